"""The state that a call under test finds: open devices, queues, limits, signals, other threads and processes."""

from __future__ import annotations

import fcntl
import os
import resource
import time
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from linuxmedia.conformance import (
    abilities,
    calls,
    candidates,
    children,
    controls,
    decoders,
    fences,
    injections,
    keymaps,
    limits,
    memfds,
    nodes,
    packets,
    privileges,
    requests,
    signals as _signals,
    unbinding,
    unplug as _unplug,
    video,
)
from linuxmedia.conformance.behind import CHOOSING
from linuxmedia.conformance.handles import Handle, handle, is_multiplanar
from linuxmedia.conformance.outcomes import NotReached, PreparationFailed, Unsupported
from linuxmedia.conformance.queues import Phase, Queue, Side, at_least
from linuxmedia.conformance.scope import Scope
from linuxmedia.conformance.system import O_ACCMODE, O_RDWR
from linuxmedia.conformance.threads import Waiting
from linuxmedia.uapi import dvb, v4l2

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from typing import Literal

    from linuxmedia.conformance.bench import Bench
    from linuxmedia.conformance.devices import Device


class Arrangement:
    """Everything that a run sets up. It is all undone at the end of the run, whatever happens."""

    null = 0
    """The NULL pointer."""

    def __init__(self, device: Device, bench: Bench) -> None:
        self.device = device
        self._bench = bench
        self._scope = Scope()
        self._used: set[Device] = set()
        self._changed = False
        self._seconds: dict[str, Handle] = {}
        self._interrupts: list[Callable[[], None]] = []
        self._limits: list[tuple[int, int]] = []

    def finish(self) -> None:
        """Undo everything."""
        self._scope.close()

    # Devices

    def find(self, node: str, entity: str | None = None) -> Device:
        """The device under test when it is of this kind, or else the one of this kind that belongs with it."""
        if node == self.device.node and entity in (None, self.device.name):
            return self.device
        found = self._bench.inventory.beside(self.device, node, entity)
        if found is None:
            message = f"there is no {node} device{f' of entity {entity!r}' if entity else ''} here"
            raise Unsupported(message)
        return found

    def path(self, node: str, *, entity: str | None = None) -> str:
        """The path of a device, for tests that open it themselves. Its settings are kept."""
        device = self.find(node, entity)
        self._keep(device)
        return device.path

    def open(self, node: str, mode: int, *, entity: str | None = None) -> Handle:
        """Open a device."""
        return self._open(self.find(node, entity), mode)

    def second(self, first: Handle) -> Handle:
        """Another open file of the same device, the same one at every call."""
        if first.path not in self._seconds:
            self._seconds[first.path] = self._open(first.device, first.mode)
        return self._seconds[first.path]

    def dup(self, original: Handle) -> Handle:
        """Another descriptor of the same open file."""
        outcome = calls.dup(original.fd)
        if outcome.errno:
            message = f"dup: {outcome.seen}"
            raise PreparationFailed(message)
        return handle(outcome.value, original.device, original.mode)

    def close(self, open_file: Handle | int) -> None:
        """Close a device or a descriptor."""
        fd = open_file if isinstance(open_file, int) else open_file.fd
        outcome = calls.close(fd)
        if outcome.errno:
            message = f"close: {outcome.seen}"
            raise PreparationFailed(message)

    def require(
        self,
        device: Handle,
        *,
        capability: int = 0,
        lacks: int = 0,
        multiplanar: bool | None = None,
        physical_address: bool | None = None,
        codec: bool | None = None,
        stateless: bool | None = None,
        memory: int | None = None,
        supports: int = 0,
        driver: str | None = None,
        side: Side | None = None,
    ) -> None:
        """Insist on abilities: capabilities to have and to lack, planes, memory, V4L2_BUF_CAP_* bits, a driver."""
        wrong: list[str] = []
        if driver not in (None, device.device.driver):
            wrong.append(f"is not driven by {driver}")
        able = abilities.capabilities(device) if capability or lacks else 0
        if able & capability != capability:
            wrong.append(f"lacks capability 0x{capability & ~able:x}")
        if able & lacks:
            wrong.append(f"has capability 0x{able & lacks:x}")
        if physical_address is not None and physical_address != abilities.has_physical_address(device):
            wrong.append(f"has {'no' if physical_address else 'a'} physical address")
        if codec is not None and codec != abilities.is_codec(device):
            wrong.append(f"is {'no' if codec else 'a'} codec")
        if stateless is not None and stateless != abilities.is_stateless(device):
            wrong.append(f"is {'no' if stateless else 'a'} stateless codec")
        if multiplanar not in (None, is_multiplanar(device.type)):
            wrong.append(f"is {'single' if multiplanar else 'multi'}-planar")
        if memory is not None or supports:
            kind = v4l2.V4L2_MEMORY_MMAP if memory is None else memory
            offered = video.buffer_capabilities(device.fd, video.type_of(device, side), kind)
            if not offered or offered & supports != supports:
                wrong.append(f"offers 0x{offered:x} for memory {kind}")
        if wrong:
            message = f"{device.device.label} {', '.join(wrong)}"
            raise Unsupported(message)

    # Queues and controls

    def queue(
        self,
        device: Handle,
        *,
        side: Side | None = None,
        memory: int = v4l2.V4L2_MEMORY_MMAP,
        buffers: int = 2,
        size: int = 0,
        phase: Phase = "allocated",
    ) -> Queue:
        """Allocate buffers and bring the queue to a phase. `size` is for demux queues."""
        if device.device.node in ("demux", "dvr"):
            return self._packet_queue(device, buffers, size, phase)
        self._changed |= candidates.may_change(device)
        return video.arrange(device, self._scope.pages, side=side, kind=memory, buffers=buffers, phase=phase)

    def tune(self, device: Handle) -> None:
        """Tune the frontend of the same adapter to a channel, so that packets flow."""
        packets.tune(self.find("frontend").path if device.device.node != "frontend" else device.path)

    def control(self, device: Handle, name: str, value: int) -> None:
        """Set a control, given by its name."""
        found = controls.find(device.fd, name=name)
        if found is None:
            message = f"{device.device.label} has no control {name!r}"
            raise Unsupported(message)
        self._changed = True
        if injections.arms(device, name):
            self._scope.then_when_closed(injections.disarm, device.device)
        outcome = controls.write(device.fd, found, value)
        if outcome.errno:
            message = f"setting {name!r} to {value}: {outcome.seen}"
            raise NotReached(message)

    def find_control(
        self,
        device: Handle,
        *,
        type: int | None = None,
        flags: int = 0,
        name: str | None = None,
        compound: bool | None = None,
    ) -> controls.Control:
        """The first control with these properties; read-only, inactive and the like only where `flags` says so."""
        found = controls.find(device.fd, type=type, flags=flags, name=name, compound=compound)
        if found is None:
            message = f"{device.device.label} has no such control (type {type}, flags 0x{flags:x})"
            raise Unsupported(message)
        return found

    def unplug(self, device: Handle) -> None:
        """Take the device away; it is back when the run is over."""
        self._changed = True
        if unbinding.can_unbind(device.device):
            self._scope.then_when_closed(unbinding.bind, unbinding.unbind(device.device))
            return
        _unplug.unplug(device, self.find("video-capture").path)

    def memfd(self, size: int, seals: int) -> int:
        """A file in memory with these seals."""
        return memfds.make_memfd(size, seals)

    def fence(self, on: fences.Fence | None, point: int) -> fences.Fence:
        """A fence that signals at a point of the timeline of another, or of one of its own."""
        return fences.make_fence(on.timeline if on else None, point)

    def advance(self, fence: fences.Fence, points: int) -> None:
        """Move the timeline of a fence on."""
        fences.advance(fence, points)

    def decode(self, device: Handle, *protocols: str) -> None:
        """Let the kernel decode these protocols of remote controls and no others, until the run is over."""
        self._changed = True
        decoders.enable(device.path, protocols)

    def keycode(self, device: Handle, code: int, *, scancode: int) -> None:
        """Enter a key into the keymap of a receiver of remote controls, until the run is over."""
        self._scope.then(keymaps.enter(device.path, scancode, code))

    # Processes, threads, signals, limits

    def fork(self) -> int:
        """A child that holds every descriptor until the run is over."""
        child = children.hold_descriptors()
        self._scope.then(children.end, child)
        return child

    def concurrently(self, call: Callable[..., calls.Outcome], *args: object) -> Waiting:
        """Make a call in a thread, and come back when it waits in the kernel."""
        self._note(args)
        waiting = Waiting(call, *args)
        self._scope.then(waiting.stop)
        waiting.start()
        return waiting

    def signal(self, number: int, *, after: float = 0.05) -> None:
        """Send a signal, from some seconds on, until the call under test is over."""
        stop = _signals.interrupt(number, after)
        self._interrupts.append(stop)
        self._scope.then(stop)

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        time.sleep(seconds)

    def rlimit(self, name: str, to: int) -> None:
        """Lower a soft limit, such as NOFILE, for every call of the test from now on."""
        number: int = getattr(resource, f"RLIMIT_{name}")
        self._limits.append((number, to))

    def sysctl(self, name: Literal["fs.file-max"], to: int) -> None:
        """Set a limit of the whole system until the run is over."""
        self._scope.then(limits.set_for_all(name, to))

    def mknod(self, device: Handle) -> nodes.Node:
        """A node with the major number of this device and no device behind it; it is gone when the run is over."""
        node = nodes.make_without_device(device.path)
        self._scope.then(nodes.remove, node)
        return node

    def drop_privileges(self) -> None:
        """Become an unprivileged user until the run is over."""
        self._scope.then(privileges.lower_privileges())

    # Descriptors and addresses that must be refused

    def closed(self) -> int:
        """A descriptor's number that is not open."""
        lowest = resource.getrlimit(resource.RLIMIT_NOFILE)[0] // 2
        null = os.open(os.devnull, os.O_RDONLY | os.O_CLOEXEC)
        spare = fcntl.fcntl(null, fcntl.F_DUPFD_CLOEXEC, lowest)
        os.close(spare)
        os.close(null)
        return spare

    def inaccessible(self) -> int:
        """The address of a page that may be neither read nor written."""
        return self._scope.pages.inaccessible()

    def unmapped(self) -> int:
        """An address where nothing is mapped."""
        return self._scope.pages.unmapped()

    # Inside

    def _open(self, device: Device, mode: int) -> Handle:
        self._keep(device)
        outcome = calls.open_(device.path, mode)
        if outcome.errno:
            message = f"opening {device.path} ({device.label}): {outcome.seen}"
            raise PreparationFailed(message)
        opened = handle(outcome.value, device, mode)
        if device.node == "m2m":
            self._scope.then(self._stop, opened)
        return opened

    def _stop(self, opened: Handle) -> None:
        # What is still queued in a request comes back now, and not while the driver takes the handle apart.
        with self._bench.unseen():
            video.stop(opened)

    def _keep(self, device: Device) -> None:
        if device in self._used:
            return
        self._used.add(device)
        self._bench.baselines.note(device)
        # Sending a scancode sets the carrier of its protocol, metadata the brightness and contrast of what is captured.
        self._changed |= device.node in {"lirc", "meta-output"}
        self._scope.then_when_closed(self._set_back, device)
        captured = self._bench.inventory.beside(device, "video-capture") if device.node == "meta-output" else None
        if captured is not None and captured.parent == device.parent:
            self._keep(captured)

    def _set_back(self, device: Device) -> None:
        if self._changed:
            self._bench.baselines.restore(device)

    def _note(self, args: tuple[object, ...]) -> None:
        """Notice requests that change what a device is set to, so that nothing is set back after all the others."""
        fd, request = (*args, None, None)[:2]
        if not isinstance(request, int):
            return
        self._changed |= requests.changes_settings(request)
        if request in CHOOSING and isinstance(fd, int):
            with self._bench.unseen():
                self._bench.baselines.chosen(fd, request)

    def _packet_queue(self, device: Handle, buffers: int, size: int, phase: Phase) -> Queue:
        if device.device.node == "dvr" and device.mode & O_ACCMODE != O_RDWR:
            message = "a DVR has buffers to map only when it is open for reading and writing: open it with O_RDWR"
            raise NotReached(message)
        queue = packets.allocate(device, buffers=buffers, size=size)
        if at_least(phase, "queued"):
            packets.queue_all(device, queue)
        if at_least(phase, "streaming"):
            if device.device.node == "dvr":
                packets.start_filter(self._open(self.find("demux"), O_RDWR).fd, dvb.DMX_OUT_TS_TAP)
            else:
                packets.start_filter(device.fd, dvb.DMX_OUT_TSDEMUX_TAP)
            self.tune(device)
        if phase == "filled":
            packets.wait_filled(device)
        return queue

    @contextmanager
    def _limited(self) -> Generator[None]:
        """Within the limits of the test, under which the runtime itself could not even list its descriptors."""
        with ExitStack() as undo:
            for number, to in self._limits:
                before = resource.getrlimit(number)
                resource.setrlimit(number, (to, before[1]))
                undo.callback(resource.setrlimit, number, before)
            yield

    def _quiet(self) -> None:
        """Send no more signals."""
        while self._interrupts:
            self._interrupts.pop()()
