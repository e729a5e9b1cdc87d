#!/lab/busybox sh
# The first process of the lab: makes the host's root usable without writing to it, then hands over to command.sh.
# What goes wrong here ends this script, hence the kernel, hence the run; the message is in the kernel log.
set -eu
export PATH=/bin
/lab/busybox --install -s /bin
. /lab/job/settings

share() { # TAG DIRECTORY OPTIONS
    mount -t 9p -o "trans=virtio,version=9p2000.L,msize=262144,$3" "$1" "$2"
}

layers=0
overlay() { # DIRECTORY: let it be changed, in memory only
    layers=$((layers + 1))
    mkdir -p "/host/run/lab/layers/$layers/upper" "/host/run/lab/layers/$layers/work"
    # The lower layer is named by its place, so that no character of its path is taken for an option.
    (
        cd "$1"
        above=/host/run/lab/layers/$layers
        mount -t overlay -o "lowerdir=.,upperdir=$above/upper,workdir=$above/work" overlay "$1"
    )
}

mount -t proc proc /proc
share root /host ro,cache=loose
mount -t proc proc /host/proc
mount -t sysfs sysfs /host/sys
mount -t debugfs debugfs /host/sys/kernel/debug
[ -e /host/dev/null ] && mount -t devtmpfs devtmpfs /host/dev
mkdir -p /host/dev/pts /host/dev/shm
mount -t devpts -o mode=620,ptmxmode=666 devpts /host/dev/pts
mount -t tmpfs -o mode=1777 tmpfs /host/dev/shm
ln -s /proc/self/fd /host/dev/fd
ln -s /proc/self/fd/0 /host/dev/stdin
ln -s /proc/self/fd/1 /host/dev/stdout
ln -s /proc/self/fd/2 /host/dev/stderr

mount -t tmpfs -o mode=755 tmpfs /host/run
mkdir -p /host/run/lock /host/run/lab/tmp
chmod 1777 /host/run/lock /host/run/lab/tmp
for directory in /host/tmp /host/var/tmp; do
    overlay "$directory"
    chmod 1777 "$directory"
done
mkdir -p /host/tmp/home

# Tests that give up root must still reach the interpreter and the working directory.
while IFS= read -r directory; do
    if ! chmod o+x "/host$directory" 2>/dev/null; then
        overlay "/host$directory"
        chmod o+x "/host$directory"
        opened="${opened:-} $layers"
    fi
done </lab/job/closed
for layer in ${opened:-}; do
    mount -o remount,ro "$(grep "upperdir=/host/run/lab/layers/$layer/" /host/proc/mounts | cut -d ' ' -f 2)"
done

mkdir -p "/host$LAB_OUTPUT"
share output "/host$LAB_OUTPUT" rw,cache=mmap

for knob in failslab fail_page_alloc fail_usercopy; do
    at=/host/sys/kernel/debug/$knob
    [ ! -e "$at/verbose" ] || echo 0 >"$at/verbose"
    [ ! -e "$at/ignore-gfp-wait" ] || echo N >"$at/ignore-gfp-wait"
    [ ! -e "$at/min-order" ] || echo 0 >"$at/min-order"
done
[ ! -e /host/proc/sys/kernel/hung_task_timeout_secs ] || echo 30 >/host/proc/sys/kernel/hung_task_timeout_secs
hostname lab
ifconfig lo up

cp /lab/busybox /lab/command.sh /lab/job/* /host/run/lab/
exec switch_root /host /run/lab/busybox sh /run/lab/command.sh
