"""How the ABIs lay memory out and encode ioctl numbers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Encoding:
    """The bit fields of an ioctl number, from the kernel's asm/ioctl.h."""

    size_bits: int
    none: int
    read: int
    write: int

    def number(self, direction: str, magic: int, nr: int, size: int) -> int:
        """What the `_IO` macro with this direction suffix makes."""
        bits = {"": self.none, "R": self.read, "W": self.write, "WR": self.read | self.write}[direction]
        return bits << (16 + self.size_bits) | size << 16 | magic << 8 | nr


COMMON = Encoding(size_bits=14, none=0, read=2, write=1)
POWER = Encoding(size_bits=13, none=1, read=2, write=4)


@dataclass(frozen=True, slots=True)
class Abi:
    """Sizes and alignments in bytes."""

    name: str
    pointer: int
    align_u64: int
    time_t: int
    encoding: Encoding = COMMON
    big_endian: bool = False


ABIS = {
    abi.name: abi
    for abi in (
        Abi("x86_64", pointer=8, align_u64=8, time_t=8),
        Abi("i386", pointer=4, align_u64=4, time_t=4),
        Abi("i386-time64", pointer=4, align_u64=4, time_t=8),
        Abi("aarch64", pointer=8, align_u64=8, time_t=8),
        Abi("armhf", pointer=4, align_u64=8, time_t=4),
        Abi("armhf-time64", pointer=4, align_u64=8, time_t=8),
        Abi("ppc64", pointer=8, align_u64=8, time_t=8, encoding=POWER, big_endian=True),
        Abi("s390x", pointer=8, align_u64=8, time_t=8, big_endian=True),
        Abi("riscv64", pointer=8, align_u64=8, time_t=8),
    )
}
