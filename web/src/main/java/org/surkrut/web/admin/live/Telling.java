package org.surkrut.web.admin.live;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.surkrut.room.Glance;
import org.surkrut.web.language.Language;

/** What the pages say of a room. */
@Named
@RequestScoped
public class Telling {
    @Inject private Language language;

    private Wording wording;

    @PostConstruct
    void open() {
        wording = new Wording(language.getLocale());
    }

    Wording wording() {
        return wording;
    }

    public String say(String key, Object... values) {
        return wording.say(key, values);
    }

    /** What the room waits for. */
    public String state(Glance room) {
        if (room.isWaiting()) {
            return wording.say("rooms.waits");
        }
        Glance.Stage stage = room.stage();
        return wording.say("rooms.phase." + stage.phase(), stage.turn());
    }

    public String guest(Glance.Guest guest) {
        return wording.say("rooms.sitting." + guest.sitting());
    }

    public String colour(Glance.Guest guest) {
        return wording.colour(guest.colour());
    }

    public String square(Glance.Guest guest) {
        return guest.square() == null ? "" : wording.square(guest.square().id());
    }

    public String moment(Instant instant) {
        return wording.moment(instant);
    }
}
