"""Check that descriptions are the spec's own words: no long run of them stands in the kernel's pages or headers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from uapigen.passes.descriptions import descriptions
from uapigen.source.load import Spec
from uapigen.source.marks import Problem

LONGEST = 8
"""So many words in a row may agree; names and numbers do not count, since nobody can say them otherwise."""
_TOKEN = re.compile(r"[A-Za-z0-9_'-]+")


def copied(spec: Spec, sources: Path) -> list[Problem]:
    """Descriptions that share more than LONGEST words in a row with a file below `sources`."""
    runs: dict[int, str] = {}
    for path in sorted(path for path in sources.rglob("*") if path.suffix in (".rst", ".h", ".txt")):
        for run in _runs(path.read_text(encoding="utf-8", errors="replace")):
            runs.setdefault(hash(run), str(path.relative_to(sources)))
    problems: list[Problem] = []
    for found in descriptions(spec):
        for run in _runs(found.text):
            if hash(run) in runs:
                text = f"{found.name}: {' '.join(run)!r} stands in {runs[hash(run)]}: say it in other words"
                problems.append(Problem(found.mark, text))
                break
    return problems


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    words = list(_words(text))
    for start in range(len(words) - LONGEST):
        yield tuple(words[start : start + LONGEST + 1])


def _words(text: str) -> Iterable[str]:
    """The words, without names and numbers."""
    for token in _TOKEN.findall(text):
        if "_" not in token and not any(map(str.isdigit, token)) and not (token.isupper() and len(token) > 1):
            yield token.lower()
