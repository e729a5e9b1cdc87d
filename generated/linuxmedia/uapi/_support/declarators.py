"""What a field can be declared as: the base of all declarators."""

from __future__ import annotations

import ctypes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from linuxmedia.uapi._support.places import Path


class Declarator:
    """A C type together with how Python values get in and out of it.

    Writing takes two steps, so that nothing is written before all of a value has been checked: prepare() checks and
    converts, put() stores.
    """

    __slots__ = ()

    ctype: Any
    """The ctypes type that lays the field out."""
    plain = True
    """Whether the value that ctypes reads is the field's value."""
    bounds: Any = None
    """Smallest and largest number, for whole numbers."""
    width: Any = None
    """Bits, for a bit-field."""
    alignment: Any = None
    """Alignment that the declaration asks for by itself."""
    pads = False
    """Whether the field is there for later use only."""

    def prepare(self, value: Any, holder: Any, path: Path) -> Any:
        """Check a value for the place that holder and path name, and convert it for put()."""
        raise NotImplementedError

    def put(self, holder: Any, offset: int, prepared: Any) -> None:
        """Store a prepared value, offset bytes into the holder."""
        raise NotImplementedError

    def load(self, raw: Any) -> Any:
        """Convert what ctypes reads from a struct's field."""
        return raw

    def load_item(self, raw: Any) -> Any:
        """Convert what ctypes reads from an array's item."""
        return self.load(raw)

    def reader(self, name: str, descriptor: Any, offset: int) -> Callable[[Any], Any]:
        """Return the function that reads the field; not called for plain ones."""
        del name, offset
        get, load = descriptor.__get__, self.load
        return lambda instance: load(get(instance))

    def shown(self, value: Any) -> str:
        """Write a value the way a struct's repr does."""
        return repr(value)


class _Same(Declarator):
    """A field that differs from another declarator's in one respect."""

    __slots__ = ("bounds", "ctype", "item", "plain")

    def __init__(self, item: Declarator) -> None:
        self.item = item
        self.ctype = item.ctype
        self.bounds = item.bounds
        self.plain = item.plain

    def prepare(self, value: Any, holder: Any, path: Path) -> Any:
        return self.item.prepare(value, holder, path)

    def put(self, holder: Any, offset: int, prepared: Any) -> None:
        self.item.put(holder, offset, prepared)

    def reader(self, name: str, descriptor: Any, offset: int) -> Callable[[Any], Any]:
        return self.item.reader(name, descriptor, offset)

    def shown(self, value: Any) -> str:
        return self.item.shown(value)


class Reserved(_Same):
    """A field kept for later: written as any other, and left out of a repr while it is zero."""

    __slots__ = ()

    pads = True


class Aligned(_Same):
    """A field that asks for a larger alignment than its type's."""

    __slots__ = ("alignment",)

    def __init__(self, item: Declarator, alignment: int) -> None:
        super().__init__(item)
        self.alignment = alignment


def alignment_of(ctype: Any) -> int:
    """Return the alignment C gives to a type; ctypes knows none above the natural one before Python 3.13."""
    asked: int | None = getattr(ctype, "_asked_alignment_", None)
    return ctypes.alignment(ctype) if asked is None else asked
