"""The command: what it prints, and how it ends."""

from __future__ import annotations

import argparse
import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from uapigen.commands.parts import WrongUse
from uapigen.verify.command import add_parser

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.compiled

TOPIC = """\
topic: {title: Shapes, header: linux/shapes.h}
inner:
  kind: struct
  doc: A pair.
  fields:
    - {name: a, type: u8, by: caller, doc: First.}
    - {name: b, type: u64, by: caller, doc: Second.}
sizes:
  kind: constants
  doc: Sizes.
  values:
    SHAPE_LOW: {value: -5, doc: The lowest.}
"""


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A spec of its own for the small headers."""
    folder = tmp_path / "spec"
    (folder / "v4l2").mkdir(parents=True)
    (folder / "releases.yaml").write_text('default: "6.12"\noldest: "5.10"\nnewest: "7.2"\n')
    (folder / "headers.yaml").write_text(
        "core: {v4l2: [linux/shapes.h]}\n"
        "not_evaluable: {SHAPE_MASK: It calls GENMASK()., SHAPE_PRIVATE: Its struct is not there.}\n"
    )
    (folder / "v4l2" / "area.yaml").write_text("area: v4l2\nsummary: Shapes.\n")
    (folder / "v4l2" / "shapes.yaml").write_text(TOPIC)
    return folder


def verify(spec: Path, *words: object) -> int:
    parser = argparse.ArgumentParser()
    add_parser(parser.add_subparsers())
    arguments = parser.parse_args(["verify", "--spec", str(spec), *map(str, words)])
    status: int = arguments.run(arguments)
    return status


def test_agreement(spec: Path, shapes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert verify(spec, "--headers", shapes) == 0
    assert capsys.readouterr().out.splitlines() == [
        "6.12.107: not in the spec yet: 15 names of 1 header, most of linux/shapes.h; --complete lists them",
        "6.12.107: 63 facts proved on 9 ABIs, 0 mismatches",
    ]


def test_a_mismatch_on_some_abis(spec: Path, shapes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (spec / "v4l2" / "shapes.yaml").write_text(TOPIC.replace("type: u64", "type: ulong"))
    assert verify(spec, "--headers", shapes, "--abi", "x86_64", "--abi", "armhf") == 1
    assert (
        "6.12.107: linux/shapes.h: inner.b: 4 bytes at 4 in the spec, 8 bytes at 8 to the compiler (armhf)"
        in capsys.readouterr().out.splitlines()
    )


def test_absence_counts_when_asked(spec: Path, shapes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert verify(spec, "--headers", shapes, "--complete", "--abi", "x86_64") == 1
    out = capsys.readouterr().out
    assert "linux/shapes.h: SHAPE_GET: ioctl of the headers that the spec lacks (all ABIs)" in out
    assert "25 mismatches" in out


def test_recording_writes_what_is_compared_later(spec: Path, shapes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert verify(spec, "--headers", shapes, "--record") == 0
    assert "6.12.json: facts of 6.12.107 on 9 ABIs" in capsys.readouterr().out
    first = (spec / "facts" / "6.12.json").read_bytes()
    assert verify(spec, "--headers", shapes, "--record") == 0
    assert (spec / "facts" / "6.12.json").read_bytes() == first


def test_headers_of_another_release_are_refused(spec: Path, shapes: Path) -> None:
    with pytest.raises(WrongUse, match=r"include: the headers are of 6\.12\.107, not of 6\.1$"):
        verify(spec, "--headers", shapes, "--release", "6.1")


def test_headers_that_do_not_compile_are_told_with_their_place(spec: Path, shapes: Path) -> None:
    (shapes / "linux" / "shapes.h").write_text("struct broken {\n  nonsense field;\n};\n")
    with pytest.raises(WrongUse, match=rf"{shapes}/linux/shapes\.h:2:3: error: unknown type name 'nonsense'"):
        verify(spec, "--headers", shapes)


def test_a_tree_with_none_of_the_headers_is_refused(spec: Path, shapes: Path) -> None:
    (shapes / "linux" / "shapes.h").unlink()
    with pytest.raises(WrongUse, match=rf"{shapes}: none of the headers to compare is in it"):
        verify(spec, "--headers", shapes)


def test_a_missing_compiler_is_named_with_the_mend(
    spec: Path, shapes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = tmp_path / "site"
    shutil.copytree(shapes, empty / "ziglang")
    (empty / "ziglang" / "__init__.py").touch()
    monkeypatch.setattr(sys, "path", [str(empty), *sys.path])
    with pytest.raises(WrongUse, match="ziglang is missing: pip install ziglang"):
        verify(spec, "--headers", shapes)


def test_contradicting_options_are_refused(spec: Path, shapes: Path) -> None:
    with pytest.raises(WrongUse, match="leave out --abi"):
        verify(spec, "--record", "--abi", "x86_64")
    with pytest.raises(WrongUse, match="leave out --all"):
        verify(spec, "--all", "--headers", shapes)
