/** Small helpers over the DOM. Text goes in as text: nothing here ever parses HTML. */
const SVG = 'http://www.w3.org/2000/svg';

export const $ = (id) => document.getElementById(id);

export const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** An element with attributes (or listeners, `onclick`) and children, which are nodes or texts. */
export function h(name, attributes = {}, ...children) {
    return dress(document.createElement(name), attributes, children);
}

export function svg(name, attributes = {}, ...children) {
    return dress(document.createElementNS(SVG, name), attributes, children);
}

function dress(element, attributes, children) {
    set(element, attributes);
    element.append(...children.flat().filter((child) => child !== null && child !== undefined));
    return element;
}

/** Sets attributes; `false`, null and undefined take one away. */
export function set(element, attributes) {
    for (const [name, value] of Object.entries(attributes)) {
        if (name.startsWith('on')) {
            element.addEventListener(name.slice(2), value);
        } else if (value === false || value === null || value === undefined) {
            element.removeAttribute(name);
        } else if (element.getAttribute(name) !== String(value)) {
            element.setAttribute(name, value === true ? '' : value);
        }
    }
    return element;
}

export function setText(element, text) {
    if (element.textContent !== text) {
        element.textContent = text;
    }
}

/** A picture of the page's own set; without a name it is decoration. */
export function icon(id, label = null) {
    const naming = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' };
    return svg('svg', { class: 'icon', viewBox: '0 0 48 48', ...naming }, svg('use', { href: `#${id}` }));
}

/**
 * Makes the container's children match the items, one each, by key: those that stay are kept (and with
 * them the focus), so that only what changed is drawn anew.
 */
export function sync(container, items, { key, create, update }) {
    const old = new Map([...container.children].map((child) => [child.dataset.key, child]));
    items.forEach((item, index) => {
        const name = String(key(item));
        const child = old.get(name) ?? create(item);
        old.delete(name);
        child.dataset.key = name;
        update(child, item, index);
        if (container.children[index] !== child) {
            container.insertBefore(child, container.children[index] ?? null);
        }
    });
    old.forEach((child) => child.remove());
}

/** Draws only when what it draws from has changed. */
export function whenChanged(draw) {
    let last = null;
    return (...parts) => {
        if (last === null || parts.some((part, i) => part !== last[i])) {
            last = parts;
            draw(...parts);
        }
    };
}
