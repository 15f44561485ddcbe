import { attachComposeSet } from './compose-set.ts';
import { describeCompose } from './compose-state.ts';
import type { InlineDeps } from './deps.ts';
import { attachHost, findOpenDialog, type Host, removeRemains } from './host.ts';
import type { Inline } from './inline.ts';
import { insertText } from './insert-text.ts';
import { createPanels } from './panels.ts';
import { createRenderer } from './renderer.ts';
import { attachSendGuard } from './send-guard.ts';
import { watchPlace, watchWindow } from './watch-places.ts';

/** Reviews every compose of a document that gets the focus, until `signal` aborts; then nothing of it is left. */
export function attachInline(document: Document, deps: InlineDeps, signal: AbortSignal): Inline {
  const view = document.defaultView;
  if (!view) throw new Error('No window.');
  removeRemains(document);
  let host: Host | null = null;
  let isAsked = false;
  let shownCount: number | null = null;
  const findParts = () => ({ composes, panels, guard, host });
  const draw = () => {
    const looks = deps.looks();
    if (!looks) return;
    host ??= attachHost(document, looks.css, signal);
    // A page may have thrown our parts away.
    if (!host.element.isConnected) document.documentElement.append(host.element);
    renderer.render(host, looks.texts);
  };
  const update = () => {
    panels.follow();
    guard.follow();
    draw();
    const count = composes.current ? composes.current.flags.length : null;
    if (count !== shownCount) deps.showCount(count);
    shownCount = count;
  };
  const change = () => {
    if (isAsked) return;
    isAsked = true;
    queueMicrotask(() => {
      isAsked = false;
      if (!signal.aborted) update();
    });
  };
  const onPlace = (key: string, body: HTMLElement, place: AbortSignal) => {
    const inner = body.ownerDocument.defaultView;
    if (inner && inner !== view) watchWindow(inner, findParts, place);
    watchPlace(key, body, document, findParts, place);
  };
  const stage = {
    draw,
    findDialog: () => (host ? findOpenDialog(host) : null),
  };
  const composes = attachComposeSet(document, deps, { onChange: change, onPlace }, signal);
  const panels = createPanels(document, composes, deps, change, () => host?.root ?? null);
  const guard = attachSendGuard(document, composes, deps, stage, signal);
  const renderer = createRenderer(composes, panels, guard);

  watchWindow(view, findParts, signal);
  if (composes.sessions.length > 0) change();

  return {
    readCompose: () => describeCompose(composes.current, composes.unwatched?.webmail ?? null),
    readQuoted: () => (composes.current ? deps.findQuotedText(composes.current.compose) : null),
    insertText: async (insertion) =>
      composes.current ? insertText(composes.current.compose, insertion, signal) : false,
    revealFlag(span) {
      const session = composes.current;
      const flag = session?.flags.find(
        ({ flag }) => flag.in === span.in && flag.start === span.start && flag.end === span.end,
      );
      if (session && flag) panels.openCard(session.key, flag, 'click');
    },
    clientChanged() {
      for (const session of composes.sessions) session.refresh(true);
    },
    draw: change,
    settingsChanged() {
      change();
      for (const session of composes.sessions) session.reviewAgain();
    },
  };
}
