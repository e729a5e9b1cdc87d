"""States, commands and events of the video decoder."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# video_format_t: Shape of a picture or of a screen.

VIDEO_FORMAT_4_3: Final = 0
"""4:3, as old screens have it. Documented in dvb/legacy_dvb_video.rst."""
VIDEO_FORMAT_16_9: Final = 1
"""16:9, wide. Documented in dvb/legacy_dvb_video.rst."""
VIDEO_FORMAT_221_1: Final = 2
"""2.21:1, as in cinemas; streams have it, screens do not. Documented in dvb/legacy_dvb_video.rst."""

# video_displayformat_t: What is done with a picture whose shape is not that of the screen.

VIDEO_PAN_SCAN: Final = 0
"""Show the part that the stream points out. Documented in dvb/legacy_dvb_video.rst."""
VIDEO_LETTER_BOX: Final = 1
"""Show all of it between black bars. Documented in dvb/legacy_dvb_video.rst."""
VIDEO_CENTER_CUT_OUT: Final = 2
"""Show its middle. Documented in dvb/legacy_dvb_video.rst."""

# video_stream_source_t: Where the video decoder takes its stream from.

VIDEO_SOURCE_DEMUX: Final = 0
"""From the demux, by a video filter with the output `DMX_OUT_DECODER`. Documented in dvb/legacy_dvb_video.rst."""
VIDEO_SOURCE_MEMORY: Final = 1
"""From what a program writes to the node. Documented in dvb/legacy_dvb_video.rst."""

# video_play_state_t: What the video decoder is doing.

VIDEO_STOPPED: Final = 0
"""It does not decode. Documented in dvb/legacy_dvb_video.rst."""
VIDEO_PLAYING: Final = 1
"""It decodes, at whatever speed. Documented in dvb/legacy_dvb_video.rst."""
VIDEO_FREEZED: Final = 2
"""It shows the same picture until `VIDEO_CONTINUE`. Documented in dvb/legacy_dvb_video.rst."""

# video_decoder_command: What a video decoder shall do.

VIDEO_CMD_PLAY: Final = 0
"""Play, at the speed in play.speed. Documented in dvb/legacy_dvb_video.rst."""
VIDEO_CMD_STOP: Final = 1
"""Stop, at once or at the time in stop.pts. Documented in dvb/legacy_dvb_video.rst."""
VIDEO_CMD_FREEZE: Final = 2
"""Hold the picture. Documented in dvb/legacy_dvb_video.rst."""
VIDEO_CMD_CONTINUE: Final = 3
"""Go on after `VIDEO_CMD_FREEZE`. Documented in dvb/legacy_dvb_video.rst."""

# video_decoder_command_flags: How a command is carried out. Bit 0 means the same for freezing and stopping, with a name
# for each.

VIDEO_CMD_FREEZE_TO_BLACK: Final = 1
"""`VIDEO_CMD_FREEZE` - show black instead of the last picture. Documented in dvb/legacy_dvb_video.rst."""
VIDEO_CMD_STOP_TO_BLACK: Final = 1
"""`VIDEO_CMD_STOP` - end with a black screen. Documented in dvb/legacy_dvb_video.rst."""
VIDEO_CMD_STOP_IMMEDIATELY: Final = 2
"""`VIDEO_CMD_STOP` - leave out what is buffered; without it the decoder plays up to stop.pts. Documented in
dvb/legacy_dvb_video.rst.
"""

# video_play_format: What a decoder needs to be fed with for a speed.

VIDEO_PLAY_FMT_NONE: Final = 0
"""Any pieces of the stream. Documented in dvb/legacy_dvb_video.rst."""
VIDEO_PLAY_FMT_GOP: Final = 1
"""Whole groups of pictures, as for playing backwards. Documented in dvb/legacy_dvb_video.rst."""

# video_vsync_field: Which field a vertical sync belongs to.

VIDEO_VSYNC_FIELD_UNKNOWN: Final = 0
"""The hardware does not tell. Documented in dvb/legacy_dvb_video.rst."""
VIDEO_VSYNC_FIELD_ODD: Final = 1
"""The field with the first, third and further odd lines. Documented in dvb/legacy_dvb_video.rst."""
VIDEO_VSYNC_FIELD_EVEN: Final = 2
"""The field with the second, fourth and further even lines. Documented in dvb/legacy_dvb_video.rst."""
VIDEO_VSYNC_FIELD_PROGRESSIVE: Final = 3
"""None, as the picture is not made of fields. Documented in dvb/legacy_dvb_video.rst."""

# video_event_type: What a video decoder has seen.

VIDEO_EVENT_SIZE_CHANGED: Final = 1
"""Pictures have another size or shape now, told in u.size. Documented in dvb/legacy_dvb_video.rst."""
VIDEO_EVENT_FRAME_RATE_CHANGED: Final = 2
"""There are more or fewer pictures in a second, see u.frame_rate. Documented in dvb/legacy_dvb_video.rst."""
VIDEO_EVENT_DECODER_STOPPED: Final = 3
"""The decoder has come to its end. Documented in dvb/legacy_dvb_video.rst."""
VIDEO_EVENT_VSYNC: Final = 4
"""A picture or field begins, see u.vsync_field. Documented in dvb/legacy_dvb_video.rst."""

# video_capabilities: What a video decoder understands.

VIDEO_CAP_MPEG1: Final = 1
"""Video after ISO 11172-2. Documented in dvb/legacy_dvb_video.rst."""
VIDEO_CAP_MPEG2: Final = 2
"""Video after ISO 13818-2, which most of DVB is. Documented in dvb/legacy_dvb_video.rst."""
VIDEO_CAP_SYS: Final = 4
"""System streams of MPEG-1, which carry the sound too; both nodes are opened, but only this one is written to.
Documented in dvb/legacy_dvb_video.rst.
"""
VIDEO_CAP_PROG: Final = 8
"""Program streams of MPEG-2, in the same way. Documented in dvb/legacy_dvb_video.rst."""
VIDEO_CAP_SPU: Final = 16
"""Sub-pictures of a DVD, which are its subtitles and menus. Documented in dvb/legacy_dvb_video.rst."""
VIDEO_CAP_NAVI: Final = 32
"""Navigation packets of a DVD. Documented in dvb/legacy_dvb_video.rst."""
VIDEO_CAP_CSS: Final = 64
"""Streams that are scrambled by CSS; there is no call to give it keys. Documented in dvb/legacy_dvb_video.rst."""


class video_size_t(_s.Structure):
    """Size and shape of the picture.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """

    w: int = _s.int_()
    """Width of the picture as it is coded. In pixels. Written by the driver."""
    h: int = _s.int_()
    """Height of the picture as it is coded. In pixels. Written by the driver."""
    aspect_ratio: int = _s.uint()
    """Shape in which it is to be shown. Written by the driver."""


class struct_video_command_u1_stop(_s.Structure):
    """When to stop."""

    pts: int = _s.u64()
    """Time stamp of the last picture to play; 0 stops after what is buffered. In 1/90000 s. Set by the caller."""


class struct_video_command_u1_play(_s.Structure):
    """Speed of playing, and what the decoder then has to be fed with."""

    speed: int = _s.s32()
    """0 or 1000 for the normal speed, others above 1 for so many thousandths of it, below -1 for backwards at that
    rate. 1 and -1 go one picture forwards or back. In 1/1000. Set by the caller and written by the driver.
    """
    format: int = _s.u32()
    """What the decoder has to be fed with. A value of `video_play_format`. Written by the driver."""


class struct_video_command_u1_raw(_s.Structure):
    """The details as plain numbers, for commands to come."""

    data: _s.Array[int] = _s.array(_s.u32(), 16)
    """All of the details, 0 where nothing is told. Shape: 16. Set by the caller."""


class struct_video_command_u1(_s.Union):
    """What the command needs besides its name. The member in use is selected by `struct_video_command.cmd`."""

    _selected_ = (("cmd", {0: "play", 1: "stop"}),)
    stop: struct_video_command_u1_stop = _s.nested(struct_video_command_u1_stop)
    """When to stop. In use with `VIDEO_CMD_STOP`."""
    play: struct_video_command_u1_play = _s.nested(struct_video_command_u1_play)
    """Speed of playing, and what the decoder then has to be fed with. In use with `VIDEO_CMD_PLAY`."""
    raw: struct_video_command_u1_raw = _s.nested(struct_video_command_u1_raw)
    """The details as plain numbers, for commands to come."""


class struct_video_command(_s.Structure):
    """A command for a video decoder. All that is not used is 0.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """

    cmd: int = _s.u32()
    """What the decoder shall do. A value of `video_decoder_command`. Set by the caller."""
    flags: int = _s.u32()
    """How to do it; which flags apply depends on cmd. Flags of `video_decoder_command_flags`. Set by the caller and
    written by the driver.
    """
    _u1: struct_video_command_u1 = _s.nested(struct_video_command_u1)
    stop: struct_video_command_u1_stop = _s.through("_u1")
    """When to stop. In use with `VIDEO_CMD_STOP`."""
    play: struct_video_command_u1_play = _s.through("_u1")
    """Speed of playing, and what the decoder then has to be fed with. In use with `VIDEO_CMD_PLAY`."""
    raw: struct_video_command_u1_raw = _s.through("_u1")
    """The details as plain numbers, for commands to come."""


class video_event_u(_s.Union):
    """New shape, frame rate or field, by type. The member in use is selected by `video_event.type`."""

    _selected_ = (("type", {1: "size", 2: "frame_rate", 4: "vsync_field"}),)
    size: video_size_t = _s.nested(video_size_t)
    """The new size and shape. In use with `VIDEO_EVENT_SIZE_CHANGED`. Written by the driver."""
    frame_rate: int = _s.uint()
    """The new frame rate. In frames per 1000 s. In use with `VIDEO_EVENT_FRAME_RATE_CHANGED`. Written by the driver."""
    vsync_field: int = _s.u8()
    """The field that begins. A value of `video_vsync_field`. In use with `VIDEO_EVENT_VSYNC`. Written by the driver."""


class video_event(_s.Structure):
    """Something that a video decoder has seen.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """

    type: int = _s.s32()
    """Kind of the event. A value of `video_event_type`. Written by the driver."""
    timestamp: int = _s.long()
    """When, as a time stamp of the stream. No driver fills it in. Written by the driver."""
    u: video_event_u = _s.nested(video_event_u)
    """New shape, frame rate or field, by type."""


class video_status(_s.Structure):
    """The state of the video decoder.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """

    video_blank: int = _s.int_()
    """Other than 0 when the screen goes black as playing ends. Written by the driver."""
    play_state: int = _s.uint()
    """Whether pictures are played. Written by the driver."""
    stream_source: int = _s.uint()
    """Where the pictures come from. Written by the driver."""
    video_format: int = _s.uint()
    """Shape of the pictures in the stream. Written by the driver."""
    display_format: int = _s.uint()
    """What is done with pictures of another shape than the screen's. Written by the driver."""


class video_still_picture(_s.Structure):
    """A picture to show.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """

    iFrame: _s.Pointer[int] = _s.pointer(_s.s8(), size="size")
    """The picture, as an elementary stream with one intra-coded frame. NULL is meant to take the present one away; the
    driver of the AV7110 does not do it. Counted by `size`. Set by the caller.
    """
    size: int = _s.s32()
    """Length of the coded picture. In bytes. Set by the caller."""


video_attributes_t = int
"""How the video of a DVD is coded, as the disc has it: compression, TV system, shape, how a 4:3 screen may show it,
closed captions, resolution, and whether it was filmed; from bit 15 down. No call takes it. A u16 in C. In Linux 5.10
or earlier. Documented in dvb/legacy_dvb_video.rst.
"""


if TYPE_CHECKING:

    class video_format_t(enum.IntEnum):
        """Shape of a picture or of a screen.

        In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
        """

        VIDEO_FORMAT_4_3 = 0
        """4:3, as old screens have it. Documented in dvb/legacy_dvb_video.rst."""
        VIDEO_FORMAT_16_9 = 1
        """16:9, wide. Documented in dvb/legacy_dvb_video.rst."""
        VIDEO_FORMAT_221_1 = 2
        """2.21:1, as in cinemas; streams have it, screens do not. Documented in dvb/legacy_dvb_video.rst."""

    class video_displayformat_t(enum.IntEnum):
        """What is done with a picture whose shape is not that of the screen.

        In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
        """

        VIDEO_PAN_SCAN = 0
        """Show the part that the stream points out. Documented in dvb/legacy_dvb_video.rst."""
        VIDEO_LETTER_BOX = 1
        """Show all of it between black bars. Documented in dvb/legacy_dvb_video.rst."""
        VIDEO_CENTER_CUT_OUT = 2
        """Show its middle. Documented in dvb/legacy_dvb_video.rst."""

    class video_stream_source_t(enum.IntEnum):
        """Where the video decoder takes its stream from.

        In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
        """

        VIDEO_SOURCE_DEMUX = 0
        """From the demux, by a video filter with the output `DMX_OUT_DECODER`. Documented in
        dvb/legacy_dvb_video.rst.
        """
        VIDEO_SOURCE_MEMORY = 1
        """From what a program writes to the node. Documented in dvb/legacy_dvb_video.rst."""

    class video_play_state_t(enum.IntEnum):
        """What the video decoder is doing.

        In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
        """

        VIDEO_STOPPED = 0
        """It does not decode. Documented in dvb/legacy_dvb_video.rst."""
        VIDEO_PLAYING = 1
        """It decodes, at whatever speed. Documented in dvb/legacy_dvb_video.rst."""
        VIDEO_FREEZED = 2
        """It shows the same picture until `VIDEO_CONTINUE`. Documented in dvb/legacy_dvb_video.rst."""

    class video_decoder_command(enum.IntEnum):
        """What a video decoder shall do.

        In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
        """

        VIDEO_CMD_PLAY = 0
        """Play, at the speed in play.speed. Documented in dvb/legacy_dvb_video.rst."""
        VIDEO_CMD_STOP = 1
        """Stop, at once or at the time in stop.pts. Documented in dvb/legacy_dvb_video.rst."""
        VIDEO_CMD_FREEZE = 2
        """Hold the picture. Documented in dvb/legacy_dvb_video.rst."""
        VIDEO_CMD_CONTINUE = 3
        """Go on after `VIDEO_CMD_FREEZE`. Documented in dvb/legacy_dvb_video.rst."""

    class video_decoder_command_flags(enum.IntFlag):
        """How a command is carried out. Bit 0 means the same for freezing and stopping, with a name for each.

        In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
        """

        VIDEO_CMD_FREEZE_TO_BLACK = 1
        """`VIDEO_CMD_FREEZE` - show black instead of the last picture. Documented in dvb/legacy_dvb_video.rst."""
        VIDEO_CMD_STOP_TO_BLACK = 1
        """`VIDEO_CMD_STOP` - end with a black screen. Documented in dvb/legacy_dvb_video.rst."""
        VIDEO_CMD_STOP_IMMEDIATELY = 2
        """`VIDEO_CMD_STOP` - leave out what is buffered; without it the decoder plays up to stop.pts. Documented in
        dvb/legacy_dvb_video.rst.
        """

    class video_play_format(enum.IntEnum):
        """What a decoder needs to be fed with for a speed.

        In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
        """

        VIDEO_PLAY_FMT_NONE = 0
        """Any pieces of the stream. Documented in dvb/legacy_dvb_video.rst."""
        VIDEO_PLAY_FMT_GOP = 1
        """Whole groups of pictures, as for playing backwards. Documented in dvb/legacy_dvb_video.rst."""

    class video_vsync_field(enum.IntEnum):
        """Which field a vertical sync belongs to.

        In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
        """

        VIDEO_VSYNC_FIELD_UNKNOWN = 0
        """The hardware does not tell. Documented in dvb/legacy_dvb_video.rst."""
        VIDEO_VSYNC_FIELD_ODD = 1
        """The field with the first, third and further odd lines. Documented in dvb/legacy_dvb_video.rst."""
        VIDEO_VSYNC_FIELD_EVEN = 2
        """The field with the second, fourth and further even lines. Documented in dvb/legacy_dvb_video.rst."""
        VIDEO_VSYNC_FIELD_PROGRESSIVE = 3
        """None, as the picture is not made of fields. Documented in dvb/legacy_dvb_video.rst."""

    class video_event_type(enum.IntEnum):
        """What a video decoder has seen.

        In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
        """

        VIDEO_EVENT_SIZE_CHANGED = 1
        """Pictures have another size or shape now, told in u.size. Documented in dvb/legacy_dvb_video.rst."""
        VIDEO_EVENT_FRAME_RATE_CHANGED = 2
        """There are more or fewer pictures in a second, see u.frame_rate. Documented in dvb/legacy_dvb_video.rst."""
        VIDEO_EVENT_DECODER_STOPPED = 3
        """The decoder has come to its end. Documented in dvb/legacy_dvb_video.rst."""
        VIDEO_EVENT_VSYNC = 4
        """A picture or field begins, see u.vsync_field. Documented in dvb/legacy_dvb_video.rst."""

    class video_capabilities(enum.IntFlag):
        """What a video decoder understands.

        In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
        """

        VIDEO_CAP_MPEG1 = 1
        """Video after ISO 11172-2. Documented in dvb/legacy_dvb_video.rst."""
        VIDEO_CAP_MPEG2 = 2
        """Video after ISO 13818-2, which most of DVB is. Documented in dvb/legacy_dvb_video.rst."""
        VIDEO_CAP_SYS = 4
        """System streams of MPEG-1, which carry the sound too; both nodes are opened, but only this one is written to.
        Documented in dvb/legacy_dvb_video.rst.
        """
        VIDEO_CAP_PROG = 8
        """Program streams of MPEG-2, in the same way. Documented in dvb/legacy_dvb_video.rst."""
        VIDEO_CAP_SPU = 16
        """Sub-pictures of a DVD, which are its subtitles and menus. Documented in dvb/legacy_dvb_video.rst."""
        VIDEO_CAP_NAVI = 32
        """Navigation packets of a DVD. Documented in dvb/legacy_dvb_video.rst."""
        VIDEO_CAP_CSS = 64
        """Streams that are scrambled by CSS; there is no call to give it keys. Documented in
        dvb/legacy_dvb_video.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "video_format_t": ("VIDEO_FORMAT_4_3", "VIDEO_FORMAT_16_9", "VIDEO_FORMAT_221_1"),
            "video_displayformat_t": ("VIDEO_PAN_SCAN", "VIDEO_LETTER_BOX", "VIDEO_CENTER_CUT_OUT"),
            "video_stream_source_t": ("VIDEO_SOURCE_DEMUX", "VIDEO_SOURCE_MEMORY"),
            "video_play_state_t": ("VIDEO_STOPPED", "VIDEO_PLAYING", "VIDEO_FREEZED"),
            "video_decoder_command": ("VIDEO_CMD_PLAY", "VIDEO_CMD_STOP", "VIDEO_CMD_FREEZE", "VIDEO_CMD_CONTINUE"),
            "video_play_format": ("VIDEO_PLAY_FMT_NONE", "VIDEO_PLAY_FMT_GOP"),
            "video_vsync_field": (
                "VIDEO_VSYNC_FIELD_UNKNOWN",
                "VIDEO_VSYNC_FIELD_ODD",
                "VIDEO_VSYNC_FIELD_EVEN",
                "VIDEO_VSYNC_FIELD_PROGRESSIVE",
            ),
            "video_event_type": (
                "VIDEO_EVENT_SIZE_CHANGED",
                "VIDEO_EVENT_FRAME_RATE_CHANGED",
                "VIDEO_EVENT_DECODER_STOPPED",
                "VIDEO_EVENT_VSYNC",
            ),
        },
        flags={
            "video_decoder_command_flags": (
                "VIDEO_CMD_FREEZE_TO_BLACK",
                "VIDEO_CMD_STOP_TO_BLACK",
                "VIDEO_CMD_STOP_IMMEDIATELY",
            ),
            "video_capabilities": (
                "VIDEO_CAP_MPEG1",
                "VIDEO_CAP_MPEG2",
                "VIDEO_CAP_SYS",
                "VIDEO_CAP_PROG",
                "VIDEO_CAP_SPU",
                "VIDEO_CAP_NAVI",
                "VIDEO_CAP_CSS",
            ),
        },
    )
