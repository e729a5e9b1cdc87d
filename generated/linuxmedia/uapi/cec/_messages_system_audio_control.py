"""System audio control."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# cec_opcode_system_audio_control: Messages that hand sound from the television's speakers to an amplifier, and govern
# its volume.

CEC_MSG_GIVE_AUDIO_STATUS: Final = 0x71
"""Asks for volume and mute. Documented in cec/cec-header.rst."""
CEC_MSG_GIVE_SYSTEM_AUDIO_MODE_STATUS: Final = 0x7D
"""Asks whether the audio system plays the sound. Documented in cec/cec-header.rst."""
CEC_MSG_REPORT_AUDIO_STATUS: Final = 0x7A
"""Tells volume and mute. Documented in cec/cec-header.rst."""
CEC_MSG_REPORT_SHORT_AUDIO_DESCRIPTOR: Final = 0xA3
"""Tells the audio formats that were asked for. Documented in cec/cec-header.rst."""
CEC_MSG_REQUEST_SHORT_AUDIO_DESCRIPTOR: Final = 0xA4
"""Asks for the details of audio formats. Documented in cec/cec-header.rst."""
CEC_MSG_SET_SYSTEM_AUDIO_MODE: Final = 0x72
"""From now on the audio system plays the sound, or does so no more. Documented in cec/cec-header.rst."""
CEC_MSG_SYSTEM_AUDIO_MODE_REQUEST: Final = 0x70
"""Asks the audio system to play the sound, or to stop. Documented in cec/cec-header.rst."""
CEC_MSG_SYSTEM_AUDIO_MODE_STATUS: Final = 0x7E
"""Tells whether the audio system plays the sound. Documented in cec/cec-header.rst."""
CEC_MSG_SET_AUDIO_VOLUME_LEVEL: Final = 0x73
"""Sets the volume to a number (CEC 2.0). Since Linux 6.1. Documented in cec/cec-header.rst."""

# cec_op_aud_mute_status: Whether sound is muted.

CEC_OP_AUD_MUTE_STATUS_OFF: Final = 0
"""Sound is heard. Documented in cec/cec-header.rst."""
CEC_OP_AUD_MUTE_STATUS_ON: Final = 1
"""Sound is muted. Documented in cec/cec-header.rst."""

# cec_op_sys_aud_status: Whether the audio system plays the sound.

CEC_OP_SYS_AUD_STATUS_OFF: Final = 0
"""The television plays the sound. Documented in cec/cec-header.rst."""
CEC_OP_SYS_AUD_STATUS_ON: Final = 1
"""The audio system plays the sound. Documented in cec/cec-header.rst."""

# cec_op_aud_fmt_id: Which table an audio format code is from.

CEC_OP_AUD_FMT_ID_CEA861: Final = 0
"""The coding types of CEA-861. Documented in cec/cec-header.rst."""
CEC_OP_AUD_FMT_ID_CEA861_CXT: Final = 1
"""The extended coding types of CEA-861. Documented in cec/cec-header.rst."""


if TYPE_CHECKING:

    class cec_opcode_system_audio_control(enum.IntEnum):
        """Messages that hand sound from the television's speakers to an amplifier, and govern its volume.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_MSG_GIVE_AUDIO_STATUS = 0x71
        """Asks for volume and mute. Documented in cec/cec-header.rst."""
        CEC_MSG_GIVE_SYSTEM_AUDIO_MODE_STATUS = 0x7D
        """Asks whether the audio system plays the sound. Documented in cec/cec-header.rst."""
        CEC_MSG_REPORT_AUDIO_STATUS = 0x7A
        """Tells volume and mute. Documented in cec/cec-header.rst."""
        CEC_MSG_REPORT_SHORT_AUDIO_DESCRIPTOR = 0xA3
        """Tells the audio formats that were asked for. Documented in cec/cec-header.rst."""
        CEC_MSG_REQUEST_SHORT_AUDIO_DESCRIPTOR = 0xA4
        """Asks for the details of audio formats. Documented in cec/cec-header.rst."""
        CEC_MSG_SET_SYSTEM_AUDIO_MODE = 0x72
        """From now on the audio system plays the sound, or does so no more. Documented in cec/cec-header.rst."""
        CEC_MSG_SYSTEM_AUDIO_MODE_REQUEST = 0x70
        """Asks the audio system to play the sound, or to stop. Documented in cec/cec-header.rst."""
        CEC_MSG_SYSTEM_AUDIO_MODE_STATUS = 0x7E
        """Tells whether the audio system plays the sound. Documented in cec/cec-header.rst."""
        CEC_MSG_SET_AUDIO_VOLUME_LEVEL = 0x73
        """Sets the volume to a number (CEC 2.0). Since Linux 6.1. Documented in cec/cec-header.rst."""

    class cec_op_aud_mute_status(enum.IntEnum):
        """Whether sound is muted.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_AUD_MUTE_STATUS_OFF = 0
        """Sound is heard. Documented in cec/cec-header.rst."""
        CEC_OP_AUD_MUTE_STATUS_ON = 1
        """Sound is muted. Documented in cec/cec-header.rst."""

    class cec_op_sys_aud_status(enum.IntEnum):
        """Whether the audio system plays the sound.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_SYS_AUD_STATUS_OFF = 0
        """The television plays the sound. Documented in cec/cec-header.rst."""
        CEC_OP_SYS_AUD_STATUS_ON = 1
        """The audio system plays the sound. Documented in cec/cec-header.rst."""

    class cec_op_aud_fmt_id(enum.IntEnum):
        """Which table an audio format code is from.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_AUD_FMT_ID_CEA861 = 0
        """The coding types of CEA-861. Documented in cec/cec-header.rst."""
        CEC_OP_AUD_FMT_ID_CEA861_CXT = 1
        """The extended coding types of CEA-861. Documented in cec/cec-header.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "cec_opcode_system_audio_control": (
                "CEC_MSG_GIVE_AUDIO_STATUS",
                "CEC_MSG_GIVE_SYSTEM_AUDIO_MODE_STATUS",
                "CEC_MSG_REPORT_AUDIO_STATUS",
                "CEC_MSG_REPORT_SHORT_AUDIO_DESCRIPTOR",
                "CEC_MSG_REQUEST_SHORT_AUDIO_DESCRIPTOR",
                "CEC_MSG_SET_SYSTEM_AUDIO_MODE",
                "CEC_MSG_SYSTEM_AUDIO_MODE_REQUEST",
                "CEC_MSG_SYSTEM_AUDIO_MODE_STATUS",
                "CEC_MSG_SET_AUDIO_VOLUME_LEVEL",
            ),
            "cec_op_aud_mute_status": ("CEC_OP_AUD_MUTE_STATUS_OFF", "CEC_OP_AUD_MUTE_STATUS_ON"),
            "cec_op_sys_aud_status": ("CEC_OP_SYS_AUD_STATUS_OFF", "CEC_OP_SYS_AUD_STATUS_ON"),
            "cec_op_aud_fmt_id": ("CEC_OP_AUD_FMT_ID_CEA861", "CEC_OP_AUD_FMT_ID_CEA861_CXT"),
        },
    )
