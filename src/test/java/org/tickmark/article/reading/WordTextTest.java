package org.tickmark.article.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.tickmark.shared.DomainException;
import org.tickmark.text.Normalisation;

class WordTextTest {

    private static final String OPEN =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String CLOSE = "</w:body></w:document>";

    private final DocumentReader reader = new DocumentReader();

    @Test
    void readsParagraphsAndTablesInOrder() throws IOException {
        assertThat(lines(reader.read(made(), "article.docx")))
                .containsExactly("The headline", "He said “yes”.", "one", "two", "The end");
    }

    @Test
    void readsTrackedChangesAsAccepted() throws IOException {
        byte[] file = zipped(
                "word/document.xml",
                OPEN + "<w:p><w:r><w:t>It was </w:t></w:r><w:del><w:r><w:delText>three</w:delText></w:r></w:del>"
                        + "<w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom>"
                        + "<w:ins><w:r><w:t>four</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
                        + CLOSE);

        assertThat(lines(reader.read(file, "a.docx"))).containsExactly("It was four");
    }

    @Test
    void refusesAnArchiveThatInflatesBeyondAllMeasure() throws IOException {
        byte[] bomb = zipped("word/media/image1.png", new byte[80 * 1024 * 1024]);

        assertThat(bomb.length).isLessThan(200_000);
        assertRefused(bomb, "article.file.inflated");
    }

    @Test
    void refusesADocumentThatInflatesBeyondAllMeasure() throws IOException {
        byte[] blanks = new byte[80 * 1024 * 1024];
        Arrays.fill(blanks, (byte) ' ');

        assertRefused(zipped("word/document.xml", blanks), "article.file.inflated");
    }

    @Test
    void refusesATruncatedFile() throws IOException {
        byte[] file = made();

        for (int length = 4; length < file.length; length += 97) {
            assertRefused(Arrays.copyOf(file, length), "article.file.broken");
        }
    }

    @Test
    void refusesAFileProtectedByAPassword() {
        byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};

        assertRefused(compound, "article.file.encrypted");
    }

    @Test
    void refusesEntitiesWhateverTheyStandFor() throws IOException {
        String declared =
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\"><!ENTITY b \"" + "y".repeat(1000) + "\">]>";

        assertRefused(
                zipped("word/document.xml", declared + OPEN + "<w:p><w:r><w:t>&a;&b;</w:t></w:r></w:p>" + CLOSE),
                "article.file.broken");
    }

    @Test
    void refusesAnArchiveWithoutADocument() throws IOException {
        assertRefused(zipped("mimetype", "application/epub+zip"), "article.file.mismatch");
    }

    @Test
    void refusesADocumentThatIsNotWellFormed() throws IOException {
        assertRefused(zipped("word/document.xml", OPEN + "<w:p>"), "article.file.broken");
    }

    @Test
    void readsADocumentHoweverDeepItsTablesNest() throws IOException {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(100_000) + "<w:p><w:r><w:t>deep</w:t></w:r></w:p>"
                + "</w:tc></w:tr></w:tbl>".repeat(100_000);

        assertThat(lines(reader.read(zipped("word/document.xml", OPEN + deep + CLOSE), "a.docx")))
                .containsExactly("deep");
    }

    private void assertRefused(byte[] bytes, String key) {
        assertThatThrownBy(() -> reader.read(bytes, "a.docx"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static byte[] made() throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("The headline");
            var paragraph = document.createParagraph();
            paragraph.createRun().setText("He said ");
            paragraph.createRun().setText("“yes”.");
            var table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("one");
            table.getRow(0).getCell(1).setText("two");
            document.createParagraph().createRun().setText("The end");
            document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("running head");
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] zipped(String name, String content) throws IOException {
        return zipped(name, content.getBytes(UTF_8));
    }

    private static byte[] zipped(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static String[] lines(String text) {
        return Normalisation.of(text).text().split("\n");
    }
}
