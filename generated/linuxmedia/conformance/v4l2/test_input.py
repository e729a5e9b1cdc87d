"""Conformance: Choice of the video input."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_PRIORITY_RECORD,
    VIDIOC_ENUMINPUT,
    VIDIOC_G_INPUT,
    VIDIOC_S_INPUT,
    VIDIOC_S_PRIORITY,
    v4l2_input,
)


@rule("VIDIOC_G_INPUT::ok::an-existing-input", page="v4l/vidioc-g-input.rst", nodes=("video-capture", "vbi-capture"))
def test_vidioc_g_input_ok_an_existing_input(run: Run) -> None:
    """The number is that of an input which can be selected."""
    device = run.open(run.device.node, O_RDWR)
    argument = scalars.int_()
    run.perform(ioctl, device.fd, VIDIOC_G_INPUT, argument)
    run.perform(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(argument.value))


@condition(
    "VIDIOC_G_INPUT::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-input.rst",
    nodes=("video-capture", "vbi-capture"),
    lab=("vivid-000-vid-cap", "vivid-000-vbi-cap"),
)
def test_vidioc_g_input_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_G_INPUT, scalars.int_())
        run.next(ioctl, device.fd, VIDIOC_G_INPUT, scalars.int_())


@condition(
    "VIDIOC_G_INPUT::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-input.rst",
    nodes=("video-capture", "vbi-capture"),
    lab=("vivid-000-vid-cap", "vivid-000-vbi-cap"),
    values=("null", "inaccessible"),
)
def test_vidioc_g_input_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_G_INPUT,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.int_(),
        )
        run.next(ioctl, device.fd, VIDIOC_G_INPUT, scalars.int_())


@condition(
    "VIDIOC_G_INPUT::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-input.rst",
    nodes=("video-capture", "vbi-capture"),
    lab=("vivid-000-vid-cap", "vivid-000-vbi-cap"),
)
def test_vidioc_g_input_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_G_INPUT, scalars.int_())


@condition(
    "VIDIOC_G_INPUT::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "vbi-capture"),
    lab=("vivid-000-vid-cap", "vivid-000-vbi-cap"),
)
def test_vidioc_g_input_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_G_INPUT, scalars.int_())


@rule("VIDIOC_S_INPUT::ok::get-agrees", page="v4l/vidioc-g-input.rst", nodes=("video-capture", "vbi-capture"))
def test_vidioc_s_input_ok_get_agrees(run: Run) -> None:
    """VIDIOC_G_INPUT returns the input that was selected."""
    device = run.open(run.device.node, O_RDWR)
    run.prepare(ioctl, device.fd, VIDIOC_ENUMINPUT, v4l2_input(index=1))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(0))
    argument = scalars.int_(1)
    run.perform(ioctl, device.fd, VIDIOC_S_INPUT, argument)
    now = scalars.int_()
    run.perform(ioctl, device.fd, VIDIOC_G_INPUT, now)
    run.check("now", now, 1)


@rule("VIDIOC_S_INPUT::ok::every-handle-sees-it", page="v4l/vidioc-g-input.rst", nodes=("video-capture", "vbi-capture"))
def test_vidioc_s_input_ok_every_handle_sees_it(run: Run) -> None:
    """All handles of the device see the change."""
    device = run.open(run.device.node, O_RDWR)
    run.prepare(ioctl, device.fd, VIDIOC_ENUMINPUT, v4l2_input(index=1))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(0))
    argument = scalars.int_(1)
    run.perform(ioctl, device.fd, VIDIOC_S_INPUT, argument)
    now = scalars.int_()
    run.perform(ioctl, run.second(device).fd, VIDIOC_G_INPUT, now)
    run.check("now", now, 1)


@condition(
    "VIDIOC_S_INPUT::EINVAL::input-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-g-input.rst",
    nodes=("video-capture", "vbi-capture"),
    values=("64", "0x7FFFFFFF", "-1"),
)
def test_vidioc_s_input_einval_input_past_end(case: Case) -> None:
    """The device has no input of that number."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        argument = scalars.int_(0)
        if run.provoking:
            argument.value = case.pick(64, 0x7FFFFFFF, -1)
        run.attempt(ioctl, device.fd, VIDIOC_S_INPUT, argument)
        run.next(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(0))


@condition(
    "VIDIOC_S_INPUT::EBUSY::queue-busy",
    cause="busy-state",
    status="undocumented",
    strength="may",
    page="v4l/vidioc-g-input.rst",
    nodes=("video-capture",),
)
def test_vidioc_s_input_ebusy_queue_busy(case: Case) -> None:
    """Another input is selected while the queue holds buffers."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        if run.provoking:
            run.queue(device, buffers=2, phase="allocated")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMINPUT, v4l2_input(index=1))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(0))
        run.attempt(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(1))


@condition(
    "VIDIOC_S_INPUT::EBUSY::outranked",
    cause="other-owner",
    status="prose",
    page="v4l/app-pri.rst",
    nodes=("video-capture", "vbi-capture"),
)
def test_vidioc_s_input_ebusy_outranked(case: Case) -> None:
    """Another handle holds a higher access priority."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.prepare(ioctl, run.second(device).fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_RECORD))
        run.attempt(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(0))


@condition(
    "VIDIOC_S_INPUT::ENOTTY::no-inputs",
    cause="not-supported-here",
    page="v4l/vidioc-g-input.rst",
    nodes=("video-capture", "vbi-capture"),
)
def test_vidioc_s_input_enotty_no_inputs(case: Case) -> None:
    """The node has no video inputs."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            output = run.open("video-output", O_RDWR)
            fd = output.fd
        run.attempt(ioctl, fd, VIDIOC_S_INPUT, scalars.int_(0))


@condition(
    "VIDIOC_S_INPUT::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-input.rst",
    nodes=("video-capture", "vbi-capture"),
    lab=("vivid-000-vid-cap", "vivid-000-vbi-cap"),
)
def test_vidioc_s_input_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_S_INPUT, scalars.int_(0))
        run.next(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(0))


@condition(
    "VIDIOC_S_INPUT::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-input.rst",
    nodes=("video-capture", "vbi-capture"),
    lab=("vivid-000-vid-cap", "vivid-000-vbi-cap"),
    values=("null", "inaccessible"),
)
def test_vidioc_s_input_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_S_INPUT,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.int_(0),
        )
        run.next(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(0))


@condition(
    "VIDIOC_S_INPUT::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-input.rst",
    nodes=("video-capture", "vbi-capture"),
    lab=("vivid-000-vid-cap", "vivid-000-vbi-cap"),
)
def test_vidioc_s_input_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_S_INPUT, scalars.int_(0))


@condition(
    "VIDIOC_S_INPUT::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "vbi-capture"),
    lab=("vivid-000-vid-cap", "vivid-000-vbi-cap"),
)
def test_vidioc_s_input_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(0))
