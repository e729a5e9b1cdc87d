"""Count what a receiver would complain about in an MPEG transport stream (ISO/IEC 13818-1)."""

from __future__ import annotations

from dataclasses import dataclass

PACKET = 188
SYNC = 0x47
NULL_PID = 0x1FFF
PAT_PID = 0
PAT_TABLE = 0
PMT_TABLE = 2


@dataclass(frozen=True, slots=True)
class Findings:
    """What is in a stream."""

    packets: int
    sync_errors: int
    continuity_errors: int
    pmt_pids: frozenset[int]
    """Where the association table announces the map tables of programs."""
    tables: frozenset[tuple[int, int]]
    """The packet identifiers and table identifiers of the sections that begin in the stream."""


@dataclass(frozen=True, slots=True)
class Packet:
    """One packet."""

    pid: int
    counter: int
    starts: bool
    discontinuity: bool
    payload: bytes


def examine(stream: bytes) -> Findings:
    """Read a whole stream; what is left at the end and is no whole packet counts as a sync error."""
    packets = [stream[at : at + PACKET] for at in range(0, len(stream), PACKET)]
    good = [_packet(packet) for packet in packets if len(packet) == PACKET and packet[0] == SYNC]
    sections = [(packet.pid, section) for packet in good if (section := _section(packet))]
    return Findings(
        packets=len(packets),
        sync_errors=len(packets) - len(good),
        continuity_errors=_continuity_errors(good),
        pmt_pids=frozenset(
            pid for at, section in sections if at == PAT_PID and section[0] == PAT_TABLE for pid in _programs(section)
        ),
        tables=frozenset((pid, section[0]) for pid, section in sections),
    )


def _packet(data: bytes) -> Packet:
    has_adaptation, has_payload = data[3] & 0x20, data[3] & 0x10
    begin = 5 + data[4] if has_adaptation else 4
    return Packet(
        pid=int.from_bytes(data[1:3], "big") & 0x1FFF,
        counter=data[3] & 0xF,
        starts=bool(data[1] & 0x40),
        discontinuity=bool(has_adaptation and data[4] and data[5] & 0x80),
        payload=data[begin:] if has_payload else b"",
    )


def _continuity_errors(packets: list[Packet]) -> int:
    """Count the packets whose counter does not follow; one repetition of a packet is allowed."""
    errors = 0
    last: dict[int, Packet] = {}
    repeated: set[int] = set()
    for packet in packets:
        if packet.pid == NULL_PID or not packet.payload:
            continue
        before = last.get(packet.pid)
        last[packet.pid] = packet
        if before is None or packet.discontinuity:
            repeated.discard(packet.pid)
        elif packet == before and packet.pid not in repeated:
            repeated.add(packet.pid)
        else:
            repeated.discard(packet.pid)
            errors += packet.counter != (before.counter + 1) % 16
    return errors


def _section(packet: Packet) -> bytes:
    """The first section that begins in a packet; nothing where a packetised elementary stream does."""
    if not packet.starts or not packet.payload or packet.payload.startswith(b"\0\0\1"):
        return b""
    return packet.payload[1 + packet.payload[0] :]


def _programs(section: bytes) -> list[int]:
    """The map tables of an association table that fits in a packet."""
    end = 3 + (int.from_bytes(section[1:3], "big") & 0xFFF) - 4
    entries = [section[at : at + 4] for at in range(8, end, 4)]
    return [int.from_bytes(entry[2:], "big") & 0x1FFF for entry in entries if entry[:2] != b"\0\0"]
