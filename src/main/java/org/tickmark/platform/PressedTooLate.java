package org.tickmark.platform;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.stream.Stream;

/**
 * Says so when somebody presses a button that is no longer there, because a colleague was faster. Faces itself decodes
 * only what it would draw now, and would answer such a press with silence.
 */
public class PressedTooLate implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        String pressed = faces.getExternalContext().getRequestParameterMap().get("jakarta.faces.source");
        boolean told = faces.getResponseComplete() || faces.getRenderResponse() || hasFailed(faces);
        if (pressed == null || told || isThere(faces, pressed)) {
            return;
        }
        String text = CDI.current().select(I18n.class).get().get("platform.pressed.late");
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, null));
        faces.validationFailed();
        faces.renderResponse();
    }

    private static boolean hasFailed(FacesContext faces) {
        return faces.getExceptionHandler()
                .getUnhandledExceptionQueuedEvents()
                .iterator()
                .hasNext();
    }

    private static boolean isThere(FacesContext faces, String clientId) {
        boolean[] drawn = new boolean[1];
        UIViewRoot view = faces.getViewRoot();
        view.invokeOnComponent(faces, clientId, (context, target) -> drawn[0] = isDrawn(target));
        return drawn[0];
    }

    private static boolean isDrawn(UIComponent component) {
        return Stream.iterate(component, one -> one != null, UIComponent::getParent)
                .allMatch(UIComponent::isRendered);
    }
}
