package dsmsim.language;

import java.util.List;

/**
 * A statement of a server script. All names are in upper case.
 *
 * @param label what GOTO finds it by, empty for none
 * @param codes the return codes of its IF, of which one must be the current one; empty without IF
 * @param step what is to be done
 * @param operand the label that GOTO goes to, or the text of the command; empty for other steps
 */
public record ScriptStatement(String label, List<String> codes, Step step, String operand) {
    /** A comment, or a blank line. */
    public static final ScriptStatement BLANK = new ScriptStatement("", List.of(), Step.NOTHING, "");

    /** What a statement does. */
    public enum Step {
        NOTHING,
        COMMAND,
        GOTO,
        EXIT,
        PARALLEL,
        SERIAL
    }

    /** Whether it asks for the return code of what was done before. */
    public boolean tests() {
        return !codes.isEmpty();
    }
}
