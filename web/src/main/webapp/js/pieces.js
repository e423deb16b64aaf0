import { h, icon, svg } from './dom.js';
import { t } from './i18n.js';

/** Pieces that several views show: a pawn, a plate of ingredients. */
export function pawn(colour, label = null) {
    const naming = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' };
    return svg(
        'svg',
        { class: `pawn pawn-${colour}`, viewBox: '-3 -3 54 54', ...naming },
        svg('use', { href: `#p-${colour}` }),
    );
}

/** The five ingredients, those that are lacking as empty places. */
export function plate(ingredients) {
    const places = ingredients.map((has, i) => {
        const name = t(`ingredient.${i + 1}`);
        const label = t(has ? 'seat.has' : 'seat.lacks', name);
        return h('li', { class: has ? 'is-won' : '', title: label }, icon(has ? `i-${i + 1}` : `g-${i + 1}`, label));
    });
    return h('ul', { class: 'plate' }, ...places);
}
