package org.surkrut.bench;

import com.sun.management.ThreadMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.HashMap;
import java.util.Map;
import javax.management.AttributeNotFoundException;
import javax.management.JMException;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** What a server's JVM says of its own memory, through the agent that every JDK has. */
final class Jvm implements AutoCloseable {
    private static final String DIRECT = "java.nio:type=BufferPool,name=direct";
    private static final String COMMANDS = "com.sun.management:type=DiagnosticCommand";

    private final JMXConnector connector;
    private final MBeanServerConnection beans;
    private final ThreadMXBean threads;
    private final MemoryMXBean memory;
    private final BufferPoolMXBean direct;

    /** By thread, so that what those did that have ended since is not forgotten. */
    private final Map<Long, Long> allocated = new HashMap<>();

    private Jvm(JMXConnector connector) throws IOException {
        this.connector = connector;
        beans = connector.getMBeanServerConnection();
        threads = bean(ManagementFactory.THREAD_MXBEAN_NAME, ThreadMXBean.class);
        memory = bean(ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
        direct = bean(DIRECT, BufferPoolMXBean.class);
    }

    private <T> T bean(String name, Class<T> type) throws IOException {
        return ManagementFactory.newPlatformMXBeanProxy(beans, name, type);
    }

    static Jvm of(long process) throws IOException {
        try {
            VirtualMachine machine = VirtualMachine.attach(String.valueOf(process));
            try {
                String address = machine.startLocalManagementAgent();
                return new Jvm(JMXConnectorFactory.connect(new JMXServiceURL(address)));
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException e) {
            throw new IOException(e);
        }
    }

    /**
     * By all threads since the JVM's start. Before JDK 21 none knows the sum: then what a thread
     * did that has ended counts as far as it was seen here.
     */
    long allocatedBytes() throws IOException {
        try {
            ObjectName name = new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME);
            return (Long) beans.getAttribute(name, "TotalThreadAllocatedBytes");
        } catch (AttributeNotFoundException e) {
            return seenBytes();
        } catch (JMException e) {
            throw new IOException(e);
        }
    }

    private long seenBytes() {
        long[] ids = threads.getAllThreadIds();
        long[] bytes = threads.getThreadAllocatedBytes(ids);
        for (int i = 0; i < ids.length; i++) {
            allocated.merge(ids[i], bytes[i], Math::max);
        }
        return allocated.values().stream().mapToLong(n -> n).sum();
    }

    /** What is left of the heap when all garbage is gone. */
    long liveHeapBytes() {
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    /** Of buffers outside the heap. */
    long directBytes() {
        return direct.getMemoryUsed();
    }

    /** One of jcmd's, by its name as a bean's operation. */
    void command(String name, String... words) throws IOException {
        try {
            beans.invoke(
                    new ObjectName(COMMANDS),
                    name,
                    new Object[] {words},
                    new String[] {String[].class.getName()});
        } catch (JMException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
