"""Ioctls of single drivers."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# v4l2_private_ioctl: Which numbers of ioctls belong to drivers.

BASE_VIDIOC_PRIVATE: Final = 192
"""The first of them; the last is 255. Documented in v4l/func-ioctl.rst."""
