package app.godwit.archive;

import app.godwit.tweets.Intake;
import app.godwit.tweets.UserList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;

/// Pushes the lists that the owner made, reads or stands on. Archives tell their addresses alone: no name, no member.
final class Lists {
    private static final Map<DataType, UserList.Role> ROLES = Map.of(
            DataType.LISTS_CREATED, UserList.Role.CREATED,
            DataType.LISTS_SUBSCRIBED, UserList.Role.SUBSCRIBED,
            DataType.LISTS_MEMBER, UserList.Role.MEMBER);

    /// X allows 1,000 own lists; one may stand on many more.
    private static final int MOST = 100_000;

    private Lists() {}

    /// @return how many there are
    static int read(DataReader reader, Intake intake) {
        var known = new HashSet<UserList>();
        ROLES.forEach((type, role) -> reader.each(type, Lists::addresses, urls -> {
            for (var url : urls) {
                var list = new UserList(url, "", role);
                if (known.size() < MOST && known.add(list)) {
                    intake.list(list, List.of());
                }
            }
        }));
        return known.size();
    }

    /// One `url` per item since 2020, all `urls` in one item before.
    private static Set<String> addresses(JsonParser parser) {
        var urls = new LinkedHashSet<String>();
        Json.object(parser, (field, p) -> {
            switch (field) {
                case "url" -> urls.add(EscapedText.clean(Json.string(p)));
                case "urls" -> Json.array(p, () -> urls.add(EscapedText.clean(Json.string(p))));
                default -> {}
            }
        });
        urls.remove("");
        return urls;
    }
}
