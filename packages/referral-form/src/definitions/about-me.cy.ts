import { nameWelsh, nhsNumberWelsh } from '../definition-parts/person.cy.js';
import type { Translation } from '../model/definition.js';

/** The Welsh of About me. */
export const welsh: Translation = {
  title: 'Dywedwch wrthym amdanoch chi',
  submitLabel: 'Anfon Amdanaf i',
  sections: {
    person: 'Manylion personol',
    'about-me': 'Amdanaf i',
    writing: 'Pwy ysgrifennodd hwn',
  },
  pages: {
    'in-their-words': { title: 'Ysgrifennwch fel y byddai’r person yn ei ddweud' },
    sharing: { title: 'Pwy sy’n darllen hwn' },
  },
  components: {
    about: {
      label: 'Am bwy mae hwn?',
      shortLabel: 'Am bwy mae hwn',
      subject: 'am bwy mae hwn',
      hint: 'Mae Amdanaf i yn dweud wrth y bobl sy’n gofalu amdanoch chi beth sy’n bwysig i chi, fel nad oes rhaid i chi ei ddweud eto.',
      items: {
        me: { text: 'Fi' },
        'someone-else': {
          text: 'Rhywun rwy’n ei helpu i’w ysgrifennu, fel perthynas neu ffrind',
        },
        professional: { text: 'Rhywun rwy’n gweithio gyda nhw – rwy’n weithiwr proffesiynol' },
      },
    },
    'in-their-words': {
      text: 'Y person sy’n berchen ar hwn. Mae’r cwestiynau’n siarad â’r person: atebwch gyda’ch gilydd, yng ngeiriau’r person, gan ddefnyddio ‘fi’.',
    },
    'in-their-words-agreement': {
      text: 'Dylai’r person gytuno â’r hyn sy’n cael ei ysgrifennu ac â phwy sy’n ei ddarllen. Os nad oes gan y person y galluedd meddyliol i gytuno, dim ond yr hyn sydd er lles pennaf y person y dylech ei ysgrifennu a’i rannu.',
    },
    ...nameWelsh,
    ...nhsNumberWelsh,
    'what-matters': {
      label: 'Beth sydd bwysicaf i mi',
      subject: 'beth sydd bwysicaf i chi',
      hint: 'Yr hyn y dylai pawb ei wybod amdanoch chi, hefyd mewn argyfwng. Wedyn yr hyn sy’n werthfawr i chi: eich ffydd, diwylliant, trefn y dydd, gwaith, anifeiliaid anwes neu leoedd.',
    },
    people: {
      label: 'Pobl sy’n bwysig i mi',
      subject: 'y bobl sy’n bwysig i chi',
      hint: 'Pwy ydyn nhw, pam maen nhw’n bwysig, sut rydych chi’n cadw mewn cysylltiad, a phryd rydych chi eisiau i ni ddweud wrthyn nhw neu ofyn iddyn nhw am eich gofal.',
    },
    communication: {
      label: 'Sut rwy’n cyfathrebu a sut i gyfathrebu â mi',
      shortLabel: 'Sut rwy’n cyfathrebu',
      subject: 'sut rydych chi’n cyfathrebu',
      hint: 'Eich iaith, cymhorthion clyw, sbectol, arwyddion neu luniau. Sut gall eraill wybod eich bod chi mewn poen, yn ofidus neu ddim yn cytuno.',
    },
    wellness: {
      label: 'Fy lles',
      subject: 'eich lles',
      hint: 'Yr hyn y gallwch chi ei wneud a sut rydych chi’n teimlo ar ddiwrnod da ac ar ddiwrnod gwael. Beth sy’n eich gwneud chi’n sâl, a beth sy’n helpu.',
    },
    'please-do': {
      label: 'Beth rwyf eisiau i chi ei wneud, a pheidio â’i wneud',
      subject: 'beth ddylai pobl ei wneud a pheidio â’i wneud',
      hint: 'Er enghraifft: siaradwch â fi, nid â phwy bynnag sydd gyda fi. Peidiwch â symud fy mhethau.',
    },
    support: {
      label: 'Sut a phryd i’m cefnogi',
      subject: 'sut a phryd i’ch cefnogi',
      hint: 'Er enghraifft, gydag ymolchi, bwyta, meddyginiaethau, y nos neu fynd allan: beth rydych chi’n ei wneud eich hun, gyda beth rydych chi eisiau help, a phryd.',
    },
    'worth-knowing': {
      label: 'Pethau eraill sy’n werth eu gwybod amdanaf i',
      subject: 'beth arall sy’n werth ei wybod amdanoch chi',
      hint: 'Eich bywyd hyd yn hyn, beth rydych chi’n dda am ei wneud, beth rydych chi’n ei fwynhau, a beth hoffech chi ei wneud.',
    },
    'had-help': {
      label: 'Wnaeth unrhyw un eich helpu i ysgrifennu hwn?',
      shortLabel: 'Wedi cael help i ysgrifennu hwn',
      subject: 'gwnaeth rhywun eich helpu i ysgrifennu hwn',
      yes: 'Do',
      no: 'Naddo',
    },
    helper: {
      label: 'Pwy helpodd i ysgrifennu hwn?',
      shortLabel: 'Wedi cael cymorth i ysgrifennu hwn gan',
      subject: 'pwy helpodd i ysgrifennu hwn',
      hint: 'Rhowch enw’r helpwr, beth yw’r berthynas rhyngoch chi, a sut i gysylltu.',
      variants: {
        'about-other': {
          label: 'Pwy ydych chi?',
          subject: 'pwy ydych chi',
          hint: 'Rhowch eich enw, beth yw’r berthynas rhyngoch chi a’r person, a sut i gysylltu â chi.',
        },
      },
    },
    date: {
      label: 'Pryd cafodd hwn ei newid ddiwethaf?',
      shortLabel: 'Dyddiad y newid diwethaf',
      subject: 'y dyddiad y cafodd hwn ei newid ddiwethaf',
      hint: 'Rhowch ddyddiad heddiw, os ydych chi newydd ei ysgrifennu.',
    },
    sharing: {
      text: 'Rydyn ni’n rhannu Amdanaf i â’r bobl sy’n gofalu amdanoch chi, ym maes gofal cymdeithasol ac yn y GIG. Gallwch ofyn i ni ei newid neu ei ddileu unrhyw bryd.',
      variants: {
        'about-other': {
          text: 'Rydyn ni’n rhannu Amdanaf i â’r bobl sy’n gofalu am y person, ym maes gofal cymdeithasol ac yn y GIG. Gall y person ofyn i ni ei newid neu ei ddileu unrhyw bryd.',
        },
      },
    },
    agreement: {
      label: 'Cytundeb i rannu',
      subject: 'fod modd rhannu Amdanaf i',
      statement: 'Rwy’n cytuno i rannu Amdanaf i â’r bobl sy’n gofalu amdanaf i',
      variants: {
        'about-other': {
          statement:
            'Mae’r person yn cytuno i rannu Amdanaf i, neu mae hynny er lles pennaf y person',
        },
      },
    },
  },
  confirmation: {
    title: 'Amdanaf i wedi’i anfon',
    whatHappensNext: [
      'Byddwn ni’n ychwanegu Amdanaf i at y cofnod gofal o fewn 5 diwrnod gwaith.',
      'Mae pethau’n newid: anfonwch hwn eto pan na fydd rhywbeth ynddo’n gywir mwyach.',
    ],
    contact: 'I newid neu ddileu Amdanaf i, ffoniwch y gwasanaeth gofal cymdeithasol i oedolion.',
  },
};
