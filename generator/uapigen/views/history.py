"""When something came and went, in words."""

from __future__ import annotations

from uapigen.schema.releases import Bracket, Lived, When


def since(item: Lived) -> str:
    """The release that it came with; nothing for what 5.10 already had."""
    words = [_came(item.since)] if item.since else []
    words += [f"Removed in Linux {_text(item.until)}."] if item.until else []
    words += [f"Not in Linux {' and '.join(map(str, item.absent))}."] if item.absent else []
    words += [f"In Linux {series} from {stable} on." for series, stable in sorted(item.backports.items())]
    return " ".join(words)


def origin(item: Lived) -> str:
    """The same, and said of everything."""
    return since(item) or "In Linux 5.10 or earlier."


def _came(when: When) -> str:
    return f"Since Linux {_text(when)}."


def _text(when: When) -> str:
    return f"{when.by} (not in {when.after})" if isinstance(when, Bracket) else str(when)
