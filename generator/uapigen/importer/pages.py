"""What the kernel's documentation says of new names: their page, and the codes that it lists."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from uapigen.verify.problem import VerifyError

FOLDERS: Final = ("Documentation/userspace-api/media", "userspace-api/media", "media", ".")
TITLES: Final = re.compile(
    r"^(?:\.\. c:(?:macro|struct|type|function):: (?P<macro>\w+)|\.\. _(?P<label>[\w-]+):)", re.MULTILINE
)
CODE: Final = re.compile(r"^[ \t]*(?:[*-] |\* - )?(E[A-Z0-9]{2,})(?: (?:or|and) (E[A-Z0-9]{2,}))?[ \t]*$", re.MULTILINE)
WORD: Final = re.compile(r"\b[A-Za-z_]\w{3,}\b")


@dataclass(frozen=True, slots=True)
class Pages:
    """Pages by what they document, codes by page, and pages by the names that they mention."""

    titles: Mapping[str, str]
    codes: Mapping[str, tuple[str, ...]]
    mentions: Mapping[str, tuple[str, ...]]

    def of(self, name: str) -> str:
        """The page that documents a name: the one whose title it is, else the only one that mentions it."""
        title = self.titles.get(name) or self.titles.get(name.lower())
        pages = self.mentions.get(name, ())
        return title or (pages[0] if len(pages) == 1 else "")

    def errnos(self, name: str) -> tuple[str, ...]:
        """The codes that the page of a call lists."""
        return self.codes.get(self.of(name), ())


NONE: Final = Pages({}, {}, {})


def read_pages(folder: Path, names: Collection[str]) -> Pages:
    """Look NAMES up in the documentation of a kernel tree, or of a copy of its media pages."""
    root = next((folder / below for below in FOLDERS if any((folder / below).glob("*/*.rst"))), None)
    if root is None:
        raise VerifyError(f"{folder}: no pages of the media API here (no {FOLDERS[0]}, no folder with .rst files)")
    titles: dict[str, str] = {}
    codes: dict[str, tuple[str, ...]] = {}
    mentions: dict[str, list[str]] = {}
    asked = frozenset(names)
    for path in sorted(root.rglob("*.rst")):
        text = path.read_text(encoding="utf-8", errors="replace")
        page = path.relative_to(root).as_posix()
        for title in TITLES.finditer(text):
            titles.setdefault(title["macro"] or title["label"], page)
        codes[page] = tuple(dict.fromkeys(code for found in CODE.finditer(text) for code in found.groups() if code))
        for name in asked & set(WORD.findall(text)):
            mentions.setdefault(name, []).append(page)
    return Pages(titles, codes, {name: tuple(pages) for name, pages in mentions.items()})
