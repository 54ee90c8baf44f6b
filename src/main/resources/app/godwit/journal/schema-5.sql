-- What hosts of addresses run, as NodeInfo said. due is when to ask again; until then the answer is taken as it is.
CREATE TABLE host (
    host TEXT PRIMARY KEY,
    verdict TEXT NOT NULL,
    tries INTEGER NOT NULL,
    due INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
