/** The page's texts, which the server rendered into it in the player's language. */
const texts = JSON.parse(document.getElementById('texts').textContent);

export const language = document.documentElement.lang;

const plurals = new Intl.PluralRules(language);
const ordinals = new Intl.PluralRules(language, { type: 'ordinal' });
const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });

export const has = (key) => key in texts;

/** A text by its key, `{0}`, `{1}` filled in. */
export function t(key, ...args) {
    const text = texts[key] ?? texts['refused.other'] ?? key;
    return text.replace(/\{(\d)\}/g, (whole, index) => args[index] ?? '');
}

/** A text with a number in it, in the form that the number asks for. */
export function plural(key, count, ...args) {
    return t(`${key}.${plurals.select(count)}`, numbers.format(count), ...args);
}

export const ordinal = (place) => t(`place.${ordinals.select(place)}`, place);

export const number = (value) => numbers.format(value);

export const date = (iso) => dates.format(new Date(iso));

/** Whole minutes are enough for a game's length; hours where there are some. */
export function duration(seconds) {
    const minutes = Math.round(seconds / 60);
    return minutes < 60
        ? t('time.minutes', minutes)
        : t('time.hours', Math.floor(minutes / 60), minutes % 60);
}
