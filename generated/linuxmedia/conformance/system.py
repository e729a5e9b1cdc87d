"""System constants that the spec's expressions may use, as plain integers of the running machine."""

from __future__ import annotations

import errno as _errno
import fcntl as _fcntl
import mmap as _mmap
import os as _os
import resource as _resource
import select as _select
import signal as _signal
import stat as _stat
import sys as _sys
from typing import Final

O_RDONLY: Final[int] = _os.O_RDONLY
O_WRONLY: Final[int] = _os.O_WRONLY
O_RDWR: Final[int] = _os.O_RDWR
O_ACCMODE: Final[int] = _os.O_ACCMODE
O_APPEND: Final[int] = _os.O_APPEND
O_ASYNC: Final[int] = _os.O_ASYNC
O_CLOEXEC: Final[int] = _os.O_CLOEXEC
O_CREAT: Final[int] = _os.O_CREAT
O_DIRECT: Final[int] = _os.O_DIRECT
O_DIRECTORY: Final[int] = _os.O_DIRECTORY
O_DSYNC: Final[int] = _os.O_DSYNC
O_EXCL: Final[int] = _os.O_EXCL
O_NOATIME: Final[int] = _os.O_NOATIME
O_NOCTTY: Final[int] = _os.O_NOCTTY
O_NOFOLLOW: Final[int] = _os.O_NOFOLLOW
O_NONBLOCK: Final[int] = _os.O_NONBLOCK
O_PATH: Final[int] = _os.O_PATH
O_SYNC: Final[int] = _os.O_SYNC
O_TMPFILE: Final[int] = _os.O_TMPFILE
O_TRUNC: Final[int] = _os.O_TRUNC
O_NDELAY: Final[int] = O_NONBLOCK

PROT_READ: Final[int] = _mmap.PROT_READ
PROT_WRITE: Final[int] = _mmap.PROT_WRITE
PROT_EXEC: Final[int] = _mmap.PROT_EXEC
PROT_NONE: Final[int] = 0

MAP_SHARED: Final[int] = _mmap.MAP_SHARED
MAP_PRIVATE: Final[int] = _mmap.MAP_PRIVATE
MAP_ANONYMOUS: Final[int] = _mmap.MAP_ANONYMOUS
MAP_FIXED: Final[int] = 0x100 if _os.uname().machine == "alpha" else 0x10

POLLIN: Final[int] = _select.POLLIN
POLLPRI: Final[int] = _select.POLLPRI
POLLOUT: Final[int] = _select.POLLOUT
POLLERR: Final[int] = _select.POLLERR
POLLHUP: Final[int] = _select.POLLHUP
POLLNVAL: Final[int] = _select.POLLNVAL
POLLRDNORM: Final[int] = _select.POLLRDNORM
POLLRDBAND: Final[int] = _select.POLLRDBAND
POLLWRNORM: Final[int] = _select.POLLWRNORM
POLLWRBAND: Final[int] = _select.POLLWRBAND
POLLMSG: Final[int] = _select.POLLMSG
POLLRDHUP: Final[int] = _select.POLLRDHUP

SIGABRT: Final[int] = int(_signal.SIGABRT)
SIGALRM: Final[int] = int(_signal.SIGALRM)
SIGCHLD: Final[int] = int(_signal.SIGCHLD)
SIGCONT: Final[int] = int(_signal.SIGCONT)
SIGHUP: Final[int] = int(_signal.SIGHUP)
SIGINT: Final[int] = int(_signal.SIGINT)
SIGIO: Final[int] = int(_signal.SIGIO)
SIGKILL: Final[int] = int(_signal.SIGKILL)
SIGPIPE: Final[int] = int(_signal.SIGPIPE)
SIGQUIT: Final[int] = int(_signal.SIGQUIT)
SIGSTOP: Final[int] = int(_signal.SIGSTOP)
SIGTERM: Final[int] = int(_signal.SIGTERM)
SIGTSTP: Final[int] = int(_signal.SIGTSTP)
SIGTTIN: Final[int] = int(_signal.SIGTTIN)
SIGTTOU: Final[int] = int(_signal.SIGTTOU)
SIGURG: Final[int] = int(_signal.SIGURG)
SIGUSR1: Final[int] = int(_signal.SIGUSR1)
SIGUSR2: Final[int] = int(_signal.SIGUSR2)
SIGWINCH: Final[int] = int(_signal.SIGWINCH)

S_IFMT: Final[int] = 0o170000
S_IFCHR: Final[int] = _stat.S_IFCHR
S_IFREG: Final[int] = _stat.S_IFREG
S_IFDIR: Final[int] = _stat.S_IFDIR
S_IFLNK: Final[int] = _stat.S_IFLNK
S_IRUSR: Final[int] = _stat.S_IRUSR
S_IWUSR: Final[int] = _stat.S_IWUSR
S_IXUSR: Final[int] = _stat.S_IXUSR
S_IRGRP: Final[int] = _stat.S_IRGRP
S_IWGRP: Final[int] = _stat.S_IWGRP
S_IXGRP: Final[int] = _stat.S_IXGRP
S_IROTH: Final[int] = _stat.S_IROTH
S_IWOTH: Final[int] = _stat.S_IWOTH
S_IXOTH: Final[int] = _stat.S_IXOTH

RLIMIT_NOFILE: Final[int] = _resource.RLIMIT_NOFILE
RLIMIT_NPROC: Final[int] = _resource.RLIMIT_NPROC
RLIMIT_MEMLOCK: Final[int] = _resource.RLIMIT_MEMLOCK
RLIMIT_AS: Final[int] = _resource.RLIMIT_AS
RLIMIT_FSIZE: Final[int] = _resource.RLIMIT_FSIZE
RLIMIT_DATA: Final[int] = _resource.RLIMIT_DATA

SEEK_SET: Final[int] = _os.SEEK_SET
SEEK_CUR: Final[int] = _os.SEEK_CUR
SEEK_END: Final[int] = _os.SEEK_END

F_GETFL: Final[int] = _fcntl.F_GETFL
F_SETFL: Final[int] = _fcntl.F_SETFL

F_SEAL_SEAL: Final[int] = _fcntl.F_SEAL_SEAL
F_SEAL_SHRINK: Final[int] = _fcntl.F_SEAL_SHRINK
F_SEAL_GROW: Final[int] = _fcntl.F_SEAL_GROW
F_SEAL_WRITE: Final[int] = _fcntl.F_SEAL_WRITE
F_SEAL_FUTURE_WRITE: Final[int] = 0x10
F_SEAL_EXEC: Final[int] = 0x20

PAGE_SIZE: Final[int] = _resource.getpagesize()

MAP_SHARED_VALIDATE: Final[int] = 0x3
MAP_DENYWRITE: Final[int] = _mmap.MAP_DENYWRITE
MAP_EXECUTABLE: Final[int] = _mmap.MAP_EXECUTABLE
MAP_POPULATE: Final[int] = getattr(_mmap, "MAP_POPULATE", 0x8000)
MAP_GROWSDOWN: Final[int] = 0x100
MAP_LOCKED: Final[int] = 0x2000
MAP_NORESERVE: Final[int] = 0x4000
MAP_HUGETLB: Final[int] = 0x40000
MAP_SYNC: Final[int] = 0x80000
MAP_FIXED_NOREPLACE: Final[int] = 0x100000

ENOENT: Final[int] = _errno.ENOENT

LONG_MAX: Final[int] = _sys.maxsize
ULONG_MAX: Final[int] = 2 * _sys.maxsize + 1
