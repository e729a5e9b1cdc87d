"""States and formats of the audio decoder."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# audio_stream_source_t: Where the audio decoder takes its stream from.

AUDIO_SOURCE_DEMUX: Final = 0
"""From the demux, by a filter whose output is `DMX_OUT_DECODER`. Documented in dvb/legacy_dvb_audio.rst."""
AUDIO_SOURCE_MEMORY: Final = 1
"""From the program that calls write(). Documented in dvb/legacy_dvb_audio.rst."""

# audio_play_state_t: What the audio decoder is doing.

AUDIO_STOPPED: Final = 0
"""It does not play. Documented in dvb/legacy_dvb_audio.rst."""
AUDIO_PLAYING: Final = 1
"""It decodes the stream, and what it decodes is heard. Documented in dvb/legacy_dvb_audio.rst."""
AUDIO_PAUSED: Final = 2
"""It pauses until `AUDIO_CONTINUE`. Documented in dvb/legacy_dvb_audio.rst. The page calls it `AUDIO_PAUSE`, which is
an ioctl.
"""

# audio_channel_select_t: Which channels of the sound are played on which side.

AUDIO_STEREO: Final = 0
"""Both channels as they are. Documented in dvb/legacy_dvb_audio.rst."""
AUDIO_MONO_LEFT: Final = 1
"""The left channel on both sides. Documented in dvb/legacy_dvb_audio.rst."""
AUDIO_MONO_RIGHT: Final = 2
"""The right channel on both sides. Documented in dvb/legacy_dvb_audio.rst."""
AUDIO_MONO: Final = 3
"""A mix of the channels on both sides. Documented in dvb/legacy_dvb_audio.rst."""
AUDIO_STEREO_SWAPPED: Final = 4
"""Left and right exchanged. Documented in dvb/legacy_dvb_audio.rst."""

# audio_capabilities: Codings that an audio decoder understands.

AUDIO_CAP_DTS: Final = 1
"""DTS Coherent Acoustics, as on some DVDs. Documented in dvb/legacy_dvb_audio.rst."""
AUDIO_CAP_LPCM: Final = 2
"""Linear PCM, which is not compressed. Documented in dvb/legacy_dvb_audio.rst."""
AUDIO_CAP_MP1: Final = 4
"""MPEG-1 layer I. Documented in dvb/legacy_dvb_audio.rst."""
AUDIO_CAP_MP2: Final = 8
"""MPEG-1 layer II, the usual sound of DVB. Documented in dvb/legacy_dvb_audio.rst."""
AUDIO_CAP_MP3: Final = 16
"""MPEG-1 layer III. Documented in dvb/legacy_dvb_audio.rst."""
AUDIO_CAP_AAC: Final = 32
"""Advanced Audio Coding. Documented in dvb/legacy_dvb_audio.rst."""
AUDIO_CAP_OGG: Final = 64
"""Vorbis. Documented in dvb/legacy_dvb_audio.rst."""
AUDIO_CAP_SDDS: Final = 128
"""Sony Dynamic Digital Sound. Documented in dvb/legacy_dvb_audio.rst."""
AUDIO_CAP_AC3: Final = 256
"""Dolby Digital. Documented in dvb/legacy_dvb_audio.rst."""


class audio_mixer(_s.Structure):
    """Volumes of the two sides.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_audio.rst.
    """

    volume_left: int = _s.uint()
    """Volume on the left; 255 is the loudest. From 0 to 255. Set by the caller and written by the driver."""
    volume_right: int = _s.uint()
    """Volume on the right; 0 is silence. From 0 to 255. Set by the caller and written by the driver."""


class audio_status(_s.Structure):
    """The state of the audio decoder.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_audio.rst.
    """

    AV_sync_state: int = _s.int_()
    """Other than 0 when sound follows the pictures' time. Written by the driver."""
    mute_state: int = _s.int_()
    """Other than 0 when the sound is muted. Written by the driver."""
    play_state: int = _s.uint()
    """Whether sound is played. Written by the driver."""
    stream_source: int = _s.uint()
    """Where the sound comes from. Written by the driver."""
    channel_select: int = _s.uint()
    """Which channels are heard. Written by the driver."""
    bypass_mode: int = _s.int_()
    """As `AUDIO_SET_BYPASS_MODE` set it; 0 hands the stream on without decoding it. Written by the driver."""
    mixer_state: audio_mixer = _s.nested(audio_mixer)
    """Volumes as they are. Written by the driver."""


audio_mixer_t = audio_mixer
"""Another name of `audio_mixer`. In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_audio.rst."""
audio_status_t = audio_status
"""Another name of `audio_status`. In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_audio.rst."""


if TYPE_CHECKING:

    class audio_stream_source_t(enum.IntEnum):
        """Where the audio decoder takes its stream from.

        In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_audio.rst.
        """

        AUDIO_SOURCE_DEMUX = 0
        """From the demux, by a filter whose output is `DMX_OUT_DECODER`. Documented in dvb/legacy_dvb_audio.rst."""
        AUDIO_SOURCE_MEMORY = 1
        """From the program that calls write(). Documented in dvb/legacy_dvb_audio.rst."""

    class audio_play_state_t(enum.IntEnum):
        """What the audio decoder is doing.

        In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_audio.rst.
        """

        AUDIO_STOPPED = 0
        """It does not play. Documented in dvb/legacy_dvb_audio.rst."""
        AUDIO_PLAYING = 1
        """It decodes the stream, and what it decodes is heard. Documented in dvb/legacy_dvb_audio.rst."""
        AUDIO_PAUSED = 2
        """It pauses until `AUDIO_CONTINUE`. Documented in dvb/legacy_dvb_audio.rst. The page calls it `AUDIO_PAUSE`,
        which is an ioctl.
        """

    class audio_channel_select_t(enum.IntEnum):
        """Which channels of the sound are played on which side.

        In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_audio.rst.
        """

        AUDIO_STEREO = 0
        """Both channels as they are. Documented in dvb/legacy_dvb_audio.rst."""
        AUDIO_MONO_LEFT = 1
        """The left channel on both sides. Documented in dvb/legacy_dvb_audio.rst."""
        AUDIO_MONO_RIGHT = 2
        """The right channel on both sides. Documented in dvb/legacy_dvb_audio.rst."""
        AUDIO_MONO = 3
        """A mix of the channels on both sides. Documented in dvb/legacy_dvb_audio.rst."""
        AUDIO_STEREO_SWAPPED = 4
        """Left and right exchanged. Documented in dvb/legacy_dvb_audio.rst."""

    class audio_capabilities(enum.IntFlag):
        """Codings that an audio decoder understands.

        In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_audio.rst.
        """

        AUDIO_CAP_DTS = 1
        """DTS Coherent Acoustics, as on some DVDs. Documented in dvb/legacy_dvb_audio.rst."""
        AUDIO_CAP_LPCM = 2
        """Linear PCM, which is not compressed. Documented in dvb/legacy_dvb_audio.rst."""
        AUDIO_CAP_MP1 = 4
        """MPEG-1 layer I. Documented in dvb/legacy_dvb_audio.rst."""
        AUDIO_CAP_MP2 = 8
        """MPEG-1 layer II, the usual sound of DVB. Documented in dvb/legacy_dvb_audio.rst."""
        AUDIO_CAP_MP3 = 16
        """MPEG-1 layer III. Documented in dvb/legacy_dvb_audio.rst."""
        AUDIO_CAP_AAC = 32
        """Advanced Audio Coding. Documented in dvb/legacy_dvb_audio.rst."""
        AUDIO_CAP_OGG = 64
        """Vorbis. Documented in dvb/legacy_dvb_audio.rst."""
        AUDIO_CAP_SDDS = 128
        """Sony Dynamic Digital Sound. Documented in dvb/legacy_dvb_audio.rst."""
        AUDIO_CAP_AC3 = 256
        """Dolby Digital. Documented in dvb/legacy_dvb_audio.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "audio_stream_source_t": ("AUDIO_SOURCE_DEMUX", "AUDIO_SOURCE_MEMORY"),
            "audio_play_state_t": ("AUDIO_STOPPED", "AUDIO_PLAYING", "AUDIO_PAUSED"),
            "audio_channel_select_t": (
                "AUDIO_STEREO",
                "AUDIO_MONO_LEFT",
                "AUDIO_MONO_RIGHT",
                "AUDIO_MONO",
                "AUDIO_STEREO_SWAPPED",
            ),
        },
        flags={
            "audio_capabilities": (
                "AUDIO_CAP_DTS",
                "AUDIO_CAP_LPCM",
                "AUDIO_CAP_MP1",
                "AUDIO_CAP_MP2",
                "AUDIO_CAP_MP3",
                "AUDIO_CAP_AAC",
                "AUDIO_CAP_OGG",
                "AUDIO_CAP_SDDS",
                "AUDIO_CAP_AC3",
            ),
        },
    )
