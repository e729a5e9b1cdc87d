"""The reference and the JSON Schema say what the loader does."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from uapigen.commands.main import main
from uapigen.reference.examples import quotation
from uapigen.reference.forms import chapters
from uapigen.reference.json_schema import json_schema
from uapigen.schema.keys import Written
from uapigen.source.load import Spec
from uapigen.source.marks import Mark

WriteSpec = Callable[[dict[str, str]], Path]
TOPIC = """\
DMX_GET:
  kind: ioctl
  number: _IO('o', 1)
  summary: Get.
  doc: It.
  ensures:
    # A comment of the rule's.
    - id: holds
      rule: It holds.

  errors:
    - {id: one, errno: EBADF, cause: bad-fd, when: It is., unprovokable: {why: a, code: b, tried: c}}
    - id: two
      errno: EINVAL
      cause: bad-fd  # a remark
      when: |
        It is.

        It is not.
      unprovokable: {why: a, code: b, tried: c}
"""
GRAMMAR = (
    'causes: {bad-fd: ["DMX_GET::EBADF::one", "DMX_GET::EINVAL::two"]}\n'
    'verbs: {call: ["DMX_GET::ok::holds", "DMX_GET::EBADF::one"]}\n'
)


def subclasses(form: type[Written]) -> set[type[Written]]:
    return {form, *(below for each in form.__subclasses__() for below in subclasses(each))}


def test_both_outputs_are_current(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "--check", "--spec", str(Path(__file__).parents[2] / "spec")]) == 0, capsys.readouterr().out


def test_write_makes_what_check_wants(write_spec: WriteSpec, capsys: pytest.CaptureFixture[str]) -> None:
    root = str(write_spec({}))
    assert main(["schema", "--check", "--spec", root]) == 1
    assert main(["schema", "--write", "--spec", root]) == 0
    assert main(["schema", "--check", "--spec", root]) == 0
    assert "spec-language.md: written" in capsys.readouterr().out


def test_every_form_and_key_is_in_both(capsys: pytest.CaptureFixture[str], write_spec: WriteSpec) -> None:
    assert main(["schema", "--spec", str(write_spec({}))]) == 0
    text = capsys.readouterr().out
    definitions = json_schema()["$defs"]
    forms = [form for chapter in chapters() for form in chapter.forms]
    # `slots=True` makes every dataclass twice; the schema's are those that its modules hold.
    assert {form.name for form in forms} == {
        each.__name__ for each in subclasses(Written) - {Written} if each.__module__.startswith("uapigen.schema")
    }
    for form in forms:
        assert f"### {form.name}\n" in text
        assert definitions[form.name]["properties"].keys() == {key.name for key in form.keys}
        for key in form.own:
            assert f"| `{key.name}` |" in text
            assert key.doc.replace("|", "\\|") in text


def test_references_inside_the_json_schema_lead_somewhere() -> None:
    schema = json_schema()
    known = {f"#/$defs/{name}" for name in schema["$defs"]}
    assert set(referred(schema)) <= known
    assert json.loads(json.dumps(schema)) == schema


def referred(schema: dict[str, Any]) -> list[str]:
    return re.findall(r'"\$ref": "([^"]+)"', json.dumps(schema))


def test_conditions_are_quoted_as_they_stand(write_spec: WriteSpec, capsys: pytest.CaptureFixture[str]) -> None:
    root = write_spec({"dvb/topic.yaml": TOPIC, "grammar.yaml": GRAMMAR})
    assert main(["schema", "--spec", str(root)]) == 0
    text = capsys.readouterr().out
    assert "```yaml\nid: holds\nrule: It holds.\n```" in text
    assert "cause: bad-fd  # a remark\nwhen: |\n  It is.\n\n  It is not.\nunprovokable: {why: a" in text
    assert "`DMX_GET::EBADF::one`, quoted under bad-fd." in text


def test_a_condition_that_is_not_there(write_spec: WriteSpec, capsys: pytest.CaptureFixture[str]) -> None:
    root = write_spec({"dvb/topic.yaml": TOPIC, "grammar.yaml": "causes: {bad-fd: [DMX_GET::EBADF::onf]}\n"})
    assert main(["schema", "--spec", str(root)]) == 1
    assert (
        "no such condition or rule: DMX_GET::EBADF::onf; did you mean 'DMX_GET::EBADF::one'?" in capsys.readouterr().err
    )


def test_a_quotation_ends_where_its_item_ends() -> None:
    text = "a:\n  - id: x\n    b:\n      - c\n\n    # of x\n  # of y\n  - id: y\n"
    assert quotation(text, Mark("f", 2, 5)) == "id: x\nb:\n  - c\n\n# of x"
    assert quotation(text, Mark("f", 8, 5)) == "id: y"


def test_the_loader_takes_what_the_json_schema_takes(real_spec: Spec) -> None:
    """Each key that the project's own spec uses is one that an editor offers."""
    definitions = json_schema()["$defs"]
    for topic in real_spec.topics:
        for named in topic.items:
            assert named.item.kind in definitions["AnyItem"]["properties"]["kind"]["enum"]
            assert named.item.kind in definitions[type(named.item).__name__]["properties"]["kind"]["enum"]
