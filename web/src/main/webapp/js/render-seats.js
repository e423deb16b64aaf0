import { $, h, icon, set, setText, sync, whenChanged } from './dom.js';
import { ordinal, plural, t } from './i18n.js';
import { PRESENCE } from './codes.js';
import { pawn, plate } from './pieces.js';
import { squareName } from './phrases.js';
import { isBot, myId, seated, shownName, square } from './state.js';

const BRETZELS = 5;
const NOTHING = [false, false, false, false, false];
const NONE = { points: 0, rank: null, ingredients: NOTHING };

/** Who sits at the table, and what each has. */
export function createSeats() {
    const plates = new Map();
    return (state) =>
        sync($('players'), seated(state.game), {
            key: (one) => one.id,
            create: (one) => createSeat(one, plates),
            update: (element, one) => updateSeat(element, one, state, plates),
        });
}

function createSeat({ id, login, colour }, plates) {
    const tray = h('div', { class: 'seat-plate' });
    plates.set(id, whenChanged((key, ingredients) => tray.replaceChildren(plate(ingredients))));
    const element = h(
        'li',
        { class: 'seat', 'data-player': id },
        h('div', { class: 'seat-pawn' }, pawn(colour, t(`colour.${colour}`))),
        h(
            'p',
            { class: 'seat-name' },
            h('span', { class: 'seat-login' }, shownName(login)),
            h('span', { class: 'seat-note' }),
        ),
        h(
            'p',
            { class: 'seat-score' },
            h('span', { class: 'seat-rank' }),
            h('strong', { class: 'seat-points' }),
            ' ',
            h('span', { class: 'seat-unit' }),
        ),
        tray,
        h('p', { class: 'seat-bretzels' }, ...Array.from({ length: BRETZELS }, () => icon('i-bretzel')), h('span')),
        h('span', { class: 'visually-hidden seat-square' }),
    );
    return element;
}

function updateSeat(element, one, state, plates) {
    const { game } = state;
    const figures = game.figures[one.id] ?? NONE;
    const presence = game.presence[one.id] ?? PRESENCE.present;
    element.classList.toggle('is-turn', game.turn === one.id && !game.over);
    element.classList.toggle('is-me', one.id === myId(state));
    element.classList.toggle('is-away', !isBot(one.login) && presence !== PRESENCE.present);
    set(element, { 'data-presence': presence, 'aria-current': game.turn === one.id ? 'true' : null });
    setText(element.querySelector('.seat-note'), note(one, presence, state));
    setText(element.querySelector('.seat-rank'), figures.rank ? ordinal(figures.rank) : '');
    setText(element.querySelector('.seat-points'), String(figures.points));
    setText(element.querySelector('.seat-unit'), plural('unit', figures.points));
    plates.get(one.id)(figures.ingredients.join(), figures.ingredients);
    drawBretzels(element.querySelector('.seat-bretzels'), game.bretzels[one.id] ?? 0);
    const at = square(game, game.positions[one.id] ?? 0);
    setText(element.querySelector('.seat-square'), at ? squareName(at) : '');
}

function note(one, presence, state) {
    if (isBot(one.login)) {
        return t('seat.bot');
    }
    const away = { absent: 'seat.absent', remplace: 'seat.replaced', parti: 'seat.gone' }[presence];
    return away ? t(away) : one.id === myId(state) ? t('seat.you') : '';
}

function drawBretzels(element, count) {
    [...element.children].slice(0, BRETZELS).forEach((bretzel, i) => {
        bretzel.classList.toggle('is-held', i < count);
    });
    setText(element.lastElementChild, plural('seat.bretzels', count));
    set(element, { 'data-count': count });
}
