"""Keep what topics were read to, so that of a spec only the files that were edited are read again.

What was kept counts only for the code that kept it, and a topic only under the text that its file has now. A spec with
problems is not kept at all, so that what is wrong is found every time.
"""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

import yaml

from uapigen import schema, source
from uapigen.source.load import Spec, TopicFile, load_topic, load_with
from uapigen.source.marks import Problem
from uapigen.source.packed import Packed, pack, unpack
from uapigen.store import Store

Entries = dict[str, tuple[bytes, Packed]]
"""By file: the digest of the text, and what it was read to."""


def load_kept(root: Path) -> Spec:
    """The spec as load() reads it, sooner when most of it was read before."""
    store = Store("topics", os.fsencode(os.path.realpath(root)))
    grounds = _grounds()
    kept = _Kept(store.recall(grounds) or {})
    spec = load_with(root, kept.topic)
    if kept.entries != kept.known:
        store.remember(grounds, kept.entries)
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


def _grounds() -> bytes:
    """The code that reads, and the versions of what it stands on."""
    hashed = hashlib.sha256(f"{sys.version} {yaml.__version__}".encode())
    for folder in (*schema.__path__, *source.__path__):
        for path in sorted(Path(folder).glob("*.py")):
            hashed.update(path.read_bytes())
    return hashed.digest()
