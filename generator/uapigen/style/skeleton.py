"""A topic with one ioctl, one struct and one set, in the order in which topics are written."""

from __future__ import annotations


def skeleton(area: str, topic: str) -> str:
    """The text of a new topic. Its names are unlikely ones, so that it checks before it is filled in."""
    stem = f"{area}_{topic}".replace("-", "_")
    return f"""\
# A skeleton: replace every name and sentence, then run `uapigen check` and `uapigen fmt`.
# docs/spec-language.md describes every key; keys that say nothing are left out.
topic:
  title: {topic.replace("-", " ").capitalize()}
  header: linux/{stem}.h
  page: {area}/{topic}.rst

{stem.upper()}:
  kind: ioctl
  number: _IOWR('?', 1, {stem}_argument)
  summary: Say in one line, as an order, what the call does.
  doc: |
    Say what a caller must know: what goes before, who owns what comes back, which state changes.
  errors:
    - id: index-past-end
      errno: EINVAL
      cause: index-out-of-bounds
      when: The index is not below the number of things there are.
      unprovokable:
        why: Name the missing hardware, driver feature or code path, or replace this with `provoke` and give `valid`.
        code: "file.c: function() shows it"
        tried: what was tried

{stem}_argument:
  kind: struct
  doc: Say what it is for.
  fields:
    - {{name: index, type: u32, by: caller, doc: "Say what it means, its range and what it depends on."}}
    - {{name: flags, type: u32, flags: {stem}_flag, by: both, doc: "Say what they change."}}
    - {{name: reserved, type: "reserved u32[2]"}}

{stem}_flag:
  kind: flags
  doc: Say what these flags are about.
  values:
    {stem.upper()}_FLAG_FIRST: {{value: 0x1, doc: "Say what it means."}}
"""
