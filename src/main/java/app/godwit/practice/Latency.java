package app.godwit.practice;

import java.time.Duration;

/// How long answers take, in real time.
@FunctionalInterface
public interface Latency {
    /// @param path without the query
    /// @param nth  request of this host and path, from 1
    Duration of(String host, String path, int nth);
}
