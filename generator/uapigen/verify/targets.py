"""How the cross-compiler reaches each ABI."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Target:
    """One combination of machine, word size and time_t that user space is compiled for."""

    abi: str
    triple: str
    defines: tuple[str, ...] = ()


TIME64: Final = ("_TIME_BITS=64", "_FILE_OFFSET_BITS=64")

# powerpc64 takes musl because ziglang carries no big-endian glibc for it; no type of the API depends on the C library
# on a 64-bit machine.
TARGETS: Final = (
    Target("x86_64", "x86_64-linux-gnu"),
    Target("i386", "x86-linux-gnu"),
    Target("i386-time64", "x86-linux-gnu", TIME64),
    Target("aarch64", "aarch64-linux-gnu"),
    Target("armhf", "arm-linux-gnueabihf"),
    Target("armhf-time64", "arm-linux-gnueabihf", TIME64),
    Target("ppc64", "powerpc64-linux-musl"),
    Target("s390x", "s390x-linux-gnu"),
    Target("riscv64", "riscv64-linux-gnu"),
)

BASELINE: Final = TARGETS[0]
"""Names are listed on it, and its facts are committed in full; those of the others as differences from it."""
