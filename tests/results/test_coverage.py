"""Coverage counts the names of each header by kind, those described, and what is said and tested of the calls."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from uapigen.commands.main import main
from uapigen.verify import committed
from uapigen.verify.facts import Facts, StructFacts
from uapigen.verify.release import ReleaseFacts
from uapigen.verify.targets import TARGETS

from .spec import TOPIC

WriteSpec = Callable[[dict[str, str]], Path]
HEADER = "linux/dvb/dmx.h"
MORE = """\
waiting: {kind: struct, undescribed: true, fields: [{name: a, type: u32}]}
numbers: {kind: constants, doc: They., values: {DMX_ONE: {value: 1, doc: It.}, DMX_TWO: {value: 2, undescribed: true}}}
DMX_MACRO: {kind: macro, parameters: [a], value: a, doc: It.}
DMX_IS_NAMED: {kind: macro, c_name: DMX_NAMED, parameters: [a], value: a, doc: It.}
dmx_later:
  {kind: enum, c: enum, doc: They., since: "6.13", backports: {"6.12": "6.12.1"},
   values: {DMX_LATER: {value: 7, doc: It.}}}
dmx_first: {kind: enum, c: enum, doc: They., values: {DMX_FIRST: {value: 1, doc: It.}}}
DMX_MAGIC: {kind: string, value: dmx0, doc: It.}
DMX_NAME: {kind: string, value: name, doc: It.}
dmx_length: {kind: alias, type: u32, doc: It.}
standby: {kind: message, opcode: DMX_ONE, to: [directed], doc: It.}
demux.close: {kind: function, call: close, page: dvb/dmx.rst, summary: Close., doc: It.}
"""


@pytest.fixture
def spec(write_spec: WriteSpec) -> Path:
    root = write_spec(
        {
            "dvb/topic.yaml": TOPIC + MORE,
            "headers.yaml": f"core: {{dvb: [{HEADER}]}}\ndriver: {{drivers: [linux/a.h]}}\n"
            "left_out: {DMX_PASTES: It pastes names.}\n",
        }
    )
    struct = StructFacts(4, 4, {})
    facts = Facts(
        {"arg": struct, "waiting": struct, "lacking": struct},
        {"DMX_SET": 1, "DMX_GET": 2, "DMX_LACKING": 3},
        {"DMX_ONE": 1, "DMX_TWO": 2, "DMX_THREE": 3, "A_ONE": 1, "DMX_FIRST": 1, "DMX_OTHER_ENUM": 0, "DMX_LATER": 7},
        {"dmx_length": 4, "dmx_width": 2},
    )
    places = dict.fromkeys(facts.names, HEADER) | {"A_ONE": "linux/a.h"}
    recorded = ReleaseFacts(
        "6.12.1",
        places,
        (),
        {target.abi: replace(facts) for target in TARGETS},
        macros={"DMX_MACRO": HEADER, "DMX_OTHER": HEADER, "DMX_NAMED": HEADER, "DMX_PASTES": HEADER},
        helpers={"help": HEADER, "dvb_msg_standby": HEADER, "dvb_ops_standby": HEADER, "dvb_ops_other": HEADER},
        presets={"DMX_READY": HEADER},
        strings={'DMX_MAGIC "dmx0"': HEADER, 'DMX_NAME "other"': HEADER},
        unions={"arg.(1)": HEADER, "waiting.m": HEADER},
        enum_of={"DMX_FIRST": "dmx_first", "DMX_OTHER_ENUM": "dmx_other", "DMX_LATER": "dmx_later"},
    )
    (root / "facts").mkdir()
    (root / "facts/6.12.json").write_text(committed.dump(recorded))
    return root


def test_every_kind_is_counted_by_header(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "--coverage", "--json", "--spec", str(spec)]) == 0
    rows = {row["header"]: row["counts"] for row in json.loads(capsys.readouterr().out)}
    assert list(rows) == [HEADER, "system calls", "linux/a.h"]
    counts = {kind: (share["known"], share["of"]) for kind, share in rows[HEADER].items()}
    assert counts == {
        "ioctls": (2, 3),
        "structs": (2, 3),
        "unions": (0, 2),
        "enums": (2, 3),
        "enum_constants": (2, 3),
        "integer_macros": (2, 3),
        "presets": (0, 1),
        "strings": (1, 2),
        "typedefs": (1, 2),
        "macros": (2, 3),
        "helpers": (2, 4),
        "left_out": (1, 4),
        "described": (11, 13),
        "conditions": (1, 2),
        "valid": (1, 2),
        "success": (1, 2),
        "failure": (1, 2),
    }
    assert rows["linux/a.h"]["integer_macros"] == {"known": 0, "of": 1}
    assert rows["system calls"]["conditions"] == {"known": 0, "of": 1}


def test_the_table_sums_areas_and_all(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "--coverage", "--spec", str(spec)]) == 0
    lines = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]
    assert f"{HEADER} 2/3 2/3 0/2 2/3 2/3 2/3 0/1 1/2 1/2 2/3 2/4 1/4 11/13" in lines
    assert "all of dvb 2/3 2/3 0/2 2/3 2/3 2/3 0/1 1/2 1/2 2/3 2/4 1/4 11/13" in lines
    assert "all 2/3 2/3 0/2 2/3 2/3 2/4 0/1 1/2 1/2 2/3 2/4 1/4 11/13" in lines
    assert "66 % 66 % 0 % 66 % 66 % 50 % 0 % 50 % 50 % 66 % 50 % 25 % 84 %" in lines
    assert f"{HEADER} 1/2 1/2 1/2 1/2" in lines
    assert "system calls 0/1 0/1 0/1 0/1" in lines
    assert lines[-2:] == ["all 1/3 1/3 1/3 1/3", "33 % 33 % 33 % 33 %"]


def test_what_is_left_out_is_printed_with_the_reason(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "--coverage", "--spec", str(spec)]) == 0
    lines = capsys.readouterr().out.splitlines()
    at = lines.index("left out: 1, with reasons:")
    assert lines[at + 1] == "  DMX_PASTES: It pastes names."


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--release", "6.2"], "no facts of 6.2 are recorded (recorded: 6.12): uapigen verify --record"),
        (["--rules"], "--rules and --coverage are two reports: ask for one of them"),
    ],
)
def test_what_cannot_be_counted_is_told(
    spec: Path, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    assert main(["report", "--coverage", "--spec", str(spec), *words]) == 2
    assert said in capsys.readouterr().err
