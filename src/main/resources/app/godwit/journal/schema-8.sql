-- place is where a post or its picture stands in the order of all: oldest first, parents before what hangs below them.
-- What an archive brings in later may belong before what is planned already. Other deeds have place 0 and go by id.
ALTER TABLE deed ADD COLUMN place INTEGER NOT NULL DEFAULT 0;

DROP INDEX deed_next;
CREATE INDEX deed_next ON deed (lane, state, place, id);
