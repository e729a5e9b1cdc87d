"""Conformance: Queueing and dequeueing of buffers."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Deviation, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import close, fill, ioctl, mmap, poll, pollfds, read, write
from linuxmedia.conformance.memory import bytes_at
from linuxmedia.conformance.system import (
    MAP_ANONYMOUS,
    MAP_PRIVATE,
    MAP_SHARED,
    O_NONBLOCK,
    O_RDWR,
    POLLIN,
    POLLOUT,
    POLLPRI,
    PROT_READ,
    PROT_WRITE,
    SIGALRM,
    ULONG_MAX,
)
from linuxmedia.uapi.media import MEDIA_IOC_REQUEST_ALLOC, MEDIA_REQUEST_IOC_QUEUE
from linuxmedia.uapi.subdev import (
    MEDIA_BUS_FMT_SBGGR8_1X8,
    V4L2_SUBDEV_FORMAT_ACTIVE,
    VIDIOC_SUBDEV_S_FMT,
    v4l2_mbus_framefmt,
    v4l2_subdev_format,
)
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_CAP_SUPPORTS_M2M_HOLD_CAPTURE_BUF,
    V4L2_BUF_CAP_SUPPORTS_REQUESTS,
    V4L2_BUF_FLAG_DONE,
    V4L2_BUF_FLAG_ERROR,
    V4L2_BUF_FLAG_IN_REQUEST,
    V4L2_BUF_FLAG_LAST,
    V4L2_BUF_FLAG_M2M_HOLD_CAPTURE_BUF,
    V4L2_BUF_FLAG_MAPPED,
    V4L2_BUF_FLAG_NO_CACHE_CLEAN,
    V4L2_BUF_FLAG_NO_CACHE_INVALIDATE,
    V4L2_BUF_FLAG_PREPARED,
    V4L2_BUF_FLAG_QUEUED,
    V4L2_BUF_FLAG_REQUEST_FD,
    V4L2_BUF_FLAG_TIMECODE,
    V4L2_BUF_FLAG_TIMESTAMP_COPY,
    V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC,
    V4L2_BUF_FLAG_TSTAMP_SRC_SOE,
    V4L2_BUF_TYPE_META_CAPTURE,
    V4L2_BUF_TYPE_META_OUTPUT,
    V4L2_BUF_TYPE_PRIVATE,
    V4L2_BUF_TYPE_SDR_CAPTURE,
    V4L2_BUF_TYPE_SLICED_VBI_OUTPUT,
    V4L2_BUF_TYPE_VBI_CAPTURE,
    V4L2_BUF_TYPE_VIDEO_OVERLAY,
    V4L2_CAP_READWRITE,
    V4L2_CAP_STREAMING,
    V4L2_CAP_VBI_CAPTURE,
    V4L2_CID_VFLIP,
    V4L2_CTRL_TYPE_BOOLEAN,
    V4L2_ENC_CMD_STOP,
    V4L2_EVENT_ALL,
    V4L2_EVENT_CTRL,
    V4L2_EVENT_SOURCE_CHANGE,
    V4L2_EVENT_SRC_CH_RESOLUTION,
    V4L2_EVENT_SUB_FL_SEND_INITIAL,
    V4L2_FIELD_ALTERNATE,
    V4L2_FIELD_BOTTOM,
    V4L2_FIELD_INTERLACED,
    V4L2_FIELD_NONE,
    V4L2_FIELD_TOP,
    V4L2_MEMORY_DMABUF,
    V4L2_MEMORY_MMAP,
    V4L2_MEMORY_OVERLAY,
    V4L2_MEMORY_USERPTR,
    V4L2_PIX_FMT_SBGGR8,
    V4L2_SEL_TGT_COMPOSE,
    V4L2_SEL_TGT_CROP,
    V4L2_STD_NTSC_M,
    V4L2_STD_PAL_B,
    V4L2_TC_TYPE_25FPS,
    V4L2_TC_TYPE_30FPS,
    VIDEO_MAX_PLANES,
    VIDIOC_DQBUF,
    VIDIOC_DQEVENT,
    VIDIOC_ENCODER_CMD,
    VIDIOC_EXPBUF,
    VIDIOC_G_FMT,
    VIDIOC_G_SELECTION,
    VIDIOC_QBUF,
    VIDIOC_QUERYBUF,
    VIDIOC_REQBUFS,
    VIDIOC_S_CTRL,
    VIDIOC_S_FMT,
    VIDIOC_S_INPUT,
    VIDIOC_S_PARM,
    VIDIOC_S_SELECTION,
    VIDIOC_S_STD,
    VIDIOC_STREAMOFF,
    VIDIOC_STREAMON,
    VIDIOC_SUBSCRIBE_EVENT,
    VIDIOC_UNSUBSCRIBE_EVENT,
    v4l2_captureparm,
    v4l2_control,
    v4l2_encoder_cmd,
    v4l2_event,
    v4l2_event_subscription,
    v4l2_exportbuffer,
    v4l2_field,
    v4l2_format,
    v4l2_fract,
    v4l2_rect,
    v4l2_requestbuffers,
    v4l2_selection,
    v4l2_streamparm,
    v4l2_streamparm_parm,
)


@rule("VIDIOC_QBUF::ok::queued", page="v4l/vidioc-qbuf.rst", nodes=("video-capture", "video-output", "m2m"))
def test_vidioc_qbuf_ok_queued(run: Run) -> None:
    """V4L2_BUF_FLAG_QUEUED is set, V4L2_BUF_FLAG_DONE is clear, and the buffer says so when it is asked."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, stateless=False)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QBUF, argument)
    status = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("argument.index", argument.index, 0)
    run.check("argument.type", argument.type, q.type)
    run.check("argument.memory", argument.memory, V4L2_MEMORY_MMAP)
    run.check(
        "argument.flags",
        argument.flags,
        check.subset_of(0x97FFFF),
        check.has(V4L2_BUF_FLAG_QUEUED),
        check.lacks(V4L2_BUF_FLAG_DONE),
    )
    run.check("status.flags", status.flags, check.has(V4L2_BUF_FLAG_QUEUED), check.lacks(V4L2_BUF_FLAG_DONE))


@rule("VIDIOC_QBUF::ok::mapped-or-not", page="v4l/vidioc-qbuf.rst", nodes=("video-capture", "video-output", "m2m"))
def test_vidioc_qbuf_ok_mapped_or_not(run: Run) -> None:
    """V4L2_BUF_FLAG_MAPPED is set for a buffer that is mapped, and clear for one that is not."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, stateless=False)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    run.prepare(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QBUF, argument)
    unmapped = q.buffer[1].template
    run.perform(ioctl, device.fd, VIDIOC_QBUF, unmapped)
    run.check("unmapped.flags", unmapped.flags, check.has(V4L2_BUF_FLAG_QUEUED), check.lacks(V4L2_BUF_FLAG_MAPPED))
    run.check("argument.flags", argument.flags, check.has(V4L2_BUF_FLAG_MAPPED | V4L2_BUF_FLAG_QUEUED))


@rule("VIDIOC_QBUF::ok::in-any-order", page="v4l/vidioc-qbuf.rst", nodes=("video-capture", "video-output", "m2m"))
def test_vidioc_qbuf_ok_in_any_order(run: Run) -> None:
    """Buffers may be queued in any order."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, stateless=False)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    argument.index = 3
    run.perform(ioctl, device.fd, VIDIOC_QBUF, argument)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[2].template)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[1].template)
    run.check("argument.index", argument.index, 3)
    run.check("argument.flags", argument.flags, check.has(V4L2_BUF_FLAG_QUEUED))


@rule("VIDIOC_QBUF::ok::what-was-asked-will-do", page="v4l/vidioc-qbuf.rst", nodes=("video-capture",))
def test_vidioc_qbuf_ok_what_was_asked_will_do(run: Run) -> None:
    """What VIDIOC_QUERYBUF returned can be queued as it is."""
    device = run.open("video-capture", O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    described = q.buffer[0].template
    run.prepare(ioctl, device.fd, VIDIOC_QUERYBUF, described)
    argument = copy(described)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, argument)
    run.check("argument.flags", argument.flags, check.has(V4L2_BUF_FLAG_QUEUED))


@rule(
    "VIDIOC_QBUF::ok::state-flags-are-the-drivers",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_qbuf_ok_state_flags_are_the_drivers(run: Run) -> None:
    """State flags that the program sets are not taken over."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, stateless=False)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    argument.flags = V4L2_BUF_FLAG_DONE | V4L2_BUF_FLAG_ERROR | V4L2_BUF_FLAG_MAPPED | V4L2_BUF_FLAG_PREPARED
    run.perform(ioctl, device.fd, VIDIOC_QBUF, argument)
    run.check(
        "argument.flags",
        argument.flags,
        check.has(V4L2_BUF_FLAG_QUEUED),
        check.lacks(V4L2_BUF_FLAG_DONE | V4L2_BUF_FLAG_ERROR | V4L2_BUF_FLAG_MAPPED | V4L2_BUF_FLAG_PREPARED),
    )


@rule("VIDIOC_QBUF::ok::clears-reserved", page="v4l/vidioc-qbuf.rst", nodes=("video-capture", "video-output", "m2m"))
def test_vidioc_qbuf_ok_clears_reserved(run: Run) -> None:
    """The reserved word comes back as zero."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, stateless=False)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    argument.reserved2 = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_QBUF, argument)
    run.check("argument.reserved2", argument.reserved2, 0)


@rule(
    "VIDIOC_QBUF::ok::cache-hints-without-effect",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_qbuf_ok_cache_hints_without_effect(run: Run) -> None:
    """Cache hints come back cleared where the queue takes none."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    argument.flags = V4L2_BUF_FLAG_NO_CACHE_INVALIDATE | V4L2_BUF_FLAG_NO_CACHE_CLEAN
    run.perform(ioctl, device.fd, VIDIOC_QBUF, argument)
    run.check(
        "argument.flags", argument.flags, check.lacks(V4L2_BUF_FLAG_NO_CACHE_INVALIDATE | V4L2_BUF_FLAG_NO_CACHE_CLEAN)
    )


@rule("VIDIOC_QBUF::ok::whole-buffer-by-default", page="v4l/vidioc-qbuf.rst", nodes=("video-output", "m2m"))
def test_vidioc_qbuf_ok_whole_buffer_by_default(run: Run) -> None:
    """A payload of 0 stands for the whole buffer on queues for output, unless the driver takes empty buffers."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, multiplanar=False, codec=False)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    argument.bytesused = 0
    run.perform(ioctl, device.fd, VIDIOC_QBUF, argument)
    run.check("argument.bytesused", argument.bytesused, q.buffer[0].length)


@rule("VIDIOC_QBUF::ok::timestamp-passes-through", page="v4l/vidioc-qbuf.rst", nodes=("m2m",))
def test_vidioc_qbuf_ok_timestamp_passes_through(run: Run) -> None:
    """A memory-to-memory device that sets V4L2_BUF_FLAG_TIMESTAMP_COPY copies the timestamp of the buffer it read to
    the one it wrote.
    """
    device = run.open("m2m", O_RDWR)
    run.require(device, codec=False)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    captured = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    argument = q.buffer[0].template
    argument.timestamp.tv_sec = 12345
    argument.timestamp.tv_usec = 678
    run.perform(ioctl, device.fd, VIDIOC_QBUF, argument)
    done = captured.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, done)
    run.check("done.timestamp.tv_sec", done.timestamp.tv_sec, 12345)
    run.check("done.timestamp.tv_usec", done.timestamp.tv_usec, 678)
    run.check("done.flags", done.flags, check.has(V4L2_BUF_FLAG_TIMESTAMP_COPY))


@rule(
    "VIDIOC_QBUF::ok::timestamp-of-a-coded-image", page="v4l/vidioc-qbuf.rst", nodes=("m2m",), lab=("stateful-encoder",)
)
def test_vidioc_qbuf_ok_timestamp_of_a_coded_image(run: Run) -> None:
    """An encoder copies the timestamp of an image to the buffer in which it is coded."""
    device = run.open("m2m", O_RDWR, entity="stateful-encoder")
    run.require(device, driver="vicodec")
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    captured = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    argument = q.buffer[0].template
    argument.timestamp.tv_sec = 12345
    argument.timestamp.tv_usec = 678
    argument.bytesused = q.buffer[0].length
    run.perform(ioctl, device.fd, VIDIOC_QBUF, argument)
    done = captured.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, done)
    read_ = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, read_)
    run.check("done.timestamp.tv_sec", done.timestamp.tv_sec, 12345)
    run.check("done.timestamp.tv_usec", done.timestamp.tv_usec, 678)
    run.check("read.timestamp.tv_sec", read_.timestamp.tv_sec, 12345)
    run.check("read.timestamp.tv_usec", read_.timestamp.tv_usec, 678)


@rule("VIDIOC_QBUF::ok::timestamp-source-passes-through", page="v4l/vidioc-qbuf.rst", nodes=("m2m",))
def test_vidioc_qbuf_ok_timestamp_source_passes_through(run: Run) -> None:
    """A memory-to-memory device that copies the timestamp copies the flag of its source with it."""
    device = run.open("m2m", O_RDWR)
    run.require(device, codec=False)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    captured = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    argument = q.buffer[0].template
    argument.flags = V4L2_BUF_FLAG_TSTAMP_SRC_SOE
    run.perform(ioctl, device.fd, VIDIOC_QBUF, argument)
    done = captured.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, done)
    run.check("done.flags", done.flags, check.has(V4L2_BUF_FLAG_TIMESTAMP_COPY | V4L2_BUF_FLAG_TSTAMP_SRC_SOE))


@rule("VIDIOC_QBUF::ok::user-memory", page="v4l/vidioc-qbuf.rst", nodes=("video-capture", "video-output", "m2m"))
def test_vidioc_qbuf_ok_user_memory(run: Run) -> None:
    """A buffer of user memory is queued, and does not count as mapped."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, memory=V4L2_MEMORY_USERPTR, stateless=False)
    q = run.queue(device, memory=V4L2_MEMORY_USERPTR, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QBUF, argument)
    run.check(
        "argument.flags",
        argument.flags,
        check.has(V4L2_BUF_FLAG_QUEUED),
        check.lacks(V4L2_BUF_FLAG_MAPPED | V4L2_BUF_FLAG_DONE),
    )


@rule("VIDIOC_QBUF::ok::imported-memory", page="v4l/vidioc-qbuf.rst", nodes=("video-capture", "video-output", "m2m"))
def test_vidioc_qbuf_ok_imported_memory(run: Run) -> None:
    """A buffer of imported memory is queued, and does not count as mapped."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, memory=V4L2_MEMORY_DMABUF, stateless=False)
    q = run.queue(device, memory=V4L2_MEMORY_DMABUF, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QBUF, argument)
    run.check(
        "argument.flags",
        argument.flags,
        check.has(V4L2_BUF_FLAG_QUEUED),
        check.lacks(V4L2_BUF_FLAG_MAPPED | V4L2_BUF_FLAG_DONE),
    )


@rule("VIDIOC_QBUF::ok::into-a-request", page="v4l/vidioc-qbuf.rst", nodes=("video-capture", "video-output", "m2m"))
def test_vidioc_qbuf_ok_into_a_request(run: Run) -> None:
    """A buffer that goes into a request is not queued yet, and says which request has it."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, supports=V4L2_BUF_CAP_SUPPORTS_REQUESTS)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    media = run.open("media", O_RDWR)
    request = scalars.int_()
    run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
    argument = q.buffer[0].template
    argument.flags = V4L2_BUF_FLAG_REQUEST_FD
    argument.request_fd = request.value
    run.perform(ioctl, device.fd, VIDIOC_QBUF, argument)
    status = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("status.request_fd", status.request_fd, request.value)
    run.check(
        "status.flags",
        status.flags,
        check.has(V4L2_BUF_FLAG_IN_REQUEST | V4L2_BUF_FLAG_REQUEST_FD),
        check.lacks(V4L2_BUF_FLAG_QUEUED),
    )
    run.check("argument.request_fd", argument.request_fd, request.value)
    run.check(
        "argument.flags",
        argument.flags,
        check.has(V4L2_BUF_FLAG_IN_REQUEST | V4L2_BUF_FLAG_REQUEST_FD),
        check.lacks(V4L2_BUF_FLAG_QUEUED),
    )


@rule(
    "VIDIOC_QBUF::ok::request-ignored-without-flag",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_qbuf_ok_request_ignored_without_flag(run: Run) -> None:
    """Without V4L2_BUF_FLAG_REQUEST_FD the request's descriptor is not looked at."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, stateless=False)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    argument.request_fd = run.closed()
    run.perform(ioctl, device.fd, VIDIOC_QBUF, argument)
    run.check("argument.flags", argument.flags, check.has(V4L2_BUF_FLAG_QUEUED))
    run.check("argument.request_fd", argument.request_fd, 0)


@rule(
    "VIDIOC_QBUF::ok::mode-is-open-again-after-streamoff",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_qbuf_ok_mode_is_open_again_after_streamoff(run: Run) -> None:
    """After a buffer went into a request and VIDIOC_STREAMOFF followed, a buffer can be queued directly."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, supports=V4L2_BUF_CAP_SUPPORTS_REQUESTS, stateless=False)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    media = run.open("media", O_RDWR)
    request = scalars.int_()
    run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
    fresh = q.buffer[1].template
    fresh.flags = V4L2_BUF_FLAG_REQUEST_FD
    fresh.request_fd = request.value
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
    run.prepare(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QBUF, argument)
    run.check("argument.flags", argument.flags, check.has(V4L2_BUF_FLAG_QUEUED))


@rule(
    "VIDIOC_QBUF::ok::mode-is-open-again-after-reqbufs",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_qbuf_ok_mode_is_open_again_after_reqbufs(run: Run) -> None:
    """After a buffer went into a request and VIDIOC_REQBUFS followed, a buffer can be queued directly."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, supports=V4L2_BUF_CAP_SUPPORTS_REQUESTS, stateless=False)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    media = run.open("media", O_RDWR)
    request = scalars.int_()
    run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
    fresh = q.buffer[1].template
    fresh.flags = V4L2_BUF_FLAG_REQUEST_FD
    fresh.request_fd = request.value
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
    run.prepare(ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=4, type=q.type, memory=V4L2_MEMORY_MMAP))
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QBUF, argument)
    run.check("argument.flags", argument.flags, check.has(V4L2_BUF_FLAG_QUEUED))


@rule(
    "VIDIOC_QBUF::ok::mode-is-open-again-after-close",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_qbuf_ok_mode_is_open_again_after_close(run: Run) -> None:
    """After the handle that put a buffer into a request is closed, another one can queue a buffer directly."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, supports=V4L2_BUF_CAP_SUPPORTS_REQUESTS, driver="vivid")
    media = run.open("media", O_RDWR)
    request = scalars.int_()
    run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
    before = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    fresh = before.buffer[1].template
    fresh.flags = V4L2_BUF_FLAG_REQUEST_FD
    fresh.request_fd = request.value
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
    next_ = run.open(run.device.node, O_RDWR)
    run.prepare(close, device.fd)
    q = run.queue(next_, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    run.perform(ioctl, next_.fd, VIDIOC_QBUF, argument)
    run.check("argument.flags", argument.flags, check.has(V4L2_BUF_FLAG_QUEUED))


@rule(
    "VIDIOC_QBUF::ok::requests-again-after-streamoff",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_qbuf_ok_requests_again_after_streamoff(run: Run) -> None:
    """After direct queuing and VIDIOC_STREAMOFF a buffer can go into a request."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, supports=V4L2_BUF_CAP_SUPPORTS_REQUESTS, stateless=False)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    media = run.open("media", O_RDWR)
    request = scalars.int_()
    run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, q.buffer[1].template)
    run.prepare(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
    argument = q.buffer[0].template
    argument.flags = V4L2_BUF_FLAG_REQUEST_FD
    argument.request_fd = request.value
    run.perform(ioctl, device.fd, VIDIOC_QBUF, argument)
    run.check("argument.flags", argument.flags, check.has(V4L2_BUF_FLAG_IN_REQUEST))


@rule("VIDIOC_QBUF::ok::payload-is-taken-over", page="v4l/buffer.rst", nodes=("m2m",), lab=("stateful-decoder",))
def test_vidioc_qbuf_ok_payload_is_taken_over(run: Run) -> None:
    """The payload that the program gives for output is that of the buffer."""
    device = run.open("m2m", O_RDWR, entity="stateful-decoder")
    run.require(device, driver="vicodec", multiplanar=False)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    argument.bytesused = 100
    run.perform(ioctl, device.fd, VIDIOC_QBUF, argument)
    status = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("argument.bytesused", argument.bytesused, 100)
    run.check("status.bytesused", status.bytesused, 100)


@rule("VIDIOC_QBUF::ok::payload-of-user-memory", page="v4l/buffer.rst", nodes=("m2m",), lab=("stateful-decoder",))
def test_vidioc_qbuf_ok_payload_of_user_memory(run: Run) -> None:
    """The payload that the program gives for output in user memory is that of the buffer."""
    device = run.open("m2m", O_RDWR, entity="stateful-decoder")
    run.require(device, memory=V4L2_MEMORY_USERPTR, driver="vicodec", multiplanar=False)
    q = run.queue(device, memory=V4L2_MEMORY_USERPTR, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    argument.bytesused = 100
    run.perform(ioctl, device.fd, VIDIOC_QBUF, argument)
    status = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("argument.bytesused", argument.bytesused, 100)
    run.check("status.bytesused", status.bytesused, 100)


@rule("VIDIOC_QBUF::ok::payload-of-imported-memory", page="v4l/buffer.rst", nodes=("m2m",), lab=("stateful-decoder",))
def test_vidioc_qbuf_ok_payload_of_imported_memory(run: Run) -> None:
    """The payload that the program gives for output in imported memory is that of the buffer."""
    device = run.open("m2m", O_RDWR, entity="stateful-decoder")
    run.require(device, memory=V4L2_MEMORY_DMABUF, driver="vicodec", multiplanar=False)
    q = run.queue(device, memory=V4L2_MEMORY_DMABUF, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    argument.bytesused = 100
    run.perform(ioctl, device.fd, VIDIOC_QBUF, argument)
    status = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("argument.bytesused", argument.bytesused, 100)
    run.check("status.bytesused", status.bytesused, 100)


@rule("VIDIOC_QBUF::ok::timecode-is-taken-over", page="v4l/buffer.rst", nodes=("video-output", "m2m"))
def test_vidioc_qbuf_ok_timecode_is_taken_over(run: Run) -> None:
    """A time code that the program marks with V4L2_BUF_FLAG_TIMECODE is kept with the buffer for output."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, stateless=False)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    argument.flags = V4L2_BUF_FLAG_TIMECODE
    argument.timecode.type = V4L2_TC_TYPE_25FPS
    argument.timecode.hours = 1
    argument.timecode.frames = 24
    run.perform(ioctl, device.fd, VIDIOC_QBUF, argument)
    status = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("status.flags", status.flags, check.has(V4L2_BUF_FLAG_TIMECODE))
    run.check("status.timecode.type", status.timecode.type, V4L2_TC_TYPE_25FPS)
    run.check("status.timecode.hours", status.timecode.hours, 1)
    run.check("status.timecode.frames", status.timecode.frames, 24)


@rule("VIDIOC_QBUF::ok::capture-buffer-is-held", page="v4l/dev-stateless-decoder.rst", nodes=("m2m",), lab=("visl",))
def test_vidioc_qbuf_ok_capture_buffer_is_held(run: Run) -> None:
    """With V4L2_BUF_FLAG_M2M_HOLD_CAPTURE_BUF what was made of the buffer cannot be dequeued, and what is made of the
    next one with the same timestamp goes to the same capture buffer.
    """
    device = run.open("m2m", O_RDWR | O_NONBLOCK)
    run.require(device, supports=V4L2_BUF_CAP_SUPPORTS_M2M_HOLD_CAPTURE_BUF, driver="visl")
    q = run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    made = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    argument = q.buffer[0].template
    argument.flags = V4L2_BUF_FLAG_M2M_HOLD_CAPTURE_BUF
    argument.timestamp.tv_sec = 11
    run.perform(ioctl, device.fd, VIDIOC_QBUF, argument)
    used_fds = pollfds((device.fd, POLLOUT))
    used = run.perform(poll, used_fds, 3000)
    run.check("used.value", used.value, 1)
    slice_ = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, slice_)
    run.check("slice.timestamp.tv_sec", slice_.timestamp.tv_sec, 11)
    run.refuse("EAGAIN", ioctl, device.fd, VIDIOC_DQBUF, made.buffer[0].template)
    fresh = q.buffer[1].template
    fresh.timestamp.tv_sec = 11
    run.perform(ioctl, device.fd, VIDIOC_QBUF, fresh)
    done_fds = pollfds((device.fd, POLLOUT))
    done = run.perform(poll, done_fds, 3000)
    run.check("done.value", done.value, 1)
    frame = made.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, frame)
    run.check("frame.index", frame.index, 0)
    run.check("frame.timestamp.tv_sec", frame.timestamp.tv_sec, 11)
    run.refuse("EAGAIN", ioctl, device.fd, VIDIOC_DQBUF, made.buffer[0].template)


@rule("VIDIOC_QBUF::ok::held-until-another-timestamp", page="v4l/buffer.rst", nodes=("m2m",), lab=("visl",))
def test_vidioc_qbuf_ok_held_until_another_timestamp(run: Run) -> None:
    """A held capture buffer comes back once a buffer with another timestamp follows, which gets one of its own."""
    device = run.open("m2m", O_RDWR | O_NONBLOCK)
    run.require(device, supports=V4L2_BUF_CAP_SUPPORTS_M2M_HOLD_CAPTURE_BUF, driver="visl")
    q = run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    made = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    argument = q.buffer[0].template
    argument.flags = V4L2_BUF_FLAG_M2M_HOLD_CAPTURE_BUF
    argument.timestamp.tv_sec = 11
    run.perform(ioctl, device.fd, VIDIOC_QBUF, argument)
    used_fds = pollfds((device.fd, POLLOUT))
    used = run.perform(poll, used_fds, 3000)
    run.check("used.value", used.value, 1)
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    run.refuse("EAGAIN", ioctl, device.fd, VIDIOC_DQBUF, made.buffer[0].template)
    fresh = q.buffer[1].template
    fresh.flags = V4L2_BUF_FLAG_M2M_HOLD_CAPTURE_BUF
    fresh.timestamp.tv_sec = 12
    run.perform(ioctl, device.fd, VIDIOC_QBUF, fresh)
    done_fds = pollfds((device.fd, POLLOUT))
    done = run.perform(poll, done_fds, 3000)
    run.check("done.value", done.value, 1)
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    frame = made.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, frame)
    run.check("frame.index", frame.index, 0)
    run.check("frame.timestamp.tv_sec", frame.timestamp.tv_sec, 11)
    run.refuse("EAGAIN", ioctl, device.fd, VIDIOC_DQBUF, made.buffer[0].template)
    fresh_2 = q.buffer[2].template
    fresh_2.timestamp.tv_sec = 13
    run.perform(ioctl, device.fd, VIDIOC_QBUF, fresh_2)
    last_fds = pollfds((device.fd, POLLOUT))
    last = run.perform(poll, last_fds, 3000)
    run.check("last.value", last.value, 1)
    second = made.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, second)
    run.check("second.index", second.index, 1)
    run.check("second.timestamp.tv_sec", second.timestamp.tv_sec, 12)
    third = made.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, third)
    run.check("third.index", third.index, 2)
    run.check("third.timestamp.tv_sec", third.timestamp.tv_sec, 13)


@rule("VIDIOC_QBUF::ok::held-until-the-stream-ends", page="v4l/vidioc-streamon.rst", nodes=("m2m",), lab=("visl",))
def test_vidioc_qbuf_ok_held_until_the_stream_ends(run: Run) -> None:
    """The end of the stream takes a held capture buffer back as any other, and it is not held any more."""
    device = run.open("m2m", O_RDWR | O_NONBLOCK)
    run.require(device, supports=V4L2_BUF_CAP_SUPPORTS_M2M_HOLD_CAPTURE_BUF, driver="visl")
    q = run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    made = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    argument = q.buffer[0].template
    argument.flags = V4L2_BUF_FLAG_M2M_HOLD_CAPTURE_BUF
    argument.timestamp.tv_sec = 11
    run.perform(ioctl, device.fd, VIDIOC_QBUF, argument)
    used_fds = pollfds((device.fd, POLLOUT))
    used = run.perform(poll, used_fds, 3000)
    run.check("used.value", used.value, 1)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(made.type))
    back = made.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, back)
    run.check("back.flags", back.flags, check.lacks(V4L2_BUF_FLAG_QUEUED | V4L2_BUF_FLAG_DONE))
    run.perform(ioctl, device.fd, VIDIOC_QBUF, made.buffer[0].template)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, made.buffer[1].template)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(made.type))
    run.refuse("EAGAIN", ioctl, device.fd, VIDIOC_DQBUF, made.buffer[0].template)
    fresh = q.buffer[1].template
    fresh.timestamp.tv_sec = 12
    run.perform(ioctl, device.fd, VIDIOC_QBUF, fresh)
    done_fds = pollfds((device.fd, POLLIN))
    done = run.perform(poll, done_fds, 3000)
    run.check("done.value", done.value, 1)
    frame = made.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, frame)
    run.check("frame.index", frame.index, 0)
    run.check("frame.timestamp.tv_sec", frame.timestamp.tv_sec, 12)


@rule("VIDIOC_QBUF::ok::damaged-or-not-wakes-who-waits", page="v4l/vidioc-qbuf.rst", nodes=("video-capture",))
def test_vidioc_qbuf_ok_damaged_or_not_wakes_who_waits(run: Run) -> None:
    """A call that waits for a buffer comes back with the one queued meanwhile, even if its data is damaged."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="filled")
    for _ in range(2):
        run.prepare(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    run.control(device, "Inject V4L2_BUF_FLAG_ERROR", 1)
    damaged = q.buffer[0].template
    waiting = run.concurrently(ioctl, device.fd, VIDIOC_DQBUF, damaged)
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QBUF, argument)
    run.check("argument.flags", argument.flags, check.has(V4L2_BUF_FLAG_QUEUED))
    run.check("waiting.errno", waiting.errno, 0)
    run.check("damaged.index", damaged.index, 0)
    run.check("damaged.flags", damaged.flags, check.has(V4L2_BUF_FLAG_ERROR))


@condition(
    "VIDIOC_QBUF::EINVAL::type-not-supported",
    cause="type-unsupported",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=(
        "0",
        "V4L2_BUF_TYPE_VIDEO_OVERLAY",
        "V4L2_BUF_TYPE_VBI_CAPTURE",
        "V4L2_BUF_TYPE_SLICED_VBI_OUTPUT",
        "V4L2_BUF_TYPE_SDR_CAPTURE",
        "V4L2_BUF_TYPE_META_CAPTURE",
        "V4L2_BUF_TYPE_META_OUTPUT + 1",
        "V4L2_BUF_TYPE_PRIVATE",
        "max(u32)",
    ),
)
def test_vidioc_qbuf_einval_type_not_supported(case: Case) -> None:
    """The device has no queue of this type."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.type = case.pick(
                0,
                V4L2_BUF_TYPE_VIDEO_OVERLAY,
                V4L2_BUF_TYPE_VBI_CAPTURE,
                V4L2_BUF_TYPE_SLICED_VBI_OUTPUT,
                V4L2_BUF_TYPE_SDR_CAPTURE,
                V4L2_BUF_TYPE_META_CAPTURE,
                V4L2_BUF_TYPE_META_OUTPUT + 1,
                V4L2_BUF_TYPE_PRIVATE,
                0xFFFFFFFF,
            )
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, argument)
        run.unchanged("flags")
        run.next(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QBUF::EINVAL::index-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("q.count", "max(s32)", "max(u32)"),
)
def test_vidioc_qbuf_einval_index_past_end(case: Case) -> None:
    """No buffer of the queue has the index."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.index = case.pick(q.count, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, argument)
        run.unchanged("flags")
        run.next(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QBUF::EINVAL::no-buffers",
    cause="wrong-state",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_qbuf_einval_no_buffers(case: Case) -> None:
    """Nothing is allocated."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        if run.provoking:
            run.prepare(
                ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=0, type=q.type, memory=V4L2_MEMORY_MMAP)
            )
            current = v4l2_format(type=device.type)
            run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
            run.prepare(ioctl, device.fd, VIDIOC_S_FMT, copy(current))
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QBUF::EINVAL::user-pointer-not-accessible",
    cause="bad-pointer",
    status="contradicted",
    seen="EFAULT",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("null", "inaccessible", "unmapped"),
)
def test_vidioc_qbuf_einval_user_pointer_not_accessible(case: Case) -> None:
    """The user memory of a single-planar buffer does not exist, or may not be used."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, memory=V4L2_MEMORY_USERPTR, multiplanar=False)
        q = run.queue(device, memory=V4L2_MEMORY_USERPTR, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.m.userptr = case.pick(run.null, run.inaccessible(), run.unmapped())
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, argument)
        run.next(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QBUF::EINVAL::user-pointer-of-plane-not-accessible",
    cause="bad-pointer",
    status="contradicted",
    seen="EFAULT",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("null", "inaccessible", "unmapped"),
)
def test_vidioc_qbuf_einval_user_pointer_of_plane_not_accessible(case: Case) -> None:
    """The user memory of a plane does not exist, or may not be used."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, memory=V4L2_MEMORY_USERPTR, multiplanar=True)
        q = run.queue(device, memory=V4L2_MEMORY_USERPTR, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.m.planes[0].m.userptr = case.pick(run.null, run.inaccessible(), run.unmapped())
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, argument)
        run.next(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QBUF::EINVAL::user-pointer-at-the-end-of-memory",
    cause="bad-pointer",
    status="contradicted",
    seen="EOVERFLOW",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_qbuf_einval_user_pointer_at_the_end_of_memory(case: Case) -> None:
    """The user memory of a single-planar buffer would run past the largest address."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, memory=V4L2_MEMORY_USERPTR, multiplanar=False)
        q = run.queue(device, memory=V4L2_MEMORY_USERPTR, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.m.userptr = ULONG_MAX
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, argument)
        run.next(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QBUF::EINVAL::user-memory-too-small",
    cause="bad-contents",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("0", "1", "q.buffer[0].length - 1"),
)
def test_vidioc_qbuf_einval_user_memory_too_small(case: Case) -> None:
    """The user memory of a single-planar buffer is smaller than the image."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, memory=V4L2_MEMORY_USERPTR, multiplanar=False)
        q = run.queue(device, memory=V4L2_MEMORY_USERPTR, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        argument.bytesused = 0
        if run.provoking:
            argument.length = case.pick(0, 1, q.buffer[0].length - 1)
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, argument)
        fresh = q.buffer[0].template
        fresh.bytesused = 0
        run.next(ioctl, device.fd, VIDIOC_QBUF, fresh)


@condition(
    "VIDIOC_QBUF::EINVAL::user-memory-of-plane-too-small",
    cause="bad-contents",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("0", "1", "q.buffer[0].length - 1"),
)
def test_vidioc_qbuf_einval_user_memory_of_plane_too_small(case: Case) -> None:
    """The user memory of a plane is smaller than its part of the image."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, memory=V4L2_MEMORY_USERPTR, multiplanar=True)
        q = run.queue(device, memory=V4L2_MEMORY_USERPTR, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        argument.m.planes[0].bytesused = 0
        if run.provoking:
            argument.m.planes[0].length = case.pick(0, 1, q.buffer[0].length - 1)
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, argument)
        fresh = q.buffer[0].template
        fresh.m.planes[0].bytesused = 0
        run.next(ioctl, device.fd, VIDIOC_QBUF, fresh)


@condition(
    "VIDIOC_QBUF::EINVAL::room-for-planes",
    cause="bad-contents",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("0", "VIDEO_MAX_PLANES + 1", "max(u32)"),
)
def test_vidioc_qbuf_einval_room_for_planes(case: Case) -> None:
    """The array has room for fewer planes than the buffer has, or for more than VIDEO_MAX_PLANES."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, multiplanar=True)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.length = case.pick(0, VIDEO_MAX_PLANES + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, argument)
        run.next(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QBUF::EINVAL::not-a-request",
    cause="bad-fd",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("-1", "closed", "device.fd"),
)
def test_vidioc_qbuf_einval_not_a_request(case: Case) -> None:
    """V4L2_BUF_FLAG_REQUEST_FD is set and the descriptor is not that of a request."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, supports=V4L2_BUF_CAP_SUPPORTS_REQUESTS)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        media = run.open("media", O_RDWR)
        request = scalars.int_()
        run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
        argument = q.buffer[0].template
        argument.flags = V4L2_BUF_FLAG_REQUEST_FD
        argument.request_fd = request.value
        if run.provoking:
            argument.request_fd = case.pick(-1, run.closed(), device.fd)
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, argument)
        fresh = q.buffer[0].template
        fresh.flags = V4L2_BUF_FLAG_REQUEST_FD
        fresh.request_fd = request.value
        run.next(ioctl, device.fd, VIDIOC_QBUF, fresh)


@condition(
    "VIDIOC_QBUF::EINVAL::not-a-dma-buf",
    cause="bad-fd",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("-1", "closed", "device.fd"),
)
def test_vidioc_qbuf_einval_not_a_dma_buf(case: Case) -> None:
    """The descriptor of a single-planar buffer is not that of a DMA-BUF."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, memory=V4L2_MEMORY_DMABUF, multiplanar=False)
        q = run.queue(device, memory=V4L2_MEMORY_DMABUF, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.m.fd = case.pick(-1, run.closed(), device.fd)
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, argument)
        run.next(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QBUF::EINVAL::plane-not-a-dma-buf",
    cause="bad-fd",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("-1", "closed", "device.fd"),
)
def test_vidioc_qbuf_einval_plane_not_a_dma_buf(case: Case) -> None:
    """The descriptor of a plane is not that of a DMA-BUF."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, memory=V4L2_MEMORY_DMABUF, multiplanar=True)
        q = run.queue(device, memory=V4L2_MEMORY_DMABUF, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.m.planes[0].m.fd = case.pick(-1, run.closed(), device.fd)
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, argument)
        run.next(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QBUF::EINVAL::queued-already",
    cause="wrong-state",
    status="undocumented",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_qbuf_einval_queued_already(case: Case) -> None:
    """The driver has the buffer already."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QBUF::EINVAL::another-memory-type",
    cause="memory-mode",
    status="undocumented",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("0", "V4L2_MEMORY_USERPTR", "V4L2_MEMORY_OVERLAY", "V4L2_MEMORY_DMABUF", "max(u32)"),
)
def test_vidioc_qbuf_einval_another_memory_type(case: Case) -> None:
    """The memory type is not that of the queue."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.memory = case.pick(0, V4L2_MEMORY_USERPTR, V4L2_MEMORY_OVERLAY, V4L2_MEMORY_DMABUF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, argument)
        run.next(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QBUF::EINVAL::payload-beyond-the-buffer",
    cause="bad-contents",
    status="undocumented",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-output", "m2m"),
    values=("q.buffer[0].length + 1", "max(u32)"),
)
def test_vidioc_qbuf_einval_payload_beyond_the_buffer(case: Case) -> None:
    """The payload of a single-planar buffer for output is larger than the buffer."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, multiplanar=False)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.bytesused = case.pick(q.buffer[0].length + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, argument)
        run.next(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QBUF::EINVAL::payload-beyond-the-plane",
    cause="bad-contents",
    status="undocumented",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-output",),
    values=("q.buffer[0].length + 1", "max(u32)"),
)
def test_vidioc_qbuf_einval_payload_beyond_the_plane(case: Case) -> None:
    """The payload of a plane for output is larger than the plane."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, multiplanar=True)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.m.planes[0].bytesused = case.pick(q.buffer[0].length + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, argument)
        run.next(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QBUF::EINVAL::data-begins-behind-the-payload",
    cause="bad-contents",
    status="undocumented",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-output",),
    values=("q.buffer[0].length", "max(u32)"),
)
def test_vidioc_qbuf_einval_data_begins_behind_the_payload(case: Case) -> None:
    """The data of a plane for output begin at or after the end of the payload."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, multiplanar=True)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.m.planes[0].data_offset = case.pick(q.buffer[0].length, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, argument)
        run.next(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QBUF::EINVAL::both-fields-by-name",
    cause="bad-contents",
    status="undocumented",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-output", "m2m"),
)
def test_vidioc_qbuf_einval_both_fields_by_name(case: Case) -> None:
    """The field order of a buffer for output is V4L2_FIELD_ALTERNATE, where only the top or the bottom field can be."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.field = V4L2_FIELD_ALTERNATE
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, argument)
        run.next(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QBUF::EBADR::requests-not-supported",
    cause="not-supported-here",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture",),
    lab=("Raw Capture 0",),
)
def test_vidioc_qbuf_ebadr_requests_not_supported(case: Case) -> None:
    """V4L2_BUF_FLAG_REQUEST_FD is set and the queue takes no requests."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vimc")
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.flags |= V4L2_BUF_FLAG_REQUEST_FD
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, argument)
        run.next(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QBUF::EBADR::request-required",
    cause="mode-mix",
    page="v4l/vidioc-qbuf.rst",
    nodes=("m2m",),
    lab=("stateless-decoder",),
)
def test_vidioc_qbuf_ebadr_request_required(case: Case) -> None:
    """V4L2_BUF_FLAG_REQUEST_FD is not set and the queue takes buffers with requests only."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.require(device, supports=V4L2_BUF_CAP_SUPPORTS_REQUESTS, driver="vicodec")
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        media = run.open("media", O_RDWR)
        request = scalars.int_()
        run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
        argument = q.buffer[0].template
        argument.flags = V4L2_BUF_FLAG_REQUEST_FD
        argument.request_fd = request.value
        if run.provoking:
            argument.flags = 0
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, argument)
        fresh = q.buffer[0].template
        fresh.flags = V4L2_BUF_FLAG_REQUEST_FD
        fresh.request_fd = request.value
        run.next(ioctl, device.fd, VIDIOC_QBUF, fresh)


@condition(
    "VIDIOC_QBUF::EBADR::request-for-capture-of-m2m",
    cause="not-supported-here",
    status="contradicted",
    seen="EPERM",
    page="v4l/vidioc-qbuf.rst",
    nodes=("m2m",),
)
def test_vidioc_qbuf_ebadr_request_for_capture_of_m2m(case: Case) -> None:
    """V4L2_BUF_FLAG_REQUEST_FD is set for the capture queue of a memory-to-memory device."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.require(device, driver="vim2m")
        q = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.flags |= V4L2_BUF_FLAG_REQUEST_FD
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, argument)
        run.next(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QBUF::EBUSY::direct-after-request",
    cause="mode-mix",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_qbuf_ebusy_direct_after_request(case: Case) -> None:
    """A buffer went into a request, VIDIOC_STREAMOFF did not follow, and this one is queued directly."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, supports=V4L2_BUF_CAP_SUPPORTS_REQUESTS)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        media = run.open("media", O_RDWR)
        request = scalars.int_()
        run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
        if run.provoking:
            fresh = q.buffer[1].template
            fresh.flags = V4L2_BUF_FLAG_REQUEST_FD
            fresh.request_fd = request.value
            run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QBUF::EBUSY::request-after-direct",
    cause="mode-mix",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_qbuf_ebusy_request_after_direct(case: Case) -> None:
    """A buffer was queued directly, VIDIOC_STREAMOFF did not follow, and this one is to go into a request."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, supports=V4L2_BUF_CAP_SUPPORTS_REQUESTS)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        media = run.open("media", O_RDWR)
        request = scalars.int_()
        run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
        fresh = q.buffer[0].template
        fresh.flags = V4L2_BUF_FLAG_REQUEST_FD
        fresh.request_fd = request.value
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_QBUF, q.buffer[1].template)
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, fresh)


@condition(
    "VIDIOC_QBUF::EBUSY::request-queued",
    cause="busy-state",
    status="prose",
    page="mediactl/request-api.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_qbuf_ebusy_request_queued(case: Case) -> None:
    """The request has been queued, so that it can be changed no more."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, supports=V4L2_BUF_CAP_SUPPORTS_REQUESTS, stateless=False)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        media = run.open("media", O_RDWR)
        request = scalars.int_()
        run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
        fresh = q.buffer[1].template
        fresh.flags = V4L2_BUF_FLAG_REQUEST_FD
        fresh.request_fd = request.value
        run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
        fresh_2 = q.buffer[0].template
        fresh_2.flags = V4L2_BUF_FLAG_REQUEST_FD
        fresh_2.request_fd = request.value
        if run.provoking:
            run.prepare(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, fresh_2)


@condition(
    "VIDIOC_QBUF::EBUSY::request-completed",
    cause="wrong-state",
    status="prose",
    page="mediactl/request-api.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_qbuf_ebusy_request_completed(case: Case) -> None:
    """The request has been completed, and MEDIA_REQUEST_IOC_REINIT has not emptied it since."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, supports=V4L2_BUF_CAP_SUPPORTS_REQUESTS, stateless=False)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        media = run.open("media", O_RDWR)
        request = scalars.int_()
        run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
        fresh = q.buffer[1].template
        fresh.flags = V4L2_BUF_FLAG_REQUEST_FD
        fresh.request_fd = request.value
        run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
        fresh_2 = q.buffer[0].template
        fresh_2.flags = V4L2_BUF_FLAG_REQUEST_FD
        fresh_2.request_fd = request.value
        if run.provoking:
            run.prepare(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
            run.prepare(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, fresh_2)


@condition(
    "VIDIOC_QBUF::EBUSY::another-owner",
    cause="other-owner",
    status="undocumented",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_qbuf_ebusy_another_owner(case: Case) -> None:
    """Another handle has allocated the buffers of the queue."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        fd = device.fd
        if run.provoking:
            fd = run.second(device).fd
        run.attempt(ioctl, fd, VIDIOC_QBUF, q.buffer[0].template)
        run.next(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QBUF::EBUSY::during-read",
    cause="mode-mix",
    status="undocumented",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture",),
)
def test_vidioc_qbuf_ebusy_during_read(case: Case) -> None:
    """The buffers belong to read()."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        if run.provoking:
            run.prepare(
                ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=0, type=q.type, memory=V4L2_MEMORY_MMAP)
            )
            run.prepare(read, device.fd, bytearray(4096), 4096)
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QBUF::EBUSY::during-write",
    cause="mode-mix",
    status="undocumented",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-output",),
)
def test_vidioc_qbuf_ebusy_during_write(case: Case) -> None:
    """The buffers belong to write()."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        if run.provoking:
            run.prepare(
                ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=0, type=q.type, memory=V4L2_MEMORY_MMAP)
            )
            run.prepare(write, device.fd, bytearray(4096), 4096)
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QBUF::EINVAL::driver-refuses",
    cause="hw-error",
    status="undocumented",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_qbuf_einval_driver_refuses(case: Case) -> None:
    """The driver cannot prepare the buffer."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="vivid")
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        if run.provoking:
            run.control(device, "Inject VIDIOC_QBUF Error", 1)
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
        run.next(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QBUF::EIO::hardware-failed",
    cause="hw-error",
    status="prose",
    page="gen-errors.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_qbuf_eio_hardware_failed(case: Case) -> None:
    """The hardware has failed, and the stream has not been stopped since."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="vivid")
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        done = q.buffer[0].template
        run.prepare(ioctl, device.fd, VIDIOC_DQBUF, done)
        fresh = q.buffer[0].template
        fresh.index = done.index
        if run.provoking:
            run.control(device, "Inject Fatal Streaming Error", 1)
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, fresh)


@condition(
    "VIDIOC_QBUF::EFAULT::planes-not-accessible",
    cause="bad-pointer",
    status="prose",
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("null", "inaccessible", "unmapped"),
)
def test_vidioc_qbuf_efault_planes_not_accessible(case: Case) -> None:
    """The array of planes lies in memory that the program cannot use."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, multiplanar=True)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.m.planes = case.pick(run.null, run.inaccessible(), run.unmapped())
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, argument)
        run.next(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QBUF::ENOMEM::no-memory",
    cause="no-memory",
    status="prose",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_qbuf_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate what it takes to pin the user memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, memory=V4L2_MEMORY_USERPTR)
        q = run.queue(device, memory=V4L2_MEMORY_USERPTR, buffers=4, phase="allocated")
        run.walk(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QBUF::EBADR::requests-not-supported-by-codec",
    cause="not-supported-here",
    page="v4l/vidioc-qbuf.rst",
    nodes=("m2m",),
    lab=("stateful-encoder", "stateful-decoder"),
)
def test_vidioc_qbuf_ebadr_requests_not_supported_by_codec(case: Case) -> None:
    """V4L2_BUF_FLAG_REQUEST_FD is set, and the codec keeps its state itself and takes no requests."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.require(device, driver="vicodec", stateless=False)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.flags |= V4L2_BUF_FLAG_REQUEST_FD
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, argument)
        run.next(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QBUF::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
)
def test_vidioc_qbuf_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_QBUF, q.buffer[0].template)
        run.next(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QBUF::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
    values=("null", "inaccessible"),
)
def test_vidioc_qbuf_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_QBUF,
            case.pick(run.null, run.inaccessible()) if run.provoking else q.buffer[0].template,
        )
        run.next(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QBUF::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
)
def test_vidioc_qbuf_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_QBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QBUF::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out"),
)
def test_vidioc_qbuf_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)


@rule(
    "VIDIOC_DQBUF::ok::gives-a-buffer-back", page="v4l/vidioc-qbuf.rst", nodes=("video-capture", "video-output", "m2m")
)
def test_vidioc_dqbuf_ok_gives_a_buffer_back(run: Run) -> None:
    """The buffer is one of the queue's, belongs to the program again, and its flags are known ones."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, codec=False)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    argument = q.buffer[0].template
    argument.index = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    run.check("argument.index", argument.index, check.less_than(q.count))
    run.check("argument.type", argument.type, q.type)
    run.check("argument.memory", argument.memory, V4L2_MEMORY_MMAP)
    run.check(
        "argument.flags",
        argument.flags,
        check.subset_of(0x97FFFF),
        check.lacks(V4L2_BUF_FLAG_QUEUED | V4L2_BUF_FLAG_DONE),
    )


@rule(
    "VIDIOC_DQBUF::ok::says-so-when-asked", page="v4l/vidioc-qbuf.rst", nodes=("video-capture", "video-output", "m2m")
)
def test_vidioc_dqbuf_ok_says_so_when_asked(run: Run) -> None:
    """VIDIOC_QUERYBUF reports a buffer that was dequeued as neither queued nor done."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    status = q.buffer[0].template
    status.index = argument.index
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("status.flags", status.flags, check.lacks(V4L2_BUF_FLAG_QUEUED | V4L2_BUF_FLAG_DONE))


@rule("VIDIOC_DQBUF::ok::holds-an-image", page="v4l/vidioc-qbuf.rst", nodes=("video-capture",))
def test_vidioc_dqbuf_ok_holds_an_image(run: Run) -> None:
    """A captured single-planar buffer has a payload that is not larger than the buffer, and a known field order."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, multiplanar=False)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    run.check("argument.bytesused", argument.bytesused, check.at_least(1), check.at_most(argument.length))
    run.check("argument.length", argument.length, q.buffer[0].length)
    run.check("argument.field", argument.field, check.at_least(V4L2_FIELD_NONE), check.one_of(tuple(v4l2_field)))


@rule("VIDIOC_DQBUF::ok::holds-an-image-in-planes", page="v4l/vidioc-qbuf.rst", nodes=("video-capture",))
def test_vidioc_dqbuf_ok_holds_an_image_in_planes(run: Run) -> None:
    """The first plane of a captured buffer has a payload that is not larger than the plane, and the field order is
    known.
    """
    device = run.open("video-capture", O_RDWR)
    run.require(device, multiplanar=True)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    run.check(
        "argument.m.planes[0].bytesused",
        argument.m.planes[0].bytesused,
        check.at_least(1),
        check.at_most(argument.m.planes[0].length),
    )
    run.check("argument.field", argument.field, check.at_least(V4L2_FIELD_NONE), check.one_of(tuple(v4l2_field)))


@rule("VIDIOC_DQBUF::ok::in-the-order-of-queueing", page="v4l/vidioc-qbuf.rst", nodes=("video-capture", "video-output"))
def test_vidioc_dqbuf_ok_in_the_order_of_queueing(run: Run) -> None:
    """Frames come back in order, with growing sequence numbers."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    next_ = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, next_)
    run.check("argument.index", argument.index, 0)
    run.check("next.index", next_.index, 1)
    run.check("next.sequence", next_.sequence, check.at_least(argument.sequence + 1))


@rule("VIDIOC_DQBUF::ok::time-goes-on", page="v4l/vidioc-qbuf.rst", nodes=("video-capture", "video-output"))
def test_vidioc_dqbuf_ok_time_goes_on(run: Run) -> None:
    """Timestamps are flagged as monotonic, and that of the next buffer is not earlier."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    next_ = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, next_)
    run.check("argument.flags", argument.flags, check.has(V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC))
    run.check("argument.timestamp.tv_sec", argument.timestamp.tv_sec, check.at_least(1))
    run.check(
        "next.timestamp.tv_usec",
        next_.timestamp.tv_usec,
        check.at_least(argument.timestamp.tv_usec - 1000000 * (next_.timestamp.tv_sec - argument.timestamp.tv_sec)),
    )


@rule("VIDIOC_DQBUF::ok::counted-from-zero", page="v4l/vidioc-qbuf.rst", nodes=("m2m",))
def test_vidioc_dqbuf_ok_counted_from_zero(run: Run) -> None:
    """The frames of a stream are numbered from 0 on."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vim2m")
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    next_ = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, next_)
    run.check("argument.sequence", argument.sequence, 0)
    run.check("next.sequence", next_.sequence, 1)


@rule(
    "VIDIOC_DQBUF::ok::captured-frames-are-counted",
    page="v4l/vidioc-qbuf.rst",
    nodes=("m2m",),
    lab=("vim2m", "stateful-encoder"),
)
def test_vidioc_dqbuf_ok_captured_frames_are_counted(run: Run) -> None:
    """The frames that come out of a memory-to-memory device are numbered from 0 on."""
    device = run.open("m2m", O_RDWR)
    q = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    next_ = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, next_)
    run.check("argument.sequence", argument.sequence, 0)
    run.check("next.sequence", next_.sequence, 1)


@rule("VIDIOC_DQBUF::ok::decoded-frames-are-counted", page="v4l/vidioc-qbuf.rst", nodes=("m2m",), lab=("visl",))
def test_vidioc_dqbuf_ok_decoded_frames_are_counted(run: Run) -> None:
    """The frames that a stateless decoder makes are numbered from 0 on."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="visl")
    q = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    next_ = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, next_)
    run.check("argument.sequence", argument.sequence, 0)
    run.check("next.sequence", next_.sequence, 1)


@rule(
    "VIDIOC_DQBUF::ok::fields-share-a-number",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_dqbuf_ok_fields_share_a_number(run: Run) -> None:
    """Where top and bottom fields come in buffers of their own, both have the number of the frame."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid", multiplanar=False)
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    fresh = copy(current)
    fresh.fmt.pix.field = V4L2_FIELD_ALTERNATE
    run.prepare(ioctl, device.fd, VIDIOC_S_FMT, fresh)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=8, phase="filled")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    for _ in range(6):
        run.perform(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    eighth = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, eighth)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
    run.perform(ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=0, type=q.type, memory=V4L2_MEMORY_MMAP))
    fresh_2 = copy(current)
    fresh_2.fmt.pix.field = V4L2_FIELD_INTERLACED
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, fresh_2)
    run.check("argument.field", argument.field, check.at_least(V4L2_FIELD_TOP), check.at_most(V4L2_FIELD_BOTTOM))
    run.check(
        "eighth.sequence",
        eighth.sequence,
        check.at_least(argument.sequence + 3),
        check.at_most(
            argument.sequence + 1 + (eighth.timestamp.tv_usec - argument.timestamp.tv_usec) % 1000000 // 30000
        ),
    )


@rule("VIDIOC_DQBUF::ok::turned-upside-down", page="v4l/vidioc-qbuf.rst", nodes=("m2m",))
def test_vidioc_dqbuf_ok_turned_upside_down(run: Run) -> None:
    """A memory-to-memory device whose control V4L2_CID_VFLIP is on turns the image upside down."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vim2m")
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_VFLIP, value=1))
    image = run.prepare(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    turned = run.prepare(mmap, 0, q.buffer[1].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[1].offset)
    run.prepare(fill, image.value, q.buffer[0].length // 2, 16)
    run.prepare(fill, image.value + q.buffer[0].length // 2, q.buffer[0].length // 2, 235)
    run.prepare(fill, turned.value, q.buffer[1].length // 2, 235)
    run.prepare(fill, turned.value + q.buffer[1].length // 2, q.buffer[1].length // 2, 16)
    captured = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=2, phase="streaming")
    made = run.prepare(
        mmap, 0, captured.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, captured.buffer[0].offset
    )
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    argument = captured.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    run.check("argument.index", argument.index, 0)
    run.check(
        "made.address",
        bytes_at(made.value, captured.buffer[0].length),
        check.same_bytes_as(bytes_at(turned.value, captured.buffer[0].length)),
    )


@rule(
    "VIDIOC_DQBUF::ok::pipeline-fills-the-image",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture",),
    lab=("Raw Capture 0",),
)
def test_vidioc_dqbuf_ok_pipeline_fills_the_image(run: Run) -> None:
    """What a pipeline captures has as many bytes as the format says."""
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
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    fresh = copy(current)
    fresh.fmt.pix.width = 640
    fresh.fmt.pix.height = 480
    fresh.fmt.pix.pixelformat = V4L2_PIX_FMT_SBGGR8
    run.prepare(ioctl, device.fd, VIDIOC_S_FMT, fresh)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    run.check("argument.bytesused", argument.bytesused, 640 * 480)


@rule(
    "VIDIOC_DQBUF::ok::drained-codec-marks-its-last-buffer",
    page="v4l/vidioc-qbuf.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
)
def test_vidioc_dqbuf_ok_drained_codec_marks_its_last_buffer(run: Run) -> None:
    """Once a codec is drained, V4L2_BUF_FLAG_LAST marks the last buffer, and no other."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="streaming")
    run.prepare(ioctl, device.fd, VIDIOC_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_STOP))
    coded = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    argument = coded.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    last = coded.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, last)
    run.check("argument.flags", argument.flags, check.lacks(V4L2_BUF_FLAG_LAST))
    run.check("last.flags", last.flags, check.has(V4L2_BUF_FLAG_LAST))


@rule("VIDIOC_DQBUF::ok::decoded-image-is-whole", page="v4l/dev-decoder.rst", nodes=("m2m",), lab=("stateful-decoder",))
def test_vidioc_dqbuf_ok_decoded_image_is_whole(run: Run) -> None:
    """A decoder makes an image of the size that its format tells, with the timestamp of the coded one."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    encoder = run.open("m2m", O_RDWR, entity="stateful-encoder")
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
    fresh.timestamp.tv_sec = 777
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(stream.type))
    run.prepare(poll, pollfds((device.fd, POLLPRI)), 1000)
    image = v4l2_format(type=device.capture_type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, image)
    decoded = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=2, phase="streaming")
    argument = decoded.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    run.check("argument.index", argument.index, 0)
    run.check("argument.bytesused", argument.bytesused, image.fmt.pix.sizeimage)
    run.check("argument.timestamp.tv_sec", argument.timestamp.tv_sec, 777)
    run.check(
        "argument.flags",
        argument.flags,
        check.has(V4L2_BUF_FLAG_TIMESTAMP_COPY),
        check.lacks(V4L2_BUF_FLAG_LAST | V4L2_BUF_FLAG_ERROR),
    )


@rule(
    "VIDIOC_DQBUF::ok::size-changes-within-the-stream",
    page="v4l/dev-decoder.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
)
def test_vidioc_dqbuf_ok_size_changes_within_the_stream(run: Run) -> None:
    """Where images of another size follow, an event and an empty last buffer come first; the images come once the
    capture queue has been stopped and started again.
    """
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    encoder = run.open("m2m", O_RDWR, entity="stateful-encoder")
    coded = run.queue(encoder, side="capture", memory=V4L2_MEMORY_MMAP, buffers=2, phase="filled")
    frame = coded.buffer[0].template
    run.prepare(ioctl, encoder.fd, VIDIOC_DQBUF, frame)
    exported = v4l2_exportbuffer(type=coded.type, index=frame.index)
    run.prepare(ioctl, encoder.fd, VIDIOC_EXPBUF, exported)
    small = run.open("m2m", O_RDWR, entity="stateful-encoder")
    run.prepare(
        ioctl,
        small.fd,
        VIDIOC_S_SELECTION,
        v4l2_selection(type=small.output_type, target=V4L2_SEL_TGT_CROP, r=v4l2_rect(width=652, height=364)),
    )
    smaller = run.queue(small, side="capture", memory=V4L2_MEMORY_MMAP, buffers=2, phase="filled")
    small_frame = smaller.buffer[0].template
    run.prepare(ioctl, small.fd, VIDIOC_DQBUF, small_frame)
    small_exported = v4l2_exportbuffer(type=smaller.type, index=small_frame.index)
    run.prepare(ioctl, small.fd, VIDIOC_EXPBUF, small_exported)
    stream = run.queue(device, memory=V4L2_MEMORY_DMABUF, buffers=2, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_SOURCE_CHANGE))
    fresh = stream.buffer[0].template
    fresh.m.fd = exported.fd
    fresh.bytesused = frame.bytesused
    fresh.length = frame.length
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
    fresh_2 = stream.buffer[1].template
    fresh_2.m.fd = small_exported.fd
    fresh_2.bytesused = small_frame.bytesused
    fresh_2.length = small_frame.length
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh_2)
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(stream.type))
    run.prepare(poll, pollfds((device.fd, POLLPRI)), 1000)
    run.prepare(ioctl, device.fd, VIDIOC_DQEVENT, v4l2_event())
    decoded = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    argument = decoded.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    told_fds = pollfds((device.fd, POLLPRI))
    told = run.perform(poll, told_fds, 1000)
    run.check("told.value", told.value, 1)
    event = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, event)
    run.check("event.type", event.type, V4L2_EVENT_SOURCE_CHANGE)
    run.check("event.u.src_change.changes", event.u.src_change.changes, check.has(V4L2_EVENT_SRC_CH_RESOLUTION))
    last = decoded.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, last)
    run.check("last.flags", last.flags, check.has(V4L2_BUF_FLAG_LAST))
    run.check("last.bytesused", last.bytesused, 0)
    run.refuse("EPIPE", ioctl, device.fd, VIDIOC_DQBUF, decoded.buffer[0].template)
    visible = v4l2_selection(type=device.capture_type, target=V4L2_SEL_TGT_COMPOSE)
    run.perform(ioctl, device.fd, VIDIOC_G_SELECTION, visible)
    run.check("visible.r.width", visible.r.width, 652)
    run.check("visible.r.height", visible.r.height, 364)
    image = v4l2_format(type=device.capture_type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, image)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(decoded.type))
    run.perform(ioctl, device.fd, VIDIOC_QBUF, decoded.buffer[0].template)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, decoded.buffer[1].template)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(decoded.type))
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 1000)
    run.check("ready.value", ready.value, 1)
    other = decoded.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, other)
    run.check("other.bytesused", other.bytesused, image.fmt.pix.sizeimage)
    run.check("other.flags", other.flags, check.lacks(V4L2_BUF_FLAG_LAST))
    run.check("argument.index", argument.index, 0)
    run.check("argument.flags", argument.flags, check.lacks(V4L2_BUF_FLAG_LAST | V4L2_BUF_FLAG_ERROR))


@rule("VIDIOC_DQBUF::ok::can-be-queued-again", page="v4l/vidioc-qbuf.rst", nodes=("video-capture",))
def test_vidioc_dqbuf_ok_can_be_queued_again(run: Run) -> None:
    """The buffer can be queued again while the stream runs."""
    device = run.open("video-capture", O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    requeued = copy(argument)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, requeued)
    run.check("requeued.flags", requeued.flags, check.has(V4L2_BUF_FLAG_QUEUED))


@rule("VIDIOC_DQBUF::ok::each-comes-back-once", page="v4l/vidioc-qbuf.rst", nodes=("video-capture",))
def test_vidioc_dqbuf_ok_each_comes_back_once(run: Run) -> None:
    """Every buffer that was queued comes back once, and then there is none."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    second_buffer = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, second_buffer)
    third_buffer = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, third_buffer)
    fourth_buffer = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, fourth_buffer)
    nothing_fds = pollfds((device.fd, POLLIN))
    nothing = run.perform(poll, nothing_fds, 300)
    run.check("nothing.value", nothing.value, 0)
    run.check("argument.index", argument.index, 0)
    run.check("second_buffer.index", second_buffer.index, 1)
    run.check("third_buffer.index", third_buffer.index, 2)
    run.check("fourth_buffer.index", fourth_buffer.index, 3)


@rule("VIDIOC_DQBUF::ok::damaged-frame", page="v4l/vidioc-qbuf.rst", nodes=("video-capture",))
def test_vidioc_dqbuf_ok_damaged_frame(run: Run) -> None:
    """A damaged frame comes back with V4L2_BUF_FLAG_ERROR, and an intact one after it without."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
    run.control(device, "Inject V4L2_BUF_FLAG_ERROR", 1)
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    next_ = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, next_)
    run.check("next.flags", next_.flags, check.lacks(V4L2_BUF_FLAG_ERROR))
    run.check("argument.flags", argument.flags, check.has(V4L2_BUF_FLAG_ERROR), check.lacks(V4L2_BUF_FLAG_DONE))


@rule("VIDIOC_DQBUF::ok::sees-what-the-driver-wrote", page="v4l/vidioc-qbuf.rst", nodes=("video-capture",))
def test_vidioc_dqbuf_ok_sees_what_the_driver_wrote(run: Run) -> None:
    """A mapping of a buffer shows what is captured into it."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    one = run.prepare(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    untouched = run.prepare(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    for _ in range(q.count):
        run.prepare(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    run.prepare(fill, one.value, q.buffer[0].length, 0xA5)
    run.prepare(fill, untouched.value, q.buffer[0].length, 0xA5)
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    run.check("argument.index", argument.index, 0)
    run.check(
        "one.address",
        bytes_at(one.value, q.buffer[0].length),
        check.other_bytes_than(bytes_at(untouched.value, q.buffer[0].length)),
    )


@rule("VIDIOC_DQBUF::ok::user-memory", page="v4l/vidioc-qbuf.rst", nodes=("video-capture", "video-output", "m2m"))
def test_vidioc_dqbuf_ok_user_memory(run: Run) -> None:
    """A buffer of user memory comes back with the address that was queued."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, memory=V4L2_MEMORY_USERPTR, driver="vivid", multiplanar=False)
    q = run.queue(device, memory=V4L2_MEMORY_USERPTR, buffers=4, phase="filled")
    argument = q.buffer[0].template
    argument.index = 0xFFFFFFFF
    argument.m.userptr = 0
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    run.check("argument.index", argument.index, 0)
    run.check("argument.memory", argument.memory, V4L2_MEMORY_USERPTR)
    run.check("argument.m.userptr", argument.m.userptr, q.buffer[0].template.m.userptr)


@rule("VIDIOC_DQBUF::ok::imported-memory", page="v4l/vidioc-qbuf.rst", nodes=("video-capture", "video-output", "m2m"))
def test_vidioc_dqbuf_ok_imported_memory(run: Run) -> None:
    """A buffer of imported memory comes back with the number of the descriptor that was queued."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, memory=V4L2_MEMORY_DMABUF, driver="vivid", multiplanar=False)
    q = run.queue(device, memory=V4L2_MEMORY_DMABUF, buffers=4, phase="filled")
    argument = q.buffer[0].template
    argument.index = 0xFFFFFFFF
    argument.m.fd = -1
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    run.check("argument.index", argument.index, 0)
    run.check("argument.memory", argument.memory, V4L2_MEMORY_DMABUF)
    run.check("argument.m.fd", argument.m.fd, q.buffer[0].template.m.fd)


@rule("VIDIOC_DQBUF::ok::clears-reserved", page="v4l/vidioc-qbuf.rst", nodes=("video-capture", "video-output", "m2m"))
def test_vidioc_dqbuf_ok_clears_reserved(run: Run) -> None:
    """The reserved word comes back as zero, and so does request_fd of a buffer that is in no request."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    argument = q.buffer[0].template
    argument.reserved2 = 0xFFFFFFFF
    argument.request_fd = -1
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    run.check("argument.reserved2", argument.reserved2, 0)
    run.check("argument.request_fd", argument.request_fd, 0)


@rule("VIDIOC_DQBUF::ok::oldest-first", page="v4l/vidioc-qbuf.rst", nodes=("video-capture", "video-output"))
def test_vidioc_dqbuf_ok_oldest_first(run: Run) -> None:
    """Of several buffers that are done, the one that was done first comes first."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    run.wait(0.3)
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    next_ = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, next_)
    third = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, third)
    run.check("argument.index", argument.index, 0)
    run.check("next.index", next_.index, 1)
    run.check("next.sequence", next_.sequence, check.at_least(argument.sequence + 1))
    run.check("third.index", third.index, 2)
    run.check("third.sequence", third.sequence, check.at_least(next_.sequence + 1))


@rule("VIDIOC_DQBUF::ok::oldest-first-of-m2m", page="v4l/vidioc-qbuf.rst", nodes=("m2m",))
def test_vidioc_dqbuf_ok_oldest_first_of_m2m(run: Run) -> None:
    """Of several buffers that a memory-to-memory device has read, the one that was done first comes first."""
    device = run.open("m2m", O_RDWR)
    run.require(device, codec=False)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    run.wait(0.3)
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    next_ = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, next_)
    run.check("argument.index", argument.index, 0)
    run.check("next.index", next_.index, 1)


@rule("VIDIOC_DQBUF::ok::oldest-first-of-what-m2m-made", page="v4l/vidioc-qbuf.rst", nodes=("m2m",))
def test_vidioc_dqbuf_ok_oldest_first_of_what_m2m_made(run: Run) -> None:
    """Of several buffers that a memory-to-memory device has made, the one that was done first comes first."""
    device = run.open("m2m", O_RDWR)
    run.require(device, codec=False)
    q = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    run.wait(0.3)
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    next_ = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, next_)
    run.check("argument.index", argument.index, 0)
    run.check("next.index", next_.index, 1)
    run.check("next.sequence", next_.sequence, check.at_least(argument.sequence + 1))


@rule("VIDIOC_DQBUF::ok::on-the-clock-of-events", page="v4l/buffer.rst", nodes=("video-capture", "video-output"))
def test_vidioc_dqbuf_ok_on_the_clock_of_events(run: Run) -> None:
    """With V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC the timestamp lies between those of an event before the stream and of one
    after the frame, which are of CLOCK_MONOTONIC too.
    """
    device = run.open(run.device.node, O_RDWR)
    c = run.find_control(device, type=V4L2_CTRL_TYPE_BOOLEAN)
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_SUBSCRIBE_EVENT,
        v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=c.id, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
    )
    earlier = v4l2_event()
    run.prepare(ioctl, device.fd, VIDIOC_DQEVENT, earlier)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    run.wait(1.1)
    run.perform(ioctl, device.fd, VIDIOC_UNSUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_ALL))
    run.perform(
        ioctl,
        device.fd,
        VIDIOC_SUBSCRIBE_EVENT,
        v4l2_event_subscription(type=V4L2_EVENT_CTRL, id=c.id, flags=V4L2_EVENT_SUB_FL_SEND_INITIAL),
    )
    later = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, later)
    run.check("argument.flags", argument.flags, check.has(V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC))
    run.check(
        "argument.timestamp.tv_sec",
        argument.timestamp.tv_sec,
        check.at_least(earlier.timestamp.tv_sec),
        check.at_most(later.timestamp.tv_sec),
    )


@rule("VIDIOC_DQBUF::ok::user-memory-of-each-time", page="v4l/vidioc-qbuf.rst", nodes=("video-capture",))
def test_vidioc_dqbuf_ok_user_memory_of_each_time(run: Run) -> None:
    """A buffer of user memory may have another address each time it is queued, where it then is filled."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, memory=V4L2_MEMORY_USERPTR, multiplanar=False)
    q = run.queue(device, memory=V4L2_MEMORY_USERPTR, buffers=4, phase="filled")
    other = run.prepare(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    untouched = run.prepare(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    run.prepare(fill, other.value, q.buffer[0].length, 0xA5)
    run.prepare(fill, untouched.value, q.buffer[0].length, 0xA5)
    for _ in range(q.count):
        run.prepare(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    fresh = q.buffer[0].template
    fresh.m.userptr = other.value
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    run.check("argument.index", argument.index, 0)
    run.check("argument.m.userptr", argument.m.userptr, other.value)
    run.check(
        "other.address",
        bytes_at(other.value, q.buffer[0].length),
        check.other_bytes_than(bytes_at(untouched.value, q.buffer[0].length)),
    )


@rule("VIDIOC_DQBUF::ok::user-memory-of-each-plane", page="v4l/vidioc-qbuf.rst", nodes=("video-capture",))
def test_vidioc_dqbuf_ok_user_memory_of_each_plane(run: Run) -> None:
    """A plane of user memory may have another address each time its buffer is queued, and is filled there."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, memory=V4L2_MEMORY_USERPTR, multiplanar=True)
    q = run.queue(device, memory=V4L2_MEMORY_USERPTR, buffers=4, phase="filled")
    other = run.prepare(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    untouched = run.prepare(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    run.prepare(fill, other.value, q.buffer[0].length, 0xA5)
    run.prepare(fill, untouched.value, q.buffer[0].length, 0xA5)
    for _ in range(q.count):
        run.prepare(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    fresh = q.buffer[0].template
    fresh.m.planes[0].m.userptr = other.value
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    run.check("argument.index", argument.index, 0)
    run.check("argument.m.planes[0].m.userptr", argument.m.planes[0].m.userptr, other.value)
    run.check(
        "other.address",
        bytes_at(other.value, q.buffer[0].length),
        check.other_bytes_than(bytes_at(untouched.value, q.buffer[0].length)),
    )


@rule("VIDIOC_DQBUF::ok::user-memory-of-m2m", page="v4l/vidioc-qbuf.rst", nodes=("m2m",))
def test_vidioc_dqbuf_ok_user_memory_of_m2m(run: Run) -> None:
    """What a memory-to-memory device makes goes to the memory with which the buffer was queued this time."""
    device = run.open("m2m", O_RDWR)
    run.require(device, memory=V4L2_MEMORY_USERPTR, multiplanar=False, codec=False)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    image = run.prepare(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    run.prepare(fill, image.value, q.buffer[0].length, 16)
    captured = run.queue(device, side="capture", memory=V4L2_MEMORY_USERPTR, buffers=1, phase="queued")
    made = run.prepare(mmap, 0, captured.buffer[0].length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(captured.type))
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, captured.buffer[0].template)
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    fresh = captured.buffer[0].template
    fresh.m.userptr = made.value
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
    argument = captured.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    run.check("argument.m.userptr", argument.m.userptr, made.value)
    run.check(
        "made.address",
        bytes_at(made.value, captured.buffer[0].length),
        check.same_bytes_as(bytes_at(image.value, captured.buffer[0].length)),
    )


@rule("VIDIOC_DQBUF::ok::imported-memory-of-each-time", page="v4l/vidioc-qbuf.rst", nodes=("video-capture",))
def test_vidioc_dqbuf_ok_imported_memory_of_each_time(run: Run) -> None:
    """A buffer of imported memory may come with another DMA-BUF each time, and it is that one that is filled."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, memory=V4L2_MEMORY_DMABUF, driver="vivid", multiplanar=False)
    q = run.queue(device, memory=V4L2_MEMORY_DMABUF, buffers=4, phase="allocated")
    other = run.prepare(mmap, 0, q.buffer[3].length, PROT_READ | PROT_WRITE, MAP_SHARED, q.buffer[3].fd, 0)
    untouched = run.prepare(mmap, 0, q.buffer[3].length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    run.prepare(fill, other.value, q.buffer[3].length, 0xA5)
    run.prepare(fill, untouched.value, q.buffer[3].length, 0xA5)
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, q.buffer[1].template)
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    fresh = q.buffer[0].template
    fresh.m.fd = q.buffer[3].fd
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[1].template)
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, q.buffer[1].template)
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    run.check("argument.index", argument.index, 0)
    run.check("argument.m.fd", argument.m.fd, q.buffer[3].fd)
    run.check(
        "other.address",
        bytes_at(other.value, q.buffer[3].length),
        check.other_bytes_than(bytes_at(untouched.value, q.buffer[3].length)),
    )


@rule(
    "VIDIOC_DQBUF::ok::any-kind-of-stream", page="v4l/vidioc-qbuf.rst", nodes=("sdr-capture", "meta-capture", "touch")
)
def test_vidioc_dqbuf_ok_any_kind_of_stream(run: Run) -> None:
    """Buffers of radio samples, metadata and touch grids come back in the order of queueing, with a payload, a growing
    sequence number and a timestamp that does not go back.
    """
    device = run.open(run.device.node, O_RDWR)
    run.require(device, capability=V4L2_CAP_STREAMING, multiplanar=False)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    next_ = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, next_)
    run.check("argument.index", argument.index, 0)
    run.check("argument.bytesused", argument.bytesused, check.at_least(1), check.at_most(argument.length))
    run.check(
        "argument.flags",
        argument.flags,
        check.has(V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC),
        check.lacks(V4L2_BUF_FLAG_QUEUED | V4L2_BUF_FLAG_DONE),
    )
    run.check("next.index", next_.index, 1)
    run.check("next.sequence", next_.sequence, check.at_least(argument.sequence + 1))
    run.check(
        "next.timestamp.tv_usec",
        next_.timestamp.tv_usec,
        check.at_least(argument.timestamp.tv_usec - 1000000 * (next_.timestamp.tv_sec - argument.timestamp.tv_sec)),
    )


@rule("VIDIOC_DQBUF::ok::stream-of-blanking-lines", page="v4l/vidioc-qbuf.rst", nodes=("vbi-capture",))
def test_vidioc_dqbuf_ok_stream_of_blanking_lines(run: Run) -> None:
    """Buffers of raw blanking lines come back in the order of queueing, with a payload, a growing sequence number and a
    timestamp that does not go back.
    """
    device = run.open("vbi-capture", O_RDWR)
    run.require(device, capability=V4L2_CAP_VBI_CAPTURE, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(1))
    raw = v4l2_format(type=V4L2_BUF_TYPE_VBI_CAPTURE)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, raw)
    run.prepare(ioctl, device.fd, VIDIOC_S_FMT, copy(raw))
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    next_ = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, next_)
    run.check("argument.index", argument.index, 0)
    run.check("argument.bytesused", argument.bytesused, check.at_least(1), check.at_most(argument.length))
    run.check(
        "argument.flags",
        argument.flags,
        check.has(V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC),
        check.lacks(V4L2_BUF_FLAG_QUEUED | V4L2_BUF_FLAG_DONE),
    )
    run.check("next.index", next_.index, 1)
    run.check("next.sequence", next_.sequence, check.at_least(argument.sequence + 1))
    run.check(
        "next.timestamp.tv_usec",
        next_.timestamp.tv_usec,
        check.at_least(argument.timestamp.tv_usec - 1000000 * (next_.timestamp.tv_sec - argument.timestamp.tv_sec)),
    )


@rule(
    "VIDIOC_DQBUF::ok::bottom-field-first",
    page="v4l/field-order.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_dqbuf_ok_bottom_field_first(run: Run) -> None:
    """Where fields come in buffers of their own, the bottom field of a frame comes first in M/NTSC."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid", multiplanar=False)
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_NTSC_M))
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    fresh = copy(current)
    fresh.fmt.pix.field = V4L2_FIELD_ALTERNATE
    run.prepare(ioctl, device.fd, VIDIOC_S_FMT, fresh)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    next_ = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, next_)
    third = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, third)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
    run.perform(ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=0, type=q.type, memory=V4L2_MEMORY_MMAP))
    fresh_2 = copy(current)
    fresh_2.fmt.pix.field = V4L2_FIELD_INTERLACED
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, fresh_2)
    run.check("next.field", next_.field, check.at_most(argument.field + 2 * next_.sequence - 2 * argument.sequence))
    run.check("third.field", third.field, check.at_most(next_.field + 2 * third.sequence - 2 * next_.sequence))


@rule(
    "VIDIOC_DQBUF::ok::top-field-first",
    page="v4l/field-order.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_dqbuf_ok_top_field_first(run: Run) -> None:
    """Where fields come in buffers of their own, the top field of a frame comes first in PAL."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid", multiplanar=False)
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    fresh = copy(current)
    fresh.fmt.pix.field = V4L2_FIELD_ALTERNATE
    run.prepare(ioctl, device.fd, VIDIOC_S_FMT, fresh)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    next_ = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, next_)
    third = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, third)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
    run.perform(ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=0, type=q.type, memory=V4L2_MEMORY_MMAP))
    fresh_2 = copy(current)
    fresh_2.fmt.pix.field = V4L2_FIELD_INTERLACED
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, fresh_2)
    run.check("next.field", next_.field, check.at_least(argument.field - 2 * next_.sequence + 2 * argument.sequence))
    run.check("third.field", third.field, check.at_least(next_.field - 2 * third.sequence + 2 * next_.sequence))


@rule(
    "VIDIOC_DQBUF::ok::fields-share-a-timecode",
    page="v4l/buffer.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_dqbuf_ok_fields_share_a_timecode(run: Run) -> None:
    """Top and bottom field of a frame have the same timecode."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid", multiplanar=False)
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    fresh = copy(current)
    fresh.fmt.pix.field = V4L2_FIELD_ALTERNATE
    run.prepare(ioctl, device.fd, VIDIOC_S_FMT, fresh)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    next_ = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, next_)
    third = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, third)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
    run.perform(ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=0, type=q.type, memory=V4L2_MEMORY_MMAP))
    fresh_2 = copy(current)
    fresh_2.fmt.pix.field = V4L2_FIELD_INTERLACED
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, fresh_2)
    run.check("argument.flags", argument.flags, check.has(V4L2_BUF_FLAG_TIMECODE))
    run.check(
        "next.timecode.frames",
        next_.timecode.frames,
        check.at_least(argument.timecode.frames - 25 * next_.sequence + 25 * argument.sequence),
        check.at_most(argument.timecode.frames + 25 * next_.sequence - 25 * argument.sequence),
    )
    run.check(
        "third.timecode.frames",
        third.timecode.frames,
        check.at_least(next_.timecode.frames - 25 * third.sequence + 25 * next_.sequence),
        check.at_most(next_.timecode.frames + 25 * third.sequence - 25 * next_.sequence),
    )


@rule(
    "VIDIOC_DQBUF::ok::timecode-of-25-frames",
    page="v4l/buffer.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_dqbuf_ok_timecode_of_25_frames(run: Run) -> None:
    """A timecode of 25 frames a second counts them from 0 to 24, and seconds and minutes to 59."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid", multiplanar=False)
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    fresh = copy(current)
    fresh.fmt.pix.field = V4L2_FIELD_INTERLACED
    run.prepare(ioctl, device.fd, VIDIOC_S_FMT, fresh)
    run.control(device, "Wrap Sequence Number", 1)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=9, phase="filled")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    for _ in range(8):
        frame = q.buffer[0].template
        run.perform(ioctl, device.fd, VIDIOC_DQBUF, frame)
        run.check("frame.timecode.frames", frame.timecode.frames, check.at_most(24))
        run.check("frame.timecode.seconds", frame.timecode.seconds, check.at_most(59))
        run.check("frame.timecode.minutes", frame.timecode.minutes, check.at_most(59))
        run.check("frame.timecode.hours", frame.timecode.hours, check.at_most(29))
    run.check("argument.flags", argument.flags, check.has(V4L2_BUF_FLAG_TIMECODE))
    run.check("argument.timecode.type", argument.timecode.type, V4L2_TC_TYPE_25FPS)
    run.check("argument.timecode.frames", argument.timecode.frames, check.at_most(24))


@rule(
    "VIDIOC_DQBUF::ok::timecode-of-30-frames",
    page="v4l/buffer.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_dqbuf_ok_timecode_of_30_frames(run: Run) -> None:
    """The timecode of a standard with 30 frames a second is of type V4L2_TC_TYPE_30FPS."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid", multiplanar=False)
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_NTSC_M))
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="filled")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    run.check("argument.flags", argument.flags, check.has(V4L2_BUF_FLAG_TIMECODE))
    run.check("argument.timecode.type", argument.timecode.type, V4L2_TC_TYPE_30FPS)


@rule(
    "VIDIOC_DQBUF::ok::lost-frames-are-counted",
    page="v4l/buffer.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_dqbuf_ok_lost_frames_are_counted(run: Run) -> None:
    """Frames that came while no buffer was queued are counted, so that their numbers are missing."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid", multiplanar=False)
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="filled")
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    last = q.buffer[0].template
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, last)
    run.wait(0.3)
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    run.check("argument.index", argument.index, 0)
    run.check("argument.sequence", argument.sequence, check.at_least(last.sequence + 5))


@rule(
    "VIDIOC_DQBUF::ok::lost-buffers-are-counted",
    page="v4l/buffer.rst",
    nodes=("sdr-capture", "meta-capture", "touch"),
    lab=("vivid-000-sdr-cap", "vivid-000-meta-cap", "vivid-000-touch-cap"),
)
def test_vidioc_dqbuf_ok_lost_buffers_are_counted(run: Run) -> None:
    """Buffers of radio samples, metadata and touch grids that were lost are counted, so that their numbers are
    missing.
    """
    device = run.open(run.device.node, O_RDWR)
    run.require(device, capability=V4L2_CAP_STREAMING, driver="vivid", multiplanar=False)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="filled")
    for _ in range(q.count - 1):
        run.prepare(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    last = q.buffer[0].template
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, last)
    run.wait(0.3)
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    run.check("argument.index", argument.index, 0)
    run.check("argument.sequence", argument.sequence, check.at_least(last.sequence + 2))


@rule(
    "VIDIOC_DQBUF::ok::repeated-frames-are-counted",
    page="v4l/buffer.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_dqbuf_ok_repeated_frames_are_counted(run: Run) -> None:
    """Frames that an output repeats, because no new one was queued, are counted."""
    device = run.open("video-output", O_RDWR)
    run.require(device, driver="vivid", multiplanar=False)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="filled")
    last = q.buffer[0].template
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, last)
    run.wait(0.3)
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    run.check("argument.index", argument.index, 1)
    run.check("argument.sequence", argument.sequence, check.at_least(last.sequence + 5))


@rule(
    "VIDIOC_DQBUF::ok::camera-frames-are-counted-from-zero",
    page="v4l/buffer.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_dqbuf_ok_camera_frames_are_counted_from_zero(run: Run) -> None:
    """The first frame that a camera delivers has the number 0."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid", multiplanar=False)
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_S_PARM,
        v4l2_streamparm(
            type=device.type,
            parm=v4l2_streamparm_parm(capture=v4l2_captureparm(timeperframe=v4l2_fract(numerator=1, denominator=1))),
        ),
    )
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="filled")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    run.check("argument.index", argument.index, 0)
    run.check("argument.sequence", argument.sequence, 0)


@rule(
    "VIDIOC_DQBUF::ok::counted-from-zero-beside-another-stream",
    page="v4l/buffer.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
    deviations=(
        Deviation(
            seen="argument.sequence",
            reason="A stream that joins a running thread takes the number of its latest frame for 0: its own first one is 1. (drivers/media/test-drivers/vivid/vivid-kthread-cap.c: vivid_start_generating_vid_cap())",
            devices=("vivid-000-vid-cap",),
        ),
    ),
)
def test_vidioc_dqbuf_ok_counted_from_zero_beside_another_stream(run: Run) -> None:
    """The first frame has the number 0 also when another node of the device streams already."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid", multiplanar=False)
    beside = run.open("meta-capture", O_RDWR)
    run.queue(beside, memory=V4L2_MEMORY_MMAP, buffers=2, phase="filled")
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="filled")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    run.check("argument.index", argument.index, 0)
    run.check("argument.sequence", argument.sequence, 0)


@rule(
    "VIDIOC_DQBUF::ok::shown-from-zero-beside-another-stream",
    page="v4l/buffer.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
    deviations=(
        Deviation(
            seen="argument.sequence",
            reason="A stream that joins a running thread takes the number of its latest frame for 0: its own first one is 1. (drivers/media/test-drivers/vivid/vivid-kthread-out.c: vivid_start_generating_vid_out())",
            devices=("vivid-000-vid-out",),
        ),
    ),
)
def test_vidioc_dqbuf_ok_shown_from_zero_beside_another_stream(run: Run) -> None:
    """The first frame of an output has the number 0 also when another output of the device streams already."""
    device = run.open("video-output", O_RDWR)
    run.require(device, driver="vivid", multiplanar=False)
    beside = run.open("meta-output", O_RDWR)
    run.queue(beside, memory=V4L2_MEMORY_MMAP, buffers=2, phase="filled")
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="filled")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, argument)
    run.check("argument.index", argument.index, 0)
    run.check("argument.sequence", argument.sequence, 0)


@condition(
    "VIDIOC_DQBUF::EAGAIN::nothing-done-yet",
    cause="would-block",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_dqbuf_eagain_nothing_done_yet(case: Case) -> None:
    """The descriptor is non-blocking and no buffer is done."""
    for run in case:
        device = run.open(run.device.node, O_RDWR | O_NONBLOCK)
        if run.provoking:
            q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        else:
            q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
        run.attempt(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)


@condition(
    "VIDIOC_DQBUF::EINVAL::type-not-supported",
    cause="type-unsupported",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=(
        "0",
        "V4L2_BUF_TYPE_VIDEO_OVERLAY",
        "V4L2_BUF_TYPE_VBI_CAPTURE",
        "V4L2_BUF_TYPE_SDR_CAPTURE",
        "V4L2_BUF_TYPE_META_CAPTURE",
        "V4L2_BUF_TYPE_META_OUTPUT + 1",
        "V4L2_BUF_TYPE_PRIVATE",
        "max(u32)",
    ),
)
def test_vidioc_dqbuf_einval_type_not_supported(case: Case) -> None:
    """The device has no queue of this type."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        argument = q.buffer[0].template
        if run.provoking:
            argument.type = case.pick(
                0,
                V4L2_BUF_TYPE_VIDEO_OVERLAY,
                V4L2_BUF_TYPE_VBI_CAPTURE,
                V4L2_BUF_TYPE_SDR_CAPTURE,
                V4L2_BUF_TYPE_META_CAPTURE,
                V4L2_BUF_TYPE_META_OUTPUT + 1,
                V4L2_BUF_TYPE_PRIVATE,
                0xFFFFFFFF,
            )
        run.attempt(ioctl, device.fd, VIDIOC_DQBUF, argument)
        run.unchanged("index", "flags")
        run.next(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)


@condition(
    "VIDIOC_DQBUF::EINVAL::no-buffers",
    cause="wrong-state",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_dqbuf_einval_no_buffers(case: Case) -> None:
    """Nothing is allocated."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
            run.prepare(
                ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=0, type=q.type, memory=V4L2_MEMORY_MMAP)
            )
            current = v4l2_format(type=device.type)
            run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
            run.prepare(ioctl, device.fd, VIDIOC_S_FMT, copy(current))
        run.attempt(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)


@condition(
    "VIDIOC_DQBUF::EINVAL::not-streaming",
    cause="wrong-state",
    status="prose",
    page="v4l/func-select.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_dqbuf_einval_not_streaming(case: Case) -> None:
    """The stream does not run."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
        else:
            q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        run.attempt(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)


@condition(
    "VIDIOC_DQBUF::EINVAL::room-for-planes",
    cause="bad-contents",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("0", "VIDEO_MAX_PLANES + 1", "max(u32)"),
)
def test_vidioc_dqbuf_einval_room_for_planes(case: Case) -> None:
    """The array has room for fewer planes than the buffer has, or for more than VIDEO_MAX_PLANES."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, multiplanar=True)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        argument = q.buffer[0].template
        if run.provoking:
            argument.length = case.pick(0, VIDEO_MAX_PLANES + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_DQBUF, argument)
        run.next(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)


@condition(
    "VIDIOC_DQBUF::EIO::hardware-failed",
    cause="hw-error",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_dqbuf_eio_hardware_failed(case: Case) -> None:
    """The hardware has failed, and the stream has not been stopped since."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="vivid")
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        if run.provoking:
            run.control(device, "Inject Fatal Streaming Error", 1)
        run.attempt(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)


@condition(
    "VIDIOC_DQBUF::EPIPE::last-buffer-was-dequeued",
    cause="wrong-state",
    page="v4l/vidioc-qbuf.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
)
def test_vidioc_dqbuf_epipe_last_buffer_was_dequeued(case: Case) -> None:
    """A codec has been drained and its last buffer dequeued already."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.require(device, driver="vicodec")
        q = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_STOP))
            for again in run.repeat_until_fails(16):
                with again:
                    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
        run.attempt(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)


@condition(
    "VIDIOC_DQBUF::EINTR::interrupted",
    cause="interrupted",
    status="undocumented",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_dqbuf_eintr_interrupted(case: Case) -> None:
    """A signal arrives while the call waits for a buffer."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        else:
            q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
            run.signal(SIGALRM, after=0.1)
        run.attempt(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)


@condition(
    "VIDIOC_DQBUF::EBUSY::another-call-waits",
    cause="busy-state",
    status="undocumented",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_dqbuf_ebusy_another_call_waits(case: Case) -> None:
    """Another thread waits for a buffer of the same queue already."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        else:
            q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
            run.concurrently(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
        run.attempt(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)


@condition(
    "VIDIOC_DQBUF::EBUSY::another-owner",
    cause="other-owner",
    status="undocumented",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_dqbuf_ebusy_another_owner(case: Case) -> None:
    """Another handle has allocated the buffers of the queue."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        fd = device.fd
        if run.provoking:
            fd = run.second(device).fd
        run.attempt(ioctl, fd, VIDIOC_DQBUF, q.buffer[0].template)
        run.next(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)


@condition(
    "VIDIOC_DQBUF::EBUSY::during-read",
    cause="mode-mix",
    status="undocumented",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture",),
)
def test_vidioc_dqbuf_ebusy_during_read(case: Case) -> None:
    """The buffers belong to read()."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
            run.prepare(
                ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=0, type=q.type, memory=V4L2_MEMORY_MMAP)
            )
            run.prepare(read, device.fd, bytearray(4096), 4096)
        run.attempt(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)


@condition(
    "VIDIOC_DQBUF::EBUSY::during-write",
    cause="mode-mix",
    status="undocumented",
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-output",),
)
def test_vidioc_dqbuf_ebusy_during_write(case: Case) -> None:
    """The buffers belong to write()."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
            run.prepare(
                ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=0, type=q.type, memory=V4L2_MEMORY_MMAP)
            )
            run.prepare(write, device.fd, bytearray(4096), 4096)
        run.attempt(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)


@condition(
    "VIDIOC_DQBUF::EFAULT::planes-not-accessible",
    cause="bad-pointer",
    status="prose",
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("null", "inaccessible", "unmapped"),
)
def test_vidioc_dqbuf_efault_planes_not_accessible(case: Case) -> None:
    """The array of planes lies in memory that the program cannot use."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, multiplanar=True)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        argument = q.buffer[0].template
        if run.provoking:
            argument.m.planes = case.pick(run.null, run.inaccessible(), run.unmapped())
        run.attempt(ioctl, device.fd, VIDIOC_DQBUF, argument)
        run.next(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)


@condition(
    "VIDIOC_DQBUF::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
)
def test_vidioc_dqbuf_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_DQBUF, q.buffer[0].template)
        run.next(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)


@condition(
    "VIDIOC_DQBUF::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
    values=("null", "inaccessible"),
)
def test_vidioc_dqbuf_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_DQBUF,
            case.pick(run.null, run.inaccessible()) if run.provoking else q.buffer[0].template,
        )
        run.next(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)


@condition(
    "VIDIOC_DQBUF::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-qbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
)
def test_vidioc_dqbuf_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_DQBUF, q.buffer[0].template)


@condition(
    "VIDIOC_DQBUF::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out"),
)
def test_vidioc_dqbuf_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
