package app.godwit.endtoend;

import app.godwit.http.Inside;

/// Stands between the program and servers that answer in its own process.
public abstract class Between implements Inside {
    protected final Inside servers;

    protected Between(Inside servers) {
        this.servers = servers;
    }

    @Override
    public boolean covers(String host) {
        return servers.covers(host);
    }
}
