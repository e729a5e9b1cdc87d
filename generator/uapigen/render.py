"""Print views through templates. Templates have no logic; a test holds them to it."""

from __future__ import annotations

import dataclasses
from typing import Any

import jinja2


class Renderer:
    """The templates of the package, compiled once."""

    def __init__(self) -> None:
        self._environment = jinja2.Environment(
            loader=jinja2.PackageLoader("uapigen", "templates"),
            autoescape=False,  # noqa: S701 - the output is Python; views escape what they take from the spec
            keep_trailing_newline=True,
            lstrip_blocks=True,
            trim_blocks=True,
            undefined=jinja2.StrictUndefined,
        )

    def print(self, template: str, view: Any) -> str:
        """The text of a view."""
        values = {field.name: getattr(view, field.name) for field in dataclasses.fields(view)}
        return self._environment.get_template(f"{template}.jinja").render(values)
