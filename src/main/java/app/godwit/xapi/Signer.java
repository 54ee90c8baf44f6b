package app.godwit.xapi;

import twitter4j.auth.OAuthAuthorization;
import twitter4j.conf.Configuration;

/// Signs each request by OAuth 1.0a.
final class Signer extends OAuthAuthorization implements Carried {
    private static final long serialVersionUID = 1L;

    private final transient Carrier carrier;

    Signer(Configuration configuration, Carrier carrier) {
        super(configuration);
        this.carrier = carrier;
    }

    @Override
    public Carrier carrier() {
        return carrier;
    }

    @Override
    public String toString() {
        return "Signer[…]";
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
