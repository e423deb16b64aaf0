package org.surkrut.question;

import jakarta.ejb.ApplicationException;

/** An import that can't be made as it was chosen. */
@ApplicationException(rollback = true)
public class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    private final Fault fault;

    RefusedException(Fault fault) {
        super(fault.name());
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
