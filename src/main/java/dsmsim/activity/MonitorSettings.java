package dsmsim.activity;

import dsmsim.administrator.Administrator;
import dsmsim.command.Family;
import dsmsim.command.SetSetting;
import dsmsim.site.Attribute;
import dsmsim.value.Types;
import java.util.List;

/** The settings of the alert monitor, which QUERY MONITORSETTINGS shows. */
public final class MonitorSettings {
    static final Attribute<Boolean> ALERTS =
            Attribute.of("MONITOR_ALERT", "Monitor Message Alerts", Types.ON_OFF, false);
    /** Minutes, 1 to 9999. */
    static final Attribute<Integer> INTERVAL =
            Attribute.number("ALERT_INTERVAL", "Alert Update Interval (Minutes)", 10);

    static final Attribute<Boolean> EMAIL = Attribute.of("ALERT_EMAIL", "Alert to Email", Types.ON_OFF, false);
    /** Three names at most. */
    static final Attribute<List<String>> SUMMARY = Attribute.of(
                    "ALERT_ADMIN", "Send Alert Summary to Administrators", Types.NAMES, List.<String>of())
            .follows(Administrator.TYPE);

    static final Attribute<String> SENDER = Attribute.text("FROM_EMAIL", "Alert from Email Address");
    static final Attribute<String> HOST = Attribute.text("SMTP_HOST", "Alert SMTP Host");
    static final Attribute<String> PORT =
            Attribute.text("SMTP_PORT", "Alert SMTP Port").initially("25");
    /** Minutes, 1 to 99999; from some 8.1 level on to 20160. */
    static final Attribute<Integer> ACTIVE =
            Attribute.number("ACTIVE_DURATION", "Alert Active Duration (Minutes)", 480);
    /** Minutes, as for {@link #ACTIVE}. */
    static final Attribute<Integer> INACTIVE =
            Attribute.number("INACTIVE_DURATION", "Alert Inactive Duration (Minutes)", 480);
    /** Minutes, 0 to 99999. */
    static final Attribute<Integer> CLOSED = Attribute.number("CLOSED_DURATION", "Alert Closed Duration (Minutes)", 60);

    /** Those that are only stored. */
    static final List<Family> PLAIN = List.of(
            SetSetting.of("SET ALERTACTIVEDURATION", ACTIVE, "number_mins"),
            SetSetting.of("SET ALERTCLOSEDDURATION", CLOSED, "number_mins"),
            SetSetting.of("SET ALERTEMAIL", EMAIL, "value"),
            SetSetting.of("SET ALERTEMAILFROMADDR", SENDER, "email_address")
                    .onlyIf(MonitorSettings::isAddress, "SIM0366E"),
            SetSetting.of("SET ALERTEMAILSMTPHOST", HOST, "host_name").onlyIf(MonitorSettings::isHost, "SIM0512E"),
            SetSetting.of("SET ALERTEMAILSMTPPORT", PORT, "tcp_port"),
            SetSetting.of("SET ALERTINACTIVEDURATION", INACTIVE, "number_mins"),
            SetSetting.of("SET ALERTMONITOR", ALERTS, "value"),
            SetSetting.of("SET ALERTUPDATEINTERVAL", INTERVAL, "number_mins"));

    private MonitorSettings() {}

    /** An address of the form name@domain, with 64 and 255 characters at most (SET ALERTEMAILFROMADDR page). */
    private static boolean isAddress(String text) {
        return text.matches("[^@\\s]{1,64}@[^@\\s]{1,255}");
    }

    /** A name or a numeric address; its page tells no more, so its form is that of the internet's names. */
    private static boolean isHost(String text) {
        return text.matches("[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]+");
    }
}
