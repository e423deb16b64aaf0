/** The board as the rules tell it, for a page on which no game sends its own. */
const CATEGORIES = 5;
const SIDE = 7;
const SPOKE = 4;
const RADIUS = 960;
const RING = CATEGORIES * SIDE;

export function standardBoard() {
    const ring = Array.from({ length: RING }, (_, i) => ringSquare(i));
    const spokes = Array.from({ length: CATEGORIES * SPOKE }, (_, i) => spokeSquare(i));
    const centre = { id: 0, kind: 'centre', category: 0, x: 0, y: 0 };
    return { squares: [centre, ...ring, ...spokes], edges: edges() };
}

function ringSquare(i) {
    const own = Math.floor(i / SIDE);
    const step = i % SIDE;
    const place = { id: i + 1, ...at(i, RADIUS) };
    if (step === 0) {
        return { ...place, kind: 'ingredient', category: own + 1 };
    }
    if (step === 2 || step === 5) {
        return { ...place, kind: 'relance', category: 0 };
    }
    return { ...place, kind: 'couronne', category: other(own, [1, 3, 4, 6].indexOf(step) + 1) };
}

function spokeSquare(i) {
    const own = Math.floor(i / SPOKE);
    const step = (i % SPOKE) + 1;
    const place = at(own * SIDE, RADIUS * (1 - step / (SPOKE + 1)));
    return { id: RING + 1 + i, kind: 'rayon', category: other(own, step), ...place };
}

/** The nth of the four other categories, in rising order from one's own. */
const other = (own, nth) => ((own + nth) % CATEGORIES) + 1;

function at(i, radius) {
    const angle = (2 * Math.PI * i) / RING - Math.PI / 2;
    return { x: Math.round(radius * Math.cos(angle)), y: Math.round(radius * Math.sin(angle)) };
}

function edges() {
    const ring = Array.from({ length: RING }, (_, i) => [i + 1, ((i + 1) % RING) + 1]);
    const spokes = Array.from({ length: CATEGORIES }, (_, own) => {
        const first = RING + 1 + own * SPOKE;
        const way = [1 + own * SIDE, first, first + 1, first + 2, first + 3, 0];
        return way.slice(1).map((to, i) => [way[i], to]);
    });
    return [...ring, ...spokes.flat()];
}
