"""Modes, features, samples and scancodes."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# lirc_mode: Forms in which a handle receives or sends. A handle is in one mode for each direction.

LIRC_MODE_RAW: Final = 0x00000001
"""No driver and no ioctl takes it. Documented in rc/lirc-dev-intro.rst."""
LIRC_MODE_PULSE: Final = 0x00000002
"""For sending: lengths of pulses and spaces in turn, in microseconds, beginning and ending with a pulse. The mode that
a new handle sends in. Documented in rc/lirc-dev-intro.rst.
"""
LIRC_MODE_MODE2: Final = 0x00000004
"""For receiving: samples of 32 bits, each with its kind in the upper 8. The mode that a new handle of a raw receiver
reads in. Documented in rc/lirc-dev-intro.rst.
"""
LIRC_MODE_SCANCODE: Final = 0x00000008
"""For both directions: `lirc_scancode`, which the kernel decodes from pulses or encodes into them. Documented in
rc/lirc-dev-intro.rst.
"""
LIRC_MODE_LIRCCODE: Final = 0x00000010
"""Codes in a form of the hardware's own; the last driver that delivered them is gone. Documented in
rc/lirc-dev-intro.rst.
"""

# lirc_feature: What a device can send, receive and set. A mode for sending has the same bit here; for receiving, 16
# bits higher.

LIRC_CAN_SEND_RAW: Final = 1
"""Never set by a driver. Documented in rc/lirc-get-features.rst."""
LIRC_CAN_SEND_PULSE: Final = 2
"""Sends in `LIRC_MODE_PULSE`, and in `LIRC_MODE_SCANCODE` as well. Documented in rc/lirc-get-features.rst."""
LIRC_CAN_SEND_MODE2: Final = 4
"""Never set by a driver; that mode is for receiving. Documented in rc/lirc-get-features.rst."""
LIRC_CAN_SEND_LIRCCODE: Final = 16
"""Not set by any driver that is left. Documented in rc/lirc-get-features.rst."""
LIRC_CAN_SEND_MASK: Final = 0x0000003F
"""All the bits that tell how a device sends. Documented in rc/lirc-get-features.rst."""
LIRC_CAN_SET_SEND_CARRIER: Final = 0x00000100
"""`LIRC_SET_SEND_CARRIER` is there. Documented in rc/lirc-get-features.rst."""
LIRC_CAN_SET_SEND_DUTY_CYCLE: Final = 0x00000200
"""`LIRC_SET_SEND_DUTY_CYCLE` is there. Documented in rc/lirc-get-features.rst."""
LIRC_CAN_SET_TRANSMITTER_MASK: Final = 0x00000400
"""`LIRC_SET_TRANSMITTER_MASK` is there, since the device has several outputs. Documented in
rc/lirc-get-features.rst.
"""
LIRC_CAN_REC_RAW: Final = 0x00010000
"""Never set by a receiver's driver. Documented in rc/lirc-get-features.rst."""
LIRC_CAN_REC_PULSE: Final = 0x00020000
"""Never set; `LIRC_MODE_PULSE` is for sending. Documented in rc/lirc-get-features.rst."""
LIRC_CAN_REC_MODE2: Final = 0x00040000
"""Receives in `LIRC_MODE_MODE2`, and in `LIRC_MODE_SCANCODE` as well. Documented in rc/lirc-get-features.rst."""
LIRC_CAN_REC_SCANCODE: Final = 0x00080000
"""Receives in `LIRC_MODE_SCANCODE` and in no other mode: the hardware decodes. Documented in
rc/lirc-get-features.rst.
"""
LIRC_CAN_REC_LIRCCODE: Final = 0x00100000
"""Not set by any receiver that is left. Documented in rc/lirc-get-features.rst."""
LIRC_CAN_REC_MASK: Final = 0x003F0000
"""All the bits that tell how a device receives. Documented in rc/lirc-get-features.rst."""
LIRC_CAN_SET_REC_CARRIER: Final = 0x01000000
"""`LIRC_SET_REC_CARRIER` is there. Documented in rc/lirc-get-features.rst."""
LIRC_CAN_MEASURE_CARRIER: Final = 0x02000000
"""`LIRC_SET_MEASURE_CARRIER_MODE` is there. Documented in rc/lirc-get-features.rst."""
LIRC_CAN_USE_WIDEBAND_RECEIVER: Final = 0x04000000
"""`LIRC_SET_WIDEBAND_RECEIVER` is there. Documented in rc/lirc-get-features.rst."""
LIRC_CAN_SET_REC_TIMEOUT: Final = 0x10000000
"""The receiver ends a message after a time that `LIRC_SET_REC_TIMEOUT` may be able to change. Documented in
rc/lirc-get-features.rst.
"""
LIRC_CAN_GET_REC_RESOLUTION: Final = 0x20000000
"""`LIRC_GET_REC_RESOLUTION` is there. Documented in rc/lirc-get-features.rst."""
LIRC_CAN_SET_REC_CARRIER_RANGE: Final = 0x80000000
"""`LIRC_SET_REC_CARRIER_RANGE` is there. Documented in rc/lirc-get-features.rst."""
LIRC_CAN_SET_REC_FILTER: Final = 0
"""Was meant for a filter on lengths, which no driver ever had. Not in Linux 5.18. Documented in
rc/lirc-get-features.rst. From 5.19 on it is 0, which keeps old programs compiling.
"""
LIRC_CAN_NOTIFY_DECODE: Final = 0
"""Was meant for a light that shows each decoded code, which no driver ever had. Not in Linux 5.18. Documented in
rc/lirc-get-features.rst. From 5.19 on it is 0, which keeps old programs compiling.
"""

# lirc_mode2: The kind of a sample in LIRC_MODE_MODE2, which its upper 8 bits tell.

LIRC_MODE2_SPACE: Final = 0x00000000
"""No infrared light for that many microseconds. Documented in rc/lirc-dev-intro.rst."""
LIRC_MODE2_PULSE: Final = 0x01000000
"""Infrared light for that many microseconds. Documented in rc/lirc-dev-intro.rst."""
LIRC_MODE2_FREQUENCY: Final = 0x02000000
"""The carrier of the message, in hertz. Comes only while `LIRC_SET_MEASURE_CARRIER_MODE` has switched the measurement
on. Documented in rc/lirc-dev-intro.rst.
"""
LIRC_MODE2_TIMEOUT: Final = 0x03000000
"""The message has ended; for that many microseconds there has been no infrared light. Documented in
rc/lirc-dev-intro.rst.
"""
LIRC_MODE2_OVERFLOW: Final = 0x04000000
"""The receiver lost samples before this place. The value is `LIRC_VALUE_MASK`, and means nothing. Since Linux 5.18.
Documented in rc/lirc-dev-intro.rst.
"""

# lirc_sample: Parts of a sample in LIRC_MODE_MODE2.

LIRC_VALUE_MASK: Final = 0x00FFFFFF
"""The bits that hold a length or a frequency; also the longest length. Documented in rc/lirc-dev-intro.rst."""
LIRC_MODE2_MASK: Final = 0xFF000000
"""The bits that hold the kind, one of LIRC_MODE2_*. Documented in rc/lirc-dev-intro.rst."""
PULSE_BIT: Final = 0x01000000
"""Set in a pulse and clear in a space; older name of `LIRC_MODE2_PULSE`. A sample of kind `LIRC_MODE2_TIMEOUT` has it
too. Documented in rc/lirc-dev-intro.rst.
"""
PULSE_MASK: Final = 0x00FFFFFF
"""The bits that hold a length; older name of `LIRC_VALUE_MASK`. Documented in rc/lirc-dev-intro.rst."""

# lirc_scancode_flag: What a received message tells besides its scancode. The kernel sets them; none may be set for
# sending.

LIRC_SCANCODE_FLAG_TOGGLE: Final = 1
"""The message's toggle bit, which RC-5 and RC-6 remotes flip with every new press of a button. Documented in
rc/lirc-dev-intro.rst.
"""
LIRC_SCANCODE_FLAG_REPEAT: Final = 2
"""The button is still held: the remote sent a short message that only says so, as NEC and Sanyo remotes do, or the same
message again while its key counts as pressed. The scancode is that of the message before. Documented in
rc/lirc-dev-intro.rst.
"""

# rc_proto: Protocols of remote controls. Each has its own way to lay out address and command in a scancode.

RC_PROTO_UNKNOWN: Final = 0
"""The driver does not know which one it is. Documented in rc/rc-protos.rst."""
RC_PROTO_OTHER: Final = 1
"""A maker's own, which the driver knows and the kernel has no name for. Documented in rc/rc-protos.rst."""
RC_PROTO_RC5: Final = 2
"""Philips RC-5, 14 bits with a toggle bit: address in bits 8 to 12, command in bits 0 to 5, and its seventh bit in bit
6. Documented in rc/rc-protos.rst.
"""
RC_PROTO_RC5X_20: Final = 3
"""RC-5 extended to 20 bits: system in bits 16 to 20, command in bits 8 to 14, data in bits 0 to 5. Documented in
rc/rc-protos.rst.
"""
RC_PROTO_RC5_SZ: Final = 4
"""RC-5 as the remote of the Streamzap receiver sends it, one bit longer. Documented in rc/rc-protos.rst."""
RC_PROTO_JVC: Final = 5
"""JVC: address, which is sent first, in bits 8 to 15, command in bits 0 to 7. Documented in rc/rc-protos.rst."""
RC_PROTO_SONY12: Final = 6
"""Sony with 12 bits: device in bits 16 to 20, function in bits 0 to 6. Documented in rc/rc-protos.rst."""
RC_PROTO_SONY15: Final = 7
"""Sony with 15 bits: device in bits 16 to 23, function in bits 0 to 6. Documented in rc/rc-protos.rst."""
RC_PROTO_SONY20: Final = 8
"""Sony with 20 bits: device in bits 16 to 20, its extension in bits 8 to 15, function in bits 0 to 6. Documented in
rc/rc-protos.rst.
"""
RC_PROTO_NEC: Final = 9
"""NEC: address in bits 8 to 15, command in bits 0 to 7, each checked by its inverse. Documented in rc/rc-protos.rst."""
RC_PROTO_NECX: Final = 10
"""NEC with an address of 16 bits and no inverse of it: command in bits 0 to 7, address in bits 8 to 23. Documented in
rc/rc-protos.rst.
"""
RC_PROTO_NEC32: Final = 11
"""NEC without inverted bytes, so that all 32 bits count. Documented in rc/rc-protos.rst."""
RC_PROTO_SANYO: Final = 12
"""Sanyo: 13 bits of address in bits 8 to 20, command in bits 0 to 7. Documented in rc/rc-protos.rst."""
RC_PROTO_MCIR2_KBD: Final = 13
"""Keys of the Microsoft keyboard for media centres. Documented in rc/rc-protos.rst."""
RC_PROTO_MCIR2_MSE: Final = 14
"""The pointer of the Microsoft keyboard for media centres. Documented in rc/rc-protos.rst."""
RC_PROTO_RC6_0: Final = 15
"""Philips RC-6 in mode 0: 16 bits as they are sent, and a toggle bit. Documented in rc/rc-protos.rst."""
RC_PROTO_RC6_6A_20: Final = 16
"""RC-6 in mode 6A with 20 bits as they are sent. The kernel's decoder tells no toggle bit. Documented in
rc/rc-protos.rst.
"""
RC_PROTO_RC6_6A_24: Final = 17
"""RC-6 in mode 6A with 24 bits as they are sent; here too the kernel's decoder tells no toggle bit. Documented in
rc/rc-protos.rst.
"""
RC_PROTO_RC6_6A_32: Final = 18
"""RC-6 in mode 6A with 32 bits: in the upper half the vendor, one that is not for `RC_PROTO_RC6_MCE`. Documented in
rc/rc-protos.rst.
"""
RC_PROTO_RC6_MCE: Final = 19
"""RC-6 in mode 6A as Microsoft's remotes send it: the vendor, mostly 0x800F, in the upper half. Bit 15 is the toggle
bit, which the kernel takes out of the scancode. Documented in rc/rc-protos.rst.
"""
RC_PROTO_SHARP: Final = 20
"""Sharp: address in bits 8 to 12, command in bits 0 to 7. Documented in rc/rc-protos.rst."""
RC_PROTO_XMP: Final = 21
"""XMP, of which the kernel decodes the first version. It has no encoder. Documented in rc/rc-protos.rst."""
RC_PROTO_CEC: Final = 22
"""User control messages of CEC, over the HDMI cable and not by light. Documented in rc/rc-protos.rst."""
RC_PROTO_IMON: Final = 23
"""Remotes of the SoundGraph iMON: 31 bits as they are sent. Documented in rc/rc-protos.rst."""
RC_PROTO_RCMM12: Final = 24
"""RC-MM with 12 bits as they are sent. Documented in rc/rc-protos.rst."""
RC_PROTO_RCMM24: Final = 25
"""RC-MM with 24 bits as they are sent. Documented in rc/rc-protos.rst."""
RC_PROTO_RCMM32: Final = 26
"""RC-MM with 32 bits as they are sent. Unless bits 18 and 19 are both set, bit 15 is the toggle bit, which the kernel
takes out of the scancode. Documented in rc/rc-protos.rst.
"""
RC_PROTO_XBOX_DVD: Final = 27
"""The DVD remote of the first Xbox, which its receiver decodes. Documented in rc/rc-protos.rst."""
RC_PROTO_MAX: Final = 27
"""The highest protocol that the release knows. Since Linux 5.11. Documented in rc/rc-protos.rst."""


class lirc_scancode(_s.Structure):
    """A decoded message of a remote control, as read() and write() carry it in `LIRC_MODE_SCANCODE`. For sending only
    `rc_proto` and scancode are filled in; everything else is 0.

    In Linux 5.10 or earlier. Documented in rc/lirc-dev-intro.rst.
    """

    timestamp: int = _s.u64()
    """When the kernel had decoded the message, by CLOCK_MONOTONIC; 0 for sending. In ns. Set by the caller and written
    by the driver.
    """
    flags: int = _s.u16()
    """Toggle bit and repetition, where the protocol has them; 0 for sending. Flags of `lirc_scancode_flag`. Set by the
    caller and written by the driver.
    """
    rc_proto: int = _s.u16()
    """Protocol of the message, which decides how scancode is made up. A value of `rc_proto`. Set by the caller and
    written by the driver.
    """
    keycode: int = _s.u32()
    """Key code of the input subsystem (KEY_*) that the device's keymap has for the scancode, KEY_RESERVED when it has
    none; 0 for sending. An identifier. Set by the caller and written by the driver.
    """
    scancode: int = _s.u64()
    """Address and command of the message. Protocols of today use no more than its lower 32 bits. Set by the caller and
    written by the driver.
    """


lirc_t = int
"""What programs kept the length of a pulse or space in when it still had a sign; samples are u32 now. A int in C. In
Linux 5.10 or earlier. Documented in rc/lirc-dev-intro.rst.
"""


def LIRC_SPACE(val: int) -> int:
    """Make the sample of a space from its length in microseconds.

    In Linux 5.10 or earlier. Documented in rc/lirc-dev-intro.rst.
    """
    return val & LIRC_VALUE_MASK | LIRC_MODE2_SPACE


def LIRC_PULSE(val: int) -> int:
    """Make the sample of a pulse from its length in microseconds.

    In Linux 5.10 or earlier. Documented in rc/lirc-dev-intro.rst.
    """
    return val & LIRC_VALUE_MASK | LIRC_MODE2_PULSE


def LIRC_FREQUENCY(val: int) -> int:
    """Make the sample that tells a carrier from its frequency in hertz.

    In Linux 5.10 or earlier. Documented in rc/lirc-dev-intro.rst.
    """
    return val & LIRC_VALUE_MASK | LIRC_MODE2_FREQUENCY


def LIRC_TIMEOUT(val: int) -> int:
    """Make the sample that ends a message from the time in microseconds that passed.

    In Linux 5.10 or earlier. Documented in rc/lirc-dev-intro.rst.
    """
    return val & LIRC_VALUE_MASK | LIRC_MODE2_TIMEOUT


def LIRC_OVERFLOW(val: int) -> int:
    """Make the sample that stands for lost ones; the kernel passes `LIRC_VALUE_MASK`.

    Since Linux 5.18. Documented in rc/lirc-dev-intro.rst.
    """
    return val & LIRC_VALUE_MASK | LIRC_MODE2_OVERFLOW


def LIRC_VALUE(val: int) -> int:
    """What a sample says without its kind: a length in microseconds or a frequency in hertz.

    In Linux 5.10 or earlier. Documented in rc/lirc-dev-intro.rst.
    """
    return val & LIRC_VALUE_MASK


def LIRC_MODE2(val: int) -> int:
    """The kind of a sample, one of LIRC_MODE2_*.

    In Linux 5.10 or earlier. Documented in rc/lirc-dev-intro.rst.
    """
    return val & LIRC_MODE2_MASK


def LIRC_MODE2SEND(x: int) -> int:
    """The feature bit of a mode for sending, which is the same.

    In Linux 5.10 or earlier. Documented in rc/lirc-dev-intro.rst.
    """
    return x


def LIRC_SEND2MODE(x: int) -> int:
    """The mode that a feature bit for sending stands for, which is the same.

    In Linux 5.10 or earlier. Documented in rc/lirc-dev-intro.rst.
    """
    return x


def LIRC_MODE2REC(x: int) -> int:
    """The feature bit of a mode for receiving.

    In Linux 5.10 or earlier. Documented in rc/lirc-dev-intro.rst.
    """
    return x << 16


def LIRC_REC2MODE(x: int) -> int:
    """The mode that a feature bit for receiving stands for.

    In Linux 5.10 or earlier. Documented in rc/lirc-dev-intro.rst.
    """
    return x >> 16


def LIRC_CAN_SEND(x: int) -> int:
    """The ways to send among the features; 0 when the device only receives.

    In Linux 5.10 or earlier. Documented in rc/lirc-get-features.rst.
    """
    return x & LIRC_CAN_SEND_MASK


def LIRC_CAN_REC(x: int) -> int:
    """The ways to receive among the features; 0 when the device only sends.

    In Linux 5.10 or earlier. Documented in rc/lirc-get-features.rst.
    """
    return x & LIRC_CAN_REC_MASK


def LIRC_IS_SPACE(val: int) -> bool:
    """Whether a sample of `LIRC_MODE_MODE2` is a space, the time without infrared light.

    In Linux 5.10 or earlier. Documented in rc/lirc-dev-intro.rst.
    """
    return LIRC_MODE2(val) == LIRC_MODE2_SPACE


def LIRC_IS_PULSE(val: int) -> bool:
    """Whether a sample of `LIRC_MODE_MODE2` is a pulse, the time that the light was on.

    In Linux 5.10 or earlier. Documented in rc/lirc-dev-intro.rst.
    """
    return LIRC_MODE2(val) == LIRC_MODE2_PULSE


def LIRC_IS_FREQUENCY(val: int) -> bool:
    """Whether a sample of `LIRC_MODE_MODE2` tells the carrier's frequency.

    In Linux 5.10 or earlier. Documented in rc/lirc-dev-intro.rst.
    """
    return LIRC_MODE2(val) == LIRC_MODE2_FREQUENCY


def LIRC_IS_TIMEOUT(val: int) -> bool:
    """Whether a sample of `LIRC_MODE_MODE2` tells that nothing came for so long.

    In Linux 5.10 or earlier. Documented in rc/lirc-dev-intro.rst.
    """
    return LIRC_MODE2(val) == LIRC_MODE2_TIMEOUT


def LIRC_IS_OVERFLOW(val: int) -> bool:
    """Whether a sample of `LIRC_MODE_MODE2` tells that samples were lost before it.

    Since Linux 5.18. Documented in rc/lirc-dev-intro.rst.
    """
    return LIRC_MODE2(val) == LIRC_MODE2_OVERFLOW


if TYPE_CHECKING:

    class lirc_mode(enum.IntFlag):
        """Forms in which a handle receives or sends. A handle is in one mode for each direction.

        In Linux 5.10 or earlier. Documented in rc/lirc-dev-intro.rst.
        """

        LIRC_MODE_RAW = 0x00000001
        """No driver and no ioctl takes it. Documented in rc/lirc-dev-intro.rst."""
        LIRC_MODE_PULSE = 0x00000002
        """For sending: lengths of pulses and spaces in turn, in microseconds, beginning and ending with a pulse. The
        mode that a new handle sends in. Documented in rc/lirc-dev-intro.rst.
        """
        LIRC_MODE_MODE2 = 0x00000004
        """For receiving: samples of 32 bits, each with its kind in the upper 8. The mode that a new handle of a raw
        receiver reads in. Documented in rc/lirc-dev-intro.rst.
        """
        LIRC_MODE_SCANCODE = 0x00000008
        """For both directions: `lirc_scancode`, which the kernel decodes from pulses or encodes into them. Documented
        in rc/lirc-dev-intro.rst.
        """
        LIRC_MODE_LIRCCODE = 0x00000010
        """Codes in a form of the hardware's own; the last driver that delivered them is gone. Documented in
        rc/lirc-dev-intro.rst.
        """

    class lirc_feature(enum.IntFlag):
        """What a device can send, receive and set. A mode for sending has the same bit here; for receiving, 16 bits
        higher.

        In Linux 5.10 or earlier. Documented in rc/lirc-get-features.rst.
        """

        LIRC_CAN_SEND_RAW = 1
        """Never set by a driver. Documented in rc/lirc-get-features.rst."""
        LIRC_CAN_SEND_PULSE = 2
        """Sends in `LIRC_MODE_PULSE`, and in `LIRC_MODE_SCANCODE` as well. Documented in rc/lirc-get-features.rst."""
        LIRC_CAN_SEND_MODE2 = 4
        """Never set by a driver; that mode is for receiving. Documented in rc/lirc-get-features.rst."""
        LIRC_CAN_SEND_LIRCCODE = 16
        """Not set by any driver that is left. Documented in rc/lirc-get-features.rst."""
        LIRC_CAN_SEND_MASK = 0x0000003F
        """All the bits that tell how a device sends. Documented in rc/lirc-get-features.rst."""
        LIRC_CAN_SET_SEND_CARRIER = 0x00000100
        """`LIRC_SET_SEND_CARRIER` is there. Documented in rc/lirc-get-features.rst."""
        LIRC_CAN_SET_SEND_DUTY_CYCLE = 0x00000200
        """`LIRC_SET_SEND_DUTY_CYCLE` is there. Documented in rc/lirc-get-features.rst."""
        LIRC_CAN_SET_TRANSMITTER_MASK = 0x00000400
        """`LIRC_SET_TRANSMITTER_MASK` is there, since the device has several outputs. Documented in
        rc/lirc-get-features.rst.
        """
        LIRC_CAN_REC_RAW = 0x00010000
        """Never set by a receiver's driver. Documented in rc/lirc-get-features.rst."""
        LIRC_CAN_REC_PULSE = 0x00020000
        """Never set; `LIRC_MODE_PULSE` is for sending. Documented in rc/lirc-get-features.rst."""
        LIRC_CAN_REC_MODE2 = 0x00040000
        """Receives in `LIRC_MODE_MODE2`, and in `LIRC_MODE_SCANCODE` as well. Documented in
        rc/lirc-get-features.rst.
        """
        LIRC_CAN_REC_SCANCODE = 0x00080000
        """Receives in `LIRC_MODE_SCANCODE` and in no other mode: the hardware decodes. Documented in
        rc/lirc-get-features.rst.
        """
        LIRC_CAN_REC_LIRCCODE = 0x00100000
        """Not set by any receiver that is left. Documented in rc/lirc-get-features.rst."""
        LIRC_CAN_REC_MASK = 0x003F0000
        """All the bits that tell how a device receives. Documented in rc/lirc-get-features.rst."""
        LIRC_CAN_SET_REC_CARRIER = 0x01000000
        """`LIRC_SET_REC_CARRIER` is there. Documented in rc/lirc-get-features.rst."""
        LIRC_CAN_MEASURE_CARRIER = 0x02000000
        """`LIRC_SET_MEASURE_CARRIER_MODE` is there. Documented in rc/lirc-get-features.rst."""
        LIRC_CAN_USE_WIDEBAND_RECEIVER = 0x04000000
        """`LIRC_SET_WIDEBAND_RECEIVER` is there. Documented in rc/lirc-get-features.rst."""
        LIRC_CAN_SET_REC_TIMEOUT = 0x10000000
        """The receiver ends a message after a time that `LIRC_SET_REC_TIMEOUT` may be able to change. Documented in
        rc/lirc-get-features.rst.
        """
        LIRC_CAN_GET_REC_RESOLUTION = 0x20000000
        """`LIRC_GET_REC_RESOLUTION` is there. Documented in rc/lirc-get-features.rst."""
        LIRC_CAN_SET_REC_CARRIER_RANGE = 0x80000000
        """`LIRC_SET_REC_CARRIER_RANGE` is there. Documented in rc/lirc-get-features.rst."""
        LIRC_CAN_SET_REC_FILTER = 0
        """Was meant for a filter on lengths, which no driver ever had. Not in Linux 5.18. Documented in
        rc/lirc-get-features.rst. From 5.19 on it is 0, which keeps old programs compiling.
        """
        LIRC_CAN_NOTIFY_DECODE = 0
        """Was meant for a light that shows each decoded code, which no driver ever had. Not in Linux 5.18. Documented
        in rc/lirc-get-features.rst. From 5.19 on it is 0, which keeps old programs compiling.
        """

    class lirc_mode2(enum.IntEnum):
        """The kind of a sample in `LIRC_MODE_MODE2`, which its upper 8 bits tell.

        In Linux 5.10 or earlier. Documented in rc/lirc-dev-intro.rst.
        """

        LIRC_MODE2_SPACE = 0x00000000
        """No infrared light for that many microseconds. Documented in rc/lirc-dev-intro.rst."""
        LIRC_MODE2_PULSE = 0x01000000
        """Infrared light for that many microseconds. Documented in rc/lirc-dev-intro.rst."""
        LIRC_MODE2_FREQUENCY = 0x02000000
        """The carrier of the message, in hertz. Comes only while `LIRC_SET_MEASURE_CARRIER_MODE` has switched the
        measurement on. Documented in rc/lirc-dev-intro.rst.
        """
        LIRC_MODE2_TIMEOUT = 0x03000000
        """The message has ended; for that many microseconds there has been no infrared light. Documented in
        rc/lirc-dev-intro.rst.
        """
        LIRC_MODE2_OVERFLOW = 0x04000000
        """The receiver lost samples before this place. The value is `LIRC_VALUE_MASK`, and means nothing. Since Linux
        5.18. Documented in rc/lirc-dev-intro.rst.
        """

    class lirc_scancode_flag(enum.IntFlag):
        """What a received message tells besides its scancode. The kernel sets them; none may be set for sending.

        In Linux 5.10 or earlier. Documented in rc/lirc-dev-intro.rst.
        """

        LIRC_SCANCODE_FLAG_TOGGLE = 1
        """The message's toggle bit, which RC-5 and RC-6 remotes flip with every new press of a button. Documented in
        rc/lirc-dev-intro.rst.
        """
        LIRC_SCANCODE_FLAG_REPEAT = 2
        """The button is still held: the remote sent a short message that only says so, as NEC and Sanyo remotes do, or
        the same message again while its key counts as pressed. The scancode is that of the message before.
        Documented in rc/lirc-dev-intro.rst.
        """

    class rc_proto(enum.IntEnum):
        """Protocols of remote controls. Each has its own way to lay out address and command in a scancode.

        The page gives the address of RC-5 one bit too many, swaps address and command of JVC, and calls the function of
        Sony with 20 bits a device; the kernel's decoders are described here.

        In Linux 5.10 or earlier. Documented in rc/rc-protos.rst.
        """

        RC_PROTO_UNKNOWN = 0
        """The driver does not know which one it is. Documented in rc/rc-protos.rst."""
        RC_PROTO_OTHER = 1
        """A maker's own, which the driver knows and the kernel has no name for. Documented in rc/rc-protos.rst."""
        RC_PROTO_RC5 = 2
        """Philips RC-5, 14 bits with a toggle bit: address in bits 8 to 12, command in bits 0 to 5, and its seventh bit
        in bit 6. Documented in rc/rc-protos.rst.
        """
        RC_PROTO_RC5X_20 = 3
        """RC-5 extended to 20 bits: system in bits 16 to 20, command in bits 8 to 14, data in bits 0 to 5. Documented
        in rc/rc-protos.rst.
        """
        RC_PROTO_RC5_SZ = 4
        """RC-5 as the remote of the Streamzap receiver sends it, one bit longer. Documented in rc/rc-protos.rst."""
        RC_PROTO_JVC = 5
        """JVC: address, which is sent first, in bits 8 to 15, command in bits 0 to 7. Documented in
        rc/rc-protos.rst.
        """
        RC_PROTO_SONY12 = 6
        """Sony with 12 bits: device in bits 16 to 20, function in bits 0 to 6. Documented in rc/rc-protos.rst."""
        RC_PROTO_SONY15 = 7
        """Sony with 15 bits: device in bits 16 to 23, function in bits 0 to 6. Documented in rc/rc-protos.rst."""
        RC_PROTO_SONY20 = 8
        """Sony with 20 bits: device in bits 16 to 20, its extension in bits 8 to 15, function in bits 0 to 6.
        Documented in rc/rc-protos.rst.
        """
        RC_PROTO_NEC = 9
        """NEC: address in bits 8 to 15, command in bits 0 to 7, each checked by its inverse. Documented in
        rc/rc-protos.rst.
        """
        RC_PROTO_NECX = 10
        """NEC with an address of 16 bits and no inverse of it: command in bits 0 to 7, address in bits 8 to 23.
        Documented in rc/rc-protos.rst.
        """
        RC_PROTO_NEC32 = 11
        """NEC without inverted bytes, so that all 32 bits count. Documented in rc/rc-protos.rst."""
        RC_PROTO_SANYO = 12
        """Sanyo: 13 bits of address in bits 8 to 20, command in bits 0 to 7. Documented in rc/rc-protos.rst."""
        RC_PROTO_MCIR2_KBD = 13
        """Keys of the Microsoft keyboard for media centres. Documented in rc/rc-protos.rst."""
        RC_PROTO_MCIR2_MSE = 14
        """The pointer of the Microsoft keyboard for media centres. Documented in rc/rc-protos.rst."""
        RC_PROTO_RC6_0 = 15
        """Philips RC-6 in mode 0: 16 bits as they are sent, and a toggle bit. Documented in rc/rc-protos.rst."""
        RC_PROTO_RC6_6A_20 = 16
        """RC-6 in mode 6A with 20 bits as they are sent. The kernel's decoder tells no toggle bit. Documented in
        rc/rc-protos.rst.
        """
        RC_PROTO_RC6_6A_24 = 17
        """RC-6 in mode 6A with 24 bits as they are sent; here too the kernel's decoder tells no toggle bit. Documented
        in rc/rc-protos.rst.
        """
        RC_PROTO_RC6_6A_32 = 18
        """RC-6 in mode 6A with 32 bits: in the upper half the vendor, one that is not for `RC_PROTO_RC6_MCE`.
        Documented in rc/rc-protos.rst.
        """
        RC_PROTO_RC6_MCE = 19
        """RC-6 in mode 6A as Microsoft's remotes send it: the vendor, mostly 0x800F, in the upper half. Bit 15 is the
        toggle bit, which the kernel takes out of the scancode. Documented in rc/rc-protos.rst.
        """
        RC_PROTO_SHARP = 20
        """Sharp: address in bits 8 to 12, command in bits 0 to 7. Documented in rc/rc-protos.rst."""
        RC_PROTO_XMP = 21
        """XMP, of which the kernel decodes the first version. It has no encoder. Documented in rc/rc-protos.rst."""
        RC_PROTO_CEC = 22
        """User control messages of CEC, over the HDMI cable and not by light. Documented in rc/rc-protos.rst."""
        RC_PROTO_IMON = 23
        """Remotes of the SoundGraph iMON: 31 bits as they are sent. Documented in rc/rc-protos.rst."""
        RC_PROTO_RCMM12 = 24
        """RC-MM with 12 bits as they are sent. Documented in rc/rc-protos.rst."""
        RC_PROTO_RCMM24 = 25
        """RC-MM with 24 bits as they are sent. Documented in rc/rc-protos.rst."""
        RC_PROTO_RCMM32 = 26
        """RC-MM with 32 bits as they are sent. Unless bits 18 and 19 are both set, bit 15 is the toggle bit, which the
        kernel takes out of the scancode. Documented in rc/rc-protos.rst.
        """
        RC_PROTO_XBOX_DVD = 27
        """The DVD remote of the first Xbox, which its receiver decodes. Documented in rc/rc-protos.rst."""
        RC_PROTO_MAX = 27
        """The highest protocol that the release knows. Since Linux 5.11. Documented in rc/rc-protos.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "lirc_mode2": (
                "LIRC_MODE2_SPACE",
                "LIRC_MODE2_PULSE",
                "LIRC_MODE2_FREQUENCY",
                "LIRC_MODE2_TIMEOUT",
                "LIRC_MODE2_OVERFLOW",
            ),
            "rc_proto": (
                "RC_PROTO_UNKNOWN",
                "RC_PROTO_OTHER",
                "RC_PROTO_RC5",
                "RC_PROTO_RC5X_20",
                "RC_PROTO_RC5_SZ",
                "RC_PROTO_JVC",
                "RC_PROTO_SONY12",
                "RC_PROTO_SONY15",
                "RC_PROTO_SONY20",
                "RC_PROTO_NEC",
                "RC_PROTO_NECX",
                "RC_PROTO_NEC32",
                "RC_PROTO_SANYO",
                "RC_PROTO_MCIR2_KBD",
                "RC_PROTO_MCIR2_MSE",
                "RC_PROTO_RC6_0",
                "RC_PROTO_RC6_6A_20",
                "RC_PROTO_RC6_6A_24",
                "RC_PROTO_RC6_6A_32",
                "RC_PROTO_RC6_MCE",
                "RC_PROTO_SHARP",
                "RC_PROTO_XMP",
                "RC_PROTO_CEC",
                "RC_PROTO_IMON",
                "RC_PROTO_RCMM12",
                "RC_PROTO_RCMM24",
                "RC_PROTO_RCMM32",
                "RC_PROTO_XBOX_DVD",
                "RC_PROTO_MAX",
            ),
        },
        flags={
            "lirc_mode": (
                "LIRC_MODE_RAW",
                "LIRC_MODE_PULSE",
                "LIRC_MODE_MODE2",
                "LIRC_MODE_SCANCODE",
                "LIRC_MODE_LIRCCODE",
            ),
            "lirc_feature": (
                "LIRC_CAN_SEND_RAW",
                "LIRC_CAN_SEND_PULSE",
                "LIRC_CAN_SEND_MODE2",
                "LIRC_CAN_SEND_LIRCCODE",
                "LIRC_CAN_SEND_MASK",
                "LIRC_CAN_SET_SEND_CARRIER",
                "LIRC_CAN_SET_SEND_DUTY_CYCLE",
                "LIRC_CAN_SET_TRANSMITTER_MASK",
                "LIRC_CAN_REC_RAW",
                "LIRC_CAN_REC_PULSE",
                "LIRC_CAN_REC_MODE2",
                "LIRC_CAN_REC_SCANCODE",
                "LIRC_CAN_REC_LIRCCODE",
                "LIRC_CAN_REC_MASK",
                "LIRC_CAN_SET_REC_CARRIER",
                "LIRC_CAN_MEASURE_CARRIER",
                "LIRC_CAN_USE_WIDEBAND_RECEIVER",
                "LIRC_CAN_SET_REC_TIMEOUT",
                "LIRC_CAN_GET_REC_RESOLUTION",
                "LIRC_CAN_SET_REC_CARRIER_RANGE",
                "LIRC_CAN_SET_REC_FILTER",
                "LIRC_CAN_NOTIFY_DECODE",
            ),
            "lirc_scancode_flag": ("LIRC_SCANCODE_FLAG_TOGGLE", "LIRC_SCANCODE_FLAG_REPEAT"),
        },
    )
