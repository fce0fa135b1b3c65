package org.tickmark.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.tickmark.article.Intake;
import org.tickmark.article.Receipt;
import org.tickmark.article.reading.DocumentReader;
import org.tickmark.shared.DomainException;
import org.tickmark.text.Normalisation;

/**
 * The form that takes an article in. It lives for one request, so that no article's text stays in a session; what was
 * typed comes back with every answer. Each form has a ticket: sent twice, it is one article.
 */
@Named
@RequestScoped
public class IntakeBacking {

    private static final String FORM = "urn:tickmark:intake:";

    @Inject
    private Intake intake;

    @Inject
    private DocumentReader reader;

    private final IntakeForm form = new IntakeForm();
    private String ticket = UUID.randomUUID().toString();
    private Part file;
    private String fileName;
    private Long done;
    private List<SelectItem> desks;

    /** Asks for permission before anything is shown. */
    public void load() {
        getDesks();
    }

    /** Puts the words of the chosen file into the text, to be read before they are taken in. */
    public void readFile() throws IOException {
        if (!isChosen()) {
            throw new DomainException("article.file.none");
        }
        form.setText(Normalisation.of(wordsOfFile()).text());
        fileName = file.getSubmittedFileName();
    }

    /** Takes the article in; a file counts where no text was typed. */
    public String save() throws IOException {
        if (form.hasText() && isChosen()) {
            throw new DomainException("article.file.and.text");
        }
        String words = isChosen() ? wordsOfFile() : form.getText();
        Receipt receipt = intake.receive(form.delivery(words, FORM + ticket));
        return "/article/intake.xhtml?faces-redirect=true&done=" + receipt.articleId();
    }

    private boolean isChosen() {
        return file != null && file.getSize() > 0;
    }

    private String wordsOfFile() throws IOException {
        byte[] bytes = file.getInputStream().readNBytes(DocumentReader.LARGEST_FILE + 1);
        return reader.read(bytes, file.getSubmittedFileName());
    }

    public List<SelectItem> getDesks() {
        if (desks == null) {
            desks = intake.desks().stream()
                    .map(choice -> new SelectItem(choice.code(), choice.name()))
                    .toList();
        }
        return desks;
    }

    public IntakeForm getForm() {
        return form;
    }

    public String getTicket() {
        return ticket;
    }

    public void setTicket(String ticket) {
        this.ticket = ticket;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Long getDone() {
        return done;
    }

    public void setDone(Long done) {
        this.done = done;
    }

    /** The file whose words stand in the text now, or {@code null}. */
    public String getFileName() {
        return fileName;
    }
}
