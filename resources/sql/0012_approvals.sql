-- SPDX-License-Identifier: GPL-3.0-or-later
-- Somebody else looked at a campaign before it is sent and agreed to this very text.
CREATE TABLE approvals (
    campaign INTEGER PRIMARY KEY REFERENCES campaigns (id),
    name TEXT NOT NULL CHECK (length(name) > 0),
    at INTEGER NOT NULL,
    text_hash TEXT NOT NULL CHECK (length(text_hash) > 0)
) STRICT;
