-- Every deed changes its row twice, and with it each index that holds what changed. So they hold only what is asked of
-- them: the soonest of lanes that go by time, when deeds left, and what of a run stands.
DROP INDEX deed_soonest;
CREATE INDEX deed_soonest ON deed (lane, state, not_before, id) WHERE lane <> 'POSTS';
DROP INDEX deed_sent;
CREATE INDEX deed_sent ON deed (kind, sent) WHERE sent > 0;
DROP INDEX deed_run;
CREATE INDEX deed_run ON deed (run) WHERE state = 'DONE';

-- While posts wait, pictures are sent before their turn: the first of them is found at once. The condition must not name
-- the lane, nor begin with the kind: SQLite would look what statements compare those with, and prepare them anew each time.
CREATE INDEX deed_upload ON deed (place, id) WHERE state = 'PLANNED' AND kind = 'UPLOAD';
