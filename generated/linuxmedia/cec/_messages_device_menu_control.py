"""Messages: device menu control."""

from __future__ import annotations

from linuxmedia.cec import _message as _m
from linuxmedia.cec._messages_one_touch_record import channel_data
from linuxmedia.uapi.cec._messages_device_menu_control import (
    CEC_MSG_MENU_REQUEST,
    CEC_MSG_MENU_STATUS,
    CEC_MSG_USER_CONTROL_PRESSED,
    CEC_MSG_USER_CONTROL_RELEASED,
)
from linuxmedia.uapi.cec._messages_remote_control_passthrough import (
    CEC_OP_UI_CMD_PLAY_FUNCTION,
    CEC_OP_UI_CMD_SELECT_AUDIO_INPUT_FUNCTION,
    CEC_OP_UI_CMD_SELECT_AV_INPUT_FUNCTION,
    CEC_OP_UI_CMD_SELECT_BROADCAST_TYPE,
    CEC_OP_UI_CMD_SELECT_MEDIA_FUNCTION,
    CEC_OP_UI_CMD_SELECT_SOUND_PRESENTATION,
    CEC_OP_UI_CMD_TUNE_FUNCTION,
)


class menu_status(_m.Directed, opcode=CEC_MSG_MENU_STATUS):
    """Tells the television whether the menu of a device is open, and so whether to pass keys on.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_MENU_STATUS` (0x8e) of HDMI 1.4, CEC 13.12. In Linux 5.10 or
    earlier.
    """

    menu_state: int = _m.u8()
    """Open or closed. A value of `linuxmedia.uapi.cec.cec_op_menu_state`."""


class menu_request(_m.Directed, opcode=CEC_MSG_MENU_REQUEST, answer=CEC_MSG_MENU_STATUS):
    """Sent by the television to open or close the menu of a device, or to ask for its state.

    Sent to one device. The answer is `menu_status`. Opcode `linuxmedia.uapi.cec.CEC_MSG_MENU_REQUEST` (0x8d) of HDMI
    1.4, CEC 13.12. In Linux 5.10 or earlier.
    """

    menu_req: int = _m.u8()
    """What to do with the menu. A value of `linuxmedia.uapi.cec.cec_op_menu_request`."""


class user_control_pressed(_m.Directed, opcode=CEC_MSG_USER_CONTROL_PRESSED):
    """A key of a remote control is pressed, or still held. Some keys can carry one thing more. Also part of remote
    control pass through and of system audio control.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_USER_CONTROL_PRESSED` (0x44) of HDMI 1.4, CEC 13.12. In
    Linux 5.10 or earlier.
    """

    ui_cmd: int = _m.u8()
    """The key. A value of `linuxmedia.uapi.cec.cec_op_ui_cmd`."""
    channel_identifier: channel_data | None = _m.part(
        channel_data, default=None, when=_m.where(ui_cmd=(CEC_OP_UI_CMD_TUNE_FUNCTION,)), optional=True
    )
    """The channel to tune to. Sent where `ui_cmd` is `linuxmedia.uapi.cec.CEC_OP_UI_CMD_TUNE_FUNCTION`, and then
    optional. None where it is not sent.
    """
    ui_broadcast_type: int | None = _m.u8(
        default=None, when=_m.where(ui_cmd=(CEC_OP_UI_CMD_SELECT_BROADCAST_TYPE,)), optional=True
    )
    """The broadcast type to select. A value of `linuxmedia.uapi.cec.cec_op_ui_bcast_type`. Sent where `ui_cmd` is
    `linuxmedia.uapi.cec.CEC_OP_UI_CMD_SELECT_BROADCAST_TYPE`, and then optional. None where it is not sent.
    """
    ui_sound_presentation_control: int | None = _m.u8(
        default=None, when=_m.where(ui_cmd=(CEC_OP_UI_CMD_SELECT_SOUND_PRESENTATION,)), optional=True
    )
    """How the sound is to be presented. A value of `linuxmedia.uapi.cec.cec_op_ui_snd_pres_ctl`. Sent where `ui_cmd` is
    `linuxmedia.uapi.cec.CEC_OP_UI_CMD_SELECT_SOUND_PRESENTATION`, and then optional. None where it is not sent.
    """
    play_mode: int | None = _m.u8(default=None, when=_m.where(ui_cmd=(CEC_OP_UI_CMD_PLAY_FUNCTION,)), optional=True)
    """How to play, in which direction and how fast. A value of `linuxmedia.uapi.cec.cec_op_play_mode`. Sent where
    `ui_cmd` is `linuxmedia.uapi.cec.CEC_OP_UI_CMD_PLAY_FUNCTION`, and then optional. None where it is not sent.
    """
    ui_function_media: int | None = _m.u8(
        default=None, when=_m.where(ui_cmd=(CEC_OP_UI_CMD_SELECT_MEDIA_FUNCTION,)), optional=True
    )
    """Number of the medium, from 1. Sent where `ui_cmd` is `linuxmedia.uapi.cec.CEC_OP_UI_CMD_SELECT_MEDIA_FUNCTION`,
    and then optional. None where it is not sent.
    """
    ui_function_select_av_input: int | None = _m.u8(
        default=None, when=_m.where(ui_cmd=(CEC_OP_UI_CMD_SELECT_AV_INPUT_FUNCTION,)), optional=True
    )
    """Number of the input for picture and sound, counted from 1. Sent where `ui_cmd` is
    `linuxmedia.uapi.cec.CEC_OP_UI_CMD_SELECT_AV_INPUT_FUNCTION`, and then optional. None where it is not sent.
    """
    ui_function_select_audio_input: int | None = _m.u8(
        default=None, when=_m.where(ui_cmd=(CEC_OP_UI_CMD_SELECT_AUDIO_INPUT_FUNCTION,)), optional=True
    )
    """Number of the input for sound, counted from 1. Sent where `ui_cmd` is
    `linuxmedia.uapi.cec.CEC_OP_UI_CMD_SELECT_AUDIO_INPUT_FUNCTION`, and then optional. None where it is not sent.
    """


class user_control_released(_m.Directed, opcode=CEC_MSG_USER_CONTROL_RELEASED):
    """The key of `user_control_pressed` is released.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_USER_CONTROL_RELEASED` (0x45) of HDMI 1.4, CEC 13.12. In
    Linux 5.10 or earlier.
    """
