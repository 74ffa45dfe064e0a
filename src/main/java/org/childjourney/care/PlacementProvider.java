package org.childjourney.care;

/** Who provides a placement: SSDA903 PLACE_PROVIDER. */
public enum PlacementProvider implements Coded {
    PR0("Parents or others with parental responsibility"),
    PR1("Our own council"),
    PR2("Another council"),
    PR3("Other public body, such as health"),
    PR4("Private"),
    PR5("Voluntary");

    private final String label;

    PlacementProvider(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
