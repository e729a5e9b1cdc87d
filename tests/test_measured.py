"""Whatever the spec says is counted, the calls that take it measure it: every pointer of every ioctl."""

# The classes are found by walking, and nothing is known of them here.
# pyright: basic

from __future__ import annotations

import importlib
import inspect
import os
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from types import ModuleType
from typing import Any

import pytest

import linuxmedia.uapi
from linuxmedia.uapi._support.arrays import Flexible, array_class
from linuxmedia.uapi._support.nesting import Nested
from linuxmedia.uapi._support.places import enclosing
from linuxmedia.uapi._support.pointing import PointerTo

Made = Callable[[], tuple[Any, Any]]
"""Makes an argument; returns it, and the struct or union inside that has the pointer."""


@dataclass(frozen=True)
class Counted:
    """What a call takes, and a field of it that is counted."""

    call: Callable[[int, Any], Any]
    made: Made
    field: str
    declared: Any
    name: str


def modules() -> Iterator[ModuleType]:
    """Every generated module of calls."""
    for area in pkgutil.iter_modules(linuxmedia.uapi.__path__, "linuxmedia.uapi."):
        if not area.name.endswith("._support"):
            for topic in pkgutil.iter_modules(importlib.import_module(area.name).__path__, f"{area.name}."):
                yield importlib.import_module(topic.name)


def everything() -> Iterator[Counted]:
    """Every counted field of what every ioctl takes."""
    for module in modules():
        for function in filter(inspect.isfunction, vars(module).values()):
            argument = vars(module).get(inspect.get_annotations(function).get("argument", ""))
            if function.__module__ == module.__name__ and hasattr(argument, "_members_"):
                yield from inside(function, argument, partial(whole, argument), function.__name__)


def whole(cls: Any) -> tuple[Any, Any]:
    """A struct that is an argument itself."""
    made = cls.with_room(2) if hasattr(cls, "with_room") else cls()
    return made, made


def inside(call: Callable[[int, Any], Any], cls: Any, made: Made, name: str) -> Iterator[Counted]:
    """The counted fields of a struct, of its members, and of what it points to."""
    for field, (declared, _) in cls._members_.items():
        place = f"{name}.{field}"
        if isinstance(declared, Nested):
            yield from inside(call, declared.ctype, partial(member, made, field), place)
        elif isinstance(declared, Flexible) and declared.count:
            yield Counted(call, made, field, declared, place)
        elif isinstance(declared, PointerTo):
            if declared.count or declared.size:
                yield Counted(call, made, field, declared, place)
            item = declared.item()
            if isinstance(item, Nested) and item.ctype is not cls:
                yield from inside(call, item.ctype, partial(first, made, field, item), place)


def member(made: Made, field: str) -> tuple[Any, Any]:
    """A struct inside of another."""
    argument, holder = made()
    return argument, getattr(holder, field)


def first(made: Made, field: str, item: Nested) -> tuple[Any, Any]:
    """A struct that another points to."""
    argument, holder = made()
    setattr(holder, field, [item.ctype()])
    return argument, getattr(holder, field)[0]


EVERYTHING = list(everything())


@pytest.fixture(scope="module")
def file() -> Iterator[int]:
    descriptor = os.memfd_create("linuxmedia-test-counted")
    yield descriptor
    os.close(descriptor)


def test_the_walk_finds_them() -> None:
    assert {
        "vidioc_qbuf.m.planes",
        "vidioc_g_ext_ctrls.controls._u1.string",
        "vidioc_create_bufs.format.fmt.win.clips",
        "media_ioc_g_topology.ptr_links",
        "vidioc_subdev_g_routing.routes",
        "fe_get_property.props",
        "sync_ioc_file_info.sync_fence_info",
        "udmabuf_create_list.list",
        "uvcioc_ctrl_query.data",
    } <= {each.name for each in EVERYTHING}


@pytest.mark.parametrize("counted", EVERYTHING, ids=lambda counted: counted.name)
def test_a_count_of_more_than_is_there_does_not_reach_the_kernel(counted: Counted, file: int) -> None:
    argument, holder = counted.made()
    declared: Any = counted.declared
    levels: int = 0
    name: str = declared.count
    if not isinstance(declared, Flexible):
        setattr(holder, counted.field, array_class(declared.item(), 2)())
        levels, name = declared.count or declared.size
    counter = enclosing(holder, levels)
    with pytest.raises(OSError, match="Inappropriate ioctl"):
        counted.call(file, argument)
    there = getattr(counter, name)
    setattr(counter, name, there + 1)
    with pytest.raises(ValueError, match=rf"\.{name} counts {there + 1} .*\.{counted.field} has memory for {there}"):
        counted.call(file, argument)
