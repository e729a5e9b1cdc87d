"""Every bug once: the boots without bugs first, then one boot for each, some machines at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from pathlib import Path

from uapigen.lab.cache import Kernel
from uapigen.mutants.boots import Boot, Found, boot, of_bug, references
from uapigen.mutants.bugs import Bug
from uapigen.mutants.judge import Judged, judge


def campaign(
    bugs: Sequence[Bug], kernel: Kernel, package: Path, output: Path, machines: int, told: Callable[[Judged], None]
) -> list[Judged]:
    """Boot everything and judge each bug as soon as it is known.

    The machines are held by processes of their own, so that an interruption reaches each of them.
    """
    with ProcessPoolExecutor(machines) as pool:

        def start(wanted: Boot, name: str) -> Future[Found]:
            return pool.submit(boot, wanted, kernel, package, output / name)

        try:
            good = {wanted.place: start(wanted, f"good-{wanted.place}") for wanted in references(bugs)}
            bad = [(bug, start(of_bug(bug), bug.name)) for bug in bugs]
            judged: list[Judged] = []
            for bug, running in bad:
                judged.append(judge(bug, good[bug.place].result(), running.result()))
                told(judged[-1])
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)
            raise
    return judged
