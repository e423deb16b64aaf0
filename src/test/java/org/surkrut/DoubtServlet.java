package org.surkrut;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Reports a question as a player would, in the server that all test classes share. */
@WebServlet("/report")
public class DoubtServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Resource(lookup = "java:jboss/datasources/SurkrutDS")
    private transient DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        String report =
                "insert into question_report (question_id, reason, remark, reported_at)"
                        + " values (?, 'ambigue', 'It is <i>not</i> so', current_timestamp)";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(report)) {
            statement.setInt(1, Integer.parseInt(request.getParameter("question")));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }
}
