package dsmsim.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dsmsim.effect.Census;
import dsmsim.effect.FileGroup;
import dsmsim.effect.VersionFlow;
import dsmsim.hazard.Finding;
import dsmsim.inventory.Inventory;
import dsmsim.message.Message;
import dsmsim.node.ReplicationRule;
import dsmsim.rehearsal.FailureKind;
import dsmsim.rehearsal.RehearsedStep;
import dsmsim.rehearsal.Verdict;
import dsmsim.site.DataType;
import dsmsim.site.Doubt;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.io.IOException;
import java.io.StringWriter;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * A report as JSON, for programs; {@code rehearsal-report.schema.json} tells what stands where. Counts that are 0 and rules
 * that send all are left out, so that a report of thousands of nodes stays small. The same rehearsal gives the same bytes.
 */
final class ReportJson {
    /** Of the format; it is raised when something that was there is gone or means something else. */
    private static final int VERSION = 1;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private final Report report;
    private final JsonGenerator json;
    private final JsonLayout layout;

    private ReportJson(Report report, JsonGenerator json) {
        this.report = report;
        this.json = json;
        this.layout = JsonLayout.of(json);
    }

    static String of(Report report) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            new ReportJson(report, json).write();
        }
        return text.append('\n').toString();
    }

    private void write() throws IOException {
        Site start = report.rehearsal().start();
        json.writeStartObject();
        json.writeNumberField("version", VERSION);
        member("input");
        json.writeStringField("name", report.rehearsal().name());
        json.writeStringField("sha256", Digest.ofCommands(report));
        end();
        member("site");
        json.writeStringField("sha256", Digest.of(start));
        end();
        json.writeStringField("clock", TIME.format(start.clock().stands()));
        member("readings");
        for (Doubt doubt : Doubt.values()) {
            for (String value : doubt.readings()) {
                if (start.reads(doubt, value)) {
                    json.writeStringField(doubt.name(), value);
                }
            }
        }
        end();
        startServers();
        json.writeArrayFieldStart("nodes");
        for (ReportPlace place : report.places()) {
            place(place);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("steps");
        for (ReportStep step : report.steps()) {
            step(step);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notes");
        for (LossNote note : report.notes()) {
            note(note);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            finding(finding);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("otherwise");
        for (OtherReading other : report.otherwise()) {
            json.writeStartObject();
            json.writeStringField("reading", other.doubt().name());
            json.writeStringField("value", other.value());
            json.writeStringField("question", other.doubt().question());
            verdict(other.verdict());
            json.writeEndObject();
        }
        json.writeEndArray();
        verdict(report.verdict());
        json.writeEndObject();
    }

    private void startServers() throws IOException {
        Site start = report.rehearsal().start();
        Map<String, Long> single = Census.of(start).total().singleOn();
        json.writeArrayFieldStart("servers");
        for (Map.Entry<String, ServerState> entry : report.start().entrySet()) {
            Server server = start.servers().get(entry.getKey());
            begin();
            json.writeStringField("name", server.name());
            json.writeStringField("level", server.level().toString());
            state(entry.getValue(), single.getOrDefault(entry.getKey(), 0L));
            end();
        }
        json.writeEndArray();
    }

    private void place(ReportPlace place) throws IOException {
        begin();
        json.writeStringField("node", place.node());
        json.writeStringField("filespace", place.filespace());
        json.writeStringField("server", place.server());
        json.writeStringField("mode", place.mode());
        json.writeStringField("state", place.state());
        count("backup", place.versions().get(DataType.BACKUP));
        count("archive", place.versions().get(DataType.ARCHIVE));
        count("spaceManaged", place.versions().get(DataType.SPACEMANAGED));
        if (place.rules().values().stream().anyMatch(rule -> rule != ReplicationRule.ALL_DATA)) {
            json.writeObjectFieldStart("rules");
            for (Map.Entry<DataType, ReplicationRule> rule : place.rules().entrySet()) {
                if (rule.getValue() != ReplicationRule.ALL_DATA) {
                    json.writeStringField(
                            rule.getKey().choose("backup", "archive", "spaceManaged"),
                            rule.getValue().name());
                }
            }
            json.writeEndObject();
        }
        end();
    }

    private void step(ReportStep told) throws IOException {
        RehearsedStep step = told.step();
        json.writeStartObject();
        json.writeNumberField("number", step.number());
        json.writeStringField("label", told.label());
        json.writeStringField("remark", step.remark());
        json.writeStringField("server", step.server());
        json.writeStringField("command", told.command());
        json.writeStringField("at", TIME.format(step.time()));
        messages(FewMessages.of(step.messages()));
        json.writeNumberField("returnCode", step.returnCode().number());
        json.writeBooleanField("refused", step.isRefused());
        json.writeArrayFieldStart("objects");
        for (ChangedObjects objects : ChangedObjects.of(step.effects().all())) {
            objects(objects);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("versions");
        for (VersionFlow flow : step.flows()) {
            flow(flow);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("losses");
        for (Map.Entry<FileGroup, Inventory> lost : told.lost().groups().entrySet()) {
            begin();
            group(lost.getKey());
            json.writeNumberField("versions", lost.getValue().versions());
            end();
        }
        json.writeEndArray();
        json.writeNumberField("notStored", step.notStored());
        member("copies");
        json.writeNumberField("safe", step.copies().safe());
        json.writeNumberField("single", step.copies().single());
        json.writeNumberField("unreadable", step.copies().unreadable());
        json.writeNumberField("atRisk", step.atRisk());
        json.writeNumberField("lost", step.lost().count());
        end();
        json.writeArrayFieldStart("servers");
        for (Map.Entry<String, ServerState> entry : told.servers().entrySet()) {
            begin();
            json.writeStringField("name", entry.getKey());
            state(entry.getValue(), entry.getValue().single());
            end();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void messages(FewMessages messages) throws IOException {
        json.writeArrayFieldStart("messages");
        for (Message message : messages.shown()) {
            begin();
            json.writeStringField("id", message.identifier());
            json.writeStringField("text", message.text());
            end();
        }
        json.writeEndArray();
        if (!messages.left().isEmpty()) {
            member("moreMessages");
            for (Map.Entry<String, Integer> left : messages.left().entrySet()) {
                json.writeNumberField(left.getKey(), left.getValue());
            }
            end();
        }
    }

    private void objects(ChangedObjects objects) throws IOException {
        begin();
        json.writeStringField("server", objects.server());
        json.writeArrayFieldStart("names");
        for (String name : objects.names()) {
            json.writeString(name);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("changes");
        for (ChangedObjects.AttributeChange change : objects.changes()) {
            json.writeStartObject();
            json.writeStringField("attribute", change.attribute());
            if (!change.old().isEmpty() || !change.now().isEmpty()) {
                json.writeStringField("old", change.old());
                json.writeStringField("new", change.now());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        end();
    }

    private void flow(VersionFlow flow) throws IOException {
        begin();
        json.writeStringField("server", flow.server());
        group(flow.group());
        if (!flow.source().isEmpty()) {
            json.writeStringField("source", flow.source());
        }
        count("stored", flow.stored());
        count("received", flow.received());
        count("inactive", flow.inactivated());
        count("active", flow.activated());
        count("rebound", flow.rebound());
        count("deleted", flow.deleted());
        if (flow.cause() != VersionFlow.Cause.NONE) {
            json.writeStringField("cause", flow.cause().name());
        }
        count("damaged", flow.damaged());
        count("recovered", flow.recovered());
        end();
    }

    private void state(ServerState state, long single) throws IOException {
        json.writeBooleanField("up", state.up());
        json.writeStringField("mode", state.mode());
        json.writeBooleanField("client", state.client());
        json.writeNumberField("backup", state.backup());
        json.writeNumberField("archive", state.archive());
        json.writeNumberField("spaceManaged", state.spaceManaged());
        json.writeNumberField("single", single);
    }

    private void note(LossNote note) throws IOException {
        json.writeStartObject();
        json.writeNumberField("step", note.step());
        json.writeStringField("kind", note.isLoss() ? "LOSS" : "RISK");
        group(note.group());
        json.writeNumberField("versions", note.versions());
        json.writeArrayFieldStart("sentences");
        for (String sentence : note.sentences()) {
            json.writeString(sentence);
        }
        json.writeEndArray();
        json.writeStringField("restsOn", note.rests());
        json.writeEndObject();
    }

    private void finding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("hazard", finding.hazard().name());
        json.writeStringField("title", finding.hazard().title());
        json.writeNumberField("step", finding.step());
        json.writeNumberField("last", finding.last());
        json.writeStringField("server", finding.server());
        json.writeStringField("subject", finding.subject());
        json.writeNumberField("versions", finding.versions());
        json.writeStringField("text", finding.text());
        json.writeStringField("advice", finding.advice());
        json.writeStringField("ground", finding.hazard().ground().name());
        json.writeStringField("source", finding.hazard().source());
        json.writeEndObject();
    }

    private void verdict(Verdict verdict) throws IOException {
        json.writeObjectFieldStart("verdict");
        json.writeStringField("word", verdict.word());
        json.writeNumberField("lost", verdict.lost());
        json.writeNumberField("notStored", verdict.notStored());
        json.writeNumberField("atRisk", verdict.atRisk());
        json.writeNumberField("single", verdict.single());
        json.writeNumberField("held", verdict.held());
        json.writeNumberField("refused", verdict.refused());
        json.writeNumberField("commands", verdict.commands());
        json.writeArrayFieldStart("mixed");
        for (String node : verdict.mixed()) {
            json.writeString(node);
        }
        json.writeEndArray();
        json.writeBooleanField("sameRoles", verdict.sameRoles());
        json.writeArrayFieldStart("failures");
        for (FailureKind kind : verdict.kinds()) {
            json.writeString(kind.name());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void group(FileGroup group) throws IOException {
        json.writeStringField("node", group.node());
        json.writeStringField("filespace", group.filespace());
        json.writeStringField("type", group.type().shortName());
    }

    private void count(String name, long count) throws IOException {
        if (count != 0) {
            json.writeNumberField(name, count);
        }
    }

    /** Begins an object that is one line. */
    private void begin() throws IOException {
        json.writeStartObject();
        layout.oneLine(true);
    }

    /** Begins a member that is one line. */
    private void member(String name) throws IOException {
        json.writeFieldName(name);
        begin();
    }

    private void end() throws IOException {
        json.writeEndObject();
        layout.oneLine(false);
    }
}
