package vn.nhipcau.faults;

import java.io.IOException;

/** What the JDK cannot say to a process. */
final class Signals {

    private Signals() {}

    static void send(Process process, String signal) throws IOException, InterruptedException {
        int sent = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
        if (sent != 0) {
            throw new IOException("no signal " + signal + " to process " + process.pid());
        }
    }
}
