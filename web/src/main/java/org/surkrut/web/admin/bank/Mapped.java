package org.surkrut.web.admin.bank;

import java.io.Serializable;

/** One of the file's categories, and which of ours it goes to. */
public class Mapped implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String theirs;
    private final long count;
    private Integer ours;

    Mapped(String theirs, long count) {
        this.theirs = theirs;
        this.count = count;
    }

    public String getTheirs() {
        return theirs;
    }

    /** Questions of it. */
    public long getCount() {
        return count;
    }

    /** Null: nobody has said. */
    public Integer getOurs() {
        return ours;
    }

    public void setOurs(Integer ours) {
        this.ours = ours;
    }
}
