"""General protocol messages."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# cec_opcode: Opcodes of messages, those of all features included.

CEC_MSG_FEATURE_ABORT: Final = 0x00
"""The receiver does not do what a message asks. Documented in cec/cec-header.rst."""
CEC_MSG_ABORT: Final = 0xFF
"""Asks for feature abort: a test of the receiver. Documented in cec/cec-header.rst."""

# cec_op_abort_reason: Why a receiver does not do what a message asks.

CEC_OP_ABORT_UNRECOGNIZED_OP: Final = 0
"""It does not know the opcode. Documented in cec/cec-header.rst."""
CEC_OP_ABORT_INCORRECT_MODE: Final = 1
"""It cannot in its present state. Documented in cec/cec-header.rst."""
CEC_OP_ABORT_NO_SOURCE: Final = 2
"""The receiver cannot provide the picture or sound that the message is about. Documented in cec/cec-header.rst."""
CEC_OP_ABORT_INVALID_OP: Final = 3
"""An operand is wrong. Documented in cec/cec-header.rst."""
CEC_OP_ABORT_REFUSED: Final = 4
"""It does not want to. Documented in cec/cec-header.rst."""
CEC_OP_ABORT_UNDETERMINED: Final = 5
"""It cannot say why. Documented in cec/cec-header.rst."""


if TYPE_CHECKING:

    class cec_opcode(enum.IntEnum):
        """Opcodes of messages, those of all features included.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_MSG_FEATURE_ABORT = 0x00
        """The receiver does not do what a message asks. Documented in cec/cec-header.rst."""
        CEC_MSG_ABORT = 0xFF
        """Asks for feature abort: a test of the receiver. Documented in cec/cec-header.rst."""
        CEC_MSG_SET_AUDIO_RATE = 0x9A
        """Makes a source send sound a little faster or slower. Documented in cec/cec-header.rst."""
        CEC_MSG_INITIATE_ARC = 0xC0
        """The receiver of sound wants the channel on. Documented in cec/cec-header.rst."""
        CEC_MSG_REPORT_ARC_INITIATED = 0xC1
        """The channel is on. Documented in cec/cec-header.rst."""
        CEC_MSG_REPORT_ARC_TERMINATED = 0xC2
        """The channel is off. Documented in cec/cec-header.rst."""
        CEC_MSG_REQUEST_ARC_INITIATION = 0xC3
        """The television asks the receiver of sound to begin. Documented in cec/cec-header.rst."""
        CEC_MSG_REQUEST_ARC_TERMINATION = 0xC4
        """The television asks the receiver of sound to end. Documented in cec/cec-header.rst."""
        CEC_MSG_TERMINATE_ARC = 0xC5
        """The receiver of sound wants the channel off. Documented in cec/cec-header.rst."""
        CEC_MSG_CDC_MESSAGE = 0xF8
        """Carries a message of its own, whose opcode follows the sender's physical address. Documented in
        cec/cec-header.rst.
        """
        CEC_MSG_DECK_CONTROL = 0x42
        """Skips, stops or ejects. Documented in cec/cec-header.rst."""
        CEC_MSG_DECK_STATUS = 0x1B
        """What the deck is doing. Documented in cec/cec-header.rst."""
        CEC_MSG_GIVE_DECK_STATUS = 0x1A
        """Asks what the deck is doing, once or from now on. Documented in cec/cec-header.rst."""
        CEC_MSG_PLAY = 0x41
        """Plays, in a direction and at a speed. Documented in cec/cec-header.rst."""
        CEC_MSG_MENU_REQUEST = 0x8D
        """Opens, closes or asks for the menu of a device. Documented in cec/cec-header.rst."""
        CEC_MSG_MENU_STATUS = 0x8E
        """Whether the menu of a device is open. Documented in cec/cec-header.rst."""
        CEC_MSG_USER_CONTROL_PRESSED = 0x44
        """A key of a remote control is pressed. Documented in cec/cec-header.rst."""
        CEC_MSG_USER_CONTROL_RELEASED = 0x45
        """The key that was pressed is released. Documented in cec/cec-header.rst."""
        CEC_MSG_GIVE_OSD_NAME = 0x46
        """Asks for the name of the device. Documented in cec/cec-header.rst."""
        CEC_MSG_SET_OSD_NAME = 0x47
        """Tells the name of the device, which menus show. Documented in cec/cec-header.rst."""
        CEC_MSG_REQUEST_CURRENT_LATENCY = 0xA7
        """Asks for the latency of the device at a physical address. Documented in cec/cec-header.rst."""
        CEC_MSG_REPORT_CURRENT_LATENCY = 0xA8
        """Tells the latency of picture and sound. Documented in cec/cec-header.rst."""
        CEC_MSG_ACTIVE_SOURCE = 0x82
        """A source has picture or sound to show. Documented in cec/cec-header.rst."""
        CEC_MSG_IMAGE_VIEW_ON = 0x04
        """The television is to leave standby and show pictures. Documented in cec/cec-header.rst."""
        CEC_MSG_TEXT_VIEW_ON = 0x0D
        """As image view on, and menus on the screen are to go. Documented in cec/cec-header.rst."""
        CEC_MSG_RECORD_OFF = 0x0B
        """Stops the recording. Documented in cec/cec-header.rst."""
        CEC_MSG_RECORD_ON = 0x09
        """Records the given source. Documented in cec/cec-header.rst."""
        CEC_MSG_RECORD_STATUS = 0x0A
        """What became of a request to record. Documented in cec/cec-header.rst."""
        CEC_MSG_RECORD_TV_SCREEN = 0x0F
        """Asks the television for the source of what it shows. Documented in cec/cec-header.rst."""
        CEC_MSG_SET_OSD_STRING = 0x64
        """Shows a text on the screen. Documented in cec/cec-header.rst."""
        CEC_MSG_GIVE_DEVICE_POWER_STATUS = 0x8F
        """Asks whether the device is on. Documented in cec/cec-header.rst."""
        CEC_MSG_REPORT_POWER_STATUS = 0x90
        """Tells whether the device is on. Documented in cec/cec-header.rst."""
        CEC_MSG_INACTIVE_SOURCE = 0x9D
        """The source has nothing more to show. Documented in cec/cec-header.rst."""
        CEC_MSG_REQUEST_ACTIVE_SOURCE = 0x85
        """Asks which source is active. Documented in cec/cec-header.rst."""
        CEC_MSG_ROUTING_CHANGE = 0x80
        """A switch was turned by hand. Documented in cec/cec-header.rst."""
        CEC_MSG_ROUTING_INFORMATION = 0x81
        """A switch tells where its active path leads. Documented in cec/cec-header.rst."""
        CEC_MSG_SET_STREAM_PATH = 0x86
        """The television wants the picture of a physical address. Documented in cec/cec-header.rst."""
        CEC_MSG_STANDBY = 0x36
        """Goes to standby. Documented in cec/cec-header.rst."""
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
        CEC_MSG_CEC_VERSION = 0x9E
        """Tells the CEC version. Documented in cec/cec-header.rst."""
        CEC_MSG_GET_CEC_VERSION = 0x9F
        """Asks for the CEC version. Documented in cec/cec-header.rst."""
        CEC_MSG_GIVE_PHYSICAL_ADDR = 0x83
        """Asks for the physical address. Documented in cec/cec-header.rst."""
        CEC_MSG_GET_MENU_LANGUAGE = 0x91
        """Asks for the language of the menus. Documented in cec/cec-header.rst."""
        CEC_MSG_REPORT_PHYSICAL_ADDR = 0x84
        """Tells the physical address and the kind of device. Documented in cec/cec-header.rst."""
        CEC_MSG_SET_MENU_LANGUAGE = 0x32
        """Tells the language of the television's menus. Documented in cec/cec-header.rst."""
        CEC_MSG_REPORT_FEATURES = 0xA6
        """Tells what the device can do (CEC 2.0). Documented in cec/cec-header.rst."""
        CEC_MSG_GIVE_FEATURES = 0xA5
        """Asks what the device can do (CEC 2.0). Documented in cec/cec-header.rst."""
        CEC_MSG_CLEAR_ANALOGUE_TIMER = 0x33
        """Clears the timer of an analogue service. Documented in cec/cec-header.rst."""
        CEC_MSG_CLEAR_DIGITAL_TIMER = 0x99
        """Clears the timer of a digital service. Documented in cec/cec-header.rst."""
        CEC_MSG_CLEAR_EXT_TIMER = 0xA1
        """Clears the timer of an external source. Documented in cec/cec-header.rst."""
        CEC_MSG_SET_ANALOGUE_TIMER = 0x34
        """Sets a timer for an analogue service. Documented in cec/cec-header.rst."""
        CEC_MSG_SET_DIGITAL_TIMER = 0x97
        """Sets a timer for a digital service. Documented in cec/cec-header.rst."""
        CEC_MSG_SET_EXT_TIMER = 0xA2
        """Sets a timer for an external source. Documented in cec/cec-header.rst."""
        CEC_MSG_SET_TIMER_PROGRAM_TITLE = 0x67
        """Names the programme of the timer that was set before. Documented in cec/cec-header.rst."""
        CEC_MSG_TIMER_CLEARED_STATUS = 0x43
        """What became of a request to clear a timer. Documented in cec/cec-header.rst."""
        CEC_MSG_TIMER_STATUS = 0x35
        """What became of a request to set a timer. Documented in cec/cec-header.rst."""
        CEC_MSG_GIVE_TUNER_DEVICE_STATUS = 0x08
        """Asks what the tuner is set to, once or from now on. Documented in cec/cec-header.rst."""
        CEC_MSG_SELECT_ANALOGUE_SERVICE = 0x92
        """Tunes to an analogue service. Documented in cec/cec-header.rst."""
        CEC_MSG_SELECT_DIGITAL_SERVICE = 0x93
        """Tunes to a digital service. Documented in cec/cec-header.rst."""
        CEC_MSG_TUNER_DEVICE_STATUS = 0x07
        """What the tuner is set to. Documented in cec/cec-header.rst."""
        CEC_MSG_TUNER_STEP_DECREMENT = 0x06
        """Tunes to the service before in the tuner's list. Documented in cec/cec-header.rst."""
        CEC_MSG_TUNER_STEP_INCREMENT = 0x05
        """Tunes to the next service in the tuner's list. Documented in cec/cec-header.rst."""
        CEC_MSG_DEVICE_VENDOR_ID = 0x87
        """Tells the maker of the device. Documented in cec/cec-header.rst."""
        CEC_MSG_GIVE_DEVICE_VENDOR_ID = 0x8C
        """Asks for the maker of the device. Documented in cec/cec-header.rst."""
        CEC_MSG_VENDOR_COMMAND = 0x89
        """A command that only the maker defines. Documented in cec/cec-header.rst."""
        CEC_MSG_VENDOR_COMMAND_WITH_ID = 0xA0
        """A command of a maker who is named in it. Documented in cec/cec-header.rst."""
        CEC_MSG_VENDOR_REMOTE_BUTTON_DOWN = 0x8A
        """A key that only the maker defines is pressed. Documented in cec/cec-header.rst."""
        CEC_MSG_VENDOR_REMOTE_BUTTON_UP = 0x8B
        """The maker's key is released. Documented in cec/cec-header.rst."""

    class cec_op_abort_reason(enum.IntEnum):
        """Why a receiver does not do what a message asks.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_ABORT_UNRECOGNIZED_OP = 0
        """It does not know the opcode. Documented in cec/cec-header.rst."""
        CEC_OP_ABORT_INCORRECT_MODE = 1
        """It cannot in its present state. Documented in cec/cec-header.rst."""
        CEC_OP_ABORT_NO_SOURCE = 2
        """The receiver cannot provide the picture or sound that the message is about. Documented in
        cec/cec-header.rst.
        """
        CEC_OP_ABORT_INVALID_OP = 3
        """An operand is wrong. Documented in cec/cec-header.rst."""
        CEC_OP_ABORT_REFUSED = 4
        """It does not want to. Documented in cec/cec-header.rst."""
        CEC_OP_ABORT_UNDETERMINED = 5
        """It cannot say why. Documented in cec/cec-header.rst."""

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
