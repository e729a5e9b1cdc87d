"""Show coverage as a table."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from rich.console import Console
from rich.table import Table

from uapigen.results.coverage import Counts, Row, Share, total

COLUMNS: Final = {
    "ioctls": "ioctls", "structs": "structs", "constants": "constants", "macros": "macros", "helpers": "helpers",
    "described": "described", "conditions": "conditions", "valid": "valid call", "success": "success",
    "failure": "failure",
}  # fmt: skip
WIDTH: Final = 150
"""Columns that the table takes where the output is no terminal."""


def show(rows: Sequence[Row], title: str) -> None:
    """Print the rows, the sum of each area and the sum of all."""
    table = Table(title=title, title_justify="left", box=None, pad_edge=False)
    table.add_column("header", no_wrap=True)
    for heading in COLUMNS.values():
        table.add_column(heading, justify="right", no_wrap=True)
    for area, group in groupby(rows, lambda row: row.area):
        of_area = list(group)
        for row in of_area:
            table.add_row(row.header, *_cells(row.counts))
        table.add_row(f"all of {area}", *_cells(total(of_area)), style="bold", end_section=True)
        table.add_row()
    table.add_row("all", *_cells(total(rows)), style="bold")
    table.add_row("", *map(_percent, _shares(total(rows))), style="bold")
    console = Console()
    console.width = console.width if console.is_terminal else WIDTH
    console.print(table)


def _shares(counts: Counts) -> list[Share]:
    return [getattr(counts, name) for name in COLUMNS]


def _cells(counts: Counts) -> list[str]:
    return [_cell(share) for share in _shares(counts)]


def _cell(share: Share) -> str:
    if not share.of:
        return "-"
    text = f"{share.known}/{share.of}"
    return text if share.known == share.of else f"[yellow]{text}[/]"


def _percent(share: Share) -> str:
    return f"{100 * share.known // share.of} %" if share.of else "-"
