/** True unless the element itself is taken out of the layout. A hidden ancestor (a minimised compose) doesn't count. */
export function isDisplayed(element: Element): boolean {
  return (
    !element.hasAttribute('hidden') &&
    element.ownerDocument.defaultView?.getComputedStyle(element).display !== 'none'
  );
}

/** True when the element and everything around it, up to `root`, is displayed. */
export function isShownIn(root: Element, element: Element): boolean {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    if (!isDisplayed(at)) return false;
  }
  return true;
}
