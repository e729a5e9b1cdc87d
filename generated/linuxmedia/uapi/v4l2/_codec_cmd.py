"""Commands to encoders and decoders."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_encoder_command: What an encoder is to do.

V4L2_ENC_CMD_START: Final = 0
"""Start, or go on after a drain; no effect on an encoder that runs, nor on a paused one, which waits for
`V4L2_ENC_CMD_RESUME`. Documented in v4l/vidioc-encoder-cmd.rst.
"""
V4L2_ENC_CMD_STOP: Final = 1
"""Stop; a memory-to-memory encoder drains what is queued first. Documented in v4l/vidioc-encoder-cmd.rst."""
V4L2_ENC_CMD_PAUSE: Final = 2
"""Interrupt the encoding until `V4L2_ENC_CMD_RESUME`; EPERM before a start, and no effect a second time. Documented in
v4l/vidioc-encoder-cmd.rst.
"""
V4L2_ENC_CMD_RESUME: Final = 3
"""End a `V4L2_ENC_CMD_PAUSE`; EPERM before a start, and no effect while the encoder runs. Documented in
v4l/vidioc-encoder-cmd.rst.
"""

# v4l2_encoder_command_flag: How an encoder carries a command out.

V4L2_ENC_CMD_STOP_AT_GOP_END: Final = 1
"""With `V4L2_ENC_CMD_STOP`, complete the group of pictures; not for memory-to-memory encoders. Documented in
v4l/vidioc-encoder-cmd.rst.
"""

# v4l2_decoder_command: What a decoder is to do.

V4L2_DEC_CMD_START: Final = 0
"""Start, or go on after a drain or a change of resolution; a decoder that runs or is paused changes its speed only,
though ivtv ends the pause as well. Documented in v4l/vidioc-decoder-cmd.rst.
"""
V4L2_DEC_CMD_STOP: Final = 1
"""Stop; a memory-to-memory decoder drains what is queued first. Documented in v4l/vidioc-decoder-cmd.rst."""
V4L2_DEC_CMD_PAUSE: Final = 2
"""Interrupt the playback until `V4L2_DEC_CMD_RESUME`; EPERM before a start, and no effect a second time, though ivtv
applies the flag. Documented in v4l/vidioc-decoder-cmd.rst.
"""
V4L2_DEC_CMD_RESUME: Final = 3
"""End a `V4L2_DEC_CMD_PAUSE`; EPERM before a start, and no effect while the decoder runs. Documented in
v4l/vidioc-decoder-cmd.rst.
"""
V4L2_DEC_CMD_FLUSH: Final = 4
"""Let go of an image that is held back for more slices; for decoders without a state of their own. Documented in
v4l/vidioc-decoder-cmd.rst.
"""

# v4l2_decoder_command_flag: How a decoder carries a command out; the meaning depends on the command.

V4L2_DEC_CMD_START_MUTE_AUDIO: Final = 1
"""With `V4L2_DEC_CMD_START`, no sound unless the speed is normal. Documented in v4l/vidioc-decoder-cmd.rst."""
V4L2_DEC_CMD_PAUSE_TO_BLACK: Final = 1
"""With `V4L2_DEC_CMD_PAUSE`, a black picture instead of the one at which it paused. Documented in
v4l/vidioc-decoder-cmd.rst.
"""
V4L2_DEC_CMD_STOP_TO_BLACK: Final = 1
"""With `V4L2_DEC_CMD_STOP`, a black picture instead of the last one. Documented in v4l/vidioc-decoder-cmd.rst."""
V4L2_DEC_CMD_STOP_IMMEDIATELY: Final = 2
"""With `V4L2_DEC_CMD_STOP`, stop whatever is still to be decoded and whatever the time stamp says. Documented in
v4l/vidioc-decoder-cmd.rst.
"""

# v4l2_decoder_start_format: In what portions a decoder has to be fed.

V4L2_DEC_START_FMT_NONE: Final = 0
"""The decoder takes its stream in pieces of any length. Documented in v4l/vidioc-decoder-cmd.rst."""
V4L2_DEC_START_FMT_GOP: Final = 1
"""Whole groups of pictures; to play backwards, a program hands over the last one first. Documented in
v4l/vidioc-decoder-cmd.rst.
"""


class v4l2_encoder_cmd_u1_raw(_s.Structure):
    """The details as words."""

    data: _s.Array[int] = _s.reserved(_s.u32(), 8)
    """Reserved; zero."""


class v4l2_encoder_cmd_u1(_s.Union):
    """Room for details of a command; all zero. cmd; no command has details yet."""

    raw: v4l2_encoder_cmd_u1_raw = _s.nested(v4l2_encoder_cmd_u1_raw)
    """The details as words."""


class v4l2_encoder_cmd(_s.Structure):
    """A command for an encoder.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-encoder-cmd.rst.
    """

    cmd: int = _s.u32()
    """What the encoder is to do; it decides which flags are possible. A value of `v4l2_encoder_command`. Set by the
    caller.
    """
    flags: int = _s.u32()
    """How to stop; no other command has a flag. The driver clears what it does not take. Flags of
    `v4l2_encoder_command_flag`. Set by the caller and written by the driver.
    """
    _u1: v4l2_encoder_cmd_u1 = _s.nested(v4l2_encoder_cmd_u1)
    raw: v4l2_encoder_cmd_u1_raw = _s.through("_u1")
    """The details as words."""


class v4l2_decoder_cmd_u1_stop(_s.Structure):
    """At which moment of the stream to stop."""

    pts: int = _s.u64()
    """Time stamp of the coded stream to stop at, at once when it has passed; 0 to stop after the last picture. In ticks
    of 90 kHz. Set by the caller and written by the driver.
    """


class v4l2_decoder_cmd_u1_start(_s.Structure):
    """How fast to play, and in what portions the program is to feed the decoder."""

    speed: int = _s.s32()
    """Speed, where 1000 is normal and so is 0; negative ones play backwards; 1 and -1 step by a single frame. In
    thousandths. Set by the caller and written by the driver.
    """
    format: int = _s.u32()
    """In what portions the decoder has to be fed at that speed. A value of `v4l2_decoder_start_format`. Written by the
    driver.
    """


class v4l2_decoder_cmd_u1_raw(_s.Structure):
    """The details as words; all zero where a command has none."""

    data: _s.Array[int] = _s.reserved(_s.u32(), 16)
    """Reserved; zero."""


class v4l2_decoder_cmd_u1(_s.Union):
    """Details of the command, which only the start and the stop have. The member in use is selected by
    `v4l2_decoder_cmd.cmd`.
    """

    _selected_ = (("cmd", {0: "start", 1: "stop"}),)
    stop: v4l2_decoder_cmd_u1_stop = _s.nested(v4l2_decoder_cmd_u1_stop)
    """At which moment of the stream to stop. In use with `V4L2_DEC_CMD_STOP`."""
    start: v4l2_decoder_cmd_u1_start = _s.nested(v4l2_decoder_cmd_u1_start)
    """How fast to play, and in what portions the program is to feed the decoder. In use with `V4L2_DEC_CMD_START`."""
    raw: v4l2_decoder_cmd_u1_raw = _s.nested(v4l2_decoder_cmd_u1_raw)
    """The details as words; all zero where a command has none."""


class v4l2_decoder_cmd(_s.Structure):
    """A command for a decoder.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-decoder-cmd.rst.
    """

    cmd: int = _s.u32()
    """What the decoder is to do; it decides what the flags mean and which member of the union counts. A value of
    `v4l2_decoder_command`. Set by the caller.
    """
    flags: int = _s.u32()
    """How to carry cmd out: one bit has several meanings, by command. The driver clears what it does not take. Flags of
    `v4l2_decoder_command_flag`. Set by the caller and written by the driver.
    """
    _u1: v4l2_decoder_cmd_u1 = _s.nested(v4l2_decoder_cmd_u1)
    stop: v4l2_decoder_cmd_u1_stop = _s.through("_u1")
    """At which moment of the stream to stop. In use with `V4L2_DEC_CMD_STOP`."""
    start: v4l2_decoder_cmd_u1_start = _s.through("_u1")
    """How fast to play, and in what portions the program is to feed the decoder. In use with `V4L2_DEC_CMD_START`."""
    raw: v4l2_decoder_cmd_u1_raw = _s.through("_u1")
    """The details as words; all zero where a command has none."""


VIDIOC_ENCODER_CMD: Final[int] = _s.IOWR("V", 77, v4l2_encoder_cmd)
"""Send a command to an encoder. See `vidioc_encoder_cmd`."""
VIDIOC_TRY_ENCODER_CMD: Final[int] = _s.IOWR("V", 78, v4l2_encoder_cmd)
"""Ask whether an encoder knows a command, without sending it. See `vidioc_try_encoder_cmd`."""
VIDIOC_DECODER_CMD: Final[int] = _s.IOWR("V", 96, v4l2_decoder_cmd)
"""Send a command to a decoder. See `vidioc_decoder_cmd`."""
VIDIOC_TRY_DECODER_CMD: Final[int] = _s.IOWR("V", 97, v4l2_decoder_cmd)
"""Ask whether a decoder knows a command, without sending it. See `vidioc_try_decoder_cmd`."""


def vidioc_encoder_cmd(device: _s.FileDescriptorLike, argument: v4l2_encoder_cmd, /) -> v4l2_encoder_cmd:
    """Send a command to an encoder.

    `V4L2_ENC_CMD_STOP` makes a memory-to-memory encoder finish the images that are queued; the last coded buffer
    carries `V4L2_BUF_FLAG_LAST`, and until it is out no further command is taken. Streaming on, or reading, starts an
    encoder by itself; streaming off and closing stop it at once.

    Raises:
        EBUSY: The encoder has been stopped and has not finished what is queued.
        EINVAL: The encoder does not know the command.
        EPERM: The encoder is to pause and does not run. The encoder is to go on and does not run.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-encoder-cmd.rst.
    """
    try:
        if argument.__class__ is not v4l2_encoder_cmd:
            _s.refuse_other(argument, v4l2_encoder_cmd, "VIDIOC_ENCODER_CMD")
        _ioctl(device, VIDIOC_ENCODER_CMD, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_ENCODER_CMD", __name__) from None
    return argument


def vidioc_try_encoder_cmd(device: _s.FileDescriptorLike, argument: v4l2_encoder_cmd, /) -> v4l2_encoder_cmd:
    """Ask whether an encoder knows a command, without sending it.

    Flags that the driver does not take come back cleared.

    Raises:
        EINVAL: The encoder does not know the command.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-encoder-cmd.rst.
    """
    try:
        if argument.__class__ is not v4l2_encoder_cmd:
            _s.refuse_other(argument, v4l2_encoder_cmd, "VIDIOC_TRY_ENCODER_CMD")
        _ioctl(device, VIDIOC_TRY_ENCODER_CMD, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_TRY_ENCODER_CMD", __name__) from None
    return argument


def vidioc_decoder_cmd(device: _s.FileDescriptorLike, argument: v4l2_decoder_cmd, /) -> v4l2_decoder_cmd:
    """Send a command to a decoder.

    `V4L2_DEC_CMD_STOP` makes a memory-to-memory decoder finish the coded data that is queued; the last image carries
    `V4L2_BUF_FLAG_LAST`, and until it is out no further command is taken. Streaming on, or writing, starts a decoder by
    itself; streaming off and closing stop it at once.

    Raises:
        EBUSY: The decoder has been stopped and has not finished what is queued.
        EINVAL: The decoder does not know the command. The decoder keeps a state of its own, and is to let go of a held
            frame. The decoder keeps no state, and is to do anything else than to let go of a held frame.
        EPERM: The decoder is to pause and does not run. The decoder is to go on and does not run.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-decoder-cmd.rst.
    """
    try:
        if argument.__class__ is not v4l2_decoder_cmd:
            _s.refuse_other(argument, v4l2_decoder_cmd, "VIDIOC_DECODER_CMD")
        _ioctl(device, VIDIOC_DECODER_CMD, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_DECODER_CMD", __name__) from None
    return argument


def vidioc_try_decoder_cmd(device: _s.FileDescriptorLike, argument: v4l2_decoder_cmd, /) -> v4l2_decoder_cmd:
    """Ask whether a decoder knows a command, without sending it.

    Flags and details that the driver does not take come back cleared.

    Raises:
        EINVAL: The decoder does not know the command. The decoder keeps a state of its own, and is to let go of a held
            frame. The decoder keeps no state, and is to do anything else than to let go of a held frame.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-decoder-cmd.rst.
    """
    try:
        if argument.__class__ is not v4l2_decoder_cmd:
            _s.refuse_other(argument, v4l2_decoder_cmd, "VIDIOC_TRY_DECODER_CMD")
        _ioctl(device, VIDIOC_TRY_DECODER_CMD, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_TRY_DECODER_CMD", __name__) from None
    return argument


if TYPE_CHECKING:

    class v4l2_encoder_command(enum.IntEnum):
        """What an encoder is to do.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-encoder-cmd.rst.
        """

        V4L2_ENC_CMD_START = 0
        """Start, or go on after a drain; no effect on an encoder that runs, nor on a paused one, which waits for
        `V4L2_ENC_CMD_RESUME`. Documented in v4l/vidioc-encoder-cmd.rst.
        """
        V4L2_ENC_CMD_STOP = 1
        """Stop; a memory-to-memory encoder drains what is queued first. Documented in v4l/vidioc-encoder-cmd.rst."""
        V4L2_ENC_CMD_PAUSE = 2
        """Interrupt the encoding until `V4L2_ENC_CMD_RESUME`; EPERM before a start, and no effect a second time.
        Documented in v4l/vidioc-encoder-cmd.rst.
        """
        V4L2_ENC_CMD_RESUME = 3
        """End a `V4L2_ENC_CMD_PAUSE`; EPERM before a start, and no effect while the encoder runs. Documented in
        v4l/vidioc-encoder-cmd.rst.
        """

    class v4l2_encoder_command_flag(enum.IntFlag):
        """How an encoder carries a command out.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-encoder-cmd.rst.
        """

        V4L2_ENC_CMD_STOP_AT_GOP_END = 1
        """With `V4L2_ENC_CMD_STOP`, complete the group of pictures; not for memory-to-memory encoders. Documented in
        v4l/vidioc-encoder-cmd.rst.
        """

    class v4l2_decoder_command(enum.IntEnum):
        """What a decoder is to do.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-decoder-cmd.rst.
        """

        V4L2_DEC_CMD_START = 0
        """Start, or go on after a drain or a change of resolution; a decoder that runs or is paused changes its speed
        only, though ivtv ends the pause as well. Documented in v4l/vidioc-decoder-cmd.rst.
        """
        V4L2_DEC_CMD_STOP = 1
        """Stop; a memory-to-memory decoder drains what is queued first. Documented in v4l/vidioc-decoder-cmd.rst."""
        V4L2_DEC_CMD_PAUSE = 2
        """Interrupt the playback until `V4L2_DEC_CMD_RESUME`; EPERM before a start, and no effect a second time, though
        ivtv applies the flag. Documented in v4l/vidioc-decoder-cmd.rst.
        """
        V4L2_DEC_CMD_RESUME = 3
        """End a `V4L2_DEC_CMD_PAUSE`; EPERM before a start, and no effect while the decoder runs. Documented in
        v4l/vidioc-decoder-cmd.rst.
        """
        V4L2_DEC_CMD_FLUSH = 4
        """Let go of an image that is held back for more slices; for decoders without a state of their own. Documented
        in v4l/vidioc-decoder-cmd.rst.
        """

    class v4l2_decoder_command_flag(enum.IntFlag):
        """How a decoder carries a command out; the meaning depends on the command.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-decoder-cmd.rst.
        """

        V4L2_DEC_CMD_START_MUTE_AUDIO = 1
        """With `V4L2_DEC_CMD_START`, no sound unless the speed is normal. Documented in v4l/vidioc-decoder-cmd.rst."""
        V4L2_DEC_CMD_PAUSE_TO_BLACK = 1
        """With `V4L2_DEC_CMD_PAUSE`, a black picture instead of the one at which it paused. Documented in
        v4l/vidioc-decoder-cmd.rst.
        """
        V4L2_DEC_CMD_STOP_TO_BLACK = 1
        """With `V4L2_DEC_CMD_STOP`, a black picture instead of the last one. Documented in
        v4l/vidioc-decoder-cmd.rst.
        """
        V4L2_DEC_CMD_STOP_IMMEDIATELY = 2
        """With `V4L2_DEC_CMD_STOP`, stop whatever is still to be decoded and whatever the time stamp says. Documented
        in v4l/vidioc-decoder-cmd.rst.
        """

    class v4l2_decoder_start_format(enum.IntEnum):
        """In what portions a decoder has to be fed.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-decoder-cmd.rst.
        """

        V4L2_DEC_START_FMT_NONE = 0
        """The decoder takes its stream in pieces of any length. Documented in v4l/vidioc-decoder-cmd.rst."""
        V4L2_DEC_START_FMT_GOP = 1
        """Whole groups of pictures; to play backwards, a program hands over the last one first. Documented in
        v4l/vidioc-decoder-cmd.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_encoder_command": (
                "V4L2_ENC_CMD_START",
                "V4L2_ENC_CMD_STOP",
                "V4L2_ENC_CMD_PAUSE",
                "V4L2_ENC_CMD_RESUME",
            ),
            "v4l2_decoder_command": (
                "V4L2_DEC_CMD_START",
                "V4L2_DEC_CMD_STOP",
                "V4L2_DEC_CMD_PAUSE",
                "V4L2_DEC_CMD_RESUME",
                "V4L2_DEC_CMD_FLUSH",
            ),
            "v4l2_decoder_start_format": ("V4L2_DEC_START_FMT_NONE", "V4L2_DEC_START_FMT_GOP"),
        },
        flags={
            "v4l2_encoder_command_flag": ("V4L2_ENC_CMD_STOP_AT_GOP_END",),
            "v4l2_decoder_command_flag": (
                "V4L2_DEC_CMD_START_MUTE_AUDIO",
                "V4L2_DEC_CMD_PAUSE_TO_BLACK",
                "V4L2_DEC_CMD_STOP_TO_BLACK",
                "V4L2_DEC_CMD_STOP_IMMEDIATELY",
            ),
        },
    )
