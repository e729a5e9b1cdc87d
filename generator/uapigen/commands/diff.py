"""`uapigen diff`: what changed in the API between two releases."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from uapigen.changes.change import Change, Kind, Verb
from uapigen.changes.compare import Side, compare
from uapigen.commands.parts import OK, Commands, WrongUse, add_spec, described_release, load_spec
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.schema.releases import Bracket, When
from uapigen.source.scalars import Release

PLURALS: dict[Kind, str] = {
    "ioctl": "ioctls", "function": "functions", "struct": "structs", "field": "fields", "constant": "constants",
    "preset": "presets",
    "macro": "macros", "typedef": "typedefs", "condition": "conditions", "rule": "rules",
}  # fmt: skip
SIGNS: dict[Verb, str] = {"added": "+", "removed": "-", "renamed": ">", "changed": "~", "open": "?"}


def add_parser(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "diff",
        description="Say what changed in the API between two releases: + added, - removed, > renamed, ~ changed,"
        " ? open because only a bracket around one of the two is known. Sizes and ioctl numbers are those of x86_64.",
        epilog="Exit status: 0, whether or not there is a difference.",
    )
    add_spec(parser)
    parser.add_argument("before", metavar="A", help="a kernel release, such as 6.1")
    parser.add_argument("after", metavar="B", help="a later one")
    parser.add_argument("--json", action="store_true", help="one JSON object with the changes and their counts")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Compare."""
    spec = load_spec(arguments)
    before, after = (
        described_release(text, what, spec) for text, what in ((arguments.before, "A"), (arguments.after, "B"))
    )
    if before > after:
        raise WrongUse(f"{before} is later than {after}: exchange them")
    sides = [Side(part, resolve(part)) for part in (cut(spec, before), cut(spec, after))]
    changes = compare(*sides)
    if arguments.json:
        print(json.dumps(_object(before, after, changes), indent=1))
    else:
        _show(before, after, changes)
    return OK


def _show(before: Release, after: Release, changes: Sequence[Change]) -> None:
    counts = Counter(change.verb for change in changes)
    told = ", ".join(f"{counts[verb]} {verb}" for verb in SIGNS if counts[verb]) or "no difference"
    print(f"{before} -> {after}: {told}")
    bracketed = sum(isinstance(change.when, Bracket) for change in changes)
    if bracketed:
        print(f"{bracketed} of them known only to lie between two releases, which their lines name")
    for place, group in groupby(sorted(changes, key=_place), key=_place):
        print(f"\n{place[1] or 'no header'} ({place[0]})")
        for line in _lines(list(group)):
            print(line)


def _lines(changes: Sequence[Change]) -> Iterator[str]:
    for kind, plural in PLURALS.items():
        of_kind = [change for change in changes if change.kind == kind]
        if not of_kind:
            continue
        yield f"  {plural if len(of_kind) > 1 else kind}: {len(of_kind)}"
        for within, group in groupby(sorted(of_kind, key=lambda change: change.within), lambda change: change.within):
            if within:
                yield f"    {within}"
            pad = "      " if within else "    "
            yield from (f"{pad}{SIGNS[change.verb]} {change.name}  {_said(change)}".rstrip() for change in group)


def _said(change: Change) -> str:
    when = f"[{_when(change.when)}]" if change.when else ""
    return "  ".join(filter(None, ("; ".join(change.details), when)))


def _when(when: When) -> str:
    return f"after {when.after}, by {when.by}" if isinstance(when, Bracket) else str(when)


def _place(change: Change) -> tuple[str, str]:
    return change.origin.area, change.origin.header


def _object(before: Release, after: Release, changes: Sequence[Change]) -> dict[str, Any]:
    counts = Counter((change.verb, change.kind) for change in changes)
    return {
        "before": str(before),
        "after": str(after),
        "counts": {verb: {k: counts[verb, k] for k in PLURALS if counts[verb, k]} for verb in SIGNS},
        "changes": [
            {
                "verb": change.verb,
                "kind": change.kind,
                "name": change.name,
                "within": change.within,
                "area": change.origin.area,
                "header": change.origin.header,
                "details": change.details,
                **_dated(change.when),
            }
            for change in changes
        ],
    }


def _dated(when: When | None) -> dict[str, Any]:
    if isinstance(when, Bracket):
        return {"after": str(when.after), "by": str(when.by)}
    return {"release": str(when) if when else None}
