"""Video decoder."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi._support import system as _system
from linuxmedia.uapi.dvb._types_video import (
    struct_video_command,
    video_event,
    video_size_t,
    video_status,
    video_still_picture,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDEO_STOP: Final[int] = _s.IO("o", 21)
"""Stop the pictures. See `video_stop`."""
VIDEO_PLAY: Final[int] = _s.IO("o", 22)
"""Start to play pictures from the chosen source. See `video_play`."""
VIDEO_FREEZE: Final[int] = _s.IO("o", 23)
"""Hold the picture. See `video_freeze`."""
VIDEO_CONTINUE: Final[int] = _s.IO("o", 24)
"""Go on after a freeze. See `video_continue`."""
VIDEO_SELECT_SOURCE: Final[int] = _s.IO("o", 25)
"""Choose where the pictures come from. See `video_select_source`."""
VIDEO_SET_BLANK: Final[int] = _s.IO("o", 26)
"""Choose what is on the screen while nothing plays. See `video_set_blank`."""
VIDEO_GET_STATUS: Final[int] = _s.IOR("o", 27, video_status)
"""Ask for the state of the video decoder. See `video_get_status`."""
VIDEO_GET_EVENT: Final[int] = _s.IOR("o", 28, video_event)
"""Take the oldest event of the decoder, or wait for one. See `video_get_event`."""
VIDEO_SET_DISPLAY_FORMAT: Final[int] = _s.IO("o", 29)
"""Choose what is done with pictures of another shape than the screen's. See `video_set_display_format`."""
VIDEO_STILLPICTURE: Final[int] = _s.IOW("o", 30, video_still_picture)
"""Show a single picture. See `video_stillpicture`."""
VIDEO_FAST_FORWARD: Final[int] = _s.IO("o", 31)
"""Play faster, by leaving pictures out. See `video_fast_forward`."""
VIDEO_SLOWMOTION: Final[int] = _s.IO("o", 32)
"""Play slower, by showing pictures again. See `video_slowmotion`."""
VIDEO_GET_CAPABILITIES: Final[int] = _s.IOR("o", 33, _s.uint())
"""Ask what the decoder understands. See `video_get_capabilities`."""
VIDEO_CLEAR_BUFFER: Final[int] = _s.IO("o", 34)
"""Throw away the pictures that are buffered. See `video_clear_buffer`."""
VIDEO_SET_STREAMTYPE: Final[int] = _s.IO("o", 36)
"""Tell which kind of stream the decoder will be fed with. See `video_set_streamtype`."""
VIDEO_SET_FORMAT: Final[int] = _s.IO("o", 37)
"""Tell the shape of the screen. See `video_set_format`."""
VIDEO_GET_SIZE: Final[int] = _s.IOR("o", 55, video_size_t)
"""Ask for the size and shape of the picture. See `video_get_size`."""
VIDEO_GET_PTS: Final[int] = _s.IOR("o", 57, _s.u64())
"""Ask for the time stamp of the picture that is shown. See `video_get_pts`."""
VIDEO_GET_FRAME_COUNT: Final[int] = _s.IOR("o", 58, _s.u64())
"""Ask how many pictures have been shown since the decoder was started. See `video_get_frame_count`."""
VIDEO_COMMAND: Final[int] = _s.IOWR("o", 59, struct_video_command)
"""Let the decoder do something. See `video_command`."""
VIDEO_TRY_COMMAND: Final[int] = _s.IOWR("o", 60, struct_video_command)
"""Ask whether the decoder can do something, without doing it. See `video_try_command`."""


def video_stop(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Stop the pictures.

    Other than 0 leaves the screen black, 0 leaves the last picture there. `linuxmedia.uapi.v4l2.VIDIOC_DECODER_CMD` is
    the newer call.

    The driver of the AV7110 ignores the argument and does what `VIDEO_SET_BLANK` has set.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """
    try:
        return _s.ioctl_value(device, VIDEO_STOP, value)
    except OSError as error:
        raise _s.explained(error, "VIDEO_STOP", __name__) from None


def video_play(device: _s.FileDescriptorLike, /) -> None:
    """Start to play pictures from the chosen source.

    Ends a freeze, too. `VIDEO_SELECT_SOURCE` chooses the source.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """
    try:
        _s.ioctl(device, VIDEO_PLAY)
    except OSError as error:
        raise _s.explained(error, "VIDEO_PLAY", __name__) from None


def video_freeze(device: _s.FileDescriptorLike, /) -> None:
    """Hold the picture.

    With `VIDEO_SOURCE_DEMUX` the stream runs on unseen; with `VIDEO_SOURCE_MEMORY` it waits until `VIDEO_CONTINUE` or
    `VIDEO_PLAY`.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """
    try:
        _s.ioctl(device, VIDEO_FREEZE)
    except OSError as error:
        raise _s.explained(error, "VIDEO_FREEZE", __name__) from None


def video_continue(device: _s.FileDescriptorLike, /) -> None:
    """Go on after a freeze.

    Undoes `VIDEO_FREEZE`, and ends fast forward and slow motion.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """
    try:
        _s.ioctl(device, VIDEO_CONTINUE)
    except OSError as error:
        raise _s.explained(error, "VIDEO_CONTINUE", __name__) from None


def video_select_source(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Choose where the pictures come from.

    With `VIDEO_SOURCE_MEMORY` the decoder plays what is written to its node, with `VIDEO_SOURCE_DEMUX` what the demux
    hands over inside the hardware.

    Arguments:
        value: A value of `video_stream_source_t`.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """
    try:
        return _s.ioctl_value(device, VIDEO_SELECT_SOURCE, value)
    except OSError as error:
        raise _s.explained(error, "VIDEO_SELECT_SOURCE", __name__) from None


def video_set_blank(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Choose what is on the screen while nothing plays.

    Other than 0 for black, 0 for the last picture.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """
    try:
        return _s.ioctl_value(device, VIDEO_SET_BLANK, value)
    except OSError as error:
        raise _s.explained(error, "VIDEO_SET_BLANK", __name__) from None


def video_get_status(device: _s.FileDescriptorLike, argument: video_status, /) -> video_status:
    """Ask for the state of the video decoder.

    A descriptor for reading only is enough.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """
    try:
        if argument.__class__ is not video_status:
            _s.refuse_other(argument, video_status, "VIDEO_GET_STATUS")
        _ioctl(device, VIDEO_GET_STATUS, argument)
    except OSError as error:
        raise _s.explained(error, "VIDEO_GET_STATUS", __name__) from None
    return argument


def video_get_event(device: _s.FileDescriptorLike, argument: video_event, /) -> video_event:
    """Take the oldest event of the decoder, or wait for one.

    Only the latest few are kept. poll() tells with POLLPRI that one is there. A descriptor for reading only is enough.

    Raises:
        EOVERFLOW: Events were lost, as the queue was full.
        EWOULDBLOCK: There is no event, and the descriptor has O_NONBLOCK.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """
    try:
        if argument.__class__ is not video_event:
            _s.refuse_other(argument, video_event, "VIDEO_GET_EVENT")
        _ioctl(device, VIDEO_GET_EVENT, argument)
    except OSError as error:
        raise _s.explained(error, "VIDEO_GET_EVENT", __name__) from None
    return argument


def video_set_display_format(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Choose what is done with pictures of another shape than the screen's.

    `VIDEO_SET_FORMAT` tells the screen's shape.

    Arguments:
        value: A value of `video_displayformat_t`.

    The page calls the type video_display_format_t, a name that no header has.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """
    try:
        return _s.ioctl_value(device, VIDEO_SET_DISPLAY_FORMAT, value)
    except OSError as error:
        raise _s.explained(error, "VIDEO_SET_DISPLAY_FORMAT", __name__) from None


def video_stillpicture(device: _s.FileDescriptorLike, argument: video_still_picture, /) -> video_still_picture:
    """Show a single picture.

    The source becomes `VIDEO_SOURCE_MEMORY`, and what is buffered is thrown away. Coding and size must be ones that the
    decoder knows.

    Raises:
        ValueError: A field counts more than was assigned to its pointer; the kernel is not called then.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """
    try:
        if argument.__class__ is not video_still_picture:
            _s.refuse_other(argument, video_still_picture, "VIDEO_STILLPICTURE")
        _s.ioctl_counted(device, VIDEO_STILLPICTURE, argument)
    except OSError as error:
        raise _s.explained(error, "VIDEO_STILLPICTURE", __name__) from None
    return argument


def video_fast_forward(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Play faster, by leaving pictures out.

    The argument is how many intra-coded pictures are skipped for each that is shown; the AV7110 ignores it. For
    `VIDEO_SOURCE_MEMORY`.

    Raises:
        EPERM: `VIDEO_SELECT_SOURCE` has not chosen `VIDEO_SOURCE_MEMORY`.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """
    try:
        return _s.ioctl_value(device, VIDEO_FAST_FORWARD, value)
    except OSError as error:
        raise _s.explained(error, "VIDEO_FAST_FORWARD", __name__) from None


def video_slowmotion(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Play slower, by showing pictures again.

    The argument is how often each picture is repeated. For `VIDEO_SOURCE_MEMORY`.

    Raises:
        EPERM: The stream does not come from memory.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """
    try:
        return _s.ioctl_value(device, VIDEO_SLOWMOTION, value)
    except OSError as error:
        raise _s.explained(error, "VIDEO_SLOWMOTION", __name__) from None


def video_get_capabilities(device: _s.FileDescriptorLike, /) -> int:
    """Ask what the decoder understands.

    Tells codings and kinds of streams alike.

    Returns:
        A value of `video_capabilities`.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """
    try:
        return _s.ioctl_scalar(device, VIDEO_GET_CAPABILITIES, _s.uint(), 0)
    except OSError as error:
        raise _s.explained(error, "VIDEO_GET_CAPABILITIES", __name__) from None


def video_clear_buffer(device: _s.FileDescriptorLike, /) -> None:
    """Throw away the pictures that are buffered.

    Empties the buffers of the driver and of the decoder, for a jump in the stream.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """
    try:
        _s.ioctl(device, VIDEO_CLEAR_BUFFER)
    except OSError as error:
        raise _s.explained(error, "VIDEO_CLEAR_BUFFER", __name__) from None


def video_set_streamtype(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Tell which kind of stream the decoder will be fed with.

    0 for MPEG-2, 1 for H.264, 3 for VC-1, 4 for MPEG-4 part 2, 6 for MPEG-1, 7 for H.265; the header has no names for
    them, and drivers differ. The AV7110 ignores it.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """
    try:
        return _s.ioctl_value(device, VIDEO_SET_STREAMTYPE, value)
    except OSError as error:
        raise _s.explained(error, "VIDEO_SET_STREAMTYPE", __name__) from None


def video_set_format(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Tell the shape of the screen.

    `VIDEO_FORMAT_4_3` or `VIDEO_FORMAT_16_9`; screens are not wider.

    Arguments:
        value: A value of `video_format_t`.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """
    try:
        return _s.ioctl_value(device, VIDEO_SET_FORMAT, value)
    except OSError as error:
        raise _s.explained(error, "VIDEO_SET_FORMAT", __name__) from None


def video_get_size(device: _s.FileDescriptorLike, argument: video_size_t, /) -> video_size_t:
    """Ask for the size and shape of the picture.

    The answer is that of the stream, before it is fitted to the screen.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """
    try:
        if argument.__class__ is not video_size_t:
            _s.refuse_other(argument, video_size_t, "VIDEO_GET_SIZE")
        _ioctl(device, VIDEO_GET_SIZE, argument)
    except OSError as error:
        raise _s.explained(error, "VIDEO_GET_SIZE", __name__) from None
    return argument


def video_get_pts(device: _s.FileDescriptorLike, /) -> int:
    """Ask for the time stamp of the picture that is shown.

    33 bits, in units of 1/90000 s. It may be that of a picture nearby.
    `linuxmedia.uapi.v4l2.V4L2_CID_MPEG_VIDEO_DEC_PTS` is the newer way.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """
    try:
        return _s.ioctl_scalar(device, VIDEO_GET_PTS, _s.u64(), 0)
    except OSError as error:
        raise _s.explained(error, "VIDEO_GET_PTS", __name__) from None


def video_get_frame_count(device: _s.FileDescriptorLike, /) -> int:
    """Ask how many pictures have been shown since the decoder was started.

    `linuxmedia.uapi.v4l2.V4L2_CID_MPEG_VIDEO_DEC_FRAME` is the newer way.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """
    try:
        return _s.ioctl_scalar(device, VIDEO_GET_FRAME_COUNT, _s.u64(), 0)
    except OSError as error:
        raise _s.explained(error, "VIDEO_GET_FRAME_COUNT", __name__) from None


def video_command(device: _s.FileDescriptorLike, argument: struct_video_command, /) -> struct_video_command:
    """Let the decoder do something.

    `linuxmedia.uapi.v4l2.VIDIOC_DECODER_CMD` took its place, with a struct that begins in the same way.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """
    try:
        if argument.__class__ is not struct_video_command:
            _s.refuse_other(argument, struct_video_command, "VIDEO_COMMAND")
        _ioctl(device, VIDEO_COMMAND, argument)
    except OSError as error:
        raise _s.explained(error, "VIDEO_COMMAND", __name__) from None
    return argument


def video_try_command(device: _s.FileDescriptorLike, argument: struct_video_command, /) -> struct_video_command:
    """Ask whether the decoder can do something, without doing it.

    What does not fit is adjusted, as for `linuxmedia.uapi.v4l2.VIDIOC_TRY_DECODER_CMD`, the newer call.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """
    try:
        if argument.__class__ is not struct_video_command:
            _s.refuse_other(argument, struct_video_command, "VIDEO_TRY_COMMAND")
        _ioctl(device, VIDEO_TRY_COMMAND, argument)
    except OSError as error:
        raise _s.explained(error, "VIDEO_TRY_COMMAND", __name__) from None
    return argument


def dvb_video_open(path: str | _s.PathLike[str], flags: int, /) -> int:
    """Open a video decoder.

    One descriptor at a time may be open for reading and writing. One that is open for reading only can ask for the
    state, the size and events.

    Arguments:
        flags: As in C; O_CLOEXEC is always added.

    Returns:
        The new descriptor.

    Arguments of the system call:
        path: /dev/dvb/adapterN/videoN.
        flags: O_RDONLY to ask, O_RDWR to play; O_NONBLOCK for calls that shall not wait.

    Result of the system call:
        the descriptor.

    Errors of the system call:
        EBUSY: The decoder is to be opened for reading and writing, as another descriptor is already.
        EINVAL: Some argument is wrong; which one, the page does not say.
        ENODEV: The device has no driver any more.

    Documented, but not what the kernel does:
        EINTERNAL: Something fails inside the driver. There is no error number of this name, in the kernel or in the C
            library.

    The page allows `VIDEO_GET_STATUS` alone for reading; the driver of the AV7110 answers the other two as well.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """
    try:
        return _system.open_(path, flags)
    except OSError as error:
        raise _s.explained(error, "dvb_video.open", __name__) from None


def dvb_video_close(device: int, /) -> None:
    """Let the video decoder go.

    A descriptor for reading and writing stops playing with it. Another one can be opened then.

    Arguments of the system call:
        fd: Descriptor of a video decoder.

    Errors of the system call:
        EBADF: No open descriptor of the process has this number.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """
    try:
        _system.close(device)
    except OSError as error:
        raise _s.explained(error, "dvb_video.close", __name__) from None


def dvb_video_write(device: _s.FileDescriptorLike, data: _s.Buffer, /) -> int:
    """Hand pictures to the video decoder.

    For `VIDEO_SOURCE_MEMORY`. The bytes are packetised elementary streams, or what `VIDEO_GET_CAPABILITIES` allows
    besides; whole transport stream packets are mostly taken, too. Waits for room in the buffer, unless the descriptor
    has O_NONBLOCK.

    Arguments:
        data: The bytes, or a struct or an array of numbers as it lies in memory.

    Returns:
        How many bytes were taken.

    Arguments of the system call:
        fd: Descriptor of a video decoder that is open for reading and writing.
        buffer: The stream.
        count: How many bytes of it.

    Result of the system call:
        the number of bytes that were taken.

    Errors of the system call:
        EBADF: What is written to is not an open descriptor.
        ENOMEM: The bytes are more than the decoder's buffer can hold.
        EPERM: The decoder is fed by the demux, not from memory.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_video.rst.
    """
    try:
        return _system.write(device, data)
    except OSError as error:
        raise _s.explained(error, "dvb_video.write", __name__) from None
