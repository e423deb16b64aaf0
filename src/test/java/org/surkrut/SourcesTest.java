package org.surkrut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the sources are kept. */
class SourcesTest {
    private static final int MOST_LINES = 300;

    /** Written by hand; questions and the like are data. */
    private static final Pattern SOURCE =
            Pattern.compile(".*\\.(java|xhtml|js|css|sh|cli|sql|properties)");

    private static List<Path> files() {
        return Stream.of("jpa", "ejb", "web", "ear", "bench", "src", "wildfly-config")
                .flatMap(top -> under(Server.root().resolve(top)))
                .filter(file -> SOURCE.matcher(file.toString()).matches())
                .toList();
    }

    private static Stream<Path> under(Path top) {
        try (Stream<Path> files = Files.walk(top)) {
            return files
                    .filter(file -> !top.relativize(file).startsWith("target"))
                    .filter(Files::isRegularFile)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void areShortFiles() {
        assertThat(files()).hasSizeGreaterThan(100);
        assertThat(files()).filteredOn(file -> lines(file).size() > MOST_LINES).isEmpty();
    }

    @Test
    void sayWhatEachPackageIsFor() {
        Set<Path> packages =
                files().stream()
                        .filter(file -> file.toString().contains("/src/main/java/"))
                        .map(Path::getParent)
                        .collect(Collectors.toSet());

        assertThat(packages).hasSizeGreaterThan(15);
        assertThat(packages)
                .filteredOn(folder -> Files.notExists(folder.resolve("package-info.java")))
                .isEmpty();
    }
}
