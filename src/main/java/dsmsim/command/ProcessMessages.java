package dsmsim.command;

import dsmsim.message.Message;
import dsmsim.message.TimeOfDay;
import dsmsim.site.BackgroundProcess;
import dsmsim.value.Values;
import java.time.LocalDateTime;

/** What a server logs about any process: that it started, and how it ended. */
public final class ProcessMessages {
    private ProcessMessages() {}

    public static Message started(BackgroundProcess process) {
        return Message.of(
                "ANR0984I",
                process.number(),
                process.description(),
                process.ground(),
                new TimeOfDay(process.started()));
    }

    /** ANR0985I, for a process that does not count what it did. */
    public static Message ended(BackgroundProcess process, String state, LocalDateTime now) {
        return Message.of(
                "ANR0985I", process.number(), process.description(), process.ground(), state, new TimeOfDay(now));
    }

    /** ANR0986I, for one that ended well and tells how many items and bytes it processed. */
    public static Message succeeded(BackgroundProcess process, long items, long bytes, LocalDateTime now) {
        return Message.of(
                "ANR0986I",
                process.number(),
                process.description(),
                process.ground(),
                Values.number(items),
                Values.number(bytes),
                "SUCCESS",
                new TimeOfDay(now));
    }
}
