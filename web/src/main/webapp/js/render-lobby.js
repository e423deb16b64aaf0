import { $, h, icon, setText, whenChanged } from './dom.js';
import { onSubmit } from './forms.js';
import { date, duration, number, ordinal, plural, t } from './i18n.js';
import { pawn, plate } from './pieces.js';

/** The lobby: open a table, join one, one's own figures and games. */
export function createLobby({ actions, store }) {
    $('create-room').addEventListener('click', () => actions.createRoom());
    $('logout').addEventListener('click', () => actions.logOut());
    onSubmit($('join-form'), ({ code }) => code.trim() && actions.joinRoom(code));
    store.listen((state, before) => {
        if (state.view === 'lobby' && before.view !== 'lobby') {
            actions.refreshLobby();
        }
    });
    const figures = whenChanged(drawFigures);
    const history = whenChanged(drawHistory);
    return {
        draw(state) {
            setText($('lobby-name'), state.login ?? '');
            figures(state.figures);
            history(state.history);
        },
    };
}

function drawFigures(figures) {
    if (!figures) {
        $('figures').replaceChildren();
        return;
    }
    const [seconds, right, wrong, ...rest] = figures;
    const ingredients = rest.slice(0, 5);
    const [best, mean, games, won] = rest.slice(5);
    const shown = [
        ['games', number(games)],
        ['won', number(won)],
        ['best', number(best)],
        ['mean', number(mean)],
        ['right', number(right)],
        ['wrong', number(wrong)],
        ['seconds', duration(seconds)],
    ].map(([key, value]) => figure(t(`figure.${key}`), value));
    const plates = ingredients.map((count, i) =>
        figure(t(`ingredient.${i + 1}`), icon(`i-${i + 1}`), number(count)),
    );
    $('figures').replaceChildren(...shown, ...plates);
}

function figure(name, ...value) {
    return h('div', {}, h('dt', {}, name), h('dd', {}, ...value));
}

function drawHistory(games) {
    $('history-empty').hidden = games === null || games.length > 0;
    $('history').replaceChildren(...(games ?? []).map(pastGame));
}

function pastGame(game) {
    return h(
        'li',
        {},
        pawn(game.colour),
        h(
            'span',
            {},
            h('span', { class: 'history-place' }, `${ordinal(game.place)}, ${plural('points', game.points)}`),
            h('br'),
            h(
                'span',
                { class: 'history-small' },
                `${date(game.date)} · ${duration(game.seconds)} · ${plural('end.right', game.right)}`,
            ),
        ),
        plate(game.ingredients),
    );
}
