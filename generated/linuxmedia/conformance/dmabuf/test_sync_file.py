"""Conformance: Fences of a DMA-BUF as sync files."""

from __future__ import annotations

from ctypes import sizeof

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import close, ioctl, mmap, poll, pollfds
from linuxmedia.conformance.memory import field_bytes
from linuxmedia.conformance.system import (
    ENOENT,
    MAP_ANONYMOUS,
    MAP_PRIVATE,
    O_CLOEXEC,
    O_RDWR,
    PAGE_SIZE,
    POLLIN,
    POLLOUT,
    PROT_READ,
    PROT_WRITE,
)
from linuxmedia.uapi.dmabuf import (
    DMA_BUF_IOCTL_EXPORT_SYNC_FILE,
    DMA_BUF_IOCTL_IMPORT_SYNC_FILE,
    DMA_BUF_IOCTL_SYNC,
    DMA_BUF_SYNC_END,
    DMA_BUF_SYNC_READ,
    DMA_BUF_SYNC_RW,
    DMA_BUF_SYNC_START,
    DMA_BUF_SYNC_WRITE,
    DMA_HEAP_IOCTL_ALLOC,
    SYNC_IOC_FILE_INFO,
    SYNC_IOC_MERGE,
    SYNC_IOC_SET_DEADLINE,
    dma_buf_export_sync_file,
    dma_buf_import_sync_file,
    dma_buf_sync,
    dma_heap_allocation_data,
    sync_fence_info,
    sync_file_info,
    sync_merge_data,
    sync_set_deadline,
)


@rule("DMA_BUF_IOCTL_EXPORT_SYNC_FILE::ok::no-fences-have-signalled", page="", nodes=("dma-heap",))
def test_dma_buf_ioctl_export_sync_file_ok_no_fences_have_signalled(run: Run) -> None:
    """The sync file of a buffer that nobody works on has signalled, and is closed on execve()."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    argument = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, argument)
    done_fds = pollfds((argument.fd, POLLIN))
    done = run.perform(poll, done_fds, 0)
    run.check("done.value", done.value, 1)
    run.check("done.revents", done_fds[0].revents, POLLIN)
    info = sync_file_info()
    run.perform(ioctl, argument.fd, SYNC_IOC_FILE_INFO, info)
    run.check("info.status", info.status, 1)
    run.check("argument.fd", argument.fd, check.cloexec(True))
    run.check("argument.flags", argument.flags, DMA_BUF_SYNC_RW)


@rule("DMA_BUF_IOCTL_EXPORT_SYNC_FILE::ok::each-direction", page="", nodes=("dma-heap",))
def test_dma_buf_ioctl_export_sync_file_ok_each_direction(run: Run) -> None:
    """The fences of writers alone can be exported, and those of all."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    argument = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_READ)
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, argument)
    other = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_WRITE)
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, other)
    run.check("other.fd", other.fd, check.differs_from(argument.fd))
    info = sync_file_info()
    run.perform(ioctl, other.fd, SYNC_IOC_FILE_INFO, info)
    run.check("info.status", info.status, 1)


@rule("DMA_BUF_IOCTL_EXPORT_SYNC_FILE::ok::signals-with-the-fences", page="", nodes=("dma-heap",))
def test_dma_buf_ioctl_export_sync_file_ok_signals_with_the_fences(run: Run) -> None:
    """The sync file signals when the fences have that the buffer had."""
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
    argument = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, argument)
    early_fds = pollfds((argument.fd, POLLIN))
    early = run.perform(poll, early_fds, 0)
    run.check("early.value", early.value, 0)
    info = sync_file_info()
    run.perform(ioctl, argument.fd, SYNC_IOC_FILE_INFO, info)
    run.check("info.status", info.status, 0)
    run.check("info.num_fences", info.num_fences, 1)
    run.advance(work, 1)
    done_fds = pollfds((argument.fd, POLLIN))
    run.perform(poll, done_fds, 0)
    run.check("done.revents", done_fds[0].revents, POLLIN)
    later = sync_file_info()
    run.perform(ioctl, argument.fd, SYNC_IOC_FILE_INFO, later)
    run.check("later.status", later.status, 1)


@rule("DMA_BUF_IOCTL_EXPORT_SYNC_FILE::ok::wakes-who-waits", page="", nodes=("dma-heap",))
def test_dma_buf_ioctl_export_sync_file_ok_wakes_who_waits(run: Run) -> None:
    """Who waits for the sync file without a limit is woken when the buffer's users are done."""
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
    argument = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, argument)
    woken_fds = pollfds((argument.fd, POLLIN))
    woken = run.concurrently(poll, woken_fds, -1)
    run.advance(work, 1)
    run.check("woken.value", woken.value, 1)
    run.check("woken.revents", woken_fds[0].revents, POLLIN)


@rule("DMA_BUF_IOCTL_EXPORT_SYNC_FILE::ok::readers-wait-for-writers", page="", nodes=("dma-heap",))
def test_dma_buf_ioctl_export_sync_file_ok_readers_wait_for_writers(run: Run) -> None:
    """With DMA_BUF_SYNC_READ alone the fences of readers do not come, with DMA_BUF_SYNC_WRITE they do."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    reading = run.fence(None, 1)
    run.perform(
        ioctl,
        allocated.fd,
        DMA_BUF_IOCTL_IMPORT_SYNC_FILE,
        dma_buf_import_sync_file(flags=DMA_BUF_SYNC_READ, fd=reading.fd),
    )
    argument = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_READ)
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, argument)
    writers = sync_file_info()
    run.perform(ioctl, argument.fd, SYNC_IOC_FILE_INFO, writers)
    run.check("writers.status", writers.status, 1)
    other = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_WRITE)
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, other)
    everyone = sync_file_info()
    run.perform(ioctl, other.fd, SYNC_IOC_FILE_INFO, everyone)
    run.check("everyone.status", everyone.status, 0)


@rule("DMA_BUF_IOCTL_EXPORT_SYNC_FILE::ok::both-are-as-writing", page="", nodes=("dma-heap",))
def test_dma_buf_ioctl_export_sync_file_ok_both_are_as_writing(run: Run) -> None:
    """With both directions the fences of readers come too, as with DMA_BUF_SYNC_WRITE alone."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    reading = run.fence(None, 1)
    run.perform(
        ioctl,
        allocated.fd,
        DMA_BUF_IOCTL_IMPORT_SYNC_FILE,
        dma_buf_import_sync_file(flags=DMA_BUF_SYNC_READ, fd=reading.fd),
    )
    argument = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, argument)
    early = sync_file_info()
    run.perform(ioctl, argument.fd, SYNC_IOC_FILE_INFO, early)
    run.check("early.status", early.status, 0)
    run.check("early.num_fences", early.num_fences, 1)
    run.advance(reading, 1)
    done = sync_file_info()
    run.perform(ioctl, argument.fd, SYNC_IOC_FILE_INFO, done)
    run.check("done.status", done.status, 1)


@rule("DMA_BUF_IOCTL_EXPORT_SYNC_FILE::ok::later-fences-are-not-in-it", page="", nodes=("dma-heap",))
def test_dma_buf_ioctl_export_sync_file_ok_later_fences_are_not_in_it(run: Run) -> None:
    """A fence that comes to the buffer afterwards is not in the sync file."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    argument = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, argument)
    work = run.fence(None, 1)
    run.perform(
        ioctl,
        allocated.fd,
        DMA_BUF_IOCTL_IMPORT_SYNC_FILE,
        dma_buf_import_sync_file(flags=DMA_BUF_SYNC_WRITE, fd=work.fd),
    )
    info = sync_file_info()
    run.perform(ioctl, argument.fd, SYNC_IOC_FILE_INFO, info)
    run.check("info.status", info.status, 1)


@rule("DMA_BUF_IOCTL_EXPORT_SYNC_FILE::ok::outlives-the-buffer", page="", nodes=("dma-heap",))
def test_dma_buf_ioctl_export_sync_file_ok_outlives_the_buffer(run: Run) -> None:
    """The sync file stays when the DMA-BUF is closed."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    argument = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, argument)
    run.perform(close, allocated.fd)
    info = sync_file_info()
    run.perform(ioctl, argument.fd, SYNC_IOC_FILE_INFO, info)
    run.check("info.status", info.status, 1)


@condition(
    "DMA_BUF_IOCTL_EXPORT_SYNC_FILE::EINVAL::flag-undefined",
    cause="bad-enum-or-flags",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
    values=("+DMA_BUF_SYNC_END", "+0x8", "+1 << 31"),
)
def test_dma_buf_ioctl_export_sync_file_einval_flag_undefined(case: Case) -> None:
    """A flag other than the two directions is set."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        argument = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        if run.provoking:
            argument.flags |= case.pick(DMA_BUF_SYNC_END, 0x8, 1 << 31)
        run.attempt(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, argument)
        run.unchanged("fd")
        run.flat("fds")
        run.next(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW))


@condition(
    "DMA_BUF_IOCTL_EXPORT_SYNC_FILE::EINVAL::no-direction",
    cause="bad-enum-or-flags",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
)
def test_dma_buf_ioctl_export_sync_file_einval_no_direction(case: Case) -> None:
    """Neither direction is named."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        argument = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        if run.provoking:
            argument.flags = 0
        run.attempt(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, argument)
        run.unchanged("fd")
        run.flat("fds")
        run.next(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW))


@condition(
    "DMA_BUF_IOCTL_EXPORT_SYNC_FILE::EMFILE::no-descriptor-left",
    cause="no-slots",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
)
def test_dma_buf_ioctl_export_sync_file_emfile_no_descriptor_left(case: Case) -> None:
    """The process has no file descriptor left."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        argument = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        if run.provoking:
            run.rlimit("NOFILE", 0)
        run.attempt(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, argument)
        run.unchanged("fd")


@condition(
    "DMA_BUF_IOCTL_EXPORT_SYNC_FILE::ENOMEM::no-memory",
    cause="no-memory",
    status="undocumented",
    expect=("ENOMEM", "EFAULT", "EMFILE", "ENFILE"),
    fault="allocations",
    page="",
    nodes=("dma-heap",),
)
def test_dma_buf_ioctl_export_sync_file_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate the sync file."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        run.walk(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW))


@condition(
    "DMA_BUF_IOCTL_EXPORT_SYNC_FILE::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
)
def test_dma_buf_ioctl_export_sync_file_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        fd = allocated.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW))
        run.next(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW))


@condition(
    "DMA_BUF_IOCTL_EXPORT_SYNC_FILE::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
    values=("null", "inaccessible"),
)
def test_dma_buf_ioctl_export_sync_file_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        run.attempt(
            ioctl,
            allocated.fd,
            DMA_BUF_IOCTL_EXPORT_SYNC_FILE,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW),
        )
        run.next(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW))


@condition(
    "DMA_BUF_IOCTL_EXPORT_SYNC_FILE::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
)
def test_dma_buf_ioctl_export_sync_file_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        fd = allocated.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW))


@rule("DMA_BUF_IOCTL_IMPORT_SYNC_FILE::ok::stays-the-callers", page="", nodes=("dma-heap",))
def test_dma_buf_ioctl_import_sync_file_ok_stays_the_callers(run: Run) -> None:
    """The sync file is as it was, and can be imported again."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    exported = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, exported)
    argument = dma_buf_import_sync_file(flags=DMA_BUF_SYNC_RW, fd=exported.fd)
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_IMPORT_SYNC_FILE, argument)
    info = sync_file_info()
    run.perform(ioctl, exported.fd, SYNC_IOC_FILE_INFO, info)
    run.check("info.status", info.status, 1)
    run.perform(
        ioctl,
        allocated.fd,
        DMA_BUF_IOCTL_IMPORT_SYNC_FILE,
        dma_buf_import_sync_file(flags=DMA_BUF_SYNC_READ, fd=exported.fd),
    )
    run.check("argument.fd", argument.fd, exported.fd)
    run.check("argument.flags", argument.flags, DMA_BUF_SYNC_RW)


@rule("DMA_BUF_IOCTL_IMPORT_SYNC_FILE::ok::each-direction", page="", nodes=("dma-heap",))
def test_dma_buf_ioctl_import_sync_file_ok_each_direction(run: Run) -> None:
    """Fences can be imported for writers only, and for all."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    exported = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, exported)
    argument = dma_buf_import_sync_file(flags=DMA_BUF_SYNC_READ, fd=exported.fd)
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_IMPORT_SYNC_FILE, argument)
    run.perform(
        ioctl,
        allocated.fd,
        DMA_BUF_IOCTL_IMPORT_SYNC_FILE,
        dma_buf_import_sync_file(flags=DMA_BUF_SYNC_WRITE, fd=exported.fd),
    )


@rule("DMA_BUF_IOCTL_IMPORT_SYNC_FILE::ok::signalled-fences-hold-nobody", page="", nodes=("dma-heap",))
def test_dma_buf_ioctl_import_sync_file_ok_signalled_fences_hold_nobody(run: Run) -> None:
    """Fences that have signalled keep nobody from the buffer."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    exported = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, exported)
    argument = dma_buf_import_sync_file(flags=DMA_BUF_SYNC_RW, fd=exported.fd)
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_IMPORT_SYNC_FILE, argument)
    ready_fds = pollfds((allocated.fd, POLLIN | POLLOUT))
    run.perform(poll, ready_fds, 0)
    run.check("ready.revents", ready_fds[0].revents, check.has(POLLIN | POLLOUT))
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_SYNC, dma_buf_sync(flags=DMA_BUF_SYNC_START | DMA_BUF_SYNC_RW))


@rule("DMA_BUF_IOCTL_IMPORT_SYNC_FILE::ok::holds-readers-and-writers", page="", nodes=("dma-heap",))
def test_dma_buf_ioctl_import_sync_file_ok_holds_readers_and_writers(run: Run) -> None:
    """Until the fences of a writer signal, the buffer is ready neither for reading nor for writing."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    exported = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, exported)
    work = run.fence(None, 1)
    argument = dma_buf_import_sync_file(flags=DMA_BUF_SYNC_WRITE, fd=work.fd)
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_IMPORT_SYNC_FILE, argument)
    early_fds = pollfds((allocated.fd, POLLIN))
    early = run.perform(poll, early_fds, 0)
    run.check("early.value", early.value, 0)
    full_fds = pollfds((allocated.fd, POLLOUT))
    full = run.perform(poll, full_fds, 0)
    run.check("full.value", full.value, 0)
    run.advance(work, 1)
    ready_fds = pollfds((allocated.fd, POLLIN | POLLOUT))
    run.perform(poll, ready_fds, 1000)
    run.check("ready.revents", ready_fds[0].revents, check.has(POLLIN | POLLOUT))


@rule("DMA_BUF_IOCTL_IMPORT_SYNC_FILE::ok::holds-writers-only", page="", nodes=("dma-heap",))
def test_dma_buf_ioctl_import_sync_file_ok_holds_writers_only(run: Run) -> None:
    """Until the fences of a reader signal, the buffer is ready for reading but not for writing."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    exported = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, exported)
    work = run.fence(None, 1)
    argument = dma_buf_import_sync_file(flags=DMA_BUF_SYNC_READ, fd=work.fd)
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_IMPORT_SYNC_FILE, argument)
    ready_fds = pollfds((allocated.fd, POLLIN))
    run.perform(poll, ready_fds, 0)
    run.check("ready.revents", ready_fds[0].revents, POLLIN)
    full_fds = pollfds((allocated.fd, POLLOUT))
    full = run.perform(poll, full_fds, 0)
    run.check("full.value", full.value, 0)
    run.advance(work, 1)
    free_fds = pollfds((allocated.fd, POLLOUT))
    run.perform(poll, free_fds, 1000)
    run.check("free.revents", free_fds[0].revents, POLLOUT)


@rule("DMA_BUF_IOCTL_IMPORT_SYNC_FILE::ok::both-are-as-writing", page="", nodes=("dma-heap",))
def test_dma_buf_ioctl_import_sync_file_ok_both_are_as_writing(run: Run) -> None:
    """Fences that are imported for both directions hold readers and writers."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    exported = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, exported)
    work = run.fence(None, 1)
    argument = dma_buf_import_sync_file(flags=DMA_BUF_SYNC_RW, fd=work.fd)
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_IMPORT_SYNC_FILE, argument)
    early_fds = pollfds((allocated.fd, POLLIN))
    early = run.perform(poll, early_fds, 0)
    run.check("early.value", early.value, 0)
    full_fds = pollfds((allocated.fd, POLLOUT))
    full = run.perform(poll, full_fds, 0)
    run.check("full.value", full.value, 0)
    run.advance(work, 1)
    ready_fds = pollfds((allocated.fd, POLLIN | POLLOUT))
    run.perform(poll, ready_fds, 1000)
    run.check("ready.revents", ready_fds[0].revents, check.has(POLLIN | POLLOUT))


@rule("DMA_BUF_IOCTL_IMPORT_SYNC_FILE::ok::joins-those-that-are-there", page="", nodes=("dma-heap",))
def test_dma_buf_ioctl_import_sync_file_ok_joins_those_that_are_there(run: Run) -> None:
    """The fences come to those that the buffer has."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    exported = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, exported)
    first = run.fence(None, 1)
    run.perform(
        ioctl,
        allocated.fd,
        DMA_BUF_IOCTL_IMPORT_SYNC_FILE,
        dma_buf_import_sync_file(flags=DMA_BUF_SYNC_WRITE, fd=first.fd),
    )
    work = run.fence(None, 1)
    argument = dma_buf_import_sync_file(flags=DMA_BUF_SYNC_WRITE, fd=work.fd)
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_IMPORT_SYNC_FILE, argument)
    both = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, both)
    info = sync_file_info()
    run.perform(ioctl, both.fd, SYNC_IOC_FILE_INFO, info)
    run.check("info.num_fences", info.num_fences, 2)
    run.check("info.status", info.status, 0)


@rule("DMA_BUF_IOCTL_IMPORT_SYNC_FILE::ok::every-fence-of-several", page="", nodes=("dma-heap",))
def test_dma_buf_ioctl_import_sync_file_ok_every_fence_of_several(run: Run) -> None:
    """Of a sync file with several fences all come to the buffer, and its users wait for the last one."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    exported = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, exported)
    left = run.fence(None, 1)
    right = run.fence(None, 1)
    merged = sync_merge_data(fd2=right.fd)
    run.perform(ioctl, left.fd, SYNC_IOC_MERGE, merged)
    argument = dma_buf_import_sync_file(flags=DMA_BUF_SYNC_WRITE, fd=merged.fence)
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_IMPORT_SYNC_FILE, argument)
    both = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, both)
    info = sync_file_info()
    run.perform(ioctl, both.fd, SYNC_IOC_FILE_INFO, info)
    run.check("info.num_fences", info.num_fences, 2)
    run.check("info.status", info.status, 0)
    run.perform(close, merged.fence)
    run.advance(left, 1)
    half_fds = pollfds((allocated.fd, POLLIN))
    half = run.perform(poll, half_fds, 0)
    run.check("half.value", half.value, 0)
    run.advance(right, 1)
    ready_fds = pollfds((allocated.fd, POLLIN))
    run.perform(poll, ready_fds, 1000)
    run.check("ready.revents", ready_fds[0].revents, POLLIN)


@rule("DMA_BUF_IOCTL_IMPORT_SYNC_FILE::ok::waits-for-whichever-is-last", page="", nodes=("dma-heap",))
def test_dma_buf_ioctl_import_sync_file_ok_waits_for_whichever_is_last(run: Run) -> None:
    """A buffer with two fences of readers can be written once both have signalled, also where the second one does so
    first.
    """
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    exported = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, exported)
    left = run.fence(None, 1)
    right = run.fence(None, 1)
    merged = sync_merge_data(fd2=right.fd)
    run.perform(ioctl, left.fd, SYNC_IOC_MERGE, merged)
    argument = dma_buf_import_sync_file(flags=DMA_BUF_SYNC_READ, fd=merged.fence)
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_IMPORT_SYNC_FILE, argument)
    run.advance(right, 1)
    half_fds = pollfds((allocated.fd, POLLOUT))
    half = run.perform(poll, half_fds, 0)
    run.check("half.value", half.value, 0)
    run.advance(left, 1)
    free_fds = pollfds((allocated.fd, POLLOUT))
    run.perform(poll, free_fds, 1000)
    run.check("free.revents", free_fds[0].revents, POLLOUT)


@rule("DMA_BUF_IOCTL_IMPORT_SYNC_FILE::ok::into-another-buffer", page="", nodes=("dma-heap",))
def test_dma_buf_ioctl_import_sync_file_ok_into_another_buffer(run: Run) -> None:
    """A sync file can be imported into another buffer than that which it was exported from."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    exported = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, exported)
    other = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, other)
    argument = dma_buf_import_sync_file(flags=DMA_BUF_SYNC_RW, fd=exported.fd)
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_IMPORT_SYNC_FILE, argument)
    run.perform(
        ioctl, other.fd, DMA_BUF_IOCTL_IMPORT_SYNC_FILE, dma_buf_import_sync_file(flags=DMA_BUF_SYNC_RW, fd=exported.fd)
    )


@condition(
    "DMA_BUF_IOCTL_IMPORT_SYNC_FILE::EINVAL::not-a-sync-file",
    cause="bad-fd",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
    values=("-1", "closed", "device.fd", "allocated.fd"),
)
def test_dma_buf_ioctl_import_sync_file_einval_not_a_sync_file(case: Case) -> None:
    """fd is not an open descriptor, or not one of a sync file."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        exported = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, exported)
        argument = dma_buf_import_sync_file(flags=DMA_BUF_SYNC_RW, fd=exported.fd)
        if run.provoking:
            argument.fd = case.pick(-1, run.closed(), device.fd, allocated.fd)
        run.attempt(ioctl, allocated.fd, DMA_BUF_IOCTL_IMPORT_SYNC_FILE, argument)
        run.next(
            ioctl,
            allocated.fd,
            DMA_BUF_IOCTL_IMPORT_SYNC_FILE,
            dma_buf_import_sync_file(flags=DMA_BUF_SYNC_RW, fd=exported.fd),
        )


@condition(
    "DMA_BUF_IOCTL_IMPORT_SYNC_FILE::EINVAL::flag-undefined",
    cause="bad-enum-or-flags",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
    values=("+DMA_BUF_SYNC_END", "+0x8", "+1 << 31"),
)
def test_dma_buf_ioctl_import_sync_file_einval_flag_undefined(case: Case) -> None:
    """A flag other than the two directions is set."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        exported = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, exported)
        argument = dma_buf_import_sync_file(flags=DMA_BUF_SYNC_RW, fd=exported.fd)
        if run.provoking:
            argument.flags |= case.pick(DMA_BUF_SYNC_END, 0x8, 1 << 31)
        run.attempt(ioctl, allocated.fd, DMA_BUF_IOCTL_IMPORT_SYNC_FILE, argument)
        run.next(
            ioctl,
            allocated.fd,
            DMA_BUF_IOCTL_IMPORT_SYNC_FILE,
            dma_buf_import_sync_file(flags=DMA_BUF_SYNC_RW, fd=exported.fd),
        )


@condition(
    "DMA_BUF_IOCTL_IMPORT_SYNC_FILE::EINVAL::no-direction",
    cause="bad-enum-or-flags",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
)
def test_dma_buf_ioctl_import_sync_file_einval_no_direction(case: Case) -> None:
    """Neither direction is named."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        exported = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, exported)
        argument = dma_buf_import_sync_file(flags=DMA_BUF_SYNC_RW, fd=exported.fd)
        if run.provoking:
            argument.flags = 0
        run.attempt(ioctl, allocated.fd, DMA_BUF_IOCTL_IMPORT_SYNC_FILE, argument)
        run.next(
            ioctl,
            allocated.fd,
            DMA_BUF_IOCTL_IMPORT_SYNC_FILE,
            dma_buf_import_sync_file(flags=DMA_BUF_SYNC_RW, fd=exported.fd),
        )


@condition(
    "DMA_BUF_IOCTL_IMPORT_SYNC_FILE::ENOMEM::no-memory",
    cause="no-memory",
    status="undocumented",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="",
    nodes=("dma-heap",),
)
def test_dma_buf_ioctl_import_sync_file_enomem_no_memory(case: Case) -> None:
    """The kernel cannot make room for the fences."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        exported = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, exported)
        run.walk(
            ioctl,
            allocated.fd,
            DMA_BUF_IOCTL_IMPORT_SYNC_FILE,
            dma_buf_import_sync_file(flags=DMA_BUF_SYNC_RW, fd=exported.fd),
        )


@condition(
    "DMA_BUF_IOCTL_IMPORT_SYNC_FILE::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
)
def test_dma_buf_ioctl_import_sync_file_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        exported = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, exported)
        fd = allocated.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(
            ioctl, fd, DMA_BUF_IOCTL_IMPORT_SYNC_FILE, dma_buf_import_sync_file(flags=DMA_BUF_SYNC_RW, fd=exported.fd)
        )
        run.next(
            ioctl,
            allocated.fd,
            DMA_BUF_IOCTL_IMPORT_SYNC_FILE,
            dma_buf_import_sync_file(flags=DMA_BUF_SYNC_RW, fd=exported.fd),
        )


@condition(
    "DMA_BUF_IOCTL_IMPORT_SYNC_FILE::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
    values=("null", "inaccessible"),
)
def test_dma_buf_ioctl_import_sync_file_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        exported = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, exported)
        run.attempt(
            ioctl,
            allocated.fd,
            DMA_BUF_IOCTL_IMPORT_SYNC_FILE,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else dma_buf_import_sync_file(flags=DMA_BUF_SYNC_RW, fd=exported.fd),
        )
        run.next(
            ioctl,
            allocated.fd,
            DMA_BUF_IOCTL_IMPORT_SYNC_FILE,
            dma_buf_import_sync_file(flags=DMA_BUF_SYNC_RW, fd=exported.fd),
        )


@condition(
    "DMA_BUF_IOCTL_IMPORT_SYNC_FILE::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
)
def test_dma_buf_ioctl_import_sync_file_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        exported = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, exported)
        fd = allocated.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(
            ioctl, fd, DMA_BUF_IOCTL_IMPORT_SYNC_FILE, dma_buf_import_sync_file(flags=DMA_BUF_SYNC_RW, fd=exported.fd)
        )


@rule("SYNC_IOC_MERGE::ok::signalled-when-both-are", page="", nodes=("dma-heap",))
def test_sync_ioc_merge_ok_signalled_when_both_are(run: Run) -> None:
    """A merger of two that have signalled has signalled, and is closed on execve()."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    one = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, one)
    two = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, two)
    argument = sync_merge_data(fd2=two.fd)
    run.perform(ioctl, one.fd, SYNC_IOC_MERGE, argument)
    done_fds = pollfds((argument.fence, POLLIN))
    done = run.perform(poll, done_fds, 0)
    run.check("done.value", done.value, 1)
    info = sync_file_info()
    run.perform(ioctl, argument.fence, SYNC_IOC_FILE_INFO, info)
    run.check("info.status", info.status, 1)
    run.check("argument.fence", argument.fence, check.cloexec(True))
    run.check("argument.fd2", argument.fd2, two.fd)


@rule("SYNC_IOC_MERGE::ok::waits-for-both", page="", nodes=("dma-heap",))
def test_sync_ioc_merge_ok_waits_for_both(run: Run) -> None:
    """The new sync file signals when both have."""
    run.open("dma-heap", O_RDWR)
    left = run.fence(None, 1)
    right = run.fence(None, 1)
    argument = sync_merge_data(fd2=right.fd)
    run.perform(ioctl, left.fd, SYNC_IOC_MERGE, argument)
    none_fds = pollfds((argument.fence, POLLIN))
    none = run.perform(poll, none_fds, 0)
    run.check("none.value", none.value, 0)
    run.advance(left, 1)
    half_fds = pollfds((argument.fence, POLLIN))
    half = run.perform(poll, half_fds, 0)
    run.check("half.value", half.value, 0)
    info = sync_file_info()
    run.perform(ioctl, argument.fence, SYNC_IOC_FILE_INFO, info)
    run.check("info.num_fences", info.num_fences, 2)
    run.check("info.status", info.status, 0)
    run.advance(right, 1)
    all_fds = pollfds((argument.fence, POLLIN))
    run.perform(poll, all_fds, 1000)
    run.check("all.revents", all_fds[0].revents, POLLIN)
    done = sync_file_info()
    run.perform(ioctl, argument.fence, SYNC_IOC_FILE_INFO, done)
    run.check("done.status", done.status, 1)


@rule("SYNC_IOC_MERGE::ok::wakes-who-waits", page="", nodes=("dma-heap",))
def test_sync_ioc_merge_ok_wakes_who_waits(run: Run) -> None:
    """Who polls the new sync file without a limit is woken when it signals."""
    run.open("dma-heap", O_RDWR)
    left = run.fence(None, 1)
    right = run.fence(None, 1)
    argument = sync_merge_data(fd2=right.fd)
    run.perform(ioctl, left.fd, SYNC_IOC_MERGE, argument)
    woken_fds = pollfds((argument.fence, POLLIN))
    woken = run.concurrently(poll, woken_fds, -1)
    run.advance(left, 1)
    run.advance(right, 1)
    run.wait(0.1)
    run.check("woken.value", woken.value, 1)


@rule("SYNC_IOC_MERGE::ok::has-the-name", page="", nodes=("dma-heap",))
def test_sync_ioc_merge_ok_has_the_name(run: Run) -> None:
    """The new sync file has the name that it was given, and the others keep theirs."""
    run.open("dma-heap", O_RDWR)
    left = run.fence(None, 1)
    right = run.fence(None, 1)
    left_before = sync_file_info()
    run.perform(ioctl, left.fd, SYNC_IOC_FILE_INFO, left_before)
    right_before = sync_file_info()
    run.perform(ioctl, right.fd, SYNC_IOC_FILE_INFO, right_before)
    argument = sync_merge_data(fd2=right.fd, name="merged")
    run.perform(ioctl, left.fd, SYNC_IOC_MERGE, argument)
    info = sync_file_info()
    run.perform(ioctl, argument.fence, SYNC_IOC_FILE_INFO, info)
    run.check("info.name", info.name, "merged")
    left_after = sync_file_info()
    run.perform(ioctl, left.fd, SYNC_IOC_FILE_INFO, left_after)
    run.check("left_after.name", left_after.name, left_before.name)
    right_after = sync_file_info()
    run.perform(ioctl, right.fd, SYNC_IOC_FILE_INFO, right_after)
    run.check("right_after.name", right_after.name, right_before.name)


@rule("SYNC_IOC_MERGE::ok::longest-name", page="", nodes=("dma-heap",))
def test_sync_ioc_merge_ok_longest_name(run: Run) -> None:
    """A name of 31 bytes is told as it was given."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    one = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, one)
    two = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, two)
    argument = sync_merge_data(fd2=two.fd, name="abcdefghijklmnopqrstuvwxyz01234")
    run.perform(ioctl, one.fd, SYNC_IOC_MERGE, argument)
    info = sync_file_info()
    run.perform(ioctl, argument.fence, SYNC_IOC_FILE_INFO, info)
    run.check("info.name", info.name, "abcdefghijklmnopqrstuvwxyz01234")


@rule("SYNC_IOC_MERGE::ok::renames-nothing", page="", nodes=("dma-heap",))
def test_sync_ioc_merge_ok_renames_nothing(run: Run) -> None:
    """A sync file that is merged from a named one gets the new name, and the named one keeps its own."""
    run.open("dma-heap", O_RDWR)
    left = run.fence(None, 1)
    right = run.fence(None, 1)
    former = sync_merge_data(name="first", fd2=right.fd)
    run.perform(ioctl, left.fd, SYNC_IOC_MERGE, former)
    argument = sync_merge_data(fd2=left.fd, name="second")
    run.perform(ioctl, former.fence, SYNC_IOC_MERGE, argument)
    info = sync_file_info()
    run.perform(ioctl, argument.fence, SYNC_IOC_FILE_INFO, info)
    run.check("info.name", info.name, "second")
    other = sync_file_info()
    run.perform(ioctl, former.fence, SYNC_IOC_FILE_INFO, other)
    run.check("other.name", other.name, "first")


@rule("SYNC_IOC_MERGE::ok::later-on-the-same-timeline", page="", nodes=("dma-heap",))
def test_sync_ioc_merge_ok_later_on_the_same_timeline(run: Run) -> None:
    """Of two fences on one timeline the new sync file keeps the later one."""
    run.open("dma-heap", O_RDWR)
    left = run.fence(None, 1)
    right = run.fence(left, 2)
    argument = sync_merge_data(fd2=right.fd)
    run.perform(ioctl, left.fd, SYNC_IOC_MERGE, argument)
    info = sync_file_info()
    run.perform(ioctl, argument.fence, SYNC_IOC_FILE_INFO, info)
    run.check("info.num_fences", info.num_fences, 1)
    run.advance(left, 1)
    early_fds = pollfds((argument.fence, POLLIN))
    early = run.perform(poll, early_fds, 0)
    run.check("early.value", early.value, 0)
    run.advance(left, 1)
    done_fds = pollfds((argument.fence, POLLIN))
    done = run.perform(poll, done_fds, 0)
    run.check("done.value", done.value, 1)


@rule("SYNC_IOC_MERGE::ok::signalled-fences-are-left-out", page="", nodes=("dma-heap",))
def test_sync_ioc_merge_ok_signalled_fences_are_left_out(run: Run) -> None:
    """A fence that has signalled already is not in the new sync file."""
    run.open("dma-heap", O_RDWR)
    left = run.fence(None, 1)
    right = run.fence(None, 1)
    run.advance(left, 1)
    argument = sync_merge_data(fd2=right.fd)
    run.perform(ioctl, left.fd, SYNC_IOC_MERGE, argument)
    info = sync_file_info()
    run.perform(ioctl, argument.fence, SYNC_IOC_FILE_INFO, info)
    run.check("info.num_fences", info.num_fences, 1)
    run.check("info.status", info.status, 0)


@rule("SYNC_IOC_MERGE::ok::keeps-the-time", page="", nodes=("dma-heap",))
def test_sync_ioc_merge_ok_keeps_the_time(run: Run) -> None:
    """A merger of fences that have signalled tells when the last of them did, and not when they were merged."""
    run.open("dma-heap", O_RDWR)
    left = run.fence(None, 1)
    right = run.fence(None, 1)
    run.advance(right, 1)
    run.advance(left, 1)
    run.wait(0.01)
    argument = sync_merge_data(fd2=right.fd)
    run.perform(ioctl, left.fd, SYNC_IOC_MERGE, argument)
    last = sync_file_info(num_fences=1, sync_fence_info=[sync_fence_info()])
    run.perform(ioctl, left.fd, SYNC_IOC_FILE_INFO, last)
    info = sync_file_info(num_fences=1, sync_fence_info=[sync_fence_info()])
    run.perform(ioctl, argument.fence, SYNC_IOC_FILE_INFO, info)
    run.check("info.status", info.status, 1)
    run.check(
        "info.sync_fence_info[0].timestamp_ns",
        info.sync_fence_info[0].timestamp_ns,
        last.sync_fence_info[0].timestamp_ns,
    )


@rule("SYNC_IOC_MERGE::ok::both-stay", page="", nodes=("dma-heap",))
def test_sync_ioc_merge_ok_both_stay(run: Run) -> None:
    """The two that were merged stay."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    one = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, one)
    two = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, two)
    argument = sync_merge_data(fd2=two.fd)
    run.perform(ioctl, one.fd, SYNC_IOC_MERGE, argument)
    run.perform(ioctl, one.fd, SYNC_IOC_FILE_INFO, sync_file_info())
    run.perform(ioctl, two.fd, SYNC_IOC_FILE_INFO, sync_file_info())


@rule("SYNC_IOC_MERGE::ok::with-itself", page="", nodes=("dma-heap",))
def test_sync_ioc_merge_ok_with_itself(run: Run) -> None:
    """A sync file can be merged with itself."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    one = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, one)
    two = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, two)
    argument = sync_merge_data(fd2=one.fd)
    run.perform(ioctl, one.fd, SYNC_IOC_MERGE, argument)
    run.check("argument.fence", argument.fence, check.differs_from(one.fd))


@condition(
    "SYNC_IOC_MERGE::ENOENT::not-a-sync-file",
    cause="bad-fd",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
    values=("-1", "closed", "device.fd", "allocated.fd"),
)
def test_sync_ioc_merge_enoent_not_a_sync_file(case: Case) -> None:
    """fd2 is not an open descriptor, or not one of a sync file."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        one = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, one)
        two = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, two)
        argument = sync_merge_data(fd2=two.fd)
        if run.provoking:
            argument.fd2 = case.pick(-1, run.closed(), device.fd, allocated.fd)
        run.attempt(ioctl, one.fd, SYNC_IOC_MERGE, argument)
        run.unchanged("fence")
        run.flat("fds")
        run.next(ioctl, one.fd, SYNC_IOC_MERGE, sync_merge_data(fd2=two.fd))


@condition(
    "SYNC_IOC_MERGE::EINVAL::flag-undefined",
    cause="bad-enum-or-flags",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
    values=("1", "1 << 31"),
)
def test_sync_ioc_merge_einval_flag_undefined(case: Case) -> None:
    """A flag is set, of which none is defined."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        one = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, one)
        two = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, two)
        argument = sync_merge_data(fd2=two.fd)
        if run.provoking:
            argument.flags = case.pick(1, 1 << 31)
        run.attempt(ioctl, one.fd, SYNC_IOC_MERGE, argument)
        run.unchanged("fence")
        run.flat("fds")
        run.next(ioctl, one.fd, SYNC_IOC_MERGE, sync_merge_data(fd2=two.fd))


@condition(
    "SYNC_IOC_MERGE::EINVAL::padding-not-zero",
    cause="bad-contents",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
)
def test_sync_ioc_merge_einval_padding_not_zero(case: Case) -> None:
    """The padding is not 0."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        one = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, one)
        two = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, two)
        argument = sync_merge_data(fd2=two.fd)
        if run.provoking:
            argument.pad = 1
        run.attempt(ioctl, one.fd, SYNC_IOC_MERGE, argument)
        run.unchanged("fence")
        run.flat("fds")
        run.next(ioctl, one.fd, SYNC_IOC_MERGE, sync_merge_data(fd2=two.fd))


@condition(
    "SYNC_IOC_MERGE::EMFILE::no-descriptor-left", cause="no-slots", status="undocumented", page="", nodes=("dma-heap",)
)
def test_sync_ioc_merge_emfile_no_descriptor_left(case: Case) -> None:
    """The process has no file descriptor left."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        one = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, one)
        two = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, two)
        argument = sync_merge_data(fd2=two.fd)
        if run.provoking:
            run.rlimit("NOFILE", 0)
        run.attempt(ioctl, one.fd, SYNC_IOC_MERGE, argument)
        run.unchanged("fence")


@condition(
    "SYNC_IOC_MERGE::ENOMEM::no-memory",
    cause="no-memory",
    status="undocumented",
    expect=("ENOMEM", "EFAULT", "EMFILE", "ENFILE"),
    fault="allocations",
    page="",
    nodes=("dma-heap",),
)
def test_sync_ioc_merge_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate the new sync file."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        one = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, one)
        two = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, two)
        run.walk(ioctl, one.fd, SYNC_IOC_MERGE, sync_merge_data(fd2=two.fd))


@condition(
    "SYNC_IOC_MERGE::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
)
def test_sync_ioc_merge_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        one = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, one)
        two = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, two)
        fd = one.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, SYNC_IOC_MERGE, sync_merge_data(fd2=two.fd))
        run.next(ioctl, one.fd, SYNC_IOC_MERGE, sync_merge_data(fd2=two.fd))


@condition(
    "SYNC_IOC_MERGE::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
    values=("null", "inaccessible"),
)
def test_sync_ioc_merge_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        one = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, one)
        two = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, two)
        run.attempt(
            ioctl,
            one.fd,
            SYNC_IOC_MERGE,
            case.pick(run.null, run.inaccessible()) if run.provoking else sync_merge_data(fd2=two.fd),
        )
        run.next(ioctl, one.fd, SYNC_IOC_MERGE, sync_merge_data(fd2=two.fd))


@condition(
    "SYNC_IOC_MERGE::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
)
def test_sync_ioc_merge_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        one = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, one)
        two = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, two)
        fd = one.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, SYNC_IOC_MERGE, sync_merge_data(fd2=two.fd))


@rule("SYNC_IOC_FILE_INFO::ok::has-signalled", page="", nodes=("dma-heap",))
def test_sync_ioc_file_info_ok_has_signalled(run: Run) -> None:
    """A sync file of a buffer that nobody works on has signalled, and has a name."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    fences = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, fences)
    memory = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    argument = sync_file_info(num_fences=PAGE_SIZE // sizeof(sync_fence_info), sync_fence_info=memory.value)
    run.perform(ioctl, fences.fd, SYNC_IOC_FILE_INFO, argument)
    run.check("argument.status", argument.status, 1)
    run.check("argument.flags", argument.flags, 0)
    run.check("argument.pad", argument.pad, 0)
    run.check("argument.name", field_bytes(argument, "name"), check.text())


@rule("SYNC_IOC_FILE_INFO::ok::has-not-signalled", page="", nodes=("dma-heap",))
def test_sync_ioc_file_info_ok_has_not_signalled(run: Run) -> None:
    """As long as a fence has not signalled, its status is 0 and it has no time."""
    run.open("dma-heap", O_RDWR)
    work = run.fence(None, 1)
    argument = sync_file_info(num_fences=1, sync_fence_info=[sync_fence_info()])
    run.perform(ioctl, work.fd, SYNC_IOC_FILE_INFO, argument)
    run.check("argument.status", argument.status, 0)
    run.check("argument.num_fences", argument.num_fences, 1)
    run.check("argument.name", field_bytes(argument, "name"), check.text())
    run.check("argument.sync_fence_info[0].status", argument.sync_fence_info[0].status, 0)
    run.check("argument.sync_fence_info[0].timestamp_ns", argument.sync_fence_info[0].timestamp_ns, 0)
    run.check("argument.sync_fence_info[0].flags", argument.sync_fence_info[0].flags, 0)
    run.check(
        "argument.sync_fence_info[0].obj_name", field_bytes(argument.sync_fence_info[0], "obj_name"), check.text()
    )
    run.check("argument.sync_fence_info[0].driver_name", argument.sync_fence_info[0].driver_name, "sw_sync")


@rule("SYNC_IOC_FILE_INFO::ok::tells-when-it-signalled", page="", nodes=("dma-heap",))
def test_sync_ioc_file_info_ok_tells_when_it_signalled(run: Run) -> None:
    """A fence that has signalled tells when, and a later one tells a later time."""
    run.open("dma-heap", O_RDWR)
    first = run.fence(None, 1)
    second = run.fence(first, 2)
    run.advance(first, 1)
    run.advance(second, 1)
    argument = sync_file_info(num_fences=1, sync_fence_info=[sync_fence_info()])
    run.perform(ioctl, second.fd, SYNC_IOC_FILE_INFO, argument)
    earlier = sync_file_info(num_fences=1, sync_fence_info=[sync_fence_info()])
    run.perform(ioctl, first.fd, SYNC_IOC_FILE_INFO, earlier)
    run.check("argument.status", argument.status, 1)
    run.check("argument.sync_fence_info[0].status", argument.sync_fence_info[0].status, 1)
    run.check("earlier.sync_fence_info[0].timestamp_ns", earlier.sync_fence_info[0].timestamp_ns, check.nonzero())
    run.check(
        "argument.sync_fence_info[0].timestamp_ns",
        argument.sync_fence_info[0].timestamp_ns,
        check.at_least(earlier.sync_fence_info[0].timestamp_ns + 1),
    )


@rule("SYNC_IOC_FILE_INFO::ok::has-failed", page="", nodes=("dma-heap",))
def test_sync_ioc_file_info_ok_has_failed(run: Run) -> None:
    """The status of a fence that failed is a negative errno, and so is that of its sync file."""
    run.open("dma-heap", O_RDWR)
    work = run.fence(None, 1)
    run.prepare(close, work.timeline)
    argument = sync_file_info(num_fences=1, sync_fence_info=[sync_fence_info()])
    run.perform(ioctl, work.fd, SYNC_IOC_FILE_INFO, argument)
    done_fds = pollfds((work.fd, POLLIN))
    run.perform(poll, done_fds, 0)
    run.check("done.revents", done_fds[0].revents, POLLIN)
    run.check("argument.status", argument.status, -ENOENT)
    run.check("argument.sync_fence_info[0].status", argument.sync_fence_info[0].status, -ENOENT)


@rule("SYNC_IOC_FILE_INFO::ok::each-fence", page="", nodes=("dma-heap",))
def test_sync_ioc_file_info_ok_each_fence(run: Run) -> None:
    """There is an element for each fence, and one that has not signalled holds up the sync file."""
    run.open("dma-heap", O_RDWR)
    left = run.fence(None, 1)
    right = run.fence(None, 1)
    merged = sync_merge_data(fd2=right.fd)
    run.prepare(ioctl, left.fd, SYNC_IOC_MERGE, merged)
    run.advance(left, 1)
    argument = sync_file_info(num_fences=2, sync_fence_info=[sync_fence_info(), sync_fence_info()])
    run.perform(ioctl, merged.fence, SYNC_IOC_FILE_INFO, argument)
    run.check("argument.status", argument.status, 0)
    run.check(
        "argument.sync_fence_info[0].status + argument.sync_fence_info[1].status",
        argument.sync_fence_info[0].status + argument.sync_fence_info[1].status,
        1,
    )


@rule("SYNC_IOC_FILE_INFO::ok::whichever-is-first", page="", nodes=("dma-heap",))
def test_sync_ioc_file_info_ok_whichever_is_first(run: Run) -> None:
    """A sync file of two fences has signalled when both have, also where the second one signals first."""
    run.open("dma-heap", O_RDWR)
    left = run.fence(None, 1)
    right = run.fence(None, 1)
    merged = sync_merge_data(fd2=right.fd)
    run.prepare(ioctl, left.fd, SYNC_IOC_MERGE, merged)
    run.advance(right, 1)
    argument = sync_file_info(num_fences=2, sync_fence_info=[sync_fence_info(), sync_fence_info()])
    run.perform(ioctl, merged.fence, SYNC_IOC_FILE_INFO, argument)
    run.advance(left, 1)
    done = sync_file_info()
    run.perform(ioctl, merged.fence, SYNC_IOC_FILE_INFO, done)
    run.check("done.status", done.status, 1)
    run.check("argument.status", argument.status, 0)
    run.check(
        "argument.sync_fence_info[0].status + argument.sync_fence_info[1].status",
        argument.sync_fence_info[0].status + argument.sync_fence_info[1].status,
        1,
    )


@rule("SYNC_IOC_FILE_INFO::ok::keeps-the-time", page="", nodes=("dma-heap",))
def test_sync_ioc_file_info_ok_keeps_the_time(run: Run) -> None:
    """A later call tells the same time of a fence that has signalled."""
    run.open("dma-heap", O_RDWR)
    work = run.fence(None, 1)
    run.advance(work, 1)
    argument = sync_file_info(num_fences=1, sync_fence_info=[sync_fence_info()])
    run.perform(ioctl, work.fd, SYNC_IOC_FILE_INFO, argument)
    run.wait(0.01)
    again_ = sync_file_info(num_fences=1, sync_fence_info=[sync_fence_info()])
    run.perform(ioctl, work.fd, SYNC_IOC_FILE_INFO, again_)
    run.check(
        "again.sync_fence_info[0].timestamp_ns",
        again_.sync_fence_info[0].timestamp_ns,
        argument.sync_fence_info[0].timestamp_ns,
    )


@rule("SYNC_IOC_FILE_INFO::ok::only-the-number", page="", nodes=("dma-heap",))
def test_sync_ioc_file_info_ok_only_the_number(run: Run) -> None:
    """With num_fences of 0 no elements are written; the status and the number of fences come back."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    fences = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, fences)
    memory = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    argument = sync_file_info(num_fences=0, sync_fence_info=run.null)
    run.perform(ioctl, fences.fd, SYNC_IOC_FILE_INFO, argument)
    all_ = sync_file_info(num_fences=PAGE_SIZE // sizeof(sync_fence_info), sync_fence_info=memory.value)
    run.perform(ioctl, fences.fd, SYNC_IOC_FILE_INFO, all_)
    run.check("all.num_fences", all_.num_fences, argument.num_fences)
    run.check("argument.status", argument.status, 1)


@condition(
    "SYNC_IOC_FILE_INFO::EINVAL::flag-undefined",
    cause="bad-enum-or-flags",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
    values=("1", "1 << 31"),
)
def test_sync_ioc_file_info_einval_flag_undefined(case: Case) -> None:
    """A flag is set, of which none is defined."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        fences = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, fences)
        memory = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        argument = sync_file_info(num_fences=PAGE_SIZE // sizeof(sync_fence_info), sync_fence_info=memory.value)
        if run.provoking:
            argument.flags = case.pick(1, 1 << 31)
        run.attempt(ioctl, fences.fd, SYNC_IOC_FILE_INFO, argument)
        run.unchanged("status", "num_fences")
        run.next(
            ioctl,
            fences.fd,
            SYNC_IOC_FILE_INFO,
            sync_file_info(num_fences=PAGE_SIZE // sizeof(sync_fence_info), sync_fence_info=memory.value),
        )


@condition(
    "SYNC_IOC_FILE_INFO::EINVAL::padding-not-zero",
    cause="bad-contents",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
)
def test_sync_ioc_file_info_einval_padding_not_zero(case: Case) -> None:
    """The padding is not 0."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        fences = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, fences)
        memory = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        argument = sync_file_info(num_fences=PAGE_SIZE // sizeof(sync_fence_info), sync_fence_info=memory.value)
        if run.provoking:
            argument.pad = 1
        run.attempt(ioctl, fences.fd, SYNC_IOC_FILE_INFO, argument)
        run.unchanged("status", "num_fences")
        run.next(
            ioctl,
            fences.fd,
            SYNC_IOC_FILE_INFO,
            sync_file_info(num_fences=PAGE_SIZE // sizeof(sync_fence_info), sync_fence_info=memory.value),
        )


@condition(
    "SYNC_IOC_FILE_INFO::EINVAL::too-little-room",
    cause="value-range",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
)
def test_sync_ioc_file_info_einval_too_little_room(case: Case) -> None:
    """There is room, but not for all fences."""
    for run in case:
        run.open("dma-heap", O_RDWR)
        left = run.fence(None, 1)
        right = run.fence(None, 1)
        merged = sync_merge_data(fd2=right.fd)
        run.prepare(ioctl, left.fd, SYNC_IOC_MERGE, merged)
        memory = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        argument = sync_file_info(num_fences=2, sync_fence_info=memory.value)
        if run.provoking:
            argument.num_fences = 1
        run.attempt(ioctl, merged.fence, SYNC_IOC_FILE_INFO, argument)
        run.unchanged("status", "num_fences")
        run.next(ioctl, merged.fence, SYNC_IOC_FILE_INFO, sync_file_info(num_fences=2, sync_fence_info=memory.value))


@condition(
    "SYNC_IOC_FILE_INFO::EFAULT::elements-not-accessible",
    cause="bad-pointer",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
    values=("null", "inaccessible"),
)
def test_sync_ioc_file_info_efault_elements_not_accessible(case: Case) -> None:
    """The elements cannot be written to the caller's memory."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        fences = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, fences)
        memory = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        argument = sync_file_info(num_fences=PAGE_SIZE // sizeof(sync_fence_info), sync_fence_info=memory.value)
        if run.provoking:
            argument.sync_fence_info = case.pick(run.null, run.inaccessible())
        run.attempt(ioctl, fences.fd, SYNC_IOC_FILE_INFO, argument)
        run.unchanged("status", "num_fences")
        run.next(
            ioctl,
            fences.fd,
            SYNC_IOC_FILE_INFO,
            sync_file_info(num_fences=PAGE_SIZE // sizeof(sync_fence_info), sync_fence_info=memory.value),
        )


@condition(
    "SYNC_IOC_FILE_INFO::ENOMEM::no-memory",
    cause="no-memory",
    status="undocumented",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="",
    nodes=("dma-heap",),
)
def test_sync_ioc_file_info_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate the elements."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        fences = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, fences)
        memory = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        run.walk(
            ioctl,
            fences.fd,
            SYNC_IOC_FILE_INFO,
            sync_file_info(num_fences=PAGE_SIZE // sizeof(sync_fence_info), sync_fence_info=memory.value),
        )


@condition(
    "SYNC_IOC_FILE_INFO::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
)
def test_sync_ioc_file_info_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        fences = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, fences)
        memory = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        fd = fences.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(
            ioctl,
            fd,
            SYNC_IOC_FILE_INFO,
            sync_file_info(num_fences=PAGE_SIZE // sizeof(sync_fence_info), sync_fence_info=memory.value),
        )
        run.next(
            ioctl,
            fences.fd,
            SYNC_IOC_FILE_INFO,
            sync_file_info(num_fences=PAGE_SIZE // sizeof(sync_fence_info), sync_fence_info=memory.value),
        )


@condition(
    "SYNC_IOC_FILE_INFO::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
    values=("null", "inaccessible"),
)
def test_sync_ioc_file_info_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        fences = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, fences)
        memory = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        run.attempt(
            ioctl,
            fences.fd,
            SYNC_IOC_FILE_INFO,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else sync_file_info(num_fences=PAGE_SIZE // sizeof(sync_fence_info), sync_fence_info=memory.value),
        )
        run.next(
            ioctl,
            fences.fd,
            SYNC_IOC_FILE_INFO,
            sync_file_info(num_fences=PAGE_SIZE // sizeof(sync_fence_info), sync_fence_info=memory.value),
        )


@condition(
    "SYNC_IOC_FILE_INFO::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
)
def test_sync_ioc_file_info_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        fences = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, fences)
        memory = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        fd = fences.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(
            ioctl,
            fd,
            SYNC_IOC_FILE_INFO,
            sync_file_info(num_fences=PAGE_SIZE // sizeof(sync_fence_info), sync_fence_info=memory.value),
        )


@rule("SYNC_IOC_SET_DEADLINE::ok::any-time", page="", nodes=("dma-heap",))
def test_sync_ioc_set_deadline_ok_any_time(run: Run) -> None:
    """Times that have passed and times that never come are taken."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    fences = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
    run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, fences)
    argument = sync_set_deadline(deadline_ns=0)
    run.perform(ioctl, fences.fd, SYNC_IOC_SET_DEADLINE, argument)
    run.perform(ioctl, fences.fd, SYNC_IOC_SET_DEADLINE, sync_set_deadline(deadline_ns=0x7FFFFFFFFFFFFFFF))
    info = sync_file_info()
    run.perform(ioctl, fences.fd, SYNC_IOC_FILE_INFO, info)
    run.check("info.status", info.status, 1)


@rule("SYNC_IOC_SET_DEADLINE::ok::earliest-wish-counts", page="", nodes=("dma-heap",))
def test_sync_ioc_set_deadline_ok_earliest_wish_counts(run: Run) -> None:
    """The driver behind a fence is told the time, and of several wishes it heeds the earliest."""
    run.open("dma-heap", O_RDWR)
    work = run.fence(None, 1)
    argument = sync_set_deadline(deadline_ns=1000000000)
    run.perform(ioctl, work.fd, SYNC_IOC_SET_DEADLINE, argument)
    run.perform(ioctl, work.fd, SYNC_IOC_SET_DEADLINE, sync_set_deadline(deadline_ns=3000000000))
    run.check("work.deadline", work.deadline, 1000000000)
    run.perform(ioctl, work.fd, SYNC_IOC_SET_DEADLINE, sync_set_deadline(deadline_ns=2000))
    run.check("work.deadline", work.deadline, 2000)
    info = sync_file_info()
    run.perform(ioctl, work.fd, SYNC_IOC_FILE_INFO, info)
    run.check("info.status", info.status, 0)


@rule("SYNC_IOC_SET_DEADLINE::ok::reaches-each-fence", page="", nodes=("dma-heap",))
def test_sync_ioc_set_deadline_ok_reaches_each_fence(run: Run) -> None:
    """The wish goes to every fence of a sync file."""
    run.open("dma-heap", O_RDWR)
    left = run.fence(None, 1)
    right = run.fence(None, 1)
    merged = sync_merge_data(fd2=right.fd)
    run.prepare(ioctl, left.fd, SYNC_IOC_MERGE, merged)
    argument = sync_set_deadline(deadline_ns=1000000000)
    run.perform(ioctl, merged.fence, SYNC_IOC_SET_DEADLINE, argument)
    run.check("left.deadline", left.deadline, 1000000000)
    run.check("right.deadline", right.deadline, 1000000000)


@condition(
    "SYNC_IOC_SET_DEADLINE::EINVAL::padding-not-zero",
    cause="bad-contents",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
    values=("1", "max(u64)"),
)
def test_sync_ioc_set_deadline_einval_padding_not_zero(case: Case) -> None:
    """The padding is not 0."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        fences = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, fences)
        argument = sync_set_deadline(deadline_ns=1000000000)
        if run.provoking:
            argument.pad = case.pick(1, 0xFFFFFFFFFFFFFFFF)
        run.attempt(ioctl, fences.fd, SYNC_IOC_SET_DEADLINE, argument)
        run.next(ioctl, fences.fd, SYNC_IOC_SET_DEADLINE, sync_set_deadline(deadline_ns=1000000000))


@condition(
    "SYNC_IOC_SET_DEADLINE::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
)
def test_sync_ioc_set_deadline_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        fences = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, fences)
        fd = fences.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, SYNC_IOC_SET_DEADLINE, sync_set_deadline(deadline_ns=1000000000))
        run.next(ioctl, fences.fd, SYNC_IOC_SET_DEADLINE, sync_set_deadline(deadline_ns=1000000000))


@condition(
    "SYNC_IOC_SET_DEADLINE::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
    values=("null", "inaccessible"),
)
def test_sync_ioc_set_deadline_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        fences = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, fences)
        run.attempt(
            ioctl,
            fences.fd,
            SYNC_IOC_SET_DEADLINE,
            case.pick(run.null, run.inaccessible()) if run.provoking else sync_set_deadline(deadline_ns=1000000000),
        )
        run.next(ioctl, fences.fd, SYNC_IOC_SET_DEADLINE, sync_set_deadline(deadline_ns=1000000000))


@condition(
    "SYNC_IOC_SET_DEADLINE::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
)
def test_sync_ioc_set_deadline_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        fences = dma_buf_export_sync_file(flags=DMA_BUF_SYNC_RW)
        run.prepare(ioctl, allocated.fd, DMA_BUF_IOCTL_EXPORT_SYNC_FILE, fences)
        fd = fences.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, SYNC_IOC_SET_DEADLINE, sync_set_deadline(deadline_ns=1000000000))
