"""Get a kernel's source: from Debian, from a tarball or from a tree of one's own."""

from __future__ import annotations

import hashlib
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from uapigen.lab import debian, packages
from uapigen.lab.problem import LabError

# The first suite that has the package wins; a release that is not listed here is looked for where new kernels come in.
_SUITES = {
    "5.10": ("bullseye",),
    "6.1": ("bookworm",),
    "6.12": ("trixie", "bookworm-backports"),
}
_NEWEST = ("sid",)


class Source(Protocol):
    """A kernel's source, known well enough to tell whether it was built before."""

    @property
    def identity(self) -> str:
        """Change whenever the source changes."""
        ...

    def unpack(self, into: Path) -> Path:
        """Return the tree, which is in the empty directory `into` unless it needs no unpacking."""
        ...


@dataclass(frozen=True, slots=True)
class DebianSource:
    """A linux-source package of some suite."""

    package: str
    version: str
    apt: debian.Apt

    @property
    def identity(self) -> str:
        return f"{debian_identity(self.package)}{self.version}"

    def unpack(self, into: Path) -> Path:
        package = self.apt.download(self.package)
        _command("dpkg-deb", "-x", package, into)
        package.unlink()
        tarball = next((into / "usr/src").glob("linux-source-*.tar.*"))
        tree = _extract(tarball, into / "tree")
        tarball.unlink()
        return tree


@dataclass(frozen=True, slots=True)
class Tarball:
    """A kernel release as kernel.org or a vendor publishes it."""

    path: Path

    @property
    def identity(self) -> str:
        with self.path.open("rb") as file:
            digest = hashlib.sha256()
            while block := file.read(1 << 20):
                digest.update(block)
        return f"tarball:{digest.hexdigest()}"

    def unpack(self, into: Path) -> Path:
        return _extract(self.path, into / "tree")


@dataclass(frozen=True, slots=True)
class Tree:
    """A working tree: it is built where it lies and nothing is written to it."""

    path: Path

    @property
    def identity(self) -> str:
        digest = hashlib.sha256()
        for file in sorted(self.path.rglob("*")):
            if ".git" not in file.parts:
                status = file.lstat()
                digest.update(f"{file.relative_to(self.path)}\0{status.st_size}\0{status.st_mtime_ns}\n".encode())
        return f"tree:{self.path}:{digest.hexdigest()}"

    def unpack(self, into: Path) -> Path:
        del into
        return self.path


def debian_package(release: str) -> str:
    """Name the package that has the source of a mainline release."""
    return f"linux-source-{release}"


def debian_identity(package: str) -> str:
    """Return what the identities of all versions of a source package start with."""
    return f"debian:{package}:"


def from_debian(release: str, uri: str | None, directory: Path) -> DebianSource:
    """Find the source of a mainline release ("6.12") on the machine's Debian mirror."""
    packages.require(packages.FETCHING, "fetching Debian's kernel source")
    package = debian_package(release)
    apt, version = debian.find_package(package, _SUITES.get(release, _NEWEST), uri, directory)
    return DebianSource(package, version, apt)


def from_path(path: Path) -> Tree | Tarball:
    """Take a tree or a tarball that the user has."""
    if path.is_dir():
        kernel_version(path)
        return Tree(path.resolve())
    if path.is_file():
        return Tarball(path.resolve())
    raise LabError(f"{path}: no such directory or tarball; --source takes a kernel source tree or a tarball of one")


def kernel_version(tree: Path) -> str:
    """Read the version that a tree's top Makefile states, such as 6.12.107."""
    makefile = tree / "Makefile"
    text = makefile.read_text(encoding="utf-8", errors="replace") if makefile.is_file() else ""
    parts = dict(re.findall(r"^(VERSION|PATCHLEVEL|SUBLEVEL|EXTRAVERSION) *= *(\S*) *$", text, re.MULTILINE))
    if not parts.get("VERSION") or "PATCHLEVEL" not in parts:
        raise LabError(f"{tree}: not a kernel source tree, its Makefile states no VERSION and PATCHLEVEL")
    return f"{parts['VERSION']}.{parts['PATCHLEVEL']}.{parts.get('SUBLEVEL') or '0'}{parts.get('EXTRAVERSION', '')}"


def _extract(tarball: Path, into: Path) -> Path:
    into.mkdir(parents=True)
    _command("tar", "-C", into, "--strip-components=1", "-xf", tarball)
    return into


def _command(*words: str | Path) -> None:
    done = subprocess.run(words, capture_output=True, text=True, check=False)  # noqa: S603 - fixed programs
    if done.returncode != 0:
        told = "\n  ".join(done.stderr.splitlines()[-5:])
        raise LabError(f"{words[0]} failed on {words[-1]}\n  {told}")
