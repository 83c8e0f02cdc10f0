package dsmsim.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.message.ReturnCode;
import dsmsim.site.DataType;
import dsmsim.site.Server;
import dsmsim.testing.Console;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyCommandsTest {
    private final Console console = Console.on("ONE");

    private Server server() {
        return console.site().server("ONE").orElseThrow();
    }

    private ActivePolicy policy(String domain) {
        return new ActivePolicy(server(), domain);
    }

    private void failsWith(ReturnCode code, String command) {
        Server before = server();
        console.run(command);
        assertEquals(code, console.returnCode(), command);
        assertEquals(before.types(), server().types());
        before.types().forEach(type -> assertEquals(before.all(type), server().all(type), command));
    }

    @Test
    void aNewServerHasTheStandardPolicy() {
        ActivePolicy standard = policy("STANDARD");
        assertTrue(standard.exists());
        assertEquals(Optional.of("STANDARD"), standard.defaultClass());
        assertEquals(Optional.of("BACKUPPOOL"), standard.destination("STANDARD", DataType.BACKUP));
        assertEquals(Optional.of("ARCHIVEPOOL"), standard.destination("STANDARD", DataType.ARCHIVE));
        assertEquals(Optional.of("SPACEMGPOOL"), standard.destination("STANDARD", DataType.SPACEMANAGED));
    }

    @Test
    void onlyActivationChangesWhatIsInForce() {
        console.run("UPDATE COPYGROUP STANDARD STANDARD STANDARD VEREXISTS=7");
        assertEquals(2, versions());
        console.run("ACTIVATE POLICYSET STANDARD STANDARD");
        assertEquals(7, versions());
        for (String command : List.of(
                "UPDATE COPYGROUP STANDARD ACTIVE STANDARD VEREXISTS=8",
                "DELETE COPYGROUP STANDARD ACTIVE STANDARD TYPE=ARCHIVE",
                "DELETE MGMTCLASS STANDARD ACTIVE STANDARD",
                "DEFINE MGMTCLASS STANDARD ACTIVE OTHER",
                "ASSIGN DEFMGMTCLASS STANDARD ACTIVE STANDARD",
                "COPY POLICYSET STANDARD STANDARD ACTIVE",
                "ACTIVATE POLICYSET STANDARD ACTIVE",
                "DELETE POLICYSET STANDARD ACTIVE")) {
            failsWith(ReturnCode.INVALIDUSE, command);
        }
    }

    private int versions() {
        return policy("STANDARD").backupCopyGroup("STANDARD").orElseThrow().get(BackupCopyGroup.VERSIONS_EXISTING);
    }

    @Test
    void aSetWithoutADefaultClassCannotBeActivated() {
        console.run(
                "DEFINE DOMAIN D",
                "DEFINE POLICYSET D S",
                "DEFINE MGMTCLASS D S C",
                "DEFINE COPYGROUP D S C DESTINATION=BACKUPPOOL");
        failsWith(ReturnCode.INVALIDUSE, "ACTIVATE POLICYSET D S");
        console.run("ASSIGN DEFMGMTCLASS D S C");
        assertEquals("""
                ANR1554W DEFAULT Management class C in policy set D S does not have an ARCHIVE copygroup:  files will not be
                archived by default if this set is activated.
                ANR1514I Policy set S activated in policy domain D.""", unwrapped("ACTIVATE POLICYSET D S"));
        assertEquals(Optional.of("C"), policy("D").defaultClass());
    }

    private String unwrapped(String command) {
        return console.run(command).replace("files will not be archived", "files will not be\narchived");
    }

    @Test
    void aClassThatIsCopiedOrDeletedTakesItsCopyGroupsAlong() {
        console.run("COPY MGMTCLASS STANDARD STANDARD STANDARD COPY");
        assertTrue(server().has(BackupCopyGroup.TYPE, "STANDARD", "STANDARD", "COPY"));
        assertTrue(server().has(ArchiveCopyGroup.TYPE, "STANDARD", "STANDARD", "COPY"));
        console.run("DELETE MGMTCLASS STANDARD STANDARD COPY");
        assertFalse(server().has(BackupCopyGroup.TYPE, "STANDARD", "STANDARD", "COPY"));
        assertTrue(server().has(BackupCopyGroup.TYPE, "STANDARD", "STANDARD", "STANDARD"));
    }

    @Test
    void aCopiedDomainHasNoActiveSet() {
        console.run("COPY DOMAIN STANDARD TWO");
        assertFalse(policy("TWO").exists());
        assertTrue(server().has(ArchiveCopyGroup.TYPE, "TWO", "STANDARD", "STANDARD"));
    }

    @Test
    void aDomainWithNodesCannotBeDeleted() {
        console.run("COPY DOMAIN STANDARD TWO", "REGISTER NODE N secretpw DOMAIN=TWO");
        failsWith(ReturnCode.ISREFERENCED, "DELETE DOMAIN TWO");
        console.run("UPDATE NODE N DOMAIN=STANDARD", "DELETE DOMAIN TWO");
        assertEquals(ReturnCode.OK, console.returnCode());
        assertTrue(server().under(PolicySet.TYPE, "TWO").isEmpty());
    }

    @Test
    void whatIsThereOrMissingIsSaidSo() {
        failsWith(ReturnCode.EXISTS, "DEFINE DOMAIN STANDARD");
        failsWith(ReturnCode.EXISTS, "DEFINE COPYGROUP STANDARD STANDARD STANDARD DESTINATION=BACKUPPOOL");
        failsWith(ReturnCode.NOTFOUND, "UPDATE DOMAIN NONE DESCRIPTION=x");
        failsWith(ReturnCode.NOTFOUND, "DEFINE POLICYSET NONE S");
        failsWith(ReturnCode.NOTFOUND, "DELETE MGMTCLASS STANDARD STANDARD NONE");
        failsWith(ReturnCode.SYNTAX, "UPDATE DOMAIN STANDARD");
        failsWith(ReturnCode.SYNTAX, "UPDATE COPYGROUP STANDARD STANDARD STANDARD TYPE=ARCHIVE");
    }
}
