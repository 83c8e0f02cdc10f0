package dsmsim.schedule;

import dsmsim.site.Attribute;

/** How a server has its clients run their schedules. */
public final class SchedulingSettings {
    /** What a client decides for itself where the server has no setting. */
    public static final String CLIENT = "Client";

    /** Days, 0 to 999; 0 keeps the schedule of a client action for good. */
    public static final Attribute<Integer> CLIENT_ACTION =
            Attribute.number("CLIENTACTDURATION", "Client Action Duration", 5);
    /** Days, 0 to 9999. */
    public static final Attribute<Integer> EVENT_RETENTION =
            Attribute.number("EVENTRETENTION", "Event Record Retention Period", 10);
    /** A number from 0 to 9999, or {@link #CLIENT}. */
    public static final Attribute<String> RETRIES =
            Attribute.text("MAXCMDRETRIES", "Maximum Command Retries").initially(CLIENT);
    /** Percent of all sessions, 0 to 100. */
    public static final Attribute<Integer> SCHEDULED_SESSIONS =
            Attribute.number("MAXSCHEDSESSIONS", "Maximum Scheduled Sessions", 50);
    /** Hours from 1 to 9999, or {@link #CLIENT}. */
    public static final Attribute<String> QUERY_PERIOD =
            Attribute.text("QUERYSCHEDPERIOD", "Query Schedule Period").initially(CLIENT);
    /** Percent of the start-up window, 0 to 50. */
    public static final Attribute<Integer> RANDOMIZATION =
            Attribute.number("RANDOMIZE", "Schedule Randomization Percentage", 25);
    /** Minutes from 1 to 9999, or {@link #CLIENT}. */
    public static final Attribute<String> RETRY_PERIOD =
            Attribute.text("RETRYPERIOD", "Retry Period").initially(CLIENT);
    /** ANY, POLLING or PROMPTED. */
    public static final Attribute<String> MODES = Attribute.word("SCHEDMODES", "Scheduling Modes", "ANY");

    private SchedulingSettings() {}
}
