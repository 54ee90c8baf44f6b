package app.godwit.xapi;

import twitter4j.HttpRequest;

/// Shows one token with each request.
final class Bearer implements Carried {
    private static final long serialVersionUID = 1L;

    private final String token;
    private final transient Carrier carrier;

    Bearer(String token, Carrier carrier) {
        this.token = token;
        this.carrier = carrier;
    }

    @Override
    public String getAuthorizationHeader(HttpRequest request) {
        return "Bearer " + token;
    }

    @Override
    public boolean isEnabled() {
        return true;
    }

    @Override
    public Carrier carrier() {
        return carrier;
    }

    @Override
    public String toString() {
        return "Bearer[…]";
    }
}
