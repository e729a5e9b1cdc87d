"""Remote control pass through."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# cec_op_ui_cmd: Keys of a remote control; functions, but for the power toggle, do the same whatever the state before.

CEC_OP_UI_CMD_SELECT: Final = 0x00
"""Select, or OK. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_UP: Final = 0x01
"""Moves the choice in a menu to the item above. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_DOWN: Final = 0x02
"""Moves the choice in a menu to the item below. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_LEFT: Final = 0x03
"""Moves the choice in a menu to the item before, on the same line. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_RIGHT: Final = 0x04
"""Moves the choice in a menu to the next item on the same line. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_RIGHT_UP: Final = 0x05
"""Moves the choice diagonally, towards the upper right corner. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_RIGHT_DOWN: Final = 0x06
"""Moves the choice diagonally, towards the lower right corner. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_LEFT_UP: Final = 0x07
"""Moves the choice diagonally, towards the upper left corner. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_LEFT_DOWN: Final = 0x08
"""Moves the choice diagonally, towards the lower left corner. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_DEVICE_ROOT_MENU: Final = 0x09
"""Opens the outermost menu of the device. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_DEVICE_SETUP_MENU: Final = 0x0A
"""Opens the menu of settings. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_CONTENTS_MENU: Final = 0x0B
"""Opens the list of what there is to play. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_FAVORITE_MENU: Final = 0x0C
"""Opens the list of favourites. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_BACK: Final = 0x0D
"""Goes back to the menu before, or leaves it. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_MEDIA_TOP_MENU: Final = 0x10
"""Opens the top menu of the medium, such as a disc's. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_MEDIA_CONTEXT_SENSITIVE_MENU: Final = 0x11
"""Opens the menu of what is playing. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_NUMBER_ENTRY_MODE: Final = 0x1D
"""Begins a number of more digits. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_NUMBER_11: Final = 0x1E
"""The key 11 of remote controls with twelve number keys. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_NUMBER_12: Final = 0x1F
"""The key 12 of such a remote control. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_NUMBER_0_OR_NUMBER_10: Final = 0x20
"""Digit 0, or the key 10. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_NUMBER_1: Final = 0x21
"""Digit 1. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_NUMBER_2: Final = 0x22
"""Digit 2. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_NUMBER_3: Final = 0x23
"""Digit 3. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_NUMBER_4: Final = 0x24
"""Digit 4. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_NUMBER_5: Final = 0x25
"""Digit 5. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_NUMBER_6: Final = 0x26
"""Digit 6. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_NUMBER_7: Final = 0x27
"""Digit 7. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_NUMBER_8: Final = 0x28
"""Digit 8. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_NUMBER_9: Final = 0x29
"""Digit 9. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_DOT: Final = 0x2A
"""The dot between the parts of a channel number. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_ENTER: Final = 0x2B
"""Ends a number. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_CLEAR: Final = 0x2C
"""Takes back what was typed. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_NEXT_FAVORITE: Final = 0x2F
"""The next favourite. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_CHANNEL_UP: Final = 0x30
"""The next channel. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_CHANNEL_DOWN: Final = 0x31
"""The channel before. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_PREVIOUS_CHANNEL: Final = 0x32
"""The channel that was shown last. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_SOUND_SELECT: Final = 0x33
"""Changes the sound track or mode. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_INPUT_SELECT: Final = 0x34
"""Goes to the next input. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_DISPLAY_INFORMATION: Final = 0x35
"""Shows information about what is on. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_HELP: Final = 0x36
"""Shows help. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_PAGE_UP: Final = 0x37
"""The page before. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_PAGE_DOWN: Final = 0x38
"""The next page. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_POWER: Final = 0x40
"""The power key, whose effect the device decides. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_VOLUME_UP: Final = 0x41
"""Louder. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_VOLUME_DOWN: Final = 0x42
"""Softer. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_MUTE: Final = 0x43
"""Mutes the sound, or brings it back. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_PLAY: Final = 0x44
"""The play key. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_STOP: Final = 0x45
"""The stop key. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_PAUSE: Final = 0x46
"""The pause key. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_RECORD: Final = 0x47
"""The record key. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_REWIND: Final = 0x48
"""Winds back towards the beginning. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_FAST_FORWARD: Final = 0x49
"""Winds forward. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_EJECT: Final = 0x4A
"""The eject key. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_SKIP_FORWARD: Final = 0x4B
"""The next chapter or title. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_SKIP_BACKWARD: Final = 0x4C
"""The chapter or title before. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_STOP_RECORD: Final = 0x4D
"""Ends the recording. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_PAUSE_RECORD: Final = 0x4E
"""Interrupts the recording. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_ANGLE: Final = 0x50
"""Another camera angle. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_SUB_PICTURE: Final = 0x51
"""Subtitles, or another layer over the picture. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_VIDEO_ON_DEMAND: Final = 0x52
"""Opens video on demand. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_ELECTRONIC_PROGRAM_GUIDE: Final = 0x53
"""Opens the programme guide. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_TIMER_PROGRAMMING: Final = 0x54
"""Opens the menu of timers. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_INITIAL_CONFIGURATION: Final = 0x55
"""Opens the first setup of the device. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_SELECT_BROADCAST_TYPE: Final = 0x56
"""Chooses a broadcast type; may carry which. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_SELECT_SOUND_PRESENTATION: Final = 0x57
"""Chooses how sound is presented; may carry how. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_AUDIO_DESCRIPTION: Final = 0x58
"""Switches the spoken description on or off. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_INTERNET: Final = 0x59
"""Opens what comes from the internet. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_3D_MODE: Final = 0x5A
"""Changes between flat and stereoscopic pictures. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_PLAY_FUNCTION: Final = 0x60
"""Plays; may carry the play mode. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_PAUSE_PLAY_FUNCTION: Final = 0x61
"""Pauses what plays. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_RECORD_FUNCTION: Final = 0x62
"""Records, and never ends a recording. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_PAUSE_RECORD_FUNCTION: Final = 0x63
"""Pauses the recording, and never resumes it. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_STOP_FUNCTION: Final = 0x64
"""Stops whatever runs. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_MUTE_FUNCTION: Final = 0x65
"""Mutes the sound, and never brings it back. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_RESTORE_VOLUME_FUNCTION: Final = 0x66
"""Brings muted sound back. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_TUNE_FUNCTION: Final = 0x67
"""Tunes; may carry the channel. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_SELECT_MEDIA_FUNCTION: Final = 0x68
"""Selects a medium; may carry its number. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_SELECT_AV_INPUT_FUNCTION: Final = 0x69
"""Selects an input for picture and sound; may carry its number. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_SELECT_AUDIO_INPUT_FUNCTION: Final = 0x6A
"""Selects an input for sound; may carry its number. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_POWER_TOGGLE_FUNCTION: Final = 0x6B
"""Goes to standby from on, and on from standby. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_POWER_OFF_FUNCTION: Final = 0x6C
"""Goes to standby, and never on. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_POWER_ON_FUNCTION: Final = 0x6D
"""Goes on, and never to standby. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_F1_BLUE: Final = 0x71
"""The blue key. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_F2_RED: Final = 0x72
"""The red key. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_F3_GREEN: Final = 0x73
"""The green key. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_F4_YELLOW: Final = 0x74
"""The yellow key. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_F5: Final = 0x75
"""The fifth function key. Documented in cec/cec-header.rst."""
CEC_OP_UI_CMD_DATA: Final = 0x76
"""Opens the data service of the broadcast. Documented in cec/cec-header.rst."""

# cec_op_ui_bcast_type: Broadcast type that a key selects.

CEC_OP_UI_BCAST_TYPE_TOGGLE_ALL: Final = 0x00
"""The next of all types. Documented in cec/cec-header.rst."""
CEC_OP_UI_BCAST_TYPE_TOGGLE_DIG_ANA: Final = 0x01
"""From digital to analogue, and back. Documented in cec/cec-header.rst."""
CEC_OP_UI_BCAST_TYPE_ANALOGUE: Final = 0x10
"""Analogue, on any path. Documented in cec/cec-header.rst."""
CEC_OP_UI_BCAST_TYPE_ANALOGUE_T: Final = 0x20
"""Analogue over the air. Documented in cec/cec-header.rst."""
CEC_OP_UI_BCAST_TYPE_ANALOGUE_CABLE: Final = 0x30
"""Analogue channels of a cable network. Documented in cec/cec-header.rst."""
CEC_OP_UI_BCAST_TYPE_ANALOGUE_SAT: Final = 0x40
"""Analogue by satellite. Documented in cec/cec-header.rst."""
CEC_OP_UI_BCAST_TYPE_DIGITAL: Final = 0x50
"""Digital, on any path. Documented in cec/cec-header.rst."""
CEC_OP_UI_BCAST_TYPE_DIGITAL_T: Final = 0x60
"""Digital over the air. Documented in cec/cec-header.rst."""
CEC_OP_UI_BCAST_TYPE_DIGITAL_CABLE: Final = 0x70
"""Digital channels of a cable network. Documented in cec/cec-header.rst."""
CEC_OP_UI_BCAST_TYPE_DIGITAL_SAT: Final = 0x80
"""Digital by satellite. Documented in cec/cec-header.rst."""
CEC_OP_UI_BCAST_TYPE_DIGITAL_COM_SAT: Final = 0x90
"""Digital by communications satellite. Documented in cec/cec-header.rst."""
CEC_OP_UI_BCAST_TYPE_DIGITAL_COM_SAT2: Final = 0x91
"""Digital by the second communications satellite. Documented in cec/cec-header.rst."""
CEC_OP_UI_BCAST_TYPE_IP: Final = 0xA0
"""Over the internet protocol. Documented in cec/cec-header.rst."""

# cec_op_ui_snd_pres_ctl: How sound is presented.

CEC_OP_UI_SND_PRES_CTL_DUAL_MONO: Final = 0x10
"""Sound of two mono channels, such as two languages. Documented in cec/cec-header.rst."""
CEC_OP_UI_SND_PRES_CTL_KARAOKE: Final = 0x20
"""Mode of the sound for karaoke. Documented in cec/cec-header.rst."""
CEC_OP_UI_SND_PRES_CTL_DOWNMIX: Final = 0x80
"""More channels mixed down to fewer. Documented in cec/cec-header.rst."""
CEC_OP_UI_SND_PRES_CTL_REVERB: Final = 0x90
"""Reverberation. Documented in cec/cec-header.rst."""
CEC_OP_UI_SND_PRES_CTL_EQUALIZER: Final = 0xA0
"""The next equaliser setting. Documented in cec/cec-header.rst."""
CEC_OP_UI_SND_PRES_CTL_BASS_UP: Final = 0xB1
"""More bass. Documented in cec/cec-header.rst."""
CEC_OP_UI_SND_PRES_CTL_BASS_NEUTRAL: Final = 0xB2
"""Bass as it was recorded. Documented in cec/cec-header.rst."""
CEC_OP_UI_SND_PRES_CTL_BASS_DOWN: Final = 0xB3
"""Less bass. Documented in cec/cec-header.rst."""
CEC_OP_UI_SND_PRES_CTL_TREBLE_UP: Final = 0xC1
"""More treble. Documented in cec/cec-header.rst."""
CEC_OP_UI_SND_PRES_CTL_TREBLE_NEUTRAL: Final = 0xC2
"""Treble as it was recorded. Documented in cec/cec-header.rst."""
CEC_OP_UI_SND_PRES_CTL_TREBLE_DOWN: Final = 0xC3
"""Less treble. Documented in cec/cec-header.rst."""


if TYPE_CHECKING:

    class cec_op_ui_cmd(enum.IntEnum):
        """Keys of a remote control; functions, but for the power toggle, do the same whatever the state before.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_UI_CMD_SELECT = 0x00
        """Select, or OK. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_UP = 0x01
        """Moves the choice in a menu to the item above. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_DOWN = 0x02
        """Moves the choice in a menu to the item below. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_LEFT = 0x03
        """Moves the choice in a menu to the item before, on the same line. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_RIGHT = 0x04
        """Moves the choice in a menu to the next item on the same line. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_RIGHT_UP = 0x05
        """Moves the choice diagonally, towards the upper right corner. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_RIGHT_DOWN = 0x06
        """Moves the choice diagonally, towards the lower right corner. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_LEFT_UP = 0x07
        """Moves the choice diagonally, towards the upper left corner. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_LEFT_DOWN = 0x08
        """Moves the choice diagonally, towards the lower left corner. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_DEVICE_ROOT_MENU = 0x09
        """Opens the outermost menu of the device. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_DEVICE_SETUP_MENU = 0x0A
        """Opens the menu of settings. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_CONTENTS_MENU = 0x0B
        """Opens the list of what there is to play. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_FAVORITE_MENU = 0x0C
        """Opens the list of favourites. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_BACK = 0x0D
        """Goes back to the menu before, or leaves it. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_MEDIA_TOP_MENU = 0x10
        """Opens the top menu of the medium, such as a disc's. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_MEDIA_CONTEXT_SENSITIVE_MENU = 0x11
        """Opens the menu of what is playing. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_NUMBER_ENTRY_MODE = 0x1D
        """Begins a number of more digits. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_NUMBER_11 = 0x1E
        """The key 11 of remote controls with twelve number keys. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_NUMBER_12 = 0x1F
        """The key 12 of such a remote control. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_NUMBER_0_OR_NUMBER_10 = 0x20
        """Digit 0, or the key 10. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_NUMBER_1 = 0x21
        """Digit 1. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_NUMBER_2 = 0x22
        """Digit 2. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_NUMBER_3 = 0x23
        """Digit 3. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_NUMBER_4 = 0x24
        """Digit 4. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_NUMBER_5 = 0x25
        """Digit 5. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_NUMBER_6 = 0x26
        """Digit 6. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_NUMBER_7 = 0x27
        """Digit 7. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_NUMBER_8 = 0x28
        """Digit 8. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_NUMBER_9 = 0x29
        """Digit 9. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_DOT = 0x2A
        """The dot between the parts of a channel number. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_ENTER = 0x2B
        """Ends a number. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_CLEAR = 0x2C
        """Takes back what was typed. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_NEXT_FAVORITE = 0x2F
        """The next favourite. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_CHANNEL_UP = 0x30
        """The next channel. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_CHANNEL_DOWN = 0x31
        """The channel before. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_PREVIOUS_CHANNEL = 0x32
        """The channel that was shown last. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_SOUND_SELECT = 0x33
        """Changes the sound track or mode. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_INPUT_SELECT = 0x34
        """Goes to the next input. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_DISPLAY_INFORMATION = 0x35
        """Shows information about what is on. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_HELP = 0x36
        """Shows help. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_PAGE_UP = 0x37
        """The page before. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_PAGE_DOWN = 0x38
        """The next page. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_POWER = 0x40
        """The power key, whose effect the device decides. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_VOLUME_UP = 0x41
        """Louder. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_VOLUME_DOWN = 0x42
        """Softer. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_MUTE = 0x43
        """Mutes the sound, or brings it back. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_PLAY = 0x44
        """The play key. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_STOP = 0x45
        """The stop key. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_PAUSE = 0x46
        """The pause key. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_RECORD = 0x47
        """The record key. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_REWIND = 0x48
        """Winds back towards the beginning. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_FAST_FORWARD = 0x49
        """Winds forward. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_EJECT = 0x4A
        """The eject key. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_SKIP_FORWARD = 0x4B
        """The next chapter or title. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_SKIP_BACKWARD = 0x4C
        """The chapter or title before. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_STOP_RECORD = 0x4D
        """Ends the recording. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_PAUSE_RECORD = 0x4E
        """Interrupts the recording. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_ANGLE = 0x50
        """Another camera angle. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_SUB_PICTURE = 0x51
        """Subtitles, or another layer over the picture. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_VIDEO_ON_DEMAND = 0x52
        """Opens video on demand. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_ELECTRONIC_PROGRAM_GUIDE = 0x53
        """Opens the programme guide. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_TIMER_PROGRAMMING = 0x54
        """Opens the menu of timers. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_INITIAL_CONFIGURATION = 0x55
        """Opens the first setup of the device. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_SELECT_BROADCAST_TYPE = 0x56
        """Chooses a broadcast type; may carry which. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_SELECT_SOUND_PRESENTATION = 0x57
        """Chooses how sound is presented; may carry how. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_AUDIO_DESCRIPTION = 0x58
        """Switches the spoken description on or off. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_INTERNET = 0x59
        """Opens what comes from the internet. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_3D_MODE = 0x5A
        """Changes between flat and stereoscopic pictures. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_PLAY_FUNCTION = 0x60
        """Plays; may carry the play mode. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_PAUSE_PLAY_FUNCTION = 0x61
        """Pauses what plays. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_RECORD_FUNCTION = 0x62
        """Records, and never ends a recording. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_PAUSE_RECORD_FUNCTION = 0x63
        """Pauses the recording, and never resumes it. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_STOP_FUNCTION = 0x64
        """Stops whatever runs. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_MUTE_FUNCTION = 0x65
        """Mutes the sound, and never brings it back. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_RESTORE_VOLUME_FUNCTION = 0x66
        """Brings muted sound back. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_TUNE_FUNCTION = 0x67
        """Tunes; may carry the channel. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_SELECT_MEDIA_FUNCTION = 0x68
        """Selects a medium; may carry its number. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_SELECT_AV_INPUT_FUNCTION = 0x69
        """Selects an input for picture and sound; may carry its number. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_SELECT_AUDIO_INPUT_FUNCTION = 0x6A
        """Selects an input for sound; may carry its number. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_POWER_TOGGLE_FUNCTION = 0x6B
        """Goes to standby from on, and on from standby. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_POWER_OFF_FUNCTION = 0x6C
        """Goes to standby, and never on. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_POWER_ON_FUNCTION = 0x6D
        """Goes on, and never to standby. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_F1_BLUE = 0x71
        """The blue key. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_F2_RED = 0x72
        """The red key. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_F3_GREEN = 0x73
        """The green key. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_F4_YELLOW = 0x74
        """The yellow key. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_F5 = 0x75
        """The fifth function key. Documented in cec/cec-header.rst."""
        CEC_OP_UI_CMD_DATA = 0x76
        """Opens the data service of the broadcast. Documented in cec/cec-header.rst."""

    class cec_op_ui_bcast_type(enum.IntEnum):
        """Broadcast type that a key selects.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_UI_BCAST_TYPE_TOGGLE_ALL = 0x00
        """The next of all types. Documented in cec/cec-header.rst."""
        CEC_OP_UI_BCAST_TYPE_TOGGLE_DIG_ANA = 0x01
        """From digital to analogue, and back. Documented in cec/cec-header.rst."""
        CEC_OP_UI_BCAST_TYPE_ANALOGUE = 0x10
        """Analogue, on any path. Documented in cec/cec-header.rst."""
        CEC_OP_UI_BCAST_TYPE_ANALOGUE_T = 0x20
        """Analogue over the air. Documented in cec/cec-header.rst."""
        CEC_OP_UI_BCAST_TYPE_ANALOGUE_CABLE = 0x30
        """Analogue channels of a cable network. Documented in cec/cec-header.rst."""
        CEC_OP_UI_BCAST_TYPE_ANALOGUE_SAT = 0x40
        """Analogue by satellite. Documented in cec/cec-header.rst."""
        CEC_OP_UI_BCAST_TYPE_DIGITAL = 0x50
        """Digital, on any path. Documented in cec/cec-header.rst."""
        CEC_OP_UI_BCAST_TYPE_DIGITAL_T = 0x60
        """Digital over the air. Documented in cec/cec-header.rst."""
        CEC_OP_UI_BCAST_TYPE_DIGITAL_CABLE = 0x70
        """Digital channels of a cable network. Documented in cec/cec-header.rst."""
        CEC_OP_UI_BCAST_TYPE_DIGITAL_SAT = 0x80
        """Digital by satellite. Documented in cec/cec-header.rst."""
        CEC_OP_UI_BCAST_TYPE_DIGITAL_COM_SAT = 0x90
        """Digital by communications satellite. Documented in cec/cec-header.rst."""
        CEC_OP_UI_BCAST_TYPE_DIGITAL_COM_SAT2 = 0x91
        """Digital by the second communications satellite. Documented in cec/cec-header.rst."""
        CEC_OP_UI_BCAST_TYPE_IP = 0xA0
        """Over the internet protocol. Documented in cec/cec-header.rst."""

    class cec_op_ui_snd_pres_ctl(enum.IntEnum):
        """How sound is presented.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_UI_SND_PRES_CTL_DUAL_MONO = 0x10
        """Sound of two mono channels, such as two languages. Documented in cec/cec-header.rst."""
        CEC_OP_UI_SND_PRES_CTL_KARAOKE = 0x20
        """Mode of the sound for karaoke. Documented in cec/cec-header.rst."""
        CEC_OP_UI_SND_PRES_CTL_DOWNMIX = 0x80
        """More channels mixed down to fewer. Documented in cec/cec-header.rst."""
        CEC_OP_UI_SND_PRES_CTL_REVERB = 0x90
        """Reverberation. Documented in cec/cec-header.rst."""
        CEC_OP_UI_SND_PRES_CTL_EQUALIZER = 0xA0
        """The next equaliser setting. Documented in cec/cec-header.rst."""
        CEC_OP_UI_SND_PRES_CTL_BASS_UP = 0xB1
        """More bass. Documented in cec/cec-header.rst."""
        CEC_OP_UI_SND_PRES_CTL_BASS_NEUTRAL = 0xB2
        """Bass as it was recorded. Documented in cec/cec-header.rst."""
        CEC_OP_UI_SND_PRES_CTL_BASS_DOWN = 0xB3
        """Less bass. Documented in cec/cec-header.rst."""
        CEC_OP_UI_SND_PRES_CTL_TREBLE_UP = 0xC1
        """More treble. Documented in cec/cec-header.rst."""
        CEC_OP_UI_SND_PRES_CTL_TREBLE_NEUTRAL = 0xC2
        """Treble as it was recorded. Documented in cec/cec-header.rst."""
        CEC_OP_UI_SND_PRES_CTL_TREBLE_DOWN = 0xC3
        """Less treble. Documented in cec/cec-header.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "cec_op_ui_cmd": (
                "CEC_OP_UI_CMD_SELECT",
                "CEC_OP_UI_CMD_UP",
                "CEC_OP_UI_CMD_DOWN",
                "CEC_OP_UI_CMD_LEFT",
                "CEC_OP_UI_CMD_RIGHT",
                "CEC_OP_UI_CMD_RIGHT_UP",
                "CEC_OP_UI_CMD_RIGHT_DOWN",
                "CEC_OP_UI_CMD_LEFT_UP",
                "CEC_OP_UI_CMD_LEFT_DOWN",
                "CEC_OP_UI_CMD_DEVICE_ROOT_MENU",
                "CEC_OP_UI_CMD_DEVICE_SETUP_MENU",
                "CEC_OP_UI_CMD_CONTENTS_MENU",
                "CEC_OP_UI_CMD_FAVORITE_MENU",
                "CEC_OP_UI_CMD_BACK",
                "CEC_OP_UI_CMD_MEDIA_TOP_MENU",
                "CEC_OP_UI_CMD_MEDIA_CONTEXT_SENSITIVE_MENU",
                "CEC_OP_UI_CMD_NUMBER_ENTRY_MODE",
                "CEC_OP_UI_CMD_NUMBER_11",
                "CEC_OP_UI_CMD_NUMBER_12",
                "CEC_OP_UI_CMD_NUMBER_0_OR_NUMBER_10",
                "CEC_OP_UI_CMD_NUMBER_1",
                "CEC_OP_UI_CMD_NUMBER_2",
                "CEC_OP_UI_CMD_NUMBER_3",
                "CEC_OP_UI_CMD_NUMBER_4",
                "CEC_OP_UI_CMD_NUMBER_5",
                "CEC_OP_UI_CMD_NUMBER_6",
                "CEC_OP_UI_CMD_NUMBER_7",
                "CEC_OP_UI_CMD_NUMBER_8",
                "CEC_OP_UI_CMD_NUMBER_9",
                "CEC_OP_UI_CMD_DOT",
                "CEC_OP_UI_CMD_ENTER",
                "CEC_OP_UI_CMD_CLEAR",
                "CEC_OP_UI_CMD_NEXT_FAVORITE",
                "CEC_OP_UI_CMD_CHANNEL_UP",
                "CEC_OP_UI_CMD_CHANNEL_DOWN",
                "CEC_OP_UI_CMD_PREVIOUS_CHANNEL",
                "CEC_OP_UI_CMD_SOUND_SELECT",
                "CEC_OP_UI_CMD_INPUT_SELECT",
                "CEC_OP_UI_CMD_DISPLAY_INFORMATION",
                "CEC_OP_UI_CMD_HELP",
                "CEC_OP_UI_CMD_PAGE_UP",
                "CEC_OP_UI_CMD_PAGE_DOWN",
                "CEC_OP_UI_CMD_POWER",
                "CEC_OP_UI_CMD_VOLUME_UP",
                "CEC_OP_UI_CMD_VOLUME_DOWN",
                "CEC_OP_UI_CMD_MUTE",
                "CEC_OP_UI_CMD_PLAY",
                "CEC_OP_UI_CMD_STOP",
                "CEC_OP_UI_CMD_PAUSE",
                "CEC_OP_UI_CMD_RECORD",
                "CEC_OP_UI_CMD_REWIND",
                "CEC_OP_UI_CMD_FAST_FORWARD",
                "CEC_OP_UI_CMD_EJECT",
                "CEC_OP_UI_CMD_SKIP_FORWARD",
                "CEC_OP_UI_CMD_SKIP_BACKWARD",
                "CEC_OP_UI_CMD_STOP_RECORD",
                "CEC_OP_UI_CMD_PAUSE_RECORD",
                "CEC_OP_UI_CMD_ANGLE",
                "CEC_OP_UI_CMD_SUB_PICTURE",
                "CEC_OP_UI_CMD_VIDEO_ON_DEMAND",
                "CEC_OP_UI_CMD_ELECTRONIC_PROGRAM_GUIDE",
                "CEC_OP_UI_CMD_TIMER_PROGRAMMING",
                "CEC_OP_UI_CMD_INITIAL_CONFIGURATION",
                "CEC_OP_UI_CMD_SELECT_BROADCAST_TYPE",
                "CEC_OP_UI_CMD_SELECT_SOUND_PRESENTATION",
                "CEC_OP_UI_CMD_AUDIO_DESCRIPTION",
                "CEC_OP_UI_CMD_INTERNET",
                "CEC_OP_UI_CMD_3D_MODE",
                "CEC_OP_UI_CMD_PLAY_FUNCTION",
                "CEC_OP_UI_CMD_PAUSE_PLAY_FUNCTION",
                "CEC_OP_UI_CMD_RECORD_FUNCTION",
                "CEC_OP_UI_CMD_PAUSE_RECORD_FUNCTION",
                "CEC_OP_UI_CMD_STOP_FUNCTION",
                "CEC_OP_UI_CMD_MUTE_FUNCTION",
                "CEC_OP_UI_CMD_RESTORE_VOLUME_FUNCTION",
                "CEC_OP_UI_CMD_TUNE_FUNCTION",
                "CEC_OP_UI_CMD_SELECT_MEDIA_FUNCTION",
                "CEC_OP_UI_CMD_SELECT_AV_INPUT_FUNCTION",
                "CEC_OP_UI_CMD_SELECT_AUDIO_INPUT_FUNCTION",
                "CEC_OP_UI_CMD_POWER_TOGGLE_FUNCTION",
                "CEC_OP_UI_CMD_POWER_OFF_FUNCTION",
                "CEC_OP_UI_CMD_POWER_ON_FUNCTION",
                "CEC_OP_UI_CMD_F1_BLUE",
                "CEC_OP_UI_CMD_F2_RED",
                "CEC_OP_UI_CMD_F3_GREEN",
                "CEC_OP_UI_CMD_F4_YELLOW",
                "CEC_OP_UI_CMD_F5",
                "CEC_OP_UI_CMD_DATA",
            ),
            "cec_op_ui_bcast_type": (
                "CEC_OP_UI_BCAST_TYPE_TOGGLE_ALL",
                "CEC_OP_UI_BCAST_TYPE_TOGGLE_DIG_ANA",
                "CEC_OP_UI_BCAST_TYPE_ANALOGUE",
                "CEC_OP_UI_BCAST_TYPE_ANALOGUE_T",
                "CEC_OP_UI_BCAST_TYPE_ANALOGUE_CABLE",
                "CEC_OP_UI_BCAST_TYPE_ANALOGUE_SAT",
                "CEC_OP_UI_BCAST_TYPE_DIGITAL",
                "CEC_OP_UI_BCAST_TYPE_DIGITAL_T",
                "CEC_OP_UI_BCAST_TYPE_DIGITAL_CABLE",
                "CEC_OP_UI_BCAST_TYPE_DIGITAL_SAT",
                "CEC_OP_UI_BCAST_TYPE_DIGITAL_COM_SAT",
                "CEC_OP_UI_BCAST_TYPE_DIGITAL_COM_SAT2",
                "CEC_OP_UI_BCAST_TYPE_IP",
            ),
            "cec_op_ui_snd_pres_ctl": (
                "CEC_OP_UI_SND_PRES_CTL_DUAL_MONO",
                "CEC_OP_UI_SND_PRES_CTL_KARAOKE",
                "CEC_OP_UI_SND_PRES_CTL_DOWNMIX",
                "CEC_OP_UI_SND_PRES_CTL_REVERB",
                "CEC_OP_UI_SND_PRES_CTL_EQUALIZER",
                "CEC_OP_UI_SND_PRES_CTL_BASS_UP",
                "CEC_OP_UI_SND_PRES_CTL_BASS_NEUTRAL",
                "CEC_OP_UI_SND_PRES_CTL_BASS_DOWN",
                "CEC_OP_UI_SND_PRES_CTL_TREBLE_UP",
                "CEC_OP_UI_SND_PRES_CTL_TREBLE_NEUTRAL",
                "CEC_OP_UI_SND_PRES_CTL_TREBLE_DOWN",
            ),
        },
    )
