"""Structs and unions inside others."""

from __future__ import annotations

from linuxmedia.uapi._support.declarators import Declarator
from linuxmedia.uapi._support.keeping import transfer
from linuxmedia.uapi._support.nearest import suggestion
from linuxmedia.uapi._support.places import described

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from linuxmedia.uapi._support.places import Path


class Nested(Declarator):
    """A member that is a struct or a union; assigning copies, and keeps what the copy points to alive."""

    __slots__ = ("ctype",)

    def __init__(self, ctype: Any) -> None:
        self.ctype = ctype

    @classmethod
    def of(cls, ctype: Any) -> Nested:
        """Return the one declarator of a class, so that its arrays of one length are one type."""
        nested: Nested | None = ctype.__dict__.get("_nested_")
        if nested is None:
            nested = ctype._nested_ = cls(ctype)
        return nested

    def prepare(self, value: Any, holder: Any, path: Path) -> Any:
        if isinstance(value, self.ctype):
            return value
        message = f"{described(holder, path)} takes a {self.ctype.__name__}, not {type(value).__name__} {value!r}"
        raise TypeError(message)

    def put(self, holder: Any, offset: int, prepared: Any) -> None:
        transfer(prepared, holder, offset)


class Through(Declarator):
    """A member of a member that C leaves unnamed, read and written as if it were the outer struct's own."""

    __slots__ = ("bounds", "ctype", "inner", "member", "name", "pads", "plain", "start", "view")

    def __init__(self, member: str) -> None:
        self.member = member

    def bind(self, owner: Any, name: str) -> int:
        """Look the member up, once the class that says it is laid out; return its offset there."""
        unnamed, start = owner._members_[self.member]
        members = unnamed.ctype._members_
        if name not in members:
            message = f"{owner.__name__}.{name}: {self.member} has no field of that name{suggestion(name, members)}"
            raise TypeError(message)
        inner: Declarator
        inner, offset = members[name]
        self.name = name
        self.start = start
        self.view = owner.__dict__[self.member].__get__
        self.inner = inner
        self.ctype, self.bounds, self.pads = inner.ctype, inner.bounds, inner.pads
        # Numbers are read straight from the outer struct; anything else may need the view, to count from.
        self.plain = inner.bounds is not None and inner.width is None
        total: int = start + offset
        return total

    def prepare(self, value: Any, holder: Any, path: Path) -> Any:
        del path
        return self.inner.prepare(value, self.view(holder), (self.name,))

    def put(self, holder: Any, offset: int, prepared: Any) -> None:
        view = self.view(holder)
        if self.inner.width is None:
            self.inner.put(view, offset - self.start, prepared)
        else:
            setattr(view, self.name, prepared)  # bits have no address of their own

    def reader(self, name: str, descriptor: Any, offset: int) -> Callable[[Any], Any]:
        del descriptor, offset
        view = self.view
        return lambda instance: getattr(view(instance), name)

    def shown(self, value: Any) -> str:
        return self.inner.shown(value)
