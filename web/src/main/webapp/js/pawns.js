import { calm, set, svg, sync } from './dom.js';
import { walk } from './path.js';

const STEP_MS = 230;
const LEAP_MS = 700;
const ALONE = 168;
const SHARED = 128;
const SPREAD = 56;
const SPREAD_ON_POT = 88;

/** The pawns on the board, walking from square to square. */
export class Pawns {
    #shown = new Map();

    constructor(layer) {
        this.layer = layer;
    }

    /** Where everybody stands, at once: for a game that was not shown before. */
    reset() {
        this.#shown.clear();
        this.layer.replaceChildren();
    }

    draw(game, turn) {
        const squares = new Map(game.squares.map((square) => [square.id, square]));
        const standing = game.players.filter((one) => squares.has(game.positions[one.id] ?? 0));
        sync(this.layer, standing, {
            key: (one) => one.id,
            create,
            update: (element, one) => this.#place(element, one, game, squares, standing, turn),
        });
    }

    #place(element, one, game, squares, standing, turn) {
        const square = game.positions[one.id] ?? 0;
        const together = standing.filter((other) => (game.positions[other.id] ?? 0) === square);
        const spot = spotOf(squares.get(square), together.indexOf(one), together.length);
        const before = this.#shown.get(one.id);
        this.#shown.set(one.id, { square, spot });
        element.classList.toggle('is-turn', one.id === turn);
        set(element, { 'data-square-of': square });
        element.style.transform = move(spot);
        if (before && before.square !== square && !calm.matches) {
            this.#walk(element, before, square, spot, game, squares);
        }
    }

    #walk(element, before, square, spot, game, squares) {
        const way = walk(game.edges, before.square, square, game.die?.value ?? 0);
        const stops = way.slice(1, -1).map((id) => move({ ...squares.get(id), size: SHARED }));
        const frames = [move(before.spot), ...stops, move(spot)];
        const duration = way.length > 2 ? STEP_MS * (way.length - 1) : LEAP_MS;
        element.animate({ transform: frames }, { duration, easing: 'ease-in-out' });
    }
}

function create({ colour }) {
    return svg(
        'g',
        { class: `board-pawn pawn-${colour}`, 'aria-hidden': 'true' },
        svg('circle', { class: 'pawn-halo', r: 34 }),
        svg('use', { href: `#p-${colour}`, x: -24, y: -24, width: 48, height: 48 }),
    );
}

/** Several on one square stand in a round. */
function spotOf({ x, y, kind }, index, count) {
    if (count === 1) {
        return { x, y, size: ALONE };
    }
    const angle = (2 * Math.PI * index) / count - Math.PI / 2;
    const radius = kind === 'centre' && count > 2 ? SPREAD_ON_POT : SPREAD;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle), size: SHARED };
}

const move = ({ x, y, size }) => `translate(${x}px, ${y}px) scale(${size / 48})`;
