"""A topic as a module of the generated package."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from uapigen.ir import Api, ByPointer, CallItem, FunctionItem, IoctlItem, MacroItem, SetItem, StructItem, Topic
from uapigen.source.expressions import Expression, write
from uapigen.views.code import lines
from uapigen.views.declarators import classes, pointed
from uapigen.views.functions import FunctionView, function_view, number_lines
from uapigen.views.places import Places, python_name
from uapigen.views.prose import docstring, escaped, sentence, wrapped
from uapigen.views.sets import EnumView, constant_lines, enum_views, table_lines, viewed
from uapigen.views.structs import ClassView, class_views

INDENT = "    "


@dataclass(frozen=True, slots=True)
class MacroView:
    """A function-like macro as a function."""

    head: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ModuleView:
    """Everything that the module template prints."""

    title: str
    imports: tuple[str, ...]
    guarded: tuple[str, ...]
    constants: tuple[str, ...]
    classes: tuple[ClassView, ...]
    numbers: tuple[str, ...]
    macros: tuple[MacroView, ...]
    functions: tuple[FunctionView, ...]
    enums: tuple[EnumView, ...]
    table: tuple[str, ...]


def module_view(topic: Topic, api: Api, places: Places) -> ModuleView:
    """The view of one topic."""
    structs = [item for item in topic.items if isinstance(item, StructItem)]
    sets = [item for item in topic.items if isinstance(item, SetItem) and item.constants]
    ioctls = [item for item in topic.items if isinstance(item, IoctlItem)]
    calls: list[CallItem] = [item for item in topic.items if isinstance(item, (IoctlItem, FunctionItem))]
    enums = enum_views(sets, api)
    functions = [item for item in topic.items if isinstance(item, FunctionItem)]
    return ModuleView(
        title=escaped(sentence(topic.written.topic.title or topic.name)),
        imports=tuple(_imports(topic, structs, ioctls, places)),
        guarded=tuple(_guarded(functions, bool(enums), bool(sets or ioctls))),
        constants=tuple(constant_lines(sets)),
        classes=tuple(class_views(structs)),
        numbers=tuple(line for item in ioctls for line in number_lines(item)),
        macros=tuple(_macro(item) for item in topic.items if isinstance(item, MacroItem)),
        functions=tuple(map(function_view, calls)),
        enums=tuple(enums),
        table=tuple(table_lines(sets, api)),
    )


def _imports(
    topic: Topic,
    structs: Iterable[StructItem],
    ioctls: Iterable[IoctlItem],
    places: Places,
) -> list[str]:
    needed: set[str] = set()
    for item in structs:
        for member in item.aggregate.members:
            needed.update(classes(member.type), pointed(member.type))
    for ioctl in ioctls:
        needed.update(classes(ioctl.encoded) if ioctl.encoded else ())
        if isinstance(ioctl.argument, ByPointer):
            needed.update(classes(ioctl.argument.type))
    own = {name for item in topic.items for name in _own(item)}
    functions = {str(item.written.call) for item in topic.items if isinstance(item, FunctionItem)}
    found = ["from linuxmedia import memory as _memory"] if functions & {"mmap", "munmap"} else []
    modules: dict[str, list[str]] = {}
    for name in sorted(needed - own):
        modules.setdefault(places.module(name), []).append(name)
    if any(isinstance(item, (StructItem, IoctlItem, FunctionItem)) or _has_view(item) for item in topic.items):
        found.append("from linuxmedia.uapi import _support as _s")
    if functions - {"mmap", "munmap"}:
        found.append("from linuxmedia.uapi._support import system as _system")
    for module, names in sorted(modules.items()):
        bare = f"from {module} import {', '.join(names)}"
        found += [bare] if len(bare) <= 120 else [f"from {module} import (", *(f"    {name}," for name in names), ")"]
    return found


def _has_view(item: object) -> bool:
    return isinstance(item, SetItem) and viewed(item)


def _own(item: object) -> list[str]:
    if isinstance(item, SetItem):
        return [item.name, *(constant.name for constant in item.constants)]
    if isinstance(item, StructItem):
        return [item.aggregate.name]
    return [item.name] if isinstance(item, (IoctlItem, FunctionItem)) else []


def _guarded(functions: list[FunctionItem], enums: bool, final: bool) -> list[str]:
    """What only checkers import; a blank line stands between the standard library and the rest."""
    called = {item.written.call for item in functions}
    found = [f"{INDENT}import enum"] if enums else []
    found += [f"{INDENT}from os import PathLike"] if "open" in called else []
    found += [f"{INDENT}from typing import Final"] if final else []
    if "write" in called:
        found += [*([""] if found else []), f"{INDENT}from typing_extensions import Buffer"]
    return found


def _macro(item: MacroItem) -> MacroView:
    parameters = ", ".join(f"{name}: int" for name in item.written.parameters)
    about = docstring([wrapped(sentence(item.written.doc) or item.name, INDENT)], INDENT)
    body = lines(_returned(item.written.value), INDENT)
    return MacroView(f"def {python_name(item.name, item.written)}({parameters}) -> int:", (*about, *body))


def _returned(value: Expression) -> str:
    return f"return {write(value.tree)}"
