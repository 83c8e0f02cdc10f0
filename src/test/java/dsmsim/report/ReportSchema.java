package dsmsim.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON, and holds it against the schema that users get. */
final class ReportSchema {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text(), InputFormat.JSON);

    private ReportSchema() {}

    static String text() {
        try {
            return Files.readString(Path.of("src/main/resources/dsmsim/rehearsal-report.schema.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    /** The report, when it is as the schema says. */
    static JsonNode valid(String json) {
        JsonNode report = read(json);
        assertEquals(List.of(), SCHEMA.validate(report));
        return report;
    }
}
