"""Conformance: Identity and capabilities of a device."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.memory import field_bytes
from linuxmedia.conformance.system import O_RDONLY, O_RDWR
from linuxmedia.uapi.v4l2 import V4L2_CAP_DEVICE_CAPS, VIDIOC_QUERYCAP, v4l2_capability


@rule(
    "VIDIOC_QUERYCAP::ok::names-the-device",
    page="v4l/vidioc-querycap.rst",
    nodes=(
        "video-capture",
        "video-output",
        "m2m",
        "vbi-capture",
        "vbi-output",
        "sdr-capture",
        "meta-capture",
        "meta-output",
        "touch",
        "radio",
        "radio-output",
    ),
)
def test_vidioc_querycap_ok_names_the_device(run: Run) -> None:
    """Driver, card and place are text that ends within its field, and the version is that of a kernel."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_capability()
    run.perform(ioctl, device.fd, VIDIOC_QUERYCAP, argument)
    run.check("argument.driver", field_bytes(argument, "driver"), check.text())
    run.check("argument.card", field_bytes(argument, "card"), check.text())
    run.check("argument.bus_info", field_bytes(argument, "bus_info"), check.text())
    run.check("argument.version", argument.version, check.at_least(3 << 16 | 1 << 8))


@rule(
    "VIDIOC_QUERYCAP::ok::node-within-device",
    page="v4l/vidioc-querycap.rst",
    nodes=(
        "video-capture",
        "video-output",
        "m2m",
        "vbi-capture",
        "vbi-output",
        "sdr-capture",
        "meta-capture",
        "meta-output",
        "touch",
        "radio",
        "radio-output",
    ),
)
def test_vidioc_querycap_ok_node_within_device(run: Run) -> None:
    """Whatever the node can do counts among the capabilities of the whole device."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_capability()
    run.perform(ioctl, device.fd, VIDIOC_QUERYCAP, argument)
    run.check("argument.capabilities", argument.capabilities, check.has(argument.device_caps))


@rule(
    "VIDIOC_QUERYCAP::ok::device-caps-announced",
    page="v4l/vidioc-querycap.rst",
    nodes=(
        "video-capture",
        "video-output",
        "m2m",
        "vbi-capture",
        "vbi-output",
        "sdr-capture",
        "meta-capture",
        "meta-output",
        "touch",
        "radio",
        "radio-output",
    ),
)
def test_vidioc_querycap_ok_device_caps_announced(run: Run) -> None:
    """V4L2_CAP_DEVICE_CAPS announces device_caps, and only capabilities can hold it."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_capability()
    run.perform(ioctl, device.fd, VIDIOC_QUERYCAP, argument)
    run.check("argument.capabilities", argument.capabilities, check.has(V4L2_CAP_DEVICE_CAPS))
    run.check("argument.device_caps", argument.device_caps, check.nonzero(), check.lacks(V4L2_CAP_DEVICE_CAPS))


@rule(
    "VIDIOC_QUERYCAP::ok::known-capabilities",
    page="v4l/vidioc-querycap.rst",
    nodes=(
        "video-capture",
        "video-output",
        "m2m",
        "vbi-capture",
        "vbi-output",
        "sdr-capture",
        "meta-capture",
        "meta-output",
        "touch",
        "radio",
        "radio-output",
    ),
)
def test_vidioc_querycap_ok_known_capabilities(run: Run) -> None:
    """No bit is set that the API does not define."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_capability()
    run.perform(ioctl, device.fd, VIDIOC_QUERYCAP, argument)
    run.check("argument.capabilities", argument.capabilities, check.subset_of(0xBFFFFFF7))
    run.check("argument.device_caps", argument.device_caps, check.subset_of(0xBFFFFFF7))


@rule(
    "VIDIOC_QUERYCAP::ok::reserved-zeroed",
    page="v4l/vidioc-querycap.rst",
    nodes=(
        "video-capture",
        "video-output",
        "m2m",
        "vbi-capture",
        "vbi-output",
        "sdr-capture",
        "meta-capture",
        "meta-output",
        "touch",
        "radio",
        "radio-output",
    ),
)
def test_vidioc_querycap_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero, whatever the program left in them."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_capability(reserved=[0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF])
    run.perform(ioctl, device.fd, VIDIOC_QUERYCAP, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@rule(
    "VIDIOC_QUERYCAP::ok::same-on-every-handle",
    page="v4l/vidioc-querycap.rst",
    nodes=(
        "video-capture",
        "video-output",
        "m2m",
        "vbi-capture",
        "vbi-output",
        "sdr-capture",
        "meta-capture",
        "meta-output",
        "touch",
        "radio",
        "radio-output",
    ),
)
def test_vidioc_querycap_ok_same_on_every_handle(run: Run) -> None:
    """All handles of a node get the same answer."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_capability()
    run.perform(ioctl, device.fd, VIDIOC_QUERYCAP, argument)
    other = v4l2_capability()
    run.perform(ioctl, run.second(device).fd, VIDIOC_QUERYCAP, other)
    run.check("other.driver", other.driver, argument.driver)
    run.check("other.card", other.card, argument.card)
    run.check("other.bus_info", other.bus_info, argument.bus_info)
    run.check("other.capabilities", other.capabilities, argument.capabilities)
    run.check("other.device_caps", other.device_caps, argument.device_caps)


@rule(
    "VIDIOC_QUERYCAP::ok::read-only-handle",
    page="v4l/vidioc-querycap.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_querycap_ok_read_only_handle(run: Run) -> None:
    """A handle that was opened for reading only gets an answer too."""
    device = run.open(run.device.node, O_RDONLY)
    argument = v4l2_capability()
    run.perform(ioctl, device.fd, VIDIOC_QUERYCAP, argument)
    run.check("argument.driver", field_bytes(argument, "driver"), check.text())


@condition(
    "VIDIOC_QUERYCAP::ENODEV::unplugged",
    cause="gone",
    page="v4l/vidioc-querycap.rst",
    nodes=("video-capture", "video-output", "sdr-capture", "touch"),
)
def test_vidioc_querycap_enodev_unplugged(case: Case) -> None:
    """The device has been taken away since it was opened."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_QUERYCAP, v4l2_capability())


@condition(
    "VIDIOC_QUERYCAP::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-querycap.rst",
    nodes=(
        "video-capture",
        "video-output",
        "m2m",
        "vbi-capture",
        "vbi-output",
        "sdr-capture",
        "meta-capture",
        "meta-output",
        "touch",
        "radio",
        "radio-output",
    ),
    lab=(
        "vivid-000-vid-cap",
        "vivid-000-vid-out",
        "vim2m",
        "vivid-000-vbi-cap",
        "vivid-000-vbi-out",
        "vivid-000-sdr-cap",
        "vivid-000-meta-cap",
        "vivid-000-meta-out",
        "vivid-000-touch-cap",
        "vivid-000-rad-rx",
        "vivid-000-rad-tx",
    ),
)
def test_vidioc_querycap_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_QUERYCAP, v4l2_capability())
        run.next(ioctl, device.fd, VIDIOC_QUERYCAP, v4l2_capability())


@condition(
    "VIDIOC_QUERYCAP::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-querycap.rst",
    nodes=(
        "video-capture",
        "video-output",
        "m2m",
        "vbi-capture",
        "vbi-output",
        "sdr-capture",
        "meta-capture",
        "meta-output",
        "touch",
        "radio",
        "radio-output",
    ),
    lab=(
        "vivid-000-vid-cap",
        "vivid-000-vid-out",
        "vim2m",
        "vivid-000-vbi-cap",
        "vivid-000-vbi-out",
        "vivid-000-sdr-cap",
        "vivid-000-meta-cap",
        "vivid-000-meta-out",
        "vivid-000-touch-cap",
        "vivid-000-rad-rx",
        "vivid-000-rad-tx",
    ),
    values=("null", "inaccessible"),
)
def test_vidioc_querycap_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_QUERYCAP,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_capability(),
        )
        run.next(ioctl, device.fd, VIDIOC_QUERYCAP, v4l2_capability())


@condition(
    "VIDIOC_QUERYCAP::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-querycap.rst",
    nodes=(
        "video-capture",
        "video-output",
        "m2m",
        "vbi-capture",
        "vbi-output",
        "sdr-capture",
        "meta-capture",
        "meta-output",
        "touch",
        "radio",
        "radio-output",
    ),
    lab=(
        "vivid-000-vid-cap",
        "vivid-000-vid-out",
        "vim2m",
        "vivid-000-vbi-cap",
        "vivid-000-vbi-out",
        "vivid-000-sdr-cap",
        "vivid-000-meta-cap",
        "vivid-000-meta-out",
        "vivid-000-touch-cap",
        "vivid-000-rad-rx",
        "vivid-000-rad-tx",
    ),
)
def test_vidioc_querycap_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_QUERYCAP, v4l2_capability())
