package vn.nhipcau.organisation.transfer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What importing a file would do: every change with its old values, and every row with what is said about it. */
final class Plan {

    final List<Entry> entries;
    final List<Draft.OfPerson> people = new ArrayList<>();
    final List<Draft.OfPost> posts = new ArrayList<>();
    final List<Draft.OfAssignment> assignments = new ArrayList<>();
    /** Permanent posts that end because their holder takes another one, with their last day. */
    final Map<Known.OfAssignment, LocalDate> endings = new LinkedHashMap<>();

    Plan(List<Entry> entries) {
        this.entries = entries;
    }

    boolean isSound() {
        return entries.stream().noneMatch(Entry::isWrong);
    }

    Tally tally() {
        int same = 0;
        int[] marked = new int[Note.Mark.values().length];
        for (Entry entry : entries) {
            boolean touched = false;
            for (Note.Mark mark : Note.Mark.values()) {
                boolean is = entry.is(mark);
                marked[mark.ordinal()] += is ? 1 : 0;
                touched |= is && mark != Note.Mark.WARNED;
            }
            same += touched ? 0 : 1;
        }
        return new Tally(entries.size(), marked[0], marked[1], marked[2], marked[3], marked[4], same);
    }

    Effect effect() {
        return new Effect(
                count(people, person -> person.known == null),
                count(people, Draft.OfPerson::changed),
                count(posts, post -> post.known == null),
                count(posts, Draft.OfPost::changed),
                count(assignments, held -> held.known == null),
                count(assignments, Draft.OfAssignment::changed),
                endings.size());
    }

    /** The same for the same changes of the same old values, in whatever language and on whatever day. */
    String fingerprint() {
        StringBuilder all = new StringBuilder();
        for (Draft.OfPerson it : people) {
            line(all, it.staffCode, it.known, it.fullName, it.email, it.phone);
        }
        for (Draft.OfPost it : posts) {
            line(all, it.key, it.known, it.headcount);
        }
        for (Draft.OfAssignment it : assignments) {
            line(all, it.person.staffCode, it.post.key, it.entry.kind, it.entry.startsOn, it.known, it.endsOn);
            line(all, it.decisionNumber);
        }
        endings.forEach((held, day) -> line(all, held, day));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static void line(StringBuilder all, Object... values) {
        for (Object value : values) {
            all.append(value).append('\u001f');
        }
        all.append('\n');
    }

    private static <T> int count(Collection<T> all, java.util.function.Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }
}
