"""Targets of any form: their colours from a table or from the maker's file, their patches from a drawing."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from vasculum.model.errors import BadSettings
from vasculum.model.resource import resource
from vasculum.pipeline.colour.cgats import measured_colours, plain_name
from vasculum.pipeline.colour.spaces import Counts, Floats
from vasculum.pipeline.opencv import cv2

_CORE = 0.5
"""Share of a patch's side that is read, around its middle."""
_SAMPLES = 15
"""Points a side of it."""


@dataclass(frozen=True, slots=True, eq=False)
class Target:
    """A target's patches: names, colours, places."""

    name: str
    """`colorchecker-sg140`: the table's file name."""
    title: str
    edition: str
    """Of the colours; the file's name where they come from the maker's file."""
    names: tuple[str, ...]
    lab: Floats
    """(n, 3) CIE L*a*b*, D50, 2 degrees."""
    places: Floats
    """(n, 4) left, top, width and height of each patch, in units of the drawing."""
    outline: tuple[float, float]
    """Width and height of the drawing: its corners are those of the outer patches."""

    @property
    def neutrals(self) -> Counts:
        """Indices of the patches without colour, the lightest first."""
        grey = np.flatnonzero(np.hypot(self.lab[:, 1], self.lab[:, 2]) < 4)
        return np.asarray(grey[np.argsort(-self.lab[grey, 0])], dtype=np.intp)


def targets(folder: Path | None = None) -> tuple[str, ...]:
    """The targets with a drawing in `resources/references`."""
    tables = sorted((folder or resource("references")).glob("*.toml"))
    return tuple(path.stem for path in tables if "drawing" in tomllib.loads(path.read_text("utf-8")))


CLASSIC = "colorchecker24"
"""The 24-patch chart, which has a search of its own."""


def station_target(name: str, values: str, edition: str) -> "Target":
    """The target of a profile's step `colour`; a target without that edition has its first. Raises as `target`."""
    editions = _table(name, None)[1].get("editions", {})
    return target(name, edition if edition in editions or name == CLASSIC else "", Path(values) if values else None)


def target(name: str, edition: str = "", values: Path | None = None, folder: Path | None = None) -> Target:
    """A target of `resources/references` by its name, or of a drawing in a TOML file of one's own by its path.

    Its colours are those of the edition, or of the `values` file (CGATS or CSV), where each target is measured by
    itself. Raises BadSettings with a sentence for an unknown name or edition, and for patches without colour.
    """
    path, table = _table(name, folder)
    try:
        patches = _drawn(table["drawing"]["grids"])
    except (KeyError, TypeError, ValueError) as fault:
        raise BadSettings(f"{path.name} has no whole drawing: {fault}.", _DRAWING) from fault
    colours = measured_colours(values) if values else _edition(table, edition, path.name)
    lacking = [one for one in patches if plain_name(one) not in colours]
    if lacking:
        raise BadSettings(
            f"No colour is given for {len(lacking)} patches of {path.name}: {', '.join(lacking[:5])}.",
            "Name the file that came with the target.",
        )
    places = np.array(list(patches.values()))
    corner = places[:, :2].min(axis=0)
    size = (places[:, :2] + places[:, 2:]).max(axis=0) - corner
    places[:, :2] -= corner
    edition = values.name if values else edition or next(iter(table.get("editions", {})), "")
    lab = np.array([colours[plain_name(one)] for one in patches], dtype=np.float64)
    title = str(table.get("title", path.stem))
    return Target(path.stem, title, edition, tuple(patches), lab, places, (float(size[0]), float(size[1])))


_DRAWING = 'Each [[drawing.grids]] needs origin, size, columns, rows and patch; see "Targets" in the manual.'


def _table(name: str, folder: Path | None) -> tuple[Path, dict[str, Any]]:
    path = Path(name) if name.endswith(".toml") else (folder or resource("references")) / f"{name}.toml"
    try:
        return path, tomllib.loads(path.read_text("utf-8"))
    except OSError as fault:
        known = ", ".join(targets(folder))
        raise BadSettings(f"There is no target {name}.", f"Use one of: {known}; or the path of a drawing.") from fault
    except tomllib.TOMLDecodeError as fault:
        raise BadSettings(f"{path.name} is not TOML: {fault}.") from fault


def _edition(table: dict[str, Any], edition: str, name: str) -> dict[str, Floats]:
    editions = table.get("editions", {})
    chosen = editions.get(edition or next(iter(editions), ""))
    if chosen is None:
        known = ", ".join(editions) or "none: name the file that came with it"
        raise BadSettings(f'{name} has no edition "{edition}".', f"There are: {known}.")
    return {plain_name(patch["position"]): np.array(patch["lab"], dtype=np.float64) for patch in chosen["patches"]}


def _drawn(grids: list[dict[str, Any]]) -> dict[str, tuple[float, float, float, float]]:
    """Left, top, width, height by name."""
    patches: dict[str, tuple[float, float, float, float]] = {}
    for grid in grids:
        (left, top), (width, height) = grid["origin"], grid["size"]
        columns, rows, share = list(grid["columns"]), list(grid["rows"]), float(grid["patch"])
        if not 0 < share <= 1:
            raise ValueError(f"patch = {share} is no share of the pitch")
        across, down = width / len(columns), height / len(rows)
        for y, row in enumerate(rows):
            for x, column in enumerate(columns):
                name = row + column if grid.get("row_first") else column + row
                place = left + (x + (1 - share) / 2) * across, top + (y + (1 - share) / 2) * down
                patches[name] = (*place, share * across, share * down)
    return patches


def codes_at(pixels: NDArray[np.uint8] | NDArray[np.uint16], seen: Target, corners: Floats) -> Floats:
    """(n, 3) mean codes in the middle of each patch of a target whose outer patches have these corners.

    `corners` (4, 2) in pixels, edges counted, clockwise from the drawing's upper left. The mean of the middle half of
    the values, deaf to dust.
    """
    matrix = _to_frame(seen, corners)
    steps = (np.arange(_SAMPLES) + 0.5) / _SAMPLES - 0.5
    y, x = np.meshgrid(steps, steps, indexing="ij")
    inside = np.stack([x.ravel(), y.ravel()], axis=-1) * _CORE
    points = seen.places[:, None, :2] + seen.places[:, None, 2:] * (0.5 + inside[None])
    at = cv2.perspectiveTransform(points.reshape(1, -1, 2), matrix)[0] - 0.5
    # A row for each patch: remap takes no more than 32,767 points in one.
    rows = at.astype(np.float32).reshape(len(seen.names), -1, 2)
    sampled = cv2.remap(pixels, rows, None, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    values = np.sort(np.asarray(sampled, dtype=np.float64).reshape(len(seen.names), -1, 3), axis=1)
    quarter = values.shape[1] // 4
    return np.asarray(values[:, quarter:-quarter].mean(axis=1), dtype=np.float64)


def middles_at(seen: Target, corners: Floats) -> Floats:
    """(n, 2) the patches' middles in pixels."""
    middles = seen.places[:, :2] + seen.places[:, 2:] / 2
    return np.asarray(cv2.perspectiveTransform(middles[None], _to_frame(seen, corners))[0], dtype=np.float64)


def _to_frame(seen: Target, corners: Floats) -> Floats:
    """From the drawing to pixels, edges counted."""
    width, height = seen.outline
    drawn = np.array([(0, 0), (width, 0), (width, height), (0, height)], dtype=np.float32)
    return np.asarray(cv2.getPerspectiveTransform(drawn, corners.astype(np.float32)), dtype=np.float64)
