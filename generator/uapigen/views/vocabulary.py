"""Which set of constants says what the numbers in structs mean."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from uapigen.ir import Aggregate, Api, Array, Inline, Member
from uapigen.views.code import Code, Prefixed, collection, lines, string
from uapigen.views.places import field_name


@dataclass(frozen=True, slots=True)
class VocabularyView:
    """Everything that the vocabulary template prints."""

    table: tuple[str, ...]


def vocabulary_view(api: Api) -> VocabularyView:
    """The set of each field that has one, by the class and the name of the field."""
    rows: list[Code] = []
    for struct in sorted(api.structs.values(), key=lambda struct: struct.name):
        for aggregate in _nested(struct.aggregate):
            fields = [
                Prefixed(f"{string(field)}: ", string(which)) for field, which in sorted(_sets(aggregate).items())
            ]
            if fields:
                rows.append(Prefixed(f"{string(aggregate.name)}: ", collection("{}", fields)))
    return VocabularyView(tuple(lines(Prefixed("SETS: Final[dict[str, dict[str, str]]] = ", collection("{}", rows)))))


def _nested(aggregate: Aggregate) -> Iterator[Aggregate]:
    """A struct and those that it holds without a name of their own."""
    yield aggregate
    for member in aggregate.members:
        inner = _inline(member)
        if inner is not None:
            yield from _nested(inner)


def _sets(aggregate: Aggregate) -> dict[str, str]:
    found: dict[str, str] = {}
    for member in aggregate.members:
        which = member.written.enum or member.written.flags
        inner = _inline(member)
        if member.name is None and inner is not None:
            found |= _sets(inner)
        elif which is not None:
            found[field_name(member)] = str(which)
    return found


def _inline(member: Member) -> Aggregate | None:
    ctype = member.type.item if isinstance(member.type, Array) else member.type
    return ctype.aggregate if isinstance(ctype, Inline) else None
