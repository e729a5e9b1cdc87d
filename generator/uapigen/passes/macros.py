"""Resolve macros: every name in a body is a parameter, a constant or another macro of the release."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

from uapigen.counted import counted
from uapigen.ir import MacroItem
from uapigen.schema.files import AnyItem
from uapigen.schema.types import Field, Macro, Struct
from uapigen.source import load
from uapigen.source.expressions import Reference
from uapigen.source.formulas import Formula
from uapigen.source.marks import Mark, Problem, nearest

T = TypeVar("T", bound=AnyItem)
_TIMES: Mapping[str, Mapping[str, Field | None]] = {
    "timeval": dict.fromkeys(("tv_sec", "tv_usec")),
    "timespec": dict.fromkeys(("tv_sec", "tv_nsec")),
}


def resolve_macro(
    named: load.Named,
    item: Macro,
    written: Mapping[str, load.Named],
    numbers: Mapping[str, int],
    problems: list[Problem],
) -> MacroItem | None:
    """One macro; None when it has no body."""
    body = item.value
    if not isinstance(body, Formula):
        problems.append(Problem(item.mark, f"{named.name} has no value"))
        return None
    parameters = {name.text for name in item.parameters}
    problems += [
        Problem(name.mark, f"no such struct: {name}{nearest(name.text, [*_TIMES, *_all(Struct, written)])}")
        for name in item.pointers.values()
        if name.text not in _TIMES and _named(name.text, Struct, written) is None
    ]
    for reference in body.references():
        known = reference.name in item.pointers if reference.path else reference.name in numbers
        if not known and reference.text not in parameters:
            hint = nearest(reference.text, [*parameters, *numbers])
            text = f"{reference.text!r} is neither a parameter nor a constant{hint}"
            problems.append(Problem(body.mark.moved(reference.column), text))
        elif reference.path and reference.name in item.pointers:
            struct = item.pointers[reference.name].text
            if struct in _TIMES or _named(struct, Struct, written):
                problems += _members(reference, struct, body.mark, written)
    for use in body.uses():
        used = _named(use.macro, Macro, written)
        mark = body.mark.moved(use.column)
        if used is None:
            problems.append(Problem(mark, f"no such macro: {use.macro}{nearest(use.macro, _all(Macro, written))}"))
        elif len(use.arguments) != len(used.parameters):
            text = f"{use.macro} takes {counted(len(used.parameters), 'argument')}, got {len(use.arguments)}"
            problems.append(Problem(mark, text))
    return MacroItem(named.name, body, item, named.mark)


def _members(reference: Reference, pointed_at: str, mark: Mark, written: Mapping[str, load.Named]) -> Iterator[Problem]:
    """The first part of a path that what its parameter points to does not have."""
    known = _TIMES[pointed_at] if pointed_at in _TIMES else _inside(pointed_at, written)
    walked = reference.name
    for part in reference.path:
        if isinstance(part, int):
            walked += f"[{part}]"
            continue
        if part not in known:
            place = mark.moved(reference.column)
            yield Problem(place, f"{walked} has no member {part!r}{nearest(part, known)}")
            return
        field = known[part]
        walked += f".{part}"
        known = _by_name(field.fields) or _inside(field.type.base, written) if field else {}


def _inside(struct: str, written: Mapping[str, load.Named]) -> Mapping[str, Field | None]:
    found = _named(struct, Struct, written)
    return _by_name(found.fields) if found else {}


def _by_name(fields: tuple[Field, ...]) -> dict[str, Field | None]:
    """The members that a path can name, those inside unnamed ones included."""
    found: dict[str, Field | None] = {}
    for field in fields:
        found |= {field.name.text: field} if field.name else _by_name(field.fields)
    return found


def _named(name: str, kind: type[T], written: Mapping[str, load.Named]) -> T | None:
    found = written.get(name)
    return found.item if found and isinstance(found.item, kind) else None


def _all(kind: type[AnyItem], written: Mapping[str, load.Named]) -> list[str]:
    return [name for name, other in written.items() if isinstance(other.item, kind)]
