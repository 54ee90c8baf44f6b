package app.godwit.moves;

import app.godwit.handles.Candidate;
import app.godwit.handles.Evidence;
import app.godwit.handles.Form;
import app.godwit.handles.Handle;
import java.util.List;
import java.util.regex.Pattern;

/// The same name on the servers where most of the found people live. A name proves nothing: these are for the user to
/// look at, one by one.
final class Namesakes {
    private static final int SERVERS = 5;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]{1,30}");

    private final List<String> hosts;

    /// @param rows everybody, as they stand now
    Namesakes(List<PersonRow> rows) {
        hosts = Home.hosts(rows).stream().limit(SERVERS).toList();
    }

    List<Candidate> of(PersonRow row) {
        var name = row.person().handle();
        if (!NAME.matcher(name).matches()) {
            return List.of();
        }
        return hosts.stream()
                .flatMap(host -> Handle.of(name, host).stream())
                .map(handle -> new Candidate(
                        handle, Form.NAMESAKE, new Evidence(Evidence.Field.HANDLE, name, 0, name.length())))
                .toList();
    }
}
