"""List of audio inputs."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._audio import v4l2_audio

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_ENUMAUDIO: Final[int] = _s.IOWR("V", 65, v4l2_audio)
"""Describe one audio input. See `vidioc_enumaudio`."""


def vidioc_enumaudio(device: _s.FileDescriptorLike, argument: v4l2_audio, /) -> v4l2_audio:
    """Describe one audio input.

    Audio inputs count from 0 without a gap, whether or not they go with the video input in use.

    Raises:
        EINVAL: The device has no audio input of that number.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-enumaudio.rst.
    """
    try:
        if argument.__class__ is not v4l2_audio:
            _s.refuse_other(argument, v4l2_audio, "VIDIOC_ENUMAUDIO")
        _ioctl(device, VIDIOC_ENUMAUDIO, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_ENUMAUDIO", __name__) from None
    return argument
