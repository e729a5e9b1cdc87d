"""Interfaces of a media graph."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# media_interface_type_base: Where ranges of interface types begin.

MEDIA_INTF_T_DVB_BASE: Final = 0x00000100
"""Start of the digital television nodes. Documented in mediactl/media-types.rst. The page does not list it."""
MEDIA_INTF_T_V4L_BASE: Final = 0x00000200
"""Start of the V4L2 nodes. Documented in mediactl/media-types.rst. The page does not list it."""
MEDIA_INTF_T_ALSA_BASE: Final = 0x00000300
"""Start of the sound nodes. Documented in mediactl/media-types.rst. The page does not list it."""

# media_interface_type: Kind of device node behind an interface.

MEDIA_INTF_T_DVB_FE: Final = 256
"""Tunes and demodulates; /dev/dvb/adapter?/frontend?. Documented in mediactl/media-types.rst."""
MEDIA_INTF_T_DVB_DEMUX: Final = 257
"""Filters a transport stream; /dev/dvb/adapter?/demux?. Documented in mediactl/media-types.rst."""
MEDIA_INTF_T_DVB_DVR: Final = 258
"""Records and replays a stream; /dev/dvb/adapter?/dvr?. Documented in mediactl/media-types.rst."""
MEDIA_INTF_T_DVB_CA: Final = 259
"""Talks to a descrambler; /dev/dvb/adapter?/ca?. Documented in mediactl/media-types.rst."""
MEDIA_INTF_T_DVB_NET: Final = 260
"""Sets up network packets from a stream; /dev/dvb/adapter?/net?. Documented in mediactl/media-types.rst."""
MEDIA_INTF_T_V4L_VIDEO: Final = 512
"""Streams video or metadata; /dev/video?. Documented in mediactl/media-types.rst."""
MEDIA_INTF_T_V4L_VBI: Final = 513
"""Streams what the blanking interval carries; /dev/vbi?. Documented in mediactl/media-types.rst."""
MEDIA_INTF_T_V4L_RADIO: Final = 514
"""Tunes a radio; /dev/radio?. Documented in mediactl/media-types.rst."""
MEDIA_INTF_T_V4L_SUBDEV: Final = 515
"""Configures one sub-device; /dev/v4l-subdev?. Documented in mediactl/media-types.rst."""
MEDIA_INTF_T_V4L_SWRADIO: Final = 516
"""Streams radio samples; /dev/swradio?. Documented in mediactl/media-types.rst."""
MEDIA_INTF_T_V4L_TOUCH: Final = 517
"""Streams raw data of a touch panel; /dev/v4l-touch?. Documented in mediactl/media-types.rst."""
MEDIA_INTF_T_ALSA_PCM_CAPTURE: Final = 768
"""Records sound; /dev/snd/pcmC?D?c. Documented in mediactl/media-types.rst."""
MEDIA_INTF_T_ALSA_PCM_PLAYBACK: Final = 769
"""Plays sound; /dev/snd/pcmC?D?p. Documented in mediactl/media-types.rst."""
MEDIA_INTF_T_ALSA_CONTROL: Final = 770
"""Sets volume and the like; /dev/snd/controlC?. Documented in mediactl/media-types.rst."""
MEDIA_INTF_T_ALSA_COMPRESS: Final = 771
"""Compressed sound, /dev/snd/compr?; no kernel registers it, as with the ones that follow. Documented in
mediactl/media-types.rst.
"""
MEDIA_INTF_T_ALSA_RAWMIDI: Final = 772
"""Raw MIDI, /dev/snd/midi?; not in use. Documented in mediactl/media-types.rst."""
MEDIA_INTF_T_ALSA_HWDEP: Final = 773
"""What one sound device has on its own, /dev/snd/hwC?D?; not in use. Documented in mediactl/media-types.rst."""
MEDIA_INTF_T_ALSA_SEQUENCER: Final = 774
"""Sequencer of MIDI events, /dev/snd/seq; not in use. Documented in mediactl/media-types.rst."""
MEDIA_INTF_T_ALSA_TIMER: Final = 775
"""Timer of the sound system, /dev/snd/timer; not in use. Documented in mediactl/media-types.rst."""


class media_v2_intf_devnode(_s.Structure, pack=1):
    """Device node of an interface.

    In Linux 5.10 or earlier. Documented in mediactl/media-ioc-g-topology.rst.
    """

    major: int = _s.u32()
    """Major number, which names the driver family of the node. Written by the driver."""
    minor: int = _s.u32()
    """Minor number, which names the node within its family. Written by the driver."""


class media_v2_interface_u1(_s.Union):
    """Where user space finds the interface. `media_v2_interface.intf_type`: devnode for every type that is in use."""

    devnode: media_v2_intf_devnode = _s.nested(media_v2_intf_devnode)
    """The device node. Written by the driver."""
    raw: _s.Array[int] = _s.array(_s.u32(), 16)
    """Room for interfaces that are no device nodes. Shape: 16. Written by the driver."""


class media_v2_interface(_s.Structure, pack=1):
    """One interface of a topology, through which user space controls entities. Links lead from it to them.

    In Linux 5.10 or earlier. Documented in mediactl/media-ioc-g-topology.rst.
    """

    id: int = _s.u32()
    """Number of the interface, which no other object of the graph has. Written by the driver."""
    intf_type: int = _s.u32()
    """What kind of device node it is. A value of `media_interface_type`. Written by the driver."""
    flags: int = _s.u32()
    """Always 0; none are defined. Written by the driver."""
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 9)
    """Reserved; zero."""
    _u1: media_v2_interface_u1 = _s.nested(media_v2_interface_u1)
    devnode: media_v2_intf_devnode = _s.through("_u1")
    """The device node. Written by the driver."""
    raw: _s.Array[int] = _s.through("_u1")
    """Room for interfaces that are no device nodes. Shape: 16. Written by the driver."""


if TYPE_CHECKING:

    class media_interface_type(enum.IntEnum):
        """Kind of device node behind an interface.

        In Linux 5.10 or earlier. Documented in mediactl/media-types.rst.
        """

        MEDIA_INTF_T_DVB_FE = 256
        """Tunes and demodulates; /dev/dvb/adapter?/frontend?. Documented in mediactl/media-types.rst."""
        MEDIA_INTF_T_DVB_DEMUX = 257
        """Filters a transport stream; /dev/dvb/adapter?/demux?. Documented in mediactl/media-types.rst."""
        MEDIA_INTF_T_DVB_DVR = 258
        """Records and replays a stream; /dev/dvb/adapter?/dvr?. Documented in mediactl/media-types.rst."""
        MEDIA_INTF_T_DVB_CA = 259
        """Talks to a descrambler; /dev/dvb/adapter?/ca?. Documented in mediactl/media-types.rst."""
        MEDIA_INTF_T_DVB_NET = 260
        """Sets up network packets from a stream; /dev/dvb/adapter?/net?. Documented in mediactl/media-types.rst."""
        MEDIA_INTF_T_V4L_VIDEO = 512
        """Streams video or metadata; /dev/video?. Documented in mediactl/media-types.rst."""
        MEDIA_INTF_T_V4L_VBI = 513
        """Streams what the blanking interval carries; /dev/vbi?. Documented in mediactl/media-types.rst."""
        MEDIA_INTF_T_V4L_RADIO = 514
        """Tunes a radio; /dev/radio?. Documented in mediactl/media-types.rst."""
        MEDIA_INTF_T_V4L_SUBDEV = 515
        """Configures one sub-device; /dev/v4l-subdev?. Documented in mediactl/media-types.rst."""
        MEDIA_INTF_T_V4L_SWRADIO = 516
        """Streams radio samples; /dev/swradio?. Documented in mediactl/media-types.rst."""
        MEDIA_INTF_T_V4L_TOUCH = 517
        """Streams raw data of a touch panel; /dev/v4l-touch?. Documented in mediactl/media-types.rst."""
        MEDIA_INTF_T_ALSA_PCM_CAPTURE = 768
        """Records sound; /dev/snd/pcmC?D?c. Documented in mediactl/media-types.rst."""
        MEDIA_INTF_T_ALSA_PCM_PLAYBACK = 769
        """Plays sound; /dev/snd/pcmC?D?p. Documented in mediactl/media-types.rst."""
        MEDIA_INTF_T_ALSA_CONTROL = 770
        """Sets volume and the like; /dev/snd/controlC?. Documented in mediactl/media-types.rst."""
        MEDIA_INTF_T_ALSA_COMPRESS = 771
        """Compressed sound, /dev/snd/compr?; no kernel registers it, as with the ones that follow. Documented in
        mediactl/media-types.rst.
        """
        MEDIA_INTF_T_ALSA_RAWMIDI = 772
        """Raw MIDI, /dev/snd/midi?; not in use. Documented in mediactl/media-types.rst."""
        MEDIA_INTF_T_ALSA_HWDEP = 773
        """What one sound device has on its own, /dev/snd/hwC?D?; not in use. Documented in mediactl/media-types.rst."""
        MEDIA_INTF_T_ALSA_SEQUENCER = 774
        """Sequencer of MIDI events, /dev/snd/seq; not in use. Documented in mediactl/media-types.rst."""
        MEDIA_INTF_T_ALSA_TIMER = 775
        """Timer of the sound system, /dev/snd/timer; not in use. Documented in mediactl/media-types.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "media_interface_type": (
                "MEDIA_INTF_T_DVB_FE",
                "MEDIA_INTF_T_DVB_DEMUX",
                "MEDIA_INTF_T_DVB_DVR",
                "MEDIA_INTF_T_DVB_CA",
                "MEDIA_INTF_T_DVB_NET",
                "MEDIA_INTF_T_V4L_VIDEO",
                "MEDIA_INTF_T_V4L_VBI",
                "MEDIA_INTF_T_V4L_RADIO",
                "MEDIA_INTF_T_V4L_SUBDEV",
                "MEDIA_INTF_T_V4L_SWRADIO",
                "MEDIA_INTF_T_V4L_TOUCH",
                "MEDIA_INTF_T_ALSA_PCM_CAPTURE",
                "MEDIA_INTF_T_ALSA_PCM_PLAYBACK",
                "MEDIA_INTF_T_ALSA_CONTROL",
                "MEDIA_INTF_T_ALSA_COMPRESS",
                "MEDIA_INTF_T_ALSA_RAWMIDI",
                "MEDIA_INTF_T_ALSA_HWDEP",
                "MEDIA_INTF_T_ALSA_SEQUENCER",
                "MEDIA_INTF_T_ALSA_TIMER",
            ),
        },
    )
