package org.surkrut.question;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.surkrut.game.Event;
import org.surkrut.game.Question;
import org.surkrut.game.Rules;
import org.surkrut.protocol.Limits;
import org.surkrut.store.question.QuestionText;

/** The bank in memory: nothing in a game waits for the database to ask a question. */
@Singleton
@Startup
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class QuestionBank {
    private static final Logger LOG = Logger.getLogger(QuestionBank.class.getName());

    @EJB private QuestionImport questions;

    private volatile Map<Integer, Question> byId = Map.of();
    private volatile Map<String, List<Event.Card>> decks = Map.of();

    @PostConstruct
    void load() {
        int taken = questions.importBuiltIn();
        List<QuestionText> all = questions.all();
        Map<Integer, Question> next = new HashMap<>();
        all.forEach(q -> next.put(q.id(), question(q)));
        byId = Map.copyOf(next);
        decks = decks(all);
        LOG.log(Level.INFO, "Questions: {0}, imported: {1}", new Object[] {all.size(), taken});
    }

    private static Map<String, List<Event.Card>> decks(List<QuestionText> all) {
        Map<String, List<Event.Card>> next = new HashMap<>();
        all.stream()
                .map(QuestionText::language)
                .distinct()
                .forEach(language -> next.put(language, deck(all, language)));
        return Map.copyOf(next);
    }

    private static List<Event.Card> deck(List<QuestionText> all, String language) {
        return IntStream.rangeClosed(1, Rules.CATEGORIES)
                .boxed()
                .flatMap(
                        category ->
                                all.stream()
                                        .filter(q -> q.isActive() && q.category() == category)
                                        .filter(q -> q.language().equals(language))
                                        .map(QuestionText::id)
                                        .sorted()
                                        .limit(Limits.DECK_CARDS)
                                        .map(id -> new Event.Card(category, id)))
                .toList();
    }

    private static Question question(QuestionText q) {
        return new Question(q.id(), q.category(), q.text(), q.answers());
    }

    /** Of any language, retired ones too. */
    public Question question(int id) {
        return byId.get(id);
    }

    /** What a game in that language draws from, rising by category and number; empty: no bank. */
    public List<Event.Card> deck(String language) {
        return decks.getOrDefault(language, List.of());
    }
}
