"""Conformance: Unmapping of buffers."""

from __future__ import annotations

from linuxmedia.conformance import Case, Deviation, Run, check, condition, rule
from linuxmedia.conformance.calls import close, fill, ioctl, mmap, munmap
from linuxmedia.conformance.memory import bytes_at
from linuxmedia.conformance.system import MAP_SHARED, O_RDWR, PAGE_SIZE, PROT_READ, PROT_WRITE, ULONG_MAX
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_FLAG_MAPPED,
    V4L2_MEMORY_MMAP,
    VIDIOC_DQBUF,
    VIDIOC_QUERYBUF,
    VIDIOC_REQBUFS,
    v4l2_requestbuffers,
)


@rule("video.munmap::ok::unmaps", page="v4l/func-munmap.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_munmap_ok_unmaps(run: Run) -> None:
    """The buffer no longer counts as mapped, and can be mapped again."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    mapping = run.prepare(
        mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset
    )
    result = run.perform(munmap, mapping.value, q.buffer[0].length)
    status = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("status.flags", status.flags, check.lacks(V4L2_BUF_FLAG_MAPPED))
    run.perform(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    run.check("result", result, 0)


@rule(
    "video.munmap::ok::rounds-up-to-pages", page="v4l/func-munmap.rst", nodes=("video-capture", "video-output", "m2m")
)
def test_video_munmap_ok_rounds_up_to_pages(run: Run) -> None:
    """A length that ends inside the last page unmaps that page too."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    mapping = run.prepare(
        mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset
    )
    run.perform(munmap, mapping.value, q.buffer[0].length - 1)
    status = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("status.flags", status.flags, check.lacks(V4L2_BUF_FLAG_MAPPED))


@rule("video.munmap::ok::part-of-a-mapping", page="v4l/func-munmap.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_munmap_ok_part_of_a_mapping(run: Run) -> None:
    """After a part has been unmapped the buffer still counts as mapped, until the rest is gone."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    mapping = run.prepare(
        mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset
    )
    run.perform(munmap, mapping.value, PAGE_SIZE)
    status = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("status.flags", status.flags, check.has(V4L2_BUF_FLAG_MAPPED))
    run.perform(munmap, mapping.value + PAGE_SIZE, q.buffer[0].length - PAGE_SIZE)
    status = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("status.flags", status.flags, check.lacks(V4L2_BUF_FLAG_MAPPED))


@rule(
    "video.munmap::ok::other-mappings-stay", page="v4l/func-munmap.rst", nodes=("video-capture", "video-output", "m2m")
)
def test_video_munmap_ok_other_mappings_stay(run: Run) -> None:
    """Another mapping of the same buffer is not affected."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    mapping = run.prepare(
        mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset
    )
    another = run.prepare(
        mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset
    )
    third = run.prepare(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    run.perform(munmap, mapping.value, q.buffer[0].length)
    run.perform(fill, another.value, q.buffer[0].length, 0x5A)
    run.check(
        "third.address",
        bytes_at(third.value, q.buffer[0].length),
        check.same_bytes_as(bytes_at(another.value, q.buffer[0].length)),
    )


@rule("video.munmap::ok::while-streaming", page="v4l/func-munmap.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_munmap_ok_while_streaming(run: Run) -> None:
    """A buffer that waits to be dequeued can be unmapped, and is dequeued as ever."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    mapping = run.prepare(
        mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset
    )
    run.perform(munmap, mapping.value, q.buffer[0].length)
    done = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, done)
    run.check("done.flags", done.flags, check.lacks(V4L2_BUF_FLAG_MAPPED))


@rule(
    "video.munmap::ok::lets-go-of-a-closed-queue", page="v4l/func-munmap.rst", nodes=("video-capture", "video-output")
)
def test_video_munmap_ok_lets_go_of_a_closed_queue(run: Run) -> None:
    """The last mapping of a closed descriptor takes the reservation of the queue with it."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    mapping = run.prepare(
        mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset
    )
    run.perform(close, device.fd)
    run.refuse(
        "EBUSY",
        ioctl,
        run.second(device).fd,
        VIDIOC_REQBUFS,
        v4l2_requestbuffers(count=2, type=q.type, memory=V4L2_MEMORY_MMAP),
    )
    run.perform(munmap, mapping.value, q.buffer[0].length)
    run.perform(
        ioctl, run.second(device).fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=2, type=q.type, memory=V4L2_MEMORY_MMAP)
    )


@condition(
    "video.munmap::EINVAL::start-inside-a-page",
    cause="bad-contents",
    page="v4l/func-munmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("mapping.address + 1", "mapping.address + PAGE_SIZE - 1"),
)
def test_video_munmap_einval_start_inside_a_page(case: Case) -> None:
    """The address is not a multiple of the page size."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        mapping = run.prepare(
            mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset
        )
        start = mapping.value
        if run.provoking:
            start = case.pick(mapping.value + 1, mapping.value + PAGE_SIZE - 1)
        run.attempt(munmap, start, q.buffer[0].length)
        run.next(munmap, mapping.value, q.buffer[0].length)


@condition(
    "video.munmap::EINVAL::start-beyond-the-address-space",
    cause="bad-contents",
    page="v4l/func-munmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_munmap_einval_start_beyond_the_address_space(case: Case) -> None:
    """The address is one that the program cannot have."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        mapping = run.prepare(
            mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset
        )
        start = mapping.value
        if run.provoking:
            start = ULONG_MAX - PAGE_SIZE + 1
        run.attempt(munmap, start, q.buffer[0].length)
        run.next(munmap, mapping.value, q.buffer[0].length)


@condition(
    "video.munmap::EINVAL::length-zero",
    cause="bad-contents",
    page="v4l/func-munmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_munmap_einval_length_zero(case: Case) -> None:
    """The length is 0."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        mapping = run.prepare(
            mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset
        )
        length = q.buffer[0].length
        if run.provoking:
            length = 0
        run.attempt(munmap, mapping.value, length)
        run.next(munmap, mapping.value, q.buffer[0].length)


@condition(
    "video.munmap::EINVAL::length-beyond-the-address-space",
    cause="bad-contents",
    page="v4l/func-munmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("max(ulong)", "max(ulong) // 2"),
)
def test_video_munmap_einval_length_beyond_the_address_space(case: Case) -> None:
    """The range ends beyond what the program can address."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        mapping = run.prepare(
            mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset
        )
        length = q.buffer[0].length
        if run.provoking:
            length = case.pick(ULONG_MAX, ULONG_MAX // 2)
        run.attempt(munmap, mapping.value, length)
        run.next(munmap, mapping.value, q.buffer[0].length)


@condition(
    "video.munmap::EINVAL::length-of-a-part",
    cause="bad-contents",
    status="contradicted",
    page="v4l/func-munmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
    deviations=(
        Deviation(
            seen="success", reason="munmap() works on pages. (mm/vma.c: do_vmi_munmap(), in older releases mm/mmap.c)"
        ),
    ),
)
def test_video_munmap_einval_length_of_a_part(case: Case) -> None:
    """The length is less than what was mapped."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        mapping = run.prepare(
            mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset
        )
        length = q.buffer[0].length
        if run.provoking:
            length = PAGE_SIZE
        run.attempt(munmap, mapping.value, length)
        run.next(munmap, mapping.value, q.buffer[0].length)


@condition(
    "video.munmap::EINVAL::nothing-mapped",
    cause="wrong-state",
    status="contradicted",
    page="v4l/func-munmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
    deviations=(
        Deviation(
            seen="success",
            reason="munmap() of an unmapped range succeeds. (mm/vma.c: do_vmi_munmap(), in older releases mm/mmap.c)",
        ),
    ),
)
def test_video_munmap_einval_nothing_mapped(case: Case) -> None:
    """No buffer is mapped at the address."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        mapping = run.prepare(
            mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset
        )
        if run.provoking:
            run.prepare(munmap, mapping.value, q.buffer[0].length)
        run.attempt(munmap, mapping.value, q.buffer[0].length)


@condition(
    "video.munmap::ENOMEM::no-memory",
    cause="no-memory",
    status="undocumented",
    expect=("ENOMEM",),
    fault="allocations",
    page="v4l/func-munmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_munmap_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate what it takes to split a mapping."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        mapping = run.prepare(
            mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset
        )
        run.walk(munmap, mapping.value, PAGE_SIZE)
