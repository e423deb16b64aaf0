import { svg } from './dom.js';
import { POT_RADIUS, rose } from './board-shapes.js';

const BOARD_RADIUS = 1105;
const ROSE_PLACE = 560;
const ROSE_RADIUS = 150;
const STRANDS =
    'M-60-20c30-24 50 12 80-10M-50 18c24-20 44 16 96-8' +
    'M-30 48c20-16 40 10 66-6M-20-54c20-10 36 8 54-2';

/** The round of wood on which the squares lie. */
export function wood(squares) {
    return svg(
        'g',
        { class: 'wood', 'aria-hidden': 'true' },
        svg('circle', { class: 'wood-edge', r: BOARD_RADIUS }),
        svg('circle', { class: 'wood-face', r: BOARD_RADIUS - 22 }),
        ...[1068, 842, 826].map((r) => svg('circle', { class: 'wood-groove', r })),
        ...[240, 330, 410, 505, 590, 690, 770].map((r) => svg('circle', { class: 'wood-grain', r })),
        ...roses(squares),
    );
}

/** One carved rose in each field between two spokes. */
function roses(squares) {
    const plates = squares.filter((square) => square.kind === 'ingredient');
    return plates.map((plate) => {
        const angle = Math.atan2(plate.y, plate.x) + Math.PI / plates.length;
        return rose(ROSE_PLACE * Math.cos(angle), ROSE_PLACE * Math.sin(angle), ROSE_RADIUS);
    });
}

/** The way from square to square, seen between them. */
export function tracks(squares, edges) {
    const place = new Map(squares.map((square) => [square.id, square]));
    const lines = edges.map(([a, b]) => {
        const [from, to] = [place.get(a), place.get(b)];
        return `M${from.x} ${from.y}L${to.x} ${to.y}`;
    });
    return svg('path', { class: 'tracks', d: lines.join(''), 'aria-hidden': 'true' });
}

/** The pot from above: a stoneware rim with its blue line, and the kraut. */
export function pot() {
    return svg(
        'g',
        { class: 'pot', 'aria-hidden': 'true' },
        svg('circle', { class: 'pot-line', r: POT_RADIUS - 16 }),
        svg('circle', { class: 'pot-kraut', r: POT_RADIUS - 34 }),
        svg('path', { class: 'pot-strands', d: STRANDS }),
    );
}
