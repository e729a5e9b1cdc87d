"""Video standard."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_std_id: Analogue video standards; the upper 32 bits belong to drivers.

V4L2_STD_PAL_B: Final = 0x00000001
"""625 lines at 50 Hz with PAL colour in channels of 7 MHz; sound is 5.5 MHz above the picture. Documented in
v4l/vidioc-enumstd.rst.
"""
V4L2_STD_PAL_B1: Final = 0x00000002
"""As `V4L2_STD_PAL_B`, in channels of 8 MHz. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_PAL_G: Final = 0x00000004
"""As `V4L2_STD_PAL_B`, in the 8 MHz channels of UHF. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_PAL_H: Final = 0x00000008
"""As `V4L2_STD_PAL_G`, with a wider vestigial sideband of 1.25 MHz. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_PAL_I: Final = 0x00000010
"""625 lines at 50 Hz with PAL colour in channels of 8 MHz; sound is 6 MHz above the picture. Documented in
v4l/vidioc-enumstd.rst.
"""
V4L2_STD_PAL_D: Final = 0x00000020
"""625 lines at 50 Hz with PAL colour in channels of 8 MHz; sound is 6.5 MHz above the picture. Documented in
v4l/vidioc-enumstd.rst.
"""
V4L2_STD_PAL_D1: Final = 0x00000040
"""As `V4L2_STD_PAL_D`, with 5 MHz instead of 6 MHz for the picture. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_PAL_K: Final = 0x00000080
"""The counterpart of `V4L2_STD_PAL_D` in UHF channels. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_PAL_M: Final = 0x00000100
"""PAL M, with 525 lines. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_PAL_N: Final = 0x00000200
"""625 lines at 50 Hz with PAL colour in channels of 6 MHz; sound is 4.5 MHz above the picture. Documented in
v4l/vidioc-enumstd.rst.
"""
V4L2_STD_PAL_Nc: Final = 0x00000400
"""PAL N of Argentina, with another colour carrier. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_PAL_60: Final = 0x00000800
"""525 lines at 60 Hz with PAL colour, as recorders play NTSC tapes. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_NTSC_M: Final = 0x00001000
"""NTSC of America, with BTSC sound. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_NTSC_M_JP: Final = 0x00002000
"""NTSC of Japan, with EIA-J sound. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_NTSC_443: Final = 0x00004000
"""NTSC with its colour carrier at 4.43 MHz. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_NTSC_M_KR: Final = 0x00008000
"""NTSC of Korea, with A2 sound. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_SECAM_B: Final = 0x00010000
"""625 lines at 50 Hz with SECAM colour in channels of 7 MHz; sound is 5.5 MHz above the picture. Documented in
v4l/vidioc-enumstd.rst.
"""
V4L2_STD_SECAM_D: Final = 0x00020000
"""625 lines at 50 Hz with SECAM colour in channels of 8 MHz; sound is 6.5 MHz above the picture. Documented in
v4l/vidioc-enumstd.rst.
"""
V4L2_STD_SECAM_G: Final = 0x00040000
"""As `V4L2_STD_SECAM_B`, in the 8 MHz channels of UHF. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_SECAM_H: Final = 0x00080000
"""As `V4L2_STD_SECAM_G`, with a wider vestigial sideband of 1.25 MHz. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_SECAM_K: Final = 0x00100000
"""The counterpart of `V4L2_STD_SECAM_D` in UHF channels. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_SECAM_K1: Final = 0x00200000
"""As `V4L2_STD_SECAM_K`, with a wider vestigial sideband of 1.25 MHz. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_SECAM_L: Final = 0x00400000
"""625 lines at 50 Hz with SECAM colour, positive modulation and sound in AM, 6.5 MHz above the picture. Documented in
v4l/vidioc-enumstd.rst.
"""
V4L2_STD_SECAM_LC: Final = 0x00800000
"""SECAM L', whose sound carrier is below the picture. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_ATSC_8_VSB: Final = 0x01000000
"""Digital television by ATSC with 8-VSB, for which DVB is there. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_ATSC_16_VSB: Final = 0x02000000
"""Digital television by ATSC with 16-VSB, for which DVB is there. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_UNKNOWN: Final = 0
"""No standard; `VIDIOC_QUERYSTD` has found no signal. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_NTSC: Final = 0x0000B000
"""NTSC of America, Japan and Korea; `V4L2_STD_NTSC_443` is not among them. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_SECAM_DK: Final = 0x00320000
"""SECAM D, K and K1. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_SECAM: Final = 0x00FF0000
"""Every standard with that coding of colour, whatever its channels and sound. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_PAL_BG: Final = 7
"""PAL B, B1 and G, without `V4L2_STD_PAL_H` whose sound is 5.5 MHz above the picture too. Documented in
v4l/vidioc-enumstd.rst.
"""
V4L2_STD_PAL_DK: Final = 224
"""The PAL standards whose sound is 6.5 MHz above the picture: D, D1 and K. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_PAL: Final = 255
"""PAL of 625 lines with the channels of Europe; PAL N and Nc are not among them. Documented in
v4l/vidioc-enumstd.rst.
"""
V4L2_STD_B: Final = 0x00010003
"""Every standard for channels as of system B, in PAL or SECAM. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_G: Final = 0x00040004
"""Every standard for channels as of system G, in PAL or SECAM. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_H: Final = 0x00080008
"""Every standard for channels as of system H, in PAL or SECAM. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_L: Final = 0x00C00000
"""Every standard for channels as of systems L and L', always in SECAM. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_GH: Final = 0x000C000C
"""Every standard of systems G and H, which differ in the vestigial sideband. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_DK: Final = 0x003200E0
"""Every standard of systems D and K, whose sound is 6.5 MHz above the picture. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_BG: Final = 0x00050007
"""Every standard of systems B and G, whose sound is 5.5 MHz above the picture. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_MN: Final = 0x0000B700
"""Every standard of systems M and N, whose sound is 4.5 MHz above the picture. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_MTS: Final = 0x00001700
"""Standards whose sound can be BTSC stereo. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_525_60: Final = 0x0000F900
"""Standards of 525 lines at 60 Hz. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_625_50: Final = 0x00FF06FF
"""Standards of 625 lines at 50 Hz. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_ATSC: Final = 0x03000000
"""Both ways in which ATSC carries digital television. Documented in v4l/vidioc-enumstd.rst."""
V4L2_STD_ALL: Final = 0x00FFFFFF
"""Every analogue standard, of 525 and of 625 lines. Documented in v4l/vidioc-enumstd.rst."""


VIDIOC_G_STD: Final[int] = _s.IOR("V", 23, _s.u64())
"""Get the video standard of the input or output in use. See `vidioc_g_std`."""
VIDIOC_S_STD: Final[int] = _s.IOW("V", 24, _s.u64())
"""Set the video standard of the input or output in use. See `vidioc_s_std`."""


def vidioc_g_std(device: _s.FileDescriptorLike, /) -> int:
    """Get the video standard of the input or output in use.

    More than one bit is set where the hardware makes no difference between standards.

    Returns:
        A value of `v4l2_std_id`.

    Raises:
        ENODATA: The input in use has no video standard. The output in use has no video standard.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-std.rst.
    """
    try:
        return _s.ioctl_scalar(device, VIDIOC_G_STD, _s.u64(), 0)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_G_STD", __name__) from None


def vidioc_s_std(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Set the video standard of the input or output in use.

    Of several standards the driver takes one or more, which `VIDIOC_G_STD` tells, or it refuses them. Another standard
    can have another format, so a program asks for it anew.

    Arguments:
        value: A value of `v4l2_std_id`.

    Raises:
        EBUSY: Another standard is set while the queue holds buffers. Another handle holds a higher access priority.
        EINVAL: No standard is asked for, or none that the input supports. No standard is asked for, or none that the
            output supports.
        ENODATA: The input in use has no video standard. The output in use has no video standard.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-std.rst.
    """
    try:
        return _s.ioctl_scalar(device, VIDIOC_S_STD, _s.u64(), value)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_S_STD", __name__) from None


if TYPE_CHECKING:

    class v4l2_std_id(enum.IntFlag):
        """Analogue video standards; the upper 32 bits belong to drivers.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-enumstd.rst.
        """

        V4L2_STD_PAL_B = 0x00000001
        """625 lines at 50 Hz with PAL colour in channels of 7 MHz; sound is 5.5 MHz above the picture. Documented in
        v4l/vidioc-enumstd.rst.
        """
        V4L2_STD_PAL_B1 = 0x00000002
        """As `V4L2_STD_PAL_B`, in channels of 8 MHz. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_PAL_G = 0x00000004
        """As `V4L2_STD_PAL_B`, in the 8 MHz channels of UHF. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_PAL_H = 0x00000008
        """As `V4L2_STD_PAL_G`, with a wider vestigial sideband of 1.25 MHz. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_PAL_I = 0x00000010
        """625 lines at 50 Hz with PAL colour in channels of 8 MHz; sound is 6 MHz above the picture. Documented in
        v4l/vidioc-enumstd.rst.
        """
        V4L2_STD_PAL_D = 0x00000020
        """625 lines at 50 Hz with PAL colour in channels of 8 MHz; sound is 6.5 MHz above the picture. Documented in
        v4l/vidioc-enumstd.rst.
        """
        V4L2_STD_PAL_D1 = 0x00000040
        """As `V4L2_STD_PAL_D`, with 5 MHz instead of 6 MHz for the picture. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_PAL_K = 0x00000080
        """The counterpart of `V4L2_STD_PAL_D` in UHF channels. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_PAL_M = 0x00000100
        """PAL M, with 525 lines. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_PAL_N = 0x00000200
        """625 lines at 50 Hz with PAL colour in channels of 6 MHz; sound is 4.5 MHz above the picture. Documented in
        v4l/vidioc-enumstd.rst.
        """
        V4L2_STD_PAL_Nc = 0x00000400
        """PAL N of Argentina, with another colour carrier. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_PAL_60 = 0x00000800
        """525 lines at 60 Hz with PAL colour, as recorders play NTSC tapes. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_NTSC_M = 0x00001000
        """NTSC of America, with BTSC sound. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_NTSC_M_JP = 0x00002000
        """NTSC of Japan, with EIA-J sound. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_NTSC_443 = 0x00004000
        """NTSC with its colour carrier at 4.43 MHz. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_NTSC_M_KR = 0x00008000
        """NTSC of Korea, with A2 sound. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_SECAM_B = 0x00010000
        """625 lines at 50 Hz with SECAM colour in channels of 7 MHz; sound is 5.5 MHz above the picture. Documented in
        v4l/vidioc-enumstd.rst.
        """
        V4L2_STD_SECAM_D = 0x00020000
        """625 lines at 50 Hz with SECAM colour in channels of 8 MHz; sound is 6.5 MHz above the picture. Documented in
        v4l/vidioc-enumstd.rst.
        """
        V4L2_STD_SECAM_G = 0x00040000
        """As `V4L2_STD_SECAM_B`, in the 8 MHz channels of UHF. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_SECAM_H = 0x00080000
        """As `V4L2_STD_SECAM_G`, with a wider vestigial sideband of 1.25 MHz. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_SECAM_K = 0x00100000
        """The counterpart of `V4L2_STD_SECAM_D` in UHF channels. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_SECAM_K1 = 0x00200000
        """As `V4L2_STD_SECAM_K`, with a wider vestigial sideband of 1.25 MHz. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_SECAM_L = 0x00400000
        """625 lines at 50 Hz with SECAM colour, positive modulation and sound in AM, 6.5 MHz above the picture.
        Documented in v4l/vidioc-enumstd.rst.
        """
        V4L2_STD_SECAM_LC = 0x00800000
        """SECAM L', whose sound carrier is below the picture. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_ATSC_8_VSB = 0x01000000
        """Digital television by ATSC with 8-VSB, for which DVB is there. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_ATSC_16_VSB = 0x02000000
        """Digital television by ATSC with 16-VSB, for which DVB is there. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_UNKNOWN = 0
        """No standard; `VIDIOC_QUERYSTD` has found no signal. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_NTSC = 0x0000B000
        """NTSC of America, Japan and Korea; `V4L2_STD_NTSC_443` is not among them. Documented in
        v4l/vidioc-enumstd.rst.
        """
        V4L2_STD_SECAM_DK = 0x00320000
        """SECAM D, K and K1. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_SECAM = 0x00FF0000
        """Every standard with that coding of colour, whatever its channels and sound. Documented in
        v4l/vidioc-enumstd.rst.
        """
        V4L2_STD_PAL_BG = 7
        """PAL B, B1 and G, without `V4L2_STD_PAL_H` whose sound is 5.5 MHz above the picture too. Documented in
        v4l/vidioc-enumstd.rst.
        """
        V4L2_STD_PAL_DK = 224
        """The PAL standards whose sound is 6.5 MHz above the picture: D, D1 and K. Documented in
        v4l/vidioc-enumstd.rst.
        """
        V4L2_STD_PAL = 255
        """PAL of 625 lines with the channels of Europe; PAL N and Nc are not among them. Documented in
        v4l/vidioc-enumstd.rst.
        """
        V4L2_STD_B = 0x00010003
        """Every standard for channels as of system B, in PAL or SECAM. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_G = 0x00040004
        """Every standard for channels as of system G, in PAL or SECAM. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_H = 0x00080008
        """Every standard for channels as of system H, in PAL or SECAM. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_L = 0x00C00000
        """Every standard for channels as of systems L and L', always in SECAM. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_GH = 0x000C000C
        """Every standard of systems G and H, which differ in the vestigial sideband. Documented in
        v4l/vidioc-enumstd.rst.
        """
        V4L2_STD_DK = 0x003200E0
        """Every standard of systems D and K, whose sound is 6.5 MHz above the picture. Documented in
        v4l/vidioc-enumstd.rst.
        """
        V4L2_STD_BG = 0x00050007
        """Every standard of systems B and G, whose sound is 5.5 MHz above the picture. Documented in
        v4l/vidioc-enumstd.rst.
        """
        V4L2_STD_MN = 0x0000B700
        """Every standard of systems M and N, whose sound is 4.5 MHz above the picture. Documented in
        v4l/vidioc-enumstd.rst.
        """
        V4L2_STD_MTS = 0x00001700
        """Standards whose sound can be BTSC stereo. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_525_60 = 0x0000F900
        """Standards of 525 lines at 60 Hz. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_625_50 = 0x00FF06FF
        """Standards of 625 lines at 50 Hz. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_ATSC = 0x03000000
        """Both ways in which ATSC carries digital television. Documented in v4l/vidioc-enumstd.rst."""
        V4L2_STD_ALL = 0x00FFFFFF
        """Every analogue standard, of 525 and of 625 lines. Documented in v4l/vidioc-enumstd.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        flags={
            "v4l2_std_id": (
                "V4L2_STD_PAL_B",
                "V4L2_STD_PAL_B1",
                "V4L2_STD_PAL_G",
                "V4L2_STD_PAL_H",
                "V4L2_STD_PAL_I",
                "V4L2_STD_PAL_D",
                "V4L2_STD_PAL_D1",
                "V4L2_STD_PAL_K",
                "V4L2_STD_PAL_M",
                "V4L2_STD_PAL_N",
                "V4L2_STD_PAL_Nc",
                "V4L2_STD_PAL_60",
                "V4L2_STD_NTSC_M",
                "V4L2_STD_NTSC_M_JP",
                "V4L2_STD_NTSC_443",
                "V4L2_STD_NTSC_M_KR",
                "V4L2_STD_SECAM_B",
                "V4L2_STD_SECAM_D",
                "V4L2_STD_SECAM_G",
                "V4L2_STD_SECAM_H",
                "V4L2_STD_SECAM_K",
                "V4L2_STD_SECAM_K1",
                "V4L2_STD_SECAM_L",
                "V4L2_STD_SECAM_LC",
                "V4L2_STD_ATSC_8_VSB",
                "V4L2_STD_ATSC_16_VSB",
                "V4L2_STD_UNKNOWN",
                "V4L2_STD_NTSC",
                "V4L2_STD_SECAM_DK",
                "V4L2_STD_SECAM",
                "V4L2_STD_PAL_BG",
                "V4L2_STD_PAL_DK",
                "V4L2_STD_PAL",
                "V4L2_STD_B",
                "V4L2_STD_G",
                "V4L2_STD_H",
                "V4L2_STD_L",
                "V4L2_STD_GH",
                "V4L2_STD_DK",
                "V4L2_STD_BG",
                "V4L2_STD_MN",
                "V4L2_STD_MTS",
                "V4L2_STD_525_60",
                "V4L2_STD_625_50",
                "V4L2_STD_ATSC",
                "V4L2_STD_ALL",
            ),
        },
    )
