"""Controls of FM transmitters and receivers."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_fm_tx_control: Controls of FM transmitters.

V4L2_CID_FM_TX_CLASS_BASE: Final = 0x009B0900
"""Number that the ids of the FM transmitter class count from. Documented in v4l/ext-ctrls-fm-tx.rst."""
V4L2_CID_FM_TX_CLASS: Final = 0x009B0001
"""Heading under which a panel shows the transmitter's controls; it has no value. Documented in
v4l/ext-ctrls-fm-tx.rst.
"""
V4L2_CID_RDS_TX_DEVIATION: Final = 0x009B0901
"""Frequency deviation of the RDS signal. An integer in hertz; the driver sets the range. Documented in
v4l/ext-ctrls-fm-tx.rst.
"""
V4L2_CID_RDS_TX_PI: Final = 0x009B0902
"""Programme identification that RDS sends. An integer from 0 to 65535. Documented in v4l/ext-ctrls-fm-tx.rst."""
V4L2_CID_RDS_TX_PTY: Final = 0x009B0903
"""Programme type that RDS sends, one of 31, or 0 for none. An integer. Documented in v4l/ext-ctrls-fm-tx.rst."""
V4L2_CID_RDS_TX_PS_NAME: Final = 0x009B0905
"""Name of the station that RDS sends, in the character set of IEC 62106. A string in multiples of 8 characters.
Documented in v4l/ext-ctrls-fm-tx.rst.
"""
V4L2_CID_RDS_TX_RADIO_TEXT: Final = 0x009B0906
"""Text about the programme that RDS sends, in the character set of IEC 62106. A string in multiples of 32 or 64
characters. Documented in v4l/ext-ctrls-fm-tx.rst.
"""
V4L2_CID_RDS_TX_MONO_STEREO: Final = 0x009B0907
"""RDS says that the sound is stereo. A boolean. Documented in v4l/ext-ctrls-fm-tx.rst."""
V4L2_CID_RDS_TX_ARTIFICIAL_HEAD: Final = 0x009B0908
"""RDS says that the sound was recorded with an artificial head. A boolean. Documented in v4l/ext-ctrls-fm-tx.rst."""
V4L2_CID_RDS_TX_COMPRESSED: Final = 0x009B0909
"""RDS says that the dynamic range of the sound is compressed. A boolean. Documented in v4l/ext-ctrls-fm-tx.rst."""
V4L2_CID_RDS_TX_DYNAMIC_PTY: Final = 0x009B090A
"""RDS says that the programme type changes with the programme. A boolean. Documented in v4l/ext-ctrls-fm-tx.rst."""
V4L2_CID_RDS_TX_TRAFFIC_ANNOUNCEMENT: Final = 0x009B090B
"""RDS says that traffic news are on right now. A boolean. Documented in v4l/ext-ctrls-fm-tx.rst."""
V4L2_CID_RDS_TX_TRAFFIC_PROGRAM: Final = 0x009B090C
"""RDS says that the station has traffic news. A boolean. Documented in v4l/ext-ctrls-fm-tx.rst."""
V4L2_CID_RDS_TX_MUSIC_SPEECH: Final = 0x009B090D
"""RDS says music rather than speech; on where the station makes no difference. A boolean. Documented in
v4l/ext-ctrls-fm-tx.rst.
"""
V4L2_CID_RDS_TX_ALT_FREQS_ENABLE: Final = 0x009B090E
"""RDS sends the frequencies of `V4L2_CID_RDS_TX_ALT_FREQS`. A boolean. Documented in v4l/ext-ctrls-fm-tx.rst."""
V4L2_CID_RDS_TX_ALT_FREQS: Final = 0x009B090F
"""Other frequencies that the station is on. An array of 32-bit numbers in kilohertz; RDS allows 25, and the control's
dimension tells how many the driver takes. Documented in v4l/ext-ctrls-fm-tx.rst.
"""
V4L2_CID_AUDIO_LIMITER_ENABLED: Final = 0x009B0940
"""A limiter keeps loud sound from overmodulating. A boolean. Documented in v4l/ext-ctrls-fm-tx.rst."""
V4L2_CID_AUDIO_LIMITER_RELEASE_TIME: Final = 0x009B0941
"""How soon the limiter lets go. An integer in microseconds; the driver sets the range. Documented in
v4l/ext-ctrls-fm-tx.rst.
"""
V4L2_CID_AUDIO_LIMITER_DEVIATION: Final = 0x009B0942
"""Frequency deviation of the sound that the limiter admits. An integer in hertz; the driver sets the range. Documented
in v4l/ext-ctrls-fm-tx.rst.
"""
V4L2_CID_AUDIO_COMPRESSION_ENABLED: Final = 0x009B0950
"""Compression lifts sound below its threshold by a fixed gain and flattens what is above. A boolean. Documented in
v4l/ext-ctrls-fm-tx.rst.
"""
V4L2_CID_AUDIO_COMPRESSION_GAIN: Final = 0x009B0951
"""Gain of sound below the compression's threshold. An integer in decibels; the driver sets the range. Documented in
v4l/ext-ctrls-fm-tx.rst.
"""
V4L2_CID_AUDIO_COMPRESSION_THRESHOLD: Final = 0x009B0952
"""Level from which compression flattens. An integer in decibels; the driver sets the range. Documented in
v4l/ext-ctrls-fm-tx.rst.
"""
V4L2_CID_AUDIO_COMPRESSION_ATTACK_TIME: Final = 0x009B0953
"""How soon compression reacts to louder sound. An integer in microseconds; the driver sets the range. Documented in
v4l/ext-ctrls-fm-tx.rst.
"""
V4L2_CID_AUDIO_COMPRESSION_RELEASE_TIME: Final = 0x009B0954
"""How soon compression reacts to softer sound. An integer in microseconds; the driver sets the range. Documented in
v4l/ext-ctrls-fm-tx.rst.
"""
V4L2_CID_PILOT_TONE_ENABLED: Final = 0x009B0960
"""The pilot tone that tells stereo to receivers is sent. A boolean. Documented in v4l/ext-ctrls-fm-tx.rst."""
V4L2_CID_PILOT_TONE_DEVIATION: Final = 0x009B0961
"""Frequency deviation of the pilot tone. An integer in hertz; the driver sets the range. Documented in
v4l/ext-ctrls-fm-tx.rst.
"""
V4L2_CID_PILOT_TONE_FREQUENCY: Final = 0x009B0962
"""Frequency of the pilot tone, 19000 in broadcast. An integer in hertz; the driver sets the range. Documented in
v4l/ext-ctrls-fm-tx.rst.
"""
V4L2_CID_TUNE_PREEMPHASIS: Final = 0x009B0970
"""Time constant by which high tones are lifted, which depends on the region. A menu of `v4l2_preemphasis`. Documented
in v4l/ext-ctrls-fm-tx.rst.
"""
V4L2_CID_TUNE_POWER_LEVEL: Final = 0x009B0971
"""Power of the transmitter. An integer in decibels over a microvolt; the driver sets the range. Documented in
v4l/ext-ctrls-fm-tx.rst.
"""
V4L2_CID_TUNE_ANTENNA_CAPACITOR: Final = 0x009B0972
"""Capacitor that tunes the antenna, chosen by the device with 0. An integer in the unit of the driver. Documented in
v4l/ext-ctrls-fm-tx.rst.
"""

# v4l2_preemphasis: Time constants by which a transmitter lifts high tones.

V4L2_PREEMPHASIS_DISABLED: Final = 0
"""Nothing is lifted. Documented in v4l/ext-ctrls-fm-tx.rst."""
V4L2_PREEMPHASIS_50_uS: Final = 1
"""50 microseconds, as in Europe and most of the world. Documented in v4l/ext-ctrls-fm-tx.rst."""
V4L2_PREEMPHASIS_75_uS: Final = 2
"""75 microseconds, as in the Americas and South Korea. Documented in v4l/ext-ctrls-fm-tx.rst."""

# v4l2_fm_rx_control: Controls of FM receivers. Their RDS fields are of the station that is tuned to.

V4L2_CID_FM_RX_CLASS_BASE: Final = 0x00A10900
"""Number that the ids of the FM receiver class count from. Documented in v4l/ext-ctrls-fm-rx.rst."""
V4L2_CID_FM_RX_CLASS: Final = 0x00A10001
"""Heading under which a panel shows the receiver's controls; it has no value. Documented in v4l/ext-ctrls-fm-rx.rst."""
V4L2_CID_TUNE_DEEMPHASIS: Final = 0x00A10901
"""Time constant by which high tones are lowered again, which depends on the region. A menu of `v4l2_deemphasis`.
Documented in v4l/ext-ctrls-fm-rx.rst.
"""
V4L2_CID_RDS_RECEPTION: Final = 0x00A10902
"""The receiver decodes RDS. A boolean. Documented in v4l/ext-ctrls-fm-rx.rst."""
V4L2_CID_RDS_RX_PTY: Final = 0x00A10903
"""Programme type that RDS tells, one of 31, or 0 for none. A read-only integer. Documented in
v4l/ext-ctrls-fm-rx.rst.
"""
V4L2_CID_RDS_RX_PS_NAME: Final = 0x00A10904
"""Name of the station that RDS tells, in the character set of IEC 62106. A read-only string in multiples of 8
characters. Documented in v4l/ext-ctrls-fm-rx.rst.
"""
V4L2_CID_RDS_RX_RADIO_TEXT: Final = 0x00A10905
"""Text about the programme that RDS tells, in the character set of IEC 62106. A read-only string in multiples of 32 or
64 characters. Documented in v4l/ext-ctrls-fm-rx.rst.
"""
V4L2_CID_RDS_RX_TRAFFIC_ANNOUNCEMENT: Final = 0x00A10906
"""Traffic news are on right now. A read-only boolean. Documented in v4l/ext-ctrls-fm-rx.rst."""
V4L2_CID_RDS_RX_TRAFFIC_PROGRAM: Final = 0x00A10907
"""The station has traffic news. A read-only boolean. Documented in v4l/ext-ctrls-fm-rx.rst."""
V4L2_CID_RDS_RX_MUSIC_SPEECH: Final = 0x00A10908
"""Music rather than speech is on; also where the station makes no difference. A read-only boolean. Documented in
v4l/ext-ctrls-fm-rx.rst.
"""

# v4l2_deemphasis: Time constants by which a receiver lowers high tones.

V4L2_DEEMPHASIS_DISABLED: Final = 0
"""Nothing is lowered. Documented in v4l/ext-ctrls-fm-rx.rst."""
V4L2_DEEMPHASIS_50_uS: Final = 1
"""What `V4L2_PREEMPHASIS_50_uS` lifted. Documented in v4l/ext-ctrls-fm-rx.rst."""
V4L2_DEEMPHASIS_75_uS: Final = 2
"""What `V4L2_PREEMPHASIS_75_uS` lifted. Documented in v4l/ext-ctrls-fm-rx.rst."""


if TYPE_CHECKING:

    class v4l2_preemphasis(enum.IntEnum):
        """Time constants by which a transmitter lifts high tones.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-fm-tx.rst.
        """

        V4L2_PREEMPHASIS_DISABLED = 0
        """Nothing is lifted. Documented in v4l/ext-ctrls-fm-tx.rst."""
        V4L2_PREEMPHASIS_50_uS = 1
        """50 microseconds, as in Europe and most of the world. Documented in v4l/ext-ctrls-fm-tx.rst."""
        V4L2_PREEMPHASIS_75_uS = 2
        """75 microseconds, as in the Americas and South Korea. Documented in v4l/ext-ctrls-fm-tx.rst."""

    class v4l2_deemphasis(enum.IntEnum):
        """Time constants by which a receiver lowers high tones.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-fm-rx.rst.
        """

        V4L2_DEEMPHASIS_DISABLED = 0
        """Nothing is lowered. Documented in v4l/ext-ctrls-fm-rx.rst."""
        V4L2_DEEMPHASIS_50_uS = 1
        """What `V4L2_PREEMPHASIS_50_uS` lifted. Documented in v4l/ext-ctrls-fm-rx.rst."""
        V4L2_DEEMPHASIS_75_uS = 2
        """What `V4L2_PREEMPHASIS_75_uS` lifted. Documented in v4l/ext-ctrls-fm-rx.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_preemphasis": ("V4L2_PREEMPHASIS_DISABLED", "V4L2_PREEMPHASIS_50_uS", "V4L2_PREEMPHASIS_75_uS"),
            "v4l2_deemphasis": ("V4L2_DEEMPHASIS_DISABLED", "V4L2_DEEMPHASIS_50_uS", "V4L2_DEEMPHASIS_75_uS"),
        },
    )
