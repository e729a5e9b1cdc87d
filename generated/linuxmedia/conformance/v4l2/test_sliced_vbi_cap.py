"""Conformance: Services in the blanking lines."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_TYPE_SLICED_VBI_CAPTURE,
    V4L2_BUF_TYPE_SLICED_VBI_OUTPUT,
    V4L2_BUF_TYPE_VBI_OUTPUT,
    V4L2_BUF_TYPE_VIDEO_OUTPUT,
    V4L2_SLICED_CAPTION_525,
    V4L2_SLICED_TELETEXT_B,
    V4L2_SLICED_WSS_625,
    V4L2_STD_NTSC_M,
    V4L2_STD_PAL_B,
    VIDIOC_G_SLICED_VBI_CAP,
    VIDIOC_S_INPUT,
    VIDIOC_S_OUTPUT,
    VIDIOC_S_STD,
    v4l2_sliced_vbi_cap,
)


@rule("VIDIOC_G_SLICED_VBI_CAP::ok::known-services", page="v4l/vidioc-g-sliced-vbi-cap.rst", nodes=("vbi-output",))
def test_vidioc_g_sliced_vbi_cap_ok_known_services(run: Run) -> None:
    """There is a service, and none that is not defined."""
    device = run.open("vbi-output", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
    run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
    argument = v4l2_sliced_vbi_cap(type=V4L2_BUF_TYPE_SLICED_VBI_OUTPUT)
    run.perform(ioctl, device.fd, VIDIOC_G_SLICED_VBI_CAP, argument)
    run.check("argument.type", argument.type, V4L2_BUF_TYPE_SLICED_VBI_OUTPUT)
    run.check("argument.service_set", argument.service_set, check.nonzero(), check.subset_of(0x5401))


@rule("VIDIOC_G_SLICED_VBI_CAP::ok::reserved-zeroed", page="v4l/vidioc-g-sliced-vbi-cap.rst", nodes=("vbi-output",))
def test_vidioc_g_sliced_vbi_cap_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open("vbi-output", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
    run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
    argument = v4l2_sliced_vbi_cap(type=V4L2_BUF_TYPE_SLICED_VBI_OUTPUT)
    argument.reserved[0] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_G_SLICED_VBI_CAP, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@rule(
    "VIDIOC_G_SLICED_VBI_CAP::ok::services-of-625-lines", page="v4l/vidioc-g-sliced-vbi-cap.rst", nodes=("vbi-output",)
)
def test_vidioc_g_sliced_vbi_cap_ok_services_of_625_lines(run: Run) -> None:
    """The set is the union of the services of all lines; with 625 lines there are Teletext and WSS, on lines of
    their own.
    """
    device = run.open("vbi-output", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
    run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
    argument = v4l2_sliced_vbi_cap(type=V4L2_BUF_TYPE_SLICED_VBI_OUTPUT)
    run.perform(ioctl, device.fd, VIDIOC_G_SLICED_VBI_CAP, argument)
    run.check(
        "argument.service_set", argument.service_set, argument.service_lines[0][7] | argument.service_lines[0][23]
    )
    run.check("argument.service_lines[0][0]", argument.service_lines[0][0], 0)
    run.check("argument.service_lines[1][0]", argument.service_lines[1][0], 0)
    run.check("argument.service_lines[0][7]", argument.service_lines[0][7], V4L2_SLICED_TELETEXT_B)
    run.check("argument.service_lines[1][18]", argument.service_lines[1][18], V4L2_SLICED_TELETEXT_B)
    run.check("argument.service_lines[0][23]", argument.service_lines[0][23], V4L2_SLICED_WSS_625)
    run.check("argument.service_lines[1][23]", argument.service_lines[1][23], check.lacks(V4L2_SLICED_WSS_625))


@rule(
    "VIDIOC_G_SLICED_VBI_CAP::ok::services-of-525-lines", page="v4l/vidioc-g-sliced-vbi-cap.rst", nodes=("vbi-output",)
)
def test_vidioc_g_sliced_vbi_cap_ok_services_of_525_lines(run: Run) -> None:
    """With 525 lines there are closed captions, on line 21 of both fields."""
    device = run.open("vbi-output", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
    run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
    run.perform(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_NTSC_M))
    argument = v4l2_sliced_vbi_cap(type=V4L2_BUF_TYPE_SLICED_VBI_OUTPUT)
    run.perform(ioctl, device.fd, VIDIOC_G_SLICED_VBI_CAP, argument)
    run.check("argument.service_set", argument.service_set, V4L2_SLICED_CAPTION_525)
    run.check("argument.service_lines[0][0]", argument.service_lines[0][0], 0)
    run.check("argument.service_lines[1][0]", argument.service_lines[1][0], 0)
    run.check("argument.service_lines[0][21]", argument.service_lines[0][21], V4L2_SLICED_CAPTION_525)
    run.check("argument.service_lines[1][21]", argument.service_lines[1][21], V4L2_SLICED_CAPTION_525)


@rule(
    "VIDIOC_G_SLICED_VBI_CAP::ok::services-that-are-captured",
    page="v4l/vidioc-g-sliced-vbi-cap.rst",
    nodes=("vbi-capture",),
)
def test_vidioc_g_sliced_vbi_cap_ok_services_that_are_captured(run: Run) -> None:
    """For a device that captures, the standard of its input tells the services."""
    device = run.open("vbi-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(1))
    run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
    argument = v4l2_sliced_vbi_cap(type=V4L2_BUF_TYPE_SLICED_VBI_CAPTURE)
    run.perform(ioctl, device.fd, VIDIOC_G_SLICED_VBI_CAP, argument)
    run.perform(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_NTSC_M))
    american = v4l2_sliced_vbi_cap(type=V4L2_BUF_TYPE_SLICED_VBI_CAPTURE)
    run.perform(ioctl, device.fd, VIDIOC_G_SLICED_VBI_CAP, american)
    run.check("american.service_set", american.service_set, V4L2_SLICED_CAPTION_525)
    run.check("american.service_lines[1][21]", american.service_lines[1][21], V4L2_SLICED_CAPTION_525)
    run.check(
        "argument.service_set", argument.service_set, argument.service_lines[0][7] | argument.service_lines[0][23]
    )
    run.check("argument.service_lines[0][0]", argument.service_lines[0][0], 0)
    run.check("argument.service_lines[0][7]", argument.service_lines[0][7], V4L2_SLICED_TELETEXT_B)
    run.check("argument.service_lines[0][23]", argument.service_lines[0][23], V4L2_SLICED_WSS_625)


@condition(
    "VIDIOC_G_SLICED_VBI_CAP::EINVAL::type-wrong",
    cause="type-unsupported",
    page="v4l/vidioc-g-sliced-vbi-cap.rst",
    nodes=("vbi-output",),
    values=(
        "0",
        "V4L2_BUF_TYPE_VBI_OUTPUT",
        "V4L2_BUF_TYPE_SLICED_VBI_CAPTURE",
        "V4L2_BUF_TYPE_VIDEO_OUTPUT",
        "max(u32)",
    ),
)
def test_vidioc_g_sliced_vbi_cap_einval_type_wrong(case: Case) -> None:
    """The type is none of sliced data, or that of the other direction."""
    for run in case:
        device = run.open("vbi-output", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
        run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
        argument = v4l2_sliced_vbi_cap(type=V4L2_BUF_TYPE_SLICED_VBI_OUTPUT)
        if run.provoking:
            argument.type = case.pick(
                0, V4L2_BUF_TYPE_VBI_OUTPUT, V4L2_BUF_TYPE_SLICED_VBI_CAPTURE, V4L2_BUF_TYPE_VIDEO_OUTPUT, 0xFFFFFFFF
            )
        run.attempt(ioctl, device.fd, VIDIOC_G_SLICED_VBI_CAP, argument)
        run.next(ioctl, device.fd, VIDIOC_G_SLICED_VBI_CAP, v4l2_sliced_vbi_cap(type=V4L2_BUF_TYPE_SLICED_VBI_OUTPUT))


@condition(
    "VIDIOC_G_SLICED_VBI_CAP::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-sliced-vbi-cap.rst",
    nodes=("vbi-output",),
    lab=("vivid-000-vbi-out",),
)
def test_vidioc_g_sliced_vbi_cap_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("vbi-output", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
        run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_G_SLICED_VBI_CAP, v4l2_sliced_vbi_cap(type=V4L2_BUF_TYPE_SLICED_VBI_OUTPUT))
        run.next(ioctl, device.fd, VIDIOC_G_SLICED_VBI_CAP, v4l2_sliced_vbi_cap(type=V4L2_BUF_TYPE_SLICED_VBI_OUTPUT))


@condition(
    "VIDIOC_G_SLICED_VBI_CAP::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-sliced-vbi-cap.rst",
    nodes=("vbi-output",),
    lab=("vivid-000-vbi-out",),
    values=("null", "inaccessible"),
)
def test_vidioc_g_sliced_vbi_cap_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("vbi-output", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
        run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_G_SLICED_VBI_CAP,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_sliced_vbi_cap(type=V4L2_BUF_TYPE_SLICED_VBI_OUTPUT),
        )
        run.next(ioctl, device.fd, VIDIOC_G_SLICED_VBI_CAP, v4l2_sliced_vbi_cap(type=V4L2_BUF_TYPE_SLICED_VBI_OUTPUT))


@condition(
    "VIDIOC_G_SLICED_VBI_CAP::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-sliced-vbi-cap.rst",
    nodes=("vbi-output",),
    lab=("vivid-000-vbi-out",),
)
def test_vidioc_g_sliced_vbi_cap_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("vbi-output", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
        run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_G_SLICED_VBI_CAP, v4l2_sliced_vbi_cap(type=V4L2_BUF_TYPE_SLICED_VBI_OUTPUT))


@condition(
    "VIDIOC_G_SLICED_VBI_CAP::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("vbi-output",),
    lab=("vivid-000-vbi-out",),
)
def test_vidioc_g_sliced_vbi_cap_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("vbi-output", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
        run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
        if run.provoking:
            run.unplug(device)
        run.attempt(
            ioctl, device.fd, VIDIOC_G_SLICED_VBI_CAP, v4l2_sliced_vbi_cap(type=V4L2_BUF_TYPE_SLICED_VBI_OUTPUT)
        )
