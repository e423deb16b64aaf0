import { ACCEPTED, ASK, PUSH, isRefusal } from './codes.js';

const ROLLS_AND_MOVES = [ASK.roll, ASK.choose, ASK.jump];

/**
 * The requests that wait for their answers. Answers come in the order of the requests and pushes come
 * between, so a frame is the first request's answer only where that request can be answered so.
 */
export class Queue {
    #waiting = [];

    add(request) {
        this.#waiting.push(request);
    }

    has(code) {
        return this.#waiting.some((request) => request.code === code);
    }

    get size() {
        return this.#waiting.length;
    }

    /** The request that this frame answers, or null for a push. */
    match(frame) {
        const first = this.#waiting[0];
        return first && answers(frame.code, first.code) ? this.#waiting.shift() : null;
    }

    clear() {
        this.#waiting = [];
    }
}

function answers(code, asked) {
    if (code === ACCEPTED || isRefusal(code)) {
        return true;
    }
    // Both come as pushes, too. To take one for the other does no harm: they change the state alike.
    return (
        (code === PUSH.rolled && asked === ASK.roll) ||
        (code === PUSH.turnOf && ROLLS_AND_MOVES.includes(asked))
    );
}
