import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';
import { expose, findPlace, settleAfter } from '../pages/expose.ts';

const place = findPlace();
place.contentEditable = 'true';
const editor = createEditor({
  namespace: 'test',
  nodes: [HeadingNode, QuoteNode],
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(place);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
expose({
  model: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
  isSettled: settleAfter(400),
});
