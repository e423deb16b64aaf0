import { PUSH, REFUSED, SERVICE } from './codes.js';

/** What the server says of itself; what this page does not know is passed over. */
export const servicePushes = {
    [PUSH.service]: (state, [service], now) => CHANGES[service]?.(state, now) ?? state,
};

const CHANGES = {
    [SERVICE.pauses]: (state, now) => stand(state, SERVICE.pauses, now),
    [SERVICE.stops]: (state, now) => stand(state, SERVICE.stops, now),
    [SERVICE.goesOn]: (state, now) => ({ ...state, service: null, game: clockFrom(state.game, null, now) }),
};

function stand(state, service, now) {
    return { ...state, service, game: clockFrom(state.game, now, now) };
}

/** The clock stands at that instant, or, where there is none, has lost nothing by having stood. */
function clockFrom(game, standsAt, now) {
    if (!game?.phase) {
        return game;
    }
    const { phase } = game;
    const stood = phase.standsAt ? now - phase.standsAt : 0;
    return { ...game, phase: { ...phase, deadline: phase.deadline + stood, standsAt } };
}

/** A server that stops has said so already. */
export function refuseService(state, frame) {
    return frame.code === REFUSED.unavailable && state.service === SERVICE.stops ? state : null;
}
