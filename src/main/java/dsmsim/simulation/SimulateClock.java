package dsmsim.simulation;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.WorldHandler;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Processes;
import dsmsim.syntax.Dates;
import dsmsim.value.Values;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** SIMULATE CLOCK: shows the clock or moves it on, while all processes go on at their own times. */
public final class SimulateClock implements WorldHandler {
    /** The form that the option -CLOCK has. */
    private static final Pattern ISO = Pattern.compile("^(\\d{4})-(\\d{2})-(\\d{2})$");

    private static final String FORMS = "+02:30, +3D, or a date such as 03/15/2014 with or without a time";

    private static final String MIDNIGHT = "00:00:00";

    @Override
    public Result run(Invocation invocation, Context context) {
        Optional<String> setting = invocation.find("clock_setting");
        if (setting.isPresent()) {
            LocalDateTime moment = moment(setting.get(), invocation.find("time"), context.now())
                    .orElseThrow(() -> CommandFailure.at(invocation.span("clock_setting"), "ANR2020E", setting.get())
                            .with(Message.of("SIM0822I", "<clock_setting>", FORMS)));
            if (moment.isBefore(context.now())) {
                throw CommandFailure.of("SIM0319E", Values.dateTime(context.now()));
            }
            Processes.moveClock(context.draft(), moment);
        }
        boolean stands = context.draft().site().clock().standing();
        return Result.of(stands ? "SIM0320I" : "SIM0321I", Values.dateTime(context.now()));
    }

    /** {@code +3D}, {@code +02:30}, or a date with or without a time; empty when it is none of them. */
    private static Optional<LocalDateTime> moment(String setting, Optional<String> time, LocalDateTime now) {
        String text = ISO.matcher(setting.toUpperCase(Locale.ROOT)).replaceFirst("$2/$3/$1");
        if (!text.startsWith("+")) {
            return Dates.instant(text, time.orElse(MIDNIGHT), now);
        }
        if (time.isPresent()) {
            return Optional.empty();
        }
        if (text.endsWith("D")) {
            return Dates.date(text.substring(0, text.length() - 1), now.toLocalDate())
                    .map(day -> day.atTime(now.toLocalTime()));
        }
        return text.indexOf(':') < 0 ? Optional.empty() : Dates.instant("TODAY", text, now);
    }
}
