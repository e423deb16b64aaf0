package org.surkrut.question;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Prints the built-in bank's figures as JSON; ends with 1 where it doesn't hold what it promises.
 */
public final class PrintBankFigures {
    private PrintBankFigures() {}

    public static void main(String[] args) throws IOException {
        BankFigures figures = new BankFigures(QuestionFiles.read());
        System.out.println(
                JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(json(figures)));
        System.exit(figures.faults().isEmpty() ? 0 : 1);
    }

    private static Map<String, Object> json(BankFigures figures) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("questions", figures.counts());
        json.put("guesses_right_percent", figures.guesses());
        json.put("near_duplicates", figures.nearDuplicates());
        json.put("without_explanation", figures.withoutExplanation());
        json.put("with_equal_answers", figures.withEqualAnswers());
        json.put("at_least_a_category", BankFigures.PAIRS_A_CATEGORY);
        json.put("at_most_guessed_percent", BankFigures.GUESS_PERCENT);
        json.put("faults", figures.faults());
        return json;
    }
}
