"""A second process reads half of a spec, and nothing shows of it."""

from __future__ import annotations

import os
from collections.abc import Sequence

import pytest

from uapigen.source import halves
from uapigen.source.halves import FEW, load_in_halves
from uapigen.source.load import Spec, Text, TopicFile, load_topics, load_with
from uapigen.source.marks import Problem

needs_two = pytest.mark.skipif(len(os.sched_getaffinity(0)) < 2, reason="one processor reads all of it")


@needs_two
def test_this_process_reads_half_of_the_text(real_spec: Spec, monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[int] = []
    given: list[int] = []

    def noted(texts: Sequence[Text], problems: list[Problem]) -> list[TopicFile]:
        sizes.append(sum(len(text.content) for text in texts))
        return load_topics(texts, problems)

    def counted(texts: Sequence[Text], problems: list[Problem]) -> list[TopicFile]:
        given.append(sum(len(text.content) for text in texts))
        return load_in_halves(texts, problems)

    monkeypatch.setattr(halves, "load_topics", noted)
    again = load_with(real_spec.root, counted)
    assert again == real_spec
    assert repr(again) == repr(real_spec)
    assert 0.4 * given[0] < sum(sizes) < 0.6 * given[0]


def test_what_is_wrong_in_either_half_is_told() -> None:
    padding = b"# " + b"." * FEW + b"\n"
    texts = [Text(padding + b"ONE: {kind: %d}\n" % number, f"t{number}.yaml", "dvb", f"t{number}") for number in (1, 2)]
    found: list[Problem] = []
    topics = load_in_halves(texts, found)
    plain: list[Problem] = []
    assert topics == load_topics(texts, plain)
    assert found == plain
    assert [problem.mark.file for problem in found] == ["t1.yaml", "t2.yaml"]


def test_nothing_to_read() -> None:
    assert load_in_halves([], []) == []
