"""Conformance: Writing to V4L2 devices."""

from __future__ import annotations

from linuxmedia.conformance import Case, Deviation, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl, poll, pollfds, write
from linuxmedia.conformance.system import O_NONBLOCK, O_RDONLY, O_RDWR, POLLOUT, SIGALRM
from linuxmedia.uapi.v4l2 import (
    V4L2_CAP_READWRITE,
    V4L2_CAP_STREAMING,
    V4L2_MEMORY_MMAP,
    VIDIOC_G_FMT,
    VIDIOC_REQBUFS,
    VIDIOC_STREAMOFF,
    v4l2_format,
    v4l2_requestbuffers,
)


@rule("video.write::ok::takes-bytes", page="v4l/func-write.rst", nodes=("video-output",))
def test_video_write_ok_takes_bytes(run: Run) -> None:
    """Fewer bytes than a frame has are taken as they are."""
    device = run.open("video-output", O_RDWR)
    run.require(device, capability=V4L2_CAP_READWRITE)
    format_ = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
    buffer = bytearray(4096)
    result = run.perform(write, device.fd, buffer, 4096)
    run.check("result", result, 4096)


@rule(
    "video.write::ok::whole-frame",
    page="v4l/func-write.rst",
    nodes=("video-output",),
    deviations=(
        Deviation(
            seen="EINVAL",
            reason="__fill_vb2_buffer() overwrites the payload that file I/O set with 0, and vid_out_buf_prepare() wants a whole frame: no frame can be written to vivid's video outputs. Kernel bug. (drivers/media/common/videobuf2/videobuf2-v4l2.c: __fill_vb2_buffer(); drivers/media/test-drivers/vivid/vivid-vid-out.c: vid_out_buf_prepare())",
        ),
    ),
)
def test_video_write_ok_whole_frame(run: Run) -> None:
    """A whole frame is taken at once, and no byte more."""
    device = run.open("video-output", O_RDWR)
    run.require(device, capability=V4L2_CAP_READWRITE)
    format_ = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
    buffer = bytearray(format_.fmt.pix.sizeimage * 2)
    result = run.perform(write, device.fd, buffer, format_.fmt.pix.sizeimage * 2)
    run.check("result", result, format_.fmt.pix.sizeimage)


@rule("video.write::ok::whole-frame-of-vbi", page="v4l/func-write.rst", nodes=("vbi-output",))
def test_video_write_ok_whole_frame_of_vbi(run: Run) -> None:
    """A whole frame of VBI data is taken at once, and the next one after it."""
    device = run.open("vbi-output", O_RDWR)
    run.require(device, capability=V4L2_CAP_READWRITE)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, v4l2_format(type=device.type))
    buffer = bytearray(1 << 20)
    result = run.perform(write, device.fd, buffer, 1 << 20)
    next_ = run.perform(write, device.fd, bytearray(1 << 20), 1 << 20)
    run.check("next.value", next_.value, result.value)
    run.check("result", result, check.less_than(1 << 20), check.nonzero())


@rule("video.write::ok::owns-the-queue", page="v4l/func-write.rst", nodes=("video-output",))
def test_video_write_ok_owns_the_queue(run: Run) -> None:
    """The handle owns the queue, so that streaming is refused to itself and to others."""
    device = run.open("video-output", O_RDWR)
    run.require(device, capability=V4L2_CAP_READWRITE | V4L2_CAP_STREAMING)
    format_ = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
    buffer = bytearray(4096)
    run.perform(write, device.fd, buffer, 4096)
    run.refuse(
        "EBUSY",
        ioctl,
        device.fd,
        VIDIOC_REQBUFS,
        v4l2_requestbuffers(count=2, type=device.type, memory=V4L2_MEMORY_MMAP),
    )
    run.refuse("EBUSY", ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(device.type))
    run.refuse(
        "EBUSY",
        ioctl,
        run.second(device).fd,
        VIDIOC_REQBUFS,
        v4l2_requestbuffers(count=2, type=device.type, memory=V4L2_MEMORY_MMAP),
    )


@rule(
    "video.write::ok::nothing-given-nothing-done",
    page="v4l/func-write.rst",
    nodes=("video-output",),
    deviations=(
        Deviation(
            seen="EBUSY",
            reason="As for read(): file I/O starts before the count is looked at. (drivers/media/common/videobuf2/videobuf2-core.c: __vb2_perform_fileio())",
        ),
    ),
)
def test_video_write_ok_nothing_given_nothing_done(run: Run) -> None:
    """A count of 0 returns 0 and starts nothing, so that the queue stays free."""
    device = run.open("video-output", O_RDWR)
    run.require(device, capability=V4L2_CAP_READWRITE)
    format_ = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
    buffer = bytearray(0)
    result = run.perform(write, device.fd, buffer, 0)
    run.perform(
        ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=2, type=device.type, memory=V4L2_MEMORY_MMAP)
    )
    run.check("result", result, 0)


@rule("video.write::ok::can-be-waited-for", page="v4l/func-write.rst", nodes=("video-output",))
def test_video_write_ok_can_be_waited_for(run: Run) -> None:
    """A device that can be written can be polled."""
    device = run.open("video-output", O_RDWR)
    run.require(device, capability=V4L2_CAP_READWRITE)
    format_ = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
    buffer = bytearray(4096)
    run.perform(write, device.fd, buffer, 4096)
    waited_fds = pollfds((device.fd, POLLOUT))
    waited = run.perform(poll, waited_fds, 3000)
    run.check("waited.value", waited.value, 1)


@rule("video.write::ok::metadata", page="v4l/func-write.rst", nodes=("meta-output",))
def test_video_write_ok_metadata(run: Run) -> None:
    """Metadata is taken in pieces of a buffer."""
    device = run.open("meta-output", O_RDWR)
    run.require(device, capability=V4L2_CAP_READWRITE)
    format_ = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
    buffer = bytearray(format_.fmt.meta.buffersize * 2)
    result = run.perform(write, device.fd, buffer, format_.fmt.meta.buffersize * 2)
    run.check("result", result, format_.fmt.meta.buffersize)


@condition("video.write::EAGAIN::no-room-yet", cause="would-block", page="v4l/func-write.rst", nodes=("vbi-output",))
def test_video_write_eagain_no_room_yet(case: Case) -> None:
    """The descriptor is non-blocking and every buffer still waits to be sent."""
    for run in case:
        device = run.open("vbi-output", O_RDWR | O_NONBLOCK)
        run.require(device, capability=V4L2_CAP_READWRITE, driver="vivid")
        run.control(device, "Percentage of Dropped Buffers", 100)
        if run.provoking:
            for again in run.repeat_until_fails(40):
                with again:
                    run.prepare(write, device.fd, bytearray(1 << 20), 1 << 20)
        run.attempt(write, device.fd, bytearray(1 << 20), 1 << 20)


@condition(
    "video.write::EBADF::not-a-descriptor",
    cause="bad-fd",
    page="v4l/func-write.rst",
    nodes=("video-output",),
    values=("-1", "closed", "max(s32)"),
)
def test_video_write_ebadf_not_a_descriptor(case: Case) -> None:
    """The descriptor is negative, closed or was never opened."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        format_ = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
        fd = device.fd
        if run.provoking:
            fd = case.pick(-1, run.closed(), 0x7FFFFFFF)
        run.attempt(write, fd, bytearray(4096), 4096)
        run.next(write, device.fd, bytearray(4096), 4096)


@condition(
    "video.write::EBADF::not-open-for-writing", cause="permission", page="v4l/func-write.rst", nodes=("video-output",)
)
def test_video_write_ebadf_not_open_for_writing(case: Case) -> None:
    """The descriptor is open for reading only."""
    for run in case:
        device = run.open("video-output", O_RDONLY if run.provoking else O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        format_ = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
        run.attempt(write, device.fd, bytearray(4096), 4096)


@condition(
    "video.write::EBUSY::another-handle-writes", cause="other-owner", page="v4l/func-write.rst", nodes=("video-output",)
)
def test_video_write_ebusy_another_handle_writes(case: Case) -> None:
    """Another handle of the device writes already."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        format_ = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
        if run.provoking:
            run.prepare(write, run.second(device).fd, bytearray(4096), 4096)
        run.attempt(write, device.fd, bytearray(4096), 4096)


@condition(
    "video.write::EBUSY::another-handle-streams",
    cause="other-owner",
    status="prose",
    page="v4l/open.rst",
    nodes=("video-output",),
)
def test_video_write_ebusy_another_handle_streams(case: Case) -> None:
    """Another handle of the device has allocated buffers."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        format_ = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
        if run.provoking:
            run.prepare(
                ioctl,
                run.second(device).fd,
                VIDIOC_REQBUFS,
                v4l2_requestbuffers(count=2, type=device.type, memory=V4L2_MEMORY_MMAP),
            )
        run.attempt(write, device.fd, bytearray(4096), 4096)


@condition(
    "video.write::EBUSY::streaming-was-chosen",
    cause="mode-mix",
    status="undocumented",
    page="v4l/func-write.rst",
    nodes=("video-output",),
)
def test_video_write_ebusy_streaming_was_chosen(case: Case) -> None:
    """The handle itself has allocated buffers for streaming."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        format_ = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
        if run.provoking:
            run.prepare(
                ioctl,
                device.fd,
                VIDIOC_REQBUFS,
                v4l2_requestbuffers(count=2, type=device.type, memory=V4L2_MEMORY_MMAP),
            )
        run.attempt(write, device.fd, bytearray(4096), 4096)


@condition(
    "video.write::EFAULT::memory-not-readable",
    cause="bad-pointer",
    page="v4l/func-write.rst",
    nodes=("video-output",),
    values=("inaccessible", "unmapped"),
)
def test_video_write_efault_memory_not_readable(case: Case) -> None:
    """The memory with the data cannot be read."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        format_ = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
        buffer = case.pick(run.inaccessible(), run.unmapped()) if run.provoking else bytearray(4096)
        run.attempt(write, device.fd, buffer, 4096)
        run.next(write, device.fd, bytearray(4096), 4096)


@condition(
    "video.write::EFAULT::no-memory-given",
    cause="bad-pointer",
    status="contradicted",
    seen="EINVAL",
    page="v4l/func-write.rst",
    nodes=("video-output",),
)
def test_video_write_efault_no_memory_given(case: Case) -> None:
    """The address of the memory is NULL."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        format_ = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
        buffer = run.null if run.provoking else bytearray(4096)
        run.attempt(write, device.fd, buffer, 4096)
        run.next(write, device.fd, bytearray(4096), 4096)


@condition("video.write::EINTR::interrupted", cause="interrupted", page="v4l/func-write.rst", nodes=("vbi-output",))
def test_video_write_eintr_interrupted(case: Case) -> None:
    """A signal arrives while the call waits for a free buffer."""
    for run in case:
        device = run.open("vbi-output", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE, driver="vivid")
        run.control(device, "Percentage of Dropped Buffers", 100)
        if run.provoking:
            run.prepare(write, device.fd, bytearray(1 << 20), 1 << 20)
            run.prepare(write, device.fd, bytearray(1 << 20), 1 << 20)
            run.signal(SIGALRM, after=0.2)
        run.attempt(write, device.fd, bytearray(1 << 20), 1 << 20)


@condition("video.write::EIO::hardware-failed", cause="hw-error", page="v4l/func-write.rst", nodes=("vbi-output",))
def test_video_write_eio_hardware_failed(case: Case) -> None:
    """The hardware has failed."""
    for run in case:
        device = run.open("vbi-output", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE, driver="vivid")
        run.prepare(write, device.fd, bytearray(1 << 20), 1 << 20)
        run.prepare(write, device.fd, bytearray(1 << 20), 1 << 20)
        if run.provoking:
            run.control(device, "Inject Fatal Streaming Error", 1)
        run.attempt(write, device.fd, bytearray(1 << 20), 1 << 20)


@condition(
    "video.write::EINVAL::driver-cannot-write",
    cause="not-supported-here",
    page="v4l/func-write.rst",
    nodes=("video-output",),
)
def test_video_write_einval_driver_cannot_write(case: Case) -> None:
    """The driver does not implement writing at all."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        other = run.open("m2m", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = other.fd
        run.attempt(write, fd, bytearray(4096), 4096)
        run.next(write, device.fd, bytearray(4096), 4096)


@condition(
    "video.write::EINVAL::device-cannot-write",
    cause="not-supported-here",
    page="v4l/func-write.rst",
    nodes=("video-output",),
)
def test_video_write_einval_device_cannot_write(case: Case) -> None:
    """The driver implements writing, but this device only captures."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        other = run.open("video-capture", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = other.fd
        run.attempt(write, fd, bytearray(4096), 4096)
        run.next(write, device.fd, bytearray(4096), 4096)


@condition(
    "video.write::EINVAL::kind-of-device-cannot-write",
    cause="not-supported-here",
    page="v4l/func-write.rst",
    nodes=("video-output",),
)
def test_video_write_einval_kind_of_device_cannot_write(case: Case) -> None:
    """Devices of this kind are never written."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        other = run.open("subdev", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = other.fd
        run.attempt(write, fd, bytearray(4096), 4096)
        run.next(write, device.fd, bytearray(4096), 4096)


@condition(
    "video.write::ENODEV::unplugged",
    cause="gone",
    status="undocumented",
    page="v4l/func-write.rst",
    nodes=("video-output",),
)
def test_video_write_enodev_unplugged(case: Case) -> None:
    """The device has been removed since it was opened."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        format_ = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
        if run.provoking:
            run.unplug(device)
        run.attempt(write, device.fd, bytearray(4096), 4096)


@condition(
    "video.write::ENOMEM::no-memory",
    cause="no-memory",
    status="undocumented",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="v4l/func-write.rst",
    nodes=("video-output",),
)
def test_video_write_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate the buffers that the first call needs."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        format_ = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
        run.walk(write, device.fd, bytearray(4096), 4096)
