"""Demux filters."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# dmx_filter_flags: When a filter starts and stops, and whether it checks sections.

DMX_CHECK_CRC: Final = 1
"""Drop sections whose checksum is wrong; those without one are delivered. Of several section filters for a PID the one
that is started first decides. Documented in dvb/dmx_types.rst.
"""
DMX_ONESHOT: Final = 2
"""Stop after one section. Documented in dvb/dmx_types.rst."""
DMX_IMMEDIATE_START: Final = 4
"""Start at once; `DMX_START` is not needed. Documented in dvb/dmx_types.rst."""

# dmx_limits: Sizes in the demux's structs.

DMX_FILTER_SIZE: Final = 16
"""Bytes of a section's header that a filter can compare. Documented in dvb/dmx_types.rst."""

# dmx_output: Where filtered packets go.

DMX_OUT_DECODER: Final = 0
"""To the hardware decoder only. Documented in dvb/dmx_types.rst."""
DMX_OUT_TAP: Final = 1
"""To the reader of the demux, without the packets' headers. Documented in dvb/dmx_types.rst."""
DMX_OUT_TS_TAP: Final = 2
"""To the DVR device with the packets of all other filters with this output. Documented in dvb/dmx_types.rst."""
DMX_OUT_TSDEMUX_TAP: Final = 3
"""To the reader of the demux, as whole packets. Documented in dvb/dmx_types.rst."""

# dmx_input: Where the stream comes from.

DMX_IN_FRONTEND: Final = 0
"""What the tuner receives on this adapter. Documented in dvb/dmx_types.rst."""
DMX_IN_DVR: Final = 1
"""From a recording that is written to the DVR device. Documented in dvb/dmx_types.rst."""

# dmx_ts_pes: What a PID carries, for decoders of up to four programmes.

DMX_PES_AUDIO0: Final = 0
"""Sound of the first programme. Documented in dvb/dmx_types.rst."""
DMX_PES_VIDEO0: Final = 1
"""Picture of the first programme. Documented in dvb/dmx_types.rst."""
DMX_PES_TELETEXT0: Final = 2
"""Teletext of the first programme. Documented in dvb/dmx_types.rst."""
DMX_PES_SUBTITLE0: Final = 3
"""Subtitles of the first programme. Documented in dvb/dmx_types.rst."""
DMX_PES_PCR0: Final = 4
"""Clock reference of the first programme. Documented in dvb/dmx_types.rst."""
DMX_PES_AUDIO1: Final = 5
"""Sound of the second programme. Documented in dvb/dmx_types.rst."""
DMX_PES_VIDEO1: Final = 6
"""Picture of the second programme. Documented in dvb/dmx_types.rst."""
DMX_PES_TELETEXT1: Final = 7
"""Teletext of the second programme. Documented in dvb/dmx_types.rst."""
DMX_PES_SUBTITLE1: Final = 8
"""Subtitles of the second programme. Documented in dvb/dmx_types.rst."""
DMX_PES_PCR1: Final = 9
"""Clock reference of the second programme. Documented in dvb/dmx_types.rst."""
DMX_PES_AUDIO2: Final = 10
"""Sound of the third programme. Documented in dvb/dmx_types.rst."""
DMX_PES_VIDEO2: Final = 11
"""Picture of the third programme. Documented in dvb/dmx_types.rst."""
DMX_PES_TELETEXT2: Final = 12
"""Teletext of the third programme. Documented in dvb/dmx_types.rst."""
DMX_PES_SUBTITLE2: Final = 13
"""Subtitles of the third programme. Documented in dvb/dmx_types.rst."""
DMX_PES_PCR2: Final = 14
"""Clock reference of the third programme. Documented in dvb/dmx_types.rst."""
DMX_PES_AUDIO3: Final = 15
"""Sound of the fourth programme. Documented in dvb/dmx_types.rst."""
DMX_PES_VIDEO3: Final = 16
"""Picture of the fourth programme. Documented in dvb/dmx_types.rst."""
DMX_PES_TELETEXT3: Final = 17
"""Teletext of the fourth programme. Documented in dvb/dmx_types.rst."""
DMX_PES_SUBTITLE3: Final = 18
"""Subtitles of the fourth programme. Documented in dvb/dmx_types.rst."""
DMX_PES_PCR3: Final = 19
"""Clock reference of the fourth programme. Documented in dvb/dmx_types.rst."""
DMX_PES_OTHER: Final = 20
"""Anything else; the only type that may run more than once. Documented in dvb/dmx_types.rst."""
DMX_PES_AUDIO: Final = 0
"""Older name of `DMX_PES_AUDIO0`. Documented in dvb/dmx_types.rst."""
DMX_PES_VIDEO: Final = 1
"""Older name of `DMX_PES_VIDEO0`. Documented in dvb/dmx_types.rst."""
DMX_PES_TELETEXT: Final = 2
"""Older name of `DMX_PES_TELETEXT0`. Documented in dvb/dmx_types.rst."""
DMX_PES_SUBTITLE: Final = 3
"""Older name of `DMX_PES_SUBTITLE0`. Documented in dvb/dmx_types.rst."""
DMX_PES_PCR: Final = 4
"""Older name of `DMX_PES_PCR0`. Documented in dvb/dmx_types.rst."""


class dmx_filter(_s.Structure):
    """What the header of a section must be. Byte 0 is the table id; byte 1 on stands for the section's byte 3 on,
    because the two length bytes are not compared.

    In Linux 5.10 or earlier. Documented in dvb/dmx_types.rst.
    """

    filter: _s.Array[int] = _s.array(_s.u8(), 16)
    """Bits to compare with. Shape: 16. Set by the caller."""
    mask: _s.Array[int] = _s.array(_s.u8(), 16)
    """Bits that are compared; others may be anything. Shape: 16. Set by the caller."""
    mode: _s.Array[int] = _s.array(_s.u8(), 16)
    """A bit of 0 demands that the bit is equal. Of the compared bits with a mode of 1 at least one must differ. Shape:
    16. Set by the caller.
    """


class dmx_sct_filter_params(_s.Structure):
    """A section filter, as `DMX_SET_FILTER` takes it.

    In Linux 5.10 or earlier. Documented in dvb/dmx_types.rst.
    """

    pid: int = _s.u16()
    """PID whose sections are wanted. From 0 to 0x1FFF. Set by the caller."""
    filter: dmx_filter = _s.nested(dmx_filter)
    """What the header of a section must be. Set by the caller."""
    timeout: int = _s.u32()
    """How long to wait for the first section before read() fails with ETIMEDOUT. 0 waits for ever. In ms. Set by the
    caller.
    """
    flags: int = _s.u32()
    """Options of the filter. Flags of `dmx_filter_flags`. Set by the caller."""


class dmx_pes_filter_params(_s.Structure):
    """A filter by PID, as `DMX_SET_PES_FILTER` takes it.

    In Linux 5.10 or earlier. Documented in dvb/dmx_types.rst.
    """

    pid: int = _s.u16()
    """PID that is wanted; 0x2000 means all of them. From 0 to 0x2000. Set by the caller."""
    input: int = _s.uint()
    """Where the stream shall come from. No driver looks at it; the DVR device, opened for writing, takes over. Set by
    the caller.
    """
    output: int = _s.uint()
    """Where the packets go. Set by the caller."""
    pes_type: int = _s.uint()
    """What the PID carries, for a hardware decoder. `DMX_PES_OTHER` may run many times, each other type once. Set by
    the caller.
    """
    flags: int = _s.u32()
    """`DMX_IMMEDIATE_START` or 0. Flags of `dmx_filter_flags`. Set by the caller."""


dmx_filter_t = dmx_filter
"""Another name of `dmx_filter`. In Linux 5.10 or earlier. Documented in dvb/dmx_types.rst."""


DMX_START: Final[int] = _s.IO("o", 41)
"""Start the filter that was set on this descriptor. See `dmx_start`."""
DMX_STOP: Final[int] = _s.IO("o", 42)
"""Stop the filter of this descriptor. See `dmx_stop`."""
DMX_SET_FILTER: Final[int] = _s.IOW("o", 43, dmx_sct_filter_params)
"""Set a section filter on this descriptor. See `dmx_set_filter`."""
DMX_SET_PES_FILTER: Final[int] = _s.IOW("o", 44, dmx_pes_filter_params)
"""Set a filter that picks packets by their PID. See `dmx_set_pes_filter`."""


def dmx_start(device: _s.FileDescriptorLike, /) -> None:
    """Start the filter that was set on this descriptor.

    Needs `DMX_SET_FILTER` or `DMX_SET_PES_FILTER` first; with `DMX_IMMEDIATE_START` those start the filter themselves.
    On a filter that runs it starts anew, with an empty buffer.

    Raises:
        EBUSY: Running filters use all of the demux's feeds.
        EINVAL: No filter has been set on this descriptor. The filter asks for a PID above 0x2000, the one that stands
            for the whole stream.
        ENOMEM: The kernel cannot allocate the buffer for the filtered data.
        ENOTTY: The descriptor belongs to the DVR device, which has no filters.

    Documented, but not what the kernel does:
        EBUSY: A filter that takes its data from another source is running.
        ENOTTY: The descriptor belongs to a frontend, which has no filters.

    In Linux 5.10 or earlier. Documented in dvb/dmx-start.rst.
    """
    try:
        _s.ioctl(device, DMX_START)
    except OSError as error:
        raise _s.explained(error, "DMX_START", __name__) from None


def dmx_stop(device: _s.FileDescriptorLike, /) -> None:
    """Stop the filter of this descriptor.

    What was filtered and not read is dropped. The filter keeps its parameters: `DMX_START` starts it again. Succeeds
    without a filter, too.

    Stopping succeeds in every state of a filter, and without one too.

    In Linux 5.10 or earlier. Documented in dvb/dmx-stop.rst.
    """
    try:
        _s.ioctl(device, DMX_STOP)
    except OSError as error:
        raise _s.explained(error, "DMX_STOP", __name__) from None


def dmx_set_filter(device: _s.FileDescriptorLike, argument: dmx_sct_filter_params, /) -> dmx_sct_filter_params:
    """Set a section filter on this descriptor.

    Replaces the filter that the descriptor had, and drops what that one had gathered. read() then delivers one section
    a call.

    Raises:
        EBUSY: The filter is started at once, and running filters use all of the demux's feeds.
        EINVAL: The filter is started at once, and its PID does not fit into 13 bits.
        ENOMEM: The filter is started at once, and the kernel cannot allocate the buffer for its data.

    The page speaks of a timeout in seconds; the header and the kernel count milliseconds.

    In Linux 5.10 or earlier. Documented in dvb/dmx-set-filter.rst.
    """
    try:
        if argument.__class__ is not dmx_sct_filter_params:
            _s.refuse_other(argument, dmx_sct_filter_params, "DMX_SET_FILTER")
        _ioctl(device, DMX_SET_FILTER, argument)
    except OSError as error:
        raise _s.explained(error, "DMX_SET_FILTER", __name__) from None
    return argument


def dmx_set_pes_filter(device: _s.FileDescriptorLike, argument: dmx_pes_filter_params, /) -> dmx_pes_filter_params:
    """Set a filter that picks packets by their PID.

    Replaces the filter that the descriptor had. A PID of 0x2000 stands for the whole transport stream. With an output
    of `DMX_OUT_TSDEMUX_TAP` more PIDs can be added by `DMX_ADD_PID`.

    Raises:
        EBUSY: The filter is started at once, and running filters use all of the demux's feeds.
        EINVAL: The type of the filter is none that the header names. The filter is started at once, and its PID is
            above 0x2000. The filter is started at once, and a filter of the same type, other than `DMX_PES_OTHER`, is
            running.
        ENOMEM: The kernel cannot allocate the filter or the buffer for its data.

    Documented, but not what the kernel does:
        EBUSY: A filter that takes its data from another source is running.

    In Linux 5.10 or earlier. Documented in dvb/dmx-set-pes-filter.rst.
    """
    try:
        if argument.__class__ is not dmx_pes_filter_params:
            _s.refuse_other(argument, dmx_pes_filter_params, "DMX_SET_PES_FILTER")
        _ioctl(device, DMX_SET_PES_FILTER, argument)
    except OSError as error:
        raise _s.explained(error, "DMX_SET_PES_FILTER", __name__) from None
    return argument


if TYPE_CHECKING:

    class dmx_filter_flags(enum.IntFlag):
        """When a filter starts and stops, and whether it checks sections.

        In Linux 5.10 or earlier. Documented in dvb/dmx_types.rst.
        """

        DMX_CHECK_CRC = 1
        """Drop sections whose checksum is wrong; those without one are delivered. Of several section filters for a PID
        the one that is started first decides. Documented in dvb/dmx_types.rst.
        """
        DMX_ONESHOT = 2
        """Stop after one section. Documented in dvb/dmx_types.rst."""
        DMX_IMMEDIATE_START = 4
        """Start at once; `DMX_START` is not needed. Documented in dvb/dmx_types.rst."""

    class dmx_output(enum.IntEnum):
        """Where filtered packets go.

        In Linux 5.10 or earlier. Documented in dvb/dmx_types.rst.
        """

        DMX_OUT_DECODER = 0
        """To the hardware decoder only. Documented in dvb/dmx_types.rst."""
        DMX_OUT_TAP = 1
        """To the reader of the demux, without the packets' headers. Documented in dvb/dmx_types.rst."""
        DMX_OUT_TS_TAP = 2
        """To the DVR device with the packets of all other filters with this output. Documented in dvb/dmx_types.rst."""
        DMX_OUT_TSDEMUX_TAP = 3
        """To the reader of the demux, as whole packets. Documented in dvb/dmx_types.rst."""

    class dmx_input(enum.IntEnum):
        """Where the stream comes from.

        In Linux 5.10 or earlier. Documented in dvb/dmx_types.rst.
        """

        DMX_IN_FRONTEND = 0
        """What the tuner receives on this adapter. Documented in dvb/dmx_types.rst."""
        DMX_IN_DVR = 1
        """From a recording that is written to the DVR device. Documented in dvb/dmx_types.rst."""

    class dmx_ts_pes(enum.IntEnum):
        """What a PID carries, for decoders of up to four programmes.

        In Linux 5.10 or earlier. Documented in dvb/dmx_types.rst.
        """

        DMX_PES_AUDIO0 = 0
        """Sound of the first programme. Documented in dvb/dmx_types.rst."""
        DMX_PES_VIDEO0 = 1
        """Picture of the first programme. Documented in dvb/dmx_types.rst."""
        DMX_PES_TELETEXT0 = 2
        """Teletext of the first programme. Documented in dvb/dmx_types.rst."""
        DMX_PES_SUBTITLE0 = 3
        """Subtitles of the first programme. Documented in dvb/dmx_types.rst."""
        DMX_PES_PCR0 = 4
        """Clock reference of the first programme. Documented in dvb/dmx_types.rst."""
        DMX_PES_AUDIO1 = 5
        """Sound of the second programme. Documented in dvb/dmx_types.rst."""
        DMX_PES_VIDEO1 = 6
        """Picture of the second programme. Documented in dvb/dmx_types.rst."""
        DMX_PES_TELETEXT1 = 7
        """Teletext of the second programme. Documented in dvb/dmx_types.rst."""
        DMX_PES_SUBTITLE1 = 8
        """Subtitles of the second programme. Documented in dvb/dmx_types.rst."""
        DMX_PES_PCR1 = 9
        """Clock reference of the second programme. Documented in dvb/dmx_types.rst."""
        DMX_PES_AUDIO2 = 10
        """Sound of the third programme. Documented in dvb/dmx_types.rst."""
        DMX_PES_VIDEO2 = 11
        """Picture of the third programme. Documented in dvb/dmx_types.rst."""
        DMX_PES_TELETEXT2 = 12
        """Teletext of the third programme. Documented in dvb/dmx_types.rst."""
        DMX_PES_SUBTITLE2 = 13
        """Subtitles of the third programme. Documented in dvb/dmx_types.rst."""
        DMX_PES_PCR2 = 14
        """Clock reference of the third programme. Documented in dvb/dmx_types.rst."""
        DMX_PES_AUDIO3 = 15
        """Sound of the fourth programme. Documented in dvb/dmx_types.rst."""
        DMX_PES_VIDEO3 = 16
        """Picture of the fourth programme. Documented in dvb/dmx_types.rst."""
        DMX_PES_TELETEXT3 = 17
        """Teletext of the fourth programme. Documented in dvb/dmx_types.rst."""
        DMX_PES_SUBTITLE3 = 18
        """Subtitles of the fourth programme. Documented in dvb/dmx_types.rst."""
        DMX_PES_PCR3 = 19
        """Clock reference of the fourth programme. Documented in dvb/dmx_types.rst."""
        DMX_PES_OTHER = 20
        """Anything else; the only type that may run more than once. Documented in dvb/dmx_types.rst."""
        DMX_PES_AUDIO = 0
        """Older name of `DMX_PES_AUDIO0`. Documented in dvb/dmx_types.rst."""
        DMX_PES_VIDEO = 1
        """Older name of `DMX_PES_VIDEO0`. Documented in dvb/dmx_types.rst."""
        DMX_PES_TELETEXT = 2
        """Older name of `DMX_PES_TELETEXT0`. Documented in dvb/dmx_types.rst."""
        DMX_PES_SUBTITLE = 3
        """Older name of `DMX_PES_SUBTITLE0`. Documented in dvb/dmx_types.rst."""
        DMX_PES_PCR = 4
        """Older name of `DMX_PES_PCR0`. Documented in dvb/dmx_types.rst."""

    dmx_output_t = dmx_output
    """Another name of `dmx_output`. In Linux 5.10 or earlier. Documented in dvb/dmx_types.rst."""

    dmx_input_t = dmx_input
    """Another name of `dmx_input`. In Linux 5.10 or earlier. Documented in dvb/dmx_types.rst."""

    dmx_pes_type_t = dmx_ts_pes
    """Another name of `dmx_ts_pes`. In Linux 5.10 or earlier. Documented in dvb/dmx_types.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "dmx_output": ("DMX_OUT_DECODER", "DMX_OUT_TAP", "DMX_OUT_TS_TAP", "DMX_OUT_TSDEMUX_TAP"),
            "dmx_input": ("DMX_IN_FRONTEND", "DMX_IN_DVR"),
            "dmx_ts_pes": (
                "DMX_PES_AUDIO0",
                "DMX_PES_VIDEO0",
                "DMX_PES_TELETEXT0",
                "DMX_PES_SUBTITLE0",
                "DMX_PES_PCR0",
                "DMX_PES_AUDIO1",
                "DMX_PES_VIDEO1",
                "DMX_PES_TELETEXT1",
                "DMX_PES_SUBTITLE1",
                "DMX_PES_PCR1",
                "DMX_PES_AUDIO2",
                "DMX_PES_VIDEO2",
                "DMX_PES_TELETEXT2",
                "DMX_PES_SUBTITLE2",
                "DMX_PES_PCR2",
                "DMX_PES_AUDIO3",
                "DMX_PES_VIDEO3",
                "DMX_PES_TELETEXT3",
                "DMX_PES_SUBTITLE3",
                "DMX_PES_PCR3",
                "DMX_PES_OTHER",
                "DMX_PES_AUDIO",
                "DMX_PES_VIDEO",
                "DMX_PES_TELETEXT",
                "DMX_PES_SUBTITLE",
                "DMX_PES_PCR",
            ),
        },
        flags={"dmx_filter_flags": ("DMX_CHECK_CRC", "DMX_ONESHOT", "DMX_IMMEDIATE_START")},
        aliases={"dmx_output_t": "dmx_output", "dmx_input_t": "dmx_input", "dmx_pes_type_t": "dmx_ts_pes"},
    )
