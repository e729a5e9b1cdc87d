"""The kernels that were built, each in a directory of its own that is complete or not there."""

from __future__ import annotations

import fcntl
import hashlib
import json
import re
import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from uapigen.folders import cache_folder
from uapigen.lab.config import Config
from uapigen.lab.problem import LabError

_METADATA = "kernel.json"
_BUILDING = "building-"


@dataclass(frozen=True, slots=True)
class Kernel:
    """A built kernel."""

    directory: Path
    version: str
    variant: str
    config_hash: str
    source: str
    steps: int

    @property
    def release(self) -> str:
        """The mainline release, such as 6.12 of 6.12.107."""
        return ".".join(self.version.split(".")[:2])

    @property
    def image(self) -> Path:
        return self.directory / "bzImage"

    @property
    def size(self) -> int:
        return self.image.stat().st_size


def root() -> Path:
    """Return the directory that holds all that the lab keeps between runs."""
    return cache_folder()


def kernels() -> list[Kernel]:
    """List the built kernels, older versions first."""
    found = [_read(file) for file in (root() / "kernels").glob(f"*/{_METADATA}") if _BUILDING not in file.parent.name]
    return sorted(found, key=lambda kernel: (_version_order(kernel.version), kernel.variant, kernel.directory))


def key(source_identity: str, config: Config) -> str:
    """Return what tells apart kernels of another source or configuration."""
    return hashlib.sha256(f"{source_identity}\0{config.told}".encode()).hexdigest()[:12]


def lookup(source_identity: str, config: Config) -> Kernel | None:
    """Return the kernel of exactly this source and configuration, if it was built."""
    wanted = key(source_identity, config)
    return next((kernel for kernel in kernels() if kernel.directory.name.endswith(f"-{wanted}")), None)


def newest(identity_start: str, config: Config) -> Kernel | None:
    """Return the newest kernel with a configuration whose source's identity starts so, if one was built."""
    fitting = [k for k in kernels() if k.source.startswith(identity_start) and k.config_hash == config.digest]
    return fitting[-1] if fitting else None


def choose(release: str, config: Config) -> Kernel:
    """Return the newest kernel of a release ("6.12") or a version ("6.12.107") with the current configuration."""
    built = [kernel for kernel in kernels() if release in {kernel.release, kernel.version}]
    fitting = [kernel for kernel in built if kernel.config_hash == config.digest]
    if fitting:
        return fitting[-1]
    command = f"uapigen lab build {'' if config.variant == 'standard' else f'--{config.variant} '}{release}"
    stale = " with the present configuration" if any(kernel.variant == config.variant for kernel in built) else ""
    others = ", ".join(sorted({kernel.version for kernel in kernels()})) or "none"
    raise LabError(f"no {config.variant} lab kernel {release} is built{stale} (built: {others})\n  build it: {command}")


@contextmanager
def build_directory() -> Generator[Path]:
    """Give a directory to build in; only one build runs at a time, and nothing of it stays behind."""
    parent = root() / "kernels"
    parent.mkdir(parents=True, exist_ok=True)
    with (parent / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        for leftover in parent.glob(f"{_BUILDING}*"):  # of a build that was killed: the lock says that nobody uses it
            shutil.rmtree(leftover)
        with tempfile.TemporaryDirectory(dir=parent, prefix=_BUILDING, ignore_cleanup_errors=True) as directory:
            yield Path(directory)


def store(kernel: Kernel, image: Path, config: Path, hash_key: str) -> Kernel:
    """Move a finished kernel into place, all at once."""
    staging = kernel.directory / "done"
    staging.mkdir()
    shutil.copyfile(image, staging / "bzImage")
    shutil.copyfile(config, staging / "config")
    facts = {name: value for name, value in asdict(kernel).items() if name != "directory"}
    (staging / _METADATA).write_text(json.dumps(facts, indent=2) + "\n", encoding="utf-8")
    final = root() / "kernels" / f"{kernel.version}-{hash_key}"
    if final.exists():
        shutil.rmtree(final)
    staging.rename(final)
    return _read(final / _METADATA)


def _read(metadata: Path) -> Kernel:
    try:
        facts = json.loads(metadata.read_text(encoding="utf-8"))
        return Kernel(metadata.parent, **facts)
    except (ValueError, TypeError) as error:
        raise LabError(f"{metadata}: damaged ({error})\n  remove {metadata.parent} and build again") from error


def _version_order(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", version))
