"""Measure what a struct was given against the fields that count it, before the kernel believes them.

A program may raise a count by hand, and a driver raises one to tell how much it needs: the kernel would then read or
write past the end of a Python object. Only memory that was assigned from Python is measured; how much lies behind an
address from elsewhere, its program alone knows.
"""

from __future__ import annotations

import ctypes

from linuxmedia.uapi._support.keeping import Target, targets_in
from linuxmedia.uapi._support.locating import located
from linuxmedia.uapi._support.places import described, root_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from linuxmedia.uapi._support.keeping import Limit
    from linuxmedia.uapi._support.places import Path

    Trail: TypeAlias = tuple[tuple[Any, Path], ...]
    """The pointers that lead from the argument to some memory: what holds each, and where in it."""


_UNCOUNTED: Limit = (ctypes.c_uint8, 0, 255)
"""What no byte exceeds."""


def measure(struct: Any) -> None:
    """Raise ValueError where a field counts more than a pointer was given, in a struct or in what it points to."""
    if _is_doubtful(struct, set()):
        _refuse(struct, (), set())


def measure_flexible(struct: Any) -> None:
    """Raise ValueError where a struct counts more items than it has room for at its end."""
    name, (flexible, _) = list(struct._members_.items())[-1]
    counted, there = getattr(struct, flexible.count), len(getattr(struct, name))
    if counted > there:
        message = (
            f"{described(struct, (flexible.count,))} counts {counted} items, but {described(struct, (name,))} has "
            f"memory for {there} of them: make one by with_room({counted}), or lower the count"
        )
        raise ValueError(message)


def _is_doubtful(holder: Any, seen: set[int]) -> bool:
    """Tell fast whether some number is too large; that its pointer has been overwritten since is not looked at."""
    root = root_of(holder)
    kept: dict[int, Target] | None = getattr(root, "_kept_", None)
    if not kept:
        return False
    begin = ctypes.addressof(root)
    start = ctypes.addressof(holder) - begin
    end = start + ctypes.sizeof(holder)
    for place, target in kept.items():
        if not start <= place < end:
            continue
        ctype, distance, most = target.limit or _limited(holder, place - start, target)
        if ctype.from_address(begin + place + distance).value > most:
            return True
        memory = target.memory
        if memory._marks_ and id(memory) not in seen:  # a list may end where it began
            seen.add(id(memory))
            if _is_doubtful(memory, seen):
                return True
    return False


def _limited(holder: Any, offset: int, target: Target) -> Limit:
    """Find out up to where the number may go that counts a target, and remember it.

    That there is none is not remembered: the same target may be counted by a struct further out.
    """
    counter = located(type(holder), offset, target.pointer).counter
    if counter is None:
        return _UNCOUNTED
    target.limit = counter.ctype, counter.offset - offset, counter.extent(target.memory)
    return target.limit


def _refuse(holder: Any, trail: Trail, seen: set[int]) -> None:
    for offset, target in targets_in(holder).items():
        place = located(type(holder), offset, target.pointer)
        reached = (*trail, (holder, place.path))
        counter, memory = place.counter, target.memory
        if counter is not None:
            counted: int = counter.ctype.from_address(ctypes.addressof(holder) + counter.offset).value
            there = counter.extent(memory)
            if counted > there:
                pointer, count = _names(reached, counter.path)
                message = (
                    f"{count} counts {counted} {counter.unit}, but {pointer} has memory for {there} of them: "
                    "assign it as many, or lower the count"
                )
                raise ValueError(message)
        if id(memory) not in seen:
            seen.add(id(memory))
            _refuse(memory, reached, seen)


def _names(trail: Trail, counter: Path) -> tuple[str, str]:
    """Write C's expressions for the pointer that a trail ends in, and for a counter beside it."""
    owner, path = trail[0]
    for _, further in trail[1:]:
        owner, path = described(owner, path), further
    return described(owner, path), described(owner, counter)
