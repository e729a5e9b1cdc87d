"""Check that descriptions say something, and something of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from uapigen.passes.descriptions import Description, descriptions
from uapigen.source.load import Spec
from uapigen.source.marks import Mark, Problem

_WORD = re.compile(r"[a-z]+|[0-9]+")
_EMPTY = frozenset(
    {"a", "all", "an", "and", "any", "are", "as", "at", "be", "by", "can", "for", "from", "has", "have", "in",
     "is", "it", "its", "may", "no", "not", "number", "of", "off", "on", "one", "or", "other", "set", "than",
     "that", "the", "these", "this", "those", "to", "used", "value", "values", "which", "with"}
)  # fmt: skip
"""Words that tell nothing by themselves."""
_OWN = frozenset({"item", "summary", "field", "operand", "value"})
"""What has a meaning of its own: arguments and results of a system call mean the same on every node, and remarks,
causes and rules may hold of many things."""
_LEANING = re.compile(r"(So(?! that)|Nor|And|Those) ")
"""What a sentence begins with that leans on the one before it."""


def wording(spec: Spec) -> list[Problem]:
    """Descriptions that repeat the name they stand at, or stand at another name too, or cannot stand alone."""
    problems = [
        Problem(
            found.mark, f"{found.name}: a report tells this sentence alone, where {found.text.split()[0]!r} says little"
        )
        for found in descriptions(spec)
        if found.kind == "condition" and _LEANING.match(found.text)
    ]
    if spec.selfevident is None:
        return problems
    first: dict[tuple[str, str], tuple[str, Mark]] = {}
    families: set[str] = set()
    for found in descriptions(spec):
        families.add(found.family)
        text = " ".join(found.text.split())
        if text and found.kind in _OWN:
            problems += _hollow(found, text)
            other, mark = first.setdefault((found.kind, text), (found.name, found.mark))
            if other != found.name and text not in spec.selfevident.shared:
                problems.append(Problem(found.mark, f"{found.name} says what {other} says (at {mark}): {text}"))
    idle = [f"no such family: {name}" for name in spec.selfevident.families.keys() - families]
    idle += [f"nothing says: {text}" for text in spec.selfevident.shared.keys() - {text for _, text in first}]
    return [*problems, *(Problem(spec.selfevident.mark, text) for text in idle)]


def _hollow(found: Description, text: str) -> Iterator[Problem]:
    told = set(_WORD.findall(text.lower())) - _EMPTY
    name = "".join(_WORD.findall(found.name.lower()))
    if all(word in name or _stem(word) in name for word in told):
        yield Problem(found.mark, f"{found.name}: the description has only the words of the name: {text}")


def _stem(word: str) -> str:
    """Without the ending of a plural or of a verb."""
    return re.sub(r"(?:ies|es|s|ing|ed|d)$", "", word) or word
