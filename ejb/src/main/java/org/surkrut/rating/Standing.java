package org.surkrut.rating;

/** The rating of one question or one player while answers are being counted. Never shared. */
final class Standing {
    private final double ratingBefore;
    private final int answeredBefore;
    private double rating;
    private int answered;
    private int right;

    Standing(double rating, int answered) {
        ratingBefore = rating;
        answeredBefore = answered;
        this.rating = rating;
        this.answered = answered;
    }

    double rating() {
        return rating;
    }

    int answered() {
        return answered;
    }

    /** Whether a question's rating tells more than its author's guess. */
    boolean isMeasured() {
        return answered >= Elo.ANSWERS_UNTIL_MEASURED;
    }

    void move(double surprise, boolean wasRight) {
        rating += surprise * Elo.step(answered);
        answered++;
        right += wasRight ? 1 : 0;
    }

    /** What has come since, to be added to whatever the rating is by now. */
    double ratingChange() {
        return rating - ratingBefore;
    }

    int newAnswers() {
        return answered - answeredBefore;
    }

    int newRightAnswers() {
        return right;
    }
}
