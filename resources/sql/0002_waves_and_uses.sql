-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 2. A finished campaign may go on with its next wave: who was left out of an earlier one may join a later one.
-- And a workspace knows its own name, the computer that sends from it and how far the use journal was written.

DROP TRIGGER deliveries_final;
CREATE TRIGGER deliveries_final BEFORE UPDATE OF state ON deliveries
    WHEN NEW.state <> OLD.state AND (OLD.state = 3 OR (OLD.state = 7 AND (NEW.state <> 1
        OR NOT EXISTS (SELECT 1 FROM opt_ins o WHERE o.id = NEW.opt_in AND o.state = 1))))
BEGIN
    SELECT RAISE(ABORT, 'an accepted delivery stays so, and one left out joins a later wave only with an unused opt-in');
END;
DROP TRIGGER deliveries_text;
CREATE TRIGGER deliveries_text BEFORE UPDATE OF text, campaign, opt_in, person ON deliveries
    WHEN (NEW.text <> OLD.text AND OLD.state <> 7) OR NEW.campaign <> OLD.campaign OR NEW.opt_in <> OLD.opt_in
    OR NEW.person <> OLD.person
BEGIN
    SELECT RAISE(ABORT, 'a frozen delivery keeps its text');
END;

-- One row. uses counts the lines that this workspace has written into its use journal, which lives outside of it.
CREATE TABLE workspace (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    name TEXT NOT NULL CHECK (length(name) > 0),
    sender TEXT NOT NULL,
    uses INTEGER NOT NULL CHECK (uses >= 0)
) STRICT;
INSERT INTO workspace VALUES (1, lower(hex(randomblob(16))), '', 0);
CREATE TRIGGER workspace_kept BEFORE DELETE ON workspace
BEGIN
    SELECT RAISE(ABORT, 'a workspace keeps its name');
END;
