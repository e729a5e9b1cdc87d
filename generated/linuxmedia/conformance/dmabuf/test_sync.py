"""Conformance: Access by the processor."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, condition, rule
from linuxmedia.conformance.calls import ioctl, mmap, munmap
from linuxmedia.conformance.system import MAP_SHARED, O_CLOEXEC, O_RDWR, PAGE_SIZE, PROT_READ, PROT_WRITE, SIGALRM
from linuxmedia.uapi.dmabuf import (
    DMA_BUF_IOCTL_IMPORT_SYNC_FILE,
    DMA_BUF_IOCTL_SYNC,
    DMA_BUF_SYNC_END,
    DMA_BUF_SYNC_READ,
    DMA_BUF_SYNC_RW,
    DMA_BUF_SYNC_START,
    DMA_BUF_SYNC_WRITE,
    DMA_HEAP_IOCTL_ALLOC,
    dma_buf_import_sync_file,
    dma_buf_sync,
    dma_heap_allocation_data,
)


@rule("DMA_BUF_IOCTL_SYNC::ok::brackets-an-access", page="", nodes=("dma-heap",))
def test_dma_buf_ioctl_sync_ok_brackets_an_access(run: Run) -> None:
    """Access begins, the memory is mapped and unmapped, and access ends."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    argument = dma_buf_sync(flags=DMA_BUF_SYNC_START | DMA_BUF_SYNC_RW)
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_SYNC, argument)
    mapped = run.perform(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, allocated.fd, 0)
    run.perform(munmap, mapped.value, PAGE_SIZE)
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_SYNC, dma_buf_sync(flags=DMA_BUF_SYNC_END | DMA_BUF_SYNC_RW))


@rule("DMA_BUF_IOCTL_SYNC::ok::waits-for-writers", page="", nodes=("dma-heap",))
def test_dma_buf_ioctl_sync_ok_waits_for_writers(run: Run) -> None:
    """Access begins when the fences of writers have signalled; those of readers do not hold up reading."""
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
    argument = dma_buf_sync(flags=DMA_BUF_SYNC_START | DMA_BUF_SYNC_READ)
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_SYNC, argument)
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_SYNC, dma_buf_sync(flags=DMA_BUF_SYNC_END | DMA_BUF_SYNC_READ))
    writing = run.fence(None, 1)
    run.perform(
        ioctl,
        allocated.fd,
        DMA_BUF_IOCTL_IMPORT_SYNC_FILE,
        dma_buf_import_sync_file(flags=DMA_BUF_SYNC_WRITE, fd=writing.fd),
    )
    run.concurrently(
        ioctl, allocated.fd, DMA_BUF_IOCTL_SYNC, dma_buf_sync(flags=DMA_BUF_SYNC_START | DMA_BUF_SYNC_READ)
    )
    run.advance(writing, 1)


@rule("DMA_BUF_IOCTL_SYNC::ok::one-direction", page="", nodes=("dma-heap",))
def test_dma_buf_ioctl_sync_ok_one_direction(run: Run) -> None:
    """Access can be for reading only or for writing only."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    argument = dma_buf_sync(flags=DMA_BUF_SYNC_START | DMA_BUF_SYNC_READ)
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_SYNC, argument)
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_SYNC, dma_buf_sync(flags=DMA_BUF_SYNC_END | DMA_BUF_SYNC_READ))
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_SYNC, dma_buf_sync(flags=DMA_BUF_SYNC_START | DMA_BUF_SYNC_WRITE))
    run.perform(ioctl, allocated.fd, DMA_BUF_IOCTL_SYNC, dma_buf_sync(flags=DMA_BUF_SYNC_END | DMA_BUF_SYNC_WRITE))


@condition(
    "DMA_BUF_IOCTL_SYNC::EINVAL::flag-undefined",
    cause="bad-enum-or-flags",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
    values=("+0x8", "+1 << 32", "+1 << 63"),
)
def test_dma_buf_ioctl_sync_einval_flag_undefined(case: Case) -> None:
    """A flag is set that is not defined."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        argument = dma_buf_sync(flags=DMA_BUF_SYNC_START | DMA_BUF_SYNC_RW)
        if run.provoking:
            argument.flags |= case.pick(0x8, 1 << 32, 1 << 63)
        run.attempt(ioctl, allocated.fd, DMA_BUF_IOCTL_SYNC, argument)
        run.next(ioctl, allocated.fd, DMA_BUF_IOCTL_SYNC, dma_buf_sync(flags=DMA_BUF_SYNC_START | DMA_BUF_SYNC_RW))


@condition(
    "DMA_BUF_IOCTL_SYNC::EINVAL::no-direction",
    cause="bad-enum-or-flags",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
    values=("DMA_BUF_SYNC_START", "DMA_BUF_SYNC_END"),
)
def test_dma_buf_ioctl_sync_einval_no_direction(case: Case) -> None:
    """Neither reading nor writing is asked for."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        argument = dma_buf_sync(flags=DMA_BUF_SYNC_START | DMA_BUF_SYNC_RW)
        if run.provoking:
            argument.flags = case.pick(DMA_BUF_SYNC_START, DMA_BUF_SYNC_END)
        run.attempt(ioctl, allocated.fd, DMA_BUF_IOCTL_SYNC, argument)
        run.next(ioctl, allocated.fd, DMA_BUF_IOCTL_SYNC, dma_buf_sync(flags=DMA_BUF_SYNC_START | DMA_BUF_SYNC_RW))


@condition(
    "DMA_BUF_IOCTL_SYNC::EINTR::signal-while-waiting", cause="interrupted", status="prose", page="", nodes=("dma-heap",)
)
def test_dma_buf_ioctl_sync_eintr_signal_while_waiting(case: Case) -> None:
    """A signal arrives while the call waits for a fence."""
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
        run.attempt(ioctl, allocated.fd, DMA_BUF_IOCTL_SYNC, dma_buf_sync(flags=DMA_BUF_SYNC_START | DMA_BUF_SYNC_RW))


@condition(
    "DMA_BUF_IOCTL_SYNC::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
)
def test_dma_buf_ioctl_sync_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        fd = allocated.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, DMA_BUF_IOCTL_SYNC, dma_buf_sync(flags=DMA_BUF_SYNC_START | DMA_BUF_SYNC_RW))
        run.next(ioctl, allocated.fd, DMA_BUF_IOCTL_SYNC, dma_buf_sync(flags=DMA_BUF_SYNC_START | DMA_BUF_SYNC_RW))


@condition(
    "DMA_BUF_IOCTL_SYNC::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
    values=("null", "inaccessible"),
)
def test_dma_buf_ioctl_sync_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        run.attempt(
            ioctl,
            allocated.fd,
            DMA_BUF_IOCTL_SYNC,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else dma_buf_sync(flags=DMA_BUF_SYNC_START | DMA_BUF_SYNC_RW),
        )
        run.next(ioctl, allocated.fd, DMA_BUF_IOCTL_SYNC, dma_buf_sync(flags=DMA_BUF_SYNC_START | DMA_BUF_SYNC_RW))


@condition(
    "DMA_BUF_IOCTL_SYNC::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
)
def test_dma_buf_ioctl_sync_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        fd = allocated.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, DMA_BUF_IOCTL_SYNC, dma_buf_sync(flags=DMA_BUF_SYNC_START | DMA_BUF_SYNC_RW))
