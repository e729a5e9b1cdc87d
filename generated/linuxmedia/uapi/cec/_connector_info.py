"""The connector of an adapter."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# cec_connector_type: Kinds of connector.

CEC_CONNECTOR_TYPE_NO_CONNECTOR: Final = 0
"""None, or the driver does not know. Documented in cec/cec-ioc-adap-g-conn-info.rst."""
CEC_CONNECTOR_TYPE_DRM: Final = 1
"""A connector of a graphics card. Documented in cec/cec-ioc-adap-g-conn-info.rst."""


class cec_drm_connector_info(_s.Structure):
    """A connector of a graphics card.

    In Linux 5.10 or earlier. Documented in cec/cec-ioc-adap-g-conn-info.rst.
    """

    card_no: int = _s.u32()
    """Number of the card, which is the one in /dev/dri/card0. Written by the driver."""
    connector_id: int = _s.u32()
    """Object id of the connector, as the mode-setting API counts. Written by the driver."""


class cec_connector_info_u1(_s.Union):
    """The connector itself. The member in use is selected by `cec_connector_info.type`."""

    _selected_ = (("type", {1: "drm"}),)
    drm: cec_drm_connector_info = _s.nested(cec_drm_connector_info)
    """A connector of the direct rendering manager. In use with `CEC_CONNECTOR_TYPE_DRM`. Written by the driver."""
    raw: _s.Array[int] = _s.reserved(_s.u32(), 16)
    """Reserved; zero."""


class cec_connector_info(_s.Structure):
    """The connector that an adapter belongs to.

    In Linux 5.10 or earlier. Documented in cec/cec-ioc-adap-g-conn-info.rst.
    """

    type: int = _s.u32()
    """What kind of connector it is. A value of `cec_connector_type`. Written by the driver."""
    _u1: cec_connector_info_u1 = _s.nested(cec_connector_info_u1)
    drm: cec_drm_connector_info = _s.through("_u1")
    """A connector of the direct rendering manager. In use with `CEC_CONNECTOR_TYPE_DRM`. Written by the driver."""
    raw: _s.Array[int] = _s.through("_u1")
    """Reserved; zero."""


CEC_ADAP_G_CONNECTOR_INFO: Final[int] = _s.IOR("a", 10, cec_connector_info)
"""Tell which connector the adapter belongs to. See `cec_adap_g_connector_info`."""


def cec_adap_g_connector_info(device: _s.FileDescriptorLike, argument: cec_connector_info, /) -> cec_connector_info:
    """Tell which connector the adapter belongs to.

    A source that has to find the CEC adapter of a display connector compares what comes back with the connectors of its
    graphics card. While the driver knows of no connector, the answer is `CEC_CONNECTOR_TYPE_NO_CONNECTOR`.

    Raises:
        ENOTTY: The adapter lacks `CEC_CAP_CONNECTOR_INFO`.

    The page lists no error; the call fails where `CEC_CAP_CONNECTOR_INFO` is missing.

    In Linux 5.10 or earlier. Documented in cec/cec-ioc-adap-g-conn-info.rst.
    """
    try:
        if argument.__class__ is not cec_connector_info:
            _s.refuse_other(argument, cec_connector_info, "CEC_ADAP_G_CONNECTOR_INFO")
        _ioctl(device, CEC_ADAP_G_CONNECTOR_INFO, argument)
    except OSError as error:
        raise _s.explained(error, "CEC_ADAP_G_CONNECTOR_INFO", __name__) from None
    return argument


if TYPE_CHECKING:

    class cec_connector_type(enum.IntEnum):
        """Kinds of connector.

        In Linux 5.10 or earlier. Documented in cec/cec-ioc-adap-g-conn-info.rst.
        """

        CEC_CONNECTOR_TYPE_NO_CONNECTOR = 0
        """None, or the driver does not know. Documented in cec/cec-ioc-adap-g-conn-info.rst."""
        CEC_CONNECTOR_TYPE_DRM = 1
        """A connector of a graphics card. Documented in cec/cec-ioc-adap-g-conn-info.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__, enums={"cec_connector_type": ("CEC_CONNECTOR_TYPE_NO_CONNECTOR", "CEC_CONNECTOR_TYPE_DRM")}
    )
