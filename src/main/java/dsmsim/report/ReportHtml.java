package dsmsim.report;

import dsmsim.hazard.Finding;
import dsmsim.node.ReplicationRule;
import dsmsim.rehearsal.Verdict;
import dsmsim.site.DataType;
import dsmsim.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A report as one page that needs nothing else: no script, no other file. The verdict is first, then the picture and what is
 * lost or at risk; all that comes after that is for those who want to know why. The same rehearsal gives the same bytes.
 */
final class ReportHtml {
    private static final int MOST_PLACES = 50;
    private static final int MOST_ROWS = 300;

    /** A browser is to run and to load nothing, even where a name got through as markup. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Report report;
    private final Markup html = new Markup();

    private ReportHtml(Report report) {
        this.report = report;
    }

    static String of(Report report) {
        return new ReportHtml(report).page();
    }

    private String page() {
        List<PictureColumn> columns = PictureColumn.of(report);
        ReportPicture picture = new ReportPicture(report, columns, html);
        html.raw("<!DOCTYPE html>\n");
        html.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml").line();
        html.open("head").line().empty("meta", "charset", "utf-8").line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        html.element(
                        "title",
                        report.verdict().word() + " – Rehearsal of "
                                + report.rehearsal().name())
                .line();
        html.open("style")
                .line()
                .raw(ReportStyle.of(picture.width(), picture.height()))
                .closeLine();
        html.closeLine();
        html.open("body").open("main").line();
        head();
        verdict();
        html.open("section", "class", "picture-box")
                .element("h2", "What each server holds")
                .line();
        picture.draw();
        key(picture);
        numbers(columns, picture.servers());
        html.closeLine();
        notes();
        findings();
        otherwise();
        new StepRows(report, html).write();
        places();
        foot();
        html.close().close().closeLine();
        return html.toString();
    }

    private void head() {
        html.open("header")
                .text("Rehearsal of ")
                .element("b", report.rehearsal().name());
        html.text(" on a copy of the site, "
                + Values.dateTime(report.rehearsal().start().clock().stands()));
        html.closeLine();
    }

    private void verdict() {
        Verdict verdict = report.verdict();
        boolean isBad = verdict.lost() > 0 || verdict.notStored() > 0;
        boolean isGood = verdict.kinds().isEmpty();
        boolean isWarning = verdict.atRisk() > 0
                || verdict.refused() > 0
                || !verdict.mixed().isEmpty();
        String style = isBad ? "bad" : isWarning ? "warn" : "good";
        html.open("section", "class", "verdict " + style).line();
        html.element("h1", (isBad ? "✖ " : isWarning ? "▲ " : "✔ ") + verdict.word() + lostInWords(verdict))
                .line();
        html.open("dl", "class", "facts").line();
        fact("Lost", Values.number(verdict.lost()), verdict.lost() > 0 ? "lost" : "");
        fact("Not stored", Values.number(verdict.notStored()), verdict.notStored() > 0 ? "lost" : "");
        fact("At risk", Values.number(verdict.atRisk()), verdict.atRisk() > 0 ? "risk" : "");
        fact("Single", Values.number(verdict.single()), "");
        fact("Held by two or more", Values.number(verdict.held()), "");
        fact(
                "Refused",
                Values.number(verdict.refused()) + " of " + Values.number(verdict.commands()),
                verdict.refused() > 0 ? "risk" : "");
        fact("Roles", roles(verdict), verdict.mixed().isEmpty() ? "" : "risk");
        html.closeLine();
        List<ReportStep> turns = new ArrayList<>();
        for (ReportStep step : report.steps()) {
            if (step.newlyLost() > 0 || step.risksMore() || step.step().notStored() > 0) {
                turns.add(step);
            }
        }
        turns(turns);
        if (isGood && isReadable()) {
            html.element("p", "Every version is held by two servers or more.").line();
        }
        html.closeLine();
    }

    private boolean isReadable() {
        List<ReportStep> steps = report.steps();
        return !steps.isEmpty() && steps.get(steps.size() - 1).step().copies().unreadable() == 0;
    }

    private static String lostInWords(Verdict verdict) {
        long count = verdict.lost() > 0 ? verdict.lost() : verdict.notStored() > 0 ? verdict.notStored() : 0;
        return count == 0 ? "" : ": " + versions(count);
    }

    private static String versions(long count) {
        return Values.number(count) + (count == 1 ? " version" : " versions");
    }

    private static String roles(Verdict verdict) {
        return verdict.mixed().isEmpty() ? verdict.sameRoles() ? "as at the start" : "not as at the start" : "mixed";
    }

    private void fact(String what, String value, String style) {
        html.open("div", "class", style)
                .element("dt", what)
                .element("dd", value)
                .closeLine();
    }

    /** The steps in which something happens to data, to go there. */
    private void turns(List<ReportStep> turns) {
        int most = 10;
        if (turns.isEmpty()) {
            return;
        }
        html.open("p");
        for (int i = 0; i < Math.min(most, turns.size()); i++) {
            ReportStep step = turns.get(i);
            List<String> words = new ArrayList<>();
            if (step.step().notStored() > 0) {
                words.add(Values.number(step.step().notStored()) + " not stored");
            }
            if (step.risksMore()) {
                words.add(Values.number(step.step().atRisk()) + " at risk");
            }
            if (step.newlyLost() > 0) {
                words.add(Values.number(step.newlyLost()) + " lost");
            }
            html.text(i == 0 ? "" : "; ");
            html.element("a", StepWords.named(step), "href", "#c" + step.step().number());
            html.text(": " + String.join(", ", words));
        }
        html.text(turns.size() > most ? "; and " + (turns.size() - most) + " more steps." : ".");
        html.closeLine();
    }

    private void key(ReportPicture picture) {
        html.open("ul", "class", "key").line();
        swatch("bk", "backup (Bkup)");
        swatch("ar", "archive (Arch)");
        swatch("sm", "space-managed (SpMg)");
        swatch("one", "hatched: single, no other server has them");
        swatch("edge", "outlined: at risk");
        html.element("li", "▼ lost");
        swatch("off", "server down");
        html.element("li", "figure with a dotted line: the client works there");
        html.element("li", "→ replication, with what it sent or deleted");
        html.element("li", "S Send, R Receive, SS SyncSend, SR SyncReceive, N None, M not all nodes alike");
        html.element("li", "Heights are square roots; numbers are exact.");
        if (picture.others() > 0) {
            html.element(
                    "li", Values.number(picture.others()) + " servers without anything of these nodes are not drawn.");
        }
        if (report.steps().size() > PictureColumn.ALL) {
            html.element("li", "Steps that change nothing are not drawn.");
        }
        html.closeLine();
    }

    private void swatch(String style, String words) {
        html.open("li").element("i", "", "class", style).text(words).closeLine();
    }

    /** The picture as a table: a row for each moment at which something in it is another one. */
    private void numbers(List<PictureColumn> columns, List<String> servers) {
        html.open("details", "class", "table").element("summary", "The same in numbers");
        html.open("div", "class", "wide").open("table").open("thead").line();
        html.open("tr");
        html.element("th", "Step", "scope", "col", "rowspan", "2");
        for (String server : servers) {
            html.element("th", server, "scope", "colgroup", "colspan", "5");
        }
        for (String title : List.of("Single", "At risk", "Lost")) {
            html.element("th", title, "scope", "col", "class", "n", "rowspan", "2");
        }
        html.closeLine();
        html.open("tr");
        for (int i = 0; i < servers.size(); i++) {
            html.element("th", "Mode", "scope", "col");
            for (String title : List.of("Bkup", "Arch", "SpMg", "Single")) {
                html.element("th", title, "scope", "col", "class", "n");
            }
        }
        html.closeLine();
        html.close().open("tbody").line();
        int rows = 0;
        for (int i = 0; i < columns.size(); i++) {
            boolean isShown = i == 0 || !row(columns.get(i), servers).equals(row(columns.get(i - 1), servers));
            if (isShown && rows < MOST_ROWS) {
                numbers(columns.get(i), servers);
                rows++;
            }
        }
        html.close().close().close().closeLine();
    }

    private void numbers(PictureColumn column, List<String> servers) {
        html.open("tr");
        html.element("th", column.step().map(StepWords::named).orElse("Start"), "scope", "row");
        List<String> cells = row(column, servers);
        int each = 5;
        for (int i = 0; i < cells.size(); i++) {
            boolean isMode = i < servers.size() * each && i % each == 0;
            boolean isRisk = i == cells.size() - 2 && column.atRisk() > 0;
            boolean isLost = i == cells.size() - 1 && column.lost() > 0;
            html.element("td", cells.get(i), "class", isMode ? "m" : isRisk ? "n risk" : isLost ? "n lost" : "n");
        }
        html.closeLine();
    }

    private static List<String> row(PictureColumn column, List<String> servers) {
        List<String> cells = new ArrayList<>();
        for (String server : servers) {
            String mode = column.state(server).map(ServerState::mode).orElse("");
            cells.add(column.isDown(server) ? mode + ", down" : mode);
            long single = 0;
            for (DataType type : DataType.values()) {
                cells.add(Values.number(column.held(server, type)));
                single += column.single(server, type);
            }
            cells.add(Values.number(single));
        }
        cells.add(Values.number(column.singles()));
        cells.add(Values.number(column.atRisk()));
        cells.add(Values.number(column.lost()));
        return cells;
    }

    private void notes() {
        if (report.notes().isEmpty()) {
            return;
        }
        html.open("section").element("h2", "Lost and at risk").line();
        for (LossNote note : report.notes()) {
            ReportStep step = report.steps().get(note.step() - 1);
            html.open("div", "class", note.isLoss() ? "note lost" : "note risk").line();
            html.open("h3").text(note.isLoss() ? "▼ " : "▲ ");
            html.text(Values.number(note.versions()) + (note.isLoss() ? " lost in " : " at risk from "));
            html.element("a", StepRows.within(step), "href", "#c" + note.step());
            html.text(note.isLoss() ? ": " : " on: ")
                    .text(note.group().toString())
                    .closeLine();
            for (String sentence : note.sentences()) {
                html.element("p", sentence).line();
            }
            if (!note.rests().isEmpty()) {
                html.element("p", "Rests on: " + note.rests() + ".", "class", "quiet")
                        .line();
            }
            html.closeLine();
        }
        html.closeLine();
    }

    private void findings() {
        if (report.findings().isEmpty()) {
            return;
        }
        html.open("section").element("h2", "Hazards").line();
        for (Finding finding : report.findings()) {
            ReportStep step = report.steps().get(finding.step() - 1);
            ReportStep last = report.steps().get(finding.last() - 1);
            html.open("div", "class", "note risk").line();
            html.open("h3")
                    .text(finding.hazard().name() + " " + finding.hazard().title());
            html.text(finding.server().isEmpty() ? ", after " : " on " + finding.server() + ", after ");
            html.element("a", StepRows.within(step), "href", "#c" + finding.step());
            html.text(finding.last() > finding.step() ? " to " + StepRows.within(last) : "")
                    .closeLine();
            html.element("p", finding.text()).line();
            html.element("p", finding.advice(), "class", "advice").line();
            html.element(
                            "p",
                            finding.hazard().ground() + ": " + finding.hazard().source(),
                            "class",
                            "quiet")
                    .line();
            html.closeLine();
        }
        html.closeLine();
    }

    private void otherwise() {
        if (report.otherwise().isEmpty()) {
            return;
        }
        html.open("section").element("h2", "The verdict hangs on what nobody knows for certain");
        for (OtherReading other : report.otherwise()) {
            html.element("p", other.inWords()).line();
        }
        html.closeLine();
    }

    private void places() {
        html.open("section").element("h2", "At the start").line();
        html.open("div", "class", "wide").open("table").open("thead").open("tr");
        for (String title : List.of("Node", "File space", "Server", "Level", "Mode", "State")) {
            html.element("th", title, "scope", "col");
        }
        for (DataType type : DataType.values()) {
            html.element("th", type.shortName(), "scope", "col", "class", "n");
        }
        html.element("th", "Rules that do not send all", "scope", "col");
        html.close().close().open("tbody").line();
        List<ReportPlace> places = report.places();
        for (ReportPlace place : places.subList(0, Math.min(MOST_PLACES, places.size()))) {
            html.open("tr");
            html.element("td", place.node()).element("td", place.filespace());
            html.element("td", place.server()).element("td", place.level());
            html.element("td", place.mode()).element("td", place.state());
            for (DataType type : DataType.values()) {
                html.element("td", Values.number(place.versions().get(type)), "class", "n");
            }
            html.element("td", rules(place)).closeLine();
        }
        html.close().close().closeLine();
        if (places.size() > MOST_PLACES) {
            html.element(
                    "p",
                    "And " + Values.number(places.size() - MOST_PLACES) + " more; the report as JSON has them all.",
                    "class",
                    "quiet");
        }
        html.closeLine();
    }

    private static String rules(ReportPlace place) {
        List<String> rules = new ArrayList<>();
        for (Map.Entry<DataType, ReplicationRule> rule : place.rules().entrySet()) {
            if (rule.getValue() == ReplicationRule.NONE || rule.getValue().isActiveOnly()) {
                rules.add(rule.getKey().shortName() + " " + rule.getValue());
            }
        }
        return String.join(", ", rules);
    }

    private void foot() {
        html.open("footer").line();
        html.open("p").text("SHA-256 of the commands ").element("code", Digest.ofCommands(report));
        html.text(", of the site ")
                .element("code", Digest.of(report.rehearsal().start()))
                .text(". A report about the same has the same.");
        html.close().closeLine();
    }
}
