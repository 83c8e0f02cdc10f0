package dsmsim.report;

import dsmsim.message.Message;
import dsmsim.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The steps of a rehearsal as rows of a page; what was replied and which objects have changed can be unfolded. */
final class StepRows {
    /** With more steps than these only those are told that change something or are refused. */
    private static final int ALL = 500;

    private static final int MOST = 2_000;
    private static final int NAMES = 3;

    private final Report report;
    private final Markup html;
    private String remark = "";
    private String label = "";
    private long single;

    StepRows(Report report, Markup html) {
        this.report = report;
        this.html = html;
    }

    void write() {
        html.open("section", "id", "steps").element("h2", "Step by step").line();
        html.open("ol", "class", "steps").line();
        int told = 0;
        for (ReportStep step : report.steps()) {
            boolean isTold = report.steps().size() <= ALL
                    || step.step().isRefused()
                    || !step.step().effects().all().isEmpty();
            if (isTold && told < MOST) {
                row(step);
                told++;
            }
            single = step.step().copies().single();
        }
        html.closeLine();
        int left = report.steps().size() - told;
        if (left > 0) {
            html.element("p", Values.number(left) + " more steps are not told here.", "class", "quiet");
        }
        html.closeLine();
    }

    private void row(ReportStep step) {
        String style = step.newlyLost() > 0 || step.step().notStored() > 0
                ? "lost"
                : step.risksMore() || step.step().isRefused() ? "risk" : "plain";
        html.open("li", "id", "c" + step.step().number(), "class", style);
        if (!step.step().remark().equals(remark)) {
            remark = step.step().remark();
            if (!remark.isEmpty()) {
                html.element("h3", remark);
            }
        }
        html.open("div", "class", "no");
        html.element("b", step.label().equals(label) ? "" : step.label());
        label = step.label();
        html.close();
        html.open("div");
        if (!step.step().server().isEmpty()) {
            html.element("span", step.step().server(), "class", "chip").text(" ");
        }
        html.element("code", step.command());
        html.close();
        html.open("div", "class", "did");
        List<String> flows = FlowWords.of(step.step().flows(), step.step().server());
        for (String flow : flows) {
            html.element("p", flow);
        }
        List<ChangedObjects> objects = ChangedObjects.of(step.step().effects().all());
        if (!objects.isEmpty() && objects.size() <= NAMES) {
            for (ChangedObjects each : objects) {
                html.element("p", inShort(each, step));
            }
        } else if (!objects.isEmpty()) {
            html.element("p", objects.size() + " kinds of changes");
        }
        tags(step);
        html.close();
        unfolded(step, objects);
        html.closeLine();
    }

    private void tags(ReportStep step) {
        if (step.newlyLost() > 0) {
            tag("lost", "▼ " + Values.number(step.newlyLost()) + " lost");
        }
        if (step.step().notStored() > 0) {
            tag("lost", "⊘ " + Values.number(step.step().notStored()) + " not stored");
        }
        if (step.risksMore()) {
            tag("risk", "▲ " + Values.number(step.step().atRisk()) + " at risk");
        }
        if (step.step().isRefused()) {
            tag("risk", "✕ refused");
        }
        if (step.step().copies().single() != single) {
            tag("plain", Values.number(step.step().copies().single()) + " single");
        }
    }

    private void tag(String style, String words) {
        html.element("span", words, "class", "tag " + style);
    }

    /** {@code NODE NODE1 on DRSRV: Replication Mode Receive → None}. */
    private static String inShort(ChangedObjects objects, ReportStep step) {
        List<String> changes = new ArrayList<>();
        for (ChangedObjects.AttributeChange change : objects.changes()) {
            changes.add(inWords(change));
        }
        String first = objects.names().get(0);
        boolean isNamed = objects.server().isEmpty()
                || objects.server().equals(step.step().server())
                || first.contains(objects.server());
        boolean isWhole = changes.get(0).startsWith("(");
        return names(objects)
                + (isNamed ? "" : " on " + objects.server())
                + (isWhole ? " " : ": ")
                + String.join(", ", changes);
    }

    private static String names(ChangedObjects objects) {
        int count = objects.names().size();
        String named = String.join(", ", objects.names().subList(0, Math.min(NAMES, count)));
        return count > NAMES ? named + " and " + Values.number(count - NAMES) + " more" : named;
    }

    private static String inWords(ChangedObjects.AttributeChange change) {
        return change.old().isEmpty() && change.now().isEmpty()
                ? change.attribute()
                : change.attribute() + " " + shown(change.old()) + " → " + shown(change.now());
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(none)" : value;
    }

    private void unfolded(ReportStep step, List<ChangedObjects> objects) {
        FewMessages messages = FewMessages.of(step.step().messages());
        String reply = step.step().reply().map(Message::identifier).orElse("no message");
        if (messages.shown().isEmpty() && objects.isEmpty()) {
            return;
        }
        html.open("details").open("summary").element("code", reply);
        int count = step.step().messages().size();
        html.text(count > 1 ? ", " + Values.number(count) + " messages" : "");
        html.text(
                step.step().returnCode().number() == 0
                        ? ""
                        : ", return code " + step.step().returnCode().number());
        html.close();
        html.open("ul", "class", "reply");
        for (Message message : messages.shown()) {
            html.open("li").element("code", message.text()).close();
        }
        for (Map.Entry<String, Integer> left : messages.left().entrySet()) {
            html.element("li", "and " + Values.number(left.getValue()) + " more " + left.getKey(), "class", "quiet");
        }
        html.close();
        if (!objects.isEmpty()) {
            table(objects);
        }
        html.closeLine();
    }

    private void table(List<ChangedObjects> objects) {
        html.open("div", "class", "wide").open("table").open("thead").open("tr");
        for (String title : List.of("Server", "Object", "What", "Before", "After")) {
            html.element("th", title, "scope", "col");
        }
        html.close().close().open("tbody");
        for (ChangedObjects each : objects) {
            for (ChangedObjects.AttributeChange change : each.changes()) {
                html.open("tr");
                html.element("td", each.server());
                html.element("td", names(each));
                html.element("td", change.attribute());
                html.element("td", change.old());
                html.element("td", change.now()).close();
            }
        }
        html.close().close().close();
    }

    /** {@code in step 9}, as within a sentence. */
    static String within(ReportStep step) {
        String named = StepWords.named(step);
        return named.substring(0, 1).toLowerCase(Locale.ROOT) + named.substring(1);
    }
}
