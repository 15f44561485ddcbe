import { defineConfig } from 'wxt';
import { noInnerHtml } from './scripts/no-inner-html.ts';
import { packContentScripts } from './scripts/pack-content-scripts.ts';
import { scriptContext } from './scripts/script-context.ts';
import { matches } from './src/webmail/index.ts';

export default defineConfig({
  imports: false,
  publicDir: 'src/public',
  // As root the browser that `wxt dev` would launch does not start; `npm run dev` says where to load it from.
  webExt: { disabled: true },
  hooks: {
    // WXT takes the button's title from the popup's HTML, which can't be translated.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_extName__';
      if (manifest.sidebar_action) manifest.sidebar_action.default_title = '__MSG_extName__';
      for (const script of manifest.content_scripts ?? []) script.css = ['present.css'];
    },
  },
  zip: { excludeSources: ['docs/pictures/**', 'out/**', 'tests/fixtures/**', 'tests/corpus/**'] },
  vite: () => ({
    plugins: [noInnerHtml(), scriptContext(), packContentScripts()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_extName__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+C' } },
      ...(browser === 'firefox'
        ? {
            _execute_sidebar_action: {
              suggested_key: { default: 'Alt+Shift+P' },
              description: '__MSG_openPanel__',
            },
          }
        : {
            'open-panel': {
              suggested_key: { default: 'Alt+Shift+P' },
              description: '__MSG_openPanel__',
            },
          }),
    },
    host_permissions: [...matches],
    content_security_policy: {
      extension_pages: "script-src 'self'; object-src 'self'; connect-src 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'call-first@call-first.example',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
