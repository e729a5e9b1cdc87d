"""What steps, paths and names of a spec become in the generated package."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from uapigen.generate import generate
from uapigen.passes.check import check
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.scripts.collect import collected
from uapigen.source.load import Spec
from uapigen.source.scalars import Release

LoadSpec = Callable[[str], Spec]
TYPES = """
tape_create:
  kind: struct
  doc: What to create.
  PYTHON_OF_STRUCT
  fields:
    - {name: lines, type: "u16[2][24]", by: driver, doc: Lines of two fields.}
    - {name: count, type: u32, by: caller, doc: How many tracks follow.}
    - {name: tracks, type: "tape_track[]", count: count, by: caller, doc: The tracks.}
tape_track:
  kind: struct
  doc: A track.
  fields: [{name: speed, type: u32, enum: tape_speed, by: caller, doc: Its speed.}]
tape_speed:
  kind: enum
  c: enum
  doc: How fast it runs.
  PYTHON_OF_ENUM
  values: {TAPE_SLOW: {value: 0, doc: Slowly.}, TAPE_FAST: {value: 1, doc: Fast.}}
"""
CALL = """
TAPE_CREATE:
  kind: ioctl
  number: _IOWR('t', 1, tape_create)
  PYTHON_OF_CALL
  summary: Create it.
  doc: It runs from then on.
  valid:
    SINCE
    given: {open: {node: demux}, steps: [STEPS]}
    call: {CALL}
  ensures: [{id: creates, rule: It is there., then: {THEN}}]
"""


def spec_text(**parts: str) -> str:
    given = {"STEPS": "", "CALL": "count: 0", "THEN": "result: 0", "PYTHON_OF_CALL": "python: TAPE_MAKE", **parts}
    text = TYPES + CALL
    for name in ("PYTHON_OF_STRUCT", "PYTHON_OF_ENUM", "PYTHON_OF_CALL", "SINCE", "STEPS", "CALL}", "THEN"):
        text = text.replace(name, given.get(name.rstrip("}"), "") + "}" * name.endswith("}"))
    return text


def rendered(spec: Spec, release: str = "6.12") -> tuple[str, str, str]:
    """The module of the topic, that of its area, and that of its tests."""
    assert check(spec).problems == ()
    api = resolve(cut(spec, Release.read(release)))
    files = generate(api, collected(api, spec))
    names = ("uapi/dvb/_topic", "uapi/dvb/__init__", "conformance/dvb/test_topic")
    topic, area, tests = (files.get(f"linuxmedia/{name}.py", "") for name in names)
    return topic, area, tests


def problems(spec: Spec) -> list[str]:
    return [problem.text for problem in check(spec).problems]


def test_an_ioctl_and_its_struct_cannot_share_a_name(load_spec: LoadSpec) -> None:
    (problem,) = problems(load_spec(spec_text(PYTHON_OF_CALL="")))
    assert "are both tape_create in Python" in problem


def test_a_call_has_the_name_that_the_spec_gives_it(load_spec: LoadSpec) -> None:
    topic, area, tests = rendered(load_spec(spec_text()))
    assert "def tape_make(device: _s.FileDescriptorLike, argument: tape_create, /) -> tape_create:" in topic
    assert "See `tape_make`." in topic
    assert '"tape_make"' in area
    assert "class tape_create(" in topic
    assert "tape_create(count=0)" in tests


def test_structs_and_enums_have_the_names_that_the_spec_gives_them(load_spec: LoadSpec) -> None:
    text = spec_text(
        PYTHON_OF_CALL="",
        PYTHON_OF_STRUCT="python: TapeToMake",
        PYTHON_OF_ENUM="python: TapeSpeed",
        THEN='"argument.count": {one_of: tape_speed}',
    )
    topic, area, tests = rendered(load_spec(text))
    assert "class TapeToMake(_s.FlexibleStructure):" in topic
    assert '_s.IOWR("t", 1, TapeToMake)' in topic
    assert "def tape_create(device: _s.FileDescriptorLike, argument: TapeToMake, /) -> TapeToMake:" in topic
    assert "class TapeSpeed(enum.IntEnum):" in topic
    assert 'enums={"TapeSpeed": ' in topic
    assert '"TapeToMake"' in area
    assert '"TapeSpeed"' in area
    assert "TapeToMake(count=0)" in tests
    assert "check.one_of(tuple(TapeSpeed))" in tests
    assert "tape_speed(" not in topic + tests


def test_the_bytes_of_text_are_looked_at(load_spec: LoadSpec) -> None:
    text = spec_text(THEN="argument.title: {text: true}").replace(
        "  fields:\n", "  fields:\n    - {name: title, type: 'text[8]', by: driver, doc: What is written on it.}\n", 1
    )
    *_, tests = rendered(load_spec(text))
    assert 'run.check("argument.title", field_bytes(argument, "title"), check.text())' in tests
    assert "from linuxmedia.conformance.memory import field_bytes" in tests


def test_a_number_is_no_text(load_spec: LoadSpec) -> None:
    (problem,) = problems(load_spec(spec_text(THEN="argument.count: {text: true}")))
    assert problem == "expected text, 'argument.count' is a number"


def test_a_path_leads_into_the_rows_of_an_array(load_spec: LoadSpec) -> None:
    *_, tests = rendered(load_spec(spec_text(THEN='"argument.lines[1][23]": 0')))
    assert 'run.check("argument.lines[1][23]", argument.lines[1][23], 0)' in tests


@pytest.mark.parametrize("path", ["argument.lines[1][23][0]", "argument.count[0]"])
def test_a_path_goes_no_deeper_than_the_array(load_spec: LoadSpec, path: str) -> None:
    assert problems(load_spec(spec_text(THEN=f'"{path}": 0')))


@pytest.mark.parametrize("path", ["lines[0][0][0]", "count[0]"])
def test_an_argument_goes_no_deeper_either(load_spec: LoadSpec, path: str) -> None:
    assert "is no list" in "".join(problems(load_spec(spec_text(CALL=f'"{path}": 1'))))


def test_a_row_of_an_array_is_no_number(load_spec: LoadSpec) -> None:
    (problem,) = problems(load_spec(spec_text(STEPS="{close: device.fd}", CALL='count: 0, "lines[0]": [1, [2]]')))
    assert "list stands where the field is neither" in problem


def test_what_a_call_in_a_thread_comes_back_with_is_looked_at_last(load_spec: LoadSpec) -> None:
    before = "{concurrently: {call: TAPE_CREATE, save: other, then: {other.count: 3}}}"
    *_, tests = rendered(load_spec(spec_text(THEN=f"result: 0}}, before: [{before}], call: {{count: 1")))
    started = tests.index("waiting = run.concurrently(ioctl, device.fd, TAPE_MAKE, other)")
    rest = tests[started:]
    order = ["run.perform(", '"result"', '("waiting.errno", waiting.errno, 0)', '("other.count", other.count, 3)']
    assert [rest.index(text) for text in order] == sorted(rest.index(text) for text in order)


def test_a_memfd_is_made(load_spec: LoadSpec) -> None:
    steps = "{memfd: {size: 2 * PAGE_SIZE, seals: F_SEAL_SHRINK}, save: memory}, {memfd: {size: 1}, save: bare}"
    *_, tests = rendered(load_spec(spec_text(STEPS=steps, CALL="count: memory | bare")))
    assert "memory = run.memfd(2 * PAGE_SIZE, F_SEAL_SHRINK)" in tests
    assert "bare = run.memfd(1, 0)" in tests
    assert "import F_SEAL_SHRINK, O_RDWR, PAGE_SIZE" in tests


def test_a_buffer_is_given_by_what_is_in_it(load_spec: LoadSpec) -> None:
    steps = (
        "{write: {buffer: [900, 450, 900]}}, {write: {buffer: {tape_track: {speed: TAPE_FAST}}}},"
        " {read: {buffer: [0, 0]}, save: numbers}, {read: {buffer: {tape_track: {}}}, save: track},"
        " {read: {fd: device.fd, count: 9}, save: bytes}"
    )
    call = 'count: "numbers.buffer[1] + track.buffer.speed + bytes.buffer[8]"'
    *_, tests = rendered(load_spec(spec_text(STEPS=steps, CALL=call)))
    assert "run.prepare(write, device.fd, (scalars.u32 * 3)(900, 450, 900), 12)" in tests
    assert "run.prepare(write, device.fd, tape_track(speed=TAPE_FAST), sizeof(tape_track))" in tests
    assert "numbers_buffer = (scalars.u32 * 2)(0, 0)" in tests
    assert "bytes_buffer = bytearray(9)" in tests
    assert "count=numbers_buffer[1] + track_buffer.speed + bytes_buffer[8]" in tests


@pytest.mark.parametrize("buffer", ["{tape_trakc: {}}", "{tape_track: {}, tape_create: {}}", "{tape_track: 1}"])
def test_a_buffer_holds_a_struct_of_the_spec(load_spec: LoadSpec, buffer: str) -> None:
    assert "STRUCT" in "".join(problems(load_spec(spec_text(STEPS=f"{{write: {{buffer: {buffer}}}}}"))))


def test_memory_is_filled_with_a_byte_or_with_numbers(load_spec: LoadSpec) -> None:
    steps = "{mmap: {fd: -1}, save: m}, {fill: {start: m.address, with: 7}}, {fill: {start: m.address, with: [1, 20]}}"
    *_, tests = rendered(load_spec(spec_text(STEPS=steps)))
    assert "run.prepare(fill, m.value, PAGE_SIZE, 7)" in tests
    assert "run.prepare(fill, m.value, PAGE_SIZE, (scalars.u32 * 2)(1, 20))" in tests


@pytest.mark.parametrize("pattern", ["[]", "{tape_track: {}}"])
def test_memory_is_filled_with_nothing_else(load_spec: LoadSpec, pattern: str) -> None:
    steps = f"{{mmap: {{fd: -1}}, save: m}}, {{fill: {{start: m.address, with: {pattern}}}}}"
    (problem,) = problems(load_spec(spec_text(STEPS=steps)))
    assert problem == "with takes a byte or a list of numbers"


def test_a_struct_has_room_for_what_follows_it(load_spec: LoadSpec) -> None:
    *_, tests = rendered(load_spec(spec_text(CALL="tracks: [{speed: TAPE_FAST}, {speed: TAPE_SLOW}]")))
    assert "argument = tape_create.with_room(2)" in tests
    assert "argument.tracks = [tape_track(speed=TAPE_FAST), tape_track(speed=TAPE_SLOW)]" in tests


def test_tests_begin_with_the_release_that_can_arrange_the_state(load_spec: LoadSpec) -> None:
    spec = load_spec(spec_text(SINCE='since: "6.0"'))
    assert "def test_tape_create_ok_creates" in rendered(spec, "6.0")[2]
    topic, _, tests = rendered(spec, "5.19")
    assert "TAPE_CREATE" in topic
    assert tests == ""


def test_text_is_where_a_step_put_it(load_spec: LoadSpec) -> None:
    text = """
TAPE_NAME:
  kind: ioctl
  number: _IOW('t', 2, user_ptr<char>)
  summary: Name it.
  doc: The name is for people.
  valid:
    given: {open: {node: demux}, steps: [{mmap: {fd: -1}, save: page}]}
    call: {value: page.address}
  ensures: [{id: named, rule: It has a name., then: {device.fd: {dma_buf: {name: 'say "no"'}}}}]
"""
    topic, _, tests = rendered(load_spec(text))
    assert "run.perform(ioctl, device.fd, TAPE_NAME, page.value)" in tests
    assert r'check.dma_buf(name="say \"no\"")' in tests
    assert "return _s.ioctl_text(device, TAPE_NAME, text)" in topic
