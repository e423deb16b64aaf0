package org.surkrut.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts are whole in each language. */
class BundlesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern USE = Pattern.compile("\\bt\\(\\s*'([^']+)'");
    private static final Path MODULES = Path.of("src/main/webapp/js");

    /** Plural forms that only one of the languages has. */
    private static final Pattern FORM = Pattern.compile("(.+)\\.(one|two|few|many|other)");

    @ParameterizedTest
    @ValueSource(strings = {"pages", "play", "rules", "verify", "desk", "bank"})
    void everyTextIsThereInEachLanguage(String name) {
        assertThat(stems(bundle(name, Locale.FRENCH)))
                .isEqualTo(stems(bundle(name, Locale.ENGLISH)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages", "play", "rules", "verify", "desk", "bank"})
    void translationsHaveTheSamePlaces(String name) {
        ResourceBundle french = bundle(name, Locale.FRENCH);
        ResourceBundle english = bundle(name, Locale.ENGLISH);
        for (String key : english.keySet()) {
            assertThat(english.getString(key)).as(key).isNotBlank();
            if (french.containsKey(key)) {
                assertThat(places(french, key)).as(key).isEqualTo(places(english, key));
            }
        }
    }

    @Test
    void everyTextThatAModuleNamesIsThere() throws IOException {
        Set<String> known = new TreeSet<>(bundle("play", Locale.FRENCH).keySet());
        known.addAll(bundle("verify", Locale.FRENCH).keySet());
        assertThat(known).containsAll(namedByModules());
    }

    private static List<String> namedByModules() throws IOException {
        List<String> named = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MODULES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                USE.matcher(Files.readString(file))
                        .results()
                        .forEach(use -> named.add(use.group(1)));
            }
        }
        return named;
    }

    private static Set<String> stems(ResourceBundle texts) {
        Set<String> stems = new TreeSet<>();
        for (String key : texts.keySet()) {
            Matcher form = FORM.matcher(key);
            stems.add(form.matches() ? form.group(1) : key);
        }
        return stems;
    }

    private static Set<String> places(ResourceBundle texts, String key) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(texts.getString(key)).results().forEach(place -> places.add(place.group()));
        return places;
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle("org.surkrut.web." + name, locale);
    }
}
