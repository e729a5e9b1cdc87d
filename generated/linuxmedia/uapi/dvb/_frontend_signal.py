"""Signal quality by the older interface."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


FE_READ_SIGNAL_STRENGTH: Final[int] = _s.IOR("o", 71, _s.u16())
"""Ask how strong the signal is, by the older interface. See `fe_read_signal_strength`."""
FE_READ_SNR: Final[int] = _s.IOR("o", 72, _s.u16())
"""Ask for the signal-to-noise ratio, by the older interface. See `fe_read_snr`."""
FE_READ_BER: Final[int] = _s.IOR("o", 70, _s.u32())
"""Ask for the bit error rate, by the older interface. See `fe_read_ber`."""
FE_READ_UNCORRECTED_BLOCKS: Final[int] = _s.IOR("o", 73, _s.u32())
"""Ask how many blocks could not be corrected since the driver was loaded, by the older interface. See
`fe_read_uncorrected_blocks`.
"""


def fe_read_signal_strength(device: _s.FileDescriptorLike, /) -> int:
    """Ask how strong the signal is, by the older interface.

    The scale is the driver's own; `DTV_STAT_SIGNAL_STRENGTH` tells its unit. A descriptor for reading only is enough
    while another one tunes.

    Raises:
        EAGAIN: No descriptor is open for reading and writing, so that the frontend sleeps.

    In Linux 5.10 or earlier. Documented in dvb/fe-read-signal-strength.rst.
    """
    try:
        return _s.ioctl_scalar(device, FE_READ_SIGNAL_STRENGTH, _s.u16(), 0)
    except OSError as error:
        raise _s.explained(error, "FE_READ_SIGNAL_STRENGTH", __name__) from None


def fe_read_snr(device: _s.FileDescriptorLike, /) -> int:
    """Ask for the signal-to-noise ratio, by the older interface.

    Each driver has its own unit; `DTV_STAT_CNR` names it. Works for a reader while another descriptor tunes.

    Raises:
        ENOTSUPP: The driver does not measure the signal-to-noise ratio.

    The page passes a signed number; the header's is unsigned, and that is what the number encodes.

    In Linux 5.10 or earlier. Documented in dvb/fe-read-snr.rst.
    """
    try:
        return _s.ioctl_scalar(device, FE_READ_SNR, _s.u16(), 0)
    except OSError as error:
        raise _s.explained(error, "FE_READ_SNR", __name__) from None


def fe_read_ber(device: _s.FileDescriptorLike, /) -> int:
    """Ask for the bit error rate, by the older interface.

    The time or number of bits that it relates to is up to the driver, so that `DTV_STAT_POST_ERROR_BIT_COUNT` over
    `DTV_STAT_POST_TOTAL_BIT_COUNT` says more.

    Raises:
        ENOTSUPP: The driver does not measure the bit error rate.

    In Linux 5.10 or earlier. Documented in dvb/fe-read-ber.rst.
    """
    try:
        return _s.ioctl_scalar(device, FE_READ_BER, _s.u32(), 0)
    except OSError as error:
        raise _s.explained(error, "FE_READ_BER", __name__) from None


def fe_read_uncorrected_blocks(device: _s.FileDescriptorLike, /) -> int:
    """Ask how many blocks could not be corrected since the driver was loaded, by the older interface.

    Only the difference of two answers means something. `DTV_STAT_ERROR_BLOCK_COUNT` is the newer counter.

    Raises:
        ENOTSUPP: The driver does not measure the number of uncorrected blocks.

    In Linux 5.10 or earlier. Documented in dvb/fe-read-uncorrected-blocks.rst.
    """
    try:
        return _s.ioctl_scalar(device, FE_READ_UNCORRECTED_BLOCKS, _s.u32(), 0)
    except OSError as error:
        raise _s.explained(error, "FE_READ_UNCORRECTED_BLOCKS", __name__) from None
