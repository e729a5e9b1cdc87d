"""The fragments are kept in order, and what a kernel refuses of them is told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from uapigen.lab import config
from uapigen.lab.config import Config

FRAGMENTS = sorted(Path(config.__file__).parent.glob("*.config"))


@pytest.mark.parametrize("fragment", FRAGMENTS, ids=lambda path: path.name)
def test_a_fragment_is_sorted_and_has_each_symbol_once(fragment: Path) -> None:
    lines = fragment.read_text().splitlines()
    assert lines == sorted(set(lines))
    assert all(re.fullmatch(r"CONFIG_\w+=(y|\d+)", line) for line in lines)
    names = [line.partition("=")[0] for line in lines]
    assert len(names) == len(set(names))


def test_debug_adds_to_the_standard_one() -> None:
    standard, debug = config.load("standard"), config.load("debug")
    assert debug.text.startswith(standard.text)
    assert debug.digest != standard.digest


def test_refused_symbols() -> None:
    asked = Config("standard", "CONFIG_A=y\nCONFIG_B=y\nCONFIG_N=4\n")
    assert config.refused(asked, "CONFIG_A=y\n# CONFIG_B is not set\nCONFIG_N=8\n") == ["CONFIG_B", "CONFIG_N"]
