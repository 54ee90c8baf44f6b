package app.godwit.moves;

import app.godwit.handles.Handle;

/// What putting somebody on a list needs.
///
/// @param list the subject of the deed that makes the list
record EnlistRequest(String list, Handle handle) {
    static String subject(String list, Handle handle) {
        return list + " " + handle.key();
    }
}
