package org.surkrut.journal;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.surkrut.game.Event;
import org.surkrut.protocol.Encoder;
import org.surkrut.protocol.Grammar;

/**
 * Events as lines of text, in the wire's grammar: the record's name, then its components. What the
 * journal and the game file hold.
 */
public final class EventText {
    private static final Map<String, Class<?>> TYPES =
            Arrays.stream(Event.class.getPermittedSubclasses())
                    .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    /** What is asked of a record's type again and again. */
    private record Shape(RecordComponent[] components, Constructor<?> constructor) {
        private static final ClassValue<Shape> OF =
                new ClassValue<>() {
                    @Override
                    protected Shape computeValue(Class<?> type) {
                        return of(type);
                    }
                };

        private static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
            try {
                return new Shape(components, type.getDeclaredConstructor(types));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private EventText() {}

    /** One line an event. */
    public static String write(List<Event> events) {
        if (events.size() == 1) {
            return line(events.get(0));
        }
        StringJoiner lines = new StringJoiner("\n");
        events.forEach(event -> lines.add(line(event)));
        return lines.toString();
    }

    /**
     * The events of {@link #write}.
     *
     * @throws IllegalArgumentException where a line is none of ours
     */
    public static List<Event> read(String lines) {
        // Not lines(), which would also end a line at a carriage return within a text.
        String[] each = lines.isEmpty() ? new String[0] : lines.split("\n", -1);
        return Arrays.stream(each).map(EventText::event).toList();
    }

    private static String line(Event event) {
        Encoder encoder = Encoder.line(event.getClass().getSimpleName());
        for (RecordComponent component : Shape.OF.get(event.getClass()).components()) {
            Object value = value(component, event);
            if (value instanceof List<?> list) {
                encoder.list(list.stream().map(EventText::item).toList());
            } else {
                encoder.scalar(value);
            }
        }
        return encoder.toString();
    }

    private static Object item(Object item) {
        if (!(item instanceof Record)) {
            return item;
        }
        return Arrays.stream(Shape.OF.get(item.getClass()).components())
                .map(component -> value(component, item))
                .toList();
    }

    private static Object value(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Event event(String text) {
        try {
            Grammar.Line line = Grammar.parse(text).orElseThrow();
            return (Event) record(TYPES.get(line.head()), line.fields());
        } catch (RuntimeException e) {
            // Whatever a damaged line runs into: a field of another shape, a number that is none.
            String start = text.substring(0, Math.min(text.length(), 40));
            throw new IllegalArgumentException("no event: " + start, e);
        }
    }

    private static Object record(Class<?> type, List<Grammar.Field> fields) {
        Shape shape = Shape.OF.get(type);
        RecordComponent[] components = shape.components();
        if (components.length != fields.size()) {
            throw new IllegalArgumentException("fields of " + type.getSimpleName());
        }
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(components[i], fields.get(i));
        }
        try {
            return shape.constructor().newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object read(RecordComponent component, Grammar.Field field) {
        if (field instanceof Grammar.Items items) {
            var type = (ParameterizedType) component.getGenericType();
            Class<?> item = (Class<?>) type.getActualTypeArguments()[0];
            return items.fields().stream().map(f -> item(item, f)).toList();
        }
        return scalar(component.getType(), ((Grammar.Scalar) field).text());
    }

    private static Object item(Class<?> type, Grammar.Field field) {
        return field instanceof Grammar.Tuple tuple
                ? record(type, tuple.fields())
                : scalar(type, ((Grammar.Scalar) field).text());
    }

    private static Object scalar(Class<?> type, String text) {
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == long.class) {
            return Long.valueOf(text);
        }
        if (type == boolean.class) {
            return truth(text);
        }
        if (type == Instant.class) {
            return Instant.parse(text);
        }
        if (type == String.class) {
            return text;
        }
        return constant(type, text);
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** Of an enum; other types have none. */
    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
