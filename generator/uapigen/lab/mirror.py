"""Find a Debian mirror in the machine's own apt configuration."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from uapigen.lab.problem import LabError

APT = Path("/etc/apt")
KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")

# Other archives use Debian's codenames as suites too, but not with Debian's component "main" and these names.
_SUITES = re.compile(
    r"(stable|oldstable|oldoldstable|testing|unstable|sid|buster|bullseye|bookworm|trixie|forky|duke)"
    r"(-updates|-backports|-proposed-updates)?"
)
_ONE_LINE = re.compile(r"deb(?:\s+\[(?P<options>[^]]*)\])?\s+(?P<uri>\S+)\s+(?P<suite>\S+)\s+(?P<components>.+)")


@dataclass(frozen=True, slots=True)
class Archive:
    """One archive that apt is configured to use."""

    uri: str
    suites: tuple[str, ...]
    components: tuple[str, ...]
    signed_by: str

    @property
    def is_debian(self) -> bool:
        return "main" in self.components and any(_SUITES.fullmatch(suite) for suite in self.suites)


def find(apt: Path = APT) -> Archive:
    """Return the first Debian mirror of the machine."""
    for archive in archives(apt):
        if archive.is_debian:
            return archive
    raise LabError(
        f"{apt}: no Debian mirror in sources.list or sources.list.d\n"
        "  `lab build` takes one as --mirror URI, or the source itself as --source DIR|TARBALL; "
        "`verify` takes unpacked headers as --headers DIR"
    )


def archives(apt: Path) -> Iterator[Archive]:
    """Yield every binary archive that the two kinds of apt source files name."""
    parts = apt / "sources.list.d"
    for file in (apt / "sources.list", *sorted(parts.glob("*.list"))):
        if file.is_file():
            yield from _one_line_style(file.read_text(encoding="utf-8", errors="replace"))
    for file in sorted(parts.glob("*.sources")):
        yield from _deb822_style(file.read_text(encoding="utf-8", errors="replace"))


def _one_line_style(text: str) -> Iterator[Archive]:
    for line in text.splitlines():
        entry = _ONE_LINE.fullmatch(line.partition("#")[0].strip())
        if entry:
            signed_by = re.search(r"\bsigned-by=(/\S+)", entry["options"] or "")
            components = tuple(entry["components"].split())
            yield Archive(entry["uri"], (entry["suite"],), components, signed_by[1] if signed_by else "")


def _deb822_style(text: str) -> Iterator[Archive]:
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    for stanza in re.split(r"\n[ \t]*\n", "\n".join(lines)):
        fields = _fields(stanza)
        if "deb" not in fields.get("types", "").split() or fields.get("enabled", "yes").lower() in {"no", "false"}:
            continue
        suites, components = tuple(fields.get("suites", "").split()), tuple(fields.get("components", "").split())
        signed_by = fields.get("signed-by", "")
        for uri in fields.get("uris", "").split():
            # A key may stand in the file itself instead of a path; such an archive falls back on Debian's keyring.
            yield Archive(uri, suites, components, signed_by if signed_by.startswith("/") else "")


def _fields(stanza: str) -> dict[str, str]:
    fields: dict[str, str] = {}
    name = ""
    for line in stanza.splitlines():
        if line[:1] in {" ", "\t"}:
            fields[name] = f"{fields.get(name, '')} {line.strip()}".strip()
        else:
            name, _, value = line.partition(":")
            name = name.strip().lower()
            fields[name] = value.strip()
    return fields
