package dsmsim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.catalog.Catalog;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManualTest {
    private static final Catalog CATALOG = Catalog.standard();

    @Test
    void everyCommandHasItsSection() {
        List<String> titles = Manual.text(CATALOG)
                .lines()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.split(" ", 3)[2])
                .toList();
        assertEquals(CATALOG.commands().stream().map(command -> command.name()).toList(), titles);
    }

    @Test
    void aSectionSaysWhatHelpSays() {
        String manual = Manual.text(CATALOG);
        String section = manual.substring(manual.indexOf(" CANCEL PROCESS\n"));
        section = section.substring(0, section.indexOf("\n### "));
        assertTrue(section.contains("""

                ```text
                CANcel PRocess <process_number>
                ```

                | Parameter | Meaning | Default |
                |---|---|---|
                | `process_number` | Gives the number of the process. Required. |  |
                """), section);
    }

    @Test
    void everyRowOfATableHasAsManyCellsAsItsHead() {
        int cells = 0;
        for (String line : Manual.text(CATALOG).lines().toList()) {
            if (line.startsWith("| ")) {
                int found = line.split("(?<!\\\\)\\|", -1).length;
                cells = cells == 0 ? found : cells;
                assertEquals(cells, found, line);
            } else if (!line.startsWith("|")) {
                cells = 0;
            }
        }
    }

    @Test
    void tablesAndFunctionsOfSelectAreAnAppendix() {
        String manual = Manual.text(CATALOG);
        assertTrue(manual.substring(manual.indexOf("\n## Tables that SELECT reads"))
                .contains("TSMDB1.BACKUPS\n"));
        assertTrue(manual.contains("\n**NODES**\n\n| Column | Type |\n|---|---|\n| `NODE_NAME` | VARCHAR(65) |\n"));
        assertTrue(manual.contains("\n| `JOB` | INTEGER since 8.1 |\n"));
        assertTrue(manual.contains("\n| `ABS(number)` | "));
    }
}
