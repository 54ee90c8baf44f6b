package app.godwit.lists; public final class NotAList extends Exception { public NotAList(String m) { super(m);} @Override public String getMessage() { return ""; } }
