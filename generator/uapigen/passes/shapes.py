"""Check that every field has a shape that C has: widths, alignments, flexible arrays, members of members."""

from __future__ import annotations

from collections.abc import Iterator

from uapigen.counted import counted
from uapigen.schema.calls import Ioctl
from uapigen.schema.types import Alias, Characters, Field, Set, Struct
from uapigen.source.expressions import Integer
from uapigen.source.load import Spec
from uapigen.source.marks import Problem
from uapigen.source.typetext import NUMBERS, SEQUENCES, TIMES, TypeText

LARGEST_ALIGNMENT = 4096
LARGEST_NUMBER = 255
WORD_BITS = 64


def shapes(spec: Spec) -> list[Problem]:
    """Fields, structs and ioctl numbers that no compiler would take."""
    problems: list[Problem] = []
    for topic in spec.topics:
        for named in topic.items:
            item = named.item
            if isinstance(item, Struct):
                if not _is_alignment(item.aligned):
                    problems.append(Problem(named.mark, _misaligned(named.name, item.aligned)))
                problems += _fields(item.fields, named.name, item.kind == "union")
            elif isinstance(item, Ioctl):
                problems += _numbers(item, named.name)
            elif isinstance(item, Alias) and not _has_name(item.type):
                text = (
                    f"{named.name}: {item.type.text} cannot have another name: expected a number, a struct or an enum"
                )
                problems.append(Problem(item.type.mark, text))
            elif isinstance(item, Characters) and not (item.value.isascii() and item.value.isprintable()):
                problems.append(Problem(item.mark, f"{named.name}: expected printable ASCII characters"))
            elif isinstance(item, Set) and item.typedef and item.typedef.text not in NUMBERS:
                problems.append(Problem(item.typedef.mark, f"{named.name}: a set is no {item.typedef.text} in C"))
    return problems


def _numbers(item: Ioctl, name: str) -> Iterator[Problem]:
    for macro in item.number.values() if isinstance(item.number, dict) else [item.number]:
        number = macro.number.tree
        if isinstance(number, Integer) and number.value > LARGEST_NUMBER:
            text = f"{name}: {number.value} is no ioctl number, expected 0 to {LARGEST_NUMBER}"
            yield Problem(macro.number.mark, text)


def _has_name(written: TypeText) -> bool:
    unnamed = written.reserved or written.target or written.dimensions
    return not unnamed and written.base not in (*SEQUENCES, *TIMES, "void", "struct", "union")


def _fields(fields: tuple[Field, ...], owner: str, union: bool) -> Iterator[Problem]:
    for field in fields:
        name = f"{owner}.{field.name or '(unnamed)'}"
        nests = field.type.base in ("struct", "union")
        if nests and not field.fields:
            yield Problem(field.type.mark, f"{name} has no members: expected fields:, or the name of a struct")
        elif field.fields and not nests:
            yield Problem(field.type.mark, f"{name} has members: expected type: struct or type: union")
        if field.name is None and not nests:
            yield Problem(field.mark, f"{name} has no name: expected name:, which only a struct or union can lack")
        if field.bits is not None and not _holds(field, field.bits):
            yield Problem(field.mark, f"{name}: no bit-field of {counted(field.bits, 'bit')} fits {field.type.text}")
        if not _is_alignment(field.aligned):
            yield Problem(field.mark, _misaligned(name, field.aligned))
        if None in field.type.dimensions and (union or field is not fields[-1]):
            yield Problem(field.type.mark, f"{name}: a flexible array must be the last member of a struct")
        yield from _fields(field.fields, name, field.type.base == "union")


def _holds(field: Field, bits: int) -> bool:
    if field.type.base not in NUMBERS or field.type.dimensions or field.type.enum:
        return False
    size, _ = NUMBERS[field.type.base]
    return 0 < bits <= (8 * size or WORD_BITS // 2)


def _is_alignment(aligned: int | None) -> bool:
    return aligned is None or (0 < aligned <= LARGEST_ALIGNMENT and aligned & (aligned - 1) == 0)


def _misaligned(name: str, aligned: int | None) -> str:
    return f"{name}: an alignment of {aligned} is no power of 2 from 1 to {LARGEST_ALIGNMENT}"
