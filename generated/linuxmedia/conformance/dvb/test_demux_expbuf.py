"""Conformance: Export of demux buffers."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Deviation, Run, check, condition, rule
from linuxmedia.conformance.calls import close, fill, ioctl, mmap, munmap
from linuxmedia.conformance.memory import bytes_at
from linuxmedia.conformance.system import (
    MAP_ANONYMOUS,
    MAP_PRIVATE,
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
from linuxmedia.uapi.dvb import (
    DMX_DQBUF,
    DMX_EXPBUF,
    DMX_QBUF,
    DMX_REQBUFS,
    dmx_buffer,
    dmx_exportbuffer,
    dmx_requestbuffers,
)
from linuxmedia.uapi.v4l2 import (
    V4L2_MEMORY_DMABUF,
    VIDIOC_G_FMT,
    VIDIOC_QBUF,
    VIDIOC_REQBUFS,
    VIDIOC_S_FMT,
    v4l2_buffer,
    v4l2_buffer_m,
    v4l2_format,
    v4l2_requestbuffers,
)


@rule("DMX_EXPBUF::ok::exports-a-dma-buf", page="dvb/dmx-expbuf.rst", nodes=("demux",))
def test_dmx_expbuf_ok_exports_a_dma_buf(run: Run) -> None:
    """The descriptor is a DMA-BUF that holds at least the buffer's bytes."""
    device = run.open("demux", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 20, phase="allocated")
    argument = dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, DMX_EXPBUF, argument)
    run.check("argument.fd", argument.fd, check.dma_buf(size_at_least=q.size))
    run.check("argument.index", argument.index, 0)
    run.check("argument.flags", argument.flags, O_RDWR | O_CLOEXEC)


@rule("DMX_EXPBUF::ok::every-buffer", page="dvb/dmx-expbuf.rst", nodes=("demux",))
def test_dmx_expbuf_ok_every_buffer(run: Run) -> None:
    """The last buffer that DMX_REQBUFS granted can be exported, and the descriptor shows its memory."""
    device = run.open("demux", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 20, phase="allocated")
    argument = dmx_exportbuffer(index=q.count - 1, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, DMX_EXPBUF, argument)
    exported = run.perform(mmap, 0, q.last.length, PROT_READ | PROT_WRITE, MAP_SHARED, argument.fd, 0)
    own = run.perform(mmap, 0, q.last.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.last.offset)
    run.perform(fill, exported.value, q.last.length, 0x5A)
    run.check("argument.fd", argument.fd, check.dma_buf(size_at_least=q.size))
    run.check(
        "own.address", bytes_at(own.value, q.last.length), check.same_bytes_as(bytes_at(exported.value, q.last.length))
    )


@rule("DMX_EXPBUF::ok::close-on-exec", page="dvb/dmx-expbuf.rst", nodes=("demux",))
def test_dmx_expbuf_ok_close_on_exec(run: Run) -> None:
    """O_CLOEXEC sets the close-on-exec flag of the descriptor, and without it the flag is clear."""
    device = run.open("demux", O_RDWR)
    run.queue(device, buffers=4, size=188 * 20, phase="allocated")
    argument = dmx_exportbuffer(index=0, flags=O_RDWR)
    run.perform(ioctl, device.fd, DMX_EXPBUF, argument)
    second_export = dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, DMX_EXPBUF, second_export)
    run.check("second_export.fd", second_export.fd, check.cloexec(True))
    run.check("argument.fd", argument.fd, check.cloexec(False))


@rule("DMX_EXPBUF::ok::read-only-by-default", page="dvb/dmx-expbuf.rst", nodes=("demux",))
def test_dmx_expbuf_ok_read_only_by_default(run: Run) -> None:
    """Flags of 0 export for reading only, so that a writable mapping of the descriptor is refused."""
    device = run.open("demux", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 20, phase="allocated")
    argument = dmx_exportbuffer(index=0, flags=0)
    run.perform(ioctl, device.fd, DMX_EXPBUF, argument)
    run.perform(mmap, 0, q.first.length, PROT_READ, MAP_SHARED, argument.fd, 0)
    run.refuse("EACCES", mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, argument.fd, 0)


@rule("DMX_EXPBUF::ok::read-write-maps-both-ways", page="dvb/dmx-expbuf.rst", nodes=("demux",))
def test_dmx_expbuf_ok_read_write_maps_both_ways(run: Run) -> None:
    """A descriptor exported with O_RDWR maps for reading and writing, and shows the memory of the queue's buffer."""
    device = run.open("demux", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 20, phase="allocated")
    argument = dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, DMX_EXPBUF, argument)
    exported = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, argument.fd, 0)
    own = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
    run.perform(fill, exported.value, q.first.length, 0x5A)
    run.check(
        "own.address",
        bytes_at(own.value, q.first.length),
        check.same_bytes_as(bytes_at(exported.value, q.first.length)),
    )


@rule("DMX_EXPBUF::ok::outlives-the-queue", page="dvb/dmx-expbuf.rst", nodes=("demux",))
def test_dmx_expbuf_ok_outlives_the_queue(run: Run) -> None:
    """The exported memory keeps its bytes and can still be mapped after the demux is closed."""
    device = run.open("demux", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 20, phase="allocated")
    argument = dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, DMX_EXPBUF, argument)
    early = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, argument.fd, 0)
    run.perform(fill, early.value, q.first.length, 0x5A)
    run.perform(munmap, early.value, q.first.length)
    pattern = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    run.perform(fill, pattern.value, q.first.length, 0x5A)
    run.perform(close, device.fd)
    exported = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, argument.fd, 0)
    run.check(
        "exported.address",
        bytes_at(exported.value, q.first.length),
        check.same_bytes_as(bytes_at(pattern.value, q.first.length)),
    )


@rule("DMX_EXPBUF::ok::write-only", page="dvb/dmx-expbuf.rst", nodes=("demux",))
def test_dmx_expbuf_ok_write_only(run: Run) -> None:
    """O_WRONLY exports for writing only, so that the descriptor cannot be mapped, which needs reading."""
    device = run.open("demux", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 20, phase="allocated")
    argument = dmx_exportbuffer(index=0, flags=O_WRONLY)
    run.perform(ioctl, device.fd, DMX_EXPBUF, argument)
    run.refuse("EACCES", mmap, 0, q.first.length, PROT_WRITE, MAP_SHARED, argument.fd, 0)
    run.check("argument.fd", argument.fd, check.dma_buf(size_at_least=q.size))


@rule("DMX_EXPBUF::ok::a-new-descriptor-each-time", page="dvb/dmx-expbuf.rst", nodes=("demux",))
def test_dmx_expbuf_ok_a_new_descriptor_each_time(run: Run) -> None:
    """Every call makes a descriptor of its own, and all of them show the same memory."""
    device = run.open("demux", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 20, phase="allocated")
    argument = dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, DMX_EXPBUF, argument)
    again_ = dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, DMX_EXPBUF, again_)
    one = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, argument.fd, 0)
    other = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, again_.fd, 0)
    run.perform(fill, other.value, q.first.length, 0x5A)
    run.check("argument.fd", argument.fd, check.differs_from(again_.fd))
    run.check(
        "one.address", bytes_at(one.value, q.first.length), check.same_bytes_as(bytes_at(other.value, q.first.length))
    )


@rule("DMX_EXPBUF::ok::the-callers-to-close", page="dvb/dmx-expbuf.rst", nodes=("demux",))
def test_dmx_expbuf_ok_the_callers_to_close(run: Run) -> None:
    """The caller closes the descriptor; the queue and the other descriptors of the buffer go on."""
    device = run.open("demux", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 20, phase="allocated")
    argument = dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, DMX_EXPBUF, argument)
    again_ = dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, DMX_EXPBUF, again_)
    run.perform(close, argument.fd)
    run.refuse("EBADF", mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, argument.fd, 0)
    run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, again_.fd, 0)
    run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
    run.perform(ioctl, device.fd, DMX_QBUF, dmx_buffer(index=0))


@rule("DMX_EXPBUF::ok::outlives-the-buffers", page="dvb/dmx-expbuf.rst", nodes=("demux",))
def test_dmx_expbuf_ok_outlives_the_buffers(run: Run) -> None:
    """The exported memory keeps its bytes and can still be mapped after DMX_REQBUFS freed the buffers."""
    device = run.open("demux", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 20, phase="allocated")
    argument = dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, DMX_EXPBUF, argument)
    early = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, argument.fd, 0)
    run.perform(fill, early.value, q.first.length, 0x5A)
    run.perform(munmap, early.value, q.first.length)
    pattern = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    run.perform(fill, pattern.value, q.first.length, 0x5A)
    run.perform(ioctl, device.fd, DMX_REQBUFS, dmx_requestbuffers(count=0, size=188 * 20))
    exported = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, argument.fd, 0)
    run.check(
        "exported.address",
        bytes_at(exported.value, q.first.length),
        check.same_bytes_as(bytes_at(pattern.value, q.first.length)),
    )


@rule("DMX_EXPBUF::ok::outlives-the-mapping", page="dvb/dmx-expbuf.rst", nodes=("demux",))
def test_dmx_expbuf_ok_outlives_the_mapping(run: Run) -> None:
    """A mapping of the descriptor stays after the descriptor is closed, with the bytes that it showed."""
    device = run.open("demux", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 20, phase="allocated")
    argument = dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, DMX_EXPBUF, argument)
    exported = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, argument.fd, 0)
    run.perform(fill, exported.value, q.first.length, 0x5A)
    pattern = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    run.perform(fill, pattern.value, q.first.length, 0x5A)
    run.perform(close, argument.fd)
    run.check(
        "exported.address",
        bytes_at(exported.value, q.first.length),
        check.same_bytes_as(bytes_at(pattern.value, q.first.length)),
    )


@rule("DMX_EXPBUF::ok::while-streaming", page="dvb/dmx-expbuf.rst", nodes=("demux",))
def test_dmx_expbuf_ok_while_streaming(run: Run) -> None:
    """A buffer that is queued, in a stream that runs, can be exported."""
    device = run.open("demux", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 20, phase="streaming")
    argument = dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, DMX_EXPBUF, argument)
    run.check("argument.fd", argument.fd, check.dma_buf(size_at_least=q.size))


@rule("DMX_EXPBUF::ok::shows-the-data", page="dvb/dmx-expbuf.rst", nodes=("demux",))
def test_dmx_expbuf_ok_shows_the_data(run: Run) -> None:
    """The exported memory shows the packets that the demux filled the buffer with."""
    device = run.open("demux", O_RDWR)
    run.queue(device, buffers=4, size=188 * 20, phase="filled")
    done = dmx_buffer()
    run.perform(ioctl, device.fd, DMX_DQBUF, done)
    argument = dmx_exportbuffer(index=done.index, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, DMX_EXPBUF, argument)
    exported = run.perform(mmap, 0, done.length, PROT_READ | PROT_WRITE, MAP_SHARED, argument.fd, 0)
    run.check("exported.address", bytes_at(exported.value, done.length), check.transport_stream())


@rule("DMX_EXPBUF::ok::of-the-recorder", page="dvb/dmx-expbuf.rst", nodes=("dvr",))
def test_dmx_expbuf_ok_of_the_recorder(run: Run) -> None:
    """A buffer of the DVR device can be exported as a DMA-BUF that holds at least the buffer's bytes."""
    device = run.open("dvr", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 20, phase="allocated")
    argument = dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, DMX_EXPBUF, argument)
    run.check("argument.fd", argument.fd, check.dma_buf(size_at_least=q.size))


@rule("DMX_EXPBUF::ok::another-device-takes-it", page="dvb/dmx-expbuf.rst", nodes=("demux",))
def test_dmx_expbuf_ok_another_device_takes_it(run: Run) -> None:
    """Another device that takes DMA-BUFs can import the descriptor."""
    device = run.open("demux", O_RDWR)
    run.queue(device, buffers=2, size=188 * 4096, phase="allocated")
    importer = run.open("video-output", O_RDWR)
    format_ = v4l2_format(type=importer.type)
    run.prepare(ioctl, importer.fd, VIDIOC_G_FMT, format_)
    small = copy(format_)
    small.fmt.pix.width = 320
    small.fmt.pix.height = 180
    small.fmt.pix.bytesperline = 0
    small.fmt.pix.sizeimage = 0
    run.prepare(ioctl, importer.fd, VIDIOC_S_FMT, small)
    run.prepare(
        ioctl, importer.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=2, type=importer.type, memory=V4L2_MEMORY_DMABUF)
    )
    argument = dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, DMX_EXPBUF, argument)
    run.perform(
        ioctl,
        importer.fd,
        VIDIOC_QBUF,
        v4l2_buffer(
            index=0,
            type=importer.type,
            memory=V4L2_MEMORY_DMABUF,
            m=v4l2_buffer_m(fd=argument.fd),
            bytesused=small.fmt.pix.sizeimage,
        ),
    )


@condition(
    "DMX_EXPBUF::EINVAL::index-past-end",
    cause="index-out-of-bounds",
    page="dvb/dmx-expbuf.rst",
    nodes=("demux",),
    values=("q.count", "max(u32)"),
)
def test_dmx_expbuf_einval_index_past_end(case: Case) -> None:
    """The index is not below the number of buffers that DMX_REQBUFS granted."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 20, phase="allocated")
        argument = dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC)
        if run.provoking:
            argument.index = case.pick(q.count, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, DMX_EXPBUF, argument)
        run.unchanged("fd")
        run.next(ioctl, device.fd, DMX_EXPBUF, dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC))


@condition(
    "DMX_EXPBUF::EINVAL::flag-not-an-open-mode",
    cause="bad-enum-or-flags",
    page="dvb/dmx-expbuf.rst",
    nodes=("demux",),
    values=("+O_APPEND", "+O_SYNC", "+O_NONBLOCK", "+0x80000000"),
)
def test_dmx_expbuf_einval_flag_not_an_open_mode(case: Case) -> None:
    """A flag other than O_CLOEXEC and the access modes is set."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.queue(device, buffers=4, size=188 * 20, phase="allocated")
        argument = dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC)
        if run.provoking:
            argument.flags |= case.pick(O_APPEND, O_SYNC, O_NONBLOCK, 0x80000000)
        run.attempt(ioctl, device.fd, DMX_EXPBUF, argument)
        run.unchanged("fd")
        run.next(ioctl, device.fd, DMX_EXPBUF, dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC))


@condition(
    "DMX_EXPBUF::EINVAL::no-such-access-mode",
    cause="bad-enum-or-flags",
    status="contradicted",
    page="dvb/dmx-expbuf.rst",
    nodes=("demux",),
    deviations=(
        Deviation(
            seen="success",
            reason="Both bits of the access mode pass the mask, and make a descriptor that allows neither reading nor writing. (drivers/media/common/videobuf2/videobuf2-core.c: vb2_core_expbuf())",
        ),
    ),
)
def test_dmx_expbuf_einval_no_such_access_mode(case: Case) -> None:
    """Both bits of the access mode are set, which is neither O_RDONLY nor O_WRONLY nor O_RDWR."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.queue(device, buffers=4, size=188 * 20, phase="allocated")
        argument = dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC)
        if run.provoking:
            argument.flags = 3
        run.attempt(ioctl, device.fd, DMX_EXPBUF, argument)
        run.next(ioctl, device.fd, DMX_EXPBUF, dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC))


@condition(
    "DMX_EXPBUF::EINVAL::fd-not-zero",
    cause="bad-contents",
    status="contradicted",
    page="dvb/dmx-expbuf.rst",
    nodes=("demux",),
    deviations=(
        Deviation(
            seen="success", reason="The field is only written. (drivers/media/dvb-core/dvb_vb2.c: dvb_vb2_expbuf())"
        ),
    ),
    values=("1", "-1"),
)
def test_dmx_expbuf_einval_fd_not_zero(case: Case) -> None:
    """The field for the descriptor is not 0, although the page wants all fields but index and flags to be 0."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.queue(device, buffers=4, size=188 * 20, phase="allocated")
        argument = dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC)
        if run.provoking:
            argument.fd = case.pick(1, -1)
        run.attempt(ioctl, device.fd, DMX_EXPBUF, argument)
        run.next(ioctl, device.fd, DMX_EXPBUF, dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC))


@condition(
    "DMX_EXPBUF::EINVAL::no-buffers", cause="wrong-state", status="prose", page="dvb/dmx-expbuf.rst", nodes=("demux",)
)
def test_dmx_expbuf_einval_no_buffers(case: Case) -> None:
    """Nothing has been allocated yet."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.queue(device, buffers=4, size=188 * 20, phase="allocated")
        if run.provoking:
            run.close(device)
            device = run.open("demux", O_RDWR)
        run.attempt(ioctl, device.fd, DMX_EXPBUF, dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC))


@condition(
    "DMX_EXPBUF::EINVAL::buffers-freed",
    cause="wrong-state",
    status="prose",
    page="dvb/dmx-expbuf.rst",
    nodes=("demux",),
)
def test_dmx_expbuf_einval_buffers_freed(case: Case) -> None:
    """The buffers have been freed again."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.queue(device, buffers=4, size=188 * 20, phase="allocated")
        if run.provoking:
            run.prepare(ioctl, device.fd, DMX_REQBUFS, dmx_requestbuffers(count=0, size=188 * 20))
        run.attempt(ioctl, device.fd, DMX_EXPBUF, dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC))


@condition(
    "DMX_EXPBUF::EMFILE::no-descriptor-left",
    cause="no-slots",
    status="undocumented",
    page="dvb/dmx-expbuf.rst",
    nodes=("demux",),
)
def test_dmx_expbuf_emfile_no_descriptor_left(case: Case) -> None:
    """The process has no file descriptor left."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.queue(device, buffers=4, size=188 * 20, phase="allocated")
        argument = dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC)
        if run.provoking:
            run.rlimit("NOFILE", 0)
        run.attempt(ioctl, device.fd, DMX_EXPBUF, argument)
        run.unchanged("fd")


@condition(
    "DMX_EXPBUF::ENOMEM::no-memory",
    cause="no-memory",
    status="undocumented",
    expect=("ENOMEM", "EINVAL", "EFAULT", "EMFILE"),
    fault="allocations",
    page="dvb/dmx-expbuf.rst",
    nodes=("demux",),
)
def test_dmx_expbuf_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate the DMA-BUF or its descriptor."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.queue(device, buffers=4, size=188 * 20, phase="allocated")
        run.walk(ioctl, device.fd, DMX_EXPBUF, dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC))


@condition(
    "DMX_EXPBUF::EBADF::not-a-descriptor",
    cause="bad-fd",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux",),
    lab=("vidtv-demux",),
)
def test_dmx_expbuf_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.queue(device, buffers=4, size=188 * 20, phase="allocated")
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, DMX_EXPBUF, dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC))
        run.next(ioctl, device.fd, DMX_EXPBUF, dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC))


@condition(
    "DMX_EXPBUF::EFAULT::bad-pointer",
    cause="bad-pointer",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux",),
    lab=("vidtv-demux",),
    values=("null", "inaccessible"),
)
def test_dmx_expbuf_efault_bad_pointer(case: Case) -> None:
    """The argument lies in memory that the process may not access."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.queue(device, buffers=4, size=188 * 20, phase="allocated")
        run.attempt(
            ioctl,
            device.fd,
            DMX_EXPBUF,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC),
        )
        run.next(ioctl, device.fd, DMX_EXPBUF, dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC))


@condition(
    "DMX_EXPBUF::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux",),
    lab=("vidtv-demux",),
)
def test_dmx_expbuf_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the call, here a media controller."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.queue(device, buffers=4, size=188 * 20, phase="allocated")
        fd = device.fd
        if run.provoking:
            other = run.open("media", O_RDWR)
            fd = other.fd
        run.attempt(ioctl, fd, DMX_EXPBUF, dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC))
