import type { ExitTexts } from '@council-elements/core/exit-this-page';
import type { Translate } from '@council-elements/core/messages';
import type { Messages } from '../messages/en.js';

/** What the way out says. */
export function exitTexts(t: Translate<Messages>): ExitTexts {
  return {
    twoMore: t('exitTwoMore'),
    oneMore: t('exitOneMore'),
    expired: t('exitExpired'),
    loading: t('exitLoading'),
  };
}
