"""Structure and Union: ctypes classes made from declarators."""

from __future__ import annotations

import ctypes

from linuxmedia.uapi._support.arrays import array_class
from linuxmedia.uapi._support.copying import duplicate, duplicate_deeply, pickled
from linuxmedia.uapi._support.declarators import Declarator
from linuxmedia.uapi._support.layout import descriptor_at, struct_layout, union_layout
from linuxmedia.uapi._support.nearest import suggestion
from linuxmedia.uapi._support.nesting import Nested, Through
from linuxmedia.uapi._support.showing import shown_struct, shown_union
from linuxmedia.uapi._support.telling import tell_of_fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, ClassVar

    _Mixed = type
else:
    _Mixed = object  # a metaclass of ctypes must come first among those that make classes


def _accessors(owner: str, numbers: dict[str, Any]) -> dict[str, Any]:
    """Make the two hot methods of one class around its table of number fields: name -> (low, high, store)."""

    def __setattr__(self: Any, name: str, value: Any) -> None:  # noqa: N807  # Python finds it by this name
        if name in numbers:
            low, high, store = numbers[name]
            try:
                if low <= value <= high:
                    store(self, value)
                    return
            except (TypeError, ValueError):
                pass  # not an int: converted, or refused with a reason, below
        _assign(self, name, value)

    def __init__(self: Any, /, **values: Any) -> None:  # noqa: N807  # Python finds it by this name
        for name, value in values.items():
            if name in numbers:
                low, high, store = numbers[name]
                try:
                    if low <= value <= high:
                        store(self, value)
                        continue
                except (TypeError, ValueError):
                    pass  # as above
            elif name not in self._members_:
                message = f"{type(self).__name__}() has no field {name}{suggestion(name, self._members_)}"
                raise TypeError(message)
            _assign(self, name, value)

    __init__.__qualname__ = f"{owner}.__init__"  # what a complaint about positional arguments shows
    return {"__setattr__": __setattr__, "__init__": __init__}


def _assign(instance: Any, name: str, value: Any) -> None:
    member = instance._members_.get(name)
    if member is not None:
        declarator, offset = member
        prepared = declarator.prepare(value, instance, (name,))
        if declarator.width is None:
            declarator.put(instance, offset, prepared)
        else:
            instance._numbers_[name][2](instance, prepared)  # bits have no address of their own
        return
    try:
        object.__setattr__(instance, name, value)
    except AttributeError:
        message = f"{type(instance).__name__} has no field {name}{suggestion(name, instance._members_)}"
        raise AttributeError(message) from None


def _content(instance: Any) -> bytes:
    return bytes(instance)


def _prepared(
    namespace: dict[str, Any], lay_out: Callable[..., dict[str, Any]], pack: int | None, align: int | None
) -> dict[str, Any]:
    """Turn the declarators of a class body into what ctypes lays out."""
    declared = {name: value for name, value in namespace.items() if isinstance(value, Declarator)}
    body = {name: value for name, value in namespace.items() if name not in declared}
    body.setdefault("__slots__", ())
    if not declared:
        return body
    through = {value.member for value in declared.values() if isinstance(value, Through)}
    fields = {name: value for name, value in declared.items() if not isinstance(value, Through)}
    numbers: dict[str, Any] = {}
    body.update(lay_out(fields, pack, align))
    body.update(_accessors(namespace["__qualname__"], numbers))
    body["_unnamed_"] = through
    body["_declared_"] = declared
    body["_members_"] = {}
    body["_numbers_"] = numbers
    body["_marks_"] = []
    return body


def _finish(cls: Any) -> None:
    """Put our accessors in front of those that ctypes made, where a value needs converting."""
    laid_out = cls.__dict__
    members, numbers = laid_out["_members_"], laid_out["_numbers_"]
    for name, declarator in laid_out["_declared_"].items():
        if isinstance(declarator, Through):
            offset = declarator.bind(cls, name)
            descriptor = descriptor_at(offset, declarator.ctype) if declarator.plain else None
            setattr(cls, name, descriptor)
        else:
            descriptor = laid_out[name]
            offset = descriptor.offset
        members[name] = declarator, offset
        if declarator.bounds is not None and descriptor is not None:
            numbers[name] = (*declarator.bounds, descriptor.__set__)
        if not declarator.plain:
            setattr(cls, name, property(declarator.reader(name, descriptor, offset)))


class _Declaring(_Mixed):
    """What the metaclasses of structs and unions have in common."""

    lay_out: Any

    def __new__(
        cls,
        name: str,
        bases: tuple[type, ...],
        namespace: dict[str, Any],
        pack: int | None = None,
        align: int | None = None,
    ) -> Any:
        return super().__new__(cls, name, bases, _prepared(namespace, cls.lay_out, pack, align))

    def __init__(
        cls,  # noqa: N805  # a class, as this is a metaclass
        name: str,
        bases: tuple[type, ...],
        namespace: dict[str, Any],
        pack: int | None = None,
        align: int | None = None,
    ) -> None:
        del pack, align
        super().__init__(name, bases, namespace)
        if "_declared_" in cls.__dict__:
            _finish(cls)

    def __mul__(cls, length: int) -> Any:  # noqa: N805  # as above
        return array_class(Nested.of(cls), length)

    __rmul__ = __mul__


class _StructureType(_Declaring, type(ctypes.Structure)):  # type: ignore[misc]  # ctypes does not name its metaclass
    """Metaclass of structs."""

    lay_out = staticmethod(struct_layout)


class _UnionType(_Declaring, type(ctypes.Union)):  # type: ignore[misc]  # as above
    """Metaclass of unions."""

    lay_out = staticmethod(union_layout)


tell_of_fields(_StructureType)
tell_of_fields(_UnionType)


class _Common:
    """What structs and unions have in common."""

    __slots__ = ()
    __hash__ = None  # type: ignore[assignment]  # mutable, and compared by content

    if TYPE_CHECKING:  # annotations of every struct are looked for here, too: see annotated.py
        _members_: ClassVar[dict[str, tuple[Declarator, int]]]
        _marks_: ClassVar[list[bool]]
    _members_ = {}  # noqa: RUF012  # as annotated above
    _marks_ = []  # noqa: RUF012  # likewise
    """Not empty once one of a class has kept what it points to. A list, because ctypes lets the interpreter go on with
    the old value when an attribute of a union's class is set anew."""

    def __eq__(self, other: object) -> bool:
        return _content(self) == _content(other) if type(other) is type(self) else NotImplemented

    def __copy__(self) -> Any:
        return duplicate(self)

    def __deepcopy__(self, memo: dict[int, Any]) -> Any:
        return duplicate_deeply(self, memo)

    def __reduce__(self) -> Any:
        return pickled(self)


class Structure(_Common, ctypes.Structure, metaclass=_StructureType):  # type: ignore[metaclass]  # ctypes' own is typed otherwise
    """A C struct.

    A program's own struct around one of these is derived from this class, too, or is assigned the pointers in place: a
    plain ctypes.Structure to which one is assigned whole does not keep what its pointers lead to.
    """

    __slots__ = ("_kept_",)

    def __repr__(self) -> str:
        return shown_struct(self)


class Union(_Common, ctypes.Union, metaclass=_UnionType):  # type: ignore[metaclass]  # as above
    """A C union."""

    __slots__ = ("_kept_",)

    if TYPE_CHECKING:
        _selected_: ClassVar[tuple[tuple[str, dict[int, str]], ...]]
    _selected_ = ()
    """The fields of the struct around it that select the member in use, and the members by their values."""

    def __repr__(self) -> str:
        return shown_union(self)


class FlexibleStructure(Structure):
    """A C struct that ends in an array of as many items as its memory has room for."""

    __slots__ = ()

    @classmethod
    def with_room(cls, items: int) -> Any:
        """Make a struct with room for so many items at its end, and set the field that counts them."""
        flexible: Any
        name, (flexible, offset) = list(cls._members_.items())[-1]
        if items < 0:
            message = f"{cls.__name__}.{name} cannot have {items} items"
            raise ValueError(message)
        made = cls()
        size = offset + items * ctypes.sizeof(flexible.item.ctype)
        if size > ctypes.sizeof(made):
            ctypes.resize(made, size)
        if flexible.count is not None:
            setattr(made, flexible.count, items)
        return made
