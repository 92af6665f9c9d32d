"""A profile: the job at hand, as a versioned TOML file. Its hash goes into each analysis."""

from dataclasses import dataclass, field

from vasculum.model.camera_wish import CameraWish
from vasculum.model.policy import Collection, Policy
from vasculum.pipeline.step import Step


@dataclass(frozen=True, slots=True)
class Profile:
    """Steps with their parameters, the policy, the collection, and the names of files."""

    name: str
    version: int
    sha256: str
    """Of the file's bytes."""
    title: str
    steps: tuple[Step, ...]
    policy: Policy
    collection: Collection
    camera: CameraWish = field(default_factory=CameraWish)
    file_name: str = "{catalogNumber}"
    """Template of names for people."""
    step_seconds: float = 60.0
    """A step that takes longer is given up as `StepFailed`."""
