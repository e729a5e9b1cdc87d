"""The matrix holds every condition of every release, in the state that spec and run give it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from uapigen.commands.main import main
from uapigen.results.record import Record, Result, path_of, write

from .spec import TOPIC, WriteSpec

Made = Callable[..., dict[str, Any]]
CONDITION = "DMX_GET::EINVAL::past-end[4]"
DEVIATIONS = """\
deviations:
  - condition: DMX_GET::ok::echoes
    devices: [vidtv-demux]
    seen: argument.index
    since: "6.1"
    until: "7.2"
    why: It does not.
    code: "drivers/media/dvb-core/dmxdev.c: dvb_demux_do_ioctl()"
"""


@pytest.fixture
def made(write_spec: WriteSpec, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Made:
    """The matrix of runs with these results, by release; of the conditions if there is nothing else to say."""

    def make(status: int = 0, deviations: str = "", **results: tuple[Result, ...]) -> dict[str, Any]:
        files = {"dvb/topic.yaml": TOPIC}
        spec = write_spec(files | ({"deviations.yaml": deviations} if deviations else {}))
        releases = [name.removeprefix("v").replace("_", ".") for name in results]
        for release, found in zip(releases, results.values(), strict=True):
            write(Record(release, found, f"{release}.9"), path_of(spec, release))
        words = ["--spec", str(spec), "--out", str(tmp_path / "out"), "--releases", *releases]
        assert main(["matrix", "--from-record", *words]) == status
        matrix: dict[str, Any] = json.loads((tmp_path / "out/matrix.json").read_text())
        matrix["said"] = capsys.readouterr().out
        matrix["entries"] = {entry["id"]: entry for entry in matrix["entries"]}
        return matrix

    return make


def test_a_release_stands_beside_the_other(made: Made) -> None:
    one = Result(CONDITION, "vidtv-demux", "provoked", "EINVAL")
    two = Result(CONDITION, "vidtv-demux", "unsupported", "")
    matrix = made(v6_12=(one,), v6_1=(two,))
    assert matrix["runs"] == [{"release": "6.1", "kernel": "6.1.9"}, {"release": "6.12", "kernel": "6.12.9"}]
    assert matrix["drivers"] == [{"name": "vidtv", "devices": ["vidtv-demux"]}]
    assert matrix["entries"][CONDITION]["results"] == {
        "6.1": {"devices": {"unsupported": {"": ["vidtv-demux"]}}},
        "6.12": {"devices": {"provoked": {"EINVAL": ["vidtv-demux"]}}},
    }


def test_a_condition_is_told_with_all_that_the_spec_says(made: Made) -> None:
    entry = made(v6_12=())["entries"]["DMX_GET::EACCES::never-so"]
    assert (entry["text"], entry["note"]) == ("Not allowed.", "Another check comes first.")
    assert (entry["area"], entry["call"], entry["errno"], entry["expected"]) == ("dvb", "DMX_GET", "EACCES", "EPERM")
    assert (entry["cause"], entry["status"], entry["page"]) == ("permission", "contradicted", "dvb/dmx.rst")
    assert entry["link"] == "https://www.kernel.org/doc/html/v6.12/userspace-api/media/dvb/dmx.html"
    line = TOPIC.splitlines().index("    - id: never-so") + 1
    assert entry["place"] == f"spec/dvb/topic.yaml:{line}"


def test_what_no_device_decides_has_the_reason(made: Made) -> None:
    entries = made(v6_12=())["entries"]
    assert entries["DMX_GET::EIO::never"]["results"]["6.12"] == {
        "state": "unprovokable",
        "reason": "It has none. Tried: nothing.",
    }
    assert entries["DMX_GET::ETIMEDOUT::hangs"]["results"]["6.12"] == {
        "state": "not-run",
        "reason": "hazard: hang; run on request only",
    }
    assert entries["DMX_GET::ok::never-run"]["results"]["6.12"] == {"state": "not-run"}


def test_a_release_without_the_condition_says_nothing(made: Made) -> None:
    entry = made(v5_10=(), v6_1=())["entries"]["DMX_GET::ENOSPC::later"]
    assert list(entry["results"]) == ["6.1"]
    assert entry["since"] == "6.1"


def test_the_code_that_the_page_never_gets_is_a_contradiction(made: Made) -> None:
    entry = made(v6_12=(Result("DMX_GET::EACCES::never-so", "vidtv-demux", "provoked", "EPERM"),))["entries"]
    assert entry["DMX_GET::EACCES::never-so"]["results"]["6.12"]["devices"] == {
        "contradicted": {"EPERM": ["vidtv-demux"]}
    }


def test_a_departure_that_nobody_listed_is_a_failure(made: Made) -> None:
    matrix = made(status=1, v6_12=(Result("DMX_GET::ok::echoes", "vidtv-demux", "contradicted", "argument.index"),))
    assert "DMX_GET::ok::echoes on 6.12: argument.index on vidtv-demux" in matrix["said"]
    assert list(matrix["entries"]["DMX_GET::ok::echoes"]["results"]["6.12"]["devices"]) == ["failed"]


def test_a_listed_departure_is_a_contradiction_with_its_code(made: Made) -> None:
    seen = Result("DMX_GET::ok::echoes", "vidtv-demux", "contradicted", "argument.index")
    matrix = made(deviations=DEVIATIONS, v6_12=(seen,))
    entry = matrix["entries"]["DMX_GET::ok::echoes"]
    assert list(entry["results"]["6.12"]["devices"]) == ["contradicted"]
    listed = matrix["deviations"][entry["deviations"][0]]
    assert (listed["since"], listed["until"], listed["why"]) == ("6.1", "7.2", "It does not.")
    assert listed["code"] == [
        {
            "text": "drivers/media/dvb-core/dmxdev.c",
            "link": "https://elixir.bootlin.com/linux/v6.12/source/drivers/media/dvb-core/dmxdev.c",
        },
        {"text": ": "},
        {"text": "dvb_demux_do_ioctl", "link": "https://elixir.bootlin.com/linux/v6.12/C/ident/dvb_demux_do_ioctl"},
        {"text": "()"},
    ]


@pytest.mark.parametrize(
    ("release", "state", "seen"),
    [
        ("v6_1", "provoked", "success"),  # it conforms in the span: remove the deviation
        ("v6_12", "contradicted", "EIO"),  # it departs otherwise than listed
        ("v7_2", "contradicted", "argument.index"),  # it departs after the span
        ("v5_10", "contradicted", "argument.index"),  # and before it
    ],
)
def test_a_deviation_holds_in_its_span_only_and_exactly(made: Made, release: str, state: str, seen: str) -> None:
    result = Result("DMX_GET::ok::echoes", "vidtv-demux", state, seen)
    matrix = made(status=1, deviations=DEVIATIONS, **{release: (result,)})
    (cell,) = matrix["entries"]["DMX_GET::ok::echoes"]["results"].values()
    assert list(cell["devices"]) == ["failed"]


def test_a_deviation_that_no_test_sees_is_told(made: Made) -> None:
    matrix = made(status=1, deviations=DEVIATIONS, v6_12=())
    assert "DMX_GET::ok::echoes: argument.index was not seen on vidtv-demux on 6.12" in matrix["said"]
    assert made(deviations=DEVIATIONS, v5_10=(), v7_2=())["runs"]


def test_a_release_without_a_record_is_named_with_the_mend(
    write_spec: WriteSpec, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = write_spec({"dvb/topic.yaml": TOPIC})
    words = ["matrix", "--from-record", "--spec", str(spec), "--out", str(tmp_path / "out"), "--releases", "6.1"]
    assert main(words) == 2
    assert "no run on 6.1 is recorded: uapigen conform --release 6.1 --record" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_release_that_is_named_twice_counts_once(
    write_spec: WriteSpec, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = write_spec({"dvb/topic.yaml": TOPIC})
    write(Record("6.12", (Result(CONDITION, "vidtv-demux", "provoked", "EINVAL"),), "6.12.9"), path_of(spec, "6.12"))
    words = ["matrix", "--from-record", "--spec", str(spec), "--out", str(tmp_path / "out")]
    assert main([*words, "--releases", "6.12", "6.12", "6.12.9"]) == 0
    assert len(json.loads((tmp_path / "out/matrix.json").read_text())["runs"]) == 1
    assert capsys.readouterr().out.endswith(", 1 release\n")


def test_a_spec_without_lab_kernels_needs_releases(
    write_spec: WriteSpec, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = write_spec({"dvb/topic.yaml": TOPIC})
    assert main(["matrix", "--from-record", "--spec", str(spec), "--out", str(tmp_path / "out")]) == 2
    assert "name some after --releases" in capsys.readouterr().err


def test_a_kernel_that_is_not_built_is_named_before_any_run(
    write_spec: WriteSpec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    spec = write_spec({"dvb/topic.yaml": TOPIC})
    assert main(["matrix", "--spec", str(spec), "--out", str(tmp_path / "out"), "--releases", "6.12", "6.1"]) == 2
    said = capsys.readouterr()
    assert "no standard lab kernel 6.12 is built" in said.err
    assert said.out == ""
