"""Conformance: Access priority."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, condition, rule, scalars
from linuxmedia.conformance.calls import close, dup, ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_PRIORITY_BACKGROUND,
    V4L2_PRIORITY_DEFAULT,
    V4L2_PRIORITY_INTERACTIVE,
    V4L2_PRIORITY_RECORD,
    V4L2_PRIORITY_UNSET,
    VIDIOC_G_INPUT,
    VIDIOC_G_PRIORITY,
    VIDIOC_S_INPUT,
    VIDIOC_S_PRIORITY,
)


@rule(
    "VIDIOC_G_PRIORITY::ok::default-at-first",
    page="v4l/vidioc-g-priority.rst",
    nodes=("video-capture", "video-output", "sdr-capture", "radio"),
)
def test_vidioc_g_priority_ok_default_at_first(run: Run) -> None:
    """A handle begins with the default priority."""
    device = run.open(run.device.node, O_RDWR)
    argument = scalars.u32()
    run.perform(ioctl, device.fd, VIDIOC_G_PRIORITY, argument)
    run.check("argument", argument, V4L2_PRIORITY_DEFAULT)


@rule(
    "VIDIOC_G_PRIORITY::ok::highest-counts",
    page="v4l/vidioc-g-priority.rst",
    nodes=("video-capture", "video-output", "sdr-capture", "radio"),
)
def test_vidioc_g_priority_ok_highest_counts(run: Run) -> None:
    """The highest priority of all handles is told."""
    device = run.open(run.device.node, O_RDWR)
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_RECORD))
    argument = scalars.u32()
    run.perform(ioctl, device.fd, VIDIOC_G_PRIORITY, argument)
    run.check("argument", argument, V4L2_PRIORITY_RECORD)


@condition(
    "VIDIOC_G_PRIORITY::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-priority.rst",
    nodes=("video-capture", "video-output", "sdr-capture", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vivid-000-sdr-cap", "vivid-000-rad-rx"),
)
def test_vidioc_g_priority_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_G_PRIORITY, scalars.u32())
        run.next(ioctl, device.fd, VIDIOC_G_PRIORITY, scalars.u32())


@condition(
    "VIDIOC_G_PRIORITY::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-priority.rst",
    nodes=("video-capture", "video-output", "sdr-capture", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vivid-000-sdr-cap", "vivid-000-rad-rx"),
    values=("null", "inaccessible"),
)
def test_vidioc_g_priority_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_G_PRIORITY,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u32(),
        )
        run.next(ioctl, device.fd, VIDIOC_G_PRIORITY, scalars.u32())


@condition(
    "VIDIOC_G_PRIORITY::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-priority.rst",
    nodes=("video-capture", "video-output", "sdr-capture", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vivid-000-sdr-cap", "vivid-000-rad-rx"),
)
def test_vidioc_g_priority_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_G_PRIORITY, scalars.u32())


@condition(
    "VIDIOC_G_PRIORITY::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "sdr-capture", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vivid-000-sdr-cap", "vivid-000-rad-rx"),
)
def test_vidioc_g_priority_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_G_PRIORITY, scalars.u32())


@rule(
    "VIDIOC_S_PRIORITY::ok::get-agrees",
    page="v4l/vidioc-g-priority.rst",
    nodes=("video-capture", "video-output", "sdr-capture", "radio"),
)
def test_vidioc_s_priority_ok_get_agrees(run: Run) -> None:
    """VIDIOC_G_PRIORITY tells the priority that was set."""
    device = run.open(run.device.node, O_RDWR)
    argument = scalars.u32(V4L2_PRIORITY_RECORD)
    run.perform(ioctl, device.fd, VIDIOC_S_PRIORITY, argument)
    now = scalars.u32()
    run.perform(ioctl, device.fd, VIDIOC_G_PRIORITY, now)
    run.check("now", now, V4L2_PRIORITY_RECORD)


@rule(
    "VIDIOC_S_PRIORITY::ok::owner-is-not-hindered",
    page="v4l/vidioc-g-priority.rst",
    nodes=("video-capture", "video-output", "sdr-capture", "radio"),
)
def test_vidioc_s_priority_ok_owner_is_not_hindered(run: Run) -> None:
    """The handle that holds the highest priority can lower it again."""
    device = run.open(run.device.node, O_RDWR)
    argument = scalars.u32(V4L2_PRIORITY_RECORD)
    run.perform(ioctl, device.fd, VIDIOC_S_PRIORITY, argument)
    run.perform(ioctl, device.fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_DEFAULT))
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_DEFAULT))


@rule(
    "VIDIOC_S_PRIORITY::ok::ends-with-the-handle",
    page="v4l/vidioc-g-priority.rst",
    nodes=("video-capture", "video-output", "sdr-capture", "radio"),
)
def test_vidioc_s_priority_ok_ends_with_the_handle(run: Run) -> None:
    """Closing the handle gives its priority up."""
    device = run.open(run.device.node, O_RDWR)
    other = run.open(run.device.node, O_RDWR)
    argument = scalars.u32(V4L2_PRIORITY_RECORD)
    run.perform(ioctl, device.fd, VIDIOC_S_PRIORITY, argument)
    run.perform(close, device.fd)
    run.perform(ioctl, other.fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_DEFAULT))


@rule(
    "VIDIOC_S_PRIORITY::ok::child-keeps-the-handle",
    page="v4l/vidioc-g-priority.rst",
    nodes=("video-capture", "video-output", "sdr-capture", "radio"),
)
def test_vidioc_s_priority_ok_child_keeps_the_handle(run: Run) -> None:
    """The priority stays for as long as a child process holds the handle."""
    device = run.open(run.device.node, O_RDWR)
    other = run.open(run.device.node, O_RDWR)
    argument = scalars.u32(V4L2_PRIORITY_RECORD)
    run.perform(ioctl, device.fd, VIDIOC_S_PRIORITY, argument)
    run.fork()
    run.perform(close, device.fd)
    run.refuse("EBUSY", ioctl, other.fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_DEFAULT))


@rule(
    "VIDIOC_S_PRIORITY::ok::duplicate-keeps-the-handle",
    page="v4l/vidioc-g-priority.rst",
    nodes=("video-capture", "video-output", "sdr-capture", "radio"),
)
def test_vidioc_s_priority_ok_duplicate_keeps_the_handle(run: Run) -> None:
    """The priority stays for as long as a duplicate of the descriptor is open."""
    device = run.open(run.device.node, O_RDWR)
    other = run.open(run.device.node, O_RDWR)
    copy_of_it = run.perform(dup, device.fd)
    argument = scalars.u32(V4L2_PRIORITY_RECORD)
    run.perform(ioctl, device.fd, VIDIOC_S_PRIORITY, argument)
    run.perform(close, device.fd)
    run.refuse("EBUSY", ioctl, other.fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_DEFAULT))
    run.perform(close, copy_of_it.value)
    run.perform(ioctl, other.fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_DEFAULT))


@rule("VIDIOC_S_PRIORITY::ok::lowering-lets-others-in", page="v4l/vidioc-g-priority.rst", nodes=("video-capture",))
def test_vidioc_s_priority_ok_lowering_lets_others_in(run: Run) -> None:
    """When a handle lowers its priority, others change the device as before, and the lower priority is told."""
    device = run.open("video-capture", O_RDWR)
    selected = scalars.int_()
    run.perform(ioctl, device.fd, VIDIOC_G_INPUT, selected)
    argument = scalars.u32(V4L2_PRIORITY_RECORD)
    run.perform(ioctl, device.fd, VIDIOC_S_PRIORITY, argument)
    run.refuse("EBUSY", ioctl, run.second(device).fd, VIDIOC_S_INPUT, scalars.int_(selected.value))
    run.perform(ioctl, device.fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_INTERACTIVE))
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_INPUT, scalars.int_(selected.value))
    now = scalars.u32()
    run.perform(ioctl, run.second(device).fd, VIDIOC_G_PRIORITY, now)
    run.check("now", now, V4L2_PRIORITY_INTERACTIVE)


@rule("VIDIOC_S_PRIORITY::ok::background-gives-way", page="v4l/app-pri.rst", nodes=("video-capture",))
def test_vidioc_s_priority_ok_background_gives_way(run: Run) -> None:
    """A handle in the background changes nothing while others have the device open, and may once they close it."""
    device = run.open("video-capture", O_RDWR)
    user = run.open("video-capture", O_RDWR)
    selected = scalars.int_()
    run.perform(ioctl, device.fd, VIDIOC_G_INPUT, selected)
    argument = scalars.u32(V4L2_PRIORITY_BACKGROUND)
    run.perform(ioctl, device.fd, VIDIOC_S_PRIORITY, argument)
    run.refuse("EBUSY", ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(selected.value))
    run.perform(ioctl, user.fd, VIDIOC_S_INPUT, scalars.int_(selected.value))
    run.perform(close, user.fd)
    run.perform(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(selected.value))


@condition(
    "VIDIOC_S_PRIORITY::EINVAL::priority-undefined",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-g-priority.rst",
    nodes=("video-capture", "video-output", "sdr-capture", "radio"),
    values=("V4L2_PRIORITY_UNSET", "V4L2_PRIORITY_RECORD + 1", "max(u32)"),
)
def test_vidioc_s_priority_einval_priority_undefined(case: Case) -> None:
    """The priority is none that a handle can have."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        argument = scalars.u32(V4L2_PRIORITY_INTERACTIVE)
        if run.provoking:
            argument.value = case.pick(V4L2_PRIORITY_UNSET, V4L2_PRIORITY_RECORD + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_S_PRIORITY, argument)
        run.next(ioctl, device.fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_INTERACTIVE))


@condition(
    "VIDIOC_S_PRIORITY::EBUSY::another-holds-record",
    cause="other-owner",
    page="v4l/vidioc-g-priority.rst",
    nodes=("video-capture", "video-output", "sdr-capture", "radio"),
)
def test_vidioc_s_priority_ebusy_another_holds_record(case: Case) -> None:
    """Another handle holds a higher priority."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.prepare(ioctl, run.second(device).fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_RECORD))
        run.attempt(ioctl, device.fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_INTERACTIVE))


@condition(
    "VIDIOC_S_PRIORITY::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-priority.rst",
    nodes=("video-capture", "video-output", "sdr-capture", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vivid-000-sdr-cap", "vivid-000-rad-rx"),
)
def test_vidioc_s_priority_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_INTERACTIVE))
        run.next(ioctl, device.fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_INTERACTIVE))


@condition(
    "VIDIOC_S_PRIORITY::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-priority.rst",
    nodes=("video-capture", "video-output", "sdr-capture", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vivid-000-sdr-cap", "vivid-000-rad-rx"),
    values=("null", "inaccessible"),
)
def test_vidioc_s_priority_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_S_PRIORITY,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u32(V4L2_PRIORITY_INTERACTIVE),
        )
        run.next(ioctl, device.fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_INTERACTIVE))


@condition(
    "VIDIOC_S_PRIORITY::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-priority.rst",
    nodes=("video-capture", "video-output", "sdr-capture", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vivid-000-sdr-cap", "vivid-000-rad-rx"),
)
def test_vidioc_s_priority_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_INTERACTIVE))


@condition(
    "VIDIOC_S_PRIORITY::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "sdr-capture", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vivid-000-sdr-cap", "vivid-000-rad-rx"),
)
def test_vidioc_s_priority_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_INTERACTIVE))
