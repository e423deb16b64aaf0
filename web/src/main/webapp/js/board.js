import { set, svg } from './dom.js';
import { besides, tile } from './board-shapes.js';
import { pot, tracks, wood } from './board-art.js';

const ICON = 92;
const PLATE_ICON = 138;
const HIT = 130;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Letters name the squares in reach, on the board and in the list of choices alike. */
export const letter = (index) => LETTERS[index] ?? '';

/** The drawn board; `onChoose(id)` hears of a lit square that somebody chose. */
export class Board {
    #tiles = new Map();
    #lit = [];

    constructor(root, { onChoose = () => {}, label = () => '' } = {}) {
        Object.assign(this, { root, onChoose, label });
        this.badges = svg('g', { class: 'badges', 'aria-hidden': 'true' });
        this.pawns = svg('g', { class: 'pawns' });
    }

    draw(squares, edges) {
        const ringSize = squares.filter(isOnRing).length;
        this.#tiles = new Map(squares.map((square) => [square.id, this.#tile(square, ringSize)]));
        this.field = svg('g', { class: 'tiles' }, ...this.#tiles.values());
        this.squares = new Map(squares.map((square) => [square.id, square]));
        this.root.replaceChildren(
            wood(squares),
            tracks(squares, edges),
            this.field,
            this.pawns,
            this.badges,
        );
        this.#lit = [];
    }

    /**
     * Lights the squares in reach; they can be chosen where they are one's own. They wait for the die to
     * come to rest, except where there is none to wait for.
     */
    light(ids, mine, atOnce = false) {
        this.root.classList.toggle('at-once', atOnce);
        this.#lit.forEach((id) => this.#unlight(this.#tiles.get(id)));
        this.#lit = ids.filter((id) => this.#tiles.has(id));
        this.#lit.forEach((id) => this.#light(this.#tiles.get(id), id, mine));
        const shown = mine ? this.#lit : [];
        this.badges.replaceChildren(...shown.map((id, index) => this.#badge(id, index)));
    }

    #tile(square, ringSize) {
        const { id, kind, category } = square;
        const choose = () => this.#lit.includes(id) && this.onChoose(id);
        return svg(
            'g',
            {
                class: `tile kind-${kind} cat-${category}`,
                'data-square': id,
                'aria-hidden': 'true',
                onclick: choose,
                onkeydown: (event) => isPress(event) && (event.preventDefault(), choose()),
            },
            tile(square, ringSize),
            kind === 'centre' ? pot() : picture(square),
            svg('circle', { class: 'hit', cx: square.x, cy: square.y, r: HIT }),
        );
    }

    #light(element, id, mine) {
        element.classList.add('lit');
        if (mine) {
            element.classList.add('reachable');
            set(element, { role: 'button', tabindex: 0, 'aria-hidden': null, 'aria-label': this.label(id) });
        }
        // Later in the order of drawing is above its neighbours, and later in the order of the keyboard.
        this.field.append(element);
    }

    #unlight(element) {
        element.classList.remove('lit', 'reachable');
        set(element, { role: null, tabindex: null, 'aria-hidden': 'true', 'aria-label': null });
    }

    #badge(id, index) {
        const { x, y } = besides(this.squares.get(id));
        return svg(
            'g',
            { class: 'badge', transform: `translate(${Math.round(x)} ${Math.round(y)})` },
            svg('circle', { r: 62 }),
            svg('text', { y: 30 }, letter(index)),
        );
    }
}

const isOnRing = ({ kind }) => kind !== 'centre' && kind !== 'rayon';

const isPress = (event) => event.key === 'Enter' || event.key === ' ';

function picture({ x, y, kind, category }) {
    const size = kind === 'ingredient' ? PLATE_ICON : ICON;
    const id = kind === 'ingredient' ? `i-${category}` : category === 0 ? 'i-die' : `g-${category}`;
    return svg('use', {
        class: 'tile-picture',
        href: `#${id}`,
        x: x - size / 2,
        y: y - size / 2,
        width: size,
        height: size,
    });
}
