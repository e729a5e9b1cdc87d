"""The start of every C file that asks about the headers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

# version.h lets a probe say which tree it really saw; fcntl.h has the O_* names that dma-heap.h leaves to its user,
# and is the kernel's, since a C library may give O_ACCMODE another value.
PRELUDE: Final = ("linux/version.h", "linux/fcntl.h")


def includes(headers: Sequence[str]) -> list[str]:
    """One line for each header, so that line numbers after them can be told from it."""
    return [f"#include <{header}>" for header in (*PRELUDE, *headers)]
