"""Conformance: Frame buffer of an overlay."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_CAP_VIDEO_OUTPUT_OVERLAY,
    V4L2_FBUF_CAP_EXTERNOVERLAY,
    V4L2_FBUF_FLAG_CHROMAKEY,
    V4L2_FBUF_FLAG_GLOBAL_ALPHA,
    V4L2_FBUF_FLAG_LOCAL_ALPHA,
    V4L2_FBUF_FLAG_LOCAL_INV_ALPHA,
    V4L2_FBUF_FLAG_PRIMARY,
    V4L2_FBUF_FLAG_SRC_CHROMAKEY,
    VIDIOC_G_FBUF,
    VIDIOC_S_FBUF,
    v4l2_framebuffer,
    v4l2_framebuffer_fmt,
)


@rule("VIDIOC_G_FBUF::ok::mixed-with-the-signal", page="v4l/vidioc-g-fbuf.rst", nodes=("video-output",))
def test_vidioc_g_fbuf_ok_mixed_with_the_signal(run: Run) -> None:
    """Graphics over an output are mixed with the signal, and their size and pixel format are told."""
    device = run.open("video-output", O_RDWR)
    run.require(device, capability=V4L2_CAP_VIDEO_OUTPUT_OVERLAY)
    argument = v4l2_framebuffer()
    run.perform(ioctl, device.fd, VIDIOC_G_FBUF, argument)
    run.check("argument.capability", argument.capability, check.has(V4L2_FBUF_CAP_EXTERNOVERLAY))
    run.check("argument.flags", argument.flags, check.lacks(V4L2_FBUF_FLAG_PRIMARY))
    run.check("argument.fmt.width", argument.fmt.width, check.at_least(1))
    run.check("argument.fmt.height", argument.fmt.height, check.at_least(1))
    run.check("argument.fmt.pixelformat", argument.fmt.pixelformat, check.nonzero())
    run.check("argument.fmt.sizeimage", argument.fmt.sizeimage, check.at_least(argument.fmt.bytesperline))
    run.check("argument.fmt.priv", argument.fmt.priv, 0)


@condition(
    "VIDIOC_G_FBUF::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-fbuf.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_g_fbuf_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_G_FBUF, v4l2_framebuffer())
        run.next(ioctl, device.fd, VIDIOC_G_FBUF, v4l2_framebuffer())


@condition(
    "VIDIOC_G_FBUF::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-fbuf.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
    values=("null", "inaccessible"),
)
def test_vidioc_g_fbuf_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_G_FBUF,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_framebuffer(),
        )
        run.next(ioctl, device.fd, VIDIOC_G_FBUF, v4l2_framebuffer())


@condition(
    "VIDIOC_G_FBUF::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-fbuf.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_g_fbuf_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_G_FBUF, v4l2_framebuffer())


@condition(
    "VIDIOC_G_FBUF::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_g_fbuf_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_G_FBUF, v4l2_framebuffer())


@rule("VIDIOC_S_FBUF::ok::get-agrees", page="v4l/vidioc-g-fbuf.rst", nodes=("video-output",))
def test_vidioc_s_fbuf_ok_get_agrees(run: Run) -> None:
    """VIDIOC_G_FBUF tells the way of blending that was set, and no other."""
    device = run.open("video-output", O_RDWR)
    run.require(device, capability=V4L2_CAP_VIDEO_OUTPUT_OVERLAY)
    present = v4l2_framebuffer()
    run.prepare(ioctl, device.fd, VIDIOC_G_FBUF, present)
    run.perform(
        ioctl, device.fd, VIDIOC_S_FBUF, v4l2_framebuffer(flags=V4L2_FBUF_FLAG_LOCAL_ALPHA | V4L2_FBUF_FLAG_CHROMAKEY)
    )
    argument = v4l2_framebuffer(flags=V4L2_FBUF_FLAG_GLOBAL_ALPHA)
    run.perform(ioctl, device.fd, VIDIOC_S_FBUF, argument)
    now = v4l2_framebuffer()
    run.perform(ioctl, device.fd, VIDIOC_G_FBUF, now)
    run.check(
        "now.flags",
        now.flags,
        check.has(V4L2_FBUF_FLAG_GLOBAL_ALPHA),
        check.lacks(
            V4L2_FBUF_FLAG_LOCAL_ALPHA
            | V4L2_FBUF_FLAG_LOCAL_INV_ALPHA
            | V4L2_FBUF_FLAG_CHROMAKEY
            | V4L2_FBUF_FLAG_SRC_CHROMAKEY,
        ),
    )


@rule("VIDIOC_S_FBUF::ok::output-has-its-own-buffer", page="v4l/vidioc-g-fbuf.rst", nodes=("video-output",))
def test_vidioc_s_fbuf_ok_output_has_its_own_buffer(run: Run) -> None:
    """An output node takes no pixel format and no size."""
    device = run.open("video-output", O_RDWR)
    run.require(device, capability=V4L2_CAP_VIDEO_OUTPUT_OVERLAY)
    present = v4l2_framebuffer()
    run.prepare(ioctl, device.fd, VIDIOC_G_FBUF, present)
    argument = v4l2_framebuffer(flags=V4L2_FBUF_FLAG_GLOBAL_ALPHA, fmt=v4l2_framebuffer_fmt(width=1, height=1))
    run.perform(ioctl, device.fd, VIDIOC_S_FBUF, argument)
    now = v4l2_framebuffer()
    run.perform(ioctl, device.fd, VIDIOC_G_FBUF, now)
    run.check("now.fmt.width", now.fmt.width, present.fmt.width)
    run.check("now.fmt.height", now.fmt.height, present.fmt.height)


@rule("VIDIOC_S_FBUF::ok::one-key-after-the-other", page="v4l/vidioc-g-fbuf.rst", nodes=("video-output",))
def test_vidioc_s_fbuf_ok_one_key_after_the_other(run: Run) -> None:
    """Either chroma key can be set, and takes the place of the other; without any, none is left."""
    device = run.open("video-output", O_RDWR)
    run.require(device, capability=V4L2_CAP_VIDEO_OUTPUT_OVERLAY)
    present = v4l2_framebuffer()
    run.prepare(ioctl, device.fd, VIDIOC_G_FBUF, present)
    argument = v4l2_framebuffer(flags=V4L2_FBUF_FLAG_CHROMAKEY)
    run.perform(ioctl, device.fd, VIDIOC_S_FBUF, argument)
    first = v4l2_framebuffer()
    run.perform(ioctl, device.fd, VIDIOC_G_FBUF, first)
    run.check(
        "first.flags", first.flags, check.has(V4L2_FBUF_FLAG_CHROMAKEY), check.lacks(V4L2_FBUF_FLAG_SRC_CHROMAKEY)
    )
    run.perform(ioctl, device.fd, VIDIOC_S_FBUF, v4l2_framebuffer(flags=V4L2_FBUF_FLAG_SRC_CHROMAKEY))
    then_source = v4l2_framebuffer()
    run.perform(ioctl, device.fd, VIDIOC_G_FBUF, then_source)
    run.check(
        "then_source.flags",
        then_source.flags,
        check.has(V4L2_FBUF_FLAG_SRC_CHROMAKEY),
        check.lacks(V4L2_FBUF_FLAG_CHROMAKEY),
    )
    run.perform(ioctl, device.fd, VIDIOC_S_FBUF, v4l2_framebuffer(flags=0))
    none = v4l2_framebuffer()
    run.perform(ioctl, device.fd, VIDIOC_G_FBUF, none)
    run.check("none.flags", none.flags, check.lacks(V4L2_FBUF_FLAG_CHROMAKEY | V4L2_FBUF_FLAG_SRC_CHROMAKEY))


@condition(
    "VIDIOC_S_FBUF::EINVAL::parameters-unsuitable",
    cause="bad-contents",
    page="v4l/vidioc-g-fbuf.rst",
    nodes=("video-output",),
    values=(
        "V4L2_FBUF_FLAG_CHROMAKEY | V4L2_FBUF_FLAG_SRC_CHROMAKEY",
        "V4L2_FBUF_FLAG_GLOBAL_ALPHA | V4L2_FBUF_FLAG_LOCAL_ALPHA",
        "V4L2_FBUF_FLAG_LOCAL_ALPHA | V4L2_FBUF_FLAG_LOCAL_INV_ALPHA",
    ),
)
def test_vidioc_s_fbuf_einval_parameters_unsuitable(case: Case) -> None:
    """The flags contradict each other."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, capability=V4L2_CAP_VIDEO_OUTPUT_OVERLAY, driver="vivid")
        present = v4l2_framebuffer()
        run.prepare(ioctl, device.fd, VIDIOC_G_FBUF, present)
        argument = v4l2_framebuffer(flags=V4L2_FBUF_FLAG_GLOBAL_ALPHA)
        if run.provoking:
            argument.flags = case.pick(
                V4L2_FBUF_FLAG_CHROMAKEY | V4L2_FBUF_FLAG_SRC_CHROMAKEY,
                V4L2_FBUF_FLAG_GLOBAL_ALPHA | V4L2_FBUF_FLAG_LOCAL_ALPHA,
                V4L2_FBUF_FLAG_LOCAL_ALPHA | V4L2_FBUF_FLAG_LOCAL_INV_ALPHA,
            )
        run.attempt(ioctl, device.fd, VIDIOC_S_FBUF, argument)
        run.next(ioctl, device.fd, VIDIOC_S_FBUF, v4l2_framebuffer(flags=V4L2_FBUF_FLAG_GLOBAL_ALPHA))


@condition(
    "VIDIOC_S_FBUF::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-fbuf.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_s_fbuf_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        present = v4l2_framebuffer()
        run.prepare(ioctl, device.fd, VIDIOC_G_FBUF, present)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_S_FBUF, v4l2_framebuffer(flags=V4L2_FBUF_FLAG_GLOBAL_ALPHA))
        run.next(ioctl, device.fd, VIDIOC_S_FBUF, v4l2_framebuffer(flags=V4L2_FBUF_FLAG_GLOBAL_ALPHA))


@condition(
    "VIDIOC_S_FBUF::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-fbuf.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
    values=("null", "inaccessible"),
)
def test_vidioc_s_fbuf_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        present = v4l2_framebuffer()
        run.prepare(ioctl, device.fd, VIDIOC_G_FBUF, present)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_S_FBUF,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_framebuffer(flags=V4L2_FBUF_FLAG_GLOBAL_ALPHA),
        )
        run.next(ioctl, device.fd, VIDIOC_S_FBUF, v4l2_framebuffer(flags=V4L2_FBUF_FLAG_GLOBAL_ALPHA))


@condition(
    "VIDIOC_S_FBUF::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-fbuf.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_s_fbuf_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        present = v4l2_framebuffer()
        run.prepare(ioctl, device.fd, VIDIOC_G_FBUF, present)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_S_FBUF, v4l2_framebuffer(flags=V4L2_FBUF_FLAG_GLOBAL_ALPHA))


@condition(
    "VIDIOC_S_FBUF::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_s_fbuf_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        present = v4l2_framebuffer()
        run.prepare(ioctl, device.fd, VIDIOC_G_FBUF, present)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_S_FBUF, v4l2_framebuffer(flags=V4L2_FBUF_FLAG_GLOBAL_ALPHA))
