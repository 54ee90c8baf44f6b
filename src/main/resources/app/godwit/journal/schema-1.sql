-- Times are milliseconds since 1970 UTC. Texts that nobody gave are '', never NULL.

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- What was brought in, and the report that was given then.
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    brought_in INTEGER NOT NULL,
    report TEXT NOT NULL
) STRICT;

-- kind and parent stand apart from the rest because threads are found by them alone.
CREATE TABLE tweet (
    id INTEGER PRIMARY KEY,
    posted INTEGER NOT NULL,
    kind TEXT NOT NULL,
    parent INTEGER NOT NULL,
    rest TEXT NOT NULL
) STRICT;

-- What a picture shows, in the user's words. media is X's own number of the picture.
CREATE TABLE description (
    media INTEGER PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;

-- x_id is NULL only where a list gave a name and no number. examined is 1 once these words were searched for addresses.
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    x_id INTEGER UNIQUE,
    handle TEXT NOT NULL COLLATE NOCASE,
    name TEXT NOT NULL,
    bio TEXT NOT NULL,
    location TEXT NOT NULL,
    website TEXT NOT NULL,
    pinned TEXT NOT NULL,
    avatar TEXT NOT NULL,
    fediverse TEXT NOT NULL COLLATE NOCASE,
    examined INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX person_handle ON person (handle);
CREATE INDEX person_fediverse ON person (fediverse) WHERE fediverse <> '';

CREATE TABLE tie (
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    tie TEXT NOT NULL,
    PRIMARY KEY (person, tie)
) STRICT, WITHOUT ROWID;

-- lookup is '' until the address was looked up; due is when to look (again).
CREATE TABLE match (
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    handle TEXT NOT NULL,
    position INTEGER NOT NULL,
    candidate TEXT NOT NULL,
    lookup TEXT NOT NULL,
    confidence TEXT NOT NULL,
    tries INTEGER NOT NULL,
    due INTEGER NOT NULL,
    PRIMARY KEY (person, handle)
) STRICT, WITHOUT ROWID;
CREATE INDEX match_due ON match (due);

CREATE TABLE decision (
    person INTEGER PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    verdict TEXT NOT NULL,
    handle TEXT NOT NULL,
    decided INTEGER NOT NULL
) STRICT;

-- Every deed: the row comes before the deed. id is the order in which a lane does them.
CREATE TABLE deed (
    id INTEGER PRIMARY KEY,
    lane TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    request TEXT NOT NULL,
    state TEXT NOT NULL,
    not_before INTEGER NOT NULL,
    sent INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    remote TEXT NOT NULL,
    url TEXT NOT NULL,
    detail TEXT NOT NULL,
    UNIQUE (kind, subject)
) STRICT;
CREATE INDEX deed_next ON deed (lane, state, id);
CREATE INDEX deed_sent ON deed (kind, sent);
