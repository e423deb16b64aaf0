package org.surkrut.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureBudgetTest {
    private static final String HERE = "192.0.2.1";
    private static final String THERE = "192.0.2.2";

    private long now = 1_000_000;
    private final FailureBudget budget = new FailureBudget(5, 3, 20, () -> now);

    @Test
    void costsNothingBeforeTheBudgetIsSpent() {
        fail(2, HERE, "liesel");
        assertThat(budget.waitSeconds("login", HERE, "liesel")).isZero();
    }

    @Test
    void guardsAnAccountFromWhereverItIsTried() {
        fail(3, HERE, "liesel");
        assertThat(budget.waitSeconds("login", THERE, "liesel")).isEqualTo(20);
        assertThat(budget.waitSeconds("login", THERE, "hansi")).isZero();
    }

    @Test
    void guardsAgainstOneAddressThatTriesManyAccounts() {
        for (String account : "abcde".split("")) {
            fail(1, HERE, account);
        }
        assertThat(budget.waitSeconds("login", HERE, "f")).isEqualTo(20);
        assertThat(budget.waitSeconds("login", THERE, "f")).isZero();
    }

    @Test
    void givesOneFailureBackAfterAWhile() {
        fail(3, HERE, "liesel");
        now += 20_000;
        assertThat(budget.waitSeconds("login", HERE, "liesel")).isZero();
        fail(1, HERE, "liesel");
        assertThat(budget.waitSeconds("login", HERE, "liesel")).isEqualTo(20);
    }

    @Test
    void keepsKindsApart() {
        fail(5, HERE, "liesel");
        assertThat(budget.waitSeconds("room", HERE, "liesel")).isZero();
    }

    private void fail(int times, String address, String account) {
        for (int i = 0; i < times; i++) {
            budget.failed("login", address, account);
        }
    }
}
