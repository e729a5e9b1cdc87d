"""The form in which facts are committed: a file a release, a line a struct or constant, every line in its place.

The baseline ABI is there in full, by header, the constants of an enum below its name, and with the names of what has
no facts: function-like macros, inline functions, initialisers and the places of unions. Of the other ABIs there is only
what differs from it. A struct is its size and alignment, then for each member its designator, offset and size:
`v4l2_rect: 16/4 left@0+4 top@4+4 ...`. A bit-field ends in `&` and the mask of its bits.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final, TypeVar

from uapigen.verify.facts import Facts, FieldFacts, StructFacts
from uapigen.verify.problem import VerifyError
from uapigen.verify.release import ReleaseFacts
from uapigen.verify.targets import BASELINE, TARGETS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

T = TypeVar("T")
LAYOUT: Final = re.compile(r"(\d+)/(\d+)")
LISTED: Final = ("macros", "helpers", "presets", "strings", "unions")
MEMBER: Final = re.compile(r"(\S+)@(\d+)\+(\d+)(?:&([0-9a-f]+))?")


def dump(release: ReleaseFacts) -> str:
    """The text to commit; the same facts give the same bytes."""
    full = release.abis[BASELINE.abi]
    listed: dict[str, Mapping[str, str]] = {what: getattr(release, what) for what in LISTED}
    headers = sorted(
        {release.header_of[name] for name in full.names}.union(*(part.values() for part in listed.values()))
    )
    plain: dict[str, Any] = {
        "version": release.version,
        "headers": {
            header: _by_enum(_encode(_of_header(full, header, release.header_of)), release.enum_of)
            | _listed(listed, header)
            for header in headers
        },
        "abis": {name: _encode(_differing(facts, full)) for name, facts in release.abis.items() if facts is not full},
        "not_evaluable": {name: release.header_of[name] for name in release.not_evaluable},
    }
    return json.dumps(plain, indent=0, sort_keys=True) + "\n"


def load(path: Path) -> ReleaseFacts:
    """Read a committed file back, with all ABIs in full again."""
    try:
        plain = json.loads(path.read_text(encoding="utf-8"))
        parts = {header: _decode(_without_enums(part)) for header, part in plain["headers"].items()}
        full = Facts(
            {name: struct for part in parts.values() for name, struct in part.structs.items()},
            {name: number for part in parts.values() for name, number in part.ioctls.items()},
            {name: value for part in parts.values() for name, value in part.constants.items()},
            {name: size for part in parts.values() for name, size in part.aliases.items()},
        )
        abis = {BASELINE.abi: full}
        abis |= {
            target.abi: _over(full, _decode(plain["abis"][target.abi])) for target in TARGETS if target is not BASELINE
        }
        header_of = {name: header for header, part in parts.items() for name in part.names}
        refused = plain["not_evaluable"]
        listed = {what: _headers_of(plain, what) for what in LISTED}
        enum_of = {
            constant: enum
            for part in plain["headers"].values()
            for enum, constants in part.get("enums", {}).items()
            for constant in constants
        }
        return ReleaseFacts(plain["version"], header_of | refused, tuple(refused), abis, **listed, enum_of=enum_of)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise VerifyError(
            f"{path}: not a file of facts ({error!r}); write it anew with `uapigen verify --record`"
        ) from None


def _listed(parts: Mapping[str, Mapping[str, str]], header: str) -> dict[str, list[str]]:
    """The names of a header, by what they are; nothing of what it has none."""
    found = {what: sorted(name for name, its in names.items() if its == header) for what, names in parts.items()}
    return {what: names for what, names in found.items() if names}


def _by_enum(part: dict[str, Any], enum_of: Mapping[str, str]) -> dict[str, Any]:
    """The constants of enums taken from the others, and put below their enum."""
    enums: dict[str, dict[str, int]] = {}
    constants: dict[str, int] = {}
    for name, value in part.get("constants", {}).items():
        (enums.setdefault(enum_of[name], {}) if name in enum_of else constants)[name] = value
    found = {"constants": constants, "enums": enums}
    return _filled({**part, **found})


def _filled(parts: dict[str, Any]) -> dict[str, Any]:
    return {name: part for name, part in parts.items() if part}


def _without_enums(part: dict[str, Any]) -> dict[str, Any]:
    """The constants together again, whether they are of an enum or not."""
    enums: dict[str, dict[str, int]] = part.get("enums", {})
    together = {name: value for constants in enums.values() for name, value in constants.items()}
    return {**part, "constants": {**part.get("constants", {}), **together}}


def _headers_of(plain: dict[str, Any], what: str) -> dict[str, str]:
    return {name: header for header, part in plain["headers"].items() for name in part.get(what, ())}


def _of_header(facts: Facts, header: str, header_of: Mapping[str, str]) -> Facts:
    return Facts(
        _where(facts.structs, header, header_of),
        _where(facts.ioctls, header, header_of),
        _where(facts.constants, header, header_of),
        _where(facts.aliases, header, header_of),
    )


def _where(part: Mapping[str, T], header: str, header_of: Mapping[str, str]) -> dict[str, T]:
    return {name: value for name, value in part.items() if header_of[name] == header}


def _differing(facts: Facts, full: Facts) -> Facts:
    return Facts(
        _unlike(facts.structs, full.structs),
        _unlike(facts.ioctls, full.ioctls),
        _unlike(facts.constants, full.constants),
        _unlike(facts.aliases, full.aliases),
    )


def _unlike(part: Mapping[str, T], full: Mapping[str, T]) -> dict[str, T]:
    return {name: value for name, value in part.items() if value != full[name]}


def _over(full: Facts, other: Facts) -> Facts:
    return Facts(
        {**full.structs, **other.structs},
        {**full.ioctls, **other.ioctls},
        {**full.constants, **other.constants},
        {**full.aliases, **other.aliases},
    )


def _encode(facts: Facts) -> dict[str, Any]:
    parts = {
        "structs": {name: _encode_struct(struct) for name, struct in facts.structs.items()},
        "ioctls": dict(facts.ioctls),
        "constants": dict(facts.constants),
        "aliases": dict(facts.aliases),
    }
    return _filled(parts)


def _decode(plain: dict[str, Any]) -> Facts:
    structs = {name: _decode_struct(text) for name, text in plain.get("structs", {}).items()}
    return Facts(structs, plain.get("ioctls", {}), plain.get("constants", {}), plain.get("aliases", {}))


def _encode_struct(struct: StructFacts) -> str:
    members = [
        f"{designator}@{field.offset}+{field.size}" + (f"&{field.mask}" if field.mask else "")
        for designator, field in struct.fields.items()
    ]
    return " ".join([f"{struct.size}/{struct.align}", *members])


def _decode_struct(text: str) -> StructFacts:
    layout, *members = text.split()
    whole = LAYOUT.fullmatch(layout)
    parts = [MEMBER.fullmatch(member) for member in members]
    if whole is None or None in parts:
        raise ValueError(f"not a layout: {text}")
    fields = {part[1]: FieldFacts(int(part[2]), int(part[3]), part[4] or "") for part in parts if part}
    return StructFacts(int(whole[1]), int(whole[2]), fields)
