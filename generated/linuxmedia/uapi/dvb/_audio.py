"""Audio decoder."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi._support import system as _system
from linuxmedia.uapi.dvb._types_audio import audio_mixer, audio_status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


AUDIO_STOP: Final[int] = _s.IO("o", 1)
"""Stop the sound. See `audio_stop`."""
AUDIO_PLAY: Final[int] = _s.IO("o", 2)
"""Start to play sound from the chosen source. See `audio_play`."""
AUDIO_PAUSE: Final[int] = _s.IO("o", 3)
"""Pause decoding and playing. See `audio_pause`."""
AUDIO_CONTINUE: Final[int] = _s.IO("o", 4)
"""Go on after a pause. See `audio_continue`."""
AUDIO_SELECT_SOURCE: Final[int] = _s.IO("o", 5)
"""Choose where the sound comes from. See `audio_select_source`."""
AUDIO_SET_MUTE: Final[int] = _s.IO("o", 6)
"""Mute the sound, or let it be heard again. See `audio_set_mute`."""
AUDIO_SET_AV_SYNC: Final[int] = _s.IO("o", 7)
"""Choose whether the sound waits for the pictures. See `audio_set_av_sync`."""
AUDIO_SET_BYPASS_MODE: Final[int] = _s.IO("o", 8)
"""Choose whether the stream is decoded here or handed on. See `audio_set_bypass_mode`."""
AUDIO_CHANNEL_SELECT: Final[int] = _s.IO("o", 9)
"""Choose which channels are heard. See `audio_channel_select`."""
AUDIO_GET_STATUS: Final[int] = _s.IOR("o", 10, audio_status)
"""Ask for the state of the audio decoder. See `audio_get_status`."""
AUDIO_GET_CAPABILITIES: Final[int] = _s.IOR("o", 11, _s.uint())
"""Ask which codings the decoder understands. See `audio_get_capabilities`."""
AUDIO_CLEAR_BUFFER: Final[int] = _s.IO("o", 12)
"""Throw away what is buffered. See `audio_clear_buffer`."""
AUDIO_SET_ID: Final[int] = _s.IO("o", 13)
"""Choose the sub-stream to decode. See `audio_set_id`."""
AUDIO_SET_MIXER: Final[int] = _s.IOW("o", 14, audio_mixer)
"""Set the volumes of both sides. See `audio_set_mixer`."""
AUDIO_SET_STREAMTYPE: Final[int] = _s.IO("o", 15)
"""Tell which kind of stream will be written. See `audio_set_streamtype`."""
AUDIO_BILINGUAL_CHANNEL_SELECT: Final[int] = _s.IO("o", 20)
"""Choose which channels of a bilingual programme are heard. See `audio_bilingual_channel_select`."""


def audio_stop(device: _s.FileDescriptorLike, /) -> None:
    """Stop the sound.

    With `AUDIO_SOURCE_MEMORY` the stream is lost from here on, and `AUDIO_PLAY` begins anew; with `AUDIO_SOURCE_DEMUX`
    the driver of the AV7110 only mutes. New programs decode by V4L2.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_audio.rst.
    """
    try:
        _s.ioctl(device, AUDIO_STOP)
    except OSError as error:
        raise _s.explained(error, "AUDIO_STOP", __name__) from None


def audio_play(device: _s.FileDescriptorLike, /) -> None:
    """Start to play sound from the chosen source.

    `AUDIO_SELECT_SOURCE` chooses the source; without it the demux feeds the decoder.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_audio.rst.
    """
    try:
        _s.ioctl(device, AUDIO_PLAY)
    except OSError as error:
        raise _s.explained(error, "AUDIO_PLAY", __name__) from None


def audio_pause(device: _s.FileDescriptorLike, /) -> None:
    """Pause decoding and playing.

    `AUDIO_CONTINUE` ends it. The driver of the AV7110 mutes instead, while the stream runs on.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_audio.rst.
    """
    try:
        _s.ioctl(device, AUDIO_PAUSE)
    except OSError as error:
        raise _s.explained(error, "AUDIO_PAUSE", __name__) from None


def audio_continue(device: _s.FileDescriptorLike, /) -> None:
    """Go on after a pause.

    Undoes `AUDIO_PAUSE`; a decoder that does not pause is left alone.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_audio.rst.
    """
    try:
        _s.ioctl(device, AUDIO_CONTINUE)
    except OSError as error:
        raise _s.explained(error, "AUDIO_CONTINUE", __name__) from None


def audio_select_source(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Choose where the sound comes from.

    With `AUDIO_SOURCE_MEMORY` the decoder plays what is written to its node, with `AUDIO_SOURCE_DEMUX` what the demux
    hands over inside the hardware. Every open() sets it back to the demux.

    Arguments:
        value: A value of `audio_stream_source_t`.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_audio.rst.
    """
    try:
        return _s.ioctl_value(device, AUDIO_SELECT_SOURCE, value)
    except OSError as error:
        raise _s.explained(error, "AUDIO_SELECT_SOURCE", __name__) from None


def audio_set_mute(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Mute the sound, or let it be heard again.

    0 lets it be heard, any other value mutes it. The stream runs on meanwhile.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_audio.rst.
    """
    try:
        return _s.ioctl_value(device, AUDIO_SET_MUTE, value)
    except OSError as error:
        raise _s.explained(error, "AUDIO_SET_MUTE", __name__) from None


def audio_set_av_sync(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Choose whether the sound waits for the pictures.

    Other than 0 keeps both in step by their time stamps; 0 plays the sound as it comes.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_audio.rst.
    """
    try:
        return _s.ioctl_value(device, AUDIO_SET_AV_SYNC, value)
    except OSError as error:
        raise _s.explained(error, "AUDIO_SET_AV_SYNC", __name__) from None


def audio_set_bypass_mode(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Choose whether the stream is decoded here or handed on.

    0 hands it on to another decoder as it is; other than 0 decodes it here. The driver of the AV7110 only keeps the
    value for `AUDIO_GET_STATUS`, and with old firmware fails with EINVAL besides.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_audio.rst.
    """
    try:
        return _s.ioctl_value(device, AUDIO_SET_BYPASS_MODE, value)
    except OSError as error:
        raise _s.explained(error, "AUDIO_SET_BYPASS_MODE", __name__) from None


def audio_channel_select(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Choose which channels are heard.

    Decoders may know some of the choices only.

    Arguments:
        value: A value of `audio_channel_select_t`.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_audio.rst.
    """
    try:
        return _s.ioctl_value(device, AUDIO_CHANNEL_SELECT, value)
    except OSError as error:
        raise _s.explained(error, "AUDIO_CHANNEL_SELECT", __name__) from None


def audio_get_status(device: _s.FileDescriptorLike, argument: audio_status, /) -> audio_status:
    """Ask for the state of the audio decoder.

    The only call that a descriptor for reading would allow, if a driver let one be opened.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_audio.rst.
    """
    try:
        if argument.__class__ is not audio_status:
            _s.refuse_other(argument, audio_status, "AUDIO_GET_STATUS")
        _ioctl(device, AUDIO_GET_STATUS, argument)
    except OSError as error:
        raise _s.explained(error, "AUDIO_GET_STATUS", __name__) from None
    return argument


def audio_get_capabilities(device: _s.FileDescriptorLike, /) -> int:
    """Ask which codings the decoder understands.

    What can be understood may depend on the firmware of the card.

    Returns:
        A value of `audio_capabilities`.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_audio.rst.
    """
    try:
        return _s.ioctl_scalar(device, AUDIO_GET_CAPABILITIES, _s.uint(), 0)
    except OSError as error:
        raise _s.explained(error, "AUDIO_GET_CAPABILITIES", __name__) from None


def audio_clear_buffer(device: _s.FileDescriptorLike, /) -> None:
    """Throw away what is buffered.

    Empties the buffers of the driver and of the hardware, so that what is written next is heard next.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_audio.rst.
    """
    try:
        _s.ioctl(device, AUDIO_CLEAR_BUFFER)
    except OSError as error:
        raise _s.explained(error, "AUDIO_CLEAR_BUFFER", __name__) from None


def audio_set_id(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Choose the sub-stream to decode.

    For program streams. Without a type from `AUDIO_SET_STREAMTYPE` it is the whole id - 0xC0 to 0xDF for MPEG sound,
    0x80 to 0x87 for AC-3, 0xA0 to 0xA7 for linear PCM; with one it is the low five bits of it. The driver of the AV7110
    ignores it.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_audio.rst.
    """
    try:
        return _s.ioctl_value(device, AUDIO_SET_ID, value)
    except OSError as error:
        raise _s.explained(error, "AUDIO_SET_ID", __name__) from None


def audio_set_mixer(device: _s.FileDescriptorLike, argument: audio_mixer, /) -> audio_mixer:
    """Set the volumes of both sides.

    They hold whatever is played. On AV7110 cards with an analogue tuner the driver puts a volume of its own in their
    place when it switches between digital and analogue reception, and when the tuner is tuned.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_audio.rst.
    """
    try:
        if argument.__class__ is not audio_mixer:
            _s.refuse_other(argument, audio_mixer, "AUDIO_SET_MIXER")
        _ioctl(device, AUDIO_SET_MIXER, argument)
    except OSError as error:
        raise _s.explained(error, "AUDIO_SET_MIXER", __name__) from None
    return argument


def audio_set_streamtype(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Tell which kind of stream will be written.

    The header has no names for the types, and cards that find out by themselves ignore the call.

    Raises:
        EINVAL: The decoder does not know streams of this type.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_audio.rst.
    """
    try:
        return _s.ioctl_value(device, AUDIO_SET_STREAMTYPE, value)
    except OSError as error:
        raise _s.explained(error, "AUDIO_SET_STREAMTYPE", __name__) from None


def audio_bilingual_channel_select(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Choose which channels of a bilingual programme are heard.

    Such a programme has a language in each channel. No driver of an audio node knows the call; ivtv could be built to
    take it on its video nodes, but not in 6.12 any more.

    Arguments:
        value: A value of `audio_channel_select_t`.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_audio.rst.
    """
    try:
        return _s.ioctl_value(device, AUDIO_BILINGUAL_CHANNEL_SELECT, value)
    except OSError as error:
        raise _s.explained(error, "AUDIO_BILINGUAL_CHANNEL_SELECT", __name__) from None


def dvb_audio_open(path: str | _s.PathLike[str], flags: int, /) -> int:
    """Open an audio decoder.

    One descriptor at a time may be open, for reading and writing. The AV7110 lets nobody in for reading only.

    Arguments:
        flags: As in C; O_CLOEXEC is always added.

    Returns:
        The new descriptor.

    Arguments of the system call:
        path: /dev/dvb/adapterN/audioN.
        flags: O_RDWR, since O_RDONLY fails with EBUSY; O_NONBLOCK for a write() that shall not wait.

    Result of the system call:
        the descriptor.

    Errors of the system call:
        EBUSY: The device is to be opened for reading and writing, as another descriptor is already.
        EINVAL: An argument is wrong; the page does not say which.
        ENODEV: There is no driver for the device.

    The page lets descriptors for reading only ask for the state; the driver of the AV7110 has no room for one.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_audio.rst.
    """
    try:
        return _system.open_(path, flags)
    except OSError as error:
        raise _s.explained(error, "dvb_audio.open", __name__) from None


def dvb_audio_close(device: int, /) -> None:
    """Let the audio decoder go.

    It stops to play, and the device can be opened again.

    Arguments of the system call:
        fd: Descriptor of an audio decoder.

    Errors of the system call:
        EBADF: The process has no open descriptor of this number.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_audio.rst.
    """
    try:
        _system.close(device)
    except OSError as error:
        raise _s.explained(error, "dvb_audio.close", __name__) from None


def dvb_audio_write(device: _s.FileDescriptorLike, data: _s.Buffer, /) -> int:
    """Hand sound to the audio decoder.

    For `AUDIO_SOURCE_MEMORY`. The bytes are packetised elementary streams or whole transport stream packets. Waits for
    room in the buffer, unless the descriptor has O_NONBLOCK.

    Arguments:
        data: The bytes, or a struct or an array of numbers as it lies in memory.

    Returns:
        How many bytes were taken.

    Arguments of the system call:
        fd: Descriptor of an audio decoder that is open for reading and writing.
        buffer: The stream.
        count: How many bytes of it.

    Result of the system call:
        the number of bytes that were taken.

    Errors of the system call:
        EBADF: The descriptor that is written to is not open.
        ENOMEM: There are more bytes than the buffer of the decoder can hold.
        EPERM: `AUDIO_SELECT_SOURCE` has not chosen `AUDIO_SOURCE_MEMORY`.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_audio.rst.
    """
    try:
        return _system.write(device, data)
    except OSError as error:
        raise _s.explained(error, "dvb_audio.write", __name__) from None
