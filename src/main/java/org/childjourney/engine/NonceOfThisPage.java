package org.childjourney.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives each page of Tasklist and Cockpit the script nonce of its own header. The engine keeps the nonce in one place for the
 * whole server, so that of two pages asked for at once one got the other's and stayed blank: seen, and tested.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NonceOfThisPage extends OncePerRequestFilter {

    private static final Pattern IN_HEADER = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern IN_PAGE = Pattern.compile("nonce=\"[^\"]*\"");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/camunda/app/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        String type = page.getContentType();
        String policy = response.getHeader("Content-Security-Policy");
        if (type != null && type.startsWith("text/html") && policy != null) {
            String html = new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
            byte[] mended = withNonce(html, policy).getBytes(StandardCharsets.UTF_8);
            page.resetBuffer();
            page.getOutputStream().write(mended);
        }
        page.copyBodyToResponse();
    }

    /** The page with the nonce its policy names, whatever nonce it was written with. */
    static String withNonce(String html, String policy) {
        Matcher nonce = IN_HEADER.matcher(policy);
        return nonce.find() ? IN_PAGE.matcher(html).replaceAll(Matcher.quoteReplacement("nonce=\"" + nonce.group(1) + "\"")) : html;
    }
}
