"""Which providers are here, in which order a model tries them, and which wheels of the runtime are installed."""

import ctypes
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution, version
from pathlib import Path

from vasculum.inference.session import available_providers, has_gpu, runtime_version
from vasculum.model.providers import BY_NAME, CPU, CUDA, PROVIDERS, TENSORRT, Provider

_LIBRARIES = ("libnvinfer.so.10", "nvinfer_10.dll")
_PACKAGE = "tensorrt_cu13_libs"


def order(asked: str) -> tuple[Provider, ...]:
    """The providers of this installation that are to be tried, the first one first; the CPU always is the last."""
    if asked == "auto":
        wanted = tuple(each for each in PROVIDERS if each.auto)
    else:
        wanted = (BY_NAME[asked], *(BY_NAME[name] for name in BY_NAME[asked].then))
    return tuple(each for each in wanted if is_here(each))


def expected(asked: str) -> Provider:
    """The provider whose absence is a fact to be told.

    `auto` asks for CUDA only where a GPU is; on a machine without one it means the CPU, and nothing fell back.
    """
    if asked != "auto":
        return BY_NAME[asked]
    first = next(each for each in order(asked) if each != TENSORRT)
    return first if first != CUDA or has_gpu() else CPU


def is_here(provider: Provider) -> bool:
    """Whether this installation has it; a card and its driver may be missing all the same."""
    if provider.runtime not in available_providers():
        return False
    return provider != TENSORRT or bool(tensorrt_version())


def remedy(provider: Provider) -> str:
    """What to do where a model was to run on it and does not."""
    if provider.engines and is_here(provider):
        return "Its engines are not made yet: run `vasculum models` once, outside a shoot; it takes minutes."
    return provider.install


def version_of(provider: Provider) -> str:
    """The version by which what a provider keeps is told apart: the runtime's, and TensorRT's own."""
    return runtime_version() + (f"+{tensorrt_version()}" if provider == TENSORRT else "")


@cache
def tensorrt_version() -> str:
    """The version of TensorRT's library, `10.14.1`; empty where there is none that the runtime could load."""
    for name in (*_LIBRARIES, *_in_package()):
        try:
            number = ctypes.CDLL(name).getInferLibVersion()
        except (OSError, AttributeError):
            continue
        return f"{number // 10000}.{number // 100 % 100}.{number % 100}"
    return ""


def _in_package() -> tuple[str, ...]:
    """The libraries of the Python package; loaded from here, the runtime finds them by their names."""
    try:
        place = Path(str(distribution(_PACKAGE).locate_file("tensorrt_libs")))
    except PackageNotFoundError:
        return ()
    return tuple(str(place / name) for name in _LIBRARIES)


def installed_wheels() -> tuple[tuple[str, str], ...]:
    """The distributions of ONNX Runtime in this environment, with their versions. More than one spoil each other."""
    found = []
    for name in dict.fromkeys(wheel for provider in PROVIDERS for wheel in provider.wheels):
        try:
            found.append((name, version(name)))
        except PackageNotFoundError:
            continue
    return tuple(found)
