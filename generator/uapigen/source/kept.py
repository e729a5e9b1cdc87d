"""Keep what topics were read to, so that of a spec only the files that were edited are read again.

What was kept counts only for the code that kept it, and a topic only under the text that its file has now. A spec with
problems is not kept at all, so that what is wrong is found every time.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

import yaml

from uapigen import schema, source
from uapigen.source.halves import load_in_halves
from uapigen.source.load import Spec, Text, TopicFile, load_with
from uapigen.source.marks import Problem
from uapigen.source.packed import Packed, pack, unpack
from uapigen.store import Store

Together: TypeAlias = tuple[dict[str, bytes], Packed]
"""By file the digest of its text; what the files were read to, packed together in their order."""
Edited: TypeAlias = dict[str, tuple[bytes, Packed]]
"""What was read since: by file the digest of its text, and what it was read to."""
MOST_EDITED = 24
"""Topics that are packed one by one; when there are more all are packed together, which is quicker to unpack."""


def load_kept(root: Path) -> Spec:
    """The spec as load() reads it, sooner when most of it was read before."""
    kept = _Kept(root)
    spec = load_with(root, kept.topics)
    kept.keep()
    return spec


class _Kept:
    def __init__(self, root: Path) -> None:
        name, self._grounds = os.fsencode(os.path.realpath(root)), _grounds()
        self._together, self._edited = Store("topics", name), Store("edited", name)
        known: Together = self._together.recall(self._grounds) or ({}, pack(()))
        self._known = _by_file(*known)
        self._known_edited: Edited = self._edited.recall(self._grounds) or {}
        self._read: dict[str, tuple[bytes, TopicFile]] = {}

    def topics(self, texts: Sequence[Text], problems: list[Problem]) -> list[TopicFile]:
        """What load_topics() reads."""
        digests = {text.file: hashlib.sha256(text.content).digest() for text in texts}
        topics = {file: topic for file, digest in digests.items() if (topic := self._recall(file, digest))}
        unread = [text for text in texts if text.file not in topics]
        topics.update(zip((text.file for text in unread), load_in_halves(unread, problems), strict=True))
        self._read = {file: (digest, topics[file]) for file, digest in digests.items()}
        return [topic for _, topic in self._read.values()]

    def _recall(self, file: str, digest: bytes) -> TopicFile | None:
        if self._known.get(file, _NOTHING)[0] == digest:
            return self._known[file][1]
        if self._known_edited.get(file, _NOTHING)[0] == digest:
            topic: TopicFile
            (topic,) = unpack(self._known_edited[file][1])
            return topic
        return None

    def keep(self) -> None:
        """Keep what was read, for the next time."""
        edited = {file: read for file, read in self._read.items() if self._known.get(file, _NOTHING)[0] != read[0]}
        if len(edited) > MOST_EDITED:
            together: Together = (_digests(self._read), pack(topic for _, topic in self._read.values()))
            self._together.remember(self._grounds, together)
        elif _digests(edited) != _digests(self._known_edited):
            packed: Edited = {file: (digest, pack([topic])) for file, (digest, topic) in edited.items()}
            self._edited.remember(self._grounds, packed)


_NOTHING = (b"",)


def _by_file(digests: Mapping[str, bytes], packed: Packed) -> dict[str, tuple[bytes, TopicFile]]:
    return {file: (digests[file], topic) for file, topic in zip(digests, unpack(packed), strict=True)}


def _digests(by_file: Mapping[str, tuple[bytes, object]]) -> dict[str, bytes]:
    return {file: digest for file, (digest, _) in by_file.items()}


def _grounds() -> bytes:
    """The code that reads, and the versions of what it stands on."""
    hashed = hashlib.sha256(f"{sys.version} {yaml.__version__}".encode())
    for folder in (*schema.__path__, *source.__path__):
        for path in sorted(Path(folder).glob("*.py")):
            hashed.update(path.read_bytes())
    return hashed.digest()
