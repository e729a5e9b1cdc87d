"""State of the frontend."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


FE_READ_STATUS: Final[int] = _s.IOR("o", 69, _s.uint())
"""Ask how far the frontend has got with the signal. See `fe_read_status`."""


def fe_read_status(device: _s.FileDescriptorLike, /) -> int:
    """Ask how far the frontend has got with the signal.

    0 right after `DTV_TUNE`. A descriptor for reading only is enough.

    Returns:
        A value of `fe_status`.

    The status of a frontend in trouble is 0, not an error; beyond the errors of every call there are those of hardware
    that does not answer, and ENODEV once the frontend is gone.

    The page passes an unsigned int, which has the size of the header's enum.

    In Linux 5.10 or earlier. Documented in dvb/fe-read-status.rst.
    """
    try:
        return _s.ioctl_scalar(device, FE_READ_STATUS, _s.uint(), 0)
    except OSError as error:
        raise _s.explained(error, "FE_READ_STATUS", __name__) from None
