"""Conformance: List of data formats."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.memory import field_bytes
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_TYPE_META_OUTPUT,
    V4L2_BUF_TYPE_PRIVATE,
    V4L2_BUF_TYPE_SDR_CAPTURE,
    V4L2_BUF_TYPE_SDR_OUTPUT,
    V4L2_BUF_TYPE_SLICED_VBI_CAPTURE,
    V4L2_BUF_TYPE_SLICED_VBI_OUTPUT,
    V4L2_BUF_TYPE_VBI_CAPTURE,
    V4L2_BUF_TYPE_VBI_OUTPUT,
    V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE,
    V4L2_CAP_IO_MC,
    VIDIOC_ENUM_FMT,
    VIDIOC_G_FMT,
    VIDIOC_S_FMT,
    VIDIOC_TRY_FMT,
    v4l2_fmtdesc,
    v4l2_format,
)


@rule(
    "VIDIOC_ENUM_FMT::ok::without-a-gap",
    page="v4l/vidioc-enum-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "sdr-capture", "meta-capture", "meta-output", "touch"),
)
def test_vidioc_enum_fmt_ok_without_a_gap(run: Run) -> None:
    """Every index from 0 to the last format gets an answer, and the next one ends the list."""
    device = run.open(run.device.node, O_RDWR)
    run.enumerate(ioctl, device.fd, VIDIOC_ENUM_FMT, v4l2_fmtdesc(type=device.type), field="index", ends_with="EINVAL")


@rule(
    "VIDIOC_ENUM_FMT::ok::describes-a-format",
    page="v4l/vidioc-enum-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "sdr-capture", "meta-capture", "meta-output", "touch"),
)
def test_vidioc_enum_fmt_ok_describes_a_format(run: Run) -> None:
    """A format has a code and a name for people, and no flags but those that are defined."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_fmtdesc(index=0, type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_ENUM_FMT, argument)
    run.check("argument.type", argument.type, device.type)
    run.check("argument.pixelformat", argument.pixelformat, check.nonzero())
    run.check("argument.description", field_bytes(argument, "description"), check.text())
    run.check("argument.flags", argument.flags, check.subset_of(0x3FF))


@rule(
    "VIDIOC_ENUM_FMT::ok::reserved-zeroed",
    page="v4l/vidioc-enum-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "sdr-capture", "meta-capture", "meta-output", "touch"),
)
def test_vidioc_enum_fmt_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_fmtdesc(index=0, type=device.type, reserved=[0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF])
    run.perform(ioctl, device.fd, VIDIOC_ENUM_FMT, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@rule(
    "VIDIOC_ENUM_FMT::ok::same-answer-again",
    page="v4l/vidioc-enum-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "sdr-capture", "meta-capture", "meta-output", "touch"),
)
def test_vidioc_enum_fmt_ok_same_answer_again(run: Run) -> None:
    """Asking again for the same index gives the same format."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_fmtdesc(index=0, type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_ENUM_FMT, argument)
    again_ = v4l2_fmtdesc(index=0, type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_ENUM_FMT, again_)
    run.check("again.pixelformat", again_.pixelformat, argument.pixelformat)
    run.check("again.flags", again_.flags, argument.flags)


@rule("VIDIOC_ENUM_FMT::ok::capture-queue-of-m2m", page="v4l/vidioc-enum-fmt.rst", nodes=("m2m",))
def test_vidioc_enum_fmt_ok_capture_queue_of_m2m(run: Run) -> None:
    """The capture queue of a memory-to-memory device has a list of its own."""
    device = run.open("m2m", O_RDWR)
    argument = v4l2_fmtdesc(index=0, type=device.capture_type)
    run.perform(ioctl, device.fd, VIDIOC_ENUM_FMT, argument)
    run.check("argument.type", argument.type, device.capture_type)
    run.check("argument.pixelformat", argument.pixelformat, check.nonzero())


@rule(
    "VIDIOC_ENUM_FMT::ok::listed-format-is-accepted",
    page="v4l/vidioc-enum-fmt.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_enum_fmt_ok_listed_format_is_accepted(run: Run) -> None:
    """VIDIOC_TRY_FMT keeps a format that was listed, also where another one is set."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, multiplanar=False)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, v4l2_fmtdesc(index=1, type=device.type))
    first = v4l2_fmtdesc(index=0, type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, first)
    present = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, present)
    fresh = copy(present)
    fresh.fmt.pix.pixelformat = first.pixelformat
    run.prepare(ioctl, device.fd, VIDIOC_S_FMT, fresh)
    argument = v4l2_fmtdesc(index=1, type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_ENUM_FMT, argument)
    current = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, current)
    run.check("current.fmt.pix.pixelformat", current.fmt.pix.pixelformat, check.differs_from(argument.pixelformat))
    tried = copy(current)
    tried.fmt.pix.pixelformat = argument.pixelformat
    run.perform(ioctl, device.fd, VIDIOC_TRY_FMT, tried)
    run.check("tried.fmt.pix.pixelformat", tried.fmt.pix.pixelformat, argument.pixelformat)


@rule(
    "VIDIOC_ENUM_FMT::ok::listed-multi-planar-format-is-accepted",
    page="v4l/vidioc-enum-fmt.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-001-vid-cap", "vivid-001-vid-out"),
)
def test_vidioc_enum_fmt_ok_listed_multi_planar_format_is_accepted(run: Run) -> None:
    """VIDIOC_TRY_FMT keeps a format that was listed for a multi-planar queue, also where another one is set."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, multiplanar=True)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, v4l2_fmtdesc(index=1, type=device.type))
    first = v4l2_fmtdesc(index=0, type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, first)
    present = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, present)
    fresh = copy(present)
    fresh.fmt.pix_mp.pixelformat = first.pixelformat
    run.prepare(ioctl, device.fd, VIDIOC_S_FMT, fresh)
    argument = v4l2_fmtdesc(index=1, type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_ENUM_FMT, argument)
    current = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, current)
    run.check(
        "current.fmt.pix_mp.pixelformat", current.fmt.pix_mp.pixelformat, check.differs_from(argument.pixelformat)
    )
    tried = copy(current)
    tried.fmt.pix_mp.pixelformat = argument.pixelformat
    run.perform(ioctl, device.fd, VIDIOC_TRY_FMT, tried)
    run.check("tried.fmt.pix_mp.pixelformat", tried.fmt.pix_mp.pixelformat, argument.pixelformat)


@rule(
    "VIDIOC_ENUM_FMT::ok::media-bus-code-ignored",
    page="v4l/vidioc-enum-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "sdr-capture", "meta-capture", "meta-output", "touch"),
)
def test_vidioc_enum_fmt_ok_media_bus_code_ignored(run: Run) -> None:
    """A device without V4L2_CAP_IO_MC does not look at the media bus code."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, lacks=V4L2_CAP_IO_MC)
    argument = v4l2_fmtdesc(index=0, type=device.type, mbus_code=0xFFFFFFFF)
    run.perform(ioctl, device.fd, VIDIOC_ENUM_FMT, argument)
    run.check("argument.pixelformat", argument.pixelformat, check.nonzero())


@condition(
    "VIDIOC_ENUM_FMT::EINVAL::type-undefined",
    cause="type-unsupported",
    page="v4l/vidioc-enum-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "sdr-capture", "meta-capture", "meta-output", "touch"),
    values=("0", "V4L2_BUF_TYPE_META_OUTPUT + 1", "V4L2_BUF_TYPE_PRIVATE", "max(u32)"),
)
def test_vidioc_enum_fmt_einval_type_undefined(case: Case) -> None:
    """The buffer type is none that the API defines, or the deprecated V4L2_BUF_TYPE_PRIVATE."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        argument = v4l2_fmtdesc(index=0, type=device.type)
        if run.provoking:
            argument.type = case.pick(0, V4L2_BUF_TYPE_META_OUTPUT + 1, V4L2_BUF_TYPE_PRIVATE, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_ENUM_FMT, argument)
        run.unchanged("pixelformat", "flags")
        run.next(ioctl, device.fd, VIDIOC_ENUM_FMT, v4l2_fmtdesc(index=0, type=device.type))


@condition(
    "VIDIOC_ENUM_FMT::EINVAL::type-of-another-device",
    cause="type-unsupported",
    page="v4l/vidioc-enum-fmt.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=(
        "V4L2_BUF_TYPE_VBI_CAPTURE",
        "V4L2_BUF_TYPE_VBI_OUTPUT",
        "V4L2_BUF_TYPE_SLICED_VBI_CAPTURE",
        "V4L2_BUF_TYPE_SLICED_VBI_OUTPUT",
        "V4L2_BUF_TYPE_SDR_CAPTURE",
        "V4L2_BUF_TYPE_SDR_OUTPUT",
    ),
)
def test_vidioc_enum_fmt_einval_type_of_another_device(case: Case) -> None:
    """The device has no queue of that type."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        argument = v4l2_fmtdesc(index=0, type=device.type)
        if run.provoking:
            argument.type = case.pick(
                V4L2_BUF_TYPE_VBI_CAPTURE,
                V4L2_BUF_TYPE_VBI_OUTPUT,
                V4L2_BUF_TYPE_SLICED_VBI_CAPTURE,
                V4L2_BUF_TYPE_SLICED_VBI_OUTPUT,
                V4L2_BUF_TYPE_SDR_CAPTURE,
                V4L2_BUF_TYPE_SDR_OUTPUT,
            )
        run.attempt(ioctl, device.fd, VIDIOC_ENUM_FMT, argument)
        run.unchanged("pixelformat", "flags")
        run.next(ioctl, device.fd, VIDIOC_ENUM_FMT, v4l2_fmtdesc(index=0, type=device.type))


@condition(
    "VIDIOC_ENUM_FMT::EINVAL::other-planarity",
    cause="type-unsupported",
    page="v4l/vidioc-enum-fmt.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_enum_fmt_einval_other_planarity(case: Case) -> None:
    """The multi-planar type is asked for where the queue is single-planar."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, multiplanar=False)
        argument = v4l2_fmtdesc(index=0, type=device.type)
        if run.provoking:
            argument.type = V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE
        run.attempt(ioctl, device.fd, VIDIOC_ENUM_FMT, argument)
        run.unchanged("pixelformat", "flags")
        run.next(ioctl, device.fd, VIDIOC_ENUM_FMT, v4l2_fmtdesc(index=0, type=device.type))


@condition(
    "VIDIOC_ENUM_FMT::EINVAL::index-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-enum-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "sdr-capture", "meta-capture", "meta-output", "touch"),
    values=("1 << 16", "0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_enum_fmt_einval_index_past_end(case: Case) -> None:
    """The list is shorter than the index."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        argument = v4l2_fmtdesc(index=0, type=device.type)
        if run.provoking:
            argument.index = case.pick(1 << 16, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_ENUM_FMT, argument)
        run.unchanged("pixelformat", "flags")
        run.next(ioctl, device.fd, VIDIOC_ENUM_FMT, v4l2_fmtdesc(index=0, type=device.type))


@condition(
    "VIDIOC_ENUM_FMT::EINVAL::media-bus-code-unsupported",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-enum-fmt.rst",
    nodes=("video-capture",),
    lab=("Raw Capture 0", "Raw Capture 1", "RGB/YUV Capture"),
    values=("0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_enum_fmt_einval_media_bus_code_unsupported(case: Case) -> None:
    """The device has V4L2_CAP_IO_MC and makes no format from the media bus code."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, capability=V4L2_CAP_IO_MC)
        argument = v4l2_fmtdesc(index=0, type=device.type)
        if run.provoking:
            argument.mbus_code = case.pick(0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_ENUM_FMT, argument)
        run.unchanged("pixelformat", "flags")
        run.next(ioctl, device.fd, VIDIOC_ENUM_FMT, v4l2_fmtdesc(index=0, type=device.type))


@condition(
    "VIDIOC_ENUM_FMT::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-enum-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "sdr-capture", "meta-capture", "meta-output", "touch"),
    lab=(
        "vivid-000-vid-cap",
        "vivid-000-vid-out",
        "vim2m",
        "vivid-000-sdr-cap",
        "vivid-000-meta-cap",
        "vivid-000-meta-out",
        "vivid-000-touch-cap",
    ),
)
def test_vidioc_enum_fmt_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_ENUM_FMT, v4l2_fmtdesc(index=0, type=device.type))
        run.next(ioctl, device.fd, VIDIOC_ENUM_FMT, v4l2_fmtdesc(index=0, type=device.type))


@condition(
    "VIDIOC_ENUM_FMT::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-enum-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "sdr-capture", "meta-capture", "meta-output", "touch"),
    lab=(
        "vivid-000-vid-cap",
        "vivid-000-vid-out",
        "vim2m",
        "vivid-000-sdr-cap",
        "vivid-000-meta-cap",
        "vivid-000-meta-out",
        "vivid-000-touch-cap",
    ),
    values=("null", "inaccessible"),
)
def test_vidioc_enum_fmt_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_ENUM_FMT,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_fmtdesc(index=0, type=device.type),
        )
        run.next(ioctl, device.fd, VIDIOC_ENUM_FMT, v4l2_fmtdesc(index=0, type=device.type))


@condition(
    "VIDIOC_ENUM_FMT::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-enum-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "sdr-capture", "meta-capture", "meta-output", "touch"),
    lab=(
        "vivid-000-vid-cap",
        "vivid-000-vid-out",
        "vim2m",
        "vivid-000-sdr-cap",
        "vivid-000-meta-cap",
        "vivid-000-meta-out",
        "vivid-000-touch-cap",
    ),
)
def test_vidioc_enum_fmt_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_ENUM_FMT, v4l2_fmtdesc(index=0, type=device.type))


@condition(
    "VIDIOC_ENUM_FMT::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m", "sdr-capture", "meta-capture", "meta-output", "touch"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vivid-000-sdr-cap", "vivid-000-touch-cap"),
)
def test_vidioc_enum_fmt_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_ENUM_FMT, v4l2_fmtdesc(index=0, type=device.type))
