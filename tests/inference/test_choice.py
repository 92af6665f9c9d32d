"""Where models run: the table of providers, who is tried in which order, what is said of those that are not here."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from vasculum.inference import Fallback, Models, choice, installed_wheels, session
from vasculum.inference.choice import expected, order, remedy, version_of
from vasculum.inference.engines import engine_folder, is_made
from vasculum.inference.models import options_of
from vasculum.model.errors import BadUsage, ModelError
from vasculum.model.providers import (
    ASKED,
    BY_RUNTIME,
    COREML,
    CPU,
    CUDA,
    DIRECTML,
    OPENVINO,
    PROVIDERS,
    TENSORRT,
    Provider,
    told,
)
from vasculum.model.resource import model_folder
from vasculum.settings import Settings

TABLE = {entry.name: entry for entry in Models(model_folder(), provider="cpu").entries()}
NETWORKS = [entry for entry in TABLE.values() if entry.inputs]


@pytest.fixture
def build(monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    """Pretends another wheel of the runtime: its providers, TensorRT's version and whether the machine has a GPU."""

    def pretend(*providers: Provider, tensorrt: str = "", gpu: bool = False) -> None:
        monkeypatch.setattr(choice, "available_providers", lambda: tuple(each.runtime for each in (*providers, CPU)))
        monkeypatch.setattr(choice, "tensorrt_version", lambda: tensorrt)
        monkeypatch.setattr(choice, "has_gpu", lambda: gpu)

    return pretend


def test_settings_and_models_take_the_words_of_the_table_and_no_other() -> None:
    for word in ASKED:
        assert Settings(provider=word).provider == word
        assert Models(model_folder(), provider=word).entries()
    with pytest.raises(ValueError, match="pattern"):
        Settings(provider="tpu")
    with pytest.raises(BadUsage, match="no provider `tpu`") as refused:
        Models(model_folder(), provider="tpu")
    assert all(word in str(refused.value.advice) for word in ASKED)


def test_the_table_is_whole() -> None:
    for each in PROVIDERS:
        assert each == CPU or each.install.endswith(".")
        assert each == CPU or each.then[-1] == "cpu"
        assert bool(each.cached) == any("{cache}" in value for _, value in each.cached)
        assert told(each.runtime) == (each.runtime if each.seen else f"{each.runtime} (untested)")


def test_auto_takes_what_is_there_in_its_order(build) -> None:  # type: ignore[no-untyped-def]
    build(TENSORRT, CUDA)
    assert order("auto") == (CUDA, CPU)
    build(TENSORRT, CUDA, tensorrt="10.14.1")
    assert order("auto") == (TENSORRT, CUDA, CPU)
    build(OPENVINO)
    assert order("auto") == (OPENVINO, CPU)
    build(DIRECTML)
    assert order("auto") == (DIRECTML, CPU)
    build(COREML)
    assert order("auto") == (CPU,)


def test_one_that_is_named_comes_first_and_the_cpu_last(build) -> None:  # type: ignore[no-untyped-def]
    build(TENSORRT, CUDA, tensorrt="10.14.1")
    assert order("tensorrt") == (TENSORRT, CUDA, CPU)
    assert order("cuda") == (CUDA, CPU)
    assert order("cpu") == (CPU,)
    assert order("openvino") == (CPU,)
    build(COREML)
    assert order("coreml") == (COREML, CPU)


def test_auto_misses_cuda_only_where_a_gpu_is(build) -> None:  # type: ignore[no-untyped-def]
    build(TENSORRT, CUDA, tensorrt="10.14.1")
    assert expected("auto") == CPU
    build(TENSORRT, CUDA, gpu=True)
    assert expected("auto") == CUDA
    build(OPENVINO)
    assert expected("auto") == OPENVINO
    assert expected("tensorrt") == TENSORRT


@pytest.mark.parametrize("absent", [DIRECTML, COREML, TENSORRT, OPENVINO], ids=lambda each: each.name)
def test_one_that_is_not_there_is_told_with_what_to_install(build, absent: Provider) -> None:  # type: ignore[no-untyped-def]
    build()
    models = Models(model_folder(), provider=absent.name)
    assert models.use("layout").provider == CPU.runtime
    assert models.use("pixels-light").provider == CPU.runtime
    assert models.fallbacks() == (Fallback("layout", absent.runtime, CPU.runtime, absent.install),)


def test_tensorrt_is_used_where_its_engines_were_made_and_made_by_nobody_else(  # type: ignore[no-untyped-def]
    build, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    build(TENSORRT, CUDA, tensorrt="10.14.1", gpu=True)
    opened: list[tuple[str, str]] = []

    def works(self: Models, provider: Provider, entry, path: Path, folder: Path | None):  # type: ignore[no-untyped-def]
        opened.append((provider.name, entry.name))
        real = session.Session(path, (CPU.runtime,), 1)
        real.provider = provider.runtime
        if provider == TENSORRT and folder is not None and not is_made(folder):
            self._make(real, entry, folder)
        return real

    monkeypatch.setattr(Models, "_tried", works)
    at_work = Models(model_folder(), provider="tensorrt", engines=tmp_path)
    assert at_work.use("layout").provider == CUDA.runtime
    (fallback,) = at_work.fallbacks()
    assert "run `vasculum models` once" in fallback.why
    quiet = Models(model_folder(), engines=tmp_path)
    assert quiet.use("layout").provider == CUDA.runtime
    assert quiet.fallbacks() == ()
    making = Models(model_folder(), makes_engines=True, engines=tmp_path)
    assert making.use("layout").provider == TENSORRT.runtime
    assert making.use("pixels-light").provider == CUDA.runtime
    for word in ("auto", "tensorrt"):
        after = Models(model_folder(), provider=word, engines=tmp_path)
        assert after.use("layout").provider == TENSORRT.runtime
        assert after.use("text-direction").provider == CUDA.runtime
        assert {each.model for each in after.fallbacks()} == ({"text-direction"} if word == "tensorrt" else set())
    # A shape for which the engine was not planned goes to CUDA, for another engine would take minutes.
    opened.clear()
    run = after.callable("layout")
    assert run(np.zeros((1, 3, 384, 256), np.float32))[0].shape[2:] == (96, 64)
    assert opened == []
    assert run(np.zeros((1, 3, 672, 256), np.float32))[0].shape[2:] == (168, 64)
    run(np.zeros((1, 3, 672, 256), np.float32))
    assert opened == [("cuda", "layout")]


def test_an_engine_that_cannot_be_made_leaves_the_model_to_the_next(  # type: ignore[no-untyped-def]
    build, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    build(TENSORRT, tensorrt="10.14.1")
    monkeypatch.setattr(session.Session, "run", lambda self, *arrays: 1 / 0)
    models = Models(model_folder(), provider="cpu", engines=tmp_path)
    folder = engine_folder(tmp_path, "tensorrt", version_of(TENSORRT), TABLE["layout"].sha256)
    folder.mkdir()
    real = session.Session(model_folder() / "layout.onnx", (CPU.runtime,), 1)
    with pytest.raises(ModelError, match="engine of layout"):
        models._make(real, TABLE["layout"], folder)
    assert not is_made(folder)


def test_remedy_tells_missing_engines_from_a_missing_library(build) -> None:  # type: ignore[no-untyped-def]
    build(TENSORRT)
    assert remedy(TENSORRT) == TENSORRT.install
    build(TENSORRT, tensorrt="10.14.1")
    assert "engines are not made yet" in remedy(TENSORRT)


def test_half_precision_only_where_the_card_says_so(tmp_path: Path) -> None:
    assert {entry.fp16 for entry in TABLE.values()} == {False}
    text = (model_folder() / "models.toml").read_text(encoding="utf-8")
    (tmp_path / "models.toml").write_text(text.replace("fp16 = false", "fp16 = true", 1), encoding="utf-8")
    half = Models(tmp_path, provider="cpu").entries()[0]
    assert half.fp16
    for provider, name, full, halved in (
        (TENSORRT, "trt_fp16_enable", None, "1"),
        (CUDA, "use_tf32", "0", "1"),
        (COREML, "MLComputeUnits", "CPUAndGPU", "ALL"),
    ):
        assert dict(options_of(provider, NETWORKS[0], 1, tmp_path)[1]).get(name) == full
        assert dict(options_of(provider, half, 1, tmp_path)[1]).get(name) == halved


def test_options_name_shapes_threads_and_the_cache(tmp_path: Path) -> None:
    shapes = dict(options_of(TENSORRT, TABLE["text-recognition"], 1, tmp_path)[1])
    assert shapes["trt_profile_min_shapes"] == "x:1x3x48x16"
    assert shapes["trt_profile_opt_shapes"] == "x:1x3x48x320"
    assert shapes["trt_profile_max_shapes"] == "x:16x3x48x2400"
    assert shapes["trt_engine_cache_path"] == shapes["trt_timing_cache_path"] == str(tmp_path)
    assert options_of(OPENVINO, TABLE["layout"], 3, tmp_path) == (
        OPENVINO.runtime,
        {"device_type": "CPU", "precision": "ACCURACY", "cache_dir": str(tmp_path), "num_of_threads": "3"},
    )
    assert "cache_dir" not in options_of(OPENVINO, TABLE["layout"], 3, None)[1]
    assert options_of(DIRECTML, TABLE["layout"], 3, None) == DIRECTML.runtime


@pytest.mark.parametrize("entry", NETWORKS, ids=lambda entry: entry.name)
def test_the_table_of_models_names_the_input_and_a_range_that_holds_its_size(entry) -> None:  # type: ignore[no-untyped-def]
    opened = session.Session(model_folder() / entry.file, (CPU.runtime,), 1)
    assert opened._inputs == (entry.input,)
    for shape in (*entry.inputs, entry.least, entry.most):
        assert entry.holds(shape)
    assert not entry.holds((*entry.most[:-1], entry.most[-1] + 1))
    assert not entry.holds(entry.most[1:])


def test_an_older_table_without_the_newer_keys_is_read(tmp_path: Path) -> None:
    newer = ("fp16", "input =", "least", "most")
    lines = (model_folder() / "models.toml").read_text(encoding="utf-8").splitlines()
    older = "\n".join(line for line in lines if not line.startswith(newer))
    (tmp_path / "models.toml").write_text(older, encoding="utf-8")
    shutil.copy(model_folder() / "layout.onnx", tmp_path)
    models = Models(tmp_path, provider="cpu")
    assert [entry.name for entry in models.entries()] == list(TABLE)
    assert models.use("layout").provider == CPU.runtime
    (tmp_path / "models.toml").write_text(older.replace("quality", "fp16 = 1\nquality", 1), encoding="utf-8")
    with pytest.raises(ModelError, match="fp16"):
        Models(tmp_path)


def test_one_wheel_of_the_runtime_is_installed_here() -> None:
    ((name, version),) = installed_wheels()
    assert version == session.runtime_version()
    assert any(name in BY_RUNTIME[runtime].wheels for runtime in session.available_providers() if runtime in BY_RUNTIME)
