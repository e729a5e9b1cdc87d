"""Fetch the kernel headers of a release from Debian, whatever the machine's own release is."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from uapigen.lab import debian, packages
from uapigen.lab.cache import root
from uapigen.lab.problem import LabError
from uapigen.verify.headers import STAGED, installed_version
from uapigen.verify.problem import VerifyError

PACKAGE: Final = "linux-libc-dev"
SUITES: Final = {"5.10": "bullseye", "6.1": "bookworm", "6.12": "trixie", "7.2": "sid"}


def fetched(release: str) -> Path:
    """The include directory of RELEASE, downloaded unless an earlier run did."""
    suite = SUITES.get(release)
    if suite is None:
        raise VerifyError(
            f"no Debian suite is known to have the headers of {release} (known: {', '.join(SUITES)})\n"
            "  give them with --headers DIR"
        )
    kept = root() / "headers" / release
    if not kept.is_dir():
        try:
            _fetch(suite, release, kept)
        except LabError as error:
            raise VerifyError(f"{error}\n  or give the headers with --headers DIR") from None
    return kept


def _fetch(suite: str, release: str, kept: Path) -> None:
    packages.require(packages.FETCHING, "fetching Debian's kernel headers")
    kept.parent.mkdir(parents=True, exist_ok=True)
    # Beside its destination, so that the last step is a rename and nothing half-done ever has the final name.
    with tempfile.TemporaryDirectory(dir=kept.parent, prefix="fetching-") as folder:
        apt = debian.open_suite(suite, None, Path(folder, "apt"))
        unpacked = Path(folder, "unpacked")
        package = apt.download(PACKAGE)
        done = subprocess.run(  # noqa: S603  a fixed program
            ["dpkg-deb", "-x", package, unpacked],  # noqa: S607  from PATH, like every tool of the machine
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise VerifyError(f"dpkg-deb cannot unpack {package.name}: {done.stderr.strip()}")
        include = unpacked / "usr/include"
        found = installed_version(include)
        if not found.startswith(f"{release}."):
            raise VerifyError(
                f"Debian {suite} has the headers of {found}, not of {release}: give them with --headers DIR"
            )
        for other in include.iterdir():
            if other.name not in STAGED:
                shutil.rmtree(other)
        include.rename(kept)
