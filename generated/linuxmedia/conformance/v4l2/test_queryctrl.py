"""Conformance: Description of a control, the older way."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.memory import field_bytes
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_CID_BASE,
    V4L2_CID_USER_CLASS,
    V4L2_CTRL_FLAG_NEXT_CTRL,
    V4L2_CTRL_FLAG_READ_ONLY,
    V4L2_CTRL_FLAG_WRITE_ONLY,
    V4L2_CTRL_ID_MASK,
    V4L2_CTRL_TYPE_CTRL_CLASS,
    V4L2_CTRL_TYPE_INTEGER,
    V4L2_CTRL_TYPE_INTEGER64,
    VIDIOC_G_CTRL,
    VIDIOC_QUERY_EXT_CTRL,
    VIDIOC_QUERYCTRL,
    v4l2_control,
    v4l2_ctrl_type,
    v4l2_query_ext_ctrl,
    v4l2_queryctrl,
)


@rule(
    "VIDIOC_QUERYCTRL::ok::describes-a-control",
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_queryctrl_ok_describes_a_control(run: Run) -> None:
    """A control has an id, a name and a type, and no flags but those that are defined."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_queryctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL)
    run.perform(ioctl, device.fd, VIDIOC_QUERYCTRL, argument)
    run.check("argument.id", argument.id, check.nonzero(), check.lacks(V4L2_CTRL_FLAG_NEXT_CTRL))
    run.check("argument.name", field_bytes(argument, "name"), check.text())
    run.check("argument.type", argument.type, check.one_of(tuple(v4l2_ctrl_type)))
    run.check("argument.flags", argument.flags, check.subset_of(0xFFF))


@rule(
    "VIDIOC_QUERYCTRL::ok::reserved-zeroed",
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_queryctrl_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_queryctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL)
    argument.reserved[0] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_QUERYCTRL, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@rule(
    "VIDIOC_QUERYCTRL::ok::found-by-its-id",
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_queryctrl_ok_found_by_its_id(run: Run) -> None:
    """A control that was found is found by its id as well."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_queryctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL)
    run.perform(ioctl, device.fd, VIDIOC_QUERYCTRL, argument)
    again_ = v4l2_queryctrl(id=argument.id)
    run.perform(ioctl, device.fd, VIDIOC_QUERYCTRL, again_)
    run.check("again.id", again_.id, argument.id)
    run.check("again.type", again_.type, argument.type)
    run.check("again.flags", again_.flags, argument.flags)


@rule(
    "VIDIOC_QUERYCTRL::ok::agrees-with-the-newer-call",
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "vim2m"),
)
def test_vidioc_queryctrl_ok_agrees_with_the_newer_call(run: Run) -> None:
    """The range, step and default value of a 32-bit control are those that VIDIOC_QUERY_EXT_CTRL tells."""
    device = run.open(run.device.node, O_RDWR)
    c = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    argument = v4l2_queryctrl(id=c.id)
    run.perform(ioctl, device.fd, VIDIOC_QUERYCTRL, argument)
    newer = v4l2_query_ext_ctrl(id=c.id)
    run.perform(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, newer)
    run.check("newer.minimum", newer.minimum, argument.minimum)
    run.check("newer.maximum", newer.maximum, argument.maximum)
    run.check("newer.step", newer.step, argument.step)
    run.check("newer.default_value", newer.default_value, argument.default_value)


@rule(
    "VIDIOC_QUERYCTRL::ok::names-the-class",
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_queryctrl_ok_names_the_class(run: Run) -> None:
    """The number behind that of a class tells the name of the class; it has no value."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    argument = v4l2_queryctrl(id=V4L2_CID_USER_CLASS)
    run.perform(ioctl, device.fd, VIDIOC_QUERYCTRL, argument)
    run.refuse("EACCES", ioctl, device.fd, VIDIOC_G_CTRL, v4l2_control(id=V4L2_CID_USER_CLASS))
    run.check("argument.id", argument.id, V4L2_CID_USER_CLASS)
    run.check("argument.type", argument.type, V4L2_CTRL_TYPE_CTRL_CLASS)
    run.check("argument.name", field_bytes(argument, "name"), check.text())
    run.check("argument.flags", argument.flags, check.has(V4L2_CTRL_FLAG_READ_ONLY | V4L2_CTRL_FLAG_WRITE_ONLY))


@rule(
    "VIDIOC_QUERYCTRL::ok::no-room-for-a-wide-range",
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "vivid-000-vid-out", "vivid-001-vid-out"),
)
def test_vidioc_queryctrl_ok_no_room_for_a_wide_range(run: Run) -> None:
    """A range of 64 bits is not told here, but 0 in its place; VIDIOC_QUERY_EXT_CTRL tells it."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    c = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER64)
    argument = v4l2_queryctrl(id=c.id)
    run.perform(ioctl, device.fd, VIDIOC_QUERYCTRL, argument)
    wide = v4l2_query_ext_ctrl(id=c.id)
    run.perform(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, wide)
    run.check("wide.minimum", wide.minimum, check.less_than(wide.maximum))
    run.check("argument.type", argument.type, V4L2_CTRL_TYPE_INTEGER64)
    run.check("argument.minimum", argument.minimum, 0)
    run.check("argument.maximum", argument.maximum, 0)
    run.check("argument.step", argument.step, 0)
    run.check("argument.default_value", argument.default_value, 0)


@condition(
    "VIDIOC_QUERYCTRL::EINVAL::id-unknown",
    cause="index-out-of-bounds",
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    values=("0", "V4L2_CID_BASE - 1", "V4L2_CTRL_ID_MASK", "V4L2_CTRL_FLAG_NEXT_CTRL | V4L2_CTRL_ID_MASK"),
)
def test_vidioc_queryctrl_einval_id_unknown(case: Case) -> None:
    """The device has no control of that id, or with V4L2_CTRL_FLAG_NEXT_CTRL none above it."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        argument = v4l2_queryctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL)
        if run.provoking:
            argument.id = case.pick(
                0, V4L2_CID_BASE - 1, V4L2_CTRL_ID_MASK, V4L2_CTRL_FLAG_NEXT_CTRL | V4L2_CTRL_ID_MASK
            )
        run.attempt(ioctl, device.fd, VIDIOC_QUERYCTRL, argument)
        run.next(ioctl, device.fd, VIDIOC_QUERYCTRL, v4l2_queryctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL))


@condition(
    "VIDIOC_QUERYCTRL::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-rad-rx"),
)
def test_vidioc_queryctrl_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_QUERYCTRL, v4l2_queryctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL))
        run.next(ioctl, device.fd, VIDIOC_QUERYCTRL, v4l2_queryctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL))


@condition(
    "VIDIOC_QUERYCTRL::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-rad-rx"),
    values=("null", "inaccessible"),
)
def test_vidioc_queryctrl_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_QUERYCTRL,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_queryctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL),
        )
        run.next(ioctl, device.fd, VIDIOC_QUERYCTRL, v4l2_queryctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL))


@condition(
    "VIDIOC_QUERYCTRL::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-rad-rx"),
)
def test_vidioc_queryctrl_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_QUERYCTRL, v4l2_queryctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL))


@condition(
    "VIDIOC_QUERYCTRL::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vivid-000-rad-rx"),
)
def test_vidioc_queryctrl_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_QUERYCTRL, v4l2_queryctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL))
