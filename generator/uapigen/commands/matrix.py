"""`uapigen matrix`: the runs on several kernels side by side, as a page and as JSON."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from uapigen.commands.main import main
from uapigen.commands.numbers import time_limit
from uapigen.commands.parts import FINDINGS, OK, Commands, WrongUse, add_spec, described_release, load_spec, spec_folder
from uapigen.counted import counted
from uapigen.emit import overwrite
from uapigen.lab import cache, config
from uapigen.lab.problem import LabError
from uapigen.matrix.build import build
from uapigen.matrix.model import Matrix
from uapigen.matrix.page import as_json, as_page
from uapigen.results import record
from uapigen.results.deviations import unseen
from uapigen.suite.merge import RESULTS

OUT = Path("build/matrix")


def add_parser(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "matrix",
        description="Run the conformance suite on several kernels and write matrix.html and matrix.json.",
        epilog="Exit status: 0 when no release failed and every listed deviation occurred.",
    )
    add_spec(parser)
    parser.add_argument(
        "--releases", nargs="+", metavar="R", help="kernel releases (default: all with a lab kernel, or all recorded)"
    )
    parser.add_argument("--out", type=Path, default=OUT, metavar="DIR", help=f"where to write (default: {OUT})")
    parser.add_argument("--from-record", action="store_true", help="run nothing; take the recorded runs")
    parser.add_argument(
        "--timeout", type=time_limit, default=3600.0, metavar="SECONDS", help="of one kernel; default: 3600"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the suites, or take what is recorded of them, and write the matrix."""
    spec = load_spec(arguments)
    named = (str(described_release(text, "--releases", spec).mainline) for text in arguments.releases or ())
    releases = list(dict.fromkeys(named)) or _default(arguments, [str(release) for release in spec.releases.lab])
    if not releases:
        raise WrongUse("the spec names no release with a lab kernel: name some after --releases")
    troubles: list[str] = []
    taken = _recorded(arguments, releases) if arguments.from_record else _run(arguments, releases, troubles)
    matrix = build(spec, taken)
    page: Path = arguments.out / "matrix.html"
    overwrite({page: as_page(matrix), page.with_suffix(".json"): as_json(matrix)})
    troubles += _failures(matrix)
    for each in taken:
        troubles += unseen(spec.deviations.deviations, each, _expected(matrix, each.release))
    for line in troubles:
        print(line)
    entries = counted(len(matrix.entries), "condition or rule", "conditions and rules")
    print(f"{page}: {entries}, {counted(len(matrix.runs), 'release')}")
    return FINDINGS if troubles else OK


def _default(arguments: argparse.Namespace, lab: list[str]) -> list[str]:
    """Every release with a lab kernel; of a matrix of records those that have one, if any has."""
    kept = [release for release in lab if record.path_of(spec_folder(arguments), release).is_file()]
    return kept if arguments.from_record and kept else lab


def _recorded(arguments: argparse.Namespace, releases: Sequence[str]) -> list[record.Record]:
    folder = spec_folder(arguments)
    lacking = [release for release in releases if not record.path_of(folder, release).is_file()]
    if lacking:
        commands = "; ".join(f"uapigen conform --release {release} --record" for release in lacking)
        raise WrongUse(f"no run on {', '.join(lacking)} is recorded: {commands}")
    return [record.read(record.path_of(folder, release), release) for release in releases]


def _run(arguments: argparse.Namespace, releases: Sequence[str], troubles: list[str]) -> list[record.Record]:
    try:
        # All of them before the first run, which takes minutes.
        kernels = {release: cache.choose(release, config.load("standard")) for release in releases}
    except LabError as error:
        raise WrongUse(str(error)) from None
    found: list[record.Record] = []
    for release, kernel in kernels.items():
        print(f"Linux {kernel.version}", flush=True)
        output: Path = arguments.out / release
        session = output / RESULTS
        session.unlink(missing_ok=True)
        words = ["--release", release, "--output", str(output), "--timeout", str(arguments.timeout)]
        if main(["conform", "--spec", str(spec_folder(arguments)), *words]) != OK:
            troubles.append(f"the suite failed on {release}, or found otherwise than recorded: {output}/junit.xml")
        if not session.is_file():
            raise WrongUse(f"the suite left no results on {release}; see {output}")
        found.append(record.read_session(session, release, kernel.version))
    return found


def _expected(matrix: Matrix, release: str) -> set[str]:
    """The conditions of a release that nothing speaks against trying."""
    cells = ((entry.id.partition("[")[0], entry.results.get(release)) for entry in matrix.entries)
    return {identity for identity, cell in cells if cell and not cell.reason}


def _failures(matrix: Matrix) -> list[str]:
    return [
        f"{entry.id} on {release}: {seen or 'no errno'} on {', '.join(devices)}"
        for entry in matrix.entries
        for release, cell in entry.results.items()
        for seen, devices in cell.devices.get("failed", {}).items()
    ]
