"""Conformance: Frame interval."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Deviation, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_TYPE_PRIVATE,
    V4L2_BUF_TYPE_SDR_CAPTURE,
    V4L2_BUF_TYPE_VBI_CAPTURE,
    V4L2_CAP_READWRITE,
    V4L2_CAP_TIMEPERFRAME,
    V4L2_MEMORY_MMAP,
    V4L2_PRIORITY_RECORD,
    V4L2_STD_NTSC_M,
    V4L2_STD_PAL_B,
    VIDIOC_DQBUF,
    VIDIOC_ENUM_FRAMEINTERVALS,
    VIDIOC_ENUMAUDIO,
    VIDIOC_G_FMT,
    VIDIOC_G_PARM,
    VIDIOC_LOG_STATUS,
    VIDIOC_REQBUFS,
    VIDIOC_S_FMT,
    VIDIOC_S_INPUT,
    VIDIOC_S_PARM,
    VIDIOC_S_PRIORITY,
    VIDIOC_S_STD,
    VIDIOC_STREAMOFF,
    v4l2_audio,
    v4l2_captureparm,
    v4l2_format,
    v4l2_fract,
    v4l2_frmivalenum,
    v4l2_requestbuffers,
    v4l2_streamparm,
    v4l2_streamparm_parm,
)


@rule("VIDIOC_G_PARM::ok::tells-the-interval", page="v4l/vidioc-g-parm.rst", nodes=("video-capture",))
def test_vidioc_g_parm_ok_tells_the_interval(run: Run) -> None:
    """The interval of a capture stream is a fraction, and no flag is set but those that are defined."""
    device = run.open("video-capture", O_RDWR)
    run.prepare(ioctl, device.fd, VIDIOC_LOG_STATUS)
    argument = v4l2_streamparm(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_PARM, argument)
    run.check("argument.parm.capture.capability", argument.parm.capture.capability, check.subset_of(0x1000))
    run.check("argument.parm.capture.capturemode", argument.parm.capture.capturemode, check.subset_of(0x1))
    run.check(
        "argument.parm.capture.timeperframe.numerator", argument.parm.capture.timeperframe.numerator, check.nonzero()
    )
    run.check(
        "argument.parm.capture.timeperframe.denominator",
        argument.parm.capture.timeperframe.denominator,
        check.nonzero(),
    )
    run.check("argument.parm.capture.extendedmode", argument.parm.capture.extendedmode, 0)
    run.check("argument.parm.capture.reserved", argument.parm.capture.reserved, check.zero())


@rule("VIDIOC_G_PARM::ok::tells-the-interval-of-output", page="v4l/vidioc-g-parm.rst", nodes=("video-output",))
def test_vidioc_g_parm_ok_tells_the_interval_of_output(run: Run) -> None:
    """The interval of an output stream is a fraction, and no flag is set but those that are defined."""
    device = run.open("video-output", O_RDWR)
    run.prepare(ioctl, device.fd, VIDIOC_LOG_STATUS)
    argument = v4l2_streamparm(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_PARM, argument)
    run.check("argument.parm.output.capability", argument.parm.output.capability, check.subset_of(0x1000))
    run.check("argument.parm.output.outputmode", argument.parm.output.outputmode, check.subset_of(0x1))
    run.check(
        "argument.parm.output.timeperframe.numerator", argument.parm.output.timeperframe.numerator, check.nonzero()
    )
    run.check(
        "argument.parm.output.timeperframe.denominator", argument.parm.output.timeperframe.denominator, check.nonzero()
    )
    run.check("argument.parm.output.extendedmode", argument.parm.output.extendedmode, 0)
    run.check("argument.parm.output.reserved", argument.parm.output.reserved, check.zero())


@rule(
    "VIDIOC_G_PARM::ok::interval-suits-the-image",
    page="v4l/vidioc-enum-frameintervals.rst",
    nodes=("video-capture",),
    deviations=(
        Deviation(
            seen="argument.parm.capture.timeperframe.denominator",
            reason="VIDIOC_S_FMT looks at how many intervals the old size has, and keeps one that the new size lacks. (drivers/media/test-drivers/vivid/vivid-vid-cap.c: vivid_s_fmt_vid_cap())",
            devices=("vivid-000-vid-cap",),
        ),
    ),
)
def test_vidioc_g_parm_ok_interval_suits_the_image(run: Run) -> None:
    """The interval is not shorter than the shortest that VIDIOC_ENUM_FRAMEINTERVALS lists for the format."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid", multiplanar=False)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    fresh = copy(current)
    fresh.fmt.pix.width = 320
    fresh.fmt.pix.height = 180
    run.prepare(ioctl, device.fd, VIDIOC_S_FMT, fresh)
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_S_PARM,
        v4l2_streamparm(
            type=device.type,
            parm=v4l2_streamparm_parm(capture=v4l2_captureparm(timeperframe=v4l2_fract(numerator=1, denominator=120))),
        ),
    )
    large = copy(current)
    large.fmt.pix.width = 3840
    large.fmt.pix.height = 2160
    run.prepare(ioctl, device.fd, VIDIOC_S_FMT, large)
    argument = v4l2_streamparm(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_PARM, argument)
    shortest = v4l2_frmivalenum(pixel_format=large.fmt.pix.pixelformat, width=3840, height=2160, index=6)
    run.perform(ioctl, device.fd, VIDIOC_ENUM_FRAMEINTERVALS, shortest)
    run.refuse(
        "EINVAL",
        ioctl,
        device.fd,
        VIDIOC_ENUM_FRAMEINTERVALS,
        v4l2_frmivalenum(pixel_format=large.fmt.pix.pixelformat, width=3840, height=2160, index=7),
    )
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, copy(current))
    run.check(
        "argument.parm.capture.timeperframe.denominator",
        argument.parm.capture.timeperframe.denominator,
        check.at_most(argument.parm.capture.timeperframe.numerator * shortest.discrete.denominator),
    )


@rule("VIDIOC_G_PARM::ok::interval-of-the-standard", page="v4l/vidioc-g-parm.rst", nodes=("video-capture",))
def test_vidioc_g_parm_ok_interval_of_the_standard(run: Run) -> None:
    """Frames of analogue television come at the interval of its standard."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
    argument = v4l2_streamparm(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_PARM, argument)
    run.perform(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_NTSC_M))
    ntsc = v4l2_streamparm(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_PARM, ntsc)
    run.check("ntsc.parm.capture.timeperframe.numerator", ntsc.parm.capture.timeperframe.numerator, 1001)
    run.check("ntsc.parm.capture.timeperframe.denominator", ntsc.parm.capture.timeperframe.denominator, 30000)
    run.check(
        "argument.parm.capture.timeperframe.denominator",
        argument.parm.capture.timeperframe.denominator,
        argument.parm.capture.timeperframe.numerator * 25,
    )


@condition(
    "VIDIOC_G_PARM::EINVAL::type-wrong",
    cause="type-unsupported",
    status="undocumented",
    page="v4l/vidioc-g-parm.rst",
    nodes=("video-capture", "video-output"),
    values=("0", "V4L2_BUF_TYPE_VBI_CAPTURE", "V4L2_BUF_TYPE_SDR_CAPTURE", "V4L2_BUF_TYPE_PRIVATE", "max(u32)"),
)
def test_vidioc_g_parm_einval_type_wrong(case: Case) -> None:
    """The device has no stream of that type."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.prepare(ioctl, device.fd, VIDIOC_LOG_STATUS)
        argument = v4l2_streamparm(type=device.type)
        if run.provoking:
            argument.type = case.pick(
                0, V4L2_BUF_TYPE_VBI_CAPTURE, V4L2_BUF_TYPE_SDR_CAPTURE, V4L2_BUF_TYPE_PRIVATE, 0xFFFFFFFF
            )
        run.attempt(ioctl, device.fd, VIDIOC_G_PARM, argument)
        run.unchanged("type")
        run.next(ioctl, device.fd, VIDIOC_G_PARM, v4l2_streamparm(type=device.type))


@condition(
    "VIDIOC_G_PARM::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-parm.rst",
    nodes=("video-capture", "video-output"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out"),
)
def test_vidioc_g_parm_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.prepare(ioctl, device.fd, VIDIOC_LOG_STATUS)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_G_PARM, v4l2_streamparm(type=device.type))
        run.next(ioctl, device.fd, VIDIOC_G_PARM, v4l2_streamparm(type=device.type))


@condition(
    "VIDIOC_G_PARM::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-parm.rst",
    nodes=("video-capture", "video-output"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out"),
    values=("null", "inaccessible"),
)
def test_vidioc_g_parm_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.prepare(ioctl, device.fd, VIDIOC_LOG_STATUS)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_G_PARM,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_streamparm(type=device.type),
        )
        run.next(ioctl, device.fd, VIDIOC_G_PARM, v4l2_streamparm(type=device.type))


@condition(
    "VIDIOC_G_PARM::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-parm.rst",
    nodes=("video-capture", "video-output"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out"),
)
def test_vidioc_g_parm_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.prepare(ioctl, device.fd, VIDIOC_LOG_STATUS)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_G_PARM, v4l2_streamparm(type=device.type))


@condition(
    "VIDIOC_G_PARM::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "video-output"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out"),
)
def test_vidioc_g_parm_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.prepare(ioctl, device.fd, VIDIOC_LOG_STATUS)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_G_PARM, v4l2_streamparm(type=device.type))


@rule("VIDIOC_S_PARM::ok::get-agrees", page="v4l/vidioc-g-parm.rst", nodes=("video-capture",))
def test_vidioc_s_parm_ok_get_agrees(run: Run) -> None:
    """VIDIOC_G_PARM tells the interval that came back."""
    device = run.open("video-capture", O_RDWR)
    run.prepare(ioctl, device.fd, VIDIOC_LOG_STATUS)
    current = v4l2_streamparm(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_PARM, current)
    argument = copy(current)
    argument.parm.capture.timeperframe.numerator = 1
    argument.parm.capture.timeperframe.denominator = 2
    run.perform(ioctl, device.fd, VIDIOC_S_PARM, argument)
    now = v4l2_streamparm(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_PARM, now)
    run.check(
        "now.parm.capture.timeperframe.numerator",
        now.parm.capture.timeperframe.numerator,
        argument.parm.capture.timeperframe.numerator,
    )
    run.check(
        "now.parm.capture.timeperframe.denominator",
        now.parm.capture.timeperframe.denominator,
        argument.parm.capture.timeperframe.denominator,
    )


@rule("VIDIOC_S_PARM::ok::zero-means-nominal", page="v4l/vidioc-g-parm.rst", nodes=("video-capture",))
def test_vidioc_s_parm_ok_zero_means_nominal(run: Run) -> None:
    """The interval 0 becomes one that is possible."""
    device = run.open("video-capture", O_RDWR)
    run.prepare(ioctl, device.fd, VIDIOC_LOG_STATUS)
    current = v4l2_streamparm(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_PARM, current)
    argument = copy(current)
    argument.parm.capture.timeperframe.numerator = 0
    argument.parm.capture.timeperframe.denominator = 0
    run.perform(ioctl, device.fd, VIDIOC_S_PARM, argument)
    run.check(
        "argument.parm.capture.timeperframe.numerator", argument.parm.capture.timeperframe.numerator, check.nonzero()
    )
    run.check(
        "argument.parm.capture.timeperframe.denominator",
        argument.parm.capture.timeperframe.denominator,
        check.nonzero(),
    )


@rule(
    "VIDIOC_S_PARM::ok::format-stays",
    page="v4l/vidioc-g-parm.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_s_parm_ok_format_stays(run: Run) -> None:
    """Another frame interval leaves the format as it is."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, multiplanar=False)
    run.prepare(ioctl, device.fd, VIDIOC_LOG_STATUS)
    current = v4l2_streamparm(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_PARM, current)
    before_it = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, before_it)
    argument = copy(current)
    argument.parm.capture.timeperframe.numerator = 1
    argument.parm.capture.timeperframe.denominator = 2
    run.perform(ioctl, device.fd, VIDIOC_S_PARM, argument)
    after_it = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, after_it)
    run.check("after_it.fmt.pix.width", after_it.fmt.pix.width, before_it.fmt.pix.width)
    run.check("after_it.fmt.pix.height", after_it.fmt.pix.height, before_it.fmt.pix.height)
    run.check("after_it.fmt.pix.pixelformat", after_it.fmt.pix.pixelformat, before_it.fmt.pix.pixelformat)


@rule("VIDIOC_S_PARM::ok::reserved-zeroed", page="v4l/vidioc-g-parm.rst", nodes=("video-capture",))
def test_vidioc_s_parm_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero, and unknown modes are cleared."""
    device = run.open("video-capture", O_RDWR)
    run.prepare(ioctl, device.fd, VIDIOC_LOG_STATUS)
    current = v4l2_streamparm(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_PARM, current)
    argument = copy(current)
    argument.parm.capture.reserved[0] = 0xFFFFFFFF
    argument.parm.capture.capturemode = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_S_PARM, argument)
    run.check("argument.parm.capture.reserved", argument.parm.capture.reserved, check.zero())
    run.check("argument.parm.capture.capturemode", argument.parm.capture.capturemode, check.subset_of(0x1))


@rule(
    "VIDIOC_S_PARM::ok::listed-interval-is-taken",
    page="v4l/vidioc-enum-frameintervals.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap"),
)
def test_vidioc_s_parm_ok_listed_interval_is_taken(run: Run) -> None:
    """An interval that VIDIOC_ENUM_FRAMEINTERVALS lists for the format is taken as it is."""
    device = run.open("video-capture", O_RDWR)
    current = v4l2_streamparm(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_PARM, current)
    format_ = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
    listed = v4l2_frmivalenum(
        index=0, pixel_format=format_.fmt.pix.pixelformat, width=format_.fmt.pix.width, height=format_.fmt.pix.height
    )
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_FRAMEINTERVALS, listed)
    argument = copy(current)
    argument.parm.capture.timeperframe.numerator = listed.discrete.numerator
    argument.parm.capture.timeperframe.denominator = listed.discrete.denominator
    run.perform(ioctl, device.fd, VIDIOC_S_PARM, argument)
    run.check(
        "argument.parm.capture.timeperframe.numerator",
        argument.parm.capture.timeperframe.numerator,
        listed.discrete.numerator,
    )
    run.check(
        "argument.parm.capture.timeperframe.denominator",
        argument.parm.capture.timeperframe.denominator,
        listed.discrete.denominator,
    )


@rule(
    "VIDIOC_S_PARM::ok::frames-come-at-the-interval",
    page="v4l/vidioc-g-parm.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_s_parm_ok_frames_come_at_the_interval(run: Run) -> None:
    """Frames come at the interval that was set; where that is a second, they are numbered as the clock counts."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid", multiplanar=False)
    run.prepare(ioctl, device.fd, VIDIOC_LOG_STATUS)
    current = v4l2_streamparm(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_PARM, current)
    argument = copy(current)
    argument.parm.capture.timeperframe.numerator = 1
    argument.parm.capture.timeperframe.denominator = 1
    run.perform(ioctl, device.fd, VIDIOC_S_PARM, argument)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    first = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, first)
    for _ in range(2):
        run.perform(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    fourth = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, fourth)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
    run.perform(ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=0, type=q.type, memory=V4L2_MEMORY_MMAP))
    run.check(
        "fourth.timestamp.tv_sec",
        fourth.timestamp.tv_sec,
        check.at_least(first.timestamp.tv_sec + 2),
        check.at_most(first.timestamp.tv_sec + fourth.sequence - first.sequence + 1),
    )


@rule("VIDIOC_S_PARM::ok::drivers-own-mode-cleared", page="v4l/vidioc-g-parm.rst", nodes=("video-capture",))
def test_vidioc_s_parm_ok_drivers_own_mode_cleared(run: Run) -> None:
    """The driver's own mode comes back as zero from a driver that has none."""
    device = run.open("video-capture", O_RDWR)
    run.prepare(ioctl, device.fd, VIDIOC_LOG_STATUS)
    current = v4l2_streamparm(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_PARM, current)
    argument = copy(current)
    argument.parm.capture.extendedmode = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_S_PARM, argument)
    run.check("argument.parm.capture.extendedmode", argument.parm.capture.extendedmode, 0)


@rule(
    "VIDIOC_S_PARM::ok::no-buffers-ask-for-the-present-number", page="v4l/vidioc-g-parm.rst", nodes=("video-capture",)
)
def test_vidioc_s_parm_ok_no_buffers_ask_for_the_present_number(run: Run) -> None:
    """Asking for no buffers for read() gives the number that it uses."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, capability=V4L2_CAP_READWRITE)
    run.prepare(ioctl, device.fd, VIDIOC_LOG_STATUS)
    current = v4l2_streamparm(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_PARM, current)
    argument = copy(current)
    argument.parm.capture.readbuffers = 0
    run.perform(ioctl, device.fd, VIDIOC_S_PARM, argument)
    run.check(
        "argument.parm.capture.readbuffers",
        argument.parm.capture.readbuffers,
        check.equals(current.parm.capture.readbuffers),
        check.nonzero(),
    )


@rule("VIDIOC_S_PARM::ok::buffers-of-read-are-the-actual-ones", page="v4l/vidioc-g-parm.rst", nodes=("video-capture",))
def test_vidioc_s_parm_ok_buffers_of_read_are_the_actual_ones(run: Run) -> None:
    """Whatever is asked for, what comes back is the number of buffers that read() uses."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, capability=V4L2_CAP_READWRITE)
    run.prepare(ioctl, device.fd, VIDIOC_LOG_STATUS)
    current = v4l2_streamparm(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_PARM, current)
    argument = copy(current)
    argument.parm.capture.readbuffers = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_S_PARM, argument)
    now = v4l2_streamparm(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_PARM, now)
    run.check("now.parm.capture.readbuffers", now.parm.capture.readbuffers, argument.parm.capture.readbuffers)
    run.check(
        "argument.parm.capture.readbuffers",
        argument.parm.capture.readbuffers,
        check.less_than(0xFFFFFFFF),
        check.nonzero(),
    )


@rule("VIDIOC_S_PARM::ok::says-that-it-can-be-set", page="v4l/vidioc-g-parm.rst", nodes=("video-capture",))
def test_vidioc_s_parm_ok_says_that_it_can_be_set(run: Run) -> None:
    """A driver that takes another interval says so with V4L2_CAP_TIMEPERFRAME, before and after."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_LOG_STATUS)
    current = v4l2_streamparm(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_PARM, current)
    argument = copy(current)
    argument.parm.capture.timeperframe.numerator = 1
    argument.parm.capture.timeperframe.denominator = 2
    run.perform(ioctl, device.fd, VIDIOC_S_PARM, argument)
    run.check("current.parm.capture.capability", current.parm.capture.capability, check.has(V4L2_CAP_TIMEPERFRAME))
    run.check("argument.parm.capture.capability", argument.parm.capture.capability, check.has(V4L2_CAP_TIMEPERFRAME))
    run.check("argument.parm.capture.timeperframe.numerator", argument.parm.capture.timeperframe.numerator, 1)
    run.check("argument.parm.capture.timeperframe.denominator", argument.parm.capture.timeperframe.denominator, 2)


@condition(
    "VIDIOC_S_PARM::EINVAL::type-wrong",
    cause="type-unsupported",
    status="undocumented",
    page="v4l/vidioc-g-parm.rst",
    nodes=("video-capture",),
    values=("0", "V4L2_BUF_TYPE_VBI_CAPTURE", "V4L2_BUF_TYPE_SDR_CAPTURE", "V4L2_BUF_TYPE_PRIVATE", "max(u32)"),
)
def test_vidioc_s_parm_einval_type_wrong(case: Case) -> None:
    """The device has no stream of that type."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.prepare(ioctl, device.fd, VIDIOC_LOG_STATUS)
        current = v4l2_streamparm(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_PARM, current)
        argument = copy(current)
        if run.provoking:
            argument.type = case.pick(
                0, V4L2_BUF_TYPE_VBI_CAPTURE, V4L2_BUF_TYPE_SDR_CAPTURE, V4L2_BUF_TYPE_PRIVATE, 0xFFFFFFFF
            )
        run.attempt(ioctl, device.fd, VIDIOC_S_PARM, argument)
        run.unchanged("type")
        run.next(ioctl, device.fd, VIDIOC_S_PARM, copy(current))


@condition(
    "VIDIOC_S_PARM::EBUSY::outranked",
    cause="other-owner",
    status="prose",
    page="v4l/app-pri.rst",
    nodes=("video-capture",),
)
def test_vidioc_s_parm_ebusy_outranked(case: Case) -> None:
    """Another handle holds a higher access priority."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.prepare(ioctl, device.fd, VIDIOC_LOG_STATUS)
        current = v4l2_streamparm(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_PARM, current)
        if run.provoking:
            run.prepare(ioctl, run.second(device).fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_RECORD))
        run.attempt(ioctl, device.fd, VIDIOC_S_PARM, copy(current))


@condition(
    "VIDIOC_S_PARM::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-parm.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_s_parm_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.prepare(ioctl, device.fd, VIDIOC_LOG_STATUS)
        current = v4l2_streamparm(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_PARM, current)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_S_PARM, copy(current))
        run.next(ioctl, device.fd, VIDIOC_S_PARM, copy(current))


@condition(
    "VIDIOC_S_PARM::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-parm.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
    values=("null", "inaccessible"),
)
def test_vidioc_s_parm_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.prepare(ioctl, device.fd, VIDIOC_LOG_STATUS)
        current = v4l2_streamparm(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_PARM, current)
        run.attempt(
            ioctl, device.fd, VIDIOC_S_PARM, case.pick(run.null, run.inaccessible()) if run.provoking else copy(current)
        )
        run.next(ioctl, device.fd, VIDIOC_S_PARM, copy(current))


@condition(
    "VIDIOC_S_PARM::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-parm.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_s_parm_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.prepare(ioctl, device.fd, VIDIOC_LOG_STATUS)
        current = v4l2_streamparm(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_PARM, current)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_S_PARM, copy(current))


@condition(
    "VIDIOC_S_PARM::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_s_parm_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.prepare(ioctl, device.fd, VIDIOC_LOG_STATUS)
        current = v4l2_streamparm(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_PARM, current)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_S_PARM, copy(current))
