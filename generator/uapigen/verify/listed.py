"""Compare names that have no facts: those of functions, initialisers, enums and of unions inside structs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from uapigen.c_names import CNames
    from uapigen.verify.release import ReleaseFacts


def listed(stated: CNames, compiled: ReleaseFacts, complete: Collection[str], left_out: Collection[str]) -> list[str]:
    """What is in one only, told like findings; of headers that are not complete only what they lack."""
    places = {enum: compiled.header_of[constant] for constant, enum in compiled.enum_of.items()}
    functions = {**compiled.macros, **compiled.helpers}
    kinds: tuple[tuple[str, Collection[str], Mapping[str, str]], ...] = (
        ("function-like macro", stated.functions, compiled.macros),
        ("inline function", stated.functions, compiled.helpers),
        ("initialiser", stated.presets, compiled.presets),
        ("string", stated.strings, compiled.strings),
        ("enum", stated.enums, places),
        ("union", stated.unions, compiled.unions),
    )
    found = [text for kind, ours, theirs in kinds for text in _lacking(kind, ours, theirs, complete, left_out)]
    found += [f"{name}: macro of the spec that no header defines" for name in stated.macros - functions.keys()]
    found += [f"{name}: preset of the spec that no header defines" for name in stated.presets - compiled.presets.keys()]
    found += [f"{name}: string of the spec that no header defines" for name in stated.strings - compiled.strings.keys()]
    found += [f"{name}: union of the spec that no header has" for name in stated.unions - compiled.unions.keys()]
    found += [f"{name}: left_out of headers.yaml, and in the spec" for name in stated.functions & set(left_out)]
    return sorted(found)


def _lacking(
    kind: str,
    stated: Collection[str],
    compiled: Mapping[str, str],
    complete: Collection[str],
    left_out: Collection[str],
) -> Iterator[str]:
    for name, header in compiled.items():
        if name not in stated and name.partition(" ")[0] not in left_out and header in complete:
            yield f"{header}: {name}: {kind} of the headers that the spec lacks"
