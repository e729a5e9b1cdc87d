"""Conformance: Closing of V4L2 devices."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Run, condition, rule, scalars
from linuxmedia.conformance.calls import close, dup, ioctl, read
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_CAP_READWRITE,
    V4L2_MEMORY_MMAP,
    VIDIOC_G_FMT,
    VIDIOC_QUERYCAP,
    VIDIOC_REQBUFS,
    VIDIOC_S_FMT,
    VIDIOC_STREAMON,
    v4l2_capability,
    v4l2_format,
    v4l2_requestbuffers,
)


@rule(
    "video.close::ok::frees-the-descriptor", page="v4l/func-close.rst", nodes=("video-capture", "video-output", "m2m")
)
def test_video_close_ok_frees_the_descriptor(run: Run) -> None:
    """The descriptor is gone."""
    device = run.open(run.device.node, O_RDWR)
    result = run.perform(close, device.fd)
    run.refuse("EBADF", ioctl, device.fd, VIDIOC_QUERYCAP, v4l2_capability())
    run.check("result", result, 0)


@rule("video.close::ok::frees-the-queue", page="v4l/func-close.rst", nodes=("video-capture", "video-output"))
def test_video_close_ok_frees_the_queue(run: Run) -> None:
    """Buffers of the handle that are not mapped are freed, and another handle may allocate its own."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    run.refuse(
        "EBUSY",
        ioctl,
        run.second(device).fd,
        VIDIOC_REQBUFS,
        v4l2_requestbuffers(count=2, type=q.type, memory=V4L2_MEMORY_MMAP),
    )
    run.perform(close, device.fd)
    run.perform(
        ioctl, run.second(device).fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=2, type=q.type, memory=V4L2_MEMORY_MMAP)
    )


@rule("video.close::ok::stops-the-stream", page="v4l/func-close.rst", nodes=("video-capture", "video-output"))
def test_video_close_ok_stops_the_stream(run: Run) -> None:
    """A stream that the handle runs ends, and another handle may start one."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="streaming")
    run.perform(close, device.fd)
    run.perform(
        ioctl, run.second(device).fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=2, type=q.type, memory=V4L2_MEMORY_MMAP)
    )
    run.perform(ioctl, run.second(device).fd, VIDIOC_STREAMON, scalars.int_(q.type))


@rule("video.close::ok::ends-reading", page="v4l/func-close.rst", nodes=("video-capture",))
def test_video_close_ok_ends_reading(run: Run) -> None:
    """What read() had reserved is free again."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, capability=V4L2_CAP_READWRITE)
    run.prepare(read, device.fd, bytearray(4096), 4096)
    run.refuse(
        "EBUSY",
        ioctl,
        run.second(device).fd,
        VIDIOC_REQBUFS,
        v4l2_requestbuffers(count=2, type=device.type, memory=V4L2_MEMORY_MMAP),
    )
    run.perform(close, device.fd)
    run.perform(
        ioctl,
        run.second(device).fd,
        VIDIOC_REQBUFS,
        v4l2_requestbuffers(count=2, type=device.type, memory=V4L2_MEMORY_MMAP),
    )


@rule(
    "video.close::ok::not-before-the-last-duplicate", page="v4l/func-close.rst", nodes=("video-capture", "video-output")
)
def test_video_close_ok_not_before_the_last_duplicate(run: Run) -> None:
    """The queue stays reserved while a duplicate of the descriptor is open."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    copy_ = run.prepare(dup, device.fd)
    run.perform(close, device.fd)
    run.refuse(
        "EBUSY",
        ioctl,
        run.second(device).fd,
        VIDIOC_REQBUFS,
        v4l2_requestbuffers(count=2, type=q.type, memory=V4L2_MEMORY_MMAP),
    )
    run.perform(close, copy_.value)
    run.perform(
        ioctl, run.second(device).fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=2, type=q.type, memory=V4L2_MEMORY_MMAP)
    )


@rule("video.close::ok::not-while-a-child-has-it", page="v4l/func-close.rst", nodes=("video-capture", "video-output"))
def test_video_close_ok_not_while_a_child_has_it(run: Run) -> None:
    """The queue stays reserved while a child process has the descriptor."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    run.fork()
    run.perform(close, device.fd)
    run.refuse(
        "EBUSY",
        ioctl,
        run.second(device).fd,
        VIDIOC_REQBUFS,
        v4l2_requestbuffers(count=2, type=q.type, memory=V4L2_MEMORY_MMAP),
    )


@rule("video.close::ok::keeps-the-format", page="v4l/func-close.rst", nodes=("video-capture", "video-output"))
def test_video_close_ok_keeps_the_format(run: Run) -> None:
    """The format that was set stays set, but for memory-to-memory devices, on which it goes with the handle."""
    device = run.open(run.device.node, O_RDWR)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    chosen = copy(current)
    chosen.fmt.pix.width = 320
    chosen.fmt.pix.height = 180
    run.prepare(ioctl, device.fd, VIDIOC_S_FMT, chosen)
    run.perform(close, device.fd)
    now = v4l2_format(type=device.type)
    run.perform(ioctl, run.second(device).fd, VIDIOC_G_FMT, now)
    run.check("now.fmt.pix.width", now.fmt.pix.width, chosen.fmt.pix.width)
    run.check("now.fmt.pix.height", now.fmt.pix.height, chosen.fmt.pix.height)
    run.check("now.fmt.pix.pixelformat", now.fmt.pix.pixelformat, chosen.fmt.pix.pixelformat)


@rule("video.close::ok::after-unplugging", page="v4l/func-close.rst", nodes=("video-capture", "video-output"))
def test_video_close_ok_after_unplugging(run: Run) -> None:
    """A descriptor of a removed device is closed without an error."""
    device = run.open(run.device.node, O_RDWR)
    run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="streaming")
    run.unplug(device)
    result = run.perform(close, device.fd)
    run.check("result", result, 0)


@condition(
    "video.close::EBADF::not-a-descriptor",
    cause="bad-fd",
    page="v4l/func-close.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("-1", "closed", "max(s32)"),
)
def test_video_close_ebadf_not_a_descriptor(case: Case) -> None:
    """The descriptor is negative, closed or was never opened."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = case.pick(-1, run.closed(), 0x7FFFFFFF)
        run.attempt(close, fd)
        run.next(close, device.fd)


@condition(
    "video.close::EBADF::closed-twice",
    cause="wrong-state",
    status="undocumented",
    page="v4l/func-close.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_close_ebadf_closed_twice(case: Case) -> None:
    """The descriptor has been closed already, and its number has not been given out again."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.prepare(close, device.fd)
        run.attempt(close, device.fd)
