import { type ContentModelBlock, Editor, EditPlugin, PastePlugin, ShortcutPlugin } from 'roosterjs';
import { expose, findPlace } from './expose.ts';

const editor = new Editor(findPlace(), {
  plugins: [new EditPlugin(), new PastePlugin(), new ShortcutPlugin()],
  defaultSegmentFormat: { fontFamily: 'Arial', fontSize: '12pt' },
});

function textOf(block: ContentModelBlock): string {
  if (block.blockType === 'Paragraph') {
    return block.segments.map((it) => (it.segmentType === 'Text' ? it.text : '')).join('');
  }
  return 'blocks' in block ? block.blocks.map(textOf).join('\n') : '';
}

expose({ model: () => editor.getContentModelCopy('disconnected').blocks.map(textOf).join('\n') });
