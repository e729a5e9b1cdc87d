"""Each mistake in `cases/` carries the message that it must cause, and the column, on its own line."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from uapigen.passes.check import check
from uapigen.source.load import load

CASES = sorted((Path(__file__).parent / "cases").iterdir())
WriteSpec = Callable[[dict[str, str]], Path]
COMMENT = re.compile(r"# error at (\d+): (.*?)(?= # error at |$)")


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: folder.name)
def test_messages_stand_where_they_are_expected(folder: Path, write_spec: WriteSpec) -> None:
    files = {_place(path): path.read_text() for path in folder.glob("*.yaml")}
    found = check(load(write_spec(files)))
    assert sorted((p.mark.file, p.mark.line, p.mark.column, p.text) for p in found.problems) == sorted(
        (f"spec/{name}", number, int(column), message)
        for name, text in files.items()
        for number, line in enumerate(text.splitlines(), start=1)
        for column, message in COMMENT.findall(line)
    )
    assert found.api is None


def _place(path: Path) -> str:
    """Topics stand in the area of the tests, lists at the top."""
    return (
        path.name
        if path.name in ("deviations.yaml", "grammar.yaml", "releases.yaml", "selfevident.yaml")
        else f"dvb/{path.name}"
    )
