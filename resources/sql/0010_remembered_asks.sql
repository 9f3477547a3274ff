-- SPDX-License-Identifier: GPL-3.0-or-later
-- A workspace put back from a backup does not know the prompts that it sent since. The use journal does, without their
-- words: within the cool-down nobody of these people is asked anything.
CREATE TABLE remembered_asks (
    person INTEGER PRIMARY KEY REFERENCES people (id),
    at INTEGER NOT NULL
) STRICT;
CREATE TRIGGER ask_requests_remembered BEFORE INSERT ON ask_requests WHEN EXISTS (SELECT 1 FROM remembered_asks m
    JOIN asks n ON n.id = NEW.ask WHERE m.person = NEW.person AND m.at > NEW.claimed_at - n.cool_down)
BEGIN
    SELECT RAISE(ABORT, 'nobody is asked the same within the cool-down');
END;
