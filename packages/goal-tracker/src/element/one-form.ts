/** Takes a form over from the browser. */
type Taker = (submit: SubmitEvent) => Promise<void>;

/**
 * Makes takers of forms that share a turn: a second press while the first is being taken is the same
 * form.
 */
export function oneFormAtATime(): (take: (form: HTMLFormElement) => Promise<void>) => Taker {
  let isTaking = false;
  return (take) => async (submit) => {
    submit.preventDefault();
    const form = submit.currentTarget;
    if (isTaking || !(form instanceof HTMLFormElement)) return;
    isTaking = true;
    try {
      await take(form);
    } finally {
      isTaking = false;
    }
  };
}
