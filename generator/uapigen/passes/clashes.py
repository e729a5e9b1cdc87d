"""Check that the calls of an area have numbers of their own: a driver could not tell two with one number apart."""

from __future__ import annotations

from collections.abc import Iterator

from uapigen.abi import ABIS
from uapigen.ir import Api, IoctlItem
from uapigen.passes.layout import Layouts
from uapigen.passes.number import number
from uapigen.source.marks import Problem

# Where long and addresses have one width a number may be the same by chance, as those of DMA_BUF_SET_NAME are.
_UNLIKE = ("x86_64", "i386")


def clashes(api: Api) -> Iterator[Problem]:
    """Ioctls of one area whose numbers are the same on every machine."""
    numbers = [number(api, ABIS[name], Layouts(ABIS[name], api.structs)) for name in _UNLIKE]
    seen: dict[tuple[object, ...], IoctlItem] = {}
    for topic in api.topics:
        for item in topic.items:
            if isinstance(item, IoctlItem):
                first = seen.setdefault((topic.area, *(found[item.name] for found in numbers)), item)
                if first is not item:
                    text = f"{item.name} has the number of {first.name} at {api.release}, which is at {first.mark}"
                    yield Problem(item.number.mark, text)
