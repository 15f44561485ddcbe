export const clients = {
  title: 'Clients',
  intro: 'What is kept of each client. All of it stays on this computer.',
  none: 'Nobody yet. A client appears here once you tick a step or note something for a draft to them.',
  'private.text': 'Private window: nothing can be changed from here.',
  'search.label': 'Search by name or address',
  'search.none': 'No client has this in the name or address.',
  count: (shown: number, all: number) =>
    shown === all ? `${all} ${all === 1 ? 'client' : 'clients'}` : `${shown} of ${all} clients`,

  'state.planning': 'Planning',
  'notice.runs': (until: string) => `notice runs until ${until}`,
  'work.runs': (until: string) => `work runs until ${until}`,
  'work.over': (on: string) => `last working day was ${on}`,
  steps: (done: number, all: number) => `${done} of ${all} steps ticked`,
  'kept.not-by-phone': 'not by phone',
  'kept.phone': 'phone number kept',
  'kept.plan': 'plan kept',
  'kept.reminder-off': 'reminder off',
  'no-address': 'known by name only',

  rename: 'Rename',
  'rename.label': (name: string) => `Rename ${name}`,
  'rename.field': 'Name',
  'rename.empty': 'Enter a name.',
  'rename.taken': 'Another client without an address has this name. Merge the two instead.',
  save: 'Save',
  cancel: 'Cancel',
  merge: 'Merge',
  'merge.label': (name: string) => `Merge ${name} with another client`,
  'merge.field': (name: string) => `Make ${name} part of`,
  'merge.text': (from: string, into: string) =>
    `Ticks are joined. Where the two differ, the record of ${into} counts. ${from} goes from the list.`,
  'merge.do': 'Merge the two',
  delete: 'Delete',
  'delete.label': (name: string) => `Delete ${name}`,

  undo: 'Undo',
  'undo.hint': 'For ten seconds this can be undone.',
  undone: 'Undone.',
  'done.rename': 'Renamed.',
  'done.merge': 'Merged.',
  'done.delete': 'Deleted.',
  'done.delete-all': 'Everything deleted.',
  'done.import': 'Imported.',
  full: 'The browser has no room left for this. Nothing was changed, and nothing is lost. Delete clients you no longer need, then try again.',
  failed: 'This could not be done. Nothing was changed. Reload this page and try again.',

  'data.title': 'Your records',
  export: 'Export to a file',
  'export.text':
    'All clients and the general checklist in one JSON file, with phone numbers and kept plans. Keep it as safe as your mail.',
  exported: 'The file is in your downloads.',
  import: 'Import a file',
  'import.text':
    'Adds what an exported file holds. Nothing is deleted. You are told what will happen first.',
  'import.ready': (added: number, known: number) =>
    [
      `In this file: ${added === 1 ? 'one new client' : `${added} new clients`}, ${known} that you have already.`,
      known > 0
        ? 'For those, ticks are joined, and where the two differ, the record changed last counts.'
        : '',
    ]
      .join(' ')
      .trim(),
  'import.do': 'Import',
  'fault.too-large':
    'This file is too large to be an export of Call First. Nothing was changed. Choose the file that the export made.',
  'fault.not-json':
    'This file can’t be read: it is damaged or of another kind. Nothing was changed. Choose the JSON file that the export made.',
  'fault.not-ours':
    'This file is not an export of Call First. Nothing was changed. Choose the file that the export made.',
  'fault.newer':
    'This file comes from a newer version of Call First. Nothing was changed. Update the extension here, then import it again.',
  'fault.invalid': (at: string) =>
    `This file was changed after its export, or damaged: something is wrong at “${at}”. Nothing was changed. Export it anew where it came from.`,
  'delete-all': 'Delete everything',
  'delete-all.text':
    'Deletes all clients with their ticks, dates, terms, phone numbers and plans, the general checklist, and plan changes that are not kept yet. Your settings and watched sites stay.',
} as const;
