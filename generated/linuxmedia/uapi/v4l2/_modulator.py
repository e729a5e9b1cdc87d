"""Modulators."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class v4l2_modulator(_s.Structure):
    """A modulator and what it sends.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-modulator.rst.
    """

    index: int = _s.u32()
    """Place in the list of modulators, from 0; EINVAL ends it. Set by the caller."""
    name: str = _s.text(32)
    """What a program shows to tell modulators apart. At most 31 bytes of text. Written by the driver."""
    capability: int = _s.u32()
    """What it can send in any of its bands, and the unit of its frequencies. Flags of `v4l2_tuner_capability`. Written
    by the driver.
    """
    rangelow: int = _s.u32()
    """Lowest frequency of all bands that it sends in; capability tells the unit. In units of 62.5 kHz, 62.5 Hz or 1 Hz.
    Written by the driver.
    """
    rangehigh: int = _s.u32()
    """Highest frequency of all bands that it sends in; capability tells the unit. In units of 62.5 kHz, 62.5 Hz or 1
    Hz. Written by the driver.
    """
    txsubchans: int = _s.u32()
    """Audio that is sent; 0 for radio samples. A second programme needs mono or stereo beside it. Flags of
    `v4l2_tuner_subchannel`. Set by the caller and written by the driver.
    """
    type: int = _s.u32()
    """What it is a modulator for. A value of `v4l2_tuner_type`. Written by the driver."""
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 3)
    """Reserved; zero."""


VIDIOC_G_MODULATOR: Final[int] = _s.IOWR("V", 54, v4l2_modulator)
"""Describe a modulator and what it sends. See `vidioc_g_modulator`."""
VIDIOC_S_MODULATOR: Final[int] = _s.IOW("V", 55, v4l2_modulator)
"""Set the audio that a modulator sends. See `vidioc_s_modulator`."""


def vidioc_g_modulator(device: _s.FileDescriptorLike, argument: v4l2_modulator, /) -> v4l2_modulator:
    """Describe a modulator and what it sends.

    Modulators count from 0 without a gap.

    Raises:
        EINVAL: The device has no modulator of that number.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-modulator.rst.
    """
    try:
        if argument.__class__ is not v4l2_modulator:
            _s.refuse_other(argument, v4l2_modulator, "VIDIOC_G_MODULATOR")
        _ioctl(device, VIDIOC_G_MODULATOR, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_G_MODULATOR", __name__) from None
    return argument


def vidioc_s_modulator(device: _s.FileDescriptorLike, argument: v4l2_modulator, /) -> v4l2_modulator:
    """Set the audio that a modulator sends.

    Only index and txsubchans count. A combination that is not supported becomes another one, which `VIDIOC_G_MODULATOR`
    tells. `VIDIOC_S_FREQUENCY` tunes.

    Raises:
        EINVAL: The device has no modulator of that number. Two languages are to be sent, which the modulator cannot.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-modulator.rst.
    """
    try:
        if argument.__class__ is not v4l2_modulator:
            _s.refuse_other(argument, v4l2_modulator, "VIDIOC_S_MODULATOR")
        _ioctl(device, VIDIOC_S_MODULATOR, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_S_MODULATOR", __name__) from None
    return argument
