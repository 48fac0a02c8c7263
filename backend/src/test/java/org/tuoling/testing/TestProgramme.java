package org.tuoling.testing;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.HeaderConfig.headerConfig;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.tuoling.identity.Grants;
import org.tuoling.identity.domain.PasswordHash;
import org.tuoling.identity.domain.Sessions;
import org.tuoling.programme.ProgrammeDetails;
import org.tuoling.programme.ProgrammeRegister;
import org.tuoling.shared.access.Callers;
import org.tuoling.shared.access.Role;
import org.tuoling.shared.sql.Sql;
import org.tuoling.shared.text.Ids;

/**
 * A programme of its own for a test, empty, with an account for every role: nothing another test does can be seen in
 * it. {@code programme.as(Role.AUDITOR).get(programme.path("pairs"))}.
 */
public final class TestProgramme {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String PASSWORD = "three camels in the snow";

    /** Hashing is slow on purpose, and most tests open several accounts: once is enough for all of them. */
    private static final String HASH = PasswordHash.of(PASSWORD);

    private final UUID id;
    private final String code;
    private final Map<Role, String> cookies = new EnumMap<>(Role.class);

    private TestProgramme(UUID id, String code) {
        this.id = id;
        this.code = code;
    }

    public static TestProgramme open() {
        String code = "test-" + NUMBER.incrementAndGet() + "-" + UUID.randomUUID().toString().substring(0, 8);
        var details = new ProgrammeDetails(
                code, "测试项目", "Test programme", LocalDate.of(2019, 12, 1), LocalDate.of(2022, 12, 31), null);
        return new TestProgramme(bean(ProgrammeRegister.class).open(details), code);
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    /** {@code path("places")} or {@code path("places", id, "…")}, as an absolute path of the service. */
    public String path(Object... steps) {
        var path = new StringBuilder("/api/v1/programmes/").append(code);
        for (Object step : steps) {
            path.append('/').append(step);
        }
        return path.toString();
    }

    /** A request, in English and in JSON, by somebody who holds just this role here. */
    public RequestSpecification as(Role role) {
        return request(cookies.computeIfAbsent(role, r -> signedIn(r, null, null)));
    }

    /** By the same, who reads another language. */
    public RequestSpecification as(Role role, String language) {
        return as(role)
                .config(config().headerConfig(headerConfig().overwriteHeadersWithName("Accept-Language", "Content-Type")))
                .header("Accept-Language", language);
    }

    /** By a member who is this person. */
    public RequestSpecification asMember(UUID personId) {
        return request(signedIn(Role.MEMBER, personId, null));
    }

    /** By somebody with this role who is this person, such as the leader of a grid. */
    public RequestSpecification as(Role role, UUID personId) {
        return request(signedIn(role, personId, null));
    }

    /** By a partner who speaks for this organisation. */
    public RequestSpecification asPartner(UUID organisationId) {
        return request(signedIn(Role.PARTNER, null, organisationId));
    }

    /** Creates a record as an administrator and tells its id. */
    public UUID create(String collection, Object body) {
        return UUID.fromString(post(collection, body).statusCode(201).extract().path("id"));
    }

    public ValidatableResponse post(String collection, Object body) {
        return as(Role.ADMINISTRATOR).body(body).post(path(collection)).then();
    }

    private static RequestSpecification request(String cookie) {
        return given().cookie(Callers.COOKIE, cookie)
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .urlEncodingEnabled(true);
    }

    private String signedIn(Role role, UUID personId, UUID organisationId) {
        UUID account = newAccount();
        bean(Grants.class).give(account, id, role, personId, organisationId);
        return bean(Sessions.class).open(account);
    }

    /** An account that can sign in with {@link #password()} and has no role anywhere. */
    public static UUID newAccount() {
        UUID id = Ids.next();
        String name = "user-" + id.toString().substring(24);
        bean(Sql.class).update(
                """
                insert into account (id, version, username, display_name, password_hash, must_change_password, disabled, created_at, search_text)
                values (?, 0, ?, '测试账号', ?, false, false, now(), ?)
                """,
                id, name, HASH, name);
        return id;
    }

    public static String password() {
        return PASSWORD;
    }

    public static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
