"""Debian's v4l2-compliance and cec-compliance, unpacked beside the kernels and never installed."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Final

from uapigen.lab import debian, packages
from uapigen.lab.cache import root
from uapigen.lab.fetch import fetch_once
from uapigen.lab.problem import LabError

SUITE: Final = "trixie"  # the release of 6.12
_PACKAGES: Final = (
    "v4l-utils",
    "libc6",
    "libgcc-s1",
    "libjpeg62-turbo",
    "libstdc++6",
    "libv4l-0t64",
    "libv4lconvert0t64",
)


def folder() -> Path:
    """Where the tools are; what they need is downloaded unless an earlier run did."""
    return fetch_once(root() / "v4l-utils" / SUITE, _fetch)


def command(kept: Path, tool: str) -> list[str]:
    """What runs a tool: with its own suite's C library, whatever the machine has."""
    libraries = kept / "usr/lib/x86_64-linux-gnu"
    return [str(libraries / "ld-linux-x86-64.so.2"), "--library-path", str(libraries), str(kept / "usr/bin" / tool)]


def _fetch(place: Path) -> Path:
    packages.require(packages.FETCHING, "fetching Debian's v4l-utils")
    apt = debian.open_suite(SUITE, None, place / "apt")
    unpacked = place / "unpacked"
    for package in _PACKAGES:
        done = subprocess.run(  # noqa: S603 - fixed program
            ["dpkg-deb", "-x", apt.download(package), unpacked],  # noqa: S607 - the machine's own
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            raise LabError(f"dpkg-deb failed on {package}\n  {done.stderr.strip()}")
    return unpacked
