package org.surkrut.question;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.surkrut.store.question.Pack;
import org.surkrut.store.question.QuestionText;

/** Brings the built-in bank into the database; repeatable, and never over an edit made there. */
@Stateless
public class QuestionImport {
    @PersistenceContext private EntityManager database;

    /**
     * Adds what is missing and renews what nobody has edited since its import.
     *
     * @return how many were added or renewed
     */
    public int importBuiltIn() {
        Map<String, Integer> packs =
                database.createNamedQuery(Pack.ALL, Pack.class)
                        .getResultStream()
                        .filter(Pack::isBuiltIn)
                        .collect(Collectors.toMap(Pack::language, Pack::id));
        Map<String, QuestionText> known =
                all().stream()
                        .filter(q -> packs.containsValue(q.pack()))
                        .collect(Collectors.toMap(this::id, Function.identity()));
        int taken = 0;
        for (QuestionFiles.Item item : QuestionFiles.read()) {
            QuestionText before = known.get(item.key() + "/" + item.language());
            taken += take(item, packs.get(item.language()), before) ? 1 : 0;
        }
        return taken;
    }

    /** Every question, retired ones too, as running games may still hold them. */
    public List<QuestionText> all() {
        return database.createNamedQuery(QuestionText.ALL, QuestionText.class).getResultList();
    }

    private String id(QuestionText question) {
        return question.key() + "/" + question.language();
    }

    private boolean take(QuestionFiles.Item item, int pack, QuestionText known) {
        String hash = hash(item.level(), item.text(), item.answers(), item.because());
        if (known != null && (isEdited(known) || hash.equals(known.importedHash()))) {
            return false;
        }
        QuestionText question =
                known == null
                        ? new QuestionText(pack, item.key(), item.language(), item.category())
                        : known;
        question.take(item.level(), item.text(), item.answers(), item.because(), hash);
        database.persist(question);
        return true;
    }

    private static boolean isEdited(QuestionText q) {
        return !hash(q.difficulty(), q.text(), q.answers(), q.explanation())
                .equals(q.importedHash());
    }

    private static String hash(int level, String text, List<String> answers, String because) {
        List<String> parts = new ArrayList<>(List.of(Integer.toString(level), text));
        parts.addAll(answers);
        parts.add(because);
        byte[] bytes = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
