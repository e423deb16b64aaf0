import { $, h, set, setText } from '../dom.js';
import { has, t } from '../i18n.js';
import { onSubmit } from '../forms.js';
import { check, parseGame } from './verify.js';

const HASH = /^[0-9a-f]{64}$/;

onSubmit($('verify-form'), ({ game }) => verify(game.trim().toLowerCase()));

const asked = new URL(location.href).searchParams.get('game');
if (asked) {
    $('verify-hash').value = asked;
    verify(asked.toLowerCase());
}

async function verify(hash) {
    $('verify-draws').hidden = true;
    $('verify-download').hidden = true;
    if (!globalThis.crypto?.subtle) {
        say('verify.noCrypto');
    } else if (!HASH.test(hash)) {
        say('verify.badHash');
    } else {
        say('verify.working');
        await fetchAndCheck(hash);
    }
}

async function fetchAndCheck(hash) {
    try {
        const address = `/games/${hash}`;
        const response = await fetch(address);
        if (!response.ok) {
            say(response.status === 404 ? 'verify.notFound' : 'verify.unreachable');
            return;
        }
        set($('download-link'), { href: address });
        $('verify-download').hidden = false;
        const game = parseGame(await response.text());
        return game ? tell(await check({ ...game, hash })) : say('verify.badFile');
    } catch {
        say('verify.unreachable');
    }
}

function tell({ seedIsRight, draws }) {
    const wrong = draws.filter((draw) => !draw.right).length;
    if (!seedIsRight) {
        say('verify.badSeed', false);
    } else if (wrong > 0) {
        say('verify.badDraws', false, wrong, draws.length);
    } else {
        say('verify.good', true, draws.length);
    }
    $('verify-rows').replaceChildren(...draws.map(row));
    $('verify-draws').hidden = false;
}

function say(key, honest = null, ...args) {
    setText($('verify-result'), t(key, ...args));
    set($('verify-result'), { 'data-honest': honest === null ? null : String(honest) });
}

function row({ k, n, value, purpose, right }) {
    const name = has(`purpose.${purpose}`) ? t(`purpose.${purpose}`) : purpose;
    const cells = [k, name, n, value, t(right ? 'verify.yes' : 'verify.no')];
    return h('tr', { 'data-right': String(right) }, ...cells.map((cell) => h('td', {}, String(cell))));
}
