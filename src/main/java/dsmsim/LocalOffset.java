package dsmsim;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TimeZone;

/**
 * How far the local time is ahead of UTC. Where that never changes, as on most servers, it is read from the system's own
 * file (RFC 8536): Java would read the rules of all zones of the world, which takes a twentieth of a start.
 */
final class LocalOffset {
    private static final int MILLISECONDS = 1000;
    private static final int SECONDS_A_MINUTE = 60;
    /** What the file is not good for. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    private static final Path FILE = Path.of("/etc/localtime");
    private static final int HEADER = 44;
    private static final int COUNTS = 20;
    private static final int MAGIC = 0x545A6966;
    private static final int MOST_BYTES = 1 << 16;

    private LocalOffset() {}

    /** In seconds, at a moment in milliseconds since 1970. */
    static int at(long milliseconds) {
        boolean isGiven = System.getenv("TZ") != null
                || !System.getProperty("user.timezone", "").isEmpty();
        int fixed = isGiven || File.separatorChar != '/' ? UNKNOWN : fixed(FILE, milliseconds / MILLISECONDS);
        return fixed == UNKNOWN ? TimeZone.getDefault().getOffset(milliseconds) / MILLISECONDS : fixed;
    }

    /** That of a file whose zone changes no more after that second; unknown for any other. */
    static int fixed(Path file, long second) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return bytes.length > MOST_BYTES ? UNKNOWN : fixed(bytes, second);
        } catch (IOException | IndexOutOfBoundsException notThere) {
            return UNKNOWN;
        }
    }

    private static int fixed(byte[] bytes, long second) {
        ByteBuffer data = ByteBuffer.wrap(bytes);
        if (data.getInt(0) != MAGIC || bytes[4] < '2') {
            return UNKNOWN;
        }
        int second64 = HEADER + length(data, 0, Integer.BYTES);
        int changes = data.getInt(second64 + COUNTS + 12);
        if (data.getInt(second64) != MAGIC || changes < 0) {
            return UNKNOWN;
        }
        if (changes > 0 && data.getLong(second64 + HEADER + (changes - 1) * Long.BYTES) > second) {
            return UNKNOWN;
        }
        int footer = second64 + HEADER + length(data, second64, Long.BYTES);
        String rule = new String(bytes, footer, bytes.length - footer, StandardCharsets.US_ASCII);
        return offset(rule.strip());
    }

    /** How long the data behind a header is. */
    private static int length(ByteBuffer data, int header, int timeBytes) {
        int at = header + COUNTS;
        int utc = data.getInt(at);
        int standard = data.getInt(at + 4);
        int leaps = data.getInt(at + 8);
        int times = data.getInt(at + 12);
        int types = data.getInt(at + 16);
        int letters = data.getInt(at + 20);
        return times * (timeBytes + 1) + types * 6 + letters + leaps * (timeBytes + 4) + standard + utc;
    }

    /** Of {@code UTC0}, {@code CET-1} or {@code <+0530>-5:30}; unknown where the time is another one in summer. */
    static int offset(String rule) {
        int at = rule.startsWith("<") ? rule.indexOf('>') + 1 : 0;
        while (at < rule.length() && Character.isLetter(rule.charAt(at))) {
            at++;
        }
        boolean isAhead = at < rule.length() && rule.charAt(at) == '-';
        int unit = SECONDS_A_MINUTE * SECONDS_A_MINUTE;
        int seconds = 0;
        int number = -1;
        for (int i = isAhead ? at + 1 : at; i < rule.length(); i++) {
            char c = rule.charAt(i);
            if (c >= '0' && c <= '9') {
                number = Math.max(number, 0) * 10 + c - '0';
            } else if (c == ':' && unit > 1) {
                seconds += number * unit;
                unit /= SECONDS_A_MINUTE;
                number = 0;
            } else {
                return UNKNOWN;
            }
        }
        if (number < 0) {
            return UNKNOWN;
        }
        seconds += number * unit;
        return isAhead ? seconds : -seconds;
    }
}
