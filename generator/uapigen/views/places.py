"""Which module of the generated package holds a name."""

from __future__ import annotations

import functools
import keyword
import re
from collections import defaultdict
from collections.abc import Iterator

from uapigen.ir import (
    Aggregate,
    Api,
    Array,
    FunctionItem,
    Inline,
    IoctlItem,
    Item,
    Member,
    MessageItem,
    PartItem,
    PresetsItem,
    SetItem,
    StructItem,
    Topic,
)

_TAKEN = frozenset({"Final", "OSError", "TYPE_CHECKING", "annotations", "enum", "float", "int", "str"})
"""What the generated modules use themselves."""


def module_name(topic: Topic) -> str:
    """The private module of a topic."""
    return "_" + topic.name.replace("-", "_")


def python_name(name: str, item: Item) -> str:
    """The name in Python: the C name, unless the spec gives another."""
    return item.written.python.text if item.written.python else name


def function_name(name: str) -> str:
    """The function that issues an ioctl, or wraps a system call: the C name in lower case."""
    return name.replace(".", "_").lower()


def field_name(member: Member) -> str:
    """The attribute that a member becomes."""
    name = member.written.python.text if member.written.python else member.name or ""
    return name if is_python_name(name) else f"{name}_"


def is_python_name(text: str) -> bool:
    """Whether Python takes it as a name."""
    return text.isidentifier() and not keyword.iskeyword(text)


def is_public_name(text: str) -> bool:
    """Whether a generated module can define it without hiding something that the module needs."""
    return is_python_name(text) and not text.startswith("_") and text not in _TAKEN


def exported(item: Item) -> tuple[str, ...]:
    """The public names that an item makes."""
    if isinstance(item, StructItem):
        return tuple(_classes(item.aggregate))
    if isinstance(item, SetItem):
        constants = tuple(constant.name for constant in item.constants)
        viewed = item.written.kind != "constants" and constants
        return (python_name(item.name, item), *constants) if viewed else constants
    if isinstance(item, PresetsItem):
        return tuple(preset.name for preset in item.presets)
    if isinstance(item, IoctlItem):
        name = python_name(item.name, item)
        return (name, function_name(name))
    if isinstance(item, FunctionItem):
        return (function_name(item.name),)
    if isinstance(item, (MessageItem, PartItem)):
        # They are in the package of the area's messages, not in that of its calls.
        return ()
    return (python_name(item.name, item),)


def _classes(aggregate: Aggregate) -> Iterator[str]:
    """The class of a struct, and those of the unnamed structs and unions inside it."""
    yield aggregate.name
    for member in aggregate.members:
        inner = member.type.item if isinstance(member.type, Array) else member.type
        if isinstance(inner, Inline):
            yield from _classes(inner.aggregate)


class Places:
    """Names by module, and modules by name."""

    def __init__(self, api: Api) -> None:
        self._area: dict[str, str] = {}
        self._module: dict[str, str] = {}
        self._ioctls: dict[str, str] = {}
        self._names: dict[tuple[str, str], list[str]] = defaultdict(list)
        for topic in api.topics:
            area, module = f"linuxmedia.uapi.{topic.area}", module_name(topic)
            for item in topic.items:
                if isinstance(item, IoctlItem):
                    self._ioctls[item.name] = python_name(item.name, item)
                names = exported(item)
                self._area.update(dict.fromkeys(names, area))
                self._module.update(dict.fromkeys(names, f"{area}.{module}"))
                self._names[topic.area, module] += names

    def module(self, name: str) -> str:
        """The full name of the module that defines a name."""
        return self._module[name]

    def area(self, name: str) -> str:
        """The public module that a name is imported from."""
        return self._area[name]

    def constant(self, name: str) -> str:
        """The name in Python of a constant or ioctl."""
        return self._ioctls.get(name, name)

    def knows(self, name: str) -> bool:
        """Whether some module defines the name."""
        return name in self._module

    def names(self, area: str, module: str) -> list[str]:
        """The public names of a module, sorted."""
        return sorted(self._names[area, module])


@functools.cache
def order(name: str) -> tuple[int, list[tuple[int, int, str]]]:
    """How imported names are sorted: constants, then classes, then the rest."""
    natural = [_natural(part) for part in re.split(r"(\d+)", name.lower())]
    if name.isupper() and len(name) > 1:
        return 0, natural
    return (1, natural) if name[:1].isupper() else (2, natural)


def _natural(part: str) -> tuple[int, int, str]:
    """Numbers by their value, but those with a leading zero by their digits, as the linter does."""
    if part.isdigit() and not part.startswith("0"):
        return 1, int(part), ""
    return (0, 0, part) if part.isdigit() else (2, 0, part)
