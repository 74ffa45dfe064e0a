package org.childjourney.access;

import java.util.List;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Production was not started because of these settings. */
class ProductionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProductionRefused(List<String> wrong) {
        super("Production does not start:\n  - " + String.join("\n  - ", wrong));
    }

    /** Says it at the terminal without a stack trace. */
    static class Told extends AbstractFailureAnalyzer<ProductionRefused> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, ProductionRefused refused) {
            return new FailureAnalysis(refused.getMessage(), "Set these in the environment, from the council's store of secrets.", refused);
        }
    }
}
