import { uiStyles } from '#ui';

/** Layout of what stands in the webmail; looks come from the shared parts. */
const inlineStyles = `
.stage { pointer-events: none; }
.part { position: fixed; top: 0; left: 0; pointer-events: auto; background: var(--ground); border: 1px solid var(--border); box-shadow: var(--shadow); }
.unplaced { visibility: hidden; }
.panel { width: min(340px, calc(100vw - 16px)); padding: 16px; border-radius: 14px; overflow: auto; overscroll-behavior: contain; }
.panel p { margin-block-end: 0; }
.panel-head { display: flex; align-items: center; justify-content: space-between; gap: 8px; margin: -4px 0 8px; }
.panel-title { margin: 0; font-size: 15px; font-weight: 650; }
.card .button-close { position: absolute; inset: 10px 10px auto auto; }
.card .flag-head { padding-inline-end: 32px; }
.card { width: min(360px, calc(100vw - 16px)); }
.chip { border-radius: 999px; box-shadow: 0 1px 4px rgb(20 30 40 / 16%); max-width: calc(100vw - 16px); }
.chip-button { all: unset; box-sizing: border-box; display: flex; align-items: center; gap: 7px; min-height: 30px; padding: 4px 12px 4px 6px;
  font: 500 13px/1.3 system-ui, sans-serif; color: var(--text); border-radius: 999px; cursor: pointer; white-space: nowrap; }
.chip-button:hover { background: var(--raised); }
.chip-button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.dot { display: grid; place-items: center; width: 20px; height: 20px; flex: none; border-radius: 999px; background: var(--accent); color: var(--on-accent); }
.dot-quiet { background: var(--tint); color: var(--accent); }
.dot svg { width: 12px; height: 12px; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.flags { list-style: none; margin: 0 -8px; padding: 0; display: grid; gap: 2px; }
.flags button { all: unset; box-sizing: border-box; width: 100%; padding: 8px; border-radius: 10px; cursor: pointer; display: grid; gap: 2px; }
.flags button:hover { background: var(--raised); }
.flags button:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
.flags .mark { font-size: 13px; justify-self: start; }
.flags .words { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; margin-top: 4px; }
.hint { margin: 12px 0 0; }
.not-taken { margin: 12px 0 0; padding: 10px; border-radius: 10px; background: var(--raised); }
.not-taken .button { margin-top: 8px; }
.banner { width: min(440px, calc(100vw - 16px)); padding: 14px 16px 12px; border-radius: 14px; border-inline-start: 4px solid var(--accent); }
.reminder { border-inline-start-width: 1px; padding: 10px 14px; }
.reminder .banner-reason { margin: 0 0 8px; }
.banner-title { margin: 0; font-size: 15px; font-weight: 650; }
.banner-reason { margin: 4px 0 10px; }
.banner [role='status'] { margin: 8px 0 0; }
.banner [role='status']:empty { margin: 0; }
.banner-actions { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; }
.guard { width: min(440px, calc(100vw - 32px)); padding: 20px; border-radius: 14px; border: 1px solid var(--border); background: var(--ground);
  box-shadow: var(--shadow); pointer-events: auto; visibility: visible; }
.guard:focus-visible { outline: none; }
.guard::backdrop { background: rgb(20 30 40 / 32%); }
.guard p { margin: 10px 0 0; }
.guard-flags { margin: 8px 0 0; padding: 0; list-style: none; display: grid; gap: 6px; }
.guard-actions { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin-top: 18px; }
.guard-note { inset: auto 0 16px 0; margin-inline: auto; width: min(420px, calc(100vw - 32px)); display: flex; gap: 8px; align-items: flex-start;
  justify-content: space-between; padding: 12px 16px; border-radius: 14px; }
.guard-note-high { inset: 16px 0 auto 0; }
.guard-note p { margin: 0; }
.unseen { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: no-preference) {
  .card, .list { animation: appear 120ms ease-out; }
  @keyframes appear { from { opacity: 0; } }
}
`;

/** All that the parts in a webmail look like. The background sends it: the content script doesn't carry it. */
export const partStyles = uiStyles + inlineStyles;
