-- SPDX-License-Identifier: GPL-3.0-or-later
-- A million rows come in at once. The uniqueness of tokens and of people become indexes with names, which the first
-- import of a workspace makes after its rows instead of keeping them row by row; one index serves both questions about a
-- topic; and the birth of an imported opt-in is told by its import instead of by a journal row of its own.

ALTER TABLE journal RENAME TO journal_rows;
DROP TRIGGER journal_fixed;
DROP TRIGGER journal_keep;

-- Other tables and triggers name the two tables and keep naming them while they are made anew.
PRAGMA legacy_alter_table = ON;
CREATE TABLE people_anew (
    id INTEGER PRIMARY KEY,
    page INTEGER NOT NULL REFERENCES pages (nr),
    psid TEXT NOT NULL CHECK (length(psid) > 0),
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    locale TEXT NOT NULL,
    timezone TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    stopped_at INTEGER,
    erased_at INTEGER
) STRICT;
INSERT INTO people_anew SELECT id, page, psid, first_name, last_name, name, name_folded, locale, timezone, email, phone,
    stopped_at, erased_at FROM people ORDER BY id;
DROP TABLE people;
ALTER TABLE people_anew RENAME TO people;
CREATE UNIQUE INDEX people_one_psid ON people (page, psid);
CREATE INDEX people_stopped ON people (page) WHERE stopped_at IS NOT NULL;
CREATE INDEX people_erased ON people (page) WHERE erased_at IS NOT NULL;

CREATE TABLE opt_ins_anew (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    page INTEGER NOT NULL,
    realm INTEGER NOT NULL,
    person INTEGER NOT NULL REFERENCES people (id),
    topic INTEGER NOT NULL REFERENCES topics (id),
    prompt INTEGER NOT NULL REFERENCES prompts (id),
    token TEXT NOT NULL CHECK (length(token) > 0),
    state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 9),
    opted_in_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    batch INTEGER NOT NULL REFERENCES import_batches (id),
    FOREIGN KEY (page, realm) REFERENCES pages (nr, realm)
) STRICT;
INSERT INTO opt_ins_anew SELECT id, page, realm, person, topic, prompt, token, state, opted_in_at, expires_at, batch
    FROM opt_ins ORDER BY id;
-- No id is given twice, whatever was removed.
DELETE FROM sqlite_sequence WHERE name = 'opt_ins_anew';
INSERT INTO sqlite_sequence SELECT 'opt_ins_anew', seq FROM sqlite_sequence WHERE name = 'opt_ins';
DROP TABLE opt_ins;
ALTER TABLE opt_ins_anew RENAME TO opt_ins;
PRAGMA legacy_alter_table = OFF;

CREATE UNIQUE INDEX opt_ins_one_token ON opt_ins (token, realm);
-- Everybody of a topic by expiry, and the unused among them without a look at the rows.
CREATE INDEX opt_ins_by_topic ON opt_ins (topic, expires_at, id, state);

CREATE TRIGGER opt_ins_begin BEFORE INSERT ON opt_ins WHEN NEW.state NOT IN (1, 7, 8, 9)
BEGIN
    SELECT RAISE(ABORT, 'an opt-in cannot begin in this state');
END;
CREATE TRIGGER opt_ins_final BEFORE UPDATE OF state ON opt_ins WHEN OLD.state IN (4, 6, 7, 8, 9) AND NEW.state <> OLD.state
BEGIN
    SELECT RAISE(ABORT, 'a final state is never left');
END;
CREATE TRIGGER opt_ins_move BEFORE UPDATE OF state ON opt_ins WHEN NEW.state <> OLD.state
    AND NOT EXISTS (SELECT 1 FROM opt_in_moves m WHERE m.from_state = OLD.state AND m.to_state = NEW.state)
BEGIN
    SELECT RAISE(ABORT, 'an opt-in cannot make this move');
END;
CREATE TRIGGER opt_ins_token BEFORE UPDATE OF token, realm, person ON opt_ins
    WHEN NEW.realm <> OLD.realm OR NEW.person <> OLD.person
    OR (NEW.token <> OLD.token AND NOT (OLD.state IN (4, 6, 7, 8, 9) AND NEW.token = 'erased:' || OLD.id))
BEGIN
    SELECT RAISE(ABORT, 'a token stays with its person');
END;
CREATE TRIGGER opt_ins_erased BEFORE UPDATE OF token ON opt_ins
    WHEN OLD.token = 'erased:' || OLD.id AND NEW.token <> OLD.token
BEGIN
    SELECT RAISE(ABORT, 'an erased token stays erased');
END;
CREATE TRIGGER opt_ins_keep BEFORE DELETE ON opt_ins WHEN OLD.state IN (2, 3, 4, 5, 6)
BEGIN
    SELECT RAISE(ABORT, 'an opt-in in use is never removed');
END;
CREATE TRIGGER opt_ins_batch BEFORE UPDATE OF id, batch ON opt_ins WHEN NEW.id <> OLD.id OR NEW.batch <> OLD.batch
BEGIN
    SELECT RAISE(ABORT, 'an opt-in stays with the import that brought it');
END;

-- The journal: every change of an opt-in's state, kept even where the opt-in itself is gone. journal_rows holds the
-- moves (from seq 2 on) and the births in another state than unused; that an opt-in began unused, and when, its import
-- tells. An opt-in that is removed leaves its birth behind.
CREATE VIEW journal (opt_in, seq, at, from_state, to_state, why, campaign) AS
    SELECT opt_in, seq, at, from_state, to_state, why, campaign FROM journal_rows
    UNION ALL
    SELECT o.id, 1, b.at, NULL, 1, 'import', NULL FROM opt_ins o JOIN import_batches b ON b.id = o.batch
    WHERE NOT EXISTS (SELECT 1 FROM journal_rows j WHERE j.opt_in = o.id AND j.seq = 1);
CREATE TRIGGER opt_ins_gone BEFORE DELETE ON opt_ins
BEGIN
    INSERT INTO journal_rows SELECT OLD.id, 1, b.at, NULL, 1, 'import', NULL FROM import_batches b WHERE b.id = OLD.batch
        AND NOT EXISTS (SELECT 1 FROM journal_rows j WHERE j.opt_in = OLD.id AND j.seq = 1);
END;
CREATE TRIGGER import_batches_time BEFORE UPDATE OF id, at ON import_batches WHEN NEW.id <> OLD.id OR NEW.at <> OLD.at
BEGIN
    SELECT RAISE(ABORT, 'an import stays where it was in time');
END;
CREATE TRIGGER journal_rows_fixed BEFORE UPDATE ON journal_rows
BEGIN
    SELECT RAISE(ABORT, 'the journal is never changed');
END;
CREATE TRIGGER journal_rows_keep BEFORE DELETE ON journal_rows
BEGIN
    SELECT RAISE(ABORT, 'the journal is never shortened');
END;
CREATE TRIGGER journal_fixed INSTEAD OF UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is never changed');
END;
CREATE TRIGGER journal_keep INSTEAD OF DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is never shortened');
END;
