"""Device menu control."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.cec._messages_one_touch_record import cec_op_channel_data

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# cec_opcode_device_menu_control: Messages that show the menu of another device and carry the keys that move in it.

CEC_MSG_MENU_REQUEST: Final = 0x8D
"""Opens, closes or asks for the menu of a device. Documented in cec/cec-header.rst."""
CEC_MSG_MENU_STATUS: Final = 0x8E
"""Whether the menu of a device is open. Documented in cec/cec-header.rst."""
CEC_MSG_USER_CONTROL_PRESSED: Final = 0x44
"""A key of a remote control is pressed. Documented in cec/cec-header.rst."""
CEC_MSG_USER_CONTROL_RELEASED: Final = 0x45
"""The key that was pressed is released. Documented in cec/cec-header.rst."""

# cec_op_menu_request: What is asked of a menu.

CEC_OP_MENU_REQUEST_ACTIVATE: Final = 0x00
"""Opens the menu. Documented in cec/cec-header.rst."""
CEC_OP_MENU_REQUEST_DEACTIVATE: Final = 0x01
"""Closes the menu. Documented in cec/cec-header.rst."""
CEC_OP_MENU_REQUEST_QUERY: Final = 0x02
"""Asks whether the menu is open. Documented in cec/cec-header.rst."""

# cec_op_menu_state: Whether a menu is open.

CEC_OP_MENU_STATE_ACTIVATED: Final = 0x00
"""The menu is open. Documented in cec/cec-header.rst."""
CEC_OP_MENU_STATE_DEACTIVATED: Final = 0x01
"""The menu is closed. Documented in cec/cec-header.rst."""


class cec_op_ui_command_u1(_s.Union):
    """What goes with the key. The member in use is selected by `cec_op_ui_command.ui_cmd`."""

    _selected_ = (
        (
            "ui_cmd",
            {
                86: "ui_broadcast_type",
                87: "ui_sound_presentation_control",
                96: "play_mode",
                103: "channel_identifier",
                104: "ui_function_media",
                105: "ui_function_select_av_input",
                106: "ui_function_select_audio_input",
            },
        ),
    )
    channel_identifier: cec_op_channel_data = _s.nested(cec_op_channel_data)
    """Channel to tune to. In use with `CEC_OP_UI_CMD_TUNE_FUNCTION`. Set by the caller and written by the driver."""
    ui_broadcast_type: int = _s.u8()
    """Broadcast type to select. A value of `cec_op_ui_bcast_type`. In use with `CEC_OP_UI_CMD_SELECT_BROADCAST_TYPE`.
    Set by the caller and written by the driver.
    """
    ui_sound_presentation_control: int = _s.u8()
    """How to present the sound. A value of `cec_op_ui_snd_pres_ctl`. In use with
    `CEC_OP_UI_CMD_SELECT_SOUND_PRESENTATION`. Set by the caller and written by the driver.
    """
    play_mode: int = _s.u8()
    """How to play. A value of `cec_op_play_mode`. In use with `CEC_OP_UI_CMD_PLAY_FUNCTION`. Set by the caller and
    written by the driver.
    """
    ui_function_media: int = _s.u8()
    """Number of the medium to select, from 1. In use with `CEC_OP_UI_CMD_SELECT_MEDIA_FUNCTION`. Set by the caller and
    written by the driver.
    """
    ui_function_select_av_input: int = _s.u8()
    """Number of the input for picture and sound, from 1. In use with `CEC_OP_UI_CMD_SELECT_AV_INPUT_FUNCTION`. Set by
    the caller and written by the driver.
    """
    ui_function_select_audio_input: int = _s.u8()
    """Number of the input for sound alone, from 1. In use with `CEC_OP_UI_CMD_SELECT_AUDIO_INPUT_FUNCTION`. Set by the
    caller and written by the driver.
    """


class cec_op_ui_command(_s.Structure):
    """A key of a remote control, and what some keys carry besides.

    In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
    """

    ui_cmd: int = _s.u8()
    """The key. A value of `cec_op_ui_cmd`. Set by the caller and written by the driver."""
    has_opt_arg: int = _s.u8()
    """Whether something goes with the key. From 0 to 1. Set by the caller and written by the driver."""
    _u1: cec_op_ui_command_u1 = _s.nested(cec_op_ui_command_u1)
    channel_identifier: cec_op_channel_data = _s.through("_u1")
    """Channel to tune to. In use with `CEC_OP_UI_CMD_TUNE_FUNCTION`. Set by the caller and written by the driver."""
    ui_broadcast_type: int = _s.through("_u1")
    """Broadcast type to select. A value of `cec_op_ui_bcast_type`. In use with `CEC_OP_UI_CMD_SELECT_BROADCAST_TYPE`.
    Set by the caller and written by the driver.
    """
    ui_sound_presentation_control: int = _s.through("_u1")
    """How to present the sound. A value of `cec_op_ui_snd_pres_ctl`. In use with
    `CEC_OP_UI_CMD_SELECT_SOUND_PRESENTATION`. Set by the caller and written by the driver.
    """
    play_mode: int = _s.through("_u1")
    """How to play. A value of `cec_op_play_mode`. In use with `CEC_OP_UI_CMD_PLAY_FUNCTION`. Set by the caller and
    written by the driver.
    """
    ui_function_media: int = _s.through("_u1")
    """Number of the medium to select, from 1. In use with `CEC_OP_UI_CMD_SELECT_MEDIA_FUNCTION`. Set by the caller and
    written by the driver.
    """
    ui_function_select_av_input: int = _s.through("_u1")
    """Number of the input for picture and sound, from 1. In use with `CEC_OP_UI_CMD_SELECT_AV_INPUT_FUNCTION`. Set by
    the caller and written by the driver.
    """
    ui_function_select_audio_input: int = _s.through("_u1")
    """Number of the input for sound alone, from 1. In use with `CEC_OP_UI_CMD_SELECT_AUDIO_INPUT_FUNCTION`. Set by the
    caller and written by the driver.
    """


if TYPE_CHECKING:

    class cec_opcode_device_menu_control(enum.IntEnum):
        """Messages that show the menu of another device and carry the keys that move in it.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_MSG_MENU_REQUEST = 0x8D
        """Opens, closes or asks for the menu of a device. Documented in cec/cec-header.rst."""
        CEC_MSG_MENU_STATUS = 0x8E
        """Whether the menu of a device is open. Documented in cec/cec-header.rst."""
        CEC_MSG_USER_CONTROL_PRESSED = 0x44
        """A key of a remote control is pressed. Documented in cec/cec-header.rst."""
        CEC_MSG_USER_CONTROL_RELEASED = 0x45
        """The key that was pressed is released. Documented in cec/cec-header.rst."""

    class cec_op_menu_request(enum.IntEnum):
        """What is asked of a menu.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_MENU_REQUEST_ACTIVATE = 0x00
        """Opens the menu. Documented in cec/cec-header.rst."""
        CEC_OP_MENU_REQUEST_DEACTIVATE = 0x01
        """Closes the menu. Documented in cec/cec-header.rst."""
        CEC_OP_MENU_REQUEST_QUERY = 0x02
        """Asks whether the menu is open. Documented in cec/cec-header.rst."""

    class cec_op_menu_state(enum.IntEnum):
        """Whether a menu is open.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_MENU_STATE_ACTIVATED = 0x00
        """The menu is open. Documented in cec/cec-header.rst."""
        CEC_OP_MENU_STATE_DEACTIVATED = 0x01
        """The menu is closed. Documented in cec/cec-header.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "cec_opcode_device_menu_control": (
                "CEC_MSG_MENU_REQUEST",
                "CEC_MSG_MENU_STATUS",
                "CEC_MSG_USER_CONTROL_PRESSED",
                "CEC_MSG_USER_CONTROL_RELEASED",
            ),
            "cec_op_menu_request": (
                "CEC_OP_MENU_REQUEST_ACTIVATE",
                "CEC_OP_MENU_REQUEST_DEACTIVATE",
                "CEC_OP_MENU_REQUEST_QUERY",
            ),
            "cec_op_menu_state": ("CEC_OP_MENU_STATE_ACTIVATED", "CEC_OP_MENU_STATE_DEACTIVATED"),
        },
    )
