"""Lay the generated package out for a run of its suite."""

from __future__ import annotations

import compileall
from collections.abc import Sequence
from pathlib import Path

from uapigen.emit import emit
from uapigen.generate import generate
from uapigen.ir import Api
from uapigen.scripts.collect import TopicScripts


def lay_out(api: Api, tests: Sequence[TopicScripts], folder: Path) -> None:
    """Write the package of a release, compiled: the lab leaves no bytecode behind, and is slow at compiling."""
    emit(generate(api, tests), folder)
    compileall.compile_dir(folder, quiet=2)
