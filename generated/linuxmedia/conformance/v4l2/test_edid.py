"""Conformance: EDID of an input or output."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import fill, ioctl, mmap
from linuxmedia.conformance.memory import bytes_at
from linuxmedia.conformance.system import (
    MAP_ANONYMOUS,
    MAP_FIXED,
    MAP_PRIVATE,
    O_RDWR,
    PAGE_SIZE,
    PROT_READ,
    PROT_WRITE,
)
from linuxmedia.uapi.v4l2 import VIDIOC_ENUMAUDIO, VIDIOC_G_EDID, VIDIOC_S_EDID, VIDIOC_S_INPUT, v4l2_audio, v4l2_edid


@rule("VIDIOC_G_EDID::ok::tells-the-number", page="v4l/vidioc-g-edid.rst", nodes=("video-capture",))
def test_vidioc_g_edid_ok_tells_the_number(run: Run) -> None:
    """With blocks 0 the number of blocks comes back, and nothing is copied."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
    run.prepare(mmap, 0, 32768, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    argument = v4l2_edid(pad=3, start_block=0, blocks=0, edid=run.null)
    run.perform(ioctl, device.fd, VIDIOC_G_EDID, argument)
    run.check("argument.blocks", argument.blocks, check.at_most(256), check.nonzero())


@rule("VIDIOC_G_EDID::ok::fewer-blocks", page="v4l/vidioc-g-edid.rst", nodes=("video-capture",))
def test_vidioc_g_edid_ok_fewer_blocks(run: Run) -> None:
    """When fewer blocks are there than asked for, their number comes back."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
    memory = run.prepare(mmap, 0, 32768, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    argument = v4l2_edid(pad=3, start_block=0, blocks=256, edid=memory.value)
    run.perform(ioctl, device.fd, VIDIOC_G_EDID, argument)
    run.check("argument.blocks", argument.blocks, check.less_than(256), check.nonzero())


@rule("VIDIOC_G_EDID::ok::reserved-zeroed", page="v4l/vidioc-g-edid.rst", nodes=("video-capture",))
def test_vidioc_g_edid_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
    memory = run.prepare(mmap, 0, 32768, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    argument = v4l2_edid(pad=3, start_block=0, blocks=1, edid=memory.value)
    argument.reserved[0] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_G_EDID, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@rule("VIDIOC_G_EDID::ok::from-a-later-block", page="v4l/vidioc-g-edid.rst", nodes=("video-capture",))
def test_vidioc_g_edid_ok_from_a_later_block(run: Run) -> None:
    """From start_block on, the blocks are those that follow in the whole EDID."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
    memory = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    whole = run.prepare(mmap, 0, 2 * PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    behind_the_first = run.prepare(
        mmap, whole.value + PAGE_SIZE, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0
    )
    run.prepare(
        ioctl, device.fd, VIDIOC_G_EDID, v4l2_edid(pad=3, start_block=0, blocks=2, edid=whole.value + PAGE_SIZE - 128)
    )
    argument = v4l2_edid(pad=3, start_block=1, blocks=1, edid=memory.value)
    run.perform(ioctl, device.fd, VIDIOC_G_EDID, argument)
    run.check("argument.blocks", argument.blocks, 1)
    run.check(
        "memory.address",
        bytes_at(memory.value, PAGE_SIZE),
        check.same_bytes_as(bytes_at(behind_the_first.value, PAGE_SIZE)),
    )


@rule("VIDIOC_G_EDID::ok::fewer-blocks-from-a-later-one", page="v4l/vidioc-g-edid.rst", nodes=("video-capture",))
def test_vidioc_g_edid_ok_fewer_blocks_from_a_later_one(run: Run) -> None:
    """When fewer blocks follow start_block than are asked for, the number of those that follow comes back."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
    memory = run.prepare(mmap, 0, 32768, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    whole = v4l2_edid(pad=3)
    run.perform(ioctl, device.fd, VIDIOC_G_EDID, whole)
    argument = v4l2_edid(pad=3, start_block=1, blocks=256, edid=memory.value)
    run.perform(ioctl, device.fd, VIDIOC_G_EDID, argument)
    run.check("argument.blocks", argument.blocks, whole.blocks - 1)
    run.check("argument.start_block", argument.start_block, 1)


@condition(
    "VIDIOC_G_EDID::EINVAL::input-without-edid",
    cause="index-out-of-bounds",
    status="prose",
    page="v4l/vidioc-g-edid.rst",
    nodes=("video-capture",),
    values=("0", "64", "max(u32)"),
)
def test_vidioc_g_edid_einval_input_without_edid(case: Case) -> None:
    """There is no such input, or it has no EDID."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        memory = run.prepare(mmap, 0, 32768, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        argument = v4l2_edid(pad=3, start_block=0, blocks=1, edid=memory.value)
        if run.provoking:
            argument.pad = case.pick(0, 64, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_G_EDID, argument)
        run.next(ioctl, device.fd, VIDIOC_G_EDID, v4l2_edid(pad=3, start_block=0, blocks=1, edid=memory.value))


@condition(
    "VIDIOC_G_EDID::EINVAL::past-last-block",
    cause="index-out-of-bounds",
    status="undocumented",
    page="v4l/vidioc-g-edid.rst",
    nodes=("video-capture",),
    values=("255", "256", "max(u32)"),
)
def test_vidioc_g_edid_einval_past_last_block(case: Case) -> None:
    """The EDID ends before the first block that is asked for."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        memory = run.prepare(mmap, 0, 32768, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        argument = v4l2_edid(pad=3, start_block=0, blocks=1, edid=memory.value)
        if run.provoking:
            argument.start_block = case.pick(255, 256, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_G_EDID, argument)
        run.next(ioctl, device.fd, VIDIOC_G_EDID, v4l2_edid(pad=3, start_block=0, blocks=1, edid=memory.value))


@condition(
    "VIDIOC_G_EDID::EINVAL::too-many-blocks",
    cause="value-range",
    status="prose",
    page="v4l/vidioc-g-edid.rst",
    nodes=("video-capture",),
    values=("257", "max(u32)"),
)
def test_vidioc_g_edid_einval_too_many_blocks(case: Case) -> None:
    """More blocks are asked for than an EDID can have."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        memory = run.prepare(mmap, 0, 32768, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        argument = v4l2_edid(pad=3, start_block=0, blocks=1, edid=memory.value)
        if run.provoking:
            argument.blocks = case.pick(257, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_G_EDID, argument)
        run.next(ioctl, device.fd, VIDIOC_G_EDID, v4l2_edid(pad=3, start_block=0, blocks=1, edid=memory.value))


@condition(
    "VIDIOC_G_EDID::ENODATA::no-edid", cause="no-feature", page="v4l/vidioc-g-edid.rst", nodes=("video-capture",)
)
def test_vidioc_g_edid_enodata_no_edid(case: Case) -> None:
    """There is no EDID."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        memory = run.prepare(mmap, 0, 32768, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_S_EDID, v4l2_edid(pad=3, start_block=0, blocks=0))
        run.attempt(ioctl, device.fd, VIDIOC_G_EDID, v4l2_edid(pad=3, start_block=0, blocks=1, edid=memory.value))


@condition(
    "VIDIOC_G_EDID::EFAULT::memory-not-accessible",
    cause="bad-pointer",
    page="v4l/vidioc-g-edid.rst",
    nodes=("video-capture",),
    values=("null", "inaccessible"),
)
def test_vidioc_g_edid_efault_memory_not_accessible(case: Case) -> None:
    """The memory for the blocks cannot be written."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        memory = run.prepare(mmap, 0, 32768, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        argument = v4l2_edid(pad=3, start_block=0, blocks=1, edid=memory.value)
        if run.provoking:
            argument.edid = case.pick(run.null, run.inaccessible())
        run.attempt(ioctl, device.fd, VIDIOC_G_EDID, argument)
        run.next(ioctl, device.fd, VIDIOC_G_EDID, v4l2_edid(pad=3, start_block=0, blocks=1, edid=memory.value))


@condition(
    "VIDIOC_G_EDID::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-edid.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_g_edid_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        memory = run.prepare(mmap, 0, 32768, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_G_EDID, v4l2_edid(pad=3, start_block=0, blocks=1, edid=memory.value))
        run.next(ioctl, device.fd, VIDIOC_G_EDID, v4l2_edid(pad=3, start_block=0, blocks=1, edid=memory.value))


@condition(
    "VIDIOC_G_EDID::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-edid.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
    values=("null", "inaccessible"),
)
def test_vidioc_g_edid_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        memory = run.prepare(mmap, 0, 32768, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_G_EDID,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_edid(pad=3, start_block=0, blocks=1, edid=memory.value),
        )
        run.next(ioctl, device.fd, VIDIOC_G_EDID, v4l2_edid(pad=3, start_block=0, blocks=1, edid=memory.value))


@condition(
    "VIDIOC_G_EDID::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-edid.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_g_edid_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        memory = run.prepare(mmap, 0, 32768, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_G_EDID, v4l2_edid(pad=3, start_block=0, blocks=1, edid=memory.value))


@condition(
    "VIDIOC_G_EDID::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_g_edid_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        memory = run.prepare(mmap, 0, 32768, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_G_EDID, v4l2_edid(pad=3, start_block=0, blocks=1, edid=memory.value))


@rule("VIDIOC_S_EDID::ok::get-agrees", page="v4l/vidioc-g-edid.rst", nodes=("video-capture",))
def test_vidioc_s_edid_ok_get_agrees(run: Run) -> None:
    """VIDIOC_G_EDID tells as many blocks as were set."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
    memory = run.prepare(mmap, 0, 32768, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    present = v4l2_edid(pad=3, start_block=0, blocks=2, edid=memory.value)
    run.prepare(ioctl, device.fd, VIDIOC_G_EDID, present)
    argument = v4l2_edid(pad=3, start_block=0, blocks=1, edid=memory.value)
    run.perform(ioctl, device.fd, VIDIOC_S_EDID, argument)
    now = v4l2_edid(pad=3)
    run.perform(ioctl, device.fd, VIDIOC_G_EDID, now)
    run.check("now.blocks", now.blocks, 1)


@rule("VIDIOC_S_EDID::ok::contents-come-back", page="v4l/vidioc-g-edid.rst", nodes=("video-capture",))
def test_vidioc_s_edid_ok_contents_come_back(run: Run) -> None:
    """VIDIOC_G_EDID gives the bytes that were set."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
    memory = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    copy_ = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    present = v4l2_edid(pad=3, start_block=0, blocks=2, edid=memory.value)
    run.prepare(ioctl, device.fd, VIDIOC_G_EDID, present)
    run.prepare(fill, memory.value + 12, 4, 0x5A)
    argument = v4l2_edid(pad=3, start_block=0, blocks=present.blocks, edid=memory.value)
    run.perform(ioctl, device.fd, VIDIOC_S_EDID, argument)
    run.perform(
        ioctl, device.fd, VIDIOC_G_EDID, v4l2_edid(pad=3, start_block=0, blocks=present.blocks, edid=copy_.value)
    )
    run.check("copy.address", bytes_at(copy_.value, PAGE_SIZE), check.same_bytes_as(bytes_at(memory.value, PAGE_SIZE)))


@condition(
    "VIDIOC_S_EDID::EINVAL::input-without-edid",
    cause="index-out-of-bounds",
    status="prose",
    page="v4l/vidioc-g-edid.rst",
    nodes=("video-capture",),
    values=("0", "64", "max(u32)"),
)
def test_vidioc_s_edid_einval_input_without_edid(case: Case) -> None:
    """There is no such input, or it has no EDID."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        memory = run.prepare(mmap, 0, 32768, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        present = v4l2_edid(pad=3, start_block=0, blocks=2, edid=memory.value)
        run.prepare(ioctl, device.fd, VIDIOC_G_EDID, present)
        argument = v4l2_edid(pad=3, start_block=0, blocks=present.blocks, edid=memory.value)
        if run.provoking:
            argument.pad = case.pick(0, 64, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_S_EDID, argument)
        run.next(
            ioctl, device.fd, VIDIOC_S_EDID, v4l2_edid(pad=3, start_block=0, blocks=present.blocks, edid=memory.value)
        )


@condition(
    "VIDIOC_S_EDID::EINVAL::not-from-the-first-block",
    cause="bad-contents",
    status="prose",
    page="v4l/vidioc-g-edid.rst",
    nodes=("video-capture",),
    values=("1", "max(u32)"),
)
def test_vidioc_s_edid_einval_not_from_the_first_block(case: Case) -> None:
    """The first block is not block 0."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        memory = run.prepare(mmap, 0, 32768, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        present = v4l2_edid(pad=3, start_block=0, blocks=2, edid=memory.value)
        run.prepare(ioctl, device.fd, VIDIOC_G_EDID, present)
        argument = v4l2_edid(pad=3, start_block=0, blocks=present.blocks, edid=memory.value)
        if run.provoking:
            argument.start_block = case.pick(1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_S_EDID, argument)
        run.next(
            ioctl, device.fd, VIDIOC_S_EDID, v4l2_edid(pad=3, start_block=0, blocks=present.blocks, edid=memory.value)
        )


@condition(
    "VIDIOC_S_EDID::E2BIG::more-than-the-hardware-holds",
    cause="overflow",
    page="v4l/vidioc-g-edid.rst",
    nodes=("video-capture",),
)
def test_vidioc_s_edid_e2big_more_than_the_hardware_holds(case: Case) -> None:
    """There are more blocks than the hardware can hold."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        memory = run.prepare(mmap, 0, 32768, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        present = v4l2_edid(pad=3, start_block=0, blocks=2, edid=memory.value)
        run.prepare(ioctl, device.fd, VIDIOC_G_EDID, present)
        argument = v4l2_edid(pad=3, start_block=0, blocks=present.blocks, edid=memory.value)
        if run.provoking:
            argument.blocks = 256
        run.attempt(ioctl, device.fd, VIDIOC_S_EDID, argument)
        run.written("blocks", check.at_least(present.blocks), check.less_than(256))
        run.next(
            ioctl, device.fd, VIDIOC_S_EDID, v4l2_edid(pad=3, start_block=0, blocks=present.blocks, edid=memory.value)
        )


@condition(
    "VIDIOC_S_EDID::EFAULT::memory-not-accessible",
    cause="bad-pointer",
    page="v4l/vidioc-g-edid.rst",
    nodes=("video-capture",),
    values=("null", "inaccessible"),
)
def test_vidioc_s_edid_efault_memory_not_accessible(case: Case) -> None:
    """The memory with the blocks cannot be read."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        memory = run.prepare(mmap, 0, 32768, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        present = v4l2_edid(pad=3, start_block=0, blocks=2, edid=memory.value)
        run.prepare(ioctl, device.fd, VIDIOC_G_EDID, present)
        argument = v4l2_edid(pad=3, start_block=0, blocks=present.blocks, edid=memory.value)
        if run.provoking:
            argument.edid = case.pick(run.null, run.inaccessible())
        run.attempt(ioctl, device.fd, VIDIOC_S_EDID, argument)
        run.next(
            ioctl, device.fd, VIDIOC_S_EDID, v4l2_edid(pad=3, start_block=0, blocks=present.blocks, edid=memory.value)
        )


@condition(
    "VIDIOC_S_EDID::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-edid.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_s_edid_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        memory = run.prepare(mmap, 0, 32768, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        present = v4l2_edid(pad=3, start_block=0, blocks=2, edid=memory.value)
        run.prepare(ioctl, device.fd, VIDIOC_G_EDID, present)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_S_EDID, v4l2_edid(pad=3, start_block=0, blocks=present.blocks, edid=memory.value))
        run.next(
            ioctl, device.fd, VIDIOC_S_EDID, v4l2_edid(pad=3, start_block=0, blocks=present.blocks, edid=memory.value)
        )


@condition(
    "VIDIOC_S_EDID::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-edid.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
    values=("null", "inaccessible"),
)
def test_vidioc_s_edid_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        memory = run.prepare(mmap, 0, 32768, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        present = v4l2_edid(pad=3, start_block=0, blocks=2, edid=memory.value)
        run.prepare(ioctl, device.fd, VIDIOC_G_EDID, present)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_S_EDID,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_edid(pad=3, start_block=0, blocks=present.blocks, edid=memory.value),
        )
        run.next(
            ioctl, device.fd, VIDIOC_S_EDID, v4l2_edid(pad=3, start_block=0, blocks=present.blocks, edid=memory.value)
        )


@condition(
    "VIDIOC_S_EDID::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-edid.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_s_edid_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        memory = run.prepare(mmap, 0, 32768, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        present = v4l2_edid(pad=3, start_block=0, blocks=2, edid=memory.value)
        run.prepare(ioctl, device.fd, VIDIOC_G_EDID, present)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_S_EDID, v4l2_edid(pad=3, start_block=0, blocks=present.blocks, edid=memory.value))


@condition(
    "VIDIOC_S_EDID::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_s_edid_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(3))
        memory = run.prepare(mmap, 0, 32768, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        present = v4l2_edid(pad=3, start_block=0, blocks=2, edid=memory.value)
        run.prepare(ioctl, device.fd, VIDIOC_G_EDID, present)
        if run.provoking:
            run.unplug(device)
        run.attempt(
            ioctl, device.fd, VIDIOC_S_EDID, v4l2_edid(pad=3, start_block=0, blocks=present.blocks, edid=memory.value)
        )
