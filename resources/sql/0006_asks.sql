-- SPDX-License-Identifier: GPL-3.0-or-later
-- Prompts that the Page sends itself, and the consent that follows from them.

-- key comes back with the opt-in. campaign: whose reactions are asked; NULL: anybody whose window is open.
CREATE TABLE asks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    page INTEGER NOT NULL REFERENCES pages (nr),
    topic INTEGER NOT NULL REFERENCES topics (id),
    prompt INTEGER NOT NULL REFERENCES prompts (id),
    key TEXT NOT NULL UNIQUE CHECK (length(key) > 0),
    campaign INTEGER REFERENCES campaigns (id),
    created_at INTEGER NOT NULL,
    per_second REAL NOT NULL CHECK (per_second > 0),
    cool_down INTEGER NOT NULL CHECK (cool_down > 0),
    automatic INTEGER NOT NULL CHECK (automatic IN (0, 1))
) STRICT;

-- One request to one person; the states are those of deliveries. Written before the first byte leaves.
CREATE TABLE ask_requests (
    id INTEGER PRIMARY KEY,
    ask INTEGER NOT NULL REFERENCES asks (id),
    person INTEGER NOT NULL REFERENCES people (id),
    attempt TEXT NOT NULL UNIQUE,
    state INTEGER NOT NULL CHECK (state IN (2, 3, 5, 6)),
    reason TEXT NOT NULL DEFAULT '',
    claimed_at INTEGER NOT NULL,
    settled_at INTEGER,
    message_id TEXT NOT NULL DEFAULT '',
    http INTEGER NOT NULL DEFAULT 0,
    code INTEGER NOT NULL DEFAULT 0,
    subcode INTEGER NOT NULL DEFAULT 0,
    error_text TEXT NOT NULL DEFAULT '',
    fbtrace_id TEXT NOT NULL DEFAULT '',
    bytes_handed INTEGER NOT NULL DEFAULT 0,
    delivered_at INTEGER,
    read_at INTEGER
) STRICT;
CREATE INDEX ask_requests_by_person ON ask_requests (person, claimed_at);
CREATE INDEX ask_requests_by_ask ON ask_requests (ask, state);
CREATE UNIQUE INDEX ask_requests_one_open ON ask_requests (person) WHERE state = 2;

-- The last line of defence: never the same title twice within the cool-down, also where nobody knows whether the
-- first one arrived.
CREATE TRIGGER ask_requests_cool BEFORE INSERT ON ask_requests WHEN NEW.state <> 2 OR EXISTS (SELECT 1
    FROM ask_requests r JOIN asks a ON a.id = r.ask JOIN asks n ON n.id = NEW.ask WHERE r.person = NEW.person
    AND a.prompt = n.prompt AND r.state IN (2, 3, 6) AND r.claimed_at > NEW.claimed_at - n.cool_down)
BEGIN
    SELECT RAISE(ABORT, 'nobody is asked the same within the cool-down');
END;
CREATE TRIGGER ask_requests_final BEFORE UPDATE OF state ON ask_requests WHEN NEW.state <> OLD.state
    AND (OLD.state = 3 OR NEW.state = 2 OR (OLD.state = 5 AND NEW.state <> 3))
BEGIN
    SELECT RAISE(ABORT, 'a request that was answered stays so');
END;
CREATE TRIGGER ask_requests_fixed BEFORE UPDATE OF ask, person, attempt, claimed_at ON ask_requests
BEGIN
    SELECT RAISE(ABORT, 'a request is never changed');
END;
CREATE TRIGGER ask_requests_keep BEFORE DELETE ON ask_requests
BEGIN
    SELECT RAISE(ABORT, 'a request is never removed');
END;

-- Which prompt of ours an opt-in came from; NULL where another tool or nobody knows.
ALTER TABLE opt_ins ADD COLUMN ask INTEGER REFERENCES asks (id);
CREATE INDEX opt_ins_from_ask ON opt_ins (ask) WHERE ask IS NOT NULL;
-- Staff decided not to ask these people, for a reason of their own.
CREATE TABLE not_asked (
    person INTEGER PRIMARY KEY REFERENCES people (id),
    reason TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
