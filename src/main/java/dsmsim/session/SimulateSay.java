package dsmsim.session;

import dsmsim.binding.Invocation;
import dsmsim.language.CommandLine;
import dsmsim.result.Result;

/** SIMULATE SAY: shows a text, and waits until somebody who is there has read it. */
final class SimulateSay implements SessionCommand {
    /** The words before the text. */
    private static final int BEFORE = 2;

    @Override
    public Result run(Invocation invocation, Session session, Output output) {
        Result said = Result.prose(invocation.text("remark"));
        return output.pause(said) ? Result.EMPTY : said;
    }

    /** The text is as it was typed, however it would be read otherwise. */
    @Override
    public CommandLine shaped(CommandLine line) {
        return RestOfLine.shaped(line, BEFORE);
    }
}
