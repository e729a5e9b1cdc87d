"""Logical addresses."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# cec_log_addrs_flag: How logical addresses are claimed.

CEC_LOG_ADDRS_FL_ALLOW_UNREG_FALLBACK: Final = 1
"""Takes the unregistered address when no other is free. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
CEC_LOG_ADDRS_FL_ALLOW_RC_PASSTHRU: Final = 2
"""Turns keys of a remote control into input events. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
CEC_LOG_ADDRS_FL_CDC_ONLY: Final = 4
"""The device speaks nothing but CDC messages. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""

# cec_limits: Bounds of messages and addresses.

CEC_MAX_MSG_SIZE: Final = 16
"""Bytes of the longest message. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
CEC_MAX_LOG_ADDRS: Final = 4
"""Logical addresses that an adapter can have. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
CEC_LOG_ADDR_INVALID: Final = 0xFF
"""No logical address. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
CEC_VENDOR_ID_NONE: Final = 0xFFFFFFFF
"""The maker is not told. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""

# cec_log_addr: Logical addresses on the bus.

CEC_LOG_ADDR_TV: Final = 0
"""The television. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
CEC_LOG_ADDR_RECORD_1: Final = 1
"""First recorder. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
CEC_LOG_ADDR_RECORD_2: Final = 2
"""Second recorder. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
CEC_LOG_ADDR_TUNER_1: Final = 3
"""First tuner. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
CEC_LOG_ADDR_PLAYBACK_1: Final = 4
"""First player. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
CEC_LOG_ADDR_AUDIOSYSTEM: Final = 5
"""The amplifier that plays the sound of other devices; a bus has one at most. Documented in
cec/cec-ioc-adap-g-log-addrs.rst.
"""
CEC_LOG_ADDR_TUNER_2: Final = 6
"""Second tuner. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
CEC_LOG_ADDR_TUNER_3: Final = 7
"""Third tuner. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
CEC_LOG_ADDR_PLAYBACK_2: Final = 8
"""Second player. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
CEC_LOG_ADDR_RECORD_3: Final = 9
"""Third recorder. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
CEC_LOG_ADDR_TUNER_4: Final = 10
"""Fourth tuner. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
CEC_LOG_ADDR_PLAYBACK_3: Final = 11
"""Third player. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
CEC_LOG_ADDR_BACKUP_1: Final = 12
"""The first of two for those who find every address of their kind taken (CEC 2.0). Documented in
cec/cec-ioc-adap-g-log-addrs.rst.
"""
CEC_LOG_ADDR_BACKUP_2: Final = 13
"""The second of two for those who find every address of their kind taken (CEC 2.0). Documented in
cec/cec-ioc-adap-g-log-addrs.rst.
"""
CEC_LOG_ADDR_SPECIFIC: Final = 14
"""A second television, or a video processor. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
CEC_LOG_ADDR_UNREGISTERED: Final = 15
"""As sender: a device without an address. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
CEC_LOG_ADDR_BROADCAST: Final = 15
"""As receiver: all devices. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""

# cec_log_addr_type: Kinds of logical address that can be claimed. With CEC 2.0 recorders, tuners, players and the
# specific kind get a backup address when all of their own are taken.

CEC_LOG_ADDR_TYPE_TV: Final = 0
"""That of a television; address 14 unless the physical address is 0.0.0.0. Documented in
cec/cec-ioc-adap-g-log-addrs.rst.
"""
CEC_LOG_ADDR_TYPE_RECORD: Final = 1
"""One of the recorders' addresses. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
CEC_LOG_ADDR_TYPE_TUNER: Final = 2
"""One of the tuners' addresses. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
CEC_LOG_ADDR_TYPE_PLAYBACK: Final = 3
"""One of the players' addresses. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
CEC_LOG_ADDR_TYPE_AUDIOSYSTEM: Final = 4
"""Address 5, which an amplifier or sound bar claims. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
CEC_LOG_ADDR_TYPE_SPECIFIC: Final = 5
"""Address 14, for a second television or a video processor. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
CEC_LOG_ADDR_TYPE_UNREGISTERED: Final = 6
"""The one that any number of devices can share. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""

# cec_log_addr_mask: Logical addresses as bits.

CEC_LOG_ADDR_MASK_TV: Final = 1
"""Bit of address 0, which the television claims. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
CEC_LOG_ADDR_MASK_RECORD: Final = 518
"""All recorders. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
CEC_LOG_ADDR_MASK_TUNER: Final = 0x000004C8
"""Bits of the four addresses for devices that receive broadcasts. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
CEC_LOG_ADDR_MASK_PLAYBACK: Final = 0x00000910
"""All players. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
CEC_LOG_ADDR_MASK_AUDIOSYSTEM: Final = 32
"""Bit of address 5, where an amplifier plays the sound of the others. Documented in
cec/cec-ioc-adap-g-log-addrs.rst.
"""
CEC_LOG_ADDR_MASK_BACKUP: Final = 0x00003000
"""Bits of addresses 12 and 13, which devices take when those of their kind are taken. Documented in
cec/cec-ioc-adap-g-log-addrs.rst.
"""
CEC_LOG_ADDR_MASK_SPECIFIC: Final = 0x00004000
"""Bit of address 14, of a second television or a video processor. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
CEC_LOG_ADDR_MASK_UNREGISTERED: Final = 0x00008000
"""The address that devices share. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""


class cec_log_addrs(_s.Structure):
    """Logical addresses that the adapter is to claim, and those that it has.

    In Linux 5.10 or earlier. Documented in cec/cec-ioc-adap-g-log-addrs.rst.
    """

    log_addr: _s.Array[int] = _s.array(_s.u8(), 4)
    """Addresses that were claimed; `CEC_LOG_ADDR_INVALID` for those that were not. A value of `cec_log_addr`. Shape: 4.
    Written by the driver.
    """
    log_addr_mask: int = _s.u16()
    """The same as bits; 0 while there are none. Flags of `cec_log_addr_mask`. Written by the driver."""
    cec_version: int = _s.u8()
    """CEC version that the device follows. A value of `cec_op_cec_version`. Set by the caller and written by the
    driver.
    """
    num_log_addrs: int = _s.u8()
    """Number of addresses to claim, at most available_log_addrs of `CEC_ADAP_G_CAPS`; 0 gives all of them up. From 0 to
    `CEC_MAX_LOG_ADDRS`. Set by the caller and written by the driver.
    """
    vendor_id: int = _s.u32()
    """IEEE number of the maker, in 24 bits, or `CEC_VENDOR_ID_NONE`. Set by the caller and written by the driver."""
    flags: int = _s.u32()
    """How to claim. Flags of `cec_log_addrs_flag`. Set by the caller and written by the driver."""
    osd_name: str = _s.text(15)
    """Name that other devices show. At most 14 bytes of text. Set by the caller and written by the driver."""
    primary_device_type: _s.Array[int] = _s.array(_s.u8(), 4)
    """Kind of device for each address. A value of `cec_op_prim_devtype`. Shape: 4. Set by the caller and written by the
    driver.
    """
    log_addr_type: _s.Array[int] = _s.array(_s.u8(), 4)
    """Kind of address to claim, for each address. A value of `cec_log_addr_type`. Shape: 4. Set by the caller and
    written by the driver.
    """
    all_device_types: _s.Array[int] = _s.array(_s.u8(), 4)
    """All kinds of device behind each address. Flags of `cec_op_all_devtype`. Shape: 4. Set by the caller and written
    by the driver.
    """
    features: _s.Array[_s.Array[int]] = _s.array(_s.u8(), 4, 12)
    """RC profile bytes and then device feature bytes of Report Features (CEC 2.0), for each address. A bit mask. Shape:
    4 x 12. Set by the caller and written by the driver.
    """


CEC_ADAP_G_LOG_ADDRS: Final[int] = _s.IOR("a", 3, cec_log_addrs)
"""Get the logical addresses of the adapter. See `cec_adap_g_log_addrs`."""
CEC_ADAP_S_LOG_ADDRS: Final[int] = _s.IOWR("a", 4, cec_log_addrs)
"""Claim logical addresses, or give them up. See `cec_adap_s_log_addrs`."""


def cec_adap_g_log_addrs(device: _s.FileDescriptorLike, argument: cec_log_addrs, /) -> cec_log_addrs:
    """Get the logical addresses of the adapter.

    Tells what was asked for with `CEC_ADAP_S_LOG_ADDRS` and which addresses came of it. While there is no physical
    address, nothing has been claimed and `cec_log_addrs.log_addr_mask` is 0.

    In Linux 5.10 or earlier. Documented in cec/cec-ioc-adap-g-log-addrs.rst.
    """
    try:
        if argument.__class__ is not cec_log_addrs:
            _s.refuse_other(argument, cec_log_addrs, "CEC_ADAP_G_LOG_ADDRS")
        _ioctl(device, CEC_ADAP_G_LOG_ADDRS, argument)
    except OSError as error:
        raise _s.explained(error, "CEC_ADAP_G_LOG_ADDRS", __name__) from None
    return argument


def cec_adap_s_log_addrs(device: _s.FileDescriptorLike, argument: cec_log_addrs, /) -> cec_log_addrs:
    """Claim logical addresses, or give them up.

    The adapter asks on the bus whether an address is free, which takes time: a blocking call returns when it is done,
    another one returns at once. While there is no physical address, the wish is kept until there is one. To change the
    addresses, a program first gives them up with `cec_log_addrs.num_log_addrs` 0.

    Raises:
        EBUSY: The adapter is claiming addresses at the moment. The adapter has logical addresses, and
            `cec_log_addrs.num_log_addrs` is not 0. Another handle is exclusive initiator, and this one is not exclusive
            follower. The handle is in mode `CEC_MODE_NO_INITIATOR`.
        EINVAL: More addresses are asked for than there can be. More addresses are asked for than the adapter can have,
            as `CEC_ADAP_G_CAPS` tells. The CEC version is neither 1.4 nor 2.0. The type of logical address is not
            defined.
        ENOTTY: The adapter lacks `CEC_CAP_LOG_ADDRS`, and the driver chooses the addresses.

    Documented, but not what the kernel does:
        EBADF: The adapter was opened for reading only. The kernel does not look at how the adapter was opened, and the
            call succeeds.

    In Linux 5.10 or earlier. Documented in cec/cec-ioc-adap-g-log-addrs.rst.
    """
    try:
        if argument.__class__ is not cec_log_addrs:
            _s.refuse_other(argument, cec_log_addrs, "CEC_ADAP_S_LOG_ADDRS")
        _ioctl(device, CEC_ADAP_S_LOG_ADDRS, argument)
    except OSError as error:
        raise _s.explained(error, "CEC_ADAP_S_LOG_ADDRS", __name__) from None
    return argument


if TYPE_CHECKING:

    class cec_log_addrs_flag(enum.IntFlag):
        """How logical addresses are claimed.

        In Linux 5.10 or earlier. Documented in cec/cec-ioc-adap-g-log-addrs.rst.
        """

        CEC_LOG_ADDRS_FL_ALLOW_UNREG_FALLBACK = 1
        """Takes the unregistered address when no other is free. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
        CEC_LOG_ADDRS_FL_ALLOW_RC_PASSTHRU = 2
        """Turns keys of a remote control into input events. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
        CEC_LOG_ADDRS_FL_CDC_ONLY = 4
        """The device speaks nothing but CDC messages. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""

    class cec_log_addr(enum.IntEnum):
        """Logical addresses on the bus.

        In Linux 5.10 or earlier. Documented in cec/cec-ioc-adap-g-log-addrs.rst.
        """

        CEC_LOG_ADDR_TV = 0
        """The television. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
        CEC_LOG_ADDR_RECORD_1 = 1
        """First recorder. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
        CEC_LOG_ADDR_RECORD_2 = 2
        """Second recorder. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
        CEC_LOG_ADDR_TUNER_1 = 3
        """First tuner. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
        CEC_LOG_ADDR_PLAYBACK_1 = 4
        """First player. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
        CEC_LOG_ADDR_AUDIOSYSTEM = 5
        """The amplifier that plays the sound of other devices; a bus has one at most. Documented in
        cec/cec-ioc-adap-g-log-addrs.rst.
        """
        CEC_LOG_ADDR_TUNER_2 = 6
        """Second tuner. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
        CEC_LOG_ADDR_TUNER_3 = 7
        """Third tuner. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
        CEC_LOG_ADDR_PLAYBACK_2 = 8
        """Second player. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
        CEC_LOG_ADDR_RECORD_3 = 9
        """Third recorder. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
        CEC_LOG_ADDR_TUNER_4 = 10
        """Fourth tuner. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
        CEC_LOG_ADDR_PLAYBACK_3 = 11
        """Third player. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
        CEC_LOG_ADDR_BACKUP_1 = 12
        """The first of two for those who find every address of their kind taken (CEC 2.0). Documented in
        cec/cec-ioc-adap-g-log-addrs.rst.
        """
        CEC_LOG_ADDR_BACKUP_2 = 13
        """The second of two for those who find every address of their kind taken (CEC 2.0). Documented in
        cec/cec-ioc-adap-g-log-addrs.rst.
        """
        CEC_LOG_ADDR_SPECIFIC = 14
        """A second television, or a video processor. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
        CEC_LOG_ADDR_UNREGISTERED = 15
        """As sender: a device without an address. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
        CEC_LOG_ADDR_BROADCAST = 15
        """As receiver: all devices. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""

    class cec_log_addr_type(enum.IntEnum):
        """Kinds of logical address that can be claimed. With CEC 2.0 recorders, tuners, players and the specific kind
        get a backup address when all of their own are taken.

        In Linux 5.10 or earlier. Documented in cec/cec-ioc-adap-g-log-addrs.rst.
        """

        CEC_LOG_ADDR_TYPE_TV = 0
        """That of a television; address 14 unless the physical address is 0.0.0.0. Documented in
        cec/cec-ioc-adap-g-log-addrs.rst.
        """
        CEC_LOG_ADDR_TYPE_RECORD = 1
        """One of the recorders' addresses. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
        CEC_LOG_ADDR_TYPE_TUNER = 2
        """One of the tuners' addresses. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
        CEC_LOG_ADDR_TYPE_PLAYBACK = 3
        """One of the players' addresses. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
        CEC_LOG_ADDR_TYPE_AUDIOSYSTEM = 4
        """Address 5, which an amplifier or sound bar claims. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
        CEC_LOG_ADDR_TYPE_SPECIFIC = 5
        """Address 14, for a second television or a video processor. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
        CEC_LOG_ADDR_TYPE_UNREGISTERED = 6
        """The one that any number of devices can share. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""

    class cec_log_addr_mask(enum.IntFlag):
        """Logical addresses as bits.

        In Linux 5.10 or earlier. Documented in cec/cec-ioc-adap-g-log-addrs.rst.
        """

        CEC_LOG_ADDR_MASK_TV = 1
        """Bit of address 0, which the television claims. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
        CEC_LOG_ADDR_MASK_RECORD = 518
        """All recorders. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
        CEC_LOG_ADDR_MASK_TUNER = 0x000004C8
        """Bits of the four addresses for devices that receive broadcasts. Documented in
        cec/cec-ioc-adap-g-log-addrs.rst.
        """
        CEC_LOG_ADDR_MASK_PLAYBACK = 0x00000910
        """All players. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""
        CEC_LOG_ADDR_MASK_AUDIOSYSTEM = 32
        """Bit of address 5, where an amplifier plays the sound of the others. Documented in
        cec/cec-ioc-adap-g-log-addrs.rst.
        """
        CEC_LOG_ADDR_MASK_BACKUP = 0x00003000
        """Bits of addresses 12 and 13, which devices take when those of their kind are taken. Documented in
        cec/cec-ioc-adap-g-log-addrs.rst.
        """
        CEC_LOG_ADDR_MASK_SPECIFIC = 0x00004000
        """Bit of address 14, of a second television or a video processor. Documented in
        cec/cec-ioc-adap-g-log-addrs.rst.
        """
        CEC_LOG_ADDR_MASK_UNREGISTERED = 0x00008000
        """The address that devices share. Documented in cec/cec-ioc-adap-g-log-addrs.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "cec_log_addr": (
                "CEC_LOG_ADDR_TV",
                "CEC_LOG_ADDR_RECORD_1",
                "CEC_LOG_ADDR_RECORD_2",
                "CEC_LOG_ADDR_TUNER_1",
                "CEC_LOG_ADDR_PLAYBACK_1",
                "CEC_LOG_ADDR_AUDIOSYSTEM",
                "CEC_LOG_ADDR_TUNER_2",
                "CEC_LOG_ADDR_TUNER_3",
                "CEC_LOG_ADDR_PLAYBACK_2",
                "CEC_LOG_ADDR_RECORD_3",
                "CEC_LOG_ADDR_TUNER_4",
                "CEC_LOG_ADDR_PLAYBACK_3",
                "CEC_LOG_ADDR_BACKUP_1",
                "CEC_LOG_ADDR_BACKUP_2",
                "CEC_LOG_ADDR_SPECIFIC",
                "CEC_LOG_ADDR_UNREGISTERED",
                "CEC_LOG_ADDR_BROADCAST",
            ),
            "cec_log_addr_type": (
                "CEC_LOG_ADDR_TYPE_TV",
                "CEC_LOG_ADDR_TYPE_RECORD",
                "CEC_LOG_ADDR_TYPE_TUNER",
                "CEC_LOG_ADDR_TYPE_PLAYBACK",
                "CEC_LOG_ADDR_TYPE_AUDIOSYSTEM",
                "CEC_LOG_ADDR_TYPE_SPECIFIC",
                "CEC_LOG_ADDR_TYPE_UNREGISTERED",
            ),
        },
        flags={
            "cec_log_addrs_flag": (
                "CEC_LOG_ADDRS_FL_ALLOW_UNREG_FALLBACK",
                "CEC_LOG_ADDRS_FL_ALLOW_RC_PASSTHRU",
                "CEC_LOG_ADDRS_FL_CDC_ONLY",
            ),
            "cec_log_addr_mask": (
                "CEC_LOG_ADDR_MASK_TV",
                "CEC_LOG_ADDR_MASK_RECORD",
                "CEC_LOG_ADDR_MASK_TUNER",
                "CEC_LOG_ADDR_MASK_PLAYBACK",
                "CEC_LOG_ADDR_MASK_AUDIOSYSTEM",
                "CEC_LOG_ADDR_MASK_BACKUP",
                "CEC_LOG_ADDR_MASK_SPECIFIC",
                "CEC_LOG_ADDR_MASK_UNREGISTERED",
            ),
        },
    )
