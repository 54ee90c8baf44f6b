package app.godwit.fediverse;

import app.godwit.handles.Account;
import java.util.List;

/// One page of a list of accounts.
///
/// @param next where the next page begins, `""` when this is the last
public record AccountPage(List<Account> accounts, String next) {
    public AccountPage {
        accounts = List.copyOf(accounts);
    }
}
