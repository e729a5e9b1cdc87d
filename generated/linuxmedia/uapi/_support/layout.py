"""The layout that C gives to structs, where ctypes has to be told.

ctypes follows the compiler except for alignments above the natural one, which it knows from Python 3.13 only. Those are
spelled out as gaps in a packed struct, on every version alike; the alignment that is meant stays in
_asked_alignment_, for the structs around it.
"""

from __future__ import annotations

import ctypes

from linuxmedia.uapi._support.declarators import Declarator, alignment_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


_descriptors: dict[tuple[int, Any], Any] = {}


def struct_layout(fields: dict[str, Declarator], pack: int | None, align: int | None) -> dict[str, Any]:
    """Return the ctypes attributes that lay a struct out."""
    if not _asks(fields, align):
        return {"_fields_": _plain(fields), **_packing(pack)}
    entries: list[tuple[str, Any]] = []
    offset, largest = 0, align or 1
    for name, field in fields.items():
        if field.width is not None:
            message = f"{name}: a bit-field in a struct with a larger alignment than natural is not supported"
            raise TypeError(message)
        alignment = _alignment(field, pack)
        largest = max(largest, alignment)
        offset += _fill(entries, -offset % alignment)
        entries.append((name, field.ctype))
        offset += ctypes.sizeof(field.ctype)
    _fill(entries, -offset % largest)
    return {"_fields_": entries, "_asked_alignment_": largest, **_packing(1)}


def union_layout(fields: dict[str, Declarator], pack: int | None, align: int | None) -> dict[str, Any]:
    """Return the ctypes attributes that lay a union out."""
    if not _asks(fields, align):
        return {"_fields_": _plain(fields), **_packing(pack)}
    entries: list[tuple[str, Any]] = [(name, field.ctype) for name, field in fields.items()]
    largest = max(align or 1, *(_alignment(field, pack) for field in fields.values()))
    size = max(ctypes.sizeof(field.ctype) for field in fields.values())
    _fill(entries, size + -size % largest)
    return {"_fields_": entries, "_asked_alignment_": largest, **_packing(1)}


def _asks(fields: dict[str, Declarator], align: int | None) -> bool:
    return align is not None or any(
        field.alignment is not None or getattr(field.ctype, "_asked_alignment_", None) is not None
        for field in fields.values()
    )


def _plain(fields: dict[str, Declarator]) -> list[Any]:
    return [
        (name, field.ctype) if field.width is None else (name, field.ctype, field.width)
        for name, field in fields.items()
    ]


def _packing(pack: int | None) -> dict[str, Any]:
    # ctypes wants to hear that packing means Microsoft's rules: GCC's are the same while there are no bit-fields.
    return {} if pack is None else {"_pack_": pack, "_layout_": "ms"}


def _alignment(field: Declarator, pack: int | None) -> int:
    asked: int | None = field.alignment
    if asked is not None:
        return asked
    natural: int = alignment_of(field.ctype)
    return natural if pack is None else min(pack, natural)


def _fill(entries: list[tuple[str, Any]], size: int) -> int:
    if size:
        entries.append((f"_gap{len(entries)}_", ctypes.c_ubyte * size))
    return size


def descriptor_at(offset: int, ctype: Any) -> Any:
    """Return a descriptor that reads a number so many bytes into whatever struct it is put into.

    ctypes' own _anonymous_ would do, but takes no unnamed member whose fields are read through properties.
    """
    known = _descriptors.get((offset, ctype))
    if known is None:
        lead = [("lead", ctypes.c_ubyte * offset)] if offset else []
        body = {"_fields_": [*lead, ("number", ctype)], **_packing(1)}
        make: Any = type(ctypes.Structure)
        cls = make("place", (ctypes.Structure,), body)
        known = _descriptors[offset, ctype] = cls.number
    return known
