"""The enum classes that views are made from."""

from __future__ import annotations

import enum

from linuxmedia.uapi._support.telling import tell_of_fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class _Telling(enum.EnumMeta):
    """Metaclass of enumerations that tell of their members."""


tell_of_fields(_Telling)


class _Flags(enum.IntFlag, metaclass=_Telling):
    """Flags; bits that are not known are kept."""


class _Open(enum.IntEnum, metaclass=_Telling):
    """An enumeration that a newer kernel may have extended: an unknown number is a nameless member, not an error."""

    @classmethod
    def _missing_(cls, value: object) -> Any:
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_ = str(int(value))
        member._value_ = int(value)
        return member

    def __reduce_ex__(self, protocol: object) -> Any:
        """Python 3.11 would copy and pickle by the name, which an unknown number does not have."""
        return type(self), (self._value_,)


def enum_view(name: str, module: str, members: dict[str, int]) -> Any:
    """Make an enumeration of constants."""
    make: Any = _Open
    return make(name, members, module=module)


def flag_view(name: str, module: str, members: dict[str, int]) -> Any:
    """Make a set of flags of constants."""
    make: Any = _Flags
    view = make(name, members, module=module)
    view.__invert__ = _other_bits  # not in _Flags: Python 3.11 gives each class the one of enum.Flag
    return view


def _other_bits(flags: int) -> int:
    """All other bits, as a number: a set of flags would have those alone that are known, and `&` clear the rest."""
    return ~int(flags)
