"""`uapigen lab`: build the kernels of the media lab, list them, run commands and shells on them."""

from __future__ import annotations

import argparse
import json
import math
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

from uapigen.commands.numbers import positive, time_limit
from uapigen.commands.parts import FINDINGS, OK, Commands
from uapigen.lab import boot, build, cache, config, job, kernel_log, packages, run, source
from uapigen.lab.boot import Accelerator, Machine
from uapigen.lab.cache import Kernel
from uapigen.lab.config import Config
from uapigen.lab.problem import LabError
from uapigen.lab.run import LabResult

DEFAULT_RELEASE = "6.12"
DEFAULT_TIMEOUT = 600.0
NOT_FOUND = 127

_EXIT_STATUSES = """\
exit status: that of CMD (128+N when signal N ended it), 124 when the time was up, 125 when the kernel panicked or the
lab itself failed, 127 when CMD was not found; 2 for a wrong command line."""


def add_parser(subparsers: Commands[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser("lab", description="A small kernel with the loopback media drivers, in QEMU.")
    commands = parser.add_subparsers(title="lab commands", metavar="COMMAND", required=True)
    _add_build(commands)
    _add_run(commands)
    _add_shell(commands)
    _add_list(commands)


def _add_build(commands: Commands[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("build", help="build a kernel", description="Build a kernel and keep it in the cache.")
    parser.add_argument("release", nargs="?", type=_release, metavar="RELEASE", help="default: 6.12")
    origin = parser.add_mutually_exclusive_group()
    origin.add_argument(
        "--source", type=Path, metavar="DIR|TARBALL", help="a kernel source of your own, of any release"
    )
    origin.add_argument("--mirror", metavar="URI", help="Debian mirror (default: the one of this machine's apt)")
    parser.add_argument("--refresh", action="store_true", help="look for a newer source of a release that is built")
    _add_variant(parser)
    parser.set_defaults(run=_reporting(_build, FINDINGS))


def _add_run(commands: Commands[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "run",
        help="boot a kernel and run a command on it",
        description="Boot a kernel, run CMD on it as root and return its exit status.",
        epilog=_EXIT_STATUSES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_machine(parser)
    parser.add_argument("--timeout", type=time_limit, default=DEFAULT_TIMEOUT, metavar="SECONDS", help="default: 600")
    parser.add_argument("command", nargs="+", metavar="CMD", help="the command and its arguments, after --")
    parser.set_defaults(run=_reporting(_run, run.LAB_FAILED))


def _add_shell(commands: Commands[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("shell", help="boot a kernel and open a shell on it")
    _add_machine(parser)
    parser.set_defaults(run=_reporting(_shell, run.LAB_FAILED))


def _add_list(commands: Commands[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("list", help="list the kernels that are built")
    parser.add_argument("--json", action="store_true", help="as a JSON array")
    parser.set_defaults(run=_reporting(_list, FINDINGS))


def _add_variant(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(variant="standard")
    variants = parser.add_mutually_exclusive_group()
    for name, text in (("debug", "the one with KASAN, lockdep"), ("mutants", "the one with deliberate bugs")):
        variants.add_argument(f"--{name}", dest="variant", action="store_const", const=name, help=text)


def _add_machine(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--release", default=DEFAULT_RELEASE, type=_release, metavar="R", help="default: 6.12")
    _add_variant(parser)
    parser.add_argument(
        "--vivid", action="append", default=[], type=_setting, metavar="KEY=VALUE", help="module parameter of vivid"
    )
    parser.add_argument(
        "--param", action="append", default=[], type=_setting, metavar="MOD.KEY=VALUE", help="any kernel parameter"
    )
    parser.add_argument(
        "--panic-on-oops", dest="oops", action="store_const", const=("oops=panic",), default=(), help="end at an oops"
    )
    parser.add_argument("--output", type=Path, metavar="DIR", help="folder that can be written inside, as $LAB_OUTPUT")
    parser.add_argument(
        "--env",
        action="append",
        default=[],
        type=_variable,
        metavar="NAME[=VALUE]",
        help="pass an environment variable",
    )
    parser.add_argument("--memory", type=positive, default=Machine().memory, metavar="MIB", help="default: %(default)s")
    parser.add_argument("--cpus", type=positive, default=Machine().cpus, metavar="N", help="default: %(default)s")
    parser.add_argument("--accel", choices=("auto", "kvm", "tcg"), default="auto", help="default: KVM if it works")


def _build(arguments: argparse.Namespace) -> int:
    wanted = config.load(arguments.variant)
    if arguments.source is not None:
        return _build_from(source.from_path(arguments.source), wanted)
    release = arguments.release or DEFAULT_RELEASE
    built = cache.newest(source.debian_identity(source.debian_package(release)), wanted)
    if built is not None and not arguments.refresh:
        print(f"Linux {built.version} is built: {built.directory}\n(--refresh looks for a newer source)")
        return OK
    packages.require((*packages.FETCHING, *packages.BUILDING), "fetching and building a kernel")
    with tempfile.TemporaryDirectory(prefix="uapigen-apt-") as directory:
        return _build_from(source.from_debian(release, arguments.mirror, Path(directory)), wanted)


def _build_from(found: source.Source, wanted: Config) -> int:
    kernel = cache.lookup(found.identity, wanted)
    state = "is built"
    if kernel is None:
        kernel = build.build(found, wanted)
        state = "was built"
    print(f"Linux {kernel.version} {state}: {kernel.directory}")
    return OK


def _run(arguments: argparse.Namespace) -> int:
    kernel = cache.choose(arguments.release, config.load(arguments.variant))
    program = arguments.command[0]
    if shutil.which(program, path=job.search_path()) is None:
        _say(f"{program}: command not found inside; its PATH would be\n  {job.search_path()}")
        return NOT_FOUND
    machine, accelerator = _machine(arguments), _accelerator(arguments, kernel)
    with _output(arguments) as output:
        _say(f"Linux {kernel.version} with {accelerator.upper()}: {' '.join(machine.parameters)}")
        result = run.run(
            arguments.command,
            kernel=kernel,
            output=output,
            timeout=arguments.timeout,
            machine=machine,
            accelerator=accelerator,
            variables=dict(arguments.env),
        )
        _tell(result, arguments.timeout)
    return result.exit_status


def _shell(arguments: argparse.Namespace) -> int:
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise LabError("`lab shell` needs a terminal; `lab run -- CMD` does without")
    kernel = cache.choose(arguments.release, config.load(arguments.variant))
    machine, accelerator = _machine(arguments), _accelerator(arguments, kernel)
    with _output(arguments) as output:
        _say(f"Linux {kernel.version} with {accelerator.upper()}; what may be written to the host: {output}")
        variables = dict(arguments.env)
        result = run.shell(kernel=kernel, output=output, machine=machine, accelerator=accelerator, variables=variables)
        _tell(result, math.inf)
    return result.exit_status


def _list(arguments: argparse.Namespace) -> int:
    kernels = cache.kernels()
    if arguments.json:
        print(json.dumps([_facts(kernel) for kernel in kernels], indent=2))
        return OK
    if not kernels:
        print("no kernel is built; build one with: uapigen lab build")
    for kernel in kernels:
        size = f"{kernel.size / (1 << 20):.1f} MiB"
        print(f"{kernel.version:12} {kernel.variant:6} {kernel.config_hash}  {size:>9}  {kernel.directory}")
    return OK


def _facts(kernel: Kernel) -> dict[str, str | int]:
    return {
        "release": kernel.release,
        "version": kernel.version,
        "variant": kernel.variant,
        "config_hash": kernel.config_hash,
        "source": kernel.source,
        "size": kernel.size,
        "path": str(kernel.directory),
    }


def _machine(arguments: argparse.Namespace) -> Machine:
    vivid: Mapping[str, str] = {**boot.VIVID, **dict(arguments.vivid)}
    parameters = [f"vivid.{key}={value}" for key, value in vivid.items()]
    parameters += [f"{key}={value}" for key, value in arguments.param]
    return Machine(arguments.memory, arguments.cpus, (*parameters, *arguments.oops))


def _accelerator(arguments: argparse.Namespace, kernel: Kernel) -> Accelerator:
    named: Accelerator | None = None if arguments.accel == "auto" else arguments.accel
    return named or run.accelerator_of(kernel)


@contextmanager
def _output(arguments: argparse.Namespace) -> Generator[Path]:
    if arguments.output is not None:
        yield arguments.output
        return
    with tempfile.TemporaryDirectory(prefix="uapigen-output-") as directory:
        yield Path(directory)


def _tell(result: LabResult, timeout: float) -> None:
    log = result.kernel_log
    if result.panicked:
        _say(f"the kernel panicked:\n{kernel_log.panic(log)}")
    elif trouble := kernel_log.trouble(log):
        _say(f"the kernel reported a bug of its own:\n{trouble}")
    if result.timed_out:
        _say(f"ended after {timeout:g} s, as --timeout says; the last kernel messages were\n{kernel_log.last(log)}")
    elif result.lost and not result.panicked:
        _say(f"the machine ended before the command did; the last kernel messages were\n{kernel_log.last(log)}")


def _reporting(command: Callable[[argparse.Namespace], int], failed: int) -> Callable[[argparse.Namespace], int]:
    """Turn what the user can mend into a message and a status."""

    def reported(arguments: argparse.Namespace) -> int:
        try:
            return command(arguments)
        except LabError as error:
            _say(str(error))
        except BrokenPipeError:  # who reads our output has gone: the caller of all commands knows what to do
            raise
        except OSError as error:
            _say(f"{error.filename or 'the lab'}: {error.strerror or error}")
        return failed

    return reported


def _say(text: str) -> None:
    print(f"uapigen lab: {text}", file=sys.stderr, flush=True)


def _release(text: str) -> str:
    if not re.fullmatch(r"\d+\.\d+(\.\d+)?\S*", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a kernel release such as 6.12")
    return text


def _setting(text: str) -> tuple[str, str]:
    # A blank would start another kernel parameter.
    match = re.fullmatch(r"([\w.-]+)=(\S+)", text)
    if not match:
        raise argparse.ArgumentTypeError(f"{text!r} is not KEY=VALUE without blanks")
    return match[1], match[2]


def _variable(text: str) -> tuple[str, str]:
    name, assigned, value = text.partition("=")
    if not name or (not assigned and name not in os.environ):
        raise argparse.ArgumentTypeError(f"{text!r} is neither NAME=VALUE nor a variable that is set here")
    return name, value if assigned else os.environ[name]
