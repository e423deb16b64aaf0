package org.surkrut.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Passwords as Argon2id hashes. The cost is OWASP's (Password Storage Cheat Sheet: 19 MiB, two
 * iterations, one lane) unless set otherwise; each hash names its own, so that old ones go on
 * working.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Passwords {
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    @Inject
    @ConfigProperty(name = "surkrut.password.memory-kib", defaultValue = "19456")
    private int memoryKib;

    @Inject
    @ConfigProperty(name = "surkrut.password.iterations", defaultValue = "2")
    private int iterations;

    private Argon2Function argon2;
    private String nobody;

    @PostConstruct
    void prepare() {
        argon2 = Argon2Function.getInstance(memoryKib, iterations, 1, HASH_BYTES, Argon2.ID);
        nobody = hash("nobody has this password");
    }

    /** Takes as long as the cost says: not for a thread that others wait for. */
    public String hash(String password) {
        return Password.hash(password).addRandomSalt(SALT_BYTES).with(argon2).getResult();
    }

    public boolean matches(String password, String hash) {
        return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    /** As much work as {@link #matches}, so that time does not tell which logins exist. */
    public void pretend(String password) {
        matches(password, nobody);
    }
}
