package app.godwit.http;

import java.net.InetAddress;

/// A block of addresses, such as `10.0.0.0/8` or `fe80::/10`.
record AddressBlock(InetAddress start, int bits) {
    /// Reads `address/bits`.
    static AddressBlock of(String text) {
        var slash = text.indexOf('/');
        return new AddressBlock(
                InetAddress.ofLiteral(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    boolean contains(InetAddress address) {
        var mine = start.getAddress();
        var theirs = address.getAddress();
        if (mine.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            if (bit(mine, bit) != bit(theirs, bit)) {
                return false;
            }
        }
        return true;
    }

    private static int bit(byte[] bytes, int index) {
        return bytes[index / 8] >> (7 - index % 8) & 1;
    }
}
