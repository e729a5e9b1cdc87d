"""List of audio outputs."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._audioout import v4l2_audioout

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_ENUMAUDOUT: Final[int] = _s.IOWR("V", 66, v4l2_audioout)
"""Describe one audio output. See `vidioc_enumaudout`."""


def vidioc_enumaudout(device: _s.FileDescriptorLike, argument: v4l2_audioout, /) -> v4l2_audioout:
    """Describe one audio output.

    Audio outputs count from 0 without a gap, whether or not they go with the video output in use.

    Raises:
        EINVAL: The device has no audio output of that number.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-enumaudioout.rst.
    """
    try:
        if argument.__class__ is not v4l2_audioout:
            _s.refuse_other(argument, v4l2_audioout, "VIDIOC_ENUMAUDOUT")
        _ioctl(device, VIDIOC_ENUMAUDOUT, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_ENUMAUDOUT", __name__) from None
    return argument
