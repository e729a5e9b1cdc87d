"""`uapigen diff` groups by header and kind, and marks what is known only to lie between two releases."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from uapigen.commands.main import main

WriteSpec = Callable[[dict[str, str]], Path]
TOPIC = """\
topic: {title: Changes, header: linux/dvb/dmx.h}
a_set:
  kind: constants
  doc: It.
  values:
    A_NEW: {value: 2, since: "6.7", doc: It.}
    A_BETWEEN: {value: 6, since: {after: "6.9", by: "6.11"}, doc: It.}
came: {kind: struct, since: "6.6", doc: It., fields: [{name: index, type: u32, by: caller, doc: It.}]}
"""
TOLD = """\
6.1 -> 6.12: 3 added
1 of them known only to lie between two releases, which their lines name

linux/dvb/dmx.h (dvb)
  struct: 1
    + came  4 bytes; 1 member  [6.6]
  constants: 2
    a_set
      + A_NEW  2  [6.7]
      + A_BETWEEN  6  [after 6.9, by 6.11]
"""


@pytest.fixture
def spec(write_spec: WriteSpec) -> str:
    return str(write_spec({"dvb/topic.yaml": TOPIC}))


def test_it_reads_as_a_list(spec: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "6.1", "6.12", "--spec", spec]) == 0
    assert capsys.readouterr().out == TOLD


def test_no_difference_is_success_too(spec: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "6.1", "6.2", "--spec", spec]) == 0
    assert capsys.readouterr().out == "6.1 -> 6.2: no difference\n"


def test_json_holds_the_same(spec: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "6.1", "6.12", "--json", "--spec", spec]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["counts"]["added"] == {"struct": 1, "constant": 2}
    assert [change["name"] for change in told["changes"]] == ["came", "A_NEW", "A_BETWEEN"]
    assert told["changes"][1]["release"] == "6.7"
    assert (told["changes"][2]["after"], told["changes"][2]["by"]) == ("6.9", "6.11")


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("six", "6.1", "A: expected a kernel release such as 6.12, got 'six'"),
        ("6.1", "9.9", "B 9.9: the spec describes 5.10 to 7.2"),
        ("6.2", "6.1", "6.2 is later than 6.1: exchange them"),
    ],
)
def test_wrong_releases_are_refused(
    spec: str, capsys: pytest.CaptureFixture[str], before: str, after: str, said: str
) -> None:
    assert main(["diff", before, after, "--spec", spec]) == 2
    assert said in capsys.readouterr().err
