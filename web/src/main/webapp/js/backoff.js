const FIRST_MS = 400;
const LONGEST_MS = 10_000;

/**
 * How long to wait before the nth new try (from 0). Half of it is chance, so that all players of a server
 * that comes back do not knock in the same moment.
 */
export function backoffMs(tries, random) {
    const ceiling = Math.min(LONGEST_MS, FIRST_MS * 2 ** tries);
    return ceiling / 2 + random * (ceiling / 2);
}
