"""The deliberate bugs: each is whole, breaks something that is documented, and has tests."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from uapigen.lab.problem import LabError
from uapigen.mutants.bugs import KINDS, Bug, load
from uapigen.suite.pytest_run import Suite, spelled

REPOSITORY = Path(__file__).parents[2]
SPEC = REPOSITORY / "spec"
BUGS = load()
TESTS = Suite(REPOSITORY / "generated", seed=0).names()
TOPICS = "".join(file.read_text(encoding="utf-8") for file in SPEC.glob("*/*.yaml"))
HEADERS = (SPEC / "headers.yaml").read_text(encoding="utf-8")


def test_there_are_enough_of_every_kind() -> None:
    kinds = [bug.kind for bug in BUGS]
    assert len(BUGS) >= 30
    assert all(kinds.count(kind) >= 3 for kind in KINDS)
    assert {bug.place for bug in BUGS} >= {"vb2", "v4l2-core", "drivers", "dvb-core", "cec", "mc", "rc"}


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.name)
def test_it_names_a_page_or_a_header_that_the_spec_describes(bug: Bug) -> None:
    if bug.documented.endswith(".rst"):
        assert re.search(rf"page: {re.escape(bug.documented)}$", TOPICS, re.MULTILINE)
    else:
        assert bug.documented.removeprefix("include/uapi/") in HEADERS


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.name)
def test_its_tests_and_devices_are_there(bug: Bug) -> None:
    assert set(map(spelled, bug.tests)) <= TESTS
    results = json.loads((SPEC / "results" / "6.12.json").read_text(encoding="utf-8"))["results"]
    known = {
        label
        for states in results.values()
        for by_seen in states.values()
        for labels in by_seen.values()
        for label in labels
    }
    assert set(bug.devices) <= known


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.name)
def test_every_edit_is_switched(bug: Bug) -> None:
    for edit in bug.edits:
        assert re.search(r"\bBUG\b", edit.put)
        assert len(edit.at) < 90, "no more of the kernel is quoted than finds the place"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("bugs: 3", "not a file of bugs"),
        ("place: x\ntests: [cec]\nbugs: {a: {kind: odd}}", "is none of"),
        ("place: x\ntests: [cec]\nbugs: {a: {kind: errno, color: red}}", "color is no key"),
        ("place: x\ntests: [cec]\nbugs: {a-b: {kind: errno}}", "cannot be part of a name"),
        (
            "place: x\ntests: cec\nbugs: {a: {kind: errno, documented: p, breaks: b, edits: []}}",
            "'cec' is no list",
        ),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "bad.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(LabError, match=said):
        load(tmp_path)
