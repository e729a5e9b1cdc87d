"""Events."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_event_subscription_flag: Which further events a subscription brings.

V4L2_EVENT_SUB_FL_SEND_INITIAL: Final = 1
"""Send one event at once with the state as it is; only types that tell of a state, such as `V4L2_EVENT_CTRL`, heed it.
Documented in v4l/vidioc-subscribe-event.rst.
"""
V4L2_EVENT_SUB_FL_ALLOW_FEEDBACK: Final = 2
"""Send events about what this handle has changed itself as well, not only about what others do. Documented in
v4l/vidioc-subscribe-event.rst.
"""

# v4l2_event_type: What has happened.

V4L2_EVENT_ALL: Final = 0
"""All types; `VIDIOC_UNSUBSCRIBE_EVENT` alone takes it. Documented in v4l/vidioc-dqevent.rst."""
V4L2_EVENT_VSYNC: Final = 1
"""A field begins; `v4l2_event_vsync` tells which. Documented in v4l/vidioc-dqevent.rst."""
V4L2_EVENT_EOS: Final = 2
"""A codec has come to the end of its stream. Documented in v4l/vidioc-dqevent.rst."""
V4L2_EVENT_CTRL: Final = 3
"""A control has another value, other flags, another range or other dimensions, or a button was pressed. Documented in
v4l/vidioc-dqevent.rst.
"""
V4L2_EVENT_FRAME_SYNC: Final = 4
"""The first bytes of a frame are coming in. Documented in v4l/vidioc-dqevent.rst."""
V4L2_EVENT_SOURCE_CHANGE: Final = 5
"""What arrives at an input or in a coded stream has another resolution. Documented in v4l/vidioc-dqevent.rst."""
V4L2_EVENT_MOTION_DET: Final = 6
"""Motion began or ended in a region of the image. Documented in v4l/vidioc-dqevent.rst."""
V4L2_EVENT_PRIVATE_START: Final = 0x08000000
"""Where the events of single drivers begin. Documented in v4l/vidioc-dqevent.rst."""

# v4l2_event_ctrl_change: What is different about a control.

V4L2_EVENT_CTRL_CH_VALUE: Final = 1
"""Its value, or it was written to and acts on every write; a volatile control changes without an event. Documented in
v4l/vidioc-dqevent.rst.
"""
V4L2_EVENT_CTRL_CH_FLAGS: Final = 2
"""Its `v4l2_ctrl_flag` bits, such as when it becomes inactive or is grabbed. Documented in v4l/vidioc-dqevent.rst."""
V4L2_EVENT_CTRL_CH_RANGE: Final = 4
"""Its minimum, maximum, step or default value. Documented in v4l/vidioc-dqevent.rst."""
V4L2_EVENT_CTRL_CH_DIMENSIONS: Final = 8
"""The size of its array, in one dimension or more. Since Linux 6.1. Documented in v4l/vidioc-dqevent.rst."""

# v4l2_event_source_change: What is different about a source.

V4L2_EVENT_SRC_CH_RESOLUTION: Final = 1
"""The resolution, or the signal went and came back: streaming has to be stopped and started again even when the timings
are what they were. Documented in v4l/vidioc-dqevent.rst.
"""

# v4l2_event_motion_flag: Which fields of v4l2_event_motion_det are valid.

V4L2_EVENT_MD_FL_HAVE_FRAME_SEQ: Final = 1
"""frame_sequence tells in which image the motion was seen. Documented in v4l/vidioc-dqevent.rst."""


class v4l2_event_subscription(_s.Structure):
    """Which events a handle wants to hear of.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-subscribe-event.rst.
    """

    type: int = _s.u32()
    """What the handle wants to be told of, or no longer; `V4L2_EVENT_ALL` gives up everything. A value of
    `v4l2_event_type`. Set by the caller.
    """
    id: int = _s.u32()
    """What the events come from: the control for `V4L2_EVENT_CTRL`; the input, or the pad of a sub-device, for
    `V4L2_EVENT_SOURCE_CHANGE`; 0 for types whose events have no source to tell apart. An identifier. Set by the caller.
    """
    flags: int = _s.u32()
    """Which further events to send; ignored by `VIDIOC_UNSUBSCRIBE_EVENT`. Flags of `v4l2_event_subscription_flag`. Set
    by the caller.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 5)
    """Reserved; zero."""


class v4l2_event_vsync(_s.Structure, pack=1):
    """Beginning of a field.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-dqevent.rst.
    """

    field: int = _s.u8()
    """Whether the top or the bottom field follows, or a whole frame. A value of `v4l2_field`. Written by the driver."""


class v4l2_event_ctrl_u1(_s.Union):
    """Value of the control; 0 for text, arrays and compound types, which have to be read. type: value64 for
    `V4L2_CTRL_TYPE_INTEGER64`, value for all others.
    """

    value: int = _s.s32()
    """What the control is set to, as far as 32 bits hold it. Written by the driver."""
    value64: int = _s.s64()
    """What a control of `V4L2_CTRL_TYPE_INTEGER64` is set to. Written by the driver."""


class v4l2_event_ctrl(_s.Structure):
    """A control after a change.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-dqevent.rst.
    """

    changes: int = _s.u32()
    """Which of value, flags, range and dimensions are new. Flags of `v4l2_event_ctrl_change`. Written by the driver."""
    type: int = _s.u32()
    """Type of the control that changed, which tells where its value is. A value of `v4l2_ctrl_type`. Written by the
    driver.
    """
    _u1: v4l2_event_ctrl_u1 = _s.nested(v4l2_event_ctrl_u1)
    value: int = _s.through("_u1")
    """What the control is set to, as far as 32 bits hold it. Written by the driver."""
    value64: int = _s.through("_u1")
    """What a control of `V4L2_CTRL_TYPE_INTEGER64` is set to. Written by the driver."""
    flags: int = _s.u32()
    """State and traits of the control after the change. Flags of `v4l2_ctrl_flag`. Written by the driver."""
    minimum: int = _s.s32()
    """Smallest value, or shortest text; only the low 32 bits of one that is wider. Written by the driver."""
    maximum: int = _s.s32()
    """Largest value, longest text, or all bits of a bitmask; only the low 32 bits of one that is wider. Written by the
    driver.
    """
    step: int = _s.s32()
    """Distance between two values, 1 for menus; only the low 32 bits of one that is wider. Written by the driver."""
    default_value: int = _s.s32()
    """Value at the beginning; only the low 32 bits of one that is wider. Written by the driver."""


class v4l2_event_frame_sync(_s.Structure):
    """The beginning of a frame.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-dqevent.rst.
    """

    frame_sequence: int = _s.u32()
    """Number of the frame, by the count of the receiver; most drivers give its buffer the same one. Written by the
    driver.
    """


class v4l2_event_src_change(_s.Structure):
    """A change of what arrives.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-dqevent.rst.
    """

    changes: int = _s.u32()
    """What has to be set up anew; a resolution is all so far. Flags of `v4l2_event_source_change`. Written by the
    driver.
    """


class v4l2_event_motion_det(_s.Structure):
    """A change in where there is motion.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-dqevent.rst.
    """

    flags: int = _s.u32()
    """Which fields are valid. Flags of `v4l2_event_motion_flag`. Written by the driver."""
    frame_sequence: int = _s.u32()
    """Number of the frame, where `V4L2_EVENT_MD_FL_HAVE_FRAME_SEQ` is set. Written by the driver."""
    region_mask: int = _s.u32()
    """A bit for each region with motion; 0 when there is none at all. Written by the driver."""


class v4l2_event_u(_s.Union):
    """Details; `V4L2_EVENT_EOS` has none. The member in use is selected by `v4l2_event.type`."""

    _selected_ = (("type", {1: "vsync", 3: "ctrl", 4: "frame_sync", 5: "src_change", 6: "motion_det"}),)
    vsync: v4l2_event_vsync = _s.nested(v4l2_event_vsync)
    """Which field the pulse announces. In use with `V4L2_EVENT_VSYNC`. Written by the driver."""
    ctrl: v4l2_event_ctrl = _s.nested(v4l2_event_ctrl)
    """How the control is now. In use with `V4L2_EVENT_CTRL`. Written by the driver."""
    frame_sync: v4l2_event_frame_sync = _s.nested(v4l2_event_frame_sync)
    """Which frame is coming in. In use with `V4L2_EVENT_FRAME_SYNC`. Written by the driver."""
    src_change: v4l2_event_src_change = _s.nested(v4l2_event_src_change)
    """What became of the signal or the coded stream. In use with `V4L2_EVENT_SOURCE_CHANGE`. Written by the driver."""
    motion_det: v4l2_event_motion_det = _s.nested(v4l2_event_motion_det)
    """Where there is motion. In use with `V4L2_EVENT_MOTION_DET`. Written by the driver."""
    data: bytes = _s.bytes_(64)
    """Details of a driver's own event. 64 bytes. Written by the driver."""


class v4l2_event(_s.Structure):
    """Something that has happened, and when.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-dqevent.rst.
    """

    type: int = _s.u32()
    """Which of the subscribed things happened; it selects the member of u. A value of `v4l2_event_type`. Written by the
    driver.
    """
    u: v4l2_event_u = _s.nested(v4l2_event_u)
    """Details; `V4L2_EVENT_EOS` has none."""
    pending: int = _s.u32()
    """How many more events wait. In events. Written by the driver."""
    sequence: int = _s.u32()
    """Counts the events of the handle's subscriptions; a gap tells that events were lost. A running number. Written by
    the driver.
    """
    timestamp: _s.timespec = _s.nested(_s.timespec)
    """Moment at which the driver raised the event, by CLOCK_MONOTONIC. Written by the driver."""
    id: int = _s.u32()
    """What the event comes from, in the sense of `v4l2_event_subscription.id`; 0 where there is no telling apart.
    Written by the driver.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 8)
    """Reserved; zero."""


VIDIOC_SUBSCRIBE_EVENT: Final[int] = _s.IOW("V", 90, v4l2_event_subscription)
"""Ask for events of a type. See `vidioc_subscribe_event`."""
VIDIOC_UNSUBSCRIBE_EVENT: Final[int] = _s.IOW("V", 91, v4l2_event_subscription)
"""Give a subscription to events up. See `vidioc_unsubscribe_event`."""
VIDIOC_DQEVENT: Final[int] = _s.IOR("V", 89, v4l2_event)
"""Fetch the oldest event that waits. See `vidioc_dqevent`."""


def vidioc_subscribe_event(
    device: _s.FileDescriptorLike, argument: v4l2_event_subscription, /
) -> v4l2_event_subscription:
    """Ask for events of a type.

    From now on such events wait for this handle until `VIDIOC_DQEVENT` fetches them; poll() reports POLLPRI while one
    waits. A subscription has room for a few: when it is full, the oldest event makes way, and what it told is lost
    unless the type adds it to the next one. Every pair of type and id is a subscription of its own, and subscribing to
    it twice changes nothing.

    Raises:
        EINVAL: The type is `V4L2_EVENT_ALL`. The device has no events of that type. The device has no control of that
            id.
        ENOMEM: The kernel cannot allocate the subscription.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-subscribe-event.rst.
    """
    try:
        if argument.__class__ is not v4l2_event_subscription:
            _s.refuse_other(argument, v4l2_event_subscription, "VIDIOC_SUBSCRIBE_EVENT")
        _ioctl(device, VIDIOC_SUBSCRIBE_EVENT, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_SUBSCRIBE_EVENT", __name__) from None
    return argument


def vidioc_unsubscribe_event(
    device: _s.FileDescriptorLike, argument: v4l2_event_subscription, /
) -> v4l2_event_subscription:
    """Give a subscription to events up.

    Takes the type and the id of the subscription; `V4L2_EVENT_ALL` gives all of the handle's subscriptions up. Events
    of it that are still waiting are dropped.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-subscribe-event.rst.
    """
    try:
        if argument.__class__ is not v4l2_event_subscription:
            _s.refuse_other(argument, v4l2_event_subscription, "VIDIOC_UNSUBSCRIBE_EVENT")
        _ioctl(device, VIDIOC_UNSUBSCRIBE_EVENT, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_UNSUBSCRIBE_EVENT", __name__) from None
    return argument


def vidioc_dqevent(device: _s.FileDescriptorLike, argument: v4l2_event, /) -> v4l2_event:
    """Fetch the oldest event that waits.

    Waits for an event unless the handle is non-blocking. A handle that has no subscription waits until a signal comes.

    Raises:
        EINTR: A signal arrives while the call waits for an event.
        ENOENT: No event waits and the handle is non-blocking.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-dqevent.rst.
    """
    try:
        if argument.__class__ is not v4l2_event:
            _s.refuse_other(argument, v4l2_event, "VIDIOC_DQEVENT")
        _ioctl(device, VIDIOC_DQEVENT, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_DQEVENT", __name__) from None
    return argument


if TYPE_CHECKING:

    class v4l2_event_subscription_flag(enum.IntFlag):
        """Which further events a subscription brings.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-subscribe-event.rst.
        """

        V4L2_EVENT_SUB_FL_SEND_INITIAL = 1
        """Send one event at once with the state as it is; only types that tell of a state, such as `V4L2_EVENT_CTRL`,
        heed it. Documented in v4l/vidioc-subscribe-event.rst.
        """
        V4L2_EVENT_SUB_FL_ALLOW_FEEDBACK = 2
        """Send events about what this handle has changed itself as well, not only about what others do. Documented in
        v4l/vidioc-subscribe-event.rst.
        """

    class v4l2_event_type(enum.IntEnum):
        """What has happened.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-dqevent.rst.
        """

        V4L2_EVENT_ALL = 0
        """All types; `VIDIOC_UNSUBSCRIBE_EVENT` alone takes it. Documented in v4l/vidioc-dqevent.rst."""
        V4L2_EVENT_VSYNC = 1
        """A field begins; `v4l2_event_vsync` tells which. Documented in v4l/vidioc-dqevent.rst."""
        V4L2_EVENT_EOS = 2
        """A codec has come to the end of its stream. Documented in v4l/vidioc-dqevent.rst."""
        V4L2_EVENT_CTRL = 3
        """A control has another value, other flags, another range or other dimensions, or a button was pressed.
        Documented in v4l/vidioc-dqevent.rst.
        """
        V4L2_EVENT_FRAME_SYNC = 4
        """The first bytes of a frame are coming in. Documented in v4l/vidioc-dqevent.rst."""
        V4L2_EVENT_SOURCE_CHANGE = 5
        """What arrives at an input or in a coded stream has another resolution. Documented in
        v4l/vidioc-dqevent.rst.
        """
        V4L2_EVENT_MOTION_DET = 6
        """Motion began or ended in a region of the image. Documented in v4l/vidioc-dqevent.rst."""
        V4L2_EVENT_PRIVATE_START = 0x08000000
        """Where the events of single drivers begin. Documented in v4l/vidioc-dqevent.rst."""

    class v4l2_event_ctrl_change(enum.IntFlag):
        """What is different about a control.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-dqevent.rst.
        """

        V4L2_EVENT_CTRL_CH_VALUE = 1
        """Its value, or it was written to and acts on every write; a volatile control changes without an event.
        Documented in v4l/vidioc-dqevent.rst.
        """
        V4L2_EVENT_CTRL_CH_FLAGS = 2
        """Its `v4l2_ctrl_flag` bits, such as when it becomes inactive or is grabbed. Documented in
        v4l/vidioc-dqevent.rst.
        """
        V4L2_EVENT_CTRL_CH_RANGE = 4
        """Its minimum, maximum, step or default value. Documented in v4l/vidioc-dqevent.rst."""
        V4L2_EVENT_CTRL_CH_DIMENSIONS = 8
        """The size of its array, in one dimension or more. Since Linux 6.1. Documented in v4l/vidioc-dqevent.rst."""

    class v4l2_event_source_change(enum.IntFlag):
        """What is different about a source.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-dqevent.rst.
        """

        V4L2_EVENT_SRC_CH_RESOLUTION = 1
        """The resolution, or the signal went and came back: streaming has to be stopped and started again even when the
        timings are what they were. Documented in v4l/vidioc-dqevent.rst.
        """

    class v4l2_event_motion_flag(enum.IntFlag):
        """Which fields of `v4l2_event_motion_det` are valid.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-dqevent.rst.
        """

        V4L2_EVENT_MD_FL_HAVE_FRAME_SEQ = 1
        """frame_sequence tells in which image the motion was seen. Documented in v4l/vidioc-dqevent.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_event_type": (
                "V4L2_EVENT_ALL",
                "V4L2_EVENT_VSYNC",
                "V4L2_EVENT_EOS",
                "V4L2_EVENT_CTRL",
                "V4L2_EVENT_FRAME_SYNC",
                "V4L2_EVENT_SOURCE_CHANGE",
                "V4L2_EVENT_MOTION_DET",
                "V4L2_EVENT_PRIVATE_START",
            ),
        },
        flags={
            "v4l2_event_subscription_flag": ("V4L2_EVENT_SUB_FL_SEND_INITIAL", "V4L2_EVENT_SUB_FL_ALLOW_FEEDBACK"),
            "v4l2_event_ctrl_change": (
                "V4L2_EVENT_CTRL_CH_VALUE",
                "V4L2_EVENT_CTRL_CH_FLAGS",
                "V4L2_EVENT_CTRL_CH_RANGE",
                "V4L2_EVENT_CTRL_CH_DIMENSIONS",
            ),
            "v4l2_event_source_change": ("V4L2_EVENT_SRC_CH_RESOLUTION",),
            "v4l2_event_motion_flag": ("V4L2_EVENT_MD_FL_HAVE_FRAME_SEQ",),
        },
    )
