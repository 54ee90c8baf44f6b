package app.godwit.desktop.people;

/// By which column the list is sorted, and which end comes first.
///
/// @param by what is compared
public record Order(Column by, Way way) {
    /// As the move gives it: found first, then by name.
    public static final Order AS_GIVEN = new Order(Column.NONE, Way.UP);

    /// What can be compared.
    public enum Column {
        NONE,
        CHOSEN,
        PERSON,
        ACCOUNT,
        SURE
    }

    public enum Way {
        UP,
        DOWN
    }

    /// After the user has pressed the head of a column: up, then down, then as given.
    Order pressed(Column column) {
        if (by != column) {
            return new Order(column, Way.UP);
        }
        return way == Way.UP ? new Order(column, Way.DOWN) : AS_GIVEN;
    }
}
