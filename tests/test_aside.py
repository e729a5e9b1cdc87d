"""What a second process does meanwhile, and what becomes of it when something is wrong."""

from __future__ import annotations

import os
import time

import pytest

from uapigen.aside import aside

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
