package org.tickmark.platform;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.tickmark.shared.BlockedException;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.ForbiddenException;
import org.tickmark.shared.NotFoundException;

/**
 * The one place where screens meet exceptions. A refusal becomes a message on the same screen, with everything that was
 * typed still there; a missing or forbidden object its error page; anything else a page with an incident number.
 */
public class FacesErrors extends ExceptionHandlerFactory {

    public FacesErrors(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            Iterator<ExceptionQueuedEvent> queued =
                    getUnhandledExceptionQueuedEvents().iterator();
            FacesContext faces = FacesContext.getCurrentInstance();
            while (queued.hasNext()) {
                Throwable thrown = queued.next().getContext().getException();
                queued.remove();
                if (!faces.getResponseComplete()) {
                    answer(faces, thrown);
                }
            }
        }

        private static void answer(FacesContext faces, Throwable thrown) {
            if (Causes.find(thrown, ViewExpiredException.class).isPresent()) {
                startAnew(faces);
                return;
            }
            Optional<DomainException> refused = Causes.refusal(thrown);
            if (refused.isPresent() && canStillShow(faces)) {
                tell(faces, refused.get());
            } else if (refused.isPresent()) {
                sendError(faces, statusOf(refused.get()), null);
            } else if (Causes.databaseAway(thrown)) {
                CDI.current().select(Incident.class).get().record(thrown, address(faces));
                sendError(faces, HttpServletResponse.SC_SERVICE_UNAVAILABLE, null);
            } else {
                String number = CDI.current().select(Incident.class).get().record(thrown, address(faces));
                sendError(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, number);
            }
        }

        private static boolean canStillShow(FacesContext faces) {
            return faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        }

        private static void tell(FacesContext faces, DomainException refused) {
            I18n i18n = CDI.current().select(I18n.class).get();
            StringBuilder text = new StringBuilder(i18n.refusal(refused));
            if (refused instanceof BlockedException blocked) {
                blocked.blockers()
                        .forEach(blocker -> text.append(" · ").append(i18n.format(blocker.guard(), blocker.count())));
            }
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text.toString(), null));
            faces.validationFailed();
            faces.renderResponse();
        }

        private static int statusOf(DomainException refused) {
            if (refused instanceof NotFoundException) {
                return HttpServletResponse.SC_NOT_FOUND;
            }
            return refused instanceof ForbiddenException
                    ? HttpServletResponse.SC_FORBIDDEN
                    : HttpServletResponse.SC_CONFLICT;
        }

        private static void startAnew(FacesContext faces) {
            ExternalContext external = faces.getExternalContext();
            I18n i18n = CDI.current().select(I18n.class).get();
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, i18n.get("platform.expired"), null));
            external.getFlash().setKeepMessages(true);
            redirect(faces, address(faces));
        }

        private static void sendError(FacesContext faces, int status, String number) {
            ExternalContext external = faces.getExternalContext();
            if (faces.getPartialViewContext().isAjaxRequest()) {
                String query = "?status=" + status + (number == null ? "" : "&incident=" + number);
                leave(faces, external.getRequestContextPath() + "/error.xhtml" + query);
                return;
            }
            try {
                external.responseReset();
                external.responseSendError(status, number);
                faces.responseComplete();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        /** In place of what was drawn so far: half an answer and a redirect together are read by no browser. */
        private static void leave(FacesContext faces, String address) {
            try {
                faces.getExternalContext().responseReset();
                PartialRedirect.send(
                        (HttpServletResponse) faces.getExternalContext().getResponse(), address);
                faces.responseComplete();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        private static void redirect(FacesContext faces, String address) {
            try {
                faces.getExternalContext().redirect(address);
                faces.responseComplete();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        private static String address(FacesContext faces) {
            HttpServletRequest request =
                    (HttpServletRequest) faces.getExternalContext().getRequest();
            String query = request.getQueryString();
            return request.getRequestURI() + (query == null ? "" : "?" + query);
        }
    }
}
