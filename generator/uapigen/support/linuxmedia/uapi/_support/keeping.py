"""Keep what a struct points to alive for as long as the outermost struct lives.

A view of a member is a new Python object at every access, so nothing can be remembered in it. The object that owns
the memory remembers instead, by the offset at which the pointer is stored. An entry counts only while the pointer still
holds the address it was made for: a union's other member or a driver may have overwritten it.

A plain ctypes.Structure of a program's own, to which a struct is assigned whole, copies its bytes and no more.
"""

from __future__ import annotations

import ctypes
import sys

from linuxmedia.uapi._support.places import enclosing, is_array, root_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from linuxmedia.uapi._support.pointing import PointerTo

    Pending: TypeAlias = tuple[tuple[int, str, int], ...]
    """Counts that no struct has taken yet: how many levels out, the field, the number."""
    Limit: TypeAlias = tuple[Any, int, int]
    """The number that counts a target: its type, its distance from the pointer, and the most that it may be."""


_ADDRESSES: dict[int, Any] = {4: ctypes.c_uint32, 8: ctypes.c_uint64}
"""Numbers as wide as an address; unlike c_void_p they may lie anywhere, as in a packed struct."""


class Target:
    """The array that a pointer points to, and the declarator of the pointer, which knows the fields that count it."""

    __slots__ = ("limit", "memory", "pending", "pointer")

    limit: Limit | None
    """Filled in when it is first measured; so a target belongs to one place."""

    def __init__(self, memory: Any, pointer: PointerTo, pending: Pending = ()) -> None:
        self.memory = memory
        self.pointer = pointer
        self.pending = pending
        self.limit = None


def read_address(instance: Any, offset: int, width: int) -> int:
    """Return the address stored at an offset."""
    address: int = _ADDRESSES[width].from_address(ctypes.addressof(instance) + offset).value
    return address


def write_address(instance: Any, offset: int, width: int, address: int) -> None:
    """Store an address at an offset."""
    ctypes.memmove(ctypes.addressof(instance) + offset, address.to_bytes(width, sys.byteorder), width)


def keep(instance: Any, offset: int, target: Target) -> None:
    """Point to the target, and hold it from the outermost struct."""
    root = _marked_root(instance)
    kept: dict[int, Target] | None = getattr(root, "_kept_", None)
    if kept is None:
        kept = root._kept_ = {}
    kept[_offset_in(root, instance) + offset] = target
    write_address(instance, offset, ctypes.sizeof(target.pointer.ctype), ctypes.addressof(target.memory))


def forget(instance: Any, offset: int, size: int) -> None:
    """Let go of all targets whose pointers lie in this range."""
    root = root_of(instance)
    kept: dict[int, Target] | None = getattr(root, "_kept_", None)
    if kept:
        start = _offset_in(root, instance) + offset
        for place in [place for place in kept if start <= place < start + size]:
            del kept[place]


def targets_in(source: Any) -> dict[int, Target]:
    """Return the targets of all pointers inside a struct, by their offset in it."""
    root = root_of(source)
    kept: dict[int, Target] | None = getattr(root, "_kept_", None)
    if not kept:
        return {}
    start = _offset_in(root, source)
    end = start + ctypes.sizeof(source)
    return {
        place - start: target for place, target in kept.items() if start <= place < end and _holds(root, place, target)
    }


def target_at(instance: Any, offset: int) -> Target | None:
    """Return what the pointer at this offset points to, where that is known."""
    root = root_of(instance)
    kept: dict[int, Target] | None = getattr(root, "_kept_", None)
    if not kept:
        return None
    place = _offset_in(root, instance) + offset
    target = kept.get(place)
    return target if target is not None and _holds(root, place, target) else None


def transfer(source: Any, holder: Any, offset: int) -> None:
    """Copy a struct into a holder at an offset, and let the holder keep what it points to as well."""
    cls = source.__class__  # not the source: one with a flexible array may be longer than its place
    size = ctypes.sizeof(cls)
    moved = targets_in(source)
    forget(holder, offset, size)
    ctypes.memmove(ctypes.addressof(holder) + offset, ctypes.addressof(source), size)
    around = enclosing(holder, 1) if is_array(holder) else holder
    for place, target in moved.items():
        counts = tuple((levels - 1, name, value) for levels, name, value in target.pending)
        keep(holder, offset + place, Target(target.memory, target.pointer, settled(around, counts)))


def settled(holder: Any, counts: Pending) -> Pending:
    """Store the counts whose struct is there by now; return the others."""
    pending: list[tuple[int, str, int]] = []
    for levels, name, value in counts:
        counter = enclosing(holder, levels)
        if counter is None:
            pending.append((levels, name, value))
        else:
            setattr(counter, name, value)
    return tuple(pending)


def _marked_root(instance: Any) -> Any:
    """Return the outermost struct, having marked every class on the way there as one whose structs may keep something.

    Calls look for that mark first, so that programs without pointers hardly pay for those with.
    """
    around: Any = instance
    while True:
        marks: list[bool] | None = getattr(around, "_marks_", None)  # a program's own class around ours has none
        if marks is not None and not marks:
            marks.append(True)
        if around._b_base_ is None:
            return around
        around = around._b_base_


def _holds(root: Any, place: int, target: Target) -> bool:
    return read_address(root, place, ctypes.sizeof(target.pointer.ctype)) == ctypes.addressof(target.memory)


def _offset_in(root: Any, instance: Any) -> int:
    return ctypes.addressof(instance) - ctypes.addressof(root)
