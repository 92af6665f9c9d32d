"""The catalogue's tables, one small function per change, applied and recorded together (sqlite-utils `Migrations`)."""

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from vasculum.model.errors import DataFolderError

VERSION = 1
"""Raised with each migration; an older program refuses a catalogue with a higher one."""

_steps = Migrations("vasculum")

_APPEND_ONLY = """
create trigger if not exists journal_no_update before update on journal
begin select raise(abort, 'the journal is append-only'); end;
create trigger if not exists journal_no_delete before delete on journal
begin select raise(abort, 'the journal is append-only'); end;
"""


def refuse_newer(db: Database) -> None:
    """Raises `DataFolderError` for the catalogue of a newer program; changes nothing."""
    found = db.execute("pragma user_version").fetchone()[0]
    if found > VERSION:
        raise DataFolderError(
            f"This data folder was written by a newer Vasculum (catalogue version {found}, this one knows {VERSION}).",
            "Use the newer program, or name another folder with --data. Nothing was changed.",
        )


def bring_up_to_date(db: Database) -> None:
    """Applies what is missing, and makes the journal's triggers anew (a table's transformation drops them silently)."""
    if db.execute("pragma user_version").fetchone()[0] == VERSION:
        return
    _steps.apply(db)
    for statement in _APPEND_ONLY.strip().split("end;\n"):
        db.execute(statement if statement.rstrip().endswith("end;") else statement + "end;")
    db.execute(f"pragma user_version = {VERSION}")


@_steps()
def first_tables(db: Database) -> None:
    """Captures, their files, analyses and state; journal, outbox, receipts and full text."""
    for statement in _FIRST.strip().split(";\n"):
        db.execute(statement)


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
