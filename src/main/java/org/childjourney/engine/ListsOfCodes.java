package org.childjourney.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Collection;
import java.util.regex.Pattern;

/** Looks into a serialised list that a process would keep, such as the ids of brothers and sisters a task is repeated for. */
final class ListsOfCodes {

    private static final ObjectInputFilter LISTS_OF_TEXT =
            ObjectInputFilter.Config.createFilter("maxbytes=65536;maxdepth=4;java.util.*;java.lang.Object;java.lang.String;!*");

    private ListsOfCodes() {}

    static boolean isOne(byte[] bytes, Pattern code) {
        try (var input = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            input.setObjectInputFilter(LISTS_OF_TEXT);
            return input.readObject() instanceof Collection<?> list
                    && list.stream().allMatch(item -> item instanceof String text && code.matcher(text).matches());
        } catch (IOException | ClassNotFoundException e) {
            return false;
        }
    }
}
