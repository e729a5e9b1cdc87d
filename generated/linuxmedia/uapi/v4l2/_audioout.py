"""Choice of the audio output."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class v4l2_audioout(_s.Structure):
    """An audio output that can accompany a video output.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-audioout.rst.
    """

    index: int = _s.u32()
    """Number of the output, from 0; `VIDIOC_G_AUDOUT` tells the one in use. Set by the caller and written by the
    driver.
    """
    name: str = _s.text(32)
    """What a program shows to let people choose among the audio outputs, such as Line Out. At most 31 bytes of text.
    Written by the driver.
    """
    capability: int = _s.u32()
    """Always 0; no ability has been defined. Written by the driver."""
    mode: int = _s.u32()
    """Always 0; no mode has been defined. Set by the caller and written by the driver."""
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 2)
    """Reserved; zero."""


VIDIOC_G_AUDOUT: Final[int] = _s.IOR("V", 49, v4l2_audioout)
"""Get the audio output in use. See `vidioc_g_audout`."""
VIDIOC_S_AUDOUT: Final[int] = _s.IOW("V", 50, v4l2_audioout)
"""Select an audio output. See `vidioc_s_audout`."""


def vidioc_g_audout(device: _s.FileDescriptorLike, argument: v4l2_audioout, /) -> v4l2_audioout:
    """Get the audio output in use.

    Audio outputs exist beside video outputs; `v4l2_output.audioset` tells which of them go together. A socket that
    hands received sound on to a sound card is none.

    Raises:
        EINVAL: No audio output goes with the video output in use.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-audioout.rst.
    """
    try:
        if argument.__class__ is not v4l2_audioout:
            _s.refuse_other(argument, v4l2_audioout, "VIDIOC_G_AUDOUT")
        _ioctl(device, VIDIOC_G_AUDOUT, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_G_AUDOUT", __name__) from None
    return argument


def vidioc_s_audout(device: _s.FileDescriptorLike, argument: v4l2_audioout, /) -> v4l2_audioout:
    """Select an audio output.

    Only the number counts; nothing else about an audio output can be set.

    Raises:
        EINVAL: No audio output goes with the video output in use. The device has no audio output of that number. The
            audio output does not go with the video output in use, though others do.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-audioout.rst.
    """
    try:
        if argument.__class__ is not v4l2_audioout:
            _s.refuse_other(argument, v4l2_audioout, "VIDIOC_S_AUDOUT")
        _ioctl(device, VIDIOC_S_AUDOUT, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_S_AUDOUT", __name__) from None
    return argument
