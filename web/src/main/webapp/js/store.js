import { reduce } from './reduce.js';

/** Holds the state; its listeners hear of a change once an action, or once a batch of them. */
export class Store {
    #state;
    #listeners = [];
    #depth = 0;
    #shown;

    constructor(state) {
        this.#state = state;
        this.#shown = state;
    }

    get state() {
        return this.#state;
    }

    /** @param listener takes the state and the one that it heard of last */
    listen(listener) {
        this.#listeners.push(listener);
    }

    act(action) {
        this.batch(() => {
            this.#state = reduce(this.#state, action);
        });
    }

    /** All that one message brings is drawn once. */
    batch(work) {
        this.#depth += 1;
        try {
            work();
        } finally {
            this.#depth -= 1;
        }
        if (this.#depth === 0 && this.#state !== this.#shown) {
            const before = this.#shown;
            this.#shown = this.#state;
            this.#listeners.forEach((listener) => listener(this.#state, before));
        }
    }
}
