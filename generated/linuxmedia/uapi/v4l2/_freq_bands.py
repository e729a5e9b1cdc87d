"""Frequency bands."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_band_modulation: How a band is modulated; so far one bit at a time.

V4L2_BAND_MODULATION_VSB: Final = 2
"""Vestigial sideband, of analogue television. Documented in v4l/vidioc-enum-freq-bands.rst."""
V4L2_BAND_MODULATION_FM: Final = 4
"""Frequency modulation, of analogue radio. Documented in v4l/vidioc-enum-freq-bands.rst."""
V4L2_BAND_MODULATION_AM: Final = 8
"""Amplitude modulation, of analogue radio. Documented in v4l/vidioc-enum-freq-bands.rst."""


class v4l2_frequency_band(_s.Structure):
    """A stretch of the spectrum that a tuner or modulator covers, and what it can do there.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-enum-freq-bands.rst.
    """

    tuner: int = _s.u32()
    """`v4l2_tuner.index` or `v4l2_modulator.index` of the one that is asked about. Set by the caller."""
    type: int = _s.u32()
    """Type of the tuner or modulator. A value of `v4l2_tuner_type`. Set by the caller."""
    index: int = _s.u32()
    """Place in the list of bands, from 0; EINVAL ends it. Set by the caller."""
    capability: int = _s.u32()
    """What can be done in the band; the unit of frequencies is the same in all bands. Flags of `v4l2_tuner_capability`.
    Written by the driver.
    """
    rangelow: int = _s.u32()
    """Lowest frequency of the band; capability tells the unit. In units of 62.5 kHz, 62.5 Hz or 1 Hz. Written by the
    driver.
    """
    rangehigh: int = _s.u32()
    """Highest frequency of the band; capability tells the unit. In units of 62.5 kHz, 62.5 Hz or 1 Hz. Written by the
    driver.
    """
    modulation: int = _s.u32()
    """How the band is modulated. Flags of `v4l2_band_modulation`. Written by the driver."""
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 9)
    """Reserved; zero."""


VIDIOC_ENUM_FREQ_BANDS: Final[int] = _s.IOWR("V", 101, v4l2_frequency_band)
"""Describe one frequency band of a tuner or modulator. See `vidioc_enum_freq_bands`."""


def vidioc_enum_freq_bands(device: _s.FileDescriptorLike, argument: v4l2_frequency_band, /) -> v4l2_frequency_band:
    """Describe one frequency band of a tuner or modulator.

    Every tuner and modulator has `V4L2_TUNER_CAP_FREQ_BANDS`: where the driver lists no bands, there is one, with the
    range that `v4l2_tuner` or `v4l2_modulator` tells. Bands count from 0 without a gap.

    Raises:
        EINVAL: The tuner or modulator has no band of that number. The device has no tuner or modulator of that number.
            The type is not that of the tuner or modulator.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-enum-freq-bands.rst.
    """
    try:
        if argument.__class__ is not v4l2_frequency_band:
            _s.refuse_other(argument, v4l2_frequency_band, "VIDIOC_ENUM_FREQ_BANDS")
        _ioctl(device, VIDIOC_ENUM_FREQ_BANDS, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_ENUM_FREQ_BANDS", __name__) from None
    return argument


if TYPE_CHECKING:

    class v4l2_band_modulation(enum.IntFlag):
        """How a band is modulated; so far one bit at a time.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-enum-freq-bands.rst.
        """

        V4L2_BAND_MODULATION_VSB = 2
        """Vestigial sideband, of analogue television. Documented in v4l/vidioc-enum-freq-bands.rst."""
        V4L2_BAND_MODULATION_FM = 4
        """Frequency modulation, of analogue radio. Documented in v4l/vidioc-enum-freq-bands.rst."""
        V4L2_BAND_MODULATION_AM = 8
        """Amplitude modulation, of analogue radio. Documented in v4l/vidioc-enum-freq-bands.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        flags={
            "v4l2_band_modulation": ("V4L2_BAND_MODULATION_VSB", "V4L2_BAND_MODULATION_FM", "V4L2_BAND_MODULATION_AM"),
        },
    )
