package org.surkrut.web.admin.live;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.surkrut.room.Panorama;
import org.surkrut.room.Rooms;

/** All rooms, looked at once a request. */
@Named
@RequestScoped
public class Outlook {
    @EJB private Rooms source;

    private Panorama rooms;

    Panorama rooms() {
        if (rooms == null) {
            rooms = source.look();
        }
        return rooms;
    }

    public long getWaiting() {
        return rooms().waiting();
    }

    public long getPlaying() {
        return rooms().playing();
    }
}
