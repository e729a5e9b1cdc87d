/* What the kernel and the driver alone need: VIDIOC_QUERYCAP in a loop, with one struct. */
#include <linux/videodev2.h>
#include <sys/ioctl.h>

int query_capability(int device, long times)
{
	struct v4l2_capability capability;

	while (times-- > 0)
		if (ioctl(device, VIDIOC_QUERYCAP, &capability) != 0)
			return -1;
	return 0;
}
