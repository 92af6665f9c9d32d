"""The catalogue's tables, one small function per change, applied and recorded together (sqlite-utils `Migrations`)."""

from pathlib import Path

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from vasculum.model.errors import DataFolderError
from vasculum.store.backup import copy_aside
from vasculum.store.connection import writing

VERSION = 11
"""Raised with each migration; an older program refuses a catalogue with a higher one."""

_steps = Migrations("vasculum")

_APPEND_ONLY = tuple(
    f"create trigger if not exists journal_no_{verb} before {verb} on journal"
    " begin select raise(abort, 'the journal is append-only'); end"
    for verb in ("update", "delete")
)


def refuse_newer(found: int) -> None:
    """Raises `DataFolderError` for the version of a newer program's catalogue; changes nothing."""
    if found > VERSION:
        raise DataFolderError(
            f"This data folder was written by a newer Vasculum (catalogue version {found}, this one knows {VERSION}).",
            "Use the newer program, or name another folder with --data. Nothing was changed.",
        )


def version_in_file(path: Path) -> int:
    """The version that a catalogue's header names; 0 where there is none. Leaves nothing beside it, as connections do.

    After a crash the log beside it may hold a higher one; `version` of a connection is the last word.
    https://sqlite.org/fileformat2.html, "The Database Header", offset 60.
    """
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except OSError:
        return 0
    return int.from_bytes(head[60:64], "big") if head.startswith(b"SQLite format 3\0") else 0


def bring_up_to_date(db: Database, path: Path | None = None) -> None:
    """Applies what is missing, and makes the journal's triggers anew (a table's transformation drops them silently).

    All in one transaction with the version: a crash or a second program in between sees the old catalogue or the new.
    An older catalogue at a path is copied aside and checked first, with nobody writing in between; where that fails
    nothing is changed. Raises `IntegrityError`, `DiskFull` and what `writing` raises.
    """
    if version(db) == VERSION:
        return
    with writing(db):
        found = version(db)
        refuse_newer(found)
        if path is not None and 0 < found < VERSION:
            copy_aside(path, found)
        _steps.apply(db)
        for statement in _APPEND_ONLY:
            db.execute(statement)
        db.execute(f"pragma user_version = {VERSION}")


def version(db: Database) -> int:
    """The catalogue's version; 0 for one that was never made."""
    return int(db.execute("pragma user_version").fetchone()[0])


@_steps()
def first_tables(db: Database) -> None:
    """Captures, their files, analyses and state; journal, outbox, receipts and full text."""
    for statement in _FIRST.strip().split(";\n"):
        db.execute(statement)


@_steps()
def package_files_and_holders(db: Database) -> None:
    """Every file of every package, what is safe elsewhere, who holds a lease, who corrected; rows of full text."""
    for statement in _SECOND.strip().split(";\n"):
        db.execute(statement)


@_steps()
def target_notes(db: Database) -> None:
    """What targets remember of uploads under way."""
    db.execute(
        "create table target_note (target text not null, name text not null, value text not null,"
        " primary key (target, name))"
    )


@_steps()
def released_originals(db: Database) -> None:
    """Originals that are at repositories alone."""
    db.execute("create table released (sha256 text primary key, capture_id text not null references capture(id))")


@_steps()
def lists_covers_and_looks(db: Database) -> None:
    """Expected numbers, folder cards, further specimens of a frame, and fingerprints to find a sheet again by.

    Analyses of before have none of the finer kind: they are indexed when they are made anew.
    """
    for statement in _THIRD.strip().split(";\n"):
        db.execute(statement)


@_steps()
def captures_by_session(db: Database) -> None:
    """The frames just before another in its session, found without reading what other sessions took."""
    db.execute("create index capture_session on capture(session, taken_at, id)")


@_steps()
def certificates_and_stand(db: Database) -> None:
    """Certificates, and what each frame tells of the stand; frames of before say it when they are analysed anew."""
    for statement in _FOURTH.strip().split(";\n"):
        db.execute(statement)


@_steps()
def suggestions(db: Database) -> None:
    """What was read where a person said something else, and the suggestions that nobody wants.

    Corrections of before do not say what they corrected: their values count as given, and in place of nothing.
    """
    db.execute("alter table correction add column read text")
    db.execute("create index correction_value on correction(term, value)")
    db.execute("create table unsuggested (term text not null, value text not null, primary key (term, value))")


@_steps()
def numbers_elsewhere(db: Database) -> None:
    """Pictures of other stations under a number of ours, as repositories told."""
    db.execute(
        "create table elsewhere (capture_id text not null references capture(id), number text not null,"
        " media text not null, station text not null, taken_at text not null, primary key (capture_id, number, media))"
    )


@_steps()
def centre_answers(db: Database) -> None:
    """Identifiers and corrections that centres sent back."""
    db.execute(
        "create table answer (target text not null, path text not null, capture_id text not null references"
        " capture(id), id text not null, kind text not null, value text not null, term text not null, by text not null,"
        " at text not null, primary key (target, path))"
    )
    db.execute("create index answer_capture on answer(capture_id)")


@_steps()
def views_of_specimens(db: Database) -> None:
    """Frames that are views of one specimen, and the specimens of which no other view is waited for."""
    db.execute(
        "create table view (capture_id text primary key references capture(id), specimen text not null,"
        " body text not null)"
    )
    db.execute("create index view_specimen on view(specimen)")
    db.execute("create table specimen_closed (specimen text primary key, how text not null)")


_FIRST = """
create table capture (
    id text primary key, taken_at text not null, state text not null, session text, replaces text, replaced_by text,
    catalog_number text, verdict text, capture_json text not null, verdict_json text,
    person_decided integer not null default 0, analysis_stage text, analysis_sha256 text references analysis(sha256));
create index capture_state on capture(state, taken_at);
create index capture_number on capture(catalog_number);
create index capture_stage on capture(analysis_stage, taken_at);
create table file (
    sha256 text not null, capture_id text not null references capture(id), position integer not null,
    size integer not null, media_type text not null, original_name text not null, role text not null,
    primary key (capture_id, role, position));
create index file_sha256 on file(sha256);
create table analysis (sha256 text primary key, body blob not null);
create table correction (
    capture_id text not null references capture(id), term text not null, value text not null,
    primary key (capture_id, term));
create table package (
    capture_id text primary key references capture(id), id text not null, body text not null);
create table outbox (
    id integer primary key, capture_id text not null references capture(id), target text not null,
    state text not null, attempts integer not null default 0, lease_until text, next_try text, last_error text,
    unique (capture_id, target));
create index outbox_due on outbox(state, target);
create table receipt (
    capture_id text not null references capture(id), target text not null, package_id text not null,
    body text not null, primary key (capture_id, target, package_id));
create table journal (
    id integer primary key autoincrement, at text not null, name text not null, version integer not null,
    capture_id text, body text not null);
create virtual table search using fts5(
    capture_id unindexed, number, barcodes, text, fields, notes, names, tokenize = 'unicode61 remove_diacritics 2')
"""

_SECOND = """
create table package_file (
    capture_id text not null references capture(id), package_id text not null, path text not null,
    sha256 text not null, size integer not null, media_type text not null, primary key (package_id, path, sha256));
insert or ignore into package_file
    select p.capture_id, p.id, f.value ->> 'path', f.value ->> 'sha256', f.value ->> 'size', f.value ->> 'media_type'
    from package p, json_each(p.body, '$.files') f;
create table safe (
    package_id text not null, target text not null, sha256 text not null, primary key (package_id, target, sha256));
create index safe_sha256 on safe(sha256);
insert or ignore into safe (sha256, target, package_id)
    select f.value ->> 'sha256', r.target, r.package_id
    from receipt r join package p on p.capture_id = r.capture_id and p.id = r.package_id,
    json_each(r.body, '$.files') f join package_file k on k.package_id = p.id and k.sha256 = f.value ->> 'sha256';
alter table outbox add column holder text;
alter table correction add column operator text;
update correction set operator = (
    select j.body ->> 'operator' from journal j where j.name = 'corrected' and j.capture_id = correction.capture_id
    and j.body ->> 'term' = correction.term order by j.id desc limit 1);
create table search_row (
    id integer primary key, capture_id text not null unique references capture(id),
    read_fields text not null default '');
insert into search_row (id, capture_id) select rowid, capture_id from search;
create index capture_taken on capture(taken_at, id);
create index journal_capture on journal(capture_id)
"""

_THIRD = """
create table list_body (sha256 text primary key, body blob not null);
create table expected_list (
    name text primary key, sha256 text not null references list_body(sha256), source text not null,
    imported_at text not null, count integer not null);
create table expected (
    list text not null references expected_list(name), place integer not null, number text not null,
    cover text not null, record_number text not null, fields text not null, primary key (list, place));
create index expected_record on expected(list, record_number);
create index expected_number on expected(number);
create index expected_cover on expected(cover);
create table cover (
    opened_at text primary key, code text not null, last_used text not null, closed_at text, body text not null);
create table also_shows (
    number text not null, capture_id text not null references capture(id), primary key (number, capture_id));
create index also_capture on also_shows(capture_id);
create table fingerprint (
    id integer primary key autoincrement, capture_id text not null unique references capture(id),
    coarse blob not null, fine blob not null)
"""

_FOURTH = """
create table certificate (
    id text primary key, issued_at text not null, camera text not null, station text not null, body text not null);
create index certificate_issued on certificate(issued_at);
create table stand (
    capture_id text primary key references capture(id), taken_at text not null, camera text not null,
    body text not null);
create index stand_taken on stand(taken_at)
"""
