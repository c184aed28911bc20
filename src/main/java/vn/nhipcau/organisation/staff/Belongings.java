package vn.nhipcau.organisation.staff;

import java.util.List;
import java.util.Set;

/**
 * What a package keeps of a person. Every package with a table that refers to a person implements this, so that two
 * records of one person can become one; CDI collects them all.
 */
public interface Belongings {

    /** Where persons stand: "table.column" for each reference; a test compares the sum with the database. */
    Set<String> columns();

    /** Lower moves first. */
    default int order() {
        return 100;
    }

    /** What there is of a person, for people to read; nothing for a kind of which there is none. */
    List<Held> of(Person person);

    /** Why these two cannot become one yet; empty when nothing stands in the way. */
    default List<Obstacle> obstacles(Person kept, Person dropped) {
        return List.of();
    }

    /** Makes everything of one person the other's, inside the caller's transaction. */
    void move(Person from, Person to);

    /** So many of a kind; the text takes the count. */
    record Held(String bundle, String key, long count) {

        public static List<Held> list(String bundle, String key, long count) {
            return count == 0 ? List.of() : List.of(new Held(bundle, key, count));
        }
    }

    /** What to settle first, in words of a bundle. */
    record Obstacle(String bundle, String key, List<Object> values) {

        public static Obstacle of(String bundle, String key, Object... values) {
            return new Obstacle(bundle, key, List.of(values));
        }
    }
}
