"""The shot list: which view a frame is, what belongs together, what a missing view does."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database

from vasculum.model.analysis import Analysis, StepUse
from vasculum.model.capture import CameraInfo, Capture, FileRef, utc_now
from vasculum.model.errors import BadUsage
from vasculum.model.events import Captured, Corrected, Event, Reviewed
from vasculum.model.findings import BarcodeRead, Finding, Measure
from vasculum.model.geometry import Box, Quad
from vasculum.model.ids import CaptureId, new_capture_id
from vasculum.model.policy import CodeRole, Collection, Limit, Policy, Role
from vasculum.model.record import Record, RecordState
from vasculum.model.verdict import Stage, Status
from vasculum.model.view import View
from vasculum.pipeline.profile import Profile
from vasculum.station.analysis_jobs import LookJob
from vasculum.station.deciding import Desk
from vasculum.station.judging import Lane
from vasculum.station.overview import next_press
from vasculum.station.rules import Rules
from vasculum.station.shot_lists import ShotLists
from vasculum.store import database, queries
from vasculum.store.apply import apply
from vasculum.store.replay import replay

SESSION = "2026-11-26"
QUAD = Quad.of_box(Box(0, 0, 9, 9))
BACK = View("back", orientation="lower", numbered=False, without=("label-present",))
POLICY = Policy(
    limits=(Limit("label-present", at_least=1.0, on_fail=Status.REVIEW),),
    roles=(CodeRole(Role.CATALOG_NUMBER, r"HVC\d+"),),
    views=(View("front"), BACK),
)
INSECT = (View("dorsal", "entireOrganism", "dorsal"), View("lateral", numbered=False), View("labels", numbered=False))


class Looks:
    """Stands in for the analysis process: finds the code that lies on the glass."""

    closed = False

    def __init__(self) -> None:
        self.codes: dict[str, tuple[str, ...]] = {}

    def look(self, job: LookJob) -> Analysis:
        codes = self.codes[job.name]
        found: list[Finding] = [
            BarcodeRead(text=code, symbology="CODE_128", quad=QUAD, readers=("zxing", "zbar")) for code in codes
        ]
        found.append(Measure(name="label-present", value=float(bool(codes)), unit="labels"))
        steps = ("barcode", "elements") if job.stage is Stage.VERDICT else ("text",)
        wanted = tuple(found) if job.stage is Stage.VERDICT else ()
        return Analysis(
            "0" * 64, 100, 100, "p", "0" * 64, job.stage, wanted, tuple(StepUse(name, "1") for name in steps), (), "1"
        )


class Stand:
    """A stand at which frames are taken and judged on one thread: the station's own lanes, desk and shot lists."""

    def __init__(self, data: Path, policy: Policy = POLICY, session: str = SESSION) -> None:
        self.data = data
        self.db: Database = database.open_database(data / "catalogue.sqlite")
        profile = Profile(
            name="p", version=1, sha256="0" * 64, title="P", steps=(), policy=policy, collection=Collection()
        )
        self.rules = Rules(profile)
        self.session = session
        self.looks = Looks()
        self.desk = Desk(self.happen, lambda item: queries.record(self.db, item))
        self.lists = ShotLists(self.rules, session, lambda: self.db, self.happen)
        lanes = (Stage.VERDICT, Stage.COMPLETE)
        self.lanes = [self._lane(stage) for stage in lanes]

    def _lane(self, stage: Stage) -> Lane:
        looks: object = self.looks
        return Lane(stage, self.data, lambda: self.db, looks, self.rules, "1", self.happen, lambda notice: None)  # type: ignore[arg-type]

    def happen(self, events: tuple[Event, ...]) -> None:
        apply(self.db, events)
        self.lists.follow(events)
        for event in events:
            self.desk.hear(event)

    def shoot(self, *codes: str, replaces: CaptureId | None = None, judged: bool = True) -> CaptureId:
        """One release at what lies there; judged to the end unless it is not wanted."""
        new = new_capture_id()
        name = f"{new}.jpg"
        self.looks.codes[name] = codes
        capture = Capture(
            new,
            utc_now(),
            "+00:00",
            CameraInfo("c", "m", "d"),
            (FileRef(new.replace("-", "") * 2, 1_000, "image/jpeg", name),),
            session=self.session,
            replaces=replaces,
            place=self.lists.place_for(new, replaces),
        )
        self.happen((Captured(capture=capture),))
        if judged:
            self.judge()
        return new

    def judge(self) -> None:
        for lane in self.lanes:
            while lane.turn():
                pass

    def record(self, capture_id: CaptureId) -> Record:
        found = queries.record(self.db, capture_id)
        assert found is not None
        assert found.verdict is not None
        return found

    def view(self, capture_id: CaptureId) -> str:
        place = self.record(capture_id).place
        assert place is not None
        return place.view.name

    def state(self, capture_id: CaptureId) -> RecordState:
        return self.record(capture_id).state

    def reasons(self, capture_id: CaptureId) -> tuple[str, ...]:
        verdict = self.record(capture_id).verdict
        assert verdict is not None
        return verdict.reasons


@pytest.fixture
def stand(tmp_path: Path) -> Stand:
    return Stand(tmp_path)


def test_front_and_back_are_one_specimen_and_leave_together(stand: Stand) -> None:
    front = stand.shoot("HVC1")
    coming = stand.lists.coming()
    assert (coming.number, coming.next, coming.taken, coming.place) == ("HVC1", "back", ("front",), 2)
    assert next_press(stand.db, coming).words == "Shoot the back of HVC1"
    # It passes, and yet nothing is sent before its back is there.
    verdict = stand.record(front).verdict
    assert verdict is not None
    assert (verdict.status, verdict.waits_for) == (Status.PASS, ("back",))
    assert stand.state(front) is RecordState.JUDGED
    back = stand.shoot()
    assert (stand.view(front), stand.view(back)) == ("front", "back")
    assert stand.record(front).place.specimen == stand.record(back).place.specimen == front  # type: ignore[union-attr]
    assert stand.record(back).catalog_number == "HVC1"
    assert stand.record(back).number_source == "view"
    assert stand.state(front) is stand.state(back) is RecordState.ACCEPTED
    assert stand.lists.coming().specimen is None
    assert next_press(stand.db, stand.lists.coming()).words == "Shoot the next specimen"


def test_a_view_does_without_checks_that_mean_nothing_there(stand: Stand) -> None:
    front, back = stand.shoot("HVC1"), stand.shoot()
    made = {one: {check.name for check in stand.record(one).verdict.checks} for one in (front, back)}  # type: ignore[union-attr]
    assert "label-present" in made[front]
    assert "label-present" not in made[back]


def test_another_code_leaves_the_specimen_and_its_missing_view_is_a_reason(stand: Stand) -> None:
    left = stand.shoot("HVC1")
    following = stand.shoot("HVC2")
    assert (stand.view(following), stand.record(following).place.specimen) == ("front", following)  # type: ignore[union-attr]
    assert stand.state(left) is RecordState.IN_REVIEW
    assert stand.reasons(left) == (
        "The back of HVC1 is missing. Lay the specimen back and shoot it, or accept it as it is.",
    )
    assert stand.lists.coming().number == "HVC2"
    # It is nobody's duplicate, and the number before is no step that was skipped.
    assert not stand.reasons(following)


def test_a_person_may_say_that_there_is_no_back_and_take_it_back(stand: Stand) -> None:
    front = stand.shoot("HVC1")
    assert stand.lists.no_further_view() == front
    assert stand.state(front) is RecordState.ACCEPTED
    assert stand.lists.coming().specimen is None
    act = stand.desk.undo()
    assert act is not None
    assert (act.words, act.number) == ("No further view of", "HVC1")
    assert stand.state(front) is RecordState.JUDGED
    assert stand.lists.coming().next == "back"
    assert stand.lists.no_further_view() == front
    assert stand.lists.no_further_view() is None


def test_a_missing_back_is_shot_later_and_mends_it(stand: Stand) -> None:
    left, _ = stand.shoot("HVC1"), stand.shoot("HVC2")
    assert stand.lists.next_view(left) == "back"
    late = stand.shoot()
    assert stand.record(late).catalog_number == "HVC1"
    assert stand.state(left) is stand.state(late) is RecordState.ACCEPTED
    assert not stand.reasons(left)


def test_no_back_can_be_said_of_a_specimen_that_was_left(stand: Stand) -> None:
    left, _ = stand.shoot("HVC1"), stand.shoot("HVC2")
    assert stand.lists.no_further_view(left) == left
    assert stand.state(left) is RecordState.ACCEPTED


def test_views_are_skipped_and_come_round_again(tmp_path: Path) -> None:
    stand = Stand(tmp_path, replace(POLICY, views=INSECT))
    dorsal = stand.shoot("HVC1")
    assert stand.lists.coming().next == "lateral"
    assert stand.lists.next_view() == "labels"
    assert stand.lists.next_view() == "lateral"
    assert stand.lists.next_view() == "labels"
    labels = stand.shoot()
    assert stand.view(labels) == "labels"
    assert stand.lists.coming().next == "lateral"
    stand.shoot("HVC2")
    assert stand.reasons(dorsal)[0].startswith("The lateral of HVC1 is missing.")
    # Both frames of it wait: the reason is the specimen's.
    assert stand.state(dorsal) is stand.state(labels) is RecordState.IN_REVIEW


def test_the_back_of_a_specimen_whose_profile_asks_for_none(tmp_path: Path) -> None:
    stand = Stand(tmp_path, replace(POLICY, views=()))
    sheet = stand.shoot("HVC1")
    assert stand.record(sheet).place is None
    assert stand.state(sheet) is RecordState.ACCEPTED
    assert stand.lists.next_view() == "back"
    assert next_press(stand.db, stand.lists.coming()).words == "Shoot the back of HVC1"
    back, following = stand.shoot(), stand.shoot("HVC2")
    assert (stand.view(sheet), stand.view(back)) == ("front", "back")
    assert stand.record(back).catalog_number == "HVC1"
    assert stand.record(following).place is None
    assert not [stand.reasons(one) for one in (sheet, back, following) if stand.reasons(one)]
    assert {stand.state(one) for one in (sheet, back, following)} == {RecordState.ACCEPTED}


def test_nothing_to_be_turned_over_is_said(tmp_path: Path) -> None:
    with pytest.raises(BadUsage, match="No specimen was photographed yet"):
        Stand(tmp_path).lists.next_view()


def test_an_optional_view_is_asked_for_by_key_only(tmp_path: Path) -> None:
    stand = Stand(tmp_path, replace(POLICY, views=(View("front"), replace(BACK, optional=True))))
    front = stand.shoot("HVC1")
    assert stand.state(front) is RecordState.ACCEPTED
    assert stand.lists.coming().specimen is None
    assert stand.lists.next_view() == "back"
    assert stand.view(stand.shoot()) == "back"


def test_a_retake_takes_the_place_of_its_view(stand: Stand) -> None:
    front = stand.shoot("HVC1")
    stand.desk.send_back(front)
    assert stand.lists.coming().next == "front"
    again = stand.shoot("HVC1", replaces=front)
    assert stand.view(again) == "front"
    assert stand.state(front) is RecordState.REPLACED
    back = stand.shoot()
    assert stand.record(back).place.specimen == front  # type: ignore[union-attr]
    assert stand.state(again) is stand.state(back) is RecordState.ACCEPTED


def test_presses_quicker_than_verdicts_are_sorted_out_by_their_codes(stand: Stand) -> None:
    # Front, then two other sheets: the second was expected to be the first one's back.
    first = stand.shoot("HVC1", judged=False)
    second = stand.shoot("HVC2", judged=False)
    third = stand.shoot("HVC3", judged=False)
    stand.judge()
    assert [stand.view(one) for one in (first, second, third)] == ["front"] * 3
    assert stand.reasons(first)[0].startswith("The back of HVC1 is missing.")
    assert stand.reasons(second)[0].startswith("The back of HVC2 is missing.")
    assert stand.state(third) is RecordState.JUDGED


def test_a_number_that_a_person_gives_the_front_is_the_backs_too(stand: Stand) -> None:
    front = stand.shoot()
    stand.happen((Reviewed(capture_id=front, decision="keep"),))
    back = stand.shoot()
    assert stand.record(back).catalog_number is None
    assert stand.reasons(back)[0] == "Its other views give no number yet. Name one of them."
    stand.happen((Corrected(capture_id=front, term="catalogNumber", value="HVC7"),))
    assert stand.record(back).catalog_number == "HVC7"
    assert stand.state(back) is RecordState.ACCEPTED


def test_what_an_earlier_shift_left_open_is_told_at_the_next_start(stand: Stand) -> None:
    front = stand.shoot("HVC1")
    ShotLists(stand.rules, SESSION, lambda: stand.db, stand.happen).leave()
    assert stand.state(front) is RecordState.JUDGED
    ShotLists(stand.rules, "2026-11-27", lambda: stand.db, stand.happen).leave()
    assert stand.state(front) is RecordState.IN_REVIEW


def test_a_rejected_back_is_missing_again(stand: Stand) -> None:
    front, back = stand.shoot("HVC1"), stand.shoot()
    stand.desk.reject(back)
    assert stand.state(front) is RecordState.JUDGED
    assert stand.lists.coming().next == "back"


def test_the_journal_replayed_gives_the_same_specimens(stand: Stand, tmp_path: Path) -> None:
    stand.shoot("HVC1")
    stand.shoot()
    left = stand.shoot("HVC2")
    stand.shoot("HVC3")
    stand.lists.no_further_view(left)
    anew = database.open_database(tmp_path / "anew.sqlite")
    replay(stand.db, anew)
    for table in ("view", "specimen_closed"):
        told = f"select * from {table} order by 1"
        assert anew.execute(told).fetchall() == stand.db.execute(told).fetchall()
        assert stand.db.execute(told).fetchall()


def test_a_retake_of_another_specimen_begins_its_own(stand: Stand) -> None:
    front = stand.shoot("HVC1")
    stand.desk.send_back(front)
    other = stand.shoot("HVC2", replaces=front)
    assert stand.record(other).place.specimen == other  # type: ignore[union-attr]
    assert stand.state(front) is RecordState.RETAKE
