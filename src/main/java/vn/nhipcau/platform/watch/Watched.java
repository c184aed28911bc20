package vn.nhipcau.platform.watch;

import java.util.List;
import java.util.function.DoubleSupplier;

/** Whoever knows figures that an operator should watch implements this; the platform collects them. */
public interface Watched {

    List<Figure> figures();

    /**
     * A figure.
     *
     * @param name as meters are named, "nhipcau.outbox.failed"
     * @param description what it counts, in a few words
     * @param ask finds it out; may ask the database, and is called inside a transaction, once for all scrapes of ten
     *     seconds
     */
    record Figure(String name, String description, DoubleSupplier ask) {}
}
