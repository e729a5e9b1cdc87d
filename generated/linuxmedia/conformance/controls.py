"""Controls of a V4L2 device: find them, read them, set them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance import calls
from linuxmedia.uapi import v4l2

if TYPE_CHECKING:
    from collections.abc import Iterator

_NEXT: Final = v4l2.V4L2_CTRL_FLAG_NEXT_CTRL | v4l2.V4L2_CTRL_FLAG_NEXT_COMPOUND
_VALUELESS: Final = frozenset((v4l2.V4L2_CTRL_TYPE_BUTTON, v4l2.V4L2_CTRL_TYPE_CTRL_CLASS))
_AWKWARD: Final = (
    v4l2.V4L2_CTRL_FLAG_DISABLED
    | v4l2.V4L2_CTRL_FLAG_GRABBED
    | v4l2.V4L2_CTRL_FLAG_READ_ONLY
    | v4l2.V4L2_CTRL_FLAG_INACTIVE
    | v4l2.V4L2_CTRL_FLAG_WRITE_ONLY
    | v4l2.V4L2_CTRL_FLAG_VOLATILE
)


@dataclass(frozen=True)
class Control:
    """A control as VIDIOC_QUERY_EXT_CTRL describes it."""

    id: int
    name: str
    type: int
    minimum: int
    maximum: int
    step: int
    default: int
    flags: int
    elem_size: int
    elems: int

    @property
    def settable(self) -> bool:
        """Whether it holds something that can be read and set at any time."""
        return self.type not in _VALUELESS and not self.flags & _AWKWARD

    @property
    def reaches_maximum(self) -> bool:
        """Whether steps lead from the minimum to the maximum; where they do not, a driver rounds the maximum down."""
        return not self.step or (self.maximum - self.minimum) % self.step == 0

    @property
    def payload(self) -> int:
        """Bytes in memory of its own; 0 for a control that holds one number."""
        return self.elem_size * self.elems if self.flags & v4l2.V4L2_CTRL_FLAG_HAS_PAYLOAD else 0


def every(fd: int) -> Iterator[Control]:
    """All controls, in the order of their ids."""
    query = v4l2.v4l2_query_ext_ctrl(id=_NEXT)
    while not calls.ioctl(fd, v4l2.VIDIOC_QUERY_EXT_CTRL, query).errno:
        yield Control(
            query.id,
            query.name,
            query.type,
            query.minimum,
            query.maximum,
            query.step,
            query.default_value,
            query.flags,
            query.elem_size,
            query.elems,
        )
        query = v4l2.v4l2_query_ext_ctrl(id=query.id | _NEXT)


def find(
    fd: int,
    *,
    type: int | None = None,
    flags: int = 0,
    name: str | None = None,
    compound: bool | None = None,
) -> Control | None:
    """The first control that fits, and whose maximum can be set.

    States that hinder (read-only, inactive, ...) only where `flags` asks for them.
    """
    for control in every(fd):
        if type is not None and control.type != type:
            continue
        if name is not None and control.name != name:
            continue
        if compound is not None and compound != (control.type >= v4l2.V4L2_CTRL_COMPOUND_TYPES or control.elems > 1):
            continue
        if control.flags & flags != flags or (name is None and control.flags & _AWKWARD & ~flags):
            continue
        if name is None and not control.reaches_maximum:
            continue
        if control.type != v4l2.V4L2_CTRL_TYPE_CTRL_CLASS or type == v4l2.V4L2_CTRL_TYPE_CTRL_CLASS:
            return control
    return None


def write(fd: int, control: Control, value: int) -> calls.Outcome:
    """Set one control that holds a number, or press a button."""
    entry = v4l2.v4l2_ext_control(id=control.id)
    if control.type == v4l2.V4L2_CTRL_TYPE_INTEGER64:
        entry.value64 = value
    else:
        entry.value = value
    argument = v4l2.v4l2_ext_controls()
    argument.controls = [entry]
    return calls.ioctl(fd, v4l2.VIDIOC_S_EXT_CTRLS, argument)
