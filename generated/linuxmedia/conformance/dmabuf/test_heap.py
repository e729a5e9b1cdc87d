"""Conformance: Allocation from a heap."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import close, ioctl, mmap, munmap
from linuxmedia.conformance.system import (
    MAP_SHARED,
    O_APPEND,
    O_CLOEXEC,
    O_NONBLOCK,
    O_RDONLY,
    O_RDWR,
    PAGE_SIZE,
    PROT_READ,
    PROT_WRITE,
)
from linuxmedia.uapi.dmabuf import DMA_HEAP_IOCTL_ALLOC, dma_heap_allocation_data


@rule("DMA_HEAP_IOCTL_ALLOC::ok::makes-a-dma-buf", page="", nodes=("dma-heap",))
def test_dma_heap_ioctl_alloc_ok_makes_a_dma_buf(run: Run) -> None:
    """The descriptor is a DMA-BUF of at least the length asked for, and O_CLOEXEC has it closed on execve()."""
    device = run.open("dma-heap", O_RDWR)
    argument = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, argument)
    run.check("argument.fd", argument.fd, check.dma_buf(size_at_least=PAGE_SIZE, cloexec=True))
    run.check("argument.len", argument.len, PAGE_SIZE)


@rule("DMA_HEAP_IOCTL_ALLOC::ok::whole-pages", page="", nodes=("dma-heap",))
def test_dma_heap_ioctl_alloc_ok_whole_pages(run: Run) -> None:
    """A length of one byte gives a whole page."""
    device = run.open("dma-heap", O_RDWR)
    argument = dma_heap_allocation_data(len=1, fd_flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, argument)
    run.check("argument.fd", argument.fd, check.dma_buf(size_at_least=PAGE_SIZE))
    run.check("argument.len", argument.len, 1)


@rule("DMA_HEAP_IOCTL_ALLOC::ok::stays-open", page="", nodes=("dma-heap",))
def test_dma_heap_ioctl_alloc_ok_stays_open(run: Run) -> None:
    """Without O_CLOEXEC the descriptor survives execve()."""
    device = run.open("dma-heap", O_RDWR)
    argument = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR)
    run.perform(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, argument)
    run.check("argument.fd", argument.fd, check.cloexec(False))


@rule("DMA_HEAP_IOCTL_ALLOC::ok::can-be-mapped", page="", nodes=("dma-heap",))
def test_dma_heap_ioctl_alloc_ok_can_be_mapped(run: Run) -> None:
    """The buffer can be mapped and unmapped."""
    device = run.open("dma-heap", O_RDWR)
    argument = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, argument)
    mapped = run.perform(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, argument.fd, 0)
    run.perform(munmap, mapped.value, PAGE_SIZE)


@rule("DMA_HEAP_IOCTL_ALLOC::ok::outlives-the-heap", page="", nodes=("dma-heap",))
def test_dma_heap_ioctl_alloc_ok_outlives_the_heap(run: Run) -> None:
    """The buffer can be mapped after the heap has been closed."""
    device = run.open("dma-heap", O_RDWR)
    argument = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, argument)
    run.perform(close, device.fd)
    run.perform(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, argument.fd, 0)


@rule("DMA_HEAP_IOCTL_ALLOC::ok::read-only-handle", page="", nodes=("dma-heap",))
def test_dma_heap_ioctl_alloc_ok_read_only_handle(run: Run) -> None:
    """A handle for reading only can allocate."""
    device = run.open("dma-heap", O_RDONLY)
    argument = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.perform(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, argument)
    run.check("argument.fd", argument.fd, check.dma_buf(size_at_least=PAGE_SIZE))


@condition(
    "DMA_HEAP_IOCTL_ALLOC::EINVAL::no-length",
    cause="bad-contents",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
    values=("0", "max(u64)"),
)
def test_dma_heap_ioctl_alloc_einval_no_length(case: Case) -> None:
    """The length is 0, or becomes 0 when it is rounded up to whole pages."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        argument = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        if run.provoking:
            argument.len = case.pick(0, 0xFFFFFFFFFFFFFFFF)
        run.attempt(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, argument)
        run.next(
            ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        )


@condition(
    "DMA_HEAP_IOCTL_ALLOC::EINVAL::descriptor-given",
    cause="bad-contents",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
    values=("1", "max(u32)"),
)
def test_dma_heap_ioctl_alloc_einval_descriptor_given(case: Case) -> None:
    """The field for the descriptor is not 0."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        argument = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        if run.provoking:
            argument.fd = case.pick(1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, argument)
        run.next(
            ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        )


@condition(
    "DMA_HEAP_IOCTL_ALLOC::EINVAL::flag-not-an-open-mode",
    cause="bad-enum-or-flags",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
    values=("+O_NONBLOCK", "+O_APPEND", "+0x80000000"),
)
def test_dma_heap_ioctl_alloc_einval_flag_not_an_open_mode(case: Case) -> None:
    """A flag other than O_CLOEXEC and the access modes is set."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        argument = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        if run.provoking:
            argument.fd_flags |= case.pick(O_NONBLOCK, O_APPEND, 0x80000000)
        run.attempt(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, argument)
        run.next(
            ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        )


@condition(
    "DMA_HEAP_IOCTL_ALLOC::EINVAL::heap-flag-undefined",
    cause="bad-enum-or-flags",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
    values=("1", "1 << 63"),
)
def test_dma_heap_ioctl_alloc_einval_heap_flag_undefined(case: Case) -> None:
    """A flag for the heap is set, of which none is defined."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        argument = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        if run.provoking:
            argument.heap_flags = case.pick(1, 1 << 63)
        run.attempt(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, argument)
        run.next(
            ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        )


@condition(
    "DMA_HEAP_IOCTL_ALLOC::EMFILE::no-descriptor-left",
    cause="no-slots",
    status="undocumented",
    page="",
    nodes=("dma-heap",),
)
def test_dma_heap_ioctl_alloc_emfile_no_descriptor_left(case: Case) -> None:
    """The process has no file descriptor left."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        if run.provoking:
            run.rlimit("NOFILE", 0)
        run.attempt(
            ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        )


@condition(
    "DMA_HEAP_IOCTL_ALLOC::ENOMEM::no-memory",
    cause="no-memory",
    status="undocumented",
    expect=("ENOMEM", "EFAULT", "EMFILE", "ENFILE"),
    fault="allocations",
    page="",
    nodes=("dma-heap",),
)
def test_dma_heap_ioctl_alloc_enomem_no_memory(case: Case) -> None:
    """The heap cannot allocate the pages, or the kernel the DMA-BUF."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        run.walk(
            ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        )


@condition(
    "DMA_HEAP_IOCTL_ALLOC::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
)
def test_dma_heap_ioctl_alloc_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(
            ioctl, fd, DMA_HEAP_IOCTL_ALLOC, dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        )
        run.next(
            ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        )


@condition(
    "DMA_HEAP_IOCTL_ALLOC::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
    values=("null", "inaccessible"),
)
def test_dma_heap_ioctl_alloc_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            DMA_HEAP_IOCTL_ALLOC,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC),
        )
        run.next(
            ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        )


@condition(
    "DMA_HEAP_IOCTL_ALLOC::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
)
def test_dma_heap_ioctl_alloc_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(
            ioctl, fd, DMA_HEAP_IOCTL_ALLOC, dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        )
