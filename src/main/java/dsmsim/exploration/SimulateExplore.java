package dsmsim.exploration;

import dsmsim.binding.Invocation;
import dsmsim.file.Trouble;
import dsmsim.message.CommandFailure;
import dsmsim.rehearsal.FlatCommand;
import dsmsim.rehearsal.Procedure;
import dsmsim.rehearsal.Rehearsal;
import dsmsim.rehearsal.RehearsalManner;
import dsmsim.result.Result;
import dsmsim.session.Output;
import dsmsim.session.Session;
import dsmsim.session.SessionCommand;
import dsmsim.value.Values;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** SIMULATE EXPLORE: tells what could go wrong with a macro, by trying it. */
public final class SimulateExplore implements SessionCommand {

    @Override
    public Result run(Invocation invocation, Session session, Output output) {
        Procedure procedure = Procedure.of(invocation, session);
        Exploration exploration = explore(procedure, manner(invocation), session, RehearsalManner.USUAL);
        Optional<String> number = invocation.find("VARIANT");
        Optional<String> file = invocation.find("OUTPUTFILE");
        if (number.isEmpty() && file.isEmpty()) {
            return ExplorationText.of(exploration);
        }
        List<FlatCommand> commands = number.isEmpty()
                ? exploration.proposed()
                : exploration
                        .explorer()
                        .commands(variant(number.get(), exploration).deviations());
        Procedure macro = Procedure.flat(procedure.name(), commands);
        Result told = number.isEmpty()
                ? ExplorationText.of(exploration)
                : Result.of("SIM0580I", number.get(), words(number.get(), exploration));
        return file.isEmpty() ? told.and(listed(macro, session)) : told.and(written(macro, file.get()));
    }

    private static Exploration explore(
            Procedure procedure, ExplorationManner manner, Session session, RehearsalManner rehearsed) {
        try {
            RehearsalManner pressing = new RehearsalManner(true, false, rehearsed.readings());
            Rehearsal rehearsal = Rehearsal.of(procedure, session, pressing);
            return Exploration.of(rehearsal, rehearsal.nodes(), manner, session, System::nanoTime);
        } catch (IOException e) {
            throw CommandFailure.of("SIM0003E", procedure.name(), Trouble.with(procedure.name(), e));
        }
    }

    /** What an option asks for. */
    public static Result explore(
            Procedure procedure, String operators, int depth, int seconds, Session session, RehearsalManner rehearsed) {
        ExplorationManner manner = new ExplorationManner(operators(operators), depth, seconds, "", "");
        return ExplorationText.of(explore(procedure, manner, session, rehearsed));
    }

    /** @throws CommandFailure SIM0575E for steps that are no numbers */
    private static ExplorationManner manner(Invocation invocation) {
        String steps = invocation.find("STEP").orElse("");
        int dash = steps.indexOf('-');
        String first = dash < 0 ? steps : steps.substring(0, dash);
        String last = dash < 0 ? steps : steps.substring(dash + 1);
        boolean areNumbers = (first.isEmpty() || Steps.isNumbered(first)) && (last.isEmpty() || Steps.isNumbered(last));
        if (!areNumbers || steps.equals("-")) {
            throw CommandFailure.of("SIM0575E", steps, "STEP");
        }
        return new ExplorationManner(
                invocation.find("OPERATORS").isPresent()
                        ? operators(String.join(",", invocation.list("OPERATORS")))
                        : ExplorationManner.USUAL.operators(),
                Integer.parseInt(invocation.text("DEPTH")),
                Integer.parseInt(invocation.text("LIMIT")),
                first,
                last);
    }

    /** @throws CommandFailure SIM0584E for what is none */
    private static Set<Operator> operators(String list) {
        Set<Operator> operators = EnumSet.noneOf(Operator.class);
        for (String name : list.split(",")) {
            operators.add(Operator.named(name).orElseThrow(() -> CommandFailure.of("SIM0584E", name)));
        }
        return operators;
    }

    /** @throws CommandFailure SIM0585E for a number that none has */
    private static Variant variant(String number, Exploration exploration) {
        int index = Integer.parseInt(number);
        if (index > exploration.variants().size()) {
            throw CommandFailure.of("SIM0585E", exploration.variants().size());
        }
        return exploration.variants().get(index - 1);
    }

    private static String words(String number, Exploration exploration) {
        Variant variant = variant(number, exploration);
        return variant.inWords() + ": " + variant.kind()
                + (variant.versions() > 0 ? " " + Values.number(variant.versions()) : "");
    }

    private static Result listed(Procedure macro, Session session) {
        Result.Builder lines = new Result.Builder();
        macro.text().lines().forEach(line -> lines.statement(session.reader().masked(line)));
        return lines.build();
    }

    private static Result written(Procedure macro, String file) {
        try {
            Files.write(Path.of(file), macro.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException | InvalidPathException e) {
            throw CommandFailure.of("SIM0573E", file, Trouble.with(file, e));
        }
        return Result.of("SIM0586I", file);
    }
}
