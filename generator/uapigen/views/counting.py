"""Which ioctls count memory: their functions measure it before they call the kernel."""

from __future__ import annotations

from collections.abc import Mapping

from uapigen.ir import Aggregate, Array, CType, Inline, Named, Pointer, StructItem

Structs = Mapping[str, StructItem]
REFUSALS: Mapping[str, Mapping[str, str]] = {
    "_s.ioctl_counted": {
        "ValueError": "A field counts more than was assigned to its pointer; the kernel is not called then."
    },
    "_s.ioctl_flexible": {
        "ValueError": "A field counts more items than the struct has room for; the kernel is not called then."
    },
}
"""What the helpers that measure raise before they call the kernel."""


def caller(argument: Named, structs: Structs) -> str:
    """What makes an ioctl on a struct."""
    if _ends_in_counted(structs[argument.name].aggregate):
        return "_s.ioctl_flexible"
    return "_s.ioctl_counted" if _leads_to_counted(argument, structs, set()) else "_s.ioctl"


def _ends_in_counted(aggregate: Aggregate) -> bool:
    last = aggregate.members[-1]
    return isinstance(last.type, Array) and last.type.dimensions[0] is None and bool(last.written.count)


def _leads_to_counted(ctype: CType | None, structs: Structs, seen: set[str]) -> bool:
    """Whether a type has a counted pointer, or what it points to has."""
    if isinstance(ctype, Array):
        return _leads_to_counted(ctype.item, structs, seen)
    if isinstance(ctype, Pointer):
        return _leads_to_counted(ctype.target, structs, seen)
    if isinstance(ctype, Inline):
        return _has_counted(ctype.aggregate, structs, seen)
    if isinstance(ctype, Named) and ctype.name not in seen:
        seen.add(ctype.name)
        return _has_counted(structs[ctype.name].aggregate, structs, seen)
    return False


def _has_counted(aggregate: Aggregate, structs: Structs, seen: set[str]) -> bool:
    return any(
        (isinstance(member.type, Pointer) and bool(member.written.count))
        or _leads_to_counted(member.type, structs, seen)
        for member in aggregate.members
    )
