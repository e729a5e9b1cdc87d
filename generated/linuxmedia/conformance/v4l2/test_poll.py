"""Conformance: Waiting with poll()."""

from __future__ import annotations

from errno import EIO

from linuxmedia.conformance import Case, Deviation, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl, poll, pollfds, read, write
from linuxmedia.conformance.system import (
    O_NONBLOCK,
    O_RDWR,
    POLLERR,
    POLLHUP,
    POLLIN,
    POLLOUT,
    POLLPRI,
    POLLRDNORM,
    POLLWRNORM,
    SIGALRM,
)
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_FLAG_ERROR,
    V4L2_CAP_READWRITE,
    V4L2_CAP_STREAMING,
    V4L2_CTRL_TYPE_BOOLEAN,
    V4L2_EVENT_CTRL,
    V4L2_EVENT_SUB_FL_SEND_INITIAL,
    V4L2_MEMORY_MMAP,
    VIDIOC_DQBUF,
    VIDIOC_QBUF,
    VIDIOC_REQBUFS,
    VIDIOC_STREAMOFF,
    VIDIOC_STREAMON,
    VIDIOC_SUBSCRIBE_EVENT,
    v4l2_event_subscription,
    v4l2_requestbuffers,
)


@rule("video.poll::ok::captured-buffer", page="v4l/func-poll.rst", nodes=("video-capture",))
def test_video_poll_ok_captured_buffer(run: Run) -> None:
    """A captured buffer sets POLLIN and POLLRDNORM, and can be dequeued at once."""
    device = run.open("video-capture", O_RDWR | O_NONBLOCK)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    fds = pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM))
    result = run.perform(poll, fds, 3000)
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLIN | POLLRDNORM)


@rule("video.poll::ok::output-buffer-to-be-reused", page="v4l/func-poll.rst", nodes=("video-output", "m2m"))
def test_video_poll_ok_output_buffer_to_be_reused(run: Run) -> None:
    """An output buffer that has been used sets POLLOUT and POLLWRNORM, and can be dequeued at once."""
    device = run.open(run.device.node, O_RDWR | O_NONBLOCK)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    fds = pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM))
    result = run.perform(poll, fds, 3000)
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, check.has(POLLOUT | POLLWRNORM), check.lacks(POLLERR))


@rule("video.poll::ok::captured-buffer-of-m2m", page="v4l/func-poll.rst", nodes=("m2m",))
def test_video_poll_ok_captured_buffer_of_m2m(run: Run) -> None:
    """A buffer of a memory-to-memory device that has been captured sets POLLIN and POLLRDNORM."""
    device = run.open("m2m", O_RDWR | O_NONBLOCK)
    q = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    fds = pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM))
    result = run.perform(poll, fds, 3000)
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, check.has(POLLIN | POLLRDNORM), check.lacks(POLLERR))


@rule("video.poll::ok::waits-for-the-next-buffer", page="v4l/func-poll.rst", nodes=("video-capture",))
def test_video_poll_ok_waits_for_the_next_buffer(run: Run) -> None:
    """With a stream running, the call waits until the next buffer is ready."""
    device = run.open("video-capture", O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    fds = pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM))
    result = run.perform(poll, fds, 3000)
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLIN | POLLRDNORM)


@rule("video.poll::ok::not-streaming", page="v4l/func-poll.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_poll_ok_not_streaming(run: Run) -> None:
    """When buffers are allocated but do not stream, POLLERR is set at once."""
    device = run.open(run.device.node, O_RDWR)
    run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
    fds = pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM))
    result = run.perform(poll, fds, 3000)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLERR)


@rule("video.poll::ok::nothing-queued-for-capture", page="v4l/func-poll.rst", nodes=("video-capture",))
def test_video_poll_ok_nothing_queued_for_capture(run: Run) -> None:
    """When the stream runs but no buffer was ever queued for capture, POLLERR is set at once."""
    device = run.open("video-capture", O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    fds = pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM))
    result = run.perform(poll, fds, 3000)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLERR)


@rule(
    "video.poll::ok::nothing-queued-for-output",
    page="v4l/func-poll.rst",
    nodes=("video-output",),
    deviations=(
        Deviation(
            seen="result",
            reason="The call waits until the time is up: vb2_core_poll() looks for room in the queue under file I/O only. (drivers/media/common/videobuf2/videobuf2-core.c: vb2_core_poll())",
        ),
    ),
)
def test_video_poll_ok_nothing_queued_for_output(run: Run) -> None:
    """When the stream runs but no buffer was ever queued for output, POLLOUT and POLLWRNORM are set at once."""
    device = run.open("video-output", O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    fds = pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM))
    result = run.perform(poll, fds, 500)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, check.has(POLLOUT | POLLWRNORM), check.lacks(POLLERR))


@rule(
    "video.poll::ok::nothing-queued-for-output-of-m2m",
    page="v4l/func-poll.rst",
    nodes=("m2m",),
    deviations=(
        Deviation(
            seen="argument.revents",
            reason="A memory-to-memory device sets POLLERR when neither of its queues streams with a buffer queued. (drivers/media/v4l2-core/v4l2-mem2mem.c: v4l2_m2m_poll_for_data())",
        ),
    ),
)
def test_video_poll_ok_nothing_queued_for_output_of_m2m(run: Run) -> None:
    """When the stream runs but no buffer was ever queued for output of a memory-to-memory device, POLLOUT and
    POLLWRNORM are set at once.
    """
    device = run.open("m2m", O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    fds = pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM))
    result = run.perform(poll, fds, 500)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, check.has(POLLOUT | POLLWRNORM), check.lacks(POLLERR))


@rule("video.poll::ok::time-is-up", page="v4l/func-poll.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_poll_ok_time_is_up(run: Run) -> None:
    """Without anything to report the call returns 0 when its time is up."""
    device = run.open(run.device.node, O_RDWR)
    run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    fds = pollfds((device.fd, POLLPRI))
    result = run.perform(poll, fds, 50)
    run.check("result", result, 0)
    run.check("argument.revents", fds[0].revents, 0)


@rule("video.poll::ok::no-wait", page="v4l/func-poll.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_poll_ok_no_wait(run: Run) -> None:
    """A timeout of 0 does not wait."""
    device = run.open(run.device.node, O_RDWR)
    run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    fds = pollfds((device.fd, POLLPRI))
    result = run.perform(poll, fds, 0)
    run.check("result", result, 0)


@rule("video.poll::ok::starts-reading", page="v4l/func-poll.rst", nodes=("video-capture",))
def test_video_poll_ok_starts_reading(run: Run) -> None:
    """On a device that can be read and has no buffers, the call starts capturing and waits for data."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, capability=V4L2_CAP_READWRITE | V4L2_CAP_STREAMING)
    fds = pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM))
    result = run.perform(poll, fds, 3000)
    run.refuse(
        "EBUSY",
        ioctl,
        device.fd,
        VIDIOC_REQBUFS,
        v4l2_requestbuffers(count=2, type=device.type, memory=V4L2_MEMORY_MMAP),
    )
    run.perform(read, device.fd, bytearray(4096), 4096)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLIN | POLLRDNORM)


@rule("video.poll::ok::starts-writing", page="v4l/func-poll.rst", nodes=("video-output",))
def test_video_poll_ok_starts_writing(run: Run) -> None:
    """On a device that can be written and has no buffers, the call starts the output, and there is room to write."""
    device = run.open("video-output", O_RDWR)
    run.require(device, capability=V4L2_CAP_READWRITE | V4L2_CAP_STREAMING)
    fds = pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM))
    result = run.perform(poll, fds, 3000)
    run.refuse(
        "EBUSY",
        ioctl,
        device.fd,
        VIDIOC_REQBUFS,
        v4l2_requestbuffers(count=2, type=device.type, memory=V4L2_MEMORY_MMAP),
    )
    run.perform(write, device.fd, bytearray(4096), 4096)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLOUT | POLLWRNORM)


@rule("video.poll::ok::cannot-start-reading", page="v4l/func-poll.rst", nodes=("video-capture", "video-output"))
def test_video_poll_ok_cannot_start_reading(run: Run) -> None:
    """When reading or writing cannot be started, POLLERR is set."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, capability=V4L2_CAP_READWRITE, driver="vivid")
    run.control(device, "Inject VIDIOC_STREAMON Error", 1)
    fds = pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM))
    result = run.perform(poll, fds, 3000)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLERR)


@rule(
    "video.poll::ok::events-alone-start-nothing",
    page="v4l/func-poll.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_poll_ok_events_alone_start_nothing(run: Run) -> None:
    """Asking for POLLPRI alone starts neither reading nor writing."""
    device = run.open(run.device.node, O_RDWR)
    fds = pollfds((device.fd, POLLPRI))
    run.perform(poll, fds, 50)
    run.perform(
        ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=2, type=device.type, memory=V4L2_MEMORY_MMAP)
    )


@rule(
    "video.poll::ok::event",
    page="v4l/func-poll.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "vim2m"),
)
def test_video_poll_ok_event(run: Run) -> None:
    """An event that waits sets POLLPRI, also while buffers are waited for."""
    device = run.open(run.device.node, O_RDWR)
    flip = run.find_control(device, type=V4L2_CTRL_TYPE_BOOLEAN)
    run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_SUBSCRIBE_EVENT,
        v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=flip.id, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
    )
    fds = pollfds((device.fd, POLLPRI | POLLIN | POLLOUT))
    result = run.perform(poll, fds, 3000)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, check.has(POLLPRI))


@rule("video.poll::ok::failed-device", page="v4l/func-poll.rst", nodes=("video-capture", "video-output"))
def test_video_poll_ok_failed_device(run: Run) -> None:
    """A device that has failed sets POLLERR."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    run.control(device, "Inject Fatal Streaming Error", 1)
    fds = pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM))
    result = run.perform(poll, fds, 3000)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLERR)


@rule("video.poll::ok::unplugged-device", page="v4l/func-poll.rst", nodes=("video-capture", "video-output"))
def test_video_poll_ok_unplugged_device(run: Run) -> None:
    """A device that has been removed sets POLLERR and POLLHUP."""
    device = run.open(run.device.node, O_RDWR)
    run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    run.unplug(device)
    fds = pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM))
    result = run.perform(poll, fds, 3000)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, check.has(POLLERR | POLLHUP))


@rule(
    "video.poll::ok::event-beside-a-captured-buffer",
    page="v4l/func-poll.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap"),
)
def test_video_poll_ok_event_beside_a_captured_buffer(run: Run) -> None:
    """While an event waits, a captured buffer is reported as well."""
    device = run.open("video-capture", O_RDWR)
    flip = run.find_control(device, type=V4L2_CTRL_TYPE_BOOLEAN)
    run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_SUBSCRIBE_EVENT,
        v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=flip.id, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
    )
    fds = pollfds((device.fd, POLLPRI | POLLIN | POLLRDNORM))
    result = run.perform(poll, fds, 3000)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLPRI | POLLIN | POLLRDNORM)


@rule(
    "video.poll::ok::event-beside-an-output-buffer",
    page="v4l/func-poll.rst",
    nodes=("video-output", "m2m"),
    lab=("vivid-000-vid-out", "vivid-001-vid-out", "vim2m"),
)
def test_video_poll_ok_event_beside_an_output_buffer(run: Run) -> None:
    """While an event waits, an output buffer that has been used is reported as well."""
    device = run.open(run.device.node, O_RDWR)
    flip = run.find_control(device, type=V4L2_CTRL_TYPE_BOOLEAN)
    run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_SUBSCRIBE_EVENT,
        v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=flip.id, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
    )
    fds = pollfds((device.fd, POLLPRI | POLLOUT | POLLWRNORM))
    result = run.perform(poll, fds, 3000)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, check.has(POLLPRI | POLLOUT | POLLWRNORM), check.lacks(POLLERR))


@rule("video.poll::ok::nothing-queued-after-a-restart", page="v4l/func-poll.rst", nodes=("video-capture",))
def test_video_poll_ok_nothing_queued_after_a_restart(run: Run) -> None:
    """When a stream was stopped and is started again, POLLERR is set at once until a buffer is queued for capture,
    whatever had been queued before.
    """
    device = run.open("video-capture", O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    fds = pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM))
    result = run.perform(poll, fds, 500)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLERR)


@rule("video.poll::ok::no-longer-streaming", page="v4l/func-poll.rst", nodes=("video-capture", "video-output"))
def test_video_poll_ok_no_longer_streaming(run: Run) -> None:
    """When the stream has been stopped, POLLERR is set at once, whatever had been captured or used before."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
    fds = pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM))
    result = run.perform(poll, fds, 3000)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLERR)


@rule("video.poll::ok::woken-by-a-damaged-frame", page="v4l/func-poll.rst", nodes=("video-capture",))
def test_video_poll_ok_woken_by_a_damaged_frame(run: Run) -> None:
    """A damaged frame ends the waiting as any other does."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="filled")
    for _ in range(2):
        run.prepare(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    run.control(device, "Inject V4L2_BUF_FLAG_ERROR", 1)
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
    fds = pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM))
    result = run.perform(poll, fds, -1)
    damaged = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, damaged)
    run.check("damaged.flags", damaged.flags, check.has(V4L2_BUF_FLAG_ERROR))
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLIN | POLLRDNORM)


@rule("video.poll::ok::failed-while-waited-for", page="v4l/vidioc-qbuf.rst", nodes=("video-capture",))
def test_video_poll_ok_failed_while_waited_for(run: Run) -> None:
    """When the device fails while VIDIOC_DQBUF waits, that call ends with EIO, and POLLERR is set."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="filled")
    for _ in range(2):
        run.prepare(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    waiting = run.concurrently(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    run.control(device, "Inject Fatal Streaming Error", 1)
    fds = pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM))
    result = run.perform(poll, fds, 3000)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLERR)
    run.check("waiting.errno", waiting.errno, EIO)


@condition(
    "video.poll::EBADF::not-a-descriptor",
    cause="bad-fd",
    status="contradicted",
    page="v4l/func-poll.rst",
    nodes=("video-capture", "video-output", "m2m"),
    deviations=(Deviation(seen="success", reason="poll() sets POLLNVAL for the entry. (fs/select.c: do_pollfd())"),),
    values=("closed", "max(s32)"),
)
def test_video_poll_ebadf_not_a_descriptor(case: Case) -> None:
    """The descriptor is closed or was never opened."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        fds = (
            case.pick(
                pollfds((run.closed(), POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM)),
                pollfds((0x7FFFFFFF, POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM)),
            )
            if run.provoking
            else pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM))
        )
        run.attempt(poll, fds, 3000)
        run.next(poll, pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM)), 3000)


@condition(
    "video.poll::EBUSY::another-handle-reads",
    cause="other-owner",
    status="contradicted",
    page="v4l/func-poll.rst",
    nodes=("video-capture",),
    deviations=(
        Deviation(
            seen="success",
            reason="vb2_core_poll() does not look at the owner. (drivers/media/common/videobuf2/videobuf2-core.c: vb2_core_poll())",
        ),
    ),
)
def test_video_poll_ebusy_another_handle_reads(case: Case) -> None:
    """Another handle of the device reads already."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        if run.provoking:
            run.prepare(read, run.second(device).fd, bytearray(4096), 4096)
        run.attempt(poll, pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM)), 3000)


@condition(
    "video.poll::EBUSY::another-handle-writes",
    cause="other-owner",
    status="contradicted",
    page="v4l/func-poll.rst",
    nodes=("video-output",),
    deviations=(
        Deviation(
            seen="success",
            reason="vb2_core_poll() does not look at the owner. (drivers/media/common/videobuf2/videobuf2-core.c: vb2_core_poll())",
        ),
    ),
)
def test_video_poll_ebusy_another_handle_writes(case: Case) -> None:
    """Another handle of the device writes already."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        if run.provoking:
            run.prepare(write, run.second(device).fd, bytearray(4096), 4096)
        run.attempt(poll, pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM)), 3000)


@condition(
    "video.poll::EFAULT::list-not-readable",
    cause="bad-pointer",
    page="v4l/func-poll.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("null", "inaccessible", "unmapped"),
)
def test_video_poll_efault_list_not_readable(case: Case) -> None:
    """The list of descriptors lies in memory that the program cannot use."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        fds = (
            case.pick(run.null, run.inaccessible(), run.unmapped())
            if run.provoking
            else pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM))
        )
        run.attempt(poll, fds, 3000)
        run.next(poll, pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM)), 3000)


@condition(
    "video.poll::EINTR::interrupted",
    cause="interrupted",
    page="v4l/func-poll.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_poll_eintr_interrupted(case: Case) -> None:
    """A signal arrives while the call waits."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        timeout = 300
        if run.provoking:
            run.signal(SIGALRM, after=0.05)
            timeout = 10000
        run.attempt(poll, pollfds((device.fd, POLLPRI)), timeout)


@condition(
    "video.poll::EINVAL::more-than-the-limit",
    cause="value-range",
    page="v4l/func-poll.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("max(u32)", "max(s32)"),
)
def test_video_poll_einval_more_than_the_limit(case: Case) -> None:
    """The list is longer than the number of descriptors that the program may have."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        count = case.pick(0xFFFFFFFF, 0x7FFFFFFF) if run.provoking else None
        run.attempt(poll, pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM)), 3000, count=count)
        run.next(poll, pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT | POLLWRNORM)), 3000)
