"""Conformance: Mapping of buffers."""

from __future__ import annotations

from linuxmedia.conformance import Case, Deviation, Run, check, condition, in_child, rule, scalars, unprivileged
from linuxmedia.conformance.calls import close, dup, fill, ioctl, mmap, munmap, read, write
from linuxmedia.conformance.memory import bytes_at
from linuxmedia.conformance.system import (
    MAP_ANONYMOUS,
    MAP_DENYWRITE,
    MAP_EXECUTABLE,
    MAP_FIXED,
    MAP_FIXED_NOREPLACE,
    MAP_GROWSDOWN,
    MAP_HUGETLB,
    MAP_LOCKED,
    MAP_NORESERVE,
    MAP_PRIVATE,
    MAP_SHARED,
    MAP_SHARED_VALIDATE,
    MAP_SYNC,
    O_PATH,
    O_RDONLY,
    O_RDWR,
    O_WRONLY,
    PAGE_SIZE,
    PROT_EXEC,
    PROT_NONE,
    PROT_READ,
    PROT_WRITE,
    ULONG_MAX,
)
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_CAP_SUPPORTS_ORPHANED_BUFS,
    V4L2_BUF_FLAG_DONE,
    V4L2_BUF_FLAG_MAPPED,
    V4L2_BUF_FLAG_QUEUED,
    V4L2_CAP_READWRITE,
    V4L2_MEMORY_DMABUF,
    V4L2_MEMORY_MMAP,
    V4L2_MEMORY_USERPTR,
    V4L2_PIX_FMT_NV16M,
    VIDIOC_CREATE_BUFS,
    VIDIOC_DQBUF,
    VIDIOC_G_FMT,
    VIDIOC_QUERYBUF,
    VIDIOC_REQBUFS,
    VIDIOC_S_FMT,
    VIDIOC_STREAMOFF,
    v4l2_create_buffers,
    v4l2_format,
    v4l2_format_fmt,
    v4l2_pix_format_mplane,
    v4l2_requestbuffers,
)


@rule("video.mmap::ok::whole-pages", page="v4l/func-mmap.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_mmap_ok_whole_pages(run: Run) -> None:
    """The address is that of a page."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    result = run.perform(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    run.check("result", result, check.nonzero(), check.aligned_to(PAGE_SIZE))


@rule("video.mmap::ok::every-buffer", page="v4l/func-mmap.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_mmap_ok_every_buffer(run: Run) -> None:
    """The last buffer of the queue can be mapped as well as the first, and each mapping shows memory of its own."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    result = run.perform(mmap, 0, q.last.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.last.offset)
    run.perform(mmap, 0, q.second.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.second.offset)
    first = run.perform(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
    last = run.perform(mmap, 0, q.last.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.last.offset)
    run.perform(fill, first.value, q.first.length, 0x5A)
    run.perform(fill, last.value, q.last.length, 0xA5)
    run.check(
        "result.address",
        bytes_at(result.value, q.last.length),
        check.same_bytes_as(bytes_at(last.value, q.last.length)),
        check.other_bytes_than(bytes_at(first.value, q.last.length)),
    )


@rule("video.mmap::ok::capture-queue-of-m2m", page="v4l/func-mmap.rst", nodes=("m2m",))
def test_video_mmap_ok_capture_queue_of_m2m(run: Run) -> None:
    """The capture queue of a memory-to-memory device is mapped through the same descriptor as its output queue."""
    device = run.open("m2m", O_RDWR)
    q = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    other = run.queue(device, side="output", buffers=4, phase="allocated")
    result = run.perform(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    run.perform(mmap, 0, other.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, other.buffer[0].offset)
    captured = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, captured)
    run.check("captured.flags", captured.flags, check.has(V4L2_BUF_FLAG_MAPPED))
    run.perform(munmap, result.value, q.buffer[0].length)
    captured = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, captured)
    run.check("captured.flags", captured.flags, check.lacks(V4L2_BUF_FLAG_MAPPED))
    shown = other.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, shown)
    run.check("shown.flags", shown.flags, check.has(V4L2_BUF_FLAG_MAPPED))


@rule(
    "video.mmap::ok::every-plane",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output"),
    lab=("vivid-001-vid-cap", "vivid-001-vid-out"),
)
def test_video_mmap_ok_every_plane(run: Run) -> None:
    """Each plane has an offset of its own, and is mapped by it at an address of its own."""
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
    result = run.perform(
        mmap, 0, q.buffer[0].plane[1].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].plane[1].offset
    )
    first = run.perform(
        mmap, 0, q.buffer[0].plane[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].plane[0].offset
    )
    run.check(
        "q.buffer[0].plane[1].offset",
        q.buffer[0].plane[1].offset,
        check.differs_from(q.buffer[0].plane[0].offset),
        check.aligned_to(PAGE_SIZE),
    )
    run.check("result", result, check.differs_from(first.value))


@rule(
    "video.mmap::ok::two-mappings-one-memory", page="v4l/func-mmap.rst", nodes=("video-capture", "video-output", "m2m")
)
def test_video_mmap_ok_two_mappings_one_memory(run: Run) -> None:
    """What is written through one mapping of a buffer is read through another."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    result = run.perform(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    again_ = run.perform(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    run.perform(fill, again_.value, q.buffer[0].length, 0x5A)
    run.check(
        "result",
        bytes_at(result.value, q.buffer[0].length),
        check.same_bytes_as(bytes_at(again_.value, q.buffer[0].length)),
    )
    run.check("again.address", again_.value, check.differs_from(result.value))


@rule("video.mmap::ok::the-second-handle-maps-too", page="v4l/func-mmap.rst", nodes=("video-capture", "video-output"))
def test_video_mmap_ok_the_second_handle_maps_too(run: Run) -> None:
    """Where all handles share a queue, one that does not own it maps the same buffers."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    result = run.perform(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    theirs = run.perform(
        mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, run.second(device).fd, q.buffer[0].offset
    )
    run.perform(fill, theirs.value, q.buffer[0].length, 0x5A)
    run.check(
        "result",
        bytes_at(result.value, q.buffer[0].length),
        check.same_bytes_as(bytes_at(theirs.value, q.buffer[0].length)),
    )


@rule("video.mmap::ok::duplicated-descriptor", page="v4l/func-mmap.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_mmap_ok_duplicated_descriptor(run: Run) -> None:
    """A duplicate of the descriptor maps a buffer, also once the original descriptor is closed."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    copy_ = run.prepare(dup, device.fd)
    run.prepare(close, device.fd)
    run.perform(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, copy_.value, q.buffer[0].offset)
    status = q.buffer[0].template
    run.perform(ioctl, copy_.value, VIDIOC_QUERYBUF, status)
    run.check("status.flags", status.flags, check.has(V4L2_BUF_FLAG_MAPPED))


@rule("video.mmap::ok::shows-as-mapped", page="v4l/func-mmap.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_mmap_ok_shows_as_mapped(run: Run) -> None:
    """V4L2_BUF_FLAG_MAPPED is set from the first mapping of a buffer until the last one is gone."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    status = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("status.flags", status.flags, check.lacks(V4L2_BUF_FLAG_MAPPED))
    result = run.perform(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    again_ = run.perform(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    run.perform(munmap, result.value, q.buffer[0].length)
    status = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("status.flags", status.flags, check.has(V4L2_BUF_FLAG_MAPPED))
    run.perform(munmap, again_.value, q.buffer[0].length)
    status = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("status.flags", status.flags, check.lacks(V4L2_BUF_FLAG_MAPPED))


@rule("video.mmap::ok::others-stay-unmapped", page="v4l/func-mmap.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_mmap_ok_others_stay_unmapped(run: Run) -> None:
    """Mapping one buffer leaves the others unmapped."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    run.perform(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    status = q.buffer[1].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("status.flags", status.flags, check.lacks(V4L2_BUF_FLAG_MAPPED))


@rule("video.mmap::ok::added-buffer", page="v4l/func-mmap.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_mmap_ok_added_buffer(run: Run) -> None:
    """A buffer that VIDIOC_CREATE_BUFS has added can be mapped."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, multiplanar=False)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    current = v4l2_format(type=q.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, current)
    added = v4l2_create_buffers(count=1, memory=V4L2_MEMORY_MMAP, format=current)
    run.perform(ioctl, device.fd, VIDIOC_CREATE_BUFS, added)
    new = q.buffer[0].template
    new.index = added.index
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, new)
    result = run.perform(mmap, 0, new.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, new.m.offset)
    status = q.buffer[0].template
    status.index = added.index
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("status.flags", status.flags, check.has(V4L2_BUF_FLAG_MAPPED))
    run.check("result", result, check.aligned_to(PAGE_SIZE))


@rule("video.mmap::ok::shorter-length", page="v4l/func-mmap.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_mmap_ok_shorter_length(run: Run) -> None:
    """A length below the buffer's maps that much of its beginning."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    result = run.perform(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    whole = run.perform(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    run.perform(fill, whole.value, PAGE_SIZE, 0x5A)
    run.check("result", bytes_at(result.value, PAGE_SIZE), check.same_bytes_as(bytes_at(whole.value, PAGE_SIZE)))


@rule("video.mmap::ok::rest-of-the-last-page", page="v4l/func-mmap.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_mmap_ok_rest_of_the_last_page(run: Run) -> None:
    """The length may run to the end of the buffer's last page."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    result = run.perform(
        mmap,
        0,
        (q.buffer[0].length + PAGE_SIZE - 1) // PAGE_SIZE * PAGE_SIZE,
        PROT_READ | PROT_WRITE,
        MAP_SHARED,
        device.fd,
        q.buffer[0].offset,
    )
    run.check("result", result, check.aligned_to(PAGE_SIZE))


@rule("video.mmap::ok::least-protection-for-capture", page="v4l/func-mmap.rst", nodes=("video-capture",))
def test_video_mmap_ok_least_protection_for_capture(run: Run) -> None:
    """A capture buffer can be mapped for reading alone."""
    device = run.open("video-capture", O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    result = run.perform(mmap, 0, q.buffer[0].length, PROT_READ, MAP_SHARED, device.fd, q.buffer[0].offset)
    run.check("result", result, check.aligned_to(PAGE_SIZE))


@rule("video.mmap::ok::least-protection-for-output", page="v4l/func-mmap.rst", nodes=("video-output", "m2m"))
def test_video_mmap_ok_least_protection_for_output(run: Run) -> None:
    """An output buffer can be mapped for writing alone."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    result = run.perform(mmap, 0, q.buffer[0].length, PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    run.check("result", result, check.aligned_to(PAGE_SIZE))


@rule("video.mmap::ok::start-is-a-hint", page="v4l/func-mmap.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_mmap_ok_start_is_a_hint(run: Run) -> None:
    """A hint inside a page that is in use is passed over, and the address of another page is chosen."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    taken = run.prepare(mmap, 0, q.buffer[1].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[1].offset)
    result = run.perform(
        mmap, taken.value + 1, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset
    )
    status = q.buffer[1].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("status.flags", status.flags, check.has(V4L2_BUF_FLAG_MAPPED))
    run.check("result", result, check.differs_from(taken.value), check.aligned_to(PAGE_SIZE))


@rule("video.mmap::ok::hint-is-taken", page="v4l/func-mmap.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_mmap_ok_hint_is_taken(run: Run) -> None:
    """Where the hint is the start of a page and the room behind it is free, the mapping goes there."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    room = run.prepare(mmap, 0, q.buffer[0].length * 8, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    run.prepare(munmap, room.value, q.buffer[0].length * 8)
    result = run.perform(
        mmap,
        room.value + q.buffer[0].length * 4 // PAGE_SIZE * PAGE_SIZE,
        q.buffer[0].length,
        PROT_READ | PROT_WRITE,
        MAP_SHARED,
        device.fd,
        q.buffer[0].offset,
    )
    run.check("result", result, room.value + q.buffer[0].length * 4 // PAGE_SIZE * PAGE_SIZE)


@rule(
    "video.mmap::ok::hint-beyond-the-address-space",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_mmap_ok_hint_beyond_the_address_space(run: Run) -> None:
    """A hint that no mapping can have is passed over, and another address is chosen."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    result = run.perform(
        mmap,
        ULONG_MAX - PAGE_SIZE + 1,
        q.buffer[0].length,
        PROT_READ | PROT_WRITE,
        MAP_SHARED,
        device.fd,
        q.buffer[0].offset,
    )
    run.check("result", result, check.less_than(ULONG_MAX - PAGE_SIZE + 1), check.aligned_to(PAGE_SIZE))


@rule("video.mmap::ok::fixed-address", page="v4l/func-mmap.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_mmap_ok_fixed_address(run: Run) -> None:
    """MAP_FIXED maps at exactly the free address that is named."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    room = run.prepare(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    run.prepare(munmap, room.value, q.buffer[0].length)
    result = run.perform(
        mmap,
        room.value,
        q.buffer[0].length,
        PROT_READ | PROT_WRITE,
        MAP_SHARED | MAP_FIXED,
        device.fd,
        q.buffer[0].offset,
    )
    run.check("result", result, room.value)


@rule("video.mmap::ok::fixed-address-in-use", page="v4l/func-mmap.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_mmap_ok_fixed_address_in_use(run: Run) -> None:
    """MAP_FIXED at an address in use takes the place of what is mapped there."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    room = run.prepare(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[1].offset)
    result = run.perform(
        mmap,
        room.value,
        q.buffer[0].length,
        PROT_READ | PROT_WRITE,
        MAP_SHARED | MAP_FIXED,
        device.fd,
        q.buffer[0].offset,
    )
    here = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, here)
    run.check("here.flags", here.flags, check.has(V4L2_BUF_FLAG_MAPPED))
    gone = q.buffer[1].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, gone)
    run.check("gone.flags", gone.flags, check.lacks(V4L2_BUF_FLAG_MAPPED))
    run.check("result", result, room.value)


@rule(
    "video.mmap::ok::shared-and-private-is-shared-validate",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_mmap_ok_shared_and_private_is_shared_validate(run: Run) -> None:
    """MAP_SHARED and MAP_PRIVATE together are MAP_SHARED_VALIDATE, which maps as MAP_SHARED does."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    result = run.perform(
        mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_PRIVATE, device.fd, q.buffer[0].offset
    )
    again_ = run.perform(
        mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED_VALIDATE, device.fd, q.buffer[0].offset
    )
    run.perform(fill, again_.value, q.buffer[0].length, 0x5A)
    run.check(
        "result",
        bytes_at(result.value, q.buffer[0].length),
        check.same_bytes_as(bytes_at(again_.value, q.buffer[0].length)),
    )


@rule("video.mmap::ok::flags-without-effect", page="v4l/func-mmap.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_mmap_ok_flags_without_effect(run: Run) -> None:
    """MAP_DENYWRITE, MAP_EXECUTABLE and MAP_NORESERVE change nothing."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    result = run.perform(
        mmap,
        0,
        q.buffer[0].length,
        PROT_READ | PROT_WRITE,
        MAP_SHARED | MAP_DENYWRITE | MAP_EXECUTABLE | MAP_NORESERVE,
        device.fd,
        q.buffer[0].offset,
    )
    status = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("status.flags", status.flags, check.has(V4L2_BUF_FLAG_MAPPED))
    run.check("result", result, check.aligned_to(PAGE_SIZE))


@rule(
    "video.mmap::ok::anonymous-memory-is-no-buffer",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_mmap_ok_anonymous_memory_is_no_buffer(run: Run) -> None:
    """With MAP_ANONYMOUS the call succeeds, but what it maps is not the buffer."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    run.perform(
        mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, device.fd, q.buffer[0].offset
    )
    status = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("status.flags", status.flags, check.lacks(V4L2_BUF_FLAG_MAPPED))


@rule("video.mmap::ok::while-queued", page="v4l/func-mmap.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_mmap_ok_while_queued(run: Run) -> None:
    """A buffer can be mapped while the driver owns it."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
    run.perform(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    status = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("status.flags", status.flags, check.has(V4L2_BUF_FLAG_MAPPED | V4L2_BUF_FLAG_QUEUED))


@rule("video.mmap::ok::while-streaming", page="v4l/func-mmap.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_mmap_ok_while_streaming(run: Run) -> None:
    """A buffer can be mapped, and what is mapped unmapped, while the stream runs."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    result = run.perform(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    run.perform(munmap, result.value, q.buffer[0].length)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))


@rule("video.mmap::ok::after-the-first-frame", page="v4l/func-mmap.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_mmap_ok_after_the_first_frame(run: Run) -> None:
    """A buffer that waits to be dequeued can be mapped, and is dequeued as ever."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, codec=False)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    run.perform(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    done = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, done)
    run.check("done.flags", done.flags, check.lacks(V4L2_BUF_FLAG_QUEUED | V4L2_BUF_FLAG_DONE))


@rule("video.mmap::ok::inherited-by-fork", page="v4l/func-mmap.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_mmap_ok_inherited_by_fork(run: Run) -> None:
    """A child process has the mapping, and the parent sees what the child writes there."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    result = run.perform(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    expected = run.perform(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    run.perform(fill, expected.value, PAGE_SIZE, 0x5A)
    run.perform(in_child(fill), result.value, PAGE_SIZE, 0x5A)
    run.check("result", bytes_at(result.value, PAGE_SIZE), check.same_bytes_as(bytes_at(expected.value, PAGE_SIZE)))


@rule("video.mmap::ok::the-child-keeps-it", page="v4l/func-mmap.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_mmap_ok_the_child_keeps_it(run: Run) -> None:
    """The buffer stays mapped while a child process has the mapping, although the parent has unmapped it."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    result = run.perform(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    run.fork()
    run.perform(munmap, result.value, q.buffer[0].length)
    status = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("status.flags", status.flags, check.has(V4L2_BUF_FLAG_MAPPED))


@rule("video.mmap::ok::outlives-close", page="v4l/func-mmap.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_mmap_ok_outlives_close(run: Run) -> None:
    """The mapping can be read and written after the descriptor is closed."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    result = run.perform(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    again_ = run.perform(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    run.perform(close, device.fd)
    run.perform(fill, again_.value, q.buffer[0].length, 0x5A)
    run.check(
        "result",
        bytes_at(result.value, q.buffer[0].length),
        check.same_bytes_as(bytes_at(again_.value, q.buffer[0].length)),
    )


@rule("video.mmap::ok::keeps-the-queue-past-close", page="v4l/func-mmap.rst", nodes=("video-capture", "video-output"))
def test_video_mmap_ok_keeps_the_queue_past_close(run: Run) -> None:
    """After close() the buffers stay reserved until the last mapping is gone."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    result = run.perform(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    run.perform(close, device.fd)
    run.refuse(
        "EBUSY",
        ioctl,
        run.second(device).fd,
        VIDIOC_REQBUFS,
        v4l2_requestbuffers(count=2, type=q.type, memory=V4L2_MEMORY_MMAP),
    )
    run.perform(munmap, result.value, q.buffer[0].length)
    run.perform(
        ioctl, run.second(device).fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=2, type=q.type, memory=V4L2_MEMORY_MMAP)
    )


@rule("video.mmap::ok::outlives-the-queue", page="v4l/func-mmap.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_mmap_ok_outlives_the_queue(run: Run) -> None:
    """Where buffers can be orphaned, a mapping keeps its bytes when its buffer is freed, and new buffers are not
    mapped.
    """
    device = run.open(run.device.node, O_RDWR)
    run.require(device, supports=V4L2_BUF_CAP_SUPPORTS_ORPHANED_BUFS)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    result = run.perform(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    expected = run.perform(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    run.perform(fill, expected.value, q.buffer[0].length, 0x5A)
    run.perform(fill, result.value, q.buffer[0].length, 0x5A)
    run.perform(ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=0, type=q.type, memory=V4L2_MEMORY_MMAP))
    run.perform(ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=2, type=q.type, memory=V4L2_MEMORY_MMAP))
    status = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("status.flags", status.flags, check.lacks(V4L2_BUF_FLAG_MAPPED))
    run.check(
        "result",
        bytes_at(result.value, q.buffer[0].length),
        check.same_bytes_as(bytes_at(expected.value, q.buffer[0].length)),
    )


@rule("video.mmap::ok::outlives-the-device", page="v4l/func-mmap.rst", nodes=("video-capture", "video-output"))
def test_video_mmap_ok_outlives_the_device(run: Run) -> None:
    """The mapping can be read and written after the device has been unplugged."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    result = run.perform(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    again_ = run.perform(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    run.unplug(device)
    run.perform(fill, again_.value, q.buffer[0].length, 0x5A)
    run.check(
        "result",
        bytes_at(result.value, q.buffer[0].length),
        check.same_bytes_as(bytes_at(again_.value, q.buffer[0].length)),
    )


@rule(
    "video.mmap::ok::planes-keep-their-bytes",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output"),
    lab=("vivid-001-vid-cap", "vivid-001-vid-out"),
)
def test_video_mmap_ok_planes_keep_their_bytes(run: Run) -> None:
    """What is written to one plane does not show in another."""
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
    result = run.perform(
        mmap, 0, q.buffer[0].plane[1].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].plane[1].offset
    )
    first = run.perform(
        mmap, 0, q.buffer[0].plane[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].plane[0].offset
    )
    again_ = run.perform(
        mmap, 0, q.buffer[0].plane[1].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].plane[1].offset
    )
    run.perform(fill, first.value, q.buffer[0].plane[0].length, 0x5A)
    run.perform(fill, again_.value, q.buffer[0].plane[1].length, 0xA5)
    run.check(
        "result",
        bytes_at(result.value, q.buffer[0].plane[1].length),
        check.same_bytes_as(bytes_at(again_.value, q.buffer[0].plane[1].length)),
        check.other_bytes_than(bytes_at(first.value, q.buffer[0].plane[1].length)),
    )


@condition(
    "video.mmap::EBADF::not-a-descriptor",
    cause="bad-fd",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("-1", "closed", "max(s32)"),
)
def test_video_mmap_ebadf_not_a_descriptor(case: Case) -> None:
    """The descriptor is negative, closed or was never opened."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        fd = device.fd
        if run.provoking:
            fd = case.pick(-1, run.closed(), 0x7FFFFFFF)
        run.attempt(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, fd, q.buffer[0].offset)
        run.next(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)


@condition(
    "video.mmap::EBADF::path-descriptor",
    cause="bad-fd",
    status="undocumented",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_mmap_ebadf_path_descriptor(case: Case) -> None:
    """The descriptor was opened with O_PATH and only names the device."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        name = run.open(run.device.node, O_PATH)
        fd = device.fd
        if run.provoking:
            fd = name.fd
        run.attempt(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, fd, q.buffer[0].offset)
        run.next(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)


@condition(
    "video.mmap::EACCES::descriptor-not-for-writing",
    cause="permission",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_mmap_eacces_descriptor_not_for_writing(case: Case) -> None:
    """A writable mapping is asked of a descriptor that is open for reading only."""
    for run in case:
        device = run.open(run.device.node, O_RDONLY if run.provoking else O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        run.attempt(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)


@condition(
    "video.mmap::EACCES::descriptor-not-for-reading",
    cause="permission",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_mmap_eacces_descriptor_not_for_reading(case: Case) -> None:
    """A mapping for reading and writing is asked of a descriptor that is open for writing only."""
    for run in case:
        device = run.open(run.device.node, O_WRONLY if run.provoking else O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        run.attempt(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)


@condition(
    "video.mmap::EACCES::descriptor-not-for-reading-nor-asked-to-be",
    cause="permission",
    page="v4l/func-mmap.rst",
    nodes=("video-output", "m2m"),
)
def test_video_mmap_eacces_descriptor_not_for_reading_nor_asked_to_be(case: Case) -> None:
    """An output buffer is mapped for writing alone, through a descriptor that is open for writing only."""
    for run in case:
        device = run.open(run.device.node, O_WRONLY if run.provoking else O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        run.attempt(mmap, 0, q.buffer[0].length, PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)


@condition(
    "video.mmap::EACCES::descriptor-for-reading-protection-too",
    cause="permission",
    status="contradicted",
    seen="EINVAL",
    page="v4l/func-mmap.rst",
    nodes=("video-capture",),
)
def test_video_mmap_eacces_descriptor_for_reading_protection_too(case: Case) -> None:
    """A capture buffer is mapped for reading alone, through a descriptor that is open for reading only."""
    for run in case:
        device = run.open("video-capture", O_RDONLY if run.provoking else O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        run.attempt(mmap, 0, q.buffer[0].length, PROT_READ, MAP_SHARED, device.fd, q.buffer[0].offset)


@condition(
    "video.mmap::EINVAL::fixed-start-inside-a-page",
    cause="bad-contents",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("room.address + 1", "room.address + PAGE_SIZE // 2", "room.address + PAGE_SIZE - 1"),
)
def test_video_mmap_einval_fixed_start_inside_a_page(case: Case) -> None:
    """MAP_FIXED names an address that is not a multiple of the page size."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        room = run.prepare(
            mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset
        )
        start = room.value
        if run.provoking:
            start = case.pick(room.value + 1, room.value + PAGE_SIZE // 2, room.value + PAGE_SIZE - 1)
        run.attempt(
            mmap,
            start,
            q.buffer[0].length,
            PROT_READ | PROT_WRITE,
            MAP_SHARED | MAP_FIXED,
            device.fd,
            q.buffer[0].offset,
        )
        run.next(
            mmap,
            room.value,
            q.buffer[0].length,
            PROT_READ | PROT_WRITE,
            MAP_SHARED | MAP_FIXED,
            device.fd,
            q.buffer[0].offset,
        )


@condition(
    "video.mmap::EINVAL::fixed-start-beyond-the-address-space",
    cause="bad-contents",
    status="contradicted",
    seen="ENOMEM",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_mmap_einval_fixed_start_beyond_the_address_space(case: Case) -> None:
    """MAP_FIXED names an address that the program cannot have."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        room = run.prepare(
            mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset
        )
        start = room.value
        if run.provoking:
            start = ULONG_MAX - PAGE_SIZE + 1
        run.attempt(
            mmap,
            start,
            q.buffer[0].length,
            PROT_READ | PROT_WRITE,
            MAP_SHARED | MAP_FIXED,
            device.fd,
            q.buffer[0].offset,
        )
        run.next(
            mmap,
            room.value,
            q.buffer[0].length,
            PROT_READ | PROT_WRITE,
            MAP_SHARED | MAP_FIXED,
            device.fd,
            q.buffer[0].offset,
        )


@condition(
    "video.mmap::EEXIST::fixed-start-in-use",
    cause="busy-state",
    status="undocumented",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_mmap_eexist_fixed_start_in_use(case: Case) -> None:
    """MAP_FIXED_NOREPLACE names an address where something is mapped."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        room = run.prepare(
            mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset
        )
        run.prepare(munmap, room.value, q.buffer[0].length)
        if run.provoking:
            run.prepare(
                mmap,
                room.value,
                PAGE_SIZE,
                PROT_READ | PROT_WRITE,
                MAP_SHARED | MAP_FIXED,
                device.fd,
                q.buffer[1].offset,
            )
        run.attempt(
            mmap,
            room.value,
            q.buffer[0].length,
            PROT_READ | PROT_WRITE,
            MAP_SHARED | MAP_FIXED_NOREPLACE,
            device.fd,
            q.buffer[0].offset,
        )


@condition(
    "video.mmap::EPERM::fixed-start-below-the-lowest-address",
    cause="permission",
    status="undocumented",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_mmap_eperm_fixed_start_below_the_lowest_address(case: Case) -> None:
    """An unprivileged program names an address below the system's lowest one with MAP_FIXED."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        run.attempt(
            unprivileged(mmap) if run.provoking else mmap,
            0,
            q.buffer[0].length,
            PROT_READ | PROT_WRITE,
            MAP_SHARED | MAP_FIXED,
            device.fd,
            q.buffer[0].offset,
        )
        run.next(
            mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, device.fd, q.buffer[0].offset
        )


@condition(
    "video.mmap::EINVAL::length-zero",
    cause="bad-contents",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_mmap_einval_length_zero(case: Case) -> None:
    """The length is 0."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        length = q.buffer[0].length
        if run.provoking:
            length = 0
        run.attempt(mmap, 0, length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
        run.next(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)


@condition(
    "video.mmap::EINVAL::length-past-the-buffer",
    cause="bad-contents",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=(
        "q.buffer[0].length + PAGE_SIZE",
        "(q.buffer[0].length + PAGE_SIZE - 1) // PAGE_SIZE * PAGE_SIZE + 1",
        "q.buffer[0].length * 4",
    ),
)
def test_video_mmap_einval_length_past_the_buffer(case: Case) -> None:
    """The length reaches beyond the last page of the buffer."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        length = q.buffer[0].length
        if run.provoking:
            length = case.pick(
                q.buffer[0].length + PAGE_SIZE,
                (q.buffer[0].length + PAGE_SIZE - 1) // PAGE_SIZE * PAGE_SIZE + 1,
                q.buffer[0].length * 4,
            )
        run.attempt(mmap, 0, length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
        run.next(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)


@condition(
    "video.mmap::EINVAL::offset-inside-a-page",
    cause="bad-contents",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("q.buffer[0].offset + 1", "q.buffer[0].offset + PAGE_SIZE - 1"),
)
def test_video_mmap_einval_offset_inside_a_page(case: Case) -> None:
    """The offset is not a multiple of the page size."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        offset = q.buffer[0].offset
        if run.provoking:
            offset = case.pick(q.buffer[0].offset + 1, q.buffer[0].offset + PAGE_SIZE - 1)
        run.attempt(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, offset)
        run.next(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)


@condition(
    "video.mmap::EINVAL::offset-inside-the-buffer",
    cause="bad-contents",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("q.buffer[0].offset + 6 * PAGE_SIZE", "q.buffer[0].offset + 7 * PAGE_SIZE"),
)
def test_video_mmap_einval_offset_inside_the_buffer(case: Case) -> None:
    """The offset is that of a buffer plus some of its pages, which would be right for a file."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        offset = q.buffer[0].offset
        if run.provoking:
            offset = case.pick(q.buffer[0].offset + 6 * PAGE_SIZE, q.buffer[0].offset + 7 * PAGE_SIZE)
        run.attempt(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, offset)
        run.next(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)


@condition(
    "video.mmap::EINVAL::offset-of-no-buffer",
    cause="index-out-of-bounds",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("q.last.offset + 8 * PAGE_SIZE", "(1 << 30) - PAGE_SIZE"),
)
def test_video_mmap_einval_offset_of_no_buffer(case: Case) -> None:
    """The offset belongs to none of the queue's buffers."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        offset = q.buffer[0].offset
        if run.provoking:
            offset = case.pick(q.last.offset + 8 * PAGE_SIZE, (1 << 30) - PAGE_SIZE)
        run.attempt(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, offset)
        run.next(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)


@condition(
    "video.mmap::EINVAL::offset-with-high-bits",
    cause="bad-contents",
    status="contradicted",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output"),
    deviations=(
        Deviation(
            seen="success",
            reason="videobuf2-core.c: __find_plane_by_offset() masks the bits above the index. (drivers/media/common/videobuf2/videobuf2-core.c: __find_plane_by_offset())",
        ),
    ),
)
def test_video_mmap_einval_offset_with_high_bits(case: Case) -> None:
    """The offset is that of a buffer with further bits set above those that offsets use."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        offset = q.buffer[0].offset
        if run.provoking:
            offset = q.buffer[0].offset + (1 << 31)
        run.attempt(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, offset)
        run.next(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)


@condition(
    "video.mmap::EINVAL::offset-past-the-largest-file",
    cause="bad-contents",
    status="contradicted",
    seen="EOVERFLOW",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_mmap_einval_offset_past_the_largest_file(case: Case) -> None:
    """Offset and length together are more than the largest unsigned long."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        offset = q.buffer[0].offset
        if run.provoking:
            offset = -PAGE_SIZE
        run.attempt(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, offset)
        run.next(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)


@condition(
    "video.mmap::EINVAL::private-copy",
    cause="bad-enum-or-flags",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_mmap_einval_private_copy(case: Case) -> None:
    """MAP_PRIVATE asks for a copy on write."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        flags = MAP_SHARED
        if run.provoking:
            flags = MAP_PRIVATE
        run.attempt(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, flags, device.fd, q.buffer[0].offset)
        run.next(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)


@condition(
    "video.mmap::EINVAL::neither-shared-nor-private",
    cause="bad-enum-or-flags",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("0", "4", "8", "15"),
)
def test_video_mmap_einval_neither_shared_nor_private(case: Case) -> None:
    """The flags name no kind of mapping, or one that does not exist."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        flags = MAP_SHARED
        if run.provoking:
            flags = case.pick(0, 4, 8, 15)
        run.attempt(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, flags, device.fd, q.buffer[0].offset)
        run.next(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)


@condition(
    "video.mmap::EINVAL::flag-for-other-memory",
    cause="bad-enum-or-flags",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("+MAP_GROWSDOWN", "+MAP_HUGETLB"),
)
def test_video_mmap_einval_flag_for_other_memory(case: Case) -> None:
    """A flag is set that only stacks or huge pages know."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        flags = MAP_SHARED
        if run.provoking:
            flags |= case.pick(MAP_GROWSDOWN, MAP_HUGETLB)
        run.attempt(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, flags, device.fd, q.buffer[0].offset)
        run.next(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)


@condition(
    "video.mmap::EINVAL::flag-unknown",
    cause="bad-enum-or-flags",
    status="contradicted",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
    deviations=(
        Deviation(seen="success", reason="MAP_SHARED drops flags outside LEGACY_MAP_MASK. (mm/mmap.c: do_mmap())"),
    ),
)
def test_video_mmap_einval_flag_unknown(case: Case) -> None:
    """A flag is set that the kernel does not know."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        flags = MAP_SHARED
        if run.provoking:
            flags |= 0x40000000
        run.attempt(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, flags, device.fd, q.buffer[0].offset)
        run.next(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)


@condition(
    "video.mmap::EOPNOTSUPP::synchronous-mapping",
    cause="not-supported-here",
    status="undocumented",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_mmap_eopnotsupp_synchronous_mapping(case: Case) -> None:
    """MAP_SHARED_VALIDATE is joined by MAP_SYNC, which only persistent memory offers."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        flags = MAP_SHARED_VALIDATE
        if run.provoking:
            flags |= MAP_SYNC
        run.attempt(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, flags, device.fd, q.buffer[0].offset)
        run.next(
            mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED_VALIDATE, device.fd, q.buffer[0].offset
        )


@condition(
    "video.mmap::EINVAL::capture-not-readable",
    cause="bad-enum-or-flags",
    page="v4l/func-mmap.rst",
    nodes=("video-capture",),
    values=("PROT_NONE", "PROT_WRITE", "PROT_EXEC", "PROT_WRITE | PROT_EXEC"),
)
def test_video_mmap_einval_capture_not_readable(case: Case) -> None:
    """A capture buffer is mapped without PROT_READ."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        prot = PROT_READ | PROT_WRITE
        if run.provoking:
            prot = case.pick(PROT_NONE, PROT_WRITE, PROT_EXEC, PROT_WRITE | PROT_EXEC)
        run.attempt(mmap, 0, q.buffer[0].length, prot, MAP_SHARED, device.fd, q.buffer[0].offset)
        run.next(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)


@condition(
    "video.mmap::EINVAL::output-not-writable",
    cause="bad-enum-or-flags",
    page="v4l/func-mmap.rst",
    nodes=("video-output", "m2m"),
    values=("PROT_NONE", "PROT_READ", "PROT_EXEC", "PROT_READ | PROT_EXEC"),
)
def test_video_mmap_einval_output_not_writable(case: Case) -> None:
    """An output buffer is mapped without PROT_WRITE."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        prot = PROT_READ | PROT_WRITE
        if run.provoking:
            prot = case.pick(PROT_NONE, PROT_READ, PROT_EXEC, PROT_READ | PROT_EXEC)
        run.attempt(mmap, 0, q.buffer[0].length, prot, MAP_SHARED, device.fd, q.buffer[0].offset)
        run.next(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)


@condition(
    "video.mmap::EINVAL::capture-side-not-readable",
    cause="bad-enum-or-flags",
    page="v4l/func-mmap.rst",
    nodes=("m2m",),
    values=("PROT_NONE", "PROT_WRITE", "PROT_EXEC", "PROT_WRITE | PROT_EXEC"),
)
def test_video_mmap_einval_capture_side_not_readable(case: Case) -> None:
    """A buffer of a memory-to-memory device's capture queue is mapped without PROT_READ."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        q = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        prot = PROT_READ | PROT_WRITE
        if run.provoking:
            prot = case.pick(PROT_NONE, PROT_WRITE, PROT_EXEC, PROT_WRITE | PROT_EXEC)
        run.attempt(mmap, 0, q.buffer[0].length, prot, MAP_SHARED, device.fd, q.buffer[0].offset)
        run.next(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)


@condition(
    "video.mmap::EINVAL::protection-unknown",
    cause="bad-enum-or-flags",
    status="contradicted",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
    deviations=(
        Deviation(
            seen="success", reason="mmap() does not check for unknown protection bits. (mm/mmap.c: ksys_mmap_pgoff())"
        ),
    ),
)
def test_video_mmap_einval_protection_unknown(case: Case) -> None:
    """A protection bit is set that the kernel does not know."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        prot = PROT_READ | PROT_WRITE
        if run.provoking:
            prot |= 0x100
        run.attempt(mmap, 0, q.buffer[0].length, prot, MAP_SHARED, device.fd, q.buffer[0].offset)
        run.next(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)


@condition(
    "video.mmap::EINVAL::no-buffers",
    cause="wrong-state",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_mmap_einval_no_buffers(case: Case) -> None:
    """Nothing has been allocated yet."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        if run.provoking:
            run.close(device)
            device = run.open(run.device.node, O_RDWR)
        run.attempt(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, 0)


@condition(
    "video.mmap::EINVAL::buffers-freed",
    cause="wrong-state",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_mmap_einval_buffers_freed(case: Case) -> None:
    """VIDIOC_REQBUFS has freed the buffers again."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        if run.provoking:
            run.prepare(
                ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=0, type=q.type, memory=V4L2_MEMORY_MMAP)
            )
        run.attempt(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)


@condition(
    "video.mmap::EINVAL::queue-of-user-memory",
    cause="memory-mode",
    status="undocumented",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_mmap_einval_queue_of_user_memory(case: Case) -> None:
    """The queue was set up for memory of the program's own."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, memory=V4L2_MEMORY_USERPTR)
        if run.provoking:
            run.queue(device, memory=V4L2_MEMORY_USERPTR, buffers=4, phase="allocated")
        else:
            run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        run.attempt(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, 0)


@condition(
    "video.mmap::EINVAL::queue-of-imported-memory",
    cause="memory-mode",
    status="undocumented",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_mmap_einval_queue_of_imported_memory(case: Case) -> None:
    """The queue was set up to import DMA-BUF descriptors."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, memory=V4L2_MEMORY_DMABUF)
        if run.provoking:
            run.queue(device, memory=V4L2_MEMORY_DMABUF, buffers=4, phase="allocated")
        else:
            run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        run.attempt(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, 0)


@condition(
    "video.mmap::EINVAL::another-handle-of-m2m",
    cause="wrong-state",
    status="undocumented",
    page="v4l/func-mmap.rst",
    nodes=("m2m",),
)
def test_video_mmap_einval_another_handle_of_m2m(case: Case) -> None:
    """The offset was given to another handle of a memory-to-memory device, where every handle has queues of its own."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        other = run.open("m2m", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = other.fd
        run.attempt(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, fd, q.buffer[0].offset)
        run.next(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)


@condition(
    "video.mmap::EBUSY::during-read",
    cause="busy-state",
    status="undocumented",
    page="v4l/func-mmap.rst",
    nodes=("video-capture",),
)
def test_video_mmap_ebusy_during_read(case: Case) -> None:
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
        run.attempt(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, 0)


@condition(
    "video.mmap::EBUSY::during-write",
    cause="busy-state",
    status="undocumented",
    page="v4l/func-mmap.rst",
    nodes=("video-output",),
)
def test_video_mmap_ebusy_during_write(case: Case) -> None:
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
        run.attempt(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, 0)


@condition(
    "video.mmap::ENODEV::unplugged",
    cause="gone",
    status="undocumented",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output"),
)
def test_video_mmap_enodev_unplugged(case: Case) -> None:
    """The device has been removed since it was opened."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        if run.provoking:
            run.unplug(device)
        run.attempt(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)


@condition(
    "video.mmap::ENODEV::device-without-buffers",
    cause="not-supported-here",
    status="undocumented",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_mmap_enodev_device_without_buffers(case: Case) -> None:
    """The descriptor is that of a device that has no buffers to map."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        tuner = run.open("radio", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = tuner.fd
        run.attempt(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, fd, q.buffer[0].offset)
        run.next(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)


@condition(
    "video.mmap::ENOMEM::length-beyond-the-address-space",
    cause="no-memory",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("max(ulong)", "max(ulong) - PAGE_SIZE"),
)
def test_video_mmap_enomem_length_beyond_the_address_space(case: Case) -> None:
    """The length exceeds what the program can address at all."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        length = q.buffer[0].length
        if run.provoking:
            length = case.pick(ULONG_MAX, ULONG_MAX - PAGE_SIZE)
        run.attempt(mmap, 0, length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
        run.next(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)


@condition(
    "video.mmap::ENOMEM::address-space-limit",
    cause="no-memory",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_mmap_enomem_address_space_limit(case: Case) -> None:
    """The program's address space may not grow any further."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        if run.provoking:
            run.rlimit("AS", 0)
        run.attempt(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)


@condition(
    "video.mmap::ENOMEM::no-memory",
    cause="no-memory",
    expect=("ENOMEM",),
    fault="allocations",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_mmap_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate the mapping or its page tables."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        run.walk(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
        run.flat("mappings")


@condition(
    "video.mmap::EAGAIN::locked-memory-limit",
    cause="value-range",
    status="undocumented",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_mmap_eagain_locked_memory_limit(case: Case) -> None:
    """MAP_LOCKED would lock more memory than an unprivileged program may."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        run.drop_privileges()
        if run.provoking:
            run.rlimit("MEMLOCK", PAGE_SIZE)
        run.attempt(
            mmap, 0, 2 * PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_LOCKED, device.fd, q.buffer[0].offset
        )


@condition(
    "video.mmap::EPERM::no-locked-memory-at-all",
    cause="permission",
    status="undocumented",
    page="v4l/func-mmap.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_mmap_eperm_no_locked_memory_at_all(case: Case) -> None:
    """MAP_LOCKED is set and an unprivileged program may not lock any memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        run.drop_privileges()
        if run.provoking:
            run.rlimit("MEMLOCK", 0)
        run.attempt(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_LOCKED, device.fd, q.buffer[0].offset)
