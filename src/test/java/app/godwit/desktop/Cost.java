package app.godwit.desktop;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// What an answer of the window costs, in ms.
///
/// @param wall by the clock; other programs on the machine count
/// @param work by the window's thread's own time
/// @param all  by the time of all threads of the process, those that compile and collect garbage too
public record Cost(double wall, double work, double all) {
    Cost longer(Cost other) {
        return new Cost(Math.max(wall, other.wall), Math.max(work, other.work), Math.max(all, other.all));
    }

    Cost better(Cost other) {
        return new Cost(Math.min(wall, other.wall), Math.min(work, other.work), Math.min(all, other.all));
    }

    /// Runs on the thread whose work counts.
    record Watch(long clock, long work, long all) {
        static Watch start() {
            return new Watch(System.nanoTime(), ofThread(), ofProcess());
        }

        Cost cost() {
            return new Cost((System.nanoTime() - clock) / 1e6, (ofThread() - work) / 1e6, (ofProcess() - all) / 1e6);
        }

        private static long ofThread() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        private static long ofProcess() {
            return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                    .getProcessCpuTime();
        }
    }
}
