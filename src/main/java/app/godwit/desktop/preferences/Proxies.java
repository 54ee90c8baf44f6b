package app.godwit.desktop.preferences;

import app.godwit.secrets.RunTokens;
import app.godwit.secrets.SecretsException;
import app.godwit.secrets.TokenStore;
import java.util.Optional;

/// Tells by which way servers are reached, and keeps the passwords of proxies: in the keyring, and where that takes
/// none, until the program ends. Asking the keyring may take as long as a person who has to unlock it, so nothing of
/// this but [#begin] is for the screen's thread.
public final class Proxies {
    private final TokenStore keyring;
    private final RunTokens run = new RunTokens();
    private final Ways ways;
    private volatile ProxyChoice latest = ProxyChoice.SYSTEM;

    /// By which way servers are to be reached.
    public interface Ways {
        /// @param password `""` where none is kept
        void go(ProxyChoice choice, String password);
    }

    /// Where the password of the proxy is.
    public enum Kept {
        NOWHERE,
        KEYRING,
        /// The keyring did not take it.
        THIS_RUN
    }

    public Proxies(TokenStore keyring, Ways ways) {
        this.keyring = keyring;
        this.ways = ways;
    }

    /// The way at first, until [#use] has asked for the password.
    void begin(ProxyChoice choice) {
        latest = choice;
        ways.go(choice, "");
    }

    /// This one from the next [#use] on.
    void choose(ProxyChoice choice) {
        latest = choice;
    }

    /// Goes by the way that was chosen last.
    ///
    /// @return where its password is
    synchronized Kept use() {
        var choice = latest;
        var passing = run.read(key(choice));
        var kept = passing.isPresent() || !choice.hasLogin() ? Optional.<String>empty() : keyring.read(key(choice));
        ways.go(choice, passing.or(() -> kept).orElse(""));
        return passing.isPresent() ? Kept.THIS_RUN : kept.isPresent() ? Kept.KEYRING : Kept.NOWHERE;
    }

    synchronized Kept keep(String password) {
        var key = key(latest);
        run.forget(key);
        try {
            keyring.keep(key, password);
        } catch (SecretsException notTaken) {
            run.keep(key, password);
        }
        return use();
    }

    synchronized Kept forget() throws SecretsException {
        run.forget(key(latest));
        keyring.forget(key(latest));
        return use();
    }

    private static String key(ProxyChoice choice) {
        return "proxy " + choice.login() + "@" + choice.address().strip();
    }
}
