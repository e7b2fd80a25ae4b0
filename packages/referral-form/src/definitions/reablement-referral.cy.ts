import type { Translation } from '../model/definition.js';

/** The Welsh of the reablement referral. */
export const welsh: Translation = {
  title: 'Cyfeirio rhywun at wasanaeth ailalluogi',
  submitLabel: 'Anfon yr atgyfeiriad',
  sections: {
    referral: 'Am yr atgyfeiriad hwn',
    person: 'Manylion personol',
    needs: 'Cymorth a’r hyn sy’n bwysig',
    home: 'Cartref ac iechyd',
    declaration: 'Datganiad',
  },
  pages: {
    'your-work': { title: 'Ble ydych chi’n gweithio?' },
    'your-contact-details': { title: 'Sut gallwn ni gysylltu â chi?' },
    hospital: {
      title: 'Ym mha ysbyty ydych chi?',
      variants: { 'about-other': 'Ym mha ysbyty y mae’r person?' },
    },
    declaration: { title: 'Datganiad' },
  },
  components: {
    about: {
      label: 'I bwy mae’r atgyfeiriad hwn?',
      shortLabel: 'I bwy mae’r atgyfeiriad',
      subject: 'i bwy mae’r atgyfeiriad',
      hint: 'Cymorth am hyd at 6 wythnos i wneud pethau drosoch eich hun eto yw ailalluogi.',
      items: {
        me: { text: 'Fi' },
        'someone-else': { text: 'Rhywun arall, fel perthynas neu ffrind' },
        professional: { text: 'Rhywun rwy’n gweithio gyda nhw – rwy’n weithiwr proffesiynol' },
      },
    },
    consent: {
      label: 'Ydy’r person wedi cytuno i’r atgyfeiriad hwn?',
      shortLabel: 'Cytundeb i’r atgyfeiriad',
      subject: 'a yw’r person wedi cytuno i’r atgyfeiriad hwn',
      hint: 'Dylai’r person wybod beth rydych chi’n ei ddweud wrthym a pham.',
      items: {
        yes: { text: 'Ydy, mae’r person wedi cytuno' },
        no: { text: 'Nac ydy, nid yw’r person wedi cytuno' },
        'lacks-capacity': {
          text: 'Nid oes gan y person y galluedd meddyliol i gytuno',
          hint: 'Rhaid i’r atgyfeiriad fod er lles pennaf y person.',
        },
        'not-asked': { text: 'Ni ofynnwyd i’r person' },
      },
    },
    'consent-reason': {
      label: 'Pam ydych chi’n cyfeirio’r person heb gytundeb?',
      shortLabel: 'Rheswm dros gyfeirio heb gytundeb',
      subject: 'pam rydych chi’n cyfeirio’r person heb gytundeb',
      variants: {
        'lacks-capacity': {
          label: 'Pam mae’r atgyfeiriad hwn er lles pennaf y person?',
          shortLabel: 'Lles pennaf',
          subject: 'pam mae’r atgyfeiriad hwn er lles pennaf y person',
          hint: 'Dywedwch hefyd pwy gymerodd ran yn y penderfyniad.',
        },
        'not-asked': {
          label: 'Pam na ofynnwyd i’r person?',
          shortLabel: 'Rheswm dros beidio â gofyn',
          subject: 'pam na ofynnwyd i’r person',
        },
      },
    },
    'referrer-name': { label: 'Beth yw eich enw?', shortLabel: 'Eich enw' },
    relationship: {
      label: 'Sut ydych chi’n adnabod y person?',
      shortLabel: 'Sut rydych chi’n adnabod y person',
      subject: 'sut rydych chi’n adnabod y person',
      items: {
        partner: { text: 'Fi yw partner y person' },
        child: { text: 'Fi yw mab neu ferch y person' },
        relative: { text: 'Rwy’n berthynas arall' },
        friend: { text: 'Rwy’n ffrind neu’n gymydog' },
        other: { text: 'Mewn ffordd arall' },
      },
    },
    'job-title': { label: 'Teitl swydd', subject: 'deitl eich swydd' },
    organisation: {
      label: 'Sefydliad',
      subject: 'y sefydliad rydych chi’n gweithio iddo',
      hint: 'Dylech gynnwys y ward neu’r tîm, os ydych chi’n gweithio mewn un.',
    },
    'referrer-phone': {
      label: 'Rhif ffôn',
      shortLabel: 'Eich rhif ffôn',
      subject: 'eich rhif ffôn',
    },
    'referrer-email': {
      label: 'Cyfeiriad e-bost',
      shortLabel: 'Eich cyfeiriad e-bost',
      subject: 'eich cyfeiriad e-bost',
      variants: {
        'about-professional': {
          label: 'Cyfeiriad e-bost gwaith',
          shortLabel: 'Eich cyfeiriad e-bost gwaith',
          subject: 'eich cyfeiriad e-bost gwaith',
        },
      },
    },
    'person-name': {
      label: 'Beth yw eich enw?',
      shortLabel: 'Enw',
      variants: { 'about-other': { label: 'Beth yw enw’r person?' } },
    },
    'birth-date': {
      label: 'Beth yw eich dyddiad geni?',
      shortLabel: 'Dyddiad geni',
      subject: 'eich dyddiad geni',
      hint: 'Er enghraifft, 27 3 1941',
      variants: {
        'about-other': {
          label: 'Beth yw dyddiad geni’r person?',
          subject: 'ddyddiad geni’r person',
        },
      },
    },
    'nhs-number-known': {
      label: 'Ydych chi’n gwybod eich rhif GIG?',
      shortLabel: 'Yn gwybod y rhif GIG',
      subject: 'ydych chi’n gwybod eich rhif GIG',
      hint: 'Mae ar lythyrau gan y GIG ac yn Ap y GIG. Gallwch fynd ymlaen hebddo.',
      yes: 'Ydw',
      no: 'Nac ydw',
      variants: {
        'about-other': {
          label: 'Ydych chi’n gwybod rhif GIG y person?',
          subject: 'ydych chi’n gwybod rhif GIG y person',
        },
      },
    },
    'nhs-number': {
      label: 'Beth yw eich rhif GIG?',
      shortLabel: 'Rhif GIG',
      subject: 'eich rhif GIG',
      hint: '10 rhif yw hwn, fel 999 123 4567.',
      variants: {
        'about-other': { label: 'Beth yw rhif GIG y person?', subject: 'rif GIG y person' },
      },
    },
    'home-address': {
      label: 'Beth yw eich cyfeiriad cartref?',
      shortLabel: 'Cyfeiriad cartref',
      hint: 'Os ydych chi yn yr ysbyty, dyma ble byddwch chi’n mynd wrth adael.',
      variants: {
        'about-other': {
          label: 'Beth yw cyfeiriad cartref y person?',
          hint: 'Os yw’r person yn yr ysbyty, dyma ble bydd y person yn mynd wrth adael.',
        },
      },
    },
    'contact-ways': {
      label: 'Sut dylen ni gysylltu â chi?',
      shortLabel: 'Sut i gysylltu',
      subject: 'sut dylen ni gysylltu â chi',
      hint: 'Dewiswch bob un sy’n berthnasol.',
      items: {
        phone: { text: 'Galwad ffôn' },
        text: { text: 'Neges destun' },
        email: { text: 'E-bost' },
        letter: { text: 'Llythyr' },
      },
      variants: {
        'about-other': {
          label: 'Sut dylen ni gysylltu â’r person?',
          subject: 'sut dylen ni gysylltu â’r person',
        },
      },
    },
    phone: {
      label: 'Beth yw eich rhif ffôn?',
      shortLabel: 'Rhif ffôn',
      subject: 'eich rhif ffôn',
      variants: {
        'about-other': { label: 'Beth yw rhif ffôn y person?', subject: 'rif ffôn y person' },
      },
    },
    email: {
      label: 'Beth yw eich cyfeiriad e-bost?',
      shortLabel: 'Cyfeiriad e-bost',
      subject: 'eich cyfeiriad e-bost',
      variants: {
        'about-other': {
          label: 'Beth yw cyfeiriad e-bost y person?',
          subject: 'gyfeiriad e-bost y person',
        },
      },
    },
    'help-needed': {
      label: 'Gyda beth mae angen help arnoch chi?',
      shortLabel: 'Yr help sydd ei angen',
      subject: 'gyda beth mae angen help arnoch chi',
      hint: 'Dewiswch bob un sy’n berthnasol.',
      items: {
        washing: { text: 'Ymolchi' },
        dressing: { text: 'Gwisgo' },
        toilet: { text: 'Defnyddio’r toiled' },
        meals: { text: 'Paratoi prydau a diodydd' },
        moving: { text: 'Symud o gwmpas y cartref' },
        stairs: { text: 'Defnyddio’r grisiau' },
        medicines: { text: 'Cymryd meddyginiaethau' },
        'going-out': { text: 'Mynd allan' },
        none: { text: 'Dim un o’r rhain' },
      },
      variants: {
        'about-other': {
          label: 'Gyda beth mae angen help ar y person?',
          subject: 'gyda beth mae angen help ar y person',
        },
      },
    },
    'other-help': {
      label: 'Pa help arall sydd ei angen arnoch chi?',
      shortLabel: 'Help arall sydd ei angen',
      subject: 'pa help arall sydd ei angen arnoch chi',
      variants: {
        'about-other': {
          label: 'Pa help arall sydd ei angen ar y person?',
          subject: 'pa help arall sydd ei angen ar y person',
        },
      },
    },
    'in-hospital': {
      label: 'Ydych chi yn yr ysbyty nawr?',
      shortLabel: 'Yn yr ysbyty nawr',
      subject: 'ydych chi yn yr ysbyty nawr',
      yes: 'Ydw',
      no: 'Nac ydw',
      variants: {
        'about-other': {
          label: 'Ydy’r person yn yr ysbyty nawr?',
          subject: 'yw’r person yn yr ysbyty nawr',
          yes: 'Ydy',
          no: 'Nac ydy',
        },
      },
    },
    hospital: { label: 'Ysbyty', subject: 'enw’r ysbyty' },
    ward: { label: 'Ward' },
    'discharge-date': {
      label: 'Pryd ydych chi’n disgwyl gadael yr ysbyty?',
      shortLabel: 'Dyddiad disgwyliedig gadael yr ysbyty',
      subject: 'y dyddiad rydych chi’n disgwyl gadael yr ysbyty',
      hint: 'Gadewch hwn yn wag os na roddwyd dyddiad i chi.',
      variants: {
        'about-other': {
          label: 'Pryd mae disgwyl i’r person adael yr ysbyty?',
          subject: 'y dyddiad y mae disgwyl i’r person adael yr ysbyty',
          hint: 'Gadewch hwn yn wag os nad oes dyddiad eto.',
        },
      },
    },
    'what-matters': {
      label: 'Beth sydd bwysicaf i chi?',
      shortLabel: 'Beth sydd bwysicaf',
      subject: 'beth sydd bwysicaf i chi',
      hint: 'Er enghraifft, dringo’r grisiau i’r gwely, gwneud cinio neu weld ffrindiau.',
      variants: {
        'about-other': {
          label: 'Beth sydd bwysicaf i’r person?',
          subject: 'beth sydd bwysicaf i’r person',
          hint: 'Defnyddiwch eiriau’r person os gallwch chi.',
        },
      },
    },
    'lives-alone': {
      label: 'Ydych chi’n byw ar eich pen eich hun?',
      shortLabel: 'Yn byw heb neb arall',
      subject: 'ydych chi’n byw ar eich pen eich hun',
      yes: 'Ydw',
      no: 'Nac ydw',
      variants: {
        'about-other': {
          label: 'Ydy’r person yn byw heb neb arall?',
          subject: 'yw’r person yn byw heb neb arall',
          yes: 'Ydy',
          no: 'Nac ydy',
        },
      },
    },
    risks: {
      label: 'Pa rai o’r rhain y dylen ni wybod amdanyn nhw cyn ymweld?',
      shortLabel: 'Risgiau gartref',
      subject: 'beth y dylen ni wybod amdano cyn ymweld',
      hint: 'Dewiswch bob un sy’n berthnasol.',
      items: {
        falls: { text: 'Cwymp yn ystod y 6 mis diwethaf' },
        access: { text: 'Mae’n anodd mynd i mewn i’r cartref neu symud o’i gwmpas' },
        fire: { text: 'Mae rhywun yn ysmygu, neu mae ocsigen yn y cartref' },
        pets: { text: 'Anifeiliaid anwes' },
        harm: { text: 'Gallai rhywun yno niweidio eraill' },
        none: { text: 'Dim un o’r rhain' },
      },
    },
    'risk-details': {
      label: 'Dywedwch fwy wrthym am yr hyn y dylen ni ei wybod',
      shortLabel: 'Mwy am y risgiau gartref',
      subject: 'fwy am yr hyn y dylen ni ei wybod',
    },
    'gp-practice': {
      label: 'Beth yw enw eich meddygfa?',
      shortLabel: 'Meddygfa',
      subject: 'enw eich meddygfa',
      variants: {
        'about-other': {
          label: 'Beth yw enw meddygfa’r person?',
          subject: 'enw meddygfa’r person',
        },
      },
    },
    'declaration-sharing': {
      text: 'Rydyn ni’n rhannu’r hyn rydych chi’n ei ddweud wrthym â’r GIG ac â’r gwasanaethau a fydd yn eich helpu. Nid ydyn ni’n ei rannu â neb arall oni bai bod y gyfraith yn dweud bod rhaid i ni.',
      variants: {
        'about-other': {
          text: 'Rydyn ni’n rhannu’r hyn rydych chi’n ei ddweud wrthym â’r GIG ac â’r gwasanaethau a fydd yn helpu’r person. Nid ydyn ni’n ei rannu â neb arall oni bai bod y gyfraith yn dweud bod rhaid i ni.',
        },
      },
    },
    declaration: {
      label: 'Datganiad',
      subject: 'fod yr hyn rydych chi wedi’i ddweud wrthym yn gywir',
      statement: 'Mae’r hyn rwyf wedi’i ddweud wrthych yn gywir, hyd y gwn i',
    },
  },
  confirmation: {
    title: 'Atgyfeiriad wedi’i anfon',
    whatHappensNext: [
      'Byddwn ni’n darllen yr atgyfeiriad o fewn 2 ddiwrnod gwaith.',
      'Wedyn byddwn ni’n cysylltu i drafod beth fyddai’n helpu, ac i drefnu ymweliad.',
    ],
    contact:
      'Os bydd pethau’n gwaethygu cyn hynny, ffoniwch y gwasanaeth gofal cymdeithasol i oedolion. Mewn argyfwng, ffoniwch 999.',
  },
};
