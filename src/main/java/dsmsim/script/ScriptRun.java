package dsmsim.script;

import dsmsim.command.Context;
import dsmsim.language.ScriptStatement;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.message.ReturnCode;
import dsmsim.result.Result;
import dsmsim.site.Draft;
import dsmsim.site.Interrupted;
import java.util.Optional;

/**
 * One run of a script. It stops at an error unless the next executable statement tests the return code; unless ITEMCOMMIT
 * is on, all that it has changed is then dropped. Behind PARALLEL commands are run one after the other too, but their
 * return codes come together at SERIAL only.
 */
final class ScriptRun {
    private final Program program;
    private final Context context;
    private final boolean verbose;
    private final Result.Builder reply = new Result.Builder();
    private ReturnCode code = ReturnCode.OK;
    private boolean stopsAtError;
    private Optional<ReturnCode> parallel = Optional.empty();

    ScriptRun(Program program, Context context, boolean verbose) {
        this.program = program;
        this.context = context;
        this.verbose = verbose;
    }

    Result run() {
        Draft.Moment before = context.draft().moment();
        say("ANR1461I", program.script());
        boolean isDone;
        try {
            isDone = runStatements();
        } catch (CommandFailure failure) {
            failure.messages().forEach(reply::add);
            code = failure.messages().get(0).returnCode();
            isDone = false;
        } catch (Interrupted interrupted) {
            if (!context.runner().commitsEach()) {
                throw interrupted;
            }
            reply.add("SIM0006E");
            code = ReturnCode.ERROR;
            isDone = false;
        }
        if (isDone) {
            return new Result(reply.add("ANR1462I", program.script()).build().parts(), ReturnCode.OK);
        }
        if (!context.runner().commitsEach()) {
            context.draft().rollback(before);
        }
        return new Result(reply.add("ANR1463E", program.script()).build().parts(), code);
    }

    /** False if an error has stopped it. */
    private boolean runStatements() {
        int at = 0;
        while (at < program.statements().size()) {
            context.runner().step();
            Program.Statement statement = program.statements().get(at);
            ScriptStatement meaning = statement.meaning().orElseThrow(() -> invalid(statement));
            if (stopsAtError && isExecutable(meaning)) {
                if (!meaning.tests()) {
                    return false;
                }
                stopsAtError = false;
            }
            if (verbose) {
                reply.add("ANR1466I", program.script(), statement.line(), masked(statement));
            }
            at = applies(meaning, statement.line()) ? perform(meaning, at) : at + 1;
        }
        collect();
        return !stopsAtError;
    }

    private CommandFailure invalid(Program.Statement statement) {
        return CommandFailure.of("ANR1469E", program.script(), statement.line(), masked(statement));
    }

    private String masked(Program.Statement statement) {
        return context.runner().masked(statement.text());
    }

    private static boolean isExecutable(ScriptStatement statement) {
        return statement.tests() || statement.step() != ScriptStatement.Step.NOTHING;
    }

    private boolean applies(ScriptStatement statement, int line) {
        if (!statement.tests()) {
            return true;
        }
        boolean holds = Condition.holds(statement.codes(), code);
        String codes = String.join(",", statement.codes());
        say(holds ? "ANR1484I" : "ANR1483I", line, codes, code.scriptName());
        return holds;
    }

    /** Does what the statement says and gives the index of the next one. */
    private int perform(ScriptStatement statement, int at) {
        switch (statement.step()) {
            case NOTHING -> {}
            case COMMAND -> command(statement.operand());
            case PARALLEL -> beginParallel();
            case SERIAL -> collect();
            case GOTO -> {
                return target(statement.operand(), program.statements().get(at).line());
            }
            case EXIT -> {
                say("ANR1485I", program.statements().get(at).line());
                return program.statements().size();
            }
        }
        return at + 1;
    }

    private void command(String text) {
        Result result = context.runner().run(text, context);
        result.parts().forEach(reply::add);
        say("ANR1487I", result.returnCode().number());
        if (parallel.isPresent()) {
            parallel = Optional.of(parallel.get().worseOf(result.returnCode()));
        } else {
            take(result.returnCode());
        }
    }

    private void take(ReturnCode result) {
        code = result;
        stopsAtError = result.isError();
    }

    private void beginParallel() {
        say("ANR1449I");
        parallel = Optional.of(parallel.orElse(ReturnCode.OK));
    }

    private void collect() {
        Optional<ReturnCode> worst = parallel;
        parallel = Optional.empty();
        worst.ifPresent(this::take);
    }

    private int target(String label, int line) {
        Integer target = program.labels().get(label);
        if (target == null) {
            throw CommandFailure.of("SIM0707E", program.script(), line, label);
        }
        say("ANR1486I", line, label);
        say("ANR1482I", label, program.statements().get(target).line());
        return target;
    }

    /** What only VERBOSE shows. */
    private void say(String identifier, Object... inserts) {
        if (verbose) {
            reply.add(Message.of(identifier, inserts));
        }
    }
}
