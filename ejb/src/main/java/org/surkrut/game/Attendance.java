package org.surkrut.game;

/**
 * How a player takes part.
 *
 * @param lates how often late in a row in one's own turns
 * @param missed questions let pass in a row
 * @param given answers that the player gave, no seat keeper's among them
 * @param right how many of those were right
 */
record Attendance(int lates, int missed, int given, int right) {
    static final Attendance NEW = new Attendance(0, 0, 0, 0);

    Attendance acted(Event.Actor actor) {
        return switch (actor) {
            case PLAYER -> new Attendance(0, missed, given, right);
            case CLOCK -> late();
            case KEEPER -> this;
        };
    }

    Attendance late() {
        return new Attendance(lates + 1, missed, given, right);
    }

    Attendance answered(boolean wasRight) {
        return new Attendance(lates, 0, given + 1, right + (wasRight ? 1 : 0));
    }

    Attendance letPass() {
        return new Attendance(lates, missed + 1, given, right);
    }

    Attendance returned() {
        return new Attendance(0, 0, given, right);
    }
}
