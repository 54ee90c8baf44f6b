package app.godwit.cli;

import app.godwit.http.Reach;
import app.godwit.xapi.Hosts;
import java.net.URI;

/// Where X is.
public final class XHosts {
    private static final String STAND_IN = "GODWIT_X_API";

    private XHosts() {}

    /// The real ones, unless the environment names a stand-in on this computer.
    public static Hosts of(Outside outside, Reach reach) throws Failure {
        var address = outside.variable(STAND_IN);
        if (address.isEmpty()) {
            return Hosts.X;
        }
        if (reach == Reach.PUBLIC) {
            throw new Failure(
                    Exit.USAGE, STAND_IN + " is set, and works only with --allow-local; add it or unset the variable.");
        }
        try {
            return Hosts.at(URI.create(address.get()));
        } catch (IllegalArgumentException wrong) {
            throw new Failure(Exit.USAGE, STAND_IN + " is no address, such as http://127.0.0.1:8080.");
        }
    }
}
