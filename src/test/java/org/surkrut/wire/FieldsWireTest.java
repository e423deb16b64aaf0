package org.surkrut.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.surkrut.Server;

/** The form of fields: what is of another type, or not escaped, makes the frame a malformed one. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FieldsWireTest {
    private final WireClient wire = WireClient.open(Server.play(), "choucroute.v1");

    @AfterEach
    void close() {
        wire.close();
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(
            strings = {
                "1;x;fr",
                "1;1.0;fr",
                "1; 1;fr",
                "1;;fr",
                "1;one;fr",
                "1;true;fr",
                "1;[1];fr",
                "1;(1);fr",
                "1;1;[fr]",
                "1;1;(fr)",
                "2;[a];b",
                "2;a;(b)",
                "3;a;[];c",
                "4;[]",
                "4;()",
                "4;[a]",
                "4;(a)",
                "10;[a,b]",
                "13;(A,B)",
                "15;x",
                "15;true",
                "15;1.5",
                "15; 1",
                "15;1 ",
                "15;",
                "15;[1]",
                "15;1a",
                "22;1",
                "22;0",
                "22;yes",
                "22;vrai",
                "22;True",
                "22;TRUE",
                "22; true",
                "22;[true]",
                "30;x",
                "30;[1]",
                "30; 1",
                "31;x",
                "31;5;x",
                "31;(5)",
                "32;x",
                "32;1;x",
                "33;x",
                "33;0;x",
                "15;--1",
                "15;+1",
                "15;-"
            })
    void hasFieldsOfTheirTypes(String frame) {
        assertThat(wire.hear(frame, "340")).containsExactly("340;");
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(
            strings = {
                "10;a,b",
                "10;a[b",
                "10;a]b",
                "10;a(b",
                "10;a)b",
                "10;]",
                "10;)",
                "10;,",
                "10;a\nb",
                "10;a\\",
                "10;\\",
                "10;\\x",
                "10;a\\b",
                "10;\\ ",
                "10;\\\n",
                "10;\\u00e9",
                "4;[a",
                "4;(a",
                "4;[a,]",
                "4;[,a]",
                "4;[a]]",
                "4;[(a]",
                "4;[[a]]",
                "4;((a))",
                "4;[a]b",
                "2;a;b)"
            })
    void escapesWhatIsSpecialAndNothingElse(String frame) {
        assertThat(wire.hear(frame, "340")).containsExactly("340;");
    }

    /** The login is none, but the frame is one. */
    @ParameterizedTest(name = "[{index}]")
    @ValueSource(
            strings = {
                "\\;",
                "\\,",
                "\\[",
                "\\]",
                "\\(",
                "\\)",
                "\\\\",
                "\\n",
                " ",
                "a b",
                "é",
                "🥨",
                "\r",
                "\u0000",
                "\t",
                "\"",
                "'",
                "a\\;b\\,c\\[d\\]e\\(f\\)g\\\\h\\ni",
                "\\\\n",
                "%00"
            })
    void holdsAnyTextOnceItIsEscaped(String scalar) {
        assertThat(wire.hear("2;" + scalar + ";motdepasse", "330")).containsExactly("330;[login]");
    }
}
