"""Folder cards: which one lies open, and when it was last used. Called by `apply` inside its transaction."""

import json
from datetime import datetime, timedelta

from sqlite_utils import Database

from vasculum.model.cover import Cover
from vasculum.model.json_form import from_plain, to_plain
from vasculum.store.journal import stamp


def opened(db: Database, cover: Cover) -> None:
    """This card lies open now; the one before it is closed."""
    moment = stamp(cover.opened_at)
    db.execute("update cover set closed_at = ? where closed_at is null", [moment])
    db.execute(
        "insert or replace into cover (opened_at, code, last_used, body) values (?, ?, ?, ?)",
        [moment, cover.code, moment, json.dumps(to_plain(cover), ensure_ascii=False)],
    )


def closed(db: Database, code: str, at: datetime) -> None:
    """The card is put away."""
    db.execute("update cover set closed_at = ? where closed_at is null and code = ?", [stamp(at), code])


def used(db: Database, cover: Cover, at: datetime) -> None:
    """A frame was taken under it: its time runs anew."""
    db.execute(
        "update cover set last_used = max(last_used, ?) where opened_at = ?", [stamp(at), stamp(cover.opened_at)]
    )


def open_cover(db: Database, now: datetime, minutes: float) -> Cover | None:
    """The card that lies open; None where none does, or where none was used for so many minutes."""
    row = db.execute("select last_used, body from cover where closed_at is null order by opened_at desc limit 1")
    found = row.fetchone()
    if found is None or now - datetime.fromisoformat(found[0]) > timedelta(minutes=minutes):
        return None
    return from_plain(Cover, json.loads(found[1]))


def last_opening(db: Database, code: str) -> Cover | None:
    """The newest opening of a cover of that code."""
    row = db.execute("select body from cover where code = ? order by opened_at desc limit 1", [code]).fetchone()
    return from_plain(Cover, json.loads(row[0])) if row else None


def sheets_under(db: Database, cover: Cover) -> int:
    """How many frames were taken under this opening, those in the bin left out."""
    rows = db.execute(
        "select count(*) from capture where json_extract(capture_json, '$.cover.opened_at') = ?"
        " and taken_at >= ? and state not in ('replaced', 'rejected')",
        [to_plain(cover.opened_at), stamp(cover.opened_at)],
    ).fetchone()
    return int(rows[0])
