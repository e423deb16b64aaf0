package org.surkrut.review;

import org.surkrut.question.Listed;
import org.surkrut.rating.Measures;

/**
 * A question in doubt, with all that speaks against it.
 *
 * @param reports players' open reports of it
 * @param strong what strong players made of it
 */
public record Doubtful(Listed question, Complaints.Heap reports, Measures.Strong strong) {}
