package dsmsim.script;

import dsmsim.language.ScriptStatement;
import dsmsim.message.ReturnCode;
import java.util.List;

/** The lists of IF: return codes by name or number, and their classes OK, WARNING and ERROR. */
final class Condition {

    private Condition() {}

    /** Whether all codes that the statement names are there. Any number may come from a client's script. */
    static boolean isValid(ScriptStatement statement) {
        return statement.codes().stream().allMatch(Condition::isKnown);
    }

    private static boolean isKnown(String code) {
        if (List.of("OK", "WARNING", "ERROR").contains(code) || code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return true;
        }
        for (ReturnCode known : ReturnCode.values()) {
            if (known.scriptName().equals(code)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the return code is one of those in the list. */
    static boolean holds(List<String> codes, ReturnCode current) {
        return codes.stream().anyMatch(code -> isMeant(code, current));
    }

    private static boolean isMeant(String code, ReturnCode current) {
        return switch (code) {
            case "OK" -> current == ReturnCode.OK;
            case "WARNING" -> current != ReturnCode.OK && !current.isError();
            case "ERROR" -> current.isError();
            default -> code.equals(current.scriptName()) || number(code).equals(Integer.toString(current.number()));
        };
    }

    private static String number(String code) {
        int start = 0;
        while (start < code.length() - 1 && code.charAt(start) == '0') {
            start++;
        }
        return code.substring(start);
    }
}
