"""Keep values in the user's cache, one file each: an aid and never an authority.

A value counts only if it is whole, and if it was kept in this place and on the very grounds that it is asked for on.
"""

from __future__ import annotations

import contextlib
import hashlib
import marshal
import os
import tempfile
from pathlib import Path
from typing import Any

from uapigen.folders import cache_folder

MOST = 16
"""Values of a kind that are kept; the ones written longest ago make room."""
_DIGEST = 32


class Store:
    """The place of one value."""

    def __init__(self, kind: str, name: bytes) -> None:
        self._path = _place(kind, name)
        self._called = hashlib.sha256(b"%s\0%s" % (kind.encode(), name)).digest()

    def recall(self, grounds: bytes) -> Any:
        """The value; None if there is none, it is damaged, or it was kept on other grounds."""
        if self._path is None:
            return None
        try:
            content = self._path.read_bytes()
        except OSError:
            return None
        digest, payload = content[:_DIGEST], content[_DIGEST:]
        # The digest comes first: what it does not vouch for is not even looked at.
        vouched = digest == self._digest(grounds, payload)
        return marshal.loads(payload) if vouched else None  # noqa: S302 - values; code would not be run

    def remember(self, grounds: bytes, value: Any) -> None:
        """Keep the value, which is made of what marshal knows, if that can be done."""
        if self._path is not None:
            with contextlib.suppress(OSError):
                payload = marshal.dumps(value)
                _write(self._path, self._digest(grounds, payload) + payload)

    def _digest(self, grounds: bytes, payload: bytes) -> bytes:
        return hashlib.sha256(self._called + grounds + payload).digest()


def _place(kind: str, name: bytes) -> Path | None:
    """A file in the user's cache; nowhere for a user without a home."""
    try:
        return cache_folder() / kind / hashlib.sha256(name).hexdigest()[:16]
    except (OSError, RuntimeError):
        return None


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    new = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)
    newest_first = sorted(path.parent.iterdir(), key=lambda path: path.stat().st_mtime, reverse=True)
    for old in newest_first[MOST:]:
        old.unlink(missing_ok=True)
