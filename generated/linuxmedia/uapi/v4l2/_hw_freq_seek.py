"""Search for stations by the hardware."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_tuner_type: What a tuner receives.

V4L2_TUNER_RADIO: Final = 1
"""Analogue broadcast radio, demodulated to sound. Documented in v4l/vidioc-g-tuner.rst."""
V4L2_TUNER_ANALOG_TV: Final = 2
"""Analogue television, with picture and sound. Documented in v4l/vidioc-g-tuner.rst."""
V4L2_TUNER_DIGITAL_TV: Final = 3
"""Digital television; DVB has tuners of its own. Documented in v4l/vidioc-g-tuner.rst. The page does not list it."""
V4L2_TUNER_SDR: Final = 4
"""Converters of software-defined radio, from analogue to digital and back. Documented in v4l/vidioc-g-tuner.rst."""
V4L2_TUNER_RF: Final = 5
"""Radio-frequency front end of software-defined radio. Documented in v4l/vidioc-g-tuner.rst."""

# v4l2_tuner_type_alias: Older names of tuner types.

V4L2_TUNER_ADC: Final = 4
"""Older name of `V4L2_TUNER_SDR`. Documented in v4l/vidioc-g-tuner.rst."""


class v4l2_hw_freq_seek(_s.Structure):
    """Where and how a tuner searches for a station.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-s-hw-freq-seek.rst.
    """

    tuner: int = _s.u32()
    """Tuner, as `v4l2_tuner.index` numbers it. Set by the caller."""
    type: int = _s.u32()
    """What the tuner receives, as `v4l2_tuner.type` says. A value of `v4l2_tuner_type`. Set by the caller."""
    seek_upward: int = _s.u32()
    """Searches up when it is not 0, and down when it is. From 0 to 1. Set by the caller."""
    wrap_around: int = _s.u32()
    """When not 0, goes on at the other end of the band instead of giving up. From 0 to 1. Set by the caller."""
    spacing: int = _s.u32()
    """Distance of the frequencies to try; 0 leaves it to the driver. In Hz. Set by the caller."""
    rangelow: int = _s.u32()
    """Lowest frequency to search; 0 in both leaves them to the driver. The tuner's capabilities tell the unit. In units
    of 62.5 kHz, 62.5 Hz or 1 Hz. Set by the caller.
    """
    rangehigh: int = _s.u32()
    """Highest frequency to search; 0 in both leaves them to the driver. The tuner's capabilities tell the unit. In
    units of 62.5 kHz, 62.5 Hz or 1 Hz. Set by the caller.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 5)
    """Reserved; zero."""


VIDIOC_S_HW_FREQ_SEEK: Final[int] = _s.IOW("V", 82, v4l2_hw_freq_seek)
"""Let the tuner search for the next station. See `vidioc_s_hw_freq_seek`."""


def vidioc_s_hw_freq_seek(device: _s.FileDescriptorLike, argument: v4l2_hw_freq_seek, /) -> v4l2_hw_freq_seek:
    """Let the tuner search for the next station.

    Starts at the present frequency and returns when a station has been found, which can take seconds; a non-blocking
    handle therefore cannot seek. When the search fails, the old frequency is tuned again.

    Raises:
        EAGAIN: The handle is non-blocking.
        EBUSY: Another handle is searching at the moment.
        EINVAL: The device has no tuner of that number. The search is to go on at the other end of the band, which the
            tuner cannot. The type is not that of the tuner. The lower limit is none that the tuner can have. The upper
            limit is none that the tuner can have.
        ENODATA: There is no station within the range.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-s-hw-freq-seek.rst.
    """
    try:
        if argument.__class__ is not v4l2_hw_freq_seek:
            _s.refuse_other(argument, v4l2_hw_freq_seek, "VIDIOC_S_HW_FREQ_SEEK")
        _ioctl(device, VIDIOC_S_HW_FREQ_SEEK, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_S_HW_FREQ_SEEK", __name__) from None
    return argument


if TYPE_CHECKING:

    class v4l2_tuner_type(enum.IntEnum):
        """What a tuner receives.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-g-tuner.rst.
        """

        V4L2_TUNER_RADIO = 1
        """Analogue broadcast radio, demodulated to sound. Documented in v4l/vidioc-g-tuner.rst."""
        V4L2_TUNER_ANALOG_TV = 2
        """Analogue television, with picture and sound. Documented in v4l/vidioc-g-tuner.rst."""
        V4L2_TUNER_DIGITAL_TV = 3
        """Digital television; DVB has tuners of its own. Documented in v4l/vidioc-g-tuner.rst. The page does not
        list it.
        """
        V4L2_TUNER_SDR = 4
        """Converters of software-defined radio, from analogue to digital and back. Documented in
        v4l/vidioc-g-tuner.rst.
        """
        V4L2_TUNER_RF = 5
        """Radio-frequency front end of software-defined radio. Documented in v4l/vidioc-g-tuner.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_tuner_type": (
                "V4L2_TUNER_RADIO",
                "V4L2_TUNER_ANALOG_TV",
                "V4L2_TUNER_DIGITAL_TV",
                "V4L2_TUNER_SDR",
                "V4L2_TUNER_RF",
            ),
        },
    )
