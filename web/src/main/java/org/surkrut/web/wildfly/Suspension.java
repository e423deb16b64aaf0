package org.surkrut.web.wildfly;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jboss.as.server.CurrentServiceContainer;
import org.jboss.as.server.suspend.ServerResumeContext;
import org.jboss.as.server.suspend.ServerSuspendContext;
import org.jboss.as.server.suspend.SuspendableActivity;
import org.jboss.as.server.suspend.SuspendableActivityRegistry;
import org.jboss.as.server.suspend.SuspendableActivityRegistry.SuspendPriority;
import org.jboss.msc.Service;
import org.jboss.msc.service.ServiceBuilder;
import org.jboss.msc.service.ServiceController;
import org.jboss.msc.service.ServiceController.Mode;
import org.jboss.msc.service.ServiceName;
import org.jboss.msc.service.StartContext;
import org.jboss.msc.service.StopContext;
import org.surkrut.web.socket.ClosingTime;

/** Hears that the server is asked to stop or to pause, before it closes any connection itself. */
@WebListener
public class Suspension implements ServletContextListener, Service, SuspendableActivity {
    private static final ServiceName REGISTRY =
            ServiceName.parse(SuspendableActivityRegistry.SERVICE_DESCRIPTOR.getName());

    @Inject private ClosingTime closingTime;

    private Supplier<SuspendableActivityRegistry> registry;
    private ServiceController<?> service;

    @Override
    public void contextInitialized(ServletContextEvent created) {
        ServiceBuilder<?> builder = CurrentServiceContainer.getServiceContainer().addService();
        registry = builder.requires(REGISTRY);
        service = builder.setInstance(this).install();
    }

    @Override
    public void contextDestroyed(ServletContextEvent destroyed) {
        service.setMode(Mode.REMOVE);
    }

    @Override
    public void start(StartContext context) {
        registry.get().registerActivity(this, SuspendPriority.FIRST);
    }

    @Override
    public void stop(StopContext context) {
        registry.get().unregisterActivity(this);
    }

    /**
     * In the server's own thread, so that it waits: for a stage to complete it would wait, at a
     * TERM, no longer than half a second unless told otherwise.
     */
    @Override
    public CompletionStage<Void> prepare(ServerSuspendContext context) {
        closingTime.begin();
        return COMPLETED;
    }

    @Override
    public CompletionStage<Void> suspend(ServerSuspendContext context) {
        return COMPLETED;
    }

    @Override
    public CompletionStage<Void> resume(ServerResumeContext context) {
        closingTime.end();
        return COMPLETED;
    }
}
