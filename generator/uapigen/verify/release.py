"""Everything that is known of one release: its facts on every ABI, and where each name comes from."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, TypeVar

from uapigen.verify.inventory import take_inventory
from uapigen.verify.probe import probe, questions_of
from uapigen.verify.problem import VerifyError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from uapigen.verify.facts import Facts
    from uapigen.verify.headers import HeaderTree
    from uapigen.verify.targets import Target

V = TypeVar("V")
# A string, an initialiser, or another name for a type: no number, so nothing that facts could say about it.
NO_NUMBER: Final = re.compile(r'".*|\{.*|[A-Za-z_]\w*(?: \w+)*', re.DOTALL)


def mainline(version: str) -> str:
    """6.12 of 6.12.107."""
    return ".".join(version.split(".")[:2])


@dataclass(frozen=True, slots=True)
class ReleaseFacts:
    version: str
    header_of: Mapping[str, str]
    """The header of every name."""
    not_evaluable: tuple[str, ...]
    """Names of numbers that the compiler refuses."""
    abis: Mapping[str, Facts]
    macros: Mapping[str, str] = field(default_factory=dict[str, str])
    """The function-like macros, each with its header: no facts, but names that the headers have."""
    helpers: Mapping[str, str] = field(default_factory=dict[str, str])
    """The inline functions, likewise."""
    presets: Mapping[str, str] = field(default_factory=dict[str, str])
    """The macros that initialise structs."""
    strings: Mapping[str, str] = field(default_factory=dict[str, str])
    """The macros that are strings, as `NAME "CHARACTERS"`."""
    unions: Mapping[str, str] = field(default_factory=dict[str, str])
    """The places of the unions inside structs."""
    enum_of: Mapping[str, str] = field(default_factory=dict[str, str])
    """The enum of each constant that has one."""

    @property
    def release(self) -> str:
        """The mainline release, such as 6.12 of 6.12.107."""
        return mainline(self.version)


def extract(
    tree: HeaderTree, headers: Sequence[str], targets: Sequence[Target], progress: Callable[[str], None]
) -> ReleaseFacts:
    """Compile the facts of one tree for TARGETS; PROGRESS is told of each before its turn."""
    progress(f"{tree.version}: names")
    inventory = take_inventory(tree.include, headers)
    if not inventory.headers:
        raise VerifyError(f"{tree.origin}: none of the headers to compare is in it")
    questions = questions_of(inventory)
    facts: dict[str, Facts] = {}
    for target in targets:
        progress(f"{tree.version}: {target.abi}")
        answers = probe(target, tree.include, questions)
        if answers.version_code != tree.version_code:
            raise VerifyError(
                f"the compiler for {target.abi} saw other headers than those of {tree.origin}: LINUX_VERSION_CODE is"
                f" {answers.version_code}, expected {tree.version_code}"
            )
        facts[target.abi] = answers.facts
    # Which names there are does not depend on the ABI.
    known = next(iter(facts.values())).names
    refused = tuple(sorted(m.name for m in inventory.macros.others if not NO_NUMBER.fullmatch(m.body)))
    places = {name: header for name, header in inventory.header_of().items() if name in known or name in refused}
    return ReleaseFacts(
        tree.version,
        places,
        refused,
        facts,
        macros={macro.name: macro.header for macro in inventory.macros.functions},
        helpers={function.name: function.header for function in inventory.types.functions},
        presets=inventory.presets,
        strings=inventory.strings,
        unions=inventory.unions,
        enum_of=inventory.enum_of,
    )


def without_strangers(found: ReleaseFacts, borrowed: Mapping[str, Collection[str]]) -> ReleaseFacts:
    """FOUND less the names of BORROWED's headers that are not borrowed: those belong to other subsystems."""

    def own(names: Mapping[str, str]) -> dict[str, str]:
        return {name: header for name, header in names.items() if name in borrowed.get(header, (name,))}

    strangers = found.header_of.keys() - own(found.header_of).keys()
    return replace(
        found,
        header_of=_less(found.header_of, strangers),
        not_evaluable=tuple(name for name in found.not_evaluable if name not in strangers),
        abis={
            abi: replace(
                facts,
                structs=_less(facts.structs, strangers),
                ioctls=_less(facts.ioctls, strangers),
                constants=_less(facts.constants, strangers),
                aliases=_less(facts.aliases, strangers),
            )
            for abi, facts in found.abis.items()
        },
        macros=own(found.macros),
        helpers=own(found.helpers),
        presets=own(found.presets),
        strings=own(found.strings),
        unions=own(found.unions),
        enum_of=_less(found.enum_of, strangers),
    )


def _less(mapping: Mapping[str, V], names: Collection[str]) -> dict[str, V]:
    return {name: value for name, value in mapping.items() if name not in names}
