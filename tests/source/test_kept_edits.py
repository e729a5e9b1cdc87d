"""However a spec is edited, what is kept of it is what reading it gives, and only what was edited is read."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies

from uapigen.source.kept import load_kept
from uapigen.source.load import Text, TopicFile, load, load_topics
from uapigen.source.marks import Problem

AROUND = {
    "releases.yaml": 'default: "6.12"\noldest: "5.10"\nnewest: "7.2"\n',
    "dvb/area.yaml": "area: dvb\nsummary: An area of the tests.\n",
}
MOST_EDITED = 2
"""So that few topics get beyond it."""
FILES = [f"dvb/t{number}.yaml" for number in range(MOST_EDITED * 2)]
TEXTS = [
    "topic: {title: It}\n",
    "S: {kind: constants, values: {A: {value: 1 + 2, doc: A.}, B: {value: A << 4, doc: B.}, C: {value: A, doc: A.}}}",
    "two: {kind: struct, doc: A pair., fields: [{name: x, type: 'u32[A]', doc: Ten., by: both}]}\n",
    "m: {kind: macro, doc: M., parameters: [a], value: 'a + 1 if a in (2, A) else 1 + 2'}\n",
]
Edits = Mapping[str, "str | None"]
"""New texts; files without one go away."""
EDITS = strategies.dictionaries(strategies.sampled_from(FILES), strategies.sampled_from([*TEXTS, None]), max_size=3)
LOST = strategies.sampled_from([None, None, None, None, "topics", "edited"])


@settings(max_examples=25)
@given(strategies.lists(strategies.tuples(EDITS, LOST), max_size=10))
def test_a_spec_that_is_edited_again_and_again(steps: Sequence[tuple[Edits, str | None]]) -> None:
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", f"{folder}/cache")
        patch.setattr("uapigen.source.kept.MOST_EDITED", MOST_EDITED)
        read: set[str] = set()

        def noted(texts: Sequence[Text], problems: list[Problem]) -> list[TopicFile]:
            read.update(text.file for text in texts)
            return load_topics(texts, problems)

        patch.setattr("uapigen.source.halves.load_topics", noted)
        root = Path(folder, "spec")
        _write(root, AROUND)
        before: dict[str, str] = {}
        for edits, lost in steps:
            _write(root, edits)
            after = {file: text for file, text in {**before, **edits}.items() if text is not None}
            for store in Path(folder).glob(f"cache/uapigen/{lost}/*"):
                store.unlink()
            read.clear()
            kept, plain = load_kept(root), load(root)
            assert (kept, repr(kept)) == (plain, repr(plain))
            assert lost or read <= {f"spec/{file}" for file in after if after[file] != before.get(file)}
            before = after


def _write(root: Path, texts: Edits) -> None:
    for name, text in texts.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if text is None:
            path.unlink(missing_ok=True)
        else:
            path.write_text(text, encoding="utf-8")
