package org.tuoling.launch;

/** A reason not to start that the operator can put right; its message says how. */
public class LaunchRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LaunchRefused(String message) {
        super(message);
    }

    public LaunchRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
