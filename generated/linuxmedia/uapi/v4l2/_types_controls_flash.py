"""Flash controls."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_flash_control: Controls of a camera's flash, torch and indicator lamps.

V4L2_CID_FLASH_CLASS_BASE: Final = 0x009C0900
"""Number that the ids of the flash class count from. Documented in v4l/ext-ctrls-flash.rst."""
V4L2_CID_FLASH_CLASS: Final = 0x009C0001
"""Heading under which a panel shows the flash controls; it has no value. Documented in v4l/ext-ctrls-flash.rst."""
V4L2_CID_FLASH_LED_MODE: Final = 0x009C0901
"""What the white LED does; some faults forbid a change. A menu of `v4l2_flash_led_mode`. Documented in
v4l/ext-ctrls-flash.rst.
"""
V4L2_CID_FLASH_STROBE_SOURCE: Final = 0x009C0902
"""What makes the LED flash. A menu of `v4l2_flash_strobe_source`. Documented in v4l/ext-ctrls-flash.rst."""
V4L2_CID_FLASH_STROBE: Final = 0x009C0903
"""Flashes, with `V4L2_FLASH_LED_MODE_FLASH` and `V4L2_FLASH_STROBE_SOURCE_SOFTWARE`; some faults forbid it. A button.
Documented in v4l/ext-ctrls-flash.rst.
"""
V4L2_CID_FLASH_STROBE_STOP: Final = 0x009C0904
"""Ends a flash at once. A button. Documented in v4l/ext-ctrls-flash.rst."""
V4L2_CID_FLASH_STROBE_STATUS: Final = 0x009C0905
"""The LED is flashing at the moment. A read-only boolean. Documented in v4l/ext-ctrls-flash.rst."""
V4L2_CID_FLASH_TIMEOUT: Final = 0x009C0906
"""Time from its start after which the hardware ends a flash. An integer, with most drivers in microseconds, with lm3560
and lm3646 in milliseconds; the driver sets the range. Documented in v4l/ext-ctrls-flash.rst.
"""
V4L2_CID_FLASH_INTENSITY: Final = 0x009C0907
"""Current through the LED while it flashes. An integer in microamperes with most drivers, in milliamperes with adp1653
and by the page; the driver sets the range. Documented in v4l/ext-ctrls-flash.rst.
"""
V4L2_CID_FLASH_TORCH_INTENSITY: Final = 0x009C0908
"""Current through the LED as a torch; some faults forbid a change. An integer in microamperes with most drivers, in
milliamperes with adp1653 and by the page; the driver sets the range. Documented in v4l/ext-ctrls-flash.rst.
"""
V4L2_CID_FLASH_INDICATOR_INTENSITY: Final = 0x009C0909
"""Current through the indicator lamp. An integer, if possible in microamperes; the driver sets the range. Documented in
v4l/ext-ctrls-flash.rst.
"""
V4L2_CID_FLASH_FAULT: Final = 0x009C090A
"""What went wrong; reading clears it and puts the chip back to work where it can. A volatile bitmask of
`v4l2_flash_fault`, whose bits the chip alone sets. Documented in v4l/ext-ctrls-flash.rst.
"""
V4L2_CID_FLASH_CHARGE: Final = 0x009C090B
"""Switches the charging of a xenon flash's capacitor on and off; `V4L2_CID_FLASH_READY` tells when it is full. A
boolean. Documented in v4l/ext-ctrls-flash.rst.
"""
V4L2_CID_FLASH_READY: Final = 0x009C090C
"""A flash is possible: the capacitor is charged, or the LED has cooled. A read-only boolean. Documented in
v4l/ext-ctrls-flash.rst.
"""

# v4l2_flash_led_mode: What the white LED of a flash does.

V4L2_FLASH_LED_MODE_NONE: Final = 0
"""It stays dark, strobed or not. Documented in v4l/ext-ctrls-flash.rst."""
V4L2_FLASH_LED_MODE_FLASH: Final = 1
"""It flashes when strobed, at `V4L2_CID_FLASH_INTENSITY`. Documented in v4l/ext-ctrls-flash.rst."""
V4L2_FLASH_LED_MODE_TORCH: Final = 2
"""It shines all the time, at `V4L2_CID_FLASH_TORCH_INTENSITY`. Documented in v4l/ext-ctrls-flash.rst."""

# v4l2_flash_strobe_source: What makes an LED flash.

V4L2_FLASH_STROBE_SOURCE_SOFTWARE: Final = 0
"""The program, with `V4L2_CID_FLASH_STROBE`. Documented in v4l/ext-ctrls-flash.rst."""
V4L2_FLASH_STROBE_SOURCE_EXTERNAL: Final = 1
"""A signal, mostly the sensor's, so that flash and exposure start together. Documented in v4l/ext-ctrls-flash.rst."""

# v4l2_flash_fault: What went wrong with a flash; the driver sets the bits.

V4L2_FLASH_FAULT_OVER_VOLTAGE: Final = 1
"""The voltage at the LED rose above the chip's limit. Documented in v4l/ext-ctrls-flash.rst."""
V4L2_FLASH_FAULT_TIMEOUT: Final = 2
"""`V4L2_CID_FLASH_TIMEOUT` ended a flash; not all chips tell. Documented in v4l/ext-ctrls-flash.rst."""
V4L2_FLASH_FAULT_OVER_TEMPERATURE: Final = 4
"""The chip is too hot. Documented in v4l/ext-ctrls-flash.rst."""
V4L2_FLASH_FAULT_SHORT_CIRCUIT: Final = 8
"""The chip's protection against short circuits tripped. Documented in v4l/ext-ctrls-flash.rst."""
V4L2_FLASH_FAULT_OVER_CURRENT: Final = 16
"""The LED's supply gave more current than the chip's limit. Documented in v4l/ext-ctrls-flash.rst."""
V4L2_FLASH_FAULT_INDICATOR: Final = 32
"""The indicator lamp is shorted or cut off. Documented in v4l/ext-ctrls-flash.rst."""
V4L2_FLASH_FAULT_UNDER_VOLTAGE: Final = 64
"""The voltage at the LED fell below the chip's limit. Documented in v4l/ext-ctrls-flash.rst."""
V4L2_FLASH_FAULT_INPUT_VOLTAGE: Final = 128
"""The chip's own supply is too low for a flash at full current; lasts while it is. Documented in
v4l/ext-ctrls-flash.rst.
"""
V4L2_FLASH_FAULT_LED_OVER_TEMPERATURE: Final = 256
"""The LED is too hot. Documented in v4l/ext-ctrls-flash.rst."""


if TYPE_CHECKING:

    class v4l2_flash_led_mode(enum.IntEnum):
        """What the white LED of a flash does.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-flash.rst.
        """

        V4L2_FLASH_LED_MODE_NONE = 0
        """It stays dark, strobed or not. Documented in v4l/ext-ctrls-flash.rst."""
        V4L2_FLASH_LED_MODE_FLASH = 1
        """It flashes when strobed, at `V4L2_CID_FLASH_INTENSITY`. Documented in v4l/ext-ctrls-flash.rst."""
        V4L2_FLASH_LED_MODE_TORCH = 2
        """It shines all the time, at `V4L2_CID_FLASH_TORCH_INTENSITY`. Documented in v4l/ext-ctrls-flash.rst."""

    class v4l2_flash_strobe_source(enum.IntEnum):
        """What makes an LED flash.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-flash.rst.
        """

        V4L2_FLASH_STROBE_SOURCE_SOFTWARE = 0
        """The program, with `V4L2_CID_FLASH_STROBE`. Documented in v4l/ext-ctrls-flash.rst."""
        V4L2_FLASH_STROBE_SOURCE_EXTERNAL = 1
        """A signal, mostly the sensor's, so that flash and exposure start together. Documented in
        v4l/ext-ctrls-flash.rst.
        """

    class v4l2_flash_fault(enum.IntFlag):
        """What went wrong with a flash; the driver sets the bits.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-flash.rst.
        """

        V4L2_FLASH_FAULT_OVER_VOLTAGE = 1
        """The voltage at the LED rose above the chip's limit. Documented in v4l/ext-ctrls-flash.rst."""
        V4L2_FLASH_FAULT_TIMEOUT = 2
        """`V4L2_CID_FLASH_TIMEOUT` ended a flash; not all chips tell. Documented in v4l/ext-ctrls-flash.rst."""
        V4L2_FLASH_FAULT_OVER_TEMPERATURE = 4
        """The chip is too hot. Documented in v4l/ext-ctrls-flash.rst."""
        V4L2_FLASH_FAULT_SHORT_CIRCUIT = 8
        """The chip's protection against short circuits tripped. Documented in v4l/ext-ctrls-flash.rst."""
        V4L2_FLASH_FAULT_OVER_CURRENT = 16
        """The LED's supply gave more current than the chip's limit. Documented in v4l/ext-ctrls-flash.rst."""
        V4L2_FLASH_FAULT_INDICATOR = 32
        """The indicator lamp is shorted or cut off. Documented in v4l/ext-ctrls-flash.rst."""
        V4L2_FLASH_FAULT_UNDER_VOLTAGE = 64
        """The voltage at the LED fell below the chip's limit. Documented in v4l/ext-ctrls-flash.rst."""
        V4L2_FLASH_FAULT_INPUT_VOLTAGE = 128
        """The chip's own supply is too low for a flash at full current; lasts while it is. Documented in
        v4l/ext-ctrls-flash.rst.
        """
        V4L2_FLASH_FAULT_LED_OVER_TEMPERATURE = 256
        """The LED is too hot. Documented in v4l/ext-ctrls-flash.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_flash_led_mode": (
                "V4L2_FLASH_LED_MODE_NONE",
                "V4L2_FLASH_LED_MODE_FLASH",
                "V4L2_FLASH_LED_MODE_TORCH",
            ),
            "v4l2_flash_strobe_source": ("V4L2_FLASH_STROBE_SOURCE_SOFTWARE", "V4L2_FLASH_STROBE_SOURCE_EXTERNAL"),
        },
        flags={
            "v4l2_flash_fault": (
                "V4L2_FLASH_FAULT_OVER_VOLTAGE",
                "V4L2_FLASH_FAULT_TIMEOUT",
                "V4L2_FLASH_FAULT_OVER_TEMPERATURE",
                "V4L2_FLASH_FAULT_SHORT_CIRCUIT",
                "V4L2_FLASH_FAULT_OVER_CURRENT",
                "V4L2_FLASH_FAULT_INDICATOR",
                "V4L2_FLASH_FAULT_UNDER_VOLTAGE",
                "V4L2_FLASH_FAULT_INPUT_VOLTAGE",
                "V4L2_FLASH_FAULT_LED_OVER_TEMPERATURE",
            ),
        },
    )
