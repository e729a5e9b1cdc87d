"""Frozen objects made of operands."""

from __future__ import annotations

from linuxmedia.cec._items import REQUIRED, Item, Operand
from linuxmedia.cec._wire import Reader, Writer
from linuxmedia.uapi._support.nearest import suggestion

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar

    from typing_extensions import Self

    Told = object
else:
    from linuxmedia.uapi._support.telling import Told


class Record(Told):
    """Operands by name; equal when they are, and never changed."""

    _items_: ClassVar[tuple[Item, ...]] = ()
    _operands_: ClassVar[dict[str, Operand]] = {}

    def __init_subclass__(cls) -> None:
        items = tuple(value for value in vars(cls).values() if isinstance(value, Item))
        if items:
            cls._items_ = items
            cls._operands_ = {item.name: item for item in items if isinstance(item, Operand)}

    if not TYPE_CHECKING:
        # To checkers each class has one of its own, made of its operands.

        def __init__(self, /, **values: Any) -> None:
            operands = self._operands_
            for name in values:
                if name not in operands:
                    message = f"{type(self).__name__}() has no operand {name}{suggestion(name, operands)}"
                    raise TypeError(message)
            for name, operand in operands.items():
                value = values.get(name, operand.default)
                if value is REQUIRED:
                    message = f"{type(self).__name__}() needs {name}"
                    raise TypeError(message)
                self.__dict__[name] = operand.kept(value)
            # What cannot be sent is refused here, where the mistake is.
            self.write(Writer())

    @classmethod
    def read(cls, reader: Reader) -> Self:
        """The object whose bits come next. Its values are not judged: devices send what they like."""
        values: dict[str, Any] = {}
        for item in cls._items_:
            item.read(values, reader)
        made = object.__new__(cls)
        made.__dict__.update((name, values[name]) for name in cls._operands_)
        return made

    @classmethod
    def least_width(cls) -> int:
        """Bits that are there whatever the values are."""
        return sum(item.encoding.width for item in cls._items_ if item.when is None)

    def write(self, writer: Writer) -> None:
        """Append the bits; a value that they cannot carry is an error."""
        left_out = ""
        for item in self._items_:
            try:
                if isinstance(item, Operand) and item.optional and item.applies(self.__dict__):
                    left_out = _in_order(item, item.sent(self.__dict__), left_out)
                item.write(self.__dict__, writer)
            except (OverflowError, TypeError, ValueError) as error:
                message = f"{type(self).__name__}.{error}"
                raise type(error)(message) from None

    def __setattr__(self, name: str, value: object) -> None:
        message = f"{type(self).__name__}.{name} cannot be changed: make another {type(self).__name__}"
        raise AttributeError(message)

    def __delattr__(self, name: str) -> None:
        self.__setattr__(name, None)

    def __eq__(self, other: object) -> bool:
        return self.__dict__ == other.__dict__ if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return hash((type(self), *self.__dict__.values()))

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__dict__.items())
        return f"{type(self).__name__}({shown})"


def _in_order(operand: Operand, sent: bool, left_out: str) -> str:
    """The optional operand that is left out, which no later one may follow: the length tells how many there are."""
    if sent and left_out:
        message = f"{operand.name} cannot be sent without {left_out}"
        raise ValueError(message)
    return left_out if sent else operand.name
