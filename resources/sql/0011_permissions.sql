-- SPDX-License-Identifier: GPL-3.0-or-later
-- Other rights to write to people than one-time tokens, and follow-ups that are themselves the next prompt.

CREATE TABLE permission_kinds (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO permission_kinds VALUES (1, 'one_time'), (2, 'recurring'), (3, 'window'), (4, 'utility');

-- A topic is of one kind. What is no one-time token stays reserved while a request is under way (way 2) and is unused
-- again after it: one message does not use it up.
ALTER TABLE topics ADD COLUMN permission INTEGER NOT NULL DEFAULT 1 CHECK (permission BETWEEN 1 AND 4);
CREATE TRIGGER topics_permission BEFORE UPDATE OF permission ON topics WHEN NEW.permission <> OLD.permission
BEGIN
    SELECT RAISE(ABORT, 'a topic keeps its kind of permission');
END;

-- What holds of a permission that is no one-time token. next_eligible_at: as Messenger's list said. ended_at: Messenger
-- refused it for good.
CREATE TABLE permission_terms (
    opt_in INTEGER PRIMARY KEY REFERENCES opt_ins (id),
    next_eligible_at INTEGER,
    stopped_at INTEGER,
    resumed_at INTEGER,
    ended_at INTEGER
) STRICT;
CREATE TRIGGER permission_terms_gone BEFORE DELETE ON opt_ins
BEGIN
    DELETE FROM permission_terms WHERE opt_in = OLD.id;
END;

-- The last line of defence: 48 hours between two messages to a recurring token, also where nobody knows whether the
-- first one arrived, and no such token is ever presented as a one-time token.
CREATE INDEX attempts_to_people ON attempts (opt_in, claimed_at) WHERE way = 2;
CREATE TRIGGER attempts_spaced BEFORE INSERT ON attempts WHEN NEW.way = 2
    AND EXISTS (SELECT 1 FROM opt_ins o JOIN topics t ON t.id = o.topic WHERE o.id = NEW.opt_in AND t.permission = 2)
    AND EXISTS (SELECT 1 FROM attempts a WHERE a.opt_in = NEW.opt_in AND a.way = 2
        AND (a.result IS NULL OR a.result IN (1, 4)) AND a.claimed_at > NEW.claimed_at - 172800000)
BEGIN
    SELECT RAISE(ABORT, 'a recurring token rests for 48 hours after a message');
END;
CREATE TRIGGER attempts_of_kind BEFORE INSERT ON attempts WHEN NEW.way = 1
    AND EXISTS (SELECT 1 FROM opt_ins o JOIN topics t ON t.id = o.topic WHERE o.id = NEW.opt_in AND t.permission <> 1)
BEGIN
    SELECT RAISE(ABORT, 'only a one-time token is presented as one');
END;

-- form: 1 text, 2 the next prompt (whose ask says what comes back with the opt-in), 3 a template of Meta's.
ALTER TABLE campaigns ADD COLUMN form INTEGER NOT NULL DEFAULT 1 CHECK (form BETWEEN 1 AND 3);
ALTER TABLE campaigns ADD COLUMN template_name TEXT NOT NULL DEFAULT '';
ALTER TABLE campaigns ADD COLUMN template_language TEXT NOT NULL DEFAULT '';
ALTER TABLE campaigns ADD COLUMN ask INTEGER REFERENCES asks (id);
CREATE INDEX campaigns_that_ask ON campaigns (ask) WHERE ask IS NOT NULL;
