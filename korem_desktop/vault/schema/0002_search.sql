-- version 1.1
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

INSERT INTO searchable (case_id, kind, place, text) SELECT id, 'case', '', title FROM cases WHERE title <> '';
INSERT INTO searchable (case_id, kind, place, text)
    SELECT case_id, 'answer', place, text FROM spoken WHERE substr(place, 1, 1) <> '#' AND text <> '';
INSERT INTO searchable (case_id, kind, place, text)
    SELECT case_id, 'evidence', id, trim(name || ' ' || shows) FROM evidence WHERE status = 'kept' ORDER BY taken_in;
INSERT INTO searchable (case_id, kind, place, text) SELECT case_id, 'note', id, text FROM notes ORDER BY changed;
