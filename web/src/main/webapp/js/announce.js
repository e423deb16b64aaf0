import { SERVICE } from './codes.js';
import { $, setText } from './dom.js';
import { t } from './i18n.js';
import { headline, nameOf, resultLines } from './phrases.js';

/** What somebody who does not see the table must hear of: one polite live region for all. */
export function announce(state, before) {
    const lines = before ? [...service(state, before), ...connection(state, before), ...table(state, before.game)] : [];
    if (lines.length > 0) {
        setText($('announce'), lines.join(' '));
    }
}

function service(state, before) {
    if (state.service === before.service || (!state.service && before.lost)) {
        return [];
    }
    return [t(state.service ? `service.${state.service}` : 'announce.goesOn')];
}

function connection(state, before) {
    if (state.lost === before.lost || state.service === SERVICE.stops) {
        return [];
    }
    return [t(state.lost ? 'announce.lost' : 'announce.back')];
}

function table(state, before) {
    const { game } = state;
    if (!game || !before || game === before) {
        return [];
    }
    return [rolled(game, before), revealed(state, before), asked(game, before), due(state, before)].filter(Boolean);
}

function rolled(game, before) {
    const { die } = game;
    return die && die !== before.die && t('announce.rolled', nameOf(game, die.who), die.value);
}

function revealed(state, before) {
    const { reveal } = state.game;
    const explained = reveal?.explanation && !before.reveal?.explanation;
    if (!reveal || (before.reveal && !explained)) {
        return null;
    }
    // Said again with the explanation: what comes so soon after takes the place of what was said.
    const right = reveal.answers[reveal.right - 1];
    return [...resultLines(state), right ? t('result.rightIs', right) : '', reveal.explanation].join(' ');
}

function asked(game, before) {
    const { question } = game;
    return (
        question &&
        question.text !== before.question?.text &&
        t('announce.question', question.text, ...question.answers)
    );
}

function due(state, before) {
    if (state.game.phase?.number === before.phase?.number || state.game.question) {
        return null;
    }
    const { who, what } = headline(state);
    return `${who} ${what}`;
}
