package dsmsim.command;

import dsmsim.binding.Invocation;
import dsmsim.result.Result;
import java.util.List;

/**
 * SHOW: diagnostics of the server, for those who mend it. Any administrator may ask. That is ours: the product has no page
 * on SHOW, and a public program grants system privilege for SHOW SLOTS. What the simulation knows nothing about is
 * answered all the same, with return code 0.
 */
final class Show implements Handler {
    static final String COMMAND = "SHOW";

    private final List<Diagnostic> diagnostics;

    Show(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    @Override
    public Result run(Invocation invocation, Context context) {
        List<String> words = invocation.list("diagnostic");
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.isMeantBy(words.get(0))) {
                return diagnostic.telling().tell(words.subList(1, words.size()), context);
            }
        }
        return Result.of("SIM0380I", String.join(" ", words));
    }
}
