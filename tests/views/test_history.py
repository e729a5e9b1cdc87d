"""When something came and went, as readers are told."""

from __future__ import annotations

import pytest

from uapigen.schema.releases import Bracket, Lived
from uapigen.source.marks import Mark
from uapigen.source.scalars import Release
from uapigen.views import history

MARK = Mark("spec/dvb/topic.yaml", 1, 1)


def release(text: str) -> Release:
    return Release.read(text)


@pytest.mark.parametrize(
    ("lived", "said"),
    [
        (Lived(mark=MARK), ""),
        (Lived(mark=MARK, since=release("6.1"), until=release("6.9")), "Since Linux 6.1. Removed in Linux 6.9."),
        (Lived(mark=MARK, absent=(release("5.18"),)), "Not in Linux 5.18."),
        (Lived(mark=MARK, absent=(release("5.18"), release("6.0"))), "Not in Linux 5.18 and 6.0."),
        (
            Lived(mark=MARK, since=Bracket(mark=MARK, after=release("6.1"), by=release("6.4"))),
            "Since Linux 6.4 (not in 6.1).",
        ),
        (Lived(mark=MARK, backports={release("6.1"): release("6.1.107")}), "In Linux 6.1 from 6.1.107 on."),
    ],
)
def test_the_life_of_an_item_in_words(lived: Lived, said: str) -> None:
    assert history.since(lived) == said
