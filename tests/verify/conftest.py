"""A small tree of headers with every construct that the real ones use, and some that they might."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from pathlib import Path

VERSION: Final = """\
#define LINUX_VERSION_CODE 396395
#define LINUX_VERSION_MAJOR 6
#define LINUX_VERSION_PATCHLEVEL 12
#define LINUX_VERSION_SUBLEVEL 107
"""
SHAPES: Final = """\
#ifndef _SHAPES_H
#define _SHAPES_H
#include <linux/types.h>
#include <linux/ioctl.h>
#include <sys/time.h>

enum colour { COLOUR_RED, COLOUR_BLUE = 7, COLOUR_NONE = -1 };
#define COLOUR_RED COLOUR_RED
typedef enum { SHADE_DARK = 0x80000000 } shade_t;
enum { LOOSE = 3 };

typedef struct { __u16 w; } extent_t;
typedef struct shape shape_t;

struct inner { __u8 a; __u64 b; };
struct shape {
	__u32 kind;
	union {
		__u32 plain;
		struct { __u8 deep; __u64 wide; };
	};
	union { void *pointer; struct inner inner; } m;
	struct { __u8 x; __u32 y; } cell[2];
	struct timeval when;
	extent_t extent;
	__u32 flag : 1, level : 3;
	struct inner *rest[2];
} __attribute__((packed));
struct list { __u32 count; struct inner entry[]; };

#define SHAPE_MAX (1ULL << 63)
#define SHAPE_LOW -5
#define SHAPE_NAME "shape"
#define SHAPE_READY { 1, { 2 } }
#define SHAPE_SET SHAPE_READY
#define shape_length unsigned int
#define SHAPE_MASK GENMASK(3, 1)
#define shape_alias shape
#define SHAPE_OF(a, b) ((a) + (b))
#define SHAPE_GONE 1
#undef SHAPE_GONE
#define SHAPE_GET _IOR('s', 1, struct shape)
#define SHAPE_GET_OLD SHAPE_GET
#define SHAPE_RESET _IO('s', 2)
#define SHAPE_PRIVATE _IOW('s', 3, struct kernel_only)
static inline int shape_twice(int a) { return 2 * a; }
#endif
"""


@pytest.fixture
def shapes(tmp_path: Path) -> Path:
    """An include directory whose one header, linux/shapes.h, is above."""
    linux = tmp_path / "include" / "linux"
    linux.mkdir(parents=True)
    (linux / "version.h").write_text(VERSION)
    (linux / "shapes.h").write_text(SHAPES)
    return tmp_path / "include"
