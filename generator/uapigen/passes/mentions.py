"""Find the words of a text that are names: of the spec's items, or of things elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_WORD = re.compile(r"(?<![\w.&/-])([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)(\*|\(\))?(?![\w/]|-\w)")


class Mention(NamedTuple):
    """A word that may be a name, and where it stands."""

    text: str
    start: int
    end: int
    mark: str
    """What follows the name: `()` after that of a function, `*` after what several names begin with."""

    @property
    def shaped(self) -> bool:
        """Whether no word of the language looks like it."""
        return "_" in self.text or bool(self.mark)


def mentions(text: str) -> Iterator[Mention]:
    """Every word, in order; those that are plain words of the language too."""
    for found in _WORD.finditer(text):
        yield Mention(found[1], found.start(), found.end(), found[2] or "")
