package dsmsim.script;

import dsmsim.command.Chapter;
import dsmsim.command.Handler;
import dsmsim.command.PlainObject;
import dsmsim.message.CommandFailure;
import dsmsim.site.Relation;
import java.util.List;
import java.util.Optional;

/** The commands about server scripts. */
public final class ScriptChapter implements Chapter {
    private static final List<String> CURRENT = List.of("current_script_name");
    private static final String NEW = "new_script_name";

    @Override
    public Optional<Handler> find(String command) {
        return Optional.ofNullable(
                switch (command) {
                    case "COPY SCRIPT" -> new CopyScript(script().copy("ANR1460I", CURRENT, List.of(NEW)));
                    case "DEFINE SCRIPT" -> new DefineScript(script());
                    case "DELETE SCRIPT" -> new DeleteScript(own(), own().delete("ANR1457I"));
                    case "PARALLEL", "SERIAL" -> forScriptsOnly();
                    case "QUERY SCRIPT" -> new QueryScript();
                    case "RENAME SCRIPT" -> own().rename("ANR1472I", CURRENT, NEW);
                    case "RUN" -> new RunScript(script());
                    case "UPDATE SCRIPT" -> new UpdateScript(own());
                    default -> null;
                });
    }

    private static PlainObject script() {
        return PlainObject.of(Script.TYPE, "script_name")
                .exists("ANR1453E")
                .missing("ANR1455E")
                .stamped(Script.CHANGED_BY, Script.CHANGED);
    }

    /** A script that only its definer, or an administrator with system privilege, may change. */
    private static PlainObject own() {
        return script().allowedIf((script, invocation, context) -> Ownership.requireOver(script, context));
    }

    private static Handler forScriptsOnly() {
        return (invocation, context) -> {
            throw CommandFailure.of("SIM0711E");
        };
    }

    @Override
    public List<Relation<?>> relations() {
        return List.of(
                Relation.of("SCRIPT_NAMES", Script.TYPE, List.of()),
                Relation.of("SCRIPTS", ScriptLine.TYPE, List.of()));
    }
}
