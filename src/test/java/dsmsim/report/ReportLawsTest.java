package dsmsim.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.testing.Console;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;

/** Whatever is rehearsed, its reports can be read. */
class ReportLawsTest {

    @Provide
    Arbitrary<List<String>> commands() {
        Arbitrary<String> servers = Arbitraries.of("LONDON", "PARIS", "ROME");
        Arbitrary<String> nodes = Arbitraries.of("ALPHA", "BETA", "*", "<i>");
        Arbitrary<String> forms = Arbitraries.of(
                "CONNECT %s",
                "SIMULATE OUTAGE %s",
                "SIMULATE RECOVERY %s",
                "SET REPLSERVER %s",
                "REPLICATE NODE %2$s WAIT=YES",
                "%s: REMOVE REPLNODE %s",
                "REMOVE REPLNODE %2$s",
                "UPDATE NODE %2$s REPLSTATE=ENABLED REPLMODE=SYNCSEND",
                "%s: UPDATE NODE %s REPLSTATE=ENABLED REPLMODE=SYNCRECEIVE",
                "SIMULATE CLIENT %2$s SERVER=%1$s",
                "SIMULATE BACKUP %2$s /home FILES=30 FIRST=1980",
                "SIMULATE ARCHIVE %2$s '<b>&\"</b>' FILES=5",
                "SIMULATE DAMAGE %1$s %2$s /home FILES=9",
                "DELETE FILESPACE %2$s *",
                "EXPIRE INVENTORY WAIT=YES",
                "UPDATE SERVER %s DESCRIPTION='<script>&\u0007\u202e\"'",
                "SIMULATE SERVER LISBON",
                "/* Step 4 of <%s> & 'others' */",
                "NO <SUCH> & \"COMMAND\"");
        return Combinators.combine(forms, servers, nodes)
                .as((form, server, node) -> form.formatted(server, node))
                .list()
                .ofMinSize(0)
                .ofMaxSize(14);
    }

    @Property(tries = 60, seed = "7", edgeCases = EdgeCasesMode.NONE)
    void everyReportIsAsTheSchemaSaysAndAPage(@ForAll("commands") List<String> commands) throws IOException {
        Console console = Rehearsed.three();
        Report report = Rehearsed.commands(console, commands);
        JsonNode json = ReportSchema.valid(ReportJson.of(report));
        assertEquals(report.steps().size(), json.get("steps").size());
        for (ReportStep step : report.steps()) {
            JsonNode told = json.get("steps").get(step.step().number() - 1);
            assertEquals(step.step().flows().size(), told.get("versions").size());
        }
        Page page = Page.of(ReportHtml.of(report));
        page.assertStandsAlone();
        assertEquals(
                report.steps().size(),
                page.all("li").stream()
                        .filter(row -> row.getAttribute("id").startsWith("c"))
                        .count());
    }
}
