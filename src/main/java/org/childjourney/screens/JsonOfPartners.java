package org.childjourney.screens;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Type;
import java.util.List;
import org.childjourney.foundation.Refused;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Reads the JSON of partner systems strictly: what cannot be read is refused by name, all of it at once, and nothing is guessed. */
@Configuration(proxyBeanMethods = false)
class JsonOfPartners {

    @Bean
    MappingJackson2HttpMessageConverter strictJson(ObjectMapper json) {
        return new MappingJackson2HttpMessageConverter(json.copy().addHandler(new WrongFields()));
    }

    /** Refuses a body of which something could not be read, before any controller sees it. */
    @ControllerAdvice
    static class RefusesWrongFields extends RequestBodyAdviceAdapter {

        @Override
        public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
            return MappingJackson2HttpMessageConverter.class.isAssignableFrom(converter);
        }

        @Override
        public Object afterBodyRead(Object body, HttpInputMessage message, MethodParameter parameter, Type type,
                Class<? extends HttpMessageConverter<?>> converter) {
            var wrong = WrongFields.noted();
            if (!wrong.isEmpty()) {
                throw new Refused(List.copyOf(wrong));
            }
            return body;
        }
    }
}
