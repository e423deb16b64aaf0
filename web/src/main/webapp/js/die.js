import { calm, h, set, svg } from './dom.js';
import { t } from './i18n.js';

const PIPS = {
    1: [[0, 0]],
    2: [[-1, -1], [1, 1]],
    3: [[-1, -1], [0, 0], [1, 1]],
    4: [[-1, -1], [1, -1], [-1, 1], [1, 1]],
    5: [[-1, -1], [1, -1], [0, 0], [-1, 1], [1, 1]],
    6: [[-1, -1], [1, -1], [-1, 0], [1, 0], [-1, 1], [1, 1]],
};

/** How the cube is turned to show a face: about x, about y, in degrees. */
const TURNED = { 1: [0, 0], 2: [0, -90], 3: [-90, 0], 4: [90, 0], 5: [0, 90], 6: [0, 180] };
const FRESH_MS = 2_000;

/** A wooden die that tumbles and comes to rest on the value that the server drew. */
export class Die {
    #turns = 0;
    #at = 0;

    constructor(container) {
        this.cube = h('div', { class: 'die-cube' }, ...[1, 2, 3, 4, 5, 6].map(face));
        this.box = h('div', { class: 'die', role: 'img', 'aria-label': t('die.label', '') }, this.cube);
        container.replaceChildren(this.box);
    }

    /** In the hand, until the value is known. */
    shake(on) {
        this.box.classList.toggle('is-shaken', on && !calm.matches);
    }

    show(die, now) {
        if (!die || die.at === this.#at) {
            return;
        }
        this.#at = die.at;
        this.shake(false);
        this.#turns += now - die.at < FRESH_MS && !calm.matches ? 2 : 0;
        const [x, y] = TURNED[die.value];
        const whole = 360 * this.#turns;
        this.cube.style.transform = `rotateX(${x + whole}deg) rotateY(${y + whole}deg)`;
        set(this.box, { 'aria-label': t('die.label', die.value), 'data-value': die.value });
    }
}

function face(value) {
    const pips = PIPS[value].map(([x, y]) => svg('circle', { cx: 50 + x * 26, cy: 50 + y * 26, r: 10 }));
    return h('div', { class: `die-face die-face-${value}` }, svg('svg', { viewBox: '0 0 100 100' }, ...pips));
}
