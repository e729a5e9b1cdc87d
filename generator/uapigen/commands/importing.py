"""`uapigen import`: propose the edits that bring the spec to the headers of a kernel."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import Any

from rich.console import Console

from uapigen.commands.parts import FINDINGS, OK, Commands, WrongUse, add_spec, load_spec, spec_folder
from uapigen.counted import counted
from uapigen.emit import overwrite
from uapigen.importer.declared import Declared, declare
from uapigen.importer.lives import lives
from uapigen.importer.pages import NONE, Pages, read_pages
from uapigen.importer.plan import Plan, plan, unified
from uapigen.importer.proposal import Proposal, Verb
from uapigen.importer.strangers import strangers
from uapigen.passes.check import check
from uapigen.source.marks import nearest
from uapigen.source.scalars import Malformed, Release
from uapigen.verify.headers import staged
from uapigen.verify.problem import VerifyError
from uapigen.verify.scope import Scope, load_scope

SIGNS: dict[Verb, str] = {"new": "+", "gone": "-", "changed": "~", "by hand": "!"}


def add_parser(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "import",
        description="Compare the spec with a kernel's headers and propose edits: + new, - gone, ~ changed, ! left to"
        " a person. Positions are those in the edited files; the unified diff shows both sides.",
        epilog="Exit status: 0 when the comparison could be made, 1 when the spec, as it is or as edited, does not"
        " check, 2 when they could not be compared.",
    )
    add_spec(parser)
    parser.add_argument(
        "--headers",
        type=Path,
        metavar="DIR",
        required=True,
        help="an include directory, unpacked linux-libc-dev or kernel source tree",
    )
    parser.add_argument("--docs", type=Path, metavar="DIR", help="a kernel source tree, or its media pages")
    parser.add_argument("--release", metavar="R", help="the mainline release that they are of (default: as they say)")
    parser.add_argument("--header", action="append", metavar="H", help="only this header; may be given again")
    parser.add_argument("--apply", action="store_true", help="write the edits into the spec")
    parser.add_argument("--json", action="store_true", help="one JSON object with the proposals")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Import."""
    folder = spec_folder(arguments)
    spec = load_spec(arguments)
    scope = load_scope(folder / "headers.yaml")
    headers = _headers(arguments, scope)
    try:
        with Console(stderr=True).status("headers") as progress, staged(arguments.headers) as tree:
            declared = declare(tree, headers, scope.borrowed, progress.update)
            unlisted = (
                ()
                if arguments.header
                else strangers(tree.include, [header for header in scope.headers if header not in scope.borrowed])
            )
        release = _release(arguments, declared)
        if release < spec.releases.oldest:
            raise WrongUse(f"the headers are of {release}: the spec begins with {spec.releases.oldest}")
        pages = _pages(arguments, declared)
        known = lives(folder / "facts", spec.releases.newest, release.mainline)
    except VerifyError as error:
        raise WrongUse(str(error)) from None
    found = plan(spec, declared, release, known, pages, scope)
    found = replace(found, proposals=(*found.proposals, *map(_unlisted, unlisted)))
    checked = check(found.spec)
    if arguments.json:
        print(json.dumps(_object(found, pages, release.mainline), indent=1))
    else:
        _show(found, pages, declared, release.mainline, folder.name)
    for problem in checked.problems:
        print(f"{problem}", file=sys.stderr)
    if checked.problems:
        print("the edited spec does not check: nothing is written", file=sys.stderr)
        return FINDINGS
    if arguments.apply:
        overwrite({folder / file: after for file, (_, after) in found.files.items()})
    if not arguments.json:
        _close(found, arguments.apply)
    return OK


def _unlisted(header: str) -> Proposal:
    return Proposal("by hand", header, header, "", "not in headers.yaml: list it there, if it is of the API")


def _headers(arguments: argparse.Namespace, scope: Scope) -> tuple[str, ...]:
    asked: list[str] = arguments.header or []
    for header in asked:
        if header not in scope.headers:
            raise WrongUse(f"--header {header}: not in headers.yaml{nearest(header, scope.headers)}")
    return tuple(header for header in scope.headers if not asked or header in asked)


def _release(arguments: argparse.Namespace, declared: Declared) -> Release:
    """The stable release, where the headers are of the asked one: it may have what mainline got later."""
    try:
        own = Release.read(declared.version)
        asked = Release.read(arguments.release or declared.version)
    except Malformed as error:
        raise WrongUse(f"--release: {error}") from None
    return own if asked == own.mainline else asked


def _pages(arguments: argparse.Namespace, declared: Declared) -> Pages:
    if arguments.docs is None:
        return NONE
    return read_pages(arguments.docs, (*declared.facts.names, *(macro.name for macro in declared.functions)))


def _show(found: Plan, pages: Pages, declared: Declared, release: Release, shown: str) -> None:
    counts = Counter(proposal.verb for proposal in found.proposals)
    told = ", ".join(f"{counts[verb]} {verb}" for verb in SIGNS if counts[verb]) or "the spec has it all"
    print(f"headers of {declared.version}, spec at {release}: {told}")
    ordered = sorted(found.proposals, key=lambda proposal: _order(proposal, found))
    for header, group in groupby(ordered, lambda proposal: proposal.header):
        print(f"\n{header or 'no header'}")
        for proposal in group:
            print(f"  {SIGNS[proposal.verb]} {_line(proposal, found, pages)}")
    if found.files:
        print()
    for line in unified(found, shown):
        print(line)


def _line(proposal: Proposal, found: Plan, pages: Pages) -> str:
    page = pages.of(proposal.name) if proposal.verb == "new" else ""
    words = f"{proposal.name}  {proposal.text}" + (f", documented in {page}" if page else "")
    return f"{_place(proposal, found)}: {words}" if proposal.file else words


def _place(proposal: Proposal, found: Plan) -> str:
    mark = found.places.get(proposal.name)
    return f"{mark.file}:{mark.line}" if mark else proposal.file


def _order(proposal: Proposal, found: Plan) -> tuple[str, bool, str, int]:
    mark = found.places.get(proposal.name)
    return proposal.header, proposal.verb == "by hand", proposal.file, mark.line if mark else 0


def _close(found: Plan, applied: bool) -> None:
    by_hand = sum(proposal.verb == "by hand" for proposal in found.proposals)
    print()
    if by_hand:
        print(f"{counted(by_hand, 'thing is', 'things are')} left to a person: the lines that begin with !")
    if not found.files:
        print("nothing to write")
    elif applied:
        print(f"{counted(len(found.files), 'file')} written: `uapigen check` lists what is to be described")
    else:
        print(f"{counted(len(found.files), 'file')} would change: --apply writes them")


def _object(found: Plan, pages: Pages, release: Release) -> dict[str, Any]:
    return {
        "release": str(release),
        "proposals": [
            {
                "verb": proposal.verb,
                "header": proposal.header,
                "name": proposal.name,
                "place": _place(proposal, found),
                "text": proposal.text,
                "page": pages.of(proposal.name),
            }
            for proposal in sorted(found.proposals, key=lambda proposal: _order(proposal, found))
        ],
        "files": sorted(found.files),
    }
