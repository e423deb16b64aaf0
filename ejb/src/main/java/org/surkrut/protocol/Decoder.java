package org.surkrut.protocol;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text from a client to a typed request; total: any text gives a request or nothing. */
public final class Decoder {
    private static final Pattern LANGUAGE =
            Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,8}");
    private static final int CODE_DIGITS = 3;

    /** With so many characters a number may be too large. */
    private static final int INTEGER_DIGITS = 10;

    private static final BigInteger MAX = BigInteger.valueOf(Integer.MAX_VALUE);

    private Decoder() {}

    /** Empty: a malformed frame, or an unknown request (340). */
    public static Optional<Request> decode(String frame) {
        return Grammar.parse(frame)
                .filter(line -> line.head().length() <= CODE_DIGITS && isNumber(line.head()))
                .flatMap(Decoder::request);
    }

    private static Optional<Request> request(Grammar.Line line) {
        MessageType type = MessageType.request(Integer.parseInt(line.head()));
        if (type == null || line.fields().size() > type.fields().size()) {
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < type.fields().size(); i++) {
            String field = type.fields().get(i);
            boolean missing = i >= line.fields().size();
            Object value = missing ? null : value(field, line.fields().get(i));
            if (value == null && !(missing && field.endsWith("?"))) {
                return Optional.empty();
            }
            values.add(value);
        }
        return Optional.of(build(type, values));
    }

    /** Null where the field is not of its type. */
    private static Object value(String field, Grammar.Field given) {
        String type = field.substring(field.indexOf(':') + 1);
        if (type.startsWith("[") && given instanceof Grammar.Items list) {
            return integers(list.fields(), list.fields().size());
        }
        if (type.startsWith("(") && given instanceof Grammar.Tuple tuple) {
            return integers(tuple.fields(), type.split(",").length);
        }
        if (!(given instanceof Grammar.Scalar scalar)) {
            return null;
        }
        String text = scalar.text();
        if (field.startsWith("langue:")) {
            return LANGUAGE.matcher(text).matches() ? text : null;
        }
        return switch (type) {
            case "int", "int?" -> isInteger(text) ? integer(text) : null;
            case "bool" -> text.equals("true") || text.equals("false") ? text.equals("true") : null;
            case "text" -> text;
            default -> null;
        };
    }

    /** The lists and tuples of requests hold whole numbers only. Null where they don't. */
    private static List<Integer> integers(List<Grammar.Field> given, int size) {
        List<Integer> numbers = new ArrayList<>();
        for (Grammar.Field each : given) {
            if (each instanceof Grammar.Scalar scalar && isInteger(scalar.text())) {
                numbers.add(integer(scalar.text()));
            }
        }
        return numbers.size() == given.size() && numbers.size() == size
                ? List.copyOf(numbers)
                : null;
    }

    private static boolean isInteger(String text) {
        return isNumber(text)
                || text.length() > 1
                        && text.charAt(0) == '-'
                        && text.charAt(1) != '0'
                        && isNumber(text.substring(1));
    }

    /** Decimal digits, without leading zeros. */
    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() == 1 || text.length() > 1 && text.charAt(0) != '0';
    }

    /** A number too large to mean anything stays one that means nothing. */
    private static Integer integer(String text) {
        if (text.length() < INTEGER_DIGITS) {
            return Integer.valueOf(text);
        }
        return new BigInteger(text).max(MAX.negate()).min(MAX).intValue();
    }

    private static Request build(MessageType type, List<Object> v) {
        return switch (type) {
            case HELLO -> new Request.Hello(number(v, 0), text(v, 1));
            case LOG_IN -> new Request.LogIn(text(v, 0), text(v, 1));
            case REGISTER -> new Request.Register(text(v, 0), text(v, 1), text(v, 2));
            case RESUME -> new Request.Resume(text(v, 0));
            case LOG_OUT -> new Request.LogOut();
            case GLOBAL_STATISTICS -> new Request.GlobalStatistics(text(v, 0));
            case DETAILED_STATISTICS -> new Request.DetailedStatistics(text(v, 0));
            case REPORT -> new Request.Report(number(v, 0), text(v, 1), text(v, 2));
            default -> play(type, v);
        };
    }

    private static Request play(MessageType type, List<Object> v) {
        return switch (type) {
            case CREATE_ROOM -> new Request.CreateRoom();
            case JOIN_ROOM -> new Request.JoinRoom(text(v, 0));
            case LEAVE_ROOM -> new Request.LeaveRoom();
            case ADD_BOT -> new Request.AddBot(number(v, 0));
            case REMOVE_MEMBER -> new Request.RemoveMember(text(v, 0));
            case LIST_COLOURS -> new Request.ListColours();
            case PICK_COLOUR -> new Request.PickColour(text(v, 0));
            case SET_READY -> new Request.SetReady((Boolean) v.get(0));
            case ROLL -> new Request.Roll(number(v, 0));
            case CHOOSE -> new Request.Choose(number(v, 0), number(v, 1));
            case ANSWER -> new Request.Answer(number(v, 0), number(v, 1));
            case JUMP -> new Request.Jump(number(v, 0), number(v, 1));
            case LIST_PACKS -> new Request.ListPacks();
            case CHOOSE_PACKS -> new Request.ChoosePacks(numbers(v, 0), numbers(v, 1));
            case EXPLAIN -> new Request.Explain();
            default -> throw new IllegalStateException(type.name());
        };
    }

    private static Integer number(List<Object> values, int index) {
        return (Integer) values.get(index);
    }

    private static List<Integer> numbers(List<Object> values, int index) {
        return ((List<?>) values.get(index)).stream().map(Integer.class::cast).toList();
    }

    private static String text(List<Object> values, int index) {
        return (String) values.get(index);
    }
}
