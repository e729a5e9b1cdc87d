"""Find headers that look like the API's and that nobody listed."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path, PurePosixPath
from typing import Final

INCLUDED: Final = re.compile(r"^[ \t]*#[ \t]*include[ \t]*<([^>]+)>", re.MULTILINE)


def strangers(include: Path, listed: Collection[str]) -> tuple[str, ...]:
    """Headers that include a listed one, or lie in a folder of which most headers are listed."""
    there = sorted(path.relative_to(include).as_posix() for path in (include / "linux").rglob("*.h"))
    ours = _folders(listed)
    return tuple(
        header
        for header in there
        if header not in listed and (_is_among(header, there, listed, ours) or _includes(include / header, listed))
    )


def _folders(listed: Collection[str]) -> frozenset[PurePosixPath]:
    """Folders of listed headers; `linux` itself holds everybody's."""
    return frozenset(folder for header in listed for folder in PurePosixPath(header).parents if len(folder.parts) > 1)


def _is_among(header: str, there: Collection[str], listed: Collection[str], folders: frozenset[PurePosixPath]) -> bool:
    for folder in PurePosixPath(header).parents:
        if folder in folders:
            beside = [other for other in there if PurePosixPath(other).is_relative_to(folder)]
            return 2 * sum(other in listed for other in beside) >= len(beside)
    return False


def _includes(path: Path, listed: Collection[str]) -> bool:
    text = path.read_text(encoding="utf-8", errors="replace")
    return not set(INCLUDED.findall(text)).isdisjoint(listed)
