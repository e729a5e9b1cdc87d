"""Entities of a media graph."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# media_entity_id_flag: What goes into media_entity_desc.id besides a number.

MEDIA_ENT_ID_FLAG_NEXT: Final = 0x80000000
"""Asks for the entity with the smallest number above the given one; 0 with it asks for the first. Documented in
mediactl/media-ioc-enum-entities.rst.
"""

# media_entity_flag: Traits of an entity, which its driver sets when the device is registered.

MEDIA_ENT_FL_DEFAULT: Final = 1
"""Of the entities of its type, the one to take when the user has not chosen. Documented in mediactl/media-types.rst."""
MEDIA_ENT_FL_CONNECTOR: Final = 2
"""A socket where a cable goes in or out. Documented in mediactl/media-types.rst."""

# media_entity_function_base: Where ranges of entity functions begin; nothing can be told from the range that a function
# lies in.

MEDIA_ENT_F_BASE: Final = 0x00000000
"""Start of the functions that are numbered anew. Documented in mediactl/media-types.rst. The page does not list it."""
MEDIA_ENT_F_OLD_BASE: Final = 0x00010000
"""Start of the old types of entities that stream through a device node. Documented in mediactl/media-types.rst. The
page does not list it.
"""
MEDIA_ENT_F_OLD_SUBDEV_BASE: Final = 0x00020000
"""Start of the old types of V4L2 sub-devices. Documented in mediactl/media-types.rst. The page does not list it."""

# media_entity_function: What an entity mainly does.

MEDIA_ENT_F_UNKNOWN: Final = 0
"""The driver has not said, which is a mistake of the driver. Documented in mediactl/media-types.rst."""
MEDIA_ENT_F_V4L2_SUBDEV_UNKNOWN: Final = 0x00020000
"""A sub-device whose driver has not said what it does, or in `media_entity_desc` one whose function is newer than that
struct. Documented in mediactl/media-types.rst.
"""
MEDIA_ENT_F_DTV_DEMOD: Final = 1
"""Demodulates digital television. Documented in mediactl/media-types.rst."""
MEDIA_ENT_F_TS_DEMUX: Final = 2
"""Separates the programmes of a transport stream, in hardware or in the kernel. Documented in
mediactl/media-types.rst.
"""
MEDIA_ENT_F_DTV_CA: Final = 3
"""Descrambles with a conditional access module. Documented in mediactl/media-types.rst."""
MEDIA_ENT_F_DTV_NET_DECAP: Final = 4
"""Unpacks network packets that a transport stream carries as MPE or ULE. Documented in mediactl/media-types.rst."""
MEDIA_ENT_F_IO_V4L: Final = 0x00010001
"""Moves frames between the graph and memory, behind a video node. Documented in mediactl/media-types.rst."""
MEDIA_ENT_F_IO_DTV: Final = 0x00001001
"""Moves a digital television stream to or from memory. Documented in mediactl/media-types.rst."""
MEDIA_ENT_F_IO_VBI: Final = 0x00001002
"""Moves data of the blanking interval to or from memory. Documented in mediactl/media-types.rst."""
MEDIA_ENT_F_IO_SWRADIO: Final = 0x00001003
"""Moves radio samples to or from memory. Documented in mediactl/media-types.rst."""
MEDIA_ENT_F_CAM_SENSOR: Final = 0x00020001
"""Turns light into images. Documented in mediactl/media-types.rst."""
MEDIA_ENT_F_FLASH: Final = 0x00020002
"""Drives the flash light of a camera. Documented in mediactl/media-types.rst."""
MEDIA_ENT_F_LENS: Final = 0x00020003
"""Moves the lens of a camera. Documented in mediactl/media-types.rst."""
MEDIA_ENT_F_TUNER: Final = 0x00020005
"""Shifts a station from radio frequency to an intermediate one, for digital or analogue television, radio or software
radio. Old designs decode picture and sound in entities of their own. Documented in mediactl/media-types.rst.
"""
MEDIA_ENT_F_IF_VID_DECODER: Final = 0x00002001
"""Turns the intermediate frequency of an old analogue tuner into a video signal. Documented in
mediactl/media-types.rst.
"""
MEDIA_ENT_F_IF_AUD_DECODER: Final = 0x00002002
"""Turns the intermediate frequency of an old analogue tuner into sound. Documented in mediactl/media-types.rst."""
MEDIA_ENT_F_AUDIO_CAPTURE: Final = 0x00003001
"""Records sound. Documented in mediactl/media-types.rst."""
MEDIA_ENT_F_AUDIO_PLAYBACK: Final = 0x00003002
"""Plays sound. Documented in mediactl/media-types.rst."""
MEDIA_ENT_F_AUDIO_MIXER: Final = 0x00003003
"""Mixes sounds. Documented in mediactl/media-types.rst."""
MEDIA_ENT_F_PROC_VIDEO_COMPOSER: Final = 0x00004001
"""Makes one picture of several, by blending, keying or placing them; two sink pads at least and one source pad.
Documented in mediactl/media-types.rst.
"""
MEDIA_ENT_F_PROC_VIDEO_PIXEL_FORMATTER: Final = 0x00004002
"""Unpacks pixels from memory or packs them into it, and may crop, dither or multiply by alpha on the way. Documented in
mediactl/media-types.rst.
"""
MEDIA_ENT_F_PROC_VIDEO_PIXEL_ENC_CONV: Final = 0x00004003
"""Converts pixels from one encoding to another, as raw Bayer data or YUV to RGB. Documented in
mediactl/media-types.rst.
"""
MEDIA_ENT_F_PROC_VIDEO_LUT: Final = 0x00004004
"""Replaces pixel values by those of a table, one component at a time or all together; one sink, one source pad.
Documented in mediactl/media-types.rst.
"""
MEDIA_ENT_F_PROC_VIDEO_SCALER: Final = 0x00004005
"""Changes the size of frames; binning and skipping of pixels count as scaling too. Documented in
mediactl/media-types.rst.
"""
MEDIA_ENT_F_PROC_VIDEO_STATISTICS: Final = 0x00004006
"""Measures frames, for exposure, focus or white balance, and delivers the figures at its source pad. Documented in
mediactl/media-types.rst.
"""
MEDIA_ENT_F_PROC_VIDEO_ENCODER: Final = 0x00004007
"""Compresses video; one sink pad and one source pad at least. Documented in mediactl/media-types.rst."""
MEDIA_ENT_F_PROC_VIDEO_DECODER: Final = 0x00004008
"""Decompresses video; one sink pad and one source pad at least. Documented in mediactl/media-types.rst."""
MEDIA_ENT_F_PROC_VIDEO_ISP: Final = 0x00004009
"""Processes images of a sensor in steps that are the device's own, set by controls or by buffers of parameters. Since
Linux 5.12. Documented in mediactl/media-types.rst.
"""
MEDIA_ENT_F_VID_MUX: Final = 0x00005001
"""Passes on the frames of one sink pad out of two or more. Documented in mediactl/media-types.rst."""
MEDIA_ENT_F_VID_IF_BRIDGE: Final = 0x00005002
"""Carries video over from one kind of bus to another, as from MIPI CSI-2 to a parallel one. Documented in
mediactl/media-types.rst.
"""
MEDIA_ENT_F_ATV_DECODER: Final = 0x00020004
"""Digitises analogue video, such as NTSC, PAL or SECAM, and sends it on with timing signals. Documented in
mediactl/media-types.rst.
"""
MEDIA_ENT_F_DV_DECODER: Final = 0x00006001
"""Receives digital video, as of HDMI or SDI, and sends it on with timing signals. Documented in
mediactl/media-types.rst.
"""
MEDIA_ENT_F_DV_ENCODER: Final = 0x00006002
"""Sends digital video with its timings to a connector such as HDMI or DisplayPort. Documented in
mediactl/media-types.rst.
"""
MEDIA_ENT_F_DTV_DECODER: Final = 0x00006001
"""Former name of `MEDIA_ENT_F_DV_DECODER`, which has nothing to do with television. Documented in
mediactl/media-types.rst. The page does not list it.
"""


class media_entity_desc_u1_dev(_s.Structure):
    """The device node; 0 and 0 without one."""

    major: int = _s.u32()
    """Major number of the character device. Written by the driver."""
    minor: int = _s.u32()
    """Minor number of the character device. Written by the driver."""


class media_entity_desc_u1_alsa(_s.Structure):
    """A sound device, which no driver has ever told."""

    card: int = _s.u32()
    """Number of the sound card. Written by the driver."""
    device: int = _s.u32()
    """Number of the device on the sound card. Written by the driver."""
    subdevice: int = _s.u32()
    """Number of the part of the sound device. Written by the driver."""


class media_entity_desc_u1_v4l(_s.Structure):
    """Former name of dev for V4L2 nodes."""

    major: int = _s.u32()
    """Major number of the V4L2 node, as dev has it. Written by the driver."""
    minor: int = _s.u32()
    """Minor number of the V4L2 node, as dev has it. Written by the driver."""


class media_entity_desc_u1_fb(_s.Structure):
    """Former name of dev for frame buffers."""

    major: int = _s.u32()
    """Major number of the frame buffer, as dev has it. Written by the driver."""
    minor: int = _s.u32()
    """Minor number of the frame buffer, as dev has it. Written by the driver."""


class media_entity_desc_u1(_s.Union):
    """Where user space finds the entity's device node. type: dev for what has a device node, to stream or as a
    sub-device; nothing else is in use.
    """

    dev: media_entity_desc_u1_dev = _s.nested(media_entity_desc_u1_dev)
    """The device node; 0 and 0 without one."""
    alsa: media_entity_desc_u1_alsa = _s.nested(media_entity_desc_u1_alsa)
    """A sound device, which no driver has ever told."""
    v4l: media_entity_desc_u1_v4l = _s.nested(media_entity_desc_u1_v4l)
    """Former name of dev for V4L2 nodes."""
    fb: media_entity_desc_u1_fb = _s.nested(media_entity_desc_u1_fb)
    """Former name of dev for frame buffers."""
    dvb: int = _s.int_()
    """Number of a DVB device, from the time before dev; unused. Written by the driver."""
    raw: bytes = _s.bytes_(184)
    """All bytes that the members share. 184 bytes. Written by the driver."""


class media_entity_desc(_s.Structure):
    """One entity as `MEDIA_IOC_ENUM_ENTITIES` lists it.

    In Linux 5.10 or earlier. Documented in mediactl/media-ioc-enum-entities.rst.
    """

    id: int = _s.u32()
    """Number of the entity; with `MEDIA_ENT_ID_FLAG_NEXT` the entity that follows is meant, and the driver puts its
    number here. Set by the caller and written by the driver.
    """
    name: str = _s.text(32)
    """Name for people, unique in the device unless 31 characters are too few for it. At most 31 bytes of text. Written
    by the driver.
    """
    type: int = _s.u32()
    """Main function, narrowed for old programs to one of the ranges of old types: a function outside of them comes as
    `MEDIA_ENT_F_V4L2_SUBDEV_UNKNOWN` or `MEDIA_ENT_T_DEVNODE_UNKNOWN`. A value of `media_entity_function`. Written by
    the driver.
    """
    revision: int = _s.u32()
    """Always 0; no driver ever told the revision of an entity. Written by the driver."""
    flags: int = _s.u32()
    """Whether it is a default or a connector. Flags of `media_entity_flag`. Written by the driver."""
    group_id: int = _s.u32()
    """Always 0; groups of entities were given up. Written by the driver."""
    pads: int = _s.u16()
    """How many pads it has, and so the room that `MEDIA_IOC_ENUM_LINKS` needs. Written by the driver."""
    links: int = _s.u16()
    """How many data links leave it; those that arrive are not counted. Written by the driver."""
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 4)
    """Reserved; zero."""
    _u1: media_entity_desc_u1 = _s.nested(media_entity_desc_u1)
    dev: media_entity_desc_u1_dev = _s.through("_u1")
    """The device node; 0 and 0 without one."""
    alsa: media_entity_desc_u1_alsa = _s.through("_u1")
    """A sound device, which no driver has ever told."""
    v4l: media_entity_desc_u1_v4l = _s.through("_u1")
    """Former name of dev for V4L2 nodes."""
    fb: media_entity_desc_u1_fb = _s.through("_u1")
    """Former name of dev for frame buffers."""
    dvb: int = _s.through("_u1")
    """Number of a DVB device, from the time before dev; unused. Written by the driver."""
    raw: bytes = _s.through("_u1")
    """All bytes that the members share. 184 bytes. Written by the driver."""


class media_v2_entity(_s.Structure, pack=1):
    """One entity of a topology.

    In Linux 5.10 or earlier. Documented in mediactl/media-ioc-g-topology.rst.
    """

    id: int = _s.u32()
    """Number of the entity, which no other object of the graph has. Written by the driver."""
    name: str = _s.text(64)
    """Name for people, unique in the device. At most 63 bytes of text. Written by the driver."""
    function: int = _s.u32()
    """What it mainly does; may be a value that came after the headers a program was built with. A value of
    `media_entity_function`. Written by the driver.
    """
    flags: int = _s.u32()
    """Traits; meaningful only where `MEDIA_V2_ENTITY_HAS_FLAGS` says so, and every release here does. Flags of
    `media_entity_flag`. Written by the driver.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 5)
    """Reserved; zero."""


def MEDIA_V2_ENTITY_HAS_FLAGS(media_version: int) -> bool:
    """Whether a kernel of that media_version, 4.19 or later, fills in `media_v2_entity.flags`.

    In Linux 5.10 or earlier. Documented in mediactl/media-ioc-g-topology.rst.
    """
    return media_version >= 4 << 16 | 19 << 8


if TYPE_CHECKING:

    class media_entity_flag(enum.IntFlag):
        """Traits of an entity, which its driver sets when the device is registered.

        In Linux 5.10 or earlier. Documented in mediactl/media-types.rst.
        """

        MEDIA_ENT_FL_DEFAULT = 1
        """Of the entities of its type, the one to take when the user has not chosen. Documented in
        mediactl/media-types.rst.
        """
        MEDIA_ENT_FL_CONNECTOR = 2
        """A socket where a cable goes in or out. Documented in mediactl/media-types.rst."""

    class media_entity_function(enum.IntEnum):
        """What an entity mainly does.

        In Linux 5.10 or earlier. Documented in mediactl/media-types.rst.
        """

        MEDIA_ENT_F_UNKNOWN = 0
        """The driver has not said, which is a mistake of the driver. Documented in mediactl/media-types.rst."""
        MEDIA_ENT_F_V4L2_SUBDEV_UNKNOWN = 0x00020000
        """A sub-device whose driver has not said what it does, or in `media_entity_desc` one whose function is newer
        than that struct. Documented in mediactl/media-types.rst.
        """
        MEDIA_ENT_F_DTV_DEMOD = 1
        """Demodulates digital television. Documented in mediactl/media-types.rst."""
        MEDIA_ENT_F_TS_DEMUX = 2
        """Separates the programmes of a transport stream, in hardware or in the kernel. Documented in
        mediactl/media-types.rst.
        """
        MEDIA_ENT_F_DTV_CA = 3
        """Descrambles with a conditional access module. Documented in mediactl/media-types.rst."""
        MEDIA_ENT_F_DTV_NET_DECAP = 4
        """Unpacks network packets that a transport stream carries as MPE or ULE. Documented in
        mediactl/media-types.rst.
        """
        MEDIA_ENT_F_IO_V4L = 0x00010001
        """Moves frames between the graph and memory, behind a video node. Documented in mediactl/media-types.rst."""
        MEDIA_ENT_F_IO_DTV = 0x00001001
        """Moves a digital television stream to or from memory. Documented in mediactl/media-types.rst."""
        MEDIA_ENT_F_IO_VBI = 0x00001002
        """Moves data of the blanking interval to or from memory. Documented in mediactl/media-types.rst."""
        MEDIA_ENT_F_IO_SWRADIO = 0x00001003
        """Moves radio samples to or from memory. Documented in mediactl/media-types.rst."""
        MEDIA_ENT_F_CAM_SENSOR = 0x00020001
        """Turns light into images. Documented in mediactl/media-types.rst."""
        MEDIA_ENT_F_FLASH = 0x00020002
        """Drives the flash light of a camera. Documented in mediactl/media-types.rst."""
        MEDIA_ENT_F_LENS = 0x00020003
        """Moves the lens of a camera. Documented in mediactl/media-types.rst."""
        MEDIA_ENT_F_TUNER = 0x00020005
        """Shifts a station from radio frequency to an intermediate one, for digital or analogue television, radio or
        software radio. Old designs decode picture and sound in entities of their own. Documented in
        mediactl/media-types.rst.
        """
        MEDIA_ENT_F_IF_VID_DECODER = 0x00002001
        """Turns the intermediate frequency of an old analogue tuner into a video signal. Documented in
        mediactl/media-types.rst.
        """
        MEDIA_ENT_F_IF_AUD_DECODER = 0x00002002
        """Turns the intermediate frequency of an old analogue tuner into sound. Documented in
        mediactl/media-types.rst.
        """
        MEDIA_ENT_F_AUDIO_CAPTURE = 0x00003001
        """Records sound. Documented in mediactl/media-types.rst."""
        MEDIA_ENT_F_AUDIO_PLAYBACK = 0x00003002
        """Plays sound. Documented in mediactl/media-types.rst."""
        MEDIA_ENT_F_AUDIO_MIXER = 0x00003003
        """Mixes sounds. Documented in mediactl/media-types.rst."""
        MEDIA_ENT_F_PROC_VIDEO_COMPOSER = 0x00004001
        """Makes one picture of several, by blending, keying or placing them; two sink pads at least and one source pad.
        Documented in mediactl/media-types.rst.
        """
        MEDIA_ENT_F_PROC_VIDEO_PIXEL_FORMATTER = 0x00004002
        """Unpacks pixels from memory or packs them into it, and may crop, dither or multiply by alpha on the way.
        Documented in mediactl/media-types.rst.
        """
        MEDIA_ENT_F_PROC_VIDEO_PIXEL_ENC_CONV = 0x00004003
        """Converts pixels from one encoding to another, as raw Bayer data or YUV to RGB. Documented in
        mediactl/media-types.rst.
        """
        MEDIA_ENT_F_PROC_VIDEO_LUT = 0x00004004
        """Replaces pixel values by those of a table, one component at a time or all together; one sink, one source pad.
        Documented in mediactl/media-types.rst.
        """
        MEDIA_ENT_F_PROC_VIDEO_SCALER = 0x00004005
        """Changes the size of frames; binning and skipping of pixels count as scaling too. Documented in
        mediactl/media-types.rst.
        """
        MEDIA_ENT_F_PROC_VIDEO_STATISTICS = 0x00004006
        """Measures frames, for exposure, focus or white balance, and delivers the figures at its source pad. Documented
        in mediactl/media-types.rst.
        """
        MEDIA_ENT_F_PROC_VIDEO_ENCODER = 0x00004007
        """Compresses video; one sink pad and one source pad at least. Documented in mediactl/media-types.rst."""
        MEDIA_ENT_F_PROC_VIDEO_DECODER = 0x00004008
        """Decompresses video; one sink pad and one source pad at least. Documented in mediactl/media-types.rst."""
        MEDIA_ENT_F_PROC_VIDEO_ISP = 0x00004009
        """Processes images of a sensor in steps that are the device's own, set by controls or by buffers of parameters.
        Since Linux 5.12. Documented in mediactl/media-types.rst.
        """
        MEDIA_ENT_F_VID_MUX = 0x00005001
        """Passes on the frames of one sink pad out of two or more. Documented in mediactl/media-types.rst."""
        MEDIA_ENT_F_VID_IF_BRIDGE = 0x00005002
        """Carries video over from one kind of bus to another, as from MIPI CSI-2 to a parallel one. Documented in
        mediactl/media-types.rst.
        """
        MEDIA_ENT_F_ATV_DECODER = 0x00020004
        """Digitises analogue video, such as NTSC, PAL or SECAM, and sends it on with timing signals. Documented in
        mediactl/media-types.rst.
        """
        MEDIA_ENT_F_DV_DECODER = 0x00006001
        """Receives digital video, as of HDMI or SDI, and sends it on with timing signals. Documented in
        mediactl/media-types.rst.
        """
        MEDIA_ENT_F_DV_ENCODER = 0x00006002
        """Sends digital video with its timings to a connector such as HDMI or DisplayPort. Documented in
        mediactl/media-types.rst.
        """
        MEDIA_ENT_F_DTV_DECODER = 0x00006001
        """Former name of `MEDIA_ENT_F_DV_DECODER`, which has nothing to do with television. Documented in
        mediactl/media-types.rst. The page does not list it.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "media_entity_function": (
                "MEDIA_ENT_F_UNKNOWN",
                "MEDIA_ENT_F_V4L2_SUBDEV_UNKNOWN",
                "MEDIA_ENT_F_DTV_DEMOD",
                "MEDIA_ENT_F_TS_DEMUX",
                "MEDIA_ENT_F_DTV_CA",
                "MEDIA_ENT_F_DTV_NET_DECAP",
                "MEDIA_ENT_F_IO_V4L",
                "MEDIA_ENT_F_IO_DTV",
                "MEDIA_ENT_F_IO_VBI",
                "MEDIA_ENT_F_IO_SWRADIO",
                "MEDIA_ENT_F_CAM_SENSOR",
                "MEDIA_ENT_F_FLASH",
                "MEDIA_ENT_F_LENS",
                "MEDIA_ENT_F_TUNER",
                "MEDIA_ENT_F_IF_VID_DECODER",
                "MEDIA_ENT_F_IF_AUD_DECODER",
                "MEDIA_ENT_F_AUDIO_CAPTURE",
                "MEDIA_ENT_F_AUDIO_PLAYBACK",
                "MEDIA_ENT_F_AUDIO_MIXER",
                "MEDIA_ENT_F_PROC_VIDEO_COMPOSER",
                "MEDIA_ENT_F_PROC_VIDEO_PIXEL_FORMATTER",
                "MEDIA_ENT_F_PROC_VIDEO_PIXEL_ENC_CONV",
                "MEDIA_ENT_F_PROC_VIDEO_LUT",
                "MEDIA_ENT_F_PROC_VIDEO_SCALER",
                "MEDIA_ENT_F_PROC_VIDEO_STATISTICS",
                "MEDIA_ENT_F_PROC_VIDEO_ENCODER",
                "MEDIA_ENT_F_PROC_VIDEO_DECODER",
                "MEDIA_ENT_F_PROC_VIDEO_ISP",
                "MEDIA_ENT_F_VID_MUX",
                "MEDIA_ENT_F_VID_IF_BRIDGE",
                "MEDIA_ENT_F_ATV_DECODER",
                "MEDIA_ENT_F_DV_DECODER",
                "MEDIA_ENT_F_DV_ENCODER",
                "MEDIA_ENT_F_DTV_DECODER",
            ),
        },
        flags={"media_entity_flag": ("MEDIA_ENT_FL_DEFAULT", "MEDIA_ENT_FL_CONNECTOR")},
    )
