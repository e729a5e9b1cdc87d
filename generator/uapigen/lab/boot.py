"""Compose the QEMU command that boots a kernel of the lab."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from uapigen.lab.cache import Kernel

Accelerator = Literal["kvm", "tcg"]

# One single-planar instance, whose output has a frame buffer to lay over its image, and one multi-planar instance.
VIVID = {"n_devs": "2", "multiplanar": "1,2", "node_types": "0xf1d3d,0xe1d3d"}

# The second serial port has an infrared transceiver of the plainest kind, in front of which nothing ever happens.
_INFRARED = ("serial_ir.io=0x2f8", "serial_ir.irq=3", "serial_ir.sense=0")  # to find out the sense takes a second

# Drivers of cards, each with a card that knows nothing of it: QEMU's device for teaching, which has registers and an
# interrupt. What a driver refuses before it comes to its hardware it refuses here.
BORROWED = {"tw68": "0000:00:10.0", "ipu3-cio2": "0000:00:11.0"}

_KERNEL = (
    "console=ttyS0",
    "panic=-1",  # reboot at once, which ends QEMU
    "no_timer_check",  # the check can fail on a busy host without KVM
    "random.trust_cpu=on",  # RDRAND is random enough to begin with
    "printk.devkmsg=on",  # what a command writes to /dev/kmsg is not thinned out
    "8250.nr_uarts=1",  # the other port is not a terminal
    *_INFRARED,
)

# With the newest features memory is copied and cleared by instructions that TCG imitates byte by byte, and the suite
# takes a sixth longer. A distribution that is built for a later processor than this one would not run. Without RDRAND
# the first process that asks for random bytes, which Python does, waits a second for the kernel to gather some.
_CPU: Mapping[Accelerator, str] = {"kvm": "host", "tcg": "Nehalem,+rdrand"}


@dataclass(frozen=True, slots=True)
class Machine:
    """The machine that QEMU imitates; memory is in MiB, parameters go to the kernel."""

    memory: int = 2048
    cpus: int = 2
    parameters: Sequence[str] = tuple(f"vivid.{key}={value}" for key, value in VIVID.items())


@dataclass(frozen=True, slots=True)
class Attached:
    """What the machine is connected to on the host."""

    initramfs: Path
    output: Path
    kernel_log: Path
    status_fd: int
    output_fd: int | None  # None: the command's terminal is the caller's


def command(kernel: Kernel, machine: Machine, accelerator: Accelerator, attached: Attached) -> list[str]:
    """Return the command; the file descriptors in it must be passed on."""
    cpu = _CPU[accelerator]
    return [
        *("qemu-system-x86_64", "-no-user-config", "-nodefaults", "-display", "none", "-no-reboot"),
        *("-machine", "q35", "-accel", accelerator, "-cpu", cpu),
        *("-m", str(machine.memory), "-smp", str(machine.cpus)),
        *("-kernel", str(kernel.image), "-initrd", str(attached.initramfs)),
        *("-append", " ".join((*_KERNEL, *machine.parameters))),
        *("-virtfs", "local,path=/,mount_tag=root,security_model=none,readonly=on,multidevs=remap"),
        *("-virtfs", f"local,path={_escaped(attached.output)},mount_tag=output,security_model=none,multidevs=remap"),
        *("-serial", f"file:{attached.kernel_log}", "-serial", "null"),
        *(word for address in BORROWED.values() for word in ("-device", f"edu,addr={address[-4:]}")),
        *("-device", "virtio-serial-pci"),
        *_port("status", attached.status_fd),
        *(_port("output", attached.output_fd) if attached.output_fd is not None else _TERMINAL),
    ]


_TERMINAL = ("-chardev", "stdio,id=terminal,signal=off", "-device", "virtconsole,chardev=terminal")


def _port(name: str, descriptor: int) -> tuple[str, ...]:
    return (
        *("-add-fd", f"fd={descriptor},set={descriptor}"),
        *("-chardev", f"file,id={name},path=/dev/fdset/{descriptor},append=on"),
        *("-device", f"virtserialport,chardev={name},name=lab.{name}"),
    )


def _escaped(path: Path) -> str:
    return str(path).replace(",", ",,")
