package org.tickmark.claim.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.tickmark.claim.Asking;
import org.tickmark.claim.Changing;

/** Questions about the chosen claim, and proposed wordings. */
@Named
@RequestScoped
public class TalkBacking {

    @Inject
    private Asking asking;

    @Inject
    private Changing changing;

    @Inject
    private BenchBacking bench;

    private final Map<Long, String> answers = new HashMap<>();
    private String question;
    private Long asked;
    private String wording;
    private String why;

    public String ask(Long claim) {
        asking.ask(claim, question, asked);
        return stored("ask");
    }

    public String answer(Long query, long version) {
        asking.answer(query, version, answers.get(query));
        return stored("answer");
    }

    public String resolve(Long query, long version) {
        asking.resolve(query, version);
        return here();
    }

    public String propose(Long claim, long version) {
        changing.propose(claim, version, wording, why);
        return stored("propose");
    }

    public String acceptChange(Long change, long version) {
        changing.accept(change, version);
        return here();
    }

    public String declineChange(Long change, long version) {
        changing.decline(change, version, answers.get(change));
        return stored("change");
    }

    private String stored(String form) {
        return BenchAddress.stored(bench.getArticle(), bench.getClaim(), form);
    }

    private String here() {
        return BenchAddress.of(bench.getArticle(), bench.getClaim());
    }

    /** What is typed under each question or proposed wording, by its id. */
    public Map<Long, String> getAnswers() {
        return answers;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public Long getAsked() {
        return asked;
    }

    public void setAsked(Long asked) {
        this.asked = asked;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
