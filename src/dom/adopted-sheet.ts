/**
 * Gives the document or shadow root that `element` stands in a style sheet, until `signal` aborts. Call the result whenever
 * it is needed again: the element may have moved, the page may have set its list anew.
 */
export function attachSheet(element: Element, css: string, signal: AbortSignal): () => void {
  const view = element.ownerDocument.defaultView;
  if (!view) throw new Error('No window.');
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  let home: DocumentOrShadowRoot | null = null;
  const leave = () => {
    if (home) home.adoptedStyleSheets = home.adoptedStyleSheets.filter((it) => it !== sheet);
    home = null;
  };
  signal.addEventListener('abort', leave);
  return () => {
    if (signal.aborted || !element.isConnected) return;
    const tree = element.getRootNode() as Document | ShadowRoot;
    if (home !== tree) leave();
    home = tree;
    if (!tree.adoptedStyleSheets.includes(sheet)) {
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    }
  };
}
