"""Draft new items: structs, sets, ioctls and macros with all that the headers tell of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from uapigen.importer.meaning import INTEGER, RESERVED, Neighbours, base_of, counted
from uapigen.importer.place import shared, words
from uapigen.importer.spelling import NOWHERE, NotSpelled, dimensions, evaluated, expression, fourcc, ioctl_number
from uapigen.importer.text import Entry, scalar
from uapigen.source.expressions import Expression
from uapigen.source.typetext import NUMBERS
from uapigen.verify.declarations import Aggregate, Array, Named

if TYPE_CHECKING:
    from uapigen.importer.declared import Declared
    from uapigen.importer.lives import Between, Lives
    from uapigen.verify.declarations import Alias, Field, Macro
    from uapigen.verify.facts import StructFacts

WAITING: Final = ("undescribed", "true")
ALIGNED: Final = ("__aligned_u64", "__aligned_s64")
FLAG_WORDS: Final = re.compile(r"_FLAGS?(_|$)|_FL_|_CAPS?_|_CAN_")


@dataclass(frozen=True, slots=True)
class Draft:
    """A new item, and the header that it is of."""

    name: str
    header: str
    entry: Entry
    names: tuple[str, ...]
    """The names that it brings into the spec: its own, or those of its constants."""
    when: Between | None
    comments: tuple[str, ...] = ()
    file: str = ""
    """The file where it must go; empty when that of its header will do."""


class Drafts:
    """Drafts items of one release."""

    def __init__(self, declared: Declared, lives: Lives, neighbours: Neighbours, constants: frozenset[str]) -> None:
        self._declared, self._lives, self._neighbours = declared, lives, neighbours
        self._constants = constants | frozenset(declared.facts.constants)

    def struct(self, name: str) -> Draft:
        """A struct or union."""
        struct = self._declared.structs[name]
        self._refuse_newer(name, struct.fields)
        when = self._lives.came(lambda facts: name in facts.structs)
        natural = max((self._declared.alignment(field.type) for field in struct.fields), default=1)
        pairs = [("kind", struct.tag), *_since(when), WAITING]
        if name.startswith("_"):
            pairs.append(("python", name.strip("_")))
        elif name in {macro.name.lower() for macro in self._declared.ioctls}:
            pairs.append(("python", f"struct_{name}"))
        if struct.align < natural:
            pairs.append(("packed", "true"))
        if struct.align > natural or 1 < struct.align < natural:
            pairs.append(("aligned", str(struct.align)))
        fields = self.fields(struct, struct.fields, "", when)
        return Draft(name, struct.header, Entry(tuple(pairs), "fields", fields), (name,), when)

    def _refuse_newer(self, name: str, fields: Sequence[Field]) -> None:
        """Facts have the sizes of older members but not their types."""
        for field in fields:
            inner = field.type
            if isinstance(inner, Aggregate):
                self._refuse_newer(name, inner.fields)
            elif isinstance(inner, Named) and self._is_newer(inner.name, name):
                raise NotSpelled(f"the member {field.name} had another type before {inner.name} came")

    def _is_newer(self, struct: str, other: str) -> bool:
        return struct in self._declared.structs and not self._lives.outlived(other, struct)

    def fields(
        self, struct: Aggregate, fields: Sequence[Field], path: str, outer: Between | None
    ) -> tuple[tuple[str, Entry], ...]:
        """The members of a struct, or of an unnamed one inside it."""
        return tuple(("", self.field(struct, field, fields, path, outer, ())) for field in fields)

    def field(
        self,
        struct: Aggregate,
        field: Field,
        siblings: Sequence[Field],
        path: str,
        outer: Between | None,
        more: Sequence[tuple[str, str]],
    ) -> Entry:
        """One member; `more` are keys that the caller knows."""
        inner = field.type
        while isinstance(inner, Array):
            inner = inner.of
        lengths = dimensions(field.type)
        if lengths and field.name:
            spelled = self._declared.lengths(struct, field.name, lengths)
            named = [word for word in re.findall(r"[A-Za-z_]\w*", spelled) if not self._may_rest_on(struct.key, word)]
            lengths = lengths if named else spelled
        designator = f"{path}{field.name}"
        when = self._lives.came(lambda facts: _has(facts.structs.get(struct.key), designator)) if field.name else outer
        pairs = [("name", field.name)] if field.name else []
        since = _since(when) if when != outer else []
        if since and when and not any(key == "from" for key, _ in more):
            since += self._carved(struct.key, siblings, path, when)
        if isinstance(inner, Aggregate):
            pairs += [("type", scalar(inner.tag + lengths)), *since, *more]
            below = f"{designator}{'[0]' * lengths.count('[')}." if field.name else path
            return Entry(tuple(pairs), "fields", self.fields(struct, inner.fields, below, when))
        base = self._declared.types.spelled(field.type)
        kind = base_of(field.name, base, lengths)
        pairs += [("type", scalar(kind)), *since]
        choice = self._neighbours.choice(struct.header, field.name)
        if choice and INTEGER.fullmatch(base) and not kind.startswith("reserved"):
            pairs.append((choice.key, choice.set))
        if field.bits is not None:
            pairs.append(("bits", str(field.bits)))
        if getattr(inner, "name", "") in ALIGNED:
            pairs.append(("aligned", "8"))
        pairs += counted(field, siblings)
        if field.name.startswith("_"):
            pairs.append(("python", field.name.strip("_")))
        if kind.startswith("reserved"):
            more = [pair for pair in more if pair != WAITING]
        return Entry((*pairs, *more))

    def _carved(self, struct: str, siblings: Sequence[Field], path: str, when: Between) -> list[tuple[str, str]]:
        """The reserved array beside a member that was larger before that came."""
        before = next((facts for release, facts in self._lives.recorded if release == when.after), None)
        then, now = before.structs.get(struct) if before else None, self._declared.facts.structs[struct]
        if then is None or then.size != now.size:
            return []
        reserved = [f"{path}{sibling.name}" for sibling in siblings if RESERVED.fullmatch(sibling.name)]
        shrunk = [d for d in reserved if d in then.fields and then.fields[d].size > now.fields[d].size]
        return [("from", shrunk[0].removeprefix(path))] if shrunk else []

    def value(self, name: str, of_enum: bool, like: str, marked: bool) -> Entry:
        """A constant of a known set, its number spelled like that of its neighbour.

        `marked` when the set does not say already that it waits.
        """
        since = _since(self._came(name))
        return Entry((*self._number(name, of_enum, like), *since, *([WAITING] if marked else [])))

    def _may_rest_on(self, name: str, other: str) -> bool:
        return other in self._constants and self._lives.outlived(name, other)

    def _came(self, name: str) -> Between | None:
        return self._lives.came(lambda facts: name in facts.constants)

    def _number(self, name: str, of_enum: bool, like: str) -> list[tuple[str, str]]:
        number = self._declared.facts.constants[name]
        turns = self._lives.turns(name, number)
        if len(turns) > 1:
            return [("value", "{" + ", ".join(f'"{release}": {value}' for release, value in turns) + "}")]
        body = "" if of_enum else self._declared.bodies.get(name, "")
        code = fourcc(body)
        if code:
            return [("fourcc", scalar(code[0])), *([("be", "true")] if code[1] else [])]
        text = expression(body, partial(self._may_rest_on, name)) if body else None
        if text is None or len(text) > 80 or evaluated(text, self._declared.facts.constants) not in (number, None):
            return [("value", _spelled(number, like))]
        return [("value", scalar(text)), *([("alias", "true")] if text in self._constants else [])]

    def family(self, name: str, header: str, names: Sequence[str], of_enum: bool) -> Draft:
        """A set of constants that are macros, or an enum in C."""
        lives = {self._came(name) for name in names}
        when = lives.pop() if len(lives) == 1 else None
        kind = self._kind(names, of_enum)
        pairs = [("kind", kind), *_since(when), WAITING, ("c", "enum" if of_enum else "macros")]
        like = "0x0" if kind == "flags" else ""
        values = tuple(
            (name, Entry((*self._number(name, of_enum, like), *(_since(self._came(name)) if when is None else []))))
            for name in names
        )
        return Draft(name, header, Entry(tuple(pairs), "values", values), tuple(names), when)

    def _kind(self, names: Sequence[str], of_enum: bool) -> str:
        numbers = [self._declared.facts.constants[name] for name in names]
        single = [number for number in numbers if number > 0 and number & (number - 1) == 0]
        spread = len(set(single)) > 2 or any(number > 4 for number in single)
        if len(single) == len(numbers) > 1 and (spread or any(map(FLAG_WORDS.search, names))):
            return "flags"
        return "enum" if of_enum else "constants"

    def ioctl(self, macro: Macro, page: str, errnos: Sequence[str]) -> Draft:
        """An ioctl, with the codes that its page names as a reminder."""
        if macro.name.startswith("_"):
            raise NotSpelled("Python keeps names that begin with an underscore private")
        when = self._lives.came(lambda facts: macro.name in facts.ioctls)
        pairs = [("kind", "ioctl"), ("number", scalar(self.number(macro))), *_since(when), WAITING]
        pairs += [("page", page)] if page else []
        comments = (f"# The page names {', '.join(errnos)}: write a condition for each.",) if errnos else ()
        return Draft(macro.name, macro.header, Entry(tuple(pairs), in_lines=True), (macro.name,), when, comments)

    def number(self, macro: Macro) -> str:
        """The number of an ioctl as the spec has it."""
        body, seen = macro.body, {macro.name}
        while body in self._declared.bodies and body not in seen:
            seen.add(body)
            body = self._declared.bodies[body]
        return ioctl_number(body, self._declared.types, self._declared.facts.constants)

    def macro(self, macro: Macro, file_of: Callable[[str], str]) -> Draft:
        """A function-like macro, when its body is an expression of its parameters and of constants of one topic."""
        parameters = macro.parameters or ()
        value = expression(macro.body, lambda name: name in parameters or bool(file_of(name)))
        if value is None:
            raise NotSpelled(f"the spec language has no word for the body {macro.body[:100]}")
        references = Expression.read(value, NOWHERE).references()
        files = {file_of(reference.name) for reference in references if reference.name not in parameters}
        if len(files) > 1:
            raise NotSpelled(f"its constants are in several topics: {', '.join(sorted(files))}")
        listed = "[" + ", ".join(parameters) + "]"
        when = self._lives.macro_came(macro.name)
        pairs = [("kind", "macro"), *_since(when), WAITING, ("parameters", listed), ("value", scalar(value))]
        return Draft(
            macro.name,
            macro.header,
            Entry(tuple(pairs), in_lines=True),
            (macro.name,),
            when,
            file=next(iter(files), ""),
        )

    def alias(self, alias: Alias, taken: bool, file: str) -> Draft:
        """A further name of a type; `taken` when the spec has something else of that name in other releases."""
        when = self._lives.came(lambda facts: alias.name in facts.aliases)
        name = f"{alias.name}_alias" if taken else alias.name
        kind = self._declared.types.spelled(alias.type)
        pairs = [("kind", "alias"), *_since(when), *([WAITING] if kind in NUMBERS else [])]
        pairs += [("c_name", alias.name), ("python", alias.name)] if taken else []
        return Draft(name, alias.header, Entry((*pairs, ("type", kind)), in_lines=True), (name,), when, file=file)


def set_name(names: Sequence[str], taken: frozenset[str]) -> str:
    """A name for constants that C gives none: what their names share."""
    parts = shared(names) if len(names) > 1 else words(names[0])
    rest = words(names[0])[len(parts) :]
    for more in range(len(rest) + 1):
        stem = "_".join((*parts, *rest[:more])).lower()
        if "_" in stem and stem not in taken:
            return stem
    return f"{names[0].lower()}_value"


def _spelled(number: int, like: str) -> str:
    """A number in hexadecimal and of the same width where its neighbour is, or where it is large."""
    if like.startswith("0x") and number >= 0:
        return f"0x{number:0{len(like) - 2}x}"
    return hex(number) if number > 0xFFFF else str(number)


def _since(when: Between | None) -> list[tuple[str, str]]:
    return [("since", when.spelled)] if when else []


def _has(struct: StructFacts | None, designator: str) -> bool:
    return struct is not None and designator in struct.fields
