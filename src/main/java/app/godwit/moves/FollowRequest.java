package app.godwit.moves;

import app.godwit.handles.Handle;

/// What a follow needs.
///
/// @param person in the move file
record FollowRequest(long person, Handle handle) {}
