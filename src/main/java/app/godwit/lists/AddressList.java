package app.godwit.lists;

import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.io.IOException;
import java.util.Set;

/// Fediverse addresses, one at the start of each line, with or without more columns behind them.
final class AddressList implements Format {
    @Override
    public boolean recognises(Head head) {
        return head.lines().stream().limit(2).anyMatch(line -> !address(line).isEmpty());
    }

    @Override
    public String kind() {
        return "a list of Fediverse addresses";
    }

    @Override
    public void read(Source source, Gathering gathering) throws IOException {
        Lines.each(source, gathering, (number, line) -> {
            var address = address(line);
            if (!address.isEmpty()) {
                gathering.person(stated(address), Set.of(Tie.FOLLOWING), number);
            } else if (number > 1 && !line.isEmpty() && !line.startsWith("#")) {
                gathering.problem(number, "This line does not begin with a Fediverse address; it was left out.");
            }
        });
    }

    private static Person stated(String address) {
        return new Person(Person.UNKNOWN, "", "", "", "", "", "", "", address);
    }

    private static String address(String line) {
        return Words.address(line.split("[,;\\t]", 2)[0].replace("\"", ""));
    }
}
