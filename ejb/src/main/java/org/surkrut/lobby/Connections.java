package org.surkrut.lobby;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.surkrut.protocol.Encoder;
import org.surkrut.protocol.MessageType;
import org.surkrut.room.Outbox;

/** Who is connected: one connection a player. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Connections {
    private final Map<Long, Outbox> byAccount = new ConcurrentHashMap<>();

    /** Whether the player was not connected yet, and is now. */
    public boolean claim(long account, Outbox outbox) {
        return byAccount.putIfAbsent(account, outbox) == null;
    }

    /**
     * The player is connected here and nowhere else.
     *
     * @return the connection that it was before; null: none
     */
    public Outbox replace(long account, Outbox outbox) {
        return byAccount.put(account, outbox);
    }

    /** How many players are connected. */
    public int count() {
        return byAccount.size();
    }

    /**
     * Tells the player, where connected, that the log-in has lapsed, and closes the connection.
     *
     * @return the connection; null: none
     */
    public Outbox end(long account) {
        Outbox outbox = byAccount.remove(account);
        if (outbox != null) {
            outbox.end(List.of(Encoder.encode(MessageType.TO_LOGIN)));
        }
        return outbox;
    }

    /** Nobody is connected. */
    public void clear() {
        byAccount.clear();
    }

    /** Whether it was that connection on which the player was. */
    public boolean release(long account, Outbox outbox) {
        return byAccount.remove(account, outbox);
    }
}
