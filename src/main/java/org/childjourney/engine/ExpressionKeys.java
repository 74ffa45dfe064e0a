package org.childjourney.engine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Locale;

/** Finds keys of a request that the engine would evaluate as code, at any depth and however they are spelt. */
final class ExpressionKeys {

    enum Found { NONE, FOUND, UNREADABLE }

    private ExpressionKeys() {}

    static boolean isOne(String key) {
        return key.toLowerCase(Locale.ROOT).endsWith("expression");
    }

    /** Reads the body as the engine would, with escapes in keys resolved; a body that holds no JSON at all is unreadable. */
    static Found in(byte[] body, JsonFactory json) {
        if (body.length == 0) {
            return Found.NONE;
        }
        try (JsonParser parser = json.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && isOne(parser.currentName())) {
                    return Found.FOUND;
                }
            }
            return Found.NONE;
        } catch (IOException e) {
            return Found.UNREADABLE;
        }
    }
}
