-- SPDX-License-Identifier: GPL-3.0-or-later
-- A Page that is stopped asks nobody either.
CREATE TRIGGER ask_requests_stopped BEFORE INSERT ON ask_requests WHEN EXISTS (
    SELECT 1 FROM asks a JOIN page_stops s ON s.page = a.page WHERE a.id = NEW.ask AND s.lifted_at IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'nobody is asked for a Page that is stopped');
END;
