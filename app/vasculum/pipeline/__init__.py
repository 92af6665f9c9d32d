"""Looking at a frame: decode, steps that find, a judge that decides, a developer that renders.

A new step is one file in `steps/` with a frozen dataclass named by the module's `STEP`; a profile then names it.
What an analysis gives depends on the frame, the profile and the models, and on nothing else.
"""

from vasculum.pipeline.judge import judge
from vasculum.pipeline.profile import Profile
from vasculum.pipeline.profile_file import load_profile, profile_names, profile_path, read_profile, step_names
from vasculum.pipeline.run import Prepared, prepare, run_stage

__all__ = [
    "Prepared",
    "Profile",
    "judge",
    "load_profile",
    "prepare",
    "profile_names",
    "profile_path",
    "read_profile",
    "run_stage",
    "step_names",
]
