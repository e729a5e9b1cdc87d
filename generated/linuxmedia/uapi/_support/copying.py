"""Copy and pickle structs together with what they point to."""

from __future__ import annotations

import ctypes

from linuxmedia.uapi._support.keeping import Target, keep, targets_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def duplicate(source: Any) -> Any:
    """Return a copy that owns its memory, points to the same targets and keeps them alive."""
    copied = revive(type(source), bytes(source))
    for offset, target in targets_in(source).items():
        keep(copied, offset, Target(target.memory, target.pointer, target.pending))
    return copied


def duplicate_deeply(source: Any, memo: dict[int, Any]) -> Any:
    """Return a copy whose pointers lead to copies of the targets."""
    copied = memo[id(source)] = revive(type(source), bytes(source))
    for offset, target in targets_in(source).items():
        memory = memo.get(id(target.memory))
        if memory is None:
            memory = memo[id(target.memory)] = duplicate_deeply(target.memory, memo)
        keep(copied, offset, Target(memory, target.pointer, target.pending))
    return copied


def pickled(source: Any) -> tuple[Any, ...]:
    """Return how to make the same struct in another process, where no pointer would mean anything."""
    if targets_in(source):
        message = (
            f"{type(source).__name__} cannot be pickled: it points to memory of this process; "
            "pickle what it points to as well, and assign the pointers again after loading"
        )
        raise TypeError(message)
    return revive, (type(source), bytes(source))


def revive(cls: Any, content: bytes) -> Any:
    """Return a new struct with this content; it may be longer than its type (flexible array members)."""
    copied = cls()
    if len(content) > ctypes.sizeof(copied):
        ctypes.resize(copied, len(content))
    ctypes.memmove(ctypes.addressof(copied), content, len(content))
    return copied
