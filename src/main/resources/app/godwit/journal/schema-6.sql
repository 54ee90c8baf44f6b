-- A run is one stretch of doing deeds: what it did can be taken back. what says in a word what it was about.
CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    started INTEGER NOT NULL,
    what TEXT NOT NULL
) STRICT;

-- run is the one in which the deed last left, 0 while it never did: what was found done already belongs to no run.
-- undoes is the deed that this one takes back, 0 for none.
ALTER TABLE deed ADD COLUMN run INTEGER NOT NULL DEFAULT 0;
ALTER TABLE deed ADD COLUMN undoes INTEGER NOT NULL DEFAULT 0;

-- Whatever left before runs were counted belongs to the first.
INSERT INTO run (id, started, what)
    SELECT 1, min(sent), 'run' FROM deed WHERE sent > 0 HAVING count(*) > 0;
UPDATE deed SET run = 1 WHERE sent > 0;

CREATE INDEX deed_soonest ON deed (lane, state, not_before, id);
CREATE INDEX deed_run ON deed (run, state);
