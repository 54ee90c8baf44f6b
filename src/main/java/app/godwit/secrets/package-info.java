/// Where tokens and the passwords of proxies live: the OS keyring, a file that only the owner can read, or this run's
/// memory.
@NullMarked
package app.godwit.secrets;

import org.jspecify.annotations.NullMarked;
