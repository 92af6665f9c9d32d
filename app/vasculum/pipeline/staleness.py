"""Which steps would find something else today: those that changed, and those that look at what they find."""

from vasculum.model.analysis import Analysis, EngineUse, StepUse
from vasculum.model.findings import Finding
from vasculum.model.json_form import to_plain
from vasculum.pipeline.run import Prepared, use_of
from vasculum.pipeline.step import seen_by


def stale(analysis: Analysis, prepared: Prepared) -> tuple[str, ...]:
    """Names of the prepared steps that must look again; on which provider a model runs makes no difference.

    All of them where the analysis does not tell which step found what, or where a step was taken out of the profile.
    """
    every = tuple(ready.step.name for ready in prepared.steps)
    asked = {use.name: _plain(use) for use in analysis.steps}
    if not analysis.left or not asked.keys() <= set(every):
        return every
    ran = {_identity(use) for use in analysis.engines}
    fresh: list[str] = []
    changed: set[type[Finding]] = set()
    for ready in prepared.steps:
        step = ready.step
        same = asked.get(step.name) == _plain(use_of(step)) and all(_identity(use) in ran for use in ready.engines)
        if not same or any(issubclass(kind, seen_by(step)) for kind in changed):
            fresh.append(step.name)
            changed.update(step.finds)
    return tuple(fresh)


def _plain(use: StepUse) -> object:
    return to_plain(use)


def _identity(use: EngineUse) -> tuple[str, str, str | None]:
    return use.name, use.version, use.sha256
