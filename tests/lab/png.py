"""Read the PNG files that the examples write: 8-bit RGB, rows unfiltered."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

SIGNATURE = b"\x89PNG\r\n\x1a\n"
RGB = (8, 2, 0, 0, 0)  # bits, colour type, compression, filters, interlacing


@dataclass(frozen=True, slots=True)
class Picture:
    """Rows of RGB pixels."""

    width: int
    height: int
    rows: tuple[bytes, ...]

    def pixel(self, x: int, y: int) -> tuple[int, int, int]:
        """Red, green and blue."""
        red, green, blue = self.rows[y][3 * x : 3 * x + 3]
        return red, green, blue


def read(data: bytes) -> Picture:
    """Read a file; every mistake in it is an assertion."""
    assert data.startswith(SIGNATURE)
    chunks = list(_chunks(data))
    assert [kind for kind, _ in chunks] == [b"IHDR", b"IDAT", b"IEND"]
    width, height, *coding = struct.unpack(">IIBBBBB", chunks[0][1])
    assert tuple(coding) == RGB
    pixels = zlib.decompress(chunks[1][1])
    length = 1 + 3 * width
    rows = [pixels[at : at + length] for at in range(0, len(pixels), length)]
    assert [len(row) for row in rows] == [length] * height
    assert {row[0] for row in rows} == {0}, "a filtered row"
    return Picture(width, height, tuple(row[1:] for row in rows))


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(SIGNATURE)
    while at < len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        content = data[at + 8 : at + 8 + length]
        (checksum,) = struct.unpack_from(">I", data, at + 8 + length)
        assert checksum == zlib.crc32(kind + content), f"damaged chunk {kind!r}"
        yield kind, content
        at += 12 + length
