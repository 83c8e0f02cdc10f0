package dsmsim.message;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All messages, read from {@code messages.txt} when the first one is raised.
 *
 * <p>A line is {@code identifier return-code origin text}; indented lines below it are its explanation.
 */
public final class MessageCatalogue {
    private static final String RESOURCE = "/dsmsim/messages.txt";
    private static final Map<String, MessageType> TYPES = read();

    private MessageCatalogue() {}

    static MessageType get(String identifier) {
        MessageType type = TYPES.get(identifier);
        if (type == null) {
            throw new IllegalArgumentException("no message " + identifier);
        }
        return type;
    }

    /** The message of that identifier, with or without its severity letter. */
    public static Optional<MessageType> find(String identifier) {
        MessageType exact = TYPES.get(identifier);
        if (exact != null) {
            return Optional.of(exact);
        }
        return TYPES.values().stream()
                .filter(type -> type.identifier()
                        .substring(0, type.identifier().length() - 1)
                        .equals(identifier))
                .findFirst();
    }

    public static Collection<MessageType> all() {
        return TYPES.values();
    }

    private static Map<String, MessageType> read() {
        Map<String, MessageType> types = new TreeMap<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(MessageCatalogue.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
            String entry = "";
            StringBuilder explanation = new StringBuilder();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith(" ")) {
                    explanation.append(explanation.length() == 0 ? "" : " ").append(line.strip());
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    add(types, entry, explanation);
                    entry = line;
                }
            }
            add(types, entry, explanation);
            return types;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Map<String, MessageType> types, String entry, StringBuilder explanation) {
        if (entry.isEmpty()) {
            return;
        }
        String[] fields = entry.split(" +", 4);
        MessageType type = MessageType.of(
                fields[0],
                ReturnCode.valueOf(fields[1]),
                MessageType.Origin.valueOf(fields[2]),
                fields[3],
                explanation.toString());
        if (types.put(type.identifier(), type) != null) {
            throw new IllegalStateException("two messages " + type.identifier());
        }
        explanation.setLength(0);
    }
}
