"""timeval and timespec as the C library of the running interpreter has them."""

from __future__ import annotations

import ctypes
import sys

from linuxmedia.uapi._support.numbers import LONG, S32, S64
from linuxmedia.uapi._support.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from linuxmedia.uapi._support.declarators import Declarator


def time_t_size() -> int:
    """Return how many bytes a time_t has here."""
    known: Any = getattr(ctypes, "c_time_t", None)  # from Python 3.12
    if known is not None:
        return ctypes.sizeof(known)
    if ctypes.sizeof(ctypes.c_void_p) == ctypes.sizeof(ctypes.c_int64):
        return ctypes.sizeof(ctypes.c_int64)
    import sysconfig  # noqa: PLC0415  # slow, and for older Pythons on 32-bit machines only

    return int(sysconfig.get_config_var("SIZEOF_TIME_T"))


def timeval_fields(time_t: int, long: int) -> dict[str, Declarator]:
    """Return the fields of timeval; a 32-bit C library with 64-bit times has 64-bit microseconds too."""
    width = LONG if time_t == long else S64
    return {"tv_sec": width, "tv_usec": width}


def timespec_fields(time_t: int, long: int, byteorder: str) -> dict[str, Declarator]:
    """Return the fields of timespec; nanoseconds stay a long, padded to the place of a 64-bit number."""
    if time_t == long:
        return {"tv_sec": LONG, "tv_nsec": LONG}
    if byteorder == "little":
        return {"tv_sec": S64, "tv_nsec": LONG, "_padding": S32}
    return {"tv_sec": S64, "_padding": S32, "tv_nsec": LONG}


_TIME_T, _LONG = time_t_size(), ctypes.sizeof(ctypes.c_long)


def _struct(name: str, about: str, fields: dict[str, Declarator]) -> Any:
    make: Any = type(Structure)
    body = {"__doc__": about, "__module__": __name__, "__qualname__": name, **fields}
    return make(name, (Structure,), body)


timeval = _struct("timeval", "Seconds and microseconds.", timeval_fields(_TIME_T, _LONG))
timespec = _struct("timespec", "Seconds and nanoseconds.", timespec_fields(_TIME_T, _LONG, sys.byteorder))
