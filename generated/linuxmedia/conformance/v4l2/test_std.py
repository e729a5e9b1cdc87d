"""Conformance: Video standard."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_PRIORITY_RECORD,
    V4L2_STD_525_60,
    V4L2_STD_625_50,
    V4L2_STD_ATSC_8_VSB,
    V4L2_STD_NTSC_M,
    V4L2_STD_PAL_B,
    VIDIOC_ENUMAUDIO,
    VIDIOC_ENUMAUDOUT,
    VIDIOC_G_FMT,
    VIDIOC_G_STD,
    VIDIOC_S_INPUT,
    VIDIOC_S_OUTPUT,
    VIDIOC_S_PRIORITY,
    VIDIOC_S_STD,
    v4l2_audio,
    v4l2_audioout,
    v4l2_format,
)


@rule("VIDIOC_G_STD::ok::known-standards", page="v4l/vidioc-g-std.rst", nodes=("video-capture",))
def test_vidioc_g_std_ok_known_standards(run: Run) -> None:
    """At least one standard is told, and none that is not defined."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    argument = scalars.u64()
    run.perform(ioctl, device.fd, VIDIOC_G_STD, argument)
    run.check("argument", argument, check.nonzero(), check.subset_of(0x3FFFFFF))


@condition(
    "VIDIOC_G_STD::ENODATA::not-for-this-input",
    cause="wrong-state",
    page="v4l/vidioc-g-std.rst",
    nodes=("video-capture",),
)
def test_vidioc_g_std_enodata_not_for_this_input(case: Case) -> None:
    """The input in use has no video standard."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        run.attempt(ioctl, device.fd, VIDIOC_G_STD, scalars.u64())


@condition(
    "VIDIOC_G_STD::ENODATA::not-for-this-output",
    cause="wrong-state",
    page="v4l/vidioc-g-std.rst",
    nodes=("video-output",),
)
def test_vidioc_g_std_enodata_not_for_this_output(case: Case) -> None:
    """The output in use has no video standard."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(1))
        run.attempt(ioctl, device.fd, VIDIOC_G_STD, scalars.u64())


@condition(
    "VIDIOC_G_STD::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-std.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_g_std_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_G_STD, scalars.u64())
        run.next(ioctl, device.fd, VIDIOC_G_STD, scalars.u64())


@condition(
    "VIDIOC_G_STD::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-std.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
    values=("null", "inaccessible"),
)
def test_vidioc_g_std_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        run.attempt(
            ioctl, device.fd, VIDIOC_G_STD, case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u64()
        )
        run.next(ioctl, device.fd, VIDIOC_G_STD, scalars.u64())


@condition(
    "VIDIOC_G_STD::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-std.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_g_std_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_G_STD, scalars.u64())


@condition(
    "VIDIOC_G_STD::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_g_std_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_G_STD, scalars.u64())


@rule("VIDIOC_S_STD::ok::get-agrees", page="v4l/vidioc-g-std.rst", nodes=("video-capture",))
def test_vidioc_s_std_ok_get_agrees(run: Run) -> None:
    """VIDIOC_G_STD tells the standard that was set."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
    argument = scalars.u64(V4L2_STD_NTSC_M)
    run.perform(ioctl, device.fd, VIDIOC_S_STD, argument)
    now = scalars.u64()
    run.perform(ioctl, device.fd, VIDIOC_G_STD, now)
    run.check("now", now, check.has(V4L2_STD_NTSC_M))


@rule("VIDIOC_S_STD::ok::one-of-several", page="v4l/vidioc-g-std.rst", nodes=("video-capture",))
def test_vidioc_s_std_ok_one_of_several(run: Run) -> None:
    """Of several standards one is taken at least."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
    run.perform(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_NTSC_M))
    argument = scalars.u64(V4L2_STD_625_50)
    run.perform(ioctl, device.fd, VIDIOC_S_STD, argument)
    now = scalars.u64()
    run.perform(ioctl, device.fd, VIDIOC_G_STD, now)
    run.check("now", now, check.nonzero(), check.lacks(V4L2_STD_525_60))


@rule("VIDIOC_S_STD::ok::size-follows", page="v4l/vidioc-g-std.rst", nodes=("video-capture",))
def test_vidioc_s_std_ok_size_follows(run: Run) -> None:
    """The image follows the standard; with NTSC it has fewer lines than with PAL."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
    before = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, before)
    argument = scalars.u64(V4L2_STD_NTSC_M)
    run.perform(ioctl, device.fd, VIDIOC_S_STD, argument)
    after = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, after)
    run.check("after.fmt.pix.height", after.fmt.pix.height, check.less_than(before.fmt.pix.height), check.nonzero())


@rule("VIDIOC_S_STD::ok::of-an-output", page="v4l/vidioc-g-std.rst", nodes=("video-output",))
def test_vidioc_s_std_ok_of_an_output(run: Run) -> None:
    """VIDIOC_G_STD tells the standard that was set for an output."""
    device = run.open("video-output", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
    run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
    argument = scalars.u64(V4L2_STD_NTSC_M)
    run.perform(ioctl, device.fd, VIDIOC_S_STD, argument)
    now = scalars.u64()
    run.perform(ioctl, device.fd, VIDIOC_G_STD, now)
    run.check("now", now, check.has(V4L2_STD_NTSC_M), check.lacks(V4L2_STD_625_50))


@condition(
    "VIDIOC_S_STD::EINVAL::no-standard",
    cause="bad-contents",
    page="v4l/vidioc-g-std.rst",
    nodes=("video-capture",),
    values=("0", "V4L2_STD_ATSC_8_VSB", "1 << 63"),
)
def test_vidioc_s_std_einval_no_standard(case: Case) -> None:
    """No standard is asked for, or none that the input supports."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
        argument = scalars.u64(V4L2_STD_NTSC_M)
        if run.provoking:
            argument.value = case.pick(0, V4L2_STD_ATSC_8_VSB, 1 << 63)
        run.attempt(ioctl, device.fd, VIDIOC_S_STD, argument)
        run.next(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_NTSC_M))


@condition(
    "VIDIOC_S_STD::ENODATA::not-for-this-input",
    cause="wrong-state",
    page="v4l/vidioc-g-std.rst",
    nodes=("video-capture",),
)
def test_vidioc_s_std_enodata_not_for_this_input(case: Case) -> None:
    """The input in use has no video standard."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        run.attempt(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_NTSC_M))


@condition(
    "VIDIOC_S_STD::EBUSY::queue-busy",
    cause="busy-state",
    status="undocumented",
    page="v4l/vidioc-g-std.rst",
    nodes=("video-capture",),
)
def test_vidioc_s_std_ebusy_queue_busy(case: Case) -> None:
    """Another standard is set while the queue holds buffers."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
        if run.provoking:
            run.queue(device, buffers=2, phase="allocated")
        run.attempt(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_NTSC_M))


@condition(
    "VIDIOC_S_STD::EBUSY::outranked",
    cause="other-owner",
    status="prose",
    page="v4l/app-pri.rst",
    nodes=("video-capture",),
)
def test_vidioc_s_std_ebusy_outranked(case: Case) -> None:
    """Another handle holds a higher access priority."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
        if run.provoking:
            run.prepare(ioctl, run.second(device).fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_RECORD))
        run.attempt(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_NTSC_M))


@condition(
    "VIDIOC_S_STD::ENODATA::not-for-this-output",
    cause="wrong-state",
    page="v4l/vidioc-g-std.rst",
    nodes=("video-output",),
)
def test_vidioc_s_std_enodata_not_for_this_output(case: Case) -> None:
    """The output in use has no video standard."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(1))
        run.attempt(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_NTSC_M))


@condition(
    "VIDIOC_S_STD::EINVAL::no-standard-of-the-output",
    cause="bad-contents",
    page="v4l/vidioc-g-std.rst",
    nodes=("video-output",),
    values=("0", "V4L2_STD_ATSC_8_VSB", "1 << 63"),
)
def test_vidioc_s_std_einval_no_standard_of_the_output(case: Case) -> None:
    """No standard is asked for, or none that the output supports."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
        argument = scalars.u64(V4L2_STD_NTSC_M)
        if run.provoking:
            argument.value = case.pick(0, V4L2_STD_ATSC_8_VSB, 1 << 63)
        run.attempt(ioctl, device.fd, VIDIOC_S_STD, argument)
        run.next(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_NTSC_M))


@condition(
    "VIDIOC_S_STD::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-std.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_s_std_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_NTSC_M))
        run.next(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_NTSC_M))


@condition(
    "VIDIOC_S_STD::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-std.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
    values=("null", "inaccessible"),
)
def test_vidioc_s_std_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_S_STD,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u64(V4L2_STD_NTSC_M),
        )
        run.next(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_NTSC_M))


@condition(
    "VIDIOC_S_STD::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-std.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_s_std_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_NTSC_M))


@condition(
    "VIDIOC_S_STD::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_s_std_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_NTSC_M))
