import type { ui as source } from '../en/ui.ts';
import type { Translation } from '../translate.ts';

export const ui: Translation<typeof source> = {
  'category.unkind': 'きつい言葉',
  'category.blame': '相手を責める言葉',
  'category.justifying': '言い訳',
  'category.sugarcoating': '遠回しな言い方',
  'category.opinion': '事実でなく意見',
  'category.open-door': '続きを期待させる言葉',
  'flag.rewrites': '言い換えの例',
  'flag.remove': 'この言葉を削る',
  'flag.step': '関係する項目：{}',
};
