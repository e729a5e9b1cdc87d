"""What a small spec with one of everything renders to; UPDATE_GOLDEN=1 in the environment accepts a change."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from uapigen.generate import generate
from uapigen.passes.check import check
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.scripts.collect import collected
from uapigen.source.load import load

FOLDER = Path(__file__).parent / "golden"
EXPECTED = (
    "linuxmedia/uapi/dvb/__init__.py",
    "linuxmedia/uapi/dvb/_topic.py",
    "linuxmedia/uapi/dvb/_causes.py",
    "linuxmedia/conformance/dvb/test_topic.py",
    "linuxmedia/conformance/catalogue.py",
)


@pytest.fixture(scope="module")
def rendered() -> dict[str, str]:
    spec = load(FOLDER / "spec")
    assert check(spec).problems == ()
    api = resolve(cut(spec, spec.releases.default))
    return generate(api, collected(api, spec))


@pytest.mark.parametrize("name", EXPECTED, ids=lambda name: Path(name).stem)
def test_it_renders_as_expected(rendered: dict[str, str], name: str) -> None:
    # Not called *.py: nobody is to collect, format or check it as one of our own modules.
    expected = FOLDER / "expected" / f"{name.replace('/', '.')}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        expected.write_text(rendered[name], encoding="utf-8")
    assert rendered[name] == expected.read_text(encoding="utf-8")
