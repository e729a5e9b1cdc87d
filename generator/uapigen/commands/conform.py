"""`uapigen conform`: the suite in the lab, compared with the record of the last run."""

from __future__ import annotations

import argparse
import compileall
import importlib.util
import os
import random
import sys
import tempfile
from pathlib import Path

from uapigen.commands.parts import (
    FINDINGS,
    OK,
    Commands,
    WrongUse,
    add_release,
    add_spec,
    load_spec,
    release_of,
    spec_folder,
)
from uapigen.emit import emit
from uapigen.generate import generate
from uapigen.lab import cache, config
from uapigen.lab.problem import LabError
from uapigen.lab.run import run as run_in_lab
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.results import record
from uapigen.scripts.collect import collected

SESSION = "results.json"
TESTS_FAILED, NO_TESTS = 1, 5  # how pytest ends
# What is found must not depend on the plugins that happen to be installed, nor on a project's settings around it.
_ALONE = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
_NEEDED = ("pytest", "pytest_randomly")


def add_parser(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "conform",
        description="Run the conformance suite in the lab and compare with the recorded run.",
        epilog="Arguments after -- go to pytest. Exit status: 0 when nothing failed and the record is what was found.",
    )
    add_spec(parser)
    add_release(parser)
    parser.add_argument("--record", action="store_true", help="make what this run finds the record")
    parser.add_argument("--output", type=Path, metavar="DIR", help="keep results.json, junit.xml and kernel.log there")
    parser.add_argument("--seed", type=int, metavar="N", help="run in the order of this seed (default: a new one)")
    parser.add_argument("--timeout", type=float, default=1800.0, metavar="SECONDS", help="default: 1800")
    parser.add_argument("pytest", nargs="*", metavar="ARG", help="arguments for pytest, after --")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the suite."""
    if arguments.record and arguments.pytest:
        raise WrongUse("--record takes a whole run: leave out the arguments for pytest")
    for module in _NEEDED:
        if importlib.util.find_spec(module) is None:
            raise WrongUse(f"{module} is not installed; run: pip install 'uapigen[conform]'")
    if arguments.output:
        arguments.output.mkdir(parents=True, exist_ok=True)
        return _run(arguments, arguments.output.resolve())
    with tempfile.TemporaryDirectory(prefix="uapigen-conform-", dir=Path.cwd()) as folder:
        return _run(arguments, Path(folder))


def _run(arguments: argparse.Namespace, output: Path) -> int:
    spec = load_spec(arguments)
    release = release_of(arguments, spec).mainline
    api = resolve(cut(spec, release))
    package = output / "package"
    emit(generate(api, collected(api, spec)), package)
    more: list[str] = arguments.pytest or []
    # The lab leaves no bytecode behind, and is slow at compiling.
    compileall.compile_dir(package, quiet=2)
    seed: int = random.randrange(10**6) if arguments.seed is None else arguments.seed  # noqa: S311  # no secret
    print(f"tests in the order of --seed {seed}", flush=True)
    command = [
        sys.executable, "-m", "pytest", "-p", "linuxmedia.conformance.plugin", "-p", "no:cacheprovider",
        "-p", "pytest_randomly", f"--randomly-seed={seed}",
        "--assert=plain", "-c", os.devnull, "--rootdir", str(package), "--record", str(output / SESSION),
        "--junitxml", str(output / "junit.xml"), "-q",
        "--tb=short", "-rxX", *more, str(package / "linuxmedia" / "conformance"),
    ]  # fmt: skip
    try:
        kernel = cache.choose(str(release), config.load("standard"))
        ended = run_in_lab(
            command,
            kernel=kernel,
            output=output,
            timeout=arguments.timeout,
            variables={**_ALONE, "PYTHONPATH": str(package)},
        )
    except LabError as error:
        raise WrongUse(str(error)) from None
    if not (output / SESSION).is_file():
        print(f"the suite ended without results (status {ended.exit_status}); see {ended.kernel_log}", file=sys.stderr)
        return FINDINGS
    if ended.exit_status not in (OK, TESTS_FAILED, NO_TESTS):
        print(f"the suite did not come to its end (pytest's status {ended.exit_status})", file=sys.stderr)
        return FINDINGS
    found = record.read_session(output / SESSION, str(release), kernel.version)
    kept = record.path_of(spec_folder(arguments), str(release))
    if arguments.record:
        record.write(found, kept)
        print(f"{kept}: {len(found.results)} results recorded")
        return OK if ended.exit_status == 0 else FINDINGS
    if arguments.pytest:
        return OK if ended.exit_status in (0, NO_TESTS) else FINDINGS
    if not kept.is_file():
        print(f"no run on {release} is recorded yet: `uapigen conform --record` makes this one the record")
        return OK if ended.exit_status == 0 else FINDINGS
    changes = record.differences(record.read(kept, str(release)), found)
    for line in changes:
        print(line, file=sys.stderr)
    if changes:
        print(
            f"{len(changes)} difference(s) from {kept}; `uapigen conform --record` makes this run the record",
            file=sys.stderr,
        )
    return OK if ended.exit_status == 0 and not changes else FINDINGS
