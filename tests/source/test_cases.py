"""Each mistake in `cases/` carries the message that it must cause, and the column, on its own line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from uapigen.source.load import load_topic
from uapigen.source.marks import Problem

CASES = sorted((Path(__file__).parent / "cases").glob("*.yaml"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_messages_stand_where_they_are_expected(path: Path) -> None:
    problems: list[Problem] = []
    load_topic(path.read_bytes(), path.name, "dvb", path.stem, problems)
    found = sorted((p.mark.line, p.mark.column, p.text) for p in problems)
    assert found == expected(path.read_text())


def expected(text: str) -> list[tuple[int, int, str]]:
    """Line, column and text of the `# error at COLUMN: TEXT` comments."""
    return [
        (number, int(column), message)
        for number, line in enumerate(text.splitlines(), start=1)
        for column, message in re.findall(r"# error at (\d+): (.*?)(?= # error at |$)", line)
    ]
