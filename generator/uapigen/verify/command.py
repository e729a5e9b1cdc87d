"""`uapigen verify`: compare the spec with what a compiler makes of kernel headers."""

from __future__ import annotations

from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console

from uapigen.abi import ABIS
from uapigen.c_names import c_names
from uapigen.commands.parts import FINDINGS, OK, Commands, WrongUse, add_spec, load_spec, release_of, spec_folder
from uapigen.counted import counted
from uapigen.emit import overwrite
from uapigen.ir import AliasItem, Api, Item, SetItem, Topic
from uapigen.passes.cut import cut
from uapigen.passes.facts import facts
from uapigen.passes.resolve import resolve
from uapigen.source.scalars import Release
from uapigen.verify.committed import dump
from uapigen.verify.facts import from_object
from uapigen.verify.headers import MACHINE, installed_version, staged
from uapigen.verify.listed import listed
from uapigen.verify.packages import SUITES, fetched
from uapigen.verify.problem import VerifyError
from uapigen.verify.release import extract, without_strangers
from uapigen.verify.report import judge
from uapigen.verify.scope import load_scope
from uapigen.verify.targets import TARGETS

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Sequence

    from uapigen.source.load import Spec
    from uapigen.verify.facts import Facts
    from uapigen.verify.release import ReleaseFacts
    from uapigen.verify.report import Report
    from uapigen.verify.scope import Scope


def add_parser(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "verify",
        description="Prove every size, alignment, offset, ioctl number and value of the spec with a C compiler.",
        epilog="Exit status: 0 when everything agrees, 1 when something does not, 2 when it could not be compared.",
    )
    add_spec(parser)
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--release", metavar="R", help="kernel release to compare with (default: that of --headers, else the spec's)"
    )
    which.add_argument(
        "--all", action="store_true", help=f"every release whose headers Debian has: {', '.join(SUITES)}"
    )
    parser.add_argument(
        "--headers",
        type=Path,
        metavar="DIR",
        help="an include directory, unpacked linux-libc-dev or kernel source tree",
    )
    parser.add_argument("--abi", choices=ABIS, action="append", help="only this ABI; may be given again (default: all)")
    parser.add_argument("--complete", action="store_true", help="treat every header as one that the spec must cover")
    parser.add_argument("--record", action="store_true", help="write what the compiler says to facts/ of the spec")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Verify; returns the exit status."""
    if arguments.record and arguments.abi:
        raise WrongUse("--record writes the facts of all ABIs: leave out --abi")
    if arguments.all and arguments.headers:
        raise WrongUse("--headers is one tree: leave out --all")
    try:
        return _verify(arguments)
    except VerifyError as error:
        raise WrongUse(str(error)) from None


def _verify(arguments: argparse.Namespace) -> int:
    spec = load_spec(arguments)
    folder = spec_folder(arguments)
    scope = load_scope(folder / "headers.yaml")
    status = OK
    for compiled in _compiled(arguments, spec, scope):
        if arguments.record:
            _record(compiled, folder / "facts")
            continue
        complete = scope.headers if arguments.complete else scope.complete
        api = resolve(cut(spec, Release.read(compiled.version)))
        own = [topic for topic in api.topics if topic.area not in spec.borrowed]
        report = judge(_stated(api, own, compiled), compiled, complete, scope.not_evaluable)
        report = report.with_findings(listed(c_names(own), compiled, complete, scope.left_out))
        _show(report, len(compiled.abis))
        if report.findings:
            status = FINDINGS
    return status


def _compiled(arguments: argparse.Namespace, spec: Spec, scope: Scope) -> Iterator[ReleaseFacts]:
    targets = [target for target in TARGETS if not arguments.abi or target.abi in arguments.abi]
    console = Console(stderr=True)
    for directory in _directories(arguments, spec):
        with ExitStack() as held:
            progress = held.enter_context(console.status("headers"))
            tree = held.enter_context(staged(directory()))
            if arguments.release and not f"{tree.version}.".startswith(f"{arguments.release}."):
                raise VerifyError(f"{tree.origin}: the headers are of {tree.version}, not of {arguments.release}")
            facts_of_tree = extract(tree, scope.headers, targets, progress.update)
        yield without_strangers(facts_of_tree, scope.borrowed)


def _directories(arguments: argparse.Namespace, spec: Spec) -> list[Callable[[], Path]]:
    """Where the headers are; asked for one by one, since getting them may mean a download."""
    named: Path | None = arguments.headers
    if named is not None:
        return [lambda: named]
    if arguments.all:
        return [partial(_headers_of, release) for release in SUITES]
    return [partial(_headers_of, str(release_of(arguments, spec).mainline))]


def _headers_of(release: str) -> Path:
    if (MACHINE / "linux/version.h").is_file() and installed_version(MACHINE).startswith(f"{release}."):
        return MACHINE
    return fetched(release)


def _stated(api: Api, own: Sequence[Topic], compiled: ReleaseFacts) -> dict[str, Facts]:
    stated = {name: from_object(facts(api, ABIS[name])) for name in compiled.abis}
    if len(own) == len(api.topics):
        return stated
    # What the spec stands on is not in its list of headers.
    names = frozenset(name for topic in own for item in topic.items for name in _names(item))
    return {name: found.only(names) for name, found in stated.items()}


def _names(item: Item) -> Iterator[str]:
    yield str(item.written.c_name or item.name) if isinstance(item, AliasItem) else item.name
    if isinstance(item, SetItem):
        yield from (constant.name for constant in item.constants)


def _record(compiled: ReleaseFacts, folder: Path) -> None:
    written = folder / f"{compiled.release}.json"
    overwrite({written: dump(compiled)})
    print(f"{written}: facts of {compiled.version} on {counted(len(compiled.abis), 'ABI')}")


def _show(report: Report, abis: int) -> None:
    for finding in report.findings:
        print(f"{report.version}: {finding}")
    for name, reason in report.exempted.items():
        print(f"{report.version}: left out: {name}: {reason}")
    if report.lacking:
        most = max(report.lacking, key=lambda header: report.lacking[header])
        lacking = f"{counted(sum(report.lacking.values()), 'name')} of {counted(len(report.lacking), 'header')}"
        print(f"{report.version}: not in the spec yet: {lacking}, most of {most}; --complete lists them")
    proved = f"{counted(report.proved, 'fact')} proved on {counted(abis, 'ABI')}"
    print(f"{report.version}: {proved}, {counted(len(report.findings), 'mismatch', 'mismatches')}", flush=True)
