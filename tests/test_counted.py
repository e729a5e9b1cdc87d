"""How many of something, as a sentence has it."""

from __future__ import annotations

import pytest

from uapigen.counted import counted


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (counted(0, "machine"), "0 machines"),
        (counted(1, "machine"), "1 machine"),
        (counted(2, "machine"), "2 machines"),
        (counted(1, "mismatch", "mismatches"), "1 mismatch"),
        (counted(3, "mismatch", "mismatches"), "3 mismatches"),
    ],
)
def test_one_is_not_several(said: str, expected: str) -> None:
    assert said == expected
