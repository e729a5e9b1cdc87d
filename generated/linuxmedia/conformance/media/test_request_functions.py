"""Conformance: Waiting for requests and closing them."""

from __future__ import annotations

from linuxmedia.conformance import Case, Deviation, Run, condition, rule, scalars
from linuxmedia.conformance.calls import close, dup, ioctl, poll, pollfds
from linuxmedia.conformance.system import O_RDWR, POLLERR, POLLIN, POLLOUT, POLLPRI, SIGALRM
from linuxmedia.uapi.media import MEDIA_IOC_REQUEST_ALLOC, MEDIA_REQUEST_IOC_QUEUE, MEDIA_REQUEST_IOC_REINIT
from linuxmedia.uapi.v4l2 import V4L2_BUF_FLAG_REQUEST_FD, VIDIOC_DQBUF, VIDIOC_QBUF, VIDIOC_STREAMOFF, VIDIOC_STREAMON


@rule("request.poll::ok::waits-while-queued", page="mediactl/request-func-poll.rst", nodes=("m2m",))
def test_request_poll_ok_waits_while_queued(run: Run) -> None:
    """While the stream is off, a queued request is not completed, and the time runs out."""
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
    run.prepare(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
    fds = pollfds((request.value, POLLPRI))
    result = run.perform(poll, fds, 100)
    run.check("result", result, 0)
    run.check("argument.revents", fds[0].revents, 0)


@rule("request.poll::ok::no-wait", page="mediactl/request-func-poll.rst", nodes=("m2m",))
def test_request_poll_ok_no_wait(run: Run) -> None:
    """A timeout of 0 does not wait."""
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
    run.prepare(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
    fds = pollfds((request.value, POLLPRI))
    result = run.perform(poll, fds, 0)
    run.check("result", result, 0)


@rule("request.poll::ok::not-queued-yet", page="mediactl/request-func-poll.rst", nodes=("m2m",))
def test_request_poll_ok_not_queued_yet(run: Run) -> None:
    """A request that has not been queued sets POLLERR."""
    run.open("m2m", O_RDWR)
    media = run.open("media", O_RDWR)
    request = scalars.int_()
    run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
    fds = pollfds((request.value, POLLPRI))
    result = run.perform(poll, fds, 100)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLERR)


@rule("request.poll::ok::completed", page="mediactl/request-func-poll.rst", nodes=("m2m",))
def test_request_poll_ok_completed(run: Run) -> None:
    """When both queues stream, the request is completed and sets POLLPRI."""
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
    run.prepare(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
    run.queue(device, side="capture", buffers=2, phase="streaming")
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    fds = pollfds((request.value, POLLPRI))
    result = run.perform(poll, fds, 3000)
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    run.perform(ioctl, request.value, MEDIA_REQUEST_IOC_REINIT)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLPRI)


@rule("request.poll::ok::wakes-who-waits", page="mediactl/request-func-poll.rst", nodes=("m2m",))
def test_request_poll_ok_wakes_who_waits(run: Run) -> None:
    """A call without a limit returns when the request is completed."""
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
    run.prepare(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
    woken_fds = pollfds((request.value, POLLPRI))
    woken = run.concurrently(poll, woken_fds, -1)
    run.queue(device, side="capture", buffers=2, phase="streaming")
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    fds = pollfds((request.value, POLLPRI))
    result = run.perform(poll, fds, 3000)
    run.wait(0.1)
    run.check("result", result, 1)
    run.check("woken.value", woken.value, 1)


@rule("request.poll::ok::cancelled-by-the-end-of-the-stream", page="mediactl/request-func-poll.rst", nodes=("m2m",))
def test_request_poll_ok_cancelled_by_the_end_of_the_stream(run: Run) -> None:
    """VIDIOC_STREAMOFF completes a request that was queued."""
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
    run.prepare(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
    fds = pollfds((request.value, POLLPRI))
    result = run.perform(poll, fds, 3000)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLPRI)


@rule("request.poll::ok::not-queued-any-more", page="mediactl/request-func-poll.rst", nodes=("m2m",))
def test_request_poll_ok_not_queued_any_more(run: Run) -> None:
    """A request that was emptied is as good as new, and sets POLLERR."""
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
    run.prepare(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
    run.perform(ioctl, request.value, MEDIA_REQUEST_IOC_REINIT)
    fds = pollfds((request.value, POLLPRI))
    result = run.perform(poll, fds, 100)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLERR)


@rule("request.poll::ok::other-events", page="mediactl/request-func-poll.rst", nodes=("m2m",))
def test_request_poll_ok_other_events(run: Run) -> None:
    """A completed request reports nothing to those who do not ask for POLLPRI."""
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
    run.prepare(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
    fds = pollfds((request.value, POLLIN | POLLOUT))
    result = run.perform(poll, fds, 50)
    run.check("result", result, 0)


@condition(
    "request.poll::EBADF::not-a-descriptor",
    cause="bad-fd",
    status="contradicted",
    page="mediactl/request-func-poll.rst",
    nodes=("m2m",),
    deviations=(Deviation(seen="success", reason="poll() sets POLLNVAL for the entry. (fs/select.c: do_pollfd())"),),
    values=("closed", "max(s32)"),
)
def test_request_poll_ebadf_not_a_descriptor(case: Case) -> None:
    """The descriptor is closed or was never opened."""
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
        run.prepare(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
        fds = (
            case.pick(pollfds((run.closed(), POLLPRI)), pollfds((0x7FFFFFFF, POLLPRI)))
            if run.provoking
            else pollfds((request.value, POLLPRI))
        )
        run.attempt(poll, fds, 100)
        run.next(poll, pollfds((request.value, POLLPRI)), 100)


@condition(
    "request.poll::EFAULT::list-not-readable",
    cause="bad-pointer",
    page="mediactl/request-func-poll.rst",
    nodes=("m2m",),
    values=("null", "inaccessible", "unmapped"),
)
def test_request_poll_efault_list_not_readable(case: Case) -> None:
    """The list of descriptors lies in memory that the program cannot use."""
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
        run.prepare(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
        fds = (
            case.pick(run.null, run.inaccessible(), run.unmapped())
            if run.provoking
            else pollfds((request.value, POLLPRI))
        )
        run.attempt(poll, fds, 100)
        run.next(poll, pollfds((request.value, POLLPRI)), 100)


@condition(
    "request.poll::EINTR::interrupted", cause="interrupted", page="mediactl/request-func-poll.rst", nodes=("m2m",)
)
def test_request_poll_eintr_interrupted(case: Case) -> None:
    """A signal arrives while the call waits for the request."""
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
        run.prepare(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
        timeout = 300
        if run.provoking:
            run.signal(SIGALRM, after=0.05)
            timeout = 10000
        run.attempt(poll, pollfds((request.value, POLLPRI)), timeout)


@condition(
    "request.poll::EINVAL::more-than-the-limit",
    cause="value-range",
    page="mediactl/request-func-poll.rst",
    nodes=("m2m",),
    values=("max(u32)", "max(s32)"),
)
def test_request_poll_einval_more_than_the_limit(case: Case) -> None:
    """The list is longer than the number of descriptors that the program may have."""
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
        run.prepare(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
        count = case.pick(0xFFFFFFFF, 0x7FFFFFFF) if run.provoking else None
        run.attempt(poll, pollfds((request.value, POLLPRI)), 100, count=count)
        run.next(poll, pollfds((request.value, POLLPRI)), 100)


@rule("request.close::ok::frees-the-descriptor", page="mediactl/request-func-close.rst", nodes=("m2m",))
def test_request_close_ok_frees_the_descriptor(run: Run) -> None:
    """The descriptor is gone."""
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
    result = run.perform(close, request.value)
    run.refuse("EBADF", ioctl, request.value, MEDIA_REQUEST_IOC_REINIT)
    run.check("result", result, 0)


@rule(
    "request.close::ok::frees-the-buffer",
    page="mediactl/request-func-close.rst",
    nodes=("m2m",),
    deviations=(
        Deviation(
            seen="EINVAL",
            reason="Each buffer holds the request that it is in, so that closing a request that was not queued frees nothing. (drivers/media/common/videobuf2/videobuf2-core.c: vb2_core_qbuf(), __vb2_queue_cancel())",
        ),
    ),
)
def test_request_close_ok_frees_the_buffer(run: Run) -> None:
    """The buffer that was in a request that goes can be put into another one."""
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
    run.perform(close, request.value)
    another = scalars.int_()
    run.perform(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, another)
    fresh_2 = q.buffer[0].template
    fresh_2.flags |= V4L2_BUF_FLAG_REQUEST_FD
    fresh_2.request_fd = another.value
    fresh_2.bytesused = q.buffer[0].length
    run.perform(ioctl, device.fd, VIDIOC_QBUF, fresh_2)
    run.perform(ioctl, another.value, MEDIA_REQUEST_IOC_QUEUE)


@rule(
    "request.close::ok::buffer-comes-back-with-the-end-of-the-stream",
    page="mediactl/request-func-close.rst",
    nodes=("m2m",),
)
def test_request_close_ok_buffer_comes_back_with_the_end_of_the_stream(run: Run) -> None:
    """VIDIOC_STREAMOFF takes the buffer out of a closed request, so that it can be put into another one."""
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
    run.perform(close, request.value)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
    another = scalars.int_()
    run.perform(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, another)
    fresh_2 = q.buffer[0].template
    fresh_2.flags |= V4L2_BUF_FLAG_REQUEST_FD
    fresh_2.request_fd = another.value
    fresh_2.bytesused = q.buffer[0].length
    run.perform(ioctl, device.fd, VIDIOC_QBUF, fresh_2)
    run.perform(ioctl, another.value, MEDIA_REQUEST_IOC_QUEUE)


@rule("request.close::ok::carried-out-all-the-same", page="mediactl/request-func-close.rst", nodes=("m2m",))
def test_request_close_ok_carried_out_all_the_same(run: Run) -> None:
    """A queued request is completed after its descriptor is closed."""
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
    result = run.perform(close, request.value)
    run.queue(device, side="capture", buffers=2, phase="streaming")
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    run.check("result", result, 0)


@rule("request.close::ok::not-before-the-last-duplicate", page="mediactl/request-func-close.rst", nodes=("m2m",))
def test_request_close_ok_not_before_the_last_duplicate(run: Run) -> None:
    """A duplicate of the descriptor keeps the request, with its buffer."""
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
    copy_ = run.perform(dup, request.value)
    run.perform(close, request.value)
    run.perform(ioctl, copy_.value, MEDIA_REQUEST_IOC_QUEUE)


@condition(
    "request.close::EBADF::not-a-descriptor",
    cause="bad-fd",
    page="mediactl/request-func-close.rst",
    nodes=("m2m",),
    values=("-1", "closed", "max(s32)"),
)
def test_request_close_ebadf_not_a_descriptor(case: Case) -> None:
    """The descriptor is negative, closed or was never opened."""
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
            fd = case.pick(-1, run.closed(), 0x7FFFFFFF)
        run.attempt(close, fd)
        run.next(close, request.value)


@condition(
    "request.close::EBADF::closed-twice",
    cause="wrong-state",
    status="undocumented",
    page="mediactl/request-func-close.rst",
    nodes=("m2m",),
)
def test_request_close_ebadf_closed_twice(case: Case) -> None:
    """The descriptor of the request has been closed already."""
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
            run.prepare(close, request.value)
        run.attempt(close, request.value)
