import { $, h, set, setText, whenChanged } from './dom.js';
import { ordinal, plural, t } from './i18n.js';
import { pawn, plate } from './pieces.js';
import { nameOf } from './phrases.js';
import { myId, player, ranked, shownName } from './state.js';

/** The end: who won, the ranking, and how to check that chance was honest. */
export function createEnd({ actions, store }) {
    $('again').addEventListener('click', () => actions.joinRoom(store.state.lastCode));
    $('to-lobby').addEventListener('click', () => actions.show('lobby'));
    const draw = whenChanged((over, game, state) => over && drawEnd(state));
    return {
        draw(state) {
            const over = Boolean(state.game?.over);
            draw(over, over ? state.game : null, over ? state : null);
        },
    };
}

function drawEnd(state) {
    const { game } = state;
    const winner = game.winner ?? ranked(game)[0]?.id;
    const mine = winner === myId(state);
    $('winner-pawn').replaceChildren(pawn(player(game, winner)?.colour ?? 'gris'));
    setText($('end-title'), mine ? t('end.you') : t('end.other', nameOf(game, winner)));
    setText($('end-lead'), lead(state, mine));
    $('ranking').replaceChildren(...ranked(game).map((one) => place(state, one)));
    setText($('seed-hash'), game.sha256);
    setText($('seed'), game.seed ?? '');
    set($('verify-link'), { href: `/verify?game=${encodeURIComponent(game.sha256)}` });
    set($('download-link'), { href: `/games/${encodeURIComponent(game.sha256)}` });
}

function lead(state, mine) {
    const figures = state.game.figures[myId(state)];
    if (!figures) {
        return '';
    }
    const points = plural('points', figures.points);
    return mine ? t('end.lead.you', points) : t('end.lead.other', ordinal(figures.rank), points);
}

function place(state, one) {
    const figures = state.game.figures[one.id];
    return h(
        'li',
        { class: one.id === myId(state) ? 'is-me' : '', 'data-player': one.id },
        h('span', { class: 'ranking-place' }, figures ? ordinal(figures.rank) : ''),
        pawn(one.colour, t(`colour.${one.colour}`)),
        h('span', { class: 'ranking-name' }, shownName(one.login)),
        figures ? plate(figures.ingredients) : null,
        h(
            'span',
            { class: 'ranking-points' },
            plural('points', figures?.points ?? 0),
            h('span', {}, plural('end.right', figures?.right ?? 0)),
        ),
    );
}
