package dsmsim.schedule;

import dsmsim.command.Chapter;
import dsmsim.command.Handler;
import dsmsim.command.SetSetting;
import java.util.Optional;

/** Schedules of clients and administrators; so far the settings of the server alone. */
public final class ScheduleChapter implements Chapter {

    @Override
    public Optional<Handler> find(String command) {
        return Optional.ofNullable(
                switch (command) {
                    case "SET CLIENTACTDURATION" -> SetSetting.of(SchedulingSettings.CLIENT_ACTION, "days");
                    case "SET EVENTRETENTION" -> SetSetting.of(SchedulingSettings.EVENT_RETENTION, "days");
                    case "SET MAXCMDRETRIES" -> SetSetting.of(SchedulingSettings.RETRIES, "number");
                    case "SET MAXSCHEDSESSIONS" -> SetSetting.of(SchedulingSettings.SCHEDULED_SESSIONS, "percent");
                    case "SET QUERYSCHEDPERIOD" -> SetSetting.of(SchedulingSettings.QUERY_PERIOD, "hours");
                    case "SET RANDOMIZE" -> SetSetting.of(SchedulingSettings.RANDOMIZATION, "percent");
                    case "SET RETRYPERIOD" -> SetSetting.of(SchedulingSettings.RETRY_PERIOD, "minutes");
                    case "SET SCHEDMODES" -> SetSetting.of(SchedulingSettings.MODES, "value");
                    default -> null;
                });
    }
}
