import { ASK } from './codes.js';
import { backoffMs } from './backoff.js';
import { formatFrame, parseMessage } from './protocol.js';
import { Queue } from './queue.js';

const PROTOCOLS = ['choucroute.v1.lines', 'choucroute.v1'];
const QUIET_MS = 20_000;
const ANSWER_MS = 8_000;
const PROBE_MS = 2_500;

/**
 * The one connection to the server. It comes back by itself for as long as it is wanted, and finds out by
 * a hello after some quiet that the other end has gone without a word.
 *
 * `onStatus(status)` hears `connecting`, `open`, `lost` or `closed`, `onFrames(pairs)` each message's
 * frames as `[frame, request or null]`.
 */
export class Wire {
    #socket = null;
    #queue = new Queue();
    #tries = 0;
    #retry = 0;
    #silence = 0;
    #wanted = false;

    constructor({ url, language, onStatus, onFrames }) {
        Object.assign(this, { url, language, onStatus, onFrames });
    }

    open() {
        this.#wanted = true;
        if (!this.#socket) {
            this.#connect();
        }
    }

    /** Ends the connection for good. */
    close() {
        this.#wanted = false;
        clearTimeout(this.#retry);
        this.#drop('closed');
    }

    /** Sends a request; false where there is no connection to send it on. */
    ask(code, ...fields) {
        if (this.#socket?.readyState !== WebSocket.OPEN) {
            return false;
        }
        this.#queue.add({ code, fields });
        this.#socket.send(formatFrame(code, fields));
        this.#listen(ANSWER_MS);
        return true;
    }

    isWaitingFor(code) {
        return this.#queue.has(code);
    }

    /** Something hints that the connection may be dead (or possible again): find out now. */
    probe() {
        if (!this.#wanted) {
            return;
        }
        if (this.#socket?.readyState === WebSocket.OPEN) {
            this.#hello();
            this.#listen(PROBE_MS);
        } else if (!this.#socket) {
            clearTimeout(this.#retry);
            this.#connect();
        }
    }

    #connect() {
        this.onStatus('connecting');
        const socket = new WebSocket(this.url, PROTOCOLS);
        this.#socket = socket;
        this.#listen(ANSWER_MS);
        socket.addEventListener('open', () => socket === this.#socket && this.#opened());
        socket.addEventListener('message', (event) => socket === this.#socket && this.#heard(event));
        socket.addEventListener('close', () => socket === this.#socket && this.#drop('lost'));
    }

    #opened() {
        this.#hello();
        this.onStatus('open');
    }

    #hello() {
        this.ask(ASK.hello, 1, this.language);
    }

    #heard(event) {
        this.#tries = 0;
        const pairs = parseMessage(event.data).map((frame) => [frame, this.#queue.match(frame)]);
        this.#listen(this.#queue.size > 0 ? ANSWER_MS : QUIET_MS);
        this.onFrames(pairs);
    }

    /** Nothing heard for so long: ask; and where an answer is due already, the connection is dead. */
    #listen(ms) {
        clearTimeout(this.#silence);
        this.#silence = setTimeout(() => {
            const dead = this.#queue.size > 0 || this.#socket?.readyState !== WebSocket.OPEN;
            return dead ? this.#drop('lost') : this.#hello();
        }, ms);
    }

    #drop(status) {
        clearTimeout(this.#silence);
        const socket = this.#socket;
        this.#socket = null;
        socket?.close();
        this.#queue.clear();
        this.onStatus(status);
        if (this.#wanted) {
            this.#retry = setTimeout(() => this.#connect(), backoffMs(this.#tries, Math.random()));
            this.#tries += 1;
        }
    }
}
