"""Conformance: Mapping of demux buffers."""

from __future__ import annotations

from linuxmedia.conformance import Case, Deviation, Run, check, condition, rule
from linuxmedia.conformance.calls import close, fill, ioctl, mmap, munmap
from linuxmedia.conformance.memory import bytes_at
from linuxmedia.conformance.system import (
    MAP_ANONYMOUS,
    MAP_FIXED,
    MAP_PRIVATE,
    MAP_SHARED,
    O_CLOEXEC,
    O_RDONLY,
    O_RDWR,
    O_WRONLY,
    PAGE_SIZE,
    PROT_NONE,
    PROT_READ,
    PROT_WRITE,
    ULONG_MAX,
)
from linuxmedia.uapi.dvb import (
    DMX_DQBUF,
    DMX_EXPBUF,
    DMX_QUERYBUF,
    DMX_REQBUFS,
    dmx_buffer,
    dmx_exportbuffer,
    dmx_requestbuffers,
)


@rule("demux.mmap::ok::maps-the-buffer", page="dvb/dmx-mmap.rst", nodes=("demux",))
def test_demux_mmap_ok_maps_the_buffer(run: Run) -> None:
    """The mapping starts at a page, and shows the same bytes as the DMA-BUF that DMX_EXPBUF makes of the buffer."""
    device = run.open("demux", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
    result = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
    export = dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, DMX_EXPBUF, export)
    exported = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, export.fd, 0)
    run.perform(fill, exported.value, q.first.length, 0x5A)
    run.check("result", result, check.nonzero(), check.aligned_to(PAGE_SIZE))
    run.check(
        "result.address",
        bytes_at(result.value, q.first.length),
        check.same_bytes_as(bytes_at(exported.value, q.first.length)),
    )


@rule("demux.mmap::ok::every-buffer", page="dvb/dmx-mmap.rst", nodes=("demux",))
def test_demux_mmap_ok_every_buffer(run: Run) -> None:
    """Every buffer that DMX_REQBUFS granted can be mapped, and each mapping shows memory of its own."""
    device = run.open("demux", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
    result = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
    second = run.perform(mmap, 0, q.second.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.second.offset)
    third = run.perform(mmap, 0, q.buffer[2].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[2].offset)
    fourth = run.perform(mmap, 0, q.buffer[3].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[3].offset)
    run.perform(fill, second.value, q.second.length, 0x5A)
    run.perform(fill, third.value, q.buffer[2].length, 0xA5)
    run.perform(fill, fourth.value, q.buffer[3].length, 0x3C)
    run.check(
        "result.address",
        bytes_at(result.value, q.first.length),
        check.other_bytes_than(bytes_at(third.value, q.first.length)),
    )
    run.check(
        "second.address",
        bytes_at(second.value, q.second.length),
        check.other_bytes_than(bytes_at(fourth.value, q.second.length)),
    )
    run.check(
        "result.address",
        bytes_at(result.value, q.first.length),
        check.other_bytes_than(bytes_at(second.value, q.first.length)),
    )
    run.check(
        "second.address",
        bytes_at(second.value, q.second.length),
        check.other_bytes_than(bytes_at(third.value, q.second.length)),
    )
    run.check(
        "third.address",
        bytes_at(third.value, q.buffer[2].length),
        check.other_bytes_than(bytes_at(fourth.value, q.buffer[2].length)),
    )
    run.check(
        "fourth.address",
        bytes_at(fourth.value, q.buffer[3].length),
        check.other_bytes_than(bytes_at(result.value, q.buffer[3].length)),
    )


@rule("demux.mmap::ok::twice", page="dvb/dmx-mmap.rst", nodes=("demux",))
def test_demux_mmap_ok_twice(run: Run) -> None:
    """A buffer can be mapped twice, and what is written through one mapping is read through the other."""
    device = run.open("demux", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
    result = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
    again_ = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
    run.perform(fill, again_.value, q.first.length, 0x5A)
    run.check("result", result, check.differs_from(again_.value))
    run.check(
        "result.address",
        bytes_at(result.value, q.first.length),
        check.same_bytes_as(bytes_at(again_.value, q.first.length)),
    )


@rule("demux.mmap::ok::reading-only", page="dvb/dmx-mmap.rst", nodes=("demux",))
def test_demux_mmap_ok_reading_only(run: Run) -> None:
    """A buffer can be mapped for reading only."""
    device = run.open("demux", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
    result = run.perform(mmap, 0, q.first.length, PROT_READ, MAP_SHARED, device.fd, q.first.offset)
    run.check("result", result, check.nonzero())


@rule("demux.mmap::ok::part-of-a-buffer", page="dvb/dmx-mmap.rst", nodes=("demux",))
def test_demux_mmap_ok_part_of_a_buffer(run: Run) -> None:
    """The first pages of a buffer can be mapped without the rest."""
    device = run.open("demux", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
    result = run.perform(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
    whole = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
    run.perform(fill, whole.value, PAGE_SIZE, 0x5A)
    run.check(
        "result.address", bytes_at(result.value, PAGE_SIZE), check.same_bytes_as(bytes_at(whole.value, PAGE_SIZE))
    )


@rule("demux.mmap::ok::up-to-the-page", page="dvb/dmx-mmap.rst", nodes=("demux",))
def test_demux_mmap_ok_up_to_the_page(run: Run) -> None:
    """The length may go up to the end of the buffer's last page."""
    device = run.open("demux", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
    result = run.perform(
        mmap,
        0,
        (q.first.length + PAGE_SIZE - 1) // PAGE_SIZE * PAGE_SIZE,
        PROT_READ | PROT_WRITE,
        MAP_SHARED,
        device.fd,
        q.first.offset,
    )
    run.check("result", result, check.nonzero())


@rule("demux.mmap::ok::hint-need-not-be-aligned", page="dvb/dmx-mmap.rst", nodes=("demux",))
def test_demux_mmap_ok_hint_need_not_be_aligned(run: Run) -> None:
    """Without MAP_FIXED the address is a hint, which need not be the start of a page."""
    device = run.open("demux", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
    result = run.perform(
        mmap, PAGE_SIZE * 16 + 1, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset
    )
    run.check("result", result, check.nonzero(), check.aligned_to(PAGE_SIZE))


@rule("demux.mmap::ok::fixed-address", page="dvb/dmx-mmap.rst", nodes=("demux",))
def test_demux_mmap_ok_fixed_address(run: Run) -> None:
    """With MAP_FIXED the mapping is at the address given, in place of what was mapped there."""
    device = run.open("demux", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
    spot = run.prepare(mmap, 0, q.second.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.second.offset)
    result = run.perform(
        mmap, spot.value, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, device.fd, q.first.offset
    )
    own = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
    run.perform(fill, own.value, q.first.length, 0x5A)
    run.check("result", result, spot.value)
    run.check(
        "result.address",
        bytes_at(result.value, q.first.length),
        check.same_bytes_as(bytes_at(own.value, q.first.length)),
    )


@rule("demux.mmap::ok::while-streaming", page="dvb/dmx-mmap.rst", nodes=("demux",))
def test_demux_mmap_ok_while_streaming(run: Run) -> None:
    """A buffer can be mapped while it is queued and the stream runs."""
    device = run.open("demux", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 100, phase="streaming")
    result = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
    run.check("result", result, check.nonzero())


@rule("demux.mmap::ok::shows-the-data", page="dvb/dmx-mmap.rst", nodes=("demux",))
def test_demux_mmap_ok_shows_the_data(run: Run) -> None:
    """The mapping of a dequeued buffer shows the packets that it holds."""
    device = run.open("demux", O_RDWR)
    run.queue(device, buffers=4, size=188 * 100, phase="filled")
    done = dmx_buffer()
    run.perform(ioctl, device.fd, DMX_DQBUF, done)
    result = run.perform(mmap, 0, done.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, done.offset)
    run.check("result.address", bytes_at(result.value, done.length), check.transport_stream())


@rule("demux.mmap::ok::shows-later-data", page="dvb/dmx-mmap.rst", nodes=("demux",))
def test_demux_mmap_ok_shows_later_data(run: Run) -> None:
    """A buffer that is mapped while the stream runs shows its packets once it is dequeued."""
    device = run.open("demux", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 100, phase="streaming")
    result = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
    done = dmx_buffer()
    run.perform(ioctl, device.fd, DMX_DQBUF, done)
    run.check("done.index", done.index, 0)
    run.check("result.address", bytes_at(result.value, q.first.length), check.transport_stream())


@rule("demux.mmap::ok::outlives-the-descriptor", page="dvb/dmx-mmap.rst", nodes=("demux",))
def test_demux_mmap_ok_outlives_the_descriptor(run: Run) -> None:
    """The mapping stays after the descriptor is closed, with the bytes that it showed."""
    device = run.open("demux", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
    result = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
    run.perform(fill, result.value, q.first.length, 0x5A)
    pattern = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    run.perform(fill, pattern.value, q.first.length, 0x5A)
    run.perform(close, device.fd)
    run.check(
        "result.address",
        bytes_at(result.value, q.first.length),
        check.same_bytes_as(bytes_at(pattern.value, q.first.length)),
    )


@rule("demux.mmap::ok::outlives-the-buffers", page="dvb/dmx-mmap.rst", nodes=("demux",))
def test_demux_mmap_ok_outlives_the_buffers(run: Run) -> None:
    """The mapping stays after the buffers are freed, with the bytes that it showed."""
    device = run.open("demux", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
    result = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
    run.perform(fill, result.value, q.first.length, 0x5A)
    pattern = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    run.perform(fill, pattern.value, q.first.length, 0x5A)
    run.perform(ioctl, device.fd, DMX_REQBUFS, dmx_requestbuffers(count=0, size=188 * 100))
    run.check(
        "result.address",
        bytes_at(result.value, q.first.length),
        check.same_bytes_as(bytes_at(pattern.value, q.first.length)),
    )


@rule("demux.mmap::ok::after-new-buffers", page="dvb/dmx-mmap.rst", nodes=("demux",))
def test_demux_mmap_ok_after_new_buffers(run: Run) -> None:
    """After another DMX_REQBUFS the new buffers can be mapped."""
    device = run.open("demux", O_RDWR)
    run.queue(device, buffers=4, size=188 * 100, phase="allocated")
    second = dmx_requestbuffers(count=2, size=188 * 100)
    run.perform(ioctl, device.fd, DMX_REQBUFS, second)
    new = dmx_buffer(index=1)
    run.perform(ioctl, device.fd, DMX_QUERYBUF, new)
    result = run.perform(mmap, 0, new.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, new.offset)
    run.check("result", result, check.nonzero())


@condition(
    "demux.mmap::EBADF::not-a-descriptor",
    cause="bad-fd",
    page="dvb/dmx-mmap.rst",
    nodes=("demux",),
    values=("-1", "closed", "0x7FFFFFFF"),
)
def test_demux_mmap_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        fd = device.fd
        if run.provoking:
            fd = case.pick(-1, run.closed(), 0x7FFFFFFF)
        run.attempt(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, fd, q.first.offset)
        run.next(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@condition("demux.mmap::EACCES::opened-read-only", cause="permission", page="dvb/dmx-mmap.rst", nodes=("demux",))
def test_demux_mmap_eacces_opened_read_only(case: Case) -> None:
    """The descriptor is open for reading only, and the mapping is to be writable."""
    for run in case:
        device = run.open("demux", O_RDONLY if run.provoking else O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        run.attempt(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@condition("demux.mmap::EACCES::opened-write-only", cause="permission", page="dvb/dmx-mmap.rst", nodes=("demux",))
def test_demux_mmap_eacces_opened_write_only(case: Case) -> None:
    """The descriptor is open for writing only."""
    for run in case:
        device = run.open("demux", O_WRONLY if run.provoking else O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        run.attempt(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@condition(
    "demux.mmap::EACCES::read-only-for-reading",
    cause="permission",
    status="contradicted",
    page="dvb/dmx-mmap.rst",
    nodes=("demux",),
    deviations=(
        Deviation(
            seen="EINVAL",
            reason="The memory manager drops the shared flag of such a mapping, and the buffer code refuses what is not shared. (drivers/media/common/videobuf2/videobuf2-core.c: vb2_mmap())",
        ),
    ),
)
def test_demux_mmap_eacces_read_only_for_reading(case: Case) -> None:
    """The descriptor is open for reading only, and the mapping is to be readable only."""
    for run in case:
        device = run.open("demux", O_RDONLY if run.provoking else O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        run.attempt(mmap, 0, q.first.length, PROT_READ, MAP_SHARED, device.fd, q.first.offset)


@condition(
    "demux.mmap::EINVAL::start-not-page-aligned",
    cause="bad-contents",
    page="dvb/dmx-mmap.rst",
    nodes=("demux",),
    values=("spot.address + 1", "spot.address + PAGE_SIZE // 2", "spot.address + PAGE_SIZE - 1"),
)
def test_demux_mmap_einval_start_not_page_aligned(case: Case) -> None:
    """MAP_FIXED is given, and the address is not the start of a page."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        spot = run.prepare(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
        start = spot.value
        if run.provoking:
            start = case.pick(spot.value + 1, spot.value + PAGE_SIZE // 2, spot.value + PAGE_SIZE - 1)
        run.attempt(
            mmap, start, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, device.fd, q.first.offset
        )
        run.next(
            mmap, spot.value, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, device.fd, q.first.offset
        )


@condition(
    "demux.mmap::EINVAL::start-past-address-space",
    cause="bad-contents",
    status="contradicted",
    page="dvb/dmx-mmap.rst",
    nodes=("demux",),
    deviations=(
        Deviation(
            seen="ENOMEM",
            reason="The memory manager looks whether the range fits before the device is asked. (mm/mmap.c: __get_unmapped_area(), in older releases get_unmapped_area())",
        ),
    ),
)
def test_demux_mmap_einval_start_past_address_space(case: Case) -> None:
    """MAP_FIXED is given, and the address is outside the address space of the process."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        spot = run.prepare(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
        start = spot.value
        if run.provoking:
            start = ULONG_MAX - PAGE_SIZE + 1
        run.attempt(
            mmap, start, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, device.fd, q.first.offset
        )
        run.next(
            mmap, spot.value, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, device.fd, q.first.offset
        )


@condition(
    "demux.mmap::EEXIST::address-taken",
    cause="busy-state",
    status="undocumented",
    page="dvb/dmx-mmap.rst",
    nodes=("demux",),
)
def test_demux_mmap_eexist_address_taken(case: Case) -> None:
    """MAP_FIXED_NOREPLACE is given, and something is mapped at the address."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        spot = run.prepare(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
        run.prepare(munmap, spot.value, q.first.length)
        if run.provoking:
            run.prepare(
                mmap,
                spot.value,
                q.second.length,
                PROT_READ | PROT_WRITE,
                MAP_SHARED | MAP_FIXED,
                device.fd,
                q.second.offset,
            )
        run.attempt(
            mmap, spot.value, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED | 0x100000, device.fd, q.first.offset
        )


@condition("demux.mmap::EINVAL::length-zero", cause="bad-contents", page="dvb/dmx-mmap.rst", nodes=("demux",))
def test_demux_mmap_einval_length_zero(case: Case) -> None:
    """The length is 0."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        length = q.first.length
        if run.provoking:
            length = 0
        run.attempt(mmap, 0, length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
        run.next(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@condition(
    "demux.mmap::EINVAL::length-past-buffer",
    cause="bad-contents",
    page="dvb/dmx-mmap.rst",
    nodes=("demux",),
    values=("q.first.length + PAGE_SIZE", "q.first.length * 2", "q.first.length * q.count + PAGE_SIZE"),
)
def test_demux_mmap_einval_length_past_buffer(case: Case) -> None:
    """The length goes past the last page of the buffer."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        length = q.first.length
        if run.provoking:
            length = case.pick(q.first.length + PAGE_SIZE, q.first.length * 2, q.first.length * q.count + PAGE_SIZE)
        run.attempt(mmap, 0, length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
        run.next(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@condition(
    "demux.mmap::EINVAL::length-not-whole-packets",
    cause="bad-contents",
    status="contradicted",
    page="dvb/dmx-mmap.rst",
    nodes=("demux",),
    deviations=(
        Deviation(
            seen="success",
            reason="Lengths are rounded up to whole pages, and any part of a buffer from its start on may be mapped. (drivers/media/common/videobuf2/videobuf2-core.c: vb2_mmap())",
        ),
    ),
    values=("1", "187", "PAGE_SIZE"),
)
def test_demux_mmap_einval_length_not_whole_packets(case: Case) -> None:
    """The length is no multiple of the packet length of 188."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        length = q.first.length
        if run.provoking:
            length = case.pick(1, 187, PAGE_SIZE)
        run.attempt(mmap, 0, length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
        run.next(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@condition(
    "demux.mmap::EINVAL::offset-not-page-aligned",
    cause="bad-contents",
    page="dvb/dmx-mmap.rst",
    nodes=("demux",),
    values=("q.first.offset + 1", "q.first.offset + 188", "q.first.offset + PAGE_SIZE // 2"),
)
def test_demux_mmap_einval_offset_not_page_aligned(case: Case) -> None:
    """The offset is no multiple of the page size."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        offset = q.first.offset
        if run.provoking:
            offset = case.pick(q.first.offset + 1, q.first.offset + 188, q.first.offset + PAGE_SIZE // 2)
        run.attempt(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, offset)
        run.next(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@condition("demux.mmap::EINVAL::offset-inside-buffer", cause="bad-contents", page="dvb/dmx-mmap.rst", nodes=("demux",))
def test_demux_mmap_einval_offset_inside_buffer(case: Case) -> None:
    """The offset is that of a later page of a buffer."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        offset = q.first.offset
        if run.provoking:
            offset = q.first.offset + PAGE_SIZE
        run.attempt(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, offset)
        run.next(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@condition(
    "demux.mmap::EINVAL::offset-of-no-buffer",
    cause="index-out-of-bounds",
    page="dvb/dmx-mmap.rst",
    nodes=("demux",),
    values=("q.last.offset + 64 * PAGE_SIZE", "q.last.offset + 1024 * PAGE_SIZE"),
)
def test_demux_mmap_einval_offset_of_no_buffer(case: Case) -> None:
    """The offset is past the last buffer."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        offset = q.first.offset
        if run.provoking:
            offset = case.pick(q.last.offset + 64 * PAGE_SIZE, q.last.offset + 1024 * PAGE_SIZE)
        run.attempt(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, offset)
        run.next(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@condition(
    "demux.mmap::EINVAL::offset-too-large",
    cause="bad-contents",
    status="contradicted",
    page="dvb/dmx-mmap.rst",
    nodes=("demux",),
    deviations=(
        Deviation(
            seen="success",
            reason="Bits from 30 on are masked away when the buffer is looked up. (drivers/media/common/videobuf2/videobuf2-core.c: __find_plane_by_offset())",
        ),
    ),
    values=("q.first.offset + (1 << 30)", "q.first.offset + (1 << 40)"),
)
def test_demux_mmap_einval_offset_too_large(case: Case) -> None:
    """The offset is larger than any that DMX_QUERYBUF tells, though its low bits are those of a buffer."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        offset = q.first.offset
        if run.provoking:
            offset = case.pick(q.first.offset + (1 << 30), q.first.offset + (1 << 40))
        run.attempt(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, offset)
        run.next(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@condition("demux.mmap::EINVAL::private-mapping", cause="bad-enum-or-flags", page="dvb/dmx-mmap.rst", nodes=("demux",))
def test_demux_mmap_einval_private_mapping(case: Case) -> None:
    """MAP_PRIVATE is given, which would make copies of the buffer's pages."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        flags = MAP_SHARED
        if run.provoking:
            flags = MAP_PRIVATE
        run.attempt(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, flags, device.fd, q.first.offset)
        run.next(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@condition(
    "demux.mmap::EINVAL::neither-shared-nor-private",
    cause="bad-enum-or-flags",
    page="dvb/dmx-mmap.rst",
    nodes=("demux",),
    values=("0", "4", "8"),
)
def test_demux_mmap_einval_neither_shared_nor_private(case: Case) -> None:
    """Neither MAP_SHARED nor MAP_PRIVATE is given."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        flags = MAP_SHARED
        if run.provoking:
            flags = case.pick(0, 4, 8)
        run.attempt(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, flags, device.fd, q.first.offset)
        run.next(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@condition(
    "demux.mmap::EOPNOTSUPP::flag-not-of-this-device",
    cause="bad-enum-or-flags",
    status="undocumented",
    page="dvb/dmx-mmap.rst",
    nodes=("demux",),
)
def test_demux_mmap_eopnotsupp_flag_not_of_this_device(case: Case) -> None:
    """MAP_SHARED_VALIDATE is given together with a flag that the device does not have, such as MAP_SYNC."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        flags = MAP_SHARED
        if run.provoking:
            flags = 0x80003
        run.attempt(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, flags, device.fd, q.first.offset)
        run.next(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@condition(
    "demux.mmap::EINVAL::not-readable",
    cause="bad-enum-or-flags",
    page="dvb/dmx-mmap.rst",
    nodes=("demux",),
    values=("PROT_NONE", "PROT_WRITE"),
)
def test_demux_mmap_einval_not_readable(case: Case) -> None:
    """The mapping is not to be readable."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        prot = PROT_READ | PROT_WRITE
        if run.provoking:
            prot = case.pick(PROT_NONE, PROT_WRITE)
        run.attempt(mmap, 0, q.first.length, prot, MAP_SHARED, device.fd, q.first.offset)
        run.next(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@condition("demux.mmap::EINVAL::no-buffers", cause="wrong-state", page="dvb/dmx-mmap.rst", nodes=("demux",))
def test_demux_mmap_einval_no_buffers(case: Case) -> None:
    """Nothing has been allocated yet."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        if run.provoking:
            run.close(device)
            device = run.open("demux", O_RDWR)
        run.attempt(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, 0)


@condition(
    "demux.mmap::EINVAL::buffers-freed", cause="wrong-state", status="prose", page="dvb/dmx-mmap.rst", nodes=("demux",)
)
def test_demux_mmap_einval_buffers_freed(case: Case) -> None:
    """The buffers have been freed again."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        if run.provoking:
            run.prepare(ioctl, device.fd, DMX_REQBUFS, dmx_requestbuffers(count=0, size=188 * 100))
        run.attempt(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@condition(
    "demux.mmap::EINVAL::buffer-gone", cause="wrong-state", status="prose", page="dvb/dmx-mmap.rst", nodes=("demux",)
)
def test_demux_mmap_einval_buffer_gone(case: Case) -> None:
    """The offset is that of a buffer that a second DMX_REQBUFS has taken away."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        if run.provoking:
            run.prepare(ioctl, device.fd, DMX_REQBUFS, dmx_requestbuffers(count=2, size=188 * 100))
        run.attempt(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.last.offset)


@condition(
    "demux.mmap::EINVAL::buffers-of-another-descriptor",
    cause="other-owner",
    status="prose",
    page="dvb/dmx-mmap.rst",
    nodes=("demux",),
)
def test_demux_mmap_einval_buffers_of_another_descriptor(case: Case) -> None:
    """The buffers were allocated on another descriptor."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        other = run.open("demux", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = other.fd
        run.attempt(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, fd, q.first.offset)
        run.next(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@condition(
    "demux.mmap::ENOMEM::not-enough-address-space",
    cause="no-memory",
    page="dvb/dmx-mmap.rst",
    nodes=("demux",),
    values=("max(ulong)", "max(ulong) - PAGE_SIZE"),
)
def test_demux_mmap_enomem_not_enough_address_space(case: Case) -> None:
    """The length does not fit into the address space of the process."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        length = q.first.length
        if run.provoking:
            length = case.pick(ULONG_MAX, ULONG_MAX - PAGE_SIZE)
        run.attempt(mmap, 0, length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
        run.next(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@condition(
    "demux.mmap::ENOMEM::no-memory",
    cause="no-memory",
    expect=("ENOMEM",),
    fault="allocations",
    page="dvb/dmx-mmap.rst",
    nodes=("demux",),
)
def test_demux_mmap_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate what it needs to keep track of the mapping."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        run.walk(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@condition(
    "demux.mmap::ENOTTY::recorder-opened-since",
    cause="mode-mix",
    status="kernel-bug",
    page="dvb/dmx-mmap.rst",
    nodes=("demux",),
)
def test_demux_mmap_enotty_recorder_opened_since(case: Case) -> None:
    """The DVR device of the same adapter has been opened for reading only since the demux was opened."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        if run.provoking:
            run.open("dvr", O_RDONLY)
        run.attempt(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@condition(
    "demux.mmap::ENODEV::not-a-device", cause="bad-fd", status="undocumented", page="dvb/dmx-mmap.rst", nodes=("demux",)
)
def test_demux_mmap_enodev_not_a_device(case: Case) -> None:
    """The descriptor belongs to a device that has nothing to map, here a frontend."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        tuner = run.open("frontend", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = tuner.fd
        run.attempt(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, fd, q.first.offset)
        run.next(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@rule("demux.munmap::ok::can-be-mapped-again", page="dvb/dmx-munmap.rst", nodes=("demux",))
def test_demux_munmap_ok_can_be_mapped_again(run: Run) -> None:
    """The buffer can be mapped again."""
    device = run.open("demux", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
    mapped = run.prepare(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
    run.perform(munmap, mapped.value, q.first.length)
    run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@rule("demux.munmap::ok::other-mappings-stay", page="dvb/dmx-munmap.rst", nodes=("demux",))
def test_demux_munmap_ok_other_mappings_stay(run: Run) -> None:
    """Another mapping of the same buffer stays, with the bytes that it showed."""
    device = run.open("demux", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
    mapped = run.prepare(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
    other = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
    run.perform(fill, mapped.value, q.first.length, 0x5A)
    pattern = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    run.perform(fill, pattern.value, q.first.length, 0x5A)
    run.perform(munmap, mapped.value, q.first.length)
    run.check(
        "other.address",
        bytes_at(other.value, q.first.length),
        check.same_bytes_as(bytes_at(pattern.value, q.first.length)),
    )


@rule("demux.munmap::ok::while-streaming", page="dvb/dmx-munmap.rst", nodes=("demux",))
def test_demux_munmap_ok_while_streaming(run: Run) -> None:
    """A buffer can be unmapped before it is dequeued, and the stream goes on."""
    device = run.open("demux", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 100, phase="filled")
    mapped = run.prepare(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
    run.perform(munmap, mapped.value, q.first.length)
    run.perform(ioctl, device.fd, DMX_DQBUF, dmx_buffer())
    run.perform(ioctl, device.fd, DMX_DQBUF, dmx_buffer())


@rule("demux.munmap::ok::after-the-descriptor", page="dvb/dmx-munmap.rst", nodes=("demux",))
def test_demux_munmap_ok_after_the_descriptor(run: Run) -> None:
    """A buffer can be unmapped after the descriptor is closed."""
    device = run.open("demux", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
    mapped = run.prepare(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
    run.perform(close, device.fd)
    run.perform(munmap, mapped.value, q.first.length)


@rule("demux.munmap::ok::after-the-buffers", page="dvb/dmx-munmap.rst", nodes=("demux",))
def test_demux_munmap_ok_after_the_buffers(run: Run) -> None:
    """A buffer can be unmapped after the buffers are freed, and new buffers can be had."""
    device = run.open("demux", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
    mapped = run.prepare(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
    run.perform(ioctl, device.fd, DMX_REQBUFS, dmx_requestbuffers(count=0, size=188 * 100))
    run.perform(munmap, mapped.value, q.first.length)
    run.perform(ioctl, device.fd, DMX_REQBUFS, dmx_requestbuffers(count=2, size=188 * 100))


@condition(
    "demux.munmap::EINVAL::start-not-page-aligned",
    cause="bad-contents",
    page="dvb/dmx-munmap.rst",
    nodes=("demux",),
    values=("mapped.address + 1", "mapped.address + PAGE_SIZE // 2"),
)
def test_demux_munmap_einval_start_not_page_aligned(case: Case) -> None:
    """The address is not the start of a page."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        mapped = run.prepare(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
        start = mapped.value
        if run.provoking:
            start = case.pick(mapped.value + 1, mapped.value + PAGE_SIZE // 2)
        run.attempt(munmap, start, q.first.length)
        run.next(munmap, mapped.value, q.first.length)


@condition(
    "demux.munmap::EINVAL::start-past-address-space", cause="bad-contents", page="dvb/dmx-munmap.rst", nodes=("demux",)
)
def test_demux_munmap_einval_start_past_address_space(case: Case) -> None:
    """The address is outside the address space of the process."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        mapped = run.prepare(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
        start = mapped.value
        if run.provoking:
            start = ULONG_MAX - PAGE_SIZE + 1
        run.attempt(munmap, start, q.first.length)
        run.next(munmap, mapped.value, q.first.length)


@condition("demux.munmap::EINVAL::length-zero", cause="bad-contents", page="dvb/dmx-munmap.rst", nodes=("demux",))
def test_demux_munmap_einval_length_zero(case: Case) -> None:
    """The length is 0."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        mapped = run.prepare(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
        length = q.first.length
        if run.provoking:
            length = 0
        run.attempt(munmap, mapped.value, length)
        run.next(munmap, mapped.value, q.first.length)


@condition(
    "demux.munmap::EINVAL::length-past-address-space",
    cause="bad-contents",
    page="dvb/dmx-munmap.rst",
    nodes=("demux",),
    values=("max(ulong)", "max(ulong) - 2 * PAGE_SIZE"),
)
def test_demux_munmap_einval_length_past_address_space(case: Case) -> None:
    """The length reaches beyond the address space of the process."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        mapped = run.prepare(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
        length = q.first.length
        if run.provoking:
            length = case.pick(ULONG_MAX, ULONG_MAX - 2 * PAGE_SIZE)
        run.attempt(munmap, mapped.value, length)
        run.next(munmap, mapped.value, q.first.length)


@condition(
    "demux.munmap::EINVAL::length-differs",
    cause="bad-contents",
    status="contradicted",
    page="dvb/dmx-munmap.rst",
    nodes=("demux",),
    deviations=(
        Deviation(
            seen="success",
            reason="A mapping may be split, and its first pages be unmapped. (mm/vma.c: do_vmi_munmap(), in older releases mm/mmap.c)",
        ),
    ),
)
def test_demux_munmap_einval_length_differs(case: Case) -> None:
    """The length is another than the one that mmap() was given."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        mapped = run.prepare(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
        length = q.first.length
        if run.provoking:
            length = PAGE_SIZE
        run.attempt(munmap, mapped.value, length)
        run.next(munmap, mapped.value, q.first.length)


@condition(
    "demux.munmap::EINVAL::nothing-mapped",
    cause="wrong-state",
    status="contradicted",
    page="dvb/dmx-munmap.rst",
    nodes=("demux",),
    deviations=(
        Deviation(
            seen="success",
            reason="Unmapping a range where nothing is mapped is no error. (mm/vma.c: do_vmi_munmap(), in older releases mm/mmap.c)",
        ),
    ),
)
def test_demux_munmap_einval_nothing_mapped(case: Case) -> None:
    """No buffer is mapped at the address."""
    for run in case:
        device = run.open("demux", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        mapped = run.prepare(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
        start = mapped.value
        if run.provoking:
            start = run.unmapped()
        run.attempt(munmap, start, q.first.length)
        run.next(munmap, mapped.value, q.first.length)


@rule("dvr.mmap::ok::maps-the-buffer", page="dvb/dmx-mmap.rst", nodes=("dvr",))
def test_dvr_mmap_ok_maps_the_buffer(run: Run) -> None:
    """The mapping starts at a page, and shows the same bytes as the DMA-BUF that DMX_EXPBUF makes of the buffer."""
    device = run.open("dvr", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
    result = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
    export = dmx_exportbuffer(index=0, flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, DMX_EXPBUF, export)
    exported = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, export.fd, 0)
    run.perform(fill, exported.value, q.first.length, 0x5A)
    run.check("result", result, check.nonzero(), check.aligned_to(PAGE_SIZE))
    run.check(
        "result.address",
        bytes_at(result.value, q.first.length),
        check.same_bytes_as(bytes_at(exported.value, q.first.length)),
    )


@rule("dvr.mmap::ok::every-buffer", page="dvb/dmx-mmap.rst", nodes=("dvr",))
def test_dvr_mmap_ok_every_buffer(run: Run) -> None:
    """The last buffer that DMX_REQBUFS granted can be mapped as well as the first."""
    device = run.open("dvr", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
    result = run.perform(mmap, 0, q.last.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.last.offset)
    run.check("result", result, check.nonzero())


@rule("dvr.mmap::ok::shows-the-data", page="dvb/dmx-mmap.rst", nodes=("dvr",))
def test_dvr_mmap_ok_shows_the_data(run: Run) -> None:
    """The mapping of a dequeued buffer shows the packets that it holds."""
    device = run.open("dvr", O_RDWR)
    run.queue(device, buffers=4, size=188 * 100, phase="filled")
    done = dmx_buffer()
    run.perform(ioctl, device.fd, DMX_DQBUF, done)
    result = run.perform(mmap, 0, done.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, done.offset)
    run.check("result.address", bytes_at(result.value, done.length), check.transport_stream())


@rule("dvr.mmap::ok::outlives-the-buffers", page="dvb/dmx-mmap.rst", nodes=("dvr",))
def test_dvr_mmap_ok_outlives_the_buffers(run: Run) -> None:
    """The mapping stays after the buffers are freed, with the bytes that it showed."""
    device = run.open("dvr", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
    result = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
    run.perform(fill, result.value, q.first.length, 0x5A)
    pattern = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    run.perform(fill, pattern.value, q.first.length, 0x5A)
    run.perform(ioctl, device.fd, DMX_REQBUFS, dmx_requestbuffers(count=0, size=188 * 100))
    run.check(
        "result.address",
        bytes_at(result.value, q.first.length),
        check.same_bytes_as(bytes_at(pattern.value, q.first.length)),
    )


@condition(
    "dvr.mmap::EBADF::not-a-descriptor",
    cause="bad-fd",
    page="dvb/dmx-mmap.rst",
    nodes=("dvr",),
    values=("-1", "closed", "0x7FFFFFFF"),
)
def test_dvr_mmap_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("dvr", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        fd = device.fd
        if run.provoking:
            fd = case.pick(-1, run.closed(), 0x7FFFFFFF)
        run.attempt(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, fd, q.first.offset)
        run.next(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@condition(
    "dvr.mmap::EINVAL::start-not-page-aligned",
    cause="bad-contents",
    page="dvb/dmx-mmap.rst",
    nodes=("dvr",),
    values=("spot.address + 1", "spot.address + PAGE_SIZE // 2"),
)
def test_dvr_mmap_einval_start_not_page_aligned(case: Case) -> None:
    """MAP_FIXED is given, and the address is not the start of a page."""
    for run in case:
        device = run.open("dvr", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        spot = run.prepare(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
        start = spot.value
        if run.provoking:
            start = case.pick(spot.value + 1, spot.value + PAGE_SIZE // 2)
        run.attempt(
            mmap, start, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, device.fd, q.first.offset
        )
        run.next(
            mmap, spot.value, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, device.fd, q.first.offset
        )


@condition("dvr.mmap::EINVAL::length-zero", cause="bad-contents", page="dvb/dmx-mmap.rst", nodes=("dvr",))
def test_dvr_mmap_einval_length_zero(case: Case) -> None:
    """The length is 0."""
    for run in case:
        device = run.open("dvr", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        length = q.first.length
        if run.provoking:
            length = 0
        run.attempt(mmap, 0, length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
        run.next(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@condition(
    "dvr.mmap::EINVAL::length-past-buffer",
    cause="bad-contents",
    page="dvb/dmx-mmap.rst",
    nodes=("dvr",),
    values=("q.first.length + PAGE_SIZE", "q.first.length * 2"),
)
def test_dvr_mmap_einval_length_past_buffer(case: Case) -> None:
    """The length goes past the last page of the buffer."""
    for run in case:
        device = run.open("dvr", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        length = q.first.length
        if run.provoking:
            length = case.pick(q.first.length + PAGE_SIZE, q.first.length * 2)
        run.attempt(mmap, 0, length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
        run.next(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@condition(
    "dvr.mmap::EINVAL::offset-not-page-aligned",
    cause="bad-contents",
    page="dvb/dmx-mmap.rst",
    nodes=("dvr",),
    values=("q.first.offset + 1", "q.first.offset + PAGE_SIZE // 2"),
)
def test_dvr_mmap_einval_offset_not_page_aligned(case: Case) -> None:
    """The offset is no multiple of the page size."""
    for run in case:
        device = run.open("dvr", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        offset = q.first.offset
        if run.provoking:
            offset = case.pick(q.first.offset + 1, q.first.offset + PAGE_SIZE // 2)
        run.attempt(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, offset)
        run.next(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@condition(
    "dvr.mmap::EINVAL::offset-of-no-buffer", cause="index-out-of-bounds", page="dvb/dmx-mmap.rst", nodes=("dvr",)
)
def test_dvr_mmap_einval_offset_of_no_buffer(case: Case) -> None:
    """The offset is past the last buffer."""
    for run in case:
        device = run.open("dvr", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        offset = q.first.offset
        if run.provoking:
            offset = q.last.offset + 64 * PAGE_SIZE
        run.attempt(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, offset)
        run.next(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@condition("dvr.mmap::EINVAL::private-mapping", cause="bad-enum-or-flags", page="dvb/dmx-mmap.rst", nodes=("dvr",))
def test_dvr_mmap_einval_private_mapping(case: Case) -> None:
    """MAP_PRIVATE is given, which would make copies of the buffer's pages."""
    for run in case:
        device = run.open("dvr", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        flags = MAP_SHARED
        if run.provoking:
            flags = MAP_PRIVATE
        run.attempt(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, flags, device.fd, q.first.offset)
        run.next(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@condition(
    "dvr.mmap::EINVAL::neither-shared-nor-private",
    cause="bad-enum-or-flags",
    page="dvb/dmx-mmap.rst",
    nodes=("dvr",),
    values=("0", "4", "8"),
)
def test_dvr_mmap_einval_neither_shared_nor_private(case: Case) -> None:
    """Neither MAP_SHARED nor MAP_PRIVATE is given."""
    for run in case:
        device = run.open("dvr", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        flags = MAP_SHARED
        if run.provoking:
            flags = case.pick(0, 4, 8)
        run.attempt(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, flags, device.fd, q.first.offset)
        run.next(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@condition(
    "dvr.mmap::EINVAL::not-readable",
    cause="bad-enum-or-flags",
    page="dvb/dmx-mmap.rst",
    nodes=("dvr",),
    values=("PROT_NONE", "PROT_WRITE"),
)
def test_dvr_mmap_einval_not_readable(case: Case) -> None:
    """The mapping is not to be readable."""
    for run in case:
        device = run.open("dvr", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        prot = PROT_READ | PROT_WRITE
        if run.provoking:
            prot = case.pick(PROT_NONE, PROT_WRITE)
        run.attempt(mmap, 0, q.first.length, prot, MAP_SHARED, device.fd, q.first.offset)
        run.next(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@condition("dvr.mmap::EINVAL::no-buffers", cause="wrong-state", page="dvb/dmx-mmap.rst", nodes=("dvr",))
def test_dvr_mmap_einval_no_buffers(case: Case) -> None:
    """Nothing has been allocated yet."""
    for run in case:
        device = run.open("dvr", O_RDWR)
        run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        if run.provoking:
            run.close(device)
            device = run.open("dvr", O_RDWR)
        run.attempt(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, 0)


@condition(
    "dvr.mmap::ENOMEM::not-enough-address-space",
    cause="no-memory",
    page="dvb/dmx-mmap.rst",
    nodes=("dvr",),
    values=("max(ulong)", "max(ulong) - PAGE_SIZE"),
)
def test_dvr_mmap_enomem_not_enough_address_space(case: Case) -> None:
    """The length does not fit into the address space of the process."""
    for run in case:
        device = run.open("dvr", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        length = q.first.length
        if run.provoking:
            length = case.pick(ULONG_MAX, ULONG_MAX - PAGE_SIZE)
        run.attempt(mmap, 0, length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
        run.next(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@condition(
    "dvr.mmap::ENOMEM::no-memory",
    cause="no-memory",
    expect=("ENOMEM",),
    fault="allocations",
    page="dvb/dmx-mmap.rst",
    nodes=("dvr",),
)
def test_dvr_mmap_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate what it needs to keep track of the mapping."""
    for run in case:
        device = run.open("dvr", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        run.walk(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@rule("dvr.munmap::ok::can-be-mapped-again", page="dvb/dmx-munmap.rst", nodes=("dvr",))
def test_dvr_munmap_ok_can_be_mapped_again(run: Run) -> None:
    """The buffer can be mapped again."""
    device = run.open("dvr", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
    mapped = run.prepare(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
    run.perform(munmap, mapped.value, q.first.length)
    run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)


@rule("dvr.munmap::ok::while-streaming", page="dvb/dmx-munmap.rst", nodes=("dvr",))
def test_dvr_munmap_ok_while_streaming(run: Run) -> None:
    """A buffer can be unmapped before it is dequeued, and the stream goes on."""
    device = run.open("dvr", O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 100, phase="filled")
    mapped = run.prepare(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
    run.perform(munmap, mapped.value, q.first.length)
    run.perform(ioctl, device.fd, DMX_DQBUF, dmx_buffer())
    run.perform(ioctl, device.fd, DMX_DQBUF, dmx_buffer())


@condition(
    "dvr.munmap::EINVAL::start-not-page-aligned",
    cause="bad-contents",
    page="dvb/dmx-munmap.rst",
    nodes=("dvr",),
    values=("mapped.address + 1", "mapped.address + PAGE_SIZE // 2"),
)
def test_dvr_munmap_einval_start_not_page_aligned(case: Case) -> None:
    """The address is not the start of a page."""
    for run in case:
        device = run.open("dvr", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        mapped = run.prepare(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
        start = mapped.value
        if run.provoking:
            start = case.pick(mapped.value + 1, mapped.value + PAGE_SIZE // 2)
        run.attempt(munmap, start, q.first.length)
        run.next(munmap, mapped.value, q.first.length)


@condition("dvr.munmap::EINVAL::length-zero", cause="bad-contents", page="dvb/dmx-munmap.rst", nodes=("dvr",))
def test_dvr_munmap_einval_length_zero(case: Case) -> None:
    """The length is 0."""
    for run in case:
        device = run.open("dvr", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        mapped = run.prepare(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
        length = q.first.length
        if run.provoking:
            length = 0
        run.attempt(munmap, mapped.value, length)
        run.next(munmap, mapped.value, q.first.length)


@condition(
    "dvr.munmap::EINVAL::nothing-mapped",
    cause="wrong-state",
    status="contradicted",
    page="dvb/dmx-munmap.rst",
    nodes=("dvr",),
    deviations=(
        Deviation(
            seen="success",
            reason="Unmapping a range where nothing is mapped is no error. (mm/vma.c: do_vmi_munmap(), in older releases mm/mmap.c)",
        ),
    ),
)
def test_dvr_munmap_einval_nothing_mapped(case: Case) -> None:
    """No buffer is mapped at the address."""
    for run in case:
        device = run.open("dvr", O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 100, phase="allocated")
        mapped = run.prepare(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
        start = mapped.value
        if run.provoking:
            start = run.unmapped()
        run.attempt(munmap, start, q.first.length)
        run.next(munmap, mapped.value, q.first.length)
