"""Write structs for people: fields by their C names, no padding, and no address followed that Python did not set."""

from __future__ import annotations

import ctypes

from linuxmedia.uapi._support.nesting import Through
from linuxmedia.uapi._support.places import enclosing
from linuxmedia.uapi._support.pointing import PointerTo

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from linuxmedia.uapi._support.declarators import Declarator


def shown_struct(instance: Any) -> str:
    """Write a struct, without reserved fields while they are zero."""
    parts = [f"{name}={declarator.shown(value)}" for name, declarator, value in _telling(instance)]
    return f"{type(instance).__name__}({', '.join(parts)})"


def shown_union(instance: Any) -> str:
    """Write a union by the member in use, else by its numbers and texts, or by its bytes where it has neither."""
    members = {name: declarator for name, (declarator, _) in instance._members_.items()}
    names = _selected(instance) or _worth(instance, members)
    parts = [f"{name}={members[name].shown(getattr(instance, name))}" for name in names]
    content = bytes(instance).rstrip(b"\0")
    return f"{type(instance).__name__}({', '.join(parts) or repr(content)})"


def _telling(instance: Any) -> Iterator[tuple[str, Declarator, Any]]:
    """Yield the members worth showing; of an unnamed union that has numbers, those that tell what is in it."""
    members: dict[str, tuple[Declarator, int]] = instance._members_
    hidden: set[str] = set(instance._unnamed_)
    for unnamed in instance._unnamed_:
        ctype = members[unnamed][0].ctype
        if issubclass(ctype, ctypes.Union):
            through = {
                name: declarator.inner
                for name, (declarator, _) in members.items()
                if isinstance(declarator, Through) and declarator.member == unnamed
            }
            worth = (
                _selected(getattr(instance, unnamed))
                or _worth(instance, through)
                or [name for name, inner in through.items() if not inner.pads]
            )
            hidden.update(through.keys() - worth if worth else ())
    for name, (declarator, _) in members.items():
        if name in hidden:
            continue
        value = getattr(instance, name)
        if not declarator.pads or _set(value):
            yield name, declarator, value


def _selected(union: Any) -> list[str]:
    """Name the member of a union that a field of the struct around it selects, if one does and the value is known."""
    selection: tuple[tuple[str, dict[int, str]], ...] = union._selected_
    outer = enclosing(union, 1) if selection else None
    if outer is None:
        return []
    found = (names.get(getattr(outer, field)) for field, names in selection if field in outer._members_)
    return [name for name in found if name is not None][:1]


def _worth(instance: Any, members: dict[str, Declarator]) -> list[str]:
    """Names of the members of a union that tell its content: the pointer that was set, else numbers and texts."""
    for name, declarator in members.items():
        if isinstance(declarator, PointerTo) and declarator.leads(getattr(instance, name)):
            return [name]
    told = [name for name, declarator in members.items() if declarator.bounds is not None or _text(instance, name)]
    numbers = any(members[name].bounds is not None for name in told)
    return [name for name in told if not members[name].pads] or told if numbers else []


def _text(instance: Any, name: str) -> bool:
    """Whether a member reads as text that somebody has written: numbers in the same place seldom do."""
    value = getattr(instance, name)
    return isinstance(value, str) and bool(value) and value.isprintable()


def _set(value: Any) -> bool:
    return any(bytes(value)) if hasattr(value, "_b_base_") else bool(value)
