package app.godwit.sample;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/// A link behind t.co.
record Tco(String url, String expanded, String display) {
    private static final int SHOWN = 27;

    static Tco of(String link) {
        var expanded = link.contains("://") ? link : "http://" + link;
        var crc = new CRC32();
        crc.update(expanded.getBytes(StandardCharsets.UTF_8));
        var code = Long.toString(crc.getValue(), 36);
        var padded = "gw" + "0".repeat(Math.max(0, 8 - code.length())) + code;
        return new Tco("https://t.co/" + padded, expanded, shown(expanded));
    }

    private static String shown(String expanded) {
        var bare = expanded.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
        return bare.length() <= SHOWN
                ? bare
                : bare.substring(0, SHOWN).toLowerCase(Locale.ROOT).strip() + "…";
    }
}
