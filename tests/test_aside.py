"""What a second process does meanwhile, and what becomes of it when something is wrong."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from uapigen.aside import aside
from uapigen.generate import generate, generate_whole
from uapigen.ir import IoctlItem
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.scripts.collect import collected
from uapigen.scripts.script import Workshop
from uapigen.source.load import load
from uapigen.source.marks import Problem, SpecError

REPOSITORY = Path(__file__).parents[1]

needs_two = pytest.mark.skipif(len(os.sched_getaffinity(0)) < 2, reason="one processor: nothing is done aside")


@needs_two
def test_the_work_is_done_by_another_process() -> None:
    with aside(lambda: {"pid": str(os.getpid())}) as files:
        assert files()["pid"] != str(os.getpid())


def test_what_goes_wrong_is_raised_where_it_is_called_for() -> None:
    def work() -> dict[str, str]:
        raise KeyError("a topic")

    with aside(work) as files, pytest.raises(KeyError, match="a topic"):
        files()


def test_one_processor_does_it_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    def one(_process: int) -> set[int]:
        return {0}

    monkeypatch.setattr(os, "sched_getaffinity", one)
    with aside(lambda: {"pid": str(os.getpid())}) as files:
        assert files() == {"pid": str(os.getpid())}


@needs_two
def test_nothing_outlives_the_block() -> None:
    def work() -> dict[str, str]:
        time.sleep(60)
        return {}

    with pytest.raises(ValueError, match="first"), aside(work):
        raise ValueError("first")
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_both_shares_together_are_the_whole_tree() -> None:
    spec = load(REPOSITORY / "spec")
    api = resolve(cut(spec, spec.releases.default))
    assert generate_whole(api, spec) == generate(api, collected(api, spec))


def test_what_is_wrong_in_either_share_is_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    spec = load(REPOSITORY / "spec")
    api = resolve(cut(spec, spec.releases.default))

    def wrong(item: IoctlItem, _rule: object, shop: Workshop) -> None:
        shop.problems.append(Problem(item.written.mark, f"{item.name} is wrong"))

    monkeypatch.setattr("uapigen.scripts.collect.rule_script", wrong)
    with pytest.raises(SpecError) as found:
        generate_whole(api, spec)
    told = {problem.text.split()[0] for problem in found.value.problems}
    assert {"VIDIOC_QBUF", "DMX_EXPBUF", "CEC_TRANSMIT", "LIRC_SET_REC_MODE"} <= told
