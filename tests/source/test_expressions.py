"""Expressions: what is read is what is written back, and nothing but arithmetic gets in."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from uapigen.passes.evaluate import Unresolved, calculate, fixed
from uapigen.source.expressions import Expression, Node, write
from uapigen.source.marks import Mark
from uapigen.source.scalars import Malformed

MARK = Mark("f", 1, 1)
NAMES = {"A": 5, "B_C": 0xFFFF, "zero": 0}
OPERATORS = ("|", "&", "+", "-", "*", "//", "%", "<<", ">>")


def parsed(text: str) -> Node:
    return Expression.read(text, MARK).tree


def value(text: str) -> int:
    return calculate(parsed(text), fixed(NAMES), len)


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Expressions as a person could write them, with brackets and blanks in odd places."""
    leaf = st.one_of(
        st.integers(0, 2**40).map(str), st.integers(0, 2**64).map(hex), st.sampled_from([*NAMES, "'V'", "max(u16)"])
    )
    combined = st.recursive(
        leaf,
        lambda inner: st.one_of(
            st.tuples(inner, st.sampled_from(OPERATORS), inner).map(" ".join),
            st.tuples(st.sampled_from("-~"), inner).map("".join),
            inner.map(lambda text: f"( {text})"),
        ),
        max_leaves=12,
    )
    return draw(combined.filter(lambda text: len(text) <= 300))


@given(texts())
def test_what_is_written_reads_as_the_same_tree(text: str) -> None:
    tree = parsed(text)
    again = parsed(write(tree))
    assert write(again) == write(tree)
    assert _shape(again) == _shape(tree)


@given(texts())
def test_calculation_agrees_with_python(text: str) -> None:
    # The text is made of the operators above alone: there is nothing in it for eval to run.
    source = text.replace("'V'", "86").replace("max(u16)", "65535")
    try:
        expected = eval(source, {"__builtins__": {}}, dict(NAMES))
    except (ZeroDivisionError, ValueError, OverflowError, MemoryError):
        expected = None
    try:
        found = value(text)
    except Unresolved:
        # Python shifts by more than 63 as well; the width of the widest C type is the limit here.
        assert expected is None or "<<" in text or ">>" in text
        return
    assert found == expected


@given(st.text(max_size=40))
def test_no_text_gets_anything_else_in(text: str) -> None:
    try:
        tree = Expression.read(text, MARK).text
    except Malformed:
        return
    assert set(tree) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.[]() |&~+-*/<>")


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        ("A + f(B)", 4),
        ("  A + B.c()", 6),
        ("+ A[-1]", 2),
        ("A if B else C", 0),
        ("a[b]", 0),
        ("A == B", 0),
        ('"ab"', 0),
    ],
)
def test_the_offset_is_that_of_the_part_that_is_wrong(text: str, offset: int) -> None:
    with pytest.raises(Malformed) as caught:
        Expression.read(text, MARK)
    assert caught.value.offset == offset


@pytest.mark.parametrize(("text", "column"), [("B", 1), ("  1 + B", 7), ("+ B", 3), ("+B", 2), ("(1 | B)", 6)])
def test_references_know_their_column(text: str, column: int) -> None:
    read = Expression.read(text, MARK)
    (reference,) = read.references()
    assert read.mark.moved(reference.column).column == column


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 << 2 + 3", 32), ("~0 & 0xff", 255), ("'V' << 8", 0x5600), ("-7 // 2", -4), ("max(u32)", 2**32 - 1),
        ("max(s16)", 2**15 - 1), ("sizeof(abc) * 2", 6), ("0b11 | 0o10", 11), ("A - (1 - 2)", 6),
    ],
)  # fmt: skip
def test_values(text: str, expected: int) -> None:
    assert value(text) == expected


@pytest.mark.parametrize("text", ["1 // zero", "1 << 64", "1 >> -1", "max(long)", "max(nothing)", "D", "A.b"])
def test_what_has_no_value_says_why(text: str) -> None:
    with pytest.raises(Unresolved):
        value(text)


def _shape(tree: Node) -> str:
    """The tree without the columns, which brackets move."""
    return "".join(part for part in repr(tree).split("column=")[0])
