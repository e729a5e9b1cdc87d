"""Prepare files beside those that they replace."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

PREFIX: Final = ".uapigen-"
"""What the name of every such folder begins with: a run that was killed leaves its own."""


@contextmanager
def staging(folder: Path) -> Generator[Path]:
    """An empty folder, gone at the end. FOLDER is made for it, and stays if it then holds anything."""
    new = [path for path in (folder, *folder.parents) if not path.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        # Inside, because what is beside it may be of another file system, or not ours to write.
        staged = Path(tempfile.mkdtemp(prefix=PREFIX, dir=folder))
        try:
            yield staged
        finally:
            shutil.rmtree(staged, ignore_errors=True)
    finally:
        for path in new:
            with contextlib.suppress(OSError):
                path.rmdir()
