"""Slots, descramblers and messages of conditional access."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# ca_slot_type: Kinds of slots that a conditional access device can have.

CA_CI: Final = 1
"""A common interface that is driven with whole messages."""
CA_CI_LINK: Final = 2
"""A common interface at the link layer, where read() and write() carry its packets."""
CA_CI_PHYS: Final = 4
"""A common interface at the physical layer."""
CA_DESCR: Final = 8
"""A descrambler that is built in."""
CA_SC: Final = 128
"""A plain smart card reader."""

# ca_slot_flags: What is in a slot.

CA_CI_MODULE_PRESENT: Final = 1
"""A module or card is plugged in."""
CA_CI_MODULE_READY: Final = 2
"""The module has answered and can be talked to."""

# ca_descr_type: Scrambling systems that a descrambler can undo.

CA_ECD: Final = 1
"""The European common scrambling algorithm, as DVB uses it."""
CA_NDS: Final = 2
"""Videoguard, by NDS."""
CA_DSS: Final = 4
"""Distributed sample scrambling."""


class ca_slot_info(_s.Structure):
    """What a slot is and what is in it.

    In Linux 5.10 or earlier. Documented in dvb/ca_data_types.rst.
    """

    num: int = _s.int_()
    """Which slot, from 0. Set by the caller."""
    type: int = _s.int_()
    """Kind of the slot. Flags of ca_slot_type. Written by the driver."""
    flags: int = _s.uint()
    """Whether a module is there and ready. Flags of ca_slot_flags. Written by the driver."""


class ca_descr_info(_s.Structure):
    """How many descramblers there are, and for what.

    In Linux 5.10 or earlier. Documented in dvb/ca_data_types.rst.
    """

    num: int = _s.uint()
    """Number of descramblers. Written by the driver."""
    type: int = _s.uint()
    """Scrambling systems that they undo. Flags of ca_descr_type. Written by the driver."""


class ca_caps(_s.Structure):
    """Slots and descramblers that a device has.

    In Linux 5.10 or earlier. Documented in dvb/ca_data_types.rst.
    """

    slot_num: int = _s.uint()
    """How many modules or cards can be plugged in. Written by the driver."""
    slot_type: int = _s.uint()
    """Kinds of slots among them. Flags of ca_slot_type. Written by the driver."""
    descr_num: int = _s.uint()
    """How many descramblers can hold keys at the same time. Written by the driver."""
    descr_type: int = _s.uint()
    """Scrambling systems that are known. Flags of ca_descr_type. Written by the driver."""


class ca_msg(_s.Structure):
    """A message to or from a module.

    In Linux 5.10 or earlier. Documented in dvb/ca_data_types.rst.
    """

    index: int = _s.uint()
    """No driver looks at it; 0 leaves room for a meaning. Set by the caller."""
    type: int = _s.uint()
    """0 as well; modules tell their messages apart by the tag. Set by the caller."""
    length: int = _s.uint()
    """How much of msg counts. In bytes. Set by the caller and written by the driver."""
    msg: _s.Array[int] = _s.array(_s.u8(), 256)
    """The message, beginning with its tag. Shape: 256. Set by the caller and written by the driver."""


class ca_descr(_s.Structure):
    """A control word for a descrambler.

    In Linux 5.10 or earlier. Documented in dvb/ca_data_types.rst.
    """

    index: int = _s.uint()
    """Which descrambler, below descr_num of CA_GET_CAP. Set by the caller."""
    parity: int = _s.uint()
    """0 for the even key, 1 for the odd one; the stream tells which of them is in use. Set by the caller."""
    cw: bytes = _s.bytes_(8)
    """The control word, which is the key. Set by the caller."""


if TYPE_CHECKING:

    class ca_slot_type(enum.IntFlag):
        """Kinds of slots that a conditional access device can have."""

        CA_CI = 1
        CA_CI_LINK = 2
        CA_CI_PHYS = 4
        CA_DESCR = 8
        CA_SC = 128

    class ca_slot_flags(enum.IntFlag):
        """What is in a slot."""

        CA_CI_MODULE_PRESENT = 1
        CA_CI_MODULE_READY = 2

    class ca_descr_type(enum.IntFlag):
        """Scrambling systems that a descrambler can undo."""

        CA_ECD = 1
        CA_NDS = 2
        CA_DSS = 4

else:
    __getattr__ = _s.on_demand(
        __name__,
        flags={
            "ca_slot_type": ("CA_CI", "CA_CI_LINK", "CA_CI_PHYS", "CA_DESCR", "CA_SC"),
            "ca_slot_flags": ("CA_CI_MODULE_PRESENT", "CA_CI_MODULE_READY"),
            "ca_descr_type": ("CA_ECD", "CA_NDS", "CA_DSS"),
        },
    )
