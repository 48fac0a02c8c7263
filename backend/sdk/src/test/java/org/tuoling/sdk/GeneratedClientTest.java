package org.tuoling.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.CookieManager;
import java.net.http.HttpClient;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuoling.sdk.api.PairsApi;
import org.tuoling.sdk.api.SessionApi;
import org.tuoling.sdk.model.SignInRequest;

/** What somebody does who builds on the contract: generates a client, signs in, reads. */
class GeneratedClientTest {

    @TempDir
    static Path folder;

    static PackagedService service;

    @BeforeAll
    static void start() throws Exception {
        service = PackagedService.startIn(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        service.close();
    }

    @Test
    void signs_in_and_lists_the_pairs_of_the_demonstration_programme() throws ApiException {
        var client = clientWithCookies();
        var session = new SessionApi(client)
                .openSession(new SignInRequest().username("auditor").password(PackagedService.PASSWORD));
        assertEquals("auditor", session.getAccount().getUsername());

        var pairs = new PairsApi(client).listPairs(pairsOfTheDemonstration());
        assertTrue(pairs.getTotal() > 0);
        assertEquals(Math.min(pairs.getTotal(), 20), pairs.getItems().size());
    }

    @Test
    void is_told_to_sign_in_first() {
        var refused = assertThrows(ApiException.class, () -> new PairsApi(clientWithCookies()).listPairs(pairsOfTheDemonstration()));
        assertEquals(401, refused.getCode());
    }

    private static PairsApi.APIListPairsRequest pairsOfTheDemonstration() {
        return PairsApi.APIListPairsRequest.newBuilder().programme("huzhou-10").build();
    }

    private static ApiClient clientWithCookies() {
        var client = new ApiClient();
        client.setHttpClientBuilder(HttpClient.newBuilder().cookieHandler(new CookieManager()));
        client.updateBaseUri(service.address().toString());
        return client;
    }
}
