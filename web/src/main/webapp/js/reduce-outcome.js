import { categoryAt, isFinal, myId } from './state.js';

/** What a question brought: 205, 418 and the figures that change with it. */
export function onOutcome(game, [right, given], now) {
    const question = game.question;
    const who = question?.who ?? game.turn;
    return {
        question: null,
        reveal: {
            who,
            text: question?.text ?? '',
            answers: question?.answers ?? [],
            category: categoryAt(game, who),
            final: isFinal(game, who),
            mine: question?.mine ?? 0,
            right: Number(right),
            given: Number(given),
            others: [],
            won: 0,
            bretzel: false,
            reference: null,
            explanation: '',
            at: now,
        },
    };
}

export function onAnswers(game, [answers]) {
    const others = answers.map(([id, answer]) => ({ id: Number(id), answer: Number(answer) }));
    return game.reveal ? { reveal: { ...game.reveal, others } } : {};
}

export function onFigures(game, fields) {
    const [who, colour, points, rank, right, wrong, ...ingredients] = fields;
    const id = Number(who);
    const figures = {
        points: Number(points),
        rank: Number(rank),
        right: Number(right),
        wrong: Number(wrong),
        ingredients: ingredients.map((one) => one === '1'),
    };
    const change = { figures: { ...game.figures, [id]: figures } };
    const won = newIngredient(game.figures[id], figures);
    return won && game.reveal ? { ...change, reveal: { ...game.reveal, won } } : change;
}

export function onBretzels(game, [who, number], now, state) {
    const id = Number(who);
    const count = Number(number);
    const bretzels = { ...game.bretzels, [id]: count };
    const earned = id === myId(state) && count > (game.bretzels[id] ?? 0);
    return game.reveal && earned ? { bretzels, reveal: { ...game.reveal, bretzel: true } } : { bretzels };
}

/** The category of an ingredient that was not there before, or 0. */
function newIngredient(before, after) {
    return before ? after.ingredients.findIndex((has, i) => has && !before.ingredients[i]) + 1 : 0;
}
