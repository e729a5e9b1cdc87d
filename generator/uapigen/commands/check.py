"""`uapigen check`: every mistake in the spec, each with its place."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from uapigen.commands.parts import FINDINGS, OK, Commands, WrongUse, add_spec, load_spec, spec_folder
from uapigen.counted import counted
from uapigen.ir import IoctlItem, SetItem, StructItem
from uapigen.passes.check import Checked, check
from uapigen.passes.copied import copied
from uapigen.passes.documents import Undescribed
from uapigen.passes.headers import headers
from uapigen.source.marks import Problem, SpecError
from uapigen.verify.scope import load_headers

_ONE = {"conditions_and_rules": "condition or rule"}
"""What one of something is called, where it is not its plural without the s."""


def add_parser(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("check", description="Check names, references, types, releases and conditions.")
    add_spec(parser)
    parser.add_argument(
        "--pages", type=Path, metavar="DIR", help="also refuse descriptions that copy from the kernel's pages below DIR"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object with the findings and the counts")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Check the spec."""
    if arguments.pages and not arguments.pages.is_dir():
        raise WrongUse(f"--pages {arguments.pages}: no such directory")
    found, borrowed = _found(arguments)
    counts = _counts(found, borrowed)
    if arguments.json:
        findings = [
            {"place": str(p.mark), "file": p.mark.file, "line": p.mark.line, "column": p.mark.column, "text": p.text}
            for p in found.problems
        ]
        waiting = [{"place": str(u.mark), "name": u.name, "lacking": u.lacking} for u in found.undescribed]
        print(json.dumps({"findings": findings, "undescribed": waiting, **counts}, indent=1))
        return FINDINGS if findings else OK
    for problem in found.problems:
        print(problem, file=sys.stderr)
    if found.problems:
        print(counted(len(found.problems), "problem"), file=sys.stderr)
        return FINDINGS
    for undescribed in found.undescribed:
        print(f"{undescribed.mark}: warning: {_waiting(undescribed)}", file=sys.stderr)
    print(", ".join(map(_told, counts, counts.values())))
    return OK


def _found(arguments: argparse.Namespace) -> tuple[Checked, frozenset[str]]:
    """What is wrong, and the areas that come from elsewhere; of a spec that cannot be read nothing can be counted."""
    more: list[Problem] = []
    listed = spec_folder(arguments) / "headers.yaml"
    known = load_headers(listed, more) if listed.is_file() else None
    try:
        spec = load_spec(arguments)
    except SpecError as error:
        return Checked(error.problems, None, 0, 0, ()).with_problems(more), frozenset()
    if known:
        more += headers(spec, known)
    if arguments.pages:
        more += copied(spec, arguments.pages)
    return check(spec).with_problems(more), spec.borrowed


def _counts(found: Checked, borrowed: frozenset[str]) -> dict[str, int]:
    topics = [topic for topic in found.api.topics if topic.area not in borrowed] if found.api else []
    items = [item for topic in topics for item in topic.items]
    return {
        "topics": len(topics),
        "ioctls": sum(isinstance(item, IoctlItem) for item in items),
        "structs": sum(isinstance(item, StructItem) for item in items),
        "constants": sum(len(item.constants) for item in items if isinstance(item, SetItem)),
        "conditions_and_rules": found.scripts,
        "open_brackets": found.brackets,
        "to_be_described": sum(len(set(undescribed.lacking)) for undescribed in found.undescribed),
    }


def _told(what: str, count: int) -> str:
    several = what.replace("_", " ")
    return counted(count, _ONE.get(what, several.removesuffix("s")), several)


def _waiting(undescribed: Undescribed) -> str:
    parts = [name for name in dict.fromkeys(undescribed.lacking) if name != undescribed.name]
    inside = f", {len(parts)} of its parts" if parts else ""
    return f"{undescribed.name}{inside}: to be described"
