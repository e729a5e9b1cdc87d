"""The enum classes that views are made from."""

from __future__ import annotations

import enum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class _Open(enum.IntEnum):
    """An enumeration that a newer kernel may have extended: an unknown number is a nameless member, not an error."""

    @classmethod
    def _missing_(cls, value: object) -> Any:
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_ = str(int(value))
        member._value_ = int(value)
        return member


def enum_view(name: str, module: str, members: dict[str, int]) -> Any:
    """Make an enumeration of constants."""
    make: Any = _Open
    return make(name, members, module=module)


def flag_view(name: str, module: str, members: dict[str, int]) -> Any:
    """Make a set of flags of constants; IntFlag keeps bits it does not know."""
    make: Any = enum.IntFlag
    return make(name, members, module=module)
