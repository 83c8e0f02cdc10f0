package dsmsim.schedule;

import dsmsim.site.Attribute;
import dsmsim.value.Types;
import java.util.OptionalInt;

/** How a server has its clients run their schedules. */
public final class SchedulingSettings {
    /** Days, 0 to 999; 0 keeps the schedule of a client action for good. */
    public static final Attribute<Integer> CLIENT_ACTION =
            Attribute.of("CLIENTACTDURATION", "Client Action Duration", Types.DAYS, 5);
    /** Days, 0 to 9999. */
    public static final Attribute<Integer> EVENT_RETENTION =
            Attribute.of("EVENTRETENTION", "Event Record Retention Period", Types.DAYS, 10);
    /** From 0 to 9999; none where the client decides. */
    public static final Attribute<OptionalInt> RETRIES = decided("MAXCMDRETRIES", "Maximum Command Retries", "");
    /** Percent of all sessions, 0 to 100. */
    public static final Attribute<Integer> SCHEDULED_SESSIONS = Attribute.number(
                    "MAXSCHEDSESSIONS", "Maximum Scheduled Sessions", 50)
            .inNoTable("the table has the number that comes of it");
    /** Hours from 1 to 9999; none where the client decides. */
    public static final Attribute<OptionalInt> QUERY_PERIOD =
            decided("QUERYSCHEDPERIOD", "Query Schedule Period", "Hour(s)");
    /** Percent of the start-up window, 0 to 50. */
    public static final Attribute<Integer> RANDOMIZATION =
            Attribute.number("RANDOMIZE", "Schedule Randomization Percentage", 25);
    /** Minutes from 1 to 9999; none where the client decides. */
    public static final Attribute<OptionalInt> RETRY_PERIOD = decided("RETRYPERIOD", "Retry Period", "Minute(s)");
    /** ANY, POLLING or PROMPTED. */
    public static final Attribute<String> MODES =
            Attribute.word("SCHEDMODE", "Scheduling Modes", "Any", "Polling", "Prompted");

    private SchedulingSettings() {}

    private static Attribute<OptionalInt> decided(String column, String title, String unit) {
        return Attribute.of(column, title, Types.numberOr("Client", unit), OptionalInt.empty());
    }
}
