"""Reasons for missing tests: they are listed by call, and the docstring tells why a call cannot fail."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from uapigen.commands.main import main
from uapigen.generate import generate
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.source.load import load

WriteSpec = Callable[[dict[str, str]], Path]
NO_CARD = """\
topic: {title: A card, untested: {why: Nobody has it., code: "card.c: probe()", tried: a search}}
CARD_GET: {kind: ioctl, number: "_IO('o', 3)", summary: Ask the card., doc: It.}
"""
TOPIC = """\
topic: {title: Reasons}
DMX_GET:
  kind: ioctl
  number: _IO('o', 1)
  summary: Get.
  doc: It.
  only_generic: {why: Nothing is in the way., code: "a.c: b()", tried: all states}
DMX_SET:
  kind: ioctl
  number: _IO('o', 2)
  summary: Set.
  doc: It.
  untested: {why: It has none., code: "a.c: c()", tried: the call}
"""


@pytest.fixture
def spec(write_spec: WriteSpec) -> Path:
    """A spec with each kind of reason."""
    return write_spec({"dvb/card.yaml": NO_CARD, "dvb/reasons.yaml": TOPIC})


def test_each_reason_is_a_row_and_a_topics_one_for_each_call(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "--reasons", "--json", "--spec", str(spec)]) == 0
    assert [tuple(row.values()) for row in json.loads(capsys.readouterr().out)] == [
        ("CARD_GET", "dvb", "success", "Nobody has it.", "card.c: probe()", "a search"),
        ("DMX_GET", "dvb", "failure", "Nothing is in the way.", "a.c: b()", "all states"),
        ("DMX_SET", "dvb", "success", "It has none.", "a.c: c()", "the call"),
    ]


def test_one_call_in_words(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "--reasons", "--call", "DMX_GET", "--spec", str(spec)]) == 0
    printed = " ".join(capsys.readouterr().out.split())
    assert printed == "no failure DMX_GET Nothing is in the way. a.c: b(). Tried: all states."


def test_the_docstring_says_why_nothing_else_goes_wrong(spec: Path) -> None:
    loaded = load(spec)
    made = generate(resolve(cut(loaded, loaded.releases.default)), [])["linuxmedia/uapi/dvb/_reasons.py"]
    assert "    Nothing is in the way.\n" in made
    assert "It has none." not in made
