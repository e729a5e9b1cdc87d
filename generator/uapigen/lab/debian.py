"""Fetch a package of any Debian suite without touching the machine's own apt state."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from uapigen.lab import mirror
from uapigen.lab.problem import LabError


@dataclass(frozen=True, slots=True)
class Apt:
    """A private apt: sources, lists and cache of its own in one directory."""

    directory: Path
    suite: str
    architecture: str = ""
    """The machine's own unless it is named."""

    def candidate(self, package: str) -> str:
        """Return the version that the suite offers, or an empty string."""
        shown = self._run("apt-cache", "madison", package)
        versions = [line.split("|")[1].strip() for line in shown.splitlines() if "Packages" in line]
        return versions[0] if versions else ""

    def download(self, package: str) -> Path:
        """Fetch the package's file into the directory; apt has checked its signature."""
        self._run("apt-get", "--quiet", "download", package)
        return next(self.directory.glob(f"{package}_*.deb"))

    def update(self) -> None:
        self._run("apt-get", "--quiet", "update")

    def _run(self, program: str, *arguments: str) -> str:
        at = self.directory
        options = {
            "Dir::Etc::sourcelist": at / "sources.list",
            "Dir::Etc::sourceparts": "-",
            "Dir::State::Lists": at / "lists",
            # Without this, a package that the machine has installed is a candidate beside those of the suite.
            "Dir::State::status": at / "status",
            "Dir::Cache": at / "cache",
            "Debug::NoLocking": 1,
            "Acquire::Languages": "none",
            "Acquire::Retries": 3,
            "APT::Sandbox::User": "root" if os.geteuid() == 0 else "",
        }
        if self.architecture:
            options |= {"APT::Architecture": self.architecture, "APT::Architectures": self.architecture}
        command = [program, *(word for key, value in options.items() for word in ("-o", f"{key}={value}")), *arguments]
        done = subprocess.run(  # noqa: S603 - apt with options of ours
            command, cwd=at, capture_output=True, text=True, check=False, env={**os.environ, "LC_ALL": "C"}
        )
        problems = [line for line in done.stderr.splitlines() if line.startswith(("E:", "Err"))]
        if done.returncode != 0 or problems:
            told = "\n  ".join(problems or done.stderr.splitlines()[-5:])
            raise LabError(f"{program} {' '.join(arguments)} (suite {self.suite}) failed\n  {told}")
        return done.stdout


def open_suite(suite: str, uri: str | None, directory: Path, architecture: str = "") -> Apt:
    """Prepare a private apt for a suite of the machine's mirror, or of the mirror at `uri`, and update its lists."""
    archive = mirror.find() if uri is None else mirror.Archive(uri, (suite,), ("main",), "")
    keyring = str(mirror.KEYRING) if mirror.KEYRING.exists() else archive.signed_by
    options = f"[signed-by={keyring}] " if keyring else ""
    directory.mkdir(parents=True, exist_ok=True)
    for part in ("lists/partial", "cache/archives/partial"):
        (directory / part).mkdir(parents=True, exist_ok=True)
    (directory / "status").touch()
    (directory / "sources.list").write_text(f"deb {options}{archive.uri} {suite} main\n", encoding="utf-8")
    apt = Apt(directory, suite, architecture)
    apt.update()
    return apt


def find_package(package: str, suites: Sequence[str], uri: str | None, directory: Path) -> tuple[Apt, str]:
    """Return the first suite that offers the package, opened, and the version that it offers."""
    failures: list[str] = []
    for suite in suites:
        try:
            apt = open_suite(suite, uri, directory / suite)
        except LabError as error:
            failures.append(str(error))
            continue
        version = apt.candidate(package)
        if version:
            return apt, version
        failures.append(f"{package} is not in {suite}")
    raise LabError(
        f"cannot fetch {package} from Debian\n  "
        + "\n  ".join(failures)
        + "\n  give the kernel's source with --source DIR|TARBALL"
    )
