"""The report: a row for each condition and value, in the state that spec and record give it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import uapigen
from uapigen.commands.main import main
from uapigen.results.record import Record, Result, path_of, write

from .spec import TOPIC, WriteSpec

KEYS = ["id", "area", "call", "errno", "seen", "cause", "status", "page", "state", "devices", "release", "reason"]
RULE_KEYS = ["id", "area", "call", "page", "rule", "state", "devices", "release"]
RESULTS = (
    Result("DMX_GET::EINVAL::past-end[4]", "vidtv-demux", "provoked", "EINVAL"),
    Result("DMX_GET::EINVAL::past-end[4]", "vidtv-dvr", "contradicted", "success"),
    Result("DMX_GET::EINVAL::past-end[max(u32)]", "vidtv-demux", "contradicted", "ERANGE"),
    Result("DMX_GET::EINVAL::past-end[max(u32)]", "vidtv-dvr", "contradicted", "success"),
    Result("DMX_GET::EBUSY::not-reached", "vidtv-demux", "not-reached", ""),
    Result("DMX_GET::EBUSY::not-reached", "vidtv-dvr", "unsupported", "ENOTTY"),
    Result("DMX_GET::EACCES::never-so", "vidtv-demux", "provoked", "EPERM"),
    Result("DMX_GET::ok::echoes", "vidtv-demux", "provoked", "success"),
    Result("DMX_GET::ok::broken", "vidtv-demux", "contradicted", "3"),
    Result("DMX_NONE::EINVAL::of-another-spec", "vidtv-demux", "provoked", "EINVAL"),
)
STATES: dict[str, dict[str, object]] = {
    "DMX_GET::EINVAL::past-end[4]": {
        "state": "provoked",
        "devices": ["vidtv-demux"],
        "contradicted_on": ["vidtv-dvr: success"],
    },
    "DMX_GET::EINVAL::past-end[max(u32)]": {
        "state": "contradicted",
        "devices": ["vidtv-demux", "vidtv-dvr"],
        "seen": "ERANGE, success",
    },
    "DMX_GET::EBUSY::not-reached": {"state": "not-reached", "devices": ["vidtv-demux"]},
    "DMX_GET::EAGAIN::not-run": {"state": "not-run", "devices": [], "reason": ""},
    "DMX_GET::ETIMEDOUT::hangs": {"state": "not-run", "devices": [], "reason": "hazard: hang; run on request only"},
    "DMX_GET::EIO::never": {
        "state": "unprovokable",
        "devices": [],
        "reason": "It has none. a.c: b(). Tried: nothing.",
    },
    # The page's code never comes: that what comes instead was provoked is a contradiction of the page.
    "DMX_GET::EACCES::never-so": {"state": "contradicted", "devices": ["vidtv-demux"], "seen": "EPERM"},
}
Printed = Callable[..., str]


@pytest.fixture
def spec(write_spec: WriteSpec) -> Path:
    """A spec with a condition for each state, and its record."""
    root = write_spec({"dvb/topic.yaml": TOPIC})
    write(Record("6.12", RESULTS), path_of(root, "6.12"))
    return root


@pytest.fixture
def report(spec: Path, capsys: pytest.CaptureFixture[str]) -> Printed:
    """Run the command."""

    def printed(*options: str) -> str:
        assert main(["report", "--spec", str(spec), *options]) == 0
        return capsys.readouterr().out

    return printed


@pytest.mark.parametrize(
    ("identity", "expected"),
    STATES.items(),
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_each_state(identity: str, expected: dict[str, object], report: Printed) -> None:
    (row,) = (row for row in json.loads(report("--json")) if row["id"] == identity)
    assert {key: row[key] for key in expected} == expected


def test_what_is_not_reached_says_why(report: Printed) -> None:
    rows = json.loads(report("--json", "--state", "not-reached"))
    assert [bool(row["reason"]) for row in rows] == [True]


def test_rows_are_those_of_the_spec(report: Printed) -> None:
    """Each value is a row; what only the record knows is none."""
    rows = json.loads(report("--json"))
    assert sorted(row["id"] for row in rows) == [
        "DMX_GET::EACCES::never-so",
        "DMX_GET::EAGAIN::not-run",
        "DMX_GET::EBUSY::not-reached",
        "DMX_GET::EINVAL::past-end[4]",
        "DMX_GET::EINVAL::past-end[max(u32)]",
        "DMX_GET::EIO::never",
        "DMX_GET::ETIMEDOUT::hangs",
    ]


def test_the_keys_of_a_row(report: Printed) -> None:
    """Other programs read them: a key may be added at the end, none may change."""
    for row in json.loads(report("--json")):
        assert list(row)[: len(KEYS)] == KEYS
        assert {type(row[key]) for key in KEYS if key != "devices"} == {str}
        assert type(row["devices"]) is list
    (row,) = json.loads(report("--json", "--state", "unprovokable"))
    assert [row[key] for key in KEYS[:-1]] == [
        "DMX_GET::EIO::never", "dvb", "DMX_GET", "EIO", "", "hw-error", "documented", "dvb/dmx.rst", "unprovokable", [],
        "6.12",
    ]  # fmt: skip


def test_the_keys_of_a_rule(report: Printed) -> None:
    rows = json.loads(report("--rules", "--json"))
    assert [list(row)[: len(RULE_KEYS)] for row in rows] == [RULE_KEYS] * 3
    assert {row["id"]: row["state"] for row in rows} == {
        "DMX_GET::ok::broken": "contradicted",
        "DMX_GET::ok::echoes": "held",
        "DMX_GET::ok::never-run": "not-run",
    }


def test_the_same_record_gives_the_same_report(report: Printed, spec: Path) -> None:
    first = [report(), report("--json"), report("--rules", "--json")]
    write(Record("6.12", RESULTS[::-1]), path_of(spec, "6.12"))
    assert [report(), report("--json"), report("--rules", "--json")] == first


def test_the_order_of_sets_does_not_show(spec: Path) -> None:
    """Each interpreter has a hash seed of its own."""
    command = [sys.executable, "-m", "uapigen", "report", "--json", "--spec", str(spec)]
    package = str(Path(uapigen.__file__).parents[1])
    printed = {
        subprocess.run(
            command, env={"PYTHONPATH": package, "PYTHONHASHSEED": str(seed)}, capture_output=True, check=True
        ).stdout
        for seed in range(1, 7)
    }
    assert len(printed) == 1


def test_calls_and_states_are_chosen(report: Printed) -> None:
    assert json.loads(report("--json", "--call", "DMX_SET")) == []
    assert len(json.loads(report("--json", "--call", "DMX_GET", "--call", "DMX_SET"))) == 7
    chosen = json.loads(report("--json", "--state", "contradicted"))
    assert {row["id"] for row in chosen} == {"DMX_GET::EACCES::never-so", "DMX_GET::EINVAL::past-end[max(u32)]"}


def test_people_get_lines_and_a_count(report: Printed) -> None:
    lines = report().splitlines()
    assert "provoked                DMX_GET::EINVAL::past-end[4]  vidtv-demux" in lines
    assert "contradicted (EPERM)    DMX_GET::EACCES::never-so  vidtv-demux" in lines
    states = ["provoked", "contradicted", "not-reached", "not-run", "unprovokable"]
    assert ["conditions", *states, "all"] in [line.split() for line in lines]
    (counted,) = (line for line in lines if line.startswith("documented for the call"))
    assert counted.split()[-6:] == ["1", "2", "1", "2", "1", "7"]


def test_without_a_record_nothing_was_run(report: Printed, spec: Path) -> None:
    path_of(spec, "6.12").unlink()
    assert {row["state"] for row in json.loads(report("--json"))} == {"not-run", "unprovokable"}


def test_a_damaged_record_is_no_traceback(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path_of(spec, "6.12").write_text("{", encoding="utf-8")
    assert main(["report", "--spec", str(spec)]) == 1
    error = capsys.readouterr().err
    assert f"{path_of(spec, '6.12')}:1:1: error: no record of a run" in error
    assert "Traceback" not in error
