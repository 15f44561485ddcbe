import { readFileSync } from 'node:fs';

const base = 'node_modules/google-closure-library/closure/goog';
const wanted = [
  'goog.editor.ContentEditableField',
  'goog.editor.plugins.BasicTextFormatter',
  'goog.editor.plugins.EnterHandler',
  'goog.editor.plugins.RemoveFormatting',
  'goog.editor.plugins.UndoRedo',
];

interface Part {
  readonly path: string;
  readonly requires: readonly string[];
  readonly isModule: boolean;
}

/** The parts of the library by the names that they provide, as its own list says. */
function readParts(): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  const goog = {
    addDependency(path: string, names: string[], requires: string[], how?: { module?: string }) {
      const part = { path, requires, isModule: how?.module === 'goog' };
      for (const name of names) parts.set(name, part);
    },
  };
  new Function('goog', readFileSync(`${base}/deps.js`, 'utf8'))(goog);
  return parts;
}

/** Closure's editor, of which Gmail's is one, as one script: the library loads its files one by one otherwise. */
export function bundleClosure(): string {
  const parts = readParts();
  const sources = new Map<Part, string>();
  const add = (name: string) => {
    const part = parts.get(name);
    if (!part || sources.has(part)) return;
    sources.set(part, '');
    part.requires.forEach(add);
    sources.delete(part);
    const source = readFileSync(`${base}/${part.path}`, 'utf8');
    sources.set(
      part,
      part.isModule
        ? `goog.loadModule(function(exports) {'use strict';${source}\nreturn exports;});`
        : source,
    );
  };
  wanted.forEach(add);
  return [
    'var CLOSURE_NO_DEPS = true;',
    readFileSync(`${base}/base.js`, 'utf8'),
    ...sources.values(),
  ].join('\n;\n');
}
