import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createFormTranslate } from '../messages/index.js';
import type { FileComponent, FormDefinition } from './definition.js';
import { toCsv } from './exporters/to-csv.js';
import { toFhirBundle } from './exporters/to-fhir-bundle.js';
import { toFhirQuestionnaire } from './exporters/to-fhir-questionnaire.js';
import { toNotify } from './exporters/to-notify.js';
import { toPrintable } from './exporters/to-printable.js';
import { isAccepted, typeNames } from './file-types.js';
import { fileName, readFiles, sizeInWords, type FileReference } from './files.js';
import { createJourney } from './journey.js';
import { lintForm } from './lint.js';
import { readDefinition } from './read-definition.js';
import { readPage } from './read-page.js';
import { readSubmissionAnswers } from './read-submission.js';
import { toSubmission } from './submission.js';
import { validateAll } from './validate.js';

const KB = 1024;
const MB = 1024 * 1024;

const photo: FileComponent = {
  type: 'file',
  id: 'photo',
  label: 'Upload a photo of the room',
  shortLabel: 'Photo',
  subject: 'a photo of the room',
  accept: ['.jpg', '.png', 'application/pdf'],
  maxSize: 2,
};

const formWith = (...components: FileComponent[]): FormDefinition => ({
  id: 'files',
  version: '1',
  title: 'Send us files',
  pages: [{ id: 'photo', path: 'photo', components }],
});

const file = (own: Partial<FileReference> = {}): FileReference => ({
  id: 'a1',
  name: 'room.jpg',
  type: 'image/jpeg',
  size: 350 * KB,
  ...own,
});

const errorsOf = (
  component: FileComponent,
  answer: readonly FileReference[] | string,
  language = 'en',
) => validateAll(formWith(component), { photo: answer }, language).map(({ text }) => text);

describe('a question for files', () => {
  it('fits the schema, and not with a type, a size or a number that is none', async () => {
    assert.deepEqual((await readDefinition(formWith(photo))).problems, []);
    for (const wrong of [
      { accept: [] },
      { accept: ['jpg'] },
      { accept: ['image'] },
      { maxSize: 0 },
      { min: 0 },
      { max: 101 },
      { max: 1.5 },
    ]) {
      const { problems } = await readDefinition(formWith({ ...photo, ...wrong }));
      assert.equal(problems.length, 1, JSON.stringify(wrong));
    }
  });

  it('says what is wrong in GOV.UK’s words, in English and Welsh', () => {
    assert.deepEqual(errorsOf(photo, [file()]), []);
    const cases: readonly (readonly [readonly FileReference[], string, string])[] = [
      [[], 'Select a photo of the room', 'Dewiswch a photo of the room'],
      [
        [file({ name: 'room.bmp' })],
        'The selected file must be a JPG, PNG or PDF',
        'Rhaid i’r ffeil a ddewiswyd fod yn JPG, PNG neu PDF',
      ],
      [
        [file({ size: 2 * MB + 1 })],
        'The selected file must be smaller than 2MB',
        'Rhaid i’r ffeil a ddewiswyd fod yn llai na 2MB',
      ],
      [[file({ size: 0 })], 'The selected file is empty', 'Mae’r ffeil a ddewiswyd yn wag'],
    ];
    for (const [answer, english, welsh] of cases) {
      assert.deepEqual(errorsOf(photo, answer), [english]);
      assert.deepEqual(errorsOf(photo, answer, 'cy'), [welsh]);
    }
    assert.deepEqual(errorsOf({ ...photo, optional: true }, []), []);
    assert.deepEqual(errorsOf(photo, 'text'), ['Select a photo of the room']);
    const own = { ...photo, messages: { wrongType: 'Send a picture', required: 'Choose one' } };
    assert.deepEqual(errorsOf(own, [file({ name: 'a.exe' })]), ['Send a picture']);
    assert.deepEqual(errorsOf(own, []), ['Choose one']);
  });

  it('counts files, and says which of several is wrong', () => {
    const many = { ...photo, min: 2, max: 10 };
    const files = Array.from({ length: 11 }, (_, index) => file({ id: `a${index}` }));
    assert.deepEqual(errorsOf(many, files), [
      'You can only select up to 10 files at the same time',
    ]);
    assert.deepEqual(errorsOf(many, files.slice(1)), []);
    assert.deepEqual(errorsOf(many, files.slice(0, 1)), ['You must select at least 2 files']);
    assert.deepEqual(errorsOf(many, [file(), file({ id: 'b', name: 'plan.ods' })]), [
      'plan.ods: The selected file must be a JPG, PNG or PDF',
    ]);
    assert.deepEqual(errorsOf({ ...photo, accept: ['.ods', '.xlsx'] }, [file()]), [
      'The selected file must be an ODS or XLSX',
    ]);
  });

  it('knows a type by the extension, whatever the device says', () => {
    const accepts = (accept: string[], name: string, type = '') =>
      isAccepted({ ...photo, accept: accept as [string] }, { name, type, size: 1 });
    assert.ok(accepts(['.jpg'], 'A.JPEG'));
    assert.ok(accepts(['.JPG'], 'a.jpg'));
    assert.ok(accepts(['image/*'], 'a.heic', 'application/octet-stream'));
    assert.ok(accepts(['application/pdf'], 'noextension', 'application/pdf'));
    assert.ok(!accepts(['application/pdf'], 'a.exe', 'application/pdf'));
    assert.ok(!accepts(['image/*'], 'drawing.svg', 'image/svg+xml'));
    assert.ok(!accepts(['.pdf'], 'a.pdf.exe', 'application/pdf'));
    assert.ok(!accepts(['.pdf'], 'constructor'));
    assert.deepEqual(typeNames({ ...photo, accept: ['image/*', '.dwg'] }), [
      'JPG',
      'PNG',
      'GIF',
      'WEBP',
      'HEIC',
      'HEIF',
      'BMP',
      'TIF',
      'DWG',
    ]);
  });

  it('takes no folders and nothing unseen into a name', () => {
    const names: Readonly<Record<string, string>> = {
      '../../etc/passwd': 'passwd',
      'C:\\Users\\Siân\\plan.pdf': 'plan.pdf',
      'photo\u202egpj.exe': 'photogpj.exe',
      'a\u0000\r\nb.pdf': 'ab.pdf',
      '..': 'file',
      '': 'file',
      ' \u200b ': 'file',
      '<img src=x onerror=alert(1)>.png': '<img src=x onerror=alert(1)>.png',
    };
    for (const [given, expected] of Object.entries(names)) assert.equal(fileName(given), expected);
    const long = fileName(`${'ŵ'.repeat(400)}.jpeg`);
    assert.equal(Array.from(long).length, 200);
    assert.ok(long.endsWith('.jpeg'));
  });

  it('reads references out of anything', () => {
    assert.deepEqual(readFiles([file(), file()]), [file()]);
    for (const wrong of [
      null,
      'a',
      [],
      { ...file(), id: '../a' },
      { ...file(), id: 'a'.repeat(65) },
      { ...file(), size: -1 },
      { ...file(), size: '1' },
      { ...file(), size: Infinity },
      { ...file(), name: 1 },
    ]) {
      assert.deepEqual(readFiles([wrong]), []);
    }
    assert.deepEqual(readFiles([{ ...file(), type: 'Image/PNG; x=1', more: 1 }]), [
      file({ type: 'image/png' }),
    ]);
    assert.equal(
      readFiles(Array.from({ length: 500 }, (_, n) => file({ id: `f${n}` }))).length,
      100,
    );
  });

  it('says sizes as people read them', () => {
    const sizes = [1, 1024, 350 * KB, MB - 1, MB, 1.25 * MB, 10 * MB].map(sizeInWords);
    assert.deepEqual(sizes, ['1KB', '1KB', '350KB', '1MB', '1MB', '1.3MB', '10MB']);
  });

  it('is linted', () => {
    const { accept: _, ...any } = photo;
    const rulesOf = (component: FileComponent) =>
      lintForm(formWith(component))
        .map(({ rule, path }) => `${rule} ${path}`)
        .filter((text) => text.startsWith('file-'));
    const rules = rulesOf({ ...any, min: 3, max: 2, maxSize: 51 });
    assert.deepEqual(rules, [
      'file-types /pages/0/components/0/accept',
      'file-limits /pages/0/components/0/min',
      'file-limits /pages/0/components/0/maxSize',
    ]);
    assert.deepEqual(rulesOf(photo), []);
  });

  it('is read from a page, and fits the answers', () => {
    const data = new FormData();
    for (const each of [file(), file({ id: 'b2', name: 'b.png' })]) {
      data.append('photo-kept', JSON.stringify(each));
    }
    data.append('photo-kept', '{');
    data.append('photo', new File(['x'], 'new.jpg'));
    const form = formWith({ ...photo, max: 3 });
    const { photo: read } = readPage(form, 'photo', data);
    assert.deepEqual(read, [file(), file({ id: 'b2', name: 'b.png' })]);
    assert.deepEqual(readPage(form, 'photo', new URLSearchParams()), { photo: [] });
  });
});

describe('files of a form that is sent', () => {
  const definition: FormDefinition = {
    ...formWith({ ...photo, max: 2 }),
    pages: [
      { id: 'photo', path: 'photo', components: [{ ...photo, max: 2 }] },
      {
        id: 'rooms',
        path: 'rooms',
        repeat: { id: 'rooms', itemTitle: 'Room', itemsTitle: 'Rooms', min: 0 },
        components: [{ ...photo, id: 'plan', label: 'Plan', optional: true }],
      },
    ],
  };
  const answers = {
    photo: [file(), file({ id: 'b2', name: '=b; "2".png', type: '' })],
    rooms: [{ plan: [file({ id: 'c3', name: 'plan.pdf' })] }, { plan: [] }],
  };
  const t = createFormTranslate('en');
  const submission = toSubmission(definition, answers, {
    reference: 'H7KX-3MQT',
    idempotencyKey: 'key-of-eight',
    submittedAt: '2026-02-03T10:00:00Z',
  });

  it('are references in the submission, and are read back as answers', () => {
    assert.deepEqual(submission.answers, {
      photo: answers.photo,
      rooms: [{ plan: answers.rooms[0]?.plan }, {}],
    });
    assert.deepEqual(readSubmissionAnswers(definition, submission.answers), answers);
    assert.ok(createJourney(definition, answers).complete);
  });

  it('are names and sizes on paper, and names and ids in a spreadsheet', () => {
    const rows = toPrintable(definition, submission, t).sections.flatMap((section) => section.rows);
    assert.deepEqual(rows[0]?.lines, ['room.jpg (350KB)', '=b; "2".png (350KB)']);
    assert.deepEqual(rows[1]?.lines, ['plan.pdf (350KB)']);
    assert.equal(rows[2]?.provided, false);
    const [header, row] = toCsv(definition, [submission]).split('\r\n');
    assert.ok(
      header?.endsWith(',photo,photo.id,rooms.1.plan,rooms.1.plan.id,rooms.2.plan,rooms.2.plan.id'),
    );
    assert.ok(row?.endsWith(',"room.jpg; =b; ""2"".png",a1; b2,plan.pdf,c3,,'), row);
  });

  it('are a list for Notify', () => {
    const { photo: list } = toNotify(definition, submission, t);
    assert.equal(list?.length, 2);
    assert.match(String(list?.[0]), /room/);
  });

  it('are attachments in FHIR', () => {
    const questionnaire = toFhirQuestionnaire(definition);
    const [page] = questionnaire.item;
    const item = page?.item?.find(({ linkId }) => linkId === 'photo');
    assert.equal(item?.type, 'attachment');
    assert.equal(item?.repeats, true);
    const values = item?.extension?.map(({ url, ...value }) => [url.split('/').at(-1), value]);
    assert.deepEqual(values?.slice(-5), [
      ['mimeType', { valueCode: 'image/jpeg' }],
      ['mimeType', { valueCode: 'image/png' }],
      ['mimeType', { valueCode: 'application/pdf' }],
      ['maxSize', { valueDecimal: 2 }],
      ['questionnaire-maxOccurs', { valueInteger: 2 }],
    ]);
    const text = JSON.stringify(toFhirBundle(definition, submission));
    assert.match(
      text,
      /\{"valueAttachment":\{"contentType":"image\/jpeg","size":358400,"title":"room.jpg"\}\}/,
    );
    assert.match(text, /\{"valueAttachment":\{"size":358400,"title":"=b; /);
  });
});
