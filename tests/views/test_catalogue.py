"""The catalogue names the devices that the lab's kernel of the release has."""

from __future__ import annotations

import pytest

from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.source.load import Spec
from uapigen.source.scalars import Release
from uapigen.views.tests import catalogue_view


@pytest.mark.parametrize(("release", "has"), [("6.1", False), ("6.1.176", False), ("6.3", True), ("6.12", True)])
def test_a_device_that_came_later_is_not_waited_for(real_spec: Spec, release: str, has: bool) -> None:
    api = resolve(cut(real_spec, Release.read(release)))
    table = "\n".join(catalogue_view(api.areas, api.release).table)
    assert ('"visl.0"' in table) is has
    assert '"vim2m.0"' in table
