# The first process once the root is in place: runs the job, reports its status, ends the machine.
# Only the busybox of the lab is relied on: the host's own tools may be anything.
set -u
lab=/run/lab
bb=$lab/busybox
. $lab/settings

port() { # NAME: the device of a virtio port
    for entry in /sys/class/virtio-ports/*; do
        if [ "$($bb cat "$entry/name")" = "$1" ]; then
            echo "/dev/${entry##*/}"
        fi
    done
}

# A task that hangs in a driver says nothing: shortly before the host gives up, the kernel tells where it sleeps.
(
    read -r up rest </proc/uptime
    $bb sleep $((LAB_TIMEOUT - 3 - ${up%.*})) && echo w >/proc/sysrq-trigger
) 2>/dev/null &

for pair in $LAB_BORROWED; do # a kernel without the driver leaves the card alone
    echo "${pair%@*}" >"/sys/bus/pci/devices/${pair#*@}/driver_override"
    echo "${pair#*@}" >/sys/bus/pci/drivers_probe
done &
borrowing=$!
# What goes wrong is in the kernel log, and the adapter is missing.
$bb setsid $bb sh $lab/adapter </dev/null >/dev/kmsg 2>&1
wait $borrowing # The job finds every device in its place.

status_port=$(port lab.status)
if [ "$LAB_TERMINAL" ]; then
    # The size is set by who holds the terminal open: it is forgotten when the last one closes it.
    sized="$bb stty rows $LAB_ROWS cols $LAB_COLUMNS; exec $bb sh $lab/job"
    $bb setsid -c $bb sh -c "$sized" </dev/hvc0 >/dev/hvc0 2>&1
    status=$?
else
    # A virtio port can be opened once only, but a command may well open /dev/stderr again: it writes to a pipe.
    $bb mkfifo $lab/output
    $bb cat $lab/output >"$(port lab.output)" &
    copier=$!
    $bb setsid $bb sh $lab/job </dev/null >$lab/output 2>&1
    status=$?
    # A process that was left in the background may keep the pipe open.
    ($bb sleep 2 && kill $copier) 2>/dev/null &
    wait $copier 2>/dev/null
fi

$bb sync
$bb umount "$LAB_OUTPUT" 2>/dev/null || $bb mount -o remount,ro "$LAB_OUTPUT"
echo "$status" >"$status_port"
$bb poweroff -f
