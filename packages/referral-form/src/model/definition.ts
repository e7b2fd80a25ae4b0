// Written by scripts/generate-definition-types.mjs from schema.json: change that.

/**
 * A question or a piece of content.
 */
export type Component =
  | TextComponent
  | TextareaComponent
  | NumberComponent
  | DateComponent
  | YesNoComponent
  | RadiosComponent
  | CheckboxesComponent
  | SelectComponent
  | AutocompleteComponent
  | NameComponent
  | AddressComponent
  | PostcodeComponent
  | EmailComponent
  | PhoneComponent
  | NhsNumberComponent
  | NationalInsuranceNumberComponent
  | DeclarationComponent
  | SignatureComponent
  | FileComponent
  | ParagraphComponent
  | InsetComponent
  | WarningComponent
  | DetailsComponent
  | ListComponent;
/**
 * One line of text.
 */
export type TextComponent = Question & {
  type: 'text';
  /**
   * The most characters accepted.
   */
  maxLength?: number;
  /**
   * The fewest characters accepted.
   */
  minLength?: number;
  /**
   * Width of the input in characters, one of GOV.UK's fixed widths.
   */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  /**
   * WCAG 1.3.5 token, where the answer is about the person who fills the form in: `organization`, `email`, `tel`, `postal-code`; `name`, `bday` and `street-address` for the questions of several inputs.
   */
  autocomplete?: string;
};
/**
 * Several lines of text; with `maxLength`, a character count.
 */
export type TextareaComponent = Question & {
  type: 'textarea';
  /**
   * Height in lines.
   */
  rows?: number;
  /**
   * The most characters accepted.
   */
  maxLength?: number;
};
/**
 * A number.
 */
export type NumberComponent = Question & {
  type: 'number';
  /**
   * The lowest number accepted.
   */
  min?: number;
  /**
   * The highest number accepted.
   */
  max?: number;
  /**
   * Whole numbers only.
   */
  whole?: boolean;
  /**
   * Width of the input in characters, one of GOV.UK's fixed widths.
   */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
};
/**
 * A date in inputs for day, month and year, or for month and year: `2026-04` is kept and sent of those.
 */
export type DateComponent = Question & {
  type: 'date';
  /**
   * Which inputs there are. Default: `dayMonthYear`.
   */
  parts?: 'dayMonthYear' | 'monthYear';
  /**
   * When the date must lie, against today in the United Kingdom.
   */
  limit?: 'past' | 'todayOrPast' | 'future' | 'todayOrFuture';
  /**
   * The first day accepted.
   */
  earliest?: string | RelativeDate;
  /**
   * The last day accepted.
   */
  latest?: string | RelativeDate;
  /**
   * WCAG 1.3.5 token, where the answer is about the person who fills the form in: `organization`, `email`, `tel`, `postal-code`; `name`, `bday` and `street-address` for the questions of several inputs.
   */
  autocomplete?: string;
};
/**
 * Yes or no: `yes` or `no` is kept.
 */
export type YesNoComponent = Question & {
  type: 'yesNo';
  /**
   * The word for yes here, where “Yes” does not answer the question (Welsh: Ydw, Oes, Ydy…).
   */
  yes?: string;
  /**
   * The word for no here.
   */
  no?: string;
};
/**
 * One choice.
 */
export type RadiosComponent = Question & {
  type: 'radios';
  /**
   * Id of a list of the definition, in the place of `items`.
   */
  list?: string;
  /**
   * What can be chosen.
   *
   * @minItems 1
   */
  items?: Option[];
};
/**
 * A UK postcode.
 */
export type PostcodeComponent = Question & {
  type: 'postcode';
  /**
   * WCAG 1.3.5 token, where the answer is about the person who fills the form in: `organization`, `email`, `tel`, `postal-code`; `name`, `bday` and `street-address` for the questions of several inputs.
   */
  autocomplete?: string;
};
/**
 * An email address.
 */
export type EmailComponent = Question & {
  type: 'email';
  /**
   * WCAG 1.3.5 token, where the answer is about the person who fills the form in: `organization`, `email`, `tel`, `postal-code`; `name`, `bday` and `street-address` for the questions of several inputs.
   */
  autocomplete?: string;
};
/**
 * A phone number, in any format.
 */
export type PhoneComponent = Question & {
  type: 'phone';
  /**
   * WCAG 1.3.5 token, where the answer is about the person who fills the form in: `organization`, `email`, `tel`, `postal-code`; `name`, `bday` and `street-address` for the questions of several inputs.
   */
  autocomplete?: string;
};
/**
 * An NHS number.
 */
export type NhsNumberComponent = Question & {
  type: 'nhsNumber';
};
/**
 * A National Insurance number.
 */
export type NationalInsuranceNumberComponent = Question & {
  type: 'nationalInsuranceNumber';
};
/**
 * Any number of choices.
 */
export type CheckboxesComponent = Question & {
  type: 'checkboxes';
  /**
   * Id of a list of the definition, in the place of `items`.
   */
  list?: string;
  /**
   * What can be chosen.
   *
   * @minItems 1
   */
  items?: Option[];
};
/**
 * One choice from a drop-down: only where testing showed that radios do not work.
 */
export type SelectComponent = Question & {
  type: 'select';
  /**
   * Id of a list of the definition, in the place of `items`.
   */
  list?: string;
  /**
   * What can be chosen.
   *
   * @minItems 1
   */
  items?: Item[];
};
/**
 * One choice from a long list, such as countries: the person types and is shown what fits. A drop-down without script.
 */
export type AutocompleteComponent = Question & {
  type: 'autocomplete';
  /**
   * Id of a list of the definition, in the place of `items`.
   */
  list?: string;
  /**
   * What can be chosen.
   *
   * @minItems 1
   */
  items?: Item[];
};
/**
 * First and last name, and middle names where they are asked for: https://design-system.service.gov.uk/patterns/names/
 */
export type NameComponent = Question & {
  type: 'name';
  /**
   * There is a field for middle names, which can be left empty.
   */
  middle?: boolean;
  /**
   * WCAG 1.3.5 token, where the answer is about the person who fills the form in: `organization`, `email`, `tel`, `postal-code`; `name`, `bday` and `street-address` for the questions of several inputs.
   */
  autocomplete?: string;
};
/**
 * A UK address typed by hand: two lines, town, county, postcode.
 */
export type AddressComponent = Question & {
  type: 'address';
  /**
   * WCAG 1.3.5 token, where the answer is about the person who fills the form in: `organization`, `email`, `tel`, `postal-code`; `name`, `bday` and `street-address` for the questions of several inputs.
   */
  autocomplete?: string;
};
/**
 * A statement that must be ticked: `yes` is kept.
 */
export type DeclarationComponent = Question & {
  type: 'declaration';
  /**
   * The words beside the checkbox.
   */
  statement: string;
};
/**
 * A signature: the person types their name under a statement. The name is kept and sent.
 */
export type SignatureComponent = Question & {
  type: 'signature';
  /**
   * What they put their name to.
   */
  statement: string;
};
/**
 * Files that the person chooses: their references are the answer, their contents are kept and sent beside it.
 */
export type FileComponent = Question & {
  type: 'file';
  /**
   * Which types are accepted: extensions such as `.pdf`, and media types such as `application/pdf` or `image/*`.
   *
   * @minItems 1
   */
  accept?: string[];
  /**
   * The most that each file may have, in MB (1,048,576 bytes). Default: 10.
   */
  maxSize?: number;
  /**
   * How few files are accepted where any are. Default: 1.
   */
  min?: number;
  /**
   * How many files are accepted. Default: 1.
   */
  max?: number;
};
/**
 * A paragraph.
 */
export type ParagraphComponent = Content & {
  type: 'paragraph';
  /**
   * The text, plain.
   */
  text: string;
};
/**
 * Inset text.
 */
export type InsetComponent = Content & {
  type: 'inset';
  /**
   * The text, plain.
   */
  text: string;
};
/**
 * Warning text.
 */
export type WarningComponent = Content & {
  type: 'warning';
  /**
   * The text, plain.
   */
  text: string;
};
/**
 * Text behind a summary.
 */
export type DetailsComponent = Content & {
  type: 'details';
  /**
   * What the text is about.
   */
  summary: string;
  /**
   * The text, plain.
   */
  text: string;
};
/**
 * A bulleted list.
 */
export type ListComponent = Content & {
  type: 'list';
  /**
   * One text a bullet.
   *
   * @minItems 1
   */
  points: string[];
};
/**
 * Something that holds or not, for the answers so far.
 */
export type Condition =
  AllCondition | AnyCondition | NotCondition | NamedCondition | AnswerCondition;

/**
 * A form: its pages, questions, conditions and words. English, with other languages laid over it by id.
 */
export interface FormDefinition {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Stable id of the form.
   */
  id: string;
  /**
   * Version of the form: sent with every submission; a draft of another version is not resumed.
   */
  version: string;
  /**
   * What the form is for.
   */
  title: string;
  /**
   * Id of the radios that ask who the form is about. Their values are `me`, `someone-else` and `professional`.
   */
  about?: string;
  /**
   * The button that sends the form, named after what it does: “Send referral”.
   */
  submitLabel?: string;
  exit?: Exit;
  /**
   * Groups of pages, in order.
   */
  sections?: Section[];
  /**
   * The form begins with a list of its sections, to answer in any order that their conditions allow. Only for long forms: https://design-system.service.gov.uk/patterns/complete-multiple-tasks/. Every page must have a section then.
   */
  taskList?: boolean;
  /**
   * Pages in the order they are asked.
   *
   * @minItems 1
   */
  pages: Page[];
  /**
   * Conditions, by name.
   */
  conditions?: {
    [k: string]: Condition;
  };
  /**
   * Choices that several questions share, by id.
   */
  lists?: {
    /**
     * @minItems 1
     */
    [k: string]: Item[];
  };
  confirmation?: Confirmation;
  equality?: Equality;
  /**
   * Texts in other languages, by BCP 47 language: `cy`.
   */
  translations?: {
    [k: string]: Translation;
  };
  meta?: Meta;
}
/**
 * An “Exit this page” button on every page, only where being seen with the form is a danger: https://design-system.service.gov.uk/components/exit-this-page/
 */
export interface Exit {
  /**
   * Address of a harmless page that it leads to.
   */
  href: string;
  /**
   * Answers are kept, to go on with later. Left out, they are deleted when the person leaves.
   */
  keep?: boolean;
}
/**
 * A group of pages, as check answers and a task list show it.
 */
export interface Section {
  /**
   * Stable id.
   */
  id: string;
  /**
   * Heading.
   */
  title: string;
  meta?: Meta;
}
/**
 * Anything else that a system keeps with its forms: neither shown nor used.
 */
export interface Meta {
  [k: string]: unknown;
}
/**
 * A page: one thing to ask or say.
 */
export interface Page {
  /**
   * Stable id. `check-answers`, `confirmation` and `task-list` are taken.
   */
  id: string;
  /**
   * Last segment of the page's address.
   */
  path: string;
  /**
   * Heading. Left out, the label of the first question is the heading.
   */
  title?: string;
  /**
   * Id of the page's section.
   */
  section?: string;
  /**
   * Name of the condition under which the page is shown. It may ask only about earlier pages.
   */
  condition?: string;
  /**
   * What the page holds, in order.
   */
  components: Component[];
  /**
   * Other words for the page: the first whose condition holds is used.
   */
  variants?: PageVariant[];
  /**
   * Where to go after this page instead of the page below: the first whose condition holds, or that has none. Only forwards.
   */
  next?: Route[];
  repeat?: Repeat;
  /**
   * The form ends here for whoever comes to this page: it says what to do instead (safeguarding, urgent, out of area, not eligible). There is no Continue, and nothing is sent.
   */
  end?: boolean;
  meta?: Meta;
}
/**
 * What every question has.
 */
export interface Question {
  /**
   * Stable id: the answer's name for good, also in what is sent.
   */
  id: string;
  /**
   * The question, or what the input is called. The heading of the page where the page has no title.
   */
  label: string;
  /**
   * The answer's name on its own: “Date of birth”. Used on check answers and to begin an error message. Default: the label.
   */
  shortLabel?: string;
  /**
   * What the errors call the answer, mid-sentence after “Enter” or “Select”: “your date of birth”; after “Select yes if” for yes or no: “you live alone”. Default: the short label in lower case.
   */
  subject?: string;
  /**
   * Help with the answer, under the label.
   */
  hint?: string;
  /**
   * The question can be left unanswered.
   */
  optional?: boolean;
  /**
   * Name of the condition under which the question is asked. It may ask only about earlier pages.
   */
  condition?: string;
  /**
   * Other words for the question: the first whose condition holds is used.
   */
  variants?: ComponentVariant[];
  messages?: Messages;
  /**
   * Id of the question in a national standard, so that councils can word it differently.
   */
  standardRef?: string;
  meta?: Meta;
}
/**
 * Words of a component under a condition.
 */
export interface ComponentVariant {
  /**
   * Name of the condition.
   */
  condition: string;
  /**
   * The question, or what the input is called. The heading of the page where the page has no title.
   */
  label?: string;
  /**
   * The answer's name on its own: “Date of birth”. Used on check answers and to begin an error message. Default: the label.
   */
  shortLabel?: string;
  /**
   * What the errors call the answer, mid-sentence after “Enter” or “Select”: “your date of birth”; after “Select yes if” for yes or no: “you live alone”. Default: the short label in lower case.
   */
  subject?: string;
  /**
   * Help with the answer, under the label.
   */
  hint?: string;
  /**
   * The text, plain.
   */
  text?: string;
  /**
   * The words beside the checkbox, or over the signature.
   */
  statement?: string;
  /**
   * The word for yes here.
   */
  yes?: string;
  /**
   * The word for no here.
   */
  no?: string;
  /**
   * The question can be left unanswered.
   */
  optional?: boolean;
  /**
   * WCAG 1.3.5 token, where the answer is about the person who fills the form in: `organization`, `email`, `tel`, `postal-code`; `name`, `bday` and `street-address` for the questions of several inputs.
   */
  autocomplete?: string;
  messages?: Messages;
}
/**
 * Error messages in the place of GOV.UK's wording.
 */
export interface Messages {
  /**
   * Nothing was entered or selected.
   */
  required?: string;
  /**
   * Fewer characters than `minLength`.
   */
  tooShort?: string;
  /**
   * More characters than `maxLength`.
   */
  tooLong?: string;
  /**
   * Not a number.
   */
  notNumber?: string;
  /**
   * Not a whole number.
   */
  notWhole?: string;
  /**
   * Less than `min`.
   */
  tooLow?: string;
  /**
   * More than `max`.
   */
  tooHigh?: string;
  /**
   * Part of the date is missing.
   */
  incomplete?: string;
  /**
   * Not a date of the calendar.
   */
  notReal?: string;
  /**
   * The date is on the wrong side of today, or not between `earliest` and `latest`.
   */
  limit?: string;
  /**
   * Not an email address, phone number, postcode, NHS number, National Insurance number or name, or not in the list.
   */
  format?: string;
  /**
   * “None of these” and something else.
   */
  exclusive?: string;
  /**
   * A file of another type than `accept`.
   */
  wrongType?: string;
  /**
   * A file of more than `maxSize`.
   */
  tooLarge?: string;
  /**
   * A file with nothing in it.
   */
  empty?: string;
  /**
   * Fewer files than `min`.
   */
  tooFew?: string;
  /**
   * More files than `max`.
   */
  tooMany?: string;
}
/**
 * A day measured from today in the United Kingdom: `{ "years": -18 }`. A day that its month does not have is the last of it.
 */
export interface RelativeDate {
  /**
   * Years after today; below 0, before it.
   */
  years?: number;
  /**
   * Months after today; below 0, before it.
   */
  months?: number;
  /**
   * Weeks after today; below 0, before it.
   */
  weeks?: number;
  /**
   * Days after today; below 0, before it.
   */
  days?: number;
}
/**
 * A choice of radios or checkboxes.
 */
export interface Option {
  /**
   * What is kept and sent.
   */
  value: string;
  /**
   * What the person reads.
   */
  text: string;
  /**
   * Help with the choice.
   */
  hint?: string;
  /**
   * Rules out every other choice: “None of these”.
   */
  exclusive?: boolean;
  /**
   * A simple question that is asked only of who makes this choice, under it, on the same page: https://design-system.service.gov.uk/components/radios/#conditionally-revealing-a-related-question. What is complicated, or has more than one part, goes on the next page. It may not have a `condition`.
   */
  reveals?:
    | TextComponent
    | TextareaComponent
    | NumberComponent
    | PostcodeComponent
    | EmailComponent
    | PhoneComponent
    | NhsNumberComponent
    | NationalInsuranceNumberComponent;
}
/**
 * A choice.
 */
export interface Item {
  /**
   * What is kept and sent.
   */
  value: string;
  /**
   * What the person reads.
   */
  text: string;
  /**
   * Help with the choice.
   */
  hint?: string;
  /**
   * Rules out every other choice: “None of these”.
   */
  exclusive?: boolean;
}
/**
 * What every piece of content has.
 */
export interface Content {
  /**
   * Stable id, by which translations find it.
   */
  id: string;
  /**
   * Name of the condition under which it is shown. It may ask only about earlier pages.
   */
  condition?: string;
  /**
   * Other words: the first whose condition holds is used.
   */
  variants?: ComponentVariant[];
  meta?: Meta;
}
/**
 * Words of a page under a condition.
 */
export interface PageVariant {
  /**
   * Name of the condition.
   */
  condition: string;
  /**
   * Heading.
   */
  title: string;
}
/**
 * A way on from a page.
 */
export interface Route {
  /**
   * Id of the page to go to, or `check-answers`: nothing more is asked.
   */
  page: string;
  /**
   * Name of the condition.
   */
  condition?: string;
}
/**
 * The page is asked once for each of several things, such as the people in a household. After each the person comes to a list of them, to change or remove one or to add another: https://design-patterns.service.justice.gov.uk/patterns/add-another/
 */
export interface Repeat {
  /**
   * Stable id of the list of answers: its name for good, also in what is sent. No component may have it.
   */
  id: string;
  /**
   * What one of them is called: “Person”. Stands before a number, and in lower case mid-sentence.
   */
  itemTitle: string;
  /**
   * What several are called: “People”.
   */
  itemsTitle: string;
  /**
   * How many there must be. Default: 1. With 0 the person is first asked whether there are any.
   */
  min?: number;
  /**
   * How many there may be. Default: 50.
   */
  max?: number;
}
/**
 * Every one holds.
 */
export interface AllCondition {
  /**
   * @minItems 1
   */
  all: Condition[];
}
/**
 * At least one holds.
 */
export interface AnyCondition {
  /**
   * @minItems 1
   */
  any: Condition[];
}
/**
 * It does not hold.
 */
export interface NotCondition {
  not: Condition;
}
/**
 * A condition of the definition, by its name.
 */
export interface NamedCondition {
  /**
   * Its name.
   */
  condition: string;
}
/**
 * What an answer is. A question that was not asked or not answered equals nothing and includes nothing.
 */
export interface AnswerCondition {
  /**
   * Id of the question.
   */
  component: string;
  /**
   * `includes` is for checkboxes; `lessThan` and `moreThan` for numbers; `before` and `after` for dates, that day not included; `isAnswered` takes no value.
   */
  operator:
    | 'equals'
    | 'notEquals'
    | 'includes'
    | 'isAnswered'
    | 'lessThan'
    | 'moreThan'
    | 'before'
    | 'after';
  /**
   * What the answer is compared with: for a date, an ISO 8601 date or one measured from today.
   */
  value?: (string | number) | RelativeDate;
}
/**
 * What the person reads once the form is sent.
 */
export interface Confirmation {
  /**
   * Heading of the panel: “Referral sent”.
   */
  title: string;
  /**
   * What happens now, and when: one text a paragraph.
   */
  whatHappensNext: string[];
  /**
   * How to reach somebody about it.
   */
  contact?: string;
}
/**
 * Equality questions, asked once the form is sent and before the confirmation: https://design-system.service.gov.uk/patterns/equality-information/. Each can be left without an answer. The answers are sent on their own, with nothing that leads from them to the form. The first page says why they are asked, and asks if the person wants to answer; the others have conditions on that.
 */
export interface Equality {
  /**
   * Stable id of the questions, not that of the form.
   */
  id: string;
  /**
   * Version of the questions: sent with every answer.
   */
  version: string;
  /**
   * What they are called: “Equality questions”.
   */
  title: string;
  /**
   * Name of a condition of the form: they are asked only where it holds. Nobody can answer them for somebody else.
   */
  condition?: string;
  /**
   * Groups of pages, in order.
   */
  sections?: Section[];
  /**
   * Pages in the order they are asked. None of them repeats or ends the questions.
   *
   * @minItems 1
   */
  pages: Page[];
  /**
   * Conditions on the answers to these questions, by name.
   */
  conditions?: {
    [k: string]: Condition;
  };
  /**
   * Choices that several questions share, by id.
   */
  lists?: {
    /**
     * @minItems 1
     */
    [k: string]: Item[];
  };
  /**
   * Texts in other languages, by BCP 47 language: `cy`.
   */
  translations?: {
    [k: string]: Translation;
  };
}
/**
 * Every text of the definition in another language, by id.
 */
export interface Translation {
  /**
   * Title of the form.
   */
  title: string;
  /**
   * The button that sends the form.
   */
  submitLabel?: string;
  /**
   * Section titles, by section id.
   */
  sections?: {
    [k: string]: string;
  };
  /**
   * Choices, by list id.
   */
  lists?: {
    [k: string]: ItemTranslations;
  };
  /**
   * Pages, by page id.
   */
  pages?: {
    [k: string]: PageTranslation;
  };
  /**
   * Components, by component id.
   */
  components?: {
    [k: string]: ComponentTranslation;
  };
  confirmation?: Confirmation;
}
/**
 * Texts of choices, by value.
 */
export interface ItemTranslations {
  [k: string]: ItemTranslation;
}
/**
 * Texts of a choice.
 */
export interface ItemTranslation {
  /**
   * What the person reads.
   */
  text: string;
  /**
   * Help with the choice.
   */
  hint?: string;
}
/**
 * Texts of a page.
 */
export interface PageTranslation {
  /**
   * Heading.
   */
  title?: string;
  /**
   * What one of several is called. Stands before a number.
   */
  itemTitle?: string;
  /**
   * What several are called.
   */
  itemsTitle?: string;
  /**
   * Headings of the variants, by condition.
   */
  variants?: {
    [k: string]: string;
  };
}
/**
 * Texts of a component.
 */
export interface ComponentTranslation {
  /**
   * The question, or what the input is called. The heading of the page where the page has no title.
   */
  label?: string;
  /**
   * The answer's name on its own: “Date of birth”. Used on check answers and to begin an error message. Default: the label.
   */
  shortLabel?: string;
  /**
   * What the errors call the answer, mid-sentence after “Enter” or “Select”: “your date of birth”; after “Select yes if” for yes or no: “you live alone”. Default: the short label in lower case.
   */
  subject?: string;
  /**
   * Help with the answer, under the label.
   */
  hint?: string;
  /**
   * The text, plain.
   */
  text?: string;
  /**
   * The words beside the checkbox, or over the signature.
   */
  statement?: string;
  /**
   * The word for yes here.
   */
  yes?: string;
  /**
   * The word for no here.
   */
  no?: string;
  /**
   * What the text of details is about.
   */
  summary?: string;
  /**
   * One text a bullet.
   */
  points?: string[];
  messages?: Messages;
  items?: ItemTranslations;
  /**
   * Texts of the variants, by condition.
   */
  variants?: {
    [k: string]: Texts;
  };
}
/**
 * Texts of a component or of one of its variants.
 */
export interface Texts {
  /**
   * The question, or what the input is called. The heading of the page where the page has no title.
   */
  label?: string;
  /**
   * The answer's name on its own: “Date of birth”. Used on check answers and to begin an error message. Default: the label.
   */
  shortLabel?: string;
  /**
   * What the errors call the answer, mid-sentence after “Enter” or “Select”: “your date of birth”; after “Select yes if” for yes or no: “you live alone”. Default: the short label in lower case.
   */
  subject?: string;
  /**
   * Help with the answer, under the label.
   */
  hint?: string;
  /**
   * The text, plain.
   */
  text?: string;
  /**
   * The words beside the checkbox, or over the signature.
   */
  statement?: string;
  /**
   * The word for yes here.
   */
  yes?: string;
  /**
   * The word for no here.
   */
  no?: string;
  messages?: Messages;
}
