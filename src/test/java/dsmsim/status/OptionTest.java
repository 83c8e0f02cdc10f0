package dsmsim.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.replication.ReplicationSettings;
import dsmsim.testing.Console;
import org.junit.jupiter.api.Test;

class OptionTest {
    private final Console console = Console.on("ONE");

    @Test
    void aChangedOptionIsShownAndObeyed() {
        assertEquals("""
                ANR2119I The REPLBATCHSIZE option has been changed in the options file.

                Server Option         Option Setting
                -----------------     --------------------
                ReplBatchSize         1000""", console.run("SETOPT REPLBATCH 1000", "QUERY OPTION replbatchsize"));
        assertEquals(1000, console.site().server("ONE").orElseThrow().setting(ReplicationSettings.BATCH_SIZE));
    }

    @Test
    void onlyValuesOfTheOptionAreTaken() {
        assertTrue(console.run("SETOPT MAXSESSIONS 1").startsWith("SIM0336E"));
        assertTrue(console.run("SETOPT EXPQUIET maybe").startsWith("SIM0336E"));
        assertTrue(console.run("SETOPT REORGBEGINTIME noon").startsWith("SIM0336E"));
        assertTrue(console.run("SETOPT LANGUAGE DE").startsWith("SIM0335E"));
        assertTrue(console.run("SETOPT NOSUCHOPTION 1").startsWith("ANR2020E"));
    }

    @Test
    void severalOptionsStandSideBySide() {
        assertEquals("""
                Server Option         Option Setting           Server Option         Option Setting
                -----------------     --------------------     -----------------     --------------------
                ReclaimDelay          4                        ReclaimPeriod         2""", console.run("Q OPT RECL*"));
    }

    @Test
    void statusBeginsWithProductAndName() {
        assertTrue(console.run("QUERY STATUS").startsWith("""
                Storage Management Server for Linux/x86_64 - Version 7, Release 1, Level 1.100

                                                  Server Name: ONE
                """));
    }
}
