"""Conformance: The name of a DMA-BUF."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import dup, fill, ioctl, mmap
from linuxmedia.conformance.system import (
    MAP_ANONYMOUS,
    MAP_PRIVATE,
    O_CLOEXEC,
    O_RDWR,
    PAGE_SIZE,
    PROT_READ,
    PROT_WRITE,
)
from linuxmedia.uapi.dmabuf import (
    DMA_BUF_SET_NAME,
    DMA_BUF_SET_NAME_A,
    DMA_BUF_SET_NAME_B,
    DMA_HEAP_IOCTL_ALLOC,
    dma_heap_allocation_data,
)


@rule("DMA_BUF_SET_NAME::ok::shows-in-procfs", page="", nodes=("dma-heap",))
def test_dma_buf_set_name_ok_shows_in_procfs(run: Run) -> None:
    """The name shows among what procfs tells of the descriptor."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    text = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    run.prepare(fill, text.value, 31, 0x6E)
    run.perform(ioctl, allocated.fd, DMA_BUF_SET_NAME, text.value)
    run.check("allocated.fd", allocated.fd, check.dma_buf(name="nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"))


@rule("DMA_BUF_SET_NAME::ok::replaces-the-name", page="", nodes=("dma-heap",))
def test_dma_buf_set_name_ok_replaces_the_name(run: Run) -> None:
    """A name takes the place of the name before; an empty one leaves none."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    text = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    run.prepare(fill, text.value, 31, 0x6E)
    run.perform(ioctl, allocated.fd, DMA_BUF_SET_NAME, text.value)
    run.perform(fill, text.value + 3, 28, 0)
    run.perform(ioctl, allocated.fd, DMA_BUF_SET_NAME, text.value)
    run.check("allocated.fd", allocated.fd, check.dma_buf(name="nnn"))
    run.perform(fill, text.value, 31, 0)
    run.perform(ioctl, allocated.fd, DMA_BUF_SET_NAME, text.value)
    run.check("allocated.fd", allocated.fd, check.dma_buf(name=""))


@rule("DMA_BUF_SET_NAME::ok::kept-by-the-kernel", page="", nodes=("dma-heap",))
def test_dma_buf_set_name_ok_kept_by_the_kernel(run: Run) -> None:
    """The kernel keeps a copy, which the program's memory no longer matters to."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    text = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    run.prepare(fill, text.value, 31, 0x6E)
    run.perform(ioctl, allocated.fd, DMA_BUF_SET_NAME, text.value)
    run.perform(fill, text.value, 31, 0x78)
    run.check("allocated.fd", allocated.fd, check.dma_buf(name="nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"))


@rule("DMA_BUF_SET_NAME::ok::of-the-buffer", page="", nodes=("dma-heap",))
def test_dma_buf_set_name_ok_of_the_buffer(run: Run) -> None:
    """The name is the buffer's, whichever of its descriptors was named."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    text = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    run.prepare(fill, text.value, 31, 0x6E)
    other = run.perform(dup, allocated.fd)
    run.perform(ioctl, allocated.fd, DMA_BUF_SET_NAME, text.value)
    run.check("other", other, check.dma_buf(name="nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"))


@condition(
    "DMA_BUF_SET_NAME::EINVAL::too-long", cause="value-range", status="undocumented", page="", nodes=("dma-heap",)
)
def test_dma_buf_set_name_einval_too_long(case: Case) -> None:
    """There is no NUL within the first 32 bytes."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        text = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        run.prepare(fill, text.value, 31, 0x6E)
        if run.provoking:
            run.prepare(fill, text.value, 32, 0x6E)
        run.attempt(ioctl, allocated.fd, DMA_BUF_SET_NAME, text.value)


@condition(
    "DMA_BUF_SET_NAME::ENOMEM::no-memory",
    cause="no-memory",
    status="undocumented",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="",
    nodes=("dma-heap",),
)
def test_dma_buf_set_name_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate a copy of the name."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        text = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        run.prepare(fill, text.value, 31, 0x6E)
        run.walk(ioctl, allocated.fd, DMA_BUF_SET_NAME, text.value)


@condition(
    "DMA_BUF_SET_NAME::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
)
def test_dma_buf_set_name_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        text = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        run.prepare(fill, text.value, 31, 0x6E)
        fd = allocated.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, DMA_BUF_SET_NAME, text.value)
        run.next(ioctl, allocated.fd, DMA_BUF_SET_NAME, text.value)


@condition(
    "DMA_BUF_SET_NAME::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
    values=("null", "inaccessible"),
)
def test_dma_buf_set_name_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        text = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        run.prepare(fill, text.value, 31, 0x6E)
        run.attempt(
            ioctl,
            allocated.fd,
            DMA_BUF_SET_NAME,
            case.pick(run.null, run.inaccessible()) if run.provoking else text.value,
        )
        run.next(ioctl, allocated.fd, DMA_BUF_SET_NAME, text.value)


@condition(
    "DMA_BUF_SET_NAME::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
)
def test_dma_buf_set_name_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        text = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        run.prepare(fill, text.value, 31, 0x6E)
        fd = allocated.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, DMA_BUF_SET_NAME, text.value)


@rule("DMA_BUF_SET_NAME_A::ok::shows-in-procfs", page="", nodes=("dma-heap",))
def test_dma_buf_set_name_a_ok_shows_in_procfs(run: Run) -> None:
    """The name shows among what procfs tells of the descriptor."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    text = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    run.prepare(fill, text.value, 31, 0x6E)
    run.perform(ioctl, allocated.fd, DMA_BUF_SET_NAME_A, text.value)
    run.check("allocated.fd", allocated.fd, check.dma_buf(name="nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"))


@rule("DMA_BUF_SET_NAME_A::ok::replaces-the-name-of-the-other-number", page="", nodes=("dma-heap",))
def test_dma_buf_set_name_a_ok_replaces_the_name_of_the_other_number(run: Run) -> None:
    """A name takes the place of one that was given by the number of 64-bit programs."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    text = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    run.prepare(fill, text.value, 31, 0x6E)
    run.perform(ioctl, allocated.fd, DMA_BUF_SET_NAME_B, text.value)
    run.perform(fill, text.value + 5, 26, 0)
    run.perform(ioctl, allocated.fd, DMA_BUF_SET_NAME_A, text.value)
    run.check("allocated.fd", allocated.fd, check.dma_buf(name="nnnnn"))


@condition(
    "DMA_BUF_SET_NAME_A::EINVAL::too-long", cause="value-range", status="undocumented", page="", nodes=("dma-heap",)
)
def test_dma_buf_set_name_a_einval_too_long(case: Case) -> None:
    """There is no NUL within the first 32 bytes."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        text = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        run.prepare(fill, text.value, 31, 0x6E)
        if run.provoking:
            run.prepare(fill, text.value, 32, 0x6E)
        run.attempt(ioctl, allocated.fd, DMA_BUF_SET_NAME_A, text.value)


@condition(
    "DMA_BUF_SET_NAME_A::ENOMEM::no-memory",
    cause="no-memory",
    status="undocumented",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="",
    nodes=("dma-heap",),
)
def test_dma_buf_set_name_a_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate a copy of the name."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        text = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        run.prepare(fill, text.value, 31, 0x6E)
        run.walk(ioctl, allocated.fd, DMA_BUF_SET_NAME_A, text.value)


@condition(
    "DMA_BUF_SET_NAME_A::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
)
def test_dma_buf_set_name_a_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        text = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        run.prepare(fill, text.value, 31, 0x6E)
        fd = allocated.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, DMA_BUF_SET_NAME_A, text.value)
        run.next(ioctl, allocated.fd, DMA_BUF_SET_NAME_A, text.value)


@condition(
    "DMA_BUF_SET_NAME_A::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
    values=("null", "inaccessible"),
)
def test_dma_buf_set_name_a_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        text = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        run.prepare(fill, text.value, 31, 0x6E)
        run.attempt(
            ioctl,
            allocated.fd,
            DMA_BUF_SET_NAME_A,
            case.pick(run.null, run.inaccessible()) if run.provoking else text.value,
        )
        run.next(ioctl, allocated.fd, DMA_BUF_SET_NAME_A, text.value)


@condition(
    "DMA_BUF_SET_NAME_A::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
)
def test_dma_buf_set_name_a_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        text = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        run.prepare(fill, text.value, 31, 0x6E)
        fd = allocated.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, DMA_BUF_SET_NAME_A, text.value)


@rule("DMA_BUF_SET_NAME_B::ok::shows-in-procfs", page="", nodes=("dma-heap",))
def test_dma_buf_set_name_b_ok_shows_in_procfs(run: Run) -> None:
    """The name shows among what procfs tells of the descriptor."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    text = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    run.prepare(fill, text.value, 31, 0x6E)
    run.perform(ioctl, allocated.fd, DMA_BUF_SET_NAME_B, text.value)
    run.check("allocated.fd", allocated.fd, check.dma_buf(name="nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"))


@rule("DMA_BUF_SET_NAME_B::ok::replaces-the-name-of-the-other-number", page="", nodes=("dma-heap",))
def test_dma_buf_set_name_b_ok_replaces_the_name_of_the_other_number(run: Run) -> None:
    """A name takes the place of one that was given by the number of 32-bit programs."""
    device = run.open("dma-heap", O_RDWR)
    allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
    text = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    run.prepare(fill, text.value, 31, 0x6E)
    run.perform(ioctl, allocated.fd, DMA_BUF_SET_NAME_A, text.value)
    run.perform(fill, text.value + 5, 26, 0)
    run.perform(ioctl, allocated.fd, DMA_BUF_SET_NAME_B, text.value)
    run.check("allocated.fd", allocated.fd, check.dma_buf(name="nnnnn"))


@condition(
    "DMA_BUF_SET_NAME_B::EINVAL::too-long", cause="value-range", status="undocumented", page="", nodes=("dma-heap",)
)
def test_dma_buf_set_name_b_einval_too_long(case: Case) -> None:
    """There is no NUL within the first 32 bytes."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        text = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        run.prepare(fill, text.value, 31, 0x6E)
        if run.provoking:
            run.prepare(fill, text.value, 32, 0x6E)
        run.attempt(ioctl, allocated.fd, DMA_BUF_SET_NAME_B, text.value)


@condition(
    "DMA_BUF_SET_NAME_B::ENOMEM::no-memory",
    cause="no-memory",
    status="undocumented",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="",
    nodes=("dma-heap",),
)
def test_dma_buf_set_name_b_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate a copy of the name."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        text = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        run.prepare(fill, text.value, 31, 0x6E)
        run.walk(ioctl, allocated.fd, DMA_BUF_SET_NAME_B, text.value)


@condition(
    "DMA_BUF_SET_NAME_B::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
)
def test_dma_buf_set_name_b_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        text = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        run.prepare(fill, text.value, 31, 0x6E)
        fd = allocated.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, DMA_BUF_SET_NAME_B, text.value)
        run.next(ioctl, allocated.fd, DMA_BUF_SET_NAME_B, text.value)


@condition(
    "DMA_BUF_SET_NAME_B::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
    values=("null", "inaccessible"),
)
def test_dma_buf_set_name_b_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        text = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        run.prepare(fill, text.value, 31, 0x6E)
        run.attempt(
            ioctl,
            allocated.fd,
            DMA_BUF_SET_NAME_B,
            case.pick(run.null, run.inaccessible()) if run.provoking else text.value,
        )
        run.next(ioctl, allocated.fd, DMA_BUF_SET_NAME_B, text.value)


@condition(
    "DMA_BUF_SET_NAME_B::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="",
    nodes=("dma-heap",),
    lab=("system",),
)
def test_dma_buf_set_name_b_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("dma-heap", O_RDWR)
        allocated = dma_heap_allocation_data(len=PAGE_SIZE, fd_flags=O_RDWR | O_CLOEXEC)
        run.prepare(ioctl, device.fd, DMA_HEAP_IOCTL_ALLOC, allocated)
        text = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        run.prepare(fill, text.value, 31, 0x6E)
        fd = allocated.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, DMA_BUF_SET_NAME_B, text.value)
