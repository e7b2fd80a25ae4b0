// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { readHsds } from '@council-elements/service-finder/model';
import { root } from '../../packages.mjs';

/** Directories of others, beside the project: read, never copied. */
const data = new URL(`file://${root}../shared/data/directory/`);
const dc = new URL('hsds/dc-orservices-2023-05/', data);

/** Whether the directories of others are there. */
export const hasRealData = existsSync(dc);

/** The services of Washington, DC, as its HSDS tables have them. */
export function dcServices() {
  const tables = Object.fromEntries(
    readdirSync(dc).map((file) => [
      file.replace(/\.csv$/, ''),
      readFileSync(new URL(file, dc), 'utf8'),
    ]),
  );
  return readHsds(tables).services;
}

/**
 * Sentences that councils and charities wrote about their services, for words in realistic number
 * and frequency; where there are none, made-up ones, whose rare words are names.
 * @param {import('./places.mjs').Random} random
 * @returns {string[]}
 */
export function sentences(random) {
  if (!hasRealData) return Array.from({ length: 6000 }, () => composed(random));
  return [
    ...rows('hsds/dc-orservices-2023-05/services.csv').map(
      (row) => row['service_description'] ?? '',
    ),
    ...rows('uk/hounslow-connect-2021-services.csv').map((row) => row['Description'] ?? ''),
  ].flatMap(split);
}

/**
 * @param {string} path
 * @returns {Record<string, string>[]}
 */
const rows = (path) =>
  parse(readFileSync(new URL(path, data)), {
    columns: true,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
  });

/**
 * The sentences of a text that are neither scraps nor could be mistaken for HTML.
 * @param {string} text
 */
export function split(text) {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter(({ length }) => length >= 30 && length <= 400)
    .filter((sentence) => !/[<>&#]/.test(sentence));
}

const surnames = ['Abel', 'Bux', 'Cass', 'Dray', 'Eld', 'Fos', 'Gar', 'Hol', 'Kem', 'Lat', 'Mor'];
const more = ['ham', 'ton', 'well', 'ings', 'wright', 'ard', 'ison', 'er', 'iton', 'ley', 'gate'];
const last = ['', 's', 'son', 'man', 'er', 'field', 'wood'];
const [who, what, whom, when] = [
  ['Volunteers', 'Nurses', 'Our workers', 'Neighbours', 'Students', 'Trained mentors'],
  ['visit', 'telephone', 'cook for', 'drive', 'teach', 'listen to', 'stand up for', 'sing with'],
  ['older people', 'young families', 'carers', 'refugees', 'tenants', 'veterans', 'new parents'],
  ['each week', 'in the evening', 'at weekends', 'after hospital', 'in school holidays'],
];

/** @param {import('./places.mjs').Random} random */
function composed(random) {
  const name = `${random.pick(surnames)}${random.pick(more)}${random.pick(last)}`;
  return `${random.pick(who)} of the ${name} Trust ${random.pick(what)} ${random.pick(whom)} ${random.pick(when)}.`;
}
