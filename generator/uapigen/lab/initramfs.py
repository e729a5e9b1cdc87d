"""Make the initial RAM file system: an uncompressed cpio archive ("newc"), in memory."""

from __future__ import annotations

import os
import shutil
import stat
import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from uapigen.lab.problem import LabError

_HERE = Path(__file__).parent
_PT_INTERP = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """One directory or file of the archive."""

    name: str
    mode: int
    data: bytes = b""


def make(job: Mapping[str, str]) -> bytes:
    """Return the archive that boots the lab; `job` has the files that say what to run there."""
    directories = [Entry(name, stat.S_IFDIR | 0o755) for name in ("bin", "host", "lab", "lab/job", "proc")]
    files = [
        Entry("init", stat.S_IFREG | 0o755, (_HERE / "init.sh").read_bytes()),
        Entry("lab/busybox", stat.S_IFREG | 0o755, busybox().read_bytes()),
        Entry("lab/command.sh", stat.S_IFREG | 0o644, (_HERE / "command.sh").read_bytes()),
    ]
    jobs = [Entry(f"lab/job/{name}", stat.S_IFREG | 0o644, os.fsencode(text)) for name, text in sorted(job.items())]
    return archive([*directories, *files, *jobs])


def archive(entries: Iterable[Entry]) -> bytes:
    """Write entries as a cpio archive; all belong to root, none has a date."""
    trailer = Entry("TRAILER!!!", 0)
    return b"".join(_record(number, entry) for number, entry in enumerate([*entries, trailer], start=1))


def _record(inode: int, entry: Entry) -> bytes:
    name = os.fsencode(entry.name) + b"\0"
    links = 2 if stat.S_ISDIR(entry.mode) else 1
    numbers = (inode, entry.mode, 0, 0, links, 0, len(entry.data), 0, 0, 0, 0, len(name), 0)
    header = b"070701" + b"".join(b"%08X" % number for number in numbers)
    return _padded(header + name) + _padded(entry.data)


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 4)


def busybox() -> Path:
    """Find a busybox that needs no library: it runs before there is a root file system."""
    found = shutil.which("busybox")
    if found is None or _needs_interpreter(Path(found)):
        what = "is not installed" if found is None else f"at {found} needs shared libraries"
        raise LabError(f"busybox {what}; the lab boots a static one\n  install: sudo apt-get install busybox-static")
    return Path(found)


def _needs_interpreter(program: Path) -> bool:
    """Tell whether a 64-bit ELF file asks for a dynamic loader."""
    data = program.read_bytes()
    if data[:5] != b"\x7fELF\x02":
        return True
    (table,) = struct.unpack_from("<Q", data, 0x20)
    size, count = struct.unpack_from("<HH", data, 0x36)
    return any(struct.unpack_from("<I", data, table + size * row)[0] == _PT_INTERP for row in range(count))
