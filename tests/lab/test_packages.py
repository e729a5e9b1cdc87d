"""What is missing is named, with the command that brings it."""

from __future__ import annotations

import pytest

from uapigen.lab import packages
from uapigen.lab.packages import Header, Program
from uapigen.lab.problem import LabError


def test_everything_missing_is_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(LabError) as raised:
        packages.require(packages.BUILDING, "building a kernel")
    first, install = str(raised.value).splitlines()
    assert first == ("building a kernel needs gcc, ld, make, flex, bison, bc, perl, tar, xz, which this machine lacks")
    assert install == "  install: sudo apt-get install bc binutils bison flex gcc make perl tar xz-utils"


def test_a_missing_header_is_found_by_the_compiler() -> None:
    assert Header("no/such/header.h", "none").missing()
    assert not Header("stdio.h", "libc6-dev").missing()


def test_what_is_there_is_not_asked_for() -> None:
    packages.require([Program("sh", "dash")], "a test")
