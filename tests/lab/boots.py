"""What a boot gives the tests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from uapigen.lab.run import LabResult


@dataclass(frozen=True, slots=True)
class Ran:
    """How a boot ended, what its command printed, where its files are."""

    result: LabResult
    text: str
    output: Path


class Boot(Protocol):
    """Boot the lab and run a command in it."""

    def __call__(self, *command: str, timeout: float = 60.0, parameters: Sequence[str] = ()) -> Ran: ...
