"""Every message is built and parsed as the kernel's own helpers do it, and no helper is left out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import copy
from functools import partial
from itertools import takewhile
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from uapigen.ir import MessageItem

from .c_side import Function, Parameter
from .conftest import Side
from .operands import chosen, records

pytestmark = pytest.mark.compiled
FEW = settings(max_examples=40, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
MANY = settings(FEW, max_examples=200)


def for_any(drawn: st.SearchStrategy[Any], check: Callable[[Any], None], how: settings = FEW) -> None:
    """Check many values."""

    @how
    @given(drawn)
    def run(value: Any) -> None:
        check(value)

    run()


def any_of(side: Side, item: MessageItem) -> st.SearchStrategy[Any]:
    """Any message of one kind."""
    return records(getattr(side.messages, item.name))


def test_no_helper_is_without_a_message_and_no_message_without_its_helper(side: Side) -> None:
    functions = set(side.library.functions)
    messages = side.items.messages.values()
    built = {f"cec_msg_{item.name}" for item in messages}
    parsed = {f"cec_ops_{item.name}" for item in messages if chosen(item) and not item.written.shorthand_of}
    parts = {f"cec_{verb}_{name}" for name in side.items.parts for verb in ("get", "set")} & functions
    others = {name for name in functions - built - parsed - parts if hasattr(side.helpers, name)}
    assert functions == built | parsed | parts | others


def test_messages_are_built_as_c_builds_them(side: Side) -> None:
    wrong = {item.name for item, _ in side.items.bugs("builds")}
    for item in side.items.messages.values():
        drawn = st.tuples(any_of(side, item), st.booleans())
        for_any(drawn, partial(_built_alike, side, item, item.name in wrong))


def _built_alike(side: Side, item: MessageItem, wrong: bool, drawn: tuple[Any, bool]) -> None:
    record, wanted = _before_the_kernel(item, drawn[0]), drawn[1]
    if any(len(value) > 1 for value in _extensible(record)):
        return  # the C helper takes a single byte
    # C's shorthands are answered as well, and ask for no answer.
    reply = wanted and item.written.reply is not None and item.written.shorthand_of is None
    ours, theirs = side.built_by_us(item, record, reply), side.built_by_c(item, record, reply)
    if wrong:
        ours.msg[_place(record)] = theirs.msg[_place(record)] = 0
    assert bytes(ours) == bytes(theirs), f"{record}, reply={reply}"


def _before_the_kernel(item: MessageItem, record: Any) -> Any:
    """The message without what the kernel fills in, which the C helpers leave to it."""
    filled = {str(written.name) for written in chosen(item) if written.by == "driver"}
    return type(record)(**{name: value for name, value in record.__dict__.items() if name not in filled})


def _extensible(record: Any) -> Iterator[bytes]:
    for name, operand in record._operands_.items():
        if type(operand.encoding).__name__ == "Extensible":
            yield getattr(record, name)


def _place(record: Any) -> int:
    """Where the constant of a message is: behind the two bytes of addresses and opcode, and what precedes it."""
    width = 0
    for item in takewhile(lambda item: type(item).__name__ != "Constant", record._items_):
        width += int(item.encoding.width)
    return 2 + width // 8


def test_messages_are_parsed_as_c_parses_them(side: Side) -> None:
    for item in side.items.messages.values():
        if f"cec_ops_{item.name}" in side.library.functions:
            wrong = [path for other, path in side.items.bugs("parses") if other is item]
            for_any(any_of(side, item), partial(_parsed_alike, side, item, wrong))


def _parsed_alike(side: Side, item: MessageItem, wrong: list[tuple[str, ...]], record: Any) -> None:
    message = side.built_by_us(item, record, reply=False)
    parsed = side.messages.parse(message)
    assert parsed == record
    for path, (ours, theirs) in side.translation.told(item, parsed, side.parsed_by_c(item, message)).items():
        assert path in wrong or ours == theirs, f"{'.'.join(path)} of {record}"


def test_what_a_shorthand_makes_is_parsed_as_the_message_that_it_stands_for(side: Side) -> None:
    for item in side.items.messages.values():
        if item.written.shorthand_of:
            for_any(any_of(side, item), partial(_parsed_as_another, side, item))


def _parsed_as_another(side: Side, item: MessageItem, record: Any) -> None:
    parsed = side.messages.parse(side.built_by_us(item, record, reply=False))
    assert type(parsed).__name__ == str(item.written.shorthand_of)
    assert parsed.to_bytes() == record.to_bytes()


def test_a_bug_of_a_helper_that_the_spec_tells_of_is_still_there(side: Side) -> None:
    for item, path in side.items.bugs("parses"):
        seen: list[bool] = []
        for_any(any_of(side, item), partial(_misread, side, item, path, seen), MANY)
        assert any(seen), f"{item.name}.{'.'.join(path)}: the C helper is right now, and its helper_bug can go"
    for item, path in side.items.bugs("builds"):
        seen = []
        for_any(any_of(side, item), partial(_miswritten, side, item, seen))
        assert any(seen), f"{item.name}.{'.'.join(path)}: the C helper is right now, and its helper_bug can go"


def _misread(side: Side, item: MessageItem, path: tuple[str, ...], seen: list[bool], record: Any) -> None:
    rooms = side.parsed_by_c(item, side.built_by_us(item, record, reply=False))
    ours, theirs = side.translation.told(item, record, rooms).get(path, (0, 0))
    seen.append(ours != theirs)


def _miswritten(side: Side, item: MessageItem, seen: list[bool], record: Any) -> None:
    ours, theirs = side.built_by_us(item, record, reply=False), side.built_by_c(item, record, reply=False)
    seen.append(bytes(ours) != bytes(theirs))


def test_the_other_helpers_do_what_they_do_in_c(side: Side) -> None:
    shared = [function for name, function in side.library.functions.items() if hasattr(side.helpers, name)]
    assert len(shared) > 20
    for function in shared:
        drawn = st.fixed_dictionaries({each.name: _any_argument(side, each) for each in function.parameters})
        for_any(drawn, partial(_done_alike, side, function))


def _done_alike(side: Side, function: Function, arguments: dict[str, Any]) -> None:
    ours = {name: _copy(value) for name, value in arguments.items()}
    in_python = getattr(side.helpers, function.name)
    theirs = side.library.call(function.name, arguments)
    first, *others = (ours[each.name] for each in function.parameters)
    if in_python.__code__.co_argcount == len(others):
        # In Python what is made from nothing is returned, and not handed in to be filled.
        ours[function.parameters[0].name] = in_python(*others)
    else:
        result = in_python(first, *others)
        assert result == (bool(theirs) if isinstance(result, bool) else theirs)
    assert {name: _content(value) for name, value in ours.items()} == {
        name: _content(value) for name, value in arguments.items()
    }


def _any_argument(side: Side, parameter: Parameter) -> st.SearchStrategy[Any]:
    if parameter.stars == 0:
        return st.integers(0, 0xF if parameter.base == "__u8" else 0xFFFF)
    struct = getattr(side.uapi, parameter.base)
    # Few numbers, and those that mean something in some field, so that one condition meets another.
    byte = st.sampled_from([0, 1, 2, 3, 4, 6, 7, 12, 14, 15, 255])
    size = len(bytes(struct()))
    return st.lists(byte, min_size=size, max_size=size).map(lambda content: struct.from_buffer_copy(bytes(content)))


def _copy(value: Any) -> Any:
    return value if isinstance(value, int) else copy(value)


def _content(value: Any) -> Any:
    return value if isinstance(value, int) else bytes(value)
