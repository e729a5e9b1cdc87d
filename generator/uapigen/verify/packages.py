"""Fetch the kernel headers of a release from Debian, whatever the machine's own release is."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Final

from uapigen.lab import debian, packages
from uapigen.lab.cache import root
from uapigen.lab.fetch import fetch_once
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
    try:
        return fetch_once(root() / "headers" / release, lambda place: _fetch(suite, release, place))
    except LabError as error:
        raise VerifyError(f"{error}\n  or give the headers with --headers DIR") from None


def _fetch(suite: str, release: str, place: Path) -> Path:
    packages.require(packages.FETCHING, "fetching Debian's kernel headers")
    apt = debian.open_suite(suite, None, place / "apt")
    unpacked = place / "unpacked"
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
        raise VerifyError(f"Debian {suite} has the headers of {found}, not of {release}: give them with --headers DIR")
    for other in include.iterdir():
        if other.name not in STAGED:
            shutil.rmtree(other)
    return include
