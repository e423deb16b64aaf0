package org.surkrut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.Operation;
import org.jboss.as.controller.client.OperationBuilder;
import org.jboss.dmr.ModelNode;

/** What an administrator can do to a running server. */
public final class Management implements AutoCloseable {
    private final ModelControllerClient client;

    private Management(ModelControllerClient client) {
        this.client = client;
    }

    public static Management of(ServerProcess server) throws IOException {
        return at(server.managementPort());
    }

    /** Of the server that all test classes share. */
    public static Management ofShared() throws IOException {
        return at(Integer.getInteger("test.management.port"));
    }

    private static Management at(int port) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        return new Management(ModelControllerClient.Factory.create(loopback, port));
    }

    public void suspend() throws IOException {
        carryOut(Operation.Factory.create(operation("suspend")));
    }

    public void resume() throws IOException {
        carryOut(Operation.Factory.create(operation("resume")));
    }

    /** Puts that EAR in the place of the running one. */
    public void deployOver(Path ear) throws IOException {
        ModelNode replace = operation("full-replace-deployment");
        replace.get("name").set(ear.getFileName().toString());
        replace.get("content").add().get("input-stream-index").set(0);
        replace.get("enabled").set(true);
        carryOut(OperationBuilder.create(replace).addFileAsAttachment(ear.toFile()).build());
    }

    private static ModelNode operation(String name) {
        ModelNode operation = new ModelNode();
        operation.get("operation").set(name);
        operation.get("address").setEmptyList();
        return operation;
    }

    private void carryOut(Operation operation) throws IOException {
        ModelNode result = client.execute(operation);
        assertThat(result.get("outcome").asString()).as(result.toString()).isEqualTo("success");
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
