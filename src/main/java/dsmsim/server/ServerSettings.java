package dsmsim.server;

import dsmsim.site.Attribute;
import dsmsim.site.Password;
import dsmsim.site.ValueType;
import java.time.LocalDateTime;

/** The settings of a server by which others know it, and those of its own operation. */
public final class ServerSettings {
    /** What other servers must give to be let in (SET SERVERPASSWORD). */
    public static final Attribute<Password> PASSWORD = Attribute.of(
            "SERVERPASSWORD", "Server Password Set", new ValueType<>("VARCHAR", Password::of), Password.NONE);

    public static final Attribute<String> HIGH_LEVEL_ADDRESS =
            Attribute.text("SERVER_HLA", "Server host name or IP address");
    public static final Attribute<String> LOW_LEVEL_ADDRESS = Attribute.text("SERVER_LLA", "Server TCP/IP port number");

    /** Whether other servers may define themselves here (SET CROSSDEFINE). */
    public static final Attribute<Boolean> CROSS_DEFINE = Attribute.yesNo("CROSSDEFINE", "Crossdefine", false);

    public static final Attribute<LocalDateTime> INSTALLED =
            Attribute.moment("INSTALL_DATE", "Server Installation Date/Time");
    public static final Attribute<LocalDateTime> RESTARTED =
            Attribute.moment("RESTART_DATE", "Server Restart Date/Time");

    public static final Attribute<Boolean> ACCOUNTING = Attribute.yesNo("ACCOUNTING", "Accounting", false);
    public static final Attribute<Boolean> CONFIGURATION_MANAGER =
            Attribute.yesNo("CONFIG_MANAGER", "Configuration manager?", false);
    /** Minutes, 0 to 10000; 0 for never. */
    public static final Attribute<Integer> CONFIGURATION_REFRESH =
            Attribute.number("REFRESH_INTERVAL", "Refresh interval", 60);

    public static final Attribute<Boolean> CONTEXT_MESSAGING =
            Attribute.yesNo("CONTEXT_MESSAGING", "Context Messaging", false);
    /** Days, 1 to 30. */
    public static final Attribute<Integer> LICENSE_AUDIT_PERIOD =
            Attribute.number("LICENSEAUDITPERIOD", "License Audit Period", 30);
    /** Days, 0 to 9999. */
    public static final Attribute<Integer> SUMMARY_RETENTION =
            Attribute.number("SUMMARYRETENTION", "Activity Summary Retention Period", 30);

    public static final Attribute<Boolean> SECURITY_NOTIFICATIONS =
            Attribute.yesNo("SECURITYNOTIF", "Security Notifications", true);
    public static final Attribute<String> PRODUCT_OFFERING = Attribute.text("PRODUCT_OFFERING", "Product Offering");
    public static final Attribute<Boolean> PACKAGE_MANAGER =
            Attribute.yesNo("DEPLOY_PKG_MGR", "Client Deployment Package Manager", true);
    public static final Attribute<Integer> MOST_PACKAGES =
            Attribute.number("DEPLOY_MAX_PKGS", "Maximum Client Deployment Packages", 4);
    public static final Attribute<String> PACKAGE_DIRECTORY =
            Attribute.text("DEPLOY_REPOSITORY", "Client Deployment Repository");

    private ServerSettings() {}
}
