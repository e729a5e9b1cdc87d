"""What the lab's tests share: the built kernel, and one boot as a function."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from uapigen.lab import cache, config
from uapigen.lab.boot import Machine
from uapigen.lab.cache import Kernel
from uapigen.lab.run import run

from .boots import Boot, Ran


@pytest.fixture(scope="session")
def kernel() -> Kernel:
    """The default kernel; that it is not built is an error, not a skip."""
    return cache.choose("6.12", config.load("standard"))


@pytest.fixture
def in_lab(kernel: Kernel, tmp_path: Path) -> Boot:
    """Run a command in the lab."""

    def boot(*command: str, timeout: float = 60.0, parameters: Sequence[str] = ()) -> Ran:
        output = tmp_path / "output"
        pieces: list[bytes] = []
        machine = Machine(parameters=(*Machine().parameters, *parameters))
        result = run(command, kernel=kernel, output=output, timeout=timeout, machine=machine, stream=pieces.append)
        return Ran(result, b"".join(pieces).decode(), output)

    return boot
