import { exampleSetup } from 'prosemirror-example-setup';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { expose, findPlace, settleAfter } from '../pages/expose.ts';

const view = new EditorView(findPlace(), {
  state: EditorState.create({ schema, plugins: exampleSetup({ schema, menuBar: false }) }),
});
expose({
  model: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n'),
  isSettled: settleAfter(600),
});
