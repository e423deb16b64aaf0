package org.surkrut.console;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.surkrut.audit.Chain;
import org.surkrut.store.account.Account;

/** Makes an account an administrator: the way to the first one. */
public final class AdministratorCommand {
    private AdministratorCommand() {}

    public static void main(String[] arguments) {
        String login = arguments.length == 1 ? arguments[0].strip() : "";
        Console.run(connection -> System.out.println(make(login, connection)));
    }

    static String make(String login, Connection connection) throws SQLException, Complaint {
        if (login.isEmpty()) {
            throw new Complaint("whom? make admin LOGIN=name");
        }
        long account = find(login, connection);
        String change =
                "update account set administrator = true where id = ? and not administrator";
        try (PreparedStatement statement = connection.prepareStatement(change)) {
            statement.setLong(1, account);
            if (statement.executeUpdate() == 0) {
                return login + " is an administrator already.";
            }
        }
        Chain.append(connection, Chain.CONSOLE, "administrator", "account " + account, "made");
        return login + " is an administrator now.";
    }

    private static long find(String login, Connection connection) throws SQLException, Complaint {
        String query = "select id from account where login_key = ?";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, Account.key(login));
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new Complaint("nobody has the login " + login + ": register it first.");
                }
                return rows.getLong(1);
            }
        }
    }
}
