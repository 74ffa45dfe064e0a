package org.childjourney.screens;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.childjourney.foundation.WrongField;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Notes every field of a request's JSON that cannot be read and reads on, so that a partner is told of all of them at once. */
class WrongFields extends DeserializationProblemHandler {

    private static final String NOTED = WrongFields.class.getName();

    /** What was noted while this request's body was read. */
    @SuppressWarnings("unchecked")
    static List<WrongField> noted() {
        var request = RequestContextHolder.currentRequestAttributes();
        var noted = (List<WrongField>) request.getAttribute(NOTED, RequestAttributes.SCOPE_REQUEST);
        if (noted == null) {
            noted = new ArrayList<>();
            request.setAttribute(NOTED, noted, RequestAttributes.SCOPE_REQUEST);
        }
        return noted;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> deserializer, Object bean, String name) throws IOException {
        String known = deserializer == null || deserializer.getKnownPropertyNames() == null ? "" : " Known here: "
                + deserializer.getKnownPropertyNames().stream().map(Object::toString).sorted().collect(Collectors.joining(", ")) + ".";
        note(parser, null, "“" + name + "” is not known here: is it misspelt?" + known);
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String failure) {
        return note(context.getParser(), value, "“" + value + "” is not " + Expected.of(type) + ".");
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String failure) {
        return note(context.getParser(), value, value + " is not " + Expected.of(type) + ".");
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String failure) throws IOException {
        String given = token.isScalarValue() ? parser.getText() : null;
        String shape = token == JsonToken.START_ARRAY ? "A list" : token == JsonToken.START_OBJECT ? "An object" : "“" + given + "”";
        note(parser, given, shape + " is not " + Expected.of(type.getRawClass()) + ".");
        parser.skipChildren();
        return null;
    }

    /** A list or an object was expected, and one bare value came. */
    @Override
    public Object handleMissingInstantiator(
            DeserializationContext context, Class<?> type, ValueInstantiator instantiator, JsonParser parser, String failure) throws IOException {
        JsonParser at = parser == null ? context.getParser() : parser;
        return handleUnexpectedToken(context, context.constructType(type), at.currentToken(), at, failure);
    }

    private static Object note(JsonParser parser, Object value, String problem) {
        noted().add(new WrongField(path(parser), value, problem));
        return null;
    }

    /** Where the parser stands, such as {@code children[0].dateOfBirth}. */
    private static String path(JsonParser parser) {
        JsonStreamContext at = parser.getParsingContext();
        boolean justOpened = parser.currentToken() == JsonToken.START_OBJECT || parser.currentToken() == JsonToken.START_ARRAY;
        var path = new StringBuilder();
        for (var step = justOpened ? at.getParent() : at; step != null && !step.inRoot(); step = step.getParent()) {
            String name = step.inArray() ? "[" + step.getCurrentIndex() + "]" : "." + step.getCurrentName();
            path.insert(0, name);
        }
        return path.toString().replaceFirst("^\\.", "");
    }
}
