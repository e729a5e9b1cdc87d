"""Write the matrix as JSON, and as a page that needs nothing but itself."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from html import escape
from importlib.resources import files
from typing import Any, cast

from uapigen.matrix.model import Matrix
from uapigen.render import Renderer


@dataclass(frozen=True, slots=True)
class PageView:
    """Everything that the page's template prints."""

    title: str
    subtitle: str
    style: str
    script: str
    data: str


def as_json(matrix: Matrix) -> str:
    """The matrix without what is empty, a line for each condition."""
    stated: dict[str, Any] = asdict(matrix)
    lines: list[str] = []
    for name, value in stated.items():
        rows = ",\n  ".join(_line(each) for each in value)
        lines.append(f" {json.dumps(name)}: [\n  {rows}\n ]")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def as_page(matrix: Matrix) -> str:
    """The page."""
    folder = files("uapigen.matrix") / "page"
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".js"))
    releases = ", ".join(run.release for run in matrix.runs)
    entries = "1 condition or rule" if len(matrix.entries) == 1 else f"{len(matrix.entries):,} conditions and rules"
    view = PageView(
        title="Linux media API conformance",
        subtitle=escape(f"{entries} on the kernel's own drivers, Linux {releases}"),
        style=(folder / "style.css").read_text(encoding="utf-8"),
        script="\n".join((folder / name).read_text(encoding="utf-8") for name in names),
        # Inside a script element only "<" could end it.
        data=as_json(matrix).replace("<", "\\u003c"),
    )
    return Renderer().print("matrix.html", view)


def _line(value: Any) -> str:
    return json.dumps(_filled(value), ensure_ascii=False, separators=(",", ":"))


def _filled(value: Any) -> Any:
    """A value in which no mapping has an empty one."""
    if isinstance(value, (list, tuple)):
        return [_filled(each) for each in cast("Sequence[Any]", value)]
    if not isinstance(value, dict):
        return value
    return {key: _filled(part) for key, part in cast("dict[str, Any]", value).items() if part}
