"""Descriptions that share a long run of words with the kernel's pages are found, and names do not count."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from uapigen.passes.copied import copied
from uapigen.source.load import Spec

PAGE = """
The driver stores the number of bytes that were written into
the buffer, which ``VIDIOC_QBUF`` and 42 others take.
"""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Here the driver stores the number of bytes that were written.", True),
        ("the Driver, stores the (number) of bytes: that were", True),
        ("Bytes that were written into the buffer, which DMX_QBUF and 7 more.", True),
        ("The driver stores the number of bytes that went in.", False),
        ("Written into the buffer, which VIDIOC_QBUF and 42 others", False),
    ],
)
def test_nine_words_in_a_row_are_a_copy(
    text: str, found: bool, load_spec: Callable[[str], Spec], tmp_path: Path
) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "page.rst").write_text(PAGE)
    spec = load_spec(f"a_macro: {{kind: macro, parameters: [a], value: a, doc: '{text}'}}")
    problems = copied(spec, pages)
    assert bool(problems) is found
    assert all("stands in page.rst" in problem.text for problem in problems)
