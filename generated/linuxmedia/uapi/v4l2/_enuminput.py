"""List of video inputs."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_input_type: Kinds of video inputs.

V4L2_INPUT_TYPE_TUNER: Final = 1
"""Takes radio frequencies, which `v4l2_input.tuner` demodulates. Documented in v4l/vidioc-enuminput.rst."""
V4L2_INPUT_TYPE_CAMERA: Final = 2
"""Any other source of video, not only cameras. Documented in v4l/vidioc-enuminput.rst."""
V4L2_INPUT_TYPE_TOUCH: Final = 3
"""The raw grid of a touch sensor. Documented in v4l/vidioc-enuminput.rst."""

# v4l2_input_status: State of a video input; most bits tell what is wrong.

V4L2_IN_ST_NO_POWER: Final = 0x00000001
"""What is attached has no power. Documented in v4l/vidioc-enuminput.rst."""
V4L2_IN_ST_NO_SIGNAL: Final = 0x00000002
"""Nothing arrives, or nothing that the hardware recognises. Documented in v4l/vidioc-enuminput.rst."""
V4L2_IN_ST_NO_COLOR: Final = 0x00000004
"""The signal has no colour, or it cannot be found. Documented in v4l/vidioc-enuminput.rst."""
V4L2_IN_ST_HFLIP: Final = 0x00000010
"""Left and right are swapped in the source, so turn them back. Documented in v4l/vidioc-enuminput.rst."""
V4L2_IN_ST_VFLIP: Final = 0x00000020
"""Top and bottom are swapped in the source, so turn them back. Documented in v4l/vidioc-enuminput.rst."""
V4L2_IN_ST_NO_H_LOCK: Final = 0x00000100
"""No lock on the lines of an analogue signal. Documented in v4l/vidioc-enuminput.rst."""
V4L2_IN_ST_COLOR_KILL: Final = 0x00000200
"""Colour decoding has been switched off, as no colour is found in the signal. Documented in
v4l/vidioc-enuminput.rst.
"""
V4L2_IN_ST_NO_V_LOCK: Final = 0x00000400
"""No lock on the fields of an analogue signal. Documented in v4l/vidioc-enuminput.rst."""
V4L2_IN_ST_NO_STD_LOCK: Final = 0x00000800
"""The standard that is being detected is not found yet. Documented in v4l/vidioc-enuminput.rst."""
V4L2_IN_ST_NO_SYNC: Final = 0x00010000
"""No synchronisation with a digital signal. Documented in v4l/vidioc-enuminput.rst."""
V4L2_IN_ST_NO_EQU: Final = 0x00020000
"""No lock of the equaliser of a digital signal. Documented in v4l/vidioc-enuminput.rst."""
V4L2_IN_ST_NO_CARRIER: Final = 0x00040000
"""No carrier of a digital signal. Documented in v4l/vidioc-enuminput.rst."""
V4L2_IN_ST_MACROVISION: Final = 0x01000000
"""The source is protected against copying by Macrovision. Documented in v4l/vidioc-enuminput.rst."""
V4L2_IN_ST_NO_ACCESS: Final = 0x02000000
"""Conditional access keeps the programme locked. Documented in v4l/vidioc-enuminput.rst."""
V4L2_IN_ST_VTR: Final = 0x04000000
"""The source is a video recorder, whose timing is loose. Documented in v4l/vidioc-enuminput.rst."""

# v4l2_input_capability: What can be set for a video input.

V4L2_IN_CAP_DV_TIMINGS: Final = 0x00000002
"""Timings of digital video, by `VIDIOC_S_DV_TIMINGS`. Documented in v4l/vidioc-enuminput.rst."""
V4L2_IN_CAP_CUSTOM_TIMINGS: Final = 2
"""Older name of `V4L2_IN_CAP_DV_TIMINGS`. Documented in v4l/vidioc-enuminput.rst. The page does not list it."""
V4L2_IN_CAP_STD: Final = 0x00000004
"""The video standard, by `VIDIOC_S_STD`. Documented in v4l/vidioc-enuminput.rst."""
V4L2_IN_CAP_NATIVE_SIZE: Final = 0x00000008
"""The native size, by `VIDIOC_S_SELECTION` with `V4L2_SEL_TGT_NATIVE_SIZE`. Documented in v4l/vidioc-enuminput.rst."""


class v4l2_input(_s.Structure):
    """A video input: its kind, its signal, and what can be set for it.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-enuminput.rst.
    """

    index: int = _s.u32()
    """Place among the video inputs, from 0, by which `VIDIOC_S_INPUT` chooses; EINVAL ends the list. Set by the
    caller.
    """
    name: str = _s.text(32)
    """What a program shows to let people choose among the inputs, such as Composite 1. At most 31 bytes of text.
    Written by the driver.
    """
    type: int = _s.u32()
    """What kind of input it is. A value of `v4l2_input_type`. Written by the driver."""
    audioset: int = _s.u32()
    """A bit for each audio input, by its number, that can be combined with it; 0 where there is nothing to choose.
    Written by the driver.
    """
    tuner: int = _s.u32()
    """`v4l2_tuner.index` of the tuner behind an input of `V4L2_INPUT_TYPE_TUNER`. Written by the driver."""
    std: int = _s.u64()
    """Video standards that it takes. Flags of `v4l2_std_id`. Written by the driver."""
    status: int = _s.u32()
    """State of its signal; 0 when nothing is wrong. Flags of `v4l2_input_status`. Written by the driver."""
    capabilities: int = _s.u32()
    """Which calls, of those for standard, digital timings and native size, work on the input. Flags of
    `v4l2_input_capability`. Written by the driver.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 3)
    """Reserved; zero."""


VIDIOC_ENUMINPUT: Final[int] = _s.IOWR("V", 26, v4l2_input)
"""Describe one video input. See `vidioc_enuminput`."""


def vidioc_enuminput(device: _s.FileDescriptorLike, argument: v4l2_input, /) -> v4l2_input:
    """Describe one video input.

    Inputs count from 0 without a gap. The status is known of the selected input; for another one it may be stale.

    Raises:
        EINVAL: The device has no input of that number. The number is that of the last input plus one.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-enuminput.rst.
    """
    try:
        if argument.__class__ is not v4l2_input:
            _s.refuse_other(argument, v4l2_input, "VIDIOC_ENUMINPUT")
        _ioctl(device, VIDIOC_ENUMINPUT, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_ENUMINPUT", __name__) from None
    return argument


if TYPE_CHECKING:

    class v4l2_input_type(enum.IntEnum):
        """Kinds of video inputs.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-enuminput.rst.
        """

        V4L2_INPUT_TYPE_TUNER = 1
        """Takes radio frequencies, which `v4l2_input.tuner` demodulates. Documented in v4l/vidioc-enuminput.rst."""
        V4L2_INPUT_TYPE_CAMERA = 2
        """Any other source of video, not only cameras. Documented in v4l/vidioc-enuminput.rst."""
        V4L2_INPUT_TYPE_TOUCH = 3
        """The raw grid of a touch sensor. Documented in v4l/vidioc-enuminput.rst."""

    class v4l2_input_status(enum.IntFlag):
        """State of a video input; most bits tell what is wrong.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-enuminput.rst.
        """

        V4L2_IN_ST_NO_POWER = 0x00000001
        """What is attached has no power. Documented in v4l/vidioc-enuminput.rst."""
        V4L2_IN_ST_NO_SIGNAL = 0x00000002
        """Nothing arrives, or nothing that the hardware recognises. Documented in v4l/vidioc-enuminput.rst."""
        V4L2_IN_ST_NO_COLOR = 0x00000004
        """The signal has no colour, or it cannot be found. Documented in v4l/vidioc-enuminput.rst."""
        V4L2_IN_ST_HFLIP = 0x00000010
        """Left and right are swapped in the source, so turn them back. Documented in v4l/vidioc-enuminput.rst."""
        V4L2_IN_ST_VFLIP = 0x00000020
        """Top and bottom are swapped in the source, so turn them back. Documented in v4l/vidioc-enuminput.rst."""
        V4L2_IN_ST_NO_H_LOCK = 0x00000100
        """No lock on the lines of an analogue signal. Documented in v4l/vidioc-enuminput.rst."""
        V4L2_IN_ST_COLOR_KILL = 0x00000200
        """Colour decoding has been switched off, as no colour is found in the signal. Documented in
        v4l/vidioc-enuminput.rst.
        """
        V4L2_IN_ST_NO_V_LOCK = 0x00000400
        """No lock on the fields of an analogue signal. Documented in v4l/vidioc-enuminput.rst."""
        V4L2_IN_ST_NO_STD_LOCK = 0x00000800
        """The standard that is being detected is not found yet. Documented in v4l/vidioc-enuminput.rst."""
        V4L2_IN_ST_NO_SYNC = 0x00010000
        """No synchronisation with a digital signal. Documented in v4l/vidioc-enuminput.rst."""
        V4L2_IN_ST_NO_EQU = 0x00020000
        """No lock of the equaliser of a digital signal. Documented in v4l/vidioc-enuminput.rst."""
        V4L2_IN_ST_NO_CARRIER = 0x00040000
        """No carrier of a digital signal. Documented in v4l/vidioc-enuminput.rst."""
        V4L2_IN_ST_MACROVISION = 0x01000000
        """The source is protected against copying by Macrovision. Documented in v4l/vidioc-enuminput.rst."""
        V4L2_IN_ST_NO_ACCESS = 0x02000000
        """Conditional access keeps the programme locked. Documented in v4l/vidioc-enuminput.rst."""
        V4L2_IN_ST_VTR = 0x04000000
        """The source is a video recorder, whose timing is loose. Documented in v4l/vidioc-enuminput.rst."""

    class v4l2_input_capability(enum.IntFlag):
        """What can be set for a video input.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-enuminput.rst.
        """

        V4L2_IN_CAP_DV_TIMINGS = 0x00000002
        """Timings of digital video, by `VIDIOC_S_DV_TIMINGS`. Documented in v4l/vidioc-enuminput.rst."""
        V4L2_IN_CAP_CUSTOM_TIMINGS = 2
        """Older name of `V4L2_IN_CAP_DV_TIMINGS`. Documented in v4l/vidioc-enuminput.rst. The page does not list it."""
        V4L2_IN_CAP_STD = 0x00000004
        """The video standard, by `VIDIOC_S_STD`. Documented in v4l/vidioc-enuminput.rst."""
        V4L2_IN_CAP_NATIVE_SIZE = 0x00000008
        """The native size, by `VIDIOC_S_SELECTION` with `V4L2_SEL_TGT_NATIVE_SIZE`. Documented in
        v4l/vidioc-enuminput.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={"v4l2_input_type": ("V4L2_INPUT_TYPE_TUNER", "V4L2_INPUT_TYPE_CAMERA", "V4L2_INPUT_TYPE_TOUCH")},
        flags={
            "v4l2_input_status": (
                "V4L2_IN_ST_NO_POWER",
                "V4L2_IN_ST_NO_SIGNAL",
                "V4L2_IN_ST_NO_COLOR",
                "V4L2_IN_ST_HFLIP",
                "V4L2_IN_ST_VFLIP",
                "V4L2_IN_ST_NO_H_LOCK",
                "V4L2_IN_ST_COLOR_KILL",
                "V4L2_IN_ST_NO_V_LOCK",
                "V4L2_IN_ST_NO_STD_LOCK",
                "V4L2_IN_ST_NO_SYNC",
                "V4L2_IN_ST_NO_EQU",
                "V4L2_IN_ST_NO_CARRIER",
                "V4L2_IN_ST_MACROVISION",
                "V4L2_IN_ST_NO_ACCESS",
                "V4L2_IN_ST_VTR",
            ),
            "v4l2_input_capability": (
                "V4L2_IN_CAP_DV_TIMINGS",
                "V4L2_IN_CAP_CUSTOM_TIMINGS",
                "V4L2_IN_CAP_STD",
                "V4L2_IN_CAP_NATIVE_SIZE",
            ),
        },
    )
