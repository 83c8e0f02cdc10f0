package dsmsim.node;

import dsmsim.catalog.Invocation;
import dsmsim.command.Wildcard;
import dsmsim.site.Row;
import java.util.List;

/**
 * The file spaces that a command means: by name or by identifier (NAMETYPE), of one kind of names or of both (CODETYPE).
 *
 * @param patterns names with wildcards, or identifiers
 * @param byIdentifier NAMETYPE=FSID
 * @param codeType UNICODE, NONUNICODE or BOTH
 */
public record FileSpaceNames(List<String> patterns, boolean byIdentifier, String codeType) {

    /** As given in a command; without an operand all file spaces. */
    public static FileSpaceNames of(Invocation invocation, String operand) {
        List<String> patterns = invocation.find(operand).isPresent() ? invocation.list(operand) : List.of("*");
        String codeType = invocation.takes("CODETYPE") ? invocation.text("CODETYPE") : "BOTH";
        return new FileSpaceNames(patterns, invocation.text("NAMETYPE").equals("FSID"), codeType);
    }

    public boolean isAll() {
        return patterns.equals(List.of("*"));
    }

    public boolean matches(Row filespace) {
        boolean isUnicode = filespace.get(FileSpace.UNICODE);
        if (codeType.equals(isUnicode ? "NONUNICODE" : "UNICODE")) {
            return false;
        }
        String name = byIdentifier && !isAll()
                ? Integer.toString(filespace.get(FileSpace.ID))
                : filespace.get(FileSpace.NAME);
        for (String pattern : patterns) {
            if (Wildcard.matches(pattern, name)) {
                return true;
            }
        }
        return false;
    }
}
