package org.surkrut.pulse;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import javax.management.JMException;
import javax.management.ObjectName;

/** What the Java machine says of itself. */
public final class Machine {
    private Machine() {}

    static double heapBytes() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    public static long heapLimitBytes() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax();
    }

    /** Of all processors, from 0 to 1. By its name, as the type that has it is no standard one. */
    static double cpuShare() {
        try {
            Object load =
                    ManagementFactory.getPlatformMBeanServer()
                            .getAttribute(
                                    new ObjectName(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME),
                                    "ProcessCpuLoad");
            return load instanceof Double share && share >= 0 ? share : Double.NaN;
        } catch (JMException e) {
            return Double.NaN;
        }
    }

    public static Duration uptime() {
        return Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
    }
}
