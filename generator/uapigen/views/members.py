"""A member of a struct or union in words."""

from __future__ import annotations

import re

from uapigen.counted import counted
from uapigen.ir import Array, Bytes, CType, Member, Text
from uapigen.schema.types import Field
from uapigen.source.expressions import write
from uapigen.views import history
from uapigen.views.links import Links
from uapigen.views.prose import meaning

_WRITER = {
    "caller": "Set by the caller.",
    "driver": "Written by the driver.",
    "both": "Set by the caller and written by the driver.",
}
_ROLE = {
    "index": ("An index.", ("index", "number", "place", "position")),
    "count": ("A count.", ("count", "number", "how many", "entries")),
    "identifier": ("An identifier.", ("id", "identifier", "number", "name")),
    "sequence": ("A running number.", ("number", "sequence")),
    "mask": ("A bit mask.", ("mask", "bit", "bits")),
    "cookie": ("A value to hand to another call.", ("cookie", "pass", "hand")),
    "address": ("An address.", ("address",)),
    "version": ("A version.", ("version", "release")),
    "coefficient": ("A coefficient.", ("coefficient", "coefficients")),
}
"""What an integer is that has neither unit nor set, and words that tell as much. Of a mere value, and of one that is
not used, the meaning tells.
"""
_SYSTEM_SETS = {"open_flags": "open()"}
"""Sets that the system's headers define, by where their values are explained."""


def describe(member: Member, links: Links) -> str:
    """A member in words: meaning, unit, values, shape, who writes it, when it is in use, since when."""
    written = member.written
    words = [links.sentence(meaning(written.doc))]
    if written.unit:
        words.append(f"In {written.unit}.")
    if written.range:
        words.append(f"From {' to '.join(links.words(write(each.tree)) for each in written.range)}.")
    if written.enum:
        words.append(f"A value of {links.name(written.enum.text)}.")
    if written.flags:
        words.append(f"Flags of {_SYSTEM_SETS.get(written.flags.text) or links.name(written.flags.text)}.")
    words.append(_role(written))
    words.append(_extent(member.type))
    if written.count:
        words.append(f"Counted by {links.member(written.count)}.")
    if written.when:
        words.append(f"In use with {', '.join(links.name(name.text) for name in written.when)}.")
    if written.by:
        words.append(_WRITER[written.by])
    words.append(history.since(written))
    if written.note:
        words.append(links.sentence(written.note))
    return " ".join(filter(None, words))


def _extent(ctype: CType) -> str:
    """How much an array, a text or a row of bytes holds."""
    words: list[str] = []
    item = ctype
    if isinstance(ctype, Array):
        item = ctype.item
        sized = None not in ctype.dimensions
        shape = f"Shape: {' x '.join(map(str, ctype.dimensions))}."
        words.append(shape if sized else "As many as the memory has room for.")
    if isinstance(item, Text):
        words.append(f"At most {counted(item.length - 1, 'byte')} of text.")
    elif isinstance(item, Bytes):
        words.append(f"{counted(item.length, 'byte')}.")
    return " ".join(words)


def _role(written: Field) -> str:
    """What an integer is, where the meaning does not tell."""
    role, telling = _ROLE.get(written.number or "", ("", ()))
    told = re.search(rf"\b(?:{'|'.join(telling)})\b", written.doc, re.IGNORECASE) if telling else None
    return "" if told else role
