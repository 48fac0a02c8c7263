package org.tuoling.attachment.store;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs requests as S3 asks (AWS Signature Version 4, headers only). Three kinds of request need no more; the vendor's
 * library would bring 46 jars for them.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html">the published algorithm</a>
 */
record S3Signature(String accessKey, String secretKey, String region) {

    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    static String stampOf(Instant moment) {
        return STAMP.format(moment);
    }

    /**
     * The {@code Authorization} header of a request.
     *
     * @param headers all that are signed, by their names in small letters; {@code x-amz-date} and {@code
     *     x-amz-content-sha256} among them
     */
    String authorization(String method, URI address, SortedMap<String, String> headers) {
        String stamp = headers.get("x-amz-date");
        String day = stamp.substring(0, 8);
        String scope = day + "/" + region + "/s3/aws4_request";
        String signed = String.join(";", headers.keySet());
        String request = String.join("\n",
                method,
                address.getRawPath(),
                address.getRawQuery() == null ? "" : address.getRawQuery(),
                headers.entrySet().stream().map(header -> header.getKey() + ":" + header.getValue() + "\n").collect(Collectors.joining()),
                signed,
                headers.get("x-amz-content-sha256"));
        String toSign = String.join("\n", ALGORITHM, stamp, scope, sha256(request));
        String signature = HexFormat.of().formatHex(hmac(keyOf(day), toSign));
        return ALGORITHM + " Credential=" + accessKey + "/" + scope + ",SignedHeaders=" + signed + ",Signature=" + signature;
    }

    private byte[] keyOf(String day) {
        byte[] ofDay = hmac(("AWS4" + secretKey).getBytes(StandardCharsets.UTF_8), day);
        return hmac(hmac(hmac(ofDay, region), "s3"), "aws4_request");
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
