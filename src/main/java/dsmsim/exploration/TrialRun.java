package dsmsim.exploration;

import dsmsim.language.Redirection;
import dsmsim.message.Message;
import dsmsim.message.ReturnCode;
import dsmsim.rehearsal.FlatCommand;
import dsmsim.rehearsal.Procedure;
import dsmsim.rehearsal.TypedCommand;
import dsmsim.result.Result;
import dsmsim.session.Answer;
import dsmsim.session.Output;
import dsmsim.session.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Commands run on a copy of a site; only what counts is looked at, so that many can be run. */
final class TrialRun {
    private final List<RunMoment> moments = new ArrayList<>();

    private TrialRun(RunMoment start) {
        moments.add(start);
    }

    /**
     * Runs commands as a macro.
     *
     * @param session that is copied
     * @param pressesOn whether each command is committed, and a refused one ends nothing; else the macro is one transaction
     */
    static TrialRun of(List<FlatCommand> commands, RunMoment start, Session session, boolean pressesOn) {
        TrialRun run = new TrialRun(start);
        Session copy = session.onACopy(start.site(), start.signOn());
        copy.setItemCommit(pressesOn);
        try {
            copy.runMacro(Procedure.flat("variant", commands).source(), List.of(), new Recorder(copy, run.moments));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!pressesOn) {
            run.moments.add(run.last().takenBackTo(copy.site()));
        }
        return run;
    }

    /** The moments: at the start, and behind each command; fewer than commands where one has ended the macro. */
    List<RunMoment> moments() {
        return moments;
    }

    /** At the end; where what was not committed has been taken back, behind that. */
    RunMoment last() {
        return moments.get(moments.size() - 1);
    }

    private static final class Recorder implements Output {
        private final Session session;
        private final List<RunMoment> moments;
        private String command = "";
        private long notStored;

        Recorder(Session session, List<RunMoment> moments) {
            this.session = session;
            this.moments = moments;
        }

        @Override
        public void command(String text) {
            command = text;
        }

        @Override
        public void redirect(Redirection redirection) {
            // A run writes no file.
        }

        @Override
        public void result(Result result) {
            if (command.isEmpty()) {
                return;
            }
            RunMoment last = moments.get(moments.size() - 1);
            boolean isDone = result.returnCode() == ReturnCode.OK;
            TypedCommand typed = isDone ? null : new TypedCommand(command, session.reader(), session.level());
            moments.add(
                    isDone || !typed.isRefused(result.returnCode())
                            ? last.then(session.site(), session.signOn())
                            : last.refused(session.site(), session.signOn(), refusal(result), notStored()));
            command = "";
        }

        /** How many versions could not be stored since it was asked last. */
        private long notStored() {
            long before = notStored;
            notStored = session.notStored().count();
            return notStored - before;
        }

        /** The first message that says so. */
        private static String refusal(Result result) {
            for (Message message : result.messages()) {
                if (message.returnCode() == result.returnCode()) {
                    return message.identifier();
                }
            }
            return "";
        }

        @Override
        public Answer confirm(Result warning) {
            return Answer.YES;
        }
    }
}
