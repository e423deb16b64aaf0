package org.surkrut.room;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import org.surkrut.audit.Audit;
import org.surkrut.protocol.Limits;

/** Ends rooms for administrators, which is noted. */
@Stateless
public class Usher {
    @EJB private Rooms rooms;
    @EJB private Audit audit;
    @Resource private SessionContext context;

    /**
     * Noted first: what can't be noted is not done.
     *
     * @param reason 1 to {@link Limits#REASON_CHARACTERS} characters, told to the members
     * @return false where there is no such room, or its end can't be written for now
     */
    public boolean end(String administrator, String code, String reason) {
        if (reason.isBlank() || reason.length() > Limits.REASON_CHARACTERS) {
            throw new IllegalArgumentException("no reason");
        }
        audit.note(administrator, "end room", "room " + code, reason);
        boolean ended = rooms.end(code, reason);
        if (!ended) {
            context.setRollbackOnly();
        }
        return ended;
    }
}
