"""Conformance: Start and end of streaming."""

from __future__ import annotations

from copy import copy
from errno import EINVAL

from linuxmedia.conformance import Case, Deviation, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import fill, ioctl, mmap, poll, pollfds, read, write
from linuxmedia.conformance.system import (
    MAP_SHARED,
    O_NONBLOCK,
    O_RDWR,
    POLLIN,
    POLLOUT,
    POLLPRI,
    PROT_READ,
    PROT_WRITE,
)
from linuxmedia.uapi.subdev import (
    MEDIA_BUS_FMT_SBGGR8_1X8,
    V4L2_SUBDEV_FORMAT_ACTIVE,
    VIDIOC_SUBDEV_G_FMT,
    VIDIOC_SUBDEV_S_FMT,
    v4l2_mbus_framefmt,
    v4l2_subdev_format,
)
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_FLAG_DONE,
    V4L2_BUF_FLAG_ERROR,
    V4L2_BUF_FLAG_KEYFRAME,
    V4L2_BUF_FLAG_LAST,
    V4L2_BUF_FLAG_MAPPED,
    V4L2_BUF_FLAG_PFRAME,
    V4L2_BUF_FLAG_PREPARED,
    V4L2_BUF_FLAG_QUEUED,
    V4L2_BUF_TYPE_META_OUTPUT,
    V4L2_BUF_TYPE_PRIVATE,
    V4L2_BUF_TYPE_SDR_CAPTURE,
    V4L2_BUF_TYPE_VBI_CAPTURE,
    V4L2_BUF_TYPE_VIDEO_CAPTURE,
    V4L2_BUF_TYPE_VIDEO_OVERLAY,
    V4L2_CAP_IO_MC,
    V4L2_CAP_READWRITE,
    V4L2_CAP_STREAMING,
    V4L2_CAP_VBI_CAPTURE,
    V4L2_ENC_CMD_STOP,
    V4L2_EVENT_SOURCE_CHANGE,
    V4L2_MEMORY_DMABUF,
    V4L2_MEMORY_MMAP,
    V4L2_MEMORY_USERPTR,
    V4L2_PIX_FMT_SBGGR8,
    V4L2_PRIORITY_RECORD,
    VIDIOC_DQBUF,
    VIDIOC_ENCODER_CMD,
    VIDIOC_EXPBUF,
    VIDIOC_G_FMT,
    VIDIOC_QBUF,
    VIDIOC_QUERYBUF,
    VIDIOC_REQBUFS,
    VIDIOC_S_FMT,
    VIDIOC_S_INPUT,
    VIDIOC_S_PRIORITY,
    VIDIOC_STREAMOFF,
    VIDIOC_STREAMON,
    VIDIOC_SUBSCRIBE_EVENT,
    v4l2_encoder_cmd,
    v4l2_event_subscription,
    v4l2_exportbuffer,
    v4l2_format,
    v4l2_requestbuffers,
)


@rule("VIDIOC_STREAMON::ok::fills-buffers", page="v4l/vidioc-streamon.rst", nodes=("video-capture", "video-output"))
def test_vidioc_streamon_ok_fills_buffers(run: Run) -> None:
    """The buffers that were queued come back one after the other."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, lacks=V4L2_CAP_IO_MC)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
    argument = scalars.int_(q.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, argument)
    first = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, first)
    next_ = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, next_)
    run.check("first.index", first.index, check.differs_from(next_.index))
    run.check("next.sequence", next_.sequence, check.at_least(first.sequence + 1))


@rule("VIDIOC_STREAMON::ok::m2m-needs-both-queues", page="v4l/vidioc-streamon.rst", nodes=("m2m",))
def test_vidioc_streamon_ok_m2m_needs_both_queues(run: Run) -> None:
    """A memory-to-memory device fills capture buffers when both of its queues stream, and not before."""
    device = run.open("m2m", O_RDWR | O_NONBLOCK)
    run.require(device, codec=False)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
    captured = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
    argument = scalars.int_(q.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, argument)
    before_fds = pollfds((device.fd, POLLIN))
    before = run.perform(poll, before_fds, 300)
    run.check("before.value", before.value, 0)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(captured.type))
    after_fds = pollfds((device.fd, POLLIN))
    after = run.perform(poll, after_fds, 3000)
    run.check("after.value", after.value, 1)
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, captured.buffer[0].template)


@rule("VIDIOC_STREAMON::ok::with-nothing-queued", page="v4l/vidioc-streamon.rst", nodes=("video-capture",))
def test_vidioc_streamon_ok_with_nothing_queued(run: Run) -> None:
    """A capture can be started with nothing queued, and buffers can be queued afterwards."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, lacks=V4L2_CAP_IO_MC)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = scalars.int_(q.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, argument)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[1].template)


@rule(
    "VIDIOC_STREAMON::ok::again-is-nothing",
    page="v4l/vidioc-streamon.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_streamon_ok_again_is_nothing(run: Run) -> None:
    """Starting a stream that already runs succeeds."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, lacks=V4L2_CAP_IO_MC)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
    argument = scalars.int_(q.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, argument)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))


@rule(
    "VIDIOC_STREAMON::ok::locks-the-format",
    page="v4l/vidioc-streamon.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_streamon_ok_locks_the_format(run: Run) -> None:
    """While the stream runs the format cannot be set."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, lacks=V4L2_CAP_IO_MC)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
    current = v4l2_format(type=q.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = scalars.int_(q.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, argument)
    fresh = copy(current)
    fresh.fmt.pix.width = 320
    fresh.fmt.pix.height = 180
    run.refuse("EBUSY", ioctl, device.fd, VIDIOC_S_FMT, fresh)


@rule("VIDIOC_STREAMON::ok::user-memory", page="v4l/vidioc-streamon.rst", nodes=("video-capture", "video-output"))
def test_vidioc_streamon_ok_user_memory(run: Run) -> None:
    """Buffers of user memory can be streamed."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, lacks=V4L2_CAP_IO_MC, memory=V4L2_MEMORY_USERPTR)
    q = run.queue(device, memory=V4L2_MEMORY_USERPTR, buffers=4, phase="queued")
    argument = scalars.int_(q.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, argument)
    done = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, done)
    run.check("done.memory", done.memory, V4L2_MEMORY_USERPTR)


@rule("VIDIOC_STREAMON::ok::imported-memory", page="v4l/vidioc-streamon.rst", nodes=("video-capture", "video-output"))
def test_vidioc_streamon_ok_imported_memory(run: Run) -> None:
    """Buffers of imported memory can be streamed."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, lacks=V4L2_CAP_IO_MC, memory=V4L2_MEMORY_DMABUF)
    q = run.queue(device, memory=V4L2_MEMORY_DMABUF, buffers=4, phase="queued")
    argument = scalars.int_(q.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, argument)
    done = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, done)
    run.check("done.memory", done.memory, V4L2_MEMORY_DMABUF)


@rule("VIDIOC_STREAMON::ok::encoder-begins-anew", page="v4l/dev-encoder.rst", nodes=("m2m",), lab=("stateful-encoder",))
def test_vidioc_streamon_ok_encoder_begins_anew(run: Run) -> None:
    """What an encoder makes after its capture queue was started again can be decoded without what was before."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    q = run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    image = run.prepare(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    run.prepare(fill, image.value, q.buffer[0].length, 16)
    run.prepare(fill, image.value + 1280 * 100, 1280 * 103, 235)
    coded = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    decoder = run.open("m2m", O_RDWR, entity="stateful-decoder")
    fresh = q.buffer[0].template
    fresh.bytesused = q.buffer[0].length
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, coded.buffer[0].template)
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    fresh_2 = q.buffer[0].template
    fresh_2.bytesused = q.buffer[0].length
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh_2)
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, coded.buffer[0].template)
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    run.prepare(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(coded.type))
    argument = scalars.int_(coded.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, argument)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, coded.buffer[2].template)
    fresh_3 = q.buffer[0].template
    fresh_3.bytesused = q.buffer[0].length
    run.perform(ioctl, device.fd, VIDIOC_QBUF, fresh_3)
    frame = coded.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, frame)
    exported = v4l2_exportbuffer(type=coded.type, index=frame.index)
    run.perform(ioctl, device.fd, VIDIOC_EXPBUF, exported)
    stream = run.queue(decoder, side="output", memory=V4L2_MEMORY_DMABUF, buffers=1, phase="allocated")
    run.perform(ioctl, decoder.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_SOURCE_CHANGE))
    fresh_4 = stream.buffer[0].template
    fresh_4.m.fd = exported.fd
    fresh_4.bytesused = frame.bytesused
    fresh_4.length = frame.length
    run.perform(ioctl, decoder.fd, VIDIOC_QBUF, fresh_4)
    run.perform(ioctl, decoder.fd, VIDIOC_STREAMON, scalars.int_(stream.type))
    run.perform(poll, pollfds((decoder.fd, POLLPRI)), 3000)
    decoded = run.queue(decoder, side="capture", memory=V4L2_MEMORY_MMAP, buffers=2, phase="streaming")
    ready_fds = pollfds((decoder.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 3000)
    run.check("ready.value", ready.value, 1)
    first = decoded.buffer[0].template
    run.perform(ioctl, decoder.fd, VIDIOC_DQBUF, first)
    run.check(
        "first.flags",
        first.flags,
        check.has(V4L2_BUF_FLAG_KEYFRAME),
        check.lacks(V4L2_BUF_FLAG_PFRAME | V4L2_BUF_FLAG_ERROR),
    )


@rule(
    "VIDIOC_STREAMON::ok::failure-keeps-what-is-queued",
    page="v4l/vidioc-streamon.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_streamon_ok_failure_keeps_what_is_queued(run: Run) -> None:
    """Buffers that were queued before a start that failed stay queued, and the next start works on them."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
    run.control(device, "Inject VIDIOC_STREAMON Error", 1)
    run.refuse("EINVAL", ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    first = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, first)
    last = q.buffer[3].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, last)
    run.refuse("EINVAL", ioctl, device.fd, VIDIOC_QBUF, q.buffer[1].template)
    argument = scalars.int_(q.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, argument)
    ready_fds = pollfds((device.fd, POLLIN | POLLOUT))
    ready = run.perform(poll, ready_fds, 5000)
    run.check("ready.value", ready.value, 1)
    done = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, done)
    run.check("done.index", done.index, 0)
    run.check("first.flags", first.flags, check.has(V4L2_BUF_FLAG_QUEUED), check.lacks(V4L2_BUF_FLAG_DONE))
    run.check("last.flags", last.flags, check.has(V4L2_BUF_FLAG_QUEUED), check.lacks(V4L2_BUF_FLAG_DONE))


@rule(
    "VIDIOC_STREAMON::ok::failure-keeps-any-kind-queued",
    page="v4l/vidioc-streamon.rst",
    nodes=("sdr-capture", "meta-capture", "touch"),
)
def test_vidioc_streamon_ok_failure_keeps_any_kind_queued(run: Run) -> None:
    """Buffers for radio samples, metadata and touch grids stay queued when a start fails, and the next start works on
    them.
    """
    device = run.open(run.device.node, O_RDWR)
    run.require(device, capability=V4L2_CAP_STREAMING, driver="vivid")
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
    run.control(device, "Inject VIDIOC_STREAMON Error", 1)
    run.refuse("EINVAL", ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    first = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, first)
    run.refuse("EINVAL", ioctl, device.fd, VIDIOC_QBUF, q.buffer[1].template)
    argument = scalars.int_(q.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, argument)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 5000)
    run.check("ready.value", ready.value, 1)
    done = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, done)
    run.check("done.index", done.index, 0)
    run.check("first.flags", first.flags, check.has(V4L2_BUF_FLAG_QUEUED), check.lacks(V4L2_BUF_FLAG_DONE))


@rule(
    "VIDIOC_STREAMON::ok::failure-keeps-blanking-lines-queued", page="v4l/vidioc-streamon.rst", nodes=("vbi-capture",)
)
def test_vidioc_streamon_ok_failure_keeps_blanking_lines_queued(run: Run) -> None:
    """Buffers for blanking lines stay queued when a start fails, and the next start works on them."""
    device = run.open("vbi-capture", O_RDWR)
    run.require(device, capability=V4L2_CAP_VBI_CAPTURE, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    raw = v4l2_format(type=V4L2_BUF_TYPE_VBI_CAPTURE)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, raw)
    run.prepare(ioctl, device.fd, VIDIOC_S_FMT, copy(raw))
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
    run.control(device, "Inject VIDIOC_STREAMON Error", 1)
    run.refuse("EINVAL", ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    first = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, first)
    argument = scalars.int_(q.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, argument)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 5000)
    run.check("ready.value", ready.value, 1)
    done = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, done)
    run.check("done.index", done.index, 0)
    run.check("first.flags", first.flags, check.has(V4L2_BUF_FLAG_QUEUED), check.lacks(V4L2_BUF_FLAG_DONE))


@rule(
    "VIDIOC_STREAMON::ok::nothing-happens-before",
    page="v4l/vidioc-streamon.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_streamon_ok_nothing_happens_before(run: Run) -> None:
    """Buffers that are queued stay so until the stream is started."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
    run.wait(0.1)
    early = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, early)
    run.check("early.flags", early.flags, check.has(V4L2_BUF_FLAG_QUEUED), check.lacks(V4L2_BUF_FLAG_DONE))
    argument = scalars.int_(q.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, argument)
    waited_fds = pollfds((device.fd, POLLIN | POLLOUT))
    waited = run.perform(poll, waited_fds, 3000)
    run.check("waited.value", waited.value, 1)
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)


@rule("VIDIOC_STREAMON::ok::m2m-starts-with-the-output-queue", page="v4l/vidioc-streamon.rst", nodes=("m2m",))
def test_vidioc_streamon_ok_m2m_starts_with_the_output_queue(run: Run) -> None:
    """A memory-to-memory device starts when its output queue is the second one to be started."""
    device = run.open("m2m", O_RDWR | O_NONBLOCK)
    run.require(device, codec=False)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
    captured = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    early_fds = pollfds((device.fd, POLLIN))
    early = run.perform(poll, early_fds, 100)
    run.check("early.value", early.value, 0)
    argument = scalars.int_(q.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, argument)
    made_fds = pollfds((device.fd, POLLIN))
    made = run.perform(poll, made_fds, 3000)
    run.check("made.value", made.value, 1)
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, captured.buffer[0].template)


@rule(
    "VIDIOC_STREAMON::ok::encoder-starts-with-either-queue",
    page="v4l/vidioc-streamon.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
)
def test_vidioc_streamon_ok_encoder_starts_with_either_queue(run: Run) -> None:
    """An encoder starts with the second of its queues that is started, whichever that is."""
    device = run.open("m2m", O_RDWR | O_NONBLOCK, entity="stateful-encoder")
    run.require(device, driver="vicodec")
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
    coded = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    early_fds = pollfds((device.fd, POLLIN))
    early = run.perform(poll, early_fds, 100)
    run.check("early.value", early.value, 0)
    argument = scalars.int_(q.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, argument)
    made_fds = pollfds((device.fd, POLLIN))
    made = run.perform(poll, made_fds, 3000)
    run.check("made.value", made.value, 1)
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, coded.buffer[0].template)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(coded.type))
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, coded.buffer[0].template)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    half_fds = pollfds((device.fd, POLLIN))
    half = run.perform(poll, half_fds, 100)
    run.check("half.value", half.value, 0)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(coded.type))
    again_fds = pollfds((device.fd, POLLIN))
    again_ = run.perform(poll, again_fds, 3000)
    run.check("again.value", again_.value, 1)
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, coded.buffer[0].template)


@condition(
    "VIDIOC_STREAMON::EINVAL::type-not-supported",
    cause="type-unsupported",
    page="v4l/vidioc-streamon.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=(
        "0",
        "V4L2_BUF_TYPE_VIDEO_OVERLAY",
        "V4L2_BUF_TYPE_VBI_CAPTURE",
        "V4L2_BUF_TYPE_SDR_CAPTURE",
        "V4L2_BUF_TYPE_META_OUTPUT + 1",
        "V4L2_BUF_TYPE_PRIVATE",
        "-1",
    ),
)
def test_vidioc_streamon_einval_type_not_supported(case: Case) -> None:
    """The device has no queue of this type."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
        argument = scalars.int_(q.type)
        if run.provoking:
            argument.value = case.pick(
                0,
                V4L2_BUF_TYPE_VIDEO_OVERLAY,
                V4L2_BUF_TYPE_VBI_CAPTURE,
                V4L2_BUF_TYPE_SDR_CAPTURE,
                V4L2_BUF_TYPE_META_OUTPUT + 1,
                V4L2_BUF_TYPE_PRIVATE,
                -1,
            )
        run.attempt(ioctl, device.fd, VIDIOC_STREAMON, argument)
        run.next(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))


@condition(
    "VIDIOC_STREAMON::EINVAL::no-buffers",
    cause="wrong-state",
    page="v4l/vidioc-streamon.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_streamon_einval_no_buffers(case: Case) -> None:
    """No buffers have been allocated."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
        if run.provoking:
            run.prepare(
                ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=0, type=q.type, memory=V4L2_MEMORY_MMAP)
            )
            current = v4l2_format(type=device.type)
            run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
            run.prepare(ioctl, device.fd, VIDIOC_S_FMT, copy(current))
        run.attempt(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(device.type))


@condition(
    "VIDIOC_STREAMON::EINVAL::nothing-queued-for-output",
    cause="wrong-state",
    status="contradicted",
    page="v4l/vidioc-streamon.rst",
    nodes=("video-output", "m2m"),
    deviations=(
        Deviation(
            seen="success",
            reason="vb2_core_streamon() does not ask for queued buffers; with too few the driver is started later. (drivers/media/common/videobuf2/videobuf2-core.c: vb2_core_streamon())",
        ),
    ),
)
def test_vidioc_streamon_einval_nothing_queued_for_output(case: Case) -> None:
    """No buffer has been queued for output."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        else:
            q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
        run.attempt(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))


@condition(
    "VIDIOC_STREAMON::EPIPE::formats-do-not-match",
    cause="wrong-state",
    page="v4l/vidioc-streamon.rst",
    nodes=("video-capture",),
    lab=("Raw Capture 0",),
)
def test_vidioc_streamon_epipe_formats_do_not_match(case: Case) -> None:
    """The formats along the pipeline do not fit together."""
    for run in case:
        device = run.open("video-capture", O_RDWR, entity="Raw Capture 0")
        run.require(device, driver="vimc")
        sensor = run.open("subdev", O_RDWR, entity="Sensor A")
        debayer = run.open("subdev", O_RDWR, entity="Debayer A")
        run.prepare(
            ioctl,
            sensor.fd,
            VIDIOC_SUBDEV_S_FMT,
            v4l2_subdev_format(
                which=V4L2_SUBDEV_FORMAT_ACTIVE,
                format=v4l2_mbus_framefmt(width=640, height=480, code=MEDIA_BUS_FMT_SBGGR8_1X8),
            ),
        )
        run.prepare(
            ioctl,
            debayer.fd,
            VIDIOC_SUBDEV_S_FMT,
            v4l2_subdev_format(
                which=V4L2_SUBDEV_FORMAT_ACTIVE,
                format=v4l2_mbus_framefmt(width=640, height=480, code=MEDIA_BUS_FMT_SBGGR8_1X8),
            ),
        )
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
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        fresh_2 = copy(current)
        fresh_2.fmt.pix.width = 640
        fresh_2.fmt.pix.height = 480
        fresh_2.fmt.pix.pixelformat = V4L2_PIX_FMT_SBGGR8
        run.prepare(ioctl, device.fd, VIDIOC_S_FMT, fresh_2)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
        if run.provoking:
            run.prepare(
                ioctl,
                sensor.fd,
                VIDIOC_SUBDEV_S_FMT,
                v4l2_subdev_format(
                    which=V4L2_SUBDEV_FORMAT_ACTIVE,
                    format=v4l2_mbus_framefmt(width=320, height=240, code=MEDIA_BUS_FMT_SBGGR8_1X8),
                ),
            )
        run.attempt(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))


@condition(
    "VIDIOC_STREAMON::ENOLINK::link-missing",
    cause="wrong-state",
    page="v4l/vidioc-streamon.rst",
    nodes=("video-capture",),
    lab=("vivid-001-vid-cap",),
)
def test_vidioc_streamon_enolink_link_missing(case: Case) -> None:
    """A pad of the pipeline that must be connected has no enabled link."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, multiplanar=True)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
        unlinked = run.open("video-capture", O_RDWR, entity="ipu3-cio2 0")
        run.queue(unlinked, memory=V4L2_MEMORY_MMAP, buffers=2, phase="queued")
        fd = device.fd
        if run.provoking:
            fd = unlinked.fd
        run.attempt(ioctl, fd, VIDIOC_STREAMON, scalars.int_(q.type))
        run.next(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))


@condition(
    "VIDIOC_STREAMON::EBUSY::another-owner",
    cause="other-owner",
    status="prose",
    page="v4l/open.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_streamon_ebusy_another_owner(case: Case) -> None:
    """Another handle has allocated the buffers of the queue."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
        fd = device.fd
        if run.provoking:
            fd = run.second(device).fd
        run.attempt(ioctl, fd, VIDIOC_STREAMON, scalars.int_(q.type))
        run.next(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))


@condition(
    "VIDIOC_STREAMON::EBUSY::during-read",
    cause="mode-mix",
    status="undocumented",
    page="v4l/vidioc-streamon.rst",
    nodes=("video-capture",),
)
def test_vidioc_streamon_ebusy_during_read(case: Case) -> None:
    """The buffers belong to read()."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
        if run.provoking:
            run.prepare(
                ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=0, type=q.type, memory=V4L2_MEMORY_MMAP)
            )
            run.prepare(read, device.fd, bytearray(4096), 4096)
        run.attempt(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))


@condition(
    "VIDIOC_STREAMON::EBUSY::during-write",
    cause="mode-mix",
    status="undocumented",
    page="v4l/vidioc-streamon.rst",
    nodes=("video-output",),
)
def test_vidioc_streamon_ebusy_during_write(case: Case) -> None:
    """The buffers belong to write()."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
        if run.provoking:
            run.prepare(
                ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=0, type=q.type, memory=V4L2_MEMORY_MMAP)
            )
            run.prepare(write, device.fd, bytearray(4096), 4096)
        run.attempt(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))


@condition(
    "VIDIOC_STREAMON::EBUSY::higher-priority-elsewhere",
    cause="other-owner",
    status="prose",
    page="v4l/app-pri.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_streamon_ebusy_higher_priority_elsewhere(case: Case) -> None:
    """Another handle holds a higher access priority."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
        if run.provoking:
            run.prepare(ioctl, run.second(device).fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_RECORD))
        run.attempt(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))


@condition(
    "VIDIOC_STREAMON::EINVAL::driver-refuses",
    cause="hw-error",
    status="undocumented",
    page="v4l/vidioc-streamon.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_streamon_einval_driver_refuses(case: Case) -> None:
    """The driver cannot start; a later start can succeed."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="vivid")
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
        if run.provoking:
            run.control(device, "Inject VIDIOC_STREAMON Error", 1)
        run.attempt(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
        run.next(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))


@condition(
    "VIDIOC_STREAMON::ENOMEM::no-memory",
    cause="no-memory",
    status="prose",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_streamon_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate what the driver needs to start."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="vivid")
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
        run.walk(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))


@condition(
    "VIDIOC_STREAMON::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-streamon.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
)
def test_vidioc_streamon_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_STREAMON, scalars.int_(q.type))
        run.next(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))


@condition(
    "VIDIOC_STREAMON::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-streamon.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
    values=("null", "inaccessible"),
)
def test_vidioc_streamon_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_STREAMON,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.int_(q.type),
        )
        run.next(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))


@condition(
    "VIDIOC_STREAMON::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-streamon.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
)
def test_vidioc_streamon_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_STREAMON, scalars.int_(q.type))


@condition(
    "VIDIOC_STREAMON::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out"),
)
def test_vidioc_streamon_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))


@rule(
    "VIDIOC_STREAMOFF::ok::takes-every-buffer-back",
    page="v4l/vidioc-streamon.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_streamoff_ok_takes_every_buffer_back(run: Run) -> None:
    """No buffer is queued or done any more."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    argument = scalars.int_(q.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, argument)
    first = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, first)
    last = q.buffer[3].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, last)
    run.check(
        "first.flags", first.flags, check.lacks(V4L2_BUF_FLAG_QUEUED | V4L2_BUF_FLAG_DONE | V4L2_BUF_FLAG_PREPARED)
    )
    run.check("last.flags", last.flags, check.lacks(V4L2_BUF_FLAG_QUEUED | V4L2_BUF_FLAG_DONE | V4L2_BUF_FLAG_PREPARED))


@rule(
    "VIDIOC_STREAMOFF::ok::drops-what-was-captured",
    page="v4l/vidioc-streamon.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_streamoff_ok_drops_what_was_captured(run: Run) -> None:
    """Frames that were done and not dequeued are lost, and do not come when the stream is started again."""
    device = run.open(run.device.node, O_RDWR | O_NONBLOCK)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    argument = scalars.int_(q.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, argument)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    run.refuse("EAGAIN", ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)


@rule(
    "VIDIOC_STREAMOFF::ok::forgets-the-end-of-the-stream",
    page="v4l/vidioc-streamon.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
)
def test_vidioc_streamoff_ok_forgets_the_end_of_the_stream(run: Run) -> None:
    """A codec that was drained goes on when its capture queue is started again."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="streaming")
    run.prepare(ioctl, device.fd, VIDIOC_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_STOP))
    coded = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, coded.buffer[0].template)
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, coded.buffer[0].template)
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    argument = scalars.int_(coded.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, argument)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, coded.buffer[0].template)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(coded.type))
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
    more = coded.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, more)
    run.check("more.flags", more.flags, check.lacks(V4L2_BUF_FLAG_LAST))


@rule(
    "VIDIOC_STREAMOFF::ok::without-a-start",
    page="v4l/vidioc-streamon.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_streamoff_ok_without_a_start(run: Run) -> None:
    """Buffers that were queued but never streamed are taken back."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
    argument = scalars.int_(q.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, argument)
    status = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("status.flags", status.flags, check.lacks(V4L2_BUF_FLAG_QUEUED))
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@rule(
    "VIDIOC_STREAMOFF::ok::again-is-nothing",
    page="v4l/vidioc-streamon.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_streamoff_ok_again_is_nothing(run: Run) -> None:
    """A queue for which nothing was allocated can be stopped, and stopped again."""
    device = run.open(run.device.node, O_RDWR)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    run.prepare(ioctl, device.fd, VIDIOC_S_FMT, copy(current))
    argument = scalars.int_(device.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, argument)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(device.type))


@rule(
    "VIDIOC_STREAMOFF::ok::can-be-started-again",
    page="v4l/vidioc-streamon.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_streamoff_ok_can_be_started_again(run: Run) -> None:
    """The same buffers can be queued and streamed again."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    argument = scalars.int_(q.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, argument)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[1].template)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    first = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, first)
    run.check("first.index", first.index, 0)


@rule(
    "VIDIOC_STREAMOFF::ok::wakes-who-waits",
    page="v4l/vidioc-streamon.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_streamoff_ok_wakes_who_waits(run: Run) -> None:
    """A call that waits for a buffer ends."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    waiting = run.concurrently(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    argument = scalars.int_(q.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, argument)
    run.check("waiting.errno", waiting.errno, EINVAL)


@rule(
    "VIDIOC_STREAMOFF::ok::keeps-mappings",
    page="v4l/vidioc-streamon.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_streamoff_ok_keeps_mappings(run: Run) -> None:
    """Mappings of the buffers stay."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    run.prepare(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    argument = scalars.int_(q.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, argument)
    status = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("status.flags", status.flags, check.has(V4L2_BUF_FLAG_MAPPED))


@rule("VIDIOC_STREAMOFF::ok::ends-a-failure", page="v4l/vidioc-streamon.rst", nodes=("video-capture", "video-output"))
def test_vidioc_streamoff_ok_ends_a_failure(run: Run) -> None:
    """A stream that failed can be started again after it has been stopped."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    run.control(device, "Inject Fatal Streaming Error", 1)
    argument = scalars.int_(q.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, argument)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))


@rule(
    "VIDIOC_STREAMOFF::ok::unlocks-the-format",
    page="v4l/vidioc-streamon.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_streamoff_ok_unlocks_the_format(run: Run) -> None:
    """Once the stream is stopped and the buffers are freed, the format can be set."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    current = v4l2_format(type=q.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = scalars.int_(q.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, argument)
    run.perform(ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=0, type=q.type, memory=V4L2_MEMORY_MMAP))
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, copy(current))


@rule("VIDIOC_STREAMOFF::ok::counts-anew", page="v4l/buffer.rst", nodes=("video-capture",), lab=("vivid-000-vid-cap",))
def test_vidioc_streamoff_ok_counts_anew(run: Run) -> None:
    """The frames of the next stream are counted from the start again."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid", multiplanar=False)
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="filled")
    for _ in range(2):
        run.prepare(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    run.wait(0.3)
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
    late = q.buffer[0].template
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, late)
    argument = scalars.int_(q.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, argument)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[1].template)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    early = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, early)
    run.check("late.sequence", late.sequence, check.at_least(6))
    run.check("early.sequence", early.sequence, check.less_than(late.sequence))


@rule(
    "VIDIOC_STREAMOFF::ok::again-takes-back-what-was-queued-since",
    page="v4l/vidioc-streamon.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_streamoff_ok_again_takes_back_what_was_queued_since(run: Run) -> None:
    """Stopping what is stopped takes back the buffers that have been queued since."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    argument = scalars.int_(q.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, argument)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[1].template)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
    status = q.buffer[1].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("status.flags", status.flags, check.lacks(V4L2_BUF_FLAG_QUEUED | V4L2_BUF_FLAG_DONE))
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[1].template)


@rule(
    "VIDIOC_STREAMOFF::ok::drained-encoder-goes-on",
    page="v4l/dev-encoder.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
    deviations=(
        Deviation(
            seen="coded.value",
            reason="Only a stop of the capture queue takes back that the encoder has stopped; after one of the output queue nothing is coded before V4L2_ENC_CMD_START. Kernel bug. (drivers/media/v4l2-core/v4l2-mem2mem.c: v4l2_m2m_update_stop_streaming_state())",
            devices=("stateful-encoder",),
        ),
    ),
)
def test_vidioc_streamoff_ok_drained_encoder_goes_on(run: Run) -> None:
    """An encoder that was drained goes on when its output queue is stopped and started again."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    q = run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    made = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    run.prepare(ioctl, device.fd, VIDIOC_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_STOP))
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, made.buffer[0].template)
    argument = scalars.int_(q.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, argument)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
    coded_fds = pollfds((device.fd, POLLOUT))
    coded = run.perform(poll, coded_fds, 300)
    run.check("coded.value", coded.value, 1)


@rule("VIDIOC_STREAMOFF::ok::m2m-waits-for-the-output-queue", page="v4l/vidioc-streamon.rst", nodes=("m2m",))
def test_vidioc_streamoff_ok_m2m_waits_for_the_output_queue(run: Run) -> None:
    """A memory-to-memory device whose output queue was stopped makes nothing until that is started again."""
    device = run.open("m2m", O_RDWR | O_NONBLOCK)
    run.require(device, codec=False)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    captured = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    argument = scalars.int_(q.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, argument)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
    early_fds = pollfds((device.fd, POLLIN))
    early = run.perform(poll, early_fds, 100)
    run.check("early.value", early.value, 0)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    made_fds = pollfds((device.fd, POLLIN))
    made = run.perform(poll, made_fds, 3000)
    run.check("made.value", made.value, 1)
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, captured.buffer[0].template)


@rule("VIDIOC_STREAMOFF::ok::m2m-waits-for-the-capture-queue", page="v4l/vidioc-streamon.rst", nodes=("m2m",))
def test_vidioc_streamoff_ok_m2m_waits_for_the_capture_queue(run: Run) -> None:
    """A memory-to-memory device whose capture queue was stopped makes nothing, and the output buffers that are queued
    wait.
    """
    device = run.open("m2m", O_RDWR | O_NONBLOCK)
    run.require(device, driver="vim2m", codec=False)
    q = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    images = run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(images.type))
    argument = scalars.int_(q.type)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, argument)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, images.buffer[0].template)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
    run.wait(0.1)
    early = images.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, early)
    run.check("early.flags", early.flags, check.has(V4L2_BUF_FLAG_QUEUED), check.lacks(V4L2_BUF_FLAG_DONE))
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    made_fds = pollfds((device.fd, POLLIN))
    made = run.perform(poll, made_fds, 3000)
    run.check("made.value", made.value, 1)
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)


@condition(
    "VIDIOC_STREAMOFF::EINVAL::type-not-supported",
    cause="type-unsupported",
    page="v4l/vidioc-streamon.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=(
        "0",
        "V4L2_BUF_TYPE_VIDEO_OVERLAY",
        "V4L2_BUF_TYPE_VBI_CAPTURE",
        "V4L2_BUF_TYPE_SDR_CAPTURE",
        "V4L2_BUF_TYPE_META_OUTPUT + 1",
        "V4L2_BUF_TYPE_PRIVATE",
        "-1",
    ),
)
def test_vidioc_streamoff_einval_type_not_supported(case: Case) -> None:
    """The device has no queue of this type."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
        argument = scalars.int_(q.type)
        if run.provoking:
            argument.value = case.pick(
                0,
                V4L2_BUF_TYPE_VIDEO_OVERLAY,
                V4L2_BUF_TYPE_VBI_CAPTURE,
                V4L2_BUF_TYPE_SDR_CAPTURE,
                V4L2_BUF_TYPE_META_OUTPUT + 1,
                V4L2_BUF_TYPE_PRIVATE,
                -1,
            )
        run.attempt(ioctl, device.fd, VIDIOC_STREAMOFF, argument)
        run.next(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))


@condition(
    "VIDIOC_STREAMOFF::EBUSY::another-owner",
    cause="other-owner",
    status="prose",
    page="v4l/open.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_streamoff_ebusy_another_owner(case: Case) -> None:
    """Another handle has allocated the buffers of the queue."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
        fd = device.fd
        if run.provoking:
            fd = run.second(device).fd
        run.attempt(ioctl, fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
        run.next(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))


@condition(
    "VIDIOC_STREAMOFF::EBUSY::during-read",
    cause="mode-mix",
    status="undocumented",
    page="v4l/vidioc-streamon.rst",
    nodes=("video-capture",),
)
def test_vidioc_streamoff_ebusy_during_read(case: Case) -> None:
    """The buffers belong to read()."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        if run.provoking:
            run.prepare(read, device.fd, bytearray(4096), 4096)
        run.attempt(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(device.type))


@condition(
    "VIDIOC_STREAMOFF::EBUSY::during-write",
    cause="mode-mix",
    status="undocumented",
    page="v4l/vidioc-streamon.rst",
    nodes=("video-output",),
)
def test_vidioc_streamoff_ebusy_during_write(case: Case) -> None:
    """The buffers belong to write()."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        if run.provoking:
            run.prepare(write, device.fd, bytearray(4096), 4096)
        run.attempt(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(device.type))


@condition(
    "VIDIOC_STREAMOFF::EBUSY::higher-priority-elsewhere",
    cause="other-owner",
    status="prose",
    page="v4l/app-pri.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_streamoff_ebusy_higher_priority_elsewhere(case: Case) -> None:
    """Another handle holds a higher access priority."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
        if run.provoking:
            run.prepare(ioctl, run.second(device).fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_RECORD))
        run.attempt(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))


@condition(
    "VIDIOC_STREAMOFF::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-streamon.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
)
def test_vidioc_streamoff_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
        run.next(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))


@condition(
    "VIDIOC_STREAMOFF::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-streamon.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
    values=("null", "inaccessible"),
)
def test_vidioc_streamoff_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_STREAMOFF,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.int_(q.type),
        )
        run.next(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))


@condition(
    "VIDIOC_STREAMOFF::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-streamon.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
)
def test_vidioc_streamoff_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_STREAMOFF, scalars.int_(q.type))


@condition(
    "VIDIOC_STREAMOFF::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out"),
)
def test_vidioc_streamoff_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
