import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts PNG pictures into the two containers that Windows and macOS want. Both hold PNG as it is: .ico since Windows
/// Vista, .icns since macOS 10.7.
///
/// Use: `java Bundle.java PNG-FOLDER PNG-OF-1024 ICO ICNS`
final class Bundle {
    private static final int[] ICO = {16, 24, 32, 48, 64, 128, 256};

    /// The type of each entry tells its size in points, and whether it is for a screen of double density.
    private static final Map<String, Integer> ICNS = new LinkedHashMap<>();

    static {
        ICNS.put("icp4", 16);
        ICNS.put("icp5", 32);
        ICNS.put("ic07", 128);
        ICNS.put("ic08", 256);
        ICNS.put("ic09", 512);
        ICNS.put("ic11", 32);
        ICNS.put("ic12", 64);
        ICNS.put("ic13", 256);
        ICNS.put("ic14", 512);
    }

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        Files.write(Path.of(args[2]), ico(folder));
        Files.write(Path.of(args[3]), icns(folder, Path.of(args[1])));
    }

    private static byte[] picture(Path folder, int size) throws IOException {
        return Files.readAllBytes(folder.resolve("godwit-" + size + ".png"));
    }

    private static byte[] ico(Path folder) throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        for (int size : ICO) {
            pictures.add(picture(folder, size));
        }
        int offset = 6 + 16 * ICO.length;
        var head = ByteBuffer.allocate(offset).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) ICO.length);
        for (int i = 0; i < ICO.length; i++) {
            // 256 is written as 0.
            head.put((byte) ICO[i]).put((byte) ICO[i]).put((byte) 0).put((byte) 0);
            head.putShort((short) 1)
                    .putShort((short) 32)
                    .putInt(pictures.get(i).length)
                    .putInt(offset);
            offset += pictures.get(i).length;
        }
        var out = new ByteArrayOutputStream();
        out.write(head.array());
        for (byte[] picture : pictures) {
            out.write(picture);
        }
        return out.toByteArray();
    }

    private static byte[] icns(Path folder, Path large) throws IOException {
        var entries = new ByteArrayOutputStream();
        var out = new DataOutputStream(entries);
        for (var entry : ICNS.entrySet()) {
            put(out, entry.getKey(), picture(folder, entry.getValue()));
        }
        put(out, "ic10", Files.readAllBytes(large));
        var whole = new ByteArrayOutputStream();
        put(new DataOutputStream(whole), "icns", entries.toByteArray());
        return whole.toByteArray();
    }

    private static void put(DataOutputStream out, String type, byte[] content) throws IOException {
        out.writeBytes(type);
        out.writeInt(8 + content.length);
        out.write(content);
    }

    private Bundle() {}
}
