"""Find a tree of kernel headers, and stage it so that the compiler sees nothing but it and its own C library."""

from __future__ import annotations

import re
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from uapigen.lab.problem import LabError
from uapigen.lab.source import kernel_version
from uapigen.verify.problem import VerifyError

if TYPE_CHECKING:
    from collections.abc import Generator

MACHINE: Final = Path("/usr/include")
# A machine's include directory also holds its C library, which must not be seen when compiling for another machine;
# asm/ differs by machine, and the compiler brings that of each.
STAGED: Final = ("linux", "asm-generic")

KERNEL_ONLY_INCLUDE: Final = re.compile(r"^[ \t]*#[ \t]*include[ \t]*<linux/compiler(?:_types)?\.h>.*$", re.MULTILINE)
KERNEL_ONLY_WORD: Final = re.compile(r"\b(?:__user|__force|__iomem|__attribute_const__)\b")
VERSION_NUMBER: Final = re.compile(r"^#define LINUX_VERSION_(\w+) (\d+)$", re.MULTILINE)
PACKED: Final = re.compile(r"\b__packed\b")


@dataclass(frozen=True, slots=True)
class HeaderTree:
    """Headers as user space gets them, all of one kernel version."""

    include: Path
    version: str
    origin: str
    """Where they come from, for messages."""

    @property
    def version_code(self) -> int:
        """The value of LINUX_VERSION_CODE, whose last byte does not count past 255."""
        major, minor, patch = (int(part) for part in self.version.split("."))
        return (major << 16) + (minor << 8) + min(patch, 255)


@contextmanager
def staged(directory: Path) -> Generator[HeaderTree, None, None]:
    """Stage the headers of an include directory, an unpacked package or a kernel source tree."""
    with tempfile.TemporaryDirectory(prefix="uapigen-headers-") as folder:
        include = Path(folder).resolve()
        if (directory / "include/uapi/linux").is_dir():
            origin = directory / "include/uapi"
            version = _stage_source(directory, include)
        else:
            origin = _include_directory(directory)
            version = _stage_installed(origin, include)
        try:
            yield HeaderTree(include, version, str(origin))
        except VerifyError as error:
            # The staged copy is gone when the message is read; the place to mend is where it came from.
            raise VerifyError(str(error).replace(str(include), str(origin))) from None


def _include_directory(directory: Path) -> Path:
    for candidate in (directory, directory / "usr/include", directory / "include"):
        if (candidate / "linux/version.h").is_file():
            return candidate
    raise VerifyError(
        f"{directory}: no kernel headers here (no linux/version.h, usr/include/linux/version.h or include/uapi)\n"
        "  name an include directory, an unpacked linux-libc-dev package or a kernel source tree"
    )


def installed_version(include: Path) -> str:
    """The version that linux/version.h states, such as 6.12.107."""
    text = (include / "linux/version.h").read_text()
    numbers = {found[1]: int(found[2]) for found in VERSION_NUMBER.finditer(text)}
    try:
        # These are there since 5.11, because the last byte of LINUX_VERSION_CODE stops at 255.
        return ".".join(str(numbers[name]) for name in ("MAJOR", "PATCHLEVEL", "SUBLEVEL"))
    except KeyError:
        number = numbers.get("CODE")
    if number is None:
        raise VerifyError(f"{include / 'linux/version.h'}: no LINUX_VERSION_CODE in it")
    return f"{number >> 16}.{number >> 8 & 0xFF}.{number & 0xFF}"


def _stage_installed(source: Path, include: Path) -> str:
    for name in STAGED:
        if (source / name).is_dir():
            (include / name).symlink_to((source / name).resolve())
    return installed_version(source)


def _stage_source(source: Path, include: Path) -> str:
    try:
        version = kernel_version(source)
    except LabError as error:
        raise VerifyError(str(error)) from None
    for name in STAGED:
        for header in sorted((source / "include/uapi" / name).rglob("*.h")):
            target = include / header.relative_to(source / "include/uapi")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(_for_user_space(header.read_text(encoding="utf-8")), encoding="utf-8")
    numbers = re.match(r"(\d+)\.(\d+)\.(\d+)", version)
    if not numbers:
        raise VerifyError(f"{source}/Makefile: {version} is no kernel version")
    tree = HeaderTree(include, numbers[0], str(source))
    (include / "linux/version.h").write_text(f"#define LINUX_VERSION_CODE {tree.version_code}\n")
    return tree.version


def _for_user_space(text: str) -> str:
    """Take out what the kernel's own installation of headers takes out, as far as it would not compile."""
    text = KERNEL_ONLY_INCLUDE.sub("", text)
    text = KERNEL_ONLY_WORD.sub("", text)
    return PACKED.sub("__attribute__((packed))", text)
