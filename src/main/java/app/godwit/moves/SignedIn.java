package app.godwit.moves;

import app.godwit.fediverse.Instance;
import app.godwit.handles.Account;

/// The account that this move acts as.
public record SignedIn(Instance instance, Account account) {}
