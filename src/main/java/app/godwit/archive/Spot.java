package app.godwit.archive;

/// Where an item stands.
///
/// @param position byte in the unpacked file, -1 when unknown
record Spot(String file, long position) {
    void leftOut(Problems problems, String why) {
        problems.add(file, position, why);
    }
}
