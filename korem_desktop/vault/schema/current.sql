-- version 1.1
-- The sum of the numbered steps, from which a new vault is made; tests/vault/test_migrations.py holds them equal.

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

-- Search: an index of words, kept by triggers in step with every write, in the same transaction.

CREATE TABLE searchable (
    id INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('case', 'answer', 'note', 'evidence')),
    place TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (case_id, kind, place)
) STRICT;

-- Composed letters (U+0306 and U+0308 may stand apart), and no difference between the two letters of one sound.
CREATE VIEW composed (id, text) AS
    SELECT id, replace(replace(replace(replace(replace(replace(text,
        'и' || char(774), 'й'), 'И' || char(774), 'Й'), 'е' || char(776), 'е'), 'Е' || char(776), 'Е'),
        'ё', 'е'), 'Ё', 'Е')
    FROM searchable;

-- What the index holds: the text, and once more with the nine Kazakh letters in letters that every Cyrillic
-- keyboard has, where that is another text.
CREATE VIEW indexed (id, text) AS
    SELECT id, text || CASE WHEN plain = text THEN '' ELSE char(10) || plain END FROM (
        SELECT id, text, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
            replace(replace(replace(replace(replace(replace(replace(replace(text,
            'ә', 'а'), 'Ә', 'а'), 'ғ', 'г'), 'Ғ', 'г'), 'қ', 'к'), 'Қ', 'к'), 'ң', 'н'), 'Ң', 'н'), 'ө', 'о'),
            'Ө', 'о'), 'ұ', 'у'), 'Ұ', 'у'), 'ү', 'у'), 'Ү', 'у'), 'һ', 'х'), 'Һ', 'х'), 'і', 'и'), 'І', 'и')
            AS plain
        FROM composed
    );

CREATE VIRTUAL TABLE words USING fts5 (
    text, content = 'indexed', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
);
INSERT INTO words (words, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER searchable_added AFTER INSERT ON searchable BEGIN
    INSERT INTO words (rowid, text) SELECT id, text FROM indexed WHERE id = new.id;
END;
CREATE TRIGGER searchable_removed BEFORE DELETE ON searchable BEGIN
    INSERT INTO words (words, rowid, text) SELECT 'delete', id, text FROM indexed WHERE id = old.id;
END;

CREATE TRIGGER case_added AFTER INSERT ON cases WHEN new.title <> '' BEGIN
    INSERT INTO searchable (case_id, kind, place, text) VALUES (new.id, 'case', '', new.title);
END;
CREATE TRIGGER case_changed AFTER UPDATE OF title ON cases WHEN new.title <> old.title BEGIN
    DELETE FROM searchable WHERE case_id = old.id AND kind = 'case';
    INSERT INTO searchable (case_id, kind, place, text) SELECT new.id, 'case', '', new.title WHERE new.title <> '';
END;

CREATE TRIGGER note_added AFTER INSERT ON notes BEGIN
    INSERT INTO searchable (case_id, kind, place, text) VALUES (new.case_id, 'note', new.id, new.text);
END;
CREATE TRIGGER note_changed AFTER UPDATE OF text ON notes WHEN new.text <> old.text BEGIN
    DELETE FROM searchable WHERE case_id = old.case_id AND kind = 'note' AND place = old.id;
    INSERT INTO searchable (case_id, kind, place, text) VALUES (new.case_id, 'note', new.id, new.text);
END;
CREATE TRIGGER note_removed AFTER DELETE ON notes BEGIN
    DELETE FROM searchable WHERE case_id = old.case_id AND kind = 'note' AND place = old.id;
END;

-- An answer's own words. A choice's text is its id, which the reader leaves out.
CREATE VIEW spoken (case_id, place, text) AS
    SELECT case_id, place, CASE WHEN json_valid(value) THEN trim(
        coalesce(CASE coalesce(json_extract(value, '$.v.t'), json_type(value, '$.v'))
            WHEN 'text' THEN json_extract(value, '$.v')
            WHEN 'name' THEN json_extract(value, '$.v.p[0]') || ' ' || json_extract(value, '$.v.p[1]') || ' '
                || json_extract(value, '$.v.p[2]')
            WHEN 'money' THEN json_extract(value, '$.v.p[1]')
            WHEN 'when' THEN json_extract(value, '$.v.p[3]')
        END, '') || ' ' || coalesce(json_extract(value, '$.by'), '')) ELSE '' END
    FROM answers;

CREATE TRIGGER answer_added AFTER INSERT ON answers WHEN substr(new.place, 1, 1) <> '#' BEGIN
    INSERT INTO searchable (case_id, kind, place, text)
        SELECT case_id, 'answer', place, text FROM spoken
        WHERE case_id = new.case_id AND place = new.place AND text <> '';
END;
CREATE TRIGGER answer_changed AFTER UPDATE OF value ON answers
    WHEN new.value <> old.value AND substr(new.place, 1, 1) <> '#' BEGIN
    DELETE FROM searchable WHERE case_id = old.case_id AND kind = 'answer' AND place = old.place;
    INSERT INTO searchable (case_id, kind, place, text)
        SELECT case_id, 'answer', place, text FROM spoken
        WHERE case_id = new.case_id AND place = new.place AND text <> '';
END;
CREATE TRIGGER answer_removed AFTER DELETE ON answers BEGIN
    DELETE FROM searchable WHERE case_id = old.case_id AND kind = 'answer' AND place = old.place;
END;

CREATE TRIGGER evidence_changed AFTER UPDATE OF status, name, shows ON evidence BEGIN
    DELETE FROM searchable WHERE case_id = old.case_id AND kind = 'evidence' AND place = old.id;
    INSERT INTO searchable (case_id, kind, place, text)
        SELECT new.case_id, 'evidence', new.id, trim(new.name || ' ' || new.shows) WHERE new.status = 'kept';
END;
CREATE TRIGGER evidence_removed AFTER DELETE ON evidence BEGIN
    DELETE FROM searchable WHERE case_id = old.case_id AND kind = 'evidence' AND place = old.id;
END;
