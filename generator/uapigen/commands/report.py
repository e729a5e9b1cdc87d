"""`uapigen report`: the conditions, and what the recorded run found of them."""

from __future__ import annotations

import argparse
import dataclasses
import json
from collections import Counter

from rich.console import Console
from rich.table import Table

from uapigen.commands.parts import OK, add_release, add_spec, load_spec, release_of, spec_folder
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.results.record import path_of, read
from uapigen.results.report import Row, condition_rows, rule_rows

STATES = ("provoked", "contradicted", "not-reached", "not-run", "unprovokable")


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("report", description="List conditions and what the recorded run found of them.")
    add_spec(parser)
    add_release(parser)
    parser.add_argument("--call", action="append", metavar="NAME", help="only this call; may be given again")
    parser.add_argument("--state", choices=STATES, help="only conditions in this state")
    parser.add_argument("--rules", action="store_true", help="list the rules of success instead")
    parser.add_argument("--json", action="store_true", help="a list, one object a condition")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Report."""
    spec = load_spec(arguments)
    release = release_of(arguments, spec)
    api = resolve(cut(spec, release))
    record = read(path_of(spec_folder(arguments), str(release.mainline)), str(release.mainline))
    if arguments.rules:
        rules = [row for row in rule_rows(api, record) if not arguments.call or row.call in arguments.call]
        _print([dataclasses.asdict(row) for row in rules], ("id", "state", "devices", "rule"), arguments.json)
        return OK
    rows = [
        row
        for row in condition_rows(api, spec.areas, record)
        if (not arguments.call or row.call in arguments.call) and arguments.state in (None, row.state)
    ]
    _print([dataclasses.asdict(row) for row in rows], ("id", "state", "seen", "devices", "reason"), arguments.json)
    if not arguments.json:
        _totals(rows)
    return OK


def _print(rows: list[dict[str, object]], columns: tuple[str, ...], as_json: bool) -> None:
    if as_json:
        print(json.dumps(rows, indent=1))
        return
    table = Table(*columns, box=None, pad_edge=False)
    for row in rows:
        table.add_row(
            *(", ".join(map(str, cell)) if isinstance(cell := row[c], (tuple, list)) else str(cell) for c in columns)
        )
    Console(highlight=False).print(table)


def _totals(rows: list[Row]) -> None:
    table = Table("conditions", *STATES, "all", box=None, pad_edge=False)
    groups = {"documented for the call": False, "from the generic list": True}
    for title, generic in groups.items():
        counts = Counter(row.state for row in rows if row.generic == generic)
        table.add_row(title, *(str(counts[state]) for state in STATES), str(sum(counts.values())))
    console = Console(highlight=False)
    console.print()
    console.print(table)
