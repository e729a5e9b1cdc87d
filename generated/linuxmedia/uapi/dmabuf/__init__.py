"""Buffers that devices share by descriptor, and the devices that make them.

Pages are named by their place below Documentation/userspace-api/media in the kernel's source, which is on
https://docs.kernel.org/userspace-api/media/ as well. What tells of no release was in Linux 5.10 already.
"""

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from linuxmedia.uapi.dmabuf._file import (
        dmabuf_lseek as dmabuf_lseek,
        dmabuf_mmap as dmabuf_mmap,
        dmabuf_poll as dmabuf_poll,
    )
    from linuxmedia.uapi.dmabuf._heap import (
        DMA_HEAP_IOCTL_ALLOC as DMA_HEAP_IOCTL_ALLOC,
        dma_heap_ioctl_alloc as dma_heap_ioctl_alloc,
    )
    from linuxmedia.uapi.dmabuf._name import (
        DMA_BUF_SET_NAME as DMA_BUF_SET_NAME,
        DMA_BUF_SET_NAME_A as DMA_BUF_SET_NAME_A,
        DMA_BUF_SET_NAME_B as DMA_BUF_SET_NAME_B,
        dma_buf_set_name as dma_buf_set_name,
        dma_buf_set_name_a as dma_buf_set_name_a,
        dma_buf_set_name_b as dma_buf_set_name_b,
    )
    from linuxmedia.uapi.dmabuf._sync import (
        DMA_BUF_IOCTL_SYNC as DMA_BUF_IOCTL_SYNC,
        dma_buf_ioctl_sync as dma_buf_ioctl_sync,
    )
    from linuxmedia.uapi.dmabuf._sync_file import (
        DMA_BUF_IOCTL_EXPORT_SYNC_FILE as DMA_BUF_IOCTL_EXPORT_SYNC_FILE,
        DMA_BUF_IOCTL_IMPORT_SYNC_FILE as DMA_BUF_IOCTL_IMPORT_SYNC_FILE,
        SYNC_IOC_FILE_INFO as SYNC_IOC_FILE_INFO,
        SYNC_IOC_MERGE as SYNC_IOC_MERGE,
        SYNC_IOC_SET_DEADLINE as SYNC_IOC_SET_DEADLINE,
        dma_buf_ioctl_export_sync_file as dma_buf_ioctl_export_sync_file,
        dma_buf_ioctl_import_sync_file as dma_buf_ioctl_import_sync_file,
        sync_ioc_file_info as sync_ioc_file_info,
        sync_ioc_merge as sync_ioc_merge,
        sync_ioc_set_deadline as sync_ioc_set_deadline,
    )
    from linuxmedia.uapi.dmabuf._types_dma_buf import (
        DMA_BUF_BASE as DMA_BUF_BASE,
        DMA_BUF_NAME_LEN as DMA_BUF_NAME_LEN,
        DMA_BUF_SYNC_END as DMA_BUF_SYNC_END,
        DMA_BUF_SYNC_READ as DMA_BUF_SYNC_READ,
        DMA_BUF_SYNC_RW as DMA_BUF_SYNC_RW,
        DMA_BUF_SYNC_START as DMA_BUF_SYNC_START,
        DMA_BUF_SYNC_VALID_FLAGS_MASK as DMA_BUF_SYNC_VALID_FLAGS_MASK,
        DMA_BUF_SYNC_WRITE as DMA_BUF_SYNC_WRITE,
        dma_buf_export_sync_file as dma_buf_export_sync_file,
        dma_buf_import_sync_file as dma_buf_import_sync_file,
        dma_buf_sync as dma_buf_sync,
        dma_buf_sync_flag as dma_buf_sync_flag,
    )
    from linuxmedia.uapi.dmabuf._types_heap import (
        DMA_HEAP_IOC_MAGIC as DMA_HEAP_IOC_MAGIC,
        DMA_HEAP_VALID_FD_FLAGS as DMA_HEAP_VALID_FD_FLAGS,
        DMA_HEAP_VALID_HEAP_FLAGS as DMA_HEAP_VALID_HEAP_FLAGS,
        dma_heap_allocation_data as dma_heap_allocation_data,
    )
    from linuxmedia.uapi.dmabuf._types_sync_file import (
        SYNC_IOC_MAGIC as SYNC_IOC_MAGIC,
        sync_fence_info as sync_fence_info,
        sync_file_info as sync_file_info,
        sync_merge_data as sync_merge_data,
        sync_set_deadline as sync_set_deadline,
    )
    from linuxmedia.uapi.dmabuf._types_udmabuf import (
        UDMABUF_FLAGS_CLOEXEC as UDMABUF_FLAGS_CLOEXEC,
        struct_udmabuf_create as struct_udmabuf_create,
        struct_udmabuf_create_list as struct_udmabuf_create_list,
        udmabuf_create_item as udmabuf_create_item,
        udmabuf_flag as udmabuf_flag,
    )
    from linuxmedia.uapi.dmabuf._udmabuf import (
        UDMABUF_CREATE as UDMABUF_CREATE,
        UDMABUF_CREATE_LIST as UDMABUF_CREATE_LIST,
        udmabuf_create as udmabuf_create,
        udmabuf_create_list as udmabuf_create_list,
    )
else:
    __getattr__, __dir__ = _s.lazy(
        __name__,
        {
            "_file": ("dmabuf_lseek", "dmabuf_mmap", "dmabuf_poll"),
            "_heap": ("DMA_HEAP_IOCTL_ALLOC", "dma_heap_ioctl_alloc"),
            "_name": (
                "DMA_BUF_SET_NAME",
                "DMA_BUF_SET_NAME_A",
                "DMA_BUF_SET_NAME_B",
                "dma_buf_set_name",
                "dma_buf_set_name_a",
                "dma_buf_set_name_b",
            ),
            "_sync": ("DMA_BUF_IOCTL_SYNC", "dma_buf_ioctl_sync"),
            "_sync_file": (
                "DMA_BUF_IOCTL_EXPORT_SYNC_FILE",
                "DMA_BUF_IOCTL_IMPORT_SYNC_FILE",
                "SYNC_IOC_FILE_INFO",
                "SYNC_IOC_MERGE",
                "SYNC_IOC_SET_DEADLINE",
                "dma_buf_ioctl_export_sync_file",
                "dma_buf_ioctl_import_sync_file",
                "sync_ioc_file_info",
                "sync_ioc_merge",
                "sync_ioc_set_deadline",
            ),
            "_types_dma_buf": (
                "DMA_BUF_BASE",
                "DMA_BUF_NAME_LEN",
                "DMA_BUF_SYNC_END",
                "DMA_BUF_SYNC_READ",
                "DMA_BUF_SYNC_RW",
                "DMA_BUF_SYNC_START",
                "DMA_BUF_SYNC_VALID_FLAGS_MASK",
                "DMA_BUF_SYNC_WRITE",
                "dma_buf_export_sync_file",
                "dma_buf_import_sync_file",
                "dma_buf_sync",
                "dma_buf_sync_flag",
            ),
            "_types_heap": (
                "DMA_HEAP_IOC_MAGIC",
                "DMA_HEAP_VALID_FD_FLAGS",
                "DMA_HEAP_VALID_HEAP_FLAGS",
                "dma_heap_allocation_data",
            ),
            "_types_sync_file": (
                "SYNC_IOC_MAGIC",
                "sync_fence_info",
                "sync_file_info",
                "sync_merge_data",
                "sync_set_deadline",
            ),
            "_types_udmabuf": (
                "UDMABUF_FLAGS_CLOEXEC",
                "struct_udmabuf_create",
                "struct_udmabuf_create_list",
                "udmabuf_create_item",
                "udmabuf_flag",
            ),
            "_udmabuf": ("UDMABUF_CREATE", "UDMABUF_CREATE_LIST", "udmabuf_create", "udmabuf_create_list"),
        },
    )
