"""Each mistake in `cases/` carries the message that it must cause, and the column, on its own line."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from uapigen.passes.check import check, refuse_names
from uapigen.source.load import load
from uapigen.source.marks import SpecError

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


@pytest.mark.parametrize(
    ("area", "message"),
    [
        ("a.b", "'a.b' cannot be a package in Python: give the area another name"),
        ("class", "'class' cannot be a package in Python: give the area another name"),
        ("_support", "'_support' cannot be a package in Python: give the area another name"),
        ("calls", "linuxmedia has a module 'calls' of its own: give the area another name"),
        ("errors", "linuxmedia has a module 'errors' of its own: give the area another name"),
        ("catalogue", "linuxmedia has a module 'catalogue' of its own: give the area another name"),
    ],
)
def test_an_area_is_a_package(area: str, message: str, write_spec: WriteSpec) -> None:
    root = write_spec({f"{area}/area.yaml": f"summary: It.\narea: {area}\n"})
    with pytest.raises(SpecError) as refused:
        refuse_names(load(root))
    assert str(refused.value) == f"spec/{area}/area.yaml:2:7: error: {message}"


def _place(path: Path) -> str:
    """Topics and area.yaml stand in the area of the tests, lists at the top."""
    return (
        path.name
        if path.name in ("deviations.yaml", "grammar.yaml", "releases.yaml", "selfevident.yaml")
        else f"dvb/{path.name}"
    )
