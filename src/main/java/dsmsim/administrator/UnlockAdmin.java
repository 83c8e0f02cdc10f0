package dsmsim.administrator;

/** UNLOCK ADMIN. */
final class UnlockAdmin extends AdministratorLock {
    UnlockAdmin() {
        super(false);
    }
}
