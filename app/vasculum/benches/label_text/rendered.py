"""Labels drawn in typewriter and printed face, with the letters of five languages."""

import random
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from vasculum.benches.bench import Asked, Table
from vasculum.benches.label_text.engines import Engine
from vasculum.benches.label_text.scores import RATES, rates
from vasculum.model.resource import resource

FACES = {"typewriter": "CourierPrime-Regular.ttf", "printed": "IBMPlexSerif-Regular.ttf"}
WORDS = {
    "fr": ("forêt", "hêtraie", "près de", "récolté par", "août", "février", "rivière", "à côté", "Île", "Corrèze", "où",
           "naïade", "clairière", "Sœur", "vallée", "garçon", "gué"),
    "es": ("cañón", "montaña", "río", "camino", "árbol", "público", "año", "pequeño", "María", "Núñez", "pingüino",
           "laguna", "sierra", "Málaga", "recolectó", "bosque"),
    "pt": ("São", "João", "coleção", "região", "água", "às", "três", "pântano", "Conceição", "margem", "mês", "útil",
           "campo", "floresta", "avô", "março"),
    "nl": ("heide", "geërfd", "reünie", "zeeën", "bosrand", "duinen", "vijver", "coördinaat", "IJssel", "weiland",
           "oever", "poëzie", "moeras", "één", "strand", "noordelijk"),
    "la": ("in silvis", "ad ripas", "inter saxa", "leg.", "Ranunculus", "Cæsar", "cœlum", "alpestris", "ex herbario",
           "in paludosis", "typus", "floribus", "sp. nova", "circa urbem", "montium"),
}  # fmt: skip
"""Words of labels with every letter that its language has beyond the English ones."""


_COUNT, _OTHERS = 200, 20
"""Labels of each language and face: read by ours, and of these the first so many by the others too."""
_NOTE = (
    f"Tesseract has the language's own pack. The other engines read the first {_OTHERS} labels of each row's {_COUNT}."
)


def drawn(asked: Asked, engines: Mapping[str, Engine]) -> Table:
    """Error rates on drawn labels, by language and face."""
    count, few = (2, 1) if asked.quick else (_COUNT, _OTHERS)
    rows = []
    for language in WORDS:
        for face in FACES:
            asked.say(f"Drawn labels: {language}, {face}.")
            with tempfile.TemporaryDirectory() as folder:
                pictures = list(labels(language, face, count, Path(folder)))
                for name, engine in engines.items():
                    some = pictures if name == "ours" else pictures[:few]
                    pairs = [(text, engine.read(path, language=language)) for path, text in some]
                    rows.append((language, face, len(pairs), name, *rates(pairs)))
                    if name == "ours":
                        rows.append((language, face, few, "ours, the same", *rates(pairs[:few])))
    return Table("drawn", "Drawn labels", ("language", "face", "n", "engine", *RATES), tuple(rows), _NOTE)


def labels(language: str, face: str, count: int, folder: Path) -> Iterator[tuple[Path, str]]:
    """Pictures with their texts: four lines of five words and a date, camera grain and a little blur on them."""
    dice = random.Random(f"{language} {face}")
    font = ImageFont.truetype(str(resource("fonts", FACES[face])), 30)
    for number in range(count):
        lines = [" ".join(dice.choice(WORDS[language]) for _ in range(5)) for _ in range(3)]
        lines.append(
            f"{dice.randint(1, 28)}.{dice.randint(1, 12)}.19{dice.randint(10, 99)}, {dice.randint(10, 2900)} m"
        )
        width = int(max(font.getlength(line) for line in lines)) + 60
        label = Image.new("RGB", (width, 60 + 46 * len(lines)), (238, 232, 216))
        pen = ImageDraw.Draw(label)
        for row, line in enumerate(lines):
            pen.text((30, 30 + 46 * row), line, (40, 36, 34), font)
        soft = label.filter(ImageFilter.GaussianBlur(0.8))
        grain = np.random.default_rng(number).normal(0, 6, (label.height, label.width, 1))
        path = folder / f"{language}-{face}-{number}.png"
        Image.fromarray(np.clip(np.asarray(soft) + grain, 0, 255).astype(np.uint8)).save(path)
        yield path, "\n".join(lines)
