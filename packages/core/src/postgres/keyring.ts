import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
/** Layout of what is encrypted: version, key id, nonce, ciphertext, tag. */
const VERSION = 1;
const ID_AT = 1;
const ID_BYTES = 4;
const NONCE_AT = ID_AT + ID_BYTES;
/** NIST SP 800-38D, 5.2.1.1 and 8.2.2: 96 random bits. */
const NONCE_BYTES = 12;
const TEXT_AT = NONCE_AT + NONCE_BYTES;
const TAG_BYTES = 16;

/** Encrypts with its first key, and decrypts what any of its keys encrypted. */
export interface Keyring {
  /** The first bytes of everything that the first key encrypts: its version and the key's id. */
  readonly prefix: Uint8Array;
  /**
   * @param place where it is kept, such as `form_draft/7`: it can be read nowhere else
   */
  encrypt(content: string | Uint8Array, place: string): Uint8Array;
  /**
   * @throws DecryptionError where its key is not here, or where it was changed, cut or moved
   */
  decrypt(bytes: Uint8Array, place: string): string;
  /** As {@link decrypt}, of what is no text. */
  decryptBytes(bytes: Uint8Array, place: string): Uint8Array;
}

/** Something kept cannot be read. Says why, and nothing of what it is. */
export class DecryptionError extends Error {
  override readonly name = 'DecryptionError';
}

/**
 * A keyring out of a setting.
 * @param setting 32 bytes in base64, as of `openssl rand -base64 32`; several with commas between,
 *   the newest first
 * @throws TypeError where one is no key, without quoting it
 */
export function readKeyring(setting: string): Keyring {
  const keys = setting.split(',').map((text, index) => {
    const trimmed = text.trim();
    const key = Buffer.from(trimmed, 'base64');
    // Node reads past what is not base64: only a key that comes out as it went in is what was meant.
    if (key.length !== KEY_BYTES || key.toString('base64') !== trimmed) {
      throw new TypeError(
        `Key ${index + 1} is not ${KEY_BYTES} bytes in base64; openssl rand -base64 32 makes one`,
      );
    }
    return key;
  });
  return createKeyring(keys);
}

/** A new key, as {@link readKeyring} takes it. */
export function createKey(): string {
  return randomBytes(KEY_BYTES).toString('base64');
}

function createKeyring(keys: readonly Buffer[]): Keyring {
  const [current] = keys;
  if (!current) throw new TypeError('A keyring needs a key');
  const byId = new Map(keys.map((key) => [idOf(key).toString('hex'), key]));
  const prefix = Buffer.concat([Buffer.of(VERSION), idOf(current)]);

  const decryptBytes = (bytes: Uint8Array, place: string): Buffer => {
    const sealed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (sealed.length < TEXT_AT + TAG_BYTES || sealed[0] !== VERSION) {
      throw new DecryptionError(`${place} is not encrypted as version ${VERSION}`);
    }
    const id = sealed.subarray(ID_AT, NONCE_AT).toString('hex');
    const key = byId.get(id);
    if (!key) {
      throw new DecryptionError(`${place} needs key ${id}, which is not among the keys given`);
    }
    const nonce = sealed.subarray(NONCE_AT, TEXT_AT);
    const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(boundTo(sealed.subarray(0, NONCE_AT), place));
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    try {
      const text = decipher.update(sealed.subarray(TEXT_AT, -TAG_BYTES));
      return Buffer.concat([text, decipher.final()]);
    } catch {
      throw new DecryptionError(`${place} was changed or moved since it was encrypted`);
    }
  };

  return {
    prefix,
    encrypt(content, place) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, current, nonce, { authTagLength: TAG_BYTES });
      cipher.setAAD(boundTo(prefix, place));
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
      const encrypted = Buffer.concat([cipher.update(bytes), cipher.final()]);
      return Buffer.concat([prefix, nonce, encrypted, cipher.getAuthTag()]);
    },
    decrypt: (bytes, place) => decryptBytes(bytes, place).toString('utf8'),
    decryptBytes,
  };
}

/** A key's id is made of the key, so that no two keys go by the same name. */
function idOf(key: Buffer): Buffer {
  return createHash('sha256').update(key).digest().subarray(0, ID_BYTES);
}

function boundTo(prefix: Uint8Array, place: string): Buffer {
  return Buffer.concat([prefix, Buffer.from(place, 'utf8')]);
}
