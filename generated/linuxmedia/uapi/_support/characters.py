"""Text and bytes in arrays of characters."""

from __future__ import annotations

import ctypes

from linuxmedia.uapi._support.declarators import Declarator
from linuxmedia.uapi._support.places import described

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from linuxmedia.uapi._support.places import Path


class Text(Declarator):
    """Text up to the first NUL; one that fills the array has none."""

    __slots__ = ("ctype", "length")

    plain = False

    def __init__(self, length: int) -> None:
        self.ctype = ctypes.c_char * length
        self.length = length

    def prepare(self, value: Any, holder: Any, path: Path) -> bytes:
        if not isinstance(value, str):
            message = f"{described(holder, path)} takes text, not {type(value).__name__} {value!r}"
            raise TypeError(message)
        encoded = value.encode("utf-8", "surrogateescape")
        if len(encoded) > self.length:
            message = f"{described(holder, path)} has room for {self.length} bytes: {value!r} takes {len(encoded)}"
            raise ValueError(message)
        if b"\0" in encoded:
            message = f"{described(holder, path)} ends at the first NUL character: {value!r} has one inside"
            raise ValueError(message)
        return encoded.ljust(self.length, b"\0")

    def put(self, holder: Any, offset: int, prepared: Any) -> None:
        ctypes.memmove(ctypes.addressof(holder) + offset, prepared, self.length)

    def reader(self, name: str, descriptor: Any, offset: int) -> Callable[[Any], Any]:
        del name, offset
        get = descriptor.__get__
        return lambda instance: get(instance).decode("utf-8", "surrogateescape")

    def load(self, raw: Any) -> str:
        text: str = raw.decode("utf-8", "surrogateescape")
        return text

    def load_item(self, raw: Any) -> str:
        return self.load(raw.value)


class Bytes(Declarator):
    """All bytes of an array."""

    __slots__ = ("ctype", "length")

    plain = False

    def __init__(self, length: int) -> None:
        self.ctype = ctypes.c_ubyte * length
        self.length = length

    def prepare(self, value: Any, holder: Any, path: Path) -> bytes:
        try:
            content = memoryview(value).tobytes()
        except TypeError:
            message = f"{described(holder, path)} takes bytes, not {type(value).__name__} {value!r}"
            raise TypeError(message) from None
        if len(content) > self.length:
            message = f"{described(holder, path)} has room for {self.length} bytes, not for {len(content)}"
            raise ValueError(message)
        return content.ljust(self.length, b"\0")

    def put(self, holder: Any, offset: int, prepared: Any) -> None:
        ctypes.memmove(ctypes.addressof(holder) + offset, prepared, self.length)

    def load(self, raw: Any) -> bytes:
        return bytes(raw)

    def shown(self, value: Any) -> str:
        return repr(value.rstrip(b"\0"))
