-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who gets the test messages of a Page: one of its own people, by their open window or a token of their own.
CREATE TABLE page_testers (
    page INTEGER PRIMARY KEY REFERENCES pages (nr),
    person INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX page_testers_person ON page_testers (person);
