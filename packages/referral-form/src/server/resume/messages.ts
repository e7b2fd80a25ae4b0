import {
  createTranslate,
  type Catalogue,
  type Translate,
  type Translation,
} from '@council-elements/core/messages';

const en = {
  saveTitle: 'Save and come back later',
  saveByEmail: 'We will email you a link to come back to this form.',
  saveByPhone: 'We will text you a link to come back to this form.',
  saveKept:
    'We keep your answers until %{date}. Anyone who has the link can see them, so do not share it.',
  emailLabel: 'Email address',
  emailHint: 'We only use it to send the link. We do not keep it.',
  enterEmail: 'Enter an email address',
  phoneLabel: 'Mobile phone number',
  phoneHint: 'We only use it to send the link. We do not keep it.',
  enterPhone: 'Enter a mobile phone number',
  sendLink: 'Send the link',
  backToForm: 'Go back to the form',

  sentByEmail: 'Check your email',
  sentByPhone: 'Check your text messages',
  sentText: 'We have sent you a link. It works once, until %{date}. You can now close this page.',
  sentLateByEmail:
    'If it does not come in a few minutes, look in your junk folder, or ask for another link. We send up to %{count} links a day to an address.',
  sentLateByPhone:
    'If it does not come in a few minutes, ask for another link. We send up to %{count} links a day to a number.',

  continueTitle: 'Continue your form',
  continueText: 'You can go on where you stopped. The link works once, in this browser.',
  continueReplaces:
    'This browser has other answers to this form. If you continue, you will not see them any more.',
  continue: 'Continue your form',
} satisfies Catalogue;

const cy = {
  saveTitle: 'Cadw a dychwelyd yn nes ymlaen',
  saveByEmail: 'Byddwn yn anfon dolen atoch drwy e-bost er mwyn ichi ddychwelyd i’r ffurflen hon.',
  saveByPhone:
    'Byddwn yn anfon dolen atoch drwy neges destun er mwyn ichi ddychwelyd i’r ffurflen hon.',
  saveKept:
    'Byddwn yn cadw eich atebion tan %{date}. Gall unrhyw un sydd â’r ddolen eu gweld, felly peidiwch â’i rhannu.',
  emailLabel: 'Cyfeiriad e-bost',
  emailHint: 'Dim ond i anfon y ddolen y byddwn yn ei ddefnyddio. Ni fyddwn yn ei gadw.',
  enterEmail: 'Nodwch gyfeiriad e-bost',
  phoneLabel: 'Rhif ffôn symudol',
  phoneHint: 'Dim ond i anfon y ddolen y byddwn yn ei ddefnyddio. Ni fyddwn yn ei gadw.',
  enterPhone: 'Nodwch rif ffôn symudol',
  sendLink: 'Anfon y ddolen',
  backToForm: 'Yn ôl i’r ffurflen',

  sentByEmail: 'Edrychwch ar eich e-bost',
  sentByPhone: 'Edrychwch ar eich negeseuon testun',
  sentText:
    'Rydym wedi anfon dolen atoch. Mae’n gweithio unwaith, tan %{date}. Gallwch gau’r dudalen hon nawr.',
  sentLateByEmail:
    'Os na fydd yn cyrraedd o fewn ychydig funudau, edrychwch yn eich ffolder sbam, neu gofynnwch am ddolen arall. Byddwn yn anfon hyd at %{count} dolen y dydd i gyfeiriad.',
  sentLateByPhone:
    'Os na fydd yn cyrraedd o fewn ychydig funudau, gofynnwch am ddolen arall. Byddwn yn anfon hyd at %{count} dolen y dydd i rif.',

  continueTitle: 'Parhau â’ch ffurflen',
  continueText:
    'Gallwch fynd ymlaen o’r man lle gwnaethoch stopio. Mae’r ddolen yn gweithio unwaith, yn y porwr hwn.',
  continueReplaces:
    'Mae gan y porwr hwn atebion eraill i’r ffurflen hon. Os byddwch yn parhau, ni fyddwch yn eu gweld mwyach.',
  continue: 'Parhau â’ch ffurflen',
} satisfies Translation<typeof en>;

/** Words of the pages to save a form and come back to it, in a language. */
export const createResumeTranslate = (language: string): Translate<typeof en> =>
  createTranslate<typeof en>({ en, cy }, language);
