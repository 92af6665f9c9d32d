"""Reports of a station: the catalogue asked, the answer laid out. Some tens of milliseconds to some seconds each."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any

from sqlite_utils import Database

from vasculum.model.certificate import Certificate
from vasculum.model.errors import BadInput
from vasculum.pipeline.conformance import FORMULA
from vasculum.pipeline.tolerances import standards
from vasculum.reports.conformance import conformance_document
from vasculum.reports.document import Document
from vasculum.reports.drift import Drift, drift, drift_document
from vasculum.reports.plot import PAPER, Ink
from vasculum.reports.shift import Shift, Taken, numbers, shift_document
from vasculum.settings import Settings
from vasculum.station.morning import age_in_words
from vasculum.store import certificates, covers, queries, shift, stand

_COVER_MINUTES = 24 * 60.0


class _WallClock(tzinfo):
    """The zone of this machine, each moment by the rules of that moment: summer time in July, whatever it is today."""

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        return moment.replace(tzinfo=None).astimezone().utcoffset() if moment else None

    def dst(self, moment: datetime | None) -> timedelta | None:
        return None

    def tzname(self, moment: datetime | None) -> str | None:
        return moment.replace(tzinfo=None).astimezone().tzname() if moment else None

    def fromutc(self, moment: datetime) -> datetime:
        told = moment.replace(tzinfo=UTC).astimezone()
        first = told.replace(tzinfo=None).astimezone()
        return told.replace(tzinfo=self, fold=int(first.utcoffset() != told.utcoffset()))


def local() -> tzinfo:
    """The zone of this machine, over changes of its clock too."""
    return _WallClock()


def shift_report(db: Database, settings: Settings, day: date, ink: Ink = PAPER) -> tuple[Document, dict[str, Any]]:
    """The shift of a day, by the clock on the wall: the document, and its numbers by name."""
    since, until = _bounds(day, day)
    frames = shift.frames(db, since, until)
    counts = queries.counts(db)
    referred = next((frame.certificate for frame in reversed(frames) if frame.certificate), None)
    found = certificates.of_id(db, referred) if referred else None
    cover = covers.open_cover(db, datetime.now(UTC), _COVER_MINUTES)
    facts = Shift(
        station=settings.station,
        since=since,
        until=until,
        frames=tuple(Taken(f.taken_at, f.verdict_at, f.state.value, f.verdict, f.failing, f.sent) for f in frames),
        certificate=_in_words(found, until) if found else None,
        to_send=counts["to_send"],
        failed=counts["failed"],
        cover=cover.code if cover else None,
    )
    return shift_document(facts, local(), ink), {"day": day.isoformat(), **numbers(facts)}


def drift_of(db: Database, last: date, days: int) -> tuple[Drift, ...]:
    """The drift of each camera over the days up to and with the last."""
    since, until = _bounds(last - timedelta(days=days - 1), last)
    return drift(stand.between(db, since, until), local())


def drift_report(db: Database, settings: Settings, last: date, days: int, ink: Ink = PAPER) -> Document:
    """The same as a document."""
    since, until = _bounds(last - timedelta(days=days - 1), last)
    issued = len(certificates.between(db, since, until))
    return drift_document(drift_of(db, last, days), settings.station, local(), issued, ink)


def conformance_report(certificate: Certificate) -> Document:
    """A certificate as a page."""
    sources = tuple(
        f"{standard.name}, from secondary sources named in resources/references/tolerances.toml"
        for standard in standards()
    )
    when = f"{certificate.issued_at.astimezone(local()):%-d %B %Y, %H:%M}"
    return conformance_document(certificate, FORMULA, when, sources)


def newest_certificate(db: Database, number: str | None = None) -> Certificate:
    """The newest certificate, or the one of that number. Raises `BadInput` where there is none."""
    if number is None:
        found = certificates.in_force(db, None)
    else:
        all_of_them = certificates.between(db, datetime(2000, 1, 1, tzinfo=UTC), datetime(9999, 1, 1, tzinfo=UTC))
        found = next((item for item in all_of_them if number in (item.number, item.id)), None)
    if found is None:
        what = f"There is no certificate {number}." if number else "This station has no certificate yet."
        raise BadInput(what, "Measure the target with `vasculum calibrate`.")
    return found


def _in_words(certificate: Certificate, until: datetime) -> str:
    age = age_in_words(certificate, until - timedelta(seconds=1))
    return f"The frames refer to certificate {certificate.number}, {age}: {certificate.headline}"


def _bounds(first: date, last: date) -> tuple[datetime, datetime]:
    """From the first day's beginning to the last one's end."""
    zone = local()
    return (
        datetime.combine(first, time.min, zone).astimezone(UTC),
        datetime.combine(last + timedelta(days=1), time.min, zone).astimezone(UTC),
    )
