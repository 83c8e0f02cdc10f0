package dsmsim.language;

/**
 * {@code > file} or {@code >> file} behind a command.
 *
 * @param file the file's name as typed; empty when the output is not redirected
 * @param append whether the file is kept and written on
 */
public record Redirection(String file, boolean append) {
    public static final Redirection NONE = new Redirection("", false);

    public boolean isNone() {
        return file.isEmpty();
    }
}
