"""`uapigen import` writes down what a compiler can tell of a header's next release, and leaves the rest to a person."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from uapigen.commands.main import main

from .headers import HEADER, IMPORTED, NEW, OLD, PAGE, QUERY, SPEC

WriteSpec = Callable[[dict[str, str]], Path]
pytestmark = pytest.mark.compiled


def tree(folder: Path, header: str, minor: int, patch: int = 0) -> Path:
    path = folder / HEADER
    path.parent.mkdir(parents=True)
    path.write_text(f"#ifndef DMX\n#define DMX\n{header}#endif\n")
    version = {"CODE": (6 << 16) + (minor << 8) + patch, "MAJOR": 6, "PATCHLEVEL": minor, "SUBLEVEL": patch}
    (folder / "linux/version.h").write_text("".join(f"#define LINUX_VERSION_{k} {v}\n" for k, v in version.items()))
    return folder


@pytest.fixture
def spec(write_spec: WriteSpec) -> Path:
    releases = 'default: "6.12"\noldest: "5.10"\nnewest: "6.12"\n'
    return write_spec(
        {
            "dvb/topic.yaml": SPEC,
            "releases.yaml": releases,
            "headers.yaml": f"core: {{dvb: [{HEADER}]}}\ncomplete: [{HEADER}]\n",
        }
    )


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return tree(tmp_path / "old", OLD, 12)


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return tree(tmp_path / "new", NEW, 13)


def test_the_release_that_the_spec_describes_brings_nothing(
    spec: Path, old: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", "--headers", str(old), "--spec", str(spec)]) == 0
    assert capsys.readouterr().out == "headers of 6.12.0, spec at 6.12: the spec has it all\n\nnothing to write\n"


def test_every_kind_of_change_is_written_where_it_belongs(
    spec: Path, new: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "kernel/Documentation/userspace-api/media/dvb/dmx-query.rst"
    page.parent.mkdir(parents=True)
    page.write_text(PAGE)
    docs = ["--docs", str(tmp_path / "kernel")]
    assert main(["import", "--headers", str(new), "--spec", str(spec), "--apply", *docs]) == 0
    assert (spec / "dvb/topic.yaml").read_text() == IMPORTED
    assert (spec / "dvb/query.yaml").read_text() == QUERY
    assert "left_out: {dmx_helper: To be written.}" in (spec / "headers.yaml").read_text()
    assert 'newest: "6.13"' in (spec / "releases.yaml").read_text()
    told = capsys.readouterr().out
    for line in (
        "+ spec/dvb/query.yaml:4: DMX_QUERY  ioctl, since 6.13, documented in dvb/dmx-query.rst",
        "- spec/dvb/topic.yaml:44: dmx_gone  until 6.13",
        "~ spec/dvb/topic.yaml:25: DMX_SIZE  8 -> 16 in 6.13",
        "~ spec/dvb/topic.yaml:36: dmx_thing.reserved  reserved u32[4] -> reserved u32[2], the rest carved out",
        "! 1 older macro or inline function  neither in the spec nor left_out",
        '+    - {name: more, type: u16, since: "6.13", undescribed: true}',
        "4 files written: `uapigen check` lists what is to be described",
    ):
        assert line in told
    assert main(["check", "--spec", str(spec)]) == 0
    assert re.search(r"\b2[0-9] to be described", capsys.readouterr().out)
    assert main(["verify", "--headers", str(new), "--abi", "x86_64", "--abi", "i386", "--spec", str(spec)]) == 0
    assert "0 mismatches" in capsys.readouterr().out


def test_nothing_is_written_unless_asked(spec: Path, new: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", "--headers", str(new), "--spec", str(spec), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["release"] == "6.13"
    assert {p["name"] for p in found["proposals"] if p["verb"] == "gone"} == {"dmx_gone", "DMX_DROPPED"}
    assert (spec / "dvb/topic.yaml").read_text() == SPEC
    assert not (spec / "dvb/query.yaml").exists()


def test_the_release_before_still_verifies(
    spec: Path, old: Path, new: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", "--headers", str(new), "--spec", str(spec), "--apply"]) == 0
    capsys.readouterr()
    assert main(["verify", "--headers", str(old), "--abi", "x86_64", "--spec", str(spec)]) == 0
    assert "0 mismatches" in capsys.readouterr().out


def test_what_lies_further_back_is_bracketed(spec: Path, tmp_path: Path) -> None:
    later = tree(tmp_path / "later", NEW, 15)
    assert main(["import", "--headers", str(later), "--spec", str(spec), "--apply"]) == 0
    assert 'DMX_MIDDLE: {value: 5, since: {after: "6.12", by: "6.15"}' in (spec / "dvb/topic.yaml").read_text()


BACKPORTED = """\
    - {name: index, type: u32, by: caller, doc: Which.}
    - {name: side, type: u32, enum: dmx_side, by: caller, doc: Where.}
    - {name: fd, type: fd, since: "6.13", backports: {"6.12": "6.12.7"}, from: reserved, by: driver, doc: A file.}
    - {name: reserved, type: "reserved u32[3]"}
"""


@pytest.mark.parametrize("asked", [[], ["--release", "6.12"]], ids=["as they say", "asked"])
def test_what_a_stable_release_took_from_a_later_one_is_there_already(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], asked: list[str]
) -> None:
    topic, releases = spec / "dvb/topic.yaml", spec / "releases.yaml"
    head, _, tail = topic.read_text().partition("    - {name: index,")
    topic.write_text(f"{head}{BACKPORTED}{tail[tail.index('dmx_list:') :]}")
    releases.write_text(releases.read_text().replace('newest: "6.12"', 'newest: "6.13"'))
    header = OLD.replace("__u32 reserved[4];", "__s32 fd;\n\t__u32 reserved[3];")
    stable = tree(tmp_path / "stable", header, 12, patch=7)
    assert main(["import", "--headers", str(stable), "--spec", str(spec), *asked]) == 0
    assert capsys.readouterr().out == "headers of 6.12.7, spec at 6.12: the spec has it all\n\nnothing to write\n"


def test_what_is_new_in_a_stable_release_is_written_for_its_mainline_one(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stable = tree(tmp_path / "stable", NEW, 13, patch=7)
    assert main(["import", "--headers", str(stable), "--spec", str(spec), "--apply"]) == 0
    assert (spec / "dvb/topic.yaml").read_text() == IMPORTED
    assert 'newest: "6.13"' in (spec / "releases.yaml").read_text()
    assert "headers of 6.13.7, spec at 6.13: " in capsys.readouterr().out


def test_an_edit_that_does_not_check_is_status_1_as_the_help_says(
    spec: Path, new: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    topic = spec / "dvb/topic.yaml"
    topic.write_text(topic.read_text().replace("enum: dmx_side", "enum: dmx_nowhere"))
    assert main(["import", "--headers", str(new), "--spec", str(spec)]) == 1
    capsys.readouterr()
    with pytest.raises(SystemExit):
        main(["import", "--help"])
    assert "1 when the spec, as it is or as edited, does not check" in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--headers", "/nowhere"], "/nowhere: no kernel headers here"),
        (["--headers", "{new}", "--release", "six"], "--release: expected a kernel release such as 6.12, got 'six'"),
        (["--headers", "{new}", "--header", "linux/dvb/dmx"], "not in headers.yaml; did you mean 'linux/dvb/dmx.h'?"),
        (["--headers", "{new}", "--docs", "/nowhere"], "/nowhere: no pages of the media API here"),
    ],
)
def test_what_cannot_be_read_is_told_with_the_mend(
    spec: Path, new: Path, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    assert main(["import", "--spec", str(spec), *(word.format(new=new) for word in words)]) == 2
    assert said in capsys.readouterr().err
