"""The function of each ioctl, and of each system call that has a page of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from uapigen.ir import (
    Api,
    Array,
    ByPointer,
    ByValue,
    CallItem,
    EnumType,
    FunctionItem,
    IoctlItem,
    Named,
    Nothing,
    Pointer,
    Text,
)
from uapigen.schema.conditions import Condition
from uapigen.source.typetext import IoctlNumber
from uapigen.views import history
from uapigen.views.code import Bracketed, Code, Prefixed, call, flat, lines, string
from uapigen.views.counting import REFUSALS, caller
from uapigen.views.declarators import encoded
from uapigen.views.links import Links
from uapigen.views.places import function_name, python_name
from uapigen.views.prose import docstring, documented, meaning, paragraphs, sentence, wrapped

INDENT = "    "


@dataclass(frozen=True, slots=True)
class FunctionView:
    """A function: its first line, its docstring, what it does and the name it fails under."""

    head: tuple[str, ...]
    docstring: tuple[str, ...]
    attempt: tuple[str, ...]
    failure: str
    closing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """Parameters after the device, the result, the body, what Python raises of its own, and errnos it sees to."""

    parameters: str
    result: str
    attempt: str = ""
    before: tuple[str, ...] = ()
    after: str = ""
    arguments: Mapping[str, str] = field(default_factory=dict[str, str])
    returned: str = ""
    raised: Mapping[str, str] = field(default_factory=dict[str, str])
    seen_to: Mapping[str, str] = field(default_factory=dict[str, str])


def number_lines(item: IoctlItem, links: Links) -> list[str]:
    """The constant of an ioctl."""
    macro = item.number
    name = python_name(item.name, item)
    code = Prefixed(f"{name}: Final[int] = ", _macro(macro, item))
    return [
        *lines(code),
        *docstring([wrapped(f"{links.sentence(meaning(item.written.summary))} See `{function_name(name)}`.", "")], ""),
    ]


def calls_ioctl(item: IoctlItem, api: Api) -> bool:
    """Whether its function calls fcntl.ioctl by a name of its module."""
    return _ioctl(item, api).attempt.startswith("_ioctl(")


def _macro(macro: IoctlNumber, item: IoctlItem) -> Code:
    items: list[Code] = [string(chr(macro.magic)), macro.number.text]
    if item.encoded:
        items.append(encoded(item.encoded))
    return call(f"_s.IO{macro.direction}", *items)


def function_view(item: CallItem, api: Api, links: Links) -> FunctionView:
    """The function of a call."""
    shape = _ioctl(item, api) if isinstance(item, IoctlItem) else _system(item)
    name = function_name(python_name(item.name, item))
    head = tuple(lines(Bracketed(f"def {name}(", tuple(shape.parameters.split(", ")), f") -> {shape.result}:")))
    attempt = tuple(f"{INDENT * 2}{line}" for line in (*shape.before, shape.attempt) if line)
    failure = flat(call("_s.explained", "error", string(item.name), "__name__"))
    closing = (f"{INDENT}{shape.after}",) if shape.after else ()
    return FunctionView(
        head, tuple(_docstring(item, shape, links)), attempt, f"{INDENT * 2}raise {failure} from None", closing
    )


def _ioctl(item: IoctlItem, api: Api) -> Shape:
    number = python_name(item.name, item)
    device = "device: _s.FileDescriptorLike, "
    argument = item.argument
    if isinstance(argument, Nothing):
        if item.written.returns:
            return Shape(f"{device}/", "int", f"return _s.ioctl(device, {number})")
        return Shape(f"{device}/", "None", f"_s.ioctl(device, {number})")
    if isinstance(argument, ByValue):
        return Shape(f"{device}value: int, /", "int", f"return _s.ioctl_value(device, {number}, value)")
    ctype = argument.type
    if isinstance(ctype, Named):
        parameters = f"{device}argument: {ctype.python}, /"
        refused = _refused(ctype.python, item.name)
        helper = caller(ctype, api.structs)
        raised = REFUSALS.get(helper, {})
        if item.written.returns:
            made = f"return {helper}(device, {number}, argument)"
            return Shape(parameters, "int", made, refused, raised=raised)
        made = f"{helper if raised else '_ioctl'}(device, {number}, argument)"
        return Shape(parameters, ctype.python, made, refused, "return argument", raised=raised)
    if isinstance(ctype, Array):
        annotation = _annotation(argument)
        before = (f"argument = _s.zeroed({flat(encoded(ctype))})",)
        return Shape(f"{device}/", annotation, f"_s.ioctl(device, {number}, argument)", before, "return argument")
    if isinstance(ctype, (Text, Pointer)):
        return Shape(f"{device}text: str, /", "int", f"return _s.ioctl_text(device, {number}, text)")
    declarator = flat(encoded(ctype))
    if item.written.by == "driver":
        return Shape(f"{device}/", "int", f"return _s.ioctl_scalar(device, {number}, {declarator}, 0)")
    return Shape(f"{device}value: int, /", "int", f"return _s.ioctl_scalar(device, {number}, {declarator}, value)")


def _refused(struct: str, name: str) -> tuple[str, ...]:
    """Lines that refuse another struct than the call takes.

    So asked it takes some ten nanoseconds, most of which it saves that ioctl is found in the module and not in `_s`.
    """
    refusal = call("_s.refuse_other", "argument", struct, string(name))
    return (f"if argument.__class__ is not {struct}:", f"{INDENT}{flat(refusal)}")


def _annotation(argument: ByPointer) -> str:
    assert isinstance(argument.type, Array)
    annotation = "int"
    for _ in argument.type.dimensions:
        annotation = f"_s.Array[{annotation}]"
    return annotation


_AGAIN = {"EINTR": "The function makes the call again then, as everywhere in Python."}
_NEGATIVE = {"ValueError": "The descriptor is negative; the kernel is not asked then."}
_SYSTEM = {
    "open": Shape(
        "path: str | _s.PathLike[str], flags: int, /",
        "int",
        "return _system.open_(path, flags)",
        arguments={"flags": "As in C; O_CLOEXEC is always added."},
        returned="The new descriptor.",
        seen_to=_AGAIN,
    ),
    "close": Shape("device: int, /", "None", "_system.close(device)"),
    "read": Shape(
        "device: _s.FileDescriptorLike, count: int, /",
        "bytes",
        "return _system.read(device, count)",
        arguments={"count": "Most bytes to read."},
        returned="The bytes.",
        seen_to=_AGAIN,
    ),
    "write": Shape(
        "device: _s.FileDescriptorLike, data: _s.Buffer, /",
        "int",
        "return _system.write(device, data)",
        arguments={"data": "The bytes, or a struct or an array of numbers as it lies in memory."},
        returned="How many bytes were taken.",
        seen_to=_AGAIN,
    ),
    "poll": Shape(
        "device: _s.FileDescriptorLike, events: int, timeout: float | None = None, /",
        "int",
        "return _system.poll(device, events, timeout)",
        arguments={
            "events": "What to wait for: POLLIN and the like of Python's select.",
            "timeout": "Longest time to wait, in seconds; None or a negative number waits for ever, 0 not at all.",
        },
        returned="The events that came, which may be POLLERR, POLLHUP or POLLNVAL; 0 when the time is up.",
        raised=_NEGATIVE,
        seen_to=_AGAIN,
    ),
    "select": Shape(
        "device: _s.FileDescriptorLike, events: int, timeout: float | None = None, /",
        "int",
        "return _system.select(device, events, timeout)",
        arguments={
            "events": "The sets to put the descriptor into: POLLIN, POLLOUT and POLLPRI of Python's select.",
            "timeout": "Longest time to wait, in seconds; None waits for ever, 0 not at all.",
        },
        returned="Those of POLLIN, POLLOUT and POLLPRI that came; 0 when the time is up.",
        raised={"ValueError": "The descriptor or the time to wait is negative; the kernel is not asked then."},
        seen_to=_AGAIN,
    ),
    "mmap": Shape(
        "device: _s.FileDescriptorLike, length: int, offset: int, /, *, protection: int = _memory.READ_WRITE",
        "_memory.Mapping",
        "return _memory.map_buffer(device, length, offset, protection=protection)",
        arguments={"protection": "READ or READ_WRITE of linuxmedia.memory."},
        returned="The mapping; its view is the memory.",
        raised={"ValueError": "The length or the offset is negative, or the memory could not be read."},
    ),
    "lseek": Shape(
        "device: _s.FileDescriptorLike, offset: int, whence: int = 0, /",
        "int",
        "return _system.lseek(device, offset, whence)",
        returned="The new place.",
    ),
    "munmap": Shape(
        "mapping: _memory.Mapping, /",
        "None",
        after="mapping.close()",  # raises no OSError
        raised={"BufferError": "Something that was made from its view is still there; the mapping stays open."},
    ),
}


def _system(item: FunctionItem) -> Shape:
    return _SYSTEM[item.written.call]


def _own(shape: Shape) -> list[list[str]]:
    """What a function takes and gives where that is not what the system call does."""
    about = [
        line
        for name, text in shape.arguments.items()
        for line in wrapped(f"{INDENT}{name}: {text}", INDENT, INDENT * 2)
    ]
    returned = wrapped(f"{INDENT}{shape.returned}", INDENT, INDENT) if shape.returned else []
    return [[title, *text] for title, text in (("Arguments:", about), ("Returns:", returned)) if text]


def _docstring(item: CallItem, shape: Shape, outside: Links) -> list[str]:
    written = item.written
    links = outside.about(struct) if (struct := _struct(item)) else outside
    parts = [wrapped(links.sentence(meaning(written.summary)), INDENT)]
    parts += [wrapped(links.sentence(text), INDENT) for text in paragraphs(written.doc)]
    parameters: Mapping[str, str] = {}
    result = "Returns:"
    if isinstance(item, FunctionItem):
        parts += _own(shape)
        parameters = {name.text: text for name, text in item.written.parameters.items()}
        result = "Result of the system call:"
    if parameters:
        about = [
            line
            for name, text in parameters.items()
            for line in wrapped(f"{INDENT}{name}: {links.sentence(text)}", INDENT, INDENT * 2)
        ]
        parts.append(["Arguments of the system call:", *about])
    values = _values(item)
    if values and isinstance(item, IoctlItem) and item.written.by == "driver":
        parts.append(["Returns:", f"{INDENT}A value of {links.name(values)}."])
    elif values:
        parts.append(["Arguments:", f"{INDENT}value: A value of {links.name(values)}."])
    if written.returns:
        parts.append([result, *wrapped(f"{INDENT}{links.sentence(written.returns)}", INDENT, INDENT)])
    for title, listed in _failures(item, shape):
        if listed:
            texts = [f"{INDENT}{name}: {links.sentence(' '.join(sentences))}" for name, sentences in listed.items()]
            parts.append([title, *(line for text in texts for line in wrapped(text, INDENT, INDENT * 2))])
    if written.only_generic:
        parts.append(wrapped(links.sentence(written.only_generic.why), INDENT))
    if written.note:
        parts.append(wrapped(links.sentence(written.note), INDENT))
    parts.append(wrapped(" ".join(filter(None, [history.origin(written), documented(written.page)])), INDENT))
    return docstring(parts, INDENT)


def _failures(item: CallItem, shape: Shape) -> Iterator[tuple[str, Mapping[str, list[str]]]]:
    """What goes wrong, by headline. A system call is told apart from the function, which fails in fewer ways."""
    documented = {_raised(errno): sentences for errno, sentences in causes(item).items()}
    own = {name: [text] for name, text in shape.raised.items()}
    if isinstance(item, FunctionItem):
        for errno in documented.keys() & shape.seen_to.keys():
            documented[errno] = [*documented[errno], shape.seen_to[errno]]
        yield "Errors of the system call:", documented
        yield "Raises:", own
    else:
        yield "Raises:", documented | own
    yield "Documented, but not what the kernel does:", _wrong(item)


def _values(item: CallItem) -> str | None:
    """The set that the plain number comes from that a call takes or gives."""
    if not isinstance(item, IoctlItem) or isinstance(item.argument, Nothing):
        return None
    if item.written.argument_set:
        return item.written.argument_set.text
    return item.argument.type.name if isinstance(item.argument.type, EnumType) else None


def _struct(item: CallItem) -> str | None:
    """The struct whose members the text may name alone."""
    argument = item.argument if isinstance(item, IoctlItem) else None
    return argument.type.name if isinstance(argument, ByPointer) and isinstance(argument.type, Named) else None


def _raised(errno: str) -> str:
    return f"OSError with errno {errno}" if errno.isdigit() else errno


def _is_wrong(condition: Condition) -> bool:
    """Whether only the page has it: the kernel does not fail there, and with no other errno either."""
    return condition.status == "contradicted" and condition.seen is None


def _wrong(item: CallItem) -> dict[str, list[str]]:
    """What the page says of failures that do not come about, with what happens instead."""
    found: dict[str, list[str]] = {}
    for condition in filter(_is_wrong, item.written.errors):
        found.setdefault(str(condition.errno), []).extend(filter(None, map(sentence, (condition.when, condition.note))))
    return dict(sorted(found.items()))


def causes(item: CallItem) -> dict[str, list[str]]:
    """The documented causes of each errno that user space gets to see."""
    found: dict[str, list[str]] = {}
    for condition in item.written.errors:
        if _is_wrong(condition):
            continue
        text = sentence(condition.when)
        sentences = found.setdefault(str(condition.seen or condition.errno), [])
        if text not in sentences:
            sentences.append(text)
    for errno, cause in item.causes:
        found.setdefault(errno, []).append(sentence(cause))
    return dict(sorted(found.items()))
