"""Conformance: Reading from V4L2 devices."""

from __future__ import annotations

from copy import copy
from ctypes import sizeof

from linuxmedia.conformance import Case, Deviation, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import close, fcntl, ioctl, poll, pollfds, read
from linuxmedia.conformance.system import F_SETFL, O_NONBLOCK, O_RDONLY, O_RDWR, O_WRONLY, POLLIN, SIGALRM
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_TYPE_SLICED_VBI_CAPTURE,
    V4L2_BUF_TYPE_VBI_CAPTURE,
    V4L2_CAP_READWRITE,
    V4L2_CAP_SLICED_VBI_CAPTURE,
    V4L2_CAP_STREAMING,
    V4L2_MEMORY_MMAP,
    V4L2_SLICED_TELETEXT_B,
    V4L2_SLICED_WSS_625,
    V4L2_STD_PAL_B,
    VIDIOC_G_FMT,
    VIDIOC_REQBUFS,
    VIDIOC_S_FMT,
    VIDIOC_S_INPUT,
    VIDIOC_S_STD,
    VIDIOC_STREAMON,
    v4l2_format,
    v4l2_format_fmt,
    v4l2_requestbuffers,
    v4l2_sliced_vbi_data,
    v4l2_sliced_vbi_format,
)


@rule("video.read::ok::at-most-one-frame", page="v4l/func-read.rst", nodes=("video-capture",))
def test_video_read_ok_at_most_one_frame(run: Run) -> None:
    """However large the memory, a call returns no more than one frame."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, capability=V4L2_CAP_READWRITE)
    format_ = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
    buffer = bytearray(format_.fmt.pix.sizeimage * 2)
    result = run.perform(read, device.fd, buffer, format_.fmt.pix.sizeimage * 2)
    run.check("result", result, check.at_most(format_.fmt.pix.sizeimage), check.nonzero())


@rule("video.read::ok::part-of-a-frame", page="v4l/func-read.rst", nodes=("video-capture",))
def test_video_read_ok_part_of_a_frame(run: Run) -> None:
    """A call with little memory returns that many bytes, and the next call goes on in the same frame."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, capability=V4L2_CAP_READWRITE)
    format_ = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
    buffer = bytearray(100)
    result = run.perform(read, device.fd, buffer, 100)
    rest_buffer = bytearray(format_.fmt.pix.sizeimage * 2)
    rest = run.perform(read, device.fd, rest_buffer, format_.fmt.pix.sizeimage * 2)
    run.check("result", result, 100)
    run.check("rest.value", rest.value, check.at_least(1), check.less_than(format_.fmt.pix.sizeimage))


@rule("video.read::ok::owns-the-queue", page="v4l/func-read.rst", nodes=("video-capture",))
def test_video_read_ok_owns_the_queue(run: Run) -> None:
    """The handle owns the queue, so that streaming is refused to itself and to others."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, capability=V4L2_CAP_READWRITE | V4L2_CAP_STREAMING)
    format_ = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
    buffer = bytearray(4096)
    run.perform(read, device.fd, buffer, 4096)
    run.refuse(
        "EBUSY",
        ioctl,
        device.fd,
        VIDIOC_REQBUFS,
        v4l2_requestbuffers(count=2, type=device.type, memory=V4L2_MEMORY_MMAP),
    )
    run.refuse("EBUSY", ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(device.type))
    run.refuse(
        "EBUSY",
        ioctl,
        run.second(device).fd,
        VIDIOC_REQBUFS,
        v4l2_requestbuffers(count=2, type=device.type, memory=V4L2_MEMORY_MMAP),
    )


@rule(
    "video.read::ok::nothing-asked-nothing-done",
    page="v4l/func-read.rst",
    nodes=("video-capture",),
    deviations=(
        Deviation(
            seen="EBUSY",
            reason="__vb2_perform_fileio() starts file I/O before it looks at the count; VIDIOC_REQBUFS is then EBUSY. (drivers/media/common/videobuf2/videobuf2-core.c: __vb2_perform_fileio())",
        ),
    ),
)
def test_video_read_ok_nothing_asked_nothing_done(run: Run) -> None:
    """A count of 0 returns 0 and starts nothing, so that the queue stays free."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, capability=V4L2_CAP_READWRITE)
    format_ = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
    buffer = bytearray(0)
    result = run.perform(read, device.fd, buffer, 0)
    run.perform(
        ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=2, type=device.type, memory=V4L2_MEMORY_MMAP)
    )
    run.check("result", result, 0)


@rule("video.read::ok::can-be-waited-for", page="v4l/func-read.rst", nodes=("video-capture",))
def test_video_read_ok_can_be_waited_for(run: Run) -> None:
    """A device that can be read can be polled."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, capability=V4L2_CAP_READWRITE)
    format_ = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
    buffer = bytearray(4096)
    run.perform(read, device.fd, buffer, 4096)
    waited_fds = pollfds((device.fd, POLLIN))
    waited = run.perform(poll, waited_fds, 3000)
    run.check("waited.value", waited.value, 1)


@rule("video.read::ok::reading-permission-is-enough", page="v4l/func-read.rst", nodes=("video-capture",))
def test_video_read_ok_reading_permission_is_enough(run: Run) -> None:
    """A descriptor that is open for reading only can be read."""
    device = run.open("video-capture", O_RDONLY)
    run.require(device, capability=V4L2_CAP_READWRITE)
    format_ = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
    buffer = bytearray(4096)
    result = run.perform(read, device.fd, buffer, 4096)
    run.check("result", result, check.nonzero())


@rule(
    "video.read::ok::sliced-packets-tell-their-line",
    page="v4l/dev-sliced-vbi.rst",
    nodes=("vbi-capture",),
    lab=("vivid-000-vbi-cap", "vivid-001-vbi-cap"),
)
def test_video_read_ok_sliced_packets_tell_their_line(run: Run) -> None:
    """Packets of sliced blanking lines tell service, field and line, the first field before the second."""
    device = run.open("vbi-capture", O_RDWR)
    run.require(device, capability=V4L2_CAP_SLICED_VBI_CAPTURE, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(1))
    run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
    raw = v4l2_format(type=V4L2_BUF_TYPE_VBI_CAPTURE)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, raw)
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_S_FMT,
        v4l2_format(
            type=V4L2_BUF_TYPE_SLICED_VBI_CAPTURE,
            fmt=v4l2_format_fmt(
                sliced=v4l2_sliced_vbi_format(service_set=V4L2_SLICED_TELETEXT_B | V4L2_SLICED_WSS_625)
            ),
        ),
    )
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_REQBUFS,
        v4l2_requestbuffers(count=0, type=V4L2_BUF_TYPE_SLICED_VBI_CAPTURE, memory=V4L2_MEMORY_MMAP),
    )
    buffer = v4l2_sliced_vbi_data()
    run.perform(read, device.fd, buffer, 64)
    for _ in range(12):
        run.perform(read, device.fd, v4l2_sliced_vbi_data(), sizeof(v4l2_sliced_vbi_data))
    second_buffer = v4l2_sliced_vbi_data()
    run.perform(read, device.fd, second_buffer, sizeof(v4l2_sliced_vbi_data))
    run.perform(close, device.fd)
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_FMT, copy(raw))
    run.check("argument.buffer.id", buffer.id, V4L2_SLICED_TELETEXT_B)
    run.check("argument.buffer.field", buffer.field, 0)
    run.check("argument.buffer.line", buffer.line, 7)
    run.check("second.buffer.id", second_buffer.id, V4L2_SLICED_TELETEXT_B)
    run.check("second.buffer.field", second_buffer.field, 1)
    run.check("second.buffer.line", second_buffer.line, 7)


@rule(
    "video.read::ok::sliced-after-setting-it",
    page="v4l/dev-sliced-vbi.rst",
    nodes=("vbi-capture",),
    lab=("vivid-000-vbi-cap", "vivid-001-vbi-cap"),
    deviations=(
        Deviation(
            seen="result",
            reason="Only the type that VIDIOC_REQBUFS or VIDIOC_CREATE_BUFS names decides whether lines come raw or sliced. (drivers/media/test-drivers/vivid/vivid-vbi-cap.c: vidioc_s_fmt_sliced_vbi_cap())",
        ),
    ),
)
def test_video_read_ok_sliced_after_setting_it(run: Run) -> None:
    """A device of blanking lines is read sliced once VIDIOC_S_FMT has set a sliced format."""
    device = run.open("vbi-capture", O_RDWR)
    run.require(device, capability=V4L2_CAP_SLICED_VBI_CAPTURE, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(1))
    run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
    raw = v4l2_format(type=V4L2_BUF_TYPE_VBI_CAPTURE)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, raw)
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_REQBUFS,
        v4l2_requestbuffers(count=0, type=V4L2_BUF_TYPE_VBI_CAPTURE, memory=V4L2_MEMORY_MMAP),
    )
    format_ = v4l2_format(
        type=V4L2_BUF_TYPE_SLICED_VBI_CAPTURE,
        fmt=v4l2_format_fmt(sliced=v4l2_sliced_vbi_format(service_set=V4L2_SLICED_TELETEXT_B | V4L2_SLICED_WSS_625)),
    )
    run.prepare(ioctl, device.fd, VIDIOC_S_FMT, format_)
    buffer = bytearray(1 << 16)
    result = run.perform(read, device.fd, buffer, 1 << 16)
    run.perform(close, device.fd)
    run.perform(ioctl, run.second(device).fd, VIDIOC_S_FMT, copy(raw))
    run.check("result", result, check.at_most(format_.fmt.sliced.io_size), check.nonzero())


@rule("video.read::ok::without-waiting-what-is-there", page="v4l/func-read.rst", nodes=("video-capture",))
def test_video_read_ok_without_waiting_what_is_there(run: Run) -> None:
    """A non-blocking descriptor can be read once poll() has told that a frame is there."""
    device = run.open("video-capture", O_RDWR | O_NONBLOCK)
    run.require(device, capability=V4L2_CAP_READWRITE)
    format_ = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
    run.prepare(poll, pollfds((device.fd, POLLIN)), 3000)
    buffer = bytearray(4096)
    result = run.perform(read, device.fd, buffer, 4096)
    run.check("result", result, 4096)


@rule("video.read::ok::waiting-can-be-turned-off", page="v4l/func-read.rst", nodes=("video-capture",))
def test_video_read_ok_waiting_can_be_turned_off(run: Run) -> None:
    """Whether the call waits, O_NONBLOCK tells at the time of the call, also where fcntl() has set or cleared it."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, capability=V4L2_CAP_READWRITE, driver="vivid")
    format_ = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
    run.prepare(fcntl, device.fd, F_SETFL, O_RDWR | O_NONBLOCK)
    run.refuse("EAGAIN", read, device.fd, bytearray(4096), 4096)
    run.perform(fcntl, device.fd, F_SETFL, O_RDWR)
    buffer = bytearray(4096)
    result = run.perform(read, device.fd, buffer, 4096)
    run.check("result", result, 4096)


@rule("video.read::ok::radio-samples", page="v4l/func-read.rst", nodes=("sdr-capture",))
def test_video_read_ok_radio_samples(run: Run) -> None:
    """Samples of a radio are read in pieces of no more than a buffer."""
    device = run.open("sdr-capture", O_RDWR)
    run.require(device, capability=V4L2_CAP_READWRITE)
    format_ = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
    buffer = bytearray(format_.fmt.sdr.buffersize * 2)
    result = run.perform(read, device.fd, buffer, format_.fmt.sdr.buffersize * 2)
    run.check("result", result, check.at_most(format_.fmt.sdr.buffersize), check.nonzero())


@rule("video.read::ok::metadata", page="v4l/func-read.rst", nodes=("meta-capture",))
def test_video_read_ok_metadata(run: Run) -> None:
    """A read() of a metadata device gets one buffer of metadata."""
    device = run.open("meta-capture", O_RDWR)
    run.require(device, capability=V4L2_CAP_READWRITE)
    format_ = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
    buffer = bytearray(format_.fmt.meta.buffersize * 2)
    result = run.perform(read, device.fd, buffer, format_.fmt.meta.buffersize * 2)
    run.check("result", result, check.at_most(format_.fmt.meta.buffersize), check.nonzero())


@condition("video.read::EAGAIN::no-data-yet", cause="would-block", page="v4l/func-read.rst", nodes=("video-capture",))
def test_video_read_eagain_no_data_yet(case: Case) -> None:
    """The descriptor is non-blocking and no frame has been captured yet."""
    for run in case:
        device = run.open("video-capture", O_RDWR | O_NONBLOCK if run.provoking else O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        format_ = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
        run.attempt(read, device.fd, bytearray(4096), 4096)


@condition(
    "video.read::EBADF::not-a-descriptor",
    cause="bad-fd",
    page="v4l/func-read.rst",
    nodes=("video-capture",),
    values=("-1", "closed", "max(s32)"),
)
def test_video_read_ebadf_not_a_descriptor(case: Case) -> None:
    """The descriptor is negative, closed or was never opened."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        format_ = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
        fd = device.fd
        if run.provoking:
            fd = case.pick(-1, run.closed(), 0x7FFFFFFF)
        run.attempt(read, fd, bytearray(4096), 4096)
        run.next(read, device.fd, bytearray(4096), 4096)


@condition(
    "video.read::EBADF::not-open-for-reading", cause="permission", page="v4l/func-read.rst", nodes=("video-capture",)
)
def test_video_read_ebadf_not_open_for_reading(case: Case) -> None:
    """The descriptor is open for writing only."""
    for run in case:
        device = run.open("video-capture", O_WRONLY if run.provoking else O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        format_ = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
        run.attempt(read, device.fd, bytearray(4096), 4096)


@condition(
    "video.read::EBADF::no-descriptor-left",
    cause="no-slots",
    status="contradicted",
    page="v4l/func-read.rst",
    nodes=("video-capture",),
    deviations=(Deviation(seen="success", reason="Reading needs no descriptor. (fs/read_write.c: ksys_read())"),),
)
def test_video_read_ebadf_no_descriptor_left(case: Case) -> None:
    """The program has as many descriptors as it may have."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        format_ = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
        if run.provoking:
            run.rlimit("NOFILE", 0)
        run.attempt(read, device.fd, bytearray(4096), 4096)


@condition(
    "video.read::EBUSY::another-handle-reads", cause="other-owner", page="v4l/func-read.rst", nodes=("video-capture",)
)
def test_video_read_ebusy_another_handle_reads(case: Case) -> None:
    """Another handle of the device reads already."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        format_ = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
        if run.provoking:
            run.prepare(read, run.second(device).fd, bytearray(4096), 4096)
        run.attempt(read, device.fd, bytearray(4096), 4096)


@condition(
    "video.read::EBUSY::another-handle-streams",
    cause="other-owner",
    status="prose",
    page="v4l/open.rst",
    nodes=("video-capture",),
)
def test_video_read_ebusy_another_handle_streams(case: Case) -> None:
    """Another handle of the device has allocated buffers."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
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
        run.attempt(read, device.fd, bytearray(4096), 4096)


@condition(
    "video.read::EBUSY::streaming-was-chosen",
    cause="mode-mix",
    status="undocumented",
    page="v4l/func-read.rst",
    nodes=("video-capture",),
)
def test_video_read_ebusy_streaming_was_chosen(case: Case) -> None:
    """The handle itself has allocated buffers for streaming."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
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
        run.attempt(read, device.fd, bytearray(4096), 4096)


@condition(
    "video.read::EFAULT::memory-not-writable",
    cause="bad-pointer",
    page="v4l/func-read.rst",
    nodes=("video-capture",),
    values=("inaccessible", "unmapped"),
)
def test_video_read_efault_memory_not_writable(case: Case) -> None:
    """The memory for the data cannot be written."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        format_ = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
        buffer = case.pick(run.inaccessible(), run.unmapped()) if run.provoking else bytearray(4096)
        run.attempt(read, device.fd, buffer, 4096)
        run.next(read, device.fd, bytearray(4096), 4096)


@condition(
    "video.read::EFAULT::no-memory-given",
    cause="bad-pointer",
    status="contradicted",
    seen="EINVAL",
    page="v4l/func-read.rst",
    nodes=("video-capture",),
)
def test_video_read_efault_no_memory_given(case: Case) -> None:
    """The address of the memory is NULL."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        format_ = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
        buffer = run.null if run.provoking else bytearray(4096)
        run.attempt(read, device.fd, buffer, 4096)
        run.next(read, device.fd, bytearray(4096), 4096)


@condition("video.read::EINTR::interrupted", cause="interrupted", page="v4l/func-read.rst", nodes=("video-capture",))
def test_video_read_eintr_interrupted(case: Case) -> None:
    """A signal arrives while the call waits for a frame."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE, driver="vivid")
        format_ = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
        if run.provoking:
            run.control(device, "Percentage of Dropped Buffers", 100)
            run.signal(SIGALRM, after=0.2)
        run.attempt(read, device.fd, bytearray(4096), 4096)


@condition("video.read::EIO::hardware-failed", cause="hw-error", page="v4l/func-read.rst", nodes=("video-capture",))
def test_video_read_eio_hardware_failed(case: Case) -> None:
    """The hardware has failed."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE, driver="vivid")
        run.prepare(read, device.fd, bytearray(16 << 20), 16 << 20)
        if run.provoking:
            run.control(device, "Inject Fatal Streaming Error", 1)
        run.attempt(read, device.fd, bytearray(4096), 4096)


@condition(
    "video.read::EINVAL::driver-cannot-read",
    cause="not-supported-here",
    page="v4l/func-read.rst",
    nodes=("video-capture",),
)
def test_video_read_einval_driver_cannot_read(case: Case) -> None:
    """The driver does not implement reading at all."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        other = run.open("m2m", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = other.fd
        run.attempt(read, fd, bytearray(4096), 4096)
        run.next(read, device.fd, bytearray(4096), 4096)


@condition(
    "video.read::EINVAL::device-cannot-read",
    cause="not-supported-here",
    page="v4l/func-read.rst",
    nodes=("video-capture",),
)
def test_video_read_einval_device_cannot_read(case: Case) -> None:
    """The driver implements reading, but this device only shows video."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        other = run.open("video-output", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = other.fd
        run.attempt(read, fd, bytearray(4096), 4096)
        run.next(read, device.fd, bytearray(4096), 4096)


@condition(
    "video.read::EINVAL::kind-of-device-cannot-read",
    cause="not-supported-here",
    page="v4l/func-read.rst",
    nodes=("video-capture",),
)
def test_video_read_einval_kind_of_device_cannot_read(case: Case) -> None:
    """Devices of this kind are never read."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        other = run.open("subdev", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = other.fd
        run.attempt(read, fd, bytearray(4096), 4096)
        run.next(read, device.fd, bytearray(4096), 4096)


@condition(
    "video.read::ENODEV::unplugged",
    cause="gone",
    status="undocumented",
    page="v4l/func-read.rst",
    nodes=("video-capture",),
)
def test_video_read_enodev_unplugged(case: Case) -> None:
    """The device has been removed since it was opened."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        format_ = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
        if run.provoking:
            run.unplug(device)
        run.attempt(read, device.fd, bytearray(4096), 4096)


@condition(
    "video.read::ENOMEM::no-memory",
    cause="no-memory",
    status="undocumented",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="v4l/func-read.rst",
    nodes=("video-capture",),
)
def test_video_read_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate the buffers that the first call needs."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        format_ = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
        run.walk(read, device.fd, bytearray(4096), 4096)


@condition(
    "video.read::EAGAIN::no-data-of-another-kind-yet",
    cause="would-block",
    page="v4l/func-read.rst",
    nodes=("sdr-capture", "meta-capture"),
)
def test_video_read_eagain_no_data_of_another_kind_yet(case: Case) -> None:
    """The descriptor is non-blocking, and no radio samples or metadata have come yet."""
    for run in case:
        device = run.open(run.device.node, O_RDWR | O_NONBLOCK if run.provoking else O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        format_ = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
        run.attempt(read, device.fd, bytearray(4096), 4096)


@condition(
    "video.read::EAGAIN::no-blanking-lines-yet", cause="would-block", page="v4l/func-read.rst", nodes=("vbi-capture",)
)
def test_video_read_eagain_no_blanking_lines_yet(case: Case) -> None:
    """The descriptor is non-blocking, and no blanking lines have come yet."""
    for run in case:
        device = run.open("vbi-capture", O_RDWR | O_NONBLOCK if run.provoking else O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(1))
        raw = v4l2_format(type=V4L2_BUF_TYPE_VBI_CAPTURE)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, raw)
        run.prepare(ioctl, device.fd, VIDIOC_S_FMT, copy(raw))
        run.attempt(read, device.fd, bytearray(4096), 4096)
