"""Compare the package's structs, as this interpreter lays them out, with facts: `python layouts.py FACTS.json`.

Needs nothing but the package, so that any interpreter can run it; prints one JSON object.
"""

from __future__ import annotations

import ctypes
import importlib
import json
import pkgutil
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from linuxmedia import uapi
from linuxmedia.uapi._support.declarators import alignment_of


def compare(facts: dict[str, Any]) -> tuple[int, list[str]]:
    """How many sizes, alignments, offsets and ioctl numbers agree, and which do not."""
    found = dict(_names())
    agreeing = 0
    differing: list[str] = []
    for what, stated, ours in _claims(facts, found):
        if stated == ours:
            agreeing += 1
        else:
            differing.append(f"{what} is {ours}, to the compiler {stated}")
    return agreeing, differing


def _names() -> Iterator[tuple[str, Any]]:
    """Every public name of every area."""
    for area in pkgutil.iter_modules(uapi.__path__):
        if not area.name.startswith("_"):
            module = importlib.import_module(f"{uapi.__name__}.{area.name}")
            yield from ((name, getattr(module, name)) for name in dir(module) if not name.startswith("_"))


def _claims(facts: dict[str, Any], found: dict[str, Any]) -> Iterator[tuple[str, object, object]]:
    for name, struct in facts["structs"].items():
        cls = found[name]
        yield f"sizeof({name})", struct["size"], ctypes.sizeof(cls)
        yield f"alignof({name})", struct["align"], alignment_of(cls)
        for designator, place in struct["fields"].items():
            yield f"offsetof({name}, {designator})", place["offset"], _offset(cls, designator)
    for name, number in facts["ioctls"].items():
        yield name, number, found[name]


def _offset(cls: Any, designator: str) -> int:
    offset = 0
    for part in re.split(r"(?:\[0\])*\.", designator):
        declarator, place = cls._members_[part]
        offset += place
        cls = declarator.ctype
        while issubclass(cls, ctypes.Array):
            cls = cls._type_
    return offset


if __name__ == "__main__":
    number, mistakes = compare(json.loads(Path(sys.argv[1]).read_text()))
    pointer = ctypes.sizeof(ctypes.c_void_p)
    print(json.dumps({"pointer": pointer, "agreeing": number, "differing": mistakes}))
