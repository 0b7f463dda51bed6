-- The journal, what it names by hash, the drafts, and the tables derived from the journal.

CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row per event. `hash` covers every other column and, through payload_hash, the payload.
CREATE TABLE entry (
    seq INTEGER NOT NULL PRIMARY KEY,
    stream TEXT NOT NULL CHECK (stream IN ('case', 'office')),
    stream_id INTEGER NOT NULL CHECK (stream_id >= 0 AND (stream = 'office') = (stream_id = 0)),
    kind TEXT NOT NULL CHECK (kind <> ''),
    v INTEGER NOT NULL CHECK (v > 0),
    on_date TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    person INTEGER NOT NULL CHECK (person >= 0),
    payload_hash BLOB NOT NULL CHECK (length(payload_hash) = 32),
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX entry_by_stream ON entry (stream, stream_id, seq);

-- Apart from `entry`, so that a payload can be destroyed at the end of its retention and the chain of
-- hashes still verifies.
CREATE TABLE entry_payload (
    seq INTEGER NOT NULL PRIMARY KEY REFERENCES entry (seq),
    salt BLOB NOT NULL CHECK (length(salt) = 32),
    payload TEXT NOT NULL
) STRICT;

-- The bytes that were issued; identical bytes lie here once.
CREATE TABLE paper (
    sha256 BLOB NOT NULL PRIMARY KEY CHECK (length(sha256) = 32),
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE edition (
    hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    service TEXT NOT NULL,
    edition TEXT NOT NULL
) STRICT;

CREATE TABLE edition_file (
    hash BLOB NOT NULL REFERENCES edition (hash),
    name TEXT NOT NULL CHECK (name <> ''),
    bytes BLOB NOT NULL,
    PRIMARY KEY (hash, name)
) STRICT;

-- What is being typed: no part of the journal.
CREATE TABLE draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    content TEXT NOT NULL,
    person INTEGER NOT NULL,
    saved_at TEXT NOT NULL
) STRICT;

-- Guards. `recursive_triggers` makes REPLACE pass through the delete triggers; the insert triggers hold
-- even on a connection that has it off.

CREATE TRIGGER entry_in_sequence BEFORE INSERT ON entry
WHEN new.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM entry)
BEGIN SELECT raise(ABORT, 'entry: seq must be the next one'); END;

CREATE TRIGGER entry_not_updated BEFORE UPDATE ON entry
BEGIN SELECT raise(ABORT, 'entry: the journal is append-only'); END;

CREATE TRIGGER entry_not_deleted BEFORE DELETE ON entry
BEGIN SELECT raise(ABORT, 'entry: the journal is append-only'); END;

CREATE TRIGGER entry_payload_of_newest BEFORE INSERT ON entry_payload
WHEN new.seq IS NOT (SELECT max(seq) FROM entry) OR EXISTS (SELECT 1 FROM entry_payload WHERE seq = new.seq)
BEGIN SELECT raise(ABORT, 'entry_payload: only of the newest entry, and once'); END;

CREATE TRIGGER entry_payload_not_updated BEFORE UPDATE ON entry_payload
BEGIN SELECT raise(ABORT, 'entry_payload: the journal is append-only'); END;

CREATE TRIGGER entry_payload_not_deleted BEFORE DELETE ON entry_payload
BEGIN SELECT raise(ABORT, 'entry_payload: the journal is append-only'); END;

CREATE TRIGGER paper_once BEFORE INSERT ON paper
WHEN EXISTS (SELECT 1 FROM paper WHERE sha256 = new.sha256)
BEGIN SELECT raise(ABORT, 'paper: is kept already'); END;

CREATE TRIGGER paper_not_updated BEFORE UPDATE ON paper
BEGIN SELECT raise(ABORT, 'paper: what was issued is kept'); END;

CREATE TRIGGER paper_not_deleted BEFORE DELETE ON paper
BEGIN SELECT raise(ABORT, 'paper: what was issued is kept'); END;

CREATE TRIGGER edition_once BEFORE INSERT ON edition
WHEN EXISTS (SELECT 1 FROM edition WHERE hash = new.hash)
BEGIN SELECT raise(ABORT, 'edition: is kept already'); END;

CREATE TRIGGER edition_not_updated BEFORE UPDATE ON edition
BEGIN SELECT raise(ABORT, 'edition: what was used is kept'); END;

CREATE TRIGGER edition_not_deleted BEFORE DELETE ON edition
BEGIN SELECT raise(ABORT, 'edition: what was used is kept'); END;

CREATE TRIGGER edition_file_once BEFORE INSERT ON edition_file
WHEN EXISTS (SELECT 1 FROM edition_file WHERE hash = new.hash AND name = new.name)
BEGIN SELECT raise(ABORT, 'edition_file: is kept already'); END;

CREATE TRIGGER edition_file_not_updated BEFORE UPDATE ON edition_file
BEGIN SELECT raise(ABORT, 'edition_file: what was used is kept'); END;

CREATE TRIGGER edition_file_not_deleted BEFORE DELETE ON edition_file
BEGIN SELECT raise(ABORT, 'edition_file: what was used is kept'); END;

-- Derived from the journal: written with it, compared with it by the check, rebuilt from it at any time.

CREATE TABLE case_row (
    case_id INTEGER NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL,
    state TEXT NOT NULL,
    number_index TEXT NOT NULL,
    number_serial INTEGER NOT NULL,
    number_year INTEGER NOT NULL,
    service TEXT NOT NULL,
    edition TEXT NOT NULL,
    applicant TEXT NOT NULL,
    applicant_sort_key BLOB NOT NULL,
    executor INTEGER,
    received_on TEXT NOT NULL,
    promised TEXT NOT NULL,
    last_on TEXT NOT NULL,
    last_seq INTEGER NOT NULL,
    ended_on TEXT
) STRICT;

CREATE INDEX case_row_by_applicant ON case_row (applicant_sort_key, case_id);
CREATE INDEX case_row_by_state ON case_row (state, case_id);

-- Everybody a case names.
CREATE TABLE case_person (
    case_id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    iin TEXT,
    birth_date TEXT,
    phone TEXT NOT NULL,
    PRIMARY KEY (case_id, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX case_person_by_iin ON case_person (iin) WHERE iin IS NOT NULL;
CREATE INDEX case_person_by_name ON case_person (name_folded, birth_date);

-- What a case is found by. `kind`: name (a word), iin, end (of an IIN or a phone, written backwards), number.
CREATE TABLE case_term (
    kind TEXT NOT NULL,
    term TEXT NOT NULL,
    case_id INTEGER NOT NULL,
    exact TEXT NOT NULL,
    PRIMARY KEY (kind, term, case_id, exact)
) STRICT, WITHOUT ROWID;

CREATE INDEX case_term_by_case ON case_term (case_id);

-- Every serial ever drawn, void ones too.
CREATE TABLE drawn_number (
    journal TEXT NOT NULL,
    year INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    number_index TEXT NOT NULL,
    case_id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (journal, year, serial)
) STRICT, WITHOUT ROWID;

CREATE INDEX drawn_number_by_case ON drawn_number (case_id);

-- Papers as the acts issued them.
CREATE TABLE paper_issue (
    seq INTEGER NOT NULL,
    place INTEGER NOT NULL,
    case_id INTEGER NOT NULL,
    form TEXT NOT NULL,
    number TEXT,
    version INTEGER NOT NULL,
    sha256 BLOB NOT NULL REFERENCES paper (sha256),
    PRIMARY KEY (seq, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX paper_issue_by_case ON paper_issue (case_id);
CREATE INDEX paper_issue_by_paper ON paper_issue (sha256);

-- Print copies made of stored papers.
CREATE TABLE printing (
    seq INTEGER NOT NULL PRIMARY KEY,
    sha256 BLOB NOT NULL
) STRICT;

CREATE INDEX printing_by_paper ON printing (sha256);
