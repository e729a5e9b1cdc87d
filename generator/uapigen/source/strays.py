"""Refuse YAML files that nobody would read: of another ending, of an unknown name, or too deep."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from uapigen.source.marks import nearest

LISTS = ("releases.yaml", "deviations.yaml", "grammar.yaml", "headers.yaml", "selfevident.yaml")
"""What stands beside the areas' folders."""


def strays(root: Path) -> Iterator[tuple[Path, str]]:
    """Files of a spec directory that are not where or not called what they should be, each with what was expected."""
    for path in sorted(root.rglob("*")):
        inside = path.relative_to(root)
        if path.suffix.lower() not in (".yaml", ".yml") or any(part.startswith(".") for part in inside.parts):
            continue
        if path.suffix != ".yaml":
            yield path, f"nobody reads a file that ends in {path.suffix}: expected {path.with_suffix('.yaml').name}"
        elif len(inside.parts) == 1 and path.name not in LISTS:
            hint = nearest(path.name, LISTS)
            yield path, f"{path.name!r} cannot stand beside the areas: expected {', '.join(LISTS)}{hint}"
        elif len(inside.parts) > 2:
            yield path, f"a topic stands in the folder of its area: expected {inside.parts[0]}/{path.name}"
