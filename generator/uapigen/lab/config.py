"""The kernels of the lab: which configuration fragments and which changes of the source they are made of."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from uapigen.mutants import bugs
from uapigen.mutants.patch import Patch

_HERE = Path(__file__).parent
_STANDARD = (_HERE / "kernel.config",)
_DEBUG = (*_STANDARD, _HERE / "kernel.debug.config")

_FILES = {"standard": _STANDARD, "debug": _DEBUG, "mutants": _STANDARD}

VARIANTS = tuple(_FILES)


@dataclass(frozen=True, slots=True)
class Config:
    """What the lab asks of a kernel; everything that is not named here is off."""

    variant: str
    text: str
    patch: Patch | None = None

    @property
    def digest(self) -> str:
        return hashlib.sha256(self.told.encode()).hexdigest()[:12]

    @property
    def told(self) -> str:
        """All that tells kernels of one source apart."""
        return self.text + (self.patch.digest if self.patch else "")


def load(variant: str) -> Config:
    """Read the fragments of one of VARIANTS."""
    text = "".join(file.read_text(encoding="utf-8") for file in _FILES[variant])
    return Config(variant, text, Patch(bugs.load()) if variant == "mutants" else None)


def refused(asked: Config, made: str) -> list[str]:
    """Name the symbols that the kernel's own configuration does not have as asked.

    A release that does not know a driver yet, or builds it in without asking, refuses a symbol rightly.
    """
    has = set(made.splitlines())
    return [line.partition("=")[0] for line in asked.text.splitlines() if line.strip() and line not in has]
