package org.tickmark.measure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.tickmark.testing.InContainer;

/**
 * Measures the main screens with 200 articles and 5,000 claims; no part of the checks, because a busy machine is no fault
 * of the program. First the work is made through the services, inside the server; then people open their screens from
 * outside, one page after the other, and the table is printed and kept in {@code target/measure}. What is there already is
 * not made again.
 */
@InContainer
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class ScreensMeasure {

    private static final int ARTICLES = 200;
    private static final int CLAIMS = 5_000;
    private static final int SENTENCES = 23;
    private static final int SENTENCES_OF_THE_LONGEST = 620;
    private static final int QUOTES = 2;
    private static final int WARM_UP = 10;
    private static final int TIMES = 50;

    @Inject
    private BusyDesk desk;

    @Test
    @Order(1)
    void theNewsroomHasALotToDo() {
        BusyDesk.Shelf shelf = desk.shelf("The town's yearly count", LongText.words(1, 2));
        for (int number = (int) desk.articles(); number < ARTICLES; number++) {
            boolean longest = number == ARTICLES - 1;
            boolean signed = number % 5 == 4 && !longest;
            Long article = desk.receive(number, longest ? SENTENCES_OF_THE_LONGEST : SENTENCES, signed ? 0 : QUOTES);
            if (number % 5 != 0 || longest) {
                desk.open(article);
                desk.spread(article);
                int begin = desk.firstClaims(article, signed ? Integer.MAX_VALUE : number % 4);
                desk.check(article, row -> row.begin() < begin, shelf);
            }
            if (signed) {
                desk.settleAndSign(article);
            }
        }
        assertThat(desk.articles()).isGreaterThanOrEqualTo(ARTICLES);
        assertThat(desk.allClaims()).isGreaterThanOrEqualTo(CLAIMS);
    }

    @Test
    @Order(2)
    @RunAsClient
    void peopleOpenTheirScreens() throws IOException {
        List<String> table = new ArrayList<>();
        table.add("| screen | who | statements | p50 ms | p95 ms | p50 ms, client | p95 ms, client |");
        table.add("| --- | --- | --- | --- | --- | --- | --- |");
        for (Map.Entry<String, List<String>> visit : screens().entrySet()) {
            Visitor visitor = Visitor.signedIn(visit.getKey());
            for (String screen : visit.getValue()) {
                table.add(row(visitor, visit.getKey(), screen));
            }
        }
        Path kept = Path.of("target", "measure", System.getProperty("it.database") + ".md");
        Files.createDirectories(kept.getParent());
        Files.write(kept, table);
        System.out.println(String.join(System.lineSeparator(), table));
    }

    private static Map<String, List<String>> screens() {
        Visitor lead = Visitor.signedIn(BusyDesk.LEAD);
        String longest = article(lead, ARTICLES - 1);
        String checking = article(lead, ARTICLES - 2);
        String extraction = article(lead, ARTICLES - 5);
        Map<String, List<String>> screens = new LinkedHashMap<>();
        screens.put(
                BusyDesk.CHECKER,
                List.of("/assignment/work.xhtml", "/article/board.xhtml", "/source/list.xhtml", claim(lead, checking)));
        screens.put(
                BusyDesk.LEAD,
                List.of(
                        "/assignment/work.xhtml",
                        "/article/board.xhtml",
                        "/article/board.xhtml?page=5",
                        extraction,
                        checking,
                        claim(lead, checking),
                        longest,
                        claim(lead, longest),
                        longest.replace("/claim/bench", "/audit/history")));
        screens.put(BusyDesk.EDITOR, List.of("/assignment/work.xhtml", article(lead, ARTICLES - 6)));
        screens.put(BusyDesk.AUDITOR, List.of("/audit/trail.xhtml", "/audit/trail.xhtml?page=50"));
        screens.put(
                BusyDesk.ADMINISTRATOR,
                List.of("/newsroom/people.xhtml", "/newsroom/desks.xhtml", "/newsroom/clients.xhtml"));
        return screens;
    }

    private static String article(Visitor lead, int number) {
        String board = "/article/board.xhtml?q=" + BusyDesk.headline(number).replace(' ', '+');
        return "/claim/bench.xhtml?article="
                + lead.open(board)
                        .all("bench\\.xhtml\\?article=(\\d+)")
                        .findFirst()
                        .orElseThrow();
    }

    /** The second quote of an article that is being checked: its card shows the most. */
    private static String claim(Visitor lead, String article) {
        return article + "&claim="
                + lead.open(article)
                        .all("data-claim=\"(\\d+)\"")
                        .skip(2)
                        .findFirst()
                        .orElseThrow();
    }

    private static String row(Visitor visitor, String who, String screen) {
        for (int i = 0; i < WARM_UP; i++) {
            assertThat(visitor.open(screen).status()).as(screen).isEqualTo(200);
        }
        List<Opened> opened = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            opened.add(visitor.open(screen));
        }
        long[] server = opened.stream().mapToLong(Opened::serverMicros).sorted().toArray();
        long[] client = opened.stream().mapToLong(Opened::clientMicros).sorted().toArray();
        return "| " + screen.replaceAll("=\\d{3,}", "=…") + " | " + who + " | "
                + opened.stream().mapToInt(Opened::statements).max().orElse(0) + " | "
                + millis(server, 50) + " | " + millis(server, 95) + " | "
                + millis(client, 50) + " | " + millis(client, 95) + " |";
    }

    private static String millis(long[] sorted, int percent) {
        return String.format(Locale.ROOT, "%.1f", sorted[(sorted.length - 1) * percent / 100] / 1000.0);
    }
}
