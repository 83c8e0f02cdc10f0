package dsmsim.message;

import dsmsim.resource.Resource;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All messages, in {@code messages.txt}. A line is {@code identifier return-code origin text}; indented lines below it are
 * its explanation. An identifier with a slash and a level, {@code ANR1706I/8.2}, has the text that the message has from that
 * level on; who raises the message chooses.
 *
 * <p>The lines are sorted by identifier. A run of the program needs few of them, so each is looked up when it is raised,
 * and the others are not read.
 */
public final class MessageCatalogue {
    private static final String TEXT = Resource.text("messages.txt");
    private static final Map<String, MessageType> USED = Collections.synchronizedMap(new HashMap<>());

    private MessageCatalogue() {}

    static MessageType get(String identifier) {
        MessageType type = used(identifier);
        if (type == null) {
            throw new IllegalArgumentException("no message " + identifier);
        }
        return type;
    }

    /** The type that a message was stored with; one that is not here, or has other inserts by now, is made up. */
    static MessageType stored(String entry, int inserts) {
        MessageType type = used(entry);
        return type == null || type.inserts() != inserts ? MessageType.unknown(entry, inserts) : type;
    }

    /** Null where there is none. */
    private static MessageType used(String identifier) {
        MessageType type = USED.get(identifier);
        if (type == null) {
            int entry = search(identifier);
            if (entry < 0) {
                return null;
            }
            type = read(entry);
            USED.put(identifier, type);
        }
        return type;
    }

    /** The message of that identifier, with or without its severity letter. */
    public static Optional<MessageType> find(String identifier) {
        int exact = search(identifier);
        if (exact >= 0) {
            return Optional.of(read(exact));
        }
        return all().stream()
                .filter(type -> type.identifier()
                        .substring(0, type.identifier().length() - 1)
                        .equals(identifier))
                .findFirst();
    }

    /** All messages, sorted by identifier, each once. */
    public static Collection<MessageType> all() {
        Map<String, MessageType> types = new TreeMap<>();
        for (int entry = nextEntry(0); entry < TEXT.length(); entry = nextEntry(endOfLine(entry) + 1)) {
            if (word(entry).indexOf(MessageType.LATER) >= 0) {
                continue;
            }
            MessageType type = read(entry);
            if (types.put(type.identifier(), type) != null) {
                throw new IllegalStateException("two messages " + type.identifier());
            }
        }
        return types.values();
    }

    /** Where the entry of that identifier begins; negative if there is none. */
    private static int search(String identifier) {
        int low = nextEntry(0);
        int high = TEXT.length();
        while (low < high) {
            int entry = entryAround((low + high) >>> 1, low);
            int order = identifier.compareTo(word(entry));
            if (order == 0) {
                return entry;
            }
            if (order < 0) {
                high = entry;
            } else {
                low = nextEntry(endOfLine(entry) + 1);
            }
        }
        return -1;
    }

    /** The start of the entry that a place is in; no line before the least is looked at. */
    private static int entryAround(int place, int least) {
        int line = TEXT.lastIndexOf('\n', place) + 1;
        while (line > least && TEXT.charAt(line) == ' ') {
            line = TEXT.lastIndexOf('\n', line - 2) + 1;
        }
        return Math.max(line, least);
    }

    /** The first entry that begins at a line's start or below. */
    private static int nextEntry(int start) {
        int line = start;
        while (line < TEXT.length() && (TEXT.charAt(line) == ' ' || TEXT.charAt(line) == '#')) {
            line = endOfLine(line) + 1;
        }
        return Math.min(line, TEXT.length());
    }

    private static int endOfLine(int from) {
        int end = TEXT.indexOf('\n', from);
        return end < 0 ? TEXT.length() : end;
    }

    private static String word(int start) {
        return TEXT.substring(start, TEXT.indexOf(' ', start));
    }

    private static MessageType read(int entry) {
        int end = endOfLine(entry);
        String identifier = word(entry);
        int second = entry + identifier.length() + 1;
        String code = word(second);
        int third = second + code.length() + 1;
        String origin = word(third);
        return MessageType.of(
                identifier,
                ReturnCode.valueOf(code),
                MessageType.Origin.valueOf(origin),
                TEXT.substring(third + origin.length() + 1, end),
                explanation(end + 1));
    }

    private static String explanation(int firstLine) {
        StringBuilder explanation = new StringBuilder();
        int line = firstLine;
        while (line < TEXT.length() && TEXT.charAt(line) == ' ') {
            int end = endOfLine(line);
            explanation
                    .append(explanation.length() == 0 ? "" : " ")
                    .append(TEXT.substring(line, end).strip());
            line = end + 1;
        }
        return explanation.toString();
    }
}
