package app.godwit.xapi;

import app.godwit.http.Http;
import twitter4j.Twitter;
import twitter4j.TwitterFactory;
import twitter4j.V2ConfigurationKt;
import twitter4j.auth.AccessToken;
import twitter4j.conf.Configuration;
import twitter4j.conf.ConfigurationBuilder;

/// Twitter4J, set up: our client in the place of its own, and no log of its own, which would print requests.
final class Library {
    static {
        System.setProperty("twitter4j.http.httpClient", GuardedClient.class.getName());
        System.setProperty("twitter4j.loggerFactory", "twitter4j.NullLoggerFactory");
    }

    private Library() {}

    /// Everything is set, so that a `twitter4j.properties` in the folder where Godwit runs changes nothing.
    static Configuration configuration(Hosts hosts) {
        var configuration = new ConfigurationBuilder()
                .setDebugEnabled(false)
                .setJSONStoreEnabled(false)
                .setMBeanEnabled(false)
                .setApplicationOnlyAuthEnabled(false)
                .setRestBaseURL(hosts.rest().toString())
                .setOAuthRequestTokenURL(hosts.oauth() + "request_token")
                .setOAuthAuthorizationURL(hosts.oauth() + "authorize")
                .setOAuthAccessTokenURL(hosts.oauth() + "access_token")
                .build();
        V2ConfigurationKt.getV2Configuration(configuration)
                .setBaseURL(hosts.v2().toString());
        return configuration;
    }

    static Carried authorization(Keys keys, Configuration configuration, Http http) {
        var carrier = new Carrier(http);
        return switch (keys) {
            case Keys.Signed signed -> {
                var signer = new Signer(configuration, carrier);
                signer.setOAuthConsumer(signed.consumerKey(), signed.consumerSecret());
                signer.setOAuthAccessToken(new AccessToken(signed.token(), signed.tokenSecret()));
                yield signer;
            }
            case Keys.Bearing bearing -> new Bearer(bearing.token(), carrier);
            case Keys.AppOnly app -> new Bearer(app.token(), carrier);
        };
    }

    static Twitter twitter(Configuration configuration, Carried authorization) {
        return new TwitterFactory(configuration).getInstance(authorization);
    }
}
