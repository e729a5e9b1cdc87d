"""Conformance: Start and end of an overlay."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Run, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY,
    V4L2_CAP_VIDEO_OUTPUT_OVERLAY,
    V4L2_PIX_FMT_RGB565,
    V4L2_PIX_FMT_YUYV,
    VIDIOC_G_FMT,
    VIDIOC_OVERLAY,
    VIDIOC_S_FMT,
    VIDIOC_TRY_FMT,
    v4l2_format,
    v4l2_format_fmt,
    v4l2_rect,
    v4l2_window,
)


@rule("VIDIOC_OVERLAY::ok::starts-and-stops", page="v4l/vidioc-overlay.rst", nodes=("video-output",))
def test_vidioc_overlay_ok_starts_and_stops(run: Run) -> None:
    """Starting what runs and stopping what stands still are no errors."""
    device = run.open("video-output", O_RDWR)
    run.require(device, capability=V4L2_CAP_VIDEO_OUTPUT_OVERLAY)
    present = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, present)
    fresh = copy(present)
    fresh.fmt.pix.pixelformat = V4L2_PIX_FMT_RGB565
    run.prepare(ioctl, device.fd, VIDIOC_S_FMT, fresh)
    argument = scalars.int_(1)
    run.perform(ioctl, device.fd, VIDIOC_OVERLAY, argument)
    run.perform(ioctl, device.fd, VIDIOC_OVERLAY, scalars.int_(1))
    run.perform(ioctl, device.fd, VIDIOC_OVERLAY, scalars.int_(0))
    run.perform(ioctl, device.fd, VIDIOC_OVERLAY, scalars.int_(0))


@rule("VIDIOC_OVERLAY::ok::window-is-kept", page="v4l/vidioc-overlay.rst", nodes=("video-output",))
def test_vidioc_overlay_ok_window_is_kept(run: Run) -> None:
    """The window's place is set with VIDIOC_S_FMT and told by VIDIOC_G_FMT, overlay on or off."""
    device = run.open("video-output", O_RDWR)
    run.require(device, capability=V4L2_CAP_VIDEO_OUTPUT_OVERLAY)
    present = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, present)
    fresh = copy(present)
    fresh.fmt.pix.pixelformat = V4L2_PIX_FMT_RGB565
    run.prepare(ioctl, device.fd, VIDIOC_S_FMT, fresh)
    run.perform(
        ioctl,
        device.fd,
        VIDIOC_S_FMT,
        v4l2_format(
            type=V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY, fmt=v4l2_format_fmt(win=v4l2_window(w=v4l2_rect(left=16, top=8)))
        ),
    )
    argument = scalars.int_(1)
    run.perform(ioctl, device.fd, VIDIOC_OVERLAY, argument)
    window = v4l2_format(type=V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, window)
    run.check("window.fmt.win.w.left", window.fmt.win.w.left, 16)
    run.check("window.fmt.win.w.top", window.fmt.win.w.top, 8)
    run.perform(ioctl, device.fd, VIDIOC_OVERLAY, scalars.int_(0))
    afterwards = v4l2_format(type=V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, afterwards)
    run.check("afterwards.fmt.win.w.left", afterwards.fmt.win.w.left, 16)
    run.check("afterwards.fmt.win.w.top", afterwards.fmt.win.w.top, 8)


@rule("VIDIOC_OVERLAY::ok::try-leaves-the-window", page="v4l/vidioc-overlay.rst", nodes=("video-output",))
def test_vidioc_overlay_ok_try_leaves_the_window(run: Run) -> None:
    """VIDIOC_TRY_FMT moves no window, and answers as VIDIOC_S_FMT does."""
    device = run.open("video-output", O_RDWR)
    run.require(device, capability=V4L2_CAP_VIDEO_OUTPUT_OVERLAY)
    present = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, present)
    fresh = copy(present)
    fresh.fmt.pix.pixelformat = V4L2_PIX_FMT_RGB565
    run.prepare(ioctl, device.fd, VIDIOC_S_FMT, fresh)
    before = v4l2_format(type=V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, before)
    argument = scalars.int_(1)
    run.perform(ioctl, device.fd, VIDIOC_OVERLAY, argument)
    tried = v4l2_format(
        type=V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY,
        fmt=v4l2_format_fmt(win=v4l2_window(w=v4l2_rect(left=24, top=0x7FFFFFFF))),
    )
    run.perform(ioctl, device.fd, VIDIOC_TRY_FMT, tried)
    after = v4l2_format(type=V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, after)
    run.check("after.fmt.win.w.left", after.fmt.win.w.left, before.fmt.win.w.left)
    run.check("after.fmt.win.w.top", after.fmt.win.w.top, before.fmt.win.w.top)
    set_ = v4l2_format(
        type=V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY,
        fmt=v4l2_format_fmt(win=v4l2_window(w=v4l2_rect(left=24, top=0x7FFFFFFF))),
    )
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, set_)
    run.check("set.fmt.win.w.left", set_.fmt.win.w.left, tried.fmt.win.w.left)
    run.check("set.fmt.win.w.top", set_.fmt.win.w.top, tried.fmt.win.w.top)


@rule("VIDIOC_OVERLAY::ok::keys-are-kept", page="v4l/vidioc-g-fmt.rst", nodes=("video-output",))
def test_vidioc_overlay_ok_keys_are_kept(run: Run) -> None:
    """VIDIOC_S_FMT sets the chroma key and the alpha value of the window, VIDIOC_G_FMT tells them, and VIDIOC_TRY_FMT
    changes neither.
    """
    device = run.open("video-output", O_RDWR)
    run.require(device, capability=V4L2_CAP_VIDEO_OUTPUT_OVERLAY)
    present = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, present)
    fresh = copy(present)
    fresh.fmt.pix.pixelformat = V4L2_PIX_FMT_RGB565
    run.prepare(ioctl, device.fd, VIDIOC_S_FMT, fresh)
    wanted = v4l2_format(
        type=V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY,
        fmt=v4l2_format_fmt(win=v4l2_window(chromakey=0x123456, global_alpha=0x7F)),
    )
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, wanted)
    run.perform(
        ioctl,
        device.fd,
        VIDIOC_TRY_FMT,
        v4l2_format(
            type=V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY,
            fmt=v4l2_format_fmt(win=v4l2_window(chromakey=0x654321, global_alpha=0x3F)),
        ),
    )
    argument = scalars.int_(1)
    run.perform(ioctl, device.fd, VIDIOC_OVERLAY, argument)
    window = v4l2_format(type=V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, window)
    run.check("window.fmt.win.chromakey", window.fmt.win.chromakey, 0x123456)
    run.check("window.fmt.win.global_alpha", window.fmt.win.global_alpha, 0x7F)


@condition(
    "VIDIOC_OVERLAY::EINVAL::not-set-up", cause="wrong-state", page="v4l/vidioc-overlay.rst", nodes=("video-output",)
)
def test_vidioc_overlay_einval_not_set_up(case: Case) -> None:
    """The overlay is not set up, as the image has a pixel format that nothing can be laid over."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, capability=V4L2_CAP_VIDEO_OUTPUT_OVERLAY, driver="vivid")
        present = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, present)
        fresh = copy(present)
        fresh.fmt.pix.pixelformat = V4L2_PIX_FMT_RGB565
        run.prepare(ioctl, device.fd, VIDIOC_S_FMT, fresh)
        if run.provoking:
            fresh_2 = copy(present)
            fresh_2.fmt.pix.pixelformat = V4L2_PIX_FMT_YUYV
            run.prepare(ioctl, device.fd, VIDIOC_S_FMT, fresh_2)
        run.attempt(ioctl, device.fd, VIDIOC_OVERLAY, scalars.int_(1))


@condition(
    "VIDIOC_OVERLAY::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-overlay.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_overlay_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        present = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, present)
        fresh = copy(present)
        fresh.fmt.pix.pixelformat = V4L2_PIX_FMT_RGB565
        run.prepare(ioctl, device.fd, VIDIOC_S_FMT, fresh)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_OVERLAY, scalars.int_(1))
        run.next(ioctl, device.fd, VIDIOC_OVERLAY, scalars.int_(1))


@condition(
    "VIDIOC_OVERLAY::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-overlay.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
    values=("null", "inaccessible"),
)
def test_vidioc_overlay_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        present = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, present)
        fresh = copy(present)
        fresh.fmt.pix.pixelformat = V4L2_PIX_FMT_RGB565
        run.prepare(ioctl, device.fd, VIDIOC_S_FMT, fresh)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_OVERLAY,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.int_(1),
        )
        run.next(ioctl, device.fd, VIDIOC_OVERLAY, scalars.int_(1))


@condition(
    "VIDIOC_OVERLAY::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-overlay.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_overlay_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        present = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, present)
        fresh = copy(present)
        fresh.fmt.pix.pixelformat = V4L2_PIX_FMT_RGB565
        run.prepare(ioctl, device.fd, VIDIOC_S_FMT, fresh)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_OVERLAY, scalars.int_(1))


@condition(
    "VIDIOC_OVERLAY::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_overlay_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        present = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, present)
        fresh = copy(present)
        fresh.fmt.pix.pixelformat = V4L2_PIX_FMT_RGB565
        run.prepare(ioctl, device.fd, VIDIOC_S_FMT, fresh)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_OVERLAY, scalars.int_(1))
