import type { Catalogue, Translation } from '@council-elements/core/messages';

/** Texts that only a server says: no browser loads them. */
const en = {
  refusedPost: 'We could not check that this came from you',
  refusedPostText:
    'Your answers were not saved. This can happen if you were away for a long time, or if your browser does not allow cookies. Go back to the form and try again.',
  tooLargeTitle: 'Your answers are too long',
  tooLargeText: 'They were not saved. Go back, make them shorter and try again.',
  problemTitle: 'Sorry, there is a problem with the service',
  problemText:
    'The answers on the last page were not saved. Go back to the form and try again. If it still does not work, try again later.',
  backToForm: 'Go back to the form',
} satisfies Catalogue;

const cy = {
  refusedPost: 'Ni allem wirio mai oddi wrthych chi y daeth hwn',
  refusedPostText:
    'Ni chafodd eich atebion eu cadw. Gall hyn ddigwydd os buoch i ffwrdd am amser hir, neu os nad yw eich porwr yn caniatáu cwcis. Ewch yn ôl i’r ffurflen a rhowch gynnig arall arni.',
  tooLargeTitle: 'Mae eich atebion yn rhy hir',
  tooLargeText: 'Ni chawsant eu cadw. Ewch yn ôl, eu byrhau a rhoi cynnig arall arni.',
  problemTitle: 'Mae’n ddrwg gennym, mae problem gyda’r gwasanaeth',
  problemText:
    'Ni chafodd yr atebion ar y dudalen ddiwethaf eu cadw. Ewch yn ôl i’r ffurflen a rhowch gynnig arall arni. Os nad yw’n gweithio o hyd, rhowch gynnig arall arni yn nes ymlaen.',
  backToForm: 'Yn ôl i’r ffurflen',
} satisfies Translation<typeof en>;

export const serverMessages = { en, cy };

/** The server's texts. */
export type ServerMessages = typeof en;

/** Names of them. */
export type ServerMessage = keyof ServerMessages;
