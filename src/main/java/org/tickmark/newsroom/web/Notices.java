package org.tickmark.newsroom.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;

/** Says a text of the bundles on top of the page. */
@ApplicationScoped
public class Notices {

    @Inject
    @Named("i18n")
    private Map<String, String> texts;

    /** Something was done. */
    public void tell(String key, Object... values) {
        add(FacesMessage.SEVERITY_INFO, key, values);
    }

    /** Something was not done. */
    public void refuse(String key, Object... values) {
        add(FacesMessage.SEVERITY_ERROR, key, values);
    }

    private void add(Severity severity, String key, Object... values) {
        String text = new MessageFormat(texts.get(key), Locale.ENGLISH).format(values);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }
}
