"""Conformance: Choice of the video output."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_PRIORITY_RECORD,
    VIDIOC_ENUMOUTPUT,
    VIDIOC_G_OUTPUT,
    VIDIOC_S_OUTPUT,
    VIDIOC_S_PRIORITY,
    v4l2_output,
)


@rule("VIDIOC_G_OUTPUT::ok::an-existing-output", page="v4l/vidioc-g-output.rst", nodes=("video-output", "vbi-output"))
def test_vidioc_g_output_ok_an_existing_output(run: Run) -> None:
    """The number is that of an output which can be selected."""
    device = run.open(run.device.node, O_RDWR)
    argument = scalars.int_()
    run.perform(ioctl, device.fd, VIDIOC_G_OUTPUT, argument)
    run.perform(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(argument.value))


@condition(
    "VIDIOC_G_OUTPUT::EINVAL::no-outputs",
    cause="not-supported-here",
    status="contradicted",
    seen="ENOTTY",
    page="v4l/vidioc-g-output.rst",
    nodes=("video-output", "vbi-output"),
)
def test_vidioc_g_output_einval_no_outputs(case: Case) -> None:
    """The node has no video outputs."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            capture = run.open("video-capture", O_RDWR)
            fd = capture.fd
        run.attempt(ioctl, fd, VIDIOC_G_OUTPUT, scalars.int_())


@condition(
    "VIDIOC_G_OUTPUT::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-output.rst",
    nodes=("video-output", "vbi-output"),
    lab=("vivid-000-vid-out", "vivid-000-vbi-out"),
)
def test_vidioc_g_output_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_G_OUTPUT, scalars.int_())
        run.next(ioctl, device.fd, VIDIOC_G_OUTPUT, scalars.int_())


@condition(
    "VIDIOC_G_OUTPUT::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-output.rst",
    nodes=("video-output", "vbi-output"),
    lab=("vivid-000-vid-out", "vivid-000-vbi-out"),
    values=("null", "inaccessible"),
)
def test_vidioc_g_output_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_G_OUTPUT,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.int_(),
        )
        run.next(ioctl, device.fd, VIDIOC_G_OUTPUT, scalars.int_())


@condition(
    "VIDIOC_G_OUTPUT::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-output.rst",
    nodes=("video-output", "vbi-output"),
    lab=("vivid-000-vid-out", "vivid-000-vbi-out"),
)
def test_vidioc_g_output_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_G_OUTPUT, scalars.int_())


@condition(
    "VIDIOC_G_OUTPUT::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-output", "vbi-output"),
    lab=("vivid-000-vid-out", "vivid-000-vbi-out"),
)
def test_vidioc_g_output_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_G_OUTPUT, scalars.int_())


@rule("VIDIOC_S_OUTPUT::ok::get-agrees", page="v4l/vidioc-g-output.rst", nodes=("video-output", "vbi-output"))
def test_vidioc_s_output_ok_get_agrees(run: Run) -> None:
    """VIDIOC_G_OUTPUT returns the output that was selected."""
    device = run.open(run.device.node, O_RDWR)
    run.prepare(ioctl, device.fd, VIDIOC_ENUMOUTPUT, v4l2_output(index=1))
    run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
    argument = scalars.int_(1)
    run.perform(ioctl, device.fd, VIDIOC_S_OUTPUT, argument)
    now = scalars.int_()
    run.perform(ioctl, device.fd, VIDIOC_G_OUTPUT, now)
    run.check("now", now, 1)


@rule("VIDIOC_S_OUTPUT::ok::every-handle-sees-it", page="v4l/vidioc-g-output.rst", nodes=("video-output", "vbi-output"))
def test_vidioc_s_output_ok_every_handle_sees_it(run: Run) -> None:
    """All handles of the device see the change."""
    device = run.open(run.device.node, O_RDWR)
    run.prepare(ioctl, device.fd, VIDIOC_ENUMOUTPUT, v4l2_output(index=1))
    run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
    argument = scalars.int_(1)
    run.perform(ioctl, device.fd, VIDIOC_S_OUTPUT, argument)
    now = scalars.int_()
    run.perform(ioctl, run.second(device).fd, VIDIOC_G_OUTPUT, now)
    run.check("now", now, 1)


@condition(
    "VIDIOC_S_OUTPUT::EINVAL::output-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-g-output.rst",
    nodes=("video-output", "vbi-output"),
    values=("64", "0x7FFFFFFF", "-1"),
)
def test_vidioc_s_output_einval_output_past_end(case: Case) -> None:
    """The device has no output of that number."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        argument = scalars.int_(0)
        if run.provoking:
            argument.value = case.pick(64, 0x7FFFFFFF, -1)
        run.attempt(ioctl, device.fd, VIDIOC_S_OUTPUT, argument)
        run.next(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))


@condition(
    "VIDIOC_S_OUTPUT::EINVAL::no-outputs",
    cause="not-supported-here",
    status="contradicted",
    seen="ENOTTY",
    page="v4l/vidioc-g-output.rst",
    nodes=("video-output", "vbi-output"),
)
def test_vidioc_s_output_einval_no_outputs(case: Case) -> None:
    """The node has no video outputs."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            capture = run.open("video-capture", O_RDWR)
            fd = capture.fd
        run.attempt(ioctl, fd, VIDIOC_S_OUTPUT, scalars.int_(0))


@condition(
    "VIDIOC_S_OUTPUT::EBUSY::queue-busy",
    cause="busy-state",
    status="undocumented",
    strength="may",
    page="v4l/vidioc-g-output.rst",
    nodes=("video-output",),
)
def test_vidioc_s_output_ebusy_queue_busy(case: Case) -> None:
    """Another output is selected while the queue holds buffers."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.prepare(ioctl, device.fd, VIDIOC_ENUMOUTPUT, v4l2_output(index=1))
        run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
        if run.provoking:
            run.queue(device, buffers=2, phase="allocated")
        run.attempt(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(1))


@condition(
    "VIDIOC_S_OUTPUT::EBUSY::outranked",
    cause="other-owner",
    status="prose",
    page="v4l/app-pri.rst",
    nodes=("video-output", "vbi-output"),
)
def test_vidioc_s_output_ebusy_outranked(case: Case) -> None:
    """Another handle holds a higher access priority."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.prepare(ioctl, run.second(device).fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_RECORD))
        run.attempt(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))


@condition(
    "VIDIOC_S_OUTPUT::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-output.rst",
    nodes=("video-output", "vbi-output"),
    lab=("vivid-000-vid-out", "vivid-000-vbi-out"),
)
def test_vidioc_s_output_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_S_OUTPUT, scalars.int_(0))
        run.next(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))


@condition(
    "VIDIOC_S_OUTPUT::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-output.rst",
    nodes=("video-output", "vbi-output"),
    lab=("vivid-000-vid-out", "vivid-000-vbi-out"),
    values=("null", "inaccessible"),
)
def test_vidioc_s_output_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_S_OUTPUT,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.int_(0),
        )
        run.next(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))


@condition(
    "VIDIOC_S_OUTPUT::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-output.rst",
    nodes=("video-output", "vbi-output"),
    lab=("vivid-000-vid-out", "vivid-000-vbi-out"),
)
def test_vidioc_s_output_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_S_OUTPUT, scalars.int_(0))


@condition(
    "VIDIOC_S_OUTPUT::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-output", "vbi-output"),
    lab=("vivid-000-vid-out", "vivid-000-vbi-out"),
)
def test_vidioc_s_output_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
