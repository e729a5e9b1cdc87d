"""Controls of a V4L2 device: find them, read them, set them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance import calls
from linuxmedia.conformance.outcomes import NotReached
from linuxmedia.uapi import v4l2

if TYPE_CHECKING:
    from collections.abc import Iterator

_NEXT: Final = v4l2.V4L2_CTRL_FLAG_NEXT_CTRL | v4l2.V4L2_CTRL_FLAG_NEXT_COMPOUND
_INTEGERS: Final = frozenset(
    {
        v4l2.V4L2_CTRL_TYPE_INTEGER,
        v4l2.V4L2_CTRL_TYPE_BOOLEAN,
        v4l2.V4L2_CTRL_TYPE_MENU,
        v4l2.V4L2_CTRL_TYPE_INTEGER_MENU,
        v4l2.V4L2_CTRL_TYPE_BITMASK,
        v4l2.V4L2_CTRL_TYPE_INTEGER64,
    }
)
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
        """Whether it holds one number that can be read and set at any time."""
        return self.type in _INTEGERS and self.elems == 1 and not self.flags & _AWKWARD


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
    type: int | None = None,  # noqa: A002 - the field's name
    flags: int = 0,
    name: str | None = None,
    compound: bool | None = None,
) -> Control | None:
    """The first control that fits. States that hinder (read-only, inactive, ...) only where `flags` asks for them."""
    for control in every(fd):
        if type is not None and control.type != type:
            continue
        if name is not None and control.name != name:
            continue
        if compound is not None and compound != (control.type >= v4l2.V4L2_CTRL_COMPOUND_TYPES or control.elems > 1):
            continue
        if control.flags & flags != flags or (name is None and control.flags & _AWKWARD & ~flags):
            continue
        if control.type != v4l2.V4L2_CTRL_TYPE_CTRL_CLASS or type == v4l2.V4L2_CTRL_TYPE_CTRL_CLASS:
            return control
    return None


@dataclass(frozen=True)
class Values:
    """What the controls of a device were set to: numbers, texts, arrays, as the bytes that they are."""

    kept: tuple[tuple[Control, bytes], ...]

    @classmethod
    def read(cls, fd: int) -> Values:
        """What they are set to now."""
        found = [control for control in every(fd) if control.settable]
        return cls(tuple((control, content) for control in found if (content := _get(fd, control)) is not None))

    def different(self, fd: int) -> list[str]:
        """The names of those that are not so now."""
        return [control.name for control, content in self.kept if _get(fd, control) != content]

    def set_back(self, fd: int) -> None:
        """Set those that differ."""
        for control, content in self.kept:
            if _get(fd, control) != content:
                _call(fd, v4l2.VIDIOC_S_EXT_CTRLS, _entry(control, content))


def _get(fd: int, control: Control) -> bytes | None:
    entry = _entry(control, bytes(control.elem_size * control.elems))
    if _call(fd, v4l2.VIDIOC_G_EXT_CTRLS, entry).errno:
        return None
    return bytes(entry.p_u8) if control.has_payload else entry.value64.to_bytes(8, "little", signed=True)


def _entry(control: Control, content: bytes) -> v4l2.v4l2_ext_control:
    entry = v4l2.v4l2_ext_control(id=control.id)
    if control.has_payload:
        entry.p_u8 = list(content)
    else:
        entry.value64 = int.from_bytes(content, "little", signed=True)
    return entry


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
