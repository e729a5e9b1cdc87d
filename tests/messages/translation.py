"""A message's operands as the arguments of its C helpers, and the results of those as operands."""

from __future__ import annotations

import ctypes
from collections.abc import Mapping, Sequence
from typing import Any

from uapigen.ir import MessageItem, PartItem

from .c_side import NUMBERS, Library, Parameter
from .operands import Items, Leaf, chosen

EXTENDED = 0x80


class Untranslatable(AssertionError):
    """A parameter of a C helper that the spec knows nothing of."""


class Translation:
    """Between the operands of one message and the parameters of its C helpers."""

    def __init__(self, library: Library, items: Items, structs: Mapping[str, Any]) -> None:
        self.library, self.items, self.structs = library, items, structs

    def arguments(self, item: MessageItem, record: Any, parameters: Sequence[Parameter]) -> dict[str, Any]:
        """What the helper that builds the message takes."""
        return {each.name: self._argument(item, record, each) for each in parameters}

    def _argument(self, item: MessageItem | PartItem, record: Any, parameter: Parameter) -> Any:
        if parameter.base in self.structs:
            made = self.structs[parameter.base]()
            part = self._part_of(item, parameter)
            fill(made, part or item, getattr(record, parameter.name) if part else record, self.items)
            return made
        leaf, within = self._leaf(item, record, parameter.name)
        if within == "presence":
            return int(leaf.value is not None)
        if within == "count":
            return len(leaf.value)
        if within:
            return (NUMBERS[parameter.base] * 16)(*(getattr(each, within) for each in leaf.value))
        return self._plain(leaf.value, parameter)

    def _plain(self, value: Any, parameter: Parameter) -> Any:
        if isinstance(value, tuple):
            return (NUMBERS[parameter.base] * 16)(*value)
        if isinstance(value, str):
            return value.encode()
        if isinstance(value, bytes) and parameter.stars == 0:
            return value[0]
        return 0 if value is None else value

    def told(self, item: MessageItem, record: Any, rooms: Mapping[str, Any]) -> dict[tuple[str, ...], tuple[Any, Any]]:
        """Our value and the helper's, by operand, after it has parsed the message that the record makes."""
        found: dict[tuple[str, ...], tuple[Any, Any]] = {}
        for parameter in self.library.functions[f"cec_ops_{item.name}"].parameters[1:]:
            room = rooms[parameter.name]
            if parameter.base in self.structs:
                part = self._part_of(item, parameter)
                top = getattr(record, parameter.name) if part else record
                path = (parameter.name,) if part else ()
                for leaf in self.items.leaves(part or item, top, path):
                    if leaf.value is not None:
                        found[leaf.path] = leaf.value, reach(room, leaf.path[len(path) :])
            else:
                leaf, within = self._leaf(item, record, parameter.name)
                found[(*leaf.path, within) if within else leaf.path] = self._pair(leaf, within, parameter, room, rooms)
        return found

    def _pair(
        self, leaf: Leaf, within: str, parameter: Parameter, room: Any, rooms: Mapping[str, Any]
    ) -> tuple[Any, Any]:
        value: Any = leaf.value
        if within == "presence":
            return int(value is not None), room[0]
        if within == "count":
            return len(value), room[0]
        if within:
            return [getattr(each, within) for each in value], list(room[: len(value)])
        if isinstance(value, tuple):
            values: list[Any] = [*value]
            return values, list(room[: len(values)])
        if isinstance(value, str):
            return value, room.value.decode()
        if isinstance(value, bytes):
            size = rooms[str(leaf.written.count)][0] if leaf.written.count else extended_at(room.value)
            return value, ctypes.string_at(room.value, size)
        assert parameter.stars == 1
        return value or 0, room[0]

    def _part_of(self, item: MessageItem | PartItem, parameter: Parameter) -> PartItem | None:
        for written in chosen(item):
            if str(written.name) == parameter.name:
                return self.items.part(written)
        assert isinstance(item, MessageItem)
        if str(item.written.in_struct) != parameter.base:
            raise Untranslatable(f"{item.name}: in_struct: {parameter.base} is expected")
        return None

    def _leaf(self, item: MessageItem | PartItem, record: Any, name: str) -> tuple[Leaf, str]:
        """The operand that a parameter is about, and whether it is its count, its presence or a field of its parts."""
        for leaf in self.items.leaves(item, record):
            part = self.items.part(leaf.written)
            if leaf.name == name:
                return leaf, ""
            if str(leaf.written.count) == name:
                return leaf, "count"
            if str(leaf.written.presence) == name:
                return leaf, "presence"
            if part and name in {str(each.name) for each in chosen(part)}:
                return leaf, name
        raise Untranslatable(f"{item.name}: the C helper has a parameter {name}, and the spec no such operand")


def extended_at(address: int) -> int:
    """How many bytes there are up to the one without the extension bit."""
    return next(count for count in range(1, 17) if not ctypes.string_at(address, count)[-1] & EXTENDED)


def fill(struct: Any, item: MessageItem | PartItem, record: Any, items: Items) -> None:
    """Copy operands to the members of a C struct that have their names."""
    for leaf in items.leaves(item, record):
        if leaf.value is not None:
            holder = holder_of(struct, leaf.path)
            setattr(holder, leaf.name, leaf.value)
    for written in chosen(item):
        if written.presence and getattr(record, str(written.name)) is not None:
            setattr(struct, str(written.presence), 1)


def reach(struct: Any, path: Sequence[str]) -> Any:
    """The member of a C struct that a path of operands names."""
    return getattr(holder_of(struct, path), path[-1])


def holder_of(struct: Any, path: Sequence[str]) -> Any:
    """The struct that has the member: C keeps some alone in a struct of their own, which the spec has no use for."""
    holder = struct
    for name in path[:-1]:
        holder = getattr(holder, name)
    if path[-1] in members_of(holder):
        return holder
    members = [getattr(holder, name) for name in members_of(holder) if not name.startswith("_")]
    alone = [member for member in members if members_of(member) == [path[-1]]]
    if len(alone) != 1:
        raise Untranslatable(f"{type(struct).__name__} has no member {'.'.join(path)}")
    return alone[0]


def members_of(struct: Any) -> list[str]:
    """Names of the members of a struct; none for numbers."""
    members: dict[str, Any] = getattr(struct, "_members_", {})
    return list(members)
