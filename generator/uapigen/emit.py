"""Write a generated tree: all of it or nothing, unchanged files untouched, stale files gone."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from errno import ENOTDIR
from pathlib import Path

from uapigen.staging import PREFIX, staging

MANIFEST = "MANIFEST"
_OURS = "# Written by uapigen, which removes what it no longer generates of these:"
"""The first line of a manifest: others write files of that name as well."""


class NotGenerated(Exception):
    """The folder holds something that no earlier run wrote."""


@dataclass(frozen=True, slots=True)
class Emitted:
    """What a run changed."""

    written: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: int


def emit(files: Mapping[str, str], folder: Path) -> Emitted:
    """Make `folder` hold exactly these files, and the manifest that lists them."""
    complete = {**files, MANIFEST: "".join(f"{line}\n" for line in (_OURS, *sorted(files)))}
    stale = tuple(sorted(_listed(folder) - set(complete)))
    changed = {name: text for name, text in complete.items() if _current(folder / name) != text}
    if changed:
        with staging(folder) as staged:
            # Everything that can fail for want of space happens here, where nothing of the old tree is touched.
            _make_folders(staged, changed)
            for name, text in changed.items():
                Path(staged, name).write_bytes(text.encode())
            _refuse_strangers(folder, changed)
            with _undisturbed():
                for name in _moved(changed, folder):
                    os.replace(f"{staged}/{name}", f"{folder}/{name}")  # noqa: PTH105 - hundreds of files
                _remove(folder, stale)
    elif stale:
        _remove(folder, stale)
    return Emitted(tuple(sorted(changed)), stale, len(complete) - len(changed))


def overwrite(files: Mapping[Path, str | bytes]) -> None:
    """Give files new content, all of them or none, with the mode that they had: they are somebody's work."""
    staged: dict[Path, Path] = {}
    try:
        for path, content in files.items():
            target = path.resolve()
            target.parent.mkdir(parents=True, exist_ok=True)
            staged[target] = target.with_name(f".{target.name}.new")
            staged[target].write_bytes(content if isinstance(content, bytes) else content.encode())
            if target.exists():
                staged[target].chmod(target.stat().st_mode & 0o7777)
        with _undisturbed():
            for target, new in staged.items():
                new.replace(target)
    finally:
        for new in staged.values():
            new.unlink(missing_ok=True)


def _listed(folder: Path) -> set[str]:
    first, *names = (_current(folder / MANIFEST) or "").splitlines() or ("",)
    if first == _OURS:
        return {name for name in names if not name.startswith("/") and ".." not in name.split("/")}
    if folder.exists() and not all(entry.name.startswith(PREFIX) for entry in folder.iterdir()):
        raise NotGenerated(f"{folder} holds files that uapigen did not write: name an empty folder, or empty this one")
    return set()


def _current(path: Path) -> str | None:
    try:
        return path.read_bytes().decode()
    except (FileNotFoundError, UnicodeDecodeError):
        return None


def _make_folders(root: Path, names: Iterable[str]) -> None:
    for parent in {os.path.dirname(name) for name in names}:  # noqa: PTH120 - hundreds of files
        Path(root, parent).mkdir(parents=True, exist_ok=True)


def _refuse_strangers(root: Path, names: Iterable[str]) -> None:
    """What is in the place of a folder is found before anything is moved."""
    for folder in {parent for name in names for parent in Path(name).parents}:
        if os.path.lexists(root / folder) and not (root / folder).is_dir():
            raise NotADirectoryError(ENOTDIR, os.strerror(ENOTDIR), str(root / folder))


def _moved(names: Iterable[str], folder: Path) -> dict[str, None]:
    """The files, or instead of them the whole folders that are new: moving those needs no more space."""
    moved: dict[str, None] = {}
    for name in names:
        parts = name.split("/")
        parents = ("/".join(parts[:depth]) for depth in range(1, len(parts)))
        moved[next((parent for parent in parents if not os.path.lexists(f"{folder}/{parent}")), name)] = None
    return moved


def _remove(folder: Path, names: tuple[str, ...]) -> None:
    for name in names:
        (folder / name).unlink(missing_ok=True)
    left = {parent for name in names for parent in (folder / name).parents if parent.is_relative_to(folder)} - {folder}
    for parent in sorted(left, key=lambda path: -len(path.parts)):
        if parent.is_dir() and _empty(parent):
            shutil.rmtree(parent)


def _empty(folder: Path) -> bool:
    """Whether nothing but Python's caches is left."""
    return all(entry.name == "__pycache__" for entry in os.scandir(folder))


@contextmanager
def _undisturbed() -> Generator[None]:
    """Hold Ctrl-C back while the tree is neither the old one nor the new one."""
    held = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, held)
