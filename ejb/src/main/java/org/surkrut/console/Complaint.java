package org.surkrut.console;

/** Why a command was not carried out, in one sentence for whoever gave it. */
public class Complaint extends Exception {
    private static final long serialVersionUID = 1L;

    public Complaint(String sentence) {
        super(sentence);
    }
}
