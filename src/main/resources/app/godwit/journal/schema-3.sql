-- What each source says of each person; person holds the newest of all. at is when the source saw it, 0 when it does not
-- tell. source is 0 for what was brought in before sources were told apart.
CREATE TABLE said (
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    source INTEGER NOT NULL,
    at INTEGER NOT NULL,
    handle TEXT NOT NULL,
    name TEXT NOT NULL,
    bio TEXT NOT NULL,
    location TEXT NOT NULL,
    website TEXT NOT NULL,
    pinned TEXT NOT NULL,
    avatar TEXT NOT NULL,
    fediverse TEXT NOT NULL,
    PRIMARY KEY (person, source)
) STRICT, WITHOUT ROWID;
INSERT INTO said
    SELECT id, 0, (SELECT coalesce(max(brought_in), 1) FROM source),
        handle, name, bio, location, website, pinned, avatar, fediverse
    FROM person;

-- Those that a list names without a number wait for the number to come.
CREATE INDEX person_numberless ON person (handle) WHERE x_id IS NULL;

-- Handles that people bore on X before, as far as sources differ.
CREATE TABLE former_handle (
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    handle TEXT NOT NULL COLLATE NOCASE,
    PRIMARY KEY (person, handle)
) STRICT, WITHOUT ROWID;

-- Fediverse addresses in public registers. register says which, and where in it; form is how well it ties them.
CREATE TABLE registered (
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    address TEXT NOT NULL COLLATE NOCASE,
    register TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (person, address)
) STRICT, WITHOUT ROWID;

-- What a register was asked, when, and whether it knew.
CREATE TABLE asked (
    register TEXT NOT NULL,
    key TEXT NOT NULL,
    at INTEGER NOT NULL,
    found INTEGER NOT NULL,
    PRIMARY KEY (register, key)
) STRICT, WITHOUT ROWID;

-- Lists of people on X. They make no tie.
CREATE TABLE user_list (
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL
) STRICT;
CREATE TABLE user_list_member (
    list INTEGER NOT NULL REFERENCES user_list (id) ON DELETE CASCADE,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (list, person)
) STRICT, WITHOUT ROWID;
