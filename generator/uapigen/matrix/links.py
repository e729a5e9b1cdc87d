"""Where to read the pages and the code that conditions and deviations name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from uapigen.matrix.model import Piece

_CODE = "https://elixir.bootlin.com/linux/v{release}/source/{path}"
_FUNCTION = "https://elixir.bootlin.com/linux/v{release}/C/ident/{name}"
_PAGE = "https://www.kernel.org/doc/html/v{release}/userspace-api/media/{path}.html"
_NAMED = re.compile(
    r"(?P<path>(?<![\w/-])(?:drivers|fs|include|kernel|lib|mm|net)/[\w+./-]+\.[chS]\b)|(?P<name>\b[A-Za-z_]\w*)(?=\(\))"
)


def page_link(page: str, release: str) -> str:
    """The page as it was at a release."""
    return _PAGE.format(release=release, path=page.removesuffix(".rst")) if page else ""


def pieces(code: str, release: str) -> tuple[Piece, ...]:
    """The text of a `code:`, with links to the files and functions that it names."""
    return tuple(piece for piece in _pieces(code, release) if piece.text)


def _pieces(code: str, release: str) -> Iterator[Piece]:
    end = 0
    for found in _NAMED.finditer(code):
        yield Piece(code[end : found.start()])
        form = _CODE if found["path"] else _FUNCTION
        yield Piece(found[0], form.format(release=release, **found.groupdict()))
        end = found.end()
    yield Piece(code[end:])
