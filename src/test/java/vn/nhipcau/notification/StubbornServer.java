package vn.nhipcau.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers as a test tells it: real ones cannot be made to refuse on demand. */
final class StubbornServer implements AutoCloseable {

    private final ServerSocket socket;
    /**
     * First word of a command, or "." for the end of a message, to the answer; "hang up" is one, for a message that was
     * taken too.
     */
    private final Map<String, String> answers;

    final List<String> accepted = new CopyOnWriteArrayList<>();

    StubbornServer(int port, Map<String, String> answers) throws IOException {
        this.answers = answers;
        this.socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "stubborn mail server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException gone) {
                // the test closed it, or the client left
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        Writer out = new OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8);
        say(out, "220 stubborn");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
            String answer = answers.getOrDefault(line.startsWith("RCPT") ? recipient(line) : command, usual(command));
            if (answer.equals("hang up")) {
                return;
            }
            say(out, answer);
            if (answer.startsWith("354")) {
                body(in);
                String end = answers.getOrDefault(".", "250 taken");
                if (end.startsWith("250") || end.equals("hang up")) {
                    accepted.add(line);
                }
                if (end.equals("hang up")) {
                    return;
                }
                say(out, end.replace(" and hang up", ""));
                if (end.endsWith(" and hang up")) {
                    return;
                }
            }
            if (command.equals("QUIT")) {
                return;
            }
        }
    }

    private static String usual(String command) {
        return switch (command) {
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            default -> "250 fine";
        };
    }

    private static String recipient(String line) {
        return line.replaceAll(".*<(.*)>.*", "$1");
    }

    private static void body(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            line = in.readLine();
        }
    }

    private static void say(Writer out, String line) {
        try {
            out.write(line + "\r\n");
            out.flush();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
