"""Two releases of a small header, and a spec of the older."""

from __future__ import annotations

from typing import Final

HEADER: Final = "linux/dvb/dmx.h"
OLD: Final = """\
#include <linux/types.h>
#include <linux/ioctl.h>
enum dmx_side { DMX_LEFT, DMX_RIGHT };
#define DMX_FLAG_ONE 0x01
#define DMX_FLAG_TWO 0x02
#define DMX_SIZE 8
#define DMX_OUT 3
struct dmx_thing {
	__u32 index;
	__u32 side;
	__u32 reserved[4];
};
struct dmx_list { __u8 count; __u8 name[DMX_SIZE]; };
struct dmx_gone { __u32 a; };
#define DMX_GET _IOWR('o', 90, struct dmx_thing)
#define DMX_DROPPED _IOW('o', 91, struct dmx_gone)
#define DMX_MOVED _IOW('o', 93, __u32)
"""
NEW: Final = """\
#include <linux/types.h>
#include <linux/ioctl.h>
#include <linux/const.h>
enum dmx_side { DMX_LEFT, DMX_MIDDLE = 5, DMX_RIGHT = 1 };
enum dmx_mode { DMX_SLOW, DMX_FAST };
#define DMX_FLAG_ONE 0x01
#define DMX_FLAG_TWO 0x02
#define DMX_FLAG_MANY _BITUL(7)
#define DMX_SIZE 16
#define DMX_OUT 4
#define DMX_SPEED_LOW 1
#define DMX_SPEED_HIGH 2
#define DMX_FLAG_OF(n) ((n) & DMX_FLAG_MANY)
struct dmx_thing {
	__u32 index;
	__u32 side;
	__s32 fd;
	__u32 flags;
	__u32 reserved[2];
};
struct dmx_list { __u8 count; __u8 name[DMX_SIZE]; __u16 more; };
struct dmx_query {
	__u32 pixelformat;
	__u32 side;
	char card[32];
	__u32 count;
	struct dmx_thing *things;
	union { __u64 wide; struct { __u16 low, high; } parts; };
	enum dmx_mode mode;
	__u8 reserved[2][4];
} __attribute__((packed));
#define DMX_GET _IOWR('o', 90, struct dmx_thing)
#define DMX_QUERY _IOWR('o', 92, struct dmx_query)
#define DMX_MOVED _IOW('o', 94, __u64)
#define dmx_gone dmx_thing
typedef enum dmx_side dmx_side_t;
typedef enum dmx_mode dmx_mode_t;
typedef __u16 dmx_pid_t;
static inline int dmx_helper(void) { return 0; }
"""
SPEC: Final = """\
topic: {title: Things, header: linux/dvb/dmx.h}

dmx_side: {kind: enum, c: enum, doc: Sides., values: {DMX_LEFT: {value: 0, doc: L.}, DMX_RIGHT: {value: 1, doc: R.}}}

# How things are.
dmx_flag:
  kind: flags
  doc: Flags.
  values:
    DMX_FLAG_ONE: {value: 0x01, doc: The first.}   # one
    DMX_FLAG_TWO: {value: 0x02, doc: The second.}

dmx_number:
  kind: constants
  doc: Numbers.
  values:
    DMX_SIZE: {value: 8, doc: How long a name is.}
    DMX_OUT: {value: 3, doc: Where out is.}

dmx_thing:
  kind: struct
  doc: A thing.
  fields:
    - {name: index, type: u32, by: caller, doc: Which.}
    - {name: side, type: u32, enum: dmx_side, by: caller, doc: Where.}
    - {name: reserved, type: "reserved u32[4]"}
dmx_list:
  kind: struct
  doc: A list.
  fields:
    - {name: count, type: u8, by: driver, doc: How many.}
    - {name: name, type: "text[DMX_SIZE]", by: driver, doc: What.}
dmx_gone: {kind: struct, doc: A relic., fields: [{name: a, type: u32, by: caller, doc: A number.}]}
DMX_GET: {kind: ioctl, number: "_IOWR('o', 90, dmx_thing)", summary: Get a thing., doc: Returns it.}
DMX_DROPPED: {kind: ioctl, number: "_IOW('o', 91, dmx_gone)", summary: Drop., doc: Drops it.}
DMX_MOVED: {kind: ioctl, number: "_IOW('o', 93, u32)", summary: Move., doc: Moves it., by: caller}
"""
IMPORTED: Final = """\
topic: {title: Things, header: linux/dvb/dmx.h}

dmx_side:
  kind: enum
  c: enum
  doc: Sides.
  values:
    DMX_LEFT: {value: 0, doc: L.}
    DMX_MIDDLE: {value: 5, since: "6.13", undescribed: true}
    DMX_RIGHT: {value: 1, doc: R.}

# How things are.
dmx_flag:
  kind: flags
  doc: Flags.
  values:
    DMX_FLAG_ONE: {value: 0x01, doc: The first.}   # one
    DMX_FLAG_TWO: {value: 0x02, doc: The second.}
    DMX_FLAG_MANY: {value: 1 << 7, since: "6.13", undescribed: true}

dmx_number:
  kind: constants
  doc: Numbers.
  values:
    DMX_SIZE: {value: {"5.10": 8, "6.13": 16}, doc: How long a name is.}
    DMX_OUT: {value: {"5.10": 3, "6.13": 4}, doc: Where out is.}

dmx_thing:
  kind: struct
  doc: A thing.
  fields:
    - {name: index, type: u32, by: caller, doc: Which.}
    - {name: side, type: u32, enum: dmx_side, by: caller, doc: Where.}
    - {name: fd, type: fd, since: "6.13", from: reserved, undescribed: true}
    - {name: flags, type: u32, since: "6.13", from: reserved, undescribed: true}
    - {name: reserved, type: "reserved u32[2]"}
dmx_list:
  kind: struct
  doc: A list.
  fields:
    - {name: count, type: u8, by: driver, doc: How many.}
    - {name: name, type: "text[DMX_SIZE]", by: driver, doc: What.}
    - {name: more, type: u16, since: "6.13", undescribed: true}
dmx_gone: {kind: struct, until: "6.13", doc: A relic., fields: [{name: a, type: u32, by: caller, doc: A number.}]}
DMX_GET: {kind: ioctl, number: "_IOWR('o', 90, dmx_thing)", summary: Get a thing., doc: Returns it.}
DMX_DROPPED: {kind: ioctl, number: "_IOW('o', 91, dmx_gone)", summary: Drop., until: "6.13", doc: Drops it.}
DMX_MOVED:
  kind: ioctl
  number: {"5.10": "_IOW('o', 93, u32)", "6.13": "_IOW('o', 94, u64)"}
  summary: Move.
  doc: Moves it.
  by: caller

dmx_mode:
  kind: enum
  since: "6.13"
  undescribed: true
  c: enum
  values:
    DMX_SLOW: {value: 0}
    DMX_FAST: {value: 1}

dmx_speed:
  kind: constants
  since: "6.13"
  undescribed: true
  c: macros
  values:
    DMX_SPEED_LOW: {value: 1}
    DMX_SPEED_HIGH: {value: 2}

dmx_query:
  kind: struct
  since: "6.13"
  undescribed: true
  python: struct_dmx_query
  packed: true
  fields:
    - {name: pixelformat, type: fourcc}
    - {name: side, type: u32, enum: dmx_side}
    - {name: card, type: "text[32]"}
    - {name: count, type: u32}
    - {name: things, type: "user_ptr<dmx_thing>", count: count}
    - type: union
      fields:
        - {name: wide, type: u64}
        - name: parts
          type: struct
          fields:
            - {name: low, type: u16}
            - {name: high, type: u16}
    - {name: mode, type: enum dmx_mode}
    - {name: reserved, type: "reserved u8[2][4]"}

dmx_side_t:
  kind: alias
  since: "6.13"
  type: enum dmx_side

dmx_pid_t:
  kind: alias
  since: "6.13"
  undescribed: true
  type: u16

dmx_gone_alias:
  kind: alias
  since: "6.13"
  c_name: dmx_gone
  python: dmx_gone
  type: dmx_thing

DMX_FLAG_OF:
  kind: macro
  since: "6.13"
  undescribed: true
  parameters: [n]
  value: n & DMX_FLAG_MANY

dmx_mode_t:
  kind: alias
  since: "6.13"
  type: enum dmx_mode
"""
QUERY: Final = """\
topic: {title: DMX_QUERY, header: linux/dvb/dmx.h}

# The page names EINVAL, ENOMEM: write a condition for each.
DMX_QUERY:
  kind: ioctl
  number: "_IOWR('o', 92, dmx_query)"
  since: "6.13"
  undescribed: true
  page: dvb/dmx-query.rst
"""
PAGE: Final = """\
.. c:macro:: DMX_QUERY

Return Value
============

EINVAL
    The index is too large.

ENOMEM
    No memory is left.
"""
