"""A topic as a module of the generated package."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from uapigen.ir import (
    AliasItem,
    Api,
    ByPointer,
    CallItem,
    EnumType,
    FunctionItem,
    IoctlItem,
    Item,
    MacroItem,
    PresetsItem,
    SetItem,
    StringItem,
    StructItem,
    Topic,
)
from uapigen.views import macros, presets
from uapigen.views.aliases import alias_lines, alias_views, entries
from uapigen.views.declarators import classes, pointed
from uapigen.views.functions import FunctionView, calls_ioctl, function_view, number_lines
from uapigen.views.links import Links
from uapigen.views.macros import MacroView, macro_view
from uapigen.views.places import Places, order
from uapigen.views.presets import declared_lines, preset_entries
from uapigen.views.prose import escaped, sentence
from uapigen.views.sets import EnumView, constant_lines, enum_views, string_lines, table_lines, viewed
from uapigen.views.structs import ClassView, class_views

INDENT = "    "


@dataclass(frozen=True, slots=True)
class ModuleView:
    """Everything that the module template prints."""

    title: str
    imports: tuple[str, ...]
    guarded: tuple[str, ...]
    constants: tuple[str, ...]
    classes: tuple[ClassView, ...]
    aliases: tuple[str, ...]
    numbers: tuple[str, ...]
    macros: tuple[MacroView, ...]
    functions: tuple[FunctionView, ...]
    enums: tuple[EnumView, ...]
    presets: tuple[str, ...]
    table: tuple[str, ...]


def module_view(topic: Topic, api: Api, places: Places, links: Links) -> ModuleView:
    """The view of one topic."""
    structs = [item for item in topic.items if isinstance(item, StructItem)]
    sets = [item for item in topic.items if isinstance(item, SetItem) and item.constants]
    ioctls = [item for item in topic.items if isinstance(item, IoctlItem)]
    calls: list[CallItem] = [item for item in topic.items if isinstance(item, (IoctlItem, FunctionItem))]
    ready = [item for item in topic.items if isinstance(item, PresetsItem)]
    macro_items = [item for item in topic.items if isinstance(item, MacroItem)]
    aliases = [item for item in topic.items if isinstance(item, AliasItem)]
    strings = [item for item in topic.items if isinstance(item, StringItem)]
    of_enums = [item for item in aliases if isinstance(item.type, EnumType)]
    others = [item for item in aliases if not isinstance(item.type, EnumType)]
    enums = [*enum_views(sets, api, links), *alias_views(of_enums, api, links)]
    return ModuleView(
        title=escaped(sentence(topic.written.topic.title or topic.name)),
        imports=tuple(_imports(topic, structs, ioctls, api, places)),
        guarded=tuple(_guarded(bool(enums), bool(sets or ioctls or strings), bool(enums or ready))),
        constants=(*constant_lines(sets, links), *string_lines(strings, links)),
        classes=tuple(class_views(structs, api, links)),
        aliases=tuple(alias_lines(others, links)),
        numbers=tuple(line for item in ioctls for line in number_lines(item, links)),
        macros=tuple(macro_view(item, links) for item in macro_items),
        functions=tuple(function_view(item, api, links) for item in calls),
        enums=tuple(enums),
        presets=tuple(declared_lines(ready, links)),
        table=tuple(table_lines(sets, preset_entries(ready), entries(of_enums, api), api)),
    )


def _imports(
    topic: Topic,
    structs: Iterable[StructItem],
    ioctls: Iterable[IoctlItem],
    api: Api,
    places: Places,
) -> list[str]:
    needed: set[str] = set()
    for item in structs:
        for member in item.aggregate.members:
            needed.update(classes(member.type), pointed(member.type))
    for ioctl in ioctls:
        needed.update(classes(ioctl.encoded) if ioctl.encoded else ())
        needed.update(reference.name for reference in ioctl.number.number.references())
        if isinstance(ioctl.argument, ByPointer):
            needed.update(classes(ioctl.argument.type))
    for each in topic.items:
        if isinstance(each, MacroItem):
            needed |= macros.needed(each) | macros.structs(each)
        elif isinstance(each, PresetsItem):
            needed.update(presets.needed(each))
        elif isinstance(each, AliasItem):
            needed.update(classes(each.type))
    own = {name for item in topic.items for name in _own(item)}
    functions = {str(item.written.call) for item in topic.items if isinstance(item, FunctionItem)}
    found = ["from fcntl import ioctl as _ioctl", ""] if any(calls_ioctl(item, api) for item in ioctls) else []
    found += ["from linuxmedia import memory as _memory"] if functions & {"mmap", "munmap"} else []
    modules: dict[str, list[str]] = {}
    for name in sorted(needed - own, key=order):
        modules.setdefault(places.module(name), []).append(name)
    if any(map(_needs_support, topic.items)):
        found.append("from linuxmedia.uapi import _support as _s")
    if functions - {"mmap", "munmap"}:
        found.append("from linuxmedia.uapi._support import system as _system")
    for module, names in sorted(modules.items()):
        bare = f"from {module} import {', '.join(names)}"
        found += [bare] if len(bare) <= 120 else [f"from {module} import (", *(f"    {name}," for name in names), ")"]
    return found


def _needs_support(item: Item) -> bool:
    if isinstance(item, SetItem):
        return viewed(item)
    if isinstance(item, MacroItem):
        return macros.needs_support(item)
    if isinstance(item, StringItem):
        return False
    if isinstance(item, FunctionItem):
        return item.written.call != "munmap"
    return not isinstance(item, AliasItem) or isinstance(item.type, EnumType)


def _own(item: Item) -> list[str]:
    if isinstance(item, SetItem):
        return [item.name, *(constant.name for constant in item.constants)]
    if isinstance(item, PresetsItem):
        return [preset.name for preset in item.presets]
    return [item.aggregate.name if isinstance(item, StructItem) else item.name]


def _guarded(enums: bool, final: bool, lazy: bool) -> list[str]:
    """What only checkers import."""
    found = [f"{INDENT}import enum"] if enums else []
    found += [f"{INDENT}from typing import Final"] if final else []
    known = ["TYPE_CHECKING = False"] if found or lazy else []
    return [*known, "if TYPE_CHECKING:", *found] if found else known
