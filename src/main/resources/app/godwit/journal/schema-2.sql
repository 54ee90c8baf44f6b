-- Sources know whose and from when they are, and are recognised by their content wherever they lie.
-- path is where it was first brought in: media of tweets name it for ever. place is where it lies now, '' once another
-- file took its place. brought_in is 0 until it was read to its end. made is 0 when nothing tells when it was generated.
-- complete is 1 where it surely holds all tweets of its day. reader is the version of the reader that read it.
CREATE TABLE source_2 (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL,
    kind TEXT NOT NULL,
    brought_in INTEGER NOT NULL,
    report TEXT NOT NULL,
    account INTEGER NOT NULL DEFAULT 0,
    made INTEGER NOT NULL DEFAULT 0,
    complete INTEGER NOT NULL DEFAULT 0,
    fingerprint TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL,
    reader INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO source_2 (id, path, kind, brought_in, report, place)
    SELECT id, path, kind, brought_in, report, path FROM source;
-- Reports of then said less.
UPDATE source_2 SET report = json_patch('{
    "setApart":{"deleted":0,"community":0,"circle":0},
    "people":{"followers":0,"muted":0,"blocked":0,"lists":0},
    "media":{"foundElsewhere":0},
    "expected":{"tweets":-1,"following":-1,"headers":-1,"headersMissing":0,"notes":0}}', report);
DROP TABLE source;
ALTER TABLE source_2 RENAME TO source;
CREATE INDEX source_fingerprint ON source (fingerprint) WHERE fingerprint <> '';

-- row is the order in which tweets came. Archives are in no order, so keyed by id each tweet would land on another page
-- of the file, and bringing in takes four times as long.
-- seen is when the newest archive that held the tweet was made, 0 when unknown. missing is 1 where a file of its media
-- was in no archive so far. words is the text folded for searching; it stands before rest so that a search reads past
-- less.
CREATE TABLE tweet_2 (
    row INTEGER PRIMARY KEY,
    id INTEGER NOT NULL UNIQUE,
    posted INTEGER NOT NULL,
    kind TEXT NOT NULL,
    parent INTEGER NOT NULL,
    seen INTEGER NOT NULL DEFAULT 0,
    missing INTEGER NOT NULL DEFAULT 0,
    words TEXT NOT NULL DEFAULT '',
    rest TEXT NOT NULL
) STRICT;
INSERT INTO tweet_2 (id, posted, kind, parent, rest) SELECT id, posted, kind, parent, rest FROM tweet;
DROP TABLE tweet;
ALTER TABLE tweet_2 RENAME TO tweet;
CREATE INDEX tweet_missing ON tweet (id) WHERE missing <> 0;

-- A version of an edited tweet and the last one known. Both may stand in tweet, from archives of before and after.
CREATE TABLE edit (
    older INTEGER PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT;
