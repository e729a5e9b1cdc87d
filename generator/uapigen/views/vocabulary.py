"""What numbers mean: those in structs, and those of requests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from uapigen.ir import Aggregate, Api, Array, Inline, IoctlItem, Member
from uapigen.passes.evaluate import calculate, fixed
from uapigen.views.code import Code, Prefixed, collection, flat, lines, string
from uapigen.views.places import field_name, python_name


@dataclass(frozen=True, slots=True)
class VocabularyView:
    """Everything that the vocabulary template prints."""

    sets: tuple[str, ...]
    requests: tuple[str, ...]


def vocabulary_view(api: Api) -> VocabularyView:
    """The sets of the fields that have one, and the names of the requests."""
    return VocabularyView(tuple(_set_lines(api)), tuple(_request_lines(api)))


def _set_lines(api: Api) -> list[str]:
    """The set of each field, by the class and the name of the field."""
    rows: list[Code] = []
    for struct in sorted(api.structs.values(), key=lambda struct: struct.name):
        for aggregate in _nested(struct.aggregate):
            fields = [
                Prefixed(f"{string(field)}: ", string(which)) for field, which in sorted(_sets(aggregate).items())
            ]
            if fields:
                rows.append(Prefixed(f"{string(aggregate.name)}: ", collection("{}", fields)))
    return lines(Prefixed("SETS: Final[dict[str, dict[str, str]]] = ", collection("{}", rows)))


def _request_lines(api: Api) -> list[str]:
    """Area and name of each request, by its magic and number, which are the same on every ABI."""
    found: dict[int, list[tuple[str, str]]] = {}
    for topic in api.topics:
        for item in (each for each in topic.items if isinstance(each, IoctlItem)):
            number = calculate(item.number.number.tree, fixed(api.constants), _unmeasured)
            found.setdefault(item.number.magic << 8 | number, []).append((topic.area, python_name(item.name, item)))
    rows = [
        Prefixed(f"0x{low:04X}: ", collection("()", [flat(collection("()", [*map(string, each)])) for each in named]))
        for low, named in sorted(found.items())
    ]
    return lines(Prefixed("REQUESTS: Final[dict[int, tuple[tuple[str, str], ...]]] = ", collection("{}", rows)))


def _unmeasured(name: str) -> int:
    message = f"the number of a request does not depend on the size of {name}"
    raise AssertionError(message)


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
