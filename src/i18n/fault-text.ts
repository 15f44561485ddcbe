import type { NumberFault, PercentFault, SettlementFault } from '#guide';
import type { refund } from './en/refund.ts';
import type { Translate } from './translate.ts';

/** The message beside a field whose typed number was not taken. */
export function faultText(
  t: Translate<typeof refund>,
  fault: NumberFault | PercentFault | SettlementFault,
  locale: string,
): string {
  switch (fault.kind) {
    case 'decimal-mark':
      return t('fault.decimal-mark', fault.mark);
    case 'too-many-decimals':
      return t('fault.too-many-decimals', fault.most);
    case 'too-large':
      return t('fault.too-large', new Intl.NumberFormat(locale).format(fault.most));
    default:
      return t(`fault.${fault.kind}`);
  }
}
