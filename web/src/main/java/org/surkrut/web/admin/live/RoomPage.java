package org.surkrut.web.admin.live;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.surkrut.game.Event;
import org.surkrut.journal.Journal;
import org.surkrut.protocol.Limits;
import org.surkrut.room.Glance;
import org.surkrut.room.Rooms;
import org.surkrut.room.Usher;
import org.surkrut.web.door.Visit;

/** One room, watched: who sits there, what happens, and the way to end it. */
@Named
@ViewScoped
public class RoomPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Steps of a game's past that a watcher is shown at first, and lines that are kept. */
    private static final int PAST_STEPS = 60;

    private static final int LINES = 300;

    @EJB private Rooms rooms;
    @EJB private Journal journal;
    @EJB private Usher usher;
    @Inject private Visit visit;
    @Inject private Telling telling;
    @Inject private FacesContext faces;

    private String code = "";
    private String reason = "";
    private Glance room;
    private Long game;
    private int heard;
    private transient Sentences sentences;
    private final Deque<Line> lines = new ArrayDeque<>();

    /** As it is now; what has happened since the last look is added. */
    public void look() {
        room = rooms.look(code).orElse(null);
        if (room != null && !room.isWaiting() && !room.game().equals(game)) {
            begin(room);
        }
        if (game != null) {
            List<List<Event>> steps = journal.stepsAfter(game, heard);
            steps.forEach(events -> sentences.of(++heard, events).forEach(lines::addFirst));
            while (lines.size() > LINES) {
                lines.removeLast();
            }
        }
    }

    private void begin(Glance playing) {
        game = playing.game();
        heard = Math.max(0, playing.steps() - PAST_STEPS);
        lines.clear();
        List<String> names = playing.guests().stream().map(Glance.Guest::name).toList();
        sentences = new Sentences(telling.wording(), names);
    }

    public void end() {
        boolean ended = usher.end(visit.getLogin(), code, reason.strip());
        String text = telling.say(ended ? "room.ended" : "room.notEnded", code);
        var severity = ended ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_ERROR;
        faces.addMessage(null, new FacesMessage(severity, text, null));
        look();
    }

    /** Null: there is none, or none any more. */
    public Glance getRoom() {
        return room;
    }

    /** The newest first. */
    public List<Line> getLines() {
        return List.copyOf(lines);
    }

    public int getReasonCharacters() {
        return Limits.REASON_CHARACTERS;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
