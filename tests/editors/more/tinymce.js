import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/themes/silver';
import { expose, findPlace } from '../pages/expose.ts';

tinymce
  .init({
    target: findPlace(),
    license_key: 'gpl',
    menubar: false,
    toolbar: false,
    statusbar: false,
    width: 500,
    height: 200,
  })
  .then(([editor]) => expose({ model: () => editor.getContent({ format: 'text' }) }));
