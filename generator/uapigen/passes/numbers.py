"""Check that every integer says what it is: a bare number is what C's headers have already."""

from __future__ import annotations

from collections.abc import Iterator

from uapigen.schema.types import Field, Struct
from uapigen.source.load import Spec
from uapigen.source.marks import Problem
from uapigen.source.typetext import NUMBERS

_TELLING = frozenset({"bool", "char", "fd", "fourcc"})
"""Types that say it by themselves."""


def plain_numbers(spec: Spec) -> list[Problem]:
    """Integer fields without a set, unit, range or role, which neither count nor select anything."""
    if spec.selfevident is None:
        return []
    problems: list[Problem] = []
    for topic in spec.own:
        for named in topic.items:
            if isinstance(named.item, Struct) and not named.item.undescribed:
                problems += _plain(named.item.fields, named.name, set(_used(named.item.fields)))
    return problems


def _plain(fields: tuple[Field, ...], owner: str, used: set[str]) -> Iterator[Problem]:
    for field in fields:
        if field.undescribed:
            continue
        name = f"{owner}.{field.name or '(unnamed)'}"
        yield from _plain(field.fields, name, used)
        told = field.number or field.enum or field.flags or field.unit or field.range or field.bits == 1
        if _is_integer(field) and not told and (field.name is None or field.name.text not in used):
            hint = "give it an enum, flags, unit or range, or say with number: what it is"
            yield Problem(field.mark, f"{name} is a bare {field.type.base}: {hint}")


def _is_integer(field: Field) -> bool:
    written = field.type
    plain = written.base in NUMBERS and written.base not in _TELLING
    return plain and not written.reserved and not written.enum and written.target is None


def _used(fields: tuple[Field, ...]) -> Iterator[str]:
    """Fields that count others, or select the member of a union."""
    for field in fields:
        if field.count:
            yield field.count.lstrip(".")
        yield from field.selectors
        yield from _used(field.fields)
