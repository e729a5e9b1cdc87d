"""Conformance: A DMA-BUF as a file."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import close, fill, ioctl, lseek, mmap, munmap, poll, pollfds
from linuxmedia.conformance.memory import bytes_at
from linuxmedia.conformance.system import (
    MAP_SHARED,
    O_CLOEXEC,
    O_RDONLY,
    O_RDWR,
    PAGE_SIZE,
    POLLIN,
    POLLOUT,
    POLLPRI,
    PROT_READ,
    PROT_WRITE,
    SEEK_CUR,
    SEEK_END,
    SEEK_SET,
    SIGALRM,
)
from linuxmedia.uapi.dmabuf import (
    DMA_BUF_IOCTL_IMPORT_SYNC_FILE,
    DMA_BUF_SYNC_READ,
    DMA_BUF_SYNC_WRITE,
    DMA_HEAP_IOCTL_ALLOC,
    dma_buf_import_sync_file,
    dma_heap_allocation_data,
)


@rule("dmabuf.mmap::ok::shows-the-same", page="", nodes=("dma-heap",))
def test_dmabuf_mmap_ok_shows_the_same(run: Run) -> None:
    """Two mappings of a DMA-BUF show the same bytes."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=2 * PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    result = run.perform(mmap, 0, 2 * PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, allocated.fd, 0)
    other = run.perform(mmap, 0, 2 * PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, allocated.fd, 0)
    run.perform(fill, other.value, PAGE_SIZE, 0x5A)
    run.check(
        "result.address",
        bytes_at(result.value, 2 * PAGE_SIZE),
        check.same_bytes_as(bytes_at(other.value, 2 * PAGE_SIZE)),
    )


@rule("dmabuf.mmap::ok::from-a-page-on", page="", nodes=("dma-heap",))
def test_dmabuf_mmap_ok_from_a_page_on(run: Run) -> None:
    """A mapping can begin with a later page."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=2 * PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    run.perform(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, allocated.fd, PAGE_SIZE)


@rule("dmabuf.mmap::ok::outlives-the-descriptor", page="", nodes=("dma-heap",))
def test_dmabuf_mmap_ok_outlives_the_descriptor(run: Run) -> None:
    """A mapping stays when the descriptor is closed."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=2 * PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    result = run.perform(mmap, 0, 2 * PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, allocated.fd, 0)
    run.perform(close, allocated.fd)
    run.perform(fill, result.value, 2 * PAGE_SIZE, 1)
    run.perform(munmap, result.value, 2 * PAGE_SIZE)


@condition(
    "dmabuf.mmap::EINVAL::past-the-end",
    cause="value-range",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
    values=("2 * PAGE_SIZE + 1", "3 * PAGE_SIZE"),
)
def test_dmabuf_mmap_einval_past_the_end(case: Case) -> None:
    """The pages are not all within the buffer."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=2 * PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        length = 2 * PAGE_SIZE
        if run.provoking:
            length = case.pick(2 * PAGE_SIZE + 1, 3 * PAGE_SIZE)
        run.attempt(mmap, 0, length, PROT_READ | PROT_WRITE, MAP_SHARED, allocated.fd, 0)
        run.next(mmap, 0, 2 * PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, allocated.fd, 0)


@condition(
    "dmabuf.mmap::EINVAL::begins-past-the-end",
    cause="value-range",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
    values=("2 * PAGE_SIZE", "1 << 30"),
)
def test_dmabuf_mmap_einval_begins_past_the_end(case: Case) -> None:
    """The first page is behind the buffer."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=2 * PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        offset = 0
        if run.provoking:
            offset = case.pick(2 * PAGE_SIZE, 1 << 30)
        run.attempt(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, allocated.fd, offset)
        run.next(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, allocated.fd, 0)


@condition(
    "dmabuf.mmap::EINVAL::offset-unaligned",
    cause="bad-contents",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
    values=("1", "PAGE_SIZE - 1"),
)
def test_dmabuf_mmap_einval_offset_unaligned(case: Case) -> None:
    """The offset is not that of a page."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=2 * PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        offset = 0
        if run.provoking:
            offset = case.pick(1, PAGE_SIZE - 1)
        run.attempt(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, allocated.fd, offset)
        run.next(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, allocated.fd, 0)


@condition(
    "dmabuf.mmap::EACCES::not-made-for-writing", cause="permission", status="undocumented", page="", nodes=("dma-heap",)
)
def test_dmabuf_mmap_eacces_not_made_for_writing(case: Case) -> None:
    """Writing is asked for, and the descriptor was made for reading only."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=2 * PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        fd = allocated.fd
        if run.provoking:
            readable = dma_heap_allocation_data(len=2 * PAGE_SIZE, fd_flags=O_RDONLY | O_CLOEXEC)
            run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, readable)
            fd = readable.fd
        run.attempt(mmap, 0, 2 * PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0)


@rule("dmabuf.lseek::ok::tells-the-size", page="", nodes=("dma-heap",))
def test_dmabuf_lseek_ok_tells_the_size(run: Run) -> None:
    """SEEK_END returns the size of the buffer."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=3 * PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    result = run.perform(lseek, allocated.fd, 0, SEEK_END)
    run.check("result", result, 3 * PAGE_SIZE)


@rule("dmabuf.lseek::ok::back-to-the-start", page="", nodes=("dma-heap",))
def test_dmabuf_lseek_ok_back_to_the_start(run: Run) -> None:
    """SEEK_SET returns 0."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=3 * PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    result = run.perform(lseek, allocated.fd, 0, SEEK_SET)
    run.check("result", result, 0)


@rule("dmabuf.lseek::ok::whole-pages", page="", nodes=("dma-heap",))
def test_dmabuf_lseek_ok_whole_pages(run: Run) -> None:
    """A size is that of whole pages, though fewer bytes were asked for."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE + 1, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    result = run.perform(lseek, allocated.fd, 0, SEEK_END)
    run.check("result", result, 2 * PAGE_SIZE)


@condition(
    "dmabuf.lseek::EINVAL::somewhere-else",
    cause="value-range",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
    values=("1", "-1", "PAGE_SIZE"),
)
def test_dmabuf_lseek_einval_somewhere_else(case: Case) -> None:
    """The offset is not 0."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=3 * PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        offset = 0
        if run.provoking:
            offset = case.pick(1, -1, PAGE_SIZE)
        run.attempt(lseek, allocated.fd, offset, SEEK_END)
        run.next(lseek, allocated.fd, 0, SEEK_END)


@condition(
    "dmabuf.lseek::EINVAL::from-the-place",
    cause="bad-enum-or-flags",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
    values=("SEEK_CUR", "5", "-1"),
)
def test_dmabuf_lseek_einval_from_the_place(case: Case) -> None:
    """The offset counts neither from the end nor from the start."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=3 * PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        whence = SEEK_END
        if run.provoking:
            whence = case.pick(SEEK_CUR, 5, -1)
        run.attempt(lseek, allocated.fd, 0, whence)
        run.next(lseek, allocated.fd, 0, SEEK_END)


@condition(
    "dmabuf.lseek::EBADF::descriptor-closed",
    cause="bad-fd",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
    values=("-1", "closed"),
)
def test_dmabuf_lseek_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=3 * PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        fd = allocated.fd
        if run.provoking:
            fd = case.pick(-1, run.closed())
        run.attempt(lseek, fd, 0, SEEK_END)
        run.next(lseek, allocated.fd, 0, SEEK_END)


@rule("dmabuf.poll::ok::readable-with-no-users", page="", nodes=("dma-heap",))
def test_dmabuf_poll_ok_readable_with_no_users(run: Run) -> None:
    """A buffer that nobody works on can be read at once."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    fds = pollfds((allocated.fd, POLLIN))
    result = run.perform(poll, fds, 1000)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLIN)


@rule("dmabuf.poll::ok::writable-with-no-users", page="", nodes=("dma-heap",))
def test_dmabuf_poll_ok_writable_with_no_users(run: Run) -> None:
    """A buffer that nobody works on can be written at once."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    fds = pollfds((allocated.fd, POLLOUT))
    result = run.perform(poll, fds, 1000)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLOUT)


@rule("dmabuf.poll::ok::other-events-never-come", page="", nodes=("dma-heap",))
def test_dmabuf_poll_ok_other_events_never_come(run: Run) -> None:
    """Events other than POLLIN and POLLOUT do not come."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    fds = pollfds((allocated.fd, POLLPRI))
    result = run.perform(poll, fds, 20)
    run.check("result", result, 0)


@rule("dmabuf.poll::ok::wakes-when-users-are-done", page="", nodes=("dma-heap",))
def test_dmabuf_poll_ok_wakes_when_users_are_done(run: Run) -> None:
    """All calls that wait for the users of a buffer return when those are done, also without a limit."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    work = run.fence(None, 1)
    run.perform(
        ioctl,
        allocated.fd,
        DMA_BUF_IOCTL_IMPORT_SYNC_FILE,
        dma_buf_import_sync_file(flags=DMA_BUF_SYNC_WRITE, fd=work.fd),
    )
    fds = pollfds((allocated.fd, POLLIN))
    result = run.perform(poll, fds, 20)
    woken_fds = pollfds((allocated.fd, POLLOUT))
    woken = run.concurrently(poll, woken_fds, -1)
    other_fds = pollfds((allocated.fd, POLLOUT))
    other = run.concurrently(poll, other_fds, -1)
    run.advance(work, 1)
    run.check("result", result, 0)
    run.check("woken.value", woken.value, 1)
    run.check("woken.revents", woken_fds[0].revents, POLLOUT)
    run.check("other.value", other.value, 1)


@rule("dmabuf.poll::ok::wakes-when-writers-are-done", page="", nodes=("dma-heap",))
def test_dmabuf_poll_ok_wakes_when_writers_are_done(run: Run) -> None:
    """A call that waits until a buffer can be read returns when its writers are done, though it still has readers."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    writing = run.fence(None, 1)
    run.perform(
        ioctl,
        allocated.fd,
        DMA_BUF_IOCTL_IMPORT_SYNC_FILE,
        dma_buf_import_sync_file(flags=DMA_BUF_SYNC_WRITE, fd=writing.fd),
    )
    reading = run.fence(None, 1)
    run.perform(
        ioctl,
        allocated.fd,
        DMA_BUF_IOCTL_IMPORT_SYNC_FILE,
        dma_buf_import_sync_file(flags=DMA_BUF_SYNC_READ, fd=reading.fd),
    )
    fds = pollfds((allocated.fd, POLLIN))
    result = run.perform(poll, fds, 20)
    woken_fds = pollfds((allocated.fd, POLLIN | POLLOUT))
    woken = run.concurrently(poll, woken_fds, -1)
    run.advance(writing, 1)
    run.check("result", result, 0)
    run.check("woken.value", woken.value, 1)
    run.check("woken.revents", woken_fds[0].revents, POLLIN)


@condition(
    "dmabuf.poll::EINTR::signal-while-waiting", cause="interrupted", status="undocumented", page="", nodes=("dma-heap",)
)
def test_dmabuf_poll_eintr_signal_while_waiting(case: Case) -> None:
    """A signal arrives while the call waits."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        if run.provoking:
            work = run.fence(None, 1)
            run.prepare(
                ioctl,
                allocated.fd,
                DMA_BUF_IOCTL_IMPORT_SYNC_FILE,
                dma_buf_import_sync_file(flags=DMA_BUF_SYNC_WRITE, fd=work.fd),
            )
            run.signal(SIGALRM, after=0.05)
        run.attempt(poll, pollfds((allocated.fd, POLLIN)), 1000)


@condition(
    "dmabuf.poll::EFAULT::list-not-accessible",
    cause="bad-pointer",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
    values=("null", "inaccessible"),
)
def test_dmabuf_poll_efault_list_not_accessible(case: Case) -> None:
    """The list of descriptors lies in memory that the process may not access."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        fds = case.pick(run.null, run.inaccessible()) if run.provoking else pollfds((allocated.fd, POLLIN))
        run.attempt(poll, fds, 1000)
        run.next(poll, pollfds((allocated.fd, POLLIN)), 1000)


@condition(
    "dmabuf.poll::EINVAL::more-than-the-limit",
    cause="value-range",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
    values=("max(u32)", "max(s32)"),
)
def test_dmabuf_poll_einval_more_than_the_limit(case: Case) -> None:
    """The list is longer than the number of descriptors that the program may have."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        count = case.pick(0xFFFFFFFF, 0x7FFFFFFF) if run.provoking else None
        run.attempt(poll, pollfds((allocated.fd, POLLIN)), 1000, count=count)
        run.next(poll, pollfds((allocated.fd, POLLIN)), 1000)
