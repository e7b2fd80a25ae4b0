/** Care and help for people who need it day to day. */
export const careKinds = [
  {
    name: ['{org} home care, {area}', 'Care at home in {area}'],
    in: ['home-care'],
    by: ['care'],
    at: 'home',
    says: [
      [
        'Carers visit you at home to help you wash, dress, eat and take medicine.',
        'Help with the things that have become hard: getting up, washing, cooking and going to bed.',
      ],
      [
        'The same small team visits each time, and calls if it is running late.',
        'You agree a plan with us first, and can change it at any time.',
      ],
      [
        'We can also sit with someone at night.',
        'We work with district nurses and your GP.',
        'Visits are from 30 minutes.',
      ],
    ],
    offers: [
      'washing and dressing',
      'meals and drinks',
      'help with medicine',
      'company and going out',
      'respite for family carers',
    ],
    for: [
      'Adults who need help with daily life at home',
      'Older people and disabled adults who live in the borough',
    ],
    age: [18],
    when: ['everyDay'],
    cost: ['hourlyCare', 'assessed'],
    count: 12,
  },
  {
    name: ['Live-in care from {org}', '{org} live-in carers'],
    in: ['home-care', 'dementia'],
    by: ['care'],
    at: 'home',
    says: [
      ['A carer lives in your home and is there day and night.'],
      [
        'A choice for people who want to stay at home rather than move into a care home.',
        'It suits couples who want to stay together.',
      ],
    ],
    for: ['Adults who need support through the day and night'],
    age: [18],
    when: ['always'],
    cost: ['weeklyCare'],
    count: 5,
  },
  {
    name: ['Handyperson service, {area}', 'Safe at home repairs, {area}'],
    in: ['home-care', 'equipment'],
    by: ['older', 'housing'],
    at: 'home',
    says: [
      [
        'Small jobs done by people you can trust, such as fitting a grab rail, changing a bulb or fixing a loose carpet.',
        'We put up shelves, fit key safes and smoke alarms, and make trip hazards safe.',
      ],
      [
        'All our workers are checked and carry identification.',
        'You pay for materials; we tell you the price before we start.',
      ],
    ],
    for: [
      'People aged 60 or over, and disabled people of any age',
      'Home owners and tenants aged 65 or over',
    ],
    age: [60],
    when: ['officeHours'],
    cost: ['hourlySmall', 'free'],
  },
  {
    name: ['Home from hospital, {area}', 'Welcome home after hospital, {area}'],
    in: ['reablement', 'home-care'],
    by: ['older', 'council', 'nhs'],
    at: 'home',
    says: [
      [
        'We help you settle back at home after a stay in hospital.',
        'Someone meets you at home on the day you leave hospital, with the heating on and food in the fridge.',
      ],
      [
        'Support lasts up to six weeks and ends when you can manage.',
        'We collect prescriptions, help with shopping and make sure that you have the help you need.',
      ],
    ],
    offers: [
      'shopping and prescriptions',
      'a check that home is safe',
      'confidence to go out again',
      'links to other help',
    ],
    for: [
      'Adults leaving hospital who live in the borough',
      'People aged 55 or over who live alone or with a carer',
    ],
    age: [18],
    when: ['officeHours', 'sevenDays'],
    cost: ['free'],
  },
  {
    name: ['Reablement at home, {area} team', '{area} reablement team'],
    in: ['reablement', 'home-care'],
    by: ['council'],
    at: 'home',
    says: [
      ['Short-term help to do things for yourself again after illness, a fall or an operation.'],
      [
        'You set goals with an occupational therapist, and we practise them with you for up to six weeks.',
        'Support workers visit to help you practise, not to do things for you.',
      ],
      [
        'Ask your GP, the hospital or us to refer you.',
        'You can refer yourself or somebody you care for.',
      ],
    ],
    offers: [
      'washing and dressing yourself',
      'making meals',
      'moving about safely',
      'getting out of the house',
    ],
    for: ['Adults who live in the borough and could regain independence with short-term support'],
    age: [18],
    when: ['sevenDays'],
    cost: ['sixWeeksFree'],
  },
  {
    name: ['Community physiotherapy, {area}', 'Walking and balance clinic, {area}'],
    in: ['reablement', 'active'],
    by: ['nhs'],
    at: 'venue',
    says: [
      [
        'Physiotherapists help you move better after an injury, a stroke or an operation.',
        'A check of your walking and balance, and exercises made for you.',
      ],
      [
        'Most people are seen four to six times.',
        'You need a letter from your GP or a health professional.',
      ],
    ],
    for: ['Adults registered with a GP in the borough'],
    age: [16],
    when: ['splitDays', 'twoDays'],
    cost: ['free'],
  },
  {
    name: ['Equipment loans, {area}', 'Daily living aids, {area}'],
    in: ['equipment'],
    by: ['council', 'disability', 'older'],
    at: 'venue',
    says: [
      [
        'Try and borrow equipment that makes daily life easier, from jar openers to bath seats.',
        'Walking frames, raised toilet seats, perching stools and other aids on loan.',
      ],
      [
        'An adviser shows you how to use everything safely.',
        'Bring your measurements or a photo of the room.',
      ],
    ],
    for: [
      'Anyone who finds daily tasks hard because of age, illness or disability',
      'Adults who have had a needs assessment',
    ],
    when: ['twoDays', 'splitDays', 'oneMorning'],
    cost: ['free', 'deposit'],
  },
  {
    name: ['Wheelchair hire, {area}', 'Short-term wheelchair loan, {area}'],
    in: ['equipment', 'transport'],
    by: ['disability', 'older'],
    at: 'venue',
    says: [
      ['Borrow a wheelchair for a day, a holiday or while you recover.'],
      [
        'Choose from self-propelled and pushed chairs; we check and clean each one.',
        'Please call first so that a chair is ready for you.',
      ],
    ],
    for: ['Anyone who needs a wheelchair for up to eight weeks'],
    when: ['oneMorning', 'twoDays'],
    cost: ['deposit', 'donation'],
    count: 6,
  },
  {
    name: ['{org} alarm and telecare', 'Personal alarm service from {org}'],
    in: ['equipment', 'safety'],
    by: ['council', 'housing', 'care'],
    at: 'home',
    says: [
      [
        'Press a button on a pendant and speak to someone at any time of day or night.',
        'Sensors tell our centre of a fall, smoke or a door left open, and someone answers at once.',
      ],
      ['We fit the alarm, test it with you and call the people you choose if you need help.'],
    ],
    for: [
      'Anyone who would feel safer with an alarm at home',
      'Older and disabled people, and people who live alone',
    ],
    age: [18],
    when: ['always'],
    cost: ['weeklyAlarm'],
    count: 6,
  },
  {
    name: ['{area} day centre', '{area} day opportunities'],
    in: ['day', 'company'],
    by: ['older', 'council'],
    at: 'venue',
    says: [
      [
        'A day out with company, activities and a hot lunch.',
        'Music, crafts, gentle exercise and plenty of conversation, with lunch cooked on site.',
      ],
      [
        'Our minibus can collect you from home.',
        'Staff can help with the toilet and with medicine.',
      ],
    ],
    offers: [
      'a hot two-course lunch',
      'gentle exercise',
      'hairdresser and foot care once a month',
      'transport from home',
    ],
    for: [
      'People aged 65 or over who live in the borough',
      'Older people, including those with early dementia',
    ],
    age: [60],
    when: ['dayCentre'],
    cost: ['daily', 'assessed'],
    count: 8,
  },
  {
    name: ['Memory café, {area}', '{area} dementia café'],
    in: ['dementia', 'company', 'carers'],
    by: ['dementia', 'faith', 'older'],
    at: 'venue',
    says: [
      [
        'A relaxed afternoon for people with memory problems and those who care for them.',
        'Come for tea, cake and a friendly chat with people who understand.',
      ],
      [
        'There is a different activity each time, such as singing, quizzes or old photographs.',
        'A dementia adviser is there to answer questions.',
      ],
      [
        'Carers stay with the person they look after.',
        'Just turn up; you do not need a diagnosis.',
      ],
    ],
    for: ['People with memory loss or dementia, and their families and friends'],
    when: ['monthlyAfternoon', 'fortnightly'],
    cost: ['donation', 'free'],
    count: 9,
  },
  {
    name: ['Dementia advisers, {area}', 'Memory support worker, {area}'],
    in: ['dementia', 'advocacy'],
    by: ['dementia', 'nhs'],
    at: 'home',
    says: [
      [
        'One person to call for information and support from before a diagnosis to the end of life.',
      ],
      [
        'We can visit you at home, talk by phone or meet you somewhere else.',
        'We help with planning ahead, benefits and finding care.',
      ],
    ],
    for: ['People with dementia who live in the borough and those who support them'],
    when: ['officeHours'],
    cost: ['free'],
    count: 6,
  },
  {
    name: ['Singing for the brain and heart, {area}', 'Melodies and memories, {area}'],
    in: ['dementia', 'active'],
    by: ['dementia', 'faith'],
    at: 'venue',
    says: [
      [
        'Sing songs you know with others; nobody minds if you forget the words.',
        'Singing lifts the mood and helps people with dementia to find words.',
      ],
      [
        'Sessions begin with tea at 10 minutes before the hour.',
        'Led by a musician with years of experience in care homes.',
      ],
    ],
    for: ['People with dementia and their carers'],
    when: ['session'],
    cost: ['perSession', 'donation'],
    count: 6,
  },
  {
    name: ['Carers’ drop-in, {area}', '{area} carers’ group'],
    in: ['carers', 'company'],
    by: ['carers', 'faith'],
    at: 'venue',
    says: [
      [
        'Meet other people who look after a relative or friend.',
        'Time for yourself, with others who know what caring is like.',
      ],
      [
        'A carers’ support worker is there for advice about breaks, money and assessments.',
        'Some weeks have a speaker; most are for talking.',
      ],
    ],
    for: ['Unpaid carers aged 18 or over', 'Anyone who looks after an adult without being paid'],
    age: [18],
    when: ['session', 'monthlyMorning', 'evening'],
    cost: ['free'],
    count: 9,
  },
  {
    name: ['Carer’s breaks from {org}', 'Sitting service for carers, {area}'],
    in: ['carers', 'home-care'],
    by: ['carers', 'care'],
    at: 'home',
    says: [
      ['A trained worker stays with the person you care for, so that you can have time off.'],
      [
        'A break may be for a few hours a week or a whole weekend.',
        'We match you with the same worker wherever we can.',
      ],
    ],
    for: ['Adults who live with and care for someone', 'Carers who have had a carer’s assessment'],
    age: [18],
    when: ['sevenDays', 'everyDay'],
    cost: ['assessed', 'hourlyCare'],
  },
  {
    name: ['Young carers’ club, {area}', '{area} young carers'],
    in: ['carers'],
    by: ['youngCarers'],
    at: 'venue',
    says: [
      [
        'An evening of games, food and trips for children and young people who help look after someone at home.',
      ],
      [
        'Workers can talk to your school and help your family get support.',
        'We collect and bring home those who cannot get here.',
      ],
    ],
    for: ['Children and young people who care for a parent, brother, sister or grandparent'],
    age: [8, 17],
    when: ['termTime'],
    cost: ['free'],
    count: 5,
  },
  {
    name: ['Supported living, {area}', '{org} supported living in {area}'],
    in: ['learning-disability', 'housing'],
    by: ['care', 'disability'],
    at: 'home',
    says: [
      [
        'A home of your own with support to run it.',
        'Live in a shared house or flat, with workers to help as much or as little as you need.',
      ],
      [
        'We support people to cook, manage money, see friends and find work.',
        'You hold your own tenancy and choose who supports you.',
      ],
    ],
    for: [
      'Adults with a learning disability, autism or both',
      'Disabled adults who have had a needs assessment',
    ],
    age: [18],
    when: ['always'],
    cost: ['assessed'],
  },
  {
    name: ['{area} friendship group', 'A night out, {area}'],
    in: ['learning-disability', 'company'],
    by: ['disability'],
    at: 'venue',
    says: [
      [
        'Meet friends, play music, cook and plan trips.',
        'A night out for adults with a learning disability, with support there if you want it.',
      ],
      [
        'Bring your own supporter if you need help with personal care.',
        'Members decide what we do each month.',
      ],
    ],
    for: ['Adults with a learning disability or autism'],
    age: [18],
    when: ['evening', 'lateNight'],
    cost: ['perSession'],
  },
  {
    name: ['Autism social space, {area}', 'Quiet hour for autistic adults, {area}'],
    in: ['learning-disability', 'mental-health'],
    by: ['disability', 'mind'],
    at: 'venue',
    says: [
      [
        'A calm place to be with others or by yourself, with low light and no loud music.',
        'No need to talk; bring something to do or join in a board game.',
      ],
      ['You do not need a diagnosis.', 'Run by autistic people.'],
    ],
    for: ['Autistic adults, with or without a diagnosis'],
    age: [18],
    when: ['fortnightly', 'evening'],
    cost: ['free'],
    count: 6,
  },
];
