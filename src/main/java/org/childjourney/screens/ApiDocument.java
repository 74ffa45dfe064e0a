package org.childjourney.screens;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.servers.Server;
import org.springframework.context.annotation.Configuration;

/** What stands over the description of our addresses, which is served at {@code /v3/api-docs} and committed as {@code docs/openapi.json}. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info = @Info(title = "Child Journey", version = "1", license = @License(name = "Apache-2.0"),
                description = "The journey of each child through help, protection and care. Dates are days of London (2026-11-23), moments carry their"
                        + " offset (2026-11-23T09:15:00Z). Errors are problem documents (RFC 9457) with one entry in errors for each wrong field."),
        servers = @Server(url = "/"))
class ApiDocument {}
