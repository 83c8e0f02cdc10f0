package dsmsim.administrator;

/** LOCK ADMIN. */
final class LockAdmin extends AdministratorLock {
    LockAdmin() {
        super(true);
    }
}
