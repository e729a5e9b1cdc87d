"""Resolve presets: each path to the field that it names, each value to a number that fits there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from uapigen.ir import Aggregate, EnumType, Filled, Inline, Member, Named, Number, PresetItem, PresetsItem, StructItem
from uapigen.passes.evaluate import Unresolved, calculate, fixed
from uapigen.schema.types import Preset, Presets
from uapigen.source import load
from uapigen.source.expressions import Expression
from uapigen.source.marks import Mark, Problem, nearest
from uapigen.source.typetext import NUMBERS


@dataclass(frozen=True, slots=True)
class PresetResolver:
    """What presets are resolved with."""

    structs: Mapping[str, StructItem]
    numbers: Mapping[str, int]
    sizeof: Callable[[str], int]
    problems: list[Problem]

    def resolve(self, named: load.Named, item: Presets) -> PresetsItem | None:
        """The presets of one item; None when their struct is unknown."""
        struct = self.structs.get(item.struct.text)
        if struct is None:
            self._refuse(item.struct.mark, f"no such struct: {item.struct}{nearest(item.struct.text, self.structs)}")
            return None
        presets: list[PresetItem] = []
        for name, preset in item.values.items():
            original = self._original(preset, item)
            below = {(f"{item.within}.{path}" if item.within else path): value for path, value in original.set.items()}
            values = {tuple(path.split(".")): value for path, value in {**item.common, **below}.items()}
            presets.append(PresetItem(name, self._filled(struct.aggregate, values, preset.mark), preset))
        return PresetsItem(named.name, item.struct.text, tuple(presets), item, named.mark)

    def _original(self, preset: Preset, item: Presets) -> Preset:
        if preset.same_as is None:
            return preset
        originals = {name: other for name, other in item.values.items() if other.same_as is None}
        if preset.same_as.text not in originals:
            hint = nearest(preset.same_as.text, originals)
            self._refuse(preset.same_as.mark, f"no preset with fields of its own: {preset.same_as}{hint}")
        return originals.get(preset.same_as.text, preset)

    def _filled(
        self, aggregate: Aggregate, values: Mapping[tuple[str, ...], Expression], mark: Mark
    ) -> tuple[Filled, ...]:
        members = dict(_members(aggregate))
        filled: list[Filled] = []
        for name in dict.fromkeys(path[0] for path in values):
            member = members.get(name)
            if member is None:
                self._refuse(mark, f"{aggregate.name} has no field {name!r}{nearest(name, members)}")
                continue
            inner = self._inner(member)
            deeper = {path[1:]: value for path, value in values.items() if path[0] == name and len(path) > 1}
            if inner is not None and deeper:
                filled.append(Filled(name, self._filled(inner, deeper, mark), inner.name))
            elif (name,) in values and isinstance(member.type, (Number, EnumType)):
                self._fits(values[name,], member)
                filled.append(Filled(name, values[name,], ""))
            else:
                self._refuse(mark, f"{aggregate.name}.{name} {'has no fields' if deeper else 'is no number'}")
        return tuple(filled)

    def _inner(self, member: Member) -> Aggregate | None:
        if isinstance(member.type, Inline):
            return member.type.aggregate
        return self.structs[member.type.name].aggregate if isinstance(member.type, Named) else None

    def _fits(self, value: Expression, member: Member) -> None:
        try:
            number = calculate(value.tree, fixed(self.numbers), self.sizeof)
        except Unresolved as error:
            self._refuse(value.mark.moved(error.column), str(error))
            return
        base = member.type.base if isinstance(member.type, Number) else "u32"
        size, signed = NUMBERS.get(base, (0, False))
        bits = 8 * size
        if bits and not -(1 << bits - 1) * signed <= number < 1 << bits - signed:
            self._refuse(value.mark, f"{number} does not fit into {member.name}, a {base}")

    def _refuse(self, mark: Mark, text: str) -> None:
        self.problems.append(Problem(mark, text))


def _members(aggregate: Aggregate) -> Iterable[tuple[str, Member]]:
    """The members by name, those of unnamed members included."""
    for member in aggregate.members:
        if member.name is not None:
            yield member.name, member
        elif isinstance(member.type, Inline):
            yield from _members(member.type.aggregate)
