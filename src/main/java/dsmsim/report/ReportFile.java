package dsmsim.report;

import dsmsim.file.Trouble;
import dsmsim.message.CommandFailure;
import dsmsim.present.Format;
import dsmsim.present.Presenter;
import dsmsim.result.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** A file that gets a report; the end of its name chooses the form. */
record ReportFile(String name, ReportForm form) {

    /** What a report may look like. */
    private enum ReportForm {
        TEXT,
        JSON,
        HTML
    }

    /** @throws CommandFailure SIM0572E for a name with another end */
    static ReportFile of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".txt")) {
            return new ReportFile(name, ReportForm.TEXT);
        }
        if (lower.endsWith(".json")) {
            return new ReportFile(name, ReportForm.JSON);
        }
        if (lower.endsWith(".html") || lower.endsWith(".htm")) {
            return new ReportFile(name, ReportForm.HTML);
        }
        throw CommandFailure.of("SIM0572E", name);
    }

    /**
     * Writes the file as a whole.
     *
     * @return says so
     * @throws CommandFailure SIM0573E where it cannot be written
     */
    Result write(Report report, ReportText.Details details) {
        try {
            Files.write(Path.of(name), content(report, details).getBytes(StandardCharsets.UTF_8));
        } catch (IOException | InvalidPathException e) {
            throw CommandFailure.of("SIM0573E", name, Trouble.with(name, e));
        }
        return Result.of("SIM0574I", name);
    }

    private String content(Report report, ReportText.Details details) throws IOException {
        return switch (form) {
            case TEXT -> text(report, details);
            case JSON -> ReportJson.of(report);
            case HTML -> ReportHtml.of(report);
        };
    }

    private static String text(Report report, ReportText.Details details) throws IOException {
        StringBuilder text = new StringBuilder();
        Result whole =
                ReportText.of(report, details).and(Result.of(report.verdict().message()));
        new Presenter(Format.STANDARD).print(whole, text);
        return text.toString();
    }
}
