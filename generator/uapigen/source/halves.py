"""Read many topics in half the time: a second process reads half of them meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from uapigen.aside import aside
from uapigen.source.load import Text, TopicFile, load_topics
from uapigen.source.marks import Problem
from uapigen.source.packed import Packed, pack, unpack

FEW = 200_000
"""Bytes of text that one process has read before two have come to an understanding."""


def load_in_halves(texts: Sequence[Text], problems: list[Problem]) -> list[TopicFile]:
    """What load_topics() reads."""
    lengths = [*accumulate(len(text.content) for text in texts)]
    if not lengths or lengths[-1] < FEW:
        return load_topics(texts, problems)
    half = sum(length <= lengths[-1] / 2 for length in lengths)
    with aside(lambda: _packed(texts[half:])) as others:
        mine = load_topics(texts[:half], problems)
        topics, found = unpack(others())
    problems.extend(Problem(*problem) for problem in found)
    return [*mine, *topics]


def _packed(texts: Sequence[Text]) -> Packed:
    """What is read, and what is wrong with it."""
    problems: list[Problem] = []
    topics = load_topics(texts, problems)
    return pack((tuple(topics), tuple(map(tuple, problems))))
