"""Conformance: Waiting with select()."""

from __future__ import annotations

from linuxmedia.conformance import Case, Deviation, Run, condition, in_child, rule, scalars
from linuxmedia.conformance.calls import fd_set, ioctl, milliseconds, read, select, write
from linuxmedia.conformance.system import O_NONBLOCK, O_RDWR, SIGALRM
from linuxmedia.uapi.v4l2 import (
    V4L2_CAP_READWRITE,
    V4L2_CTRL_TYPE_BOOLEAN,
    V4L2_EVENT_CTRL,
    V4L2_EVENT_SUB_FL_SEND_INITIAL,
    V4L2_MEMORY_MMAP,
    VIDIOC_DQBUF,
    VIDIOC_STREAMOFF,
    VIDIOC_STREAMON,
    VIDIOC_SUBSCRIBE_EVENT,
    v4l2_event_subscription,
)


@rule("video.select::ok::captured-buffer", page="v4l/func-select.rst", nodes=("video-capture",))
def test_video_select_ok_captured_buffer(run: Run) -> None:
    """A captured buffer sets the bit of the read set, and can be dequeued at once."""
    device = run.open("video-capture", O_RDWR | O_NONBLOCK)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    result = run.perform(select, fd_set(device.fd), None, None, milliseconds(3000))
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    run.check("result", result, 1)


@rule("video.select::ok::output-buffer-to-be-reused", page="v4l/func-select.rst", nodes=("video-output", "m2m"))
def test_video_select_ok_output_buffer_to_be_reused(run: Run) -> None:
    """An output buffer that has been used sets the bit of the write set, and can be dequeued at once."""
    device = run.open(run.device.node, O_RDWR | O_NONBLOCK)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    result = run.perform(select, None, fd_set(device.fd), None, milliseconds(3000))
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    run.check("result", result, 1)


@rule("video.select::ok::waits-for-the-next-buffer", page="v4l/func-select.rst", nodes=("video-capture",))
def test_video_select_ok_waits_for_the_next_buffer(run: Run) -> None:
    """With a stream running, the call waits until the next buffer is ready."""
    device = run.open("video-capture", O_RDWR)
    run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    result = run.perform(select, fd_set(device.fd), None, None, milliseconds(3000))
    run.check("result", result, 1)


@rule("video.select::ok::not-streaming", page="v4l/func-select.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_select_ok_not_streaming(run: Run) -> None:
    """When buffers are allocated but do not stream, the bits of the read and the write set are set at once, and
    VIDIOC_DQBUF fails.
    """
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
    result = run.perform(select, fd_set(device.fd), fd_set(device.fd), fd_set(device.fd), milliseconds(3000))
    run.refuse("EINVAL", ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    run.check("result", result, 2)


@rule("video.select::ok::nothing-queued-for-capture", page="v4l/func-select.rst", nodes=("video-capture",))
def test_video_select_ok_nothing_queued_for_capture(run: Run) -> None:
    """When the stream runs but no buffer was ever queued for capture, the bit of the read set is set at once."""
    device = run.open("video-capture", O_RDWR | O_NONBLOCK)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    result = run.perform(select, fd_set(device.fd), None, None, milliseconds(3000))
    run.refuse("EAGAIN", ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    run.check("result", result, 1)


@rule("video.select::ok::starts-reading", page="v4l/func-select.rst", nodes=("video-capture",))
def test_video_select_ok_starts_reading(run: Run) -> None:
    """On a device that can be read and has no buffers, the call starts capturing and waits for data."""
    device = run.open("video-capture", O_RDWR | O_NONBLOCK)
    run.require(device, capability=V4L2_CAP_READWRITE)
    result = run.perform(select, fd_set(device.fd), None, None, milliseconds(3000))
    run.perform(read, device.fd, bytearray(4096), 4096)
    run.check("result", result, 1)


@rule("video.select::ok::cannot-start-reading", page="v4l/func-select.rst", nodes=("video-capture",))
def test_video_select_ok_cannot_start_reading(run: Run) -> None:
    """When reading cannot be started the bit of the read set is set at once, and read() fails."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, capability=V4L2_CAP_READWRITE, driver="vivid")
    run.control(device, "Inject VIDIOC_STREAMON Error", 1)
    result = run.perform(select, fd_set(device.fd), None, None, milliseconds(0))
    run.control(device, "Inject VIDIOC_STREAMON Error", 1)
    run.refuse("EINVAL", read, device.fd, bytearray(4096), 4096)
    run.check("result", result, 1)


@rule("video.select::ok::room-to-write", page="v4l/func-select.rst", nodes=("video-output",))
def test_video_select_ok_room_to_write(run: Run) -> None:
    """On a device that can be written and has no buffers, there is room to write."""
    device = run.open("video-output", O_RDWR | O_NONBLOCK)
    run.require(device, capability=V4L2_CAP_READWRITE)
    result = run.perform(select, None, fd_set(device.fd), None, milliseconds(3000))
    run.perform(write, device.fd, bytearray(4096), 4096)
    run.check("result", result, 1)


@rule("video.select::ok::time-is-up", page="v4l/func-select.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_select_ok_time_is_up(run: Run) -> None:
    """Without anything to report the call returns 0 when its time is up."""
    device = run.open(run.device.node, O_RDWR)
    run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    result = run.perform(select, None, None, fd_set(device.fd), milliseconds(50))
    run.check("result", result, 0)


@rule(
    "video.select::ok::event",
    page="v4l/func-select.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "vim2m"),
)
def test_video_select_ok_event(run: Run) -> None:
    """An event that waits sets the bit of the exceptional set."""
    device = run.open(run.device.node, O_RDWR)
    flip = run.find_control(device, type=V4L2_CTRL_TYPE_BOOLEAN)
    run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_SUBSCRIBE_EVENT,
        v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=flip.id, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
    )
    result = run.perform(select, None, None, fd_set(device.fd), milliseconds(3000))
    run.check("result", result, 1)


@rule("video.select::ok::nothing-queued-after-a-restart", page="v4l/func-select.rst", nodes=("video-capture",))
def test_video_select_ok_nothing_queued_after_a_restart(run: Run) -> None:
    """When a stream was stopped and is started again, the bit of the read set is set at once until a buffer is queued
    for capture, and VIDIOC_DQBUF has none, whatever had been queued before.
    """
    device = run.open("video-capture", O_RDWR | O_NONBLOCK)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    result = run.perform(select, fd_set(device.fd), None, None, milliseconds(500))
    run.refuse("EAGAIN", ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    run.check("result", result, 1)


@condition(
    "video.select::EBADF::not-a-descriptor",
    cause="bad-fd",
    page="v4l/func-select.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_select_ebadf_not_a_descriptor(case: Case) -> None:
    """A set names a descriptor that is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        read_set = fd_set(run.closed()) if run.provoking else fd_set(device.fd)
        run.attempt(select, read_set, fd_set(device.fd), fd_set(device.fd), milliseconds(3000))
        run.next(select, fd_set(device.fd), fd_set(device.fd), fd_set(device.fd), milliseconds(3000))


@condition(
    "video.select::EBADF::not-a-descriptor-to-write",
    cause="bad-fd",
    page="v4l/func-select.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_select_ebadf_not_a_descriptor_to_write(case: Case) -> None:
    """The write set names a descriptor that is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        write_set = fd_set(run.closed()) if run.provoking else fd_set(device.fd)
        run.attempt(select, fd_set(device.fd), write_set, fd_set(device.fd), milliseconds(3000))
        run.next(select, fd_set(device.fd), fd_set(device.fd), fd_set(device.fd), milliseconds(3000))


@condition(
    "video.select::EBADF::not-a-descriptor-for-events",
    cause="bad-fd",
    page="v4l/func-select.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_select_ebadf_not_a_descriptor_for_events(case: Case) -> None:
    """The exceptional set names a descriptor that is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        except_set = fd_set(run.closed()) if run.provoking else fd_set(device.fd)
        run.attempt(select, fd_set(device.fd), fd_set(device.fd), except_set, milliseconds(3000))
        run.next(select, fd_set(device.fd), fd_set(device.fd), fd_set(device.fd), milliseconds(3000))


@condition(
    "video.select::EBADF::descriptor-far-above-the-others",
    cause="bad-fd",
    status="contradicted",
    page="v4l/func-select.rst",
    nodes=("video-capture", "video-output", "m2m"),
    deviations=(
        Deviation(
            seen="success",
            reason="core_sys_select() clamps nfds to the size of the descriptor table. (fs/select.c: core_sys_select())",
        ),
    ),
)
def test_video_select_ebadf_descriptor_far_above_the_others(case: Case) -> None:
    """A set names a number above every descriptor that the program has room for so far."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        read_set = fd_set(1023) if run.provoking else fd_set(device.fd)
        write_set = None if run.provoking else fd_set(device.fd)
        except_set = None if run.provoking else fd_set(device.fd)
        run.attempt(in_child(select) if run.provoking else select, read_set, write_set, except_set, milliseconds(50))
        run.next(select, fd_set(device.fd), fd_set(device.fd), fd_set(device.fd), milliseconds(50))


@condition(
    "video.select::EBUSY::another-handle-reads",
    cause="other-owner",
    status="contradicted",
    page="v4l/func-select.rst",
    nodes=("video-capture",),
    deviations=(
        Deviation(
            seen="success",
            reason="The owner of the queue is not looked at. (drivers/media/common/videobuf2/videobuf2-core.c: vb2_core_poll())",
        ),
    ),
)
def test_video_select_ebusy_another_handle_reads(case: Case) -> None:
    """Another handle of the device reads already."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        if run.provoking:
            run.prepare(read, run.second(device).fd, bytearray(4096), 4096)
        run.attempt(select, fd_set(device.fd), fd_set(device.fd), fd_set(device.fd), milliseconds(3000))


@condition(
    "video.select::EBUSY::another-handle-writes",
    cause="other-owner",
    status="contradicted",
    page="v4l/func-select.rst",
    nodes=("video-output",),
    deviations=(
        Deviation(
            seen="success",
            reason="The owner of the queue is not looked at. (drivers/media/common/videobuf2/videobuf2-core.c: vb2_core_poll())",
        ),
    ),
)
def test_video_select_ebusy_another_handle_writes(case: Case) -> None:
    """Another handle of the device writes already."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        if run.provoking:
            run.prepare(write, run.second(device).fd, bytearray(4096), 4096)
        run.attempt(select, fd_set(device.fd), fd_set(device.fd), fd_set(device.fd), milliseconds(3000))


@condition(
    "video.select::EFAULT::read-set-not-readable",
    cause="bad-pointer",
    page="v4l/func-select.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("inaccessible", "unmapped"),
)
def test_video_select_efault_read_set_not_readable(case: Case) -> None:
    """The read set lies in memory that the program cannot use."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        read_set = case.pick(run.inaccessible(), run.unmapped()) if run.provoking else fd_set(device.fd)
        run.attempt(select, read_set, fd_set(device.fd), fd_set(device.fd), milliseconds(3000))
        run.next(select, fd_set(device.fd), fd_set(device.fd), fd_set(device.fd), milliseconds(3000))


@condition(
    "video.select::EFAULT::write-set-not-readable",
    cause="bad-pointer",
    page="v4l/func-select.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("inaccessible", "unmapped"),
)
def test_video_select_efault_write_set_not_readable(case: Case) -> None:
    """The write set lies in memory that the program cannot use."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        write_set = case.pick(run.inaccessible(), run.unmapped()) if run.provoking else fd_set(device.fd)
        run.attempt(select, fd_set(device.fd), write_set, fd_set(device.fd), milliseconds(3000))
        run.next(select, fd_set(device.fd), fd_set(device.fd), fd_set(device.fd), milliseconds(3000))


@condition(
    "video.select::EFAULT::exceptional-set-not-readable",
    cause="bad-pointer",
    page="v4l/func-select.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("inaccessible", "unmapped"),
)
def test_video_select_efault_exceptional_set_not_readable(case: Case) -> None:
    """The exceptional set lies in memory that the program cannot use."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        except_set = case.pick(run.inaccessible(), run.unmapped()) if run.provoking else fd_set(device.fd)
        run.attempt(select, fd_set(device.fd), fd_set(device.fd), except_set, milliseconds(3000))
        run.next(select, fd_set(device.fd), fd_set(device.fd), fd_set(device.fd), milliseconds(3000))


@condition(
    "video.select::EFAULT::timeout-not-readable",
    cause="bad-pointer",
    page="v4l/func-select.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("inaccessible", "unmapped"),
)
def test_video_select_efault_timeout_not_readable(case: Case) -> None:
    """The time to wait lies in memory that the program cannot use."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        timeout = case.pick(run.inaccessible(), run.unmapped()) if run.provoking else milliseconds(3000)
        run.attempt(select, fd_set(device.fd), fd_set(device.fd), fd_set(device.fd), timeout)
        run.next(select, fd_set(device.fd), fd_set(device.fd), fd_set(device.fd), milliseconds(3000))


@condition(
    "video.select::EINTR::interrupted",
    cause="interrupted",
    page="v4l/func-select.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_select_eintr_interrupted(case: Case) -> None:
    """A signal arrives while the call waits."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        if run.provoking:
            run.signal(SIGALRM, after=0.05)
        timeout = milliseconds(10000) if run.provoking else milliseconds(300)
        run.attempt(select, None, None, fd_set(device.fd), timeout)


@condition(
    "video.select::EINVAL::negative-count",
    cause="value-range",
    page="v4l/func-select.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("-1", "-2147483648"),
)
def test_video_select_einval_negative_count(case: Case) -> None:
    """The number of descriptors is negative."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        nfds = case.pick(-1, -2147483648) if run.provoking else None
        run.attempt(select, fd_set(device.fd), fd_set(device.fd), fd_set(device.fd), milliseconds(3000), nfds=nfds)
        run.next(select, fd_set(device.fd), fd_set(device.fd), fd_set(device.fd), milliseconds(3000))


@condition(
    "video.select::EINVAL::count-above-the-size-of-a-set",
    cause="value-range",
    status="contradicted",
    page="v4l/func-select.rst",
    nodes=("video-capture", "video-output", "m2m"),
    deviations=(
        Deviation(
            seen="success",
            reason="core_sys_select() clamps nfds to the size of the descriptor table. (fs/select.c: core_sys_select())",
        ),
    ),
    values=("1025", "max(s32)"),
)
def test_video_select_einval_count_above_the_size_of_a_set(case: Case) -> None:
    """The number of descriptors exceeds FD_SETSIZE."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        nfds = case.pick(1025, 0x7FFFFFFF) if run.provoking else None
        run.attempt(select, fd_set(device.fd), fd_set(device.fd), fd_set(device.fd), milliseconds(3000), nfds=nfds)
        run.next(select, fd_set(device.fd), fd_set(device.fd), fd_set(device.fd), milliseconds(3000))


@condition(
    "video.select::EINVAL::negative-timeout",
    cause="value-range",
    status="undocumented",
    page="v4l/func-select.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_select_einval_negative_timeout(case: Case) -> None:
    """The time to wait is negative."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        timeout = milliseconds(-1000) if run.provoking else milliseconds(3000)
        run.attempt(select, fd_set(device.fd), fd_set(device.fd), fd_set(device.fd), timeout)
        run.next(select, fd_set(device.fd), fd_set(device.fd), fd_set(device.fd), milliseconds(3000))
