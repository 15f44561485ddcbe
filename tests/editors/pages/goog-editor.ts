import { expose } from './expose.ts';

// Closure is put before this script; it knows no modules.
// biome-ignore lint/suspicious/noExplicitAny: the library has no types.
const { editor } = (globalThis as any).goog;
const field = new editor.ContentEditableField('place');
for (const name of ['BasicTextFormatter', 'UndoRedo', 'EnterHandler', 'RemoveFormatting']) {
  field.registerPlugin(new editor.plugins[name]());
}
field.makeEditable();
expose({
  model: () => field.getElement().innerText,
  isSettled: () => !field.delayedChangeTimer_.isActive(),
});
