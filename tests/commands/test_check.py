"""`uapigen check` tells every mistake, as JSON too, whatever kind of file it is in."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from uapigen.commands.main import main

WriteSpec = Callable[[dict[str, str]], Path]
HEADERS = "core:\n  dvb: [linux/dvb/dmx.h]\n"
AREA = "area: dvb\nsummary: An area of the tests.\n"
TITLE = "topic: {title: Of the tests}\n"


def _checked(root: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    assert main(["check", "--json", "--spec", str(root)]) == 1
    said = capsys.readouterr()
    assert not said.err
    return json.loads(said.out)


def _places(found: Any) -> list[tuple[str, int, int]]:
    return [(f["file"], f["line"], f["column"]) for f in found["findings"]]


def test_findings_as_json(write_spec: WriteSpec, capsys: pytest.CaptureFixture[str]) -> None:
    found = _checked(write_spec({"dvb/topic.yaml": f"a: {{kind: struct, fields: []}}\n{TITLE}"}), capsys)
    assert _places(found) == [("spec/dvb/topic.yaml", 1, 1)]
    assert found["structs"] == 0


@pytest.mark.parametrize(
    ("name", "text", "place", "message"),
    [
        ("dvb/topic.yaml", "a: {kind: struct, dok: It.}\n", (1, 19), "unknown key 'dok'; did you mean 'doc'?"),
        ("dvb/topic.yaml", "a: {kind: struct\n", (2, 1), "not YAML: did not find expected ',' or '}'"),
        ("releases.yaml", "default: six\n", (1, 10), "expected a kernel release such as 6.12, got 'six'"),
        ("headers.yaml", "croe: {}\n", (1, 1), "unknown key 'croe'; did you mean 'core'?"),
    ],
)
def test_what_cannot_be_read_is_json_too(
    name: str,
    text: str,
    place: tuple[int, int],
    message: str,
    write_spec: WriteSpec,
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = _checked(write_spec({name: text}), capsys)
    line, column = place
    mistake = {"file": f"spec/{name}", "line": line, "column": column, "text": message}
    assert {"place": f"spec/{name}:{line}:{column}", **mistake} in found["findings"]
    assert found["topics"] == found["conditions_and_rules"] == 0


def test_the_folder_that_one_stands_in_has_its_name(
    write_spec: WriteSpec, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(write_spec({"dvb/topic.yaml": "a: {kind: strukt}\n", "headers.yaml": "croe: {}\n"}))
    found = _checked(Path(), capsys)
    assert {file for file, _, _ in _places(found)} == {"spec/dvb/topic.yaml", "spec/headers.yaml"}


@pytest.mark.parametrize("topic", ["a: {kind: struct, fields: []}\n", "a: {kind: strukt}\n"], ids=["checked", "read"])
def test_a_mistake_in_the_list_of_headers_hides_no_other(
    topic: str, write_spec: WriteSpec, capsys: pytest.CaptureFixture[str]
) -> None:
    found = _checked(write_spec({"dvb/topic.yaml": topic, "headers.yaml": "croe: {}\n"}), capsys)
    assert {file for file, _, _ in _places(found)} == {"spec/dvb/topic.yaml", "spec/headers.yaml"}


@pytest.mark.parametrize(
    ("files", "said"),
    [
        (
            {"headers.yaml": f"{HEADERS}complete: [linux/dvb/dmxx.h]\n"},
            (
                "spec/headers.yaml:3:12: error: complete: linux/dvb/dmxx.h is in no list of headers; "
                "did you mean 'linux/dvb/dmx.h'?"
            ),
        ),
        (
            {"headers.yaml": f"{HEADERS}driver:\n  dbv: [linux/uvcvideo.h]\n"},
            "spec/headers.yaml:4:3: error: no area 'dbv'; did you mean 'dvb'?",
        ),
        (
            {"headers.yaml": HEADERS, "dvb/topic.yaml": "topic: {title: It, header: linux/dvb/dmxx.h}\n"},
            (
                "spec/dvb/topic.yaml:1:28: error: linux/dvb/dmxx.h is in no list of headers.yaml; "
                "did you mean 'linux/dvb/dmx.h'?"
            ),
        ),
        (
            {
                "headers.yaml": HEADERS,
                "dvb/topic.yaml": (
                    f"one: {{kind: enum, doc: One., header: uvc.h, values: {{A: {{value: 1, doc: First.}}}}}}\n{TITLE}"
                ),
            },
            "spec/dvb/topic.yaml:1:38: error: uvc.h is in no list of headers.yaml",
        ),
        (
            {"headers.yaml": HEADERS, "dvb/area.yaml": f"{AREA}headers: [linux/dvb/dmx.h, ca.h]\n"},
            "spec/dvb/area.yaml:3:28: error: ca.h is in no list of headers.yaml",
        ),
    ],
)
def test_headers_and_areas_are_those_of_the_list(
    files: dict[str, str], said: str, write_spec: WriteSpec, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--spec", str(write_spec(files))]) == 1
    assert capsys.readouterr().err == f"{said}\n1 problem\n"
