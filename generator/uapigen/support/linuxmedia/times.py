"""timeval and timespec, as the C library of this machine has them, for the fields that are one.

buffer = v4l2.v4l2_buffer(timestamp=timeval(tv_sec=seconds, tv_usec=microseconds))
"""

from __future__ import annotations

from linuxmedia.uapi._support import timespec, timeval

__all__ = ["timespec", "timeval"]
