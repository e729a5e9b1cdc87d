"""Names that enum views give to numbers: the meaning's own, not that of a marker or of an older spelling."""

from __future__ import annotations

from uapigen.ir import Constant, SetItem
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.source.load import Spec


def test_a_number_is_not_called_by_an_alias(real_spec: Spec) -> None:
    api = resolve(cut(real_spec, real_spec.releases.default))
    sets = [item for topic in api.topics for item in topic.items if isinstance(item, SetItem)]
    for item in (item for item in sets if item.written.kind == "enum"):
        first: dict[int, Constant] = {}
        for constant in item.constants:
            named = first.setdefault(constant.value, constant)
            assert constant.written.alias or not named.written.alias, f"{named.name} stands before {constant.name}"
