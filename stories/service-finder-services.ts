import type { Category, Schedule, Service } from '@council-elements/service-finder/model';
import {
  libraries,
  lunchClub,
  sampleService,
  sampleServices,
} from '../packages/service-finder/dist/testing/samples.js';
import type { Say } from './say.js';

const weekdays = (opensAt: string, closesAt: string): Schedule => ({
  freq: 'WEEKLY',
  byDay: (['MO', 'TU', 'WE', 'TH', 'FR'] as const).map((day) => ({ day })),
  byMonthDay: [],
  opensAt,
  closesAt,
});

/** The sample services, and more of the kinds that need no journey; the same ids in either language. */
export function servicesIn(say: Say): readonly Service[] {
  const category = (id: string, en: string, cy: string): Category => ({ id, name: say(en, cy) });
  const food = category('food', 'Food and meals', 'Bwyd a phrydau');
  const company = category('company', 'Company and befriending', 'Cwmni a chyfeillio');
  const advice = category('advice', 'Advice', 'Cyngor');
  const health = category('health', 'Health and care', 'Iechyd a gofal');
  const safety = category('safety', 'Staying safe', 'Cadw’n ddiogel');
  const lonely = category('lonely', 'Loneliness', 'Unigrwydd');
  const older = category('older', 'Older people', 'Pobl hŷn');
  const carers = category('carers', 'Carers', 'Gofalwyr');
  const languages = [say('English', 'Cymraeg'), say('Welsh', 'Saesneg')];
  const steps = say('Step-free entrance', 'Mynedfa heb risiau');
  const toilet = say('Accessible toilet', 'Toiled hygyrch');
  const office = (name: string, latitude: number, longitude: number) => ({
    type: 'physical' as const,
    name,
    position: { latitude, longitude },
    addresses: [{ lines: [say('12 Mill Lane', '12 Lôn y Felin')], city: 'Thornbury' }],
    accessibility: [steps],
    schedules: [],
    phones: [],
  });
  const lunch: Service = {
    ...lunchClub,
    name: say('Harbour lunch club', 'Clwb cinio’r Harbwr'),
    description: say(
      '<p>A hot meal and company every week:</p><ul><li>two courses</li><li>lifts from your door</li></ul>',
      '<p>Pryd poeth a chwmni bob wythnos:</p><ul><li>dau gwrs</li><li>cludiant o’ch drws</li></ul>',
    ),
    summary: say(
      'A hot meal and company every week: two courses, lifts from your door',
      'Pryd poeth a chwmni bob wythnos: dau gwrs, cludiant o’ch drws',
    ),
    fees: say('Pay what you can', 'Talwch yr hyn a allwch'),
    organisation: { name: say('Harbour Trust', 'Ymddiriedolaeth yr Harbwr') },
    locations: lunchClub.locations.map((location) => ({
      ...location,
      name: say('Harbour Hall', 'Neuadd yr Harbwr'),
      accessibility: [steps, toilet],
    })),
    costOptions: [{ option: say('Main meal', 'Prif bryd'), amount: 4.5 }],
    eligibility: [say('Anyone aged 60 or over', 'Unrhyw un 60 oed neu hŷn')],
    phones: [
      { number: '020 7946 0100', description: say('weekday mornings', 'boreau’r wythnos waith') },
    ],
    contacts: [
      {
        name: 'Mari Pugh',
        title: say('Cook', 'Cogydd'),
        phones: [],
        email: 'mari@harbour.example',
      },
    ],
    languages,
    categories: [food, company],
    needs: [lonely],
    audiences: [older, carers],
  };
  const kitchen = sampleService({
    id: 'kitchen',
    name: say('Community kitchen', 'Cegin gymunedol'),
    status: 'temporarily closed',
    alert: say('Closed until the roof is mended.', 'Ar gau nes bod y to wedi’i drwsio.'),
    summary: say('Cook and eat together.', 'Coginio a bwyta gyda’n gilydd.'),
    assuredDate: '2025-01-10',
    categories: [food],
  });
  const chat = sampleService({
    id: 'chat',
    name: say('Chat online', 'Sgwrs ar-lein'),
    summary: say('A friendly talk by video.', 'Sgwrs gyfeillgar dros fideo.'),
    assuredDate: '2026-02-01',
    url: 'https://www.chat.example',
    locations: [{ type: 'virtual', addresses: [], accessibility: [], schedules: [], phones: [] }],
    costOptions: [{ amount: 0 }],
    categories: [company],
    needs: [lonely],
  });
  const helpline = sampleService({
    id: 'helpline',
    name: say('Silver telephone helpline', 'Llinell gymorth Arian'),
    summary: say(
      'Somebody to talk to, day and night, wherever in the country you live.',
      'Rhywun i siarad ag ef, ddydd a nos, ble bynnag yn y wlad yr ydych yn byw.',
    ),
    assuredDate: '2026-05-20',
    organisation: { name: say('Silver Charity', 'Elusen Arian') },
    phones: [{ number: '0808 157 0000' }],
    locations: [office(say('Head office', 'Prif swyddfa'), 51.52, -0.12)],
    schedules: [
      {
        ...weekdays('00:00', '00:00'),
        byDay: (['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const).map((day) => ({ day })),
        attendingType: 'phone',
      },
    ],
    costOptions: [{ amount: 0 }],
    serviceAreas: [{ name: say('United Kingdom', 'Y Deyrnas Unedig'), extentType: 'national' }],
    categories: [company],
    needs: [lonely],
  });
  const footcare = sampleService({
    id: 'footcare',
    name: say('Footcare at home', 'Gofal traed gartref'),
    summary: say(
      'A nurse visits you at home every six weeks.',
      'Nyrs yn ymweld â chi gartref bob chwe wythnos.',
    ),
    assuredDate: '2026-04-02',
    organisation: { name: say('Vale Community Health', 'Iechyd Cymunedol y Dyffryn') },
    email: 'feet@vale-health.example',
    locations: [office(say('Vale clinic', 'Clinig y Dyffryn'), 51.62, -2.5)],
    schedules: [{ ...weekdays('08:30', '16:00'), attendingType: 'home' }],
    costOptions: [{ amount: 25, amountDescription: say('a visit', 'yr ymweliad') }],
    categories: [health],
    audiences: [older],
  });
  const safe = sampleService({
    id: 'safe',
    name: say('Safe at home', 'Yn ddiogel gartref'),
    summary: say(
      'Advice and locks for people who do not feel safe.',
      'Cyngor a chloeon i bobl nad ydynt yn teimlo’n ddiogel.',
    ),
    assuredDate: '2026-05-28',
    phones: [{ number: '020 7946 0177' }],
    schedules: [weekdays('09:00', '17:00')],
    costOptions: [{ amount: 0 }],
    categories: [safety, advice],
  });
  const all: readonly Service[] = [
    lunch,
    kitchen,
    chat,
    helpline,
    footcare,
    safe,
    {
      ...libraries,
      name: say('Thornbury libraries', 'Llyfrgelloedd Thornbury'),
      description: say(
        '<p>Books, computers and warm rooms.</p>',
        '<p>Llyfrau, cyfrifiaduron ac ystafelloedd cynnes.</p>',
      ),
      summary: say(
        'Books, computers and warm rooms.',
        'Llyfrau, cyfrifiaduron ac ystafelloedd cynnes.',
      ),
      organisation: { name: say('Thornbury Council', 'Cyngor Thornbury') },
      costOptions: [
        { option: say('Borrowing', 'Benthyca'), amount: 0 },
        {
          option: say('Printing', 'Argraffu'),
          amount: 0.2,
          amountDescription: say('a page', 'y dudalen'),
        },
      ],
      locations: libraries.locations.map((location, index) => ({
        ...location,
        name: [
          say('Central Library', 'Y Llyfrgell Ganolog'),
          say('Severn Beach Library', 'Llyfrgell Traeth Hafren'),
          say('Mobile library', 'Llyfrgell deithiol'),
        ][index],
        accessibility: [say('Hearing loop', 'Dolen glyw')],
      })),
    },
    ...sampleServices
      .filter(({ id }) => id.startsWith('advice-'))
      .map((service, index) => ({
        ...service,
        name: say(`Money advice ${index + 1}`, `Cyngor ariannol ${index + 1}`),
        summary: say(
          'Help with bills, debt and benefits.',
          'Cymorth gyda biliau, dyledion a budd-daliadau.',
        ),
        organisation: { name: say('Advice Thornbury', 'Cyngor Thornbury') },
        locations: service.locations.map((location) => ({
          ...location,
          name: say(`Advice office ${index + 1}`, `Swyddfa gyngor ${index + 1}`),
          accessibility: location.accessibility.map(() => steps),
        })),
        languages: service.languages.length > 1 ? languages : languages.slice(0, 1),
        categories: [advice],
      })),
  ];
  return all.map((service) => ({ description: `<p>${service.summary}</p>`, ...service }));
}
