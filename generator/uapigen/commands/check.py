"""`uapigen check`: every mistake in the spec, each with its place."""

from __future__ import annotations

import argparse
import json
import sys

from uapigen.commands.parts import FINDINGS, OK, Commands, add_spec, load_spec
from uapigen.ir import IoctlItem, StructItem
from uapigen.passes.check import Checked, check
from uapigen.passes.documents import Undescribed


def add_parser(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("check", description="Check names, references, types, releases and conditions.")
    add_spec(parser)
    parser.add_argument("--json", action="store_true", help="one JSON object with the findings and the counts")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Check the spec."""
    found = check(load_spec(arguments))
    if arguments.json:
        findings = [
            {"place": str(p.mark), "file": p.mark.file, "line": p.mark.line, "column": p.mark.column, "text": p.text}
            for p in found.problems
        ]
        waiting = [{"place": str(u.mark), "name": u.name, "lacking": u.lacking} for u in found.undescribed]
        print(json.dumps({"findings": findings, "undescribed": waiting, **_counts(found)}, indent=1))
        return FINDINGS if findings else OK
    for problem in found.problems:
        print(problem, file=sys.stderr)
    if found.problems:
        print(f"{len(found.problems)} problem(s)", file=sys.stderr)
        return FINDINGS
    for undescribed in found.undescribed:
        print(f"{undescribed.mark}: warning: {_waiting(undescribed)}", file=sys.stderr)
    print(", ".join(f"{count} {what.replace('_', ' ')}" for what, count in _counts(found).items()))
    return OK


def _counts(found: Checked) -> dict[str, int]:
    items = [item for topic in found.api.topics for item in topic.items] if found.api else []
    return {
        "topics": len(found.api.topics) if found.api else 0,
        "ioctls": sum(isinstance(item, IoctlItem) for item in items),
        "structs": sum(isinstance(item, StructItem) for item in items),
        "constants": len(found.api.constants) if found.api else 0,
        "conditions_and_rules": found.scripts,
        "open_brackets": found.brackets,
        "to_be_described": sum(len(set(undescribed.lacking)) for undescribed in found.undescribed),
    }


def _waiting(undescribed: Undescribed) -> str:
    parts = [name for name in dict.fromkeys(undescribed.lacking) if name != undescribed.name]
    inside = f", {len(parts)} of its parts" if parts else ""
    return f"{undescribed.name}{inside}: to be described"
