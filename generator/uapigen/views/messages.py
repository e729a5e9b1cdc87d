"""The messages of a topic as a module of the generated package, and the module of all messages of an area."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from uapigen.ir import Api, MessageItem, PartItem, Topic
from uapigen.passes.messages import expressions
from uapigen.schema.messages import Operand, Span, Values
from uapigen.source.expressions import Expression, write
from uapigen.source.operandtext import OperandText
from uapigen.views import history
from uapigen.views.code import Code, Joined, Prefixed, call, collection, lines, string
from uapigen.views.imports import import_lines
from uapigen.views.links import Links, Scope
from uapigen.views.places import Places, module_name
from uapigen.views.prose import docstring, escaped, paragraphs, sentence, wrapped
from uapigen.views.structs import ClassView

INDENT = "    "
BASES: Mapping[tuple[str, ...], str] = {("directed",): "Directed", ("broadcast",): "Broadcast"}
WAYS: Mapping[tuple[str, ...], str] = {
    ("directed",): "Sent to one device.",
    ("broadcast",): "Broadcast to all devices.",
}
DECLARED = {"bytes": "bytes_", "text": "text"}
SHARED = {"_message": ("Message", "Received", "by_opcode", "find"), "_wire": ("Malformed",)}
"""What the module of all messages takes from the hand-written part."""
EXPORTED = ("MESSAGES", "Malformed", "Message", "parse")
ANNOTATIONS = {"text": "str", "bytes": "bytes", "extensible": "bytes"}


@dataclass(frozen=True, slots=True)
class MessagesView:
    """Everything that the template of a topic's messages prints."""

    title: str
    imports: tuple[str, ...]
    classes: tuple[ClassView, ...]


@dataclass(frozen=True, slots=True)
class AllMessagesView:
    """Everything that the template of all messages prints."""

    title: str
    imports: tuple[str, ...]
    exported: tuple[str, ...]
    table: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Defined:
    """Where the messages and the parts of an area are."""

    modules: Mapping[str, str]
    parsed: tuple[str, ...]


def defined(area: str, api: Api) -> Defined:
    """The module of each message and part of an area, and the messages that a parser makes."""
    modules: dict[str, str] = {}
    parsed: list[str] = []
    for topic in (topic for topic in api.topics if topic.area == area):
        for item in topic.items:
            if isinstance(item, (MessageItem, PartItem)):
                modules[item.name] = f"linuxmedia.{area}.{module_name(topic)}"
            if isinstance(item, MessageItem) and item.written.shorthand_of is None:
                parsed.append(item.name)
    return Defined(modules, tuple(sorted(parsed)))


def all_messages_view(area: str, api: Api) -> AllMessagesView:
    """The view of the module that has every message of an area."""
    found = defined(area, api)
    table = Prefixed("MESSAGES: Final[tuple[type[Message], ...]] = ", collection("()", found.parsed))
    needed: dict[str, set[str]] = {f"linuxmedia.{area}.{module}": set(names) for module, names in SHARED.items()}
    for name, module in found.modules.items():
        needed.setdefault(module, set()).add(name)
    exported = Prefixed("__all__ = ", collection("()", [string(name) for name in sorted([*EXPORTED, *found.modules])]))
    return AllMessagesView(
        title=escaped(f"The {area.upper()} messages of Linux {api.release}."),
        imports=tuple(import_lines(needed)),
        exported=tuple(lines(exported)),
        table=tuple(lines(table)),
    )


def messages_view(topic: Topic, api: Api, places: Places, links: Links) -> MessagesView:
    """The view of one topic's messages."""
    items = [item for item in topic.items if isinstance(item, (MessageItem, PartItem))]
    own = {item.name for item in items}
    found = defined(topic.area, api)
    needed: dict[str, set[str]] = {f"linuxmedia.{topic.area}": {"_message as _m"}}
    for item in items:
        for name in _constants(item):
            needed.setdefault(places.module(name), set()).add(name)
        for name in _parts(item.written.operands):
            if name not in own:
                needed.setdefault(found.modules[name], set()).add(name)
    title = topic.written.topic.title or topic.name
    acronym = title[:2].isupper()
    return MessagesView(
        title=escaped(sentence(f"Messages: {title if acronym else title[:1].lower() + title[1:]}")),
        imports=tuple(import_lines(needed)),
        classes=tuple(_class(item, api, links) for item in _ordered(items)),
    )


def _ordered(items: Sequence[MessageItem | PartItem]) -> list[MessageItem | PartItem]:
    """The items, each part before what is made of it."""
    known = {item.name: item for item in items}
    ordered: dict[str, MessageItem | PartItem] = {}

    def add(item: MessageItem | PartItem) -> None:
        for name in _parts(item.written.operands):
            if name in known and name not in ordered:
                add(known[name])
        ordered[item.name] = item

    for item in items:
        add(item)
    return list(ordered.values())


def _constants(item: MessageItem | PartItem) -> Iterator[str]:
    if isinstance(item, MessageItem):
        yield from (name.text for name in (item.written.opcode, item.written.reply) if name)
        for values in item.written.no_reply.values():
            yield from _references(values)
    for operand in item.written.operands:
        for expression in expressions(operand):
            yield from (reference.name for reference in expression.references())


def _references(values: Values) -> Iterator[str]:
    if isinstance(values, Expression):
        yield from (reference.name for reference in values.references())
    elif isinstance(values, tuple):
        for each in values:
            yield from _references(each)


def _parts(operands: Iterable[Operand]) -> Iterator[str]:
    yield from (operand.type.base for operand in operands if operand.type and operand.type.named)


def _class(item: MessageItem | PartItem, api: Api, outside: Links) -> ClassView:
    named = [operand.name.text for operand in item.written.operands if operand.name and operand.said]
    links = outside.inside(Scope(item.name, {name: name for name in named}))
    head = _message_head(item) if isinstance(item, MessageItem) else f"class {item.name}(_m.Part):"
    body = [line for number, operand in enumerate(item.written.operands) for line in _operand(operand, number, links)]
    about = docstring(_about(item, api, links), INDENT)
    return ClassView(head, (*about, "", *body) if body else tuple(about))


def _message_head(item: MessageItem) -> str:
    written = item.written
    options: list[Code] = [f"_m.{BASES.get(written.to, 'Either')}", f"opcode={written.opcode}"]
    if written.reply:
        options.append(f"answer={written.reply}")
    if written.no_reply:
        options.append(Prefixed("no_answer=", _where((written.no_reply,))))
    return "\n".join(lines(call(f"class {item.name}", *options), suffix=":"))


def _about(item: MessageItem | PartItem, api: Api, links: Links) -> list[list[str]]:
    written = item.written
    texts = [links.sentence(text) for text in (*paragraphs(written.doc), written.note) if text]
    if isinstance(item, MessageItem):
        texts.append(" ".join(_facts(item, api, links)))
    else:
        texts.append(history.origin(written))
    return [wrapped(text, INDENT) for text in texts]


def _facts(item: MessageItem, api: Api, links: Links) -> Iterator[str]:
    written = item.written
    yield WAYS.get(written.to, "Sent to one device or broadcast to all.")
    if written.reply:
        yield f"The answer is {links.name(_named(written.reply.text))}{_exception(written.no_reply, links)}."
    if written.shorthand_of:
        yield f"One that is received is a {links.name(written.shorthand_of.text)}."
    yield f"Opcode {links.name(written.opcode.text)} (0x{api.constants[written.opcode.text]:02x})"
    yield f"of {written.section}." if written.section else "."
    yield history.origin(written)


def _named(opcode: str) -> str:
    return opcode.partition("_MSG_")[2].lower() or opcode


def _exception(values: Mapping[str, Values], links: Links) -> str:
    return f", but not where {_told((values,), links)}" if values else ""


def _operand(operand: Operand, number: int, links: Links) -> list[str]:
    if operand.said:
        annotation = _annotation(operand)
        code = lines(Prefixed(f"{operand.name}: {annotation} = ", _declared(operand)), INDENT)
        return [*code, *docstring([wrapped(_describe(operand, links), INDENT)], INDENT)]
    name = f"_{operand.name or f'unused_{number}'}"
    return lines(Prefixed(f"{name} = ", _fixed(operand)), INDENT)


def _fixed(operand: Operand) -> Code:
    if operand.tells:
        return call("_m.flag", string(operand.tells.text))
    if operand.value:
        return call("_m.constant", str(_width(operand)), write(operand.value.tree))
    return call("_m.unused", str(_width(operand)), **_conditional(operand))


def _width(operand: Operand) -> int:
    return operand.bits or (operand.type.bits if operand.type else 0)


def _annotation(operand: Operand) -> str:
    base = "int"
    if operand.type and not operand.bits:
        base = operand.type.base if operand.type.named else ANNOTATIONS.get(operand.type.base, "int")
    if _repeated(operand):
        return f"tuple[{base}, ...]"
    return f"{base} | None" if _unknown_when_absent(operand) else base


def _repeated(operand: Operand) -> bool:
    return operand.up_to is not None and operand.type is not None and operand.type.base not in ("text", "bytes")


def _unknown_when_absent(operand: Operand) -> bool:
    return operand.absent is None and bool(operand.when or operand.optional_)


def _declared(operand: Operand) -> Code:
    named = {**_default(operand), **_conditional(operand)}
    if operand.optional_:
        named["optional"] = "True"
    if operand.range:
        named["within"] = collection("()", [write(each.tree) for each in operand.range])
    if operand.type is None:
        return call("_m.bits", str(operand.bits), **named)
    if _repeated(operand):
        return call("_m.several", _encoding(operand.type), str(operand.up_to))
    if operand.type.named:
        return call("_m.part", operand.type.base, **named)
    if operand.type.length:
        return call("_m.fixed_text", str(operand.type.length))
    size = [str(operand.up_to)] if operand.up_to else []
    return call(f"_m.{DECLARED.get(operand.type.base, operand.type.base)}", *size, **named)


def _encoding(written: OperandText) -> Code:
    return call("_m.part", written.base) if written.named else f"_m.{written.base}()"


def _default(operand: Operand) -> dict[str, Code]:
    if operand.by == "driver":
        return {"default": "0"}
    if operand.absent:
        return {"default": write(operand.absent.tree)}
    return {"default": "None"} if _unknown_when_absent(operand) else {}


def _conditional(operand: Operand) -> dict[str, Code]:
    return {"when": _where(operand.when)} if operand.when else {}


def _where(conditions: Sequence[Mapping[str, Values]]) -> Code:
    made = [call("_m.where", **{name: _container(values) for name, values in each.items()}) for each in conditions]
    return made[0] if len(made) == 1 else Joined("|", tuple(code.flat for code in made))


def _container(values: Values) -> Code:
    if isinstance(values, Span):
        return f"range({write(values.at_least.tree)}, {write(values.at_most.tree)} + 1)"
    if isinstance(values, str):
        return "(None,)"
    chosen = values if isinstance(values, tuple) else (values,)
    return collection("()", [write(each.tree) for each in chosen])


def _describe(operand: Operand, links: Links) -> str:
    """An operand in words: meaning, unit, values, when it is sent, what holds otherwise."""
    words = [links.sentence(operand.doc)]
    if operand.unit:
        words.append(f"In {operand.unit}.")
    if operand.enum:
        words.append(f"A value of {links.name(operand.enum.text)}.")
    if operand.flags:
        words.append(f"Flags of {links.name(operand.flags.text)}.")
    if operand.type and operand.type.base == "bcd":
        words.append("From 0 to 99.")
    if operand.range:
        words.append(f"From {' to '.join(links.words(write(each.tree)) for each in operand.range)}.")
    if operand.up_to:
        words.append(f"At most {operand.up_to} {'items' if _repeated(operand) else 'bytes'}.")
    if operand.by == "driver":
        words.append("The kernel fills it in when the message is sent.")
    if operand.when:
        words.append(f"Sent where {_told(operand.when, links)}{', and then optional' if operand.optional_ else ''}.")
    elif operand.optional_:
        words.append("Optional.")
    if operand.absent:
        words.append(f"{links.words(write(operand.absent.tree))} where it is not sent.")
    elif _unknown_when_absent(operand):
        words.append("None where it is not sent.")
    if operand.note:
        words.append(links.sentence(operand.note))
    return " ".join(words)


def _told(conditions: Sequence[Mapping[str, Values]], links: Links) -> str:
    return " or ".join(
        " and ".join(f"`{name}` is {_values(values, links)}" for name, values in each.items()) for each in conditions
    )


def _values(values: Values, links: Links) -> str:
    if isinstance(values, Span):
        return f"{links.words(write(values.at_least.tree))} to {links.words(write(values.at_most.tree))}"
    if isinstance(values, str):
        return "not sent"
    chosen = [links.words(write(each.tree)) for each in (values if isinstance(values, tuple) else (values,))]
    return " or ".join(chosen)
