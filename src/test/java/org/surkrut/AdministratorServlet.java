package org.surkrut;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The part of {@link AdministratorMaker} that is in the server. */
@WebServlet("/make")
public class AdministratorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Resource(lookup = "java:jboss/datasources/SurkrutDS")
    private transient DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        String change = "update account set administrator = ? where login = ?";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(change)) {
            statement.setBoolean(1, Boolean.parseBoolean(request.getParameter("be")));
            statement.setString(2, request.getParameter("login"));
            response.setStatus(statement.executeUpdate() == 1 ? 200 : 404);
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }
}
