package app.godwit.posts; public record Fingerprint(String s) { public static Fingerprint of(String text) { return new Fingerprint(text.strip()); } }
