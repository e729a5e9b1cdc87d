"""Find what the machine lacks and name the packages that bring it."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from uapigen.lab.problem import LabError


@dataclass(frozen=True, slots=True)
class Program:
    """A program on PATH and the Debian package that has it."""

    name: str
    package: str

    def missing(self) -> bool:
        return shutil.which(self.name) is None


@dataclass(frozen=True, slots=True)
class Header:
    """A C header that the kernel's own build tools include, and the Debian package that has it."""

    name: str
    package: str

    def missing(self) -> bool:
        compiler = shutil.which("gcc")
        if compiler is None:  # without a compiler nobody can tell; the missing gcc is reported by itself
            return False
        probe = [compiler, "-E", "-x", "c", "-include", self.name, os.devnull]
        return subprocess.run(probe, capture_output=True, check=False).returncode != 0  # noqa: S603 - fixed arguments


Need = Program | Header

BUILDING: tuple[Need, ...] = (
    Program("gcc", "gcc"),
    Program("ld", "binutils"),
    Program("make", "make"),
    Program("flex", "flex"),
    Program("bison", "bison"),
    Program("bc", "bc"),
    Program("perl", "perl"),
    Program("tar", "tar"),
    Program("xz", "xz-utils"),
    Header("gelf.h", "libelf-dev"),
)

FETCHING: tuple[Need, ...] = (
    Program("apt-get", "apt"),
    Program("apt-cache", "apt"),
    Program("dpkg-deb", "dpkg"),
)

BOOTING: tuple[Need, ...] = (
    Program("qemu-system-x86_64", "qemu-system-x86"),
    Program("busybox", "busybox-static"),
)


def require(needs: Iterable[Need], purpose: str) -> None:
    """Refuse to go on unless everything is there; all that is missing is named at once."""
    missing = [need for need in needs if need.missing()]
    if missing:
        raise LabError(message(missing, purpose))


def message(missing: Sequence[Need], purpose: str) -> str:
    """Say what is missing and the one command that installs it."""
    names = ", ".join(need.name for need in missing)
    packages = " ".join(sorted({need.package for need in missing}))
    return f"{purpose} needs {names}, which this machine lacks\n  install: sudo apt-get install {packages}"
