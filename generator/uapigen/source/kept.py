"""Keep what topics were read to, so that of a spec only the files that were edited are read again.

One file for each spec directory, in the user's cache. It is an aid and never an authority: it counts only if it is
whole, was written by this very code, and has the topic under the text that the file has now. A spec with problems is
not kept at all, so that what is wrong is found every time.
"""

from __future__ import annotations

import contextlib
import hashlib
import marshal
import os
import sys
import tempfile
from pathlib import Path

import yaml

from uapigen import schema, source
from uapigen.folders import cache_folder
from uapigen.source.load import Spec, TopicFile, load_topic, load_with
from uapigen.source.marks import Problem
from uapigen.source.packed import Packed, pack, unpack

MOST = 16
"""Spec directories that are remembered; the ones written longest ago make room."""
_DIGEST = 32
Entries = dict[str, tuple[bytes, Packed]]
"""By file: the digest of the text, and what it was read to."""


def load_kept(root: Path) -> Spec:
    """The spec as load() reads it, sooner when most of it was read before."""
    store = _place(root)
    kept = _Kept(_recall(store) if store else {})
    spec = load_with(root, kept.topic)
    if store and kept.entries != kept.known:
        with contextlib.suppress(OSError):
            _remember(store, kept.entries)
    return spec


class _Kept:
    def __init__(self, known: Entries) -> None:
        self.known = known
        self.entries: Entries = {}

    def topic(self, text: bytes, file: str, area: str, name: str, problems: list[Problem]) -> TopicFile:
        digest = hashlib.sha256(text).digest()
        if self.known.get(file, (b"",))[0] == digest:
            self.entries[file] = self.known[file]
            return unpack(self.known[file][1], file)
        topic = load_topic(text, file, area, name, problems)
        self.entries[file] = (digest, pack(topic))
        return topic


def _place(root: Path) -> Path | None:
    """Where the topics of a spec directory are kept; nowhere for a user without a home."""
    try:
        folder = cache_folder() / "topics"
        return folder / hashlib.sha256(os.fsencode(root.resolve())).hexdigest()[:16]
    except (OSError, RuntimeError):
        return None


def _recall(store: Path) -> Entries:
    """What is kept; nothing if the file is damaged, or another version of this code wrote it."""
    try:
        content = store.read_bytes()
    except OSError:
        return {}
    digest, payload = content[:_DIGEST], content[_DIGEST:]
    # The digest comes first: what it does not vouch for is not even looked at.
    return marshal.loads(payload) if digest == _digest(payload) else {}  # noqa: S302 - values; code would not be run


def _remember(store: Path, entries: Entries) -> None:
    payload = marshal.dumps(entries)
    store.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=store.parent, prefix=".new-")
    new = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(_digest(payload) + payload)
        new.replace(store)
    finally:
        new.unlink(missing_ok=True)
    newest_first = sorted(store.parent.iterdir(), key=lambda path: path.stat().st_mtime, reverse=True)
    for old in newest_first[MOST:]:
        old.unlink(missing_ok=True)


def _digest(payload: bytes) -> bytes:
    """It covers the code that reads, and the versions of what that stands on, as well."""
    hashed = hashlib.sha256(f"{sys.version} {yaml.__version__}".encode())
    for folder in (*schema.__path__, *source.__path__):
        for path in sorted(Path(folder).glob("*.py")):
            hashed.update(path.read_bytes())
    hashed.update(payload)
    return hashed.digest()
