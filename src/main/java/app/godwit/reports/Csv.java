package app.godwit.reports;

import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import app.godwit.handles.Match;
import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/// How our CSV files are written: UTF-8 without a mark, commas, `\n`, quotes only where needed, as Mastodon does.
final class Csv {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setRecordSeparator('\n')
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();

    private Csv() {}

    static CSVPrinter printer(Appendable out) throws IOException {
        return new CSVPrinter(out, FORMAT);
    }

    /// The address that counts: the one the look-up found, which may be spelled otherwise than the candidate.
    static Handle address(Match match) {
        return switch (match.lookup()) {
            case Lookup.Found(var account) -> account.handle();
            case Lookup.Moved moved -> moved.to();
            case Lookup.Mirror _, Lookup.Absent _, Lookup.Unusable _, Lookup.Unknown _ ->
                match.candidate().handle();
        };
    }

    /// A stranger's words for a spreadsheet: what a spreadsheet would run as a formula gets an apostrophe in front.
    static String words(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
