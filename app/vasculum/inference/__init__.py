"""ONNX sessions: the only floor that sees onnxruntime. A model is an entry of `models/models.toml` and its file.

`Models` opens each file once, on the provider that really works here, and says which that is.
"""

from vasculum.inference.choice import installed_wheels
from vasculum.inference.engines import clear_engines
from vasculum.inference.manifest import ModelEntry
from vasculum.inference.models import Fallback, Models, Run
from vasculum.inference.session import Session

__all__ = ["Fallback", "ModelEntry", "Models", "Run", "Session", "clear_engines", "installed_wheels"]
