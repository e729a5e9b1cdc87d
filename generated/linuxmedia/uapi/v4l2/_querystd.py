"""Detection of the video standard."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_QUERYSTD: Final[int] = _s.IOR("V", 63, _s.u64())
"""Find out the video standard of the signal that arrives. See `vidioc_querystd`."""


def vidioc_querystd(device: _s.FileDescriptorLike, /) -> int:
    """Find out the video standard of the signal that arrives.

    Tells all standards that it may be, `V4L2_STD_UNKNOWN` without a signal, and all that the input supports where the
    hardware cannot find out. The standard in use stays as it is until `VIDIOC_S_STD` changes it.

    Returns:
        A value of `v4l2_std_id`.

    Raises:
        ENODATA: The input in use has no video standard.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-querystd.rst.
    """
    try:
        return _s.ioctl_scalar(device, VIDIOC_QUERYSTD, _s.u64(), 0)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_QUERYSTD", __name__) from None
