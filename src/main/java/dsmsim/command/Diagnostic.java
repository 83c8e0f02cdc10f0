package dsmsim.command;

import dsmsim.result.Result;
import java.util.List;
import java.util.Locale;

/**
 * One thing that SHOW tells about a server; its chapter declares it, see {@link Chapter#diagnostics}. No page describes
 * these commands. What tools read of their output, as {@code Server PID:}, is there; the rest is as users remember it.
 *
 * @param name in capitals, for example {@code THREADS}
 * @param least how many letters of it must be typed; ours
 * @param telling what makes the reply
 */
public record Diagnostic(String name, int least, Telling telling) {

    /** Makes the reply. */
    public interface Telling {

        /**
         * The reply, never a failure.
         *
         * @param arguments what was typed behind the name, as it was typed; may be empty
         */
        Result tell(List<String> arguments, Context context);
    }

    boolean isMeantBy(String word) {
        return word.length() >= least && name.startsWith(word.toUpperCase(Locale.ROOT));
    }
}
