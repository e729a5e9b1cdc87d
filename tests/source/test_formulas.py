"""Formulas: what is written means what was read, and nothing but arithmetic and decisions gets in."""

from __future__ import annotations

import pytest
from hypothesis import example, given, strategies as st

from uapigen.source.expressions import write
from uapigen.source.formulas import Formula
from uapigen.source.marks import Mark
from uapigen.source.scalars import Malformed

MARK = Mark("f", 1, 1)
NAMES = {"a": 5, "b": 0, "C_D": 0xFFFF}
COMPARISONS = ("==", "!=", "<", "<=", ">", ">=")


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Formulas as a person could write them, with and without the brackets they need."""
    leaf = st.one_of(st.integers(0, 9).map(str), st.sampled_from([*NAMES]))
    combined = st.recursive(
        leaf,
        lambda inner: st.one_of(
            st.tuples(inner, st.sampled_from([*COMPARISONS, "|", "&", "+", "and", "or"]), inner).map(" ".join),
            st.tuples(inner, inner, inner).map(lambda each: f"{each[0]} if {each[1]} else {each[2]}"),
            st.tuples(inner, inner, inner).map(lambda each: f"{each[0]} in ({each[1]}, {each[2]})"),
            inner.map(lambda text: f"not {text}"),
            inner.map(lambda text: f"({text})"),
        ),
        max_leaves=8,
    )
    return draw(combined.filter(lambda text: len(text) <= 1000 and _accepted(text)))


@given(texts())
@example("(a == b) == C_D")
@example("a == (b == C_D)")
@example("(a or b) and C_D")
@example("not (a and b)")
@example("(not a) == b")
@example("a if (b if a else 1) else 2")
@example("(a if b else 1) if a else 2")
@example("(a in (b, 1)) in (0, 1)")
@example("(a if b else 1) | 2")
def test_what_is_written_means_what_was_read(text: str) -> None:
    # The text is made of the operators above alone: there is nothing in it for eval to run.
    written = write(Formula.read(text, MARK).tree)
    assert eval(written, {"__builtins__": {}}, dict(NAMES)) == eval(text, {"__builtins__": {}}, dict(NAMES))
    assert write(Formula.read(written, MARK).tree) == written


@pytest.mark.parametrize(
    "text",
    [
        "a.__class__()",
        "(lambda: a)()",
        "[a for a in b]",
        "a < b < C_D",
        "a in [1]",
        "a is b",
        "OTHER(a=1)",
        "a.b(1)",
        "f'{a}'",
        "(a := 1)",
        "a ** 9",
        "a[b]",
        "",
    ],
)
def test_everything_else_is_refused(text: str) -> None:
    with pytest.raises(Malformed, match=r"expected|takes no"):
        Formula.read(text, MARK)


@pytest.mark.parametrize(
    ("text", "decides"),
    [
        ("a == b", True),
        ("not a", True),
        ("a in (b, 1)", True),
        ("a & b", False),
        ("USE(a)", False),
        ("a == 1 if b else not a", True),
    ],
)
def test_a_formula_knows_whether_it_decides(text: str, decides: bool) -> None:
    assert Formula.read(text, MARK).decides is decides


def _accepted(text: str) -> bool:
    try:
        Formula.read(text, MARK)
    except Malformed:
        return False
    return True
