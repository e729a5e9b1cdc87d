"""Conformance: Preparation of a buffer."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl, read, write
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_FLAG_DONE,
    V4L2_BUF_FLAG_PREPARED,
    V4L2_BUF_FLAG_QUEUED,
    V4L2_BUF_FLAG_REQUEST_FD,
    V4L2_BUF_TYPE_META_OUTPUT,
    V4L2_BUF_TYPE_SDR_CAPTURE,
    V4L2_BUF_TYPE_VBI_CAPTURE,
    V4L2_BUF_TYPE_VIDEO_OVERLAY,
    V4L2_CAP_READWRITE,
    V4L2_FIELD_ALTERNATE,
    V4L2_MEMORY_DMABUF,
    V4L2_MEMORY_MMAP,
    V4L2_MEMORY_OVERLAY,
    V4L2_MEMORY_USERPTR,
    VIDEO_MAX_PLANES,
    VIDIOC_DQBUF,
    VIDIOC_PREPARE_BUF,
    VIDIOC_QBUF,
    VIDIOC_QUERYBUF,
    VIDIOC_REQBUFS,
    VIDIOC_STREAMOFF,
    VIDIOC_STREAMON,
    v4l2_requestbuffers,
)


@rule(
    "VIDIOC_PREPARE_BUF::ok::prepared",
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_prepare_buf_ok_prepared(run: Run) -> None:
    """V4L2_BUF_FLAG_PREPARED is set, and the buffer is not queued."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_PREPARE_BUF, argument)
    status = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("argument.index", argument.index, 0)
    run.check(
        "argument.flags",
        argument.flags,
        check.has(V4L2_BUF_FLAG_PREPARED),
        check.lacks(V4L2_BUF_FLAG_QUEUED | V4L2_BUF_FLAG_DONE),
    )
    run.check("status.flags", status.flags, check.has(V4L2_BUF_FLAG_PREPARED), check.lacks(V4L2_BUF_FLAG_QUEUED))


@rule(
    "VIDIOC_PREPARE_BUF::ok::can-be-queued",
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_prepare_buf_ok_can_be_queued(run: Run) -> None:
    """A prepared buffer can be queued, and V4L2_BUF_FLAG_QUEUED takes the place of V4L2_BUF_FLAG_PREPARED."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, stateless=False)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_PREPARE_BUF, argument)
    queued = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QBUF, queued)
    run.check("queued.flags", queued.flags, check.has(V4L2_BUF_FLAG_QUEUED), check.lacks(V4L2_BUF_FLAG_PREPARED))


@rule(
    "VIDIOC_PREPARE_BUF::ok::others-stay-idle",
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_prepare_buf_ok_others_stay_idle(run: Run) -> None:
    """Preparing one buffer does not prepare another."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_PREPARE_BUF, argument)
    status = q.buffer[1].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("status.flags", status.flags, check.lacks(V4L2_BUF_FLAG_PREPARED))


@rule(
    "VIDIOC_PREPARE_BUF::ok::taken-back-by-streamoff",
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_prepare_buf_ok_taken_back_by_streamoff(run: Run) -> None:
    """VIDIOC_STREAMOFF takes a prepared buffer back, although the stream never ran."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_PREPARE_BUF, argument)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
    status = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("status.flags", status.flags, check.lacks(V4L2_BUF_FLAG_PREPARED))
    run.perform(ioctl, device.fd, VIDIOC_PREPARE_BUF, q.buffer[0].template)


@rule(
    "VIDIOC_PREPARE_BUF::ok::while-streaming",
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_prepare_buf_ok_while_streaming(run: Run) -> None:
    """A dequeued buffer can be prepared while the stream runs."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    done = q.buffer[0].template
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, done)
    argument = q.buffer[0].template
    argument.index = done.index
    run.perform(ioctl, device.fd, VIDIOC_PREPARE_BUF, argument)
    run.check("argument.flags", argument.flags, check.has(V4L2_BUF_FLAG_PREPARED))


@rule(
    "VIDIOC_PREPARE_BUF::ok::user-memory",
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_prepare_buf_ok_user_memory(run: Run) -> None:
    """A buffer of user memory can be prepared."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, memory=V4L2_MEMORY_USERPTR)
    q = run.queue(device, memory=V4L2_MEMORY_USERPTR, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_PREPARE_BUF, argument)
    run.check("argument.memory", argument.memory, V4L2_MEMORY_USERPTR)
    run.check("argument.flags", argument.flags, check.has(V4L2_BUF_FLAG_PREPARED))


@rule(
    "VIDIOC_PREPARE_BUF::ok::comes-back-as-any-other",
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_prepare_buf_ok_comes_back_as_any_other(run: Run) -> None:
    """A prepared buffer that was queued and dequeued is no longer prepared, and can be prepared again."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_PREPARE_BUF, argument)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[1].template)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    done = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, done)
    run.perform(ioctl, device.fd, VIDIOC_PREPARE_BUF, q.buffer[0].template)
    run.check("done.index", done.index, 0)
    run.check("done.flags", done.flags, check.lacks(V4L2_BUF_FLAG_PREPARED | V4L2_BUF_FLAG_QUEUED | V4L2_BUF_FLAG_DONE))


@rule(
    "VIDIOC_PREPARE_BUF::ok::user-memory-while-streaming",
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_prepare_buf_ok_user_memory_while_streaming(run: Run) -> None:
    """A dequeued buffer of user memory is no longer prepared, and can be prepared again."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, memory=V4L2_MEMORY_USERPTR, multiplanar=False)
    q = run.queue(device, memory=V4L2_MEMORY_USERPTR, buffers=4, phase="filled")
    done = q.buffer[0].template
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, done)
    argument = copy(done)
    run.perform(ioctl, device.fd, VIDIOC_PREPARE_BUF, argument)
    run.check("argument.index", argument.index, done.index)
    run.check("argument.flags", argument.flags, check.has(V4L2_BUF_FLAG_PREPARED))


@rule("VIDIOC_PREPARE_BUF::ok::made-by-m2m", page="v4l/vidioc-prepare-buf.rst", nodes=("m2m",))
def test_vidioc_prepare_buf_ok_made_by_m2m(run: Run) -> None:
    """A dequeued buffer that a memory-to-memory device has made is no longer prepared, and can be prepared again."""
    device = run.open("m2m", O_RDWR)
    run.require(device, codec=False)
    q = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    done = q.buffer[0].template
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, done)
    argument = q.buffer[0].template
    argument.index = done.index
    run.perform(ioctl, device.fd, VIDIOC_PREPARE_BUF, argument)
    run.check("argument.flags", argument.flags, check.has(V4L2_BUF_FLAG_PREPARED))


@condition(
    "VIDIOC_PREPARE_BUF::EBUSY::during-read",
    cause="mode-mix",
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-capture",),
)
def test_vidioc_prepare_buf_ebusy_during_read(case: Case) -> None:
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
        run.attempt(ioctl, device.fd, VIDIOC_PREPARE_BUF, q.buffer[0].template)


@condition(
    "VIDIOC_PREPARE_BUF::EBUSY::during-write",
    cause="mode-mix",
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-output",),
)
def test_vidioc_prepare_buf_ebusy_during_write(case: Case) -> None:
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
        run.attempt(ioctl, device.fd, VIDIOC_PREPARE_BUF, q.buffer[0].template)


@condition(
    "VIDIOC_PREPARE_BUF::EINVAL::type-not-supported",
    cause="type-unsupported",
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=(
        "0",
        "V4L2_BUF_TYPE_VIDEO_OVERLAY",
        "V4L2_BUF_TYPE_VBI_CAPTURE",
        "V4L2_BUF_TYPE_SDR_CAPTURE",
        "V4L2_BUF_TYPE_META_OUTPUT + 1",
        "max(u32)",
    ),
)
def test_vidioc_prepare_buf_einval_type_not_supported(case: Case) -> None:
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
                V4L2_BUF_TYPE_SDR_CAPTURE,
                V4L2_BUF_TYPE_META_OUTPUT + 1,
                0xFFFFFFFF,
            )
        run.attempt(ioctl, device.fd, VIDIOC_PREPARE_BUF, argument)
        run.unchanged("flags")
        run.next(ioctl, device.fd, VIDIOC_PREPARE_BUF, q.buffer[0].template)


@condition(
    "VIDIOC_PREPARE_BUF::EINVAL::index-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("q.count", "max(u32)"),
)
def test_vidioc_prepare_buf_einval_index_past_end(case: Case) -> None:
    """No buffer of the queue has the index."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.index = case.pick(q.count, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_PREPARE_BUF, argument)
        run.unchanged("flags")
        run.next(ioctl, device.fd, VIDIOC_PREPARE_BUF, q.buffer[0].template)


@condition(
    "VIDIOC_PREPARE_BUF::EINVAL::no-buffers",
    cause="wrong-state",
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_prepare_buf_einval_no_buffers(case: Case) -> None:
    """Nothing is allocated."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        if run.provoking:
            run.prepare(
                ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=0, type=q.type, memory=V4L2_MEMORY_MMAP)
            )
        run.attempt(ioctl, device.fd, VIDIOC_PREPARE_BUF, q.buffer[0].template)


@condition(
    "VIDIOC_PREPARE_BUF::EINVAL::user-pointer-not-accessible",
    cause="bad-pointer",
    status="contradicted",
    seen="EFAULT",
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("null", "inaccessible", "unmapped"),
)
def test_vidioc_prepare_buf_einval_user_pointer_not_accessible(case: Case) -> None:
    """The user memory of a single-planar buffer does not exist, or may not be used."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, memory=V4L2_MEMORY_USERPTR, multiplanar=False)
        q = run.queue(device, memory=V4L2_MEMORY_USERPTR, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.m.userptr = case.pick(run.null, run.inaccessible(), run.unmapped())
        run.attempt(ioctl, device.fd, VIDIOC_PREPARE_BUF, argument)
        run.next(ioctl, device.fd, VIDIOC_PREPARE_BUF, q.buffer[0].template)


@condition(
    "VIDIOC_PREPARE_BUF::EINVAL::user-pointer-of-plane-not-accessible",
    cause="bad-pointer",
    status="contradicted",
    seen="EFAULT",
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("null", "inaccessible", "unmapped"),
)
def test_vidioc_prepare_buf_einval_user_pointer_of_plane_not_accessible(case: Case) -> None:
    """The user memory of a plane does not exist, or may not be used."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, memory=V4L2_MEMORY_USERPTR, multiplanar=True)
        q = run.queue(device, memory=V4L2_MEMORY_USERPTR, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.m.planes[0].m.userptr = case.pick(run.null, run.inaccessible(), run.unmapped())
        run.attempt(ioctl, device.fd, VIDIOC_PREPARE_BUF, argument)
        run.next(ioctl, device.fd, VIDIOC_PREPARE_BUF, q.buffer[0].template)


@condition(
    "VIDIOC_PREPARE_BUF::EINVAL::user-memory-too-small",
    cause="bad-contents",
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("0", "1", "q.buffer[0].length - 1"),
)
def test_vidioc_prepare_buf_einval_user_memory_too_small(case: Case) -> None:
    """The user memory of a single-planar buffer is smaller than the image."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, memory=V4L2_MEMORY_USERPTR, multiplanar=False)
        q = run.queue(device, memory=V4L2_MEMORY_USERPTR, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        argument.bytesused = 0
        if run.provoking:
            argument.length = case.pick(0, 1, q.buffer[0].length - 1)
        run.attempt(ioctl, device.fd, VIDIOC_PREPARE_BUF, argument)
        fresh = q.buffer[0].template
        fresh.bytesused = 0
        run.next(ioctl, device.fd, VIDIOC_PREPARE_BUF, fresh)


@condition(
    "VIDIOC_PREPARE_BUF::EINVAL::user-memory-of-plane-too-small",
    cause="bad-contents",
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("0", "1", "q.buffer[0].length - 1"),
)
def test_vidioc_prepare_buf_einval_user_memory_of_plane_too_small(case: Case) -> None:
    """The user memory of a plane is smaller than its part of the image."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, memory=V4L2_MEMORY_USERPTR, multiplanar=True)
        q = run.queue(device, memory=V4L2_MEMORY_USERPTR, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        argument.m.planes[0].bytesused = 0
        if run.provoking:
            argument.m.planes[0].length = case.pick(0, 1, q.buffer[0].length - 1)
        run.attempt(ioctl, device.fd, VIDIOC_PREPARE_BUF, argument)
        fresh = q.buffer[0].template
        fresh.m.planes[0].bytesused = 0
        run.next(ioctl, device.fd, VIDIOC_PREPARE_BUF, fresh)


@condition(
    "VIDIOC_PREPARE_BUF::EINVAL::room-for-planes",
    cause="bad-contents",
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("0", "VIDEO_MAX_PLANES + 1", "max(u32)"),
)
def test_vidioc_prepare_buf_einval_room_for_planes(case: Case) -> None:
    """The array has room for fewer planes than the buffer has, or for more than VIDEO_MAX_PLANES."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, multiplanar=True)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.length = case.pick(0, VIDEO_MAX_PLANES + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_PREPARE_BUF, argument)
        run.next(ioctl, device.fd, VIDIOC_PREPARE_BUF, q.buffer[0].template)


@condition(
    "VIDIOC_PREPARE_BUF::EINVAL::prepared-already",
    cause="wrong-state",
    status="undocumented",
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_prepare_buf_einval_prepared_already(case: Case) -> None:
    """The buffer has been prepared already."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_PREPARE_BUF, q.buffer[0].template)
        run.attempt(ioctl, device.fd, VIDIOC_PREPARE_BUF, q.buffer[0].template)


@condition(
    "VIDIOC_PREPARE_BUF::EINVAL::queued-already",
    cause="wrong-state",
    status="undocumented",
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_prepare_buf_einval_queued_already(case: Case) -> None:
    """The buffer is queued."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
        run.attempt(ioctl, device.fd, VIDIOC_PREPARE_BUF, q.buffer[0].template)


@condition(
    "VIDIOC_PREPARE_BUF::EINVAL::another-memory-type",
    cause="memory-mode",
    status="undocumented",
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("0", "V4L2_MEMORY_USERPTR", "V4L2_MEMORY_OVERLAY", "V4L2_MEMORY_DMABUF", "max(u32)"),
)
def test_vidioc_prepare_buf_einval_another_memory_type(case: Case) -> None:
    """The memory type is not that of the queue."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.memory = case.pick(0, V4L2_MEMORY_USERPTR, V4L2_MEMORY_OVERLAY, V4L2_MEMORY_DMABUF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_PREPARE_BUF, argument)
        run.next(ioctl, device.fd, VIDIOC_PREPARE_BUF, q.buffer[0].template)


@condition(
    "VIDIOC_PREPARE_BUF::EINVAL::payload-beyond-the-buffer",
    cause="bad-contents",
    status="undocumented",
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-output", "m2m"),
    values=("q.buffer[0].length + 1", "max(u32)"),
)
def test_vidioc_prepare_buf_einval_payload_beyond_the_buffer(case: Case) -> None:
    """The payload of a buffer for output is larger than the buffer."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, multiplanar=False)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.bytesused = case.pick(q.buffer[0].length + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_PREPARE_BUF, argument)
        run.next(ioctl, device.fd, VIDIOC_PREPARE_BUF, q.buffer[0].template)


@condition(
    "VIDIOC_PREPARE_BUF::EINVAL::both-fields-by-name",
    cause="bad-contents",
    status="undocumented",
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-output", "m2m"),
)
def test_vidioc_prepare_buf_einval_both_fields_by_name(case: Case) -> None:
    """The field order of a buffer for output is V4L2_FIELD_ALTERNATE, where only the top or the bottom field can be."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.field = V4L2_FIELD_ALTERNATE
        run.attempt(ioctl, device.fd, VIDIOC_PREPARE_BUF, argument)
        run.next(ioctl, device.fd, VIDIOC_PREPARE_BUF, q.buffer[0].template)


@condition(
    "VIDIOC_PREPARE_BUF::EINVAL::for-a-request",
    cause="bad-enum-or-flags",
    status="undocumented",
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_prepare_buf_einval_for_a_request(case: Case) -> None:
    """V4L2_BUF_FLAG_REQUEST_FD is set; only VIDIOC_QBUF adds a buffer to a request."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.flags |= V4L2_BUF_FLAG_REQUEST_FD
        run.attempt(ioctl, device.fd, VIDIOC_PREPARE_BUF, argument)
        run.next(ioctl, device.fd, VIDIOC_PREPARE_BUF, q.buffer[0].template)


@condition(
    "VIDIOC_PREPARE_BUF::EBUSY::another-owner",
    cause="other-owner",
    status="undocumented",
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_prepare_buf_ebusy_another_owner(case: Case) -> None:
    """Another handle has allocated the buffers of the queue."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        fd = device.fd
        if run.provoking:
            fd = run.second(device).fd
        run.attempt(ioctl, fd, VIDIOC_PREPARE_BUF, q.buffer[0].template)
        run.next(ioctl, device.fd, VIDIOC_PREPARE_BUF, q.buffer[0].template)


@condition(
    "VIDIOC_PREPARE_BUF::EINVAL::driver-refuses",
    cause="hw-error",
    status="undocumented",
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_prepare_buf_einval_driver_refuses(case: Case) -> None:
    """The driver cannot prepare the buffer."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="vivid")
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        if run.provoking:
            run.control(device, "Inject VIDIOC_QBUF Error", 1)
        run.attempt(ioctl, device.fd, VIDIOC_PREPARE_BUF, q.buffer[0].template)
        run.next(ioctl, device.fd, VIDIOC_PREPARE_BUF, q.buffer[0].template)


@condition(
    "VIDIOC_PREPARE_BUF::EIO::hardware-failed",
    cause="hw-error",
    status="prose",
    page="gen-errors.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_prepare_buf_eio_hardware_failed(case: Case) -> None:
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
        run.attempt(ioctl, device.fd, VIDIOC_PREPARE_BUF, fresh)


@condition(
    "VIDIOC_PREPARE_BUF::EFAULT::planes-not-accessible",
    cause="bad-pointer",
    status="prose",
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("null", "inaccessible", "unmapped"),
)
def test_vidioc_prepare_buf_efault_planes_not_accessible(case: Case) -> None:
    """The array of planes lies in memory that the program cannot use."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, multiplanar=True)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.m.planes = case.pick(run.null, run.inaccessible(), run.unmapped())
        run.attempt(ioctl, device.fd, VIDIOC_PREPARE_BUF, argument)
        run.next(ioctl, device.fd, VIDIOC_PREPARE_BUF, q.buffer[0].template)


@condition(
    "VIDIOC_PREPARE_BUF::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
)
def test_vidioc_prepare_buf_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_PREPARE_BUF, q.buffer[0].template)
        run.next(ioctl, device.fd, VIDIOC_PREPARE_BUF, q.buffer[0].template)


@condition(
    "VIDIOC_PREPARE_BUF::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
    values=("null", "inaccessible"),
)
def test_vidioc_prepare_buf_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_PREPARE_BUF,
            case.pick(run.null, run.inaccessible()) if run.provoking else q.buffer[0].template,
        )
        run.next(ioctl, device.fd, VIDIOC_PREPARE_BUF, q.buffer[0].template)


@condition(
    "VIDIOC_PREPARE_BUF::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-prepare-buf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
)
def test_vidioc_prepare_buf_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_PREPARE_BUF, q.buffer[0].template)


@condition(
    "VIDIOC_PREPARE_BUF::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out"),
)
def test_vidioc_prepare_buf_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_PREPARE_BUF, q.buffer[0].template)
