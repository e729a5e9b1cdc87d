"""Slots, descramblers and messages of conditional access."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# ca_slot_type: Kinds of slots that a conditional access device can have.

CA_CI: Final = 1
"""A common interface that is driven with whole messages. Documented in dvb/ca_data_types.rst."""
CA_CI_LINK: Final = 2
"""A common interface at the link layer, where read() and write() carry its packets. Documented in
dvb/ca_data_types.rst.
"""
CA_CI_PHYS: Final = 4
"""A common interface at the physical layer. Documented in dvb/ca_data_types.rst."""
CA_DESCR: Final = 8
"""A descrambler that is built in. Documented in dvb/ca_data_types.rst."""
CA_SC: Final = 128
"""A plain smart card reader. Documented in dvb/ca_data_types.rst."""

# ca_slot_flags: What is in a slot.

CA_CI_MODULE_PRESENT: Final = 1
"""A module or card is plugged in. Documented in dvb/ca_data_types.rst."""
CA_CI_MODULE_READY: Final = 2
"""The module has answered and can be talked to. Documented in dvb/ca_data_types.rst."""

# ca_descr_type: Scrambling systems that a descrambler can undo.

CA_ECD: Final = 1
"""The European common scrambling algorithm, as DVB uses it. Documented in dvb/ca_data_types.rst."""
CA_NDS: Final = 2
"""Videoguard, by NDS. Documented in dvb/ca_data_types.rst."""
CA_DSS: Final = 4
"""Distributed sample scrambling. Documented in dvb/ca_data_types.rst."""


class ca_slot_info(_s.Structure):
    """What a slot is and what is in it.

    In Linux 5.10 or earlier. Documented in dvb/ca_data_types.rst.
    """

    num: int = _s.int_()
    """Which slot, from 0. An index. Set by the caller."""
    type: int = _s.int_()
    """Kind of the slot. Flags of `ca_slot_type`. Written by the driver."""
    flags: int = _s.uint()
    """Whether a module is there and ready. Flags of `ca_slot_flags`. Written by the driver."""


class ca_descr_info(_s.Structure):
    """How many descramblers there are, and for what.

    In Linux 5.10 or earlier. Documented in dvb/ca_data_types.rst.
    """

    num: int = _s.uint()
    """Number of descramblers. Written by the driver."""
    type: int = _s.uint()
    """Scrambling systems that they undo. Flags of `ca_descr_type`. Written by the driver."""


class ca_caps(_s.Structure):
    """Slots and descramblers that a device has.

    In Linux 5.10 or earlier. Documented in dvb/ca_data_types.rst.
    """

    slot_num: int = _s.uint()
    """How many modules or cards can be plugged in. Written by the driver."""
    slot_type: int = _s.uint()
    """Kinds of slots among them. Flags of `ca_slot_type`. Written by the driver."""
    descr_num: int = _s.uint()
    """How many descramblers can hold keys at the same time. Written by the driver."""
    descr_type: int = _s.uint()
    """Scrambling systems that are known. Flags of `ca_descr_type`. Written by the driver."""


class ca_msg(_s.Structure):
    """A message to or from a module.

    In Linux 5.10 or earlier. Documented in dvb/ca_data_types.rst.
    """

    index: int = _s.uint()
    """No driver looks at it; 0 leaves room for a meaning. Set by the caller."""
    type: int = _s.uint()
    """0 as well; modules tell their messages apart by the tag. Set by the caller."""
    length: int = _s.uint()
    """How much of msg counts. In bytes. From 0 to 256. Set by the caller and written by the driver."""
    msg: _s.Array[int] = _s.array(_s.u8(), 256)
    """The message, beginning with its tag. Shape: 256. Set by the caller and written by the driver."""


class ca_descr(_s.Structure):
    """A control word for a descrambler.

    In Linux 5.10 or earlier. Documented in dvb/ca_data_types.rst.
    """

    index: int = _s.uint()
    """Which descrambler, below descr_num of `CA_GET_CAP`. An index. Set by the caller."""
    parity: int = _s.uint()
    """0 for the even key, 1 for the odd one; the stream tells which of them is in use. From 0 to 1. Set by the
    caller.
    """
    cw: bytes = _s.bytes_(8)
    """The control word, which is the key. 8 bytes. Set by the caller."""


ca_slot_info_t = ca_slot_info
"""Another name of `ca_slot_info`. In Linux 5.10 or earlier. Documented in dvb/ca_data_types.rst."""
ca_descr_info_t = ca_descr_info
"""Another name of `ca_descr_info`. In Linux 5.10 or earlier. Documented in dvb/ca_data_types.rst."""
ca_caps_t = ca_caps
"""Another name of `ca_caps`. In Linux 5.10 or earlier. Documented in dvb/ca_data_types.rst."""
ca_msg_t = ca_msg
"""Another name of `ca_msg`. In Linux 5.10 or earlier. Documented in dvb/ca_data_types.rst."""
ca_descr_t = ca_descr
"""Another name of `ca_descr`. In Linux 5.10 or earlier. Documented in dvb/ca_data_types.rst."""


if TYPE_CHECKING:

    class ca_slot_type(enum.IntFlag):
        """Kinds of slots that a conditional access device can have.

        In Linux 5.10 or earlier. Documented in dvb/ca_data_types.rst.
        """

        CA_CI = 1
        """A common interface that is driven with whole messages. Documented in dvb/ca_data_types.rst."""
        CA_CI_LINK = 2
        """A common interface at the link layer, where read() and write() carry its packets. Documented in
        dvb/ca_data_types.rst.
        """
        CA_CI_PHYS = 4
        """A common interface at the physical layer. Documented in dvb/ca_data_types.rst."""
        CA_DESCR = 8
        """A descrambler that is built in. Documented in dvb/ca_data_types.rst."""
        CA_SC = 128
        """A plain smart card reader. Documented in dvb/ca_data_types.rst."""

    class ca_slot_flags(enum.IntFlag):
        """What is in a slot.

        In Linux 5.10 or earlier. Documented in dvb/ca_data_types.rst.
        """

        CA_CI_MODULE_PRESENT = 1
        """A module or card is plugged in. Documented in dvb/ca_data_types.rst."""
        CA_CI_MODULE_READY = 2
        """The module has answered and can be talked to. Documented in dvb/ca_data_types.rst."""

    class ca_descr_type(enum.IntFlag):
        """Scrambling systems that a descrambler can undo.

        In Linux 5.10 or earlier. Documented in dvb/ca_data_types.rst.
        """

        CA_ECD = 1
        """The European common scrambling algorithm, as DVB uses it. Documented in dvb/ca_data_types.rst."""
        CA_NDS = 2
        """Videoguard, by NDS. Documented in dvb/ca_data_types.rst."""
        CA_DSS = 4
        """Distributed sample scrambling. Documented in dvb/ca_data_types.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        flags={
            "ca_slot_type": ("CA_CI", "CA_CI_LINK", "CA_CI_PHYS", "CA_DESCR", "CA_SC"),
            "ca_slot_flags": ("CA_CI_MODULE_PRESENT", "CA_CI_MODULE_READY"),
            "ca_descr_type": ("CA_ECD", "CA_NDS", "CA_DSS"),
        },
    )
