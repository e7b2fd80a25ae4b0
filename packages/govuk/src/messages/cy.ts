import type { Plurals } from '../i18n.js';
import type { Messages } from './messages.js';

/** After a number, a Welsh noun is singular; what its first letter does depends on the number. */
const characters = (after: string): Plurals => inAllForms(`%{count} nod ${after}`);
const words = (after: string): Plurals => ({
  ...inAllForms(`%{count} gair ${after}`),
  two: `Mae gennych %{count} air ${after}`,
});

function inAllForms(text: string): Plurals {
  const sentence = `Mae gennych ${text}`;
  const plural = { zero: sentence, one: sentence, two: sentence };
  return { ...plural, few: sentence, many: sentence, other: sentence };
}

/** Welsh. */
export const cy: Messages = {
  accordion: {
    hideAllSectionsText: 'Cuddio pob adran',
    hideSectionText: 'Cuddio',
    hideSectionAriaLabelText: 'Cuddio’r adran hon',
    showAllSectionsText: 'Dangos pob adran',
    showSectionText: 'Dangos',
    showSectionAriaLabelText: 'Dangos yr adran hon',
  },
  backLink: { text: 'Yn ôl' },
  breadcrumbs: { labelText: 'Briwsion bara' },
  characterCount: {
    charactersDescriptionText: 'Gallwch nodi hyd at %{count} nod',
    wordsDescriptionText: 'Gallwch nodi hyd at %{count} o eiriau',
    charactersUnderLimitText: characters('yn weddill'),
    charactersAtLimitText: 'Mae gennych 0 nod yn weddill',
    charactersOverLimitText: characters('yn ormod'),
    wordsUnderLimitText: words('yn weddill'),
    wordsAtLimitText: 'Mae gennych 0 gair yn weddill',
    wordsOverLimitText: words('yn ormod'),
  },
  cookieBanner: { ariaLabel: 'Baner cwcis' },
  dateInput: { day: 'Diwrnod', month: 'Mis', year: 'Blwyddyn' },
  errorMessage: { visuallyHiddenText: 'Gwall' },
  errorSummary: { titleText: 'Mae problem wedi codi' },
  exitThisPage: {
    visuallyHiddenText: 'Argyfwng',
    text: 'Gadael y dudalen hon',
    activatedText: 'Yn llwytho.',
    timedOutText: 'Mae’r amser i adael y dudalen hon wedi dod i ben.',
    pressTwoMoreTimesText: 'Shift, pwyswch 2 waith eto i adael.',
    pressOneMoreTimeText: 'Shift, pwyswch 1 waith eto i adael.',
  },
  fileUpload: {
    chooseFilesButtonText: 'Dewis ffeil',
    dropInstructionText: 'neu ollwng ffeil',
    noFileChosenText: 'Dim ffeil wedi’i dewis',
    multipleFilesChosenText: {
      zero: '%{count} ffeil wedi’u dewis',
      one: '%{count} ffeil wedi’i dewis',
      two: '%{count} ffeil wedi’u dewis',
      few: '%{count} ffeil wedi’u dewis',
      many: '%{count} ffeil wedi’u dewis',
      other: '%{count} ffeil wedi’u dewis',
    },
    enteredDropZoneText: 'Wedi cyrraedd y man gollwng',
    leftDropZoneText: 'Wedi gadael y man gollwng',
  },
  footer: {
    visuallyHiddenTitle: 'Dolenni cymorth',
    copyright: '© Hawlfraint y Goron',
    licence: {
      before: 'Mae’r holl gynnwys ar gael o dan ',
      link: 'Drwydded Llywodraeth Agored v3.0',
      after: ', oni nodir yn wahanol',
    },
  },
  languageNavigation: { ariaLabel: 'Iaith' },
  notificationBanner: { important: 'Pwysig', success: 'Llwyddiant' },
  pagination: {
    landmarkLabel: 'Tudalennau',
    page: 'Tudalen %{number}',
    previous: 'Blaenorol',
    next: 'Nesaf',
    visuallyHiddenText: ' (tudalen)',
  },
  passwordInput: {
    showPasswordText: 'Dangos',
    hidePasswordText: 'Cuddio',
    showPasswordAriaLabelText: 'Dangos y cyfrinair',
    hidePasswordAriaLabelText: 'Cuddio’r cyfrinair',
    passwordShownAnnouncementText: 'Mae eich cyfrinair i’w weld',
    passwordHiddenAnnouncementText: 'Mae eich cyfrinair wedi’i guddio',
  },
  serviceNavigation: { menuButtonText: 'Dewislen', ariaLabel: 'Gwybodaeth am y gwasanaeth' },
  skipLink: { text: 'Mynd i’r prif gynnwys' },
  tabs: { title: 'Cynnwys' },
  warningText: { iconFallbackText: 'Rhybudd' },
};
