/** The squares that a pawn passes on its way, so that it can be seen walking. */
export function walk(edges, from, to, steps) {
    const next = neighbours(edges);
    return exactly(next, [from], to, steps) ?? [from, to];
}

/** A way of exactly so many steps without turning back; fewer steps end only on the pot (square 0). */
function exactly(next, way, to, steps) {
    const at = way.at(-1);
    if (at === to && way.length > 1 && (steps === 0 || at === 0)) {
        return way;
    }
    if (steps === 0) {
        return null;
    }
    for (const neighbour of next.get(at) ?? []) {
        const found =
            neighbour === way.at(-2) ? null : exactly(next, [...way, neighbour], to, steps - 1);
        if (found) {
            return found;
        }
    }
    return null;
}

function neighbours(edges) {
    const next = new Map();
    for (const [a, b] of edges) {
        next.set(a, [...(next.get(a) ?? []), b]);
        next.set(b, [...(next.get(b) ?? []), a]);
    }
    return next;
}
