"""Check a spec at every release where something changes: the findings of each pass, together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from uapigen.ir import Api
from uapigen.passes.clashes import clashes
from uapigen.passes.cut import cut
from uapigen.passes.documents import Undescribed, documents
from uapigen.passes.labels import labels
from uapigen.passes.mentioned import mentioned
from uapigen.passes.messages import messages
from uapigen.passes.names import names
from uapigen.passes.numbers import plain_numbers
from uapigen.passes.references import references
from uapigen.passes.resolve import resolve
from uapigen.passes.shapes import shapes
from uapigen.passes.span import span
from uapigen.passes.tested import tested
from uapigen.passes.variables import variables
from uapigen.passes.wording import wording
from uapigen.schema.calls import Ioctl, Tested
from uapigen.schema.releases import Bracket, Lived, When
from uapigen.schema.types import Field, Macro, Presets, Set, Struct, Value
from uapigen.scripts.collect import collect
from uapigen.source.load import Spec
from uapigen.source.marks import Problem, SpecError
from uapigen.source.scalars import Release

PASSES = (span, names, variables, shapes, wording, mentioned, plain_numbers, references, messages, tested, labels)
"""What looks at the spec as written, at all releases at once."""
_NAMING = (span, names, variables, shapes, references, messages)
"""Those without which names would not give the Python that they should."""
_AT_RELEASE = r" at [0-9]+\.[0-9]+(\.[0-9]+)?"


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found, and the newest API when it could be resolved."""

    problems: tuple[Problem, ...]
    api: Api | None
    scripts: int
    brackets: int
    undescribed: tuple[Undescribed, ...]

    def with_problems(self, more: Iterable[Problem]) -> Checked:
        """The same with what another pass found."""
        return replace(self, problems=tuple(sorted({*self.problems, *more})))


def check(spec: Spec) -> Checked:
    """Every problem that the passes find."""
    if backwards := _backwards(spec):
        return Checked(backwards, None, 0, 0, ())
    described = documents(spec)
    problems = [*described.problems, *(problem for one in PASSES for problem in one(spec))]
    api: Api | None = None
    scripts = 0
    for release in releases(spec):
        try:
            api = resolve(cut(spec, release))
        except SpecError as error:
            problems += _new(error.problems, release, problems)
            continue
        problems += _new(clashes(api), release, problems)
        if release in (spec.releases.oldest, spec.releases.default, spec.releases.newest, *spec.releases.lab):
            found: list[Problem] = []
            scripts = sum(len(topic.scripts) for topic in collect(api, spec, found))
            problems += _new(found, release, problems)
    unique = tuple(sorted(set(problems)))
    brackets = sum(isinstance(when, Bracket) for when in _whens(spec))
    return Checked(unique, None if unique else api, scripts, brackets, described.undescribed)


def _new(found: Iterable[Problem], release: Release, known: Iterable[Problem]) -> list[Problem]:
    """What an older release has not shown already: the same mistake is said once, with the oldest release."""
    seen = {(problem.mark, re.sub(_AT_RELEASE, "", problem.text)) for problem in known}
    return [p for p in found if (p.mark, p.text.replace(f" at {release}", "")) not in seen]


def refuse_names(spec: Spec) -> None:
    """Raise a SpecError for names that would not give the Python that they should: nothing is generated from those."""
    problems = _backwards(spec) or tuple(problem for one in _NAMING for problem in one(spec))
    if problems:
        raise SpecError(problems)


def _backwards(spec: Spec) -> tuple[Problem, ...]:
    """That the releases end before they begin: then nothing can be said of what has a release."""
    return tuple(span(spec)) if spec.releases.oldest > spec.releases.newest else ()


def releases(spec: Spec) -> list[Release]:
    """The releases at which the spec differs from what it was before."""
    known = {spec.releases.oldest, spec.releases.default, spec.releases.newest, *spec.releases.lab}
    for when in _whens(spec):
        known.add(when.by if isinstance(when, Bracket) else when)
    for lived in everything_lived(spec):
        known.update(lived.backports.values())
        known.update(lived.absent)
        if isinstance(lived, (Value, Macro)) and isinstance(lived.value, dict):
            known.update(lived.value)
        elif isinstance(lived, Ioctl) and isinstance(lived.number, dict):
            known.update(lived.number)
    return sorted(release for release in known if spec.releases.oldest <= release.mainline <= spec.releases.newest)


def _whens(spec: Spec) -> Iterator[When]:
    for lived in everything_lived(spec):
        yield from (when for when in (lived.since, lived.until) if when is not None)


def everything_lived(spec: Spec) -> Iterator[Lived]:
    """Everything that may come and go."""
    for topic in spec.own:
        for named in topic.items:
            item = named.item
            yield item
            if isinstance(item, Struct):
                yield from _fields(item.fields)
            elif isinstance(item, (Set, Presets)):
                yield from item.values.values()
            elif isinstance(item, Tested):
                yield from (*item.ensures, *item.errors)


def _fields(fields: tuple[Field, ...]) -> Iterator[Field]:
    for field in fields:
        yield field
        yield from _fields(field.fields)
