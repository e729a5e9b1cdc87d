"""The spec may name whatever errno the suite can tell."""

from __future__ import annotations

from linuxmedia.conformance.errnos import name_of
from uapigen.source.marks import Mark
from uapigen.source.scalars import Errno

MARK = Mark("f", 1, 1)


def test_every_name_that_the_suite_knows_can_be_written() -> None:
    named = [name for name in map(name_of, range(1, 1000)) if not name.isdecimal()]
    assert "ENOTSUPP" in named
    assert [Errno.read(name, MARK).text for name in named] == named
