"""System information."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# cec_opcode_system_information: Messages by which devices learn each other's place, kind, features and language.

CEC_MSG_CEC_VERSION: Final = 0x9E
"""Tells the CEC version. Documented in cec/cec-header.rst."""
CEC_MSG_GET_CEC_VERSION: Final = 0x9F
"""Asks for the CEC version. Documented in cec/cec-header.rst."""
CEC_MSG_GIVE_PHYSICAL_ADDR: Final = 0x83
"""Asks for the physical address. Documented in cec/cec-header.rst."""
CEC_MSG_GET_MENU_LANGUAGE: Final = 0x91
"""Asks for the language of the menus. Documented in cec/cec-header.rst."""
CEC_MSG_REPORT_PHYSICAL_ADDR: Final = 0x84
"""Tells the physical address and the kind of device. Documented in cec/cec-header.rst."""
CEC_MSG_SET_MENU_LANGUAGE: Final = 0x32
"""Tells the language of the television's menus. Documented in cec/cec-header.rst."""
CEC_MSG_REPORT_FEATURES: Final = 0xA6
"""Tells what the device can do (CEC 2.0). Documented in cec/cec-header.rst."""
CEC_MSG_GIVE_FEATURES: Final = 0xA5
"""Asks what the device can do (CEC 2.0). Documented in cec/cec-header.rst."""

# cec_op_feat: What profile bytes and feature bytes share.

CEC_OP_FEAT_EXT: Final = 0x80
"""Another byte follows. Documented in cec/cec-header.rst."""

# cec_op_feat_rc_tv_profile: Keys of a remote control that a television passes on, in its profile byte.

CEC_OP_FEAT_RC_TV_PROFILE_NONE: Final = 0x00
"""Follows no profile. Documented in cec/cec-header.rst."""
CEC_OP_FEAT_RC_TV_PROFILE_1: Final = 0x02
"""The smallest of four sets of keys. Documented in cec/cec-header.rst."""
CEC_OP_FEAT_RC_TV_PROFILE_2: Final = 0x06
"""The second of four growing sets of keys. Documented in cec/cec-header.rst."""
CEC_OP_FEAT_RC_TV_PROFILE_3: Final = 0x0A
"""The third of four growing sets of keys. Documented in cec/cec-header.rst."""
CEC_OP_FEAT_RC_TV_PROFILE_4: Final = 0x0E
"""The largest of four sets of keys. Documented in cec/cec-header.rst."""

# cec_op_feat_rc_src: Menus that a source can be sent keys for, in its profile byte; each value marks it as a source's.

CEC_OP_FEAT_RC_SRC_HAS_DEV_ROOT_MENU: Final = 0x50
"""Handles the key for the root menu. Documented in cec/cec-header.rst."""
CEC_OP_FEAT_RC_SRC_HAS_DEV_SETUP_MENU: Final = 0x48
"""Handles the key for the setup menu. Documented in cec/cec-header.rst."""
CEC_OP_FEAT_RC_SRC_HAS_CONTENTS_MENU: Final = 0x44
"""Handles the key for the contents menu. Documented in cec/cec-header.rst."""
CEC_OP_FEAT_RC_SRC_HAS_MEDIA_TOP_MENU: Final = 0x42
"""Handles the key for the medium's top menu. Documented in cec/cec-header.rst."""
CEC_OP_FEAT_RC_SRC_HAS_MEDIA_CONTEXT_MENU: Final = 0x41
"""Handles the key for the medium's context menu. Documented in cec/cec-header.rst."""

# cec_op_feat_dev: Features of a device, in its feature byte.

CEC_OP_FEAT_DEV_HAS_RECORD_TV_SCREEN: Final = 0x40
"""A television that answers record TV screen. Documented in cec/cec-header.rst."""
CEC_OP_FEAT_DEV_HAS_SET_OSD_STRING: Final = 0x20
"""A television that shows texts. Documented in cec/cec-header.rst."""
CEC_OP_FEAT_DEV_HAS_DECK_CONTROL: Final = 0x10
"""Can be controlled as a deck. Documented in cec/cec-header.rst."""
CEC_OP_FEAT_DEV_HAS_SET_AUDIO_RATE: Final = 0x08
"""A source that follows set audio rate. Documented in cec/cec-header.rst."""
CEC_OP_FEAT_DEV_SINK_HAS_ARC_TX: Final = 0x04
"""A sink that can send on the audio return channel. Documented in cec/cec-header.rst."""
CEC_OP_FEAT_DEV_SOURCE_HAS_ARC_RX: Final = 0x02
"""A source that can receive on the audio return channel. Documented in cec/cec-header.rst."""
CEC_OP_FEAT_DEV_HAS_SET_AUDIO_VOLUME_LEVEL: Final = 0x01
"""Takes a volume as a number. Since Linux 6.1. Documented in cec/cec-header.rst."""

# cec_op_cec_version: Versions of the CEC specification.

CEC_OP_CEC_VERSION_1_3A: Final = 4
"""The device follows CEC as HDMI 1.3a has it. Documented in cec/cec-header.rst."""
CEC_OP_CEC_VERSION_1_4: Final = 5
"""The device follows CEC as HDMI 1.4 has it. Documented in cec/cec-header.rst. The page of `CEC_ADAP_S_LOG_ADDRS` does
not list it.
"""
CEC_OP_CEC_VERSION_2_0: Final = 6
"""The device follows CEC as HDMI 2.0 has it, with Report Features. Documented in cec/cec-header.rst."""

# cec_op_prim_devtype: The kind of device that stands behind a logical address.

CEC_OP_PRIM_DEVTYPE_TV: Final = 0
"""A television. Documented in cec/cec-header.rst."""
CEC_OP_PRIM_DEVTYPE_RECORD: Final = 1
"""A recorder. Documented in cec/cec-header.rst."""
CEC_OP_PRIM_DEVTYPE_TUNER: Final = 3
"""A device that receives broadcasts, such as a set-top box. Documented in cec/cec-header.rst."""
CEC_OP_PRIM_DEVTYPE_PLAYBACK: Final = 4
"""A player. Documented in cec/cec-header.rst."""
CEC_OP_PRIM_DEVTYPE_AUDIOSYSTEM: Final = 5
"""An amplifier or sound bar that plays the sound of other devices. Documented in cec/cec-header.rst."""
CEC_OP_PRIM_DEVTYPE_SWITCH: Final = 6
"""A switch that speaks CEC. Documented in cec/cec-header.rst."""
CEC_OP_PRIM_DEVTYPE_PROCESSOR: Final = 7
"""A video processor. Documented in cec/cec-header.rst. The page of `CEC_ADAP_S_LOG_ADDRS` does not list it."""

# cec_op_all_devtype: All kinds of device that stand behind a logical address.

CEC_OP_ALL_DEVTYPE_TV: Final = 0x80
"""It shows pictures on its own screen. Documented in cec/cec-header.rst."""
CEC_OP_ALL_DEVTYPE_RECORD: Final = 0x40
"""It can record what it receives or what others send. Documented in cec/cec-header.rst."""
CEC_OP_ALL_DEVTYPE_TUNER: Final = 0x20
"""It can receive broadcasts. Documented in cec/cec-header.rst."""
CEC_OP_ALL_DEVTYPE_PLAYBACK: Final = 0x10
"""It can play what a medium or a network holds. Documented in cec/cec-header.rst."""
CEC_OP_ALL_DEVTYPE_AUDIOSYSTEM: Final = 0x08
"""It can play the sound of other devices. Documented in cec/cec-header.rst."""
CEC_OP_ALL_DEVTYPE_SWITCH: Final = 0x04
"""A switch, or a video processor. Documented in cec/cec-header.rst."""


if TYPE_CHECKING:

    class cec_opcode_system_information(enum.IntEnum):
        """Messages by which devices learn each other's place, kind, features and language.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

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

    class cec_op_feat_rc_tv_profile(enum.IntEnum):
        """Keys of a remote control that a television passes on, in its profile byte.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_FEAT_RC_TV_PROFILE_NONE = 0x00
        """Follows no profile. Documented in cec/cec-header.rst."""
        CEC_OP_FEAT_RC_TV_PROFILE_1 = 0x02
        """The smallest of four sets of keys. Documented in cec/cec-header.rst."""
        CEC_OP_FEAT_RC_TV_PROFILE_2 = 0x06
        """The second of four growing sets of keys. Documented in cec/cec-header.rst."""
        CEC_OP_FEAT_RC_TV_PROFILE_3 = 0x0A
        """The third of four growing sets of keys. Documented in cec/cec-header.rst."""
        CEC_OP_FEAT_RC_TV_PROFILE_4 = 0x0E
        """The largest of four sets of keys. Documented in cec/cec-header.rst."""

    class cec_op_feat_rc_src(enum.IntFlag):
        """Menus that a source can be sent keys for, in its profile byte; each value marks it as a source's.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_FEAT_RC_SRC_HAS_DEV_ROOT_MENU = 0x50
        """Handles the key for the root menu. Documented in cec/cec-header.rst."""
        CEC_OP_FEAT_RC_SRC_HAS_DEV_SETUP_MENU = 0x48
        """Handles the key for the setup menu. Documented in cec/cec-header.rst."""
        CEC_OP_FEAT_RC_SRC_HAS_CONTENTS_MENU = 0x44
        """Handles the key for the contents menu. Documented in cec/cec-header.rst."""
        CEC_OP_FEAT_RC_SRC_HAS_MEDIA_TOP_MENU = 0x42
        """Handles the key for the medium's top menu. Documented in cec/cec-header.rst."""
        CEC_OP_FEAT_RC_SRC_HAS_MEDIA_CONTEXT_MENU = 0x41
        """Handles the key for the medium's context menu. Documented in cec/cec-header.rst."""

    class cec_op_feat_dev(enum.IntFlag):
        """Features of a device, in its feature byte.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_FEAT_DEV_HAS_RECORD_TV_SCREEN = 0x40
        """A television that answers record TV screen. Documented in cec/cec-header.rst."""
        CEC_OP_FEAT_DEV_HAS_SET_OSD_STRING = 0x20
        """A television that shows texts. Documented in cec/cec-header.rst."""
        CEC_OP_FEAT_DEV_HAS_DECK_CONTROL = 0x10
        """Can be controlled as a deck. Documented in cec/cec-header.rst."""
        CEC_OP_FEAT_DEV_HAS_SET_AUDIO_RATE = 0x08
        """A source that follows set audio rate. Documented in cec/cec-header.rst."""
        CEC_OP_FEAT_DEV_SINK_HAS_ARC_TX = 0x04
        """A sink that can send on the audio return channel. Documented in cec/cec-header.rst."""
        CEC_OP_FEAT_DEV_SOURCE_HAS_ARC_RX = 0x02
        """A source that can receive on the audio return channel. Documented in cec/cec-header.rst."""
        CEC_OP_FEAT_DEV_HAS_SET_AUDIO_VOLUME_LEVEL = 0x01
        """Takes a volume as a number. Since Linux 6.1. Documented in cec/cec-header.rst."""

    class cec_op_cec_version(enum.IntEnum):
        """Versions of the CEC specification.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_CEC_VERSION_1_3A = 4
        """The device follows CEC as HDMI 1.3a has it. Documented in cec/cec-header.rst."""
        CEC_OP_CEC_VERSION_1_4 = 5
        """The device follows CEC as HDMI 1.4 has it. Documented in cec/cec-header.rst. The page of
        `CEC_ADAP_S_LOG_ADDRS` does not list it.
        """
        CEC_OP_CEC_VERSION_2_0 = 6
        """The device follows CEC as HDMI 2.0 has it, with Report Features. Documented in cec/cec-header.rst."""

    class cec_op_prim_devtype(enum.IntEnum):
        """The kind of device that stands behind a logical address.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_PRIM_DEVTYPE_TV = 0
        """A television. Documented in cec/cec-header.rst."""
        CEC_OP_PRIM_DEVTYPE_RECORD = 1
        """A recorder. Documented in cec/cec-header.rst."""
        CEC_OP_PRIM_DEVTYPE_TUNER = 3
        """A device that receives broadcasts, such as a set-top box. Documented in cec/cec-header.rst."""
        CEC_OP_PRIM_DEVTYPE_PLAYBACK = 4
        """A player. Documented in cec/cec-header.rst."""
        CEC_OP_PRIM_DEVTYPE_AUDIOSYSTEM = 5
        """An amplifier or sound bar that plays the sound of other devices. Documented in cec/cec-header.rst."""
        CEC_OP_PRIM_DEVTYPE_SWITCH = 6
        """A switch that speaks CEC. Documented in cec/cec-header.rst."""
        CEC_OP_PRIM_DEVTYPE_PROCESSOR = 7
        """A video processor. Documented in cec/cec-header.rst. The page of `CEC_ADAP_S_LOG_ADDRS` does not list it."""

    class cec_op_all_devtype(enum.IntFlag):
        """All kinds of device that stand behind a logical address.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_ALL_DEVTYPE_TV = 0x80
        """It shows pictures on its own screen. Documented in cec/cec-header.rst."""
        CEC_OP_ALL_DEVTYPE_RECORD = 0x40
        """It can record what it receives or what others send. Documented in cec/cec-header.rst."""
        CEC_OP_ALL_DEVTYPE_TUNER = 0x20
        """It can receive broadcasts. Documented in cec/cec-header.rst."""
        CEC_OP_ALL_DEVTYPE_PLAYBACK = 0x10
        """It can play what a medium or a network holds. Documented in cec/cec-header.rst."""
        CEC_OP_ALL_DEVTYPE_AUDIOSYSTEM = 0x08
        """It can play the sound of other devices. Documented in cec/cec-header.rst."""
        CEC_OP_ALL_DEVTYPE_SWITCH = 0x04
        """A switch, or a video processor. Documented in cec/cec-header.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "cec_opcode_system_information": (
                "CEC_MSG_CEC_VERSION",
                "CEC_MSG_GET_CEC_VERSION",
                "CEC_MSG_GIVE_PHYSICAL_ADDR",
                "CEC_MSG_GET_MENU_LANGUAGE",
                "CEC_MSG_REPORT_PHYSICAL_ADDR",
                "CEC_MSG_SET_MENU_LANGUAGE",
                "CEC_MSG_REPORT_FEATURES",
                "CEC_MSG_GIVE_FEATURES",
            ),
            "cec_op_feat_rc_tv_profile": (
                "CEC_OP_FEAT_RC_TV_PROFILE_NONE",
                "CEC_OP_FEAT_RC_TV_PROFILE_1",
                "CEC_OP_FEAT_RC_TV_PROFILE_2",
                "CEC_OP_FEAT_RC_TV_PROFILE_3",
                "CEC_OP_FEAT_RC_TV_PROFILE_4",
            ),
            "cec_op_cec_version": ("CEC_OP_CEC_VERSION_1_3A", "CEC_OP_CEC_VERSION_1_4", "CEC_OP_CEC_VERSION_2_0"),
            "cec_op_prim_devtype": (
                "CEC_OP_PRIM_DEVTYPE_TV",
                "CEC_OP_PRIM_DEVTYPE_RECORD",
                "CEC_OP_PRIM_DEVTYPE_TUNER",
                "CEC_OP_PRIM_DEVTYPE_PLAYBACK",
                "CEC_OP_PRIM_DEVTYPE_AUDIOSYSTEM",
                "CEC_OP_PRIM_DEVTYPE_SWITCH",
                "CEC_OP_PRIM_DEVTYPE_PROCESSOR",
            ),
        },
        flags={
            "cec_op_feat_rc_src": (
                "CEC_OP_FEAT_RC_SRC_HAS_DEV_ROOT_MENU",
                "CEC_OP_FEAT_RC_SRC_HAS_DEV_SETUP_MENU",
                "CEC_OP_FEAT_RC_SRC_HAS_CONTENTS_MENU",
                "CEC_OP_FEAT_RC_SRC_HAS_MEDIA_TOP_MENU",
                "CEC_OP_FEAT_RC_SRC_HAS_MEDIA_CONTEXT_MENU",
            ),
            "cec_op_feat_dev": (
                "CEC_OP_FEAT_DEV_HAS_RECORD_TV_SCREEN",
                "CEC_OP_FEAT_DEV_HAS_SET_OSD_STRING",
                "CEC_OP_FEAT_DEV_HAS_DECK_CONTROL",
                "CEC_OP_FEAT_DEV_HAS_SET_AUDIO_RATE",
                "CEC_OP_FEAT_DEV_SINK_HAS_ARC_TX",
                "CEC_OP_FEAT_DEV_SOURCE_HAS_ARC_RX",
                "CEC_OP_FEAT_DEV_HAS_SET_AUDIO_VOLUME_LEVEL",
            ),
            "cec_op_all_devtype": (
                "CEC_OP_ALL_DEVTYPE_TV",
                "CEC_OP_ALL_DEVTYPE_RECORD",
                "CEC_OP_ALL_DEVTYPE_TUNER",
                "CEC_OP_ALL_DEVTYPE_PLAYBACK",
                "CEC_OP_ALL_DEVTYPE_AUDIOSYSTEM",
                "CEC_OP_ALL_DEVTYPE_SWITCH",
            ),
        },
    )
