"""Judge a whole release: which disagreements count, which are only counted, and which nobody can settle."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from uapigen.verify.compare import compare

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from uapigen.verify.facts import Facts, StructFacts
    from uapigen.verify.release import ReleaseFacts


@dataclass(frozen=True, slots=True)
class Report:
    version: str
    findings: tuple[str, ...]
    """What must be mended, each with the ABIs that show it."""
    lacking: Mapping[str, int]
    """How many names of a header the spec has not got yet, for headers that it does not claim to cover."""
    exempted: Mapping[str, str]
    """Names of the spec that no compiler can evaluate, with the reasons."""
    proved: int
    """How many sizes, alignments, offsets, numbers and values agree, over all ABIs."""

    def with_findings(self, more: Collection[str]) -> Report:
        """The same with what was found otherwise."""
        return replace(self, findings=tuple(sorted({*self.findings, *more})))


def judge(
    spec: Mapping[str, Facts], compiled: ReleaseFacts, complete: Collection[str], reasons: Mapping[str, str]
) -> Report:
    """Compare the spec with the compiler on every ABI that both have."""
    told: defaultdict[str, list[str]] = defaultdict(list)
    lacking: dict[str, str] = {}
    exempted: dict[str, str] = {}
    proved = 0
    for abi, facts in compiled.abis.items():
        for finding in compare(spec[abi], facts):
            header = compiled.header_of.get(finding.name, "")
            if finding.kind == "lacking" and header not in complete:
                lacking[finding.name] = header
            elif finding.name in compiled.not_evaluable and finding.name in reasons:
                exempted[finding.name] = reasons[finding.name]
            else:
                told[f"{header}: {finding}" if header else str(finding)].append(abi)
        proved += _agreeing(spec[abi], facts)
    for name in compiled.not_evaluable:
        if name not in reasons:
            text = f"{compiled.header_of[name]}: {name}: no compiler evaluates it, and headers.yaml gives no reason"
            told[text] = list(compiled.abis)
    everywhere = list(compiled.abis)
    findings = [f"{text} ({'all ABIs' if abis == everywhere else ', '.join(abis)})" for text, abis in told.items()]
    return Report(compiled.version, tuple(sorted(findings)), Counter(lacking.values()), exempted, proved)


def _agreeing(spec: Facts, compiled: Facts) -> int:
    structs = [(spec.structs[name], found) for name, found in compiled.structs.items() if name in spec.structs]
    layouts = sum((stated.size == found.size) + (stated.align == found.align) for stated, found in structs)
    places = sum(_agreeing_places(stated, found) for stated, found in structs)
    numbers = len(spec.ioctls.items() & compiled.ioctls.items()) + len(
        spec.constants.items() & compiled.constants.items()
    )
    numbers += len(spec.aliases.items() & compiled.aliases.items())
    return layouts + places + numbers


def _agreeing_places(spec: StructFacts, compiled: StructFacts) -> int:
    both = [(spec.fields[name], found) for name, found in compiled.fields.items() if name in spec.fields]
    return sum((stated.offset == found.offset) + (stated.size == found.size) for stated, found in both)
