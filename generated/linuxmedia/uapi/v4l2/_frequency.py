"""Radio frequency."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class v4l2_frequency(_s.Structure):
    """A tuner or modulator and its frequency.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-frequency.rst.
    """

    tuner: int = _s.u32()
    """Number of the tuner on a node for input, of the modulator on a node for output. Set by the caller."""
    type: int = _s.u32()
    """Its type; the driver tells, and the caller to tune. A value of `v4l2_tuner_type`. Set by the caller and written
    by the driver.
    """
    frequency: int = _s.u32()
    """Carrier to tune to, or that is tuned to; the capabilities of the tuner or modulator tell the unit. In units of
    62.5 kHz, 62.5 Hz or 1 Hz. Set by the caller and written by the driver.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 8)
    """Reserved; zero."""


VIDIOC_G_FREQUENCY: Final[int] = _s.IOWR("V", 56, v4l2_frequency)
"""Get the frequency of a tuner or modulator. See `vidioc_g_frequency`."""
VIDIOC_S_FREQUENCY: Final[int] = _s.IOW("V", 57, v4l2_frequency)
"""Tune a tuner or modulator. See `vidioc_s_frequency`."""


def vidioc_g_frequency(device: _s.FileDescriptorLike, argument: v4l2_frequency, /) -> v4l2_frequency:
    """Get the frequency of a tuner or modulator.

    Which unit it is in, `v4l2_tuner.capability` or `v4l2_modulator.capability` tells.

    Raises:
        EINVAL: The device has no tuner or modulator of that number.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-frequency.rst.
    """
    try:
        if argument.__class__ is not v4l2_frequency:
            _s.refuse_other(argument, v4l2_frequency, "VIDIOC_G_FREQUENCY")
        _ioctl(device, VIDIOC_G_FREQUENCY, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_G_FREQUENCY", __name__) from None
    return argument


def vidioc_s_frequency(device: _s.FileDescriptorLike, argument: v4l2_frequency, /) -> v4l2_frequency:
    """Tune a tuner or modulator.

    A frequency that is not possible becomes the nearest one, which `VIDIOC_G_FREQUENCY` tells.

    Raises:
        EBUSY: The hardware is searching for a station. Another handle holds a higher access priority.
        EINVAL: The device has no tuner or modulator of that number. The type is not that of the tuner or modulator.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-frequency.rst.
    """
    try:
        if argument.__class__ is not v4l2_frequency:
            _s.refuse_other(argument, v4l2_frequency, "VIDIOC_S_FREQUENCY")
        _ioctl(device, VIDIOC_S_FREQUENCY, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_S_FREQUENCY", __name__) from None
    return argument
