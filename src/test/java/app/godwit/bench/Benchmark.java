package app.godwit.bench;

import java.util.Map;

/// One job and its bound.
interface Benchmark {
    /// By which it is asked for.
    String name();

    Result run() throws Exception;

    /// @param ours  what our program took, in `unit`
    /// @param bound what the bare least took
    /// @param limit the largest `ours / bound` that is allowed
    /// @param more  what else is told, by name
    record Result(double ours, double bound, double limit, String unit, Map<String, Double> more) {}
}
