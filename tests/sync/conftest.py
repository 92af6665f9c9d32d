"""What the deliveries' tests share."""

from pathlib import Path

import pytest
from package_bench import Bench


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path / "local")
