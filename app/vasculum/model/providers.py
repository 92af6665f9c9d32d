"""Where models may run: the execution providers of ONNX Runtime that this program knows, as data."""

from dataclasses import dataclass

Options = tuple[tuple[str, str], ...]
"""Names and values as ONNX Runtime takes them."""


@dataclass(frozen=True, slots=True)
class Provider:
    """One execution provider."""

    name: str
    """As settings say it."""
    title: str
    runtime: str
    """As ONNX Runtime and every analysis call it."""
    wheels: tuple[str, ...]
    """The distributions of ONNX Runtime that hold it; two of them in one environment spoil each other."""
    systems: tuple[str, ...]
    """As `sys.platform` says them."""
    seen: bool
    """Whether the program was run on it and found the same; all others are marked untested."""
    install: str = ""
    """What to do where it is not there."""
    auto: bool = True
    """Whether `auto` takes it where it is there."""
    gpu: bool = False
    """Whether all pixel work goes there unasked."""
    pixels: bool = False
    """Whether graphs of pixel work may run there; networks alone run on the others."""
    then: tuple[str, ...] = ("cpu",)
    """Names of those that take what it cannot."""
    memory: str = "cpu"
    """Where I/O binding lays the arrays."""
    one_by_one: bool = False
    """Whether a session of it may be run by one thread at a time only."""
    engines: bool = False
    """Whether what it makes of a model takes minutes, and is made by `vasculum models` alone."""
    full: Options = ()
    """Options of float32, for models whose card does not say that fp16 is safe."""
    half: Options = ()
    """Options of fp16, for those whose card does."""
    cached: Options = ()
    """Options of its cache; `{cache}` stands for the folder."""
    threaded: str = ""
    """The option that takes the number of threads."""


_LINUX, _WINDOWS, _MAC = "linux", "win32", "darwin"
TENSORRT = Provider(
    name="tensorrt",
    title="TensorRT",
    runtime="TensorrtExecutionProvider",
    wheels=("onnxruntime-gpu",),
    systems=(_LINUX, _WINDOWS),
    seen=False,
    install="Install TensorRT 10 for CUDA 13 (the Python package tensorrt-cu13), then run `vasculum models` once.",
    then=("cuda", "cpu"),
    memory="cuda",
    engines=True,
    half=(("trt_fp16_enable", "1"),),
    cached=(
        ("trt_engine_cache_enable", "1"),
        ("trt_engine_cache_path", "{cache}"),
        ("trt_timing_cache_enable", "1"),
        ("trt_timing_cache_path", "{cache}"),
    ),
)
CUDA = Provider(
    name="cuda",
    title="CUDA",
    runtime="CUDAExecutionProvider",
    wheels=("onnxruntime-gpu",),
    systems=(_LINUX, _WINDOWS),
    seen=False,
    install="Install NVIDIA's driver and the program's extra `cuda`, as the page For IT says.",
    gpu=True,
    pixels=True,
    memory="cuda",
    # TF32 keeps 10 bits of each factor, as fp16 does.
    full=(("use_tf32", "0"),),
    half=(("use_tf32", "1"),),
)
DIRECTML = Provider(
    name="directml",
    title="DirectML",
    runtime="DmlExecutionProvider",
    wheels=("onnxruntime-directml",),
    systems=(_WINDOWS,),
    seen=False,
    install="On Windows, install onnxruntime-directml in the place of onnxruntime-gpu, as the page For IT says.",
    memory="dml",
    one_by_one=True,
)
OPENVINO = Provider(
    name="openvino",
    title="OpenVINO",
    runtime="OpenVINOExecutionProvider",
    wheels=("onnxruntime-openvino",),
    systems=(_LINUX, _WINDOWS),
    seen=True,
    install="Install onnxruntime-openvino in the place of the other onnxruntime, as the page For IT says.",
    pixels=True,
    full=(("device_type", "CPU"), ("precision", "ACCURACY")),
    half=(("device_type", "CPU"), ("precision", "ACCURACY")),
    cached=(("cache_dir", "{cache}"),),
    threaded="num_of_threads",
)
COREML = Provider(
    name="coreml",
    title="CoreML",
    runtime="CoreMLExecutionProvider",
    wheels=("onnxruntime",),
    systems=(_MAC,),
    seen=False,
    install="On macOS, install the package onnxruntime, which holds CoreML.",
    auto=False,
    full=(("ModelFormat", "MLProgram"), ("MLComputeUnits", "CPUAndGPU")),
    half=(("ModelFormat", "MLProgram"), ("MLComputeUnits", "ALL"), ("AllowLowPrecisionAccumulationOnGPU", "1")),
    cached=(("ModelCacheDirectory", "{cache}"),),
)
CPU = Provider(
    name="cpu",
    title="CPU",
    runtime="CPUExecutionProvider",
    wheels=("onnxruntime", "onnxruntime-gpu", "onnxruntime-directml", "onnxruntime-openvino"),
    systems=(_LINUX, _WINDOWS, _MAC),
    seen=True,
    pixels=True,
    then=(),
)
PROVIDERS = (TENSORRT, CUDA, DIRECTML, OPENVINO, COREML, CPU)
"""All of them, in the order in which `auto` tries them."""
BY_NAME = {each.name: each for each in PROVIDERS}
BY_RUNTIME = {each.runtime: each for each in PROVIDERS}
ASKED = ("auto", *BY_NAME)
"""What the setting `provider` may be."""


def told(runtime: str) -> str:
    """ONNX Runtime's word for a provider, marked where nobody has seen the program run on it."""
    known = BY_RUNTIME.get(runtime)
    return runtime if known is None or known.seen else f"{runtime} (untested)"
