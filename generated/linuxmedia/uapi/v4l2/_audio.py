"""Choice of the audio input."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_audio_capability: What an audio input can do.

V4L2_AUDCAP_STEREO: Final = 0x00001
"""It has two channels. Documented in v4l/vidioc-g-audio.rst."""
V4L2_AUDCAP_AVL: Final = 0x00002
"""It can keep the volume level by itself. Documented in v4l/vidioc-g-audio.rst."""

# v4l2_audio_mode: What an audio input does.

V4L2_AUDMODE_AVL: Final = 0x00001
"""It keeps the volume level by itself. Documented in v4l/vidioc-g-audio.rst."""


class v4l2_audio(_s.Structure):
    """An audio input that can accompany a video input, what it can do and what it does.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-audio.rst.
    """

    index: int = _s.u32()
    """Number of the input, from 0; `VIDIOC_G_AUDIO` tells the one in use. Set by the caller and written by the
    driver.
    """
    name: str = _s.text(32)
    """Its name for people, such as the label at the socket. At most 31 bytes of text. Written by the driver."""
    capability: int = _s.u32()
    """Whether the input has two channels, and whether it can keep its volume level by itself. Flags of
    `v4l2_audio_capability`. Written by the driver.
    """
    mode: int = _s.u32()
    """What it does now, or is to do. Flags of `v4l2_audio_mode`. Set by the caller and written by the driver."""
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 2)
    """Reserved; zero."""


VIDIOC_G_AUDIO: Final[int] = _s.IOR("V", 33, v4l2_audio)
"""Get the audio input in use. See `vidioc_g_audio`."""
VIDIOC_S_AUDIO: Final[int] = _s.IOW("V", 34, v4l2_audio)
"""Select an audio input and its mode. See `vidioc_s_audio`."""


def vidioc_g_audio(device: _s.FileDescriptorLike, argument: v4l2_audio, /) -> v4l2_audio:
    """Get the audio input in use.

    Audio inputs exist beside video inputs; `v4l2_input.audioset` tells which of them go together.

    Raises:
        EINVAL: No audio input goes with the video input in use.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-audio.rst.
    """
    try:
        if argument.__class__ is not v4l2_audio:
            _s.refuse_other(argument, v4l2_audio, "VIDIOC_G_AUDIO")
        _ioctl(device, VIDIOC_G_AUDIO, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_G_AUDIO", __name__) from None
    return argument


def vidioc_s_audio(device: _s.FileDescriptorLike, argument: v4l2_audio, /) -> v4l2_audio:
    """Select an audio input and its mode.

    A mode that the input cannot do is passed over; `VIDIOC_G_AUDIO` tells the one that it has got.

    Raises:
        EINVAL: No audio input goes with the video input in use. The device has no audio input of that number. The audio
            input does not go with the video input in use, though others do.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-audio.rst.
    """
    try:
        if argument.__class__ is not v4l2_audio:
            _s.refuse_other(argument, v4l2_audio, "VIDIOC_S_AUDIO")
        _ioctl(device, VIDIOC_S_AUDIO, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_S_AUDIO", __name__) from None
    return argument


if TYPE_CHECKING:

    class v4l2_audio_capability(enum.IntFlag):
        """What an audio input can do.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-g-audio.rst.
        """

        V4L2_AUDCAP_STEREO = 0x00001
        """It has two channels. Documented in v4l/vidioc-g-audio.rst."""
        V4L2_AUDCAP_AVL = 0x00002
        """It can keep the volume level by itself. Documented in v4l/vidioc-g-audio.rst."""

    class v4l2_audio_mode(enum.IntFlag):
        """What an audio input does.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-g-audio.rst.
        """

        V4L2_AUDMODE_AVL = 0x00001
        """It keeps the volume level by itself. Documented in v4l/vidioc-g-audio.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        flags={
            "v4l2_audio_capability": ("V4L2_AUDCAP_STEREO", "V4L2_AUDCAP_AVL"),
            "v4l2_audio_mode": ("V4L2_AUDMODE_AVL",),
        },
    )
