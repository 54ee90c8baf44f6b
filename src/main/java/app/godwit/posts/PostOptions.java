package app.godwit.posts; public record PostOptions() { public static final PostOptions DEFAULT = new PostOptions(); }
