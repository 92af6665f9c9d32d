"""One model opened on one provider."""

import logging
import threading
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from vasculum.model.errors import ModelError
from vasculum.model.providers import BY_RUNTIME, CPU

Asked = str | tuple[str, dict[str, str]]
"""A provider as ONNX Runtime takes it: its name, or name and options."""
_QUIET = 4
"""ONNX Runtime's severity `fatal`: without a GPU it prints red noise, while we report the fallback ourselves."""
_log = logging.getLogger(__name__)


class Session:
    """An open model. May be run from several threads at once."""

    def __init__(self, path: Path, providers: tuple[Asked, ...], threads: int) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = _QUIET
        # Spinning threads would take the cores that decoding and the window need.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        # Frames differ in size: memory patterns for each would grow without end.
        options.enable_mem_pattern = False
        options.enable_cpu_mem_arena = False
        onnxruntime.set_default_logger_severity(_QUIET)
        try:
            self._session = onnxruntime.InferenceSession(str(path), options, providers=list(providers))
        except Exception as fault:
            raise ModelError(f"The model {path.name} cannot be opened: {type(fault).__name__}.") from fault
        self._inputs = tuple(each.name for each in self._session.get_inputs())
        self._outputs = tuple(each.name for each in self._session.get_outputs())
        self.provider: str = self._session.get_providers()[0]
        known = BY_RUNTIME.get(self.provider, CPU)
        self._device = known.memory
        self._turn: AbstractContextManager[object] = threading.Lock() if known.one_by_one else nullcontext()
        self.metadata: dict[str, str] = dict(self._session.get_modelmeta().custom_metadata_map)
        _log.info("%s runs on %s", path.name, self.provider)

    def run(self, *arrays: NDArray[Any]) -> tuple[NDArray[Any], ...]:
        """The outputs for the input arrays, in the model's own order. Raises what the runtime raises."""
        with self._turn:
            if self._device != "cpu":
                return self.run_bound(*arrays)
            return tuple(self._session.run(None, dict(zip(self._inputs, arrays, strict=True))))

    def run_bound(self, *arrays: NDArray[Any]) -> tuple[NDArray[Any], ...]:
        """The same by I/O binding: each input goes to the device once, outputs stay there till all of them are made."""
        binding = self._session.io_binding()
        for name, array in zip(self._inputs, arrays, strict=True):
            sent = onnxruntime.OrtValue.ortvalue_from_numpy(np.ascontiguousarray(array), self._device, 0)
            binding.bind_ortvalue_input(name, sent)
        for name in self._outputs:
            binding.bind_output(name, self._device)
        self._session.run_with_iobinding(binding)
        return tuple(binding.copy_outputs_to_cpu())


def available_providers() -> tuple[str, ...]:
    """What this build of the runtime could use; CUDA stands here even where there is no GPU."""
    return tuple(onnxruntime.get_available_providers())


def runtime_version() -> str:
    """ONNX Runtime's version."""
    return str(onnxruntime.__version__)


def has_gpu() -> bool:
    """Whether the system shows a GPU that CUDA could use (Linux: its driver's device files)."""
    return any(Path("/dev").glob("nvidia[0-9]*"))


def preload_gpu_libraries() -> None:
    """Loads CUDA and cuDNN from their Python packages where they are installed (the `cuda` extra)."""
    preload = getattr(onnxruntime, "preload_dlls", None)
    if preload is not None:
        preload(directory="")
