-- SPDX-License-Identifier: GPL-3.0-or-later
-- Events have effects: the 24-hour window of a person, what was delivered and read, who reacted. And a follow-up may
-- go to the person's id while that window is open, which keeps the token.

-- last_inbound_at: the person's last act; the window is open for 24 hours from it. window_denied_at: Messenger said
-- then that it is closed. resumed_at: the person wants messages again, though nothing withdrawn comes back.
ALTER TABLE people ADD COLUMN last_inbound_at INTEGER;
ALTER TABLE people ADD COLUMN window_denied_at INTEGER;
ALTER TABLE people ADD COLUMN resumed_at INTEGER;

-- way: 1 the token is presented, 2 the person's id. requested_at: the last request was made then. The others are known
-- only where an event says so.
ALTER TABLE deliveries ADD COLUMN way INTEGER NOT NULL DEFAULT 1 CHECK (way IN (1, 2));
ALTER TABLE deliveries ADD COLUMN requested_at INTEGER;
ALTER TABLE deliveries ADD COLUMN delivered_at INTEGER;
ALTER TABLE deliveries ADD COLUMN read_at INTEGER;
ALTER TABLE deliveries ADD COLUMN reacted_at INTEGER;
ALTER TABLE attempts ADD COLUMN way INTEGER NOT NULL DEFAULT 1 CHECK (way IN (1, 2));

-- A request to the person's id leaves the opt-in reserved: the token itself is never under way.
DROP TRIGGER attempts_begin;
CREATE TRIGGER attempts_begin BEFORE INSERT ON attempts WHEN NEW.settled_at IS NOT NULL
    OR NOT EXISTS (SELECT 1 FROM opt_ins o WHERE o.id = NEW.opt_in AND o.state = CASE NEW.way WHEN 1 THEN 3 ELSE 2 END)
BEGIN
    SELECT RAISE(ABORT, 'an attempt begins open, its opt-in in flight or, for the id of the person, reserved');
END;
CREATE TRIGGER attempts_way BEFORE UPDATE OF way ON attempts WHEN NEW.way <> OLD.way
BEGIN
    SELECT RAISE(ABORT, 'an attempt keeps its way');
END;

-- What earlier versions kept and did not act upon.
UPDATE people SET last_inbound_at = (SELECT min(max(e.at), CAST(strftime('%s', 'now') AS INTEGER) * 1000) FROM events e
    WHERE e.page = people.page AND e.psid = people.psid AND e.kind IN (1, 2, 3, 4)) WHERE erased_at IS NULL;
UPDATE people SET resumed_at = (SELECT max(e.at) FROM events e
    WHERE e.page = people.page AND e.psid = people.psid AND e.kind = 8) WHERE erased_at IS NULL;
UPDATE deliveries SET requested_at = changed_at WHERE state = 3;
UPDATE deliveries SET delivered_at = (SELECT min(e.at) FROM people p JOIN events e ON e.page = p.page AND e.psid = p.psid
    WHERE p.id = deliveries.person AND e.kind IN (5, 6) AND e.watermark >= deliveries.requested_at) WHERE state = 3;
UPDATE deliveries SET read_at = (SELECT min(e.at) FROM people p JOIN events e ON e.page = p.page AND e.psid = p.psid
    WHERE p.id = deliveries.person AND e.kind = 6 AND e.watermark >= deliveries.requested_at) WHERE state = 3;

CREATE INDEX people_in_window ON people (page, last_inbound_at) WHERE last_inbound_at IS NOT NULL;
CREATE INDEX deliveries_by_message ON deliveries (message_id) WHERE message_id <> '';
CREATE INDEX events_of_page ON events (page, kind, at) WHERE kind IN (8, 9, 11, 12);

-- Meta's word about the Page up to then was dealt with by a person.
ALTER TABLE pages ADD COLUMN policy_confirmed_at INTEGER;
-- Weeks are counted from 1970 and begin on Monday. What Page insights show and no interface tells.
CREATE TABLE block_rates (
    page INTEGER NOT NULL REFERENCES pages (nr),
    week INTEGER NOT NULL,
    share REAL NOT NULL CHECK (share BETWEEN 0 AND 1),
    PRIMARY KEY (page, week)
) STRICT, WITHOUT ROWID;
