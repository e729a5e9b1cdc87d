"""Write structs for people: fields by their C names, no padding, and no address followed that Python did not set."""

from __future__ import annotations

from linuxmedia.uapi._support.nesting import Through

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
    """Write a union by its numbers, or by its bytes where it only has larger members."""
    parts = [
        f"{name}={declarator.shown(getattr(instance, name))}"
        for name, (declarator, _) in instance._members_.items()
        if declarator.bounds is not None
    ]
    content = bytes(instance).rstrip(b"\0")
    return f"{type(instance).__name__}({', '.join(parts) or repr(content)})"


def _telling(instance: Any) -> Iterator[tuple[str, Declarator, Any]]:
    """Yield the members worth showing; an unnamed member that has numbers is told by these and by what it points to."""
    members: dict[str, tuple[Declarator, int]] = instance._members_
    numbered = {
        declarator.member
        for declarator, _ in members.values()
        if isinstance(declarator, Through) and declarator.bounds is not None
    }
    for name, (declarator, _) in members.items():
        if name in instance._unnamed_:
            continue
        value = getattr(instance, name)
        if declarator.pads and not _set(value):
            continue
        if isinstance(declarator, Through) and declarator.member in numbered and declarator.bounds is None:
            continue
        yield name, declarator, value


def _set(value: Any) -> bool:
    return any(bytes(value)) if hasattr(value, "_b_base_") else bool(value)
