"""Conformance: Cropping and composing."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Deviation, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import fill, ioctl, mmap, poll, pollfds
from linuxmedia.conformance.memory import bytes_at
from linuxmedia.conformance.system import MAP_SHARED, O_RDWR, POLLPRI, PROT_READ, PROT_WRITE
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_TYPE_PRIVATE,
    V4L2_BUF_TYPE_SDR_CAPTURE,
    V4L2_BUF_TYPE_VBI_CAPTURE,
    V4L2_BUF_TYPE_VIDEO_OUTPUT,
    V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE,
    V4L2_EVENT_SOURCE_CHANGE,
    V4L2_MEMORY_DMABUF,
    V4L2_MEMORY_MMAP,
    V4L2_PRIORITY_RECORD,
    V4L2_SEL_FLAG_GE,
    V4L2_SEL_FLAG_LE,
    V4L2_SEL_TGT_COMPOSE,
    V4L2_SEL_TGT_COMPOSE_BOUNDS,
    V4L2_SEL_TGT_COMPOSE_DEFAULT,
    V4L2_SEL_TGT_COMPOSE_PADDED,
    V4L2_SEL_TGT_CROP,
    V4L2_SEL_TGT_CROP_BOUNDS,
    V4L2_SEL_TGT_CROP_DEFAULT,
    V4L2_SEL_TGT_NATIVE_SIZE,
    VIDIOC_DQBUF,
    VIDIOC_ENUMAUDIO,
    VIDIOC_EXPBUF,
    VIDIOC_G_FMT,
    VIDIOC_G_SELECTION,
    VIDIOC_QBUF,
    VIDIOC_S_FMT,
    VIDIOC_S_INPUT,
    VIDIOC_S_PRIORITY,
    VIDIOC_S_SELECTION,
    VIDIOC_STREAMON,
    VIDIOC_SUBSCRIBE_EVENT,
    v4l2_audio,
    v4l2_event_subscription,
    v4l2_exportbuffer,
    v4l2_format,
    v4l2_rect,
    v4l2_selection,
)


@rule("VIDIOC_G_SELECTION::ok::not-empty", page="v4l/vidioc-g-selection.rst", nodes=("video-output",))
def test_vidioc_g_selection_ok_not_empty(run: Run) -> None:
    """The rectangle is not empty, and type and target come back."""
    device = run.open("video-output", O_RDWR)
    run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE))
    argument = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, argument)
    run.check("argument.type", argument.type, device.type)
    run.check("argument.target", argument.target, V4L2_SEL_TGT_COMPOSE)
    run.check("argument.r.width", argument.r.width, check.nonzero())
    run.check("argument.r.height", argument.r.height, check.nonzero())


@rule("VIDIOC_G_SELECTION::ok::within-the-bounds", page="v4l/vidioc-g-selection.rst", nodes=("video-output",))
def test_vidioc_g_selection_ok_within_the_bounds(run: Run) -> None:
    """The rectangle is not larger than its bounds."""
    device = run.open("video-output", O_RDWR)
    run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE))
    argument = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, argument)
    bounds = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE_BOUNDS)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, bounds)
    run.check("argument.r.width", argument.r.width, check.at_most(bounds.r.width))
    run.check("argument.r.height", argument.r.height, check.at_most(bounds.r.height))


@rule("VIDIOC_G_SELECTION::ok::crop-within-its-bounds", page="v4l/vidioc-g-selection.rst", nodes=("video-output",))
def test_vidioc_g_selection_ok_crop_within_its_bounds(run: Run) -> None:
    """The cropping rectangle is not larger than its bounds."""
    device = run.open("video-output", O_RDWR)
    run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE))
    argument = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_CROP)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, argument)
    bounds = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_CROP_BOUNDS)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, bounds)
    run.check("argument.r.width", argument.r.width, check.at_most(bounds.r.width))
    run.check("argument.r.height", argument.r.height, check.at_most(bounds.r.height))


@rule("VIDIOC_G_SELECTION::ok::other-planarity", page="v4l/vidioc-g-selection.rst", nodes=("video-output",))
def test_vidioc_g_selection_ok_other_planarity(run: Run) -> None:
    """The single-planar type and the multi-planar one mean the same."""
    device = run.open("video-output", O_RDWR)
    run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE))
    argument = v4l2_selection(type=V4L2_BUF_TYPE_VIDEO_OUTPUT, target=V4L2_SEL_TGT_COMPOSE)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, argument)
    twin = v4l2_selection(type=V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE, target=V4L2_SEL_TGT_COMPOSE)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, twin)
    run.check("twin.type", twin.type, V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE)
    run.check("twin.r.width", twin.r.width, argument.r.width)
    run.check("twin.r.height", twin.r.height, argument.r.height)


@rule(
    "VIDIOC_G_SELECTION::ok::visible-part-of-a-coded-image",
    page="v4l/dev-decoder.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
)
def test_vidioc_g_selection_ok_visible_part_of_a_coded_image(run: Run) -> None:
    """A decoder composes into a rectangle of the size that is shown, in a buffer of the size that is coded."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    encoder = run.open("m2m", O_RDWR, entity="stateful-encoder")
    run.prepare(
        ioctl,
        encoder.fd,
        VIDIOC_S_SELECTION,
        v4l2_selection(type=encoder.output_type, target=V4L2_SEL_TGT_CROP, r=v4l2_rect(width=652, height=364)),
    )
    coded = run.queue(encoder, side="capture", memory=V4L2_MEMORY_MMAP, buffers=2, phase="filled")
    frame = coded.buffer[0].template
    run.prepare(ioctl, encoder.fd, VIDIOC_DQBUF, frame)
    exported = v4l2_exportbuffer(type=coded.type, index=frame.index)
    run.prepare(ioctl, encoder.fd, VIDIOC_EXPBUF, exported)
    stream = run.queue(device, memory=V4L2_MEMORY_DMABUF, buffers=1, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_SOURCE_CHANGE))
    fresh = stream.buffer[0].template
    fresh.m.fd = exported.fd
    fresh.bytesused = frame.bytesused
    fresh.length = frame.length
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(stream.type))
    run.prepare(poll, pollfds((device.fd, POLLPRI)), 1000)
    argument = v4l2_selection(type=device.capture_type, target=V4L2_SEL_TGT_COMPOSE)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, argument)
    image = v4l2_format(type=device.capture_type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, image)
    bounds = v4l2_selection(type=device.capture_type, target=V4L2_SEL_TGT_COMPOSE_BOUNDS)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, bounds)
    run.check("bounds.r.width", bounds.r.width, image.fmt.pix.width)
    run.check("bounds.r.height", bounds.r.height, image.fmt.pix.height)
    run.check("argument.r.left", argument.r.left, 0)
    run.check("argument.r.top", argument.r.top, 0)
    run.check("argument.r.width", argument.r.width, 652)
    run.check("argument.r.height", argument.r.height, 364)
    run.check("image.fmt.pix.width", image.fmt.pix.width, check.at_least(656))
    run.check("image.fmt.pix.height", image.fmt.pix.height, check.at_least(368))


@rule(
    "VIDIOC_G_SELECTION::ok::whole-image-of-an-encoder",
    page="v4l/dev-encoder.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
)
def test_vidioc_g_selection_ok_whole_image_of_an_encoder(run: Run) -> None:
    """What an encoder can take of an image at most, and takes by default, is all of it."""
    device = run.open("m2m", O_RDWR, entity="stateful-encoder")
    run.require(device, driver="vicodec")
    image = v4l2_format(type=device.output_type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, image)
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_S_SELECTION,
        v4l2_selection(type=device.output_type, target=V4L2_SEL_TGT_CROP, r=v4l2_rect(width=656, height=368)),
    )
    argument = v4l2_selection(type=device.output_type, target=V4L2_SEL_TGT_CROP_BOUNDS)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, argument)
    whole = v4l2_selection(type=device.output_type, target=V4L2_SEL_TGT_CROP_DEFAULT)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, whole)
    run.check("whole.r.left", whole.r.left, 0)
    run.check("whole.r.top", whole.r.top, 0)
    run.check("whole.r.width", whole.r.width, argument.r.width)
    run.check("whole.r.height", whole.r.height, argument.r.height)
    run.check("argument.r.left", argument.r.left, 0)
    run.check("argument.r.top", argument.r.top, 0)
    run.check("argument.r.width", argument.r.width, image.fmt.pix.width)
    run.check("argument.r.height", argument.r.height, image.fmt.pix.height)


@condition(
    "VIDIOC_G_SELECTION::EINVAL::type-wrong",
    cause="type-unsupported",
    page="v4l/vidioc-g-selection.rst",
    nodes=("video-output",),
    values=("0", "V4L2_BUF_TYPE_VBI_CAPTURE", "V4L2_BUF_TYPE_SDR_CAPTURE", "V4L2_BUF_TYPE_PRIVATE", "max(u32)"),
)
def test_vidioc_g_selection_einval_type_wrong(case: Case) -> None:
    """The device has no stream of that type."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE))
        argument = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
        if run.provoking:
            argument.type = case.pick(
                0, V4L2_BUF_TYPE_VBI_CAPTURE, V4L2_BUF_TYPE_SDR_CAPTURE, V4L2_BUF_TYPE_PRIVATE, 0xFFFFFFFF
            )
        run.attempt(ioctl, device.fd, VIDIOC_G_SELECTION, argument)
        run.unchanged("type", "target")
        run.next(ioctl, device.fd, VIDIOC_G_SELECTION, v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE))


@condition(
    "VIDIOC_G_SELECTION::EINVAL::target-unsupported",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-g-selection.rst",
    nodes=("video-output",),
    values=("4", "0x104", "0x200", "max(u32)"),
)
def test_vidioc_g_selection_einval_target_unsupported(case: Case) -> None:
    """The device has no such rectangle."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE))
        argument = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
        if run.provoking:
            argument.target = case.pick(4, 0x104, 0x200, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_G_SELECTION, argument)
        run.unchanged("type", "target")
        run.next(ioctl, device.fd, VIDIOC_G_SELECTION, v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE))


@condition(
    "VIDIOC_G_SELECTION::ENODATA::not-for-this-input",
    cause="wrong-state",
    page="v4l/vidioc-g-selection.rst",
    nodes=("video-capture",),
)
def test_vidioc_g_selection_enodata_not_for_this_input(case: Case) -> None:
    """The input in use has no cropping and composing."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        current = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_CROP)
        run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(0))
        run.attempt(ioctl, device.fd, VIDIOC_G_SELECTION, v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE))


@condition(
    "VIDIOC_G_SELECTION::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-selection.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_g_selection_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE))
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_G_SELECTION, v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE))
        run.next(ioctl, device.fd, VIDIOC_G_SELECTION, v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE))


@condition(
    "VIDIOC_G_SELECTION::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-selection.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
    values=("null", "inaccessible"),
)
def test_vidioc_g_selection_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE))
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_G_SELECTION,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE),
        )
        run.next(ioctl, device.fd, VIDIOC_G_SELECTION, v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE))


@condition(
    "VIDIOC_G_SELECTION::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-selection.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_g_selection_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE))
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_G_SELECTION, v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE))


@condition(
    "VIDIOC_G_SELECTION::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_g_selection_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE))
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_G_SELECTION, v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE))


@rule("VIDIOC_S_SELECTION::ok::current-rectangle-stays", page="v4l/vidioc-g-selection.rst", nodes=("video-output",))
def test_vidioc_s_selection_ok_current_rectangle_stays(run: Run) -> None:
    """Setting the rectangle that is set changes nothing."""
    device = run.open("video-output", O_RDWR)
    current = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
    run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
    argument = copy(current)
    run.perform(ioctl, device.fd, VIDIOC_S_SELECTION, argument)
    now = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, now)
    run.check("argument.r.left", argument.r.left, current.r.left)
    run.check("argument.r.top", argument.r.top, current.r.top)
    run.check("argument.r.width", argument.r.width, current.r.width)
    run.check("argument.r.height", argument.r.height, current.r.height)
    run.check("now.r.left", now.r.left, current.r.left)
    run.check("now.r.top", now.r.top, current.r.top)
    run.check("now.r.width", now.r.width, current.r.width)
    run.check("now.r.height", now.r.height, current.r.height)


@rule("VIDIOC_S_SELECTION::ok::get-agrees", page="v4l/vidioc-g-selection.rst", nodes=("video-output",))
def test_vidioc_s_selection_ok_get_agrees(run: Run) -> None:
    """VIDIOC_G_SELECTION tells the rectangle that came back."""
    device = run.open("video-output", O_RDWR)
    current = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
    run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
    argument = copy(current)
    argument.r.width = 321
    argument.r.height = 243
    run.perform(ioctl, device.fd, VIDIOC_S_SELECTION, argument)
    now = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, now)
    run.check("now.r.left", now.r.left, argument.r.left)
    run.check("now.r.top", now.r.top, argument.r.top)
    run.check("now.r.width", now.r.width, argument.r.width)
    run.check("now.r.height", now.r.height, argument.r.height)


@rule("VIDIOC_S_SELECTION::ok::not-smaller", page="v4l/vidioc-g-selection.rst", nodes=("video-output",))
def test_vidioc_s_selection_ok_not_smaller(run: Run) -> None:
    """With V4L2_SEL_FLAG_GE the rectangle is not smaller than what was asked for, as long as that fits into the
    bounds.
    """
    device = run.open("video-output", O_RDWR)
    current = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
    run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
    argument = copy(current)
    argument.flags = V4L2_SEL_FLAG_GE
    argument.r.width = 321
    argument.r.height = 243
    run.perform(ioctl, device.fd, VIDIOC_S_SELECTION, argument)
    now = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, now)
    run.check("argument.r.width", argument.r.width, check.at_least(321))
    run.check("argument.r.height", argument.r.height, check.at_least(243))
    run.check("now.r.width", now.r.width, argument.r.width)
    run.check("now.r.height", now.r.height, argument.r.height)


@rule("VIDIOC_S_SELECTION::ok::not-larger", page="v4l/vidioc-g-selection.rst", nodes=("video-output",))
def test_vidioc_s_selection_ok_not_larger(run: Run) -> None:
    """With V4L2_SEL_FLAG_LE the rectangle is not larger than what was asked for, as long as the hardware can be so
    small.
    """
    device = run.open("video-output", O_RDWR)
    current = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
    run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
    argument = copy(current)
    argument.flags = V4L2_SEL_FLAG_LE
    argument.r.width = 321
    argument.r.height = 243
    run.perform(ioctl, device.fd, VIDIOC_S_SELECTION, argument)
    now = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, now)
    run.check("argument.r.width", argument.r.width, check.at_most(321), check.nonzero())
    run.check("argument.r.height", argument.r.height, check.at_most(243), check.nonzero())
    run.check("now.r.width", now.r.width, argument.r.width)
    run.check("now.r.height", now.r.height, argument.r.height)


@rule("VIDIOC_S_SELECTION::ok::impossible-size-adjusted", page="v4l/vidioc-g-selection.rst", nodes=("video-output",))
def test_vidioc_s_selection_ok_impossible_size_adjusted(run: Run) -> None:
    """A rectangle without limits is cut to its bounds."""
    device = run.open("video-output", O_RDWR)
    current = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
    run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
    argument = copy(current)
    argument.r.width = 0xFFFFFFFF
    argument.r.height = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_S_SELECTION, argument)
    bounds = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE_BOUNDS)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, bounds)
    run.check("argument.r.width", argument.r.width, check.at_most(bounds.r.width))
    run.check("argument.r.height", argument.r.height, check.at_most(bounds.r.height))


@rule("VIDIOC_S_SELECTION::ok::crop-not-smaller", page="v4l/vidioc-g-selection.rst", nodes=("video-capture",))
def test_vidioc_s_selection_ok_crop_not_smaller(run: Run) -> None:
    """With V4L2_SEL_FLAG_GE what is cut from the source of a capture device is not smaller than asked for."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    current = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_CROP)
    run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
    argument = copy(current)
    argument.flags = V4L2_SEL_FLAG_GE
    argument.r.width = 321
    argument.r.height = 243
    run.perform(ioctl, device.fd, VIDIOC_S_SELECTION, argument)
    now = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_CROP)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, now)
    run.check("argument.r.width", argument.r.width, check.at_least(321))
    run.check("argument.r.height", argument.r.height, check.at_least(243))
    run.check("now.r.width", now.r.width, argument.r.width)
    run.check("now.r.height", now.r.height, argument.r.height)


@rule("VIDIOC_S_SELECTION::ok::crop-not-larger", page="v4l/vidioc-g-selection.rst", nodes=("video-capture",))
def test_vidioc_s_selection_ok_crop_not_larger(run: Run) -> None:
    """With V4L2_SEL_FLAG_LE what is cut from the source of a capture device is not larger than asked for."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    current = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_CROP)
    run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
    argument = copy(current)
    argument.flags = V4L2_SEL_FLAG_LE
    argument.r.width = 321
    argument.r.height = 243
    run.perform(ioctl, device.fd, VIDIOC_S_SELECTION, argument)
    now = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_CROP)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, now)
    run.check("argument.r.width", argument.r.width, check.at_most(321), check.nonzero())
    run.check("argument.r.height", argument.r.height, check.at_most(243), check.nonzero())
    run.check("now.r.width", now.r.width, argument.r.width)
    run.check("now.r.height", now.r.height, argument.r.height)


@rule(
    "VIDIOC_S_SELECTION::ok::capture-composed-not-larger", page="v4l/vidioc-g-selection.rst", nodes=("video-capture",)
)
def test_vidioc_s_selection_ok_capture_composed_not_larger(run: Run) -> None:
    """With V4L2_SEL_FLAG_LE the place in the buffer of a capture device where the image goes is not larger than
    asked for.
    """
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    current = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
    run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
    argument = copy(current)
    argument.flags = V4L2_SEL_FLAG_LE
    argument.r.width = 321
    argument.r.height = 243
    run.perform(ioctl, device.fd, VIDIOC_S_SELECTION, argument)
    now = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, now)
    run.check("argument.r.width", argument.r.width, check.at_most(321), check.nonzero())
    run.check("argument.r.height", argument.r.height, check.at_most(243), check.nonzero())
    run.check("now.r.width", now.r.width, argument.r.width)
    run.check("now.r.height", now.r.height, argument.r.height)


@rule(
    "VIDIOC_S_SELECTION::ok::offset-moves-the-picture",
    page="v4l/vidioc-g-selection.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_s_selection_ok_offset_moves_the_picture(run: Run) -> None:
    """What is captured is what lies inside of the cropping rectangle; when it moves back the picture is as before."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid", multiplanar=False)
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
    run.control(device, "OSD Text Mode", 2)
    whole = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_CROP)
    run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, whole)
    current = copy(whole)
    current.r.width = whole.r.width // 2
    run.prepare(ioctl, device.fd, VIDIOC_S_SELECTION, current)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="filled")
    before = run.prepare(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    after = run.prepare(mmap, 0, q.buffer[1].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[1].offset)
    for _ in range(2):
        run.prepare(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    argument = copy(current)
    argument.r.left = current.r.left + current.r.width
    run.perform(ioctl, device.fd, VIDIOC_S_SELECTION, argument)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[1].template)
    moved = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, moved)
    run.check("moved.index", moved.index, 1)
    run.check(
        "after.address",
        bytes_at(after.value, q.buffer[1].length),
        check.other_bytes_than(bytes_at(before.value, q.buffer[1].length)),
    )
    run.perform(ioctl, device.fd, VIDIOC_S_SELECTION, copy(current))
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[1].template)
    back = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, back)
    run.check("back.index", back.index, 1)
    run.check(
        "after.address",
        bytes_at(after.value, q.buffer[1].length),
        check.same_bytes_as(bytes_at(before.value, q.buffer[1].length)),
    )
    run.check("argument.r.left", argument.r.left, current.r.left + current.r.width)
    run.check("argument.r.width", argument.r.width, current.r.width)


@rule(
    "VIDIOC_S_SELECTION::ok::offset-moves-it-in-the-buffer",
    page="v4l/vidioc-g-selection.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_s_selection_ok_offset_moves_it_in_the_buffer(run: Run) -> None:
    """The picture goes to the place in the buffer where the composing rectangle begins."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid", multiplanar=False)
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
    run.control(device, "OSD Text Mode", 2)
    whole = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
    run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, whole)
    current = copy(whole)
    current.r.width = whole.r.width // 2
    run.prepare(ioctl, device.fd, VIDIOC_S_SELECTION, current)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="filled")
    before = run.prepare(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    after = run.prepare(mmap, 0, q.buffer[1].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[1].offset)
    for _ in range(2):
        run.prepare(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    run.prepare(fill, before.value, q.buffer[0].length, 0)
    run.prepare(fill, after.value, q.buffer[1].length, 0)
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    argument = copy(current)
    argument.r.left = current.r.left + current.r.width
    run.perform(ioctl, device.fd, VIDIOC_S_SELECTION, argument)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[1].template)
    moved = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, moved)
    run.check("moved.index", moved.index, 1)
    run.check(
        "after.address",
        bytes_at(after.value, q.buffer[1].length),
        check.other_bytes_than(bytes_at(before.value, q.buffer[1].length)),
    )
    run.perform(ioctl, device.fd, VIDIOC_S_SELECTION, copy(current))
    run.perform(fill, after.value, q.buffer[1].length, 0)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[1].template)
    back = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, back)
    run.check("back.index", back.index, 1)
    run.check(
        "after.address",
        bytes_at(after.value, q.buffer[1].length),
        check.same_bytes_as(bytes_at(before.value, q.buffer[1].length)),
    )
    run.check("argument.r.left", argument.r.left, current.r.left + current.r.width)
    run.check("argument.r.width", argument.r.width, current.r.width)


@rule(
    "VIDIOC_S_SELECTION::ok::whole-image-after-a-new-format",
    page="v4l/dev-encoder.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
)
def test_vidioc_s_selection_ok_whole_image_after_a_new_format(run: Run) -> None:
    """A format set at an encoder resets what it takes of its images, also where that would fit."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    image = v4l2_format(type=device.output_type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, image)
    current = v4l2_selection(type=device.output_type, target=V4L2_SEL_TGT_CROP)
    run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
    argument = copy(current)
    argument.r.width = 656
    argument.r.height = 368
    run.perform(ioctl, device.fd, VIDIOC_S_SELECTION, argument)
    now = v4l2_selection(type=device.output_type, target=V4L2_SEL_TGT_CROP)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, now)
    run.check("now.r.width", now.r.width, 656)
    run.check("now.r.height", now.r.height, 368)
    larger = copy(image)
    larger.fmt.pix.width = 1024
    larger.fmt.pix.height = 768
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, larger)
    whole = v4l2_selection(type=device.output_type, target=V4L2_SEL_TGT_CROP)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, whole)
    run.check("whole.r.width", whole.r.width, larger.fmt.pix.width)
    run.check("whole.r.height", whole.r.height, larger.fmt.pix.height)
    coded = v4l2_format(type=device.capture_type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, coded)
    run.check("coded.fmt.pix.width", coded.fmt.pix.width, larger.fmt.pix.width)
    run.check("coded.fmt.pix.height", coded.fmt.pix.height, larger.fmt.pix.height)
    run.check("argument.r.left", argument.r.left, 0)
    run.check("argument.r.top", argument.r.top, 0)


@rule("VIDIOC_S_SELECTION::ok::size-as-it-was-asked-for", page="v4l/vidioc-g-selection.rst", nodes=("video-output",))
def test_vidioc_s_selection_ok_size_as_it_was_asked_for(run: Run) -> None:
    """With both flags the size is that of the wish, and the rectangle stays where it was asked for."""
    device = run.open("video-output", O_RDWR)
    current = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
    run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
    argument = copy(current)
    argument.flags = V4L2_SEL_FLAG_GE | V4L2_SEL_FLAG_LE
    argument.r.left = 32
    argument.r.top = 32
    argument.r.width = 320
    argument.r.height = 240
    run.perform(ioctl, device.fd, VIDIOC_S_SELECTION, argument)
    now = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, now)
    run.check("argument.r.left", argument.r.left, 32)
    run.check("argument.r.top", argument.r.top, 32)
    run.check("argument.r.width", argument.r.width, 320)
    run.check("argument.r.height", argument.r.height, 240)
    run.check("now.r.left", now.r.left, 32)
    run.check("now.r.top", now.r.top, 32)
    run.check("now.r.width", now.r.width, 320)
    run.check("now.r.height", now.r.height, 240)


@rule(
    "VIDIOC_S_SELECTION::ok::capture-composed-not-smaller", page="v4l/vidioc-g-selection.rst", nodes=("video-capture",)
)
def test_vidioc_s_selection_ok_capture_composed_not_smaller(run: Run) -> None:
    """With V4L2_SEL_FLAG_GE the place in the buffer of a capture device where the image goes is not smaller than asked
    for.
    """
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    current = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
    run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
    argument = copy(current)
    argument.flags = V4L2_SEL_FLAG_GE
    argument.r.width = 321
    argument.r.height = 243
    run.perform(ioctl, device.fd, VIDIOC_S_SELECTION, argument)
    now = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, now)
    run.check("argument.r.width", argument.r.width, check.at_least(321))
    run.check("argument.r.height", argument.r.height, check.at_least(243))
    run.check("now.r.width", now.r.width, argument.r.width)
    run.check("now.r.height", now.r.height, argument.r.height)


@rule("VIDIOC_S_SELECTION::ok::output-cropped-not-larger", page="v4l/vidioc-g-selection.rst", nodes=("video-output",))
def test_vidioc_s_selection_ok_output_cropped_not_larger(run: Run) -> None:
    """With V4L2_SEL_FLAG_LE an output takes no more of the image in the buffer than was asked for."""
    device = run.open("video-output", O_RDWR)
    current = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_CROP)
    run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
    argument = copy(current)
    argument.flags = V4L2_SEL_FLAG_LE
    argument.r.width = 321
    argument.r.height = 243
    run.perform(ioctl, device.fd, VIDIOC_S_SELECTION, argument)
    now = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_CROP)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, now)
    run.check("argument.r.width", argument.r.width, check.at_most(321), check.nonzero())
    run.check("argument.r.height", argument.r.height, check.at_most(243), check.nonzero())
    run.check("now.r.width", now.r.width, argument.r.width)
    run.check("now.r.height", now.r.height, argument.r.height)


@rule("VIDIOC_S_SELECTION::ok::output-cropped-not-smaller", page="v4l/vidioc-g-selection.rst", nodes=("video-output",))
def test_vidioc_s_selection_ok_output_cropped_not_smaller(run: Run) -> None:
    """With V4L2_SEL_FLAG_GE an output takes no less of the image in the buffer than was asked for."""
    device = run.open("video-output", O_RDWR)
    current = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_CROP)
    run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
    argument = copy(current)
    argument.flags = V4L2_SEL_FLAG_GE
    argument.r.width = 321
    argument.r.height = 243
    run.perform(ioctl, device.fd, VIDIOC_S_SELECTION, argument)
    now = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_CROP)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, now)
    run.check("argument.r.width", argument.r.width, check.at_least(321))
    run.check("argument.r.height", argument.r.height, check.at_least(243))
    run.check("now.r.width", now.r.width, argument.r.width)
    run.check("now.r.height", now.r.height, argument.r.height)


@condition(
    "VIDIOC_S_SELECTION::EINVAL::type-wrong",
    cause="type-unsupported",
    page="v4l/vidioc-g-selection.rst",
    nodes=("video-output",),
    values=("0", "V4L2_BUF_TYPE_VBI_CAPTURE", "V4L2_BUF_TYPE_SDR_CAPTURE", "V4L2_BUF_TYPE_PRIVATE", "max(u32)"),
)
def test_vidioc_s_selection_einval_type_wrong(case: Case) -> None:
    """The device has no stream of that type."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        current = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
        run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
        argument = copy(current)
        if run.provoking:
            argument.type = case.pick(
                0, V4L2_BUF_TYPE_VBI_CAPTURE, V4L2_BUF_TYPE_SDR_CAPTURE, V4L2_BUF_TYPE_PRIVATE, 0xFFFFFFFF
            )
        run.attempt(ioctl, device.fd, VIDIOC_S_SELECTION, argument)
        run.unchanged("type", "target")
        run.next(ioctl, device.fd, VIDIOC_S_SELECTION, copy(current))


@condition(
    "VIDIOC_S_SELECTION::EINVAL::target-unsupported",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-g-selection.rst",
    nodes=("video-output",),
    values=(
        "V4L2_SEL_TGT_COMPOSE_BOUNDS",
        "V4L2_SEL_TGT_COMPOSE_DEFAULT",
        "V4L2_SEL_TGT_CROP_BOUNDS",
        "V4L2_SEL_TGT_CROP_DEFAULT",
        "4",
        "0x104",
        "0x200",
        "max(u32)",
    ),
)
def test_vidioc_s_selection_einval_target_unsupported(case: Case) -> None:
    """The device has no such rectangle, or it cannot be set."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        current = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
        run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
        argument = copy(current)
        if run.provoking:
            argument.target = case.pick(
                V4L2_SEL_TGT_COMPOSE_BOUNDS,
                V4L2_SEL_TGT_COMPOSE_DEFAULT,
                V4L2_SEL_TGT_CROP_BOUNDS,
                V4L2_SEL_TGT_CROP_DEFAULT,
                4,
                0x104,
                0x200,
                0xFFFFFFFF,
            )
        run.attempt(ioctl, device.fd, VIDIOC_S_SELECTION, argument)
        run.unchanged("type", "target")
        run.next(ioctl, device.fd, VIDIOC_S_SELECTION, copy(current))


@condition(
    "VIDIOC_S_SELECTION::EINVAL::flags-undefined",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-g-selection.rst",
    nodes=("video-output",),
    deviations=(
        Deviation(
            seen="success",
            reason="vivid looks at V4L2_SEL_FLAG_GE and V4L2_SEL_FLAG_LE alone; no one refuses other bits. (drivers/media/test-drivers/vivid/vivid-vid-common.c: vivid_vid_adjust_sel())",
        ),
    ),
    values=("1 << 3", "1 << 31"),
)
def test_vidioc_s_selection_einval_flags_undefined(case: Case) -> None:
    """The flags have a bit that is not defined."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        current = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
        run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
        argument = copy(current)
        if run.provoking:
            argument.flags = case.pick(1 << 3, 1 << 31)
        run.attempt(ioctl, device.fd, VIDIOC_S_SELECTION, argument)
        run.next(ioctl, device.fd, VIDIOC_S_SELECTION, copy(current))


@condition(
    "VIDIOC_S_SELECTION::ERANGE::constraints-impossible",
    cause="value-range",
    page="v4l/vidioc-g-selection.rst",
    nodes=("video-output",),
    values=("1", "101", "0xFFFF"),
)
def test_vidioc_s_selection_erange_constraints_impossible(case: Case) -> None:
    """No rectangle fits the flags."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        current = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
        run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
        argument = copy(current)
        argument.r.width = 64
        argument.r.height = 64
        argument.flags = V4L2_SEL_FLAG_GE | V4L2_SEL_FLAG_LE
        if run.provoking:
            argument.r.width = case.pick(1, 101, 0xFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_S_SELECTION, argument)
        run.unchanged("type", "target", "flags")
        fresh = copy(current)
        fresh.r.width = 64
        fresh.r.height = 64
        fresh.flags = V4L2_SEL_FLAG_GE | V4L2_SEL_FLAG_LE
        run.next(ioctl, device.fd, VIDIOC_S_SELECTION, fresh)


@condition(
    "VIDIOC_S_SELECTION::ENODATA::not-for-this-input",
    cause="wrong-state",
    page="v4l/vidioc-g-selection.rst",
    nodes=("video-capture",),
)
def test_vidioc_s_selection_enodata_not_for_this_input(case: Case) -> None:
    """The input in use has no cropping and composing."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        current = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_CROP)
        run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(0))
        run.attempt(ioctl, device.fd, VIDIOC_S_SELECTION, copy(current))


@condition(
    "VIDIOC_S_SELECTION::EBUSY::queue-busy",
    cause="busy-state",
    page="v4l/vidioc-g-selection.rst",
    nodes=("video-output",),
)
def test_vidioc_s_selection_ebusy_queue_busy(case: Case) -> None:
    """The format would change with the rectangle while the queue holds buffers."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, driver="vivid")
        current = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
        run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
        run.control(device, "Enable Output Scaler", 0)
        run.control(device, "Enable Output Cropping", 0)
        fresh = copy(current)
        fresh.r.width = 320
        fresh.r.height = 240
        if run.provoking:
            run.queue(device, buffers=2, phase="allocated")
        run.attempt(ioctl, device.fd, VIDIOC_S_SELECTION, fresh)


@condition(
    "VIDIOC_S_SELECTION::EBUSY::outranked",
    cause="other-owner",
    status="prose",
    page="v4l/app-pri.rst",
    nodes=("video-output",),
)
def test_vidioc_s_selection_ebusy_outranked(case: Case) -> None:
    """Another handle holds a higher access priority."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        current = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
        run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
        if run.provoking:
            run.prepare(ioctl, run.second(device).fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_RECORD))
        run.attempt(ioctl, device.fd, VIDIOC_S_SELECTION, copy(current))


@condition(
    "VIDIOC_S_SELECTION::EINVAL::capture-target-cannot-be-set",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-g-selection.rst",
    nodes=("video-capture",),
    values=(
        "V4L2_SEL_TGT_CROP_DEFAULT",
        "V4L2_SEL_TGT_CROP_BOUNDS",
        "V4L2_SEL_TGT_COMPOSE_DEFAULT",
        "V4L2_SEL_TGT_COMPOSE_BOUNDS",
        "V4L2_SEL_TGT_COMPOSE_PADDED",
    ),
)
def test_vidioc_s_selection_einval_capture_target_cannot_be_set(case: Case) -> None:
    """The rectangle of a capture device is one of the limits or the padded one, which the driver alone decides."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
        current = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_CROP)
        run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
        argument = copy(current)
        if run.provoking:
            argument.target = case.pick(
                V4L2_SEL_TGT_CROP_DEFAULT,
                V4L2_SEL_TGT_CROP_BOUNDS,
                V4L2_SEL_TGT_COMPOSE_DEFAULT,
                V4L2_SEL_TGT_COMPOSE_BOUNDS,
                V4L2_SEL_TGT_COMPOSE_PADDED,
            )
        run.attempt(ioctl, device.fd, VIDIOC_S_SELECTION, argument)
        run.unchanged("type", "target")
        run.next(ioctl, device.fd, VIDIOC_S_SELECTION, copy(current))


@condition(
    "VIDIOC_S_SELECTION::EINVAL::target-unsupported-by-encoder",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-g-selection.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
    values=(
        "V4L2_SEL_TGT_CROP_DEFAULT",
        "V4L2_SEL_TGT_CROP_BOUNDS",
        "V4L2_SEL_TGT_NATIVE_SIZE",
        "V4L2_SEL_TGT_COMPOSE",
        "V4L2_SEL_TGT_COMPOSE_BOUNDS",
        "max(u32)",
    ),
)
def test_vidioc_s_selection_einval_target_unsupported_by_encoder(case: Case) -> None:
    """The rectangle is one of an encoder's limits, or none that it has."""
    for run in case:
        device = run.open("m2m", O_RDWR, entity="stateful-encoder")
        run.require(device, driver="vicodec")
        current = v4l2_selection(type=device.output_type, target=V4L2_SEL_TGT_CROP)
        run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
        argument = copy(current)
        if run.provoking:
            argument.target = case.pick(
                V4L2_SEL_TGT_CROP_DEFAULT,
                V4L2_SEL_TGT_CROP_BOUNDS,
                V4L2_SEL_TGT_NATIVE_SIZE,
                V4L2_SEL_TGT_COMPOSE,
                V4L2_SEL_TGT_COMPOSE_BOUNDS,
                0xFFFFFFFF,
            )
        run.attempt(ioctl, device.fd, VIDIOC_S_SELECTION, argument)
        run.unchanged("type", "target")
        run.next(ioctl, device.fd, VIDIOC_S_SELECTION, copy(current))


@condition(
    "VIDIOC_S_SELECTION::EINVAL::coded-side-of-an-encoder",
    cause="type-unsupported",
    page="v4l/vidioc-g-selection.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
)
def test_vidioc_s_selection_einval_coded_side_of_an_encoder(case: Case) -> None:
    """The stream is that of an encoder's coded images, of which nothing is cropped."""
    for run in case:
        device = run.open("m2m", O_RDWR, entity="stateful-encoder")
        run.require(device, driver="vicodec")
        current = v4l2_selection(type=device.output_type, target=V4L2_SEL_TGT_CROP)
        run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
        argument = copy(current)
        if run.provoking:
            argument.type = device.capture_type
        run.attempt(ioctl, device.fd, VIDIOC_S_SELECTION, argument)
        run.unchanged("type", "target")
        run.next(ioctl, device.fd, VIDIOC_S_SELECTION, copy(current))


@condition(
    "VIDIOC_S_SELECTION::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-selection.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_s_selection_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        current = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
        run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_S_SELECTION, copy(current))
        run.next(ioctl, device.fd, VIDIOC_S_SELECTION, copy(current))


@condition(
    "VIDIOC_S_SELECTION::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-selection.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
    values=("null", "inaccessible"),
)
def test_vidioc_s_selection_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        current = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
        run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_S_SELECTION,
            case.pick(run.null, run.inaccessible()) if run.provoking else copy(current),
        )
        run.next(ioctl, device.fd, VIDIOC_S_SELECTION, copy(current))


@condition(
    "VIDIOC_S_SELECTION::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-selection.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_s_selection_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        current = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
        run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_S_SELECTION, copy(current))


@condition(
    "VIDIOC_S_SELECTION::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_s_selection_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        current = v4l2_selection(type=device.type, target=V4L2_SEL_TGT_COMPOSE)
        run.prepare(ioctl, device.fd, VIDIOC_G_SELECTION, current)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_S_SELECTION, copy(current))
