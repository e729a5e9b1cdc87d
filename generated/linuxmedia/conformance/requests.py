"""The ioctl requests of all interfaces: their names, and which of them change what a device is set to."""

from __future__ import annotations

import importlib
import pkgutil
import re
from functools import cache
from typing import TYPE_CHECKING, Final

import linuxmedia.uapi
from linuxmedia.conformance.described import names_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_REQUESTS: Final = re.compile(
    r"(VIDIOC|MEDIA|DMX|FE|CA|NET|AUDIO|VIDEO|OSD|CEC|LIRC|DMA|UDMABUF|SYNC|SW_SYNC)_[A-Z0-9_]+"
)
_SETTING: Final = re.compile(r"VIDIOC_(SUBDEV_)?S_\w+|VIDIOC_OVERLAY|MEDIA_IOC_SETUP_LINK|CEC_ADAP_S_\w+|LIRC_SET_\w+")


def name_of(request: int) -> str:
    """The C name, or the number where it has none."""
    return _names().get(request) or f"0x{request:x}"


def module_of(name: str) -> str:
    """The module that has a request; empty where it has no name."""
    return _modules().get(name, "")


def changes_settings(request: int) -> bool:
    """Whether it may set something that outlives the descriptor."""
    return request in _setters()


@cache
def _names() -> dict[int, str]:
    found: dict[int, str] = {}
    for name, number in all_of().items():
        # A sub-device's twin of a V4L2 request has the same number and the longer name.
        found[number] = min(found.get(number, name), name, key=len)
    return found


@cache
def all_of() -> dict[str, int]:
    """The number of each request, by its name."""
    return {name: getattr(importlib.import_module(module), name) for name, module in _modules().items()}


@cache
def _modules() -> dict[str, str]:
    """The public module of each request."""
    return {name: module for module, name, _ in _named_as(_REQUESTS)}


@cache
def _setters() -> frozenset[int]:
    # To know all names first would import every topic of every area, in each session.
    return frozenset(request for _, _, request in _named_as(_SETTING))


def _named_as(pattern: re.Pattern[str]) -> Iterator[tuple[str, str, int]]:
    """The module, the name and the number of each constant whose name is like this."""
    for module in pkgutil.iter_modules(linuxmedia.uapi.__path__):
        if module.name.startswith("_"):
            continue
        area = importlib.import_module(f"linuxmedia.uapi.{module.name}")
        for name in filter(pattern.fullmatch, sorted(names_of(area))):
            value = getattr(area, name)
            if isinstance(value, int):
                yield area.__name__, name, value
