"""Resolve macros: every name in a body is a parameter, a constant or another macro of the release."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from uapigen.counted import counted
from uapigen.ir import MacroItem
from uapigen.schema.files import AnyItem
from uapigen.schema.types import Macro, Struct
from uapigen.source import load
from uapigen.source.formulas import Formula
from uapigen.source.marks import Problem, nearest
from uapigen.source.typetext import TIMES

T = TypeVar("T", bound=AnyItem)


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
        Problem(name.mark, f"no such struct: {name}{nearest(name.text, [*TIMES, *_all(Struct, written)])}")
        for name in item.pointers.values()
        if name.text not in TIMES and _named(name.text, Struct, written) is None
    ]
    for reference in body.references():
        known = reference.name in item.pointers if reference.path else reference.name in numbers
        if not known and reference.text not in parameters:
            hint = nearest(reference.text, [*parameters, *numbers])
            text = f"{reference.text!r} is neither a parameter nor a constant{hint}"
            problems.append(Problem(body.mark.moved(reference.column), text))
    for use in body.uses():
        used = _named(use.macro, Macro, written)
        mark = body.mark.moved(use.column)
        if used is None:
            problems.append(Problem(mark, f"no such macro: {use.macro}{nearest(use.macro, _all(Macro, written))}"))
        elif len(use.arguments) != len(used.parameters):
            text = f"{use.macro} takes {counted(len(used.parameters), 'argument')}, got {len(use.arguments)}"
            problems.append(Problem(mark, text))
    return MacroItem(named.name, body, item, named.mark)


def _named(name: str, kind: type[T], written: Mapping[str, load.Named]) -> T | None:
    found = written.get(name)
    return found.item if found and isinstance(found.item, kind) else None


def _all(kind: type[AnyItem], written: Mapping[str, load.Named]) -> list[str]:
    return [name for name, other in written.items() if isinstance(other.item, kind)]
