package dsmsim.recovery;

import dsmsim.command.Family;
import dsmsim.command.SetSetting;
import dsmsim.site.Attribute;
import dsmsim.site.Referent;
import dsmsim.value.Types;
import java.util.List;

/** The settings of the disaster recovery manager, at their values after an installation. */
final class DrmSettings {
    private static final String OWN_TABLE = "a table of their own has a row for each pool";

    /** Empty for the directory of the server instance, as the next one. */
    static final Attribute<String> PLAN_PREFIX = Attribute.text("PLANPREFIX", "Recovery Plan Prefix");

    static final Attribute<String> INSTRUCTIONS_PREFIX = Attribute.text("INSTRPREFIX", "Plan Instructions Prefix");
    /** One character, which marks the names of replacement volumes in the plan. */
    static final Attribute<String> POSTFIX =
            Attribute.text("PLANVPOSTFIX", "Replacement Volume Postfix").initially("@");
    /** Names and patterns; none for all primary pools. */
    static final Attribute<List<String>> PRIMARY_POOLS = pools("DRMPSTGPOOLS", "Primary Storage Pools");
    /** Names and patterns; none for all copy pools. */
    static final Attribute<List<String>> COPY_POOLS = pools("DRMCSTGPOOLS", "Copy Storage Pools");
    /** Names and patterns; none for no pool at all, as the next ones. */
    static final Attribute<List<String>> ACTIVE_DATA_POOLS = pools("DRMASTGPOOLS", "Active-Data Storage Pools");

    static final Attribute<List<String>> CONTAINER_COPY_POOLS = pools("DRMCCSTGPOOLS", "Container-Copy Storage Pools");
    static final Attribute<List<String>> RETENTION_POOLS = pools("DRMRSTGPOOLS", "Retention Storage Pools");

    static final Attribute<String> NOT_MOUNTABLE =
            Attribute.text("NONMOUNTNAME", "Not Mountable Location Name").initially("NOTMOUNTABLE");
    static final Attribute<String> COURIER =
            Attribute.text("COURIERNAME", "Courier Name").initially("COURIER");
    static final Attribute<String> VAULT =
            Attribute.text("VAULTNAME", "Vault Site Name").initially("VAULT");
    /** Days, 0 to 9999. */
    static final Attribute<Integer> BACKUP_EXPIRATION =
            Attribute.of("DBBEXPIREDAYS", "DB Backup Series Expiration Days", Types.DAYS, 60);
    /** Days, 0 to 9999. */
    static final Attribute<Integer> PLAN_EXPIRATION =
            Attribute.of("RPFEXPIREDAYS", "Recovery Plan File Expiration Days", Types.DAYS, 60);

    static final Attribute<Boolean> CHECK_LABEL = Attribute.of("CHECKLABEL", "Check Label?", Types.MIXED_YES_NO, true);
    static final Attribute<Boolean> PROCESS_FILES =
            Attribute.of("FILEPROCESS", "Process FILE Device Type?", Types.MIXED_YES_NO, false);
    static final Attribute<String> COMMAND_FILE = Attribute.text("CMDFILENAME", "Command File Name");

    private DrmSettings() {}

    /** The commands that set them. */
    static List<Family> families() {
        return List.of(
                set("SET DRMACTIVEDATASTGPOOL", ACTIVE_DATA_POOLS, "active-data_pool_name"),
                set("SET DRMCHECKLABEL", CHECK_LABEL, "value"),
                set("SET DRMCMDFILENAME", COMMAND_FILE, "file_name"),
                set("SET DRMCOPYCONTAINERSTGPOOL", CONTAINER_COPY_POOLS, "pool_name"),
                set("SET DRMCOPYSTGPOOL", COPY_POOLS, "copy_pool_name"),
                set("SET DRMCOURIERNAME", COURIER, "courier_name"),
                set("SET DRMDBBACKUPEXPIREDAYS", BACKUP_EXPIRATION, "days"),
                set("SET DRMFILEPROCESS", PROCESS_FILES, "value"),
                set("SET DRMINSTRPREFIX", INSTRUCTIONS_PREFIX, "prefix"),
                set("SET DRMNOTMOUNTABLENAME", NOT_MOUNTABLE, "location"),
                set("SET DRMPLANPREFIX", PLAN_PREFIX, "prefix"),
                set("SET DRMPLANVPOSTFIX", POSTFIX, "character"),
                set("SET DRMPRIMSTGPOOL", PRIMARY_POOLS, "primary_pool_name"),
                set("SET DRMRETENTIONSTGPOOL", RETENTION_POOLS, "retention_pool_name"),
                set("SET DRMRPFEXPIREDAYS", PLAN_EXPIRATION, "days"),
                set("SET DRMVAULTNAME", VAULT, "vault_name"));
    }

    private static Attribute<List<String>> pools(String table, String title) {
        return Attribute.of(table, title, Types.SPACED_NAMES, List.<String>of())
                .follows(Referent.of("STGPOOL"))
                .inNoTable(OWN_TABLE);
    }

    private static <T> Family set(String command, Attribute<T> setting, String operand) {
        return SetSetting.of(command, setting, operand).saying("ANR6700I");
    }
}
