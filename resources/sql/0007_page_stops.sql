-- SPDX-License-Identifier: GPL-3.0-or-later
-- All sending of a Page can be stopped until a person lifts it, and a rest that Messenger asked for outlives
-- the program.

INSERT INTO pause_reasons VALUES (9, 'page_stopped'), (10, 'not_yet_due');

CREATE TABLE stop_causes (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO stop_causes VALUES (1, 'person'), (2, 'policy');

-- Who stopped a Page, when and why, and who let it go again. One holds at most.
CREATE TABLE page_stops (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    page INTEGER NOT NULL REFERENCES pages (nr),
    cause INTEGER NOT NULL REFERENCES stop_causes (id),
    who TEXT NOT NULL,
    reason TEXT NOT NULL,
    stopped_at INTEGER NOT NULL,
    lifted_at INTEGER,
    lifted_by TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX page_stops_holding ON page_stops (page) WHERE lifted_at IS NULL;
CREATE TRIGGER page_stops_kept BEFORE DELETE ON page_stops
BEGIN
    SELECT RAISE(ABORT, 'the history of stops is never shortened');
END;
CREATE TRIGGER page_stops_fixed BEFORE UPDATE ON page_stops WHEN OLD.lifted_at IS NOT NULL OR NEW.lifted_at IS NULL
    OR NEW.page <> OLD.page OR NEW.cause <> OLD.cause OR NEW.who <> OLD.who OR NEW.reason <> OLD.reason
    OR NEW.stopped_at <> OLD.stopped_at
BEGIN
    SELECT RAISE(ABORT, 'a stop is lifted once and otherwise never changed');
END;
-- The last line of defence, should a program ever try.
CREATE TRIGGER attempts_stopped BEFORE INSERT ON attempts WHEN EXISTS (
    SELECT 1 FROM deliveries d JOIN campaigns c ON c.id = d.campaign JOIN page_stops s ON s.page = c.page
    WHERE d.id = NEW.delivery AND s.lifted_at IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'nothing is sent for a Page that is stopped');
END;

-- The rest that Messenger asked for last. noted_at tells how long it was, should the clock be set back.
CREATE TABLE page_rests (
    page INTEGER PRIMARY KEY REFERENCES pages (nr),
    noted_at INTEGER NOT NULL,
    until INTEGER NOT NULL
) STRICT;
