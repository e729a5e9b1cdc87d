"""State the facts of a release on an ABI: sizes, offsets, ioctl numbers and values, as a compiler would."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from uapigen.abi import Abi
from uapigen.ir import AliasItem, Api, Number, SetItem
from uapigen.passes.layout import Layouts, Place
from uapigen.passes.number import number


def facts(api: Api, abi: Abi) -> dict[str, Any]:
    """One object: structs, ioctls, constants."""
    layouts = Layouts(abi, api.structs)
    structs = {}
    for name in sorted(api.structs):
        layout = layouts.of(name)
        fields = {designator: _place(place) for designator, place in layout.places.items()}
        structs[name] = {"size": layout.size, "align": layout.align, "fields": fields}
    return {
        "structs": structs,
        "ioctls": dict(sorted(number(api, abi, layouts).items())),
        "constants": dict(sorted(api.constants.items())),
        "aliases": dict(sorted(_aliases(api, layouts))),
    }


def _aliases(api: Api, layouts: Layouts) -> Iterator[tuple[str, int]]:
    """Further names of types with their sizes."""
    for topic in api.topics:
        for item in topic.items:
            if isinstance(item, AliasItem):
                yield str(item.written.c_name or item.name), layouts.size(item.type)
            elif isinstance(item, SetItem) and item.written.typedef:
                yield item.name, layouts.size(Number(item.written.typedef.base))


def _place(place: Place) -> dict[str, Any]:
    return {"offset": place.offset, "size": place.size} | ({"mask": place.mask} if place.mask else {})
