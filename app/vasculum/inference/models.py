"""All models of this process, each opened once and only when it is asked for."""

import contextlib
import io
import statistics
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from vasculum.inference.manifest import ModelEntry, read_manifest, sha256_of
from vasculum.inference.session import Session, available_providers, has_gpu, preload_gpu_libraries
from vasculum.model.analysis import EngineUse
from vasculum.model.errors import BadUsage, ModelError

Run = Callable[..., tuple[NDArray[Any], ...]]
"""Arrays in the order of the model's inputs; a network has one."""
_CPU = "CPUExecutionProvider"
_CUDA = "CUDAExecutionProvider"


@dataclass(frozen=True, slots=True)
class Fallback:
    """A model that runs elsewhere than was asked."""

    model: str
    asked: str
    used: str


class Models:
    """Opens models by name. `provider`: `auto` takes CUDA where it works, `cuda` and `cpu` ask for one."""

    def __init__(self, folder: Path, provider: str = "auto", threads: int = 1) -> None:
        if provider not in ("auto", "cpu", "cuda"):
            raise BadUsage(f"There is no provider `{provider}`.", "There are: auto, cpu, cuda.")
        self._folder = folder
        self._asked = provider
        self._threads = threads
        self._entries = {entry.name: entry for entry in read_manifest(folder)}
        self._sessions: dict[str, Session] = {}
        self._fallbacks: list[Fallback] = []
        self._gpu_fails = False
        self._lock = threading.Lock()

    def entries(self) -> tuple[ModelEntry, ...]:
        """What the table names."""
        return tuple(self._entries.values())

    def verify(self) -> tuple[str, ...]:
        """The names of the models whose file is missing or differs from its sha256."""
        return tuple(e.name for e in self._entries.values() if sha256_of(self._folder / e.file) != e.sha256)

    def callable(self, name: str) -> Run:
        """The model as a function `array -> arrays`. Raises `ModelError` for another file than the table names."""
        return self._session(name).run

    def replaceable(self, name: str) -> Run:
        """The same for work that can be done without it: what fails is a `ModelError`, and told as a fallback."""
        run, provider = self.callable(name), self._session(name).provider

        def run_or_say(*arrays: NDArray[Any]) -> tuple[NDArray[Any], ...]:
            try:
                return run(*arrays)
            except Exception as fault:
                self._fallbacks.append(Fallback(name, provider, "native"))
                raise ModelError(f"{name} failed on {provider}: {type(fault).__name__}.") from fault

        return run_or_say

    def runs_on_gpu(self, name: str) -> bool:
        """Whether the model runs on a GPU here; opens it only where one may be, and was not found useless."""
        if self._gpu_fails or not self._gpu_wanted or name not in self._entries:
            return False
        return self._session(name).provider != _CPU

    def metadata(self, name: str) -> dict[str, str]:
        """What the model file says of itself (a recogniser's alphabet)."""
        return self._session(name).metadata

    def warm(self, name: str) -> None:
        """Runs the model once on zeros, so that the first frame does not pay for it."""
        self._session(name).run(self._zeros(name))

    def use(self, name: str) -> EngineUse:
        """The model for the record, with the provider it really runs on."""
        entry = self._entry(name)
        return EngineUse(entry.name, entry.version, entry.sha256, self._session(name).provider)

    def fallbacks(self) -> tuple[Fallback, ...]:
        """The models that were to run on the GPU and do not."""
        return tuple(self._fallbacks)

    def milliseconds(self, name: str, runs: int = 3) -> float:
        """The median time of one run on the table's input size."""
        session, zeros = self._session(name), self._zeros(name)
        session.run(zeros)
        times: list[float] = []
        for _ in range(runs):
            begun = time.perf_counter()
            session.run(zeros)
            times.append((time.perf_counter() - begun) * 1000)
        return round(statistics.median(times), 1)

    def _entry(self, name: str) -> ModelEntry:
        if name not in self._entries:
            raise ModelError(f"The table of models has no `{name}`.")
        return self._entries[name]

    def _zeros(self, name: str) -> NDArray[np.float32]:
        return np.zeros(self._entry(name).inputs[0], np.float32)

    def _session(self, name: str) -> Session:
        with self._lock:
            if name not in self._sessions:
                self._sessions[name] = self._open(self._entry(name))
            return self._sessions[name]

    def _open(self, entry: ModelEntry) -> Session:
        path = self._folder / entry.file
        found = sha256_of(path)
        if found is None:
            raise ModelError(f"The model file {path} is missing.")
        if found != entry.sha256:
            raise ModelError(f"The model file {path} is not the one that the table names: its sha256 differs.")
        session = self._on_gpu(path) if self._asked != "cpu" and _CUDA in available_providers() else None
        session = session or Session(path, (_CPU,), self._threads)
        if self._gpu_wanted and session.provider != _CUDA:
            self._gpu_fails = True
            # Pixel work loses nothing by OpenCV: the networks tell that the GPU is of no use.
            if entry.inputs:
                self._fallbacks.append(Fallback(entry.name, _CUDA, session.provider))
        return session

    @property
    def _gpu_wanted(self) -> bool:
        # Without a GPU in the machine `auto` means the CPU, and nothing fell back.
        return self._asked == "cuda" or (self._asked == "auto" and has_gpu())

    def _on_gpu(self, path: Path) -> Session | None:
        # The runtime prints, in red, that there is no GPU; the fallback is reported as a fact instead.
        with contextlib.redirect_stderr(io.StringIO()), contextlib.redirect_stdout(io.StringIO()):
            preload_gpu_libraries()
            try:
                return Session(path, (_CUDA, _CPU), self._threads)
            except ModelError:
                return None
