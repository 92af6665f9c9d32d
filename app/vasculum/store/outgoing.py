"""What events do to packages, outbox and receipts; called by `apply` inside its transaction."""

import json
import random
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlite_utils import Database

from vasculum.model.events import DeliveryFailed
from vasculum.model.json_form import from_plain, to_plain
from vasculum.model.package import DeliveryState, Package, Receipt
from vasculum.store.journal import stamp

LONGEST_PAUSE_S = 900.0
"""A repository that was away for a night is tried again within a quarter of an hour."""


def pause_s(attempts: int) -> float:
    """Seconds until the next try: doubling, at most a quarter of an hour; up to a quarter less, so that stations that
    lost one repository together do not come back together."""
    # Bounded before the power: after 1024 attempts it would be no float any more.
    return min(2.0 ** min(attempts, 10), LONGEST_PAUSE_S) * random.uniform(0.75, 1.0)


def enqueue(db: Database, capture_id: str, targets: Sequence[str]) -> None:
    """A row for each target; sent stays only what was confirmed as it is packed now, all that changed is due again."""
    for target in targets:
        db.execute(
            "insert into outbox (capture_id, target, state) values (?, ?, ?) on conflict (capture_id, target) do"
            " update set state = excluded.state, attempts = 0, lease_until = null, holder = null, next_try = null"
            " where outbox.state = 'sent' and not exists (select 1 from package p join safe s on s.package_id = p.id"
            " where p.capture_id = outbox.capture_id and s.target = outbox.target)",
            [capture_id, target, DeliveryState.READY],
        )


def try_again(db: Database, capture_id: str) -> None:
    """A person acted: what had failed is due now, and what a courier holds will be sent in its new form."""
    db.execute(
        "update outbox set state = 'ready', attempts = 0, lease_until = null, holder = null, next_try = null"
        " where capture_id = ? and state != 'sent'",
        [capture_id],
    )


def withdraw(db: Database, capture_id: str) -> None:
    """Takes back what was not sent."""
    db.execute("delete from outbox where capture_id = ? and state != ?", [capture_id, DeliveryState.SENT])


def was_sent(db: Database, capture_id: str) -> bool:
    """Whether any target has it."""
    found = db.execute(
        "select exists (select 1 from outbox where capture_id = ? and state = 'sent')", [capture_id]
    ).fetchone()
    return bool(found[0])


def unpack(db: Database, capture_id: str) -> None:
    """Forgets the current package; its files stay known, for they lie in the store."""
    db.execute("delete from package where capture_id = ?", [capture_id])


def packaged(db: Database, package: Package) -> None:
    """The package that the next delivery sends, and every file of it."""
    db.execute(
        "insert or replace into package (capture_id, id, body) values (?, ?, ?)",
        [package.capture_id, package.id, json.dumps(to_plain(package), ensure_ascii=False)],
    )
    for item in package.files:
        db.execute(
            "insert or ignore into package_file (capture_id, package_id, path, sha256, size, media_type)"
            " values (?, ?, ?, ?, ?, ?)",
            [package.capture_id, package.id, item.path, item.sha256, item.size, item.media_type],
        )


def delivered(db: Database, capture_id: str, receipt: Receipt) -> None:
    """Keeps the receipt; only one that matches the package, digest for digest, ends the delivery."""
    db.execute(
        "insert or replace into receipt (capture_id, target, package_id, body) values (?, ?, ?, ?)",
        [capture_id, receipt.target, receipt.package_id, json.dumps(to_plain(receipt), ensure_ascii=False)],
    )
    row = db.execute("select body from package where capture_id = ?", [capture_id]).fetchone()
    package = from_plain(Package, json.loads(row[0])) if row else None
    if package is None or not receipt.matches(package):
        return
    # Inserted where a retake or a person took the row back while it was on its way: it is there, and we say so.
    db.execute(
        "insert into outbox (capture_id, target, state) values (?, ?, 'sent') on conflict (capture_id, target) do"
        " update set state = 'sent', lease_until = null, holder = null, next_try = null, last_error = null",
        [capture_id, receipt.target],
    )
    sealed = {item.sha256 for item in package.files}
    for item in receipt.files:
        # A clocked document may be there in an earlier sealing: then its bytes of today are not safe elsewhere.
        if item.sha256 in sealed:
            db.execute(
                "insert or ignore into safe (sha256, target, package_id) values (?, ?, ?)",
                [item.sha256, receipt.target, receipt.package_id],
            )


def failed(db: Database, event: DeliveryFailed, at: datetime) -> None:
    """Due again after a pause, or waiting for a person. A late report about what was sent since changes nothing."""
    row = db.execute(
        "select attempts from outbox where capture_id = ? and target = ?", [event.capture_id, event.target]
    ).fetchone()
    if row is None:
        return
    due = None if event.permanent else stamp(at + timedelta(seconds=pause_s(row[0])))
    db.execute(
        "update outbox set state = ?, lease_until = null, holder = null, next_try = ?, last_error = ?"
        " where capture_id = ? and target = ? and state != 'sent'",
        [
            DeliveryState.FAILED if event.permanent else DeliveryState.READY,
            due,
            f"{event.message} {event.advice}",
            event.capture_id,
            event.target,
        ],
    )
