import { nothing, type TemplateResult } from 'lit';
import { button, errorSummary, html } from '@council-elements/govuk';
import { own } from '../model/answers.js';
import { isQuestion, type QuestionComponent } from '../model/fields.js';
import { itemName, placeIn } from '../model/groups.js';
import { localise } from '../model/localise.js';
import { presentPage } from '../model/present.js';
import { revealingOptions } from '../model/questions.js';
import { shownAnswers, type FormState } from '../state.js';
import type { FormContext } from './context.js';
import { contentView } from './content.js';
import { postForm } from './post-form.js';
import { questionView, type QuestionView } from './question.js';
import { sectionCaption } from './section-caption.js';

/** A page: section, heading, questions and content; Continue, unless the form ends here. */
export function questionPage(state: FormState, context: FormContext): TemplateResult {
  const { definition, t } = context;
  const { heading, headingIsLabel, components, end } = presentPage(
    definition,
    state.page,
    state.answers,
    t.language,
  );
  const answers = shownAnswers(definition, state, state.page);
  const place = placeIn(localise(definition, t.language), state.page);
  const { page: { repeat } = {}, item } = place ?? {};
  const first = components.find(isQuestion);
  const viewOf = <Asked extends QuestionComponent>(component: Asked): QuestionView<Asked> => ({
    component,
    answer: own(answers, component.id),
    errors: state.errors.filter(({ componentId }) => componentId === component.id),
    isHeading: headingIsLabel && component === first,
    isRepeated: !headingIsLabel && component.label === heading,
  });
  const shown = components.map((component) => {
    if (!isQuestion(component)) return contentView(component, context);
    const revealed = revealingOptions(component).map(({ reveals }) => viewOf(reveals));
    return questionView({ ...viewOf(component), revealed }, context);
  });
  return html`
    ${sectionCaption(place?.page ?? {}, context, repeat && item ? itemName(repeat, item) : undefined)}
    ${headingIsLabel ? nothing : html`<h1 class="govuk-heading-l">${heading}</h1>`}
    ${end ? shown : postForm(state, context, html`${shown} ${button({ text: t('continue') })}`)}
  `;
}

/** Every error of the page, at its top; first that what comes next could not be loaded. */
export function errorsView({ errors }: FormState, { t, id, cutOff }: FormContext): unknown {
  if (errors.length === 0 && !cutOff) return nothing;
  return errorSummary({
    titleText: t('errorTitle'),
    disableAutoFocus: true,
    errorList: [
      ...(cutOff ? [{ text: t('cutOff') }] : []),
      ...errors.map(({ text, href }) => ({ text, href: href && `#${id(href.slice(1))}` })),
    ],
  });
}
