"""Where a value sits: the enclosing struct, the outermost one, and the path a person would write."""

from __future__ import annotations

import ctypes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    Path: TypeAlias = tuple[str | int, ...]


def root_of(instance: Any) -> Any:
    """Return the object that owns the memory that instance is a view of."""
    while (base := instance._b_base_) is not None:
        instance = base
    return instance


def shares_memory(value: Any, other: Any) -> bool:
    """Tell whether a value lies where another object does; views of a flexible array know nothing of each other."""
    if not hasattr(value, "_b_base_"):
        return False
    start, there = ctypes.addressof(value), ctypes.addressof(other)
    return start < there + ctypes.sizeof(other) and there < start + ctypes.sizeof(value)


def enclosing(instance: Any, levels: int) -> Any:
    """Return the struct or union that many levels out, arrays not counted; None where there is none."""
    outer: Any = instance
    while outer is not None and levels:
        outer = outer._b_base_
        levels -= outer is not None and not is_array(outer)
    return outer


def is_array(instance: Any) -> bool:
    """Tell an array from a struct or union."""
    return isinstance(instance, ctypes.Array)


def described(holder: Any, path: Path = ()) -> str:
    """Write C's expression for a place, as in v4l2_format.fmt.pix.width or v4l2_plane[2].reserved[3]."""
    return _owner(holder) + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)


def _owner(holder: Any) -> str:
    if isinstance(holder, str):
        return holder
    base = holder._b_base_
    if base is None:
        return _lent(holder) or type(holder).__name__
    distance = ctypes.addressof(holder) - ctypes.addressof(base)
    if is_array(base):
        return f"{_owner(base)}[{distance // ctypes.sizeof(holder)}]"
    for name, (declarator, offset) in getattr(base, "_members_", {}).items():
        if offset == distance and declarator.ctype is type(holder):
            return _owner(base) if name in base._unnamed_ else f"{_owner(base)}.{name}"
    return type(holder).__name__


def _lent(holder: Any) -> str:
    """Name a flexible array, which ctypes knows only as memory that its struct has lent; nothing if it is none."""
    kept: dict[str, Any] = holder._objects or {}
    lenders: list[Any] = [memory.obj for memory in kept.values() if isinstance(memory, memoryview)]
    for lender in lenders if is_array(holder) else ():
        members: dict[str, Any] = getattr(lender, "_members_", {})
        for name, (declarator, offset) in members.items():
            if not ctypes.sizeof(declarator.ctype) and ctypes.addressof(holder) == ctypes.addressof(lender) + offset:
                return f"{_owner(lender)}.{name}"
    return ""
