import { referrerTitlesWelsh, referrerWelsh } from '../definition-parts/referrer.cy.js';
import { adultWelsh } from '../definition-parts/report-a-concern/adult.cy.js';
import { concernWelsh } from '../definition-parts/report-a-concern/concern.cy.js';
import { safetyWelsh } from '../definition-parts/report-a-concern/safety.cy.js';
import type { Translation } from '../model/definition.js';

/** The Welsh of the report of a concern. */
export const welsh: Translation = {
  title: 'Rhoi gwybod am bryder am oedolyn',
  submitLabel: 'Anfon yr adroddiad',
  sections: {
    referral: 'Am yr adroddiad hwn',
    adult: 'Yr oedolyn',
    concern: 'Beth ddigwyddodd',
    safety: 'Cadw’n ddiogel',
  },
  pages: {
    'call-999': { title: 'Ffoniwch 999' },
    child: { title: 'Ffoniwch y gwasanaethau plant' },
    ...referrerTitlesWelsh,
    when: { title: 'Pryd digwyddodd hyn?' },
    where: { title: 'Ble digwyddodd hyn?' },
    'others-details': { title: 'Pwy arall sydd mewn perygl?' },
    'safe-contact': {
      title: 'Sut gallwn ni gysylltu â chi’n ddiogel?',
      variants: { 'about-other': 'Sut gallwn ni gysylltu â’r oedolyn yn ddiogel?' },
    },
    declaration: { title: 'Cyn i chi anfon' },
  },
  components: {
    danger: {
      label: 'Oes unrhyw un mewn perygl nawr?',
      shortLabel: 'Rhywun mewn perygl nawr',
      subject: 'oes rhywun mewn perygl nawr',
      hint: 'Er enghraifft, mae rhywun wedi’i anafu’n ddrwg, neu mae rhywun yn ymosod arno neu ar fin gwneud hynny.',
      yes: 'Oes',
      no: 'Nac oes',
    },
    'call-999-now': {
      text: 'Ffoniwch 999 nawr, a gofynnwch am yr heddlu neu am ambiwlans. Peidiwch â defnyddio’r ffurflen hon: efallai na fyddwn ni’n ei darllen mewn pryd.',
    },
    'call-999-ways': {
      points: [
        'Os nad yw’n ddiogel i chi siarad ar ffôn symudol, arhoswch ar y llinell a phwyswch 55 pan ofynnir i chi.',
        'Os na allwch chi glywed neu siarad ar y ffôn, defnyddiwch ap Relay UK a deialwch 18000.',
        'Os ydych chi’n defnyddio Iaith Arwyddion Prydain, defnyddiwch ap neu wefan 999 BSL.',
      ],
    },
    'call-999-after': {
      text: 'Pan fydd pawb yn ddiogel, dewch yn ôl i ddweud wrthym am eich pryder.',
    },
    about: {
      label: 'Am bwy mae’r pryder?',
      shortLabel: 'Am bwy mae’r pryder',
      subject: 'am bwy mae’r pryder',
      items: {
        me: { text: 'Fi – rwy’n 18 oed neu’n hŷn' },
        'someone-else': {
          text: 'Rhywun arall',
          hint: 'Er enghraifft, perthynas, cymydog neu rywun rydych chi wedi’i weld.',
        },
        professional: {
          text: 'Rhywun rwy’n gweithio gyda nhw – rwy’n weithiwr proffesiynol neu’n wirfoddolwr',
        },
      },
    },
    'shared-device': {
      summary: 'Os oes rhywun arall yn defnyddio’r ffôn neu’r cyfrifiadur hwn',
      text: 'Mae eich atebion yn cael eu cadw arno nes i chi eu hanfon, am hyd at 28 diwrnod. Os yw rhywun a allai eich niweidio yn ei ddefnyddio hefyd, ffoniwch ni yn lle hynny, neu defnyddiwch ffôn neu gyfrifiadur arall.',
    },
    'age-18': {
      label: 'Ydy’r person yn 18 oed neu’n hŷn?',
      shortLabel: '18 oed neu’n hŷn',
      subject: 'a yw’r person yn 18 oed neu’n hŷn',
      items: {
        yes: { text: 'Ydy' },
        no: { text: 'Nac ydy' },
        'not-sure': { text: 'Dydw i ddim yn siŵr' },
      },
    },
    'child-call': {
      text: 'Ffurflen am oedolion yw hon. I roi gwybod am bryder am blentyn, ffoniwch wasanaethau plant y cyngor. Nid oes rhaid i chi fod yn siŵr bod rhywbeth o’i le.',
    },
    'child-danger': { text: 'Os yw’r plentyn mewn perygl nawr, ffoniwch 999.' },
    'gives-name': {
      label: 'Ydych chi eisiau rhoi eich enw i ni?',
      shortLabel: 'Enw wedi’i roi',
      subject: 'ydych chi eisiau rhoi eich enw i ni',
      hint: 'Nid oes rhaid i chi. Heb eich enw, ni allwn ofyn mwy i chi na dweud wrthych ein bod wedi darllen eich adroddiad.',
      yes: 'Ydw',
      no: 'Nac ydw',
    },
    ...referrerWelsh,
    relationship: {
      label: 'Sut ydych chi’n adnabod yr oedolyn?',
      shortLabel: 'Sut rydych chi’n adnabod yr oedolyn',
      subject: 'sut rydych chi’n adnabod yr oedolyn',
      items: {
        partner: { text: 'Fi yw partner yr oedolyn' },
        relative: { text: 'Rwy’n berthynas' },
        friend: { text: 'Rwy’n ffrind neu’n gymydog' },
        carer: { text: 'Rwy’n gofalu am yr oedolyn yn ddi-dâl' },
        stranger: { text: 'Nid wyf yn adnabod yr oedolyn' },
        'not-said': { text: 'Nid wyf eisiau dweud' },
      },
    },
    'adult-knows': {
      label: 'Ydy’r oedolyn yn gwybod eich bod chi’n dweud wrthym?',
      shortLabel: 'Yr oedolyn yn gwybod am yr adroddiad hwn',
      subject: 'a yw’r oedolyn yn gwybod eich bod chi’n dweud wrthym',
      hint: 'Mae’n well os yw’r oedolyn yn gwybod ac yn cytuno. Peidiwch â gofyn os yw hynny’n rhoi unrhyw un mewn perygl.',
      items: {
        agrees: { text: 'Ydy, ac mae’r oedolyn yn cytuno' },
        disagrees: { text: 'Ydy, ond nid yw’r oedolyn yn cytuno' },
        unsure: { text: 'Ydy, ond dydw i ddim yn siŵr bod yr oedolyn yn cytuno' },
        no: { text: 'Nac ydy, nid yw’r oedolyn yn gwybod' },
      },
    },
    'why-without-agreement': {
      label: 'Pam ydych chi’n dweud wrthym heb gytundeb yr oedolyn?',
      shortLabel: 'Rheswm dros ddweud wrthym heb gytundeb',
      subject: 'pam rydych chi’n dweud wrthym heb gytundeb yr oedolyn',
      hint: 'Er enghraifft, nid oedd yn ddiogel gofyn, mae rhywun yn rhoi pwysau ar yr oedolyn, mae pobl eraill mewn perygl, neu nid yw’r oedolyn yn gallu penderfynu hyn.',
    },
    ...adultWelsh,
    ...concernWelsh,
    ...safetyWelsh,
  },
  confirmation: {
    title: 'Adroddiad wedi’i anfon',
    whatHappensNext: [
      'Byddwn ni’n darllen eich adroddiad o fewn 1 diwrnod gwaith, ac yn penderfynu beth sydd angen ei wneud i gadw’r oedolyn yn ddiogel.',
      'Os yw eich manylion cyswllt gennym, efallai y byddwn ni’n gofyn mwy i chi. Efallai na fyddwn ni’n gallu dweud wrthych beth rydyn ni’n ei wneud, gan fod hynny’n breifat i’r oedolyn.',
    ],
    contact:
      'Os oes gennych chi fwy i’w ddweud wrthym, ffoniwch y gwasanaeth gofal cymdeithasol i oedolion. Os oes rhywun mewn perygl nawr, ffoniwch 999.',
  },
};
