"""Lay the generated package out for a run of its suite."""

from __future__ import annotations

import compileall
from collections.abc import Mapping
from pathlib import Path

from uapigen.emit import emit


def lay_out(files: Mapping[str, str], folder: Path) -> None:
    """Write the package of a release, compiled: the lab leaves no bytecode behind, and is slow at compiling."""
    emit(files, folder)
    compileall.compile_dir(folder, quiet=2)
