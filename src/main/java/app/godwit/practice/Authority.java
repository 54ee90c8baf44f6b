package app.godwit.practice;

import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/// The private certificate authority, made anew at every start, and one certificate for all hosts. The keys never
/// leave memory.
final class Authority {
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
        hosts.forEach(leaf::addSubjectAlternativeName);
        context = new HandshakeCertificates.Builder()
                .heldCertificate(leaf.build())
                .build()
                .sslContext();
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
