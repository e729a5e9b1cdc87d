"""`uapigen report`: the conditions, and what the recorded run found of them."""

from __future__ import annotations

import argparse
import dataclasses
import json
import textwrap
from collections import Counter
from collections.abc import Sequence

from uapigen.commands.numbers import positive
from uapigen.commands.parts import (
    OK,
    Commands,
    WrongUse,
    add_release,
    add_spec,
    load_spec,
    release_of,
    spec_folder,
)
from uapigen.counted import counted
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.results.coverage import coverage
from uapigen.results.findings import table
from uapigen.results.reasons import Reason, reasons
from uapigen.results.record import path_of, read
from uapigen.results.report import Row, RuleRow, condition_rows, rule_rows
from uapigen.results.sample import Drawn, sample
from uapigen.results.table import show
from uapigen.schema.calls import Tested
from uapigen.source.load import Spec
from uapigen.source.marks import nearest
from uapigen.source.scalars import Release
from uapigen.verify.committed import load
from uapigen.verify.problem import VerifyError
from uapigen.verify.scope import load_scope

STATES = ("provoked", "contradicted", "not-reached", "not-run", "unprovokable")
_TAKE = {
    "rules": ("call", "release", "json"),
    "coverage": ("release", "json"),
    "findings": (),
    "reasons": ("call", "release", "json"),
    "sample": ("seed", "json"),
}
"""Reports other than that of the conditions, with the options that each heeds."""
_CONDITIONS_TAKE = ("call", "state", "release", "json")
_NARROWING = ("call", "state", "seed", "release", "json")


def add_parser(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("report", description="List conditions and what the recorded run found of them.")
    add_spec(parser)
    add_release(parser)
    parser.add_argument("--call", action="append", metavar="NAME", help="only this call; may be given again")
    parser.add_argument("--state", choices=STATES, help="only conditions in this state")
    parser.add_argument("--rules", action="store_true", help="list the rules of success instead")
    parser.add_argument(
        "--coverage",
        action="store_true",
        help="count what the spec has of each header, and what is tested of its calls",
    )
    parser.add_argument("--findings", action="store_true", help="the contradictions of all releases, as Markdown")
    parser.add_argument(
        "--reasons", action="store_true", help="list calls without a test of success or of failure, and why"
    )
    parser.add_argument("--sample", type=positive, metavar="N", help="draw N descriptions to compare with their pages")
    parser.add_argument("--seed", type=int, metavar="S", help="which N of them (default: 0)")
    parser.add_argument("--json", action="store_true", help="a list, one object a row")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Report."""
    _refuse_together(arguments)
    spec = load_spec(arguments)
    if arguments.findings:
        print(table(spec), end="")
        return OK
    release = release_of(arguments, spec)
    if arguments.sample is not None:
        return _sample(arguments, spec)
    if arguments.coverage:
        return _coverage(arguments, spec, release.mainline)
    api = resolve(cut(spec, release))
    _refuse_unknown(arguments.call or (), spec)
    if arguments.reasons:
        found = [reason for reason in reasons(api) if not arguments.call or reason.call in arguments.call]
        if arguments.json:
            _dump(found)
        else:
            _show_reasons(found)
        return OK
    record = read(path_of(spec_folder(arguments), str(release.mainline)), str(release.mainline))
    if arguments.rules:
        rules = [row for row in rule_rows(api, record) if not arguments.call or row.call in arguments.call]
        if arguments.json:
            _dump(rules)
        else:
            _show_rules(rules)
        return OK
    rows = [
        row
        for row in condition_rows(api, spec.areas, record)
        if (not arguments.call or row.call in arguments.call) and arguments.state in (None, row.state)
    ]
    if arguments.json:
        _dump(rows)
    else:
        _show_conditions(rows)
        _totals(rows)
    return OK


def _refuse_together(arguments: argparse.Namespace) -> None:
    """Refuse what would be left unheeded."""
    given = {name for name, value in vars(arguments).items() if value not in (None, False)}
    asked = [name for name in _TAKE if name in given]
    if len(asked) > 1:
        raise WrongUse(f"--{asked[0]} and --{asked[1]} are two reports: ask for one of them")
    report = asked[0] if asked else ""
    taken = _TAKE.get(report, _CONDITIONS_TAKE)
    unheeded = [f"--{name}" for name in _NARROWING if name in given and name not in taken]
    if unheeded:
        what = f"--{report} takes" if report else "without --sample there is"
        raise WrongUse(f"{what} no {' and no '.join(unheeded)}")


def _refuse_unknown(calls: Sequence[str], spec: Spec) -> None:
    known = {named.call for topic in spec.topics for named in topic.items if isinstance(named.item, Tested)}
    for call in calls:
        if call not in known:
            raise WrongUse(f"--call: the spec has no {call}{nearest(call, known)}")


def _sample(arguments: argparse.Namespace, spec: Spec) -> int:
    drawn = sample(spec, arguments.sample, arguments.seed or 0)
    if len(drawn) < arguments.sample:
        raise WrongUse(f"--sample {arguments.sample}: the spec has {counted(len(drawn), 'description')}")
    if arguments.json:
        _dump(drawn)
        return OK
    for found in drawn:
        print(f"{found.name}  ({found.kind}; {found.page or 'no page'}; {found.place})\n    {found.text}")
    return OK


def _coverage(arguments: argparse.Namespace, spec: Spec, release: Release) -> int:
    folder = spec_folder(arguments)
    path = folder / "facts" / f"{release}.json"
    if not path.is_file():
        known = ", ".join(sorted(found.stem for found in path.parent.glob("*.json")))
        raise WrongUse(f"no facts of {release} are recorded (recorded: {known or 'none'}): uapigen verify --record")
    try:
        recorded = load(path)
        # The headers are of a stable release, which may have what mainline got later.
        api = resolve(cut(spec, Release.read(recorded.version)))
        rows = list(coverage(spec, api, recorded, load_scope(folder / "headers.yaml")))
    except VerifyError as error:
        raise WrongUse(str(error)) from None
    if arguments.json:
        print(json.dumps([dataclasses.asdict(row) for row in rows], indent=1))
    else:
        show(rows, str(release))
    return OK


def _show_conditions(rows: Sequence[Row]) -> None:
    for row in rows:
        came = f" ({row.seen})" if row.seen else ""
        print(f"{row.state + came:22}  {row.id}  {', '.join(row.devices)}".rstrip())
        if row.reason:
            print(textwrap.fill(row.reason, 118, initial_indent=" " * 24, subsequent_indent=" " * 24))


def _show_rules(rows: Sequence[RuleRow]) -> None:
    for row in rows:
        print(f"{row.state:22}  {row.id}  {', '.join(row.devices)}".rstrip())


def _show_reasons(found: Sequence[Reason]) -> None:
    for reason in found:
        print(f"no {reason.lacks:10}  {reason.call}")
        text = f"{reason.why} {reason.code}. Tried: {reason.tried}."
        print(textwrap.fill(text, 118, initial_indent=" " * 15, subsequent_indent=" " * 15))


def _dump(rows: Sequence[Row | RuleRow | Reason | Drawn]) -> None:
    print(json.dumps([dataclasses.asdict(row) for row in rows], indent=1))


def _totals(rows: Sequence[Row]) -> None:
    print(f"\n{'conditions':24}" + "".join(f"{state:>14}" for state in (*STATES, "all")))
    for title, generic in (("documented for the call", False), ("from the generic list", True)):
        counts = Counter(row.state for row in rows if row.generic == generic)
        numbers = [*(counts[state] for state in STATES), sum(counts.values())]
        print(f"{title:24}" + "".join(f"{number:14}" for number in numbers))
