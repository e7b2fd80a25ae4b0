import type { Plurals } from '../i18n.js';

/**
 * What the components say unless an option says otherwise, by component and, where there is one, by
 * the option that takes its place.
 */
export interface Messages {
  accordion: {
    hideAllSectionsText: string;
    hideSectionText: string;
    hideSectionAriaLabelText: string;
    showAllSectionsText: string;
    showSectionText: string;
    showSectionAriaLabelText: string;
  };
  backLink: { text: string };
  breadcrumbs: { labelText: string };
  characterCount: {
    /** Before anything is typed. `%{count}` stands for the limit, here and below. */
    charactersDescriptionText: string;
    wordsDescriptionText: string;
    charactersUnderLimitText: Plurals;
    charactersAtLimitText: string;
    charactersOverLimitText: Plurals;
    wordsUnderLimitText: Plurals;
    wordsAtLimitText: string;
    wordsOverLimitText: Plurals;
  };
  cookieBanner: { ariaLabel: string };
  dateInput: { day: string; month: string; year: string };
  errorMessage: { visuallyHiddenText: string };
  errorSummary: { titleText: string };
  exitThisPage: {
    /** Before the text, for those who do not see that the button is red. */
    visuallyHiddenText: string;
    text: string;
    activatedText: string;
    timedOutText: string;
    pressTwoMoreTimesText: string;
    pressOneMoreTimeText: string;
  };
  fileUpload: {
    chooseFilesButtonText: string;
    dropInstructionText: string;
    noFileChosenText: string;
    multipleFilesChosenText: Plurals;
    enteredDropZoneText: string;
    leftDropZoneText: string;
  };
  footer: {
    visuallyHiddenTitle: string;
    copyright: string;
    /** Before and after the link to the licence. */
    licence: { before: string; link: string; after: string };
  };
  languageNavigation: { ariaLabel: string };
  notificationBanner: { important: string; success: string };
  pagination: {
    landmarkLabel: string;
    /** `%{number}` stands for the page. */
    page: string;
    previous: string;
    next: string;
    /** After "Previous" and "Next", for those who do not see where these are. */
    visuallyHiddenText: string;
  };
  passwordInput: {
    showPasswordText: string;
    hidePasswordText: string;
    showPasswordAriaLabelText: string;
    hidePasswordAriaLabelText: string;
    passwordShownAnnouncementText: string;
    passwordHiddenAnnouncementText: string;
  };
  serviceNavigation: { menuButtonText: string; ariaLabel: string };
  skipLink: { text: string };
  tabs: { title: string };
  warningText: { iconFallbackText: string };
}
