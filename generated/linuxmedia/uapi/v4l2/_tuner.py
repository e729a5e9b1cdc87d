"""Tuners."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_tuner_capability: What a tuner or a modulator can do, and the unit of its frequencies, which is 62.5 kHz unless a
# flag says otherwise.

V4L2_TUNER_CAP_LOW: Final = 0x0001
"""Frequencies are in units of 62.5 Hz. Documented in v4l/vidioc-g-tuner.rst."""
V4L2_TUNER_CAP_NORM: Final = 0x0002
"""The video standard can be selected, or has to be; `v4l2_input.std` lists the choices. Documented in
v4l/vidioc-g-tuner.rst.
"""
V4L2_TUNER_CAP_HWSEEK_BOUNDED: Final = 0x0004
"""A search by the hardware can end at the end of the band. Documented in v4l/vidioc-g-tuner.rst."""
V4L2_TUNER_CAP_HWSEEK_WRAP: Final = 0x0008
"""A search by the hardware can go on at the other end of the band. Documented in v4l/vidioc-g-tuner.rst."""
V4L2_TUNER_CAP_STEREO: Final = 0x0010
"""It can receive or send two channels of sound. Documented in v4l/vidioc-g-tuner.rst."""
V4L2_TUNER_CAP_LANG2: Final = 0x0020
"""The second language of two-language sound. Documented in v4l/vidioc-g-tuner.rst."""
V4L2_TUNER_CAP_SAP: Final = 0x0020
"""The second audio programme that goes with NTSC. Documented in v4l/vidioc-g-tuner.rst."""
V4L2_TUNER_CAP_LANG1: Final = 0x0040
"""The first language of two-language sound. Documented in v4l/vidioc-g-tuner.rst."""
V4L2_TUNER_CAP_RDS: Final = 0x0080
"""RDS data of radio stations. Documented in v4l/vidioc-g-tuner.rst."""
V4L2_TUNER_CAP_RDS_BLOCK_IO: Final = 0x0100
"""RDS goes through read() and write(), as `v4l2_rds_data`. Documented in v4l/vidioc-g-tuner.rst."""
V4L2_TUNER_CAP_RDS_CONTROLS: Final = 0x0200
"""RDS goes through controls, taken apart by the hardware. Documented in v4l/vidioc-g-tuner.rst."""
V4L2_TUNER_CAP_FREQ_BANDS: Final = 0x0400
"""`VIDIOC_ENUM_FREQ_BANDS` lists its bands. Documented in v4l/vidioc-g-tuner.rst."""
V4L2_TUNER_CAP_HWSEEK_PROG_LIM: Final = 0x0800
"""A search by the hardware takes any limits within a band; without the flag, none but those of a band. Documented in
v4l/vidioc-g-tuner.rst.
"""
V4L2_TUNER_CAP_1HZ: Final = 0x1000
"""Frequencies are in units of 1 Hz. Documented in v4l/vidioc-g-tuner.rst."""

# v4l2_tuner_subchannel: Audio that a tuner receives or a modulator sends.

V4L2_TUNER_SUB_MONO: Final = 0x0001
"""A single channel of sound. Documented in v4l/vidioc-g-tuner.rst."""
V4L2_TUNER_SUB_STEREO: Final = 0x0002
"""A left and a right channel. Documented in v4l/vidioc-g-tuner.rst."""
V4L2_TUNER_SUB_LANG2: Final = 0x0004
"""The second of two languages; a modulator takes it for `V4L2_TUNER_SUB_SAP`. Documented in v4l/vidioc-g-tuner.rst."""
V4L2_TUNER_SUB_SAP: Final = 0x0004
"""A second programme beside the main sound of an NTSC station. Documented in v4l/vidioc-g-tuner.rst."""
V4L2_TUNER_SUB_LANG1: Final = 0x0008
"""The first of two languages, which NTSC M does not have; a modulator sends both. Documented in
v4l/vidioc-g-tuner.rst.
"""
V4L2_TUNER_SUB_RDS: Final = 0x0010
"""Radio data beside the sound of an FM station. Documented in v4l/vidioc-g-tuner.rst."""

# v4l2_tuner_audio_mode: Audio that a tuner plays. Where it is not received, the driver plays what is nearest to it.

V4L2_TUNER_MODE_MONO: Final = 0x0000
"""Mono: both channels mixed, or the first language. Documented in v4l/vidioc-g-tuner.rst."""
V4L2_TUNER_MODE_STEREO: Final = 0x0001
"""Left and right; of two languages the first one, or by older drivers one on each side. Documented in
v4l/vidioc-g-tuner.rst.
"""
V4L2_TUNER_MODE_LANG2: Final = 0x0002
"""The second of two languages, on both sides. Documented in v4l/vidioc-g-tuner.rst."""
V4L2_TUNER_MODE_SAP: Final = 0x0002
"""The second programme of an NTSC station in place of its main sound. Documented in v4l/vidioc-g-tuner.rst."""
V4L2_TUNER_MODE_LANG1: Final = 0x0003
"""The main language, in mono or, where it comes so, in stereo. Documented in v4l/vidioc-g-tuner.rst."""
V4L2_TUNER_MODE_LANG1_LANG2: Final = 0x0004
"""The first language on the left, the second one on the right. Documented in v4l/vidioc-g-tuner.rst."""


class v4l2_tuner(_s.Structure):
    """A tuner and what it receives.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-tuner.rst.
    """

    index: int = _s.u32()
    """Place in the list of tuners, from 0; EINVAL ends it. Set by the caller."""
    name: str = _s.text(32)
    """What a program shows to tell tuners apart, such as TV or FM. At most 31 bytes of text. Written by the driver."""
    type: int = _s.u32()
    """What it is a tuner for; what a program passes is overwritten. A value of `v4l2_tuner_type`. Written by the
    driver.
    """
    capability: int = _s.u32()
    """What it can receive in any of its bands, and the unit of its frequencies. Flags of `v4l2_tuner_capability`.
    Written by the driver.
    """
    rangelow: int = _s.u32()
    """Lowest frequency of all bands that it receives; capability tells the unit. In units of 62.5 kHz, 62.5 Hz or 1 Hz.
    Written by the driver.
    """
    rangehigh: int = _s.u32()
    """Highest frequency of all bands that it receives; capability tells the unit. In units of 62.5 kHz, 62.5 Hz or 1
    Hz. Written by the driver.
    """
    rxsubchans: int = _s.u32()
    """Audio that is received; several bits that exclude each other mean that the hardware cannot tell. Flags of
    `v4l2_tuner_subchannel`. Written by the driver.
    """
    audmode: int = _s.u32()
    """Audio that is played; 0 for radio samples. A value of `v4l2_tuner_audio_mode`. Set by the caller and written by
    the driver.
    """
    signal: int = _s.s32()
    """Strength of the signal, where it is known. From 0 to 65535. Written by the driver. The page has __u32 for its
    type.
    """
    afc: int = _s.s32()
    """How far the frequency is off, negative when it is too low and positive when it is too high. Written by the
    driver.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 4)
    """Reserved; zero."""


VIDIOC_G_TUNER: Final[int] = _s.IOWR("V", 29, v4l2_tuner)
"""Describe a tuner and what it receives. See `vidioc_g_tuner`."""
VIDIOC_S_TUNER: Final[int] = _s.IOW("V", 30, v4l2_tuner)
"""Set the audio mode of a tuner. See `vidioc_s_tuner`."""


def vidioc_g_tuner(device: _s.FileDescriptorLike, argument: v4l2_tuner, /) -> v4l2_tuner:
    """Describe a tuner and what it receives.

    Tuners count from 0 without a gap. What is received is known of the tuner of the video input in use, and of radio
    tuners.

    Raises:
        EINVAL: The device has no tuner of that number.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-tuner.rst.
    """
    try:
        if argument.__class__ is not v4l2_tuner:
            _s.refuse_other(argument, v4l2_tuner, "VIDIOC_G_TUNER")
        _ioctl(device, VIDIOC_G_TUNER, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_G_TUNER", __name__) from None
    return argument


def vidioc_s_tuner(device: _s.FileDescriptorLike, argument: v4l2_tuner, /) -> v4l2_tuner:
    """Set the audio mode of a tuner.

    Only index and audmode count. It does not make the tuner the one in use, which the video input decides, nor does it
    tune: `VIDIOC_S_FREQUENCY` does. A mode that is not supported becomes another one, which `VIDIOC_G_TUNER` tells.

    Raises:
        EBUSY: Another handle holds a higher access priority.
        EINVAL: The device has no tuner of that number. The audio mode is none that is defined, and the driver does not
            choose another one.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-tuner.rst.
    """
    try:
        if argument.__class__ is not v4l2_tuner:
            _s.refuse_other(argument, v4l2_tuner, "VIDIOC_S_TUNER")
        _ioctl(device, VIDIOC_S_TUNER, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_S_TUNER", __name__) from None
    return argument


if TYPE_CHECKING:

    class v4l2_tuner_capability(enum.IntFlag):
        """What a tuner or a modulator can do, and the unit of its frequencies, which is 62.5 kHz unless a flag says
        otherwise.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-g-tuner.rst.
        """

        V4L2_TUNER_CAP_LOW = 0x0001
        """Frequencies are in units of 62.5 Hz. Documented in v4l/vidioc-g-tuner.rst."""
        V4L2_TUNER_CAP_NORM = 0x0002
        """The video standard can be selected, or has to be; `v4l2_input.std` lists the choices. Documented in
        v4l/vidioc-g-tuner.rst.
        """
        V4L2_TUNER_CAP_HWSEEK_BOUNDED = 0x0004
        """A search by the hardware can end at the end of the band. Documented in v4l/vidioc-g-tuner.rst."""
        V4L2_TUNER_CAP_HWSEEK_WRAP = 0x0008
        """A search by the hardware can go on at the other end of the band. Documented in v4l/vidioc-g-tuner.rst."""
        V4L2_TUNER_CAP_STEREO = 0x0010
        """It can receive or send two channels of sound. Documented in v4l/vidioc-g-tuner.rst."""
        V4L2_TUNER_CAP_LANG2 = 0x0020
        """The second language of two-language sound. Documented in v4l/vidioc-g-tuner.rst."""
        V4L2_TUNER_CAP_SAP = 0x0020
        """The second audio programme that goes with NTSC. Documented in v4l/vidioc-g-tuner.rst."""
        V4L2_TUNER_CAP_LANG1 = 0x0040
        """The first language of two-language sound. Documented in v4l/vidioc-g-tuner.rst."""
        V4L2_TUNER_CAP_RDS = 0x0080
        """RDS data of radio stations. Documented in v4l/vidioc-g-tuner.rst."""
        V4L2_TUNER_CAP_RDS_BLOCK_IO = 0x0100
        """RDS goes through read() and write(), as `v4l2_rds_data`. Documented in v4l/vidioc-g-tuner.rst."""
        V4L2_TUNER_CAP_RDS_CONTROLS = 0x0200
        """RDS goes through controls, taken apart by the hardware. Documented in v4l/vidioc-g-tuner.rst."""
        V4L2_TUNER_CAP_FREQ_BANDS = 0x0400
        """`VIDIOC_ENUM_FREQ_BANDS` lists its bands. Documented in v4l/vidioc-g-tuner.rst."""
        V4L2_TUNER_CAP_HWSEEK_PROG_LIM = 0x0800
        """A search by the hardware takes any limits within a band; without the flag, none but those of a band.
        Documented in v4l/vidioc-g-tuner.rst.
        """
        V4L2_TUNER_CAP_1HZ = 0x1000
        """Frequencies are in units of 1 Hz. Documented in v4l/vidioc-g-tuner.rst."""

    class v4l2_tuner_subchannel(enum.IntFlag):
        """Audio that a tuner receives or a modulator sends.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-g-tuner.rst.
        """

        V4L2_TUNER_SUB_MONO = 0x0001
        """A single channel of sound. Documented in v4l/vidioc-g-tuner.rst."""
        V4L2_TUNER_SUB_STEREO = 0x0002
        """A left and a right channel. Documented in v4l/vidioc-g-tuner.rst."""
        V4L2_TUNER_SUB_LANG2 = 0x0004
        """The second of two languages; a modulator takes it for `V4L2_TUNER_SUB_SAP`. Documented in
        v4l/vidioc-g-tuner.rst.
        """
        V4L2_TUNER_SUB_SAP = 0x0004
        """A second programme beside the main sound of an NTSC station. Documented in v4l/vidioc-g-tuner.rst."""
        V4L2_TUNER_SUB_LANG1 = 0x0008
        """The first of two languages, which NTSC M does not have; a modulator sends both. Documented in
        v4l/vidioc-g-tuner.rst.
        """
        V4L2_TUNER_SUB_RDS = 0x0010
        """Radio data beside the sound of an FM station. Documented in v4l/vidioc-g-tuner.rst."""

    class v4l2_tuner_audio_mode(enum.IntEnum):
        """Audio that a tuner plays. Where it is not received, the driver plays what is nearest to it.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-g-tuner.rst.
        """

        V4L2_TUNER_MODE_MONO = 0x0000
        """Mono: both channels mixed, or the first language. Documented in v4l/vidioc-g-tuner.rst."""
        V4L2_TUNER_MODE_STEREO = 0x0001
        """Left and right; of two languages the first one, or by older drivers one on each side. Documented in
        v4l/vidioc-g-tuner.rst.
        """
        V4L2_TUNER_MODE_LANG2 = 0x0002
        """The second of two languages, on both sides. Documented in v4l/vidioc-g-tuner.rst."""
        V4L2_TUNER_MODE_SAP = 0x0002
        """The second programme of an NTSC station in place of its main sound. Documented in v4l/vidioc-g-tuner.rst."""
        V4L2_TUNER_MODE_LANG1 = 0x0003
        """The main language, in mono or, where it comes so, in stereo. Documented in v4l/vidioc-g-tuner.rst."""
        V4L2_TUNER_MODE_LANG1_LANG2 = 0x0004
        """The first language on the left, the second one on the right. Documented in v4l/vidioc-g-tuner.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_tuner_audio_mode": (
                "V4L2_TUNER_MODE_MONO",
                "V4L2_TUNER_MODE_STEREO",
                "V4L2_TUNER_MODE_LANG2",
                "V4L2_TUNER_MODE_SAP",
                "V4L2_TUNER_MODE_LANG1",
                "V4L2_TUNER_MODE_LANG1_LANG2",
            ),
        },
        flags={
            "v4l2_tuner_capability": (
                "V4L2_TUNER_CAP_LOW",
                "V4L2_TUNER_CAP_NORM",
                "V4L2_TUNER_CAP_HWSEEK_BOUNDED",
                "V4L2_TUNER_CAP_HWSEEK_WRAP",
                "V4L2_TUNER_CAP_STEREO",
                "V4L2_TUNER_CAP_LANG2",
                "V4L2_TUNER_CAP_SAP",
                "V4L2_TUNER_CAP_LANG1",
                "V4L2_TUNER_CAP_RDS",
                "V4L2_TUNER_CAP_RDS_BLOCK_IO",
                "V4L2_TUNER_CAP_RDS_CONTROLS",
                "V4L2_TUNER_CAP_FREQ_BANDS",
                "V4L2_TUNER_CAP_HWSEEK_PROG_LIM",
                "V4L2_TUNER_CAP_1HZ",
            ),
            "v4l2_tuner_subchannel": (
                "V4L2_TUNER_SUB_MONO",
                "V4L2_TUNER_SUB_STEREO",
                "V4L2_TUNER_SUB_LANG2",
                "V4L2_TUNER_SUB_SAP",
                "V4L2_TUNER_SUB_LANG1",
                "V4L2_TUNER_SUB_RDS",
            ),
        },
    )
