"""No text of a spec becomes code: whatever it says, the generated modules do what those of a harmless spec do."""

from __future__ import annotations

import ast
import copy
import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from uapigen.commands.main import main
from uapigen.emit import emit
from uapigen.generate import generate
from uapigen.passes.check import check
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.scripts.collect import collected
from uapigen.source.load import load

WriteSpec = Callable[[dict[str, str]], Path]
HOSTILE = [
    '"""\nimport os\n"""',
    'x"""; import os; """',
    'it\'s "quoted" \'thrice\' """',
    "ends in a backslash \\",
    "\\",
    '\\"""',
    '""""""""',
    "{{ title }} {% for a in b %} {# #} {{ ''.__class__ }}",
    "line\nbreak\rand\u2028separators\u2029and\x85more\x0bof\x0cthem\x1e",
    "nul\0 bell\a escape\x1b[31m \ufeff \u202e",
    "${IFS} `id` $(id) %s %(title)s {0} \N{SNOWMAN} \U0001f600",
    "#: comment\n#!/bin/sh",
    "x" * 400,
    "x " * 400,
]
"""Texts that end strings, lines, comments, templates, formats."""


def spec_of(text: str) -> dict[str, str]:
    """A small spec with the text everywhere where a spec may say what it likes."""
    step = {"control": text, "value": 1}
    condition = {
        "id": "one", "errno": "EINVAL", "cause": "bad-fd", "when": text, "note": text, "evidence": text, "lab": [text],
        "given": {"open": {"node": "demux", "entity": text}, "steps": [step]},
        "needs": {"driver": text}, "provoke": {"set": {"index": 5}}, "after": {"unchanged": ["index"]},
    }  # fmt: skip
    topic = {
        "topic": {"title": text},
        "dmx_arg": {
            "kind": "struct", "doc": text, "note": text, "evidence": text,
            "fields": [
                {"name": "index", "type": "u32", "by": "caller", "doc": text, "unit": text, "note": text},
                {"name": "m", "type": "union", "doc": text, "selected_by": {"text": text}, "fields": [
                    {"name": "a", "type": "u32", "by": "caller", "doc": text},
                ]},
                {"type": "union", "doc": text, "fields": [{"name": "b", "type": "u32", "by": "caller", "doc": text}]},
            ],
        },
        "dmx_set": {"kind": "enum", "doc": text, "values": {"A": {"value": 1, "doc": text, "note": text}}},
        "dmx_twice": {"kind": "macro", "doc": text, "parameters": ["a"], "value": "a * 2"},
        "DMX_GET": {
            "kind": "ioctl", "number": "_IOWR('o', 1, dmx_arg)", "summary": text, "doc": text, "note": text,
            "valid": {"given": {"open": {"node": "demux"}}, "call": {"index": 0}},
            "ensures": [{"id": "holds", "rule": text, "then": {"argument.index": {"spells": text}}}],
            "errors": [condition],
        },
        "DMX_TEXT": {
            "kind": "ioctl", "number": "_IO('o', 2)", "summary": text, "doc": text, "returns": text,
            "valid": {"given": {"open": {"node": "demux"}}},
        },
        "more": {
            "kind": "conditions", "of": "DMX_GET", "causes": {"EBADF": text},
            "errors": [{**copy.deepcopy(condition), "id": "two", "errno": "EBADF"}],
        },
        "demux.read": {
            "kind": "function", "call": "read", "summary": text, "doc": text, "returns": text,
            "parameters": {"count": text},
        },
    }  # fmt: skip
    area = {
        "area": "dvb",
        "summary": text,
        "nodes": {"demux": {"doc": text, "paths": text, "lab": [text]}, text: {"doc": text, "paths": text}},
    }
    deviation = {
        "condition": "DMX_GET::EINVAL::one",
        "seen": "success",
        "why": text,
        "code": text,
        "devices": [text],
        "values": [text],
    }
    tree = {"dvb/topic.yaml": topic, "dvb/area.yaml": area, "deviations.yaml": {"deviations": [deviation]}}
    return {name: yaml.safe_dump(content, sort_keys=False) for name, content in tree.items()}


def generated(root: Path) -> dict[str, str]:
    spec = load(root)
    assert check(spec).problems == ()
    api = resolve(cut(spec, spec.releases.default))
    files = generate(api, collected(api, spec))
    return {name: text for name, text in files.items() if "/dvb/" in name or "catalogue" in name}


def skeleton(source: str) -> str:
    """The syntax tree with every string the same."""
    with warnings.catch_warnings():
        # A backslash that Python takes for an escape it does not know is a text that was not escaped.
        warnings.simplefilter("error")
        tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_the_code_is_that_of_a_harmless_spec(write_spec: WriteSpec, text: str) -> None:
    harmless = generated(write_spec(spec_of("harmless")))
    hostile = generated(write_spec(spec_of(text)))
    assert hostile.keys() == harmless.keys()
    for name, source in hostile.items():
        assert skeleton(source) == skeleton(harmless[name]), name


def test_importing_runs_nothing_else(write_spec: WriteSpec, tmp_path: Path) -> None:
    trap = tmp_path / "trap"
    code = f"open({str(trap)!r}, 'w').close()"
    root = write_spec(spec_of(f'"""\n{code}\n"""\\\n{code}\n\u2028{code}\n{{{{ {code} }}}}'))
    spec = load(root)
    api = resolve(cut(spec, spec.releases.default))
    emit(generate(api, collected(api, spec)), tmp_path / "generated")
    run = (
        "from linuxmedia.uapi.dvb import *\n"
        "from linuxmedia.uapi import dvb\nfrom linuxmedia.uapi.dvb import _topic, _causes\n"
        "import runpy; runpy.run_path('linuxmedia/conformance/catalogue.py')\n"
        "help(_topic.dmx_get); dvb.dmx_set; str(_topic.dmx_arg()); print(sorted(dir(dvb)))"
    )
    subprocess.run([sys.executable, "-c", run], cwd=tmp_path / "generated", check=True, capture_output=True)
    assert not trap.exists()


@pytest.mark.parametrize(
    "change",
    [
        {
            "kind": "struct", "doc": "It.",
            "fields": [{"name": "a", "type": "u32", "by": "caller", "doc": "It.", "python": "x.y"}],
        },
        {"kind": "macro", "doc": "It.", "parameters": ["a"], "value": "os.system"},
        {"kind": "macro", "doc": "It.", "parameters": ["lambda"], "value": "1"},
        {"kind": "enum", "doc": "It.", "values": {"__getattr__": {"value": 1, "doc": "It."}}},
        {"kind": "enum", "doc": "It.", "values": {"TYPE_CHECKING": {"value": 1, "doc": "It."}}},
        {"kind": "enum", "doc": "It.", "values": {"A = __import__('os')": {"value": 1, "doc": "It."}}},
    ],
    ids=["attribute", "macro", "parameter", "dunder", "guard", "constant"],
)  # fmt: skip
def test_names_that_would_be_code_generate_nothing(
    write_spec: WriteSpec, tmp_path: Path, change: dict[str, object], capsys: pytest.CaptureFixture[str]
) -> None:
    root = write_spec({"dvb/topic.yaml": yaml.safe_dump({"victim": change})})
    assert main(["generate", "--spec", str(root), "--out", str(tmp_path / "out")]) == 1
    assert "dvb/topic.yaml:" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "path",
    [
        "index.x() or print",
        "index\nimport os\n",
        "m.a.__class__",
        "index[0].a",
        "nothing",
        "index.index",
        "",
        "m]a",
        "index.",
    ],
)
def test_paths_lead_to_fields_only(write_spec: WriteSpec, path: str) -> None:
    files = spec_of("harmless")
    topic = yaml.safe_load(files["dvb/topic.yaml"])
    topic["DMX_GET"]["errors"][0]["provoke"] = {"set": {path: 1}}
    found = check(load(write_spec({**files, "dvb/topic.yaml": yaml.safe_dump(topic, sort_keys=False)})))
    assert found.problems
