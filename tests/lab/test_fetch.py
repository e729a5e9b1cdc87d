"""What is fetched is kept whole, and once."""

from __future__ import annotations

import multiprocessing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from uapigen.lab.fetch import fetch_once

if TYPE_CHECKING:
    from multiprocessing.synchronize import Barrier


def _fetch(place: Path) -> Path:
    (place / "headers").mkdir()
    (place / "headers/a.h").write_text("")
    return place / "headers"


def _want(kept: Path, ready: Barrier) -> None:
    def fetch(place: Path) -> Path:
        with (kept.parent / "fetched").open("a") as fetched:
            fetched.write("once\n")
        return _fetch(place)

    ready.wait()
    fetch_once(kept, fetch)


def test_it_is_fetched_once_and_the_place_is_clean(tmp_path: Path) -> None:
    kept = tmp_path / "headers/6.12"
    assert fetch_once(kept, _fetch) == kept
    assert (kept / "a.h").is_file()
    assert fetch_once(kept, lambda _: pytest.fail("it was there")) == kept
    assert {path.name for path in kept.parent.iterdir()} == {".lock", "6.12"}


def test_many_that_want_it_at_the_same_time_wait_for_one(tmp_path: Path) -> None:
    """Several processes, as `pytest -n` and `make -j` have."""
    many = 8
    method = multiprocessing.get_context("fork")
    ready = method.Barrier(many)
    wanting = [method.Process(target=_want, args=(tmp_path / "6.12", ready)) for _ in range(many)]
    for each in wanting:
        each.start()
    for each in wanting:
        each.join()
    assert [each.exitcode for each in wanting] == [0] * many
    assert (tmp_path / "fetched").read_text() == "once\n"
    assert {path.name for path in tmp_path.iterdir()} == {".lock", "6.12", "fetched"}


def test_what_fails_leaves_nothing_and_may_be_tried_again(tmp_path: Path) -> None:
    def fail(place: Path) -> Path:
        (place / "half").write_text("")
        raise OSError(28, "No space left on device")

    kept = tmp_path / "6.12"
    with pytest.raises(OSError, match="No space left"):
        fetch_once(kept, fail)
    assert {path.name for path in tmp_path.iterdir()} == {".lock"}
    assert fetch_once(kept, _fetch) == kept


def test_what_a_killed_run_left_is_removed(tmp_path: Path) -> None:
    (tmp_path / "fetching-abc/unpacked").mkdir(parents=True)
    fetch_once(tmp_path / "6.12", _fetch)
    assert {path.name for path in tmp_path.iterdir()} == {".lock", "6.12"}
