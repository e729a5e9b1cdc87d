"""What is kept of a spec is what reading it gives, and nothing that happens to it shows."""

from __future__ import annotations

import resource
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from uapigen import schema
from uapigen.source.kept import MOST_EDITED, load_kept
from uapigen.source.load import Spec, Text, TopicFile, load, load_topics
from uapigen.source.marks import Problem, SpecError
from uapigen.store import MOST

WriteSpec = Callable[[dict[str, str]], Path]
TOPICS = {
    "dvb/one.yaml": "ONE: {kind: constants, values: {A: {value: 1 + 2, doc: One.}, B: {value: A << 4, doc: Two.}}}\n",
    "dvb/two.yaml": "two: {kind: struct, doc: A pair., fields: [{name: x, type: 'u32[A]', doc: Ten., by: both}]}\n",
}
MANY = MOST_EDITED + 1


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a few topics are kept; nothing is yet."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "uapigen" / "edited"


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The topics that were read from their text."""
    names: list[str] = []

    def noted(texts: Sequence[Text], problems: list[Problem]) -> list[TopicFile]:
        names.extend(text.name for text in texts)
        return load_topics(texts, problems)

    monkeypatch.setattr("uapigen.source.halves.load_topics", noted)
    return names


def test_the_whole_spec_is_kept_to_the_last_mark(folder: Path, real_spec: Spec) -> None:
    assert load_kept(real_spec.root) == real_spec
    assert len(list((folder.parent / "topics").iterdir())) == 1
    # Tuples of two classes can be equal; what is printed says the class too.
    assert repr(load_kept(real_spec.root)) == repr(real_spec)


def test_only_what_was_edited_is_read_again(folder: Path, write_spec: WriteSpec, read: list[str]) -> None:
    root = write_spec(TOPICS)
    load_kept(root)
    assert (sorted(read), folder.is_dir()) == (["one", "two"], True)
    read.clear()
    assert load_kept(root) == load(root)
    assert read == []
    write_spec({**TOPICS, "dvb/two.yaml": TOPICS["dvb/two.yaml"].replace("Ten", "Eleven")})
    assert load_kept(root) == load(root)
    assert read == ["two"]
    (root / "dvb/two.yaml").rename(root / "dvb/three.yaml")
    assert load_kept(root) == load(root)
    assert read == ["two", "three"]


def test_many_topics_are_kept_together_and_edited_ones_beside_them(
    folder: Path, write_spec: WriteSpec, read: list[str]
) -> None:
    many = {f"dvb/t{number:02}.yaml": TOPICS["dvb/one.yaml"].replace("ONE", f"O{number}") for number in range(MANY)}
    root = write_spec(many)
    load_kept(root)
    assert (len(read), folder.exists()) == (MANY, False)
    for number in (3, 7, 3):
        path = root / f"dvb/t{number:02}.yaml"
        path.write_text(path.read_text(encoding="utf-8").replace("Two.", "Two. More."), encoding="utf-8")
        read.clear()
        assert load_kept(root) == load(root)
        assert read == [f"t{number:02}"]
    size = next(folder.iterdir()).stat().st_size
    (root / "dvb/t04.yaml").unlink()
    write_spec({"dvb/t07.yaml": many["dvb/t07.yaml"]})
    read.clear()
    assert load_kept(root) == load(root)
    assert (read, next(folder.iterdir()).stat().st_size < size) == ([], True)
    write_spec({name: text.replace("One.", "Uno.") for name, text in many.items()})
    assert load_kept(root) == load(root)
    assert len(read) == MANY
    read.clear()
    assert load_kept(root) == load(root)
    assert read == []


@pytest.mark.parametrize("kind", ["topics", "edited"])
def test_what_is_kept_together_can_be_lost_alone(
    kind: str, folder: Path, write_spec: WriteSpec, read: list[str]
) -> None:
    many = {f"dvb/t{number:02}.yaml": TOPICS["dvb/one.yaml"].replace("ONE", f"O{number}") for number in range(MANY)}
    root = write_spec(many)
    load_kept(root)
    write_spec({"dvb/t07.yaml": many["dvb/t07.yaml"].replace("Two.", "Three.")})
    load_kept(root)
    read.clear()
    next((folder.parent / kind).iterdir()).unlink()
    assert load_kept(root) == load(root)
    assert len(read) == {"topics": MANY - 1, "edited": 1}[kind]
    read.clear()
    assert load_kept(root) == load(root)
    assert read == []


def _emptied(store: Path) -> None:
    store.write_bytes(b"")


def _cut_short(store: Path) -> None:
    store.write_bytes(store.read_bytes()[:-10])


def _changed(store: Path) -> None:
    content = bytearray(store.read_bytes())
    content[len(content) // 2] ^= 1
    store.write_bytes(content)


def _replaced(store: Path) -> None:
    store.unlink()
    store.mkdir()


@pytest.mark.parametrize("damage", [_emptied, _cut_short, _changed, _replaced])
def test_damage_does_not_show(
    damage: Callable[[Path], None], folder: Path, write_spec: WriteSpec, read: list[str]
) -> None:
    root = write_spec(TOPICS)
    load_kept(root)
    read.clear()
    damage(next(folder.iterdir()))
    assert load_kept(root) == load(root)
    assert sorted(read) == ["one", "two"]


def test_a_value_counts_only_in_its_own_place(folder: Path, write_spec: WriteSpec, read: list[str]) -> None:
    topics = TOPICS | {f"dvb/t{number:02}.yaml": "topic: {title: T}\n" for number in range(MANY)}
    root = write_spec(topics)
    load_kept(root)
    write_spec({"dvb/t07.yaml": "topic: {title: U}\n"})
    load_kept(root)
    (together,), (edited,) = ([*(folder.parent / kind).iterdir()] for kind in ("topics", "edited"))
    contents = together.read_bytes(), edited.read_bytes()
    together.write_bytes(contents[1])
    edited.write_bytes(contents[0])
    read.clear()
    assert load_kept(root) == load(root)
    assert len(read) == len(topics)


def test_other_code_does_not_rely_on_it(
    folder: Path, write_spec: WriteSpec, read: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    root = write_spec(TOPICS)
    load_kept(root)
    read.clear()
    monkeypatch.setattr("uapigen.schema.__path__", [*schema.__path__, str(tmp_path)])
    (tmp_path / "added.py").write_text("# another schema\n", encoding="utf-8")
    assert load_kept(root) == load(root)
    assert sorted(read) == ["one", "two"]
    assert len(list(folder.iterdir())) == 1


def test_where_nothing_can_be_kept_nothing_is_missed(folder: Path, write_spec: WriteSpec) -> None:
    folder.parent.parent.write_text("no folder", encoding="utf-8")
    root = write_spec(TOPICS)
    assert load_kept(root) == load(root)


@pytest.fixture
def no_room() -> Iterator[None]:
    """No file can grow, as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_full_disk_is_no_problem_and_nothing_stays_behind(
    folder: Path, write_spec: WriteSpec, request: pytest.FixtureRequest
) -> None:
    root = write_spec(TOPICS)
    spec = load(root)
    request.getfixturevalue("no_room")
    assert load_kept(root) == spec
    assert list(folder.iterdir()) == []


def test_problems_are_found_every_time(folder: Path, write_spec: WriteSpec) -> None:
    load_kept(write_spec(TOPICS))
    root = write_spec({"dvb/two.yaml": "two: {kind: strict}\n"})
    said = [_refusal(root), _refusal(root)]
    assert said[0] == said[1]
    assert "spec/dvb/two.yaml:1:13: error: expected kind:" in said[0]
    assert len(list(folder.iterdir())) == 1


def _refusal(root: Path) -> str:
    with pytest.raises(SpecError) as refused:
        load_kept(root)
    return str(refused.value)


def test_it_does_not_grow_without_bound(folder: Path, write_spec: WriteSpec) -> None:
    root = write_spec(TOPICS)
    for number in range(MOST + 3):
        root = root.rename(root.with_name(f"spec{number}"))
        load_kept(root)
    assert len(list(folder.iterdir())) == MOST
