"""Conformance: Export of buffers."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import close, fill, ioctl, mmap, read, write
from linuxmedia.conformance.memory import bytes_at
from linuxmedia.conformance.system import (
    MAP_SHARED,
    O_APPEND,
    O_CLOEXEC,
    O_NONBLOCK,
    O_RDWR,
    O_SYNC,
    O_WRONLY,
    PROT_READ,
    PROT_WRITE,
)
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_FLAG_MAPPED,
    V4L2_BUF_TYPE_META_CAPTURE,
    V4L2_BUF_TYPE_META_OUTPUT,
    V4L2_BUF_TYPE_SDR_CAPTURE,
    V4L2_BUF_TYPE_VBI_CAPTURE,
    V4L2_BUF_TYPE_VIDEO_OVERLAY,
    V4L2_CAP_READWRITE,
    V4L2_MEMORY_MMAP,
    V4L2_MEMORY_USERPTR,
    V4L2_PIX_FMT_NV16M,
    VIDEO_MAX_PLANES,
    VIDIOC_EXPBUF,
    VIDIOC_G_FMT,
    VIDIOC_QUERYBUF,
    VIDIOC_REQBUFS,
    VIDIOC_S_FMT,
    v4l2_exportbuffer,
    v4l2_format,
    v4l2_format_fmt,
    v4l2_pix_format_mplane,
    v4l2_requestbuffers,
)


@rule(
    "VIDIOC_EXPBUF::ok::exports-a-dma-buf", page="v4l/vidioc-expbuf.rst", nodes=("video-capture", "video-output", "m2m")
)
def test_vidioc_expbuf_ok_exports_a_dma_buf(run: Run) -> None:
    """The descriptor is a DMA-BUF that holds at least the buffer's bytes."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, VIDIOC_EXPBUF, argument)
    run.check("argument.fd", argument.fd, check.dma_buf(size_at_least=q.buffer[0].length, cloexec=True))
    run.check("argument.type", argument.type, q.type)
    run.check("argument.index", argument.index, 0)
    run.check("argument.plane", argument.plane, 0)
    run.check("argument.flags", argument.flags, O_RDWR | O_CLOEXEC)


@rule("VIDIOC_EXPBUF::ok::every-buffer", page="v4l/vidioc-expbuf.rst", nodes=("video-capture", "video-output", "m2m"))
def test_vidioc_expbuf_ok_every_buffer(run: Run) -> None:
    """The last buffer can be exported as well as the first."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = v4l2_exportbuffer(type=q.type, index=3, plane=0, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, VIDIOC_EXPBUF, argument)
    run.check("argument.fd", argument.fd, check.dma_buf(size_at_least=q.buffer[3].length))


@rule(
    "VIDIOC_EXPBUF::ok::every-plane",
    page="v4l/vidioc-expbuf.rst",
    nodes=("video-capture", "video-output"),
    lab=("vivid-001-vid-cap", "vivid-001-vid-out"),
)
def test_vidioc_expbuf_ok_every_plane(run: Run) -> None:
    """Each of two planes can be exported, with at least its bytes, and a third one cannot."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, multiplanar=True)
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_S_FMT,
        v4l2_format(
            type=device.type,
            fmt=v4l2_format_fmt(
                pix_mp=v4l2_pix_format_mplane(width=640, height=360, pixelformat=V4L2_PIX_FMT_NV16M, num_planes=2)
            ),
        ),
    )
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    argument = v4l2_exportbuffer(type=q.type, index=0, plane=1, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, VIDIOC_EXPBUF, argument)
    first = v4l2_exportbuffer(type=q.type, index=0, plane=0)
    run.perform(ioctl, device.fd, VIDIOC_EXPBUF, first)
    run.check("first.fd", first.fd, check.dma_buf(size_at_least=q.buffer[0].plane[0].length))
    run.refuse("EINVAL", ioctl, device.fd, VIDIOC_EXPBUF, v4l2_exportbuffer(type=q.type, index=0, plane=2))
    run.check("argument.fd", argument.fd, check.dma_buf(size_at_least=q.buffer[0].plane[1].length))


@rule("VIDIOC_EXPBUF::ok::close-on-exec", page="v4l/vidioc-expbuf.rst", nodes=("video-capture", "video-output", "m2m"))
def test_vidioc_expbuf_ok_close_on_exec(run: Run) -> None:
    """O_CLOEXEC sets the close-on-exec flag of the descriptor, and without it the flag is clear."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR)
    run.perform(ioctl, device.fd, VIDIOC_EXPBUF, argument)
    second_export = v4l2_exportbuffer(type=q.type, index=0, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, VIDIOC_EXPBUF, second_export)
    run.check("second_export.fd", second_export.fd, check.cloexec(True))
    run.check("argument.fd", argument.fd, check.cloexec(False))


@rule(
    "VIDIOC_EXPBUF::ok::read-only-by-default",
    page="v4l/vidioc-expbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_expbuf_ok_read_only_by_default(run: Run) -> None:
    """Flags of 0 export for reading only, so that a writable mapping of the descriptor is refused."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=0)
    run.perform(ioctl, device.fd, VIDIOC_EXPBUF, argument)
    run.perform(mmap, 0, q.buffer[0].length, PROT_READ, MAP_SHARED, argument.fd, 0)
    run.refuse("EACCES", mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, argument.fd, 0)


@rule(
    "VIDIOC_EXPBUF::ok::write-only-cannot-be-mapped",
    page="v4l/vidioc-expbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_expbuf_ok_write_only_cannot_be_mapped(run: Run) -> None:
    """A descriptor exported with O_WRONLY cannot be mapped, because mappings need the permission to read."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_WRONLY)
    run.perform(ioctl, device.fd, VIDIOC_EXPBUF, argument)
    run.refuse("EACCES", mmap, 0, q.buffer[0].length, PROT_WRITE, MAP_SHARED, argument.fd, 0)


@rule("VIDIOC_EXPBUF::ok::same-memory", page="v4l/vidioc-expbuf.rst", nodes=("video-capture", "video-output", "m2m"))
def test_vidioc_expbuf_ok_same_memory(run: Run) -> None:
    """A mapping of the descriptor and one of the buffer show each other's bytes."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, VIDIOC_EXPBUF, argument)
    exported = run.perform(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, argument.fd, 0)
    own = run.perform(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    run.perform(fill, exported.value, q.buffer[0].length, 0x5A)
    run.check(
        "own.address",
        bytes_at(own.value, q.buffer[0].length),
        check.same_bytes_as(bytes_at(exported.value, q.buffer[0].length)),
    )


@rule(
    "VIDIOC_EXPBUF::ok::counts-as-mapped", page="v4l/vidioc-expbuf.rst", nodes=("video-capture", "video-output", "m2m")
)
def test_vidioc_expbuf_ok_counts_as_mapped(run: Run) -> None:
    """V4L2_BUF_FLAG_MAPPED is set while an exported descriptor is open."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, VIDIOC_EXPBUF, argument)
    status = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("status.flags", status.flags, check.has(V4L2_BUF_FLAG_MAPPED))


@rule(
    "VIDIOC_EXPBUF::ok::closing-lets-go", page="v4l/vidioc-expbuf.rst", nodes=("video-capture", "video-output", "m2m")
)
def test_vidioc_expbuf_ok_closing_lets_go(run: Run) -> None:
    """Once the last exported descriptor of an unmapped buffer is closed, V4L2_BUF_FLAG_MAPPED is clear again."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, VIDIOC_EXPBUF, argument)
    run.perform(close, argument.fd)
    status = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("status.flags", status.flags, check.lacks(V4L2_BUF_FLAG_MAPPED))


@rule("VIDIOC_EXPBUF::ok::more-than-once", page="v4l/vidioc-expbuf.rst", nodes=("video-capture", "video-output", "m2m"))
def test_vidioc_expbuf_ok_more_than_once(run: Run) -> None:
    """A buffer can be exported several times, each time as a descriptor of its own."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, VIDIOC_EXPBUF, argument)
    second_export = v4l2_exportbuffer(type=q.type, index=0)
    run.perform(ioctl, device.fd, VIDIOC_EXPBUF, second_export)
    run.check("argument.fd", argument.fd, check.differs_from(second_export.fd))


@rule(
    "VIDIOC_EXPBUF::ok::while-streaming", page="v4l/vidioc-expbuf.rst", nodes=("video-capture", "video-output", "m2m")
)
def test_vidioc_expbuf_ok_while_streaming(run: Run) -> None:
    """Buffers can be exported while the stream runs."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    argument = v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, VIDIOC_EXPBUF, argument)
    run.check("argument.fd", argument.fd, check.dma_buf(size_at_least=q.buffer[0].length))


@rule(
    "VIDIOC_EXPBUF::ok::outlives-the-queue",
    page="v4l/vidioc-expbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_expbuf_ok_outlives_the_queue(run: Run) -> None:
    """The exported memory can still be mapped after the device is closed."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, VIDIOC_EXPBUF, argument)
    run.perform(close, device.fd)
    run.perform(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, argument.fd, 0)


@rule(
    "VIDIOC_EXPBUF::ok::clears-reserved", page="v4l/vidioc-expbuf.rst", nodes=("video-capture", "video-output", "m2m")
)
def test_vidioc_expbuf_ok_clears_reserved(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = v4l2_exportbuffer(
        type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC, reserved=[1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFFFFFFFF]
    )
    run.perform(ioctl, device.fd, VIDIOC_EXPBUF, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@rule(
    "VIDIOC_EXPBUF::ok::memory-of-that-plane",
    page="v4l/vidioc-expbuf.rst",
    nodes=("video-capture", "video-output"),
    lab=("vivid-001-vid-cap", "vivid-001-vid-out"),
)
def test_vidioc_expbuf_ok_memory_of_that_plane(run: Run) -> None:
    """The descriptor of a plane holds the bytes of that plane, and of no other."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, multiplanar=True)
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_S_FMT,
        v4l2_format(
            type=device.type,
            fmt=v4l2_format_fmt(
                pix_mp=v4l2_pix_format_mplane(width=640, height=360, pixelformat=V4L2_PIX_FMT_NV16M, num_planes=2)
            ),
        ),
    )
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    argument = v4l2_exportbuffer(type=q.type, index=0, plane=1, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, VIDIOC_EXPBUF, argument)
    first = run.perform(
        mmap, 0, q.buffer[0].plane[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].plane[0].offset
    )
    second = run.perform(
        mmap, 0, q.buffer[0].plane[1].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].plane[1].offset
    )
    exported = run.perform(mmap, 0, q.buffer[0].plane[1].length, PROT_READ | PROT_WRITE, MAP_SHARED, argument.fd, 0)
    run.perform(fill, first.value, q.buffer[0].plane[0].length, 0x5A)
    run.perform(fill, second.value, q.buffer[0].plane[1].length, 0xA5)
    run.check(
        "exported.address",
        bytes_at(exported.value, q.buffer[0].plane[1].length),
        check.same_bytes_as(bytes_at(second.value, q.buffer[0].plane[1].length)),
        check.other_bytes_than(bytes_at(first.value, q.buffer[0].plane[1].length)),
    )


@rule(
    "VIDIOC_EXPBUF::ok::memory-of-that-buffer",
    page="v4l/vidioc-expbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_expbuf_ok_memory_of_that_buffer(run: Run) -> None:
    """The descriptor of a buffer holds the bytes of that buffer, and of no other."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = v4l2_exportbuffer(type=q.type, index=3, plane=0, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, VIDIOC_EXPBUF, argument)
    first = run.perform(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    last = run.perform(mmap, 0, q.buffer[3].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[3].offset)
    exported = run.perform(mmap, 0, q.buffer[3].length, PROT_READ | PROT_WRITE, MAP_SHARED, argument.fd, 0)
    run.perform(fill, first.value, q.buffer[0].length, 0x5A)
    run.perform(fill, last.value, q.buffer[3].length, 0xA5)
    run.check(
        "exported.address",
        bytes_at(exported.value, q.buffer[3].length),
        check.same_bytes_as(bytes_at(last.value, q.buffer[3].length)),
        check.other_bytes_than(bytes_at(first.value, q.buffer[3].length)),
    )


@condition(
    "VIDIOC_EXPBUF::EINVAL::not-memory-mapped",
    cause="memory-mode",
    page="v4l/vidioc-expbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_expbuf_einval_not_memory_mapped(case: Case) -> None:
    """The queue holds buffers of user memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, memory=V4L2_MEMORY_USERPTR)
        if run.provoking:
            q = run.queue(device, memory=V4L2_MEMORY_USERPTR, buffers=4, phase="allocated")
        else:
            q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC)
        run.attempt(ioctl, device.fd, VIDIOC_EXPBUF, argument)
        run.unchanged("fd")


@condition(
    "VIDIOC_EXPBUF::EINVAL::flag-not-an-open-mode",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-expbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("+O_APPEND", "+O_SYNC", "+O_NONBLOCK", "+0x80000000"),
)
def test_vidioc_expbuf_einval_flag_not_an_open_mode(case: Case) -> None:
    """A flag other than O_CLOEXEC and the access modes is set."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC)
        if run.provoking:
            argument.flags |= case.pick(O_APPEND, O_SYNC, O_NONBLOCK, 0x80000000)
        run.attempt(ioctl, device.fd, VIDIOC_EXPBUF, argument)
        run.unchanged("fd")
        run.next(
            ioctl, device.fd, VIDIOC_EXPBUF, v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC)
        )


@condition(
    "VIDIOC_EXPBUF::EINVAL::type-not-supported",
    cause="type-unsupported",
    page="v4l/vidioc-expbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=(
        "0",
        "V4L2_BUF_TYPE_VIDEO_OVERLAY",
        "V4L2_BUF_TYPE_VBI_CAPTURE",
        "V4L2_BUF_TYPE_SDR_CAPTURE",
        "V4L2_BUF_TYPE_META_CAPTURE",
        "V4L2_BUF_TYPE_META_OUTPUT + 1",
        "max(u32)",
    ),
)
def test_vidioc_expbuf_einval_type_not_supported(case: Case) -> None:
    """The device has no queue of this type."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC)
        if run.provoking:
            argument.type = case.pick(
                0,
                V4L2_BUF_TYPE_VIDEO_OVERLAY,
                V4L2_BUF_TYPE_VBI_CAPTURE,
                V4L2_BUF_TYPE_SDR_CAPTURE,
                V4L2_BUF_TYPE_META_CAPTURE,
                V4L2_BUF_TYPE_META_OUTPUT + 1,
                0xFFFFFFFF,
            )
        run.attempt(ioctl, device.fd, VIDIOC_EXPBUF, argument)
        run.unchanged("fd")
        run.next(
            ioctl, device.fd, VIDIOC_EXPBUF, v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC)
        )


@condition(
    "VIDIOC_EXPBUF::EINVAL::index-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-expbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("q.count", "max(u32)"),
)
def test_vidioc_expbuf_einval_index_past_end(case: Case) -> None:
    """No buffer of the queue has the index."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC)
        if run.provoking:
            argument.index = case.pick(q.count, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_EXPBUF, argument)
        run.unchanged("fd")
        run.next(
            ioctl, device.fd, VIDIOC_EXPBUF, v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC)
        )


@condition(
    "VIDIOC_EXPBUF::EINVAL::plane-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-expbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("VIDEO_MAX_PLANES - 1", "VIDEO_MAX_PLANES", "max(u32)"),
)
def test_vidioc_expbuf_einval_plane_past_end(case: Case) -> None:
    """The buffer has no plane of this number."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC)
        if run.provoking:
            argument.plane = case.pick(VIDEO_MAX_PLANES - 1, VIDEO_MAX_PLANES, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_EXPBUF, argument)
        run.unchanged("fd")
        run.next(
            ioctl, device.fd, VIDIOC_EXPBUF, v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC)
        )


@condition(
    "VIDIOC_EXPBUF::EINVAL::no-buffers",
    cause="wrong-state",
    status="undocumented",
    page="v4l/vidioc-expbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_expbuf_einval_no_buffers(case: Case) -> None:
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
        run.attempt(
            ioctl, device.fd, VIDIOC_EXPBUF, v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC)
        )


@condition(
    "VIDIOC_EXPBUF::EBUSY::another-owner",
    cause="other-owner",
    status="undocumented",
    page="v4l/vidioc-expbuf.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_expbuf_ebusy_another_owner(case: Case) -> None:
    """Another handle has allocated the buffers of the queue."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC)
        fd = device.fd
        if run.provoking:
            fd = run.second(device).fd
        run.attempt(ioctl, fd, VIDIOC_EXPBUF, argument)
        run.unchanged("fd")
        run.next(
            ioctl, device.fd, VIDIOC_EXPBUF, v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC)
        )


@condition(
    "VIDIOC_EXPBUF::EBUSY::during-read",
    cause="mode-mix",
    status="undocumented",
    page="v4l/vidioc-expbuf.rst",
    nodes=("video-capture",),
)
def test_vidioc_expbuf_ebusy_during_read(case: Case) -> None:
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
        run.attempt(
            ioctl, device.fd, VIDIOC_EXPBUF, v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC)
        )


@condition(
    "VIDIOC_EXPBUF::EBUSY::during-write",
    cause="mode-mix",
    status="undocumented",
    page="v4l/vidioc-expbuf.rst",
    nodes=("video-output",),
)
def test_vidioc_expbuf_ebusy_during_write(case: Case) -> None:
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
        run.attempt(
            ioctl, device.fd, VIDIOC_EXPBUF, v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC)
        )


@condition(
    "VIDIOC_EXPBUF::EMFILE::no-descriptor-left",
    cause="no-slots",
    status="undocumented",
    page="v4l/vidioc-expbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_expbuf_emfile_no_descriptor_left(case: Case) -> None:
    """The program has as many descriptors as it may have."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC)
        if run.provoking:
            run.rlimit("NOFILE", 0)
        run.attempt(ioctl, device.fd, VIDIOC_EXPBUF, argument)
        run.unchanged("fd")


@condition(
    "VIDIOC_EXPBUF::ENOMEM::no-memory",
    cause="no-memory",
    status="contradicted",
    seen="EINVAL",
    expect=("EINVAL", "EFAULT", "ENOMEM"),
    fault="allocations",
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_expbuf_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate the DMA-BUF or its descriptor."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        run.walk(
            ioctl, device.fd, VIDIOC_EXPBUF, v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC)
        )


@condition(
    "VIDIOC_EXPBUF::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-expbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
)
def test_vidioc_expbuf_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(
            ioctl, fd, VIDIOC_EXPBUF, v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC)
        )
        run.next(
            ioctl, device.fd, VIDIOC_EXPBUF, v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC)
        )


@condition(
    "VIDIOC_EXPBUF::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-expbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
    values=("null", "inaccessible"),
)
def test_vidioc_expbuf_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_EXPBUF,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC),
        )
        run.next(
            ioctl, device.fd, VIDIOC_EXPBUF, v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC)
        )


@condition(
    "VIDIOC_EXPBUF::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-expbuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
)
def test_vidioc_expbuf_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(
            ioctl, fd, VIDIOC_EXPBUF, v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC)
        )


@condition(
    "VIDIOC_EXPBUF::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out"),
)
def test_vidioc_expbuf_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        if run.provoking:
            run.unplug(device)
        run.attempt(
            ioctl, device.fd, VIDIOC_EXPBUF, v4l2_exportbuffer(type=q.type, index=0, plane=0, flags=O_RDWR | O_CLOEXEC)
        )
