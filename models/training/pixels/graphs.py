"""Writes the pixel work of colour calibration, pyramid and quality maps as ONNX graphs. Nothing is learnt here.

    python graphs.py --out FOLDER     the same bytes each time; then their sha256 goes into models.toml

The graphs take what a calibration or a profile says (tables, matrices, sizes of tiles, limits) as inputs. Sums of whole
numbers stay below 2^24, so they are exact in float32 on every device; no product goes through a matrix unit, which on
some cards rounds to 10 bits.
"""

import argparse
import hashlib
from pathlib import Path

import onnx
from onnx import parser

LEVELS = 4
"""Halvings of the pyramid: 100 Mpx fall below 800 pixels."""
_HEAD = '<ir_version: 8, opset_import: ["" : 17], producer_name: "vasculum", doc_string: "{doc}">\n'


def colour(shape: str) -> str:
    """Light by table, mixed by a matrix, encoded by table: strips of RGB codes in, sRGB codes out.

    `light`, `root`: 256 values of each channel, one channel after the other. The matrix's columns are those of the
    transform's terms; a constant stands last of `flat` and `roots`, fourth of `bent`, zero where a kind has none.
    """
    rooted = "" if shape == "flat" else ", float[768] root"
    nodes = ", float[3] nodes" if shape == "bent" else ""
    terms, lines = ["r", "g", "b"], []
    if shape == "roots":
        lines += _looked_up("root", "s")
        lines += [f"{a}{b} = Mul (s{a}, s{b})" for a, b in ("rg", "gb", "br")]
        terms += ["rg", "gb", "br"]
    terms.append("one")
    if shape == "bent":
        lines += _looked_up("root", "s")
        lines.append("n0, n1, n2 = Split <axis = 0> (nodes)")
        for band in "rgb":
            for node in range(3):
                lines.append(f"d{band}{node} = Sub (s{band}, n{node})")
                lines.append(f"q{band}{node} = Mul (d{band}{node}, d{band}{node})")
        for first in range(3):
            for second in range(3):
                lines.append(f"q{first}{second} = Add (qr{first}, qg{second})")
                for third in range(3):
                    name = f"{first}{second}{third}"
                    lines += [f"a{name} = Add (q{first}{second}, qb{third})", f"plate{name} = Sqrt (a{name})"]
                    terms.append(f"plate{name}")
    columns = [f"column{number}" for number in range(len(terms))]
    lines.append("columns = Unsqueeze (matrix, last)")
    lines.append(f"{', '.join(columns)} = Split <axis = 1> (columns)")
    for number, (column, term) in enumerate(zip(columns, terms, strict=True)):
        lines.append(f"part{number} = " + (f"Identity ({column})" if term == "one" else f"Mul ({column}, {term})"))
        if number:
            lines.append(f"sum{number} = Add ({f'sum{number - 1}' if number > 1 else 'part0'}, part{number})")
    return f"""{_HEAD.format(doc=f"colour correction, {shape}")}
{shape} (uint8[rows, columns, 3] frame, float[768] light{rooted}{nodes}, float[3, {len(terms)}] matrix,
     uint8[65536] codes) => (uint8[rows, columns, 3] corrected)
<int64[1] last = {{2}}, int32[3, 1, 1] offsets = {{0, 256, 512}}, float deepest = {{65535}}, float black = {{0}}>
{{
    planes = Transpose <perm = [2, 0, 1]> (frame)
    whole = Cast <to = 6> (planes)
    index = Add (whole, offsets)
    {_body([*_looked_up("light", ""), *lines])}
    deep = Mul (sum{len(terms) - 1}, deepest)
    near = Round (deep)
    cut = Clip (near, black, deepest)
    step = Cast <to = 6> (cut)
    encoded = Gather (codes, step)
    corrected = Transpose <perm = [1, 2, 0]> (encoded)
}}"""


def _looked_up(table: str, before: str) -> list[str]:
    return [f"{table}s = Gather ({table}, index)", f"{before}r, {before}g, {before}b = Split <axis = 0> ({table}s)"]


def pyramid() -> str:
    """Grey (ITU-R BT.601 in 15 bits, as OpenCV's), and grey and colour halved by means of two by two, rounded up."""
    lines, greys, colours = [], [], []
    for level in range(1, LEVELS + 1):
        size = 2**level
        for name, last in (
            ("grey", "full" if level == 1 else f"grey_m{size // 2}"),
            ("colour", f"colour_m{size // 2}"),
        ):
            source = "planes" if name == "colour" and level == 1 else last
            lines += [
                f"{name}_p{size} = AveragePool <kernel_shape = [2, 2], strides = [2, 2]> ({source})",
                f"{name}_a{size} = Add ({name}_p{size}, half)",
                f"{name}_m{size} = Floor ({name}_a{size})",
                f"{name}_u{size} = Cast <to = 2> ({name}_m{size})",
            ]
        lines.append(f"grey_{size} = Squeeze (grey_u{size}, outer)")
        lines.append(f"colour_q{size} = Squeeze (colour_u{size}, first)")
        lines.append(f"colour_{size} = Transpose <perm = [1, 2, 0]> (colour_q{size})")
        greys.append(f"uint8[rows_{size}, columns_{size}] grey_{size}")
        colours.append(f"uint8[rows_{size}, columns_{size}, 3] colour_{size}")
    return f"""{_HEAD.format(doc="grey and halves of a frame")}
pyramid (uint8[rows, columns, 3] frame) => (uint8[rows, columns] grey, {", ".join([*greys, *colours])})
<int64[1] first = {{0}}, int64[2] outer = {{0, 1}}, float half = {{0.5}}, float fine = {{0.000030517578125}},
 float[1, 3, 1, 1] luma = {{9798, 19235, 3735}}, int64[1] channel = {{1}}>
{{
    whole = Transpose <perm = [2, 0, 1]> (frame)
    batch = Unsqueeze (whole, first)
    planes = Cast <to = 1> (batch)
    weighed = Mul (planes, luma)
    light = ReduceSum <keepdims = 1> (weighed, channel)
    scaled = Mul (light, fine)
    raised = Add (scaled, half)
    full = Floor (raised)
    bytes = Cast <to = 2> (full)
    grey = Squeeze (bytes, outer)
    {_body(lines)}
}}"""


_SLICES = """int64[1] at0 = {0}, int64[1] at1 = {1}, int64[1] axis0 = {0}, int64[1] axis1 = {1}, int64[1] last = {-1},
 int64[1] end = {9223372036854775807}, int64[2] within = {1, 3}, int64[2] zeros = {0, 0}, float zero = {0}"""


def steps() -> str:
    """Focus map: sums over tiles of the steps between neighbours of the halved grey; none on its first row and column.

    `skip`: 0 for the strip at the frame's top, 1 for one that brings the row above it.
    """
    return f"""{_HEAD.format(doc="steps between neighbours in tiles")}
steps (uint8[rows, columns] half, int64[1] skip, int64[4] tiles, float faint) => (float[down, across] steps)
<{_SLICES}>
{{
    light = Cast <to = 1> (half)
    here = Slice (light, at1, end, axis0)
    inner = Slice (here, at1, end, axis1)
    beside = Slice (here, at0, last, axis1)
    over = Slice (light, at0, last, axis0)
    above = Slice (over, at1, end, axis1)
    {_steps("x", "inner", "beside")}
    {_steps("y", "inner", "above")}
    larger = Max (x, y)
    kept = Greater (larger, faint)
    edges = Where (kept, larger, zero)
    added = Sub (at1, skip)
    corner = Concat <axis = 0> (added, at1, zeros)
    whole = Pad (edges, corner)
    {_sums("steps", "whole")}
}}"""


def edges() -> str:
    """Sharpness map: sums over tiles of the steps, and of what a Gaussian of sigma 1 takes of them.

    `rim`: the grey with three pixels more on each side. The blur is OpenCV's of 8 bits, to the last code.
    """
    taps = (1, 14, 62, 102, 62, 14, 1)
    blur = []
    for name, source, axis, count in (("across", "light", "axis1", "width"), ("soft", "across_t6", "axis0", "height")):
        for tap, weight in enumerate(taps):
            blur += [
                f"{name}_e{tap} = Add ({count}, at{tap})",
                f"{name}_s{tap} = Slice ({source}, at{tap}, {name}_e{tap}, {axis})",
                f"{name}_w{tap} = Mul ({name}_s{tap}, w{weight})",
            ]
            if tap:
                before = f"{name}_t{tap - 1}" if tap > 1 else f"{name}_w0"
                blur.append(f"{name}_t{tap} = Add ({before}, {name}_w{tap})")
    constants = [f"int64[1] at{tap} = {{{tap}}}" for tap in range(2, len(taps))]
    constants += [f"float w{weight} = {{{weight}}}" for weight in sorted(set(taps))]
    return f"""{_HEAD.format(doc="edges in tiles and what a blur takes of them")}
edges (uint8[rows, columns] rim, int64[1] skip, int64[4] tiles, float least)
  => (float[down, across] sharp, float[down, across] lost)
<{_SLICES}, int64[1] less = {{-3}},
 float byte = {{0.00390625}}, float half = {{0.5}}, {", ".join(constants)}>
{{
    light = Cast <to = 1> (rim)
    shape = Shape (light)
    tall, wide = Split <axis = 0> (shape)
    height = Sub (tall, at6)
    width = Sub (wide, at6)
    {_body(blur)}
    deep = Mul (soft_t6, byte)
    fine = Mul (deep, byte)
    near = Add (fine, half)
    soft = Floor (near)
    below = Slice (light, at3, less, axis0)
    crisp = Slice (below, at3, less, axis1)
    added = Sub (at1, skip)
    top = Concat <axis = 0> (added, at0, zeros)
    left = Concat <axis = 0> (at0, at1, zeros)
    {_gradient("c", "crisp")}
    {_gradient("b", "soft")}
    kept = Greater (c_larger, least)
    strong = Where (kept, c_larger, zero)
    taken = Sub (strong, b_larger)
    gone = Max (taken, zero)
    {_sums("sharp", "strong")}
    {_sums("lost", "gone")}
}}"""


def light() -> str:
    """Clipping and ground: what is full in any channel and in each, what is black, specks left out; ranks in cells.

    `thinned`: every nth pixel of the frame. `small`: its grey in whole cells; each cell gives its `rank`-lightest code.
    """
    return f"""{_HEAD.format(doc="masks of clipping and ranks of the ground")}
light (uint8[thin_rows, thin_columns, 3] thinned, float full_from, float black_to,
       uint8[small_rows, small_columns] small, int64[4] cells, int64[1] rank)
  => (uint8[5, thin_rows, thin_columns] masks, uint8[down, across] ground)
<int64[1] axis0 = {{0}}, int64[1] axis2 = {{2}}, int64[1] last = {{-1}}, int64[1] end = {{9223372036854775807}},
 int64[3] flat = {{0, 0, -1}}, float zero = {{0}}, float white = {{255}}>
{{
    planes = Transpose <perm = [2, 0, 1]> (thinned)
    codes = Cast <to = 1> (planes)
    over = GreaterOrEqual (codes, full_from)
    each = Where (over, white, zero)
    any = ReduceMax <axes = [0], keepdims = 1> (each)
    {_opened("solid", "any")}
    seen = Min (each, solid)
    high = ReduceMax <axes = [0], keepdims = 1> (codes)
    under = LessOrEqual (high, black_to)
    dark = Where (under, white, zero)
    {_opened("black", "dark")}
    all = Concat <axis = 0> (solid, seen, black)
    masks = Cast <to = 2> (all)
    grey = Cast <to = 1> (small)
    tiled = Reshape (grey, cells)
    apart = Transpose <perm = [0, 2, 1, 3]> (tiled)
    cell = Reshape (apart, flat)
    lightest, places = TopK <axis = 2, largest = 1, sorted = 1> (cell, rank)
    least = Slice (lightest, last, end, axis2)
    one = Squeeze (least, axis2)
    ground = Cast <to = 2> (one)
}}"""


def _steps(name: str, one: str, other: str) -> str:
    return f"{name}_d = Sub ({one}, {other})\n    {name} = Abs ({name}_d)"


def _gradient(name: str, picture: str) -> str:
    """The larger of the steps from the left and the upper neighbour; none beyond the frame's edge."""
    return f"""{name}_right = Slice ({picture}, at1, end, axis1)
    {name}_left = Slice ({picture}, at0, last, axis1)
    {_steps(f"{name}_x", f"{name}_right", f"{name}_left")}
    {name}_padded = Pad ({name}_x, left)
    {name}_across = Slice ({name}_padded, skip, end, axis0)
    {name}_lower = Slice ({picture}, at1, end, axis0)
    {name}_upper = Slice ({picture}, at0, last, axis0)
    {_steps(f"{name}_y", f"{name}_lower", f"{name}_upper")}
    {name}_down = Pad ({name}_y, top)
    {name}_larger = Max ({name}_across, {name}_down)"""


def _sums(name: str, picture: str) -> str:
    """Sums over whole tiles, cut from the upper left: exact up to tiles of 256."""
    return f"""{name}_n0, {name}_n1, {name}_n2, {name}_n3 = Split <axis = 0> (tiles)
    {name}_rows = Mul ({name}_n0, {name}_n1)
    {name}_columns = Mul ({name}_n2, {name}_n3)
    {name}_band = Slice ({picture}, at0, {name}_rows, axis0)
    {name}_cut = Slice ({name}_band, at0, {name}_columns, axis1)
    {name}_tiled = Reshape ({name}_cut, tiles)
    {name} = ReduceSum <keepdims = 0> ({name}_tiled, within)"""


def _opened(name: str, mask: str) -> str:
    """Specks of less than three by three are gone; beyond the edge lies nothing that counts."""
    pool = "MaxPool <kernel_shape = [3, 3], pads = [1, 1, 1, 1]>"
    return f"""{name}_b = Unsqueeze ({mask}, axis0)
    {name}_n = Neg ({name}_b)
    {name}_e = {pool} ({name}_n)
    {name}_i = Neg ({name}_e)
    {name}_o = {pool} ({name}_i)
    {name} = Squeeze ({name}_o, axis0)"""


def _body(lines: list[str]) -> str:
    return "\n    ".join(lines)


def graphs() -> dict[str, bytes]:
    """The files by name."""
    texts = {f"pixels-{shape}": colour(shape) for shape in ("flat", "roots", "bent")}
    texts |= {"pixels-pyramid": pyramid(), "pixels-steps": steps(), "pixels-edges": edges(), "pixels-light": light()}
    files = {}
    for name, text in texts.items():
        model = parser.parse_model(text)
        onnx.checker.check_model(model, full_check=True)
        files[f"{name}.onnx"] = model.SerializeToString(deterministic=True)
    return files


def main() -> None:
    """Writes the files and prints their sha256."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--out", type=Path, required=True)
    out: Path = asked.parse_args().out
    for name, content in graphs().items():
        (out / name).write_bytes(content)
        print(f"{hashlib.sha256(content).hexdigest()}  {name}  {len(content)} bytes")


if __name__ == "__main__":
    main()
