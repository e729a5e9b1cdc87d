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
demux.close: {kind: function, call: close, page: dvb/dmx.rst, summary: Close., doc: It.}
"""


@pytest.fixture
def spec(write_spec: WriteSpec) -> Path:
    root = write_spec(
        {"dvb/topic.yaml": TOPIC + MORE, "headers.yaml": f"core: {{dvb: [{HEADER}]}}\ndriver: {{dvb: [linux/a.h]}}\n"}
    )
    struct = StructFacts(4, 4, {})
    facts = Facts(
        {"arg": struct, "waiting": struct, "lacking": struct},
        {"DMX_SET": 1, "DMX_GET": 2, "DMX_LACKING": 3},
        {"DMX_ONE": 1, "DMX_TWO": 2, "DMX_THREE": 3, "A_ONE": 1},
    )
    places = dict.fromkeys(facts.names, HEADER) | {"A_ONE": "linux/a.h"}
    recorded = ReleaseFacts(
        "6.12.1",
        places,
        (),
        {target.abi: replace(facts) for target in TARGETS},
        {"DMX_MACRO": HEADER, "DMX_OTHER": HEADER},
        {"help": HEADER},
    )
    (root / "facts").mkdir()
    (root / "facts/6.12.json").write_text(committed.dump(recorded))
    return root


def test_every_kind_is_counted_by_header(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "--coverage", "--json", "--spec", str(spec)]) == 0
    rows = {row["header"]: row["counts"] for row in json.loads(capsys.readouterr().out)}
    assert list(rows) == [HEADER, "linux/a.h", "system calls"]
    counts = {kind: (share["known"], share["of"]) for kind, share in rows[HEADER].items()}
    assert counts == {
        "ioctls": (2, 3),
        "structs": (2, 3),
        "constants": (2, 3),
        "macros": (1, 2),
        "helpers": (0, 1),
        "described": (5, 7),
        "conditions": (1, 2),
        "valid": (1, 2),
        "success": (1, 2),
        "failure": (1, 2),
    }
    assert rows["linux/a.h"]["constants"] == {"known": 0, "of": 1}
    assert rows["system calls"]["conditions"] == {"known": 0, "of": 1}


def test_the_table_sums_areas_and_all(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "--coverage", "--spec", str(spec)]) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert [HEADER, "2/3", "2/3", "2/3", "1/2", "0/1", "5/7", "1/2", "1/2", "1/2", "1/2"] in lines
    assert ["all", "of", "dvb", "2/3", "2/3", "2/4", "1/2", "0/1", "5/7", "1/3", "1/3", "1/3", "1/3"] in lines
    assert lines[-1][:6] == ["66", "%", "66", "%", "50", "%"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--release", "6.2"], "no facts of 6.2 are recorded (recorded: 6.12): uapigen verify --record"),
        (["--rules"], "--coverage counts by header: leave out --call, --state and --rules"),
    ],
)
def test_what_cannot_be_counted_is_told(
    spec: Path, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    assert main(["report", "--coverage", "--spec", str(spec), *words]) == 2
    assert said in capsys.readouterr().err
