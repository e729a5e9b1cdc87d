"""`uapigen mutants`: does the suite notice the deliberate bugs of a kernel that is built for it?"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from uapigen.commands.numbers import positive
from uapigen.commands.parts import FINDINGS, OK, Commands, WrongUse, add_spec, spec_folder
from uapigen.commands.tree import tree
from uapigen.lab import cache, config
from uapigen.lab.problem import LabError
from uapigen.mutants import bugs, table
from uapigen.mutants.bugs import Bug
from uapigen.mutants.campaign import campaign
from uapigen.mutants.judge import Judged
from uapigen.source.marks import nearest
from uapigen.suite.package import lay_out

RELEASE = "6.12"
"""The release whose source the bugs are edits of."""


def add_parser(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "mutants",
        description="Boot the kernel with deliberate bugs once for each bug and tell which condition catches it.",
        epilog="The kernel is built by `uapigen lab build --mutants`. Exit status: 1 when a bug is not noticed.",
    )
    add_spec(parser)
    parser.add_argument(
        "--only", action="extend", nargs="+", default=[], metavar="NAME", help="these bugs instead of all"
    )
    parser.add_argument("--machines", type=positive, default=3, metavar="N", help="boot so many at a time (default: 3)")
    parser.add_argument("--output", type=Path, metavar="DIR", help="keep what the boots leave there")
    kept = parser.add_mutually_exclusive_group()
    kept.add_argument("--record", action="store_true", help="keep the outcome in spec/results/mutants-6.12.json")
    kept.add_argument("--recorded", action="store_true", help="boot nothing, show the outcome that is kept")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print a list, one object a bug")
    form.add_argument("--markdown", action="store_true", help="print the table for docs/mutants.md")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the bugs."""
    kept = spec_folder(arguments) / "results" / f"mutants-{RELEASE}.json"
    try:
        wanted = _chosen(bugs.load(), arguments.only)
        judged = _recorded(kept, wanted) if arguments.recorded else _judged(arguments, wanted)
    except LabError as error:
        raise WrongUse(str(error)) from None
    if arguments.record:
        table.write(judged, [bug.name for bug in bugs.load()], RELEASE, kept)
    _print(arguments, judged)
    return FINDINGS if any(each.survived for each in judged) else OK


def _print(arguments: argparse.Namespace, judged: list[Judged]) -> None:
    if arguments.json:
        print(json.dumps([asdict(each) for each in judged], indent=1))
    elif arguments.markdown:
        print(f"{table.markdown(judged)}\n{table.summary(judged)}")
    else:
        table.show(judged)


def _recorded(kept: Path, wanted: list[Bug]) -> list[Judged]:
    if not kept.is_file():
        raise WrongUse(f"{kept} is not there: `uapigen mutants --record` makes it")
    names = {bug.name for bug in wanted}
    return [each for each in table.read(kept) if each.bug in names]


def _chosen(known: tuple[Bug, ...], names: list[str]) -> list[Bug]:
    by_name = {bug.name: bug for bug in known}
    for name in names:
        if name not in by_name:
            raise WrongUse(f"no such bug: {name!r}{nearest(name, by_name)}")
    return [by_name[name] for name in dict.fromkeys(names)] if names else list(known)


def _judged(arguments: argparse.Namespace, wanted: list[Bug]) -> list[Judged]:
    kernel = cache.choose(RELEASE, config.load("mutants"))
    with tempfile.TemporaryDirectory(prefix="uapigen-mutants-", dir=Path.cwd()) as folder:
        output = (arguments.output or Path(folder)).resolve()
        package = output / "package"
        lay_out(tree(spec_folder(arguments), RELEASE).files, package)
        return campaign(wanted, kernel, package, output, arguments.machines, _tell)


def _tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
