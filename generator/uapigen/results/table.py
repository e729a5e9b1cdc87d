"""Show coverage as tables: the names of the headers, then the calls."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from rich.table import Table

from uapigen.printer import Printer
from uapigen.results.coverage import SYSTEM_CALLS, Counts, Row, Share, total

NAMES: Final = {
    "ioctls": "ioctls", "structs": "structs", "unions": "unions", "enums": "enums", "enum_constants": "enum values",
    "integer_macros": "integers", "presets": "presets", "strings": "strings", "typedefs": "typedefs",
    "macros": "macros", "helpers": "helpers", "left_out": "left out", "described": "described",
}  # fmt: skip
CALLS: Final = {"conditions": "conditions", "valid": "valid call", "success": "success", "failure": "failure"}
WIDTH: Final = 176
"""Columns that the first table takes: in a narrower terminal its lines break, and lose nothing."""


def show(rows: Sequence[Row], release: str) -> None:
    """Print both tables, each with the sums of areas and of all, and what is left out with the reasons."""
    console = Printer()
    console.width = max(console.width, WIDTH)
    named = [row for row in rows if row.header != SYSTEM_CALLS]
    console.print(_table(named, NAMES, f"spec and headers of {release}: how many names of each header the spec has"))
    left_out = {name: reason for row in rows for name, reason in row.left_out.items()}
    if left_out:
        print(f"\nleft out: {len(left_out)}, with reasons:")
        for name, reason in left_out.items():
            print(f"  {name}: {reason}")
    calling = [row for row in rows if row.counts.conditions.of]
    print()
    console.print(_table(calling, CALLS, f"calls of {release}, and what the spec says of them"))


def _table(rows: Sequence[Row], columns: dict[str, str], title: str) -> Table:
    table = Table(title=title, title_justify="left", box=None, pad_edge=False)
    table.add_column("header", no_wrap=True)
    for heading in columns.values():
        table.add_column(heading, justify="right", no_wrap=True)
    parts = {part: list(group) for part, group in groupby(rows, lambda row: row.part)}
    for part, of_part in parts.items():
        areas = {area: list(group) for area, group in groupby(of_part, lambda row: row.area)}
        for area, of_area in areas.items():
            for row in of_area:
                table.add_row(row.header, *_cells(row.counts, columns))
            table.add_row(f"all of {area}", *_cells(total(of_area), columns), style="bold")
            table.add_row()
        if len(areas) > 1:
            table.add_row(f"all of the {part}", *_cells(total(of_part), columns), style="bold")
            table.add_row()
    table.add_row("all", *_cells(total(rows), columns), style="bold")
    table.add_row("", *map(_percent, _shares(total(rows), columns)), style="bold")
    return table


def _shares(counts: Counts, columns: dict[str, str]) -> list[Share]:
    return [getattr(counts, name) for name in columns]


def _cells(counts: Counts, columns: dict[str, str]) -> list[str]:
    return [_cell(share) for share in _shares(counts, columns)]


def _cell(share: Share) -> str:
    if not share.of:
        return "-"
    text = f"{share.known}/{share.of}"
    return text if share.known == share.of else f"[yellow]{text}[/]"


def _percent(share: Share) -> str:
    return f"{100 * share.known // share.of} %" if share.of else "-"
