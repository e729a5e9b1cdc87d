"""Keep what a spec was made to, for as long as nothing is another that it was made of."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
from collections.abc import Callable, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import uapigen
from uapigen.store import Store

_STANDS_ON = ("jinja2", "markupsafe", "pyyaml")


class Made(NamedTuple):
    """The files of a generated tree, and what is said about them."""

    release: str
    warnings: list[str]
    files: Mapping[str, str]


def made(make: Callable[[], Made], release: str, *specs: Path) -> Made:
    """What `make` makes of these spec directories, or made of them before. What it refuses is refused every time."""
    store = Store("trees", b"\0".join([release.encode(), *(os.fsencode(os.path.realpath(spec)) for spec in specs)]))
    try:
        grounds = _grounds({os.path.realpath(spec) for spec in specs})
    except OSError:
        return make()  # which says what is wrong, if it needs what cannot be read
    kept = store.recall(grounds)
    if kept is not None:
        return Made(*kept)
    fresh = make()
    with contextlib.suppress(OSError):
        # What is edited while it is read may be in it or not.
        if _grounds({os.path.realpath(spec) for spec in specs}) == grounds:
            store.remember(grounds, tuple(fresh))
    return fresh


def _grounds(specs: set[str]) -> bytes:
    """Everything that goes into the files: the spec, the tool, what the tool stands on."""
    hashed = hashlib.sha256(" ".join([sys.version, *map(version, _STANDS_ON)]).encode())
    tool = Path(uapigen.__file__).parent
    # As they are loaded: an area can be a link to a folder, into which rglob() does not go.
    parts = [path for folder in specs for form in ("*.yaml", "*/*.yaml") for path in Path(folder).glob(form)]
    parts += [path for path in tool.rglob("*") if path.suffix != ".pyc" and path.is_file()]
    for path in sorted(parts):
        content = path.read_bytes()
        hashed.update(f"{path}\0{len(content)}\0".encode(errors="surrogateescape"))
        hashed.update(content)
    return hashed.digest()
