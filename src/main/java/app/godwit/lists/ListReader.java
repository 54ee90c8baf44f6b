package app.godwit.lists; public final class ListReader { public static void read(java.nio.file.Path p, app.godwit.tweets.Intake i) throws NotAList {} }
