package org.childjourney.screens;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/** GOV.UK's styles without their typeface, which is licensed for GOV.UK only: no browser asks for it here, however early it draws a page. */
@Configuration
class PageResources implements WebMvcConfigurer {

    private static final Pattern TYPEFACE = Pattern.compile("@font-face\\s*\\{[^}]*}");

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/webjars/govuk-frontend/**").addResourceLocations("classpath:/META-INF/resources/webjars/govuk-frontend/")
                .resourceChain(true).addTransformer(PageResources::withoutTypeface);
    }

    private static Resource withoutTypeface(HttpServletRequest request, Resource found, ResourceTransformerChain chain) throws IOException {
        Resource resource = chain.transform(request, found);
        if (resource.getFilename() == null || !resource.getFilename().endsWith(".css")) {
            return resource;
        }
        String styles = TYPEFACE.matcher(resource.getContentAsString(StandardCharsets.UTF_8)).replaceAll("");
        return new TransformedResource(resource, styles.getBytes(StandardCharsets.UTF_8));
    }
}
