package app.godwit.xapi;

import app.godwit.tweets.UserList;

/// A list on X.
///
/// @param members how many stand on it, as X counts them; -1 when it does not say
public record XList(long id, UserList list, int members) {}
