package org.tickmark.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParsingException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.platform.I18n;
import org.tickmark.platform.Incident;
import org.tickmark.shared.BlockedException;
import org.tickmark.shared.Blocker;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.ForbiddenException;
import org.tickmark.shared.NotFoundException;
import org.tickmark.shared.StaleVersionException;

class ProblemsTest {

    private final Problems problems = new Problems(new I18n(), new Incident());

    @ParameterizedTest
    @CsvSource({
        "request.if.match, 428",
        "request.etag, 400",
        "request.json, 400",
        "request.key, 400",
        "request.key.reused, 422",
        "request.running, 409",
        "request.large, 413",
        "claim.settled, 422",
        "conflict, 409"
    })
    void aRefusalHasTheStatusOfItsKind(String key, int status) {
        JsonObject problem = json(new DomainException(key), false);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("type")).isEqualTo("urn:tickmark:problem:" + key);
        assertThat(problem.getString("instance")).isEqualTo("/api/v1/articles/7");
        assertThat(problem.getString("title")).isNotBlank();
    }

    @Test
    void aStrangersArticleIsNotFoundAndAForbiddenStepIsForbidden() {
        assertThat(json(new NotFoundException("Article", 7), false).getInt("status"))
                .isEqualTo(404);
        assertThat(json(new ForbiddenException("forbidden", "PUBLISH"), false).getInt("status"))
                .isEqualTo(403);
    }

    @Test
    void aStaleWriteFailsItsPreconditionOnlyWhereItHadOne() {
        StaleVersionException stale = new StaleVersionException("Article", 7L, 1, 2);
        assertThat(json(stale, true).getInt("status")).isEqualTo(412);
        assertThat(json(stale, false).getInt("status")).isEqualTo(409);
        assertThat(json(new RuntimeException(new OptimisticLockException()), true)
                        .getInt("status"))
                .isEqualTo(412);
    }

    @Test
    void aLostRaceAtAUniqueKeyIsAConflict() {
        Throwable lost = new ConstraintViolationException("twice", new SQLException(), "claim_unique");
        assertThat(json(new RuntimeException(lost), false).getInt("status")).isEqualTo(409);
    }

    @Test
    void whoLosesADeadlockOrWaitsTooLongForALockHasAConflict() {
        var deadlock = new SQLException("Deadlock found", "40001");
        for (Throwable lost : List.of(
                new LockAcquisitionException("deadlock", deadlock),
                new org.hibernate.exception.LockTimeoutException("too long", deadlock, "update"),
                new org.hibernate.PessimisticLockException("lock", deadlock, "update"),
                new PessimisticLockException("lock"),
                new LockTimeoutException("too long"))) {
            JsonObject problem = json(new RuntimeException(new RuntimeException(lost)), false);
            assertThat(problem.getInt("status")).isEqualTo(409);
            assertThat(problem.getString("type")).isEqualTo("urn:tickmark:problem:conflict");
        }
    }

    @Test
    void malformedJsonIsTheSendersFault() {
        assertThat(json(new JsonParsingException("?", null), false).getInt("status"))
                .isEqualTo(400);
        assertThat(json(new RuntimeException(new JsonbException("?")), false).getInt("status"))
                .isEqualTo(400);
    }

    @Test
    void aGuardsRefusalListsWhatIsMissing() {
        Blocker blocker = new Blocker("blocker.claims.open", 1, List.of(new Blocker.Item("claim", 9L, "35 people")));
        JsonObject problem = json(new BlockedException("CHECKED", List.of(blocker)), false);
        assertThat(problem.getInt("status")).isEqualTo(409);
        JsonObject first = problem.getJsonArray("blockers").getJsonObject(0);
        assertThat(first.getString("guard")).isEqualTo("blocker.claims.open");
        assertThat(first.getInt("count")).isEqualTo(1);
        JsonObject item = first.getJsonArray("items").getJsonObject(0);
        assertThat(item.getJsonNumber("id").longValue()).isEqualTo(9);
        assertThat(item.getString("text")).isEqualTo("35 people");
    }

    @Test
    void theUnexpectedHasANumberAndNoTrace() {
        JsonObject problem = json(new IllegalStateException("secret detail"), false);
        assertThat(problem.getInt("status")).isEqualTo(500);
        assertThat(Incident.isNumber(problem.getString("incident"))).isTrue();
        assertThat(problem.getString("instance")).endsWith(problem.getString("incident"));
        assertThat(problem.toString()).doesNotContain("secret").doesNotContain("Exception");
    }

    private JsonObject json(Throwable thrown, boolean conditional) {
        return problems.of(thrown, conditional, "/api/v1/articles/7").json("/api/v1/articles/7");
    }
}
