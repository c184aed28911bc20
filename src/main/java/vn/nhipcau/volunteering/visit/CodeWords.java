package vn.nhipcau.volunteering.visit;

import java.security.SecureRandom;
import java.util.List;
import java.util.Random;
import vn.nhipcau.platform.starting.Facts;

/**
 * The two words by which volunteer and resident know each other, and the code that stands on the resident's slip.
 *
 * @param first the volunteer says it
 * @param second the resident answers with it
 * @param checkIn four digits
 */
public record CodeWords(String first, String second, String checkIn) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<String> GENTLE =
            Facts.rows("code_words.csv").stream().map(row -> row.get("word")).toList();

    static CodeWords drawn() {
        return drawn(RANDOM);
    }

    static CodeWords drawn(Random random) {
        int first = random.nextInt(GENTLE.size());
        int second = (first + 1 + random.nextInt(GENTLE.size() - 1)) % GENTLE.size();
        return new CodeWords(GENTLE.get(first), GENTLE.get(second), String.format("%04d", random.nextInt(10_000)));
    }
}
