-- What was asked of X with the user's own keys, page by page: where the next page begins, and what was paid. Money is
-- in millionths of a dollar: spent is sure; maybe is what X may charge besides; in_hand is the most that the page asked
-- for and not yet kept may cost. expected is how many people X says there are, -1 when it does not say.
CREATE TABLE fetch (
    name TEXT PRIMARY KEY,
    about TEXT NOT NULL,
    expected INTEGER NOT NULL,
    state TEXT NOT NULL,
    cursor TEXT NOT NULL,
    people INTEGER NOT NULL,
    not_before INTEGER NOT NULL,
    spent INTEGER NOT NULL,
    maybe INTEGER NOT NULL,
    in_hand INTEGER NOT NULL
) STRICT;

-- Numbers that X was asked to name, and would not.
CREATE TABLE nameless (
    x_id INTEGER PRIMARY KEY,
    asked INTEGER NOT NULL
) STRICT;
