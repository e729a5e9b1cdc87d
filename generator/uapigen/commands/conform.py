"""`uapigen conform`: the suite in the lab, compared with the record of the last run."""

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import random
import sys
import tempfile
from collections.abc import Generator, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase
from pathlib import Path

from uapigen.commands.numbers import positive, time_limit
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
from uapigen.commands.tree import tree
from uapigen.counted import counted
from uapigen.lab import cache, config
from uapigen.lab.cache import Kernel
from uapigen.lab.problem import LabError
from uapigen.lab.together import room
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.results import record
from uapigen.results.deviations import unseen
from uapigen.results.record import Record
from uapigen.scripts.collect import collected
from uapigen.source.load import Spec
from uapigen.source.marks import nearest
from uapigen.source.scalars import Release
from uapigen.suite.merge import JUNIT, RESULTS, seconds
from uapigen.suite.package import lay_out
from uapigen.suite.pytest_run import Suite, spelled, topic_of, topics_of
from uapigen.suite.run import ONE_OF_SEVERAL, Outcome, run_alone, run_shared
from uapigen.suite.weights import weigh

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
    parser.add_argument("--record", action="store_true", help="make what this run finds the record, or this part of it")
    parser.add_argument(
        "--topic",
        action="append",
        default=[],
        metavar="AREA[/TOPIC]",
        help="only the tests of this topic or area, compared with what the record has of them; repeatable",
    )
    parser.add_argument(
        "--device",
        action="append",
        default=[],
        metavar="LABEL",
        help="only the tests on this device, compared with what the record has of it (vivid*: a driver); repeatable",
    )
    parser.add_argument(
        "--once",
        action="store_true",
        help="make each test on one device of each driver only, the first that can show what it is about",
    )
    parser.add_argument("--output", type=Path, metavar="DIR", help="keep results.json, junit.xml and kernel.log there")
    parser.add_argument("--seed", type=int, metavar="N", help="run in the order of this seed (default: a new one)")
    parser.add_argument(
        "--machines",
        type=positive,
        metavar="N",
        help="share the tests among N machines (default: three for two processors; for some topics one)",
    )
    parser.add_argument("--debug", action="store_true", help="on the kernel with KASAN and lockdep")
    parser.add_argument("--timeout", type=time_limit, default=1800.0, metavar="SECONDS", help="default: 1800")
    parser.add_argument("pytest", nargs="*", metavar="ARG", help="arguments for pytest, after --")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the suite."""
    if arguments.record and (arguments.pytest or arguments.debug or arguments.device or arguments.once):
        raise WrongUse(
            "--record takes whole topics on the standard kernel: leave out --debug, --device, --once and arguments for"
            " pytest"
        )
    for option in ("--topic", "--device", "--once"):
        if any(word.partition("=")[0] == option for word in arguments.pytest):
            raise WrongUse(
                f"{option} is an option of uapigen conform, which compares with the record: put it before --"
            )
    for module in _NEEDED:
        if importlib.util.find_spec(module) is None:
            raise WrongUse(f"{module} is not installed; run: pip install {module.replace('_', '-')}")
    spec = load_spec(arguments)
    asked = release_of(arguments, spec)
    release = str(asked.mainline)
    files = tree(spec_folder(arguments), release).files
    topics = [*map(spelled, arguments.topic)]
    _refuse_unknown(topics, topics_of(files))
    known = record.read(record.path_of(spec_folder(arguments), release), release)
    _refuse_unrecorded(arguments.device, known)
    try:
        kernel = cache.choose(str(asked), config.load("debug" if arguments.debug else "standard"))
        if arguments.record and topics:
            _refuse_other_kernel(known, kernel)
        with _results(arguments.output) as output:
            package = output / "package"
            lay_out(files, package)
            suite = Suite(package, _seed(arguments), arguments.pytest, topics, arguments.device, arguments.once)
            return _run(arguments, spec, suite, kernel, output)
    except LabError as error:
        raise WrongUse(str(error)) from None


@contextlib.contextmanager
def _results(asked: Path | None) -> Generator[Path]:
    """Where a run writes: the folder that was asked for, or one that goes with the run."""
    if asked:
        asked.mkdir(parents=True, exist_ok=True)
        yield asked.resolve()
        return
    with tempfile.TemporaryDirectory(prefix="uapigen-conform-", dir=Path.cwd()) as folder:
        yield Path(folder)


def _run(arguments: argparse.Namespace, spec: Spec, suite: Suite, kernel: Kernel, output: Path) -> int:
    release = release_of(arguments, spec).mainline
    outcome = _run_suite(arguments, suite, kernel, output)
    if not outcome.complete:
        return FINDINGS
    found = record.read_session(output / RESULTS, str(release), kernel.version)
    if not found.results:
        raise WrongUse("no test was chosen by these options")
    kept = record.path_of(spec_folder(arguments), str(release))
    # What tests were left out of says nothing of a deviation.
    some = arguments.pytest or suite.devices or suite.once
    conditions = frozenset[str]() if some else _conditions(suite, spec, release)
    lacking = list(unseen(spec.deviations.deviations, found, conditions))
    for line in lacking:
        print(line, file=sys.stderr)
    passed = outcome.passed and not lacking
    if arguments.record:
        if suite.topics:
            # How long its modules took is not to be compared with what the others took in a whole run.
            record.write(_recorded(found, kept, suite, spec, release), kept)
        else:
            record.write(found, kept)
            took = seconds(output / JUNIT, {result.device for result in found.results})
            record.write_seconds(took, record.seconds_path_of(spec_folder(arguments), str(release)))
        print(f"{kept}: {counted(len(found.results), 'result')} recorded")
        return OK if passed else FINDINGS
    if arguments.pytest:
        return OK if passed else FINDINGS
    if not kept.is_file():
        print(f"no run on {release} is recorded yet; `uapigen conform --record` records a whole run")
        return OK if passed else FINDINGS
    known = _part(record.read(kept, str(release)), suite, spec, release)
    changes = record.differences(record.asked(known, found) if suite.once else known, found)
    for line in changes:
        print(line, file=sys.stderr)
    if changes:
        differ = counted(len(changes), "difference")
        print(f"{differ} from {kept}; with --record what a run finds becomes the record", file=sys.stderr)
    return OK if passed and not changes else FINDINGS


def _run_suite(arguments: argparse.Namespace, suite: Suite, kernel: Kernel, output: Path) -> Outcome:
    machines = arguments.machines or (1 if arguments.pytest or suite.topics else room(ONE_OF_SEVERAL))
    on = f" --machines {machines}" if machines > 1 else ""
    print(f"tests in the order of --seed {suite.seed}{on}", flush=True)
    if machines == 1:
        return run_alone(suite, kernel, arguments.timeout, output)
    recorded = record.read_seconds(record.seconds_path_of(spec_folder(arguments), kernel.release))
    return run_shared(suite, kernel, arguments.timeout, output, machines, weigh(suite, recorded))


def _refuse_unrecorded(labels: Sequence[str], known: Record) -> None:
    devices = {result.device for result in known.results}
    for label in labels if devices else ():
        if not any(fnmatchcase(device, label) for device in devices):
            raise WrongUse(f"--device: the lab has no {label!r}{nearest(label, devices)}")


def _refuse_other_kernel(known: Record, kernel: Kernel) -> None:
    if known.kernel != kernel.version:
        has = f"the record is of {known.kernel}" if known.kernel else "nothing is recorded"
        raise WrongUse(f"{has} and the kernel is {kernel.version}: record a whole run, without --topic")


def _part(known: Record, suite: Suite, spec: Spec, release: Release) -> Record:
    """What the record has of what was to run."""
    of_topics = record.only(known, _conditions(suite, spec, release)) if suite.topics else known
    return record.on(of_topics, suite.has_device)


def _recorded(found: Record, kept: Path, suite: Suite, spec: Spec, release: Release) -> Record:
    ran, existing = _conditions(suite, spec, release), _conditions(replace(suite, topics=()), spec, release)
    return record.amended(record.read(kept, str(release)), found, ran, existing)


def _refuse_unknown(asked: Sequence[str], topics: set[str]) -> None:
    known = topics | {topic.partition("/")[0] for topic in topics}
    for name in asked:
        if name not in known:
            raise WrongUse(f"--topic: no tests of {name!r}{nearest(name, known)}")


def _conditions(suite: Suite, spec: Spec, release: Release) -> frozenset[str]:
    topics = collected(resolve(cut(spec, release)), spec)
    if suite.topics:
        asked = {topic_of(module) for module in suite.modules()}
        topics = [topic for topic in topics if f"{topic.area}/{topic.topic}" in asked]
    return frozenset(script.id for topic in topics for script in topic.scripts)


def _seed(arguments: argparse.Namespace) -> int:
    return random.randrange(10**6) if arguments.seed is None else arguments.seed  # noqa: S311  # no secret
