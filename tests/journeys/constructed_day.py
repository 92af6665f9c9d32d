"""A day of 300 frames as findings, without pixels: what was read of each, through surroundings, judge and catalogue."""

import random
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from sqlite_utils import Database

from vasculum.model.analysis import Analysis, StepUse
from vasculum.model.capture import CameraInfo, Capture, FileRef
from vasculum.model.cover import Cover
from vasculum.model.events import Analysed, Captured, Corrected, CoverOpened, ExpectedDropped, ExpectedListed
from vasculum.model.expected import ExpectedList, ExpectedNumber
from vasculum.model.findings import BarcodeRead, Finding, Fingerprint, LabelText, Line
from vasculum.model.geometry import Box, Quad
from vasculum.model.ids import CaptureId, new_capture_id
from vasculum.model.policy import CodeRole, Policy, Role
from vasculum.model.verdict import Stage, Verdict
from vasculum.pipeline.judge import judge
from vasculum.station.surroundings import surroundings
from vasculum.store import covers
from vasculum.store.apply import apply
from vasculum.store.looks import Looks

POLICY = Policy(
    roles=(CodeRole(Role.CATALOG_NUMBER, r"HVC\d{7}"), CodeRole(Role.LOCATION, r"CAB-\d+")),
    file_name_pattern=r"^(?P<catalogNumber>HVC\d{7})",
    cover_minutes=30,
)
BOTH, ALONE = ("zxing", "zbar"), ("zxing",)
MORNING = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
ASKED = (StepUse("barcode", "1"), StepUse("fingerprint", "2"))
READ = (*ASKED, StepUse("text", "1"))
COVER_OF = 25
"""Sheets of one cover."""


@dataclass(frozen=True)
class Sheet:
    """A specimen as it lies there: what its label says and how it looks, whatever number it is given."""

    number: str
    words: tuple[str, ...]
    look: Fingerprint


@dataclass(frozen=True)
class Shot:
    """One judged frame."""

    capture: Capture
    verdict: Verdict
    fault: str
    """What was planted, in the words that must name it; empty for a good frame."""

    @property
    def told(self) -> str:
        """All that was said of it."""
        return " ".join(self.verdict.reasons)


def number(place: int) -> str:
    """The number at that place of the series."""
    return f"HVC{42000 + place:07d}"


def code(text: str, readers: tuple[str, ...] = BOTH, symbology: str = "CODE_128", y: int = 40) -> BarcodeRead:
    """A code as the barcode step gives it."""
    return BarcodeRead(text=text, symbology=symbology, quad=Quad.of_box(Box(600, y, 300, 40)), readers=readers)


@dataclass
class Day:
    """The station's day: sheets come, are photographed, judged twice (without and with text) and recorded."""

    db: Database
    seed: int = 5
    shots: list[Shot] = field(default_factory=list)
    clock: datetime = MORNING
    looks: Looks = field(default_factory=Looks)
    opened: int = -1

    def __post_init__(self) -> None:
        chance = random.Random(self.seed)
        people = ("E. Lindqvist", "M. Aubry", "H. Brandt", "A. Morel")
        places = ("Alp Sureta", "Brunnmatt", "Lindenried", "Steinegg", "Val Prasüra", "Oberholz")
        self.rows = []
        for place in range(420):
            taxon = ("Salix eleagnos Scop.", "Dryopteris filix-mas (L.) Schott", "Poa alpina L.")[place // COVER_OF % 3]
            fields = {
                "scientificName": taxon,
                "recordedBy": chance.choice(people),
                "recordNumber": str(chance.randrange(100, 4000)),
                "locality": chance.choice(places),
                "year": str(chance.randrange(1899, 1966)),
            }
            self.rows.append(ExpectedNumber(number(place), f"C{place // COVER_OF}", fields))
        self.chance = chance

    def take_list_in(self) -> None:
        """The morning's list: the first 200 numbers."""
        known = ExpectedList("morning", "morning.csv", tuple(self.rows[:200]))
        apply(self.db, [ExpectedListed(expected=known)])

    def put_list_away(self) -> None:
        """The afternoon works without one."""
        apply(self.db, [ExpectedDropped(list_name="morning")])

    def open_cover(self, place: int) -> None:
        """Scans the card of the cover that holds this place of the series."""
        if place // COVER_OF == self.opened:
            return
        self.opened = place // COVER_OF
        first = self.opened * COVER_OF
        taxon = self.rows[first].fields["scientificName"]
        card = Cover(
            f"C{self.opened}", self.clock, {"scientificName": taxon}, number(first), number(first + COVER_OF - 1)
        )
        apply(self.db, [CoverOpened(cover=card)])

    def sheet(self, place: int) -> Sheet:
        """The specimen of that place; its own look, its own label."""
        row, chance = self.rows[place], random.Random(f"{self.seed}/{place}")
        known = row.fields
        words = (
            "Herbarium Vallis Clarae",
            known["scientificName"],
            f"{known['locality']}, {chance.randrange(400, 2400)} m",
            f"leg. {known['recordedBy']} {known['recordNumber']}",
            f"{chance.randrange(1, 29)}. {chance.choice(['IV', 'V', 'VI', 'VII', 'VIII', 'IX'])}. {known['year']}",
        )
        look = Fingerprint(bits=f"{chance.getrandbits(64):016x}", detail=f"{chance.getrandbits(256):064x}")
        return Sheet(row.number, words, look)

    def shoot(
        self,
        sheet: Sheet,
        *reads: BarcodeRead,
        printed: str | None = "own",
        fault: str = "",
        replaces: CaptureId | None = None,
        file_name: str = "",
    ) -> Shot:
        """Photographs a sheet; by default its code is read by both readers and its number stands on it in print."""
        self.clock += timedelta(seconds=60)
        frame = len(self.shots) + 1
        capture = Capture(
            id=new_capture_id(),
            taken_at=self.clock,
            zone="+01:00",
            camera=CameraInfo("c", "m", "d"),
            files=(FileRef(f"{frame:064x}", 1, "image/jpeg", file_name or f"DSC_{frame:04d}.JPG"),),
            session="2026-11-24",
            replaces=replaces,
            cover=covers.open_cover(self.db, self.clock, POLICY.cover_minutes),
        )
        seen: tuple[Finding, ...] = (*reads, self._again(sheet.look))
        number_line = sheet.number if printed == "own" else printed
        lines = [*sheet.words, *([number_line] if number_line else [])]
        place = Quad.of_box(Box(600, 800, 300, 200))
        text = LabelText(quad=place, lines=tuple(Line(line, place, 0.97) for line in lines), engine="t")
        apply(self.db, [Captured(capture=capture)])
        self._judge(capture, seen, Stage.VERDICT)
        shot = Shot(capture, self._judge(capture, (*seen, text), Stage.COMPLETE), fault)
        self.shots.append(shot)
        return shot

    def corrected(self, shot: Shot, right: str) -> None:
        """A person gives a frame the number of its sheet, as review asks for."""
        apply(self.db, [Corrected(capture_id=shot.capture.id, term="catalogNumber", value=right, operator="p1")])

    def good(self, place: int) -> Shot:
        """One sheet, photographed as it should be, under the cover it lies in."""
        self.open_cover(place)
        return self.shoot(self.sheet(place), code(number(place)))

    def _judge(self, capture: Capture, findings: tuple[Finding, ...], stage: Stage) -> Verdict:
        known = surroundings(self.db, capture, findings, POLICY, self.looks if stage is Stage.COMPLETE else None)
        steps = READ if stage is Stage.COMPLETE else ASKED
        analysis = Analysis(
            capture.primary.sha256, 9, 9, "p", "0" * 64, stage, findings, steps, (), "0", timings_ms={"total": 1.0}
        )
        verdict = judge(findings, analysis.asked, known, POLICY, stage)
        apply(self.db, [Analysed(capture_id=capture.id, analysis=analysis, verdict=verdict, surroundings=known)])
        return verdict

    def _again(self, look: Fingerprint) -> Fingerprint:
        """The same sheet laid down anew: some bits turn."""
        turned = sum(1 << bit for bit in self.chance.sample(range(256), self.chance.randrange(0, 25)))
        coarse = sum(1 << bit for bit in self.chance.sample(range(64), self.chance.randrange(0, 5)))
        return replace(look, bits=f"{int(look.bits, 16) ^ coarse:016x}", detail=f"{int(look.detail, 16) ^ turned:064x}")
