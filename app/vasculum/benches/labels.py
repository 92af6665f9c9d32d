"""Labels read: ours beside Tesseract alone and rapidocr alone, their fields, words' confidence, scripts and layout."""

from collections.abc import Iterator, Mapping

from vasculum.benches.bench import Asked, Table
from vasculum.benches.label_text import cut_out, fields, layout, rendered, texts, words
from vasculum.benches.label_text.engines import Engine, Ours, engines
from vasculum.benches.label_text.gold import everything, photographs


def labels(asked: Asked) -> Iterator[Table]:
    """Photographs with a human transcription, then a large frame, then labels drawn in five languages."""
    with engines(asked.say) as ways:
        if asked.corpus is not None:
            yield from _photographs(asked, ways)
        if not asked.quick:
            yield texts.large(asked, ways)
        yield rendered.drawn(asked, ways)


def _photographs(asked: Asked, ways: Mapping[str, Engine]) -> Iterator[Table]:
    golds = photographs(asked)
    read = {}
    for name, engine in ways.items():
        asked.say(f"{len(golds)} photographs, {name}.")
        read[name] = [engine.read(gold.path) for gold in golds]
    yield texts.whole(golds, read)
    yield cut_out.cut_out(asked, golds, ways)
    ours = ways["ours"]
    assert isinstance(ours, Ours)
    mine = list(zip(golds, read["ours"], strict=True))
    yield from fields.tables(mine)
    yield words.reliability(mine)
    told = dict(zip((gold.path for gold in golds), read["ours"], strict=True))
    cropped = [gold for gold in everything(asked) if gold.task == "labels" and gold.style]
    some = [gold for gold in cropped if gold.path in told] if asked.quick else cropped
    cropped_read = [(gold, told.get(gold.path) or ours.read(gold.path)) for gold in some]
    yield words.scripts(cropped_read)
    if words.LINES.is_file():
        looked_at = {gold.path: (gold, answer) for gold, answer in (*mine, *cropped_read)}
        yield words.scripts_by_label(looked_at.values())
    if layout.files():
        asked.say(f"Layout of {len(layout.files())} photographs.")
        yield layout.table(asked, ours.regions)


BENCH = labels
