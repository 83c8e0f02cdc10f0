package dsmsim.report;

import dsmsim.site.Site;
import dsmsim.site.StoredSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two reports are about the same commands and the same site. */
final class Digest {
    private Digest() {}

    /** Of the commands as they ran, a line each, without passwords: those could be guessed from it. */
    static String ofCommands(Report report) {
        MessageDigest digest = sha256();
        for (ReportStep step : report.steps()) {
            if (step.step().command().isPresent()) {
                digest.update((step.command() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of the site as it is stored, moments relative to its clock: the same site at another time is the same. */
    static String of(Site site) {
        byte[] stored = StoredSite.write(site, site.clock().stands());
        return HexFormat.of().formatHex(sha256().digest(stored));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
