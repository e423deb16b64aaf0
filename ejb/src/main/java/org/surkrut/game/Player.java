package org.surkrut.game;

/**
 * Who sits at the table.
 *
 * @param name a login, or a bot's name
 * @param colour the pawn's
 * @param level 0 for a person, else the bot's level
 * @param account a person's account number; 0 for a bot
 */
public record Player(String name, String colour, int level, long account) {
    public boolean isBot() {
        return level > 0;
    }
}
