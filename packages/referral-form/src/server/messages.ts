import {
  createTranslate,
  type Catalogue,
  type Translate,
  type Translation,
} from '@council-elements/core/messages';

/** Texts that only a server says: no browser loads them. */
const en = {
  refusedPostTitle: 'We could not check that this came from you',
  refusedPostText:
    'Your answers were not saved. This can happen if you were away for a long time, or if your browser does not allow cookies. Go back to the form and try again.',
  tooLargeTitle: 'Your answers are too long',
  tooLargeText: 'They were not saved. Go back, make them shorter and try again.',
  filesTooLargeTitle: 'Your files are too large',
  filesTooLargeText:
    'All your files together must be smaller than %{size}MB. Your answers to the pages before are saved. Go back and choose smaller files.',
  wrongTypeTitle: 'We could not read your answers',
  wrongTypeText: 'Your browser sent them in a way that we do not know. They were not saved.',
  timedOutTitle: 'Your earlier answers are no longer here',
  timedOutText:
    'This happens if you close your browser, or do not use the form for 28 days. We have kept what you entered on the last page. You will see it when you get to that page again.',
  alreadySentTitle: 'We already have your form',
  alreadySentText:
    'It was sent before you changed your answers, and its reference number is %{reference}. Your changes were not sent. Contact the council to tell us what has changed.',
  tooManyTitle: 'Your form has not been sent yet',
  tooManyText:
    'Too many people are using this service now. Your answers are saved. Go back to the form and try again in a few minutes.',
  linkGoneTitle: 'This link no longer works',
  linkGoneText:
    'A link works once, until 28 days after you last changed your answers. If you asked for several, use the newest one. If you used it in this browser before, go back to the form.',
  linkNotSentTitle: 'We could not send the link',
  linkNotSentText:
    'Your answers are saved in this browser. Go back to the form, and ask for a link again in a few minutes.',
  tooManyLinksTitle: 'You have asked for too many links',
  tooManyLinksText: 'Use the newest one. You can ask for another in an hour.',
  problemTitle: 'Sorry, there is a problem with the service',
  problemText:
    'The answers on the last page were not saved. Go back to the form and try again. If it still does not work, try again later.',
  backToForm: 'Go back to the form',
} satisfies Catalogue;

const cy = {
  refusedPostTitle: 'Ni allem wirio mai oddi wrthych chi y daeth hwn',
  refusedPostText:
    'Ni chafodd eich atebion eu cadw. Gall hyn ddigwydd os buoch i ffwrdd am amser hir, neu os nad yw eich porwr yn caniatáu cwcis. Ewch yn ôl i’r ffurflen a rhowch gynnig arall arni.',
  tooLargeTitle: 'Mae eich atebion yn rhy hir',
  tooLargeText: 'Ni chawsant eu cadw. Ewch yn ôl, eu byrhau a rhoi cynnig arall arni.',
  filesTooLargeTitle: 'Mae eich ffeiliau yn rhy fawr',
  filesTooLargeText:
    'Rhaid i’ch ffeiliau i gyd fod yn llai na %{size}MB gyda’i gilydd. Mae eich atebion i’r tudalennau blaenorol wedi’u cadw. Ewch yn ôl a dewiswch ffeiliau llai.',
  wrongTypeTitle: 'Ni allem ddarllen eich atebion',
  wrongTypeText:
    'Anfonodd eich porwr nhw mewn ffordd nad ydym yn ei hadnabod. Ni chawsant eu cadw.',
  timedOutTitle: 'Nid yw eich atebion blaenorol yma mwyach',
  timedOutText:
    'Mae hyn yn digwydd os ydych yn cau eich porwr, neu os nad ydych yn defnyddio’r ffurflen am 28 diwrnod. Rydym wedi cadw’r hyn a nodoch ar y dudalen ddiwethaf. Byddwch yn ei weld pan gyrhaeddwch y dudalen honno eto.',
  alreadySentTitle: 'Mae eich ffurflen gennym eisoes',
  alreadySentText:
    'Cafodd ei hanfon cyn ichi newid eich atebion, a’i chyfeirnod yw %{reference}. Ni chafodd eich newidiadau eu hanfon. Cysylltwch â’r cyngor i ddweud wrthym beth sydd wedi newid.',
  tooManyTitle: 'Nid yw eich ffurflen wedi’i hanfon eto',
  tooManyText:
    'Mae gormod o bobl yn defnyddio’r gwasanaeth hwn nawr. Mae eich atebion wedi’u cadw. Ewch yn ôl i’r ffurflen a rhowch gynnig arall arni ymhen ychydig funudau.',
  linkGoneTitle: 'Nid yw’r ddolen hon yn gweithio mwyach',
  linkGoneText:
    'Mae dolen yn gweithio unwaith, hyd at 28 diwrnod ar ôl ichi newid eich atebion ddiwethaf. Os gwnaethoch ofyn am sawl un, defnyddiwch yr un ddiweddaraf. Os ydych wedi’i defnyddio yn y porwr hwn o’r blaen, ewch yn ôl i’r ffurflen.',
  linkNotSentTitle: 'Ni allem anfon y ddolen',
  linkNotSentText:
    'Mae eich atebion wedi’u cadw yn y porwr hwn. Ewch yn ôl i’r ffurflen, a gofynnwch am ddolen eto ymhen ychydig funudau.',
  tooManyLinksTitle: 'Rydych wedi gofyn am ormod o ddolenni',
  tooManyLinksText: 'Defnyddiwch yr un ddiweddaraf. Gallwch ofyn am un arall ymhen awr.',
  problemTitle: 'Mae’n ddrwg gennym, mae problem gyda’r gwasanaeth',
  problemText:
    'Ni chafodd yr atebion ar y dudalen ddiwethaf eu cadw. Ewch yn ôl i’r ffurflen a rhowch gynnig arall arni. Os nad yw’n gweithio o hyd, rhowch gynnig arall arni yn nes ymlaen.',
  backToForm: 'Yn ôl i’r ffurflen',
} satisfies Translation<typeof en>;

/** `t` of the server's texts, in a language. */
export const createServerTranslate = (language: string): Translate<ServerMessages> =>
  createTranslate<ServerMessages>({ en, cy }, language);

/** The server's texts. */
export type ServerMessages = typeof en;
