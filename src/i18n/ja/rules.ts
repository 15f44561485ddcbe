import type { RuleId } from '#analysis';

export const rules: Readonly<Record<RuleId, { readonly why: string; readonly fix: string }>> = {
  'your-fault': {
    why: '誰のせいかを名指しすると言い争いになります。名指しがなくても、決めたことは伝わります。',
    fix: '起きたことと、これからの段取りだけを書きましょう。',
  },
};
