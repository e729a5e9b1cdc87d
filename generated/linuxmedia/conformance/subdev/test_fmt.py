"""Conformance: Format of a pad."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.subdev import (
    MEDIA_BUS_FMT_SRGGB8_1X8,
    V4L2_SUBDEV_FORMAT_ACTIVE,
    V4L2_SUBDEV_FORMAT_TRY,
    VIDIOC_SUBDEV_G_FMT,
    VIDIOC_SUBDEV_G_SELECTION,
    VIDIOC_SUBDEV_S_FMT,
    VIDIOC_SUBDEV_S_SELECTION,
    v4l2_subdev_format,
    v4l2_subdev_selection,
)
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_TYPE_VIDEO_CAPTURE,
    V4L2_FIELD_ANY,
    V4L2_PIX_FMT_SRGGB8,
    V4L2_SEL_TGT_CROP,
    VIDIOC_G_FMT,
    VIDIOC_S_FMT,
    v4l2_colorspace,
    v4l2_field,
    v4l2_format,
    v4l2_quantization,
    v4l2_rect,
    v4l2_xfer_func,
)


@rule("VIDIOC_SUBDEV_G_FMT::ok::describes-a-frame", page="v4l/vidioc-subdev-g-fmt.rst", nodes=("subdev",))
def test_vidioc_subdev_g_fmt_ok_describes_a_frame(run: Run) -> None:
    """The format is complete and within its sets of values."""
    device = run.open("subdev", O_RDWR)
    argument = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, argument)
    run.check("argument.pad", argument.pad, 0)
    run.check("argument.which", argument.which, V4L2_SUBDEV_FORMAT_ACTIVE)
    run.check("argument.format.width", argument.format.width, check.nonzero())
    run.check("argument.format.height", argument.format.height, check.nonzero())
    run.check("argument.format.code", argument.format.code, check.nonzero())
    run.check(
        "argument.format.field",
        argument.format.field,
        check.differs_from(V4L2_FIELD_ANY),
        check.one_of(tuple(v4l2_field)),
    )
    run.check("argument.format.colorspace", argument.format.colorspace, check.one_of(tuple(v4l2_colorspace)))
    run.check("argument.format.xfer_func", argument.format.xfer_func, check.one_of(tuple(v4l2_xfer_func)))
    run.check("argument.format.quantization", argument.format.quantization, check.one_of(tuple(v4l2_quantization)))


@rule("VIDIOC_SUBDEV_G_FMT::ok::reserved-zeroed", page="v4l/vidioc-subdev-g-fmt.rst", nodes=("subdev",))
def test_vidioc_subdev_g_fmt_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open("subdev", O_RDWR)
    argument = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    argument.reserved[0] = 0xFFFFFFFF
    argument.format.reserved[0] = 0xFFFF
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, argument)
    run.check("argument.reserved", argument.reserved, check.zero())
    run.check("argument.format.reserved", argument.format.reserved, check.zero())


@rule("VIDIOC_SUBDEV_G_FMT::ok::try-format-exists", page="v4l/vidioc-subdev-g-fmt.rst", nodes=("subdev",))
def test_vidioc_subdev_g_fmt_ok_try_format_exists(run: Run) -> None:
    """A file has a try format from the beginning."""
    device = run.open("subdev", O_RDWR)
    argument = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_TRY, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, argument)
    run.check("argument.format.width", argument.format.width, check.nonzero())
    run.check("argument.format.height", argument.format.height, check.nonzero())


@rule("VIDIOC_SUBDEV_G_FMT::ok::stream-forced-to-zero", page="v4l/vidioc-subdev-g-client-cap.rst", nodes=("subdev",))
def test_vidioc_subdev_g_fmt_ok_stream_forced_to_zero(run: Run) -> None:
    """For a program that has not said that it knows streams, the format is that of stream 0."""
    device = run.open("subdev", O_RDWR)
    argument = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0, stream=1)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, argument)
    run.check("argument.stream", argument.stream, 0)
    run.check("argument.format.width", argument.format.width, check.nonzero())


@condition(
    "VIDIOC_SUBDEV_G_FMT::EINVAL::pad-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-subdev-g-fmt.rst",
    nodes=("subdev",),
    values=("256", "max(u32)"),
)
def test_vidioc_subdev_g_fmt_einval_pad_past_end(case: Case) -> None:
    """The sub-device has no pad of that number."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        argument = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
        if run.provoking:
            argument.pad = case.pick(256, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, argument)
        run.unchanged("which")
        run.next(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0))


@condition(
    "VIDIOC_SUBDEV_G_FMT::EINVAL::which-undefined",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-subdev-g-fmt.rst",
    nodes=("subdev",),
    values=("V4L2_SUBDEV_FORMAT_ACTIVE + 1", "max(u32)"),
)
def test_vidioc_subdev_g_fmt_einval_which_undefined(case: Case) -> None:
    """which is neither the active nor the try format."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        argument = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
        if run.provoking:
            argument.which = case.pick(V4L2_SUBDEV_FORMAT_ACTIVE + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, argument)
        run.unchanged("pad")
        run.next(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0))


@condition(
    "VIDIOC_SUBDEV_G_FMT::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-subdev-g-fmt.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_g_fmt_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_SUBDEV_G_FMT, v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0))
        run.next(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0))


@condition(
    "VIDIOC_SUBDEV_G_FMT::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-subdev-g-fmt.rst",
    nodes=("subdev",),
    lab=("Scaler",),
    values=("null", "inaccessible"),
)
def test_vidioc_subdev_g_fmt_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_G_FMT,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0),
        )
        run.next(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0))


@condition(
    "VIDIOC_SUBDEV_G_FMT::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-subdev-g-fmt.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_g_fmt_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_SUBDEV_G_FMT, v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0))


@rule("VIDIOC_SUBDEV_S_FMT::ok::current-format-stays", page="v4l/vidioc-subdev-g-fmt.rst", nodes=("subdev",))
def test_vidioc_subdev_s_fmt_ok_current_format_stays(run: Run) -> None:
    """Setting the format that is set changes nothing."""
    device = run.open("subdev", O_RDWR)
    current = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, current)
    argument = copy(current)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, argument)
    now = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, now)
    run.check("argument.format.width", argument.format.width, current.format.width)
    run.check("argument.format.height", argument.format.height, current.format.height)
    run.check("argument.format.code", argument.format.code, current.format.code)
    run.check("now.format.width", now.format.width, current.format.width)
    run.check("now.format.height", now.format.height, current.format.height)
    run.check("now.format.code", now.format.code, current.format.code)


@rule("VIDIOC_SUBDEV_S_FMT::ok::get-agrees", page="v4l/vidioc-subdev-g-fmt.rst", nodes=("subdev",))
def test_vidioc_subdev_s_fmt_ok_get_agrees(run: Run) -> None:
    """VIDIOC_SUBDEV_G_FMT returns what VIDIOC_SUBDEV_S_FMT has returned."""
    device = run.open("subdev", O_RDWR)
    current = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, current)
    argument = copy(current)
    argument.which = V4L2_SUBDEV_FORMAT_TRY
    argument.format.width = 64
    argument.format.height = 64
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, argument)
    now = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_TRY, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, now)
    run.check("now.format.width", now.format.width, argument.format.width)
    run.check("now.format.height", now.format.height, argument.format.height)
    run.check("now.format.code", now.format.code, argument.format.code)


@rule("VIDIOC_SUBDEV_S_FMT::ok::try-leaves-the-hardware", page="v4l/vidioc-subdev-g-fmt.rst", nodes=("subdev",))
def test_vidioc_subdev_s_fmt_ok_try_leaves_the_hardware(run: Run) -> None:
    """Trying a format leaves the active one as it is."""
    device = run.open("subdev", O_RDWR)
    current = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, current)
    argument = copy(current)
    argument.which = V4L2_SUBDEV_FORMAT_TRY
    argument.format.width = 64
    argument.format.height = 64
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, argument)
    now = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, now)
    run.check("now.format.width", now.format.width, current.format.width)
    run.check("now.format.height", now.format.height, current.format.height)


@rule("VIDIOC_SUBDEV_S_FMT::ok::try-is-private", page="v4l/vidioc-subdev-g-fmt.rst", nodes=("subdev",))
def test_vidioc_subdev_s_fmt_ok_try_is_private(run: Run) -> None:
    """The try format of one file does not reach another file."""
    device = run.open("subdev", O_RDWR)
    current = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, current)
    other_before = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_TRY, pad=0)
    run.perform(ioctl, run.second(device).fd, VIDIOC_SUBDEV_G_FMT, other_before)
    argument = copy(current)
    argument.which = V4L2_SUBDEV_FORMAT_TRY
    argument.format.width = 64
    argument.format.height = 64
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, argument)
    other_after = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_TRY, pad=0)
    run.perform(ioctl, run.second(device).fd, VIDIOC_SUBDEV_G_FMT, other_after)
    run.check("other_after.format.width", other_after.format.width, other_before.format.width)
    run.check("other_after.format.height", other_after.format.height, other_before.format.height)


@rule("VIDIOC_SUBDEV_S_FMT::ok::impossible-size-adjusted", page="v4l/vidioc-subdev-g-fmt.rst", nodes=("subdev",))
def test_vidioc_subdev_s_fmt_ok_impossible_size_adjusted(run: Run) -> None:
    """A frame without limits is cut to what the sub-device can do."""
    device = run.open("subdev", O_RDWR)
    current = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, current)
    argument = copy(current)
    argument.which = V4L2_SUBDEV_FORMAT_TRY
    argument.format.width = 0xFFFFFFFF
    argument.format.height = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, argument)
    run.check("argument.format.width", argument.format.width, check.less_than(0xFFFFFFFF), check.nonzero())
    run.check("argument.format.height", argument.format.height, check.less_than(0xFFFFFFFF), check.nonzero())


@rule("VIDIOC_SUBDEV_S_FMT::ok::active-as-tried", page="v4l/vidioc-subdev-g-fmt.rst", nodes=("subdev",))
def test_vidioc_subdev_s_fmt_ok_active_as_tried(run: Run) -> None:
    """An active format is changed exactly as a try format is, and is kept."""
    device = run.open("subdev", O_RDWR)
    current = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, current)
    tried = copy(current)
    tried.which = V4L2_SUBDEV_FORMAT_TRY
    tried.format.width = 123
    tried.format.height = 77
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, tried)
    argument = copy(current)
    argument.format.width = 123
    argument.format.height = 77
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, argument)
    now = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, now)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, copy(current))
    run.check("argument.format.width", argument.format.width, tried.format.width)
    run.check("argument.format.height", argument.format.height, tried.format.height)
    run.check("argument.format.code", argument.format.code, tried.format.code)
    run.check("argument.format.field", argument.format.field, tried.format.field)
    run.check("now.format.width", now.format.width, argument.format.width)
    run.check("now.format.height", now.format.height, argument.format.height)


@rule(
    "VIDIOC_SUBDEV_S_FMT::ok::source-follows-the-sink",
    page="v4l/vidioc-subdev-g-fmt.rst",
    nodes=("subdev",),
    lab=("Debayer A",),
)
def test_vidioc_subdev_s_fmt_ok_source_follows_the_sink(run: Run) -> None:
    """A format set at the sink pad is passed on to the source pad."""
    device = run.open("subdev", O_RDWR, entity="Debayer A")
    current = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_TRY, pad=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, current)
    source = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_TRY, pad=1)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, source)
    fresh = copy(source)
    fresh.format.width = source.format.width * 2
    fresh.format.height = source.format.height * 2
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, fresh)
    argument = copy(current)
    argument.format.width = 64
    argument.format.height = 48
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, argument)
    now = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_TRY, pad=1)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, now)
    run.check("now.format.width", now.format.width, argument.format.width)
    run.check("now.format.height", now.format.height, argument.format.height)
    run.check("now.format.field", now.format.field, argument.format.field)
    run.check("now.format.colorspace", now.format.colorspace, argument.format.colorspace)


@rule(
    "VIDIOC_SUBDEV_S_FMT::ok::nothing-is-scaled-any-more",
    page="v4l/vidioc-subdev-g-fmt.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_fmt_ok_nothing_is_scaled_any_more(run: Run) -> None:
    """A format set at the sink pad of what scales resets the source pad, so that nothing is scaled any more."""
    device = run.open("subdev", O_RDWR, entity="Scaler")
    current = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_TRY, pad=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, current)
    source = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_TRY, pad=1)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, source)
    fresh = copy(source)
    fresh.format.width = source.format.width * 2
    fresh.format.height = source.format.height * 2
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, fresh)
    argument = copy(current)
    argument.format.width = 64
    argument.format.height = 48
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, argument)
    now = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_TRY, pad=1)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, now)
    run.check("now.format.width", now.format.width, argument.format.width)
    run.check("now.format.height", now.format.height, argument.format.height)
    run.check("now.format.field", now.format.field, argument.format.field)
    run.check("now.format.colorspace", now.format.colorspace, argument.format.colorspace)


@rule(
    "VIDIOC_SUBDEV_S_FMT::ok::sink-does-not-follow-the-source",
    page="v4l/vidioc-subdev-g-fmt.rst",
    nodes=("subdev",),
    lab=("Scaler", "Debayer A"),
)
def test_vidioc_subdev_s_fmt_ok_sink_does_not_follow_the_source(run: Run) -> None:
    """A format set at the source pad leaves the one at the sink pad as it is."""
    device = run.open("subdev", O_RDWR)
    sink = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_TRY, pad=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, sink)
    current = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_TRY, pad=1)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, current)
    argument = copy(current)
    argument.format.width = 64
    argument.format.height = 48
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, argument)
    now = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_TRY, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, now)
    run.check("now.format.width", now.format.width, sink.format.width)
    run.check("now.format.height", now.format.height, sink.format.height)
    run.check("now.format.code", now.format.code, sink.format.code)
    after_it = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_TRY, pad=1)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, after_it)
    run.check("after_it.format.width", after_it.format.width, argument.format.width)
    run.check("after_it.format.height", after_it.format.height, argument.format.height)


@rule(
    "VIDIOC_SUBDEV_S_FMT::ok::nothing-is-cropped-any-more",
    page="v4l/vidioc-subdev-g-fmt.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_fmt_ok_nothing_is_cropped_any_more(run: Run) -> None:
    """A format set at the sink pad resets the rectangle of cropping to the whole frame."""
    device = run.open("subdev", O_RDWR)
    run.require(device, driver="vimc")
    current = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_TRY, pad=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, current)
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_SUBDEV_S_SELECTION,
        v4l2_subdev_selection(
            which=V4L2_SUBDEV_FORMAT_TRY,
            pad=0,
            target=V4L2_SEL_TGT_CROP,
            r=v4l2_rect(left=32, top=16, width=64, height=48),
        ),
    )
    argument = copy(current)
    argument.format.width = 320
    argument.format.height = 240
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, argument)
    now = v4l2_subdev_selection(which=V4L2_SUBDEV_FORMAT_TRY, pad=0, target=V4L2_SEL_TGT_CROP)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_SELECTION, now)
    run.check("now.r.left", now.r.left, 0)
    run.check("now.r.top", now.r.top, 0)
    run.check("now.r.width", now.r.width, argument.format.width)
    run.check("now.r.height", now.r.height, argument.format.height)


@rule("VIDIOC_SUBDEV_S_FMT::ok::what-came-back-stays", page="v4l/vidioc-subdev-g-fmt.rst", nodes=("subdev",))
def test_vidioc_subdev_s_fmt_ok_what_came_back_stays(run: Run) -> None:
    """A format that came back is not changed further when it is set."""
    device = run.open("subdev", O_RDWR)
    current = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, current)
    argument = copy(current)
    argument.which = V4L2_SUBDEV_FORMAT_TRY
    argument.format.width = 123
    argument.format.height = 77
    argument.format.code = 1
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, argument)
    again_ = copy(argument)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, again_)
    run.check("again.format.width", again_.format.width, argument.format.width)
    run.check("again.format.height", again_.format.height, argument.format.height)
    run.check("again.format.code", again_.format.code, argument.format.code)
    run.check("again.format.field", again_.format.field, argument.format.field)
    run.check("again.format.colorspace", again_.format.colorspace, argument.format.colorspace)


@rule("VIDIOC_SUBDEV_S_FMT::ok::stream-forced-to-zero", page="v4l/vidioc-subdev-g-client-cap.rst", nodes=("subdev",))
def test_vidioc_subdev_s_fmt_ok_stream_forced_to_zero(run: Run) -> None:
    """For a program that has not said that it knows streams, the format of stream 0 is set."""
    device = run.open("subdev", O_RDWR)
    current = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, current)
    argument = copy(current)
    argument.which = V4L2_SUBDEV_FORMAT_TRY
    argument.stream = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, argument)
    run.check("argument.stream", argument.stream, 0)


@rule("VIDIOC_SUBDEV_S_FMT::ok::tried-while-streaming", page="v4l/dev-subdev.rst", nodes=("subdev",), lab=("Scaler",))
def test_vidioc_subdev_s_fmt_ok_tried_while_streaming(run: Run) -> None:
    """Formats of sensor, converter and scaler can be tried while they stream, and the active ones stay."""
    device = run.open("subdev", O_RDWR, entity="Scaler")
    sensor = run.open("subdev", O_RDWR, entity="Sensor A")
    first = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.prepare(ioctl, sensor.fd, VIDIOC_SUBDEV_G_FMT, first)
    fresh = copy(first)
    fresh.format.code = MEDIA_BUS_FMT_SRGGB8_1X8
    run.prepare(ioctl, sensor.fd, VIDIOC_SUBDEV_S_FMT, fresh)
    raw = run.open("video-capture", O_RDWR, entity="Raw Capture 0")
    image = v4l2_format(type=V4L2_BUF_TYPE_VIDEO_CAPTURE)
    run.prepare(ioctl, raw.fd, VIDIOC_G_FMT, image)
    fresh_2 = copy(image)
    fresh_2.fmt.pix.pixelformat = V4L2_PIX_FMT_SRGGB8
    run.prepare(ioctl, raw.fd, VIDIOC_S_FMT, fresh_2)
    capture = run.open("video-capture", O_RDWR, entity="RGB/YUV Capture")
    scaled = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=1)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, scaled)
    picture = v4l2_format(type=V4L2_BUF_TYPE_VIDEO_CAPTURE)
    run.prepare(ioctl, capture.fd, VIDIOC_G_FMT, picture)
    fresh_3 = copy(picture)
    fresh_3.fmt.pix.width = scaled.format.width
    fresh_3.fmt.pix.height = scaled.format.height
    run.prepare(ioctl, capture.fd, VIDIOC_S_FMT, fresh_3)
    debayer = run.open("subdev", O_RDWR, entity="Debayer A")
    converted = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.prepare(ioctl, debayer.fd, VIDIOC_SUBDEV_G_FMT, converted)
    current = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, current)
    run.queue(capture, buffers=3, phase="streaming")
    argument = copy(current)
    argument.which = V4L2_SUBDEV_FORMAT_TRY
    argument.format.width = 320
    argument.format.height = 200
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, argument)
    now = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, now)
    bayer = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_TRY, pad=0)
    run.perform(ioctl, debayer.fd, VIDIOC_SUBDEV_G_FMT, bayer)
    debayered = copy(bayer)
    debayered.format.width = 320
    debayered.format.height = 200
    run.perform(ioctl, debayer.fd, VIDIOC_SUBDEV_S_FMT, debayered)
    run.check("debayered.format.width", debayered.format.width, 320)
    run.check("debayered.format.height", debayered.format.height, 200)
    sensed = copy(first)
    sensed.which = V4L2_SUBDEV_FORMAT_TRY
    sensed.format.width = 320
    sensed.format.height = 200
    run.perform(ioctl, sensor.fd, VIDIOC_SUBDEV_S_FMT, sensed)
    run.check("sensed.format.width", sensed.format.width, 320)
    run.check("sensed.format.height", sensed.format.height, 200)
    debayer_now = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.perform(ioctl, debayer.fd, VIDIOC_SUBDEV_G_FMT, debayer_now)
    run.check("debayer_now.format.width", debayer_now.format.width, converted.format.width)
    run.check("debayer_now.format.height", debayer_now.format.height, converted.format.height)
    sensor_now = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.perform(ioctl, sensor.fd, VIDIOC_SUBDEV_G_FMT, sensor_now)
    run.check("sensor_now.format.width", sensor_now.format.width, first.format.width)
    run.check("sensor_now.format.height", sensor_now.format.height, first.format.height)
    run.check("argument.format.width", argument.format.width, 320)
    run.check("argument.format.height", argument.format.height, 200)
    run.check("now.format.width", now.format.width, current.format.width)
    run.check("now.format.height", now.format.height, current.format.height)


@rule("VIDIOC_SUBDEV_S_FMT::ok::reserved-zeroed", page="v4l/vidioc-subdev-g-fmt.rst", nodes=("subdev",))
def test_vidioc_subdev_s_fmt_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open("subdev", O_RDWR)
    current = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, current)
    argument = copy(current)
    argument.which = V4L2_SUBDEV_FORMAT_TRY
    argument.reserved[0] = 0xFFFFFFFF
    argument.format.reserved[0] = 0xFFFF
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, argument)
    run.check("argument.reserved", argument.reserved, check.zero())
    run.check("argument.format.reserved", argument.format.reserved, check.zero())


@rule("VIDIOC_SUBDEV_S_FMT::ok::active-leaves-what-is-tried", page="v4l/dev-subdev.rst", nodes=("subdev",))
def test_vidioc_subdev_s_fmt_ok_active_leaves_what_is_tried(run: Run) -> None:
    """An active format that is set leaves the one that the file tries as it is."""
    device = run.open("subdev", O_RDWR)
    run.require(device, driver="vimc")
    current = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, current)
    tried = copy(current)
    tried.which = V4L2_SUBDEV_FORMAT_TRY
    tried.format.width = 320
    tried.format.height = 200
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, tried)
    argument = copy(current)
    argument.format.width = 64
    argument.format.height = 48
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, argument)
    still = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_TRY, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, still)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, copy(current))
    run.check("argument.format.width", argument.format.width, check.differs_from(tried.format.width))
    run.check("still.format.width", still.format.width, tried.format.width)
    run.check("still.format.height", still.format.height, tried.format.height)


@condition(
    "VIDIOC_SUBDEV_S_FMT::EINVAL::pad-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-subdev-g-fmt.rst",
    nodes=("subdev",),
    values=("256", "max(u32)"),
)
def test_vidioc_subdev_s_fmt_einval_pad_past_end(case: Case) -> None:
    """The sub-device has no pad of that number."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        current = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, current)
        argument = copy(current)
        if run.provoking:
            argument.pad = case.pick(256, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, argument)
        run.unchanged("format.width", "format.code")
        run.next(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, copy(current))


@condition(
    "VIDIOC_SUBDEV_S_FMT::EINVAL::which-undefined",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-subdev-g-fmt.rst",
    nodes=("subdev",),
    values=("V4L2_SUBDEV_FORMAT_ACTIVE + 1", "max(u32)"),
)
def test_vidioc_subdev_s_fmt_einval_which_undefined(case: Case) -> None:
    """which is neither the active nor the try format."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        current = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, current)
        argument = copy(current)
        if run.provoking:
            argument.which = case.pick(V4L2_SUBDEV_FORMAT_ACTIVE + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, argument)
        run.unchanged("format.width", "format.code")
        run.next(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, copy(current))


@condition(
    "VIDIOC_SUBDEV_S_FMT::EBUSY::pipeline-streaming",
    cause="busy-state",
    page="v4l/vidioc-subdev-g-fmt.rst",
    nodes=("subdev",),
    lab=("Sensor A",),
)
def test_vidioc_subdev_s_fmt_ebusy_pipeline_streaming(case: Case) -> None:
    """The pad is part of a pipeline that is streaming."""
    for run in case:
        device = run.open("subdev", O_RDWR, entity="Sensor A")
        first = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, first)
        current = copy(first)
        current.format.code = MEDIA_BUS_FMT_SRGGB8_1X8
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, current)
        scaler = run.open("subdev", O_RDWR, entity="Scaler")
        scaled = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=1)
        run.prepare(ioctl, scaler.fd, VIDIOC_SUBDEV_G_FMT, scaled)
        beyond = run.open("video-capture", O_RDWR, entity="RGB/YUV Capture")
        picture = v4l2_format(type=V4L2_BUF_TYPE_VIDEO_CAPTURE)
        run.prepare(ioctl, beyond.fd, VIDIOC_G_FMT, picture)
        fresh = copy(picture)
        fresh.fmt.pix.width = scaled.format.width
        fresh.fmt.pix.height = scaled.format.height
        run.prepare(ioctl, beyond.fd, VIDIOC_S_FMT, fresh)
        capture = run.open("video-capture", O_RDWR, entity="Raw Capture 0")
        image = v4l2_format(type=V4L2_BUF_TYPE_VIDEO_CAPTURE)
        run.prepare(ioctl, capture.fd, VIDIOC_G_FMT, image)
        fresh_2 = copy(image)
        fresh_2.fmt.pix.pixelformat = V4L2_PIX_FMT_SRGGB8
        fresh_2.fmt.pix.width = current.format.width
        fresh_2.fmt.pix.height = current.format.height
        run.prepare(ioctl, capture.fd, VIDIOC_S_FMT, fresh_2)
        if run.provoking:
            run.queue(capture, buffers=3, phase="streaming")
        run.attempt(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, copy(current))


@condition(
    "VIDIOC_SUBDEV_S_FMT::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-subdev-g-fmt.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_fmt_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        current = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, current)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_SUBDEV_S_FMT, copy(current))
        run.next(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, copy(current))


@condition(
    "VIDIOC_SUBDEV_S_FMT::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-subdev-g-fmt.rst",
    nodes=("subdev",),
    lab=("Scaler",),
    values=("null", "inaccessible"),
)
def test_vidioc_subdev_s_fmt_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        current = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, current)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_S_FMT,
            case.pick(run.null, run.inaccessible()) if run.provoking else copy(current),
        )
        run.next(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, copy(current))


@condition(
    "VIDIOC_SUBDEV_S_FMT::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-subdev-g-fmt.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_fmt_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        current = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
        run.prepare(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, current)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_SUBDEV_S_FMT, copy(current))
