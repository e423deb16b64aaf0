package org.surkrut.bench.micro;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.surkrut.protocol.Decoder;
import org.surkrut.protocol.Encoder;
import org.surkrut.protocol.MessageType;
import org.surkrut.protocol.Request;

/** The requests and the frames of a turn. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Codec {
    private String roll = "30;117";
    private String choose = "31;22;118";
    private String answer = "32;2;119";
    private int number = 119;
    private List<String> question =
            List.of(
                    "Quel fleuve sépare l’Alsace du pays de Bade (ou presque) ?",
                    "Le Rhin supérieur",
                    "La Moselle, en amont",
                    "Le Neckar");

    @Benchmark
    public Optional<Request> decodeRoll() {
        return Decoder.decode(roll);
    }

    @Benchmark
    public Optional<Request> decodeChoose() {
        return Decoder.decode(choose);
    }

    @Benchmark
    public Optional<Request> decodeAnswer() {
        return Decoder.decode(answer);
    }

    @Benchmark
    public String encodePhase() {
        return Encoder.encode(MessageType.PHASE, 0, "repondre", 20, number);
    }

    @Benchmark
    public String encodeFigures() {
        return Encoder.encode(MessageType.FIGURES, 2, "rouge", number, 1, 14, 6, 1, 0, 1, 0, 0);
    }

    @Benchmark
    public String encodeAnswers() {
        return Encoder.frame(MessageType.ANSWERS)
                .list(List.of(List.of(2, 1), List.of(3, 3), List.of(4, 0)))
                .toString();
    }

    @Benchmark
    public String encodeQuestion() {
        return Encoder.frame(MessageType.QUESTION).scalar(2).list(question).toString();
    }
}
