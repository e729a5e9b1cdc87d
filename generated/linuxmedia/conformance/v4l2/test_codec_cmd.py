"""Conformance: Commands to encoders and decoders."""

from __future__ import annotations

from linuxmedia.conformance import Case, Deviation, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl, poll, pollfds
from linuxmedia.conformance.system import O_NONBLOCK, O_RDWR, POLLIN, POLLOUT, POLLPRI
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_FLAG_LAST,
    V4L2_BUF_FLAG_M2M_HOLD_CAPTURE_BUF,
    V4L2_DEC_CMD_FLUSH,
    V4L2_DEC_CMD_PAUSE,
    V4L2_DEC_CMD_RESUME,
    V4L2_DEC_CMD_START,
    V4L2_DEC_CMD_STOP,
    V4L2_ENC_CMD_START,
    V4L2_ENC_CMD_STOP,
    V4L2_EVENT_EOS,
    V4L2_MEMORY_MMAP,
    VIDIOC_DECODER_CMD,
    VIDIOC_DQBUF,
    VIDIOC_DQEVENT,
    VIDIOC_ENCODER_CMD,
    VIDIOC_QBUF,
    VIDIOC_STREAMOFF,
    VIDIOC_STREAMON,
    VIDIOC_SUBSCRIBE_EVENT,
    VIDIOC_TRY_DECODER_CMD,
    VIDIOC_TRY_ENCODER_CMD,
    v4l2_decoder_cmd,
    v4l2_encoder_cmd,
    v4l2_event,
    v4l2_event_subscription,
)


@rule(
    "VIDIOC_ENCODER_CMD::ok::flags-cleared",
    page="v4l/vidioc-encoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
)
def test_vidioc_encoder_cmd_ok_flags_cleared(run: Run) -> None:
    """Flags that the encoder does not take come back cleared."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    argument = v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_STOP, flags=0xFFFFFFFF)
    run.perform(ioctl, device.fd, VIDIOC_ENCODER_CMD, argument)
    run.check("argument.cmd", argument.cmd, V4L2_ENC_CMD_STOP)
    run.check("argument.flags", argument.flags, 0)


@rule(
    "VIDIOC_ENCODER_CMD::ok::nothing-to-drain",
    page="v4l/vidioc-encoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
)
def test_vidioc_encoder_cmd_ok_nothing_to_drain(run: Run) -> None:
    """Where nothing is queued for the encoder, V4L2_ENC_CMD_STOP brings an empty last buffer and V4L2_EVENT_EOS."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    q = run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_EOS))
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    made = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=2, phase="streaming")
    argument = v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_STOP)
    run.perform(ioctl, device.fd, VIDIOC_ENCODER_CMD, argument)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 1000)
    run.check("ready.value", ready.value, 1)
    last = made.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, last)
    told_fds = pollfds((device.fd, POLLPRI))
    told = run.perform(poll, told_fds, 1000)
    run.check("told.value", told.value, 1)
    event = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, event)
    run.check("event.type", event.type, V4L2_EVENT_EOS)
    run.refuse("EPIPE", ioctl, device.fd, VIDIOC_DQBUF, made.buffer[0].template)
    run.check("last.flags", last.flags, check.has(V4L2_BUF_FLAG_LAST))
    run.check("last.bytesused", last.bytesused, 0)


@rule(
    "VIDIOC_ENCODER_CMD::ok::drained-without-room",
    page="v4l/vidioc-encoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
)
def test_vidioc_encoder_cmd_ok_drained_without_room(run: Run) -> None:
    """Where no capture buffer waits when the drain ends, the next one comes back at once, empty and as the last."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    q = run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    made = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(made.type))
    argument = v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_STOP)
    run.perform(ioctl, device.fd, VIDIOC_ENCODER_CMD, argument)
    early_fds = pollfds((device.fd, POLLIN))
    run.perform(poll, early_fds, 100)
    run.check("early.revents", early_fds[0].revents, check.lacks(POLLIN))
    run.perform(ioctl, device.fd, VIDIOC_QBUF, made.buffer[0].template)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 1000)
    run.check("ready.value", ready.value, 1)
    last = made.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, last)
    run.check("last.flags", last.flags, check.has(V4L2_BUF_FLAG_LAST))
    run.check("last.bytesused", last.bytesused, 0)


@rule(
    "VIDIOC_ENCODER_CMD::ok::drain-ended-by-streamoff",
    page="v4l/vidioc-encoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
)
def test_vidioc_encoder_cmd_ok_drain_ended_by_streamoff(run: Run) -> None:
    """VIDIOC_STREAMOFF on the output queue ends a drain; the next capture buffer is empty and the last."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    q = run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=2, phase="streaming")
    made = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(made.type))
    argument = v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_STOP)
    run.perform(ioctl, device.fd, VIDIOC_ENCODER_CMD, argument)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
    run.perform(ioctl, device.fd, VIDIOC_QBUF, made.buffer[0].template)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 1000)
    run.check("ready.value", ready.value, 1)
    last = made.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, last)
    run.check("last.flags", last.flags, check.has(V4L2_BUF_FLAG_LAST))
    run.check("last.bytesused", last.bytesused, 0)


@rule(
    "VIDIOC_ENCODER_CMD::ok::drain-cancelled-by-streamoff",
    page="v4l/vidioc-encoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
)
def test_vidioc_encoder_cmd_ok_drain_cancelled_by_streamoff(run: Run) -> None:
    """VIDIOC_STREAMOFF on the capture queue cancels a drain, and the next command is taken."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=2, phase="streaming")
    made = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(made.type))
    argument = v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_STOP)
    run.perform(ioctl, device.fd, VIDIOC_ENCODER_CMD, argument)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(made.type))
    run.perform(ioctl, device.fd, VIDIOC_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START))
    run.perform(ioctl, device.fd, VIDIOC_QBUF, made.buffer[0].template)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, made.buffer[1].template)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(made.type))
    first = made.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, first)
    second = made.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, second)
    run.check("first.flags", first.flags, check.lacks(V4L2_BUF_FLAG_LAST))
    run.check("second.flags", second.flags, check.lacks(V4L2_BUF_FLAG_LAST))


@rule(
    "VIDIOC_ENCODER_CMD::ok::goes-on-after-a-drain",
    page="v4l/vidioc-encoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
    deviations=(
        Deviation(
            seen="EPIPE",
            reason="The capture queue goes on to end behind its last buffer: the helper that handles the command takes back that the encoder has stopped, and only where it still has does vicodec let the queue go on. Kernel bug. (drivers/media/test-drivers/vicodec/vicodec-core.c: vicodec_encoder_cmd(); drivers/media/v4l2-core/v4l2-mem2mem.c: v4l2_m2m_encoder_cmd())",
            devices=("stateful-encoder",),
        ),
    ),
)
def test_vidioc_encoder_cmd_ok_goes_on_after_a_drain(run: Run) -> None:
    """V4L2_ENC_CMD_START makes a drained encoder go on, and what is queued then is coded."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    q = run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=2, phase="streaming")
    made = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(made.type))
    run.prepare(ioctl, device.fd, VIDIOC_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_STOP))
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, made.buffer[0].template)
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, made.buffer[1].template)
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, made.buffer[0].template)
    last = made.buffer[0].template
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, last)
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, made.buffer[2].template)
    done = q.buffer[0].template
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, done)
    argument = v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START)
    run.perform(ioctl, device.fd, VIDIOC_ENCODER_CMD, argument)
    fresh = q.buffer[0].template
    fresh.index = done.index
    run.perform(ioctl, device.fd, VIDIOC_QBUF, fresh)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 1000)
    run.check("ready.value", ready.value, 1)
    more = made.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, more)
    run.check("more.flags", more.flags, check.lacks(V4L2_BUF_FLAG_LAST))


@rule(
    "VIDIOC_ENCODER_CMD::ok::nothing-is-coded-while-stopped",
    page="v4l/dev-encoder.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
)
def test_vidioc_encoder_cmd_ok_nothing_is_coded_while_stopped(run: Run) -> None:
    """A drained encoder takes images and does not code them, until V4L2_ENC_CMD_START makes it go on."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    q = run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    made = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    run.prepare(ioctl, device.fd, VIDIOC_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_STOP))
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, made.buffer[0].template)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
    early_fds = pollfds((device.fd, POLLOUT))
    early = run.perform(poll, early_fds, 100)
    run.check("early.value", early.value, 0)
    argument = v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START)
    run.perform(ioctl, device.fd, VIDIOC_ENCODER_CMD, argument)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[1].template)
    ready_fds = pollfds((device.fd, POLLOUT))
    ready = run.perform(poll, ready_fds, 3000)
    run.check("ready.value", ready.value, 1)
    one = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, one)
    run.check("one.index", one.index, 0)
    two = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, two)
    run.check("two.index", two.index, 1)


@rule(
    "VIDIOC_ENCODER_CMD::ok::start-alone-makes-it-go-on",
    page="v4l/dev-encoder.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
    deviations=(
        Deviation(
            seen="done.value",
            reason="The command takes back that the encoder has stopped and looks for no work: what waits is coded once another buffer is queued. Kernel bug. (drivers/media/v4l2-core/v4l2-mem2mem.c: v4l2_m2m_encoder_cmd(); drivers/media/test-drivers/vicodec/vicodec-core.c: vicodec_encoder_cmd())",
            devices=("stateful-encoder",),
        ),
    ),
)
def test_vidioc_encoder_cmd_ok_start_alone_makes_it_go_on(run: Run) -> None:
    """V4L2_ENC_CMD_START alone makes a drained encoder code what was queued while it was stopped."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    q = run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    made = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    run.prepare(ioctl, device.fd, VIDIOC_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_STOP))
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, made.buffer[0].template)
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
    argument = v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START)
    run.perform(ioctl, device.fd, VIDIOC_ENCODER_CMD, argument)
    done_fds = pollfds((device.fd, POLLOUT))
    done = run.perform(poll, done_fds, 300)
    run.check("done.value", done.value, 1)


@rule(
    "VIDIOC_ENCODER_CMD::ok::drained-once-more", page="v4l/dev-encoder.rst", nodes=("m2m",), lab=("stateful-encoder",)
)
def test_vidioc_encoder_cmd_ok_drained_once_more(run: Run) -> None:
    """An encoder that has been made to go on can be drained again, and tells the end of each drain."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    q = run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_EOS))
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    run.prepare(ioctl, device.fd, VIDIOC_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_STOP))
    run.prepare(ioctl, device.fd, VIDIOC_DQEVENT, v4l2_event())
    argument = v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START)
    run.perform(ioctl, device.fd, VIDIOC_ENCODER_CMD, argument)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
    run.perform(ioctl, device.fd, VIDIOC_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_STOP))
    told_fds = pollfds((device.fd, POLLPRI))
    told = run.perform(poll, told_fds, 3000)
    run.check("told.value", told.value, 1)
    event = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, event)
    run.check("event.type", event.type, V4L2_EVENT_EOS)
    run.check("event.pending", event.pending, 0)
    coded = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, coded)
    run.check("coded.index", coded.index, 0)


@condition(
    "VIDIOC_ENCODER_CMD::EINVAL::command-undefined",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-encoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
    values=("16", "0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_encoder_cmd_einval_command_undefined(case: Case) -> None:
    """The encoder does not know the command."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.require(device, driver="vicodec")
        argument = v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START)
        if run.provoking:
            argument.cmd = case.pick(16, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_ENCODER_CMD, argument)
        run.next(ioctl, device.fd, VIDIOC_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START))


@condition(
    "VIDIOC_ENCODER_CMD::EBUSY::still-draining",
    cause="wrong-state",
    page="v4l/vidioc-encoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
)
def test_vidioc_encoder_cmd_ebusy_still_draining(case: Case) -> None:
    """The encoder has been stopped and has not finished what is queued."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.require(device, driver="vicodec")
        run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=2, phase="streaming")
        room = run.queue(device, side="capture", buffers=2, phase="allocated")
        run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(room.type))
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_STOP))
        run.attempt(ioctl, device.fd, VIDIOC_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_STOP))


@condition(
    "VIDIOC_ENCODER_CMD::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-encoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
)
def test_vidioc_encoder_cmd_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START))
        run.next(ioctl, device.fd, VIDIOC_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START))


@condition(
    "VIDIOC_ENCODER_CMD::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-encoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
    values=("null", "inaccessible"),
)
def test_vidioc_encoder_cmd_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_ENCODER_CMD,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START),
        )
        run.next(ioctl, device.fd, VIDIOC_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START))


@condition(
    "VIDIOC_ENCODER_CMD::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-encoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
)
def test_vidioc_encoder_cmd_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START))


@rule(
    "VIDIOC_TRY_ENCODER_CMD::ok::flags-cleared",
    page="v4l/vidioc-encoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
)
def test_vidioc_try_encoder_cmd_ok_flags_cleared(run: Run) -> None:
    """Flags that the encoder does not take come back cleared."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    argument = v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_STOP, flags=0xFFFFFFFF)
    run.perform(ioctl, device.fd, VIDIOC_TRY_ENCODER_CMD, argument)
    run.check("argument.cmd", argument.cmd, V4L2_ENC_CMD_STOP)
    run.check("argument.flags", argument.flags, 0)


@condition(
    "VIDIOC_TRY_ENCODER_CMD::EINVAL::command-undefined",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-encoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
    values=("16", "0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_try_encoder_cmd_einval_command_undefined(case: Case) -> None:
    """The encoder does not know the command."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.require(device, driver="vicodec")
        argument = v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START)
        if run.provoking:
            argument.cmd = case.pick(16, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_TRY_ENCODER_CMD, argument)
        run.next(ioctl, device.fd, VIDIOC_TRY_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START))


@condition(
    "VIDIOC_TRY_ENCODER_CMD::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-encoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
)
def test_vidioc_try_encoder_cmd_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_TRY_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START))
        run.next(ioctl, device.fd, VIDIOC_TRY_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START))


@condition(
    "VIDIOC_TRY_ENCODER_CMD::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-encoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
    values=("null", "inaccessible"),
)
def test_vidioc_try_encoder_cmd_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_TRY_ENCODER_CMD,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START),
        )
        run.next(ioctl, device.fd, VIDIOC_TRY_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START))


@condition(
    "VIDIOC_TRY_ENCODER_CMD::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-encoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
)
def test_vidioc_try_encoder_cmd_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_TRY_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START))


@rule(
    "VIDIOC_DECODER_CMD::ok::flags-cleared",
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
)
def test_vidioc_decoder_cmd_ok_flags_cleared(run: Run) -> None:
    """Flags that the decoder does not take come back cleared."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    argument = v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_STOP, flags=0xFFFFFFFF)
    run.perform(ioctl, device.fd, VIDIOC_DECODER_CMD, argument)
    run.check("argument.cmd", argument.cmd, V4L2_DEC_CMD_STOP)
    run.check("argument.flags", argument.flags, 0)


@rule(
    "VIDIOC_DECODER_CMD::ok::nothing-to-drain",
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
)
def test_vidioc_decoder_cmd_ok_nothing_to_drain(run: Run) -> None:
    """Where nothing is queued for the decoder, V4L2_DEC_CMD_STOP brings an empty last buffer and V4L2_EVENT_EOS."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    q = run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_EOS))
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    made = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=2, phase="streaming")
    argument = v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_STOP)
    run.perform(ioctl, device.fd, VIDIOC_DECODER_CMD, argument)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 1000)
    run.check("ready.value", ready.value, 1)
    last = made.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, last)
    told_fds = pollfds((device.fd, POLLPRI))
    told = run.perform(poll, told_fds, 1000)
    run.check("told.value", told.value, 1)
    event = v4l2_event()
    run.perform(ioctl, device.fd, VIDIOC_DQEVENT, event)
    run.check("event.type", event.type, V4L2_EVENT_EOS)
    run.refuse("EPIPE", ioctl, device.fd, VIDIOC_DQBUF, made.buffer[0].template)
    run.check("last.flags", last.flags, check.has(V4L2_BUF_FLAG_LAST))
    run.check("last.bytesused", last.bytesused, 0)


@rule(
    "VIDIOC_DECODER_CMD::ok::drained-without-room",
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
)
def test_vidioc_decoder_cmd_ok_drained_without_room(run: Run) -> None:
    """Where no capture buffer waits when the drain ends, the next one comes back at once, empty and as the last."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    q = run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    made = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(made.type))
    argument = v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_STOP)
    run.perform(ioctl, device.fd, VIDIOC_DECODER_CMD, argument)
    early_fds = pollfds((device.fd, POLLIN))
    run.perform(poll, early_fds, 100)
    run.check("early.revents", early_fds[0].revents, check.lacks(POLLIN))
    run.perform(ioctl, device.fd, VIDIOC_QBUF, made.buffer[0].template)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 1000)
    run.check("ready.value", ready.value, 1)
    last = made.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, last)
    run.check("last.flags", last.flags, check.has(V4L2_BUF_FLAG_LAST))
    run.check("last.bytesused", last.bytesused, 0)


@rule(
    "VIDIOC_DECODER_CMD::ok::drain-ended-by-streamoff",
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
)
def test_vidioc_decoder_cmd_ok_drain_ended_by_streamoff(run: Run) -> None:
    """VIDIOC_STREAMOFF on the output queue ends a drain; the next capture buffer is empty and the last."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    q = run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=2, phase="streaming")
    made = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(made.type))
    argument = v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_STOP)
    run.perform(ioctl, device.fd, VIDIOC_DECODER_CMD, argument)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
    run.perform(ioctl, device.fd, VIDIOC_QBUF, made.buffer[0].template)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 1000)
    run.check("ready.value", ready.value, 1)
    last = made.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, last)
    run.check("last.flags", last.flags, check.has(V4L2_BUF_FLAG_LAST))
    run.check("last.bytesused", last.bytesused, 0)


@rule(
    "VIDIOC_DECODER_CMD::ok::drain-cancelled-by-streamoff",
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
)
def test_vidioc_decoder_cmd_ok_drain_cancelled_by_streamoff(run: Run) -> None:
    """VIDIOC_STREAMOFF on the capture queue cancels a drain, and the next command is taken."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=2, phase="streaming")
    made = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(made.type))
    argument = v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_STOP)
    run.perform(ioctl, device.fd, VIDIOC_DECODER_CMD, argument)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(made.type))
    run.perform(ioctl, device.fd, VIDIOC_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START))
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(made.type))
    run.perform(ioctl, device.fd, VIDIOC_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_STOP))


@rule(
    "VIDIOC_DECODER_CMD::ok::goes-on-after-a-drain",
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
    deviations=(
        Deviation(
            seen="EPIPE",
            reason="The capture queue goes on to end behind its last buffer, as that of the encoder does. Kernel bug. (drivers/media/test-drivers/vicodec/vicodec-core.c: vicodec_decoder_cmd(); drivers/media/v4l2-core/v4l2-mem2mem.c: v4l2_m2m_decoder_cmd())",
            devices=("stateful-decoder",),
        ),
    ),
)
def test_vidioc_decoder_cmd_ok_goes_on_after_a_drain(run: Run) -> None:
    """V4L2_DEC_CMD_START makes a drained decoder go on, so that further images are waited for."""
    device = run.open("m2m", O_RDWR | O_NONBLOCK)
    run.require(device, driver="vicodec")
    q = run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    made = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=2, phase="streaming")
    run.prepare(ioctl, device.fd, VIDIOC_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_STOP))
    last = made.buffer[0].template
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, last)
    argument = v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START)
    run.perform(ioctl, device.fd, VIDIOC_DECODER_CMD, argument)
    run.refuse("EAGAIN", ioctl, device.fd, VIDIOC_DQBUF, made.buffer[0].template)
    run.check("last.flags", last.flags, check.has(V4L2_BUF_FLAG_LAST))


@rule("VIDIOC_DECODER_CMD::ok::held-frame-is-let-go", page="v4l/vidioc-decoder-cmd.rst", nodes=("m2m",), lab=("visl",))
def test_vidioc_decoder_cmd_ok_held_frame_is_let_go(run: Run) -> None:
    """V4L2_DEC_CMD_FLUSH makes a stateless decoder let go of the frame that it holds."""
    device = run.open("m2m", O_RDWR | O_NONBLOCK)
    run.require(device, driver="visl")
    q = run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    made = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=1, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, made.buffer[0].template)
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(made.type))
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    fresh = q.buffer[0].template
    fresh.flags = V4L2_BUF_FLAG_M2M_HOLD_CAPTURE_BUF
    fresh.timestamp.tv_sec = 11
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
    run.prepare(poll, pollfds((device.fd, POLLOUT)), 3000)
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    run.refuse("EAGAIN", ioctl, device.fd, VIDIOC_DQBUF, made.buffer[0].template)
    argument = v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_FLUSH)
    run.perform(ioctl, device.fd, VIDIOC_DECODER_CMD, argument)
    frame = made.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, frame)
    run.check("frame.index", frame.index, 0)
    run.check("frame.timestamp.tv_sec", frame.timestamp.tv_sec, 11)


@rule(
    "VIDIOC_DECODER_CMD::ok::held-frame-is-let-go-before-others",
    page="v4l/dev-stateless-decoder.rst",
    nodes=("m2m",),
    lab=("visl",),
    deviations=(
        Deviation(
            seen="ready.value",
            reason="The helper looks at the last capture buffer that is queued, where the held one is the first, and does nothing when another is queued behind. Kernel bug. (drivers/media/v4l2-core/v4l2-mem2mem.c: v4l2_m2m_ioctl_stateless_decoder_cmd())",
        ),
    ),
)
def test_vidioc_decoder_cmd_ok_held_frame_is_let_go_before_others(run: Run) -> None:
    """V4L2_DEC_CMD_FLUSH lets the held frame go also while further capture buffers are queued."""
    device = run.open("m2m", O_RDWR | O_NONBLOCK)
    run.require(device, driver="visl")
    q = run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    made = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    fresh = q.buffer[0].template
    fresh.flags = V4L2_BUF_FLAG_M2M_HOLD_CAPTURE_BUF
    fresh.timestamp.tv_sec = 11
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
    run.prepare(poll, pollfds((device.fd, POLLOUT)), 3000)
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    run.refuse("EAGAIN", ioctl, device.fd, VIDIOC_DQBUF, made.buffer[0].template)
    argument = v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_FLUSH)
    run.perform(ioctl, device.fd, VIDIOC_DECODER_CMD, argument)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 100)
    run.check("ready.value", ready.value, 1)
    frame = made.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, frame)
    run.check("frame.index", frame.index, 0)
    run.check("frame.timestamp.tv_sec", frame.timestamp.tv_sec, 11)


@rule(
    "VIDIOC_DECODER_CMD::ok::nothing-held-nothing-done",
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("visl",),
)
def test_vidioc_decoder_cmd_ok_nothing_held_nothing_done(run: Run) -> None:
    """Where nothing is held V4L2_DEC_CMD_FLUSH does nothing, and what is decoded afterwards comes as ever."""
    device = run.open("m2m", O_RDWR | O_NONBLOCK)
    run.require(device, driver="visl")
    q = run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    made = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    argument = v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_FLUSH)
    run.perform(ioctl, device.fd, VIDIOC_DECODER_CMD, argument)
    run.refuse("EAGAIN", ioctl, device.fd, VIDIOC_DQBUF, made.buffer[0].template)
    fresh = q.buffer[0].template
    fresh.timestamp.tv_sec = 12
    run.perform(ioctl, device.fd, VIDIOC_QBUF, fresh)
    done_fds = pollfds((device.fd, POLLIN))
    done = run.perform(poll, done_fds, 3000)
    run.check("done.value", done.value, 1)
    frame = made.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, frame)
    run.check("frame.index", frame.index, 0)
    run.check("frame.timestamp.tv_sec", frame.timestamp.tv_sec, 12)


@rule(
    "VIDIOC_DECODER_CMD::ok::lets-go-of-what-is-to-come",
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("visl",),
)
def test_vidioc_decoder_cmd_ok_lets_go_of_what_is_to_come(run: Run) -> None:
    """Where a buffer waits that would have its frame held, V4L2_DEC_CMD_FLUSH makes the stateless decoder not hold
    it.
    """
    device = run.open("m2m", O_RDWR | O_NONBLOCK)
    run.require(device, driver="visl")
    q = run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    made = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=2, phase="queued")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    fresh = q.buffer[0].template
    fresh.flags = V4L2_BUF_FLAG_M2M_HOLD_CAPTURE_BUF
    fresh.timestamp.tv_sec = 11
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
    argument = v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_FLUSH)
    run.perform(ioctl, device.fd, VIDIOC_DECODER_CMD, argument)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(made.type))
    done_fds = pollfds((device.fd, POLLIN))
    done = run.perform(poll, done_fds, 3000)
    run.check("done.value", done.value, 1)
    frame = made.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, frame)
    run.check("frame.index", frame.index, 0)
    run.check("frame.timestamp.tv_sec", frame.timestamp.tv_sec, 11)


@condition(
    "VIDIOC_DECODER_CMD::EINVAL::command-undefined",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
    values=("16", "0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_decoder_cmd_einval_command_undefined(case: Case) -> None:
    """The decoder does not know the command."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.require(device, driver="vicodec")
        argument = v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START)
        if run.provoking:
            argument.cmd = case.pick(16, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_DECODER_CMD, argument)
        run.next(ioctl, device.fd, VIDIOC_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START))


@condition(
    "VIDIOC_DECODER_CMD::EINVAL::flush-with-a-state",
    cause="not-supported-here",
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
)
def test_vidioc_decoder_cmd_einval_flush_with_a_state(case: Case) -> None:
    """The decoder keeps a state of its own, and is to let go of a held frame."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.require(device, driver="vicodec")
        argument = v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START)
        if run.provoking:
            argument.cmd = V4L2_DEC_CMD_FLUSH
        run.attempt(ioctl, device.fd, VIDIOC_DECODER_CMD, argument)
        run.next(ioctl, device.fd, VIDIOC_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START))


@condition(
    "VIDIOC_DECODER_CMD::EINVAL::stateless-takes-no-other",
    cause="not-supported-here",
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("visl",),
    values=("V4L2_DEC_CMD_START", "V4L2_DEC_CMD_STOP", "V4L2_DEC_CMD_PAUSE", "V4L2_DEC_CMD_RESUME"),
)
def test_vidioc_decoder_cmd_einval_stateless_takes_no_other(case: Case) -> None:
    """The decoder keeps no state, and is to do anything else than to let go of a held frame."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_FLUSH)
        if run.provoking:
            argument.cmd = case.pick(V4L2_DEC_CMD_START, V4L2_DEC_CMD_STOP, V4L2_DEC_CMD_PAUSE, V4L2_DEC_CMD_RESUME)
        run.attempt(ioctl, device.fd, VIDIOC_DECODER_CMD, argument)
        run.next(ioctl, device.fd, VIDIOC_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_FLUSH))


@condition(
    "VIDIOC_DECODER_CMD::EBUSY::still-draining",
    cause="wrong-state",
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
)
def test_vidioc_decoder_cmd_ebusy_still_draining(case: Case) -> None:
    """The decoder has been stopped and has not finished what is queued."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.require(device, driver="vicodec")
        run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=2, phase="streaming")
        room = run.queue(device, side="capture", buffers=2, phase="allocated")
        run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(room.type))
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_STOP))
        run.attempt(ioctl, device.fd, VIDIOC_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_STOP))


@condition(
    "VIDIOC_DECODER_CMD::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
)
def test_vidioc_decoder_cmd_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START))
        run.next(ioctl, device.fd, VIDIOC_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START))


@condition(
    "VIDIOC_DECODER_CMD::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
    values=("null", "inaccessible"),
)
def test_vidioc_decoder_cmd_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_DECODER_CMD,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START),
        )
        run.next(ioctl, device.fd, VIDIOC_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START))


@condition(
    "VIDIOC_DECODER_CMD::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
)
def test_vidioc_decoder_cmd_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START))


@rule(
    "VIDIOC_TRY_DECODER_CMD::ok::flags-cleared",
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
)
def test_vidioc_try_decoder_cmd_ok_flags_cleared(run: Run) -> None:
    """Flags that the decoder does not take come back cleared."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    argument = v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_STOP, flags=0xFFFFFFFF)
    run.perform(ioctl, device.fd, VIDIOC_TRY_DECODER_CMD, argument)
    run.check("argument.cmd", argument.cmd, V4L2_DEC_CMD_STOP)
    run.check("argument.flags", argument.flags, 0)


@condition(
    "VIDIOC_TRY_DECODER_CMD::EINVAL::command-undefined",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
    values=("16", "0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_try_decoder_cmd_einval_command_undefined(case: Case) -> None:
    """The decoder does not know the command."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.require(device, driver="vicodec")
        argument = v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START)
        if run.provoking:
            argument.cmd = case.pick(16, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_TRY_DECODER_CMD, argument)
        run.next(ioctl, device.fd, VIDIOC_TRY_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START))


@condition(
    "VIDIOC_TRY_DECODER_CMD::EINVAL::flush-with-a-state",
    cause="not-supported-here",
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
)
def test_vidioc_try_decoder_cmd_einval_flush_with_a_state(case: Case) -> None:
    """The decoder keeps a state of its own, and is to let go of a held frame."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.require(device, driver="vicodec")
        argument = v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START)
        if run.provoking:
            argument.cmd = V4L2_DEC_CMD_FLUSH
        run.attempt(ioctl, device.fd, VIDIOC_TRY_DECODER_CMD, argument)
        run.next(ioctl, device.fd, VIDIOC_TRY_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START))


@condition(
    "VIDIOC_TRY_DECODER_CMD::EINVAL::stateless-takes-no-other",
    cause="not-supported-here",
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("visl",),
    values=("V4L2_DEC_CMD_START", "V4L2_DEC_CMD_STOP", "V4L2_DEC_CMD_PAUSE", "V4L2_DEC_CMD_RESUME"),
)
def test_vidioc_try_decoder_cmd_einval_stateless_takes_no_other(case: Case) -> None:
    """The decoder keeps no state, and is to do anything else than to let go of a held frame."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_FLUSH)
        if run.provoking:
            argument.cmd = case.pick(V4L2_DEC_CMD_START, V4L2_DEC_CMD_STOP, V4L2_DEC_CMD_PAUSE, V4L2_DEC_CMD_RESUME)
        run.attempt(ioctl, device.fd, VIDIOC_TRY_DECODER_CMD, argument)
        run.next(ioctl, device.fd, VIDIOC_TRY_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_FLUSH))


@condition(
    "VIDIOC_TRY_DECODER_CMD::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
)
def test_vidioc_try_decoder_cmd_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_TRY_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START))
        run.next(ioctl, device.fd, VIDIOC_TRY_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START))


@condition(
    "VIDIOC_TRY_DECODER_CMD::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
    values=("null", "inaccessible"),
)
def test_vidioc_try_decoder_cmd_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_TRY_DECODER_CMD,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START),
        )
        run.next(ioctl, device.fd, VIDIOC_TRY_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START))


@condition(
    "VIDIOC_TRY_DECODER_CMD::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
)
def test_vidioc_try_decoder_cmd_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_TRY_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START))
