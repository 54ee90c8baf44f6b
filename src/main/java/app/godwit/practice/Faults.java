package app.godwit.practice;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Failure by seed. What befalls the n-th request of one method and path depends on the seed and on these
/// three alone, so the same conversation fails at the same places again, however its threads interleave. Used
/// by one [Practice].
public final class Faults {
    private final long seed;
    private final Map<Fault, Double> rates;
    private final Duration silence;
    private final Map<String, AtomicInteger> seen = new ConcurrentHashMap<>();

    /// @param rates   between 0 and 1 for each kind; kinds left out never happen; together at most 1
    /// @param silence how long [Fault#SILENCE] lasts before the connection breaks, in real time
    public Faults(long seed, Map<Fault, Double> rates, Duration silence) {
        this.seed = seed;
        this.rates = new EnumMap<>(Fault.class);
        this.rates.putAll(rates);
        this.silence = silence;
    }

    /// Nothing goes wrong.
    public static Faults none() {
        return new Faults(0, Map.of(), Duration.ZERO);
    }

    /// Every kind goes wrong equally often.
    ///
    /// @param rate of all kinds together
    public static Faults of(long seed, double rate) {
        var rates = new EnumMap<Fault, Double>(Fault.class);
        for (var fault : Fault.values()) {
            rates.put(fault, rate / Fault.values().length);
        }
        return new Faults(seed, rates, Duration.ofMillis(60));
    }

    Duration silence() {
        return silence;
    }

    /// One thing that goes wrong.
    ///
    /// @param dice decides the rest
    record Struck(Fault fault, SplittableRandom dice) {}

    Optional<Struck> next(Asked asked) {
        if (rates.isEmpty() || !asked.isApi()) {
            return Optional.empty();
        }
        var name = asked.method() + " " + asked.host() + asked.path();
        var count = seen.computeIfAbsent(name, _ -> new AtomicInteger()).incrementAndGet();
        var dice = new SplittableRandom(seed * 31 + name.hashCode() * 17L + count);
        var draw = dice.nextDouble();
        for (var rate : rates.entrySet()) {
            draw -= rate.getValue();
            if (draw < 0) {
                return Optional.of(new Struck(rate.getKey(), dice));
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "Faults[seed " + seed + ", " + rates + "]";
    }
}
