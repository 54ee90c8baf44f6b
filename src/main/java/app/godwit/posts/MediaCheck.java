package app.godwit.posts;
public final class MediaCheck { public sealed interface R {} public record Good(String type, byte[] bytes) implements R {} public record Bad(String why) implements R {}
  public static R check(byte[] bytes, Limits limits) { return new Good("image/png", bytes); } }
