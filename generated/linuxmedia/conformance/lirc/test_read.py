"""Conformance: Receiving."""

from __future__ import annotations

from ctypes import sizeof

from linuxmedia.conformance import Case, Deviation, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl, poll, pollfds, read, write
from linuxmedia.conformance.system import O_NONBLOCK, O_RDONLY, O_RDWR, O_WRONLY, POLLIN, SIGALRM
from linuxmedia.uapi.lirc import (
    LIRC_MODE2_PULSE,
    LIRC_MODE2_SPACE,
    LIRC_MODE_PULSE,
    LIRC_MODE_SCANCODE,
    LIRC_SCANCODE_FLAG_REPEAT,
    LIRC_SCANCODE_FLAG_TOGGLE,
    LIRC_SET_REC_MODE,
    LIRC_SET_REC_TIMEOUT,
    LIRC_SET_SEND_MODE,
    LIRC_VALUE_MASK,
    RC_PROTO_NEC,
    RC_PROTO_NEC32,
    RC_PROTO_NECX,
    RC_PROTO_RC5,
    RC_PROTO_RC5X_20,
    RC_PROTO_RC6_0,
    RC_PROTO_RC6_6A_32,
    RC_PROTO_RC6_MCE,
    RC_PROTO_SONY12,
    RC_PROTO_SONY15,
    RC_PROTO_SONY20,
    lirc_scancode,
)


@rule("lirc.read::ok::whole-samples", page="rc/lirc-read.rst", nodes=("lirc",), lab=("rc-loopback",))
def test_lirc_read_ok_whole_samples(run: Run) -> None:
    """What comes is whole samples, those of the message and one that ends it, and at most a space before."""
    device = run.open("lirc", O_RDWR | O_NONBLOCK)
    run.require(device, driver="rc-loopback")
    run.prepare(write, device.fd, (scalars.u32 * 3)(600, 500, 700), 12)
    run.prepare(poll, pollfds((device.fd, POLLIN)), 3000)
    run.wait(0.05)
    buffer = (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0)
    result = run.perform(read, device.fd, buffer, 32)
    run.check("result", result, check.at_least(4 * 4), check.at_most(5 * 4), check.aligned_to(4))


@rule("lirc.read::ok::in-their-order", page="rc/lirc-read.rst", nodes=("lirc",), lab=("rc-loopback",))
def test_lirc_read_ok_in_their_order(run: Run) -> None:
    """Pulses and spaces come in the order in which they were received, after the space before the message."""
    device = run.open("lirc", O_RDWR | O_NONBLOCK)
    run.require(device, driver="rc-loopback")
    run.prepare(write, device.fd, (scalars.u32 * 3)(600, 500, 700), 12)
    run.prepare(poll, pollfds((device.fd, POLLIN)), 3000)
    run.wait(0.05)
    run.perform(read, device.fd, (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0), 32)
    run.perform(write, device.fd, (scalars.u32 * 3)(300, 400, 500), 12)
    run.wait(0.2)
    run.perform(write, device.fd, (scalars.u32 * 1)(800), 4)
    run.wait(0.2)
    buffer = (scalars.u32 * 12)(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
    result = run.perform(read, device.fd, buffer, 48)
    run.check("result", result, 8 * 4)
    run.check("argument.buffer[0]", buffer[0], check.at_most(LIRC_MODE2_SPACE | LIRC_VALUE_MASK))
    run.check("argument.buffer[1]", buffer[1], LIRC_MODE2_PULSE | 300)
    run.check("argument.buffer[2]", buffer[2], LIRC_MODE2_SPACE | 400)
    run.check("argument.buffer[3]", buffer[3], LIRC_MODE2_PULSE | 500)
    run.check("argument.buffer[5]", buffer[5], check.at_most(LIRC_MODE2_SPACE | LIRC_VALUE_MASK))
    run.check("argument.buffer[6]", buffer[6], LIRC_MODE2_PULSE | 800)


@rule("lirc.read::ok::silence-before-a-message", page="rc/lirc-dev-intro.rst", nodes=("lirc",), lab=("rc-loopback",))
def test_lirc_read_ok_silence_before_a_message(run: Run) -> None:
    """The silence before a message comes as one space ahead of its first pulse, with its length."""
    device = run.open("lirc", O_RDWR | O_NONBLOCK)
    run.require(device, driver="rc-loopback")
    run.prepare(write, device.fd, (scalars.u32 * 3)(600, 500, 700), 12)
    run.prepare(poll, pollfds((device.fd, POLLIN)), 3000)
    run.wait(0.05)
    run.perform(read, device.fd, (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0), 32)
    run.wait(0.05)
    run.perform(write, device.fd, (scalars.u32 * 3)(300, 400, 500), 12)
    run.perform(poll, pollfds((device.fd, POLLIN)), 3000)
    run.wait(0.05)
    buffer = (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0)
    result = run.perform(read, device.fd, buffer, 32)
    run.check("result", result, 5 * 4)
    run.check(
        "argument.buffer[0]",
        buffer[0],
        check.at_least(LIRC_MODE2_SPACE | 50000),
        check.at_most(LIRC_MODE2_SPACE | LIRC_VALUE_MASK),
    )
    run.check("argument.buffer[1]", buffer[1], LIRC_MODE2_PULSE | 300)
    run.check("argument.buffer[2]", buffer[2], LIRC_MODE2_SPACE | 400)
    run.check("argument.buffer[3]", buffer[3], LIRC_MODE2_PULSE | 500)


@rule("lirc.read::ok::no-more-than-fits", page="rc/lirc-read.rst", nodes=("lirc",), lab=("rc-loopback",))
def test_lirc_read_ok_no_more_than_fits(run: Run) -> None:
    """No more comes than fits, and the rest stays for the next call."""
    device = run.open("lirc", O_RDWR | O_NONBLOCK)
    run.require(device, driver="rc-loopback")
    run.prepare(write, device.fd, (scalars.u32 * 3)(600, 500, 700), 12)
    run.prepare(poll, pollfds((device.fd, POLLIN)), 3000)
    run.wait(0.05)
    buffer = (scalars.u32 * 1)(0)
    result = run.perform(read, device.fd, buffer, 4)
    rest_buffer = (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0)
    rest = run.perform(read, device.fd, rest_buffer, 32)
    run.check("rest.value", rest.value, check.at_least(3 * 4))
    run.refuse("EAGAIN", read, device.fd, (scalars.u32 * 1)(0), 4)
    run.check("result", result, 4)


@rule("lirc.read::ok::queue-of-its-own", page="rc/lirc-read.rst", nodes=("lirc",), lab=("rc-loopback",))
def test_lirc_read_ok_queue_of_its_own(run: Run) -> None:
    """What one handle reads is still there for another."""
    device = run.open("lirc", O_RDWR | O_NONBLOCK)
    run.require(device, driver="rc-loopback")
    other = run.open("lirc", O_RDONLY | O_NONBLOCK)
    run.prepare(write, device.fd, (scalars.u32 * 3)(600, 500, 700), 12)
    run.prepare(poll, pollfds((other.fd, POLLIN)), 3000)
    run.wait(0.05)
    buffer = (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0)
    result = run.perform(read, device.fd, buffer, 32)
    same_buffer = (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0)
    same = run.perform(read, other.fd, same_buffer, 32)
    run.check("same.value", same.value, result.value)


@rule("lirc.read::ok::wakes-who-waits", page="rc/lirc-read.rst", nodes=("lirc",), lab=("rc-loopback",))
def test_lirc_read_ok_wakes_who_waits(run: Run) -> None:
    """A call that waits returns when something is received."""
    device = run.open("lirc", O_RDWR | O_NONBLOCK)
    run.require(device, driver="rc-loopback")
    run.prepare(write, device.fd, (scalars.u32 * 3)(600, 500, 700), 12)
    run.prepare(poll, pollfds((device.fd, POLLIN)), 3000)
    run.wait(0.05)
    buffer = (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0)
    run.perform(read, device.fd, buffer, 32)
    other = run.open("lirc", O_RDWR)
    woken_buffer = (scalars.u32 * 1)(0)
    woken = run.concurrently(read, other.fd, woken_buffer, 4)
    run.perform(write, device.fd, (scalars.u32 * 3)(600, 500, 700), 12)
    run.wait(0.1)
    run.check("woken.value", woken.value, 4)


@rule("lirc.read::ok::wakes-who-waits-for-a-scancode", page="rc/lirc-read.rst", nodes=("lirc",), lab=("rc-loopback",))
def test_lirc_read_ok_wakes_who_waits_for_a_scancode(run: Run) -> None:
    """In LIRC_MODE_SCANCODE a call that waits returns when something is decoded."""
    device = run.open("lirc", O_RDWR | O_NONBLOCK)
    run.require(device, driver="rc-loopback")
    run.prepare(write, device.fd, (scalars.u32 * 3)(600, 500, 700), 12)
    run.prepare(poll, pollfds((device.fd, POLLIN)), 3000)
    run.wait(0.05)
    buffer = (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0)
    run.perform(read, device.fd, buffer, 32)
    run.decode(device, "nec")
    other = run.open("lirc", O_RDWR)
    run.perform(ioctl, other.fd, LIRC_SET_REC_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    woken_buffer = lirc_scancode()
    woken = run.concurrently(read, other.fd, woken_buffer, sizeof(lirc_scancode))
    run.perform(ioctl, device.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    run.perform(write, device.fd, lirc_scancode(rc_proto=RC_PROTO_NEC, scancode=0x1234), sizeof(lirc_scancode))
    run.check("woken.value", woken.value, sizeof(lirc_scancode))
    run.check("woken.buffer.scancode", woken_buffer.scancode, 0x1234)


@rule("lirc.read::ok::scancodes", page="rc/lirc-read.rst", nodes=("lirc",), lab=("rc-loopback",))
def test_lirc_read_ok_scancodes(run: Run) -> None:
    """In LIRC_MODE_SCANCODE what was decoded comes, with its protocol and the time; no key where none is mapped."""
    device = run.open("lirc", O_RDWR | O_NONBLOCK)
    run.require(device, driver="rc-loopback")
    run.decode(device, "nec")
    run.prepare(ioctl, device.fd, LIRC_SET_REC_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    run.prepare(ioctl, device.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    run.prepare(write, device.fd, lirc_scancode(rc_proto=RC_PROTO_NEC, scancode=0x0B0E), sizeof(lirc_scancode))
    run.prepare(poll, pollfds((device.fd, POLLIN)), 1000)
    buffer = lirc_scancode()
    result = run.perform(read, device.fd, buffer, sizeof(lirc_scancode))
    run.check("result", result, sizeof(lirc_scancode))
    run.check("argument.buffer.rc_proto", buffer.rc_proto, RC_PROTO_NEC)
    run.check("argument.buffer.scancode", buffer.scancode, 0x0B0E)
    run.check("argument.buffer.flags", buffer.flags, 0)
    run.check("argument.buffer.keycode", buffer.keycode, 0)
    run.check("argument.buffer.timestamp", buffer.timestamp, check.nonzero())


@rule("lirc.read::ok::each-protocol", page="rc/lirc-read.rst", nodes=("lirc",), lab=("rc-loopback",))
def test_lirc_read_ok_each_protocol(run: Run) -> None:
    """Scancodes of several protocols come in the order in which they were received, each with a later time."""
    device = run.open("lirc", O_RDWR | O_NONBLOCK)
    run.require(device, driver="rc-loopback")
    run.decode(device, "nec", "rc-5", "rc-6", "sony")
    run.prepare(ioctl, device.fd, LIRC_SET_REC_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    run.prepare(ioctl, device.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    run.prepare(write, device.fd, lirc_scancode(rc_proto=RC_PROTO_SONY12, scancode=0x1F007F), sizeof(lirc_scancode))
    run.prepare(write, device.fd, lirc_scancode(rc_proto=RC_PROTO_NEC, scancode=0x1234), sizeof(lirc_scancode))
    run.prepare(write, device.fd, lirc_scancode(rc_proto=RC_PROTO_RC5, scancode=0x1E01), sizeof(lirc_scancode))
    run.prepare(write, device.fd, lirc_scancode(rc_proto=RC_PROTO_RC6_0, scancode=0x1234), sizeof(lirc_scancode))
    run.prepare(poll, pollfds((device.fd, POLLIN)), 1000)
    buffer = lirc_scancode()
    run.perform(read, device.fd, buffer, sizeof(lirc_scancode))
    more_fds = pollfds((device.fd, POLLIN))
    more = run.perform(poll, more_fds, 1000)
    run.check("more.value", more.value, 1)
    second_buffer = lirc_scancode()
    run.perform(read, device.fd, second_buffer, sizeof(lirc_scancode))
    run.check("second.buffer.rc_proto", second_buffer.rc_proto, RC_PROTO_NEC)
    run.check("second.buffer.scancode", second_buffer.scancode, 0x1234)
    run.check("second.buffer.timestamp", second_buffer.timestamp, check.at_least(buffer.timestamp + 1))
    run.perform(poll, pollfds((device.fd, POLLIN)), 1000)
    third_buffer = lirc_scancode()
    run.perform(read, device.fd, third_buffer, sizeof(lirc_scancode))
    run.check("third.buffer.rc_proto", third_buffer.rc_proto, RC_PROTO_RC5)
    run.check("third.buffer.scancode", third_buffer.scancode, 0x1E01)
    run.check("third.buffer.timestamp", third_buffer.timestamp, check.at_least(second_buffer.timestamp + 1))
    run.perform(poll, pollfds((device.fd, POLLIN)), 1000)
    fourth_buffer = lirc_scancode()
    run.perform(read, device.fd, fourth_buffer, sizeof(lirc_scancode))
    run.check("fourth.buffer.rc_proto", fourth_buffer.rc_proto, RC_PROTO_RC6_0)
    run.check("fourth.buffer.scancode", fourth_buffer.scancode, 0x1234)
    run.check("fourth.buffer.timestamp", fourth_buffer.timestamp, check.at_least(third_buffer.timestamp + 1))
    run.check("argument.buffer.rc_proto", buffer.rc_proto, RC_PROTO_SONY12)
    run.check("argument.buffer.scancode", buffer.scancode, 0x1F007F)


@rule("lirc.read::ok::longer-scancodes", page="rc/rc-protos.rst", nodes=("lirc",), lab=("rc-loopback",))
def test_lirc_read_ok_longer_scancodes(run: Run) -> None:
    """The longer variants of the protocols come with their own protocol and all bits of their scancodes."""
    device = run.open("lirc", O_RDWR | O_NONBLOCK)
    run.require(device, driver="rc-loopback")
    run.decode(device, "nec", "rc-5", "rc-6", "sony")
    run.prepare(ioctl, device.fd, LIRC_SET_REC_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    run.prepare(ioctl, device.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    run.prepare(write, device.fd, lirc_scancode(rc_proto=RC_PROTO_NECX, scancode=0x123456), sizeof(lirc_scancode))
    run.prepare(write, device.fd, lirc_scancode(rc_proto=RC_PROTO_NEC32, scancode=0x12345678), sizeof(lirc_scancode))
    run.prepare(write, device.fd, lirc_scancode(rc_proto=RC_PROTO_SONY15, scancode=0xAA0055), sizeof(lirc_scancode))
    run.prepare(write, device.fd, lirc_scancode(rc_proto=RC_PROTO_SONY20, scancode=0x155A2A), sizeof(lirc_scancode))
    run.prepare(write, device.fd, lirc_scancode(rc_proto=RC_PROTO_RC5X_20, scancode=0x0A2A15), sizeof(lirc_scancode))
    run.prepare(
        write, device.fd, lirc_scancode(rc_proto=RC_PROTO_RC6_6A_32, scancode=0x92345678), sizeof(lirc_scancode)
    )
    run.prepare(poll, pollfds((device.fd, POLLIN)), 1000)
    buffer = lirc_scancode()
    run.perform(read, device.fd, buffer, sizeof(lirc_scancode))
    run.perform(poll, pollfds((device.fd, POLLIN)), 1000)
    second_buffer = lirc_scancode()
    run.perform(read, device.fd, second_buffer, sizeof(lirc_scancode))
    run.perform(poll, pollfds((device.fd, POLLIN)), 1000)
    third_buffer = lirc_scancode()
    run.perform(read, device.fd, third_buffer, sizeof(lirc_scancode))
    run.perform(poll, pollfds((device.fd, POLLIN)), 1000)
    fourth_buffer = lirc_scancode()
    run.perform(read, device.fd, fourth_buffer, sizeof(lirc_scancode))
    run.perform(poll, pollfds((device.fd, POLLIN)), 1000)
    fifth_buffer = lirc_scancode()
    run.perform(read, device.fd, fifth_buffer, sizeof(lirc_scancode))
    run.perform(poll, pollfds((device.fd, POLLIN)), 1000)
    sixth_buffer = lirc_scancode()
    run.perform(read, device.fd, sixth_buffer, sizeof(lirc_scancode))
    run.check("argument.buffer.rc_proto", buffer.rc_proto, RC_PROTO_NECX)
    run.check("argument.buffer.scancode", buffer.scancode, 0x123456)
    run.check("second.buffer.rc_proto", second_buffer.rc_proto, RC_PROTO_NEC32)
    run.check("second.buffer.scancode", second_buffer.scancode, 0x12345678)
    run.check("third.buffer.rc_proto", third_buffer.rc_proto, RC_PROTO_SONY15)
    run.check("third.buffer.scancode", third_buffer.scancode, 0xAA0055)
    run.check("fourth.buffer.rc_proto", fourth_buffer.rc_proto, RC_PROTO_SONY20)
    run.check("fourth.buffer.scancode", fourth_buffer.scancode, 0x155A2A)
    run.check("fifth.buffer.rc_proto", fifth_buffer.rc_proto, RC_PROTO_RC5X_20)
    run.check("fifth.buffer.scancode", fifth_buffer.scancode, 0x0A2A15)
    run.check("sixth.buffer.rc_proto", sixth_buffer.rc_proto, RC_PROTO_RC6_6A_32)
    run.check("sixth.buffer.scancode", sixth_buffer.scancode, 0x92345678)


@rule("lirc.read::ok::key-held-down", page="rc/lirc-read.rst", nodes=("lirc",), lab=("rc-loopback",))
def test_lirc_read_ok_key_held_down(run: Run) -> None:
    """What a remote control sends while a key is held down comes as its scancode with LIRC_SCANCODE_FLAG_REPEAT."""
    device = run.open("lirc", O_RDWR | O_NONBLOCK)
    run.require(device, driver="rc-loopback")
    run.decode(device, "nec")
    run.prepare(ioctl, device.fd, LIRC_SET_REC_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    run.prepare(ioctl, device.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    run.prepare(write, device.fd, lirc_scancode(rc_proto=RC_PROTO_NEC, scancode=0x0C0D), sizeof(lirc_scancode))
    run.prepare(ioctl, device.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_PULSE))
    run.prepare(write, device.fd, (scalars.u32 * 3)(9000, 2250, 560), 12)
    run.prepare(poll, pollfds((device.fd, POLLIN)), 1000)
    buffer = lirc_scancode()
    run.perform(read, device.fd, buffer, sizeof(lirc_scancode))
    more_fds = pollfds((device.fd, POLLIN))
    more = run.perform(poll, more_fds, 1000)
    run.check("more.value", more.value, 1)
    next_buffer = lirc_scancode()
    run.perform(read, device.fd, next_buffer, sizeof(lirc_scancode))
    run.check("next.buffer.flags", next_buffer.flags, LIRC_SCANCODE_FLAG_REPEAT)
    run.check("next.buffer.scancode", next_buffer.scancode, 0x0C0D)
    run.check("argument.buffer.flags", buffer.flags, 0)


@rule("lirc.read::ok::toggle-bit", page="rc/lirc-dev-intro.rst", nodes=("lirc",), lab=("rc-loopback",))
def test_lirc_read_ok_toggle_bit(run: Run) -> None:
    """A toggle bit that is set in rc-5 or rc-6 comes as LIRC_SCANCODE_FLAG_TOGGLE, and is not in the scancode."""
    device = run.open("lirc", O_RDWR | O_NONBLOCK)
    run.require(device, driver="rc-loopback")
    run.decode(device, "rc-5", "rc-6")
    run.prepare(ioctl, device.fd, LIRC_SET_REC_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    run.prepare(
        write,
        device.fd,
        (scalars.u32 * 25)(
            889,
            889,
            889,
            889,
            889,
            889,
            889,
            889,
            889,
            889,
            889,
            889,
            1778,
            889,
            889,
            889,
            889,
            889,
            889,
            889,
            889,
            889,
            889,
            1778,
            889,
        ),
        100,
    )
    run.prepare(
        write,
        device.fd,
        (scalars.u32 * 33)(
            2664,
            888,
            444,
            888,
            444,
            444,
            444,
            444,
            1332,
            1332,
            444,
            444,
            444,
            444,
            888,
            888,
            444,
            444,
            888,
            888,
            444,
            444,
            444,
            444,
            888,
            444,
            444,
            888,
            888,
            888,
            444,
            444,
            444,
        ),
        132,
    )
    run.prepare(poll, pollfds((device.fd, POLLIN)), 1000)
    buffer = lirc_scancode()
    run.perform(read, device.fd, buffer, sizeof(lirc_scancode))
    more_fds = pollfds((device.fd, POLLIN))
    more = run.perform(poll, more_fds, 1000)
    run.check("more.value", more.value, 1)
    next_buffer = lirc_scancode()
    run.perform(read, device.fd, next_buffer, sizeof(lirc_scancode))
    run.check("next.buffer.rc_proto", next_buffer.rc_proto, RC_PROTO_RC6_0)
    run.check("next.buffer.scancode", next_buffer.scancode, 0x1234)
    run.check("next.buffer.flags", next_buffer.flags, LIRC_SCANCODE_FLAG_TOGGLE)
    run.check("argument.buffer.rc_proto", buffer.rc_proto, RC_PROTO_RC5)
    run.check("argument.buffer.scancode", buffer.scancode, 0x1E01)
    run.check("argument.buffer.flags", buffer.flags, LIRC_SCANCODE_FLAG_TOGGLE)


@rule("lirc.read::ok::toggle-bit-of-mce", page="rc/rc-protos.rst", nodes=("lirc",), lab=("rc-loopback",))
def test_lirc_read_ok_toggle_bit_of_mce(run: Run) -> None:
    """In rc-6-mce the highest of the lower 16 bits is the toggle bit and not part of the scancode."""
    device = run.open("lirc", O_RDWR | O_NONBLOCK)
    run.require(device, driver="rc-loopback")
    run.decode(device, "rc-6")
    run.prepare(ioctl, device.fd, LIRC_SET_REC_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    run.prepare(ioctl, device.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    run.prepare(write, device.fd, lirc_scancode(rc_proto=RC_PROTO_RC6_MCE, scancode=0x800F8404), sizeof(lirc_scancode))
    run.prepare(write, device.fd, lirc_scancode(rc_proto=RC_PROTO_RC6_MCE, scancode=0x800F0404), sizeof(lirc_scancode))
    run.prepare(poll, pollfds((device.fd, POLLIN)), 1000)
    buffer = lirc_scancode()
    run.perform(read, device.fd, buffer, sizeof(lirc_scancode))
    more_fds = pollfds((device.fd, POLLIN))
    more = run.perform(poll, more_fds, 1000)
    run.check("more.value", more.value, 1)
    next_buffer = lirc_scancode()
    run.perform(read, device.fd, next_buffer, sizeof(lirc_scancode))
    run.check("next.buffer.scancode", next_buffer.scancode, 0x800F0404)
    run.check("next.buffer.flags", next_buffer.flags, 0)
    run.check("argument.buffer.rc_proto", buffer.rc_proto, RC_PROTO_RC6_MCE)
    run.check("argument.buffer.scancode", buffer.scancode, 0x800F0404)
    run.check("argument.buffer.flags", buffer.flags, LIRC_SCANCODE_FLAG_TOGGLE)


@rule("lirc.read::ok::key-of-a-scancode", page="rc/lirc-dev-intro.rst", nodes=("lirc",), lab=("rc-loopback",))
def test_lirc_read_ok_key_of_a_scancode(run: Run) -> None:
    """A scancode that the keymap has a key for comes with the code of that key, and so does its repetition."""
    device = run.open("lirc", O_RDWR | O_NONBLOCK)
    run.require(device, driver="rc-loopback")
    run.decode(device, "nec")
    run.prepare(ioctl, device.fd, LIRC_SET_REC_TIMEOUT, scalars.u32(3000000))
    run.prepare(ioctl, device.fd, LIRC_SET_REC_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    run.prepare(ioctl, device.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    run.keycode(device, 0x18E, scancode=0x4321)
    run.keycode(device, 0x18F, scancode=0x4322)
    run.prepare(write, device.fd, lirc_scancode(rc_proto=RC_PROTO_NEC, scancode=0x4322), sizeof(lirc_scancode))
    run.prepare(write, device.fd, lirc_scancode(rc_proto=RC_PROTO_NEC, scancode=0x4321), sizeof(lirc_scancode))
    run.prepare(ioctl, device.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_PULSE))
    run.prepare(write, device.fd, (scalars.u32 * 3)(9000, 2250, 560), 12)
    run.prepare(poll, pollfds((device.fd, POLLIN)), 1000)
    buffer = lirc_scancode()
    run.perform(read, device.fd, buffer, sizeof(lirc_scancode))
    more_fds = pollfds((device.fd, POLLIN))
    more = run.perform(poll, more_fds, 1000)
    run.check("more.value", more.value, 1)
    next_buffer = lirc_scancode()
    run.perform(read, device.fd, next_buffer, sizeof(lirc_scancode))
    run.check("next.buffer.scancode", next_buffer.scancode, 0x4321)
    run.check("next.buffer.keycode", next_buffer.keycode, 0x18E)
    run.check("next.buffer.flags", next_buffer.flags, 0)
    held_fds = pollfds((device.fd, POLLIN))
    held = run.perform(poll, held_fds, 1000)
    run.check("held.value", held.value, 1)
    again_buffer = lirc_scancode()
    run.perform(read, device.fd, again_buffer, sizeof(lirc_scancode))
    run.check("again.buffer.keycode", again_buffer.keycode, 0x18E)
    run.check("again.buffer.flags", again_buffer.flags, LIRC_SCANCODE_FLAG_REPEAT)
    run.check("argument.buffer.scancode", buffer.scancode, 0x4322)
    run.check("argument.buffer.keycode", buffer.keycode, 0x18F)


@rule("lirc.read::ok::undecoded", page="rc/lirc-read.rst", nodes=("lirc",), lab=("rc-loopback",))
def test_lirc_read_ok_undecoded(run: Run) -> None:
    """Of a protocol that is not decoded no scancode comes, and the pulses are there all the same."""
    device = run.open("lirc", O_RDWR | O_NONBLOCK)
    run.require(device, driver="rc-loopback")
    run.prepare(write, device.fd, (scalars.u32 * 1)(600), 4)
    run.prepare(poll, pollfds((device.fd, POLLIN)), 3000)
    run.wait(0.05)
    run.prepare(read, device.fd, (scalars.u32 * 4)(0, 0, 0, 0), 16)
    run.decode(device, "sony")
    run.prepare(ioctl, device.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    run.prepare(write, device.fd, lirc_scancode(rc_proto=RC_PROTO_NEC, scancode=0x1234), sizeof(lirc_scancode))
    run.prepare(poll, pollfds((device.fd, POLLIN)), 1000)
    run.wait(0.05)
    buffer = (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0)
    result = run.perform(read, device.fd, buffer, 32)
    run.perform(ioctl, device.fd, LIRC_SET_REC_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    run.refuse("EAGAIN", read, device.fd, lirc_scancode(), sizeof(lirc_scancode))
    run.check("result", result, 8 * 4)
    run.check("argument.buffer[1]", buffer[1], check.at_least(LIRC_MODE2_PULSE | 8000))


@rule(
    "lirc.read::ok::nothing-asked-for",
    page="rc/lirc-read.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
    deviations=(
        Deviation(
            seen="EINVAL",
            reason="The length is checked before anything else, and 0 bytes hold no sample. (drivers/media/rc/lirc_dev.c: lirc_read_mode2())",
        ),
    ),
)
def test_lirc_read_ok_nothing_asked_for(run: Run) -> None:
    """A call for no bytes returns 0."""
    device = run.open("lirc", O_RDWR | O_NONBLOCK)
    run.prepare(write, device.fd, (scalars.u32 * 3)(600, 500, 700), 12)
    run.prepare(poll, pollfds((device.fd, POLLIN)), 3000)
    run.wait(0.05)
    buffer = (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0)
    result = run.perform(read, device.fd, buffer, 0)
    run.check("result", result, 0)


@rule("lirc.read::ok::waits-for-the-first", page="rc/lirc-read.rst", nodes=("lirc",), lab=("rc-loopback",))
def test_lirc_read_ok_waits_for_the_first(run: Run) -> None:
    """Without O_NONBLOCK the call waits until something is received."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    run.prepare(write, device.fd, (scalars.u32 * 1)(600), 4)
    run.prepare(poll, pollfds((device.fd, POLLIN)), 3000)
    run.wait(0.05)
    buffer = (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0)
    result = run.perform(read, device.fd, buffer, 32)
    later = run.open("lirc", O_RDWR)
    run.concurrently(read, later.fd, (scalars.u32 * 1)(0), 4)
    run.perform(write, device.fd, (scalars.u32 * 1)(600), 4)
    run.check("result", result, check.at_least(4))


@condition(
    "lirc.read::EAGAIN::nothing-there",
    cause="would-block",
    status="undocumented",
    page="rc/lirc-read.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_read_eagain_nothing_there(case: Case) -> None:
    """The handle is non-blocking and nothing was received."""
    for run in case:
        device = run.open("lirc", O_RDWR | O_NONBLOCK)
        run.prepare(write, device.fd, (scalars.u32 * 3)(600, 500, 700), 12)
        run.prepare(poll, pollfds((device.fd, POLLIN)), 3000)
        run.wait(0.05)
        if run.provoking:
            run.prepare(read, device.fd, (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0), 32)
        run.attempt(read, device.fd, (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0), 32)


@condition(
    "lirc.read::EINVAL::no-whole-samples",
    cause="bad-contents",
    status="undocumented",
    page="rc/lirc-read.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
    values=("1", "3", "5"),
)
def test_lirc_read_einval_no_whole_samples(case: Case) -> None:
    """In LIRC_MODE_MODE2 the size of the buffer is not that of whole samples."""
    for run in case:
        device = run.open("lirc", O_RDWR | O_NONBLOCK)
        run.prepare(write, device.fd, (scalars.u32 * 3)(600, 500, 700), 12)
        run.prepare(poll, pollfds((device.fd, POLLIN)), 3000)
        run.wait(0.05)
        count = 32
        if run.provoking:
            count = case.pick(1, 3, 5)
        run.attempt(read, device.fd, (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0), count)
        run.next(read, device.fd, (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0), 32)


@condition(
    "lirc.read::EINVAL::no-whole-scancodes",
    cause="bad-contents",
    status="undocumented",
    page="rc/lirc-read.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_read_einval_no_whole_scancodes(case: Case) -> None:
    """In LIRC_MODE_SCANCODE the size of the buffer is not that of whole scancodes."""
    for run in case:
        device = run.open("lirc", O_RDWR | O_NONBLOCK)
        run.prepare(write, device.fd, (scalars.u32 * 3)(600, 500, 700), 12)
        run.prepare(poll, pollfds((device.fd, POLLIN)), 3000)
        run.wait(0.05)
        count = 32
        if run.provoking:
            run.prepare(ioctl, device.fd, LIRC_SET_REC_MODE, scalars.u32(LIRC_MODE_SCANCODE))
            count = 4
        run.attempt(read, device.fd, (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0), count)


@condition(
    "lirc.read::EINTR::signal-while-waiting",
    cause="interrupted",
    status="undocumented",
    page="rc/lirc-read.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_read_eintr_signal_while_waiting(case: Case) -> None:
    """A signal arrives while the call waits."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.require(device, driver="rc-loopback")
        run.prepare(write, device.fd, (scalars.u32 * 3)(600, 500, 700), 12)
        run.prepare(poll, pollfds((device.fd, POLLIN)), 3000)
        run.wait(0.05)
        if run.provoking:
            run.prepare(read, device.fd, (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0), 32)
            run.signal(SIGALRM, after=0.05)
        run.attempt(read, device.fd, (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0), 32)


@condition(
    "lirc.read::EFAULT::memory-not-writable",
    cause="bad-pointer",
    status="undocumented",
    page="rc/lirc-read.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
    values=("null", "inaccessible"),
)
def test_lirc_read_efault_memory_not_writable(case: Case) -> None:
    """The samples cannot be written to the caller's memory."""
    for run in case:
        device = run.open("lirc", O_RDWR | O_NONBLOCK)
        run.prepare(write, device.fd, (scalars.u32 * 3)(600, 500, 700), 12)
        run.prepare(poll, pollfds((device.fd, POLLIN)), 3000)
        run.wait(0.05)
        buffer = case.pick(run.null, run.inaccessible()) if run.provoking else (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0)
        run.attempt(read, device.fd, buffer, 32)
        run.next(read, device.fd, (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0), 32)


@condition(
    "lirc.read::EBADF::not-open-for-reading",
    cause="permission",
    status="undocumented",
    page="rc/lirc-read.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_read_ebadf_not_open_for_reading(case: Case) -> None:
    """The device is open for writing only."""
    for run in case:
        device = run.open("lirc", O_WRONLY | O_NONBLOCK if run.provoking else O_RDWR | O_NONBLOCK)
        run.prepare(write, device.fd, (scalars.u32 * 3)(600, 500, 700), 12)
        run.prepare(poll, pollfds((device.fd, POLLIN)), 3000)
        run.wait(0.05)
        run.attempt(read, device.fd, (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0), 32)


@condition(
    "lirc.read::EBADF::descriptor-closed",
    cause="bad-fd",
    status="undocumented",
    page="rc/lirc-read.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
    values=("-1", "closed"),
)
def test_lirc_read_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("lirc", O_RDWR | O_NONBLOCK)
        run.prepare(write, device.fd, (scalars.u32 * 3)(600, 500, 700), 12)
        run.prepare(poll, pollfds((device.fd, POLLIN)), 3000)
        run.wait(0.05)
        fd = device.fd
        if run.provoking:
            fd = case.pick(-1, run.closed())
        run.attempt(read, fd, (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0), 32)
        run.next(read, device.fd, (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0), 32)
