"""Debian's Python for i386, unpacked beside the kernels and never installed."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path
from typing import Final

from uapigen.lab import debian
from uapigen.lab.cache import root

SUITE: Final = "bookworm"
VERSION: Final = "python3.11"
PACKAGES: Final = (
    f"{VERSION}-minimal",
    f"lib{VERSION}-minimal",
    f"lib{VERSION}-stdlib",
    "libc6",
    "libexpat1",
    "libffi8",
    "zlib1g",
)


def interpreter() -> list[str]:
    """The command that runs it; what it needs is downloaded unless an earlier run did."""
    kept = root() / "python" / f"{SUITE}-i386"
    if not kept.is_dir():
        _fetch(kept)
    libraries = ":".join(str(kept / part) for part in ("lib/i386-linux-gnu", "usr/lib/i386-linux-gnu"))
    return [str(kept / "lib/ld-linux.so.2"), "--library-path", libraries, str(kept / "usr/bin" / VERSION)]


def home() -> Path:
    """PYTHONHOME of the interpreter: it is not where it was built for."""
    return root() / "python" / f"{SUITE}-i386" / "usr"


def _fetch(kept: Path) -> None:
    kept.parent.mkdir(parents=True, exist_ok=True)
    # Beside its destination, so that the last step is a rename and nothing half-done ever has the final name.
    with tempfile.TemporaryDirectory(dir=kept.parent, prefix="fetching-") as folder:
        apt = debian.open_suite(SUITE, None, Path(folder, "apt"), "i386")
        unpacked = Path(folder, "unpacked")
        for package in PACKAGES:
            subprocess.run(["dpkg-deb", "-x", apt.download(package), unpacked], check=True)
        unpacked.rename(kept)
