"""What only annotations name, for whoever evaluates them at run time, as typing.get_type_hints() does."""

from __future__ import annotations

from collections import abc
from os import PathLike
from typing import Final, Protocol


class HasFileno(Protocol):
    """An open file, socket or device object."""

    def fileno(self) -> int:
        """The number of its descriptor."""
        ...


NAMED: Final[dict[str, object]] = {
    "Buffer": getattr(abc, "Buffer", bytes | bytearray | memoryview),  # until Python 3.12 there was no class for all
    "FileDescriptorLike": int | HasFileno,
    "PathLike": PathLike,
}
