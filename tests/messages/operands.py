"""Values for the operands of messages, and the same values by the names that the C helpers use."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from uapigen.ir import Api, MessageItem, PartItem
from uapigen.schema.messages import Operand


@dataclass(frozen=True)
class Leaf:
    """An operand without parts: where it is, what it is, and how the spec has it."""

    path: tuple[str, ...]
    value: Any
    written: Operand

    @property
    def name(self) -> str:
        return self.path[-1]


class Items:
    """The messages and parts of a release, by name."""

    def __init__(self, api: Api) -> None:
        items = [item for topic in api.topics for item in topic.items]
        self.messages = {item.name: item for item in items if isinstance(item, MessageItem)}
        self.parts = {item.name: item for item in items if isinstance(item, PartItem)}

    def leaves(self, item: MessageItem | PartItem, record: Any, path: tuple[str, ...] = ()) -> Iterator[Leaf]:
        """The values of a record, those of its parts included; what is repeated stays together."""
        for written in chosen(item):
            name = str(written.name)
            value = getattr(record, name)
            part = self.part(written)
            if part and value is not None and not written.up_to:
                yield from self.leaves(part, value, (*path, name))
            else:
                yield Leaf((*path, name), value, written)

    def part(self, written: Operand) -> PartItem | None:
        """What an operand is made of."""
        return self.parts.get(written.type.base) if written.type else None

    def bugs(self, helper: str) -> Iterator[tuple[MessageItem, tuple[str, ...]]]:
        """Each message with the path of an operand that a C helper gets wrong."""
        for message in self.messages.values():
            if message.written.shorthand_of and helper == "parses":
                continue  # C has no helper for that
            for path, written in self._declared(message, ()):
                if written.helper_bug and written.helper_bug.helper == helper:
                    yield message, path

    def _declared(
        self, item: MessageItem | PartItem, path: tuple[str, ...]
    ) -> Iterator[tuple[tuple[str, ...], Operand]]:
        for written in item.written.operands:
            if written.name:
                yield (*path, written.name.text), written
                part = self.part(written)
                if part:
                    yield from self._declared(part, (*path, written.name.text))


def chosen(item: MessageItem | PartItem) -> list[Operand]:
    """The operands that a caller chooses."""
    return [each for each in item.written.operands if each.name and each.value is None and each.tells is None]


@st.composite
def records(draw: st.DrawFn, record: Any) -> Any:
    """Any message or part of one class that can be sent."""
    values: dict[str, Any] = {}
    left_out = False
    for name, operand in record._operands_.items():
        applies = operand.applies(values)
        if not applies or (operand.optional and (left_out or not draw(st.booleans()))):
            left_out = left_out or applies
            values[name] = operand.default
            continue
        usual = sorted(mentioned(record, name))
        values[name] = draw(values_of(operand.encoding, usual))
        left_out = left_out or (operand.optional and values[name] == operand.default)
    return record(**{name: value for name, value in values.items() if value is not None})


def mentioned(record: Any, name: str) -> set[int]:
    """Values on which the presence of other operands depends: chance alone would seldom find them."""
    found: set[int] = set()
    for item in record._items_:
        for each in item.when._any_of if item.when else ():
            found.update(value for value in each.get(name, ()) if isinstance(value, int))
    return found


def values_of(encoding: Any, usual: list[int]) -> st.SearchStrategy[Any]:
    """Any value that an encoding carries."""
    kind = type(encoding).__name__
    ascii_ = st.characters(min_codepoint=1, max_codepoint=127)
    if kind in ("Number", "Bcd"):
        numbers = st.integers(*encoding.bounds)
        return st.one_of(numbers, st.sampled_from(usual)) if usual else numbers
    if kind == "FixedText":
        return st.text(ascii_, min_size=encoding.up_to, max_size=encoding.up_to)
    if kind == "Text":
        return st.text(ascii_, max_size=encoding.up_to)
    if kind == "Blob":
        return st.binary(max_size=encoding.up_to)
    if kind == "Extensible":
        extended = st.lists(st.integers(0x80, 0xFF), max_size=3)
        return st.tuples(extended, st.integers(0, 0x7F)).map(lambda parts: bytes([*parts[0], parts[1]]))
    if kind == "Part":
        return records(encoding.record)
    assert kind == "Several", kind
    return st.lists(values_of(encoding.item, []), max_size=encoding.up_to).map(tuple)
