import { svg } from './dom.js';

/** The forms of the squares, from their places alone: -1000 to 1000, the pot at 0, 0. */
export const POT_RADIUS = 128;
const HALF_DEPTH = 80;
const HALF_WIDTH = 74;
const PLATE_RADIUS = 112;
const GAP = 8;

const at = (radius, angle) => `${round(radius * Math.cos(angle))} ${round(radius * Math.sin(angle))}`;
const round = (value) => Math.round(value * 10) / 10;

/** A square's outline. */
export function tile(square, ringSize) {
    const { x, y, kind } = square;
    if (kind === 'centre') {
        return svg('circle', { class: 'tile-face', r: POT_RADIUS });
    }
    if (kind === 'ingredient') {
        return svg('circle', { class: 'tile-face', cx: x, cy: y, r: PLATE_RADIUS });
    }
    return svg('path', { class: 'tile-face', d: kind === 'rayon' ? plank(x, y) : sector(x, y, ringSize) });
}

/** A square of the ring: a piece of it. */
function sector(x, y, ringSize) {
    const radius = Math.hypot(x, y);
    const angle = Math.atan2(y, x);
    const [inner, outer] = [radius - HALF_DEPTH, radius + HALF_DEPTH];
    const half = Math.PI / ringSize;
    const [a, b] = [angle - half + GAP / 2 / radius, angle + half - GAP / 2 / radius];
    return (
        `M${at(outer, a)}A${outer} ${outer} 0 0 1 ${at(outer, b)}` +
        `L${at(inner, b)}A${inner} ${inner} 0 0 0 ${at(inner, a)}Z`
    );
}

/** A square of a spoke: a board laid across it, shorter where the pot is near. */
function plank(x, y) {
    const radius = Math.hypot(x, y);
    const angle = Math.atan2(y, x);
    const half = Math.min(HALF_DEPTH + GAP, radius - POT_RADIUS - GAP / 2);
    const corner = (along, across) => {
        const far = radius + along;
        const [dx, dy] = [-Math.sin(angle) * across, Math.cos(angle) * across];
        return `${round(far * Math.cos(angle) + dx)} ${round(far * Math.sin(angle) + dy)}`;
    };
    return (
        `M${corner(half, -HALF_WIDTH)}L${corner(half, HALF_WIDTH)}` +
        `L${corner(-half, HALF_WIDTH)}L${corner(-half, -HALF_WIDTH)}Z`
    );
}

/** Where a square's letter stands: beside it, off the pawns and inside the board. */
export function besides({ x, y, kind }) {
    const radius = Math.hypot(x, y);
    if (kind === 'centre') {
        return { x: 0, y: 178 };
    }
    if (kind === 'rayon') {
        return { x: x - (y / radius) * 135, y: y + (x / radius) * 135 };
    }
    const inward = (radius - (kind === 'ingredient' ? 180 : 145)) / radius;
    const aside = kind === 'ingredient' ? 110 : 0;
    return { x: x * inward - (y / radius) * aside, y: y * inward + (x / radius) * aside };
}

/** A six-petalled rose as carvers cut it with a pair of compasses. */
export function rose(cx, cy, radius) {
    const petals = [0, 1, 2, 3, 4, 5].map((i) => {
        const tip = at(radius, (i * Math.PI) / 3 + Math.PI / 6);
        return `M0 0A${radius} ${radius} 0 0 1 ${tip}A${radius} ${radius} 0 0 1 0 0`;
    });
    return svg(
        'g',
        { class: 'rose', transform: `translate(${round(cx)} ${round(cy)})` },
        svg('circle', { r: radius + 18 }),
        svg('path', { d: petals.join('') }),
    );
}
