package org.tickmark.article.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.tickmark.article.ExtractingOnly;
import org.tickmark.shared.DomainException;

/** {@code POST /extractions}: what the program would propose for a text; nothing is stored. */
@Path("extractions")
@RequestScoped
public class ExtractionsResource {

    /** Bytes of the largest text. */
    public static final int LARGEST = 10 * 1024 * 1024;

    @Inject
    private ExtractingOnly extracting;

    /**
     * @param language BCP 47 tag; wins over {@code Content-Language}; English where neither is given
     * @throws DomainException when the text is larger than {@link #LARGEST} or not in the encoding it names
     */
    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Produces(MediaType.APPLICATION_JSON)
    public ExtractionAnswer extract(
            byte[] body,
            @QueryParam("language") String language,
            @HeaderParam(HttpHeaders.CONTENT_LANGUAGE) String contentLanguage,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type) {
        if (body.length > LARGEST) {
            throw new DomainException("request.large", LARGEST);
        }
        return ExtractionAnswer.of(extracting.of(text(body, type), locale(language, contentLanguage)));
    }

    private static String text(byte[] body, MediaType type) {
        String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        try {
            Charset encoding = charset == null ? StandardCharsets.UTF_8 : Charset.forName(charset);
            return encoding.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException | IllegalCharsetNameException | UnsupportedCharsetException unreadable) {
            throw new DomainException("request.encoding", charset == null ? "UTF-8" : charset);
        }
    }

    private static Locale locale(String language, String contentLanguage) {
        String tag = language == null || language.isBlank() ? contentLanguage : language;
        return Locale.forLanguageTag(tag == null || tag.isBlank() ? "en" : tag.split(",")[0].strip());
    }
}
