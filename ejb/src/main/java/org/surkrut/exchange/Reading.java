package org.surkrut.exchange;

import java.util.List;

/** What a file gives, in its order. */
public record Reading(
        Format format, Description description, List<Draft> drafts, List<Skipped> skipped) {
    public Reading {
        drafts = List.copyOf(drafts);
        skipped = List.copyOf(skipped);
    }
}
