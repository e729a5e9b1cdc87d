"""Conformance: DMA-BUFs from pages of a memfd."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import fill, ioctl, lseek, mmap
from linuxmedia.conformance.memory import bytes_at
from linuxmedia.conformance.system import (
    F_SEAL_GROW,
    F_SEAL_SHRINK,
    F_SEAL_WRITE,
    MAP_ANONYMOUS,
    MAP_PRIVATE,
    MAP_SHARED,
    O_RDWR,
    PAGE_SIZE,
    PROT_READ,
    PROT_WRITE,
    SEEK_END,
)
from linuxmedia.uapi.dmabuf import (
    UDMABUF_CREATE,
    UDMABUF_CREATE_LIST,
    UDMABUF_FLAGS_CLOEXEC,
    struct_udmabuf_create,
    struct_udmabuf_create_list,
    udmabuf_create_item,
)


@rule("UDMABUF_CREATE::ok::makes-a-dma-buf", page="", nodes=("udmabuf",))
def test_udmabuf_create_ok_makes_a_dma_buf(run: Run) -> None:
    """The descriptor is a DMA-BUF of the size asked for, and UDMABUF_FLAGS_CLOEXEC has it closed on execve()."""
    device = run.open("udmabuf", O_RDWR)
    memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
    argument = struct_udmabuf_create(memfd=memory, flags=UDMABUF_FLAGS_CLOEXEC, offset=0, size=2 * PAGE_SIZE)
    result = run.perform(ioctl, device.fd, UDMABUF_CREATE, argument)
    size = run.perform(lseek, result.value, 0, SEEK_END)
    run.check("size.value", size.value, 2 * PAGE_SIZE)
    run.check("result", result, check.dma_buf(size_at_least=2 * PAGE_SIZE, cloexec=True))


@rule("UDMABUF_CREATE::ok::stays-open", page="", nodes=("udmabuf",))
def test_udmabuf_create_ok_stays_open(run: Run) -> None:
    """Without UDMABUF_FLAGS_CLOEXEC the descriptor survives execve()."""
    device = run.open("udmabuf", O_RDWR)
    memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
    argument = struct_udmabuf_create(memfd=memory, flags=0, offset=0, size=2 * PAGE_SIZE)
    result = run.perform(ioctl, device.fd, UDMABUF_CREATE, argument)
    run.check("result", result, check.cloexec(False))


@rule("UDMABUF_CREATE::ok::last-pages", page="", nodes=("udmabuf",))
def test_udmabuf_create_ok_last_pages(run: Run) -> None:
    """The pages at the end of the memfd can be turned as well as the first ones."""
    device = run.open("udmabuf", O_RDWR)
    memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
    argument = struct_udmabuf_create(memfd=memory, flags=UDMABUF_FLAGS_CLOEXEC, offset=3 * PAGE_SIZE, size=PAGE_SIZE)
    result = run.perform(ioctl, device.fd, UDMABUF_CREATE, argument)
    run.check("result", result, check.dma_buf(size_at_least=PAGE_SIZE))


@rule("UDMABUF_CREATE::ok::shows-those-pages", page="", nodes=("udmabuf",))
def test_udmabuf_create_ok_shows_those_pages(run: Run) -> None:
    """The DMA-BUF shows the pages of the memfd from the offset on, in their order."""
    device = run.open("udmabuf", O_RDWR)
    memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
    argument = struct_udmabuf_create(memfd=memory, flags=UDMABUF_FLAGS_CLOEXEC, offset=PAGE_SIZE, size=2 * PAGE_SIZE)
    result = run.perform(ioctl, device.fd, UDMABUF_CREATE, argument)
    second = run.perform(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, memory, PAGE_SIZE)
    run.perform(fill, second.value, PAGE_SIZE, 0x22)
    third = run.perform(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, memory, 2 * PAGE_SIZE)
    run.perform(fill, third.value, PAGE_SIZE, 0x33)
    first_of_it = run.perform(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, result.value, 0)
    second_of_it = run.perform(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, result.value, PAGE_SIZE)
    run.check(
        "first_of_it.address",
        bytes_at(first_of_it.value, PAGE_SIZE),
        check.same_bytes_as(bytes_at(second.value, PAGE_SIZE)),
    )
    run.check(
        "second_of_it.address",
        bytes_at(second_of_it.value, PAGE_SIZE),
        check.same_bytes_as(bytes_at(third.value, PAGE_SIZE)),
    )


@rule("UDMABUF_CREATE::ok::writes-to-the-memfd", page="", nodes=("udmabuf",))
def test_udmabuf_create_ok_writes_to_the_memfd(run: Run) -> None:
    """What is written through the DMA-BUF is in the memfd."""
    device = run.open("udmabuf", O_RDWR)
    memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
    argument = struct_udmabuf_create(memfd=memory, flags=UDMABUF_FLAGS_CLOEXEC, offset=0, size=2 * PAGE_SIZE)
    result = run.perform(ioctl, device.fd, UDMABUF_CREATE, argument)
    shared = run.perform(mmap, 0, 2 * PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, result.value, 0)
    run.perform(fill, shared.value, 2 * PAGE_SIZE, 0x5A)
    own = run.perform(mmap, 0, 2 * PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, memory, 0)
    run.check(
        "own.address", bytes_at(own.value, 2 * PAGE_SIZE), check.same_bytes_as(bytes_at(shared.value, 2 * PAGE_SIZE))
    )


@condition(
    "UDMABUF_CREATE::EBADFD::not-a-descriptor",
    cause="bad-fd",
    status="undocumented",
    page="",
    nodes=("udmabuf",),
    values=("closed", "device.fd", "max(u32)"),
)
def test_udmabuf_create_ebadfd_not_a_descriptor(case: Case) -> None:
    """memfd is not an open descriptor, or not one of a memfd."""
    for run in case:
        device = run.open("udmabuf", O_RDWR)
        memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
        argument = struct_udmabuf_create(memfd=memory, flags=UDMABUF_FLAGS_CLOEXEC, offset=0, size=2 * PAGE_SIZE)
        if run.provoking:
            argument.memfd = case.pick(run.closed(), device.fd, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, UDMABUF_CREATE, argument)
        run.next(
            ioctl,
            device.fd,
            UDMABUF_CREATE,
            struct_udmabuf_create(memfd=memory, flags=UDMABUF_FLAGS_CLOEXEC, offset=0, size=2 * PAGE_SIZE),
        )


@condition(
    "UDMABUF_CREATE::EINVAL::seals-missing", cause="wrong-state", status="undocumented", page="", nodes=("udmabuf",)
)
def test_udmabuf_create_einval_seals_missing(case: Case) -> None:
    """The memfd can still shrink."""
    for run in case:
        device = run.open("udmabuf", O_RDWR)
        memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
        argument = struct_udmabuf_create(memfd=memory, flags=UDMABUF_FLAGS_CLOEXEC, offset=0, size=2 * PAGE_SIZE)
        if run.provoking:
            unsealed = run.memfd(4 * PAGE_SIZE, 0)
            argument.memfd = unsealed
        run.attempt(ioctl, device.fd, UDMABUF_CREATE, argument)


@condition(
    "UDMABUF_CREATE::EINVAL::sealed-against-writing",
    cause="wrong-state",
    status="undocumented",
    page="",
    nodes=("udmabuf",),
)
def test_udmabuf_create_einval_sealed_against_writing(case: Case) -> None:
    """The memfd cannot be written any more."""
    for run in case:
        device = run.open("udmabuf", O_RDWR)
        memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
        argument = struct_udmabuf_create(memfd=memory, flags=UDMABUF_FLAGS_CLOEXEC, offset=0, size=2 * PAGE_SIZE)
        if run.provoking:
            frozen = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK | F_SEAL_WRITE)
            argument.memfd = frozen
        run.attempt(ioctl, device.fd, UDMABUF_CREATE, argument)


@condition(
    "UDMABUF_CREATE::EINVAL::offset-unaligned",
    cause="bad-contents",
    status="undocumented",
    page="",
    nodes=("udmabuf",),
    values=("1", "PAGE_SIZE - 1"),
)
def test_udmabuf_create_einval_offset_unaligned(case: Case) -> None:
    """The offset is not that of a page."""
    for run in case:
        device = run.open("udmabuf", O_RDWR)
        memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
        argument = struct_udmabuf_create(memfd=memory, flags=UDMABUF_FLAGS_CLOEXEC, offset=0, size=2 * PAGE_SIZE)
        if run.provoking:
            argument.offset = case.pick(1, PAGE_SIZE - 1)
        run.attempt(ioctl, device.fd, UDMABUF_CREATE, argument)
        run.next(
            ioctl,
            device.fd,
            UDMABUF_CREATE,
            struct_udmabuf_create(memfd=memory, flags=UDMABUF_FLAGS_CLOEXEC, offset=0, size=2 * PAGE_SIZE),
        )


@condition(
    "UDMABUF_CREATE::EINVAL::size-unaligned",
    cause="bad-contents",
    status="undocumented",
    page="",
    nodes=("udmabuf",),
    values=("0", "1", "PAGE_SIZE + 1"),
)
def test_udmabuf_create_einval_size_unaligned(case: Case) -> None:
    """The size is not that of whole pages, or 0."""
    for run in case:
        device = run.open("udmabuf", O_RDWR)
        memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
        argument = struct_udmabuf_create(memfd=memory, flags=UDMABUF_FLAGS_CLOEXEC, offset=0, size=2 * PAGE_SIZE)
        if run.provoking:
            argument.size = case.pick(0, 1, PAGE_SIZE + 1)
        run.attempt(ioctl, device.fd, UDMABUF_CREATE, argument)
        run.next(
            ioctl,
            device.fd,
            UDMABUF_CREATE,
            struct_udmabuf_create(memfd=memory, flags=UDMABUF_FLAGS_CLOEXEC, offset=0, size=2 * PAGE_SIZE),
        )


@condition(
    "UDMABUF_CREATE::EINVAL::past-the-end",
    cause="value-range",
    status="undocumented",
    page="",
    nodes=("udmabuf",),
    values=("3 * PAGE_SIZE", "4 * PAGE_SIZE"),
)
def test_udmabuf_create_einval_past_the_end(case: Case) -> None:
    """The pages are not all within the memfd."""
    for run in case:
        device = run.open("udmabuf", O_RDWR)
        memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
        argument = struct_udmabuf_create(memfd=memory, flags=UDMABUF_FLAGS_CLOEXEC, offset=0, size=2 * PAGE_SIZE)
        if run.provoking:
            argument.offset = case.pick(3 * PAGE_SIZE, 4 * PAGE_SIZE)
        run.attempt(ioctl, device.fd, UDMABUF_CREATE, argument)
        run.next(
            ioctl,
            device.fd,
            UDMABUF_CREATE,
            struct_udmabuf_create(memfd=memory, flags=UDMABUF_FLAGS_CLOEXEC, offset=0, size=2 * PAGE_SIZE),
        )


@condition(
    "UDMABUF_CREATE::EINVAL::too-large",
    cause="value-range",
    status="undocumented",
    strength="may",
    page="",
    nodes=("udmabuf",),
)
def test_udmabuf_create_einval_too_large(case: Case) -> None:
    """The size is above the limit of the module parameter size_limit_mb."""
    for run in case:
        device = run.open("udmabuf", O_RDWR)
        memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
        argument = struct_udmabuf_create(memfd=memory, flags=UDMABUF_FLAGS_CLOEXEC, offset=0, size=2 * PAGE_SIZE)
        if run.provoking:
            large = run.memfd(65 << 20, F_SEAL_SHRINK)
            argument.memfd = large
            argument.size = 65 << 20
        run.attempt(ioctl, device.fd, UDMABUF_CREATE, argument)
        run.next(
            ioctl,
            device.fd,
            UDMABUF_CREATE,
            struct_udmabuf_create(memfd=memory, flags=UDMABUF_FLAGS_CLOEXEC, offset=0, size=2 * PAGE_SIZE),
        )


@condition(
    "UDMABUF_CREATE::EMFILE::no-descriptor-left", cause="no-slots", status="undocumented", page="", nodes=("udmabuf",)
)
def test_udmabuf_create_emfile_no_descriptor_left(case: Case) -> None:
    """The process has no file descriptor left."""
    for run in case:
        device = run.open("udmabuf", O_RDWR)
        memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
        if run.provoking:
            run.rlimit("NOFILE", 0)
        run.attempt(
            ioctl,
            device.fd,
            UDMABUF_CREATE,
            struct_udmabuf_create(memfd=memory, flags=UDMABUF_FLAGS_CLOEXEC, offset=0, size=2 * PAGE_SIZE),
        )


@condition(
    "UDMABUF_CREATE::ENOMEM::no-memory",
    cause="no-memory",
    status="undocumented",
    expect=("ENOMEM", "EFAULT", "EMFILE", "ENFILE"),
    fault="allocations",
    page="",
    nodes=("udmabuf",),
)
def test_udmabuf_create_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate the DMA-BUF or its list of pages."""
    for run in case:
        device = run.open("udmabuf", O_RDWR)
        memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
        run.walk(
            ioctl,
            device.fd,
            UDMABUF_CREATE,
            struct_udmabuf_create(memfd=memory, flags=UDMABUF_FLAGS_CLOEXEC, offset=0, size=2 * PAGE_SIZE),
        )


@condition(
    "UDMABUF_CREATE::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="",
    nodes=("udmabuf",),
    lab=("udmabuf",),
)
def test_udmabuf_create_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("udmabuf", O_RDWR)
        memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(
            ioctl,
            fd,
            UDMABUF_CREATE,
            struct_udmabuf_create(memfd=memory, flags=UDMABUF_FLAGS_CLOEXEC, offset=0, size=2 * PAGE_SIZE),
        )
        run.next(
            ioctl,
            device.fd,
            UDMABUF_CREATE,
            struct_udmabuf_create(memfd=memory, flags=UDMABUF_FLAGS_CLOEXEC, offset=0, size=2 * PAGE_SIZE),
        )


@condition(
    "UDMABUF_CREATE::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="",
    nodes=("udmabuf",),
    lab=("udmabuf",),
    values=("null", "inaccessible"),
)
def test_udmabuf_create_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("udmabuf", O_RDWR)
        memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
        run.attempt(
            ioctl,
            device.fd,
            UDMABUF_CREATE,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else struct_udmabuf_create(memfd=memory, flags=UDMABUF_FLAGS_CLOEXEC, offset=0, size=2 * PAGE_SIZE),
        )
        run.next(
            ioctl,
            device.fd,
            UDMABUF_CREATE,
            struct_udmabuf_create(memfd=memory, flags=UDMABUF_FLAGS_CLOEXEC, offset=0, size=2 * PAGE_SIZE),
        )


@condition(
    "UDMABUF_CREATE::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="",
    nodes=("udmabuf",),
    lab=("udmabuf",),
)
def test_udmabuf_create_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("udmabuf", O_RDWR)
        memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(
            ioctl,
            fd,
            UDMABUF_CREATE,
            struct_udmabuf_create(memfd=memory, flags=UDMABUF_FLAGS_CLOEXEC, offset=0, size=2 * PAGE_SIZE),
        )


@rule("UDMABUF_CREATE_LIST::ok::makes-a-dma-buf", page="", nodes=("udmabuf",))
def test_udmabuf_create_list_ok_makes_a_dma_buf(run: Run) -> None:
    """The descriptor is a DMA-BUF that holds all stretches, and UDMABUF_FLAGS_CLOEXEC has it closed on execve()."""
    device = run.open("udmabuf", O_RDWR)
    memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
    more = run.memfd(2 * PAGE_SIZE, F_SEAL_SHRINK | F_SEAL_GROW)
    argument = struct_udmabuf_create_list.with_room(2)
    argument.flags = UDMABUF_FLAGS_CLOEXEC
    argument.count = 2
    argument.list = [
        udmabuf_create_item(memfd=memory, offset=PAGE_SIZE, size=2 * PAGE_SIZE),
        udmabuf_create_item(memfd=more, offset=0, size=PAGE_SIZE),
    ]
    result = run.perform(ioctl, device.fd, UDMABUF_CREATE_LIST, argument)
    size = run.perform(lseek, result.value, 0, SEEK_END)
    run.check("size.value", size.value, 3 * PAGE_SIZE)
    run.check("result", result, check.dma_buf(size_at_least=3 * PAGE_SIZE, cloexec=True))


@rule("UDMABUF_CREATE_LIST::ok::in-the-order-of-the-list", page="", nodes=("udmabuf",))
def test_udmabuf_create_list_ok_in_the_order_of_the_list(run: Run) -> None:
    """The stretches follow each other as in the list, each from its offset on."""
    device = run.open("udmabuf", O_RDWR)
    memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
    more = run.memfd(2 * PAGE_SIZE, F_SEAL_SHRINK | F_SEAL_GROW)
    argument = struct_udmabuf_create_list.with_room(2)
    argument.flags = UDMABUF_FLAGS_CLOEXEC
    argument.count = 2
    argument.list = [
        udmabuf_create_item(memfd=memory, offset=PAGE_SIZE, size=2 * PAGE_SIZE),
        udmabuf_create_item(memfd=more, offset=0, size=PAGE_SIZE),
    ]
    result = run.perform(ioctl, device.fd, UDMABUF_CREATE_LIST, argument)
    second = run.perform(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, memory, PAGE_SIZE)
    run.perform(fill, second.value, PAGE_SIZE, 0x22)
    third = run.perform(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, memory, 2 * PAGE_SIZE)
    run.perform(fill, third.value, PAGE_SIZE, 0x33)
    other = run.perform(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, more, 0)
    run.perform(fill, other.value, PAGE_SIZE, 0x44)
    first_of_it = run.perform(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, result.value, 0)
    second_of_it = run.perform(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, result.value, PAGE_SIZE)
    third_of_it = run.perform(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, result.value, 2 * PAGE_SIZE)
    run.check(
        "first_of_it.address",
        bytes_at(first_of_it.value, PAGE_SIZE),
        check.same_bytes_as(bytes_at(second.value, PAGE_SIZE)),
    )
    run.check(
        "second_of_it.address",
        bytes_at(second_of_it.value, PAGE_SIZE),
        check.same_bytes_as(bytes_at(third.value, PAGE_SIZE)),
    )
    run.check(
        "third_of_it.address",
        bytes_at(third_of_it.value, PAGE_SIZE),
        check.same_bytes_as(bytes_at(other.value, PAGE_SIZE)),
    )


@rule("UDMABUF_CREATE_LIST::ok::each-from-its-offset", page="", nodes=("udmabuf",))
def test_udmabuf_create_list_ok_each_from_its_offset(run: Run) -> None:
    """Each item stands for the part of its memfd from its own offset on, also where several are of the same memfd."""
    device = run.open("udmabuf", O_RDWR)
    memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
    run.memfd(2 * PAGE_SIZE, F_SEAL_SHRINK | F_SEAL_GROW)
    argument = struct_udmabuf_create_list.with_room(2)
    argument.flags = UDMABUF_FLAGS_CLOEXEC
    argument.count = 2
    argument.list = [
        udmabuf_create_item(memfd=memory, offset=3 * PAGE_SIZE, size=PAGE_SIZE),
        udmabuf_create_item(memfd=memory, offset=PAGE_SIZE, size=PAGE_SIZE),
    ]
    result = run.perform(ioctl, device.fd, UDMABUF_CREATE_LIST, argument)
    second = run.perform(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, memory, PAGE_SIZE)
    run.perform(fill, second.value, PAGE_SIZE, 0x22)
    fourth = run.perform(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, memory, 3 * PAGE_SIZE)
    run.perform(fill, fourth.value, PAGE_SIZE, 0x44)
    first_of_it = run.perform(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, result.value, 0)
    second_of_it = run.perform(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, result.value, PAGE_SIZE)
    run.check(
        "first_of_it.address",
        bytes_at(first_of_it.value, PAGE_SIZE),
        check.same_bytes_as(bytes_at(fourth.value, PAGE_SIZE)),
    )
    run.check(
        "second_of_it.address",
        bytes_at(second_of_it.value, PAGE_SIZE),
        check.same_bytes_as(bytes_at(second.value, PAGE_SIZE)),
    )


@rule("UDMABUF_CREATE_LIST::ok::writes-to-each-memfd", page="", nodes=("udmabuf",))
def test_udmabuf_create_list_ok_writes_to_each_memfd(run: Run) -> None:
    """What is written through the DMA-BUF is in the memfd of the item, at the item's place."""
    device = run.open("udmabuf", O_RDWR)
    memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
    more = run.memfd(2 * PAGE_SIZE, F_SEAL_SHRINK | F_SEAL_GROW)
    argument = struct_udmabuf_create_list.with_room(2)
    argument.flags = UDMABUF_FLAGS_CLOEXEC
    argument.count = 2
    argument.list = [
        udmabuf_create_item(memfd=memory, offset=0, size=PAGE_SIZE),
        udmabuf_create_item(memfd=more, offset=PAGE_SIZE, size=PAGE_SIZE),
    ]
    result = run.perform(ioctl, device.fd, UDMABUF_CREATE_LIST, argument)
    first_of_it = run.perform(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, result.value, 0)
    run.perform(fill, first_of_it.value, PAGE_SIZE, 0x11)
    second_of_it = run.perform(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, result.value, PAGE_SIZE)
    run.perform(fill, second_of_it.value, PAGE_SIZE, 0x66)
    first = run.perform(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, memory, 0)
    untouched = run.perform(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, more, 0)
    last = run.perform(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, more, PAGE_SIZE)
    zeros = run.perform(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    run.check(
        "first.address", bytes_at(first.value, PAGE_SIZE), check.same_bytes_as(bytes_at(first_of_it.value, PAGE_SIZE))
    )
    run.check(
        "untouched.address", bytes_at(untouched.value, PAGE_SIZE), check.same_bytes_as(bytes_at(zeros.value, PAGE_SIZE))
    )
    run.check(
        "last.address", bytes_at(last.value, PAGE_SIZE), check.same_bytes_as(bytes_at(second_of_it.value, PAGE_SIZE))
    )


@rule("UDMABUF_CREATE_LIST::ok::stays-open", page="", nodes=("udmabuf",))
def test_udmabuf_create_list_ok_stays_open(run: Run) -> None:
    """Without UDMABUF_FLAGS_CLOEXEC the descriptor survives execve()."""
    device = run.open("udmabuf", O_RDWR)
    memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
    more = run.memfd(2 * PAGE_SIZE, F_SEAL_SHRINK | F_SEAL_GROW)
    argument = struct_udmabuf_create_list.with_room(2)
    argument.flags = 0
    argument.count = 2
    argument.list = [
        udmabuf_create_item(memfd=memory, offset=PAGE_SIZE, size=2 * PAGE_SIZE),
        udmabuf_create_item(memfd=more, offset=0, size=PAGE_SIZE),
    ]
    result = run.perform(ioctl, device.fd, UDMABUF_CREATE_LIST, argument)
    run.check("result", result, check.cloexec(False))


@condition(
    "UDMABUF_CREATE_LIST::EINVAL::nothing-listed",
    cause="bad-contents",
    status="undocumented",
    page="",
    nodes=("udmabuf",),
)
def test_udmabuf_create_list_einval_nothing_listed(case: Case) -> None:
    """The list is empty."""
    for run in case:
        device = run.open("udmabuf", O_RDWR)
        memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
        more = run.memfd(2 * PAGE_SIZE, F_SEAL_SHRINK | F_SEAL_GROW)
        argument = struct_udmabuf_create_list.with_room(2)
        argument.flags = UDMABUF_FLAGS_CLOEXEC
        argument.count = 2
        argument.list = [
            udmabuf_create_item(memfd=memory, offset=PAGE_SIZE, size=2 * PAGE_SIZE),
            udmabuf_create_item(memfd=more, offset=0, size=PAGE_SIZE),
        ]
        if run.provoking:
            argument.count = 0
        run.attempt(ioctl, device.fd, UDMABUF_CREATE_LIST, argument)
        fresh = struct_udmabuf_create_list.with_room(2)
        fresh.flags = UDMABUF_FLAGS_CLOEXEC
        fresh.count = 2
        fresh.list = [
            udmabuf_create_item(memfd=memory, offset=PAGE_SIZE, size=2 * PAGE_SIZE),
            udmabuf_create_item(memfd=more, offset=0, size=PAGE_SIZE),
        ]
        run.next(ioctl, device.fd, UDMABUF_CREATE_LIST, fresh)


@condition(
    "UDMABUF_CREATE_LIST::EINVAL::list-too-long",
    cause="value-range",
    status="undocumented",
    strength="may",
    page="",
    nodes=("udmabuf",),
    values=("1025", "max(u32)"),
)
def test_udmabuf_create_list_einval_list_too_long(case: Case) -> None:
    """The list is longer than the module parameter list_limit allows."""
    for run in case:
        device = run.open("udmabuf", O_RDWR)
        memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
        more = run.memfd(2 * PAGE_SIZE, F_SEAL_SHRINK | F_SEAL_GROW)
        argument = struct_udmabuf_create_list.with_room(2)
        argument.flags = UDMABUF_FLAGS_CLOEXEC
        argument.count = 2
        argument.list = [
            udmabuf_create_item(memfd=memory, offset=PAGE_SIZE, size=2 * PAGE_SIZE),
            udmabuf_create_item(memfd=more, offset=0, size=PAGE_SIZE),
        ]
        if run.provoking:
            argument.count = case.pick(1025, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, UDMABUF_CREATE_LIST, argument)
        fresh = struct_udmabuf_create_list.with_room(2)
        fresh.flags = UDMABUF_FLAGS_CLOEXEC
        fresh.count = 2
        fresh.list = [
            udmabuf_create_item(memfd=memory, offset=PAGE_SIZE, size=2 * PAGE_SIZE),
            udmabuf_create_item(memfd=more, offset=0, size=PAGE_SIZE),
        ]
        run.next(ioctl, device.fd, UDMABUF_CREATE_LIST, fresh)


@condition(
    "UDMABUF_CREATE_LIST::EBADFD::not-a-descriptor",
    cause="bad-fd",
    status="undocumented",
    page="",
    nodes=("udmabuf",),
    values=("closed", "device.fd", "max(u32)"),
)
def test_udmabuf_create_list_ebadfd_not_a_descriptor(case: Case) -> None:
    """The memfd of an item is not an open descriptor, or not one of a memfd."""
    for run in case:
        device = run.open("udmabuf", O_RDWR)
        memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
        more = run.memfd(2 * PAGE_SIZE, F_SEAL_SHRINK | F_SEAL_GROW)
        argument = struct_udmabuf_create_list.with_room(2)
        argument.flags = UDMABUF_FLAGS_CLOEXEC
        argument.count = 2
        argument.list = [
            udmabuf_create_item(memfd=memory, offset=PAGE_SIZE, size=2 * PAGE_SIZE),
            udmabuf_create_item(memfd=more, offset=0, size=PAGE_SIZE),
        ]
        if run.provoking:
            argument.list[1].memfd = case.pick(run.closed(), device.fd, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, UDMABUF_CREATE_LIST, argument)
        fresh = struct_udmabuf_create_list.with_room(2)
        fresh.flags = UDMABUF_FLAGS_CLOEXEC
        fresh.count = 2
        fresh.list = [
            udmabuf_create_item(memfd=memory, offset=PAGE_SIZE, size=2 * PAGE_SIZE),
            udmabuf_create_item(memfd=more, offset=0, size=PAGE_SIZE),
        ]
        run.next(ioctl, device.fd, UDMABUF_CREATE_LIST, fresh)


@condition(
    "UDMABUF_CREATE_LIST::EINVAL::offset-unaligned",
    cause="bad-contents",
    status="undocumented",
    page="",
    nodes=("udmabuf",),
)
def test_udmabuf_create_list_einval_offset_unaligned(case: Case) -> None:
    """The offset of an item is not that of a page."""
    for run in case:
        device = run.open("udmabuf", O_RDWR)
        memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
        more = run.memfd(2 * PAGE_SIZE, F_SEAL_SHRINK | F_SEAL_GROW)
        argument = struct_udmabuf_create_list.with_room(2)
        argument.flags = UDMABUF_FLAGS_CLOEXEC
        argument.count = 2
        argument.list = [
            udmabuf_create_item(memfd=memory, offset=PAGE_SIZE, size=2 * PAGE_SIZE),
            udmabuf_create_item(memfd=more, offset=0, size=PAGE_SIZE),
        ]
        if run.provoking:
            argument.list[1].offset = 1
        run.attempt(ioctl, device.fd, UDMABUF_CREATE_LIST, argument)
        fresh = struct_udmabuf_create_list.with_room(2)
        fresh.flags = UDMABUF_FLAGS_CLOEXEC
        fresh.count = 2
        fresh.list = [
            udmabuf_create_item(memfd=memory, offset=PAGE_SIZE, size=2 * PAGE_SIZE),
            udmabuf_create_item(memfd=more, offset=0, size=PAGE_SIZE),
        ]
        run.next(ioctl, device.fd, UDMABUF_CREATE_LIST, fresh)


@condition(
    "UDMABUF_CREATE_LIST::EINVAL::size-unaligned",
    cause="bad-contents",
    status="undocumented",
    page="",
    nodes=("udmabuf",),
)
def test_udmabuf_create_list_einval_size_unaligned(case: Case) -> None:
    """The size of an item is not that of whole pages."""
    for run in case:
        device = run.open("udmabuf", O_RDWR)
        memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
        more = run.memfd(2 * PAGE_SIZE, F_SEAL_SHRINK | F_SEAL_GROW)
        argument = struct_udmabuf_create_list.with_room(2)
        argument.flags = UDMABUF_FLAGS_CLOEXEC
        argument.count = 2
        argument.list = [
            udmabuf_create_item(memfd=memory, offset=PAGE_SIZE, size=2 * PAGE_SIZE),
            udmabuf_create_item(memfd=more, offset=0, size=PAGE_SIZE),
        ]
        if run.provoking:
            argument.list[0].size = PAGE_SIZE + 1
        run.attempt(ioctl, device.fd, UDMABUF_CREATE_LIST, argument)
        fresh = struct_udmabuf_create_list.with_room(2)
        fresh.flags = UDMABUF_FLAGS_CLOEXEC
        fresh.count = 2
        fresh.list = [
            udmabuf_create_item(memfd=memory, offset=PAGE_SIZE, size=2 * PAGE_SIZE),
            udmabuf_create_item(memfd=more, offset=0, size=PAGE_SIZE),
        ]
        run.next(ioctl, device.fd, UDMABUF_CREATE_LIST, fresh)


@condition(
    "UDMABUF_CREATE_LIST::EINVAL::past-the-end", cause="value-range", status="undocumented", page="", nodes=("udmabuf",)
)
def test_udmabuf_create_list_einval_past_the_end(case: Case) -> None:
    """The pages of an item are not all within its memfd."""
    for run in case:
        device = run.open("udmabuf", O_RDWR)
        memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
        more = run.memfd(2 * PAGE_SIZE, F_SEAL_SHRINK | F_SEAL_GROW)
        argument = struct_udmabuf_create_list.with_room(2)
        argument.flags = UDMABUF_FLAGS_CLOEXEC
        argument.count = 2
        argument.list = [
            udmabuf_create_item(memfd=memory, offset=PAGE_SIZE, size=2 * PAGE_SIZE),
            udmabuf_create_item(memfd=more, offset=0, size=PAGE_SIZE),
        ]
        if run.provoking:
            argument.list[1].offset = 2 * PAGE_SIZE
        run.attempt(ioctl, device.fd, UDMABUF_CREATE_LIST, argument)
        fresh = struct_udmabuf_create_list.with_room(2)
        fresh.flags = UDMABUF_FLAGS_CLOEXEC
        fresh.count = 2
        fresh.list = [
            udmabuf_create_item(memfd=memory, offset=PAGE_SIZE, size=2 * PAGE_SIZE),
            udmabuf_create_item(memfd=more, offset=0, size=PAGE_SIZE),
        ]
        run.next(ioctl, device.fd, UDMABUF_CREATE_LIST, fresh)


@condition(
    "UDMABUF_CREATE_LIST::EMFILE::no-descriptor-left",
    cause="no-slots",
    status="undocumented",
    page="",
    nodes=("udmabuf",),
)
def test_udmabuf_create_list_emfile_no_descriptor_left(case: Case) -> None:
    """The process has no file descriptor left."""
    for run in case:
        device = run.open("udmabuf", O_RDWR)
        memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
        more = run.memfd(2 * PAGE_SIZE, F_SEAL_SHRINK | F_SEAL_GROW)
        fresh = struct_udmabuf_create_list.with_room(2)
        fresh.flags = UDMABUF_FLAGS_CLOEXEC
        fresh.count = 2
        fresh.list = [
            udmabuf_create_item(memfd=memory, offset=PAGE_SIZE, size=2 * PAGE_SIZE),
            udmabuf_create_item(memfd=more, offset=0, size=PAGE_SIZE),
        ]
        if run.provoking:
            run.rlimit("NOFILE", 0)
        run.attempt(ioctl, device.fd, UDMABUF_CREATE_LIST, fresh)


@condition(
    "UDMABUF_CREATE_LIST::ENOMEM::no-memory",
    cause="no-memory",
    status="undocumented",
    expect=("ENOMEM", "EFAULT", "EMFILE", "ENFILE"),
    fault="allocations",
    page="",
    nodes=("udmabuf",),
)
def test_udmabuf_create_list_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate the DMA-BUF or its lists of pages."""
    for run in case:
        device = run.open("udmabuf", O_RDWR)
        memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
        more = run.memfd(2 * PAGE_SIZE, F_SEAL_SHRINK | F_SEAL_GROW)
        fresh = struct_udmabuf_create_list.with_room(2)
        fresh.flags = UDMABUF_FLAGS_CLOEXEC
        fresh.count = 2
        fresh.list = [
            udmabuf_create_item(memfd=memory, offset=PAGE_SIZE, size=2 * PAGE_SIZE),
            udmabuf_create_item(memfd=more, offset=0, size=PAGE_SIZE),
        ]
        run.walk(ioctl, device.fd, UDMABUF_CREATE_LIST, fresh)


@condition(
    "UDMABUF_CREATE_LIST::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="",
    nodes=("udmabuf",),
    lab=("udmabuf",),
)
def test_udmabuf_create_list_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("udmabuf", O_RDWR)
        memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
        more = run.memfd(2 * PAGE_SIZE, F_SEAL_SHRINK | F_SEAL_GROW)
        fresh = struct_udmabuf_create_list.with_room(2)
        fresh.flags = UDMABUF_FLAGS_CLOEXEC
        fresh.count = 2
        fresh.list = [
            udmabuf_create_item(memfd=memory, offset=PAGE_SIZE, size=2 * PAGE_SIZE),
            udmabuf_create_item(memfd=more, offset=0, size=PAGE_SIZE),
        ]
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, UDMABUF_CREATE_LIST, fresh)
        fresh_2 = struct_udmabuf_create_list.with_room(2)
        fresh_2.flags = UDMABUF_FLAGS_CLOEXEC
        fresh_2.count = 2
        fresh_2.list = [
            udmabuf_create_item(memfd=memory, offset=PAGE_SIZE, size=2 * PAGE_SIZE),
            udmabuf_create_item(memfd=more, offset=0, size=PAGE_SIZE),
        ]
        run.next(ioctl, device.fd, UDMABUF_CREATE_LIST, fresh_2)


@condition(
    "UDMABUF_CREATE_LIST::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="",
    nodes=("udmabuf",),
    lab=("udmabuf",),
    values=("null", "inaccessible"),
)
def test_udmabuf_create_list_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("udmabuf", O_RDWR)
        memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
        more = run.memfd(2 * PAGE_SIZE, F_SEAL_SHRINK | F_SEAL_GROW)
        fresh = struct_udmabuf_create_list.with_room(2)
        fresh.flags = UDMABUF_FLAGS_CLOEXEC
        fresh.count = 2
        fresh.list = [
            udmabuf_create_item(memfd=memory, offset=PAGE_SIZE, size=2 * PAGE_SIZE),
            udmabuf_create_item(memfd=more, offset=0, size=PAGE_SIZE),
        ]
        run.attempt(
            ioctl, device.fd, UDMABUF_CREATE_LIST, case.pick(run.null, run.inaccessible()) if run.provoking else fresh
        )
        fresh_2 = struct_udmabuf_create_list.with_room(2)
        fresh_2.flags = UDMABUF_FLAGS_CLOEXEC
        fresh_2.count = 2
        fresh_2.list = [
            udmabuf_create_item(memfd=memory, offset=PAGE_SIZE, size=2 * PAGE_SIZE),
            udmabuf_create_item(memfd=more, offset=0, size=PAGE_SIZE),
        ]
        run.next(ioctl, device.fd, UDMABUF_CREATE_LIST, fresh_2)


@condition(
    "UDMABUF_CREATE_LIST::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="",
    nodes=("udmabuf",),
    lab=("udmabuf",),
)
def test_udmabuf_create_list_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("udmabuf", O_RDWR)
        memory = run.memfd(4 * PAGE_SIZE, F_SEAL_SHRINK)
        more = run.memfd(2 * PAGE_SIZE, F_SEAL_SHRINK | F_SEAL_GROW)
        fresh = struct_udmabuf_create_list.with_room(2)
        fresh.flags = UDMABUF_FLAGS_CLOEXEC
        fresh.count = 2
        fresh.list = [
            udmabuf_create_item(memfd=memory, offset=PAGE_SIZE, size=2 * PAGE_SIZE),
            udmabuf_create_item(memfd=more, offset=0, size=PAGE_SIZE),
        ]
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, UDMABUF_CREATE_LIST, fresh)
