"""Arguments that are no structs: what a call can give them, and what a mutation can change of them."""

from __future__ import annotations

from dataclasses import dataclass

from uapigen.ir import Argument as Passed, Array, ByValue, EnumType, IoctlItem, Nothing, Number, Pointer, Text
from uapigen.scripts.arguments import Fields, place_of
from uapigen.scripts.scope import Scope
from uapigen.source.expressions import Expression
from uapigen.source.marks import Mark, nearest


@dataclass(frozen=True, slots=True)
class _Plain:
    what: str
    given: tuple[str, ...]
    """The keys of a call."""
    changed: tuple[str, ...]
    """Those of a mutation."""


_NONE = _Plain("the call takes no argument", (), ())
_NUMBER = _Plain("the argument is a plain number", ("value",), ("value", "argument"))
_POINTED_AT = _Plain("the argument is a plain number", ("value", "base"), ("value", "argument"))
_ADDRESS = _Plain("the argument is an address", ("value",), ("argument",))
_ARRAY = _Plain("the argument is an array of numbers", ("base",), ("argument",))


def refuse_given(item: IoctlItem, base: Expression | None, fields: Fields, scope: Scope, mark: Mark) -> None:
    """Refuse what a call gives beside the value of an argument that is no struct."""
    plain = _plain(item.argument)
    if plain is not None:
        _refuse(plain.what, plain.given, {**fields, "base": base} if base else fields, scope, mark)


def refuse_changed(item: IoctlItem, fields: Fields, scope: Scope, mark: Mark) -> None:
    """Refuse what a mutation changes where no struct has it: the test would call as its control does."""
    plain = _plain(item.argument)
    if plain is not None:
        _refuse(plain.what, plain.changed, fields, scope, mark)
    if "argument" in fields:
        for name, value in fields.items():
            if name != "argument":
                scope.refuse(place_of(value, mark), f"argument is replaced as a whole: leave out {name!r}")


def _plain(passed: Passed) -> _Plain | None:
    if isinstance(passed, Nothing):
        return _NONE
    if isinstance(passed, ByValue):
        return _NUMBER
    if isinstance(passed.type, (Number, EnumType)):
        return _POINTED_AT
    if isinstance(passed.type, (Pointer, Text)):
        return _ADDRESS
    return _ARRAY if isinstance(passed.type, Array) else None


def _refuse(what: str, known: tuple[str, ...], fields: Fields, scope: Scope, mark: Mark) -> None:
    expected = f": expected {' or '.join(known)}" if known else ""
    for name, value in fields.items():
        if name not in known:
            scope.refuse(place_of(value, mark), f"{what}{expected}, got {name!r}{nearest(name, known)}")
