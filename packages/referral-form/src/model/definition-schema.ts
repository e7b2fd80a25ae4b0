// Written by scripts/generate-definition-types.mjs from schema.json: change that.

import type { Schema } from '@cfworker/json-schema';

/** The JSON Schema (2020-12) of a form definition. */
export const definitionSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'FormDefinition',
  description:
    'A form: its pages, questions, conditions and words. English, with other languages laid over it by id.',
  type: 'object',
  required: ['id', 'version', 'title', 'pages'],
  properties: {
    $schema: { description: 'Address of this schema, for editors.', type: 'string' },
    id: {
      description: 'Stable id of the form.',
      type: 'string',
      minLength: 1,
      pattern: '^[A-Za-z][A-Za-z0-9_-]*$',
    },
    version: {
      description:
        'Version of the form: sent with every submission; a draft of another version is not resumed.',
      type: 'string',
      minLength: 1,
    },
    title: { description: 'What the form is for.', type: 'string', minLength: 1 },
    about: {
      description:
        'Id of the radios that ask who the form is about. Their values are `me`, `someone-else` and `professional`.',
      type: 'string',
      minLength: 1,
      pattern: '^[A-Za-z][A-Za-z0-9_-]*$',
    },
    submitLabel: {
      description: 'The button that sends the form, named after what it does: “Send referral”.',
      type: 'string',
      minLength: 1,
    },
    exit: { $ref: '#/$defs/exit' },
    sections: {
      description: 'Groups of pages, in order.',
      type: 'array',
      items: { $ref: '#/$defs/section' },
    },
    taskList: {
      description:
        'The form begins with a list of its sections, to answer in any order that their conditions allow. Only for long forms: https://design-system.service.gov.uk/patterns/complete-multiple-tasks/. Every page must have a section then.',
      type: 'boolean',
    },
    pages: {
      description: 'Pages in the order they are asked.',
      type: 'array',
      minItems: 1,
      items: { $ref: '#/$defs/page' },
    },
    conditions: {
      description: 'Conditions, by name.',
      type: 'object',
      propertyNames: { pattern: '^[A-Za-z][A-Za-z0-9_-]*$' },
      additionalProperties: { $ref: '#/$defs/condition' },
    },
    lists: {
      description: 'Choices that several questions share, by id.',
      type: 'object',
      propertyNames: { pattern: '^[A-Za-z][A-Za-z0-9_-]*$' },
      additionalProperties: { type: 'array', minItems: 1, items: { $ref: '#/$defs/item' } },
    },
    confirmation: { $ref: '#/$defs/confirmation' },
    equality: { $ref: '#/$defs/equality' },
    translations: {
      description: 'Texts in other languages, by BCP 47 language: `cy`.',
      type: 'object',
      propertyNames: { pattern: '^[A-Za-z][A-Za-z0-9_-]*$' },
      additionalProperties: { $ref: '#/$defs/translation' },
    },
    meta: { $ref: '#/$defs/meta' },
  },
  additionalProperties: false,
  $defs: {
    exit: {
      description:
        'An “Exit this page” button on every page, only where being seen with the form is a danger: https://design-system.service.gov.uk/components/exit-this-page/',
      type: 'object',
      required: ['href'],
      properties: {
        href: {
          description: 'Address of a harmless page that it leads to.',
          type: 'string',
          pattern: '^https?://',
        },
        keep: {
          description:
            'Answers are kept, to go on with later. Left out, they are deleted when the person leaves.',
          type: 'boolean',
        },
      },
      additionalProperties: false,
    },
    section: {
      description: 'A group of pages, as check answers and a task list show it.',
      type: 'object',
      required: ['id', 'title'],
      properties: {
        id: {
          description: 'Stable id.',
          type: 'string',
          minLength: 1,
          pattern: '^[A-Za-z][A-Za-z0-9_-]*$',
        },
        title: { description: 'Heading.', type: 'string', minLength: 1 },
        meta: { $ref: '#/$defs/meta' },
      },
      additionalProperties: false,
    },
    page: {
      description: 'A page: one thing to ask or say.',
      type: 'object',
      required: ['id', 'path', 'components'],
      properties: {
        id: {
          description: 'Stable id. `check-answers`, `confirmation` and `task-list` are taken.',
          type: 'string',
          minLength: 1,
          pattern: '^[A-Za-z][A-Za-z0-9_-]*$',
          not: { enum: ['check-answers', 'confirmation', 'task-list'] },
        },
        path: {
          description: "Last segment of the page's address.",
          type: 'string',
          minLength: 1,
          pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
        },
        title: {
          description: 'Heading. Left out, the label of the first question is the heading.',
          type: 'string',
          minLength: 1,
        },
        section: {
          description: "Id of the page's section.",
          type: 'string',
          minLength: 1,
          pattern: '^[A-Za-z][A-Za-z0-9_-]*$',
        },
        condition: {
          description:
            'Name of the condition under which the page is shown. It may ask only about earlier pages.',
          type: 'string',
          minLength: 1,
          pattern: '^[A-Za-z][A-Za-z0-9_-]*$',
        },
        components: {
          description: 'What the page holds, in order.',
          type: 'array',
          items: { $ref: '#/$defs/component' },
        },
        variants: {
          description: 'Other words for the page: the first whose condition holds is used.',
          type: 'array',
          items: { $ref: '#/$defs/pageVariant' },
        },
        next: {
          description:
            'Where to go after this page instead of the page below: the first whose condition holds, or that has none. Only forwards.',
          type: 'array',
          items: { $ref: '#/$defs/route' },
        },
        repeat: { $ref: '#/$defs/repeat' },
        end: {
          description:
            'The form ends here for whoever comes to this page: it says what to do instead (safeguarding, urgent, out of area, not eligible). There is no Continue, and nothing is sent.',
          type: 'boolean',
        },
        meta: { $ref: '#/$defs/meta' },
      },
      additionalProperties: false,
    },
    repeat: {
      description:
        'The page is asked once for each of several things, such as the people in a household. After each the person comes to a list of them, to change or remove one or to add another: https://design-patterns.service.justice.gov.uk/patterns/add-another/',
      type: 'object',
      required: ['id', 'itemTitle', 'itemsTitle'],
      properties: {
        id: {
          description:
            'Stable id of the list of answers: its name for good, also in what is sent. No component may have it.',
          type: 'string',
          minLength: 1,
          pattern: '^[A-Za-z][A-Za-z0-9_-]*$',
        },
        itemTitle: {
          description:
            'What one of them is called: “Person”. Stands before a number, and in lower case mid-sentence.',
          type: 'string',
          minLength: 1,
        },
        itemsTitle: {
          description: 'What several are called: “People”.',
          type: 'string',
          minLength: 1,
        },
        min: {
          description:
            'How many there must be. Default: 1. With 0 the person is first asked whether there are any.',
          type: 'integer',
          minimum: 0,
          maximum: 100,
        },
        max: {
          description: 'How many there may be. Default: 50.',
          type: 'integer',
          minimum: 1,
          maximum: 100,
        },
      },
      additionalProperties: false,
    },
    pageVariant: {
      description: 'Words of a page under a condition.',
      type: 'object',
      required: ['condition', 'title'],
      properties: {
        condition: {
          description: 'Name of the condition.',
          type: 'string',
          minLength: 1,
          pattern: '^[A-Za-z][A-Za-z0-9_-]*$',
        },
        title: { description: 'Heading.', type: 'string', minLength: 1 },
      },
      additionalProperties: false,
    },
    route: {
      description: 'A way on from a page.',
      type: 'object',
      required: ['page'],
      properties: {
        page: {
          description: 'Id of the page to go to, or `check-answers`: nothing more is asked.',
          type: 'string',
          minLength: 1,
          pattern: '^[A-Za-z][A-Za-z0-9_-]*$',
        },
        condition: {
          description: 'Name of the condition.',
          type: 'string',
          minLength: 1,
          pattern: '^[A-Za-z][A-Za-z0-9_-]*$',
        },
      },
      additionalProperties: false,
    },
    component: {
      description: 'A question or a piece of content.',
      anyOf: [
        { $ref: '#/$defs/textComponent' },
        { $ref: '#/$defs/textareaComponent' },
        { $ref: '#/$defs/numberComponent' },
        { $ref: '#/$defs/dateComponent' },
        { $ref: '#/$defs/yesNoComponent' },
        { $ref: '#/$defs/radiosComponent' },
        { $ref: '#/$defs/checkboxesComponent' },
        { $ref: '#/$defs/selectComponent' },
        { $ref: '#/$defs/autocompleteComponent' },
        { $ref: '#/$defs/nameComponent' },
        { $ref: '#/$defs/addressComponent' },
        { $ref: '#/$defs/postcodeComponent' },
        { $ref: '#/$defs/emailComponent' },
        { $ref: '#/$defs/phoneComponent' },
        { $ref: '#/$defs/nhsNumberComponent' },
        { $ref: '#/$defs/nationalInsuranceNumberComponent' },
        { $ref: '#/$defs/declarationComponent' },
        { $ref: '#/$defs/signatureComponent' },
        { $ref: '#/$defs/fileComponent' },
        { $ref: '#/$defs/paragraphComponent' },
        { $ref: '#/$defs/insetComponent' },
        { $ref: '#/$defs/warningComponent' },
        { $ref: '#/$defs/detailsComponent' },
        { $ref: '#/$defs/listComponent' },
      ],
    },
    simpleQuestion: {
      description: 'A question with one input, into which something is typed.',
      anyOf: [
        { $ref: '#/$defs/textComponent' },
        { $ref: '#/$defs/textareaComponent' },
        { $ref: '#/$defs/numberComponent' },
        { $ref: '#/$defs/postcodeComponent' },
        { $ref: '#/$defs/emailComponent' },
        { $ref: '#/$defs/phoneComponent' },
        { $ref: '#/$defs/nhsNumberComponent' },
        { $ref: '#/$defs/nationalInsuranceNumberComponent' },
      ],
    },
    question: {
      description: 'What every question has.',
      type: 'object',
      required: ['id', 'label'],
      properties: {
        id: {
          description: "Stable id: the answer's name for good, also in what is sent.",
          type: 'string',
          minLength: 1,
          pattern: '^[A-Za-z][A-Za-z0-9_-]*$',
        },
        label: {
          description:
            'The question, or what the input is called. The heading of the page where the page has no title.',
          type: 'string',
          minLength: 1,
        },
        shortLabel: {
          description:
            "The answer's name on its own: “Date of birth”. Used on check answers and to begin an error message. Default: the label.",
          type: 'string',
          minLength: 1,
        },
        subject: {
          description:
            'What the errors call the answer, mid-sentence after “Enter” or “Select”: “your date of birth”; after “Select yes if” for yes or no: “you live alone”. Default: the short label in lower case.',
          type: 'string',
          minLength: 1,
        },
        hint: {
          description: 'Help with the answer, under the label.',
          type: 'string',
          minLength: 1,
        },
        optional: { description: 'The question can be left unanswered.', type: 'boolean' },
        condition: {
          description:
            'Name of the condition under which the question is asked. It may ask only about earlier pages.',
          type: 'string',
          minLength: 1,
          pattern: '^[A-Za-z][A-Za-z0-9_-]*$',
        },
        variants: {
          description: 'Other words for the question: the first whose condition holds is used.',
          type: 'array',
          items: { $ref: '#/$defs/componentVariant' },
        },
        messages: { $ref: '#/$defs/messages' },
        standardRef: {
          description:
            'Id of the question in a national standard, so that councils can word it differently.',
          type: 'string',
          minLength: 1,
        },
        meta: { $ref: '#/$defs/meta' },
      },
    },
    content: {
      description: 'What every piece of content has.',
      type: 'object',
      required: ['id'],
      properties: {
        id: {
          description: 'Stable id, by which translations find it.',
          type: 'string',
          minLength: 1,
          pattern: '^[A-Za-z][A-Za-z0-9_-]*$',
        },
        condition: {
          description:
            'Name of the condition under which it is shown. It may ask only about earlier pages.',
          type: 'string',
          minLength: 1,
          pattern: '^[A-Za-z][A-Za-z0-9_-]*$',
        },
        variants: {
          description: 'Other words: the first whose condition holds is used.',
          type: 'array',
          items: { $ref: '#/$defs/componentVariant' },
        },
        meta: { $ref: '#/$defs/meta' },
      },
    },
    componentVariant: {
      description: 'Words of a component under a condition.',
      type: 'object',
      required: ['condition'],
      properties: {
        condition: {
          description: 'Name of the condition.',
          type: 'string',
          minLength: 1,
          pattern: '^[A-Za-z][A-Za-z0-9_-]*$',
        },
        label: {
          description:
            'The question, or what the input is called. The heading of the page where the page has no title.',
          type: 'string',
          minLength: 1,
        },
        shortLabel: {
          description:
            "The answer's name on its own: “Date of birth”. Used on check answers and to begin an error message. Default: the label.",
          type: 'string',
          minLength: 1,
        },
        subject: {
          description:
            'What the errors call the answer, mid-sentence after “Enter” or “Select”: “your date of birth”; after “Select yes if” for yes or no: “you live alone”. Default: the short label in lower case.',
          type: 'string',
          minLength: 1,
        },
        hint: {
          description: 'Help with the answer, under the label.',
          type: 'string',
          minLength: 1,
        },
        text: { description: 'The text, plain.', type: 'string', minLength: 1 },
        statement: {
          description: 'The words beside the checkbox, or over the signature.',
          type: 'string',
          minLength: 1,
        },
        yes: { description: 'The word for yes here.', type: 'string', minLength: 1 },
        no: { description: 'The word for no here.', type: 'string', minLength: 1 },
        optional: { description: 'The question can be left unanswered.', type: 'boolean' },
        autocomplete: {
          description:
            'WCAG 1.3.5 token, where the answer is about the person who fills the form in: `organization`, `email`, `tel`, `postal-code`; `name`, `bday` and `street-address` for the questions of several inputs.',
          type: 'string',
          minLength: 1,
        },
        messages: { $ref: '#/$defs/messages' },
      },
      additionalProperties: false,
    },
    item: {
      description: 'A choice.',
      type: 'object',
      required: ['value', 'text'],
      properties: {
        value: { description: 'What is kept and sent.', type: 'string', minLength: 1 },
        text: { description: 'What the person reads.', type: 'string', minLength: 1 },
        hint: { description: 'Help with the choice.', type: 'string', minLength: 1 },
        exclusive: {
          description: 'Rules out every other choice: “None of these”.',
          type: 'boolean',
        },
      },
      additionalProperties: false,
    },
    option: {
      description: 'A choice of radios or checkboxes.',
      type: 'object',
      required: ['value', 'text'],
      properties: {
        value: { description: 'What is kept and sent.', type: 'string', minLength: 1 },
        text: { description: 'What the person reads.', type: 'string', minLength: 1 },
        hint: { description: 'Help with the choice.', type: 'string', minLength: 1 },
        exclusive: {
          description: 'Rules out every other choice: “None of these”.',
          type: 'boolean',
        },
        reveals: {
          description:
            'A simple question that is asked only of who makes this choice, under it, on the same page: https://design-system.service.gov.uk/components/radios/#conditionally-revealing-a-related-question. What is complicated, or has more than one part, goes on the next page. It may not have a `condition`.',
          $ref: '#/$defs/simpleQuestion',
        },
      },
      additionalProperties: false,
    },
    condition: {
      description: 'Something that holds or not, for the answers so far.',
      anyOf: [
        { $ref: '#/$defs/allCondition' },
        { $ref: '#/$defs/anyCondition' },
        { $ref: '#/$defs/notCondition' },
        { $ref: '#/$defs/namedCondition' },
        { $ref: '#/$defs/answerCondition' },
      ],
    },
    allCondition: {
      description: 'Every one holds.',
      type: 'object',
      required: ['all'],
      properties: { all: { type: 'array', minItems: 1, items: { $ref: '#/$defs/condition' } } },
      additionalProperties: false,
    },
    anyCondition: {
      description: 'At least one holds.',
      type: 'object',
      required: ['any'],
      properties: { any: { type: 'array', minItems: 1, items: { $ref: '#/$defs/condition' } } },
      additionalProperties: false,
    },
    notCondition: {
      description: 'It does not hold.',
      type: 'object',
      required: ['not'],
      properties: { not: { $ref: '#/$defs/condition' } },
      additionalProperties: false,
    },
    namedCondition: {
      description: 'A condition of the definition, by its name.',
      type: 'object',
      required: ['condition'],
      properties: {
        condition: {
          description: 'Its name.',
          type: 'string',
          minLength: 1,
          pattern: '^[A-Za-z][A-Za-z0-9_-]*$',
        },
      },
      additionalProperties: false,
    },
    answerCondition: {
      description:
        'What an answer is. A question that was not asked or not answered equals nothing and includes nothing.',
      type: 'object',
      required: ['component', 'operator'],
      properties: {
        component: {
          description: 'Id of the question.',
          type: 'string',
          minLength: 1,
          pattern: '^[A-Za-z][A-Za-z0-9_-]*$',
        },
        operator: {
          description:
            '`includes` is for checkboxes; `lessThan` and `moreThan` for numbers; `before` and `after` for dates, that day not included; `isAnswered` takes no value.',
          enum: [
            'equals',
            'notEquals',
            'includes',
            'isAnswered',
            'lessThan',
            'moreThan',
            'before',
            'after',
          ],
        },
        value: {
          description:
            'What the answer is compared with: for a date, an ISO 8601 date or one measured from today.',
          anyOf: [{ type: ['string', 'number'] }, { $ref: '#/$defs/relativeDate' }],
        },
      },
      additionalProperties: false,
    },
    relativeDate: {
      description:
        'A day measured from today in the United Kingdom: `{ "years": -18 }`. A day that its month does not have is the last of it.',
      type: 'object',
      minProperties: 1,
      properties: {
        years: { description: 'Years after today; below 0, before it.', type: 'integer' },
        months: { description: 'Months after today; below 0, before it.', type: 'integer' },
        weeks: { description: 'Weeks after today; below 0, before it.', type: 'integer' },
        days: { description: 'Days after today; below 0, before it.', type: 'integer' },
      },
      additionalProperties: false,
    },
    dateBound: {
      description: 'A day: an ISO 8601 date, or one measured from today.',
      anyOf: [
        { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
        { $ref: '#/$defs/relativeDate' },
      ],
    },
    confirmation: {
      description: 'What the person reads once the form is sent.',
      type: 'object',
      required: ['title', 'whatHappensNext'],
      properties: {
        title: {
          description: 'Heading of the panel: “Referral sent”.',
          type: 'string',
          minLength: 1,
        },
        whatHappensNext: {
          description: 'What happens now, and when: one text a paragraph.',
          type: 'array',
          items: { type: 'string', minLength: 1 },
        },
        contact: { description: 'How to reach somebody about it.', type: 'string', minLength: 1 },
      },
      additionalProperties: false,
    },
    equality: {
      description:
        'Equality questions, asked once the form is sent and before the confirmation: https://design-system.service.gov.uk/patterns/equality-information/. Each can be left without an answer. The answers are sent on their own, with nothing that leads from them to the form. The first page says why they are asked, and asks if the person wants to answer; the others have conditions on that.',
      type: 'object',
      required: ['id', 'version', 'title', 'pages'],
      properties: {
        id: {
          description: 'Stable id of the questions, not that of the form.',
          type: 'string',
          minLength: 1,
          pattern: '^[A-Za-z][A-Za-z0-9_-]*$',
        },
        version: {
          description: 'Version of the questions: sent with every answer.',
          type: 'string',
          minLength: 1,
        },
        title: {
          description: 'What they are called: “Equality questions”.',
          type: 'string',
          minLength: 1,
        },
        condition: {
          description:
            'Name of a condition of the form: they are asked only where it holds. Nobody can answer them for somebody else.',
          type: 'string',
          minLength: 1,
          pattern: '^[A-Za-z][A-Za-z0-9_-]*$',
        },
        sections: {
          description: 'Groups of pages, in order.',
          type: 'array',
          items: { $ref: '#/$defs/section' },
        },
        pages: {
          description:
            'Pages in the order they are asked. None of them repeats or ends the questions.',
          type: 'array',
          minItems: 1,
          items: { $ref: '#/$defs/page' },
        },
        conditions: {
          description: 'Conditions on the answers to these questions, by name.',
          type: 'object',
          propertyNames: { pattern: '^[A-Za-z][A-Za-z0-9_-]*$' },
          additionalProperties: { $ref: '#/$defs/condition' },
        },
        lists: {
          description: 'Choices that several questions share, by id.',
          type: 'object',
          propertyNames: { pattern: '^[A-Za-z][A-Za-z0-9_-]*$' },
          additionalProperties: { type: 'array', minItems: 1, items: { $ref: '#/$defs/item' } },
        },
        translations: {
          description: 'Texts in other languages, by BCP 47 language: `cy`.',
          type: 'object',
          propertyNames: { pattern: '^[A-Za-z][A-Za-z0-9_-]*$' },
          additionalProperties: { $ref: '#/$defs/translation' },
        },
      },
      additionalProperties: false,
    },
    translation: {
      description: 'Every text of the definition in another language, by id.',
      type: 'object',
      required: ['title'],
      properties: {
        title: { description: 'Title of the form.', type: 'string', minLength: 1 },
        submitLabel: {
          description: 'The button that sends the form.',
          type: 'string',
          minLength: 1,
        },
        sections: {
          description: 'Section titles, by section id.',
          type: 'object',
          propertyNames: { pattern: '^[A-Za-z][A-Za-z0-9_-]*$' },
          additionalProperties: { type: 'string', minLength: 1 },
        },
        lists: {
          description: 'Choices, by list id.',
          type: 'object',
          propertyNames: { pattern: '^[A-Za-z][A-Za-z0-9_-]*$' },
          additionalProperties: { $ref: '#/$defs/itemTranslations' },
        },
        pages: {
          description: 'Pages, by page id.',
          type: 'object',
          propertyNames: { pattern: '^[A-Za-z][A-Za-z0-9_-]*$' },
          additionalProperties: { $ref: '#/$defs/pageTranslation' },
        },
        components: {
          description: 'Components, by component id.',
          type: 'object',
          propertyNames: { pattern: '^[A-Za-z][A-Za-z0-9_-]*$' },
          additionalProperties: { $ref: '#/$defs/componentTranslation' },
        },
        confirmation: { $ref: '#/$defs/confirmation' },
      },
      additionalProperties: false,
    },
    itemTranslations: {
      description: 'Texts of choices, by value.',
      type: 'object',
      additionalProperties: { $ref: '#/$defs/itemTranslation' },
    },
    itemTranslation: {
      description: 'Texts of a choice.',
      type: 'object',
      required: ['text'],
      properties: {
        text: { description: 'What the person reads.', type: 'string', minLength: 1 },
        hint: { description: 'Help with the choice.', type: 'string', minLength: 1 },
      },
      additionalProperties: false,
    },
    pageTranslation: {
      description: 'Texts of a page.',
      type: 'object',
      properties: {
        title: { description: 'Heading.', type: 'string', minLength: 1 },
        itemTitle: {
          description: 'What one of several is called. Stands before a number.',
          type: 'string',
          minLength: 1,
        },
        itemsTitle: { description: 'What several are called.', type: 'string', minLength: 1 },
        variants: {
          description: 'Headings of the variants, by condition.',
          type: 'object',
          propertyNames: { pattern: '^[A-Za-z][A-Za-z0-9_-]*$' },
          additionalProperties: { type: 'string', minLength: 1 },
        },
      },
      additionalProperties: false,
    },
    texts: {
      description: 'Texts of a component or of one of its variants.',
      type: 'object',
      properties: {
        label: {
          description:
            'The question, or what the input is called. The heading of the page where the page has no title.',
          type: 'string',
          minLength: 1,
        },
        shortLabel: {
          description:
            "The answer's name on its own: “Date of birth”. Used on check answers and to begin an error message. Default: the label.",
          type: 'string',
          minLength: 1,
        },
        subject: {
          description:
            'What the errors call the answer, mid-sentence after “Enter” or “Select”: “your date of birth”; after “Select yes if” for yes or no: “you live alone”. Default: the short label in lower case.',
          type: 'string',
          minLength: 1,
        },
        hint: {
          description: 'Help with the answer, under the label.',
          type: 'string',
          minLength: 1,
        },
        text: { description: 'The text, plain.', type: 'string', minLength: 1 },
        statement: {
          description: 'The words beside the checkbox, or over the signature.',
          type: 'string',
          minLength: 1,
        },
        yes: { description: 'The word for yes here.', type: 'string', minLength: 1 },
        no: { description: 'The word for no here.', type: 'string', minLength: 1 },
        messages: { $ref: '#/$defs/messages' },
      },
      additionalProperties: false,
    },
    componentTranslation: {
      description: 'Texts of a component.',
      type: 'object',
      properties: {
        label: {
          description:
            'The question, or what the input is called. The heading of the page where the page has no title.',
          type: 'string',
          minLength: 1,
        },
        shortLabel: {
          description:
            "The answer's name on its own: “Date of birth”. Used on check answers and to begin an error message. Default: the label.",
          type: 'string',
          minLength: 1,
        },
        subject: {
          description:
            'What the errors call the answer, mid-sentence after “Enter” or “Select”: “your date of birth”; after “Select yes if” for yes or no: “you live alone”. Default: the short label in lower case.',
          type: 'string',
          minLength: 1,
        },
        hint: {
          description: 'Help with the answer, under the label.',
          type: 'string',
          minLength: 1,
        },
        text: { description: 'The text, plain.', type: 'string', minLength: 1 },
        statement: {
          description: 'The words beside the checkbox, or over the signature.',
          type: 'string',
          minLength: 1,
        },
        yes: { description: 'The word for yes here.', type: 'string', minLength: 1 },
        no: { description: 'The word for no here.', type: 'string', minLength: 1 },
        summary: {
          description: 'What the text of details is about.',
          type: 'string',
          minLength: 1,
        },
        points: {
          description: 'One text a bullet.',
          type: 'array',
          items: { type: 'string', minLength: 1 },
        },
        messages: { $ref: '#/$defs/messages' },
        items: { $ref: '#/$defs/itemTranslations' },
        variants: {
          description: 'Texts of the variants, by condition.',
          type: 'object',
          propertyNames: { pattern: '^[A-Za-z][A-Za-z0-9_-]*$' },
          additionalProperties: { $ref: '#/$defs/texts' },
        },
      },
      additionalProperties: false,
    },
    messages: {
      description: "Error messages in the place of GOV.UK's wording.",
      type: 'object',
      properties: {
        required: { description: 'Nothing was entered or selected.', type: 'string', minLength: 1 },
        tooShort: {
          description: 'Fewer characters than `minLength`.',
          type: 'string',
          minLength: 1,
        },
        tooLong: { description: 'More characters than `maxLength`.', type: 'string', minLength: 1 },
        notNumber: { description: 'Not a number.', type: 'string', minLength: 1 },
        notWhole: { description: 'Not a whole number.', type: 'string', minLength: 1 },
        tooLow: { description: 'Less than `min`.', type: 'string', minLength: 1 },
        tooHigh: { description: 'More than `max`.', type: 'string', minLength: 1 },
        incomplete: { description: 'Part of the date is missing.', type: 'string', minLength: 1 },
        notReal: { description: 'Not a date of the calendar.', type: 'string', minLength: 1 },
        limit: {
          description:
            'The date is on the wrong side of today, or not between `earliest` and `latest`.',
          type: 'string',
          minLength: 1,
        },
        format: {
          description:
            'Not an email address, phone number, postcode, NHS number, National Insurance number or name, or not in the list.',
          type: 'string',
          minLength: 1,
        },
        exclusive: {
          description: '“None of these” and something else.',
          type: 'string',
          minLength: 1,
        },
        wrongType: {
          description: 'A file of another type than `accept`.',
          type: 'string',
          minLength: 1,
        },
        tooLarge: { description: 'A file of more than `maxSize`.', type: 'string', minLength: 1 },
        empty: { description: 'A file with nothing in it.', type: 'string', minLength: 1 },
        tooFew: { description: 'Fewer files than `min`.', type: 'string', minLength: 1 },
        tooMany: { description: 'More files than `max`.', type: 'string', minLength: 1 },
      },
      additionalProperties: false,
    },
    meta: {
      description: 'Anything else that a system keeps with its forms: neither shown nor used.',
      type: 'object',
      additionalProperties: true,
    },
    textComponent: {
      description: 'One line of text.',
      type: 'object',
      allOf: [{ $ref: '#/$defs/question' }],
      required: ['type'],
      properties: {
        type: { const: 'text' },
        maxLength: { description: 'The most characters accepted.', type: 'integer', minimum: 1 },
        minLength: { description: 'The fewest characters accepted.', type: 'integer', minimum: 1 },
        width: {
          description: "Width of the input in characters, one of GOV.UK's fixed widths.",
          enum: [2, 3, 4, 5, 10, 20, 30],
        },
        autocomplete: {
          description:
            'WCAG 1.3.5 token, where the answer is about the person who fills the form in: `organization`, `email`, `tel`, `postal-code`; `name`, `bday` and `street-address` for the questions of several inputs.',
          type: 'string',
          minLength: 1,
        },
      },
      unevaluatedProperties: false,
    },
    textareaComponent: {
      description: 'Several lines of text; with `maxLength`, a character count.',
      type: 'object',
      allOf: [{ $ref: '#/$defs/question' }],
      required: ['type'],
      properties: {
        type: { const: 'textarea' },
        rows: { description: 'Height in lines.', type: 'integer', minimum: 2, maximum: 40 },
        maxLength: { description: 'The most characters accepted.', type: 'integer', minimum: 1 },
      },
      unevaluatedProperties: false,
    },
    numberComponent: {
      description: 'A number.',
      type: 'object',
      allOf: [{ $ref: '#/$defs/question' }],
      required: ['type'],
      properties: {
        type: { const: 'number' },
        min: { description: 'The lowest number accepted.', type: 'number' },
        max: { description: 'The highest number accepted.', type: 'number' },
        whole: { description: 'Whole numbers only.', type: 'boolean' },
        width: {
          description: "Width of the input in characters, one of GOV.UK's fixed widths.",
          enum: [2, 3, 4, 5, 10, 20, 30],
        },
      },
      unevaluatedProperties: false,
    },
    dateComponent: {
      description:
        'A date in inputs for day, month and year, or for month and year: `2026-04` is kept and sent of those.',
      type: 'object',
      allOf: [{ $ref: '#/$defs/question' }],
      required: ['type'],
      properties: {
        type: { const: 'date' },
        parts: {
          description: 'Which inputs there are. Default: `dayMonthYear`.',
          enum: ['dayMonthYear', 'monthYear'],
        },
        limit: {
          description: 'When the date must lie, against today in the United Kingdom.',
          enum: ['past', 'todayOrPast', 'future', 'todayOrFuture'],
        },
        earliest: { description: 'The first day accepted.', $ref: '#/$defs/dateBound' },
        latest: { description: 'The last day accepted.', $ref: '#/$defs/dateBound' },
        autocomplete: {
          description:
            'WCAG 1.3.5 token, where the answer is about the person who fills the form in: `organization`, `email`, `tel`, `postal-code`; `name`, `bday` and `street-address` for the questions of several inputs.',
          type: 'string',
          minLength: 1,
        },
      },
      unevaluatedProperties: false,
    },
    yesNoComponent: {
      description: 'Yes or no: `yes` or `no` is kept.',
      type: 'object',
      allOf: [{ $ref: '#/$defs/question' }],
      required: ['type'],
      properties: {
        type: { const: 'yesNo' },
        yes: {
          description:
            'The word for yes here, where “Yes” does not answer the question (Welsh: Ydw, Oes, Ydy…).',
          type: 'string',
          minLength: 1,
        },
        no: { description: 'The word for no here.', type: 'string', minLength: 1 },
      },
      unevaluatedProperties: false,
    },
    radiosComponent: {
      description: 'One choice.',
      type: 'object',
      allOf: [{ $ref: '#/$defs/question' }],
      required: ['type'],
      properties: {
        type: { const: 'radios' },
        list: {
          description: 'Id of a list of the definition, in the place of `items`.',
          type: 'string',
          minLength: 1,
          pattern: '^[A-Za-z][A-Za-z0-9_-]*$',
        },
        items: {
          description: 'What can be chosen.',
          type: 'array',
          minItems: 1,
          items: { $ref: '#/$defs/option' },
        },
      },
      unevaluatedProperties: false,
    },
    checkboxesComponent: {
      description: 'Any number of choices.',
      type: 'object',
      allOf: [{ $ref: '#/$defs/question' }],
      required: ['type'],
      properties: {
        type: { const: 'checkboxes' },
        list: {
          description: 'Id of a list of the definition, in the place of `items`.',
          type: 'string',
          minLength: 1,
          pattern: '^[A-Za-z][A-Za-z0-9_-]*$',
        },
        items: {
          description: 'What can be chosen.',
          type: 'array',
          minItems: 1,
          items: { $ref: '#/$defs/option' },
        },
      },
      unevaluatedProperties: false,
    },
    selectComponent: {
      description:
        'One choice from a drop-down: only where testing showed that radios do not work.',
      type: 'object',
      allOf: [{ $ref: '#/$defs/question' }],
      required: ['type'],
      properties: {
        type: { const: 'select' },
        list: {
          description: 'Id of a list of the definition, in the place of `items`.',
          type: 'string',
          minLength: 1,
          pattern: '^[A-Za-z][A-Za-z0-9_-]*$',
        },
        items: {
          description: 'What can be chosen.',
          type: 'array',
          minItems: 1,
          items: { $ref: '#/$defs/item' },
        },
      },
      unevaluatedProperties: false,
    },
    autocompleteComponent: {
      description:
        'One choice from a long list, such as countries: the person types and is shown what fits. A drop-down without script.',
      type: 'object',
      allOf: [{ $ref: '#/$defs/question' }],
      required: ['type'],
      properties: {
        type: { const: 'autocomplete' },
        list: {
          description: 'Id of a list of the definition, in the place of `items`.',
          type: 'string',
          minLength: 1,
          pattern: '^[A-Za-z][A-Za-z0-9_-]*$',
        },
        items: {
          description: 'What can be chosen.',
          type: 'array',
          minItems: 1,
          items: { $ref: '#/$defs/item' },
        },
      },
      unevaluatedProperties: false,
    },
    nameComponent: {
      description:
        'First and last name, and middle names where they are asked for: https://design-system.service.gov.uk/patterns/names/',
      type: 'object',
      allOf: [{ $ref: '#/$defs/question' }],
      required: ['type'],
      properties: {
        type: { const: 'name' },
        middle: {
          description: 'There is a field for middle names, which can be left empty.',
          type: 'boolean',
        },
        autocomplete: {
          description:
            'WCAG 1.3.5 token, where the answer is about the person who fills the form in: `organization`, `email`, `tel`, `postal-code`; `name`, `bday` and `street-address` for the questions of several inputs.',
          type: 'string',
          minLength: 1,
        },
      },
      unevaluatedProperties: false,
    },
    addressComponent: {
      description: 'A UK address typed by hand: two lines, town, county, postcode.',
      type: 'object',
      allOf: [{ $ref: '#/$defs/question' }],
      required: ['type'],
      properties: {
        type: { const: 'address' },
        autocomplete: {
          description:
            'WCAG 1.3.5 token, where the answer is about the person who fills the form in: `organization`, `email`, `tel`, `postal-code`; `name`, `bday` and `street-address` for the questions of several inputs.',
          type: 'string',
          minLength: 1,
        },
      },
      unevaluatedProperties: false,
    },
    postcodeComponent: {
      description: 'A UK postcode.',
      type: 'object',
      allOf: [{ $ref: '#/$defs/question' }],
      required: ['type'],
      properties: {
        type: { const: 'postcode' },
        autocomplete: {
          description:
            'WCAG 1.3.5 token, where the answer is about the person who fills the form in: `organization`, `email`, `tel`, `postal-code`; `name`, `bday` and `street-address` for the questions of several inputs.',
          type: 'string',
          minLength: 1,
        },
      },
      unevaluatedProperties: false,
    },
    emailComponent: {
      description: 'An email address.',
      type: 'object',
      allOf: [{ $ref: '#/$defs/question' }],
      required: ['type'],
      properties: {
        type: { const: 'email' },
        autocomplete: {
          description:
            'WCAG 1.3.5 token, where the answer is about the person who fills the form in: `organization`, `email`, `tel`, `postal-code`; `name`, `bday` and `street-address` for the questions of several inputs.',
          type: 'string',
          minLength: 1,
        },
      },
      unevaluatedProperties: false,
    },
    phoneComponent: {
      description: 'A phone number, in any format.',
      type: 'object',
      allOf: [{ $ref: '#/$defs/question' }],
      required: ['type'],
      properties: {
        type: { const: 'phone' },
        autocomplete: {
          description:
            'WCAG 1.3.5 token, where the answer is about the person who fills the form in: `organization`, `email`, `tel`, `postal-code`; `name`, `bday` and `street-address` for the questions of several inputs.',
          type: 'string',
          minLength: 1,
        },
      },
      unevaluatedProperties: false,
    },
    nhsNumberComponent: {
      description: 'An NHS number.',
      type: 'object',
      allOf: [{ $ref: '#/$defs/question' }],
      required: ['type'],
      properties: { type: { const: 'nhsNumber' } },
      unevaluatedProperties: false,
    },
    nationalInsuranceNumberComponent: {
      description: 'A National Insurance number.',
      type: 'object',
      allOf: [{ $ref: '#/$defs/question' }],
      required: ['type'],
      properties: { type: { const: 'nationalInsuranceNumber' } },
      unevaluatedProperties: false,
    },
    declarationComponent: {
      description: 'A statement that must be ticked: `yes` is kept.',
      type: 'object',
      allOf: [{ $ref: '#/$defs/question' }],
      required: ['type', 'statement'],
      properties: {
        type: { const: 'declaration' },
        statement: { description: 'The words beside the checkbox.', type: 'string', minLength: 1 },
      },
      unevaluatedProperties: false,
    },
    signatureComponent: {
      description:
        'A signature: the person types their name under a statement. The name is kept and sent.',
      type: 'object',
      allOf: [{ $ref: '#/$defs/question' }],
      required: ['type', 'statement'],
      properties: {
        type: { const: 'signature' },
        statement: { description: 'What they put their name to.', type: 'string', minLength: 1 },
      },
      unevaluatedProperties: false,
    },
    fileComponent: {
      description:
        'Files that the person chooses: their references are the answer, their contents are kept and sent beside it.',
      type: 'object',
      allOf: [{ $ref: '#/$defs/question' }],
      required: ['type'],
      properties: {
        type: { const: 'file' },
        accept: {
          description:
            'Which types are accepted: extensions such as `.pdf`, and media types such as `application/pdf` or `image/*`.',
          type: 'array',
          minItems: 1,
          uniqueItems: true,
          items: {
            type: 'string',
            pattern: '^(\\.[A-Za-z0-9]+|[a-z]+/(\\*|[A-Za-z0-9][A-Za-z0-9.+-]*))$',
          },
        },
        maxSize: {
          description: 'The most that each file may have, in MB (1,048,576 bytes). Default: 10.',
          type: 'number',
          exclusiveMinimum: 0,
        },
        min: {
          description: 'How few files are accepted where any are. Default: 1.',
          type: 'integer',
          minimum: 1,
        },
        max: {
          description: 'How many files are accepted. Default: 1.',
          type: 'integer',
          minimum: 1,
          maximum: 100,
        },
      },
      unevaluatedProperties: false,
    },
    paragraphComponent: {
      description: 'A paragraph.',
      type: 'object',
      allOf: [{ $ref: '#/$defs/content' }],
      required: ['type', 'text'],
      properties: {
        type: { const: 'paragraph' },
        text: { description: 'The text, plain.', type: 'string', minLength: 1 },
      },
      unevaluatedProperties: false,
    },
    insetComponent: {
      description: 'Inset text.',
      type: 'object',
      allOf: [{ $ref: '#/$defs/content' }],
      required: ['type', 'text'],
      properties: {
        type: { const: 'inset' },
        text: { description: 'The text, plain.', type: 'string', minLength: 1 },
      },
      unevaluatedProperties: false,
    },
    warningComponent: {
      description: 'Warning text.',
      type: 'object',
      allOf: [{ $ref: '#/$defs/content' }],
      required: ['type', 'text'],
      properties: {
        type: { const: 'warning' },
        text: { description: 'The text, plain.', type: 'string', minLength: 1 },
      },
      unevaluatedProperties: false,
    },
    detailsComponent: {
      description: 'Text behind a summary.',
      type: 'object',
      allOf: [{ $ref: '#/$defs/content' }],
      required: ['type', 'summary', 'text'],
      properties: {
        type: { const: 'details' },
        summary: { description: 'What the text is about.', type: 'string', minLength: 1 },
        text: { description: 'The text, plain.', type: 'string', minLength: 1 },
      },
      unevaluatedProperties: false,
    },
    listComponent: {
      description: 'A bulleted list.',
      type: 'object',
      allOf: [{ $ref: '#/$defs/content' }],
      required: ['type', 'points'],
      properties: {
        type: { const: 'list' },
        points: {
          description: 'One text a bullet.',
          type: 'array',
          minItems: 1,
          items: { type: 'string', minLength: 1 },
        },
      },
      unevaluatedProperties: false,
    },
  },
};
