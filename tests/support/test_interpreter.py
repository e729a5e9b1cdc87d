"""The structs of the package, as this interpreter lays them out, are the compiler's."""

from __future__ import annotations

import platform

from uapigen.abi import ABIS
from uapigen.passes.cut import cut
from uapigen.passes.facts import facts
from uapigen.passes.resolve import resolve
from uapigen.source.load import Spec

from . import layouts


def test_structs_are_laid_out_as_on_this_machine(real_spec: Spec) -> None:
    api = resolve(cut(real_spec, real_spec.releases.default))
    agreeing, differing = layouts.compare(facts(api, ABIS[platform.machine()]))
    assert differing == []
    assert agreeing > 2 * len(api.structs)
