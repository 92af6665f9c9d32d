"""Label text, fields and layout on real photographs, beside Tesseract alone and rapidocr alone, in one run, as tables.

    VASCULUM_RAPIDOCR=/path/to/python python benchmarks/labels.py [CORPUS] [--only text,fields,words,layout,rendered]

Error rates are of texts without their differences of quotes, dashes and white space. CPU seconds are a picture's, all
threads and child processes together, decoding left out. Limits were chosen on corpus groups with an even number; the
odd ones stand apart. rapidocr runs in an environment of its own (`pip install --no-deps rapidocr` and its own needs).
"""

import argparse
import statistics
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from pathlib import Path

from label_text import fields, layout, rendered
from label_text.engines import Answer, Ours, Rapidocr, Tesseract
from label_text.gold import Gold, photographs
from label_text.scores import cer, plain, wer, word_recall

from vasculum.model.findings import FieldRead, LabelText, LayoutRegion, of_kind
from vasculum.model.geometry import Box
from vasculum.pipeline.decode import decode

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"
PARTS = ("text", "fields", "words", "layout", "rendered")
_STEPS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 1.0)
Read = list[tuple[Gold, Answer]]


def text_table(read: dict[str, Read]) -> None:
    """CER and WER, median and mean, by kind of picture."""
    print("\n| pictures | n | engine | CER median | CER mean | WER median | WER mean | word recall | CPU s |")
    print("|---|---|---|---|---|---|---|---|---|")
    for name, chosen in _subsets():
        for engine, answers in read.items():
            some = [(gold.text, answer) for gold, answer in answers if chosen(gold)]
            if some:
                chars, words = ([rate(text, answer.text) for text, answer in some] for rate in (cer, wer))
                recall = statistics.mean(word_recall(text, answer.text) for text, answer in some)
                spent = statistics.mean(answer.seconds for _, answer in some)
                rates = [
                    f"{way(rates):.3f}" for rates in (chars, words) for way in (statistics.median, statistics.mean)
                ]
                print(f"| {name} | {len(some)} | {engine} | {' | '.join(rates)} | {recall:.2f} | {spent:.2f} |")


def _subsets() -> list[tuple[str, Callable[[Gold], bool]]]:
    found: list[tuple[str, Callable[[Gold], bool]]] = []
    for task in ("labels", "insects", "sheets"):
        for half, even in (("all", None), ("even groups", True), ("odd groups", False)):

            def chosen(gold: Gold, task: str = task, even: bool | None = even) -> bool:
                return gold.task == task and bool(gold.fields) and even in (None, gold.even)

            found.append((f"{task}, gold, {half}", chosen))
    found.append(
        ("labels, read by eye", lambda gold: gold.task == "labels" and not gold.fields and not gold.handwritten)
    )
    found.append(("labels by hand", lambda gold: gold.handwritten))
    return found


def field_table(read: Iterable[tuple[Gold, Sequence[FieldRead]]]) -> None:
    """Precision and recall of each term."""
    known = [(gold, given) for gold, given in read if gold.fields]
    for half, some in (("all", known), ("odd groups", [pair for pair in known if not pair[0].even])):
        print(f"\n{half}, {len(some)} pictures\n\n| term | precision (n; 95 %) | recall (n; 95 %) |\n|---|---|---|")
        for term in fields.TERMS:
            print(fields.row(term, fields.tally(some, term)))


def word_table(read: Read) -> None:
    """Of words given a confidence, how many stand in the human transcription."""
    print("\n| confidence | even: n | right | odd: n | right |\n|---|---|---|---|---|")
    words: list[tuple[bool, float, bool]] = []
    for gold, answer in read:
        left = Counter(plain(gold.text).split())
        for label in of_kind(answer.findings, LabelText):
            for word in (word for line in label.lines for word in line.words):
                right = left[plain(word.text)] > 0
                left[plain(word.text)] -= right
                words.append((gold.even, word.confidence, right))
    for low, high in pairwise(_STEPS):
        cells = []
        for half in (True, False):
            some = [right for even, sure, right in words if even == half and low <= sure < high]
            cells.append(f"{len(some)} | {sum(some) / len(some):.2f}" if some else "0 | -")
        print(f"| {low:.2f}-{high:.2f} | {' | '.join(cells)} |")


def layout_table(corpus: Path, ours: Ours) -> None:
    """Boxes found, false ones, mean overlap."""
    totals = {kind: layout.Tally() for kind in layout.KINDS}
    for file in layout.files():
        frame = decode(corpus / file)
        found = of_kind(ours.everything(frame), LayoutRegion)
        truth = layout.drawn(frame.width, frame.height, file)
        for kind, total in totals.items():
            boxes = [region.box for region in found if region.region == kind and region.box]
            layout.count(total, [box for name, box in truth if name == kind], boxes)
    print("\n| region | drawn | found | false | mean IoU of the found |\n|---|---|---|---|---|")
    for kind, total in totals.items():
        print(f"| {kind} | {total.drawn} | {total.found} | {total.false} | {total.overlap / max(total.found, 1):.2f} |")


def rendered_table(engines: dict[str, Ours | Tesseract | Rapidocr], count: int) -> None:
    """Error rates on drawn labels, by language and face."""
    print("\n| language | face | n | engine | CER mean | WER mean | CPU s |\n|---|---|---|---|---|---|---|")
    for language in rendered.WORDS:
        for face in rendered.FACES:
            with tempfile.TemporaryDirectory() as folder:
                drawn = list(rendered.labels(language, face, count, Path(folder)))
                for name, engine in engines.items():
                    some = [(text, engine.read(path)) for path, text in drawn]
                    chars, words = ([rate(text, answer.text) for text, answer in some] for rate in (cer, wer))
                    spent = statistics.mean(answer.seconds for _, answer in some)
                    print(
                        f"| {language} | {face} | {count} | {name} | {statistics.mean(chars):.4f} "
                        f"| {statistics.mean(words):.4f} | {spent:.2f} |"
                    )


def _crops(answer: Answer) -> list[Box]:
    return [region.box for region in of_kind(answer.findings, LayoutRegion) if region.region == "label" and region.box]


def main() -> None:
    """Runs what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=Path, default=CORPUS)
    parser.add_argument("--only", default=",".join(PARTS))
    parser.add_argument("--rendered", type=int, default=200, help="drawn labels of each language and face")
    asked = parser.parse_args()
    parts = asked.only.split(",")
    ours, others = Ours(), {"Tesseract": Tesseract(), "rapidocr": Rapidocr()}
    others = {name: engine for name, engine in others.items() if not isinstance(engine, Rapidocr) or engine.ready}
    if {"text", "fields", "words"} & set(parts):
        golds = list(photographs(asked.corpus))
        read: dict[str, Read] = {"ours": [(gold, ours.read(gold.path)) for gold in golds]}
        if "text" in parts:
            for name, engine in others.items():
                read[name] = [(gold, engine.read(gold.path)) for gold in golds]
                crops = [(gold, _crops(answer)) for gold, answer in read["ours"] if gold.task != "labels"]
                read[f"{name} on our labels"] = [
                    (gold, engine.read(gold.path, boxes)) for gold, boxes in crops if boxes
                ]
            text_table(read)
        if "fields" in parts:
            # The codes' own number is no reading of text.
            field_table([(gold, of_kind(answer.findings, FieldRead)) for gold, answer in read["ours"]])
        if "words" in parts:
            word_table(read["ours"])
    if "layout" in parts:
        layout_table(asked.corpus, ours)
    if "rendered" in parts:
        rendered_table({"ours": ours, **others}, asked.rendered)


if __name__ == "__main__":
    main()
