"""`uapigen fmt` moves lines and strips blanks; it never loses a comment nor changes what a file says."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings, strategies as st

from uapigen.commands.main import main
from uapigen.style.tidy import tidy

# A tilde stands for a blank at the end of a line, which an editor would take away.
UNTIDY = """\
# First.
topic: {title: Typing}~~~

a_struct:
    kind: struct
    doc: |
       Text~~~
         with an indent of its own.
    fields:
    # Of the list.
    - {name: a,
       type: u8}
    -  name: b
       type: u8   # of b
# Before the next.
b_struct:
  kind: struct
  fields: []


""".replace("~", " ")
TIDY = """\
# First.
topic: {title: Typing}

a_struct:
  kind: struct
  doc: |
     Text~~~
       with an indent of its own.
  fields:
    # Of the list.
    - {name: a,
       type: u8}
    -  name: b
       type: u8   # of b
# Before the next.
b_struct:
  kind: struct
  fields: []
""".replace("~", " ")


def test_blocks_move_with_their_comments() -> None:
    assert tidy(UNTIDY) == TIDY


def test_what_is_tidy_stays() -> None:
    assert tidy(TIDY) == TIDY


@pytest.mark.parametrize("text", ["a: [\n", "", "# only\n", "\tx: 1\n"])
def test_what_does_not_read_is_left_alone(text: str) -> None:
    assert tidy(text) == text


PLAIN = st.text("ab:# -'\"|>", max_size=8)
TREES = st.recursive(
    PLAIN, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(PLAIN, inner, max_size=3), max_leaves=12
)


@settings(max_examples=200, deadline=None)
@given(TREES, st.integers(2, 6), st.booleans())
def test_it_says_the_same_and_settles(tree: object, indent: int, flow: bool) -> None:
    text = yaml.safe_dump(tree, indent=indent, default_flow_style=flow)
    mended = tidy(text)
    assert yaml.load(mended, yaml.CBaseLoader) == yaml.load(text, yaml.CBaseLoader)
    assert tidy(mended) == mended


# Words that fill half a line.
HALF = "these are words of no weight that fill a line until half of it is gone"
LONG = """\
a_set:
  kind: flags
  values: # Of which two are long.
    A_SHORT: {value: 1, doc: One.}
    A_LONG: {value: 2, since: "6.2", doc: "It says: HALF, once."}
    "ON": {value: 4, doc: "It goes on: HALF and HALF"}
  errors:
    - {id: a, provoke: {set: {flags: [A_SHORT | A_LONG, A_SHORT, A_LONG]}}, when: They say HALF.}
    - {id: b, provoke: {set: {flags: A_SHORT}}, when: They say HALF.} # A remark stays with its line.
    - [HALF, HALF]
  none: [[HALF, [A_LONG]], HALF]
  doc: Two  blanks in a row would not come back from a block, HALF
""".replace("HALF", HALF)
BROKEN = """\
a_set:
  kind: flags
  values: # Of which two are long.
    A_SHORT: {value: 1, doc: One.}
    A_LONG:
      value: 2
      since: "6.2"
      doc: "It says: HALF, once."
    "ON":
      value: 4
      doc: >-
        It goes on: these are words of no weight that fill a line until half of it is gone and these are words of no
        weight that fill a line until half of it is gone
  errors:
    - id: a
      provoke: {set: {flags: [A_SHORT | A_LONG, A_SHORT, A_LONG]}}
      when: They say HALF.
    - {id: b, provoke: {set: {flags: A_SHORT}}, when: They say HALF.} # A remark stays with its line.
    - [HALF, HALF]
  none:
    - [HALF, [A_LONG]]
    - HALF
  doc: Two  blanks in a row would not come back from a block, HALF
""".replace("HALF", HALF)


def test_long_lines_are_broken_and_short_ones_stay() -> None:
    assert tidy(LONG) == BROKEN
    assert tidy(BROKEN) == BROKEN


WORDY = st.text("ab:# -'\"|>,[]{}&*!%@`", max_size=90)
WIDE = st.recursive(
    WORDY, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDY, inner, max_size=3), max_leaves=6
)


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(PLAIN, WIDE, max_size=3), st.sampled_from([None, '"', "'"]))
def test_broken_lines_say_the_same(tree: object, style: str | None) -> None:
    flow = yaml.safe_dump(tree, default_flow_style=None, default_style=style, width=1000)
    mended = tidy(flow)
    assert yaml.load(mended, yaml.CBaseLoader) == yaml.load(flow, yaml.CBaseLoader)
    assert tidy(mended) == mended


def test_check_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "topic.yaml"
    path.write_text(UNTIDY)
    assert main(["fmt", "--check", str(path)]) == 1
    assert f"{path}:1:1: error: not laid out in the style: run uapigen fmt" in capsys.readouterr().err
    assert path.read_text() == UNTIDY


def test_files_are_rewritten_and_their_mode_stays(tmp_path: Path) -> None:
    path, link = tmp_path / "topic.yaml", tmp_path / "link.yaml"
    path.write_text(UNTIDY)
    path.chmod(0o640)
    link.symlink_to(path)
    assert main(["fmt", str(link)]) == 0
    assert path.read_text() == TIDY
    assert path.stat().st_mode & 0o777 == 0o640
    assert link.is_symlink()
    assert sorted(tmp_path.iterdir()) == [link, path]


def test_long_lines_and_the_order_of_keys_are_reported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "topic.yaml"
    path.write_text(
        f"a_struct:\n  doc: {'x' * 120}\n  fields:\n    - {{type: u8, name: a}}\n  kind: struct\n"
        "DMX_GET:\n  kind: ioctl\n  errors:\n    - {errno: EINVAL, id: a}\n  ensures: [{id: b, rule: c}]\n"
        "  valid: {given: {steps: [{mode: 1, open: {mode: 1, node: a}}]}}\n"
    )
    assert main(["fmt", str(path)]) == 1
    assert capsys.readouterr().err.splitlines() == [
        f"{path}:2:121: error: the line has 127 characters, expected at most 120",
        f"{path}:4:18: error: 'name' belongs before 'type'",
        f"{path}:5:3: error: 'kind' belongs before 'fields'",
        f"{path}:9:23: error: 'id' belongs before 'errno'",
        f"{path}:10:3: error: 'ensures' belongs before 'errors'",
        f"{path}:11:3: error: 'valid' belongs before 'errors'",
        "6 problems",
    ]


def test_the_projects_own_spec_is_in_style(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fmt", "--check", "--spec", str(Path(__file__).parents[2] / "spec")]) == 0, capsys.readouterr().err
