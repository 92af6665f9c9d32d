"""What the deliveries' tests share."""

from collections.abc import Callable
from pathlib import Path

import pytest
from package_bench import Bench


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path / "local")


@pytest.fixture
def referee() -> Callable[[Path], str]:
    from referee import verdict_on

    return verdict_on
