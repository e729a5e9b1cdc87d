"""Messages: system audio control."""

from __future__ import annotations

from linuxmedia.cec import _message as _m
from linuxmedia.uapi.cec._messages_system_audio_control import (
    CEC_MSG_GIVE_AUDIO_STATUS,
    CEC_MSG_GIVE_SYSTEM_AUDIO_MODE_STATUS,
    CEC_MSG_REPORT_AUDIO_STATUS,
    CEC_MSG_REPORT_SHORT_AUDIO_DESCRIPTOR,
    CEC_MSG_REQUEST_SHORT_AUDIO_DESCRIPTOR,
    CEC_MSG_SET_AUDIO_VOLUME_LEVEL,
    CEC_MSG_SET_SYSTEM_AUDIO_MODE,
    CEC_MSG_SYSTEM_AUDIO_MODE_REQUEST,
    CEC_MSG_SYSTEM_AUDIO_MODE_STATUS,
)
from linuxmedia.uapi.cec._phys_addr import CEC_PHYS_ADDR_INVALID


class report_audio_status(_m.Directed, opcode=CEC_MSG_REPORT_AUDIO_STATUS):
    """Sent by the audio system when volume or mute changes, and when it is asked.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_REPORT_AUDIO_STATUS` (0x7a) of HDMI 1.4, CEC 13.15. In Linux
    5.10 or earlier.
    """

    aud_mute_status: int = _m.bits(1)
    """Whether its sound is muted. A value of `linuxmedia.uapi.cec.cec_op_aud_mute_status`."""
    aud_vol_status: int = _m.bits(7)
    """Volume from 0 to 100; 127 when it is not known. In percent."""


class give_audio_status(_m.Directed, opcode=CEC_MSG_GIVE_AUDIO_STATUS, answer=CEC_MSG_REPORT_AUDIO_STATUS):
    """Asks the audio system for volume and mute.

    Sent to one device. The answer is `report_audio_status`. Opcode `linuxmedia.uapi.cec.CEC_MSG_GIVE_AUDIO_STATUS`
    (0x71) of HDMI 1.4, CEC 13.15. In Linux 5.10 or earlier.
    """


class set_system_audio_mode(_m.Either, opcode=CEC_MSG_SET_SYSTEM_AUDIO_MODE):
    """Sent by the audio system when it begins or ends to play the sound in the television's place.

    Sent to one device or broadcast to all. Opcode `linuxmedia.uapi.cec.CEC_MSG_SET_SYSTEM_AUDIO_MODE` (0x72) of HDMI
    1.4, CEC 13.15. In Linux 5.10 or earlier.
    """

    sys_aud_status: int = _m.u8()
    """Who plays the sound from now on. A value of `linuxmedia.uapi.cec.cec_op_sys_aud_status`."""


class system_audio_mode_request(
    _m.Directed, opcode=CEC_MSG_SYSTEM_AUDIO_MODE_REQUEST, answer=CEC_MSG_SET_SYSTEM_AUDIO_MODE
):
    """Asks the audio system to play the sound, or to leave it to the television again.

    Sent to one device. The answer is `set_system_audio_mode`. Opcode
    `linuxmedia.uapi.cec.CEC_MSG_SYSTEM_AUDIO_MODE_REQUEST` (0x70) of HDMI 1.4, CEC 13.15. In Linux 5.10 or earlier.
    """

    phys_addr: int = _m.be16(default=CEC_PHYS_ADDR_INVALID, optional=True)
    """Physical address of the source whose sound is to be played; without it the audio system is to stop. Optional.
    `linuxmedia.uapi.cec.CEC_PHYS_ADDR_INVALID` where it is not sent.
    """


class system_audio_mode_status(_m.Directed, opcode=CEC_MSG_SYSTEM_AUDIO_MODE_STATUS):
    """Sent by the audio system to tell who plays the sound. The answer to `give_system_audio_mode_status`.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_SYSTEM_AUDIO_MODE_STATUS` (0x7e) of HDMI 1.4, CEC 13.15. In
    Linux 5.10 or earlier.
    """

    sys_aud_status: int = _m.u8()
    """Who plays the sound at present. A value of `linuxmedia.uapi.cec.cec_op_sys_aud_status`."""


class give_system_audio_mode_status(
    _m.Directed, opcode=CEC_MSG_GIVE_SYSTEM_AUDIO_MODE_STATUS, answer=CEC_MSG_SYSTEM_AUDIO_MODE_STATUS
):
    """Asks the audio system who plays the sound.

    Sent to one device. The answer is `system_audio_mode_status`. Opcode
    `linuxmedia.uapi.cec.CEC_MSG_GIVE_SYSTEM_AUDIO_MODE_STATUS` (0x7d) of HDMI 1.4, CEC 13.15. In Linux 5.10 or earlier.
    """


class report_short_audio_descriptor(_m.Directed, opcode=CEC_MSG_REPORT_SHORT_AUDIO_DESCRIPTOR):
    """Tells the details of the audio formats that were asked for and are supported.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_REPORT_SHORT_AUDIO_DESCRIPTOR` (0xa3) of HDMI 1.4, CEC
    13.15. In Linux 5.10 or earlier.
    """

    descriptors: tuple[int, ...] = _m.several(_m.be24(), 4)
    """Short audio descriptors of CEA-861, three bytes each. At most 4 items."""


class audio_format(_m.Part):
    """An audio format that is asked for.

    In Linux 5.10 or earlier.
    """

    audio_format_id: int = _m.bits(2)
    """Which table of CEA-861 the code is from. A value of `linuxmedia.uapi.cec.cec_op_aud_fmt_id`."""
    audio_format_code: int = _m.bits(6)
    """Code of the format in that table."""


class request_short_audio_descriptor(
    _m.Directed, opcode=CEC_MSG_REQUEST_SHORT_AUDIO_DESCRIPTOR, answer=CEC_MSG_REPORT_SHORT_AUDIO_DESCRIPTOR
):
    """Asks an audio system for the details of audio formats.

    Sent to one device. The answer is `report_short_audio_descriptor`. Opcode
    `linuxmedia.uapi.cec.CEC_MSG_REQUEST_SHORT_AUDIO_DESCRIPTOR` (0xa4) of HDMI 1.4, CEC 13.15. In Linux 5.10 or
    earlier.
    """

    formats: tuple[audio_format, ...] = _m.several(_m.part(audio_format), 4)
    """The formats that are asked for. At most 4 items."""


class set_audio_volume_level(_m.Directed, opcode=CEC_MSG_SET_AUDIO_VOLUME_LEVEL):
    """Sets the volume of an audio system or a television (CEC 2.0).

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_SET_AUDIO_VOLUME_LEVEL` (0x73) of CEC 2.0. Since Linux 6.1.
    """

    audio_volume_level: int = _m.u8()
    """Volume from 0 to 100; 127 leaves it as it is. In percent."""
