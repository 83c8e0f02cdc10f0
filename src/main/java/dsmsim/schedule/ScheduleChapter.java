package dsmsim.schedule;

import dsmsim.command.Chapter;
import dsmsim.command.Family;
import dsmsim.command.Handler;
import dsmsim.command.SetSetting;
import dsmsim.site.Attribute;
import java.util.List;

/** Schedules of clients and administrators; so far the settings of the server alone. */
public final class ScheduleChapter implements Chapter {

    @Override
    public List<Family> families() {
        return List.of(
                SetSetting.of("SET CLIENTACTDURATION", SchedulingSettings.CLIENT_ACTION, "days"),
                SetSetting.of("SET EVENTRETENTION", SchedulingSettings.EVENT_RETENTION, "days"),
                SetSetting.of("SET MAXCMDRETRIES", SchedulingSettings.RETRIES, "number"),
                SetSetting.of("SET MAXSCHEDSESSIONS", SchedulingSettings.SCHEDULED_SESSIONS, "percent"),
                SetSetting.of("SET QUERYSCHEDPERIOD", SchedulingSettings.QUERY_PERIOD, "hours"),
                SetSetting.of("SET RANDOMIZE", SchedulingSettings.RANDOMIZATION, "percent"),
                SetSetting.of("SET RETRYPERIOD", SchedulingSettings.RETRY_PERIOD, "minutes"),
                SetSetting.of("SET SCHEDMODES", SchedulingSettings.MODES, "value"));
    }

    @Override
    public Handler own(String command) {
        return switch (command) {
            default -> null;
        };
    }

    @Override
    public Attribute<?> setting(String name) {
        return switch (name) {
            case "CLIENTACTDURATION" -> SchedulingSettings.CLIENT_ACTION;
            case "EVENTRETENTION" -> SchedulingSettings.EVENT_RETENTION;
            case "MAXCMDRETRIES" -> SchedulingSettings.RETRIES;
            case "MAXSCHEDSESSIONS" -> SchedulingSettings.SCHEDULED_SESSIONS;
            case "QUERYSCHEDPERIOD" -> SchedulingSettings.QUERY_PERIOD;
            case "RANDOMIZE" -> SchedulingSettings.RANDOMIZATION;
            case "RETRYPERIOD" -> SchedulingSettings.RETRY_PERIOD;
            case "SCHEDMODE" -> SchedulingSettings.MODES;
            default -> null;
        };
    }
}
