"""Lines that import names, as the project's formatter lays them out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from uapigen.views.code import WIDTH
from uapigen.views.places import order

INDENT = "    "


def import_lines(needed: Mapping[str, Iterable[str]]) -> list[str]:
    """Names by the module that they come from."""
    found: list[str] = []
    for module in sorted(needed):
        names = sorted(needed[module], key=order)
        line = f"from {module} import {', '.join(names)}"
        found += (
            [line] if len(line) <= WIDTH else [f"from {module} import (", *(f"{INDENT}{name}," for name in names), ")"]
        )
    return found
