import { Bold, ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import { expose, findPlace } from '../pages/expose.ts';

const textOf = (block) =>
  [...block.getChildren()].map((it) => (it.is('$text') ? it.data : '\n')).join('');

ClassicEditor.create(findPlace(), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold],
}).then(({ model }) =>
  expose({ model: () => [...model.document.getRoot().getChildren()].map(textOf).join('\n') }),
);
