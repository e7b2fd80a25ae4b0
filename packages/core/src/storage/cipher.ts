/** What was encrypted, as it lies in the database. */
export interface Sealed {
  /** 96 random bits, fresh for each (NIST SP 800-38D, 8.2.2). */
  readonly nonce: Uint8Array<ArrayBuffer>;
  /** Ciphertext and tag. */
  readonly data: ArrayBuffer;
}

const NONCE_BYTES = 12;

/**
 * Whether this page can encrypt. Browsers have no Web Crypto on pages without https, but for
 * `localhost`.
 */
export const canEncrypt = (): boolean => globalThis.crypto?.subtle !== undefined;

/**
 * Encrypts what JSON takes, by AES-256-GCM.
 * @param place where it will lie: what is moved elsewhere does not decrypt
 */
export const seal = (key: CryptoKey, value: unknown, place: readonly string[]): Promise<Sealed> =>
  sealBytes(key, new TextEncoder().encode(JSON.stringify(value)), place);

/**
 * Decrypts what {@link seal} gave.
 * @throws where the key is another, the place is another, or a bit has changed
 */
export async function unseal(
  key: CryptoKey,
  sealed: Sealed,
  place: readonly string[],
): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await unsealBytes(key, sealed, place))) as unknown;
}

/** {@link seal} for bytes. */
export async function sealBytes(
  key: CryptoKey,
  bytes: Uint8Array<ArrayBuffer>,
  place: readonly string[],
): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  return { nonce, data: await crypto.subtle.encrypt(parameters(nonce, place), key, bytes) };
}

/** {@link unseal} for bytes. */
export const unsealBytes = (
  key: CryptoKey,
  { nonce, data }: Sealed,
  place: readonly string[],
): Promise<ArrayBuffer> => crypto.subtle.decrypt(parameters(nonce, place), key, data);

const parameters = (nonce: Uint8Array<ArrayBuffer>, place: readonly string[]): AesGcmParams => ({
  name: 'AES-GCM',
  iv: nonce,
  additionalData: new TextEncoder().encode(JSON.stringify(place)),
});
