"""Events."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# cec_event_type: Types of event. Those of pins come from adapters with CEC_CAP_MONITOR_PIN.

CEC_EVENT_STATE_CHANGE: Final = 1
"""An address of the adapter changed, or its connector came or went. Documented in cec/cec-ioc-dqevent.rst."""
CEC_EVENT_LOST_MSGS: Final = 2
"""Messages were lost because the handle did not receive them in time. Documented in cec/cec-ioc-dqevent.rst."""
CEC_EVENT_PIN_CEC_LOW: Final = 3
"""The CEC line went low, as a monitor of the pin sees. Documented in cec/cec-ioc-dqevent.rst."""
CEC_EVENT_PIN_CEC_HIGH: Final = 4
"""The CEC line went high, as a monitor of the pin sees. Documented in cec/cec-ioc-dqevent.rst."""
CEC_EVENT_PIN_HPD_LOW: Final = 5
"""The hotplug detect pin went low, or was low at open(). Documented in cec/cec-ioc-dqevent.rst."""
CEC_EVENT_PIN_HPD_HIGH: Final = 6
"""The hotplug detect pin went high, or was high at open(). Documented in cec/cec-ioc-dqevent.rst."""
CEC_EVENT_PIN_5V_LOW: Final = 7
"""The 5 V pin went low, or was low at open(). Documented in cec/cec-ioc-dqevent.rst."""
CEC_EVENT_PIN_5V_HIGH: Final = 8
"""The 5 V pin went high, or was high at open(). Documented in cec/cec-ioc-dqevent.rst."""

# cec_event_flag: Circumstances of an event.

CEC_EVENT_FL_INITIAL_STATE: Final = 1
"""Tells the state when the handle was opened or became a monitor of the pin, and no change. Documented in
cec/cec-ioc-dqevent.rst.
"""
CEC_EVENT_FL_DROPPED_EVENTS: Final = 2
"""Earlier events of the type were dropped. Documented in cec/cec-ioc-dqevent.rst."""


class cec_event_state_change(_s.Structure):
    """The state of an adapter after it has changed.

    In Linux 5.10 or earlier. Documented in cec/cec-ioc-dqevent.rst.
    """

    phys_addr: int = _s.u16()
    """Physical address, or `CEC_PHYS_ADDR_INVALID`. Written by the driver."""
    log_addr_mask: int = _s.u16()
    """Logical addresses that are claimed; 0 while there is no physical address. Flags of `cec_log_addr_mask`. Written
    by the driver.
    """
    have_conn_info: int = _s.u16()
    """Whether `CEC_ADAP_G_CONNECTOR_INFO` has a connector to tell, where the adapter can tell at all. From 0 to 1.
    Written by the driver.
    """


class cec_event_lost_msgs(_s.Structure):
    """How many messages a handle has lost because it did not receive them in time.

    In Linux 5.10 or earlier. Documented in cec/cec-ioc-dqevent.rst.
    """

    lost_msgs: int = _s.u32()
    """Oldest messages that were dropped since the handle was opened, or since the last such event. In messages. Written
    by the driver.
    """


class cec_event_u1(_s.Union):
    """What goes with the event; those of pins have nothing. The member in use is selected by `cec_event.event`."""

    _selected_ = (("event", {1: "state_change", 2: "lost_msgs"}),)
    state_change: cec_event_state_change = _s.nested(cec_event_state_change)
    """The new state. In use with `CEC_EVENT_STATE_CHANGE`. Written by the driver."""
    lost_msgs: cec_event_lost_msgs = _s.nested(cec_event_lost_msgs)
    """How many messages went by unread, so that a program can tell how much it has missed. In use with
    `CEC_EVENT_LOST_MSGS`. Written by the driver.
    """
    raw: _s.Array[int] = _s.reserved(_s.u32(), 16)
    """Reserved; zero."""


class cec_event(_s.Structure):
    """Something that happened to an adapter.

    In Linux 5.10 or earlier. Documented in cec/cec-ioc-dqevent.rst.
    """

    ts: int = _s.u64()
    """When it happened, by CLOCK_MONOTONIC. In ns. Written by the driver."""
    event: int = _s.u32()
    """What happened. A value of `cec_event_type`. Written by the driver."""
    flags: int = _s.u32()
    """Circumstances of the event. Flags of `cec_event_flag`. Written by the driver."""
    _u1: cec_event_u1 = _s.nested(cec_event_u1)
    state_change: cec_event_state_change = _s.through("_u1")
    """The new state. In use with `CEC_EVENT_STATE_CHANGE`. Written by the driver."""
    lost_msgs: cec_event_lost_msgs = _s.through("_u1")
    """How many messages went by unread, so that a program can tell how much it has missed. In use with
    `CEC_EVENT_LOST_MSGS`. Written by the driver.
    """
    raw: _s.Array[int] = _s.through("_u1")
    """Reserved; zero."""


CEC_DQEVENT: Final[int] = _s.IOWR("a", 7, cec_event)
"""Take the oldest event from the handle's queues. See `cec_dqevent`."""


def cec_dqevent(device: _s.FileDescriptorLike, argument: cec_event, /) -> cec_event:
    """Take the oldest event from the handle's queues.

    Each handle has a queue for each type of event, and begins with the state of the adapter. A blocking call waits for
    an event. When a queue is full, its oldest event makes room for the new one, and the first that is left has
    `CEC_EVENT_FL_DROPPED_EVENTS`; of lost messages the numbers are added up instead.

    Raises:
        EAGAIN: No event is there and the handle is non-blocking.
        EFAULT: The argument cannot be written to the caller's memory; the event is lost.
        EINTR: A signal arrives while the call waits.

    In Linux 5.10 or earlier. Documented in cec/cec-ioc-dqevent.rst.
    """
    try:
        if argument.__class__ is not cec_event:
            _s.refuse_other(argument, cec_event, "CEC_DQEVENT")
        _ioctl(device, CEC_DQEVENT, argument)
    except OSError as error:
        raise _s.explained(error, "CEC_DQEVENT", __name__) from None
    return argument


if TYPE_CHECKING:

    class cec_event_type(enum.IntEnum):
        """Types of event. Those of pins come from adapters with `CEC_CAP_MONITOR_PIN`.

        The page gives other numbers for the events of the 5 V pin; the header is right.

        In Linux 5.10 or earlier. Documented in cec/cec-ioc-dqevent.rst.
        """

        CEC_EVENT_STATE_CHANGE = 1
        """An address of the adapter changed, or its connector came or went. Documented in cec/cec-ioc-dqevent.rst."""
        CEC_EVENT_LOST_MSGS = 2
        """Messages were lost because the handle did not receive them in time. Documented in cec/cec-ioc-dqevent.rst."""
        CEC_EVENT_PIN_CEC_LOW = 3
        """The CEC line went low, as a monitor of the pin sees. Documented in cec/cec-ioc-dqevent.rst."""
        CEC_EVENT_PIN_CEC_HIGH = 4
        """The CEC line went high, as a monitor of the pin sees. Documented in cec/cec-ioc-dqevent.rst."""
        CEC_EVENT_PIN_HPD_LOW = 5
        """The hotplug detect pin went low, or was low at open(). Documented in cec/cec-ioc-dqevent.rst."""
        CEC_EVENT_PIN_HPD_HIGH = 6
        """The hotplug detect pin went high, or was high at open(). Documented in cec/cec-ioc-dqevent.rst."""
        CEC_EVENT_PIN_5V_LOW = 7
        """The 5 V pin went low, or was low at open(). Documented in cec/cec-ioc-dqevent.rst."""
        CEC_EVENT_PIN_5V_HIGH = 8
        """The 5 V pin went high, or was high at open(). Documented in cec/cec-ioc-dqevent.rst."""

    class cec_event_flag(enum.IntFlag):
        """Circumstances of an event.

        In Linux 5.10 or earlier. Documented in cec/cec-ioc-dqevent.rst.
        """

        CEC_EVENT_FL_INITIAL_STATE = 1
        """Tells the state when the handle was opened or became a monitor of the pin, and no change. Documented in
        cec/cec-ioc-dqevent.rst.
        """
        CEC_EVENT_FL_DROPPED_EVENTS = 2
        """Earlier events of the type were dropped. Documented in cec/cec-ioc-dqevent.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "cec_event_type": (
                "CEC_EVENT_STATE_CHANGE",
                "CEC_EVENT_LOST_MSGS",
                "CEC_EVENT_PIN_CEC_LOW",
                "CEC_EVENT_PIN_CEC_HIGH",
                "CEC_EVENT_PIN_HPD_LOW",
                "CEC_EVENT_PIN_HPD_HIGH",
                "CEC_EVENT_PIN_5V_LOW",
                "CEC_EVENT_PIN_5V_HIGH",
            ),
        },
        flags={"cec_event_flag": ("CEC_EVENT_FL_INITIAL_STATE", "CEC_EVENT_FL_DROPPED_EVENTS")},
    )
