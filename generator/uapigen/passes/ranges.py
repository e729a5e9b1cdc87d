"""Check the range of a field: two numbers, the smaller first, that the field can hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from uapigen.passes.evaluate import Unresolved
from uapigen.schema.types import Field
from uapigen.source.expressions import Expression
from uapigen.source.marks import Problem
from uapigen.source.typetext import NUMBERS

_LONG = 4
"""Bytes of a long that there are on every ABI."""


def ranges(field: Field, name: str, number: Callable[[Expression], int]) -> Iterator[Problem]:
    """What is wrong with the range of a field, if it has one."""
    if not field.range:
        return
    if len(field.range) != 2 or field.type.base not in NUMBERS or field.type.enum:
        yield Problem(field.mark, f"{name}: range: is the smallest and the largest value of an integer")
        return
    size, signed = NUMBERS[field.type.base]
    width = 8 * (size or _LONG)
    # Of a bit-field that is impossible as such another check tells.
    bits = field.bits if field.bits is not None and 0 < field.bits < width else width
    least, most = (-1 << bits - 1, (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
    found: list[int] = []
    for end in field.range:
        try:
            value = number(end)
        except Unresolved as error:
            yield Problem(end.mark.moved(error.column), str(error))
            continue
        found.append(value)
        if not least <= value <= most:
            yield Problem(end.mark, f"{name}: {value} does not fit {field.type.text}: expected {least} to {most}")
    if len(found) == len(field.range) and found[0] > found[1]:
        yield Problem(field.range[0].mark, f"{name}: no value is from {found[0]} to {found[1]}")
