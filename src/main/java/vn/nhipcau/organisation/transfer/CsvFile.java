package vn.nhipcau.organisation.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads CSV in UTF-8 (with or without its mark) whose cells are separated by commas, semicolons or tabs. */
final class CsvFile {

    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
    private static final String SEPARATORS = ",;\t";
    private static final char MARK = '\ufeff';

    private CsvFile() {}

    static void read(byte[] content, StaffSheet sheet) throws UnreadableFile {
        String text = decoded(content);
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
        try (MappingIterator<String[]> rows =
                MAPPER.readerFor(String[].class).with(schema).readValues(text)) {
            for (int number = 1; rows.hasNextValue(); number++) {
                sheet.add(number, Arrays.asList(rows.nextValue()));
            }
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            throw new UnreadableFile("csv_broken", line);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory was not read", impossible);
        }
    }

    private static String decoded(byte[] content) throws UnreadableFile {
        boolean utf16 = content.length > 1
                && (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE
                        || content[0] == (byte) 0xFE && content[1] == (byte) 0xFF);
        for (int i = 0; i < content.length && !utf16; i++) {
            utf16 = content[i] == 0;
        }
        if (utf16) {
            throw new UnreadableFile("encoding_utf16");
        }
        ByteBuffer bytes = ByteBuffer.wrap(content);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException foreign) {
            throw new UnreadableFile("encoding_foreign", lines(content, bytes.position()));
        }
    }

    /** The number of the line in which a byte stands. */
    private static int lines(byte[] content, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += content[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    /** The one that the first line with text has most of, quoted parts apart. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        boolean written = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            quoted ^= letter == '"';
            if (letter == '\n' && !quoted && written) {
                break;
            }
            written |= !Character.isWhitespace(letter);
            int which = SEPARATORS.indexOf(letter);
            if (which >= 0 && !quoted) {
                counts[which]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }
}
