-- version 1.0
-- The first records: cases, answers, notes, evidence, the handling log, printed revisions, settings.

CREATE TABLE settings (
    name TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE cases (
    id TEXT PRIMARY KEY NOT NULL,
    plan TEXT NOT NULL,
    title TEXT NOT NULL,
    created TEXT NOT NULL,
    position TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE answers (
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    place TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (case_id, place)
) STRICT;

CREATE TABLE notes (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    created TEXT NOT NULL,
    changed TEXT NOT NULL
) STRICT;
CREATE INDEX notes_of_case ON notes (case_id, created);

CREATE TABLE evidence (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    status TEXT NOT NULL CHECK (status IN ('taking in', 'recording', 'verified', 'kept')),
    name TEXT NOT NULL,
    medium TEXT NOT NULL,
    origin TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 BLOB CHECK (sha256 IS NULL OR length(sha256) = 32),
    taken_in TEXT NOT NULL,
    file_time TEXT,
    shows TEXT NOT NULL DEFAULT '',
    key BLOB NOT NULL CHECK (length(key) = 32),
    chunk_size INTEGER NOT NULL,
    segment_chunks INTEGER NOT NULL,
    padded_size INTEGER NOT NULL,
    CHECK (sha256 IS NOT NULL OR status IN ('taking in', 'recording'))
) STRICT;
CREATE INDEX evidence_of_case ON evidence (case_id, taken_in);
CREATE INDEX evidence_unfinished ON evidence (status) WHERE status <> 'kept';

CREATE TABLE segments (
    item TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE,
    PRIMARY KEY (item, number)
) STRICT;

CREATE TABLE log (
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    at TEXT NOT NULL,
    event TEXT NOT NULL,
    item TEXT,
    salt BLOB,
    details TEXT,
    commitment BLOB NOT NULL CHECK (length(commitment) = 32),
    fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 32),
    PRIMARY KEY (case_id, number),
    CHECK ((salt IS NULL) = (details IS NULL))
) STRICT;
CREATE INDEX log_of_item ON log (item) WHERE item IS NOT NULL;

CREATE TABLE revisions (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    language TEXT NOT NULL,
    fixed TEXT NOT NULL,
    answers TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    UNIQUE (case_id, number)
) STRICT;
