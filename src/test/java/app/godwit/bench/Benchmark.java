package app.godwit.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/// One job and its bound.
interface Benchmark {
    /// By which it is asked for.
    String name();

    Result run() throws Exception;

    /// @param ours  what our program took, in `unit`
    /// @param bound what the bare least took
    /// @param limit the largest `ours / bound` that is allowed
    /// @param more  further figures, by name
    record Result(double ours, double bound, double limit, String unit, Map<String, Number> more) {
        Result(double ours, double bound, double limit, String unit) {
            this(ours, bound, limit, unit, Map.of());
        }

        Result with(String name, Number figure) {
            var figures = new LinkedHashMap<>(more);
            figures.put(name, figure);
            return new Result(ours, bound, limit, unit, figures);
        }
    }
}
