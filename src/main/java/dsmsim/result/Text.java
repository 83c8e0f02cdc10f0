package dsmsim.result;

/**
 * A line of free text, such as HELP prints.
 *
 * @param isStatement whether it is a command that is kept, whose passwords are not recorded
 * @param isProse whether it goes on in the next line where the window ends
 */
public record Text(String line, boolean isStatement, boolean isProse) implements Part {
    public Text(String line) {
        this(line, false, false);
    }
}
