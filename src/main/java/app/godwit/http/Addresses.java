package app.godwit.http;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/// Which addresses belong to the public internet. The lists are the registries of special-purpose addresses (RFC 6890
/// and what came after it).
final class Addresses {
    private static final List<AddressBlock> NOT_PUBLIC_4 = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");
    private static final AddressBlock GLOBAL_6 = AddressBlock.of("2000::/3");
    private static final List<AddressBlock> NOT_PUBLIC_6 =
            blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private Addresses() {}

    static boolean isPublic(InetAddress address) {
        var plain = unwrapped(address);
        return switch (plain) {
            case Inet4Address four -> NOT_PUBLIC_4.stream().noneMatch(block -> block.contains(four));
            case Inet6Address six ->
                GLOBAL_6.contains(six) && NOT_PUBLIC_6.stream().noneMatch(block -> block.contains(six));
            default -> false;
        };
    }

    /// 127.0.0.0/8 and ::1.
    static boolean isLoopback(InetAddress address) {
        return unwrapped(address).isLoopbackAddress();
    }

    /// The IPv4 address inside `::ffff:a.b.c.d` and `::a.b.c.d`; any other address as it is.
    private static InetAddress unwrapped(InetAddress address) {
        var bytes = address.getAddress();
        if (bytes.length != 16 || !isWrapper(bytes) || address.isLoopbackAddress()) {
            return address;
        }
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, 12, 16));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isWrapper(byte[] bytes) {
        for (int i = 0; i < 10; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return bytes[10] == bytes[11] && (bytes[10] == 0 || bytes[10] == -1);
    }

    private static List<AddressBlock> blocks(String... texts) {
        return Arrays.stream(texts).map(AddressBlock::of).toList();
    }
}
