package org.childjourney.allocation;

/**
 * What a worker holds.
 *
 * @param children how many
 * @param weight   what they weigh together, in points
 * @param limit    how many points the worker should hold at most
 */
public record Load(long children, int weight, int limit) {

    /** In parts of a hundred of the limit, rounded up: past 100 the hands are full. */
    public long percent() {
        return (100L * weight + limit - 1) / limit;
    }
}
