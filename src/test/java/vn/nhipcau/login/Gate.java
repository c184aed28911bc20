package vn.nhipcau.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The only way to a server: open, shut (connections are thrown out) or silent (taken, and never answered). */
final class Gate {

    static final String OPEN = "open";
    static final String SHUT = "shut";
    static final String SILENT = "silent";

    /** Among the process's properties, so that the tests of a second profile, whose classes are others, can turn it. */
    private static final String STATE = "nhipcau.keycloak.gate";

    final int port;
    private final int behind;
    private final Set<Socket> passing = ConcurrentHashMap.newKeySet();

    Gate(int behind) {
        this.behind = behind;
        try {
            ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            port = entrance.getLocalPort();
            daemon(() -> watch(entrance));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static void turn(String wanted) {
        System.setProperty(STATE, wanted);
    }

    private static String state() {
        return System.getProperty(STATE);
    }

    private void watch(ServerSocket entrance) {
        while (true) {
            try {
                Socket guest = entrance.accept();
                switch (state()) {
                    case OPEN -> lead(guest);
                    case SILENT -> passing.add(guest);
                    default -> guest.close();
                }
            } catch (IOException problem) {
                // the server behind the gate is not there: the guest sees the connection end
            }
        }
    }

    private void lead(Socket guest) throws IOException {
        Socket host = new Socket(InetAddress.getLoopbackAddress(), behind);
        passing.add(guest);
        passing.add(host);
        daemon(() -> carry(guest, host));
        daemon(() -> carry(host, guest));
    }

    /** Byte by byte as it comes, as long as the gate is open. */
    private void carry(Socket from, Socket to) {
        try (from;
                to) {
            byte[] some = new byte[8192];
            for (int count = from.getInputStream().read(some);
                    count >= 0 && state().equals(OPEN);
                    count = from.getInputStream().read(some)) {
                to.getOutputStream().write(some, 0, count);
            }
        } catch (IOException ended) {
            // either side left
        } finally {
            passing.remove(from);
            passing.remove(to);
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "gate");
        thread.setDaemon(true);
        thread.start();
    }
}
