"""Characters as C has them: numbers."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


def characters(*values: object) -> Iterator[int]:
    """Yield the numbers of characters; what is a number already stays as it is."""
    for value in values:
        if isinstance(value, int):
            yield value
        elif isinstance(value, str) and len(value) == 1 and ord(value) < 1 << 8:
            yield ord(value)
        else:
            message = f"a character of C, such as 'N', or its number is expected for each parameter, not {value!r}"
            raise TypeError(message)
