-- SPDX-License-Identifier: GPL-3.0-or-later
-- The workspace, version 1. Ids that Meta gives are TEXT, times are milliseconds since 1970 in UTC, states are the
-- numbers of the domain with their names in lookup tables for whoever opens the file with another program.

CREATE TABLE opt_in_states (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, is_final INTEGER NOT NULL) STRICT;
INSERT INTO opt_in_states VALUES
    (1, 'unused', 0), (2, 'reserved', 0), (3, 'in_flight', 0), (4, 'sent', 1), (5, 'uncertain', 0), (6, 'dead', 1),
    (7, 'expired', 1), (8, 'withdrawn', 1), (9, 'spent_elsewhere', 1);

CREATE TABLE opt_in_moves (
    from_state INTEGER NOT NULL REFERENCES opt_in_states (id),
    to_state INTEGER NOT NULL REFERENCES opt_in_states (id),
    PRIMARY KEY (from_state, to_state)
) STRICT, WITHOUT ROWID;
INSERT INTO opt_in_moves VALUES
    (1, 2), (1, 7), (1, 8), (1, 9),
    (2, 1), (2, 3), (2, 7), (2, 8),
    (3, 4), (3, 5), (3, 6), (3, 2), (3, 1),
    (5, 4), (5, 6), (5, 1), (5, 3);

CREATE TABLE delivery_states (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO delivery_states VALUES
    (1, 'pending'), (2, 'in_flight'), (3, 'accepted'), (4, 'waiting'), (5, 'failed'), (6, 'uncertain'), (7, 'left_out');

CREATE TABLE campaign_states (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO campaign_states VALUES (1, 'draft'), (2, 'sending'), (3, 'paused'), (4, 'finished'), (5, 'cancelled');

CREATE TABLE pause_reasons (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO pause_reasons VALUES
    (0, ''), (1, 'by_person'), (2, 'interrupted'), (3, 'page_refused'), (4, 'too_many_failures'), (5, 'rate_limited'),
    (6, 'network_down'), (7, 'workspace_failed'), (8, 'useless_after_passed');

CREATE TABLE topic_kinds (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO topic_kinds VALUES
    (1, 'back_in_stock'), (2, 'price_drop'), (3, 'event_reminder'), (4, 'event_confirmed'), (5, 'tickets'),
    (6, 'launch'), (7, 'sale_start'), (8, 'reopening'), (9, 'survey'), (10, 'status'), (11, 'content'),
    (12, 'appointment');

-- realm is 0 for real Pages and the Page's own number for a rehearsing one: a token is one token at Meta, but what
-- was spent in a rehearsal was never spent there.
CREATE TABLE pages (
    nr INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) > 0),
    name TEXT NOT NULL,
    graph_url TEXT NOT NULL,
    graph_version TEXT NOT NULL,
    rehearsal INTEGER NOT NULL CHECK (rehearsal IN (0, 1)),
    realm INTEGER NOT NULL CHECK (realm = rehearsal * nr),
    added_at INTEGER NOT NULL,
    UNIQUE (nr, realm)
) STRICT;

CREATE TABLE topics (
    id INTEGER PRIMARY KEY,
    page INTEGER NOT NULL REFERENCES pages (nr),
    name TEXT NOT NULL CHECK (length(name) > 0),
    name_folded TEXT NOT NULL,
    kind INTEGER NOT NULL REFERENCES topic_kinds (id),
    UNIQUE (page, name_folded)
) STRICT;

CREATE TABLE topic_fields (
    topic INTEGER NOT NULL REFERENCES topics (id),
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (topic, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE topic_counts (
    topic INTEGER NOT NULL REFERENCES topics (id),
    state INTEGER NOT NULL REFERENCES opt_in_states (id),
    n INTEGER NOT NULL CHECK (n >= 0),
    PRIMARY KEY (topic, state)
) STRICT, WITHOUT ROWID;

CREATE TABLE prompts (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE CHECK (length(text) BETWEEN 1 AND 65),
    text_folded TEXT NOT NULL
) STRICT;

CREATE TABLE people (
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
    UNIQUE (page, psid)
) STRICT;

CREATE TABLE import_batches (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    page INTEGER NOT NULL REFERENCES pages (nr),
    file_name TEXT NOT NULL,
    at INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    added INTEGER NOT NULL,
    known INTEGER NOT NULL,
    spent INTEGER NOT NULL,
    expired INTEGER NOT NULL,
    rejected INTEGER NOT NULL
) STRICT;

CREATE TABLE opt_ins (
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
    UNIQUE (token, realm),
    FOREIGN KEY (page, realm) REFERENCES pages (nr, realm)
) STRICT;
CREATE INDEX opt_ins_by_topic ON opt_ins (topic, expires_at);
CREATE INDEX opt_ins_unused ON opt_ins (topic, expires_at) WHERE state = 1;

CREATE TABLE campaigns (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    page INTEGER NOT NULL REFERENCES pages (nr),
    topic INTEGER NOT NULL REFERENCES topics (id),
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    audience TEXT NOT NULL,
    state INTEGER NOT NULL REFERENCES campaign_states (id),
    pause_reason INTEGER NOT NULL REFERENCES pause_reasons (id),
    pause_detail TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    frozen_at INTEGER,
    useless_after INTEGER,
    wave_size INTEGER NOT NULL CHECK (wave_size >= 0),
    per_second REAL NOT NULL CHECK (per_second > 0),
    verdict INTEGER CHECK (verdict BETWEEN 1 AND 3),
    override_reason TEXT NOT NULL,
    CHECK (state = 1 OR frozen_at IS NOT NULL)
) STRICT;

CREATE TABLE campaign_buttons (
    campaign INTEGER NOT NULL REFERENCES campaigns (id),
    ordinal INTEGER NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('reply', 'link')),
    value TEXT NOT NULL,
    PRIMARY KEY (campaign, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE campaign_counts (
    campaign INTEGER NOT NULL REFERENCES campaigns (id),
    state INTEGER NOT NULL REFERENCES delivery_states (id),
    n INTEGER NOT NULL CHECK (n >= 0),
    PRIMARY KEY (campaign, state)
) STRICT, WITHOUT ROWID;

CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY,
    campaign INTEGER NOT NULL REFERENCES campaigns (id),
    opt_in INTEGER NOT NULL REFERENCES opt_ins (id),
    person INTEGER NOT NULL REFERENCES people (id),
    ordinal INTEGER NOT NULL,
    state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 7),
    reason TEXT NOT NULL,
    text TEXT NOT NULL,
    message_id TEXT NOT NULL DEFAULT '',
    http INTEGER NOT NULL DEFAULT 0,
    code INTEGER NOT NULL DEFAULT 0,
    subcode INTEGER NOT NULL DEFAULT 0,
    error_text TEXT NOT NULL DEFAULT '',
    fbtrace_id TEXT NOT NULL DEFAULT '',
    bytes_handed INTEGER NOT NULL DEFAULT 0,
    not_before INTEGER,
    changed_at INTEGER,
    UNIQUE (campaign, opt_in)
) STRICT;
-- One person gets a campaign's message once, whatever the number of opt-ins.
CREATE UNIQUE INDEX deliveries_one_a_person ON deliveries (campaign, person) WHERE state <> 7;
CREATE INDEX deliveries_in_line ON deliveries (campaign, state, ordinal);
CREATE INDEX deliveries_told ON deliveries (person, changed_at) WHERE state = 3;

-- The ledger of requests: written before the first byte leaves, settled once, never changed again.
CREATE TABLE attempts (
    id TEXT PRIMARY KEY CHECK (length(id) > 0),
    delivery INTEGER NOT NULL REFERENCES deliveries (id),
    opt_in INTEGER NOT NULL REFERENCES opt_ins (id),
    from_state INTEGER NOT NULL CHECK (from_state IN (2, 5)),
    claimed_at INTEGER NOT NULL,
    settled_at INTEGER,
    result INTEGER CHECK (result BETWEEN 1 AND 4),
    reason TEXT,
    message_id TEXT,
    http INTEGER,
    code INTEGER,
    subcode INTEGER,
    error_text TEXT,
    fbtrace_id TEXT,
    bytes_handed INTEGER,
    CHECK ((settled_at IS NULL) = (result IS NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX attempts_one_open ON attempts (opt_in) WHERE settled_at IS NULL;

-- Every change of an opt-in's state. Kept even where the opt-in itself is gone.
CREATE TABLE journal (
    opt_in INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    from_state INTEGER CHECK (from_state BETWEEN 1 AND 9),
    to_state INTEGER NOT NULL CHECK (to_state BETWEEN 1 AND 9),
    why TEXT NOT NULL,
    campaign INTEGER,
    PRIMARY KEY (opt_in, seq)
) STRICT, WITHOUT ROWID;

-- The last line of defence, should a program ever try.
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
    WHEN NEW.token <> OLD.token OR NEW.realm <> OLD.realm OR NEW.person <> OLD.person
BEGIN
    SELECT RAISE(ABORT, 'a token stays with its person');
END;
CREATE TRIGGER opt_ins_keep BEFORE DELETE ON opt_ins WHEN OLD.state IN (2, 3, 4, 5, 6)
BEGIN
    SELECT RAISE(ABORT, 'an opt-in in use is never removed');
END;
CREATE TRIGGER moves_fixed_insert BEFORE INSERT ON opt_in_moves
BEGIN
    SELECT RAISE(ABORT, 'the table of moves is fixed');
END;
CREATE TRIGGER moves_fixed_update BEFORE UPDATE ON opt_in_moves
BEGIN
    SELECT RAISE(ABORT, 'the table of moves is fixed');
END;
CREATE TRIGGER pages_fixed BEFORE UPDATE OF id, rehearsal, realm ON pages
    WHEN NEW.id <> OLD.id OR NEW.rehearsal <> OLD.rehearsal OR NEW.realm <> OLD.realm
BEGIN
    SELECT RAISE(ABORT, 'a Page keeps its id and its way of sending');
END;
CREATE TRIGGER deliveries_final BEFORE UPDATE OF state ON deliveries WHEN OLD.state IN (3, 7) AND NEW.state <> OLD.state
BEGIN
    SELECT RAISE(ABORT, 'an accepted or left-out delivery stays so');
END;
CREATE TRIGGER deliveries_text BEFORE UPDATE OF text, campaign, opt_in, person ON deliveries
    WHEN NEW.text <> OLD.text OR NEW.campaign <> OLD.campaign OR NEW.opt_in <> OLD.opt_in OR NEW.person <> OLD.person
BEGIN
    SELECT RAISE(ABORT, 'a frozen delivery keeps its text');
END;
CREATE TRIGGER deliveries_keep BEFORE DELETE ON deliveries
BEGIN
    SELECT RAISE(ABORT, 'a delivery is never removed');
END;
CREATE TRIGGER attempts_begin BEFORE INSERT ON attempts WHEN NEW.settled_at IS NOT NULL
    OR NOT EXISTS (SELECT 1 FROM opt_ins o WHERE o.id = NEW.opt_in AND o.state = 3)
BEGIN
    SELECT RAISE(ABORT, 'an attempt begins open and with an opt-in in flight');
END;
CREATE TRIGGER attempts_once BEFORE UPDATE ON attempts WHEN OLD.settled_at IS NOT NULL OR NEW.settled_at IS NULL
    OR NEW.id <> OLD.id OR NEW.delivery <> OLD.delivery OR NEW.opt_in <> OLD.opt_in
    OR NEW.from_state <> OLD.from_state OR NEW.claimed_at <> OLD.claimed_at
BEGIN
    SELECT RAISE(ABORT, 'an attempt is settled once and otherwise never changed');
END;
CREATE TRIGGER attempts_keep BEFORE DELETE ON attempts
BEGIN
    SELECT RAISE(ABORT, 'an attempt is never removed');
END;
CREATE TRIGGER journal_fixed BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is never changed');
END;
CREATE TRIGGER journal_keep BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is never shortened');
END;
