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

from vasculum.inference.choice import expected, order, remedy, version_of
from vasculum.inference.engines import engine_folder, is_made, laid_out, note_made
from vasculum.inference.manifest import ModelEntry, read_manifest, sha256_of
from vasculum.inference.session import Asked, Session, preload_gpu_libraries
from vasculum.model.analysis import EngineUse
from vasculum.model.errors import BadUsage, ModelError
from vasculum.model.providers import ASKED, BY_NAME, BY_RUNTIME, CPU, TENSORRT, Provider
from vasculum.model.resource import engine_root

Run = Callable[..., tuple[NDArray[Any], ...]]
"""Arrays in the order of the model's inputs; a network has one."""


@dataclass(frozen=True, slots=True)
class Fallback:
    """A model that runs elsewhere than was asked."""

    model: str
    asked: str
    used: str
    why: str = ""
    """What to do about it."""


class Models:
    """Opens models by name, each on the first provider that works here of those that `provider` asks for.

    `makes_engines`: whether what takes minutes may be made now; it is kept in `engines`, by default the user's cache.
    """

    def __init__(
        self,
        folder: Path,
        provider: str = "auto",
        threads: int = 1,
        makes_engines: bool = False,
        engines: Path | None = None,
    ) -> None:
        if provider not in ASKED:
            raise BadUsage(f"There is no provider `{provider}`.", f"There are: {', '.join(ASKED)}.")
        self._makes_engines = makes_engines
        self._engines = engines or engine_root()
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
        session, entry = self._session(name), self._entry(name)
        if not BY_RUNTIME[session.provider].engines:
            return session.run

        def within(*arrays: NDArray[Any]) -> tuple[NDArray[Any], ...]:
            # An engine would be made anew, for minutes, for a shape that it was not planned for.
            return (session if entry.holds(arrays[0].shape) else self._beside(entry)).run(*arrays)

        return within

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
        return BY_RUNTIME[self._session(name).provider].gpu

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
        wanted = expected(self._asked)
        session = self._first(entry, path, order(self._asked))
        used = BY_RUNTIME[session.provider]
        if self._gpu_wanted and used.memory != "cuda":
            self._gpu_fails = True
        # Pixel work loses nothing by OpenCV: the networks tell that the GPU is of no use.
        if entry.inputs and used != wanted and not (self._asked == "auto" and used == TENSORRT):
            self._fallbacks.append(Fallback(entry.name, wanted.runtime, session.provider, remedy(wanted)))
        return session

    @property
    def _gpu_wanted(self) -> bool:
        wanted = expected(self._asked)
        return wanted.gpu or any(BY_NAME[name].gpu for name in wanted.then)

    def _beside(self, entry: ModelEntry) -> Session:
        """The model for shapes for which its engine was not planned."""
        with self._lock:
            key = f"{entry.name} beside its engine"
            if key not in self._sessions:
                rest = tuple(each for each in order(self._asked) if not each.engines)
                self._sessions[key] = self._first(entry, self._folder / entry.file, rest)
            return self._sessions[key]

    def _first(self, entry: ModelEntry, path: Path, tried: tuple[Provider, ...]) -> Session:
        """The model on the first of these that works. Raises `ModelError` where not even the CPU does."""
        for provider in tried:
            if provider != CPU and (provider.pixels or entry.inputs):
                session = self._on(provider, entry, path)
                if session is not None:
                    return session
        return Session(path, (CPU.runtime,), self._threads)

    def _on(self, provider: Provider, entry: ModelEntry, path: Path) -> Session | None:
        """The model on that provider; None where it does not work there, or its engine is not made."""
        folder = engine_folder(self._engines, provider.name, version_of(provider), entry.sha256)
        if provider.engines and not (entry.most and (is_made(folder) or self._makes_engines)):
            return None
        kept = bool(provider.cached) and laid_out(folder)
        if provider.engines and not kept:
            return None
        # The runtime prints, in red, that there is no GPU; the fallback is reported as a fact instead.
        with contextlib.redirect_stderr(io.StringIO()), contextlib.redirect_stdout(io.StringIO()):
            if provider.memory == "cuda":
                preload_gpu_libraries()
            session = self._tried(provider, entry, path, folder if kept else None)
            # A cache that a power cut spoilt must not keep a model from its provider.
            return session or (self._tried(provider, entry, path, None) if kept and not provider.engines else None)

    def _tried(self, provider: Provider, entry: ModelEntry, path: Path, folder: Path | None) -> Session | None:
        then = tuple(BY_NAME[name] for name in provider.then)
        asked = (options_of(provider, entry, self._threads, folder), *(options_of(p, entry, 1, None) for p in then))
        try:
            session = Session(path, asked, self._threads)
            if session.provider != provider.runtime:
                return None
            if provider.engines and folder is not None and not is_made(folder):
                self._make(session, entry, folder)
        except ModelError:
            return None
        return session

    def _make(self, session: Session, entry: ModelEntry, folder: Path) -> None:
        try:
            session.run(self._zeros(entry.name))
            note_made(folder)
        except Exception as fault:
            raise ModelError(f"The engine of {entry.name} cannot be made: {type(fault).__name__}.") from fault


def options_of(provider: Provider, entry: ModelEntry, threads: int, folder: Path | None) -> Asked:
    """A provider with the options of that model, as the runtime takes them; `folder`: where it keeps what it makes."""
    options = dict(provider.half if entry.fp16 else provider.full)
    if folder is not None:
        options |= {name: value.format(cache=folder) for name, value in provider.cached}
    if provider.threaded:
        options[provider.threaded] = str(threads)
    if provider.engines:
        shapes = zip(("min", "opt", "max"), (entry.least, entry.inputs[0], entry.most), strict=True)
        options |= {f"trt_profile_{word}_shapes": f"{entry.input}:{'x'.join(map(str, s))}" for word, s in shapes}
    return (provider.runtime, options) if options else provider.runtime
