import { choices, isHeld, owesAnswer, owesRoll } from './state.js';
import { letter } from './board.js';

const PLAIN = 'a, button, input, select, textarea, summary, dialog, [role="button"]';

/** The table by keyboard: 1 2 3 answer, Enter or Space rolls, letters choose a square. */
export function listenToKeys({ store, actions }) {
    addEventListener('keydown', (event) => {
        const { state } = store;
        const aside = event.ctrlKey || event.metaKey || event.altKey || event.repeat;
        if (state.view === 'table' && !aside && !document.querySelector('dialog[open]')) {
            const act = actOf(event, state, actions);
            if (act) {
                event.preventDefault();
                act();
            }
        }
    });
}

function actOf(event, state, actions) {
    if (['1', '2', '3'].includes(event.key) && owesAnswer(state) && !isHeld(state.game)) {
        return () => actions.answer(Number(event.key));
    }
    const rolls = event.key === 'Enter' || event.key === ' ';
    if (rolls && owesRoll(state) && !event.target.closest(PLAIN)) {
        return () => actions.roll();
    }
    const square = choices(state).find((id, index) => letter(index) === event.key.toUpperCase());
    return square === undefined ? null : () => actions.choose(square);
}
