package dsmsim.administrator;

import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The privilege classes of administrators, by the names that commands have for them. */
public final class PrivilegeClasses {

    private static final List<String> ALL = List.of("SYSTEM", "POLICY", "STORAGE", "OPERATOR", "NODE");

    private PrivilegeClasses() {}

    /** Whether an administrator was granted a class: SYSTEM, POLICY, STORAGE, OPERATOR or NODE. */
    public static boolean has(Row administrator, String privilegeClass) {
        return switch (privilegeClass) {
            case "SYSTEM" -> administrator.get(Administrator.SYSTEM);
            case "POLICY" -> !administrator.get(Administrator.POLICY).isNone();
            case "STORAGE" -> !administrator.get(Administrator.STORAGE).isNone();
            case "OPERATOR" -> administrator.get(Administrator.OPERATOR);
            case "NODE" ->
                !administrator.get(Administrator.CLIENT_ACCESS).isNone()
                        || !administrator.get(Administrator.CLIENT_OWNER).isNone();
            default -> throw new IllegalArgumentException(privilegeClass);
        };
    }

    /** Whether an administrator was granted anything. */
    public static boolean hasAny(Row administrator) {
        return hasOneOf(administrator, ALL);
    }

    /** Whether the administrator was granted one of the classes, or none are asked for. */
    static boolean hasOneOf(Row administrator, List<String> classes) {
        for (String privilegeClass : classes) {
            if (has(administrator, privilegeClass)) {
                return true;
            }
        }
        return classes.isEmpty();
    }

    /** {@code System}, which holds all others, or the classes with blanks between them. */
    static String words(Row administrator) {
        if (administrator.get(Administrator.SYSTEM)) {
            return "System";
        }
        List<String> words = new ArrayList<>();
        for (String word : List.of("Policy", "Storage", "Operator", "Node")) {
            if (has(administrator, word.toUpperCase(Locale.ROOT))) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }
}
