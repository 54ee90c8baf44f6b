package app.godwit.reports;

import java.util.List;

/// The tables of the report.
final class Tables {
    /// @param look class of the column, `""` for an ordinary one
    record Column(String title, String look) {}

    private Tables() {}

    static void head(Html html, String title, int count) {
        html.open("h3")
                .text(title + " ")
                .element("span", "" + count, "class", "count")
                .close();
    }

    static void open(Html html, List<Column> columns) {
        html.open("div", "class", "table").open("table").open("thead").open("tr");
        columns.forEach(column -> html.element("th", column.title(), "class", column.look()));
        html.close().close().open("tbody").line();
    }

    static void close(Html html) {
        html.close().close().close().line();
    }

    /// A link where the address is one of the web, else the bare words: a stranger's profile may state any address.
    static void link(Html html, String url, String words) {
        if (url.startsWith("https://") || url.startsWith("http://")) {
            html.element("a", words, "dir", "auto", "href", url, "rel", "noreferrer noopener nofollow");
        } else {
            html.element("bdi", words, "dir", "auto");
        }
    }
}
