"""The kernel configuration of the lab: which fragments it is made of, and what a kernel made of them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

_HERE = Path(__file__).parent
_STANDARD = (_HERE / "kernel.config",)
_DEBUG = (*_STANDARD, _HERE / "kernel.debug.config")

VARIANTS = ("standard", "debug")


@dataclass(frozen=True, slots=True)
class Config:
    """What the lab asks of a kernel; everything that is not named here is off."""

    variant: str
    text: str

    @property
    def digest(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()[:12]


def load(variant: str) -> Config:
    """Read the fragments of one of VARIANTS."""
    files = {"standard": _STANDARD, "debug": _DEBUG}[variant]
    return Config(variant, "".join(file.read_text(encoding="utf-8") for file in files))


def refused(asked: Config, made: str) -> list[str]:
    """Name the symbols that the kernel's own configuration does not have as asked.

    A release that does not know a driver yet, or builds it in without asking, refuses a symbol rightly.
    """
    has = set(made.splitlines())
    return [line.partition("=")[0] for line in asked.text.splitlines() if line.strip() and line not in has]
