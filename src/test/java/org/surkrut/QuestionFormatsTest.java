package org.surkrut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.surkrut.exchange.BadFileException;
import org.surkrut.exchange.Description;
import org.surkrut.exchange.Draft;
import org.surkrut.exchange.Format;

/**
 * In the server: its own versions of libraries don't get in the way of those that read question
 * files.
 */
@ExtendWith(ArquillianExtension.class)
class QuestionFormatsTest {
    @Deployment
    static WebArchive inServer() {
        return InServer.war(QuestionFormatsTest.class);
    }

    @Test
    void allFormatsAreWrittenAndRead() throws BadFileException {
        Draft draft =
                new Draft(1, null, null, 2, "<b> & \"é\" ?", "1", List.of("2", "3"), "As it is.");
        for (Format format : Format.values()) {
            byte[] file = format.write(Description.NONE, List.of(draft));

            assertThat(Format.guess("file", file)).isEqualTo(format);
            assertThat(format.read(file).drafts())
                    .as(format.name())
                    .extracting(Draft::text, Draft::right)
                    .containsExactly(tuple(draft.text(), draft.right()));
        }
    }
}
