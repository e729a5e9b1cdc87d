"""The judge of the demo's stream notices what is wrong with one."""

from __future__ import annotations

from .transport_stream import PACKET, PMT_TABLE, examine

PMT_PID = 0x20
ES_PID = 0x111


def packet(pid: int, counter: int, payload: bytes, *, starts: int = 0, adaptation: bytes = b"") -> bytes:
    """A packet; what is left of it is stuffed behind the payload."""
    control = (0x20 if adaptation else 0) | (0x10 if payload else 0) | counter % 16
    head = bytes([0x47, starts << 6 | pid >> 8, pid & 0xFF, control]) + adaptation
    return (head + payload).ljust(PACKET, b"\xff")


def section(table: int, body: bytes) -> bytes:
    """A section behind its pointer; the checksum is not looked at."""
    return bytes([0, table]) + (0xB000 | 5 + len(body) + 4).to_bytes(2, "big") + bytes(5) + body + bytes(4)


PAT = packet(0, 0, section(0, bytes([0, 0, 0xE0, 0x10, 0, 1, 0xE0, PMT_PID])), starts=1)
PMT = packet(PMT_PID, 0, section(PMT_TABLE, bytes(4)), starts=1)
NULLS = [packet(0x1FFF, counter, b"x") for counter in (3, 3, 9)]


def media(*counters: int) -> list[bytes]:
    return [packet(ES_PID, counter, b"payload %d" % counter) for counter in counters]


def continuity_errors(*packets: bytes) -> int:
    return examine(b"".join(packets)).continuity_errors


def test_a_good_stream() -> None:
    found = examine(b"".join([PAT, PMT, *NULLS, *media(*range(40))]))
    assert (found.packets, found.sync_errors, found.continuity_errors) == (45, 0, 0)
    assert found.pmt_pids == {PMT_PID}
    assert found.tables == {(0, 0), (PMT_PID, PMT_TABLE)}


def test_lost_sync() -> None:
    packets = media(*range(4))
    packets[2] = b"\x48" + packets[2][1:]
    assert examine(b"".join(packets)).sync_errors == 1
    assert examine(b"".join(packets) + b"\x47").sync_errors == 2
    assert examine(b"?" + b"".join(packets)).sync_errors == 5


def test_lost_and_swapped_packets() -> None:
    assert continuity_errors(*media(14, 15, 0, 1)) == 0
    assert continuity_errors(*media(0, 1, 3, 4)) == 1
    assert continuity_errors(*media(0, 2, 1, 3)) == 3


def test_a_packet_may_come_twice_but_not_three_times() -> None:
    assert continuity_errors(*media(0, 1, 1, 2)) == 0
    assert continuity_errors(*media(0, 1, 1, 1, 2)) == 1
    first, second = media(1, 2)
    other = packet(ES_PID, 1, b"another payload")
    assert continuity_errors(first, other, second) == 1


def test_where_the_counter_may_stand_or_jump() -> None:
    without_payload = packet(ES_PID, 7, b"", adaptation=bytes([183]) + bytes(183))
    jump = packet(ES_PID, 9, b"x", adaptation=bytes([1, 0x80]))
    assert continuity_errors(*media(0), without_payload, *media(1)) == 0
    assert continuity_errors(*media(0), jump, *media(10)) == 0
    assert continuity_errors(*media(0), packet(ES_PID, 9, b"x", adaptation=bytes([1, 0]))) == 1


def test_a_table_that_never_comes() -> None:
    assert examine(b"".join(media(0, 1))).pmt_pids == frozenset()
    found = examine(PAT + packet(PMT_PID, 0, b"\0\0\1\xe0", starts=1))
    assert found.pmt_pids == {PMT_PID}
    assert (PMT_PID, PMT_TABLE) not in found.tables
