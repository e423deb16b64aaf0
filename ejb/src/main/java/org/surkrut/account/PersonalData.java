package org.surkrut.account;

import jakarta.ejb.Stateless;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.surkrut.store.account.Account;
import org.surkrut.store.account.Token;
import org.surkrut.store.match.Result;

/** All that is kept about a player, as JSON that anybody can read. */
@Stateless
public class PersonalData {
    private static final JsonWriterFactory INDENTED =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    @PersistenceContext private EntityManager database;

    /** Empty where there is no such account. */
    public Optional<String> of(long account) {
        return Optional.ofNullable(database.find(Account.class, account))
                .map(found -> text(all(found)));
    }

    private JsonObject all(Account account) {
        return Json.createObjectBuilder()
                .add("account", account(account))
                .add("tokens", tokens(account.id()))
                .add("results", results(account.id()))
                .add("reports", reports(account.id()))
                .add("questionsAskedLately", askedLately(account.id()))
                .build();
    }

    private JsonObjectBuilder account(Account account) {
        Object[] rating =
                rows("select rating, answered from account where id = ?", account.id()).get(0);
        return Json.createObjectBuilder()
                .add("login", account.login())
                .add("email", account.email())
                .add("createdAt", account.createdAt().toString())
                .add("administrator", account.isAdministrator())
                .add("locked", account.isLocked())
                .add("rating", ((Number) rating[0]).doubleValue())
                .add("answersRated", ((Number) rating[1]).intValue());
    }

    private JsonArrayBuilder tokens(long account) {
        JsonArrayBuilder tokens = Json.createArrayBuilder();
        database.createNamedQuery(Token.OF_ACCOUNT, Token.class)
                .setParameter("account", account)
                .getResultStream()
                .forEach(
                        token ->
                                tokens.add(
                                        Json.createObjectBuilder()
                                                .add("issuedAt", token.issuedAt().toString())
                                                .add("expiresAt", token.expiresAt().toString())));
        return tokens;
    }

    private JsonArrayBuilder results(long account) {
        JsonArrayBuilder results = Json.createArrayBuilder();
        database.createNamedQuery(Result.WITH_GAMES, Object[].class)
                .setParameter("account", account)
                .getResultStream()
                .forEach(row -> results.add(result((Result) row[0], (String) row[1])));
        return results;
    }

    private static JsonObjectBuilder result(Result result, String seedHash) {
        Result.Figures figures = result.figures();
        return Json.createObjectBuilder()
                .add("playedAt", result.playedAt().toString())
                .add("seconds", result.durationSeconds())
                .add("colour", figures.colour())
                .add("points", figures.points())
                .add("place", figures.placement())
                .add("right", figures.good())
                .add("wrong", figures.bad())
                .add("ingredients", Json.createArrayBuilder(figures.ingredients()))
                .add("game", "/games/" + seedHash);
    }

    private JsonArrayBuilder reports(long account) {
        JsonArrayBuilder reports = Json.createArrayBuilder();
        String query =
                "select q.question_text, r.reason, r.remark, cast(r.reported_at as char(19)),"
                        + " coalesce(r.settlement, '') from question_report r"
                        + " join question q on q.id = r.question_id where r.account_id = ?"
                        + " order by r.id";
        for (Object[] row : rows(query, account)) {
            reports.add(
                    Json.createObjectBuilder()
                            .add("question", row[0].toString())
                            .add("reason", row[1].toString())
                            .add("remark", row[2].toString())
                            .add("reportedAt", row[3].toString().replace(' ', 'T') + "Z")
                            .add("settlement", row[4].toString()));
        }
        return reports;
    }

    private String askedLately(long account) {
        String query = "select question_ids from asked_lately where account_id = ?";
        List<?> found = database.createNativeQuery(query).setParameter(1, account).getResultList();
        return found.isEmpty() ? "" : found.get(0).toString();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String query, long account) {
        return database.createNativeQuery(query).setParameter(1, account).getResultList();
    }

    private static String text(JsonObject json) {
        StringWriter text = new StringWriter();
        try (var writer = INDENTED.createWriter(text)) {
            writer.write(json);
        }
        return text.toString();
    }
}
