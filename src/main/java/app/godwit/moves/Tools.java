package app.godwit.moves;

import app.godwit.http.Http;
import app.godwit.secrets.TokenStore;

/// What the moves are given from outside, built once in `App`.
///
/// @param tokens where tokens of this run live
public record Tools(Time time, Http http, TokenStore tokens) {}
