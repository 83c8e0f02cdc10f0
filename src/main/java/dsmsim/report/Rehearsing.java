package dsmsim.report;

import dsmsim.binding.Invocation;
import dsmsim.client.RehearsalOptions;
import dsmsim.client.Rehearsals;
import dsmsim.exploration.SimulateExplore;
import dsmsim.file.Trouble;
import dsmsim.language.CommandLines;
import dsmsim.message.CommandFailure;
import dsmsim.present.Presenter;
import dsmsim.rehearsal.FailureKind;
import dsmsim.rehearsal.Procedure;
import dsmsim.rehearsal.Rehearsal;
import dsmsim.rehearsal.RehearsalManner;
import dsmsim.rehearsal.SimulateExpect;
import dsmsim.result.Result;
import dsmsim.runbook.Runbook;
import dsmsim.session.MacroSource;
import dsmsim.session.Output;
import dsmsim.session.Session;
import dsmsim.session.SessionCommand;
import dsmsim.site.Doubt;
import dsmsim.syntax.Spelling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The option REHEARSE, and the commands about rehearsals. */
public final class Rehearsing implements Rehearsals, SessionCommand {
    private static final List<String> COMMANDS = List.of("SIMULATE EXPECT", "SIMULATE EXPLORE", "SIMULATE REHEARSAL");

    private static final Spelling NONE = Spelling.of("NONe");

    /** The rehearsal is as wished. */
    private static final int AS_WISHED = 0;
    /** It has something of FAILON. */
    private static final int FAILED = 1;

    @Override
    public void addTo(Session session) {
        for (String command : COMMANDS) {
            session.add(command, this);
        }
    }

    /** One class for all of them: a start need not read those that do the work. */
    @Override
    public Result run(Invocation invocation, Session session, Output output) {
        return switch (invocation.command().name()) {
            case "SIMULATE EXPECT" -> new SimulateExpect().run(invocation, session, output);
            case "SIMULATE EXPLORE" -> new SimulateExplore().run(invocation, session, output);
            case "SIMULATE REHEARSAL" -> new SimulateRehearsal().run(invocation, session, output);
            default -> throw new IllegalStateException(invocation.command().name());
        };
    }

    @Override
    public MacroSource macro(String name, Session session) throws IOException {
        return Runbook.open(name, session);
    }

    /** @throws CommandFailure SIM0003E where a macro that it calls cannot be read */
    static Report report(Procedure procedure, Session session, RehearsalManner manner) {
        try {
            return Report.of(Rehearsal.of(procedure, session, manner), new Retrial(procedure, session, manner));
        } catch (IOException e) {
            throw CommandFailure.of("SIM0003E", procedure.name(), Trouble.with(procedure.name(), e));
        } catch (UncheckedIOException e) {
            throw CommandFailure.of("SIM0003E", procedure.name(), Trouble.with(procedure.name(), e.getCause()));
        }
    }

    @Override
    public int rehearse(RehearsalOptions options, Session session, Presenter presenter, Appendable out)
            throws IOException {
        List<ReportFile> reports = new ArrayList<>();
        parts(options.reports()).forEach(name -> reports.add(ReportFile.of(name)));
        Set<FailureKind> failures = failures(options.failOn());
        RehearsalManner manner = new RehearsalManner(options.pressesOn(), true, readings(options.readings()));
        List<String> values = MacroSource.values(CommandLines.read(options.values()), 0);
        Procedure procedure = Procedure.of(options.file(), values, session);
        Report report = report(procedure, session, manner);
        presenter.print(ReportText.of(report, ReportText.Details.NO), out);
        if (options.explores()) {
            Result explored = SimulateExplore.explore(
                    procedure, options.operators(), options.depth(), options.seconds(), session, manner);
            presenter.print(explored, out);
            out.append('\n');
        }
        for (ReportFile each : reports) {
            presenter.print(each.write(report, ReportText.Details.NO), out);
        }
        presenter.print(Result.of(report.verdict().message()), out);
        return report.verdict().fails(failures) ? FAILED : AS_WISHED;
    }

    private static List<String> parts(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(",", -1));
    }

    /** @throws CommandFailure SIM0575E for what is no kind */
    private static Set<FailureKind> failures(String list) {
        Set<FailureKind> failures = EnumSet.noneOf(FailureKind.class);
        for (String part : parts(list)) {
            if (!NONE.matches(part)) {
                failures.add(FailureKind.named(part).orElseThrow(() -> CommandFailure.of("SIM0575E", part, "FAILON")));
            }
        }
        return failures;
    }

    /** @throws CommandFailure SIM0575E for what is no reading */
    private static Map<Doubt, String> readings(String list) {
        Map<Doubt, String> readings = new EnumMap<>(Doubt.class);
        for (String part : parts(list)) {
            String[] sides = part.toUpperCase(Locale.ROOT).split("=", 2);
            Doubt doubt = Arrays.stream(Doubt.values())
                    .filter(each -> sides.length == 2
                            && each.name().equals(sides[0])
                            && each.readings().contains(sides[1]))
                    .findFirst()
                    .orElseThrow(() -> CommandFailure.of("SIM0575E", part, "READING"));
            readings.put(doubt, sides[1]);
        }
        return readings;
    }
}
