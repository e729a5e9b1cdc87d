"""How many of something, as a sentence has it."""

from __future__ import annotations

import pytest

from uapigen.counted import counted


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((0, "machine"), "0 machines"),
        ((1, "machine"), "1 machine"),
        ((2, "machine"), "2 machines"),
        ((1, "mismatch", "mismatches"), "1 mismatch"),
        ((3, "mismatch", "mismatches"), "3 mismatches"),
    ],
)
def test_one_is_not_several(words: tuple[int, str] | tuple[int, str, str], said: str) -> None:
    assert counted(*words) == said
