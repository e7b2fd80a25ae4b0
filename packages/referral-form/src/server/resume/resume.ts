import { createRateLimit, type RateLimit } from '@council-elements/core/server';

const HOUR = 60 * 60 * 1000;

/** A link for a person to come back by. */
export interface ResumeLink {
  /** The email address, or the telephone number, as the person gave it. */
  readonly to: string;
  /** Absolute. Whoever has it has the answers, once. */
  readonly link: string;
  /** Until when it works. */
  readonly expires: Date;
  /** The person's language (BCP 47). */
  readonly language: string;
  readonly form: {
    readonly id: string;
    /** In the person's language. */
    readonly title: string;
  };
}

/** How a council sends people the link by which they come back to a form. */
export interface ResumeOptions {
  /**
   * The site's origin, `https://council.example`: what links start with. A request's `Host` can be
   * made up, and would send people's answers elsewhere.
   */
  readonly origin: string;
  /** What people are asked for: an email address, or a telephone number for a text. Default: email. */
  readonly by?: 'email' | 'phone';
  /**
   * Sends a link, and keeps neither it nor the address. To be thrown from where nothing can be sent
   * now; never for a single address, or people could find out which exist.
   */
  send(link: ResumeLink): Promise<void>;
}

/** What a handler sends links with. */
export interface Resume extends Required<ResumeOptions> {
  /** Of one session. */
  readonly perSession: RateLimit;
  /** To one address, whoever asks: nobody's mail is to be flooded. */
  readonly perAddress: RateLimit;
}

/** Links to one address a day. */
export const LINKS_A_DAY = 5;

/**
 * Reads the settings of a handler that sends links.
 * @throws TypeError where the origin is none
 */
export function createResume({ origin, by = 'email', send }: ResumeOptions): Resume {
  if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
    throw new TypeError(`resume.origin must be like https://council.example, not "${origin}"`);
  }
  return {
    origin,
    by,
    send,
    perSession: createRateLimit({ most: 5, milliseconds: HOUR }),
    perAddress: createRateLimit({ most: LINKS_A_DAY, milliseconds: 24 * HOUR }),
  };
}
