package dsmsim.node;

import dsmsim.binding.Invocation;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.stored.Fields;
import java.util.ArrayList;
import java.util.List;

/**
 * The file spaces that a command means: by name or by identifier (NAMETYPE), of one kind of names or of both (CODETYPE).
 *
 * @param patterns names with wildcards, or identifiers
 * @param byIdentifier NAMETYPE=FSID
 * @param codeType UNICODE, NONUNICODE or BOTH
 */
public record FileSpaceNames(List<String> patterns, boolean byIdentifier, String codeType) {
    private static final List<String> ALL = List.of("*");

    /** All file spaces that there are. */
    public static final FileSpaceNames EVERY = new FileSpaceNames(ALL, false, "BOTH");

    /**
     * As given in a command; without an operand all file spaces. CODETYPE counts only then, and NAMETYPE=UNICODE names
     * file spaces with Unicode names only (pages QUERY FILESPACE, DELETE FILESPACE).
     */
    public static FileSpaceNames of(Invocation invocation, String operand) {
        List<String> patterns = invocation.find(operand).isPresent() ? invocation.list(operand) : ALL;
        String nameType = invocation.text("NAMETYPE");
        boolean byIdentifier = nameType.equals("FSID");
        if (patterns.equals(ALL)) {
            String codeType = invocation.takes("CODETYPE") ? invocation.text("CODETYPE") : "BOTH";
            return new FileSpaceNames(patterns, byIdentifier, codeType);
        }
        for (String pattern : patterns) {
            if (byIdentifier && !isIdentifier(pattern)) {
                throw CommandFailure.at(invocation.span(operand), "ANR2020E", pattern);
            }
        }
        return new FileSpaceNames(patterns, byIdentifier, nameType.equals("UNICODE") ? "UNICODE" : "BOTH");
    }

    private static boolean isIdentifier(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** As the work of a process is stored. */
    public List<?> stored() {
        return List.of(patterns, byIdentifier, codeType);
    }

    public static FileSpaceNames of(Fields fields) {
        return new FileSpaceNames(fields.texts(), fields.flag(), fields.text());
    }

    public boolean isAll() {
        return patterns.equals(ALL);
    }

    public boolean matches(Row filespace) {
        boolean isUnicode = filespace.get(FileSpace.UNICODE);
        if (codeType.equals(isUnicode ? "NONUNICODE" : "UNICODE")) {
            return false;
        }
        String name = byIdentifier && !isAll()
                ? Integer.toString(filespace.get(FileSpace.ID))
                : filespace.get(FileSpace.NAME);
        return NodeNames.matches(patterns, name);
    }

    /** Whether a node has a file space that matches. */
    public boolean hasAny(Server server, String node) {
        return !of(server, node).isEmpty();
    }

    /** The file spaces of a node that match, by identifier. */
    List<Row> of(Server server, String node) {
        List<Row> found = new ArrayList<>();
        for (Row filespace : server.under(FileSpace.TYPE, node)) {
            if (matches(filespace)) {
                found.add(filespace);
            }
        }
        return found;
    }

    /**
     * The same, but never none.
     *
     * @throws CommandFailure ANR0852E when the node has no such file space
     */
    List<Row> required(Server server, String node) {
        List<Row> found = of(server, node);
        if (found.isEmpty()) {
            throw CommandFailure.of("ANR0852E", node);
        }
        return found;
    }

    /** The names as the user gave them, for messages. */
    String text() {
        return String.join(",", patterns);
    }

    /** Whether a name has a wildcard. */
    boolean hasWildcard() {
        for (String pattern : patterns) {
            if (Wildcard.isOne(pattern)) {
                return true;
            }
        }
        return false;
    }
}
