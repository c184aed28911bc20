package vn.nhipcau.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** A mail server that keeps the number of every message it took, and misbehaves on demand. */
final class MailSink implements AutoCloseable {

    enum Mood {
        FINE,
        /** Not now: 421 instead of a greeting. */
        BUSY,
        /** Two seconds before each answer. */
        SLOW,
        /** Takes the connection and says nothing. */
        SILENT,
        /** Takes the message, and is gone before it says so. */
        GONE_BEFORE_THE_ANSWER,
        /** Takes the message, says so, and is gone. */
        GONE_AFTER_THE_ANSWER
    }

    private static final long SLOWNESS = 2000;

    final int port = MariaDb.freePort();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final Set<Socket> guests = ConcurrentHashMap.newKeySet();
    private volatile Mood mood = Mood.FINE;
    private volatile ServerSocket door;

    MailSink() throws IOException {
        open();
    }

    void open() throws IOException {
        ServerSocket opened = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        door = opened;
        daemon(() -> serve(opened));
    }

    /** Nobody listens any more, and those who talk are cut off. */
    @Override
    public void close() throws IOException {
        door.close();
        for (Socket guest : guests) {
            guest.close();
        }
    }

    void is(Mood next) {
        mood = next;
    }

    /** Message-ID to how often it was taken. */
    Map<String, Long> copies() {
        return taken.stream().collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    }

    /** Copies beyond the first, all messages together. */
    long repeats() {
        return taken.size() - copies().size();
    }

    private void serve(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                Socket guest = opened.accept();
                guests.add(guest);
                daemon(() -> talk(guest));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket guest) {
        try (guest) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8));
            if (mood == Mood.BUSY) {
                say(guest, "421 too busy");
                return;
            }
            say(guest, "220 sink");
            boolean going = true;
            while (going) {
                String line = in.readLine();
                going = line != null && answer(guest, in, line);
            }
        } catch (IOException | InterruptedException gone) {
            // the sender left, was killed, or the test cut it off
        } finally {
            guests.remove(guest);
        }
    }

    private boolean answer(Socket guest, BufferedReader in, String line) throws IOException, InterruptedException {
        switch (line.split("[ :]")[0].toUpperCase(Locale.ROOT)) {
            case "DATA" -> {
                say(guest, "354 go on");
                String id = body(in);
                if (id == null) {
                    return false;
                }
                taken.add(id);
                if (mood == Mood.GONE_BEFORE_THE_ANSWER) {
                    return false;
                }
                say(guest, "250 taken");
                return mood != Mood.GONE_AFTER_THE_ANSWER;
            }
            case "QUIT" -> {
                say(guest, "221 bye");
                return false;
            }
            default -> say(guest, "250 fine");
        }
        return true;
    }

    /** Reads to the final dot; null if it never came. */
    private static String body(BufferedReader in) throws IOException {
        String id = "";
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            if (line.startsWith("Message-ID: ")) {
                id = line.substring("Message-ID: ".length());
            }
            line = in.readLine();
        }
        return line == null ? null : id;
    }

    private void say(Socket guest, String line) throws IOException, InterruptedException {
        if (mood == Mood.SLOW) {
            Thread.sleep(SLOWNESS);
        }
        while (mood == Mood.SILENT && !guest.isClosed()) {
            Thread.sleep(100);
        }
        OutputStream out = guest.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "mail sink");
        thread.setDaemon(true);
        thread.start();
    }
}
