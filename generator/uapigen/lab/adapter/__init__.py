"""The CEC adapter of the lab: hardware that speaks on a serial line, for the kernel's own driver of it.

It runs inside, where each import costs a tenth of a second without KVM.
"""
