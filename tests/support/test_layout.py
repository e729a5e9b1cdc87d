"""Alignment, packing, times and ioctl numbers are the compiler's."""

# pyright: basic

from __future__ import annotations

import ctypes
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi._support.encoding import encoding_of
from linuxmedia.uapi._support.times import time_t_size, timespec_fields, timeval_fields

from . import structs


class wide(_s.Structure, align=8):
    one: int = _s.u32()


class around(_s.Structure):
    first: int = _s.u8()
    inner: wide = _s.nested(wide)
    many: _s.Array[wide] = _s.array(wide, 2)
    last: int = _s.u8()
    far: int = _s.aligned(_s.u32(), 16)


class packed(_s.Structure, pack=1):
    first: int = _s.u8()
    inner: wide = _s.nested(wide)
    number: int = _s.u64()


class either(_s.Union, align=8):
    three: _s.Array[int] = _s.array(_s.u8(), 3)
    one: int = _s.u32()


class holder(_s.Structure):
    first: int = _s.u8()
    either: either = _s.nested(either)


SOURCE = """
#include <stddef.h>
#include <stdint.h>
struct wide { uint32_t one; } __attribute__((aligned(8)));
struct around { uint8_t first; struct wide inner, many[2]; uint8_t last; uint32_t far __attribute__((aligned(16))); };
struct packed { uint8_t first; struct wide inner; uint64_t number; } __attribute__((packed));
union either { uint8_t three[3]; uint32_t one; } __attribute__((aligned(8)));
struct holder { uint8_t first; union either either; };
"""


@pytest.mark.compiled
def test_layouts_are_the_compilers(tmp_path: Path) -> None:
    claims = []
    for cls in map(structs.loosely, (wide, around, packed, holder)):
        claims.append((f"sizeof(struct {cls.__name__})", ctypes.sizeof(cls)))
        claims += [(f"offsetof(struct {cls.__name__}, {name})", place) for name, (_, place) in cls._members_.items()]
    claims.append(("sizeof(union either)", ctypes.sizeof(either)))
    source = tmp_path / "claims.c"
    source.write_text(SOURCE + "".join(f'_Static_assert({what} == {value}, "{what}");\n' for what, value in claims))
    command = [sys.executable, "-m", "ziglang", "cc", "-c", "-o", str(tmp_path / "claims.o"), str(source)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert len(claims) == 16


def test_over_aligned_fields_read_and_write() -> None:
    struct = around(first=1, inner=wide(one=2), many=[wide(one=3), wide(one=4)], last=5, far=6)
    assert repr(struct) == "around(first=1, inner=wide(one=2), many=[wide(one=3), wide(one=4)], last=5, far=6)"


def size_of(fields: dict[str, Any]) -> int:
    return ctypes.sizeof(structs.make("time", fields))


def test_times_are_those_of_this_interpreter() -> None:
    assert ctypes.sizeof(_s.timeval) == 2 * max(time_t_size(), ctypes.sizeof(ctypes.c_long))
    assert ctypes.sizeof(_s.timespec) == ctypes.sizeof(_s.timeval)


def test_times_of_machines_with_short_longs() -> None:
    assert list(timeval_fields(8, 4)) == ["tv_sec", "tv_usec"]
    assert size_of(timeval_fields(8, 4)) == 16
    assert list(timespec_fields(8, 4, "little")) == ["tv_sec", "tv_nsec", "_padding"]
    assert list(timespec_fields(8, 4, "big")) == ["tv_sec", "_padding", "tv_nsec"]


@pytest.mark.parametrize(
    ("machine", "io", "ior", "iow", "iowr"),
    [
        ("x86_64", 0x6F01, 0x80046F01, 0x40046F01, 0xC0046F01),
        ("s390x", 0x6F01, 0x80046F01, 0x40046F01, 0xC0046F01),
        ("ppc64le", 0x20006F01, 0x40046F01, 0x80046F01, 0xC0046F01),
        ("mips64", 0x20006F01, 0x40046F01, 0x80046F01, 0xC0046F01),
        ("parisc64", 0x6F01, 0x40046F01, 0x80046F01, 0xC0046F01),
    ],
)
def test_numbers_are_encoded_as_the_machine_does(machine: str, io: int, ior: int, iow: int, iowr: int) -> None:
    here = encoding_of(machine)
    assert here.number(here.none, "o", 1, 0) == io
    assert here.number(here.read, "o", 1, 4) == ior
    assert here.number(here.write, "o", 1, 4) == iow
    assert here.number(here.read | here.write, "o", 1, 4) == iowr


def test_the_argument_gives_the_size() -> None:
    assert _s.IOWR("V", 1, wide) >> 16 & 0x1FFF == 8
    assert _s.IOR("o", 44, _s.array(_s.u16(), 5)) >> 16 & 0x1FFF == 10
    assert _s.IOW("V", 39, _s.int_()) >> 16 & 0x1FFF == 4
    with pytest.raises(OverflowError, match="with 99999 bytes cannot be encoded"):
        _s.IOW("V", 39, 99999)
