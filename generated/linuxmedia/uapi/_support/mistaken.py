"""Refuse the struct of another ioctl, into which the driver would write whatever the right one holds."""

from __future__ import annotations

from linuxmedia.uapi._support.structure import Structure, Union

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def refuse_other(argument: object, expected: type[Any], call: str, /) -> None:
    """Raise TypeError for a struct or a union that is not what a call takes; other memory is the caller's affair."""
    if isinstance(argument, (Structure, Union)) and not isinstance(argument, expected):
        message = f"{call} takes a {expected.__name__}, not a {type(argument).__name__}"
        raise TypeError(message)
