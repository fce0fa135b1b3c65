package org.tickmark.article.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.shared.DomainException;
import org.tickmark.text.Normalisation;

class DocumentReaderTest {

    private static final String FRENCH =
            "Le président a déclaré qu’il était prêt à négocier. Les élèves français ont été reçus à l'école."
                    .replace('’', '\'');

    private final DocumentReader reader = new DocumentReader();

    @Test
    void readsUtf8WithAndWithoutByteOrderMark() {
        assertThat(reader.read("Größe – “ja” 🙂".getBytes(UTF_8), "a.txt")).isEqualTo("Größe – “ja” 🙂");
        assertThat(reader.read("\uFEFFGröße".getBytes(UTF_8), "a.TXT")).isEqualTo("Größe");
    }

    @Test
    void readsUtf16ByItsByteOrderMark() {
        assertThat(reader.read(joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, FRENCH.getBytes(UTF_16LE)), "a.txt"))
                .isEqualTo(FRENCH);
        assertThat(reader.read(joined(new byte[] {(byte) 0xFE, (byte) 0xFF}, FRENCH.getBytes(UTF_16BE)), "a.txt"))
                .isEqualTo(FRENCH);
    }

    @Test
    void readsLatinOneByItsLikeness() {
        assertThat(reader.read(FRENCH.getBytes(ISO_8859_1), "a.txt")).isEqualTo(FRENCH);
    }

    @Test
    void readsTheQuotationMarksOfWindows() {
        String english = "“We are ready,” the minister’s spokesman said on Monday. “We have been ready for a year – and"
                + " we told them so,” he added before the meeting at the ministry.";

        assertThat(reader.read(english.getBytes(Charset.forName("windows-1252")), "a.txt"))
                .isEqualTo(english);
    }

    @Test
    void readsAccentsThatComeLateInALongText() {
        String text = "The minister said nothing at all.\n".repeat(2_000) + FRENCH;

        assertThat(reader.read(text.getBytes(ISO_8859_1), "a.txt")).isEqualTo(text);
    }

    @Test
    void refusesBytesWhoseEncodingIsNotCertain() {
        byte[] noise = new byte[4_000];
        new Random(7).nextBytes(noise);

        assertRefused(noise, "a.txt", "article.file.encoding");
        assertRefused(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41}, "a.txt", "article.file.encoding");
    }

    @Test
    void refusesAnEmptyFileAndOneOfElevenMegabytes() {
        byte[] large = new byte[11 * 1024 * 1024];
        Arrays.fill(large, (byte) 'a');

        assertRefused(new byte[0], "a.txt", "article.file.empty");
        assertRefused(large, "a.txt", "article.file.large");
        assertRefused(" \n\t ".getBytes(UTF_8), "a.txt", "article.file.no.text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.doc", "a.docm", "a.exe", "txt", "a", "", "a.txt.zip", "../../a.odt"})
    void refusesWhatItDoesNotKnow(String name) {
        assertRefused("text".getBytes(UTF_8), name, "article.file.type");
    }

    @Test
    void refusesAFileThatIsNotWhatItsNameSays() {
        assertRefused("%PDF-1.7 …".getBytes(UTF_8), "a.txt", "article.file.mismatch");
        assertRefused("PK\u0003\u0004 …".getBytes(UTF_8), "a.md", "article.file.mismatch");
        assertRefused("<!DOCTYPE html><p>x</p>".getBytes(UTF_8), "a.txt", "article.file.mismatch");
        assertRefused("plain words".getBytes(UTF_8), "a.docx", "article.file.mismatch");
    }

    @Test
    void leavesScriptsStylesNavigationAndFramesOut() {
        String page = """
                <!doctype html><html><head><title>T</title><style>p{color:red}</style></head>
                <body onload="steal()"><nav><a href="/">Home</a></nav>
                <h1>Head<em>line</em></h1><script>alert('x')</script>
                <p>First &amp; <b>second</b>
                   line.<br>New line</p><iframe src="http://elsewhere">frame</iframe>
                <div>A<div>B</div>C</div><p hidden>secret</p><p style="DISPLAY : none">secret</p>
                <table><tr><td>1</td><td>2</td></tr></table><img src=x onerror=alert(1)>
                <!-- comment --><noscript>no</noscript><template>no</template></body></html>
                """;

        assertThat(lines(reader.read(page.getBytes(UTF_8), "page.html")))
                .containsExactly("Headline", "First & second line.", "New line", "A", "B", "C", "1 2");
    }

    @Test
    void leavesNoMarkUpOfABrokenPage() {
        String page = "<p>one<scr<script>ipt>alert(1)</script><p>two<b <i>three";

        assertThat(reader.read(page.getBytes(UTF_8), "page.htm")).doesNotContain("<", "script");
    }

    @Test
    void believesTheEncodingAPageDeclares() {
        String page = "<html><head><meta charset=\"iso-8859-1\"></head><body><p>Müller</p></body></html>";

        assertThat(lines(reader.read(page.getBytes(ISO_8859_1), "page.html"))).containsExactly("Müller");
    }

    @Test
    void takesTheMarksOutOfMarkdown() {
        String document = """
                ---
                author: somebody
                ---
                # The *big* headline #

                A paragraph in
                two lines with **bold**, _emphasis_, `code`, snake_case and 2 * 3.

                > Quoted [words](https://example.org/a_b) and ![a picture](x.png)here.

                - first
                - second
                1. third

                Under
                =====
                ```
                fenced
                ```
                <script>alert(1)</script>Words <b>stay</b>, 3 < 4, \\*not emphasis\\*.

                [1]: https://example.org
                ***
                | a | b |
                |---|---|
                | c | d |
                """;

        assertThat(lines(reader.read(document.getBytes(UTF_8), "a.md")))
                .containsExactly(
                        "The big headline",
                        "A paragraph in two lines with bold, emphasis, code, snake_case and 2 * 3.",
                        "Quoted words and here.",
                        "first",
                        "second",
                        "1. third",
                        "Under",
                        "fenced",
                        "Words stay, 3 < 4, *not emphasis*.",
                        "a b",
                        "c d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "*", "<script", "> ", "<", "![", "`", "# ", "<div>", "- ", "[a](", "_ ", "1. ", "<a b", "<a b='",
                "</p", "<!--", "&amp"
            })
    void readsTwoMegabytesOfMarksInSeconds(String mark) {
        byte[] bytes = mark.repeat(2_000_000 / mark.length()).concat("\nwords").getBytes(UTF_8);

        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(15), () -> {
            readOrRefuse(bytes, "a.md");
            readOrRefuse(bytes, "a.html");
        });
    }

    private void readOrRefuse(byte[] bytes, String name) {
        try {
            reader.read(bytes, name);
        } catch (DomainException refused) {
            assertThat(refused.key()).startsWith("article.file.");
        }
    }

    private void assertRefused(byte[] bytes, String name, String key) {
        assertThatThrownBy(() -> reader.read(bytes, name))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static String[] lines(String text) {
        return Normalisation.of(text).text().split("\n");
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
