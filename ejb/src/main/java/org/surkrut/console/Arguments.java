package org.surkrut.console;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.surkrut.exchange.Format;

/** What a command was given, each as {@code NAME=value}; an empty value counts as none. */
final class Arguments {
    private final Map<String, String> values = new HashMap<>();

    Arguments(String... arguments) {
        for (String argument : arguments) {
            int sign = argument.indexOf('=');
            if (sign > 0 && sign < argument.length() - 1) {
                values.put(argument.substring(0, sign), argument.substring(sign + 1));
            }
        }
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    String get(String name) throws Complaint {
        return find(name).orElseThrow(() -> new Complaint(name + " is missing."));
    }

    Optional<Format> format() throws Complaint {
        String name = values.get("FORMAT");
        if (name == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Format.valueOf(name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw new Complaint(
                    "FORMAT must be one of "
                            + Stream.of(Format.values())
                                    .map(f -> f.name().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(" "))
                            + ", not '"
                            + name
                            + "'.");
        }
    }
}
