"""Conformance: Events."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl, poll, pollfds
from linuxmedia.conformance.system import O_NONBLOCK, O_RDWR, POLLPRI, SIGALRM
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC,
    V4L2_CID_AUTOGAIN,
    V4L2_CID_BRIGHTNESS,
    V4L2_CID_CONTRAST,
    V4L2_CID_GAIN,
    V4L2_CID_SATURATION,
    V4L2_CTRL_FLAG_GRABBED,
    V4L2_CTRL_FLAG_INACTIVE,
    V4L2_CTRL_FLAG_NEXT_CTRL,
    V4L2_CTRL_FLAG_VOLATILE,
    V4L2_CTRL_FLAG_WRITE_ONLY,
    V4L2_CTRL_ID_MASK,
    V4L2_CTRL_TYPE_BOOLEAN,
    V4L2_CTRL_TYPE_BUTTON,
    V4L2_CTRL_TYPE_INTEGER,
    V4L2_CTRL_TYPE_INTEGER_MENU,
    V4L2_CTRL_TYPE_MENU,
    V4L2_ENC_CMD_STOP,
    V4L2_EVENT_ALL,
    V4L2_EVENT_CTRL,
    V4L2_EVENT_CTRL_CH_DIMENSIONS,
    V4L2_EVENT_CTRL_CH_FLAGS,
    V4L2_EVENT_CTRL_CH_RANGE,
    V4L2_EVENT_CTRL_CH_VALUE,
    V4L2_EVENT_EOS,
    V4L2_EVENT_PRIVATE_START,
    V4L2_EVENT_SOURCE_CHANGE,
    V4L2_EVENT_SRC_CH_RESOLUTION,
    V4L2_EVENT_SUB_FL_ALLOW_FEEDBACK,
    V4L2_EVENT_SUB_FL_SEND_INITIAL,
    V4L2_MEMORY_DMABUF,
    V4L2_MEMORY_MMAP,
    VIDIOC_DQBUF,
    VIDIOC_DQEVENT,
    VIDIOC_ENCODER_CMD,
    VIDIOC_ENUMAUDIO,
    VIDIOC_EXPBUF,
    VIDIOC_G_CTRL,
    VIDIOC_QBUF,
    VIDIOC_QUERY_EXT_CTRL,
    VIDIOC_QUERYCTRL,
    VIDIOC_S_CTRL,
    VIDIOC_S_EXT_CTRLS,
    VIDIOC_S_INPUT,
    VIDIOC_STREAMOFF,
    VIDIOC_STREAMON,
    VIDIOC_SUBSCRIBE_EVENT,
    VIDIOC_UNSUBSCRIBE_EVENT,
    v4l2_audio,
    v4l2_control,
    v4l2_encoder_cmd,
    v4l2_event,
    v4l2_event_subscription,
    v4l2_exportbuffer,
    v4l2_ext_control,
    v4l2_ext_controls,
    v4l2_query_ext_ctrl,
    v4l2_queryctrl,
)


@rule(
    "VIDIOC_SUBSCRIBE_EVENT::ok::initial-event",
    page="v4l/vidioc-subscribe-event.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "vim2m"),
)
def test_vidioc_subscribe_event_ok_initial_event(run: Run) -> None:
    """A subscription that asks for it gets an event with the state of the control at once."""
    device = run.open(run.device.node, O_RDWR)
    flip = run.find_control(device, type=V4L2_CTRL_TYPE_BOOLEAN)
    first = v4l2_queryctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL)
    run.prepare(ioctl, device.fd, VIDIOC_QUERYCTRL, first)
    argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=flip.id, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL)
    run.perform(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, argument)
    event = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, event)
    run.check("event.type", event.type, V4L2_EVENT_CTRL)
    run.check("event.id", event.id, flip.id)
    run.check("event.u.ctrl.type", event.u.ctrl.type, V4L2_CTRL_TYPE_BOOLEAN)


@rule("VIDIOC_SUBSCRIBE_EVENT::ok::changes-of-others", page="v4l/vidioc-subscribe-event.rst", nodes=("video-capture",))
def test_vidioc_subscribe_event_ok_changes_of_others(run: Run) -> None:
    """A change that another handle makes is told."""
    device = run.open("video-capture", O_RDWR)
    knob = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.minimum))
    argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=knob.id)
    run.perform(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, argument)
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.maximum))
    event = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, event)
    run.check("event.id", event.id, knob.id)
    run.check("event.u.ctrl.value", event.u.ctrl.value, knob.maximum)
    run.check("event.u.ctrl.changes", event.u.ctrl.changes, check.has(V4L2_EVENT_CTRL_CH_VALUE))


@rule(
    "VIDIOC_SUBSCRIBE_EVENT::ok::changes-in-a-sub-device",
    page="v4l/vidioc-subscribe-event.rst",
    nodes=("subdev",),
    lab=("Sensor A",),
)
def test_vidioc_subscribe_event_ok_changes_in_a_sub_device(run: Run) -> None:
    """A change of a sub-device's control that another handle makes is told."""
    device = run.open("subdev", O_RDWR, entity="Sensor A")
    knob = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.minimum))
    argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=knob.id)
    run.perform(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, argument)
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.maximum))
    told_fds = pollfds((device.fd, POLLPRI))
    run.perform(poll, told_fds, 1000)
    run.check("told.revents", told_fds[0].revents, POLLPRI)
    event = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, event)
    run.check("event.id", event.id, knob.id)
    run.check("event.u.ctrl.value", event.u.ctrl.value, knob.maximum)
    run.check("event.pending", event.pending, 0)
    none_fds = pollfds((device.fd, POLLPRI))
    none = run.perform(poll, none_fds, 0)
    run.check("none.value", none.value, 0)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.default))


@rule(
    "VIDIOC_SUBSCRIBE_EVENT::ok::own-changes-are-silent",
    page="v4l/vidioc-subscribe-event.rst",
    nodes=("video-capture",),
)
def test_vidioc_subscribe_event_ok_own_changes_are_silent(run: Run) -> None:
    """A change that the handle makes itself is not told."""
    device = run.open("video-capture", O_RDWR | O_NONBLOCK)
    knob = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.minimum))
    argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=knob.id)
    run.perform(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, argument)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.maximum))
    run.refuse("ENOENT", ioctl, device.fd, VIDIOC_DQEVENT, v4l2_event())


@rule("VIDIOC_SUBSCRIBE_EVENT::ok::feedback", page="v4l/vidioc-subscribe-event.rst", nodes=("video-capture",))
def test_vidioc_subscribe_event_ok_feedback(run: Run) -> None:
    """With V4L2_EVENT_SUB_FL_ALLOW_FEEDBACK a change that the handle makes itself is told."""
    device = run.open("video-capture", O_RDWR | O_NONBLOCK)
    knob = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.minimum))
    argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=knob.id, flags=V4L2_EVENT_SUB_FL_ALLOW_FEEDBACK)
    run.perform(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, argument)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.maximum))
    event = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, event)
    run.check("event.id", event.id, knob.id)
    run.check("event.u.ctrl.value", event.u.ctrl.value, knob.maximum)


@rule(
    "VIDIOC_SUBSCRIBE_EVENT::ok::button-pressed",
    page="v4l/vidioc-subscribe-event.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "vivid-000-vid-out", "vivid-001-vid-out"),
)
def test_vidioc_subscribe_event_ok_button_pressed(run: Run) -> None:
    """A press of a button is told as a change, although a button has no value."""
    device = run.open(run.device.node, O_RDWR)
    button = run.find_control(device, type=V4L2_CTRL_TYPE_BUTTON, flags=V4L2_CTRL_FLAG_WRITE_ONLY)
    first = v4l2_queryctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL)
    run.prepare(ioctl, device.fd, VIDIOC_QUERYCTRL, first)
    argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=button.id)
    run.perform(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, argument)
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_CTRL, v4l2_control(id=button.id, value=1))
    told_fds = pollfds((device.fd, POLLPRI))
    run.perform(poll, told_fds, 1000)
    run.check("told.revents", told_fds[0].revents, POLLPRI)
    event = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, event)
    run.check("event.id", event.id, button.id)
    run.check("event.u.ctrl.type", event.u.ctrl.type, V4L2_CTRL_TYPE_BUTTON)
    run.check("event.u.ctrl.changes", event.u.ctrl.changes, V4L2_EVENT_CTRL_CH_VALUE)
    run.check("event.u.ctrl.flags", event.u.ctrl.flags, check.has(V4L2_CTRL_FLAG_WRITE_ONLY))


@rule(
    "VIDIOC_SUBSCRIBE_EVENT::ok::taken-and-given-back", page="v4l/vidioc-subscribe-event.rst", nodes=("video-capture",)
)
def test_vidioc_subscribe_event_ok_taken_and_given_back(run: Run) -> None:
    """An event tells that a control is grabbed, and another one that it can be set again."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    first = v4l2_queryctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL)
    run.prepare(ioctl, device.fd, VIDIOC_QUERYCTRL, first)
    argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=0xF0F01F)
    run.perform(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, argument)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    begun_fds = pollfds((device.fd, POLLPRI))
    run.perform(poll, begun_fds, 1000)
    run.check("begun.revents", begun_fds[0].revents, POLLPRI)
    taken = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, taken)
    run.check("taken.u.ctrl.changes", taken.u.ctrl.changes, V4L2_EVENT_CTRL_CH_FLAGS)
    run.check("taken.u.ctrl.flags", taken.u.ctrl.flags, check.has(V4L2_CTRL_FLAG_GRABBED))
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
    over_fds = pollfds((device.fd, POLLPRI))
    run.perform(poll, over_fds, 1000)
    run.check("over.revents", over_fds[0].revents, POLLPRI)
    given_back = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, given_back)
    run.check("given_back.u.ctrl.changes", given_back.u.ctrl.changes, V4L2_EVENT_CTRL_CH_FLAGS)
    run.check("given_back.u.ctrl.flags", given_back.u.ctrl.flags, check.lacks(V4L2_CTRL_FLAG_GRABBED))


@rule(
    "VIDIOC_SUBSCRIBE_EVENT::ok::no-longer-automatic", page="v4l/vidioc-subscribe-event.rst", nodes=("video-capture",)
)
def test_vidioc_subscribe_event_ok_no_longer_automatic(run: Run) -> None:
    """An event tells that a control is active once the automatic control that had set it is off."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_AUTOGAIN, value=1))
    argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_GAIN)
    run.perform(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, argument)
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_AUTOGAIN, value=0))
    told_fds = pollfds((device.fd, POLLPRI))
    run.perform(poll, told_fds, 1000)
    run.check("told.revents", told_fds[0].revents, POLLPRI)
    event = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, event)
    run.check("event.id", event.id, V4L2_CID_GAIN)
    run.check("event.u.ctrl.changes", event.u.ctrl.changes, check.has(V4L2_EVENT_CTRL_CH_FLAGS))
    run.check("event.u.ctrl.flags", event.u.ctrl.flags, check.lacks(V4L2_CTRL_FLAG_INACTIVE | V4L2_CTRL_FLAG_VOLATILE))


@rule(
    "VIDIOC_SUBSCRIBE_EVENT::ok::another-range",
    page="v4l/vidioc-subscribe-event.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_subscribe_event_ok_another_range(run: Run) -> None:
    """An event tells that the range of a control is another one now."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(0))
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_BRIGHTNESS, value=200))
    before_it = v4l2_query_ext_ctrl(id=V4L2_CID_BRIGHTNESS)
    run.prepare(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, before_it)
    argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_BRIGHTNESS)
    run.perform(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, argument)
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_INPUT, scalars.int_(1))
    told_fds = pollfds((device.fd, POLLPRI))
    run.perform(poll, told_fds, 1000)
    run.check("told.revents", told_fds[0].revents, POLLPRI)
    c = v4l2_query_ext_ctrl(id=V4L2_CID_BRIGHTNESS)
    run.perform(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, c)
    run.check("c.maximum", c.maximum, check.differs_from(before_it.maximum))
    event = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, event)
    run.check("event.u.ctrl.changes", event.u.ctrl.changes, check.has(V4L2_EVENT_CTRL_CH_RANGE))
    run.check("event.u.ctrl.minimum", event.u.ctrl.minimum, c.minimum)
    run.check("event.u.ctrl.maximum", event.u.ctrl.maximum, c.maximum)
    run.check("event.u.ctrl.step", event.u.ctrl.step, c.step)
    run.check("event.u.ctrl.default_value", event.u.ctrl.default_value, c.default_value)


@rule(
    "VIDIOC_SUBSCRIBE_EVENT::ok::other-dimensions",
    page="v4l/vidioc-subscribe-event.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_subscribe_event_ok_other_dimensions(run: Run) -> None:
    """An event tells that an array has other dimensions now."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(0))
    before_it = v4l2_query_ext_ctrl(id=0x98F90E)
    run.prepare(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, before_it)
    argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=0x98F90E)
    run.perform(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, argument)
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_INPUT, scalars.int_(2))
    told_fds = pollfds((device.fd, POLLPRI))
    run.perform(poll, told_fds, 1000)
    run.check("told.revents", told_fds[0].revents, POLLPRI)
    c = v4l2_query_ext_ctrl(id=0x98F90E)
    run.perform(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, c)
    run.check("c.elems", c.elems, check.equals(c.dims[0] * c.dims[1]), check.differs_from(before_it.elems))
    run.check("c.nr_of_dims", c.nr_of_dims, before_it.nr_of_dims)
    event = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, event)
    run.check("event.u.ctrl.changes", event.u.ctrl.changes, check.has(V4L2_EVENT_CTRL_CH_DIMENSIONS))


@rule("VIDIOC_SUBSCRIBE_EVENT::ok::twice-is-once", page="v4l/vidioc-subscribe-event.rst", nodes=("video-capture",))
def test_vidioc_subscribe_event_ok_twice_is_once(run: Run) -> None:
    """Subscribing to the same events again succeeds and brings no second event."""
    device = run.open("video-capture", O_RDWR | O_NONBLOCK)
    knob = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.minimum))
    run.perform(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=knob.id))
    argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=knob.id)
    run.perform(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, argument)
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.maximum))
    event = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, event)
    run.check("event.id", event.id, knob.id)
    run.check("event.pending", event.pending, 0)
    run.refuse("ENOENT", ioctl, device.fd, VIDIOC_DQEVENT, v4l2_event())


@rule("VIDIOC_SUBSCRIBE_EVENT::ok::ends-a-wait", page="v4l/vidioc-subscribe-event.rst", nodes=("video-capture",))
def test_vidioc_subscribe_event_ok_ends_a_wait(run: Run) -> None:
    """A VIDIOC_DQEVENT that waits returns when an event comes."""
    device = run.open("video-capture", O_RDWR)
    knob = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.minimum))
    argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=knob.id)
    run.perform(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, argument)
    event = v4l2_event()
    run.concurrently(ioctl, device.fd, VIDIOC_DQEVENT, event)
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.maximum))
    run.wait(0.1)
    run.check("event.id", event.id, knob.id)
    run.check("event.u.ctrl.value", event.u.ctrl.value, knob.maximum)


@rule("VIDIOC_SUBSCRIBE_EVENT::ok::source-change", page="v4l/vidioc-subscribe-event.rst", nodes=("video-capture",))
def test_vidioc_subscribe_event_ok_source_change(run: Run) -> None:
    """Changes of an input's source can be subscribed to."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    first = v4l2_queryctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL)
    run.prepare(ioctl, device.fd, VIDIOC_QUERYCTRL, first)
    argument = v4l2_event_subscription(type=V4L2_EVENT_SOURCE_CHANGE, id=0, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL)
    run.perform(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, argument)


@rule(
    "VIDIOC_SUBSCRIBE_EVENT::ok::volatile-changes-are-silent", page="v4l/vidioc-queryctrl.rst", nodes=("video-capture",)
)
def test_vidioc_subscribe_event_ok_volatile_changes_are_silent(run: Run) -> None:
    """Setting a volatile control brings no event, whoever sets it; once it is no longer volatile, it does."""
    device = run.open("video-capture", O_RDWR | O_NONBLOCK)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_AUTOGAIN, value=1))
    argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_GAIN, flags=V4L2_EVENT_SUB_FL_ALLOW_FEEDBACK)
    run.perform(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, argument)
    gain = v4l2_query_ext_ctrl(id=V4L2_CID_GAIN)
    run.perform(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, gain)
    run.check("gain.flags", gain.flags, check.has(V4L2_CTRL_FLAG_VOLATILE))
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_GAIN, value=gain.minimum + 1))
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_GAIN, value=gain.minimum + 2))
    run.refuse("ENOENT", ioctl, device.fd, VIDIOC_DQEVENT, v4l2_event())
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_AUTOGAIN, value=0))
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, v4l2_event())
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_GAIN, value=gain.minimum))
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_GAIN, value=gain.maximum))
    event = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, event)
    run.check("event.u.ctrl.changes", event.u.ctrl.changes, check.has(V4L2_EVENT_CTRL_CH_VALUE))
    run.check("event.u.ctrl.value", event.u.ctrl.value, gain.maximum)
    run.check("event.pending", event.pending, 0)


@rule(
    "VIDIOC_SUBSCRIBE_EVENT::ok::own-changes-of-several-are-silent",
    page="v4l/vidioc-subscribe-event.rst",
    nodes=("video-capture",),
)
def test_vidioc_subscribe_event_ok_own_changes_of_several_are_silent(run: Run) -> None:
    """Changes that a handle makes with VIDIOC_S_EXT_CTRLS are told to other handles, and not to itself."""
    device = run.open("video-capture", O_RDWR | O_NONBLOCK)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_CONTRAST, value=10))
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_SATURATION, value=10))
    run.perform(
        ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_SATURATION)
    )
    other = run.open("video-capture", O_RDWR | O_NONBLOCK)
    run.perform(
        ioctl, other.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_CONTRAST)
    )
    run.perform(
        ioctl, other.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_SATURATION)
    )
    argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_CONTRAST)
    run.perform(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, argument)
    run.perform(
        ioctl,
        device.fd,
        VIDIOC_S_EXT_CTRLS,
        v4l2_ext_controls(
            controls=[
                v4l2_ext_control(id=V4L2_CID_CONTRAST, value=20),
                v4l2_ext_control(id=V4L2_CID_SATURATION, value=30),
            ],
        ),
    )
    run.refuse("ENOENT", ioctl, device.fd, VIDIOC_DQEVENT, v4l2_event())
    first = v4l2_event()
    run.perform(ioctl, other.fd, VIDIOC_DQEVENT, first)
    run.check("first.id", first.id, V4L2_CID_CONTRAST)
    run.check("first.u.ctrl.value", first.u.ctrl.value, 20)
    second = v4l2_event()
    run.perform(ioctl, other.fd, VIDIOC_DQEVENT, second)
    run.check("second.id", second.id, V4L2_CID_SATURATION)
    run.check("second.u.ctrl.value", second.u.ctrl.value, 30)
    run.check("second.pending", second.pending, 0)


@rule(
    "VIDIOC_SUBSCRIBE_EVENT::ok::own-changes-in-a-sub-device",
    page="v4l/vidioc-subscribe-event.rst",
    nodes=("subdev",),
    lab=("Sensor A",),
)
def test_vidioc_subscribe_event_ok_own_changes_in_a_sub_device(run: Run) -> None:
    """A change of a sub-device's control that the handle makes itself is not told."""
    device = run.open("subdev", O_RDWR | O_NONBLOCK, entity="Sensor A")
    knob = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.minimum))
    argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=knob.id)
    run.perform(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, argument)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.maximum))
    run.refuse("ENOENT", ioctl, device.fd, VIDIOC_DQEVENT, v4l2_event())
    run.perform(
        ioctl,
        device.fd,
        VIDIOC_S_EXT_CTRLS,
        v4l2_ext_controls(controls=[v4l2_ext_control(id=knob.id, value=knob.minimum)]),
    )
    run.refuse("ENOENT", ioctl, device.fd, VIDIOC_DQEVENT, v4l2_event())
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.default))


@rule(
    "VIDIOC_SUBSCRIBE_EVENT::ok::feedback-in-a-sub-device",
    page="v4l/vidioc-subscribe-event.rst",
    nodes=("subdev",),
    lab=("Sensor A",),
)
def test_vidioc_subscribe_event_ok_feedback_in_a_sub_device(run: Run) -> None:
    """With V4L2_EVENT_SUB_FL_ALLOW_FEEDBACK a change that the handle of a sub-device makes itself is told."""
    device = run.open("subdev", O_RDWR | O_NONBLOCK, entity="Sensor A")
    knob = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.minimum))
    argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=knob.id, flags=V4L2_EVENT_SUB_FL_ALLOW_FEEDBACK)
    run.perform(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, argument)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.maximum))
    event = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, event)
    run.check("event.id", event.id, knob.id)
    run.check("event.u.ctrl.value", event.u.ctrl.value, knob.maximum)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.default))


@rule("VIDIOC_SUBSCRIBE_EVENT::ok::ends-a-poll", page="v4l/func-poll.rst", nodes=("video-capture", "video-output"))
def test_vidioc_subscribe_event_ok_ends_a_poll(run: Run) -> None:
    """A poll() for POLLPRI that waits without a limit returns when an event comes."""
    device = run.open(run.device.node, O_RDWR)
    knob = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.minimum))
    argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=knob.id)
    run.perform(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, argument)
    woken_fds = pollfds((device.fd, POLLPRI))
    woken = run.concurrently(poll, woken_fds, -1)
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.maximum))
    run.check("woken.value", woken.value, 1)


@rule(
    "VIDIOC_SUBSCRIBE_EVENT::ok::ends-a-poll-of-a-sub-device",
    page="v4l/func-poll.rst",
    nodes=("subdev",),
    lab=("Sensor A",),
)
def test_vidioc_subscribe_event_ok_ends_a_poll_of_a_sub_device(run: Run) -> None:
    """A poll() for POLLPRI that waits at a sub-device returns when an event comes."""
    device = run.open("subdev", O_RDWR, entity="Sensor A")
    knob = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.minimum))
    argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=knob.id)
    run.perform(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, argument)
    woken_fds = pollfds((device.fd, POLLPRI))
    woken = run.concurrently(poll, woken_fds, -1)
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.maximum))
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.default))
    run.check("woken.value", woken.value, 1)


@rule(
    "VIDIOC_SUBSCRIBE_EVENT::ok::ends-a-wait-at-a-sub-device",
    page="v4l/vidioc-subscribe-event.rst",
    nodes=("subdev",),
    lab=("Sensor A",),
)
def test_vidioc_subscribe_event_ok_ends_a_wait_at_a_sub_device(run: Run) -> None:
    """A VIDIOC_DQEVENT that waits at a sub-device returns when an event comes."""
    device = run.open("subdev", O_RDWR, entity="Sensor A")
    knob = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.minimum))
    argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=knob.id)
    run.perform(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, argument)
    event = v4l2_event()
    run.concurrently(ioctl, device.fd, VIDIOC_DQEVENT, event)
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.maximum))
    run.wait(0.1)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.default))
    run.check("event.id", event.id, knob.id)
    run.check("event.u.ctrl.value", event.u.ctrl.value, knob.maximum)


@rule("VIDIOC_SUBSCRIBE_EVENT::ok::ends-a-poll-of-a-radio", page="v4l/func-poll.rst", nodes=("radio", "radio-output"))
def test_vidioc_subscribe_event_ok_ends_a_poll_of_a_radio(run: Run) -> None:
    """A poll() for POLLPRI that waits at a receiver or transmitter of radio returns when an event comes."""
    device = run.open(run.device.node, O_RDWR)
    knob = run.find_control(device, type=V4L2_CTRL_TYPE_BOOLEAN)
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=0))
    argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=knob.id)
    run.perform(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, argument)
    woken_fds = pollfds((device.fd, POLLPRI))
    woken = run.concurrently(poll, woken_fds, -1)
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=1))
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.default))
    run.check("woken.value", woken.value, 1)


@rule(
    "VIDIOC_SUBSCRIBE_EVENT::ok::ends-a-wait-at-a-radio",
    page="v4l/vidioc-subscribe-event.rst",
    nodes=("radio", "radio-output"),
)
def test_vidioc_subscribe_event_ok_ends_a_wait_at_a_radio(run: Run) -> None:
    """A VIDIOC_DQEVENT that waits at a receiver or transmitter of radio returns when an event comes."""
    device = run.open(run.device.node, O_RDWR)
    knob = run.find_control(device, type=V4L2_CTRL_TYPE_BOOLEAN)
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=0))
    argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=knob.id)
    run.perform(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, argument)
    run.concurrently(ioctl, device.fd, VIDIOC_DQEVENT, v4l2_event())
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=1))
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.default))


@rule(
    "VIDIOC_SUBSCRIBE_EVENT::ok::ends-a-poll-of-a-memory-to-memory-device",
    page="v4l/func-poll.rst",
    nodes=("m2m",),
    lab=("vim2m",),
)
def test_vidioc_subscribe_event_ok_ends_a_poll_of_a_memory_to_memory_device(run: Run) -> None:
    """A poll() for POLLPRI at a memory-to-memory device returns when an event of the handle itself comes."""
    device = run.open("m2m", O_RDWR)
    knob = run.find_control(device, type=V4L2_CTRL_TYPE_BOOLEAN)
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=0))
    argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=knob.id, flags=V4L2_EVENT_SUB_FL_ALLOW_FEEDBACK)
    run.perform(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, argument)
    woken_fds = pollfds((device.fd, POLLPRI))
    woken = run.concurrently(poll, woken_fds, -1)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=1))
    run.check("woken.value", woken.value, 1)


@condition(
    "VIDIOC_SUBSCRIBE_EVENT::EINVAL::all-types",
    cause="bad-enum-or-flags",
    status="prose",
    page="v4l/vidioc-subscribe-event.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_subscribe_event_einval_all_types(case: Case) -> None:
    """The type is V4L2_EVENT_ALL."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = v4l2_queryctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL)
        run.prepare(ioctl, device.fd, VIDIOC_QUERYCTRL, first)
        argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=first.id)
        if run.provoking:
            argument.type = V4L2_EVENT_ALL
        run.attempt(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, argument)
        run.next(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=first.id))


@condition(
    "VIDIOC_SUBSCRIBE_EVENT::EINVAL::type-unsupported",
    cause="not-supported-here",
    status="undocumented",
    page="v4l/vidioc-subscribe-event.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    values=("V4L2_EVENT_PRIVATE_START - 1", "max(u32)"),
)
def test_vidioc_subscribe_event_einval_type_unsupported(case: Case) -> None:
    """The device has no events of that type."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = v4l2_queryctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL)
        run.prepare(ioctl, device.fd, VIDIOC_QUERYCTRL, first)
        argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=first.id)
        if run.provoking:
            argument.type = case.pick(V4L2_EVENT_PRIVATE_START - 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, argument)
        run.next(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=first.id))


@condition(
    "VIDIOC_SUBSCRIBE_EVENT::EINVAL::control-unknown",
    cause="index-out-of-bounds",
    status="undocumented",
    page="v4l/vidioc-subscribe-event.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    values=("0", "V4L2_CTRL_ID_MASK", "max(u32)"),
)
def test_vidioc_subscribe_event_einval_control_unknown(case: Case) -> None:
    """The device has no control of that id."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = v4l2_queryctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL)
        run.prepare(ioctl, device.fd, VIDIOC_QUERYCTRL, first)
        argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=first.id)
        if run.provoking:
            argument.id = case.pick(0, V4L2_CTRL_ID_MASK, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, argument)
        run.next(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=first.id))


@condition(
    "VIDIOC_SUBSCRIBE_EVENT::ENOMEM::no-memory",
    cause="no-memory",
    status="undocumented",
    fault="allocations",
    page="v4l/vidioc-subscribe-event.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_subscribe_event_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate the subscription."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = v4l2_queryctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL)
        run.prepare(ioctl, device.fd, VIDIOC_QUERYCTRL, first)
        run.walk(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=first.id))


@condition(
    "VIDIOC_SUBSCRIBE_EVENT::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-subscribe-event.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-rad-rx"),
)
def test_vidioc_subscribe_event_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = v4l2_queryctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL)
        run.prepare(ioctl, device.fd, VIDIOC_QUERYCTRL, first)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=first.id))
        run.next(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=first.id))


@condition(
    "VIDIOC_SUBSCRIBE_EVENT::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-subscribe-event.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-rad-rx"),
    values=("null", "inaccessible"),
)
def test_vidioc_subscribe_event_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = v4l2_queryctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL)
        run.prepare(ioctl, device.fd, VIDIOC_QUERYCTRL, first)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_SUBSCRIBE_EVENT,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=first.id),
        )
        run.next(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=first.id))


@condition(
    "VIDIOC_SUBSCRIBE_EVENT::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-subscribe-event.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-rad-rx"),
)
def test_vidioc_subscribe_event_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = v4l2_queryctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL)
        run.prepare(ioctl, device.fd, VIDIOC_QUERYCTRL, first)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=first.id))


@condition(
    "VIDIOC_SUBSCRIBE_EVENT::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vivid-000-rad-rx"),
)
def test_vidioc_subscribe_event_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = v4l2_queryctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL)
        run.prepare(ioctl, device.fd, VIDIOC_QUERYCTRL, first)
        if run.provoking:
            run.unplug(device)
        run.attempt(
            ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=first.id)
        )


@rule(
    "VIDIOC_UNSUBSCRIBE_EVENT::ok::waiting-events-go", page="v4l/vidioc-subscribe-event.rst", nodes=("video-capture",)
)
def test_vidioc_unsubscribe_event_ok_waiting_events_go(run: Run) -> None:
    """Events of the subscription that were waiting are gone."""
    device = run.open("video-capture", O_RDWR | O_NONBLOCK)
    knob = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_SUBSCRIBE_EVENT,
        v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=knob.id, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
    )
    argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=knob.id)
    run.perform(ioctl, device.fd, VIDIOC_UNSUBSCRIBE_EVENT, argument)
    run.refuse("ENOENT", ioctl, device.fd, VIDIOC_DQEVENT, v4l2_event())


@rule(
    "VIDIOC_UNSUBSCRIBE_EVENT::ok::nothing-more-comes", page="v4l/vidioc-subscribe-event.rst", nodes=("video-capture",)
)
def test_vidioc_unsubscribe_event_ok_nothing_more_comes(run: Run) -> None:
    """Once its subscription is given up, a change of a control is not told."""
    device = run.open("video-capture", O_RDWR | O_NONBLOCK)
    knob = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.minimum))
    run.prepare(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=knob.id))
    argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=knob.id)
    run.perform(ioctl, device.fd, VIDIOC_UNSUBSCRIBE_EVENT, argument)
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.maximum))
    run.refuse("ENOENT", ioctl, device.fd, VIDIOC_DQEVENT, v4l2_event())


@rule("VIDIOC_UNSUBSCRIBE_EVENT::ok::all-types", page="v4l/vidioc-subscribe-event.rst", nodes=("video-capture",))
def test_vidioc_unsubscribe_event_ok_all_types(run: Run) -> None:
    """V4L2_EVENT_ALL gives every subscription of the handle up."""
    device = run.open("video-capture", O_RDWR | O_NONBLOCK)
    run.require(device, driver="vivid")
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_SUBSCRIBE_EVENT,
        v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_BRIGHTNESS, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
    )
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_SUBSCRIBE_EVENT,
        v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_CONTRAST, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
    )
    argument = v4l2_event_subscription(type=V4L2_EVENT_ALL, id=0)
    run.perform(ioctl, device.fd, VIDIOC_UNSUBSCRIBE_EVENT, argument)
    run.refuse("ENOENT", ioctl, device.fd, VIDIOC_DQEVENT, v4l2_event())
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_BRIGHTNESS, value=20))
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_CONTRAST, value=20))
    run.refuse("ENOENT", ioctl, device.fd, VIDIOC_DQEVENT, v4l2_event())


@rule(
    "VIDIOC_UNSUBSCRIBE_EVENT::ok::other-subscriptions-stay",
    page="v4l/vidioc-subscribe-event.rst",
    nodes=("video-capture",),
)
def test_vidioc_unsubscribe_event_ok_other_subscriptions_stay(run: Run) -> None:
    """Other subscriptions and their events stay."""
    device = run.open("video-capture", O_RDWR | O_NONBLOCK)
    run.require(device, driver="vivid")
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_SUBSCRIBE_EVENT,
        v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_BRIGHTNESS, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
    )
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_SUBSCRIBE_EVENT,
        v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_CONTRAST, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
    )
    argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_BRIGHTNESS)
    run.perform(ioctl, device.fd, VIDIOC_UNSUBSCRIBE_EVENT, argument)
    event = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, event)
    run.check("event.id", event.id, V4L2_CID_CONTRAST)
    run.check("event.pending", event.pending, 0)
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_CONTRAST, value=20))
    later = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, later)
    run.check("later.id", later.id, V4L2_CID_CONTRAST)
    run.check("later.u.ctrl.value", later.u.ctrl.value, 20)


@rule(
    "VIDIOC_UNSUBSCRIBE_EVENT::ok::without-a-subscription",
    page="v4l/vidioc-subscribe-event.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_unsubscribe_event_ok_without_a_subscription(run: Run) -> None:
    """Giving a subscription up that does not exist succeeds."""
    device = run.open(run.device.node, O_RDWR | O_NONBLOCK)
    first = v4l2_queryctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL)
    run.prepare(ioctl, device.fd, VIDIOC_QUERYCTRL, first)
    run.prepare(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=first.id))
    argument = v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CTRL_ID_MASK)
    run.perform(ioctl, device.fd, VIDIOC_UNSUBSCRIBE_EVENT, argument)


@condition(
    "VIDIOC_UNSUBSCRIBE_EVENT::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-subscribe-event.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-rad-rx"),
)
def test_vidioc_unsubscribe_event_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR | O_NONBLOCK)
        first = v4l2_queryctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL)
        run.prepare(ioctl, device.fd, VIDIOC_QUERYCTRL, first)
        run.prepare(
            ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=first.id)
        )
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_UNSUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=first.id))
        run.next(ioctl, device.fd, VIDIOC_UNSUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=first.id))


@condition(
    "VIDIOC_UNSUBSCRIBE_EVENT::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-subscribe-event.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-rad-rx"),
    values=("null", "inaccessible"),
)
def test_vidioc_unsubscribe_event_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR | O_NONBLOCK)
        first = v4l2_queryctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL)
        run.prepare(ioctl, device.fd, VIDIOC_QUERYCTRL, first)
        run.prepare(
            ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=first.id)
        )
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_UNSUBSCRIBE_EVENT,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=first.id),
        )
        run.next(ioctl, device.fd, VIDIOC_UNSUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=first.id))


@condition(
    "VIDIOC_UNSUBSCRIBE_EVENT::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-subscribe-event.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-rad-rx"),
)
def test_vidioc_unsubscribe_event_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR | O_NONBLOCK)
        first = v4l2_queryctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL)
        run.prepare(ioctl, device.fd, VIDIOC_QUERYCTRL, first)
        run.prepare(
            ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=first.id)
        )
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_UNSUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=first.id))


@condition(
    "VIDIOC_UNSUBSCRIBE_EVENT::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vivid-000-rad-rx"),
)
def test_vidioc_unsubscribe_event_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR | O_NONBLOCK)
        first = v4l2_queryctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL)
        run.prepare(ioctl, device.fd, VIDIOC_QUERYCTRL, first)
        run.prepare(
            ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=first.id)
        )
        if run.provoking:
            run.unplug(device)
        run.attempt(
            ioctl, device.fd, VIDIOC_UNSUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=first.id)
        )


@rule("VIDIOC_DQEVENT::ok::tells-the-control", page="v4l/vidioc-dqevent.rst", nodes=("video-capture",))
def test_vidioc_dqevent_ok_tells_the_control(run: Run) -> None:
    """An event about a control has its type, range, flags and value, and a time stamp."""
    device = run.open("video-capture", O_RDWR)
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_SUBSCRIBE_EVENT,
        v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_BRIGHTNESS, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
    )
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_SUBSCRIBE_EVENT,
        v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_CONTRAST, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
    )
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_SUBSCRIBE_EVENT,
        v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_SATURATION, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
    )
    argument = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, argument)
    c = v4l2_query_ext_ctrl(id=V4L2_CID_BRIGHTNESS)
    run.perform(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, c)
    now = v4l2_control(id=V4L2_CID_BRIGHTNESS)
    run.perform(ioctl, device.fd, VIDIOC_G_CTRL, now)
    run.check("argument.type", argument.type, V4L2_EVENT_CTRL)
    run.check("argument.id", argument.id, V4L2_CID_BRIGHTNESS)
    run.check("argument.u.ctrl.type", argument.u.ctrl.type, V4L2_CTRL_TYPE_INTEGER)
    run.check("argument.u.ctrl.value", argument.u.ctrl.value, now.value)
    run.check("argument.u.ctrl.minimum", argument.u.ctrl.minimum, c.minimum)
    run.check("argument.u.ctrl.maximum", argument.u.ctrl.maximum, c.maximum)
    run.check("argument.u.ctrl.step", argument.u.ctrl.step, c.step)
    run.check("argument.u.ctrl.default_value", argument.u.ctrl.default_value, c.default_value)
    run.check("argument.u.ctrl.flags", argument.u.ctrl.flags, c.flags)
    run.check("argument.u.ctrl.changes", argument.u.ctrl.changes, check.nonzero(), check.subset_of(0xF))
    run.check("argument.timestamp.tv_sec", argument.timestamp.tv_sec, check.nonzero())
    run.check("argument.reserved", argument.reserved, check.zero())


@rule(
    "VIDIOC_DQEVENT::ok::tells-the-menu",
    page="v4l/vidioc-dqevent.rst",
    nodes=("video-capture", "video-output", "radio"),
)
def test_vidioc_dqevent_ok_tells_the_menu(run: Run) -> None:
    """An event about a menu has the range, step and default value that its description has."""
    device = run.open(run.device.node, O_RDWR)
    menu = run.find_control(device, type=V4L2_CTRL_TYPE_MENU)
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_SUBSCRIBE_EVENT,
        v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=menu.id, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
    )
    argument = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, argument)
    c = v4l2_query_ext_ctrl(id=menu.id)
    run.perform(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, c)
    run.check("argument.u.ctrl.type", argument.u.ctrl.type, V4L2_CTRL_TYPE_MENU)
    run.check("argument.u.ctrl.minimum", argument.u.ctrl.minimum, c.minimum)
    run.check("argument.u.ctrl.maximum", argument.u.ctrl.maximum, c.maximum)
    run.check("argument.u.ctrl.step", argument.u.ctrl.step, c.step)
    run.check("argument.u.ctrl.default_value", argument.u.ctrl.default_value, c.default_value)
    run.check("argument.u.ctrl.flags", argument.u.ctrl.flags, c.flags)


@rule(
    "VIDIOC_DQEVENT::ok::tells-the-integer-menu",
    page="v4l/vidioc-dqevent.rst",
    nodes=("video-capture", "video-output"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap"),
)
def test_vidioc_dqevent_ok_tells_the_integer_menu(run: Run) -> None:
    """An event about a menu of integers has the range, step and default value that its description has."""
    device = run.open(run.device.node, O_RDWR)
    menu = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER_MENU)
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_SUBSCRIBE_EVENT,
        v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=menu.id, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
    )
    argument = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, argument)
    c = v4l2_query_ext_ctrl(id=menu.id)
    run.perform(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, c)
    run.check("argument.u.ctrl.type", argument.u.ctrl.type, V4L2_CTRL_TYPE_INTEGER_MENU)
    run.check("argument.u.ctrl.minimum", argument.u.ctrl.minimum, c.minimum)
    run.check("argument.u.ctrl.maximum", argument.u.ctrl.maximum, c.maximum)
    run.check("argument.u.ctrl.step", argument.u.ctrl.step, c.step)
    run.check("argument.u.ctrl.default_value", argument.u.ctrl.default_value, c.default_value)


@rule(
    "VIDIOC_DQEVENT::ok::end-of-a-coded-stream",
    page="v4l/vidioc-dqevent.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
)
def test_vidioc_dqevent_ok_end_of_a_coded_stream(run: Run) -> None:
    """A codec tells that the last image is coded."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="streaming")
    coded = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(coded.type))
    run.prepare(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_EOS))
    run.prepare(ioctl, device.fd, VIDIOC_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_STOP))
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, coded.buffer[0].template)
    early_fds = pollfds((device.fd, POLLPRI))
    early = run.prepare(poll, early_fds, 100)
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, coded.buffer[1].template)
    run.prepare(poll, pollfds((device.fd, POLLPRI)), 1000)
    argument = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, argument)
    run.check("early.value", early.value, 0)
    run.check("argument.type", argument.type, V4L2_EVENT_EOS)
    run.check("argument.id", argument.id, 0)


@rule(
    "VIDIOC_DQEVENT::ok::input-that-changed",
    page="v4l/vidioc-dqevent.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_dqevent_ok_input_that_changed(run: Run) -> None:
    """A change of an input's source reaches the subscription to that input alone."""
    device = run.open("video-capture", O_RDWR | O_NONBLOCK)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
    run.control(device, "DV Timings Signal Mode", 0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_SOURCE_CHANGE, id=0))
    run.prepare(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_SOURCE_CHANGE, id=3))
    run.control(device, "DV Timings Signal Mode", 1)
    run.perform(poll, pollfds((device.fd, POLLPRI)), 1000)
    argument = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, argument)
    run.refuse("ENOENT", ioctl, device.fd, VIDIOC_DQEVENT, v4l2_event())
    run.check("argument.type", argument.type, V4L2_EVENT_SOURCE_CHANGE)
    run.check("argument.id", argument.id, 3)
    run.check("argument.u.src_change.changes", argument.u.src_change.changes, V4L2_EVENT_SRC_CH_RESOLUTION)


@rule("VIDIOC_DQEVENT::ok::clock-of-the-frames", page="v4l/vidioc-dqevent.rst", nodes=("video-capture",))
def test_vidioc_dqevent_ok_clock_of_the_frames(run: Run) -> None:
    """Events are stamped by CLOCK_MONOTONIC, as frames are; a frame that comes later has no earlier time."""
    device = run.open("video-capture", O_RDWR)
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_SUBSCRIBE_EVENT,
        v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_BRIGHTNESS, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
    )
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_SUBSCRIBE_EVENT,
        v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_CONTRAST, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
    )
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_SUBSCRIBE_EVENT,
        v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_SATURATION, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
    )
    argument = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, argument)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    frame = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, frame)
    run.check("frame.flags", frame.flags, check.has(V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC))
    run.check("frame.timestamp.tv_sec", frame.timestamp.tv_sec, check.at_least(argument.timestamp.tv_sec))


@rule("VIDIOC_DQEVENT::ok::oldest-first", page="v4l/vidioc-dqevent.rst", nodes=("video-capture",))
def test_vidioc_dqevent_ok_oldest_first(run: Run) -> None:
    """Events come in the order in which they happened; their numbers rise by one, unless one was dropped."""
    device = run.open("video-capture", O_RDWR)
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_SUBSCRIBE_EVENT,
        v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_BRIGHTNESS, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
    )
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_SUBSCRIBE_EVENT,
        v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_CONTRAST, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
    )
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_SUBSCRIBE_EVENT,
        v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_SATURATION, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
    )
    argument = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, argument)
    second = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, second)
    run.check("second.id", second.id, V4L2_CID_CONTRAST)
    run.check("second.sequence", second.sequence, argument.sequence + 1)
    run.check("second.pending", second.pending, 1)
    third = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, third)
    run.check("third.id", third.id, V4L2_CID_SATURATION)
    run.check("third.sequence", third.sequence, argument.sequence + 2)
    run.check("third.pending", third.pending, 0)
    run.check("argument.id", argument.id, V4L2_CID_BRIGHTNESS)
    run.check("argument.pending", argument.pending, 2)


@rule(
    "VIDIOC_DQEVENT::ok::size-of-a-coded-stream",
    page="v4l/vidioc-dqevent.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
)
def test_vidioc_dqevent_ok_size_of_a_coded_stream(run: Run) -> None:
    """A decoder that has read the header of a stream tells that the resolution is known."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    encoder = run.open("m2m", O_RDWR, entity="stateful-encoder")
    coded = run.queue(encoder, side="capture", memory=V4L2_MEMORY_MMAP, buffers=2, phase="filled")
    frame = coded.buffer[0].template
    run.prepare(ioctl, encoder.fd, VIDIOC_DQBUF, frame)
    exported = v4l2_exportbuffer(type=coded.type, index=frame.index)
    run.prepare(ioctl, encoder.fd, VIDIOC_EXPBUF, exported)
    stream = run.queue(device, memory=V4L2_MEMORY_DMABUF, buffers=1, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_SOURCE_CHANGE))
    fresh = stream.buffer[0].template
    fresh.m.fd = exported.fd
    fresh.bytesused = frame.bytesused
    fresh.length = frame.length
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(stream.type))
    run.prepare(poll, pollfds((device.fd, POLLPRI)), 1000)
    argument = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, argument)
    run.check("argument.type", argument.type, V4L2_EVENT_SOURCE_CHANGE)
    run.check("argument.u.src_change.changes", argument.u.src_change.changes, check.has(V4L2_EVENT_SRC_CH_RESOLUTION))


@rule("VIDIOC_DQEVENT::ok::newest-value-counts", page="v4l/vidioc-dqevent.rst", nodes=("video-capture",))
def test_vidioc_dqevent_ok_newest_value_counts(run: Run) -> None:
    """When events about one control pile up, the newest value stays and the changes add up."""
    device = run.open("video-capture", O_RDWR)
    knob = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_SUBSCRIBE_EVENT,
        v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=knob.id, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
    )
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.minimum))
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.maximum))
    argument = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, argument)
    run.check("argument.id", argument.id, knob.id)
    run.check("argument.u.ctrl.value", argument.u.ctrl.value, knob.maximum)
    run.check(
        "argument.u.ctrl.changes",
        argument.u.ctrl.changes,
        check.has(V4L2_EVENT_CTRL_CH_FLAGS | V4L2_EVENT_CTRL_CH_VALUE),
    )
    run.check("argument.pending", argument.pending, 0)


@rule("VIDIOC_DQEVENT::ok::older-changes-are-kept", page="v4l/vidioc-dqevent.rst", nodes=("video-capture",))
def test_vidioc_dqevent_ok_older_changes_are_kept(run: Run) -> None:
    """An event that takes the place of one that nobody fetched also tells what was new in the older one."""
    device = run.open("video-capture", O_RDWR | O_NONBLOCK)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_AUTOGAIN, value=1))
    run.prepare(
        ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_GAIN)
    )
    gain = v4l2_query_ext_ctrl(id=V4L2_CID_GAIN)
    run.prepare(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, gain)
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_AUTOGAIN, value=0))
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_GAIN, value=gain.minimum))
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_GAIN, value=gain.maximum))
    argument = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, argument)
    run.refuse("ENOENT", ioctl, device.fd, VIDIOC_DQEVENT, v4l2_event())
    run.check("argument.id", argument.id, V4L2_CID_GAIN)
    run.check("argument.u.ctrl.value", argument.u.ctrl.value, gain.maximum)
    run.check(
        "argument.u.ctrl.changes",
        argument.u.ctrl.changes,
        check.has(V4L2_EVENT_CTRL_CH_FLAGS | V4L2_EVENT_CTRL_CH_VALUE),
    )
    run.check("argument.pending", argument.pending, 0)


@rule(
    "VIDIOC_DQEVENT::ok::older-range-is-kept",
    page="v4l/vidioc-dqevent.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_dqevent_ok_older_range_is_kept(run: Run) -> None:
    """An event in the place of one that nobody fetched also tells of the new range that the older one told."""
    device = run.open("video-capture", O_RDWR | O_NONBLOCK)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(0))
    run.prepare(
        ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_BRIGHTNESS)
    )
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_INPUT, scalars.int_(1))
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_BRIGHTNESS, value=202))
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_BRIGHTNESS, value=203))
    argument = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, argument)
    run.refuse("ENOENT", ioctl, device.fd, VIDIOC_DQEVENT, v4l2_event())
    run.check("argument.id", argument.id, V4L2_CID_BRIGHTNESS)
    run.check("argument.u.ctrl.value", argument.u.ctrl.value, 203)
    run.check(
        "argument.u.ctrl.changes",
        argument.u.ctrl.changes,
        check.has(V4L2_EVENT_CTRL_CH_RANGE | V4L2_EVENT_CTRL_CH_VALUE),
    )


@condition(
    "VIDIOC_DQEVENT::ENOENT::no-event",
    cause="would-block",
    status="undocumented",
    page="v4l/vidioc-dqevent.rst",
    nodes=("video-capture",),
)
def test_vidioc_dqevent_enoent_no_event(case: Case) -> None:
    """No event waits and the handle is non-blocking."""
    for run in case:
        device = run.open("video-capture", O_RDWR | O_NONBLOCK)
        run.prepare(
            ioctl,
            device.fd,
            VIDIOC_SUBSCRIBE_EVENT,
            v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_BRIGHTNESS, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
        )
        run.prepare(
            ioctl,
            device.fd,
            VIDIOC_SUBSCRIBE_EVENT,
            v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_CONTRAST, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
        )
        run.prepare(
            ioctl,
            device.fd,
            VIDIOC_SUBSCRIBE_EVENT,
            v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_SATURATION, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
        )
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_UNSUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_ALL))
        run.attempt(ioctl, device.fd, VIDIOC_DQEVENT, v4l2_event())


@condition(
    "VIDIOC_DQEVENT::EINTR::interrupted",
    cause="interrupted",
    status="undocumented",
    page="v4l/vidioc-dqevent.rst",
    nodes=("video-capture",),
)
def test_vidioc_dqevent_eintr_interrupted(case: Case) -> None:
    """A signal arrives while the call waits for an event."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.prepare(
            ioctl,
            device.fd,
            VIDIOC_SUBSCRIBE_EVENT,
            v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_BRIGHTNESS, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
        )
        run.prepare(
            ioctl,
            device.fd,
            VIDIOC_SUBSCRIBE_EVENT,
            v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_CONTRAST, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
        )
        run.prepare(
            ioctl,
            device.fd,
            VIDIOC_SUBSCRIBE_EVENT,
            v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_SATURATION, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
        )
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_UNSUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_ALL))
            run.signal(SIGALRM, after=0.1)
        run.attempt(ioctl, device.fd, VIDIOC_DQEVENT, v4l2_event())


@condition(
    "VIDIOC_DQEVENT::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-dqevent.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_dqevent_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.prepare(
            ioctl,
            device.fd,
            VIDIOC_SUBSCRIBE_EVENT,
            v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_BRIGHTNESS, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
        )
        run.prepare(
            ioctl,
            device.fd,
            VIDIOC_SUBSCRIBE_EVENT,
            v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_CONTRAST, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
        )
        run.prepare(
            ioctl,
            device.fd,
            VIDIOC_SUBSCRIBE_EVENT,
            v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_SATURATION, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
        )
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_DQEVENT, v4l2_event())
        run.next(ioctl, device.fd, VIDIOC_DQEVENT, v4l2_event())


@condition(
    "VIDIOC_DQEVENT::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-dqevent.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
    values=("null", "inaccessible"),
)
def test_vidioc_dqevent_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.prepare(
            ioctl,
            device.fd,
            VIDIOC_SUBSCRIBE_EVENT,
            v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_BRIGHTNESS, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
        )
        run.prepare(
            ioctl,
            device.fd,
            VIDIOC_SUBSCRIBE_EVENT,
            v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_CONTRAST, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
        )
        run.prepare(
            ioctl,
            device.fd,
            VIDIOC_SUBSCRIBE_EVENT,
            v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_SATURATION, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
        )
        run.attempt(
            ioctl, device.fd, VIDIOC_DQEVENT, case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_event()
        )
        run.next(ioctl, device.fd, VIDIOC_DQEVENT, v4l2_event())


@condition(
    "VIDIOC_DQEVENT::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-dqevent.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_dqevent_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.prepare(
            ioctl,
            device.fd,
            VIDIOC_SUBSCRIBE_EVENT,
            v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_BRIGHTNESS, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
        )
        run.prepare(
            ioctl,
            device.fd,
            VIDIOC_SUBSCRIBE_EVENT,
            v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_CONTRAST, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
        )
        run.prepare(
            ioctl,
            device.fd,
            VIDIOC_SUBSCRIBE_EVENT,
            v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_SATURATION, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
        )
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_DQEVENT, v4l2_event())


@condition(
    "VIDIOC_DQEVENT::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_dqevent_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.prepare(
            ioctl,
            device.fd,
            VIDIOC_SUBSCRIBE_EVENT,
            v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_BRIGHTNESS, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
        )
        run.prepare(
            ioctl,
            device.fd,
            VIDIOC_SUBSCRIBE_EVENT,
            v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_CONTRAST, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
        )
        run.prepare(
            ioctl,
            device.fd,
            VIDIOC_SUBSCRIBE_EVENT,
            v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=V4L2_CID_SATURATION, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
        )
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_DQEVENT, v4l2_event())
