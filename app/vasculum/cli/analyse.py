"""`vasculum analyse`: looks at files, writes nothing, keeps nothing."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from vasculum.cli.options import AsJson, Data, Profile, Quiet, SettingsFile, Verbose, settings_of
from vasculum.cli.output import line, say
from vasculum.model.errors import BadInput, BadUsage, StationError
from vasculum.station.analysis_main import begin_child

if TYPE_CHECKING:
    from vasculum.pipeline import profile as profiles
    from vasculum.station.analysing import AnalysisProcess

APP = typer.Typer(add_completion=False)


@APP.command()
def analyse(
    files: Annotated[list[Path], typer.Argument(help="Pictures: JPEG, TIFF, PNG, JPEG 2000, DNG, camera RAW.")],
    profile: Profile = None,
    only: Annotated[str, typer.Option(help="Only these steps, by name, with commas.")] = "",
    without: Annotated[str, typer.Option(help="All steps but these.")] = "",
    json: AsJson = False,
    data: Data = None,
    settings: SettingsFile = None,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> int:
    """Analyses pictures and prints what was found; writes nothing, keeps nothing."""
    # The analysis process imports what it works with while this one imports and reads what it is to work by.
    child = begin_child()
    from vasculum.pipeline import load_profile
    from vasculum.station import bench_of, bounds_of
    from vasculum.station.analysing import AnalysisProcess

    chosen = settings_of(data, settings, verbose, profile=profile)
    loaded = load_profile(chosen.profile, *chosen.profile_folders)
    bench = replace(bench_of(chosen), only=_names(only, loaded), without=_names(without, loaded))
    process = AnalysisProcess(bench, bounds_of(chosen, loaded), child=child)
    process.start()
    bad: list[StationError] = []
    try:
        for file in files:
            try:
                _one(process, file, loaded, json)
            except StationError as fault:
                bad.append(fault)
                if json:
                    line({"file": str(file), "error": fault.to_json()})
                say(f"{file}: {fault} {fault.advice}", quiet)
    finally:
        process.close()
    if not bad:
        return 0
    return bad[0].exit_code if len(files) == 1 else 6


def _names(listed: str, profile: "profiles.Profile") -> tuple[str, ...]:
    names = tuple(name.strip() for name in listed.split(",") if name.strip())
    known = [step.name for step in profile.steps]
    for name in names:
        if name not in known:
            raise BadUsage(f"There is no step `{name}` in this profile.", f"Its steps are: {', '.join(known)}.")
    return names


def _one(process: "AnalysisProcess", file: Path, profile: "profiles.Profile", json: bool) -> None:
    if not file.is_file():
        raise BadInput(f"{file} is not a file.", "Check its name.")
    from vasculum.model.contract import contract_json
    from vasculum.model.policy import Surroundings
    from vasculum.model.verdict import Stage
    from vasculum.pipeline.judge import judge
    from vasculum.station.analysis_jobs import LookJob

    analysis = process.look(LookJob(file, file.name, Stage.COMPLETE, whole=True))
    verdict = judge(
        analysis.findings,
        analysis.asked,
        Surroundings(file_name=file.name),
        profile.policy,
        Stage.COMPLETE,
        profile.sha256,
    )
    if json:
        line(contract_json(analysis, verdict, str(file), profile.collection))
        return
    number = verdict.catalog_number or "no number"
    print(f"{file}: {verdict.status.value}, {number}")
    for reason in verdict.reasons:
        print(f"  {reason}")
