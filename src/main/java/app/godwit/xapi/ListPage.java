package app.godwit.xapi;

import java.util.List;

/// One page of lists. X charges a list like a person.
///
/// @param next where the next page begins, `""` after the last
public record ListPage(List<XList> lists, String next) {
    public ListPage {
        lists = List.copyOf(lists);
    }
}
