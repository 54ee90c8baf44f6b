package app.godwit.lists;

/// What an entry itself says of a tie. X leaves flags out as often as it sets them to false.
enum Said {
    YES,
    NO,
    NOTHING
}
