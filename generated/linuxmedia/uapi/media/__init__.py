"""The graph of entities, pads and links that a media device is made of, and requests."""

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from linuxmedia.uapi.media._device_info import (
        MEDIA_IOC_DEVICE_INFO as MEDIA_IOC_DEVICE_INFO,
        media_device_info as media_device_info,
        media_ioc_device_info as media_ioc_device_info,
    )
    from linuxmedia.uapi.media._request import (
        MEDIA_IOC_REQUEST_ALLOC as MEDIA_IOC_REQUEST_ALLOC,
        MEDIA_REQUEST_IOC_QUEUE as MEDIA_REQUEST_IOC_QUEUE,
        MEDIA_REQUEST_IOC_REINIT as MEDIA_REQUEST_IOC_REINIT,
        media_ioc_request_alloc as media_ioc_request_alloc,
        media_request_ioc_queue as media_request_ioc_queue,
        media_request_ioc_reinit as media_request_ioc_reinit,
    )
else:
    __getattr__, __dir__ = _s.lazy(
        __name__,
        {
            "_device_info": ("MEDIA_IOC_DEVICE_INFO", "media_device_info", "media_ioc_device_info"),
            "_request": (
                "MEDIA_IOC_REQUEST_ALLOC",
                "MEDIA_REQUEST_IOC_QUEUE",
                "MEDIA_REQUEST_IOC_REINIT",
                "media_ioc_request_alloc",
                "media_request_ioc_queue",
                "media_request_ioc_reinit",
            ),
        },
    )
