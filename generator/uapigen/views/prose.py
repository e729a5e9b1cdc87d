"""Spec text on its way into docstrings and comments: escaped, so that no text can end the string it stands in."""

from __future__ import annotations

import re
import textwrap

from uapigen.source.scalars import Page
from uapigen.views.code import WIDTH


def sentence(text: str) -> str:
    """Text on one line, with a full stop."""
    joined = " ".join(text.split())
    return joined if not joined or joined[-1] in ".!?:" else joined + "."


def meaning(text: str) -> str:
    """What a description says, as sentence() has it; in words, too, that there is none yet."""
    return sentence(text) or "Not described yet."


def documented(page: Page | None) -> str:
    """The page of the kernel's documentation that something rests on."""
    return f"Documented in {page}." if page else ""


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text, each on one line."""
    return [" ".join(part.split()) for part in re.split(r"\n\s*\n", text.strip()) if part.strip()]


def wrapped(text: str, indent: str, hanging: str = "") -> list[str]:
    """A paragraph in lines that fit behind the indentation."""
    width = WIDTH - len(indent)
    found: list[str] = []
    # What textwrap does too, in a fifth of the time: there are ten thousand of them, with single blanks.
    while len(text) > width:
        start = len(text) - len(text.lstrip())
        end = text.rfind(" ", start, width + 1)
        if end < 0 and (end := text.find(" ", width)) < 0:
            break
        found.append(text[:end])
        text = hanging + text[end + 1 :]
    return [*found, text]


def docstring(parts: list[list[str]], indent: str) -> list[str]:
    """Lines of a docstring made of parts with a blank line between them, quotes included."""
    body = [escaped(line) for number, part in enumerate(parts) for line in (["", *part] if number else part)]
    if not body:
        return []
    room = WIDTH - len(indent) - 6
    if len(body) == 1 and len(body[0]) > room:
        # A docstring of one line keeps its quotes, however long it gets: break it before they overflow.
        body = [escaped(line) for line in textwrap.wrap(parts[0][0], room, break_on_hyphens=False)]
    if len(body) == 1:
        return [f'{indent}"""{_closed(body[0])}"""']
    if len(body[0]) + 3 > WIDTH - len(indent):
        first = wrapped(" ".join(parts[0]), indent + "   ")
        body = [escaped(line) for line in first] + body[len(parts[0]) :]
    return [f'{indent}"""{body[0]}', *(f"{indent}{line}".rstrip() for line in body[1:]), f'{indent}"""']


def escaped(text: str) -> str:
    """Text that cannot end a triple-quoted string nor start an escape sequence."""
    return printable(text).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def printable(text: str) -> str:
    """Text without characters that would end a line or the file for some reader."""
    return text if text.isprintable() else "".join(c if c.isprintable() else " " for c in text)


def _closed(line: str) -> str:
    return line[:-1] + '\\"' if line.endswith('"') else line
