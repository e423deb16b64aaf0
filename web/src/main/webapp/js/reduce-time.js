/** How long an answer stays to be read: less where the next question's clock is running already. */
const READ_MS = 7_000;
const READ_BEFORE_QUESTION_MS = 3_500;
const READ_EXPLANATION_MS = 2_500;
const NOTICE_MS = 6_000;

export function tick(state, now) {
    const read = pastReveal(state.game, now);
    const game = read ? { ...state.game, reveal: null } : state.game;
    const ends = game?.over && game.reveal === null && state.view === 'table';
    const fades = state.notice?.at && now - state.notice.at > NOTICE_MS;
    if (!read && !ends && !fades) {
        return state;
    }
    return {
        ...state,
        game,
        view: ends ? 'end' : state.view,
        notice: fades ? null : state.notice,
    };
}

function pastReveal(game, now) {
    if (!game?.reveal) {
        return false;
    }
    const toRead = game.reveal.explanation ? READ_EXPLANATION_MS : 0;
    return now - game.reveal.at > toRead + (game.question ? READ_BEFORE_QUESTION_MS : READ_MS);
}
