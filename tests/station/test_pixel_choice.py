"""Which pixel work a graph does: by a trial on this machine, kept for the starts to come."""

import json
from pathlib import Path

import pytest

from vasculum.cli.app import run_command
from vasculum.inference import Models
from vasculum.model.findings import ColourFit, of_kind
from vasculum.model.verdict import Stage
from vasculum.pipeline.pixel_trial import trial
from vasculum.pipeline.pixels import EDGES, GRAPHS, LIGHT, PYRAMID, SHAPES, STEPS
from vasculum.settings import Settings, load_settings, places
from vasculum.station import pixel_choice
from vasculum.station.analysis_desk import Desk
from vasculum.station.analysis_jobs import Bench, DevelopJob, LookJob
from vasculum.station.bench import bench_of
from vasculum.station.pixel_choice import chosen_graphs, keep_trial, kept_trial

FOUND = [(PYRAMID, 3.0, 5.0), (EDGES, 5.0, 3.0)]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return load_settings(None, data=tmp_path)


def test_without_a_trial_opencv_does_it(settings: Settings) -> None:
    assert kept_trial(settings) is None
    assert bench_of(settings).graphs == ()


def test_what_was_faster_is_chosen(settings: Settings) -> None:
    keep_trial(settings, FOUND)
    assert kept_trial(settings) == {PYRAMID: (3.0, 5.0), EDGES: (5.0, 3.0)}
    assert chosen_graphs(settings) == (PYRAMID,)
    assert bench_of(settings).graphs == (PYRAMID,)


def test_a_trial_of_another_version_machine_or_setting_does_not_count(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_trial(settings, FOUND)
    assert chosen_graphs(settings.model_copy(update={"threads": 7})) == ()
    monkeypatch.setattr(pixel_choice, "__version__", "99")
    assert kept_trial(settings) is None
    monkeypatch.undo()
    monkeypatch.setattr(pixel_choice.platform, "node", lambda: "elsewhere")
    assert kept_trial(settings) is None


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"made_by": 1}', "\x00"])
def test_a_damaged_trial_is_none(settings: Settings, text: str) -> None:
    keep_trial(settings, FOUND)
    (place,) = settings.data.glob("pixel-trial.json")
    place.write_text(text)
    assert kept_trial(settings) is None
    assert chosen_graphs(settings) == ()


def test_nothing_is_kept_where_there_is_no_data_folder(tmp_path: Path) -> None:
    settings = load_settings(None, data=tmp_path / "none")
    keep_trial(settings, FOUND)
    assert not (tmp_path / "none").exists()


def test_a_trial_times_every_graph_against_opencv() -> None:
    found = trial(Models(places.models(), provider="cpu", threads=1), megapixels=0.1)
    assert [one.name for one in found] == list(GRAPHS)
    assert all(one.graph > 0 and one.opencv > 0 for one in found)


def test_a_graph_that_fails_in_the_trial_is_not_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    models = Models(places.models(), provider="cpu", threads=1)
    run = models.callable

    def faulty(name: str) -> object:
        def fail(*arrays: object) -> None:
            raise RuntimeError("full")

        return fail if name == STEPS else run(name)

    monkeypatch.setattr(models, "callable", faulty)
    assert [one.name for one in trial(models, megapixels=0.1)] == [name for name in GRAPHS if name != STEPS]


def test_the_verb_for_models_tries_keeps_and_tells(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["models", "--json", "--data", str(tmp_path)]) == 0
    rows = {row["name"]: row for row in map(json.loads, capsys.readouterr().out.splitlines())}
    kept = kept_trial(load_settings(None, data=tmp_path))
    assert kept is not None
    assert kept.keys() == set(GRAPHS)
    for name, (graph, opencv) in kept.items():
        row = rows[name]
        assert (row["milliseconds"], row["opencv_milliseconds"]) == (graph, opencv)
        assert row["used"] == ("graph" if graph < opencv else "OpenCV")
        assert row["provider"]
    assert rows["layout"]["milliseconds"] > 0
    assert "used" not in rows["layout"]


def test_the_desk_uses_chosen_graphs_finds_the_same_and_says_so(sheet: Path, tmp_path: Path) -> None:
    found = {}
    for graphs in ((), GRAPHS):
        bench = Bench("herbarium-sheet", (places.profiles(),), places.models(), provider="cpu", graphs=graphs)
        found[graphs] = Desk(bench).look(LookJob(sheet, "sheet", Stage.VERDICT), lambda step: None)
    plain, graphed = found.values()
    assert graphed.findings == plain.findings
    assert {use.name for use in graphed.engines} - {use.name for use in plain.engines} == {PYRAMID, STEPS, EDGES, LIGHT}
    assert "pixels" in graphed.timings_ms
    assert "pixels" not in plain.timings_ms


def test_the_desk_develops_by_a_chosen_graph(sheet: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk(
        Bench("herbarium-sheet", (places.profiles(),), places.models(), provider="cpu", graphs=tuple(SHAPES.values()))
    )
    fits = of_kind(desk.look(LookJob(sheet, "s", Stage.VERDICT), lambda step: None).findings, ColourFit)
    opened: list[str] = []
    replaceable = Models.replaceable
    monkeypatch.setattr(Models, "replaceable", lambda self, name: (opened.append(name), replaceable(self, name))[1])
    job = DevelopJob(sheet, fits[0], tmp_path / "d.jpg", tmp_path / "t.jpg", None, {})
    desk.do(job, lambda step: None)
    assert len(opened) == 1
    assert opened[0] in SHAPES.values()
    assert (tmp_path / "d.jpg").stat().st_size > 10_000
