/**
 * The grammar of frames: `code;field;field`, a field being a scalar, a list `[a,b]` or a tuple `(a,b)`.
 * Lists and tuples both become arrays; every scalar stays text, since only its reader knows its type.
 */
const HEAD = /^(0|[1-9][0-9]{0,2});/;
const SPECIAL = /[;,[\]()\\]/g;
const CLOSING = { '[': ']', '(': ')' };

/** The frames of one message: one a line. */
export function parseMessage(text) {
    return text.split('\n').map(parseFrame);
}

/** @throws {SyntaxError} where the text is no frame */
export function parseFrame(text) {
    const head = HEAD.exec(text);
    if (!head) {
        throw new SyntaxError('a frame begins with its code');
    }
    return { code: Number(head[1]), fields: parseFields(text, head[0].length) };
}

function parseFields(text, start) {
    const fields = [];
    let at = start;
    while (at < text.length || fields.length > 0) {
        const [field, end] = parseField(text, at);
        fields.push(field);
        if (end === text.length) {
            break;
        }
        if (text[end] !== ';') {
            throw new SyntaxError('a field ends with ;');
        }
        at = end + 1;
    }
    return fields;
}

function parseField(text, at) {
    const closing = CLOSING[text[at]];
    return closing ? parseItems(text, at + 1, closing) : parseScalar(text, at);
}

function parseItems(text, start, closing) {
    const items = [];
    let at = start;
    if (text[at] === closing) {
        return [items, at + 1];
    }
    for (;;) {
        const [item, end] = parseField(text, at);
        items.push(item);
        if (text[end] === closing) {
            return [items, end + 1];
        }
        if (text[end] !== ',') {
            throw new SyntaxError('a list or tuple is not closed');
        }
        at = end + 1;
    }
}

function parseScalar(text, start) {
    let value = '';
    let at = start;
    while (at < text.length && !';,[]()'.includes(text[at])) {
        if (text[at] === '\\') {
            at += 1;
            value += text[at] === 'n' ? '\n' : (text[at] ?? '');
        } else {
            value += text[at];
        }
        at += 1;
    }
    return [value, at];
}

/** A field that is a tuple; an array is a list. */
export const tuple = (...scalars) => ({ tuple: scalars });

/** One request's frame; its fields are scalars, lists or tuples of scalars. */
export function formatFrame(code, fields) {
    return `${code};${fields.map(formatField).join(';')}`;
}

function formatField(field) {
    if (Array.isArray(field)) {
        return `[${field.map(escapeScalar).join(',')}]`;
    }
    return field?.tuple ? `(${field.tuple.map(escapeScalar).join(',')})` : escapeScalar(field);
}

function escapeScalar(value) {
    return String(value).replace(SPECIAL, '\\$&').replaceAll('\n', '\\n');
}
