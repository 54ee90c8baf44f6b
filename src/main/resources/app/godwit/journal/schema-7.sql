-- Posts say how they are written and what of one's own they quote.
UPDATE deed SET request = json_patch('{"format":"PLAIN","quotes":[]}', request) WHERE kind = 'PUBLISH';

-- What stood in the user's own timeline before the move, so that nothing is posted twice. words is reduced to what
-- servers do not change.
CREATE TABLE standing_post (
    id TEXT PRIMARY KEY,
    posted INTEGER NOT NULL,
    words TEXT NOT NULL
) STRICT, WITHOUT ROWID;
