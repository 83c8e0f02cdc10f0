package dsmsim.server;

import dsmsim.site.Attribute;
import dsmsim.site.Password;
import dsmsim.value.Types;
import java.time.LocalDateTime;

/** The settings of a server by which others know it, and those of its own operation. */
public final class ServerSettings {
    /** What other servers must give to be let in (SET SERVERPASSWORD). */
    public static final Attribute<Password> PASSWORD = Attribute.of(
                    "SERVER_PASSSET", "Server Password Set", Password.TYPE, Password.NONE)
            .inNoTable("the table tells only whether it is set");

    public static final Attribute<String> HIGH_LEVEL_ADDRESS =
            Attribute.text("SERVER_HLA", "Server host name or IP address");
    public static final Attribute<String> LOW_LEVEL_ADDRESS = Attribute.text("SERVER_LLA", "Server TCP/IP port number");

    /** Whether other servers may define themselves here (SET CROSSDEFINE). */
    public static final Attribute<Boolean> CROSS_DEFINE =
            Attribute.of("CROSSDEFINE", "Crossdefine", Types.ON_OFF, false);

    public static final Attribute<LocalDateTime> INSTALLED =
            Attribute.moment("INSTALL_DATE", "Server Installation Date/Time");
    public static final Attribute<LocalDateTime> RESTARTED =
            Attribute.moment("RESTART_DATE", "Server Restart Date/Time");

    public static final Attribute<Boolean> ACCOUNTING = Attribute.of("ACCOUNTING", "Accounting", Types.ON_OFF, false);
    public static final Attribute<Boolean> CONFIGURATION_MANAGER =
            Attribute.of("CONFIG_MANAGER", "Configuration manager?", Types.ON_OFF, false);
    /** Minutes, 0 to 10000; 0 for never. */
    public static final Attribute<Integer> CONFIGURATION_REFRESH =
            Attribute.number("REFRESH_INTERVAL", "Refresh interval", 60);

    public static final Attribute<Boolean> CONTEXT_MESSAGING =
            Attribute.of("CONTEXT_MESSAGING", "Context Messaging", Types.ON_OFF, false);
    /** Days, 1 to 30. */
    public static final Attribute<Integer> LICENSE_AUDIT_PERIOD =
            Attribute.of("LICENSEAUDITPERIOD", "License Audit Period", Types.DAYS, 30);
    /** Days, 0 to 9999. */
    public static final Attribute<Integer> SUMMARY_RETENTION =
            Attribute.of("SUMMARYRETENTION", "Activity Summary Retention Period", Types.DAYS, 30);

    public static final Attribute<Boolean> SECURITY_NOTIFICATIONS =
            Attribute.yesNo("SECNOTIF_STATUS", "Security Notifications", true);
    public static final Attribute<String> PRODUCT_OFFERING = Attribute.text("PRODUCT_OFFERING", "Product Offering");
    public static final Attribute<Boolean> PACKAGE_MANAGER =
            Attribute.yesNo("DEPLOY_MGRSTATUS", "Client Deployment Package Manager", true);
    public static final Attribute<Integer> MOST_PACKAGES =
            Attribute.number("DEPLOY_MAXPKGS", "Maximum Client Deployment Packages", 4);
    public static final Attribute<String> PACKAGE_DIRECTORY =
            Attribute.text("DEPLOY_DIR", "Client Deployment Repository");

    private ServerSettings() {}
}
