-- SPDX-License-Identifier: GPL-3.0-or-later
-- Events of captured webhooks, people who opted out or were erased, imports that were taken back, topics that were
-- merged.

-- Random bytes of this workspace. What is erased leaves a hash keyed with them, so that no import brings it back.
CREATE TABLE workspace_keys (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO workspace_keys VALUES ('erasure', randomblob(32));

-- stopped_at: no opt-in given up to then is ever used again. erased_at: psid holds only a keyed hash.
ALTER TABLE people ADD COLUMN stopped_at INTEGER;
ALTER TABLE people ADD COLUMN erased_at INTEGER;
CREATE INDEX people_stopped ON people (page) WHERE stopped_at IS NOT NULL;
CREATE INDEX people_erased ON people (page) WHERE erased_at IS NOT NULL;
ALTER TABLE import_batches ADD COLUMN undone_at INTEGER;

-- Another name under which imports know a topic: what was merged into it.
CREATE TABLE topic_aliases (
    page INTEGER NOT NULL REFERENCES pages (nr),
    name_folded TEXT NOT NULL,
    topic INTEGER NOT NULL REFERENCES topics (id),
    PRIMARY KEY (page, name_folded)
) STRICT, WITHOUT ROWID;

-- Tokens whose row or text is gone and which must never look unused again.
CREATE TABLE buried_tokens (
    token_hash TEXT NOT NULL,
    realm INTEGER NOT NULL,
    state INTEGER NOT NULL CHECK (state IN (4, 6, 7, 8, 9)),
    erased INTEGER NOT NULL CHECK (erased IN (0, 1)),
    PRIMARY KEY (token_hash, realm)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER buried_tokens_stay BEFORE DELETE ON buried_tokens
BEGIN
    SELECT RAISE(ABORT, 'a buried token stays buried');
END;

CREATE TABLE event_kinds (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO event_kinds VALUES
    (1, 'opt_in'), (2, 'message'), (3, 'postback'), (4, 'reaction'), (5, 'delivery'), (6, 'read'), (7, 'stop'),
    (8, 'resume'), (9, 'policy_enforcement'), (10, 'echo'), (11, 'feedback'), (12, 'other');

-- What a Page's webhook said. raw is the event as it came, without opt-in tokens; psid is '' where it names nobody.
CREATE TABLE events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    page INTEGER NOT NULL REFERENCES pages (nr),
    psid TEXT NOT NULL,
    kind INTEGER NOT NULL REFERENCES event_kinds (id),
    at INTEGER NOT NULL,
    mid TEXT NOT NULL,
    watermark INTEGER,
    detail TEXT NOT NULL,
    raw TEXT NOT NULL,
    hash TEXT NOT NULL,
    batch INTEGER NOT NULL REFERENCES import_batches (id),
    UNIQUE (page, hash)
) STRICT;
CREATE INDEX events_by_person ON events (page, psid, at);
CREATE INDEX events_by_message ON events (mid) WHERE mid <> '';

-- The text of a token may go once it is of no more use; the rest stays as strict as it was.
DROP TRIGGER opt_ins_token;
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
DROP TRIGGER deliveries_text;
CREATE TRIGGER deliveries_text BEFORE UPDATE OF text, campaign, opt_in, person ON deliveries
    WHEN NEW.campaign <> OLD.campaign OR NEW.opt_in <> OLD.opt_in OR NEW.person <> OLD.person
    OR (NEW.text <> OLD.text AND OLD.state <> 7 AND NOT (NEW.text = '' AND OLD.state IN (3, 5)))
BEGIN
    SELECT RAISE(ABORT, 'a frozen delivery keeps its text');
END;
