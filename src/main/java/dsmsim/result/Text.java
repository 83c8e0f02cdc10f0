package dsmsim.result;

/**
 * A line of free text, such as HELP prints.
 *
 * @param isStatement whether it is a command that is kept, whose passwords are not recorded
 */
public record Text(String line, boolean isStatement) implements Part {
    public Text(String line) {
        this(line, false);
    }
}
