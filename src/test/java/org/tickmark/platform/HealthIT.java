package org.tickmark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.tickmark.testing.OverHttp;
import org.tickmark.testing.Server;

@OverHttp
class HealthIT {

    @Test
    void isReadyOnceTheSchemaIsInPlace() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Server.address("/health/ready")))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    }
}
