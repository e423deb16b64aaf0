package org.surkrut.web.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import org.surkrut.account.Standing;

/** Our accounts, as Jakarta Security asks for them. */
@ApplicationScoped
public class AccountStore implements IdentityStore {
    @Inject private Attempt attempt;

    /** Called by the default method, by the credential's type. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return attempt.prove(credential.getCaller(), credential.getPasswordAsString())
                .map(AccountStore::result)
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private static CredentialValidationResult result(Standing standing) {
        Set<String> roles =
                standing.administrator()
                        ? Set.of(Roles.PLAYER, Roles.ADMINISTRATOR)
                        : Set.of(Roles.PLAYER);
        return new CredentialValidationResult(standing.login(), roles);
    }
}
