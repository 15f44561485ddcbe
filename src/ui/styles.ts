import { categoryIds, categoryStyles, findDecoration } from './category-styles.ts';

type Scheme = 'light' | 'dark';

const palette = {
  light: {
    ground: '#ffffff',
    raised: '#f6f7f8',
    text: '#1f2328',
    muted: '#59636e',
    border: '#d5dadf',
    accent: '#0d6a68',
    'on-accent': '#ffffff',
    tint: '#e4f2f1',
    shadow: '0 8px 28px rgb(20 30 40 / 18%), 0 1px 3px rgb(20 30 40 / 12%)',
  },
  dark: {
    ground: '#26292d',
    raised: '#303439',
    text: '#eceef0',
    muted: '#b0b8c1',
    border: '#454b52',
    accent: '#6fd3cb',
    'on-accent': '#0b2524',
    tint: '#1e3a3a',
    shadow: '0 8px 28px rgb(0 0 0 / 55%), 0 1px 3px rgb(0 0 0 / 40%)',
  },
} as const satisfies Record<Scheme, Readonly<Record<string, string>>>;

function tokensOf(scheme: Scheme): string {
  const colours = categoryIds.map((id) => `--${id}: ${categoryStyles[id][scheme]};`);
  const parts = Object.entries(palette[scheme]).map(([name, value]) => `--${name}: ${value};`);
  return `color-scheme: ${scheme}; ${[...parts, ...colours].join(' ')}`;
}

const markStyles = categoryIds
  .map((id) => `.mark-${id} { text-decoration: ${findDecoration(id, `var(--${id})`)}; }`)
  .join('\n');

/**
 * The parts' style sheet. Light or dark follows the browser on an element with `data-scheme="auto"`,
 * and is fixed by `light` or `dark`.
 */
export const uiStyles = `
[data-scheme] { ${tokensOf('light')} color: var(--text); font: 14px/1.5 system-ui, sans-serif; }
[data-scheme='dark'] { ${tokensOf('dark')} }
@media (prefers-color-scheme: dark) { [data-scheme='auto'] { ${tokensOf('dark')} } }
[data-scheme], [data-scheme] * { box-sizing: border-box; }
[data-scheme]:focus-visible, [data-scheme] :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.mark { font-weight: 600; text-underline-offset: 4px; text-decoration-skip-ink: none; }
${markStyles}
.words { overflow-wrap: anywhere; unicode-bidi: plaintext; }
.muted { color: var(--muted); font-size: 13px; }
.button { font: inherit; font-size: 13px; line-height: 1.3; min-height: 30px; padding: 5px 12px; border-radius: 8px; border: 1px solid var(--border);
  background: var(--ground); color: var(--text); cursor: pointer; text-align: start; }
.button:hover { background: var(--raised); }
.button-primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
.button-primary:hover { background: var(--accent); filter: brightness(1.08); }
.button-quiet { border-color: transparent; background: none; color: var(--muted); padding-inline: 8px; }
.button-quiet:hover { color: var(--text); }
.button-close { border-color: transparent; background: none; color: var(--muted); min-height: 28px; width: 28px; padding: 0; flex: none; text-align: center; font-size: 18px; line-height: 1; }
.flag-head { display: flex; gap: 8px; align-items: baseline; justify-content: space-between; margin: 0; font-size: 14px; }
.flag-words { margin: 8px 0 0; padding-inline-start: 10px; border-inline-start: 2px solid var(--border); font-size: 14px; }
.flag-why { margin: 10px 0 0; }
.flag-fix { margin: 6px 0 0; }
.flag-step { margin: 8px 0 0; }
.flag-rewrites { list-style: none; margin: 12px 0 0; padding: 0; display: grid; gap: 6px; }
.flag-rewrites .button { width: 100%; background: var(--tint); border-color: transparent; overflow-wrap: anywhere; unicode-bidi: plaintext; font-size: 14px; padding: 8px 12px; }
.flag-rewrites .button:hover { border-color: var(--accent); }
.flag-actions { display: flex; flex-wrap: wrap; gap: 4px; margin: 10px -8px -4px; }
.checklist { list-style: none; margin: 0; padding: 0; display: grid; gap: 6px; }
.checklist label { display: flex; gap: 10px; align-items: flex-start; padding: 6px 8px; border-radius: 8px; cursor: pointer; }
.checklist label:hover { background: var(--raised); }
.checklist input { accent-color: var(--accent); width: 16px; height: 16px; margin: 3px 0 0; flex: none; }
.checklist .muted { display: block; }
.checklist input:checked + span > :first-child { color: var(--muted); }
@media (prefers-reduced-motion: no-preference) { .button { transition: background 120ms, border-color 120ms; } }
@media (forced-colors: active) { .button { border-color: ButtonBorder; } }
`;
