"""List of video outputs."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_output_type: Kinds of video outputs.

V4L2_OUTPUT_TYPE_MODULATOR: Final = 1
"""Has a modulator, for an aerial socket. Documented in v4l/vidioc-enumoutput.rst."""
V4L2_OUTPUT_TYPE_ANALOG: Final = 2
"""Any other video output, analogue or not. Documented in v4l/vidioc-enumoutput.rst."""
V4L2_OUTPUT_TYPE_ANALOGVGAOVERLAY: Final = 3
"""Copies the image to a video overlay, by the name one on an analogue VGA signal. Documented in
v4l/vidioc-enumoutput.rst.
"""

# v4l2_output_capability: What can be set for a video output.

V4L2_OUT_CAP_DV_TIMINGS: Final = 0x00000002
"""Timings of the digital video that it sends, by `VIDIOC_S_DV_TIMINGS`. Documented in v4l/vidioc-enumoutput.rst."""
V4L2_OUT_CAP_CUSTOM_TIMINGS: Final = 2
"""Older name of `V4L2_OUT_CAP_DV_TIMINGS`. Documented in v4l/vidioc-enumoutput.rst. The page does not list it."""
V4L2_OUT_CAP_STD: Final = 0x00000004
"""The analogue standard that it sends, by `VIDIOC_S_STD`. Documented in v4l/vidioc-enumoutput.rst."""
V4L2_OUT_CAP_NATIVE_SIZE: Final = 0x00000008
"""Size of the canvas that it shows, by `VIDIOC_S_SELECTION` with `V4L2_SEL_TGT_NATIVE_SIZE`. Documented in
v4l/vidioc-enumoutput.rst.
"""


class v4l2_output(_s.Structure):
    """A video output: its kind, and what can be set for it.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-enumoutput.rst.
    """

    index: int = _s.u32()
    """Place among the video outputs, from 0, by which `VIDIOC_S_OUTPUT` chooses; EINVAL ends the list. Set by the
    caller.
    """
    name: str = _s.text(32)
    """What a program shows to let people choose among the outputs, such as S-Video. At most 31 bytes of text. Written
    by the driver.
    """
    type: int = _s.u32()
    """What kind of output it is. A value of `v4l2_output_type`. Written by the driver."""
    audioset: int = _s.u32()
    """A bit for each audio output, by its number, that can be combined with it; 0 where there is nothing to choose.
    Written by the driver.
    """
    modulator: int = _s.u32()
    """`v4l2_modulator.index` of what is behind an output of `V4L2_OUTPUT_TYPE_MODULATOR`. Written by the driver."""
    std: int = _s.u64()
    """Video standards that it can send. Flags of `v4l2_std_id`. Written by the driver."""
    capabilities: int = _s.u32()
    """Which calls, of those for standard, digital timings and native size, work on the output. Flags of
    `v4l2_output_capability`. Written by the driver.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 3)
    """Reserved; zero."""


VIDIOC_ENUMOUTPUT: Final[int] = _s.IOWR("V", 48, v4l2_output)
"""Describe one video output. See `vidioc_enumoutput`."""


def vidioc_enumoutput(device: _s.FileDescriptorLike, argument: v4l2_output, /) -> v4l2_output:
    """Describe one video output.

    Outputs count from 0 without a gap.

    Raises:
        EINVAL: The device has no output of that number.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-enumoutput.rst.
    """
    try:
        if argument.__class__ is not v4l2_output:
            _s.refuse_other(argument, v4l2_output, "VIDIOC_ENUMOUTPUT")
        _ioctl(device, VIDIOC_ENUMOUTPUT, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_ENUMOUTPUT", __name__) from None
    return argument


if TYPE_CHECKING:

    class v4l2_output_type(enum.IntEnum):
        """Kinds of video outputs.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-enumoutput.rst.
        """

        V4L2_OUTPUT_TYPE_MODULATOR = 1
        """Has a modulator, for an aerial socket. Documented in v4l/vidioc-enumoutput.rst."""
        V4L2_OUTPUT_TYPE_ANALOG = 2
        """Any other video output, analogue or not. Documented in v4l/vidioc-enumoutput.rst."""
        V4L2_OUTPUT_TYPE_ANALOGVGAOVERLAY = 3
        """Copies the image to a video overlay, by the name one on an analogue VGA signal. Documented in
        v4l/vidioc-enumoutput.rst.
        """

    class v4l2_output_capability(enum.IntFlag):
        """What can be set for a video output.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-enumoutput.rst.
        """

        V4L2_OUT_CAP_DV_TIMINGS = 0x00000002
        """Timings of the digital video that it sends, by `VIDIOC_S_DV_TIMINGS`. Documented in
        v4l/vidioc-enumoutput.rst.
        """
        V4L2_OUT_CAP_CUSTOM_TIMINGS = 2
        """Older name of `V4L2_OUT_CAP_DV_TIMINGS`. Documented in v4l/vidioc-enumoutput.rst. The page does not list
        it.
        """
        V4L2_OUT_CAP_STD = 0x00000004
        """The analogue standard that it sends, by `VIDIOC_S_STD`. Documented in v4l/vidioc-enumoutput.rst."""
        V4L2_OUT_CAP_NATIVE_SIZE = 0x00000008
        """Size of the canvas that it shows, by `VIDIOC_S_SELECTION` with `V4L2_SEL_TGT_NATIVE_SIZE`. Documented in
        v4l/vidioc-enumoutput.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_output_type": (
                "V4L2_OUTPUT_TYPE_MODULATOR",
                "V4L2_OUTPUT_TYPE_ANALOG",
                "V4L2_OUTPUT_TYPE_ANALOGVGAOVERLAY",
            ),
        },
        flags={
            "v4l2_output_capability": (
                "V4L2_OUT_CAP_DV_TIMINGS",
                "V4L2_OUT_CAP_CUSTOM_TIMINGS",
                "V4L2_OUT_CAP_STD",
                "V4L2_OUT_CAP_NATIVE_SIZE",
            ),
        },
    )
