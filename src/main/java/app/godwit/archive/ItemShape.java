package app.godwit.archive;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// How the items of one file look. Since January 2020 each stands in an object of its own (`{"tweet": {…}}`); from
/// 2018 to then many files held them bare. One archive may hold both.
///
/// @param wrapper  the key around every item, `""` when they are bare
/// @param firstKey with which items begin
record ItemShape(String wrapper, String firstKey) {
    /// What items are taken for while nothing else is known.
    static ItemShape wrapped(DataType type) {
        return new ItemShape(type.wrapper(), type.wrapper());
    }

    boolean isBare() {
        return wrapper.isEmpty();
    }

    /// The shape that the present item shows; empty when it is damaged or no item of this type.
    static Optional<ItemShape> of(Items items, DataType type) {
        var keys = new Keys(type);
        try (var parser = Json.parser(items.bytes(), items.from(), items.length())) {
            parser.nextToken();
            Json.object(parser, keys::key);
            return keys.shape();
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }

    /// What the keys of one item tell.
    private static final class Keys {
        private final DataType type;
        private String first = "";
        private boolean wrapped;
        private boolean bare;

        Keys(DataType type) {
            this.type = type;
        }

        void key(String name, JsonParser parser) {
            first = first.isEmpty() ? name : first;
            wrapped |= name.equals(type.wrapper()) && parser.currentToken().isStructStart();
            bare |= type.isKeyOfBareItem(name);
        }

        /// A bare item never holds an object under the name of its type, but for a change of the handle, which reads
        /// the same either way.
        Optional<ItemShape> shape() {
            if (wrapped) {
                return Optional.of(ItemShape.wrapped(type));
            }
            return bare ? Optional.of(new ItemShape("", first)) : Optional.empty();
        }
    }
}
