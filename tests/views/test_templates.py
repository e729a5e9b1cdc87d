"""Templates print what the views prepared; they decide nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import jinja2
import pytest
from jinja2 import nodes

FOLDER = Path(__file__).parents[2] / "generator/uapigen/templates"
TEMPLATES = sorted(FOLDER.glob("*.jinja"))
ALLOWED = (nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Getattr, nodes.For, nodes.If)


def logic(text: str) -> Iterator[str]:
    """What a template holds besides text, values, `for NAME in VALUE`, `if VALUE` and the `indent` filter."""
    todo: list[nodes.Node] = [jinja2.Environment().parse(text)]
    while todo:
        node = todo.pop()
        todo.extend(node.iter_child_nodes())
        if isinstance(node, nodes.Filter) and node.name == "indent":
            continue
        if not isinstance(node, (*ALLOWED, nodes.Const)):
            yield f"{node.lineno}: {type(node).__name__}"
        elif isinstance(node, nodes.For) and (node.test or node.recursive or not isinstance(node.target, nodes.Name)):
            yield f"{node.lineno}: For with more than a name"
        elif isinstance(node, nodes.Getattr) and not isinstance(node.node, nodes.Name):
            yield f"{node.lineno}: a value in a value in a value"


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_a_template_holds_no_logic(path: Path) -> None:
    assert list(logic(path.read_text())) == []


@pytest.mark.parametrize(
    "text",
    [
        "{% if a == b %}{% endif %}", "{% set a = 1 %}", "{{ a | upper }}", "{{ a() }}", "{{ a + b }}", "{{ a[0] }}",
        "{% macro m() %}{% endmacro %}", "{% if not a %}{% endif %}", "{{ a if b }}", "{% include 'x' %}",
        "{% for a in b if a %}{% endfor %}", "{{ a ~ b }}", "{{ a.b.c }}", "{% for a, b in c %}{% endfor %}",
    ],
)  # fmt: skip
def test_logic_is_recognised(text: str) -> None:
    assert list(logic(text))
