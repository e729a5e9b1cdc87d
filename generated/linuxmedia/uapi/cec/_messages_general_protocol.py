"""General protocol messages."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# cec_opcode: Opcodes of messages, those of all features included.

CEC_MSG_FEATURE_ABORT: Final = 0x00
"""The receiver does not do what a message asks."""
CEC_MSG_ABORT: Final = 0xFF
"""Asks for feature abort: a test of the receiver."""

# cec_op_abort_reason: Why a receiver does not do what a message asks.

CEC_OP_ABORT_UNRECOGNIZED_OP: Final = 0
"""It does not know the opcode."""
CEC_OP_ABORT_INCORRECT_MODE: Final = 1
"""It cannot in its present state."""
CEC_OP_ABORT_NO_SOURCE: Final = 2
"""The receiver cannot provide the picture or sound that the message is about."""
CEC_OP_ABORT_INVALID_OP: Final = 3
"""An operand is wrong."""
CEC_OP_ABORT_REFUSED: Final = 4
"""It does not want to."""
CEC_OP_ABORT_UNDETERMINED: Final = 5
"""It cannot say why."""


if TYPE_CHECKING:

    class cec_opcode(enum.IntEnum):
        """Opcodes of messages, those of all features included."""

        CEC_MSG_FEATURE_ABORT = 0x00
        CEC_MSG_ABORT = 0xFF
        CEC_MSG_SET_AUDIO_RATE = 0x9A
        CEC_MSG_INITIATE_ARC = 0xC0
        CEC_MSG_REPORT_ARC_INITIATED = 0xC1
        CEC_MSG_REPORT_ARC_TERMINATED = 0xC2
        CEC_MSG_REQUEST_ARC_INITIATION = 0xC3
        CEC_MSG_REQUEST_ARC_TERMINATION = 0xC4
        CEC_MSG_TERMINATE_ARC = 0xC5
        CEC_MSG_CDC_MESSAGE = 0xF8
        CEC_MSG_DECK_CONTROL = 0x42
        CEC_MSG_DECK_STATUS = 0x1B
        CEC_MSG_GIVE_DECK_STATUS = 0x1A
        CEC_MSG_PLAY = 0x41
        CEC_MSG_MENU_REQUEST = 0x8D
        CEC_MSG_MENU_STATUS = 0x8E
        CEC_MSG_USER_CONTROL_PRESSED = 0x44
        CEC_MSG_USER_CONTROL_RELEASED = 0x45
        CEC_MSG_GIVE_OSD_NAME = 0x46
        CEC_MSG_SET_OSD_NAME = 0x47
        CEC_MSG_REQUEST_CURRENT_LATENCY = 0xA7
        CEC_MSG_REPORT_CURRENT_LATENCY = 0xA8
        CEC_MSG_ACTIVE_SOURCE = 0x82
        CEC_MSG_IMAGE_VIEW_ON = 0x04
        CEC_MSG_TEXT_VIEW_ON = 0x0D
        CEC_MSG_RECORD_OFF = 0x0B
        CEC_MSG_RECORD_ON = 0x09
        CEC_MSG_RECORD_STATUS = 0x0A
        CEC_MSG_RECORD_TV_SCREEN = 0x0F
        CEC_MSG_SET_OSD_STRING = 0x64
        CEC_MSG_GIVE_DEVICE_POWER_STATUS = 0x8F
        CEC_MSG_REPORT_POWER_STATUS = 0x90
        CEC_MSG_INACTIVE_SOURCE = 0x9D
        CEC_MSG_REQUEST_ACTIVE_SOURCE = 0x85
        CEC_MSG_ROUTING_CHANGE = 0x80
        CEC_MSG_ROUTING_INFORMATION = 0x81
        CEC_MSG_SET_STREAM_PATH = 0x86
        CEC_MSG_STANDBY = 0x36
        CEC_MSG_GIVE_AUDIO_STATUS = 0x71
        CEC_MSG_GIVE_SYSTEM_AUDIO_MODE_STATUS = 0x7D
        CEC_MSG_REPORT_AUDIO_STATUS = 0x7A
        CEC_MSG_REPORT_SHORT_AUDIO_DESCRIPTOR = 0xA3
        CEC_MSG_REQUEST_SHORT_AUDIO_DESCRIPTOR = 0xA4
        CEC_MSG_SET_SYSTEM_AUDIO_MODE = 0x72
        CEC_MSG_SYSTEM_AUDIO_MODE_REQUEST = 0x70
        CEC_MSG_SYSTEM_AUDIO_MODE_STATUS = 0x7E
        CEC_MSG_SET_AUDIO_VOLUME_LEVEL = 0x73
        CEC_MSG_CEC_VERSION = 0x9E
        CEC_MSG_GET_CEC_VERSION = 0x9F
        CEC_MSG_GIVE_PHYSICAL_ADDR = 0x83
        CEC_MSG_GET_MENU_LANGUAGE = 0x91
        CEC_MSG_REPORT_PHYSICAL_ADDR = 0x84
        CEC_MSG_SET_MENU_LANGUAGE = 0x32
        CEC_MSG_REPORT_FEATURES = 0xA6
        CEC_MSG_GIVE_FEATURES = 0xA5
        CEC_MSG_CLEAR_ANALOGUE_TIMER = 0x33
        CEC_MSG_CLEAR_DIGITAL_TIMER = 0x99
        CEC_MSG_CLEAR_EXT_TIMER = 0xA1
        CEC_MSG_SET_ANALOGUE_TIMER = 0x34
        CEC_MSG_SET_DIGITAL_TIMER = 0x97
        CEC_MSG_SET_EXT_TIMER = 0xA2
        CEC_MSG_SET_TIMER_PROGRAM_TITLE = 0x67
        CEC_MSG_TIMER_CLEARED_STATUS = 0x43
        CEC_MSG_TIMER_STATUS = 0x35
        CEC_MSG_GIVE_TUNER_DEVICE_STATUS = 0x08
        CEC_MSG_SELECT_ANALOGUE_SERVICE = 0x92
        CEC_MSG_SELECT_DIGITAL_SERVICE = 0x93
        CEC_MSG_TUNER_DEVICE_STATUS = 0x07
        CEC_MSG_TUNER_STEP_DECREMENT = 0x06
        CEC_MSG_TUNER_STEP_INCREMENT = 0x05
        CEC_MSG_DEVICE_VENDOR_ID = 0x87
        CEC_MSG_GIVE_DEVICE_VENDOR_ID = 0x8C
        CEC_MSG_VENDOR_COMMAND = 0x89
        CEC_MSG_VENDOR_COMMAND_WITH_ID = 0xA0
        CEC_MSG_VENDOR_REMOTE_BUTTON_DOWN = 0x8A
        CEC_MSG_VENDOR_REMOTE_BUTTON_UP = 0x8B

    class cec_op_abort_reason(enum.IntEnum):
        """Why a receiver does not do what a message asks."""

        CEC_OP_ABORT_UNRECOGNIZED_OP = 0
        CEC_OP_ABORT_INCORRECT_MODE = 1
        CEC_OP_ABORT_NO_SOURCE = 2
        CEC_OP_ABORT_INVALID_OP = 3
        CEC_OP_ABORT_REFUSED = 4
        CEC_OP_ABORT_UNDETERMINED = 5

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "cec_opcode": (
                "CEC_MSG_FEATURE_ABORT",
                "CEC_MSG_ABORT",
                "CEC_MSG_SET_AUDIO_RATE",
                "CEC_MSG_INITIATE_ARC",
                "CEC_MSG_REPORT_ARC_INITIATED",
                "CEC_MSG_REPORT_ARC_TERMINATED",
                "CEC_MSG_REQUEST_ARC_INITIATION",
                "CEC_MSG_REQUEST_ARC_TERMINATION",
                "CEC_MSG_TERMINATE_ARC",
                "CEC_MSG_CDC_MESSAGE",
                "CEC_MSG_DECK_CONTROL",
                "CEC_MSG_DECK_STATUS",
                "CEC_MSG_GIVE_DECK_STATUS",
                "CEC_MSG_PLAY",
                "CEC_MSG_MENU_REQUEST",
                "CEC_MSG_MENU_STATUS",
                "CEC_MSG_USER_CONTROL_PRESSED",
                "CEC_MSG_USER_CONTROL_RELEASED",
                "CEC_MSG_GIVE_OSD_NAME",
                "CEC_MSG_SET_OSD_NAME",
                "CEC_MSG_REQUEST_CURRENT_LATENCY",
                "CEC_MSG_REPORT_CURRENT_LATENCY",
                "CEC_MSG_ACTIVE_SOURCE",
                "CEC_MSG_IMAGE_VIEW_ON",
                "CEC_MSG_TEXT_VIEW_ON",
                "CEC_MSG_RECORD_OFF",
                "CEC_MSG_RECORD_ON",
                "CEC_MSG_RECORD_STATUS",
                "CEC_MSG_RECORD_TV_SCREEN",
                "CEC_MSG_SET_OSD_STRING",
                "CEC_MSG_GIVE_DEVICE_POWER_STATUS",
                "CEC_MSG_REPORT_POWER_STATUS",
                "CEC_MSG_INACTIVE_SOURCE",
                "CEC_MSG_REQUEST_ACTIVE_SOURCE",
                "CEC_MSG_ROUTING_CHANGE",
                "CEC_MSG_ROUTING_INFORMATION",
                "CEC_MSG_SET_STREAM_PATH",
                "CEC_MSG_STANDBY",
                "CEC_MSG_GIVE_AUDIO_STATUS",
                "CEC_MSG_GIVE_SYSTEM_AUDIO_MODE_STATUS",
                "CEC_MSG_REPORT_AUDIO_STATUS",
                "CEC_MSG_REPORT_SHORT_AUDIO_DESCRIPTOR",
                "CEC_MSG_REQUEST_SHORT_AUDIO_DESCRIPTOR",
                "CEC_MSG_SET_SYSTEM_AUDIO_MODE",
                "CEC_MSG_SYSTEM_AUDIO_MODE_REQUEST",
                "CEC_MSG_SYSTEM_AUDIO_MODE_STATUS",
                "CEC_MSG_SET_AUDIO_VOLUME_LEVEL",
                "CEC_MSG_CEC_VERSION",
                "CEC_MSG_GET_CEC_VERSION",
                "CEC_MSG_GIVE_PHYSICAL_ADDR",
                "CEC_MSG_GET_MENU_LANGUAGE",
                "CEC_MSG_REPORT_PHYSICAL_ADDR",
                "CEC_MSG_SET_MENU_LANGUAGE",
                "CEC_MSG_REPORT_FEATURES",
                "CEC_MSG_GIVE_FEATURES",
                "CEC_MSG_CLEAR_ANALOGUE_TIMER",
                "CEC_MSG_CLEAR_DIGITAL_TIMER",
                "CEC_MSG_CLEAR_EXT_TIMER",
                "CEC_MSG_SET_ANALOGUE_TIMER",
                "CEC_MSG_SET_DIGITAL_TIMER",
                "CEC_MSG_SET_EXT_TIMER",
                "CEC_MSG_SET_TIMER_PROGRAM_TITLE",
                "CEC_MSG_TIMER_CLEARED_STATUS",
                "CEC_MSG_TIMER_STATUS",
                "CEC_MSG_GIVE_TUNER_DEVICE_STATUS",
                "CEC_MSG_SELECT_ANALOGUE_SERVICE",
                "CEC_MSG_SELECT_DIGITAL_SERVICE",
                "CEC_MSG_TUNER_DEVICE_STATUS",
                "CEC_MSG_TUNER_STEP_DECREMENT",
                "CEC_MSG_TUNER_STEP_INCREMENT",
                "CEC_MSG_DEVICE_VENDOR_ID",
                "CEC_MSG_GIVE_DEVICE_VENDOR_ID",
                "CEC_MSG_VENDOR_COMMAND",
                "CEC_MSG_VENDOR_COMMAND_WITH_ID",
                "CEC_MSG_VENDOR_REMOTE_BUTTON_DOWN",
                "CEC_MSG_VENDOR_REMOTE_BUTTON_UP",
            ),
            "cec_op_abort_reason": (
                "CEC_OP_ABORT_UNRECOGNIZED_OP",
                "CEC_OP_ABORT_INCORRECT_MODE",
                "CEC_OP_ABORT_NO_SOURCE",
                "CEC_OP_ABORT_INVALID_OP",
                "CEC_OP_ABORT_REFUSED",
                "CEC_OP_ABORT_UNDETERMINED",
            ),
        },
    )
