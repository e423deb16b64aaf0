/**
 * The check of a game's chance, by the rule that docs/rules.md gives: draw k is the first 8 bytes of
 * HMAC-SHA-256 (key: the seed; message: k as 8 bytes, big-endian); among n, what lies at or above the
 * greatest multiple of n is passed over, else it is taken modulo n.
 */
const TWO_TO_64 = 1n << 64n;
const HEADER = /^surkrut-game;1;([0-9a-f]{64});([0-9a-f]{64})$/;
const DRAWN = /^Drawn;(\d+);(\d+);(\d+);([^;]*)/;

/** @returns the game file's hash, seed and draws, or null where it is none */
export function parseGame(text) {
    const lines = text.split('\n');
    const header = HEADER.exec(lines[0]?.trim());
    if (!header) {
        return null;
    }
    const draws = lines
        .map((line) => DRAWN.exec(line.trim()))
        .filter(Boolean)
        .map(([, k, n, value, purpose]) => ({ k: Number(k), n: Number(n), value: Number(value), purpose }));
    return { hash: header[1], seed: header[2], draws };
}

/** Whether the hash told at the launch is the seed's, and each draw with what came of redoing it. */
export async function check({ hash, seed, draws }) {
    const bytes = fromHex(seed);
    const digest = await crypto.subtle.digest('SHA-256', bytes);
    const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    const redone = [];
    let next = 0;
    for (const draw of draws) {
        const right = await isRight(key, draw, next);
        redone.push({ ...draw, right });
        next = draw.k + 1;
    }
    return { seedIsRight: toHex(digest) === hash, draws: redone };
}

/** Every number between the last draw and this one must have been one to pass over. */
async function isRight(key, { k, n, value }, next) {
    const limit = TWO_TO_64 - (TWO_TO_64 % BigInt(n));
    for (let passed = next; passed < k; passed += 1) {
        if ((await number(key, passed)) < limit) {
            return false;
        }
    }
    const drawn = await number(key, k);
    return k >= next && drawn < limit && drawn % BigInt(n) === BigInt(value);
}

async function number(key, k) {
    const message = new DataView(new ArrayBuffer(8));
    message.setBigUint64(0, BigInt(k));
    return new DataView(await crypto.subtle.sign('HMAC', key, message)).getBigUint64(0);
}

const fromHex = (hex) => Uint8Array.from(hex.match(/../g), (pair) => parseInt(pair, 16));

const toHex = (buffer) =>
    Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
