"""Conformance: Requests."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import close, fill, ioctl, mmap, poll, pollfds
from linuxmedia.conformance.memory import bytes_at
from linuxmedia.conformance.system import (
    MAP_ANONYMOUS,
    MAP_PRIVATE,
    MAP_SHARED,
    O_RDWR,
    PAGE_SIZE,
    POLLERR,
    POLLPRI,
    PROT_READ,
    PROT_WRITE,
)
from linuxmedia.uapi.media import MEDIA_IOC_REQUEST_ALLOC, MEDIA_REQUEST_IOC_QUEUE, MEDIA_REQUEST_IOC_REINIT
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_FLAG_IN_REQUEST,
    V4L2_BUF_FLAG_QUEUED,
    V4L2_BUF_FLAG_REQUEST_FD,
    V4L2_CID_HFLIP,
    V4L2_CID_STATELESS_FWHT_PARAMS,
    V4L2_CID_VFLIP,
    V4L2_CTRL_WHICH_REQUEST_VAL,
    V4L2_FWHT_VERSION,
    V4L2_MEMORY_MMAP,
    V4L2_MEMORY_USERPTR,
    VIDIOC_DQBUF,
    VIDIOC_G_CTRL,
    VIDIOC_G_EXT_CTRLS,
    VIDIOC_QBUF,
    VIDIOC_QUERYBUF,
    VIDIOC_S_CTRL,
    VIDIOC_S_EXT_CTRLS,
    VIDIOC_STREAMOFF,
    VIDIOC_STREAMON,
    v4l2_control,
    v4l2_ctrl_fwht_params,
    v4l2_ext_control,
    v4l2_ext_controls,
)


@rule("MEDIA_IOC_REQUEST_ALLOC::ok::close-on-exec", page="mediactl/media-ioc-request-alloc.rst", nodes=("media",))
def test_media_ioc_request_alloc_ok_close_on_exec(run: Run) -> None:
    """The descriptor of a request is closed on execve()."""
    device = run.open("media", O_RDWR)
    argument = scalars.int_()
    run.perform(ioctl, device.fd, MEDIA_IOC_REQUEST_ALLOC, argument)
    run.check("argument", argument, check.cloexec(True))


@rule("MEDIA_IOC_REQUEST_ALLOC::ok::each-its-own", page="mediactl/media-ioc-request-alloc.rst", nodes=("media",))
def test_media_ioc_request_alloc_ok_each_its_own(run: Run) -> None:
    """Every call makes another request."""
    device = run.open("media", O_RDWR)
    argument = scalars.int_()
    run.perform(ioctl, device.fd, MEDIA_IOC_REQUEST_ALLOC, argument)
    another = scalars.int_()
    run.perform(ioctl, device.fd, MEDIA_IOC_REQUEST_ALLOC, another)
    run.check("another", another, check.differs_from(argument.value))


@rule(
    "MEDIA_IOC_REQUEST_ALLOC::ok::outlives-the-media-device",
    page="mediactl/media-ioc-request-alloc.rst",
    nodes=("media",),
)
def test_media_ioc_request_alloc_ok_outlives_the_media_device(run: Run) -> None:
    """A request works on after the media device has been closed."""
    device = run.open("media", O_RDWR)
    argument = scalars.int_()
    run.perform(ioctl, device.fd, MEDIA_IOC_REQUEST_ALLOC, argument)
    run.perform(close, device.fd)
    run.perform(ioctl, argument.value, MEDIA_REQUEST_IOC_REINIT)


@condition(
    "MEDIA_IOC_REQUEST_ALLOC::ENOTTY::requests-unsupported",
    cause="not-supported-here",
    page="mediactl/media-ioc-request-alloc.rst",
    nodes=("media",),
)
def test_media_ioc_request_alloc_enotty_requests_unsupported(case: Case) -> None:
    """The driver does not support requests."""
    for run in case:
        device = run.open("media", O_RDWR)
        fd = device.fd
        if run.provoking:
            vimc = run.open("media", O_RDWR, entity="vimc")
            fd = vimc.fd
        run.attempt(ioctl, fd, MEDIA_IOC_REQUEST_ALLOC, scalars.int_())


@condition(
    "MEDIA_IOC_REQUEST_ALLOC::EMFILE::no-descriptor-left",
    cause="no-slots",
    status="undocumented",
    page="mediactl/media-ioc-request-alloc.rst",
    nodes=("media",),
)
def test_media_ioc_request_alloc_emfile_no_descriptor_left(case: Case) -> None:
    """The process has no file descriptor left."""
    for run in case:
        device = run.open("media", O_RDWR)
        if run.provoking:
            run.rlimit("NOFILE", 0)
        run.attempt(ioctl, device.fd, MEDIA_IOC_REQUEST_ALLOC, scalars.int_())


@condition(
    "MEDIA_IOC_REQUEST_ALLOC::ENOMEM::no-memory",
    cause="no-memory",
    expect=("ENOMEM", "EFAULT", "EMFILE", "ENFILE"),
    fault="allocations",
    page="mediactl/media-ioc-request-alloc.rst",
    nodes=("media",),
)
def test_media_ioc_request_alloc_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate the request or its descriptor."""
    for run in case:
        device = run.open("media", O_RDWR)
        run.walk(ioctl, device.fd, MEDIA_IOC_REQUEST_ALLOC, scalars.int_())


@condition(
    "MEDIA_IOC_REQUEST_ALLOC::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="mediactl/media-ioc-request-alloc.rst",
    nodes=("media",),
    lab=("vicodec.0",),
)
def test_media_ioc_request_alloc_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("media", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, MEDIA_IOC_REQUEST_ALLOC, scalars.int_())
        run.next(ioctl, device.fd, MEDIA_IOC_REQUEST_ALLOC, scalars.int_())


@condition(
    "MEDIA_IOC_REQUEST_ALLOC::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="mediactl/media-ioc-request-alloc.rst",
    nodes=("media",),
    lab=("vicodec.0",),
    values=("null", "inaccessible"),
)
def test_media_ioc_request_alloc_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("media", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            MEDIA_IOC_REQUEST_ALLOC,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.int_(),
        )
        run.next(ioctl, device.fd, MEDIA_IOC_REQUEST_ALLOC, scalars.int_())


@condition(
    "MEDIA_IOC_REQUEST_ALLOC::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="mediactl/media-ioc-request-alloc.rst",
    nodes=("media",),
    lab=("vicodec.0",),
)
def test_media_ioc_request_alloc_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("media", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("video-capture", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, MEDIA_IOC_REQUEST_ALLOC, scalars.int_())


@rule("MEDIA_REQUEST_IOC_QUEUE::ok::buffer-goes-along", page="mediactl/media-request-ioc-queue.rst", nodes=("m2m",))
def test_media_request_ioc_queue_ok_buffer_goes_along(run: Run) -> None:
    """The buffer of the request is with the driver afterwards."""
    device = run.open("m2m", O_RDWR)
    run.require(device, stateless=False)
    q = run.queue(device, side="output", buffers=2, phase="allocated")
    media = run.open("media", O_RDWR)
    request = scalars.int_()
    run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
    fresh = q.buffer[0].template
    fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
    fresh.request_fd = request.value
    fresh.bytesused = q.buffer[0].length
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
    run.perform(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
    buffer = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, buffer)
    run.check("buffer.flags", buffer.flags, check.has(V4L2_BUF_FLAG_QUEUED), check.lacks(V4L2_BUF_FLAG_IN_REQUEST))


@rule(
    "MEDIA_REQUEST_IOC_QUEUE::ok::mended-after-a-failure", page="mediactl/media-request-ioc-queue.rst", nodes=("m2m",)
)
def test_media_request_ioc_queue_ok_mended_after_a_failure(run: Run) -> None:
    """A request that could not be queued is as it was, and is queued once it has what it lacked."""
    device = run.open("m2m", O_RDWR)
    run.require(device, stateless=False)
    q = run.queue(device, side="output", buffers=2, phase="allocated")
    media = run.open("media", O_RDWR)
    request = scalars.int_()
    run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
    fresh = q.buffer[0].template
    fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
    fresh.request_fd = request.value
    fresh.bytesused = q.buffer[0].length
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
    lacking = scalars.int_()
    run.perform(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, lacking)
    run.refuse("ENOENT", ioctl, lacking.value, MEDIA_REQUEST_IOC_QUEUE)
    polled_fds = pollfds((lacking.value, POLLPRI))
    run.perform(poll, polled_fds, 0)
    run.check("polled.revents", polled_fds[0].revents, POLLERR)
    fresh_2 = q.buffer[1].template
    fresh_2.flags |= V4L2_BUF_FLAG_REQUEST_FD
    fresh_2.request_fd = lacking.value
    fresh_2.bytesused = q.buffer[1].length
    run.perform(ioctl, device.fd, VIDIOC_QBUF, fresh_2)
    run.perform(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
    run.perform(ioctl, lacking.value, MEDIA_REQUEST_IOC_QUEUE)
    buffer = q.buffer[1].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, buffer)
    run.check("buffer.flags", buffer.flags, check.has(V4L2_BUF_FLAG_QUEUED), check.lacks(V4L2_BUF_FLAG_IN_REQUEST))


@rule(
    "MEDIA_REQUEST_IOC_QUEUE::ok::controls-are-for-its-own-buffer",
    page="mediactl/media-request-ioc-queue.rst",
    nodes=("m2m",),
    lab=("vim2m",),
)
def test_media_request_ioc_queue_ok_controls_are_for_its_own_buffer(run: Run) -> None:
    """The controls of a request count for the buffer of the same request."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vim2m")
    q = run.queue(device, side="output", buffers=2, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_VFLIP, value=0))
    image = run.prepare(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    turned = run.prepare(mmap, 0, q.buffer[1].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[1].offset)
    run.prepare(fill, image.value, q.buffer[0].length // 2, 16)
    run.prepare(fill, image.value + q.buffer[0].length // 2, q.buffer[0].length // 2, 235)
    run.prepare(fill, turned.value, q.buffer[1].length // 2, 235)
    run.prepare(fill, turned.value + q.buffer[1].length // 2, q.buffer[1].length // 2, 16)
    media = run.open("media", O_RDWR)
    request = scalars.int_()
    run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_S_EXT_CTRLS,
        v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_REQUEST_VAL,
            request_fd=request.value,
            controls=[v4l2_ext_control(id=V4L2_CID_VFLIP, value=1)],
        ),
    )
    fresh = q.buffer[0].template
    fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
    fresh.request_fd = request.value
    fresh.bytesused = q.buffer[0].length
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
    captured = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=2, phase="streaming")
    made = run.prepare(
        mmap, 0, captured.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, captured.buffer[0].offset
    )
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    run.perform(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
    run.perform(poll, pollfds((request.value, POLLPRI)), 3000)
    first = captured.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, first)
    run.check("first.index", first.index, 0)
    now = v4l2_control(id=V4L2_CID_VFLIP)
    run.perform(ioctl, device.fd, VIDIOC_G_CTRL, now)
    run.check("now.value", now.value, 1)
    run.check(
        "made.address",
        bytes_at(made.value, captured.buffer[0].length),
        check.same_bytes_as(bytes_at(turned.value, captured.buffer[0].length)),
    )


@rule("MEDIA_REQUEST_IOC_QUEUE::ok::not-done-at-once", page="mediactl/media-request-ioc-queue.rst", nodes=("m2m",))
def test_media_request_ioc_queue_ok_not_done_at_once(run: Run) -> None:
    """A request does not complete while the queue is not streaming."""
    device = run.open("m2m", O_RDWR)
    run.require(device, stateless=False)
    q = run.queue(device, side="output", buffers=2, phase="allocated")
    media = run.open("media", O_RDWR)
    request = scalars.int_()
    run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
    fresh = q.buffer[0].template
    fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
    fresh.request_fd = request.value
    fresh.bytesused = q.buffer[0].length
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
    run.perform(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
    polled_fds = pollfds((request.value, POLLPRI))
    polled = run.perform(poll, polled_fds, 100)
    run.check("polled.value", polled.value, 0)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))


@condition(
    "MEDIA_REQUEST_IOC_QUEUE::EBUSY::already-queued",
    cause="busy-state",
    page="mediactl/media-request-ioc-queue.rst",
    nodes=("m2m",),
)
def test_media_request_ioc_queue_ebusy_already_queued(case: Case) -> None:
    """The request has been queued and is not completed."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        q = run.queue(device, side="output", buffers=2, phase="allocated")
        media = run.open("media", O_RDWR)
        request = scalars.int_()
        run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
        fresh = q.buffer[0].template
        fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
        fresh.request_fd = request.value
        fresh.bytesused = q.buffer[0].length
        run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
        if run.provoking:
            run.prepare(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
        run.attempt(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)


@condition(
    "MEDIA_REQUEST_IOC_QUEUE::EBUSY::completed",
    cause="wrong-state",
    page="mediactl/media-request-ioc-queue.rst",
    nodes=("m2m",),
)
def test_media_request_ioc_queue_ebusy_completed(case: Case) -> None:
    """The request was queued before and is completed, and MEDIA_REQUEST_IOC_REINIT has not emptied it since."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        q = run.queue(device, side="output", buffers=2, phase="allocated")
        media = run.open("media", O_RDWR)
        request = scalars.int_()
        run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
        fresh = q.buffer[0].template
        fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
        fresh.request_fd = request.value
        fresh.bytesused = q.buffer[0].length
        run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
        if run.provoking:
            run.prepare(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
            run.prepare(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
        run.attempt(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)


@condition(
    "MEDIA_REQUEST_IOC_QUEUE::ENOENT::no-buffers",
    cause="wrong-state",
    page="mediactl/media-request-ioc-queue.rst",
    nodes=("m2m",),
)
def test_media_request_ioc_queue_enoent_no_buffers(case: Case) -> None:
    """The request holds no buffer."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        q = run.queue(device, side="output", buffers=2, phase="allocated")
        media = run.open("media", O_RDWR)
        request = scalars.int_()
        run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
        fresh = q.buffer[0].template
        fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
        fresh.request_fd = request.value
        fresh.bytesused = q.buffer[0].length
        run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
        fd = request.value
        if run.provoking:
            empty = scalars.int_()
            run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, empty)
            fd = empty.value
        run.attempt(ioctl, fd, MEDIA_REQUEST_IOC_QUEUE)


@condition(
    "MEDIA_REQUEST_IOC_QUEUE::ENOENT::control-missing",
    cause="wrong-state",
    page="mediactl/media-request-ioc-queue.rst",
    nodes=("m2m",),
    lab=("stateless-decoder",),
)
def test_media_request_ioc_queue_enoent_control_missing(case: Case) -> None:
    """The request lacks a control that the driver cannot do without."""
    for run in case:
        device = run.open("m2m", O_RDWR, entity="stateless-decoder")
        run.require(device, driver="vicodec")
        q = run.queue(device, side="output", buffers=2, phase="allocated")
        media = run.open("media", O_RDWR)
        request = scalars.int_()
        run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
        fresh = q.buffer[0].template
        fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
        fresh.request_fd = request.value
        fresh.bytesused = q.buffer[0].length
        run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
        memory = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        run.prepare(
            ioctl,
            device.fd,
            VIDIOC_G_EXT_CTRLS,
            v4l2_ext_controls(
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_FWHT_PARAMS, size=PAGE_SIZE, ptr=memory.value)]
            ),
        )
        run.prepare(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_REQUEST_VAL,
                request_fd=request.value,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_FWHT_PARAMS, size=PAGE_SIZE, ptr=memory.value)],
            ),
        )
        fd = request.value
        if run.provoking:
            bare = scalars.int_()
            run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, bare)
            fresh_2 = q.buffer[1].template
            fresh_2.flags |= V4L2_BUF_FLAG_REQUEST_FD
            fresh_2.request_fd = bare.value
            fresh_2.bytesused = q.buffer[1].length
            run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh_2)
            fd = bare.value
        run.attempt(ioctl, fd, MEDIA_REQUEST_IOC_QUEUE)


@condition(
    "MEDIA_REQUEST_IOC_QUEUE::EINVAL::codec-takes-one-buffer",
    cause="bad-contents",
    page="v4l/dev-stateless-decoder.rst",
    nodes=("m2m",),
    lab=("visl",),
)
def test_media_request_ioc_queue_einval_codec_takes_one_buffer(case: Case) -> None:
    """The request to a stateless decoder holds more than one buffer of coded data."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.require(device, driver="visl")
        q = run.queue(device, side="output", buffers=2, phase="allocated")
        media = run.open("media", O_RDWR)
        request = scalars.int_()
        run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
        fresh = q.buffer[0].template
        fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
        fresh.request_fd = request.value
        run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
        if run.provoking:
            fresh_2 = q.buffer[1].template
            fresh_2.flags |= V4L2_BUF_FLAG_REQUEST_FD
            fresh_2.request_fd = request.value
            run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh_2)
        run.attempt(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)


@condition(
    "MEDIA_REQUEST_IOC_QUEUE::ENOENT::codec-takes-no-parameters-alone",
    cause="wrong-state",
    page="v4l/dev-stateless-decoder.rst",
    nodes=("m2m",),
    lab=("visl",),
)
def test_media_request_ioc_queue_enoent_codec_takes_no_parameters_alone(case: Case) -> None:
    """The request to a stateless decoder holds parameters, but no buffer of coded data."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.require(device, driver="visl")
        q = run.queue(device, side="output", buffers=2, phase="allocated")
        media = run.open("media", O_RDWR)
        request = scalars.int_()
        run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
        fresh = q.buffer[0].template
        fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
        fresh.request_fd = request.value
        run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
        fd = request.value
        if run.provoking:
            bare = scalars.int_()
            run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, bare)
            run.prepare(
                ioctl,
                device.fd,
                VIDIOC_S_EXT_CTRLS,
                v4l2_ext_controls(
                    which=V4L2_CTRL_WHICH_REQUEST_VAL,
                    request_fd=bare.value,
                    controls=[
                        v4l2_ext_control(
                            id=V4L2_CID_STATELESS_FWHT_PARAMS,
                            p_fwht_params=[v4l2_ctrl_fwht_params(version=V4L2_FWHT_VERSION, width=640, height=360)],
                        ),
                    ],
                ),
            )
            fd = bare.value
        run.attempt(ioctl, fd, MEDIA_REQUEST_IOC_QUEUE)


@condition(
    "MEDIA_REQUEST_IOC_QUEUE::EINVAL::invalid-data",
    cause="bad-contents",
    page="mediactl/media-request-ioc-queue.rst",
    nodes=("video-capture",),
)
def test_media_request_ioc_queue_einval_invalid_data(case: Case) -> None:
    """The driver finds something in the request that it cannot do."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        q = run.queue(device, buffers=2, phase="allocated")
        media = run.open("media", O_RDWR)
        request = scalars.int_()
        run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
        fresh = q.buffer[0].template
        fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
        fresh.request_fd = request.value
        fresh.bytesused = q.buffer[0].length
        run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
        if run.provoking:
            run.control(device, "Inject req_validate() Error", 1)
        run.attempt(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
        run.next(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)


@condition(
    "MEDIA_REQUEST_IOC_QUEUE::EIO::bad-hardware",
    cause="hw-error",
    page="mediactl/media-request-ioc-queue.rst",
    nodes=("video-capture",),
)
def test_media_request_ioc_queue_eio_bad_hardware(case: Case) -> None:
    """The hardware is in a state that only stopping the stream mends."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        q = run.queue(device, buffers=2, phase="allocated")
        media = run.open("media", O_RDWR)
        request = scalars.int_()
        run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
        fresh = q.buffer[0].template
        fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
        fresh.request_fd = request.value
        run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
        run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(device.type))
        if run.provoking:
            run.control(device, "Inject Fatal Streaming Error", 1)
        run.attempt(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)


@condition(
    "MEDIA_REQUEST_IOC_QUEUE::ENOMEM::no-memory",
    cause="no-memory",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="mediactl/media-request-ioc-queue.rst",
    nodes=("video-capture",),
)
def test_media_request_ioc_queue_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate what the request needs."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, memory=V4L2_MEMORY_USERPTR)
        q = run.queue(device, memory=V4L2_MEMORY_USERPTR, buffers=2, phase="allocated")
        media = run.open("media", O_RDWR)
        request = scalars.int_()
        run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
        fresh = q.buffer[0].template
        fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
        fresh.request_fd = request.value
        fresh.bytesused = q.buffer[0].length
        run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
        run.walk(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)


@condition(
    "MEDIA_REQUEST_IOC_QUEUE::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="mediactl/media-request-ioc-queue.rst",
    nodes=("m2m",),
    lab=("vim2m",),
)
def test_media_request_ioc_queue_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        q = run.queue(device, side="output", buffers=2, phase="allocated")
        media = run.open("media", O_RDWR)
        request = scalars.int_()
        run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
        fresh = q.buffer[0].template
        fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
        fresh.request_fd = request.value
        fresh.bytesused = q.buffer[0].length
        run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
        fd = request.value
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, MEDIA_REQUEST_IOC_QUEUE)
        run.next(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)


@condition(
    "MEDIA_REQUEST_IOC_QUEUE::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="mediactl/media-request-ioc-queue.rst",
    nodes=("m2m",),
    lab=("vim2m",),
)
def test_media_request_ioc_queue_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        q = run.queue(device, side="output", buffers=2, phase="allocated")
        media = run.open("media", O_RDWR)
        request = scalars.int_()
        run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
        fresh = q.buffer[0].template
        fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
        fresh.request_fd = request.value
        fresh.bytesused = q.buffer[0].length
        run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
        fd = request.value
        if run.provoking:
            elsewhere = run.open("video-capture", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, MEDIA_REQUEST_IOC_QUEUE)


@rule("MEDIA_REQUEST_IOC_REINIT::ok::request-is-empty", page="mediactl/media-request-ioc-reinit.rst", nodes=("m2m",))
def test_media_request_ioc_reinit_ok_request_is_empty(run: Run) -> None:
    """The request holds no buffer any more, and cannot be queued until it gets one."""
    device = run.open("m2m", O_RDWR)
    q = run.queue(device, side="output", buffers=2, phase="allocated")
    media = run.open("media", O_RDWR)
    request = scalars.int_()
    run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
    fresh = q.buffer[0].template
    fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
    fresh.request_fd = request.value
    fresh.bytesused = q.buffer[0].length
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
    run.perform(ioctl, request.value, MEDIA_REQUEST_IOC_REINIT)
    run.refuse("ENOENT", ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)


@rule(
    "MEDIA_REQUEST_IOC_REINIT::ok::used-again",
    page="mediactl/media-request-ioc-reinit.rst",
    nodes=("m2m",),
    lab=("vim2m",),
)
def test_media_request_ioc_reinit_ok_used_again(run: Run) -> None:
    """A completed request that was emptied can be filled, queued and completed once more."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vim2m")
    q = run.queue(device, side="output", buffers=2, phase="allocated")
    media = run.open("media", O_RDWR)
    request = scalars.int_()
    run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
    fresh = q.buffer[0].template
    fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
    fresh.request_fd = request.value
    fresh.bytesused = q.buffer[0].length
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
    run.prepare(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
    run.queue(device, side="capture", buffers=2, phase="streaming")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    run.prepare(poll, pollfds((request.value, POLLPRI)), 3000)
    run.perform(ioctl, request.value, MEDIA_REQUEST_IOC_REINIT)
    emptied_fds = pollfds((request.value, POLLPRI))
    run.perform(poll, emptied_fds, 0)
    run.check("emptied.revents", emptied_fds[0].revents, POLLERR)
    fresh_2 = q.buffer[1].template
    fresh_2.flags |= V4L2_BUF_FLAG_REQUEST_FD
    fresh_2.request_fd = request.value
    fresh_2.bytesused = q.buffer[1].length
    run.perform(ioctl, device.fd, VIDIOC_QBUF, fresh_2)
    run.perform(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
    again_fds = pollfds((request.value, POLLPRI))
    run.perform(poll, again_fds, 3000)
    run.check("again.revents", again_fds[0].revents, POLLPRI)


@rule(
    "MEDIA_REQUEST_IOC_REINIT::ok::controls-are-forgotten",
    page="mediactl/media-request-ioc-reinit.rst",
    nodes=("m2m",),
    lab=("vim2m",),
)
def test_media_request_ioc_reinit_ok_controls_are_forgotten(run: Run) -> None:
    """Values of controls that were in the request are gone."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vim2m")
    q = run.queue(device, side="output", buffers=2, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_HFLIP, value=0))
    media = run.open("media", O_RDWR)
    request = scalars.int_()
    run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_S_EXT_CTRLS,
        v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_REQUEST_VAL,
            request_fd=request.value,
            controls=[v4l2_ext_control(id=V4L2_CID_HFLIP, value=1)],
        ),
    )
    run.perform(ioctl, request.value, MEDIA_REQUEST_IOC_REINIT)
    fresh = q.buffer[0].template
    fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
    fresh.request_fd = request.value
    fresh.bytesused = q.buffer[0].length
    run.perform(ioctl, device.fd, VIDIOC_QBUF, fresh)
    run.perform(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
    run.queue(device, side="capture", buffers=2, phase="streaming")
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    polled_fds = pollfds((request.value, POLLPRI))
    run.perform(poll, polled_fds, 3000)
    run.check("polled.revents", polled_fds[0].revents, POLLPRI)
    now = v4l2_control(id=V4L2_CID_HFLIP)
    run.perform(ioctl, device.fd, VIDIOC_G_CTRL, now)
    run.check("now.value", now.value, 0)


@rule("MEDIA_REQUEST_IOC_REINIT::ok::buffer-comes-back", page="mediactl/media-request-ioc-reinit.rst", nodes=("m2m",))
def test_media_request_ioc_reinit_ok_buffer_comes_back(run: Run) -> None:
    """The buffer that was in the request can go into another request."""
    device = run.open("m2m", O_RDWR)
    run.require(device, stateless=False)
    q = run.queue(device, side="output", buffers=2, phase="allocated")
    media = run.open("media", O_RDWR)
    request = scalars.int_()
    run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
    fresh = q.buffer[0].template
    fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
    fresh.request_fd = request.value
    fresh.bytesused = q.buffer[0].length
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
    run.perform(ioctl, request.value, MEDIA_REQUEST_IOC_REINIT)
    another = scalars.int_()
    run.perform(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, another)
    fresh_2 = q.buffer[0].template
    fresh_2.flags |= V4L2_BUF_FLAG_REQUEST_FD
    fresh_2.request_fd = another.value
    fresh_2.bytesused = q.buffer[0].length
    run.perform(ioctl, device.fd, VIDIOC_QBUF, fresh_2)
    run.perform(ioctl, another.value, MEDIA_REQUEST_IOC_QUEUE)


@condition(
    "MEDIA_REQUEST_IOC_REINIT::EBUSY::queued",
    cause="busy-state",
    page="mediactl/media-request-ioc-reinit.rst",
    nodes=("m2m",),
)
def test_media_request_ioc_reinit_ebusy_queued(case: Case) -> None:
    """The request has been queued and is not completed."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        q = run.queue(device, side="output", buffers=2, phase="allocated")
        media = run.open("media", O_RDWR)
        request = scalars.int_()
        run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
        fresh = q.buffer[0].template
        fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
        fresh.request_fd = request.value
        fresh.bytesused = q.buffer[0].length
        run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
        if run.provoking:
            run.prepare(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
        run.attempt(ioctl, request.value, MEDIA_REQUEST_IOC_REINIT)


@condition(
    "MEDIA_REQUEST_IOC_REINIT::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="mediactl/media-request-ioc-reinit.rst",
    nodes=("m2m",),
    lab=("vim2m",),
)
def test_media_request_ioc_reinit_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        q = run.queue(device, side="output", buffers=2, phase="allocated")
        media = run.open("media", O_RDWR)
        request = scalars.int_()
        run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
        fresh = q.buffer[0].template
        fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
        fresh.request_fd = request.value
        fresh.bytesused = q.buffer[0].length
        run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
        fd = request.value
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, MEDIA_REQUEST_IOC_REINIT)
        run.next(ioctl, request.value, MEDIA_REQUEST_IOC_REINIT)


@condition(
    "MEDIA_REQUEST_IOC_REINIT::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="mediactl/media-request-ioc-reinit.rst",
    nodes=("m2m",),
    lab=("vim2m",),
)
def test_media_request_ioc_reinit_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        q = run.queue(device, side="output", buffers=2, phase="allocated")
        media = run.open("media", O_RDWR)
        request = scalars.int_()
        run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
        fresh = q.buffer[0].template
        fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
        fresh.request_fd = request.value
        fresh.bytesused = q.buffer[0].length
        run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
        fd = request.value
        if run.provoking:
            elsewhere = run.open("video-capture", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, MEDIA_REQUEST_IOC_REINIT)
