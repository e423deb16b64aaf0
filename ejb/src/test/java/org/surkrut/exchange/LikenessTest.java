package org.surkrut.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LikenessTest {
    @Test
    void spellingMakesNoOtherQuestion() {
        assertThat(Likeness.hash("Où est l’œuf  ?"))
                .isEqualTo(Likeness.hash("ou est l'Oeuf"))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(Likeness.hash("Où est le bœuf ?"));
        assertThat(Likeness.hash("2 + 2")).isNotEqualTo(Likeness.hash("2 = 2"));
        assertThat(Likeness.hash("???")).isNotEqualTo(Likeness.hash("!!!"));
    }

    @Test
    void theLikestComesFirst() {
        Likeness.Index index = new Likeness.Index();
        index.add(7, "Quelle est la capitale de la France ?");
        index.add(8, "Quelle est donc la capitale de la France ?");
        index.add(9, "Combien de pattes a une araignée ?");

        assertThat(index.nearest("quelle est la capitale de la france", 0.6))
                .extracting(Likeness.Match::id)
                .containsExactly(7, 8);
        assertThat(index.nearest("quelle est la capitale de la france", 0.6).get(0).likeness())
                .isEqualTo(1);
        assertThat(index.nearest("", 0.6)).isEmpty();
    }

    @Test
    void theIndexFindsWhatComparingAllWithAllFinds() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<String> texts = IntStream.range(0, 120).mapToObj(i -> text(random)).toList();
        Likeness.Index index = new Likeness.Index();
        for (int i = 0; i < texts.size(); i++) {
            index.add(i, texts.get(i));
        }
        for (String text : texts) {
            for (double threshold : new double[] {0.3, 0.5, 0.8}) {
                List<Integer> expected =
                        IntStream.range(0, texts.size())
                                .filter(i -> one(texts.get(i), text) >= threshold)
                                .boxed()
                                .toList();
                assertThat(index.nearest(text, threshold))
                        .as("seed " + seed)
                        .extracting(Likeness.Match::id)
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    private static double one(String a, String b) {
        Likeness.Index index = new Likeness.Index();
        index.add(1, a);
        List<Likeness.Match> found = index.nearest(b, 1e-6);
        return found.isEmpty() ? 0 : found.get(0).likeness();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3, 9); i > 0; i--) {
            text.append(
                            List.of("chou", "vin", "la", "le", "combien", "rouge", "est")
                                    .get(random.nextInt(7)))
                    .append(' ');
        }
        return text.toString();
    }
}
