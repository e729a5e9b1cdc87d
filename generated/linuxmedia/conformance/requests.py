"""The ioctl requests of all interfaces: their names, and which of them change what a device is set to.

Importing every topic of every area takes long, so only those are that may have the request.
"""

from __future__ import annotations

import importlib
import re
from functools import cache
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance.vocabulary import REQUESTS

if TYPE_CHECKING:
    from collections.abc import Iterator

_LOW: Final = 0xFFFF
"""Where magic and number are."""
_SETTING: Final = re.compile(r"VIDIOC_(SUBDEV_)?S_\w+|VIDIOC_OVERLAY|MEDIA_IOC_SETUP_LINK|CEC_ADAP_S_\w+|LIRC_SET_\w+")


def name_of(request: int) -> str:
    """The C name, or the number where it has none."""
    # A sub-device's twin of a V4L2 request has the same number and the longer name.
    return min((name for _, name in _named(request)), key=len, default=f"0x{request:x}")


def module_of(request: int) -> str:
    """The module that has a request by this name; empty where it has none."""
    return next((module for module, name in _named(request) if name == name_of(request)), "")


@cache
def changes_settings(request: int) -> bool:
    """Whether it may set something that outlives the descriptor."""
    return any(_SETTING.fullmatch(name) for _, name in _named(request))


@cache
def all_of() -> dict[str, int]:
    """The number of each request, by its name."""
    return {name: number for named in REQUESTS.values() for _, name, number in _numbered(named)}


@cache
def _named(request: int) -> tuple[tuple[str, str], ...]:
    """The module and the name of what has this number."""
    found = _numbered(REQUESTS.get(request & _LOW, ()))
    return tuple((module, name) for module, name, number in found if number == request)


def _numbered(named: tuple[tuple[str, str], ...]) -> Iterator[tuple[str, str, int]]:
    for area, name in named:
        module = importlib.import_module(f"linuxmedia.uapi.{area}")
        yield module.__name__, name, getattr(module, name)
