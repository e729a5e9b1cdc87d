"""Conformance: Timings of digital video."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_DV_BT_656_1120,
    V4L2_PRIORITY_RECORD,
    VIDIOC_ENUM_DV_TIMINGS,
    VIDIOC_ENUMAUDIO,
    VIDIOC_ENUMAUDOUT,
    VIDIOC_G_DV_TIMINGS,
    VIDIOC_G_FMT,
    VIDIOC_S_DV_TIMINGS,
    VIDIOC_S_INPUT,
    VIDIOC_S_OUTPUT,
    VIDIOC_S_PRIORITY,
    v4l2_audio,
    v4l2_audioout,
    v4l2_dv_interlacing,
    v4l2_dv_timings,
    v4l2_enum_dv_timings,
    v4l2_format,
)


@rule("VIDIOC_G_DV_TIMINGS::ok::describes-a-frame", page="v4l/vidioc-g-dv-timings.rst", nodes=("video-capture",))
def test_vidioc_g_dv_timings_ok_describes_a_frame(run: Run) -> None:
    """The timings have a size, a pixel clock and no flags but those that are defined."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
    argument = v4l2_dv_timings()
    run.perform(ioctl, device.fd, VIDIOC_G_DV_TIMINGS, argument)
    run.check("argument.type", argument.type, V4L2_DV_BT_656_1120)
    run.check("argument.bt.width", argument.bt.width, check.nonzero())
    run.check("argument.bt.height", argument.bt.height, check.nonzero())
    run.check("argument.bt.pixelclock", argument.bt.pixelclock, check.nonzero())
    run.check("argument.bt.interlaced", argument.bt.interlaced, check.one_of(tuple(v4l2_dv_interlacing)))
    run.check("argument.bt.polarities", argument.bt.polarities, check.subset_of(0x3))
    run.check("argument.bt.standards", argument.bt.standards, check.subset_of(0x1F))
    run.check("argument.bt.flags", argument.bt.flags, check.subset_of(0x3FF))


@condition(
    "VIDIOC_G_DV_TIMINGS::ENODATA::not-for-this-input",
    cause="wrong-state",
    page="v4l/vidioc-g-dv-timings.rst",
    nodes=("video-capture",),
)
def test_vidioc_g_dv_timings_enodata_not_for_this_input(case: Case) -> None:
    """The input in use has no timings."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        run.attempt(ioctl, device.fd, VIDIOC_G_DV_TIMINGS, v4l2_dv_timings())


@condition(
    "VIDIOC_G_DV_TIMINGS::ENODATA::not-for-this-output",
    cause="wrong-state",
    page="v4l/vidioc-g-dv-timings.rst",
    nodes=("video-output",),
)
def test_vidioc_g_dv_timings_enodata_not_for_this_output(case: Case) -> None:
    """The output in use has no timings."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(1))
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
        run.attempt(ioctl, device.fd, VIDIOC_G_DV_TIMINGS, v4l2_dv_timings())


@condition(
    "VIDIOC_G_DV_TIMINGS::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-dv-timings.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_g_dv_timings_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_G_DV_TIMINGS, v4l2_dv_timings())
        run.next(ioctl, device.fd, VIDIOC_G_DV_TIMINGS, v4l2_dv_timings())


@condition(
    "VIDIOC_G_DV_TIMINGS::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-dv-timings.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
    values=("null", "inaccessible"),
)
def test_vidioc_g_dv_timings_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_G_DV_TIMINGS,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_dv_timings(),
        )
        run.next(ioctl, device.fd, VIDIOC_G_DV_TIMINGS, v4l2_dv_timings())


@condition(
    "VIDIOC_G_DV_TIMINGS::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-dv-timings.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_g_dv_timings_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_G_DV_TIMINGS, v4l2_dv_timings())


@condition(
    "VIDIOC_G_DV_TIMINGS::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_g_dv_timings_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_G_DV_TIMINGS, v4l2_dv_timings())


@rule("VIDIOC_S_DV_TIMINGS::ok::get-agrees", page="v4l/vidioc-g-dv-timings.rst", nodes=("video-capture",))
def test_vidioc_s_dv_timings_ok_get_agrees(run: Run) -> None:
    """VIDIOC_G_DV_TIMINGS tells the timings that were set."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
    large = v4l2_enum_dv_timings(index=30)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, large)
    run.prepare(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, copy(large.timings))
    small = v4l2_enum_dv_timings(index=0)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, small)
    argument = copy(small.timings)
    run.perform(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, argument)
    now = v4l2_dv_timings()
    run.perform(ioctl, device.fd, VIDIOC_G_DV_TIMINGS, now)
    run.check("now.bt.width", now.bt.width, small.timings.bt.width)
    run.check("now.bt.height", now.bt.height, small.timings.bt.height)
    run.check("now.bt.pixelclock", now.bt.pixelclock, small.timings.bt.pixelclock)


@rule(
    "VIDIOC_S_DV_TIMINGS::ok::format-follows",
    page="v4l/vidioc-g-dv-timings.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_s_dv_timings_ok_format_follows(run: Run) -> None:
    """The format gets the size of the timings, where nothing is cropped, scaled or split into fields."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.require(device, multiplanar=False)
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
    large = v4l2_enum_dv_timings(index=30)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, large)
    run.prepare(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, copy(large.timings))
    small = v4l2_enum_dv_timings(index=0)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, small)
    argument = copy(small.timings)
    run.perform(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, argument)
    format_now = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, format_now)
    run.check("format_now.fmt.pix.width", format_now.fmt.pix.width, small.timings.bt.width)
    run.check("format_now.fmt.pix.height", format_now.fmt.pix.height, small.timings.bt.height)


@rule("VIDIOC_S_DV_TIMINGS::ok::of-an-output", page="v4l/vidioc-g-dv-timings.rst", nodes=("video-output",))
def test_vidioc_s_dv_timings_ok_of_an_output(run: Run) -> None:
    """VIDIOC_G_DV_TIMINGS tells the timings that were set for an output, and its format gets their size."""
    device = run.open("video-output", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(1))
    large = v4l2_enum_dv_timings(index=30)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, large)
    run.prepare(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, copy(large.timings))
    small = v4l2_enum_dv_timings(index=0)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, small)
    argument = copy(small.timings)
    run.perform(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, argument)
    now = v4l2_dv_timings()
    run.perform(ioctl, device.fd, VIDIOC_G_DV_TIMINGS, now)
    run.check("now.bt.width", now.bt.width, small.timings.bt.width)
    run.check("now.bt.height", now.bt.height, small.timings.bt.height)
    run.check("now.bt.pixelclock", now.bt.pixelclock, small.timings.bt.pixelclock)
    format_now = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, format_now)
    run.check("format_now.fmt.pix.width", format_now.fmt.pix.width, small.timings.bt.width)
    run.check("format_now.fmt.pix.height", format_now.fmt.pix.height, small.timings.bt.height)


@condition(
    "VIDIOC_S_DV_TIMINGS::EINVAL::timings-unsuitable",
    cause="bad-contents",
    page="v4l/vidioc-g-dv-timings.rst",
    nodes=("video-capture",),
    values=("0", "1", "max(u32)"),
)
def test_vidioc_s_dv_timings_einval_timings_unsuitable(case: Case) -> None:
    """The device cannot do the timings."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        large = v4l2_enum_dv_timings(index=30)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, large)
        run.prepare(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, copy(large.timings))
        small = v4l2_enum_dv_timings(index=0)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, small)
        argument = copy(small.timings)
        if run.provoking:
            argument.bt.width = case.pick(0, 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, argument)
        run.next(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, copy(small.timings))


@condition(
    "VIDIOC_S_DV_TIMINGS::EINVAL::type-undefined",
    cause="type-unsupported",
    status="prose",
    page="v4l/vidioc-g-dv-timings.rst",
    nodes=("video-capture",),
    values=("1", "max(u32)"),
)
def test_vidioc_s_dv_timings_einval_type_undefined(case: Case) -> None:
    """The timings are described by something that is not defined."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        large = v4l2_enum_dv_timings(index=30)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, large)
        run.prepare(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, copy(large.timings))
        small = v4l2_enum_dv_timings(index=0)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, small)
        argument = copy(small.timings)
        if run.provoking:
            argument.type = case.pick(1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, argument)
        run.next(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, copy(small.timings))


@condition(
    "VIDIOC_S_DV_TIMINGS::EINVAL::no-timings-at-all",
    cause="not-supported-here",
    status="contradicted",
    seen="ENOTTY",
    page="v4l/vidioc-g-dv-timings.rst",
    nodes=("video-capture",),
)
def test_vidioc_s_dv_timings_einval_no_timings_at_all(case: Case) -> None:
    """The device does not know the ioctl."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        large = v4l2_enum_dv_timings(index=30)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, large)
        run.prepare(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, copy(large.timings))
        small = v4l2_enum_dv_timings(index=0)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, small)
        fd = device.fd
        if run.provoking:
            other = run.open("m2m", O_RDWR)
            fd = other.fd
        run.attempt(ioctl, fd, VIDIOC_S_DV_TIMINGS, copy(small.timings))


@condition(
    "VIDIOC_S_DV_TIMINGS::ENODATA::not-for-this-input",
    cause="wrong-state",
    page="v4l/vidioc-g-dv-timings.rst",
    nodes=("video-capture",),
)
def test_vidioc_s_dv_timings_enodata_not_for_this_input(case: Case) -> None:
    """The input in use has no timings."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        large = v4l2_enum_dv_timings(index=30)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, large)
        run.prepare(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, copy(large.timings))
        small = v4l2_enum_dv_timings(index=0)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, small)
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        run.attempt(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, copy(small.timings))


@condition(
    "VIDIOC_S_DV_TIMINGS::EBUSY::queue-busy",
    cause="busy-state",
    page="v4l/vidioc-g-dv-timings.rst",
    nodes=("video-capture",),
)
def test_vidioc_s_dv_timings_ebusy_queue_busy(case: Case) -> None:
    """Other timings are set while the queue holds buffers."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        large = v4l2_enum_dv_timings(index=30)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, large)
        run.prepare(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, copy(large.timings))
        small = v4l2_enum_dv_timings(index=0)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, small)
        if run.provoking:
            run.queue(device, buffers=2, phase="allocated")
        run.attempt(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, copy(small.timings))


@condition(
    "VIDIOC_S_DV_TIMINGS::EBUSY::outranked",
    cause="other-owner",
    status="prose",
    page="v4l/app-pri.rst",
    nodes=("video-capture",),
)
def test_vidioc_s_dv_timings_ebusy_outranked(case: Case) -> None:
    """Another handle holds a higher access priority."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        large = v4l2_enum_dv_timings(index=30)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, large)
        run.prepare(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, copy(large.timings))
        small = v4l2_enum_dv_timings(index=0)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, small)
        if run.provoking:
            run.prepare(ioctl, run.second(device).fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_RECORD))
        run.attempt(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, copy(small.timings))


@condition(
    "VIDIOC_S_DV_TIMINGS::ENODATA::not-for-this-output",
    cause="wrong-state",
    page="v4l/vidioc-g-dv-timings.rst",
    nodes=("video-output",),
)
def test_vidioc_s_dv_timings_enodata_not_for_this_output(case: Case) -> None:
    """The output in use has no timings."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(1))
        small = v4l2_enum_dv_timings(index=0)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, small)
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
        run.attempt(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, copy(small.timings))


@condition(
    "VIDIOC_S_DV_TIMINGS::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-dv-timings.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_s_dv_timings_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        large = v4l2_enum_dv_timings(index=30)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, large)
        run.prepare(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, copy(large.timings))
        small = v4l2_enum_dv_timings(index=0)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, small)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_S_DV_TIMINGS, copy(small.timings))
        run.next(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, copy(small.timings))


@condition(
    "VIDIOC_S_DV_TIMINGS::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-dv-timings.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
    values=("null", "inaccessible"),
)
def test_vidioc_s_dv_timings_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        large = v4l2_enum_dv_timings(index=30)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, large)
        run.prepare(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, copy(large.timings))
        small = v4l2_enum_dv_timings(index=0)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, small)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_S_DV_TIMINGS,
            case.pick(run.null, run.inaccessible()) if run.provoking else copy(small.timings),
        )
        run.next(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, copy(small.timings))


@condition(
    "VIDIOC_S_DV_TIMINGS::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-dv-timings.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_s_dv_timings_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        large = v4l2_enum_dv_timings(index=30)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, large)
        run.prepare(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, copy(large.timings))
        small = v4l2_enum_dv_timings(index=0)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, small)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_S_DV_TIMINGS, copy(small.timings))


@condition(
    "VIDIOC_S_DV_TIMINGS::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_s_dv_timings_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        large = v4l2_enum_dv_timings(index=30)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, large)
        run.prepare(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, copy(large.timings))
        small = v4l2_enum_dv_timings(index=0)
        run.prepare(ioctl, device.fd, VIDIOC_ENUM_DV_TIMINGS, small)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_S_DV_TIMINGS, copy(small.timings))
