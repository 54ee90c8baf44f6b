package app.godwit.lists;

import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import app.godwit.tweets.UserList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;

/// Turns the answers of X's own page into people with their ties, and into lists with their members.
final class Pages {
    private static final int MOST_NAMES = 10_000;
    private static final int TOO_MANY = 429;

    private final Gathering gathering;
    private final Claims claims = new Claims();
    private final Map<Long, String> handles = new HashMap<>();
    private final Map<Long, ListName> names = new HashMap<>();
    private final Map<Long, UserList> lists = new LinkedHashMap<>();

    private record ListName(String name, long owner) {}

    Pages(Gathering gathering) {
        this.gathering = gathering;
    }

    /// Reads one answer; who stands before a damage is passed on all the same.
    ///
    /// @param status of the answer, 0 when unknown
    void read(JsonParser parser, Operation operation, int status, long position) {
        if (operation.meaning() == Operation.Meaning.PROFILE) {
            profile(XUser.read(parser));
            return;
        }
        var page = new Page(operation, status, position);
        try {
            Timeline.read(parser, page);
        } finally {
            page.end();
        }
    }

    /// When all answers were read.
    void settle() {
        claims.settle(gathering, handles);
        lists.forEach((id, told) -> {
            var list = list(id);
            if (!list.equals(told)) {
                gathering.list(list, List.of());
            }
        });
    }

    private void profile(XUser user) {
        if (handles.size() < MOST_NAMES && user.id() != Person.UNKNOWN) {
            handles.put(user.id(), user.handle());
        }
    }

    /// As far as it is known by now. Whose members one looks at is most often one's own.
    private UserList list(long id) {
        var known = names.getOrDefault(id, new ListName("", 0));
        var owner = claims.owner();
        var another = owner != 0 && known.owner() != 0 && owner != known.owner();
        return UserList.numbered(id, known.name(), another ? UserList.Role.SUBSCRIBED : UserList.Role.CREATED);
    }

    private final class Page implements Timeline.Guest {
        private final Operation operation;
        private final int status;
        private final long position;
        private final List<Person> members = new ArrayList<>();
        private int entries;
        private boolean failed;

        Page(Operation operation, int status, long position) {
            this.operation = operation;
            this.status = status;
            this.position = position;
        }

        @Override
        public void user(XUser user, long id) {
            entries++;
            if (user.isUnavailable() || !user.isSomebody()) {
                hidden(id);
                return;
            }
            var ties = user.ties();
            operation.meaning().tie().ifPresent(tie -> {
                if (tie == Tie.MUTED || tie == Tie.BLOCKED) {
                    ties.add(tie);
                } else {
                    claims.add(tie, operation.account(), user.id(), user.says(tie));
                }
            });
            pass(user.person(), ties);
        }

        /// Its number alone is known, and only by the entry's name.
        private void hidden(long id) {
            gathering.unavailable();
            if (id != Person.UNKNOWN) {
                var tie = operation.meaning().tie();
                var own = tie.filter(t -> t == Tie.MUTED || t == Tie.BLOCKED);
                tie.filter(t -> own.isEmpty()).ifPresent(t -> claims.add(t, operation.account(), id, Said.NOTHING));
                pass(Person.numbered(id), own.map(Set::of).orElse(Set.of()));
            }
        }

        private void pass(Person person, Set<Tie> ties) {
            gathering.person(person, ties, position);
            if (operation.meaning() == Operation.Meaning.MEMBER) {
                members.add(person);
            }
        }

        @Override
        public void list(long id, String name, long owner) {
            if (names.size() < MOST_NAMES) {
                names.put(id, new ListName(name, owner));
            }
        }

        @Override
        public void error() {
            failed = true;
        }

        void end() {
            if (!members.isEmpty() && operation.list() != 0) {
                var list = Pages.this.list(operation.list());
                lists.put(operation.list(), list);
                gathering.list(list, members);
            } else if (!members.isEmpty()) {
                gathering.problem(position, "These members are of a list without number; they were named alone.");
            }
            if (entries == 0 && operation.meaning().isPeople() && (failed || status >= 400)) {
                gathering.problem(
                        position,
                        status == TOO_MANY
                                ? "X refused to show more people for now (too many requests): scroll on in a quarter of"
                                        + " an hour and save again."
                                : "X answered %s with an error instead of people: load that page again and save anew."
                                        .formatted(operation.name()));
            }
        }
    }
}
