package app.godwit.moves;

/// The account on X whose follows are read.
///
/// @param handle    without `@`
/// @param following how many it followed at sign-in, 0 when nobody said
/// @param acting    in whose name X is asked
public record XAccount(long id, String handle, int following, Acting acting) {
    public enum Acting {
        AS_ACCOUNT,
        /// By an app's own token: everything costs as if it were somebody else's.
        AS_APP
    }
}
