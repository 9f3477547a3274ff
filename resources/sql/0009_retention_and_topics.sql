-- SPDX-License-Identifier: GPL-3.0-or-later
-- How long texts are kept, and topic ids that were given away once.

-- What a person chose for this workspace; what is not there has its default.
CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX events_with_raw ON events (at) WHERE raw <> '';

-- The row of such a token is still there and knows what became of it; only its text is gone.
ALTER TABLE buried_tokens ADD COLUMN kept INTEGER NOT NULL DEFAULT 0 CHECK (kept IN (0, 1));

-- The id of a topic that was merged away stands in scripts and files: it never becomes another topic's.
CREATE TABLE retired_topics (id INTEGER PRIMARY KEY) STRICT;
CREATE TRIGGER topics_retire AFTER DELETE ON topics
BEGIN
    INSERT OR IGNORE INTO retired_topics VALUES (OLD.id);
END;
