"""Conformance: Closing of V4L2 devices."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import close, dup, ioctl, read, write
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_CAP_READWRITE,
    V4L2_CAP_STREAMING,
    V4L2_CTRL_TYPE_INTEGER,
    V4L2_MEMORY_MMAP,
    V4L2_STD_SECAM_L,
    V4L2_TUNER_MODE_MONO,
    V4L2_TUNER_RADIO,
    VIDIOC_CREATE_BUFS,
    VIDIOC_ENUM_FMT,
    VIDIOC_G_CTRL,
    VIDIOC_G_FMT,
    VIDIOC_G_FREQUENCY,
    VIDIOC_G_INPUT,
    VIDIOC_G_OUTPUT,
    VIDIOC_G_PARM,
    VIDIOC_G_STD,
    VIDIOC_G_TUNER,
    VIDIOC_QUERYCAP,
    VIDIOC_REQBUFS,
    VIDIOC_S_CTRL,
    VIDIOC_S_FMT,
    VIDIOC_S_FREQUENCY,
    VIDIOC_S_INPUT,
    VIDIOC_S_OUTPUT,
    VIDIOC_S_PARM,
    VIDIOC_S_STD,
    VIDIOC_S_TUNER,
    VIDIOC_STREAMON,
    v4l2_capability,
    v4l2_captureparm,
    v4l2_control,
    v4l2_create_buffers,
    v4l2_fmtdesc,
    v4l2_format,
    v4l2_fract,
    v4l2_frequency,
    v4l2_requestbuffers,
    v4l2_streamparm,
    v4l2_streamparm_parm,
    v4l2_tuner,
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
    run.require(device, capability=V4L2_CAP_READWRITE | V4L2_CAP_STREAMING)
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
    """The size that was set for the image stays set after the last handle is closed."""
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


@rule("video.close::ok::keeps-the-pixel-format", page="v4l/func-close.rst", nodes=("video-capture", "video-output"))
def test_video_close_ok_keeps_the_pixel_format(run: Run) -> None:
    """A pixel format that was set stays set after the last handle is closed."""
    device = run.open(run.device.node, O_RDWR)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    other = v4l2_fmtdesc(type=device.type, index=0)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, other)
    listed = v4l2_fmtdesc(type=device.type, index=3)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, listed)
    earlier = copy(current)
    earlier.fmt.pix.pixelformat = other.pixelformat
    run.prepare(ioctl, device.fd, VIDIOC_S_FMT, earlier)
    chosen = copy(current)
    chosen.fmt.pix.pixelformat = listed.pixelformat
    run.prepare(ioctl, device.fd, VIDIOC_S_FMT, chosen)
    run.perform(close, device.fd)
    now = v4l2_format(type=device.type)
    run.perform(ioctl, run.second(device).fd, VIDIOC_G_FMT, now)
    run.check(
        "chosen.fmt.pix.pixelformat",
        chosen.fmt.pix.pixelformat,
        check.equals(listed.pixelformat),
        check.differs_from(earlier.fmt.pix.pixelformat),
    )
    run.check("now.fmt.raw_data", now.fmt.raw_data, chosen.fmt.raw_data)


@rule("video.close::ok::keeps-the-input", page="v4l/func-close.rst", nodes=("video-capture",))
def test_video_close_ok_keeps_the_input(run: Run) -> None:
    """The input that was selected, and its standard, stay selected after the last handle is closed."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_SECAM_L))
    run.perform(close, device.fd)
    now = scalars.int_()
    run.perform(ioctl, run.second(device).fd, VIDIOC_G_INPUT, now)
    run.check("now", now, 2)
    standard = scalars.u64()
    run.perform(ioctl, run.second(device).fd, VIDIOC_G_STD, standard)
    run.check("standard", standard, V4L2_STD_SECAM_L)


@rule("video.close::ok::keeps-the-output", page="v4l/func-close.rst", nodes=("video-output",))
def test_video_close_ok_keeps_the_output(run: Run) -> None:
    """The output that was selected stays selected after the last handle is closed."""
    device = run.open("video-output", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(1))
    run.perform(close, device.fd)
    now = scalars.int_()
    run.perform(ioctl, run.second(device).fd, VIDIOC_G_OUTPUT, now)
    run.check("now", now, 1)


@rule(
    "video.close::ok::keeps-controls",
    page="v4l/func-close.rst",
    nodes=("video-capture", "video-output"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap"),
)
def test_video_close_ok_keeps_controls(run: Run) -> None:
    """Values of controls stay as they were set after the last handle is closed."""
    device = run.open(run.device.node, O_RDWR)
    knob = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=knob.id, value=knob.maximum))
    run.perform(close, device.fd)
    now = v4l2_control(id=knob.id)
    run.perform(ioctl, run.second(device).fd, VIDIOC_G_CTRL, now)
    run.check("now.value", now.value, knob.maximum)


@rule("video.close::ok::keeps-the-interval", page="v4l/func-close.rst", nodes=("video-capture",))
def test_video_close_ok_keeps_the_interval(run: Run) -> None:
    """The frame interval that was set stays set after the last handle is closed."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_S_PARM,
        v4l2_streamparm(
            type=device.type,
            parm=v4l2_streamparm_parm(capture=v4l2_captureparm(timeperframe=v4l2_fract(numerator=1, denominator=2))),
        ),
    )
    run.perform(close, device.fd)
    now = v4l2_streamparm(type=device.type)
    run.perform(ioctl, run.second(device).fd, VIDIOC_G_PARM, now)
    run.check("now.parm.capture.timeperframe.numerator", now.parm.capture.timeperframe.numerator, 1)
    run.check("now.parm.capture.timeperframe.denominator", now.parm.capture.timeperframe.denominator, 2)


@rule("video.close::ok::keeps-the-station", page="v4l/func-close.rst", nodes=("radio",))
def test_video_close_ok_keeps_the_station(run: Run) -> None:
    """The frequency and the audio mode of a tuner stay after the last handle is closed."""
    device = run.open("radio", O_RDWR)
    tuner = v4l2_tuner(index=0)
    run.prepare(ioctl, device.fd, VIDIOC_G_TUNER, tuner)
    run.prepare(
        ioctl, device.fd, VIDIOC_S_FREQUENCY, v4l2_frequency(tuner=0, type=V4L2_TUNER_RADIO, frequency=tuner.rangehigh)
    )
    fresh = copy(tuner)
    fresh.audmode = V4L2_TUNER_MODE_MONO
    run.prepare(ioctl, device.fd, VIDIOC_S_TUNER, fresh)
    chosen = v4l2_tuner(index=0)
    run.prepare(ioctl, device.fd, VIDIOC_G_TUNER, chosen)
    run.perform(close, device.fd)
    now = v4l2_frequency(tuner=0)
    run.perform(ioctl, run.second(device).fd, VIDIOC_G_FREQUENCY, now)
    run.check("now.frequency", now.frequency, tuner.rangehigh)
    mode = v4l2_tuner(index=0)
    run.perform(ioctl, run.second(device).fd, VIDIOC_G_TUNER, mode)
    run.check("mode.audmode", mode.audmode, chosen.audmode)


@rule("video.close::ok::ends-writing", page="v4l/func-close.rst", nodes=("video-output",))
def test_video_close_ok_ends_writing(run: Run) -> None:
    """What write() had reserved is free again, for another handle that writes too."""
    device = run.open("video-output", O_RDWR)
    run.require(device, capability=V4L2_CAP_READWRITE | V4L2_CAP_STREAMING)
    run.prepare(write, device.fd, bytearray(4096), 4096)
    run.refuse("EBUSY", write, run.second(device).fd, bytearray(4096), 4096)
    run.refuse(
        "EBUSY",
        ioctl,
        run.second(device).fd,
        VIDIOC_REQBUFS,
        v4l2_requestbuffers(count=2, type=device.type, memory=V4L2_MEMORY_MMAP),
    )
    run.perform(close, device.fd)
    run.perform(write, run.second(device).fd, bytearray(4096), 4096)


@rule(
    "video.close::ok::frees-what-was-created",
    page="v4l/func-close.rst",
    nodes=("video-capture", "video-output", "sdr-capture", "meta-capture", "meta-output", "touch"),
)
def test_video_close_ok_frees_what_was_created(run: Run) -> None:
    """A queue whose buffers VIDIOC_CREATE_BUFS had made is free again after the last handle is closed."""
    device = run.open(run.device.node, O_RDWR)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    run.prepare(
        ioctl, device.fd, VIDIOC_CREATE_BUFS, v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
    )
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
