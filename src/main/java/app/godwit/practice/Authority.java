package app.godwit.practice;

import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/// The private certificate authority, made anew at every start, and one certificate for all hosts. The keys never
/// leave memory.
final class Authority {
    /// More than there are labels in the bundled world.
    private static final int MANY = 200;

    private final HeldCertificate root;
    private final SSLContext context;

    Authority(Collection<String> hosts) {
        root = new HeldCertificate.Builder()
                .commonName("Godwit practice authority")
                .certificateAuthority(0)
                .duration(365, TimeUnit.DAYS)
                .build();
        var leaf = new HeldCertificate.Builder()
                .commonName("Godwit practice server")
                .signedBy(root)
                .duration(365, TimeUnit.DAYS);
        names(hosts).forEach(leaf::addSubjectAlternativeName);
        context = new HandshakeCertificates.Builder()
                .heldCertificate(leaf.build())
                .build()
                .sslContext();
    }

    /// Many neighbours under one name share a wildcard: a certificate that lists thousands is refused.
    private static Set<String> names(Collection<String> hosts) {
        var neighbours = hosts.stream().collect(Collectors.groupingBy(Authority::parent, Collectors.counting()));
        return hosts.stream()
                .map(host -> neighbours.getOrDefault(parent(host), 0L) > MANY ? "*." + parent(host) : host)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String parent(String host) {
        return host.substring(host.indexOf('.') + 1);
    }

    X509Certificate certificate() {
        return root.certificate();
    }

    String pem() {
        return root.certificatePem();
    }

    SSLContext context() {
        return context;
    }
}
