/**
 * Draws, and where the element that had the keyboard's focus inside one of the regions goes away by that,
 * moves the focus to a place near by instead of losing it.
 */
export function keepFocus(regions, place, draw) {
    const focused = document.activeElement;
    const inside = regions.some((region) => region.contains(focused));
    draw();
    if (inside && focused !== place && !canHaveFocus(focused)) {
        place.focus({ preventScroll: true });
    }
}

function canHaveFocus(element) {
    return (
        element.isConnected &&
        !element.closest('[hidden]') &&
        !element.disabled &&
        element.matches('[tabindex], button, a')
    );
}
