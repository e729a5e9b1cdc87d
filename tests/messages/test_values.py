"""Messages as values: what is refused, what comes back, and what is said about it."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from linuxmedia.cec import messages
from linuxmedia.cec.helpers import cec_msg_init
from linuxmedia.uapi import cec

REFUSED: dict[str, tuple[Callable[[], Any], type[Exception], str]] = {
    "a number that does not fit": (
        lambda: messages.timer_status(timer_overlap_warning=0, media_info=4),
        OverflowError,
        "timer_status.media_info: a number from 0 to 3 is expected: 4 does not fit",
    ),
    "a name of no operand": (
        lambda: messages.standby(phys_addr=1),  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # on purpose
        TypeError,
        "standby() has no operand phys_addr",
    ),
    "an operand that is missing": (
        lambda: messages.record_on(type=cec.CEC_OP_RECORD_SRC_EXT_PLUG),
        ValueError,
        "record_on.plug is needed where type is in (4,)",
    ),
    "an operand of another source": (
        lambda: messages.record_on(type=cec.CEC_OP_RECORD_SRC_OWN, plug=1),
        ValueError,
        "record_on.plug=1 goes with a message where type is in (4,): leave it out",
    ),
    "a gap in what the length tells": (
        lambda: messages.cdc_hec_set_state(phys_addr1=0, phys_addr2=0, hec_set_state=0, phys_addr4=1),
        ValueError,
        "cdc_hec_set_state.phys_addr4 cannot be sent without phys_addr3",
    ),
    "text that is too long": (
        lambda: messages.set_osd_name(name="a name of 16 ch."),
        OverflowError,
        "set_osd_name.name: there is room for 14 bytes, not for 16",
    ),
    "text that is none": (
        lambda: messages.set_osd_name(name="\ud800"),
        ValueError,
        "set_osd_name.name: text has a character that UTF-8 cannot carry: '\\ud800'",
    ),
    "an answer to what is not answered": (
        lambda: messages.standby().to(0, initiator=4, reply=True),
        ValueError,
        "standby is not answered: leave reply out",
    ),
    "one device to which all are addressed": (
        lambda: messages.give_osd_name().to(cec.CEC_LOG_ADDR_BROADCAST, initiator=4),
        ValueError,
        "give_osd_name goes to one device and cannot be broadcast",
    ),
    "a change": (
        lambda: setattr(messages.set_osd_name(name="a"), "name", "b"),
        AttributeError,
        "set_osd_name.name cannot be changed: make another set_osd_name",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_refused(case: str) -> None:
    make, kind, text = REFUSED[case]
    with pytest.raises(kind) as refusal:
        make()
    assert str(refusal.value) == text


def test_equal_values_are_equal_and_survive_copying() -> None:
    message = messages.active_source(phys_addr=0x1000)
    assert message == messages.active_source(phys_addr=0x1000)
    assert message != messages.inactive_source(phys_addr=0x1000)
    assert pickle.loads(pickle.dumps(message)) == deepcopy(message) == message
    assert {message: 1}[messages.active_source(phys_addr=0x1000)] == 1
    assert repr(message) == "active_source(phys_addr=4096)"


def test_a_message_does_not_change_with_what_it_was_made_of() -> None:
    # Checkers want what cannot change: here is what they would refuse.
    descriptors: Any = messages.report_short_audio_descriptor
    vendor_command: Any = messages.vendor_command
    formats = [1, 2]
    message = descriptors(descriptors=formats)
    formats.append(3)
    assert message == messages.report_short_audio_descriptor(descriptors=(1, 2))
    assert message == descriptors(descriptors=iter((1, 2)))
    assert hash(message) == hash(messages.report_short_audio_descriptor(descriptors=(1, 2)))
    command = bytearray(b"ab")
    vendor = vendor_command(vendor_cmd=command)
    command[:] = b"zz" * 9
    assert vendor == messages.vendor_command(vendor_cmd=b"ab")
    assert {vendor: 1}[messages.vendor_command(vendor_cmd=b"ab")] == 1


def test_every_request_to_record_is_answered_alike() -> None:
    recording = messages.record_on_own().to(1, initiator=0, reply=True)
    assert recording.reply == cec.CEC_MSG_RECORD_STATUS


def test_a_request_that_ends_reports_is_not_answered() -> None:
    ask, stop = (messages.give_deck_status(status_req=each) for each in (cec.CEC_OP_STATUS_REQ_ONCE, 2))
    assert ask.to(4, initiator=0, reply=True).reply == cec.CEC_MSG_DECK_STATUS
    assert stop.to(4, initiator=0, reply=True).reply == 0


def test_what_is_no_message_parses_to_none() -> None:
    assert messages.parse(cec.cec_msg(len=1)) is None
    unknown = cec.cec_msg(len=2)
    unknown.msg[1] = 0xFE
    assert messages.parse(unknown) is None


def test_a_message_that_is_cut_off_is_malformed() -> None:
    cut = messages.active_source(phys_addr=0x1000).to_all(initiator=4)
    cut.len = 3
    with pytest.raises(messages.Malformed, match=r"82 10 is no active_source: 16 more bits are expected"):
        messages.parse(cut)


def test_a_message_that_is_cut_off_in_its_middle_is_no_other_one() -> None:
    cut = cec.cec_msg(len=3, msg=[0x4F, cec.CEC_MSG_CDC_MESSAGE, cec.CEC_MSG_CDC_HEC_DISCOVER])
    with pytest.raises(messages.Malformed):
        messages.parse(cut)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("f8 10 00 00 20", "f8 10 00 00 20 is no cdc_hec_inquire_state: 16 more bits are expected, and there are 8"),
        ("f8 10 00 11", "f8 10 00 11 is no cdc_hpd_report_state: 4 more bits are expected, and there are 0"),
        ("f8 10 00 77", "f8 10 00 77 is none of the messages of opcode 0xf8"),
        ("f8 10 00", "f8 10 00 ends before it says which of the messages of opcode 0xf8 it is"),
    ],
)
def test_what_is_said_is_of_the_message_that_it_is_meant_to_be(data: str, said: str) -> None:
    sent = bytes((0x4F, *bytes.fromhex(data)))
    received = cec.cec_msg(len=len(sent))
    received.msg[: len(sent)] = sent
    with pytest.raises(messages.Malformed) as refusal:
        messages.parse(received)
    assert str(refusal.value) == said


@pytest.mark.parametrize(("initiator", "destination"), [(0, 16), (16, 0), (-1, 0)])
def test_an_address_that_does_not_fit_is_refused(initiator: int, destination: int) -> None:
    with pytest.raises(OverflowError, match="a logical address is 0 to 15"):
        cec_msg_init(initiator, destination)
