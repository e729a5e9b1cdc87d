"""Keep what is fetched in a folder that is complete or not there, whoever else fetches the same."""

from __future__ import annotations

import fcntl
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

_FETCHING = "fetching-"


def fetch_once(kept: Path, fetch: Callable[[Path], Path]) -> Path:
    """Return a folder, fetched unless an earlier run did.

    FETCH is given an empty folder to work in and returns what is to be kept. Another process that wants a folder of
    the same place waits until that is done.
    """
    if kept.is_dir():
        return kept
    place = kept.parent
    place.mkdir(parents=True, exist_ok=True)
    with (place / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        for leftover in place.glob(f"{_FETCHING}*"):  # of a run that was killed: the lock says that nobody uses it
            shutil.rmtree(leftover)
        if not kept.is_dir():
            # Beside its destination, so that the last step is a rename and nothing half-done ever has the final name.
            with tempfile.TemporaryDirectory(dir=place, prefix=_FETCHING) as name:
                fetch(Path(name)).rename(kept)
    return kept
