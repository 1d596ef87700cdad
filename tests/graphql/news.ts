import { at, type World } from './world.js';

/**
 * A small story: a ferry fire with two tolls that contradict each other, one that updates the first, a denial, a copy of
 * a wire text and a retelling of the same police source. Gives the ids that tests ask for.
 */
export async function tellFerryFire(w: World) {
  const post = await w.source('Harbour Post');
  const gazette = await w.source('Island Gazette');
  const agency = await w.source('Nordic Wire', { kind: 'AGENCY' });
  const police = await w.source('Bergen police', { kind: 'ORGANISATION', role: 'police' });
  const mayor = await w.source('Kari Lund', { kind: 'PERSON', role: 'mayor' });

  const series = await w.prisma.series.create({
    data: { id: w.next(), name: 'Ferry fires off Bergen', key: 'fire ferry bergen', createdAt: at(12) },
  });
  const event = await w.event('Ferry fire off Bergen', {
    kind: 'fire',
    place: 'Bergen',
    placePath: 'no/bergen',
    seriesId: series.id,
    timeFrom: at(6),
    timeTo: at(7),
    timePrecision: 'HOUR',
    disputed: true,
    claimCount: 5,
    articleCount: 4,
    originCount: 3,
    lastSeenAt: at(13),
  });
  const merged = '01940000-0000-7000-8000-000000000001';
  await w.prisma.eventRedirect.create({
    data: { fromId: merged, toId: event.id, reasons: [], createdAt: at(12) },
  });

  const original = await w.article({
    title: 'Four hurt in ferry fire',
    text: 'Four passengers were hurt, Bergen police said. 😀 More later.',
    publisherId: agency.id,
    publishedFrom: at(8),
    publishedReasons: [{ rule: 'dateline', value: '1 March 2025, 08:00', weight: 1 }],
  });
  const copy = await w.article({
    title: 'Ferry fire: four hurt',
    text: 'Four passengers were hurt, Bergen police said.',
    publisherId: post.id,
    wireId: agency.id,
    publishedFrom: at(9),
    copyClusterId: original.id,
  });
  await w.prisma.textReuse.create({
    data: {
      articleId: copy.id,
      fromId: original.id,
      kind: 'COPY',
      containment: 0.96,
      spans: [{ start: 0, end: 45 }],
      reasons: [{ rule: 'shared-shingles', value: '48 of 50', weight: 0.96 }],
    },
  });
  const retold = await w.article({
    title: 'Nine hurt off Bergen',
    text: 'Nine people were hurt, the Gazette has learnt.',
    publisherId: gazette.id,
    publishedFrom: at(10),
  });
  const later = await w.article({
    title: 'Toll rises to six',
    text: 'The number of hurt passengers rose to six, police said. The mayor denied nine were hurt.',
    publisherId: gazette.id,
    publishedFrom: at(13),
  });

  const byPolice = await w.origin({ sourceId: police.id });
  const byGazette = await w.origin({ copyClusterId: retold.id });
  const byMayor = await w.origin({ sourceId: mayor.id });

  const hurt = await w.measure(event.id, 'people hurt', {
    predicate: 'injured',
    counted: 'person',
    cumulative: true,
  });
  const figure = (text: string, value: number, hour: number, counts: { claims: number; outlets: number }) =>
    w.assertion(event.id, text, {
      kind: 'FIGURE',
      measureId: hurt.id,
      low: value,
      high: value,
      claimCount: counts.claims,
      outletCount: counts.outlets,
      originCount: 1,
      firstSaidAt: at(hour),
    });
  const four = await figure('Four passengers were hurt', 4, 8, { claims: 2, outlets: 2 });
  const nine = await figure('Nine people were hurt', 9, 10, { claims: 1, outlets: 1 });
  const six = await figure('rose to six', 6, 13, { claims: 1, outlets: 1 });
  const denial = await w.assertion(event.id, 'denied nine were hurt', {
    polarity: 'NEGATIVE',
    claimCount: 1,
    outletCount: 1,
    originCount: 1,
    firstSaidAt: at(13),
  });
  await w.relation(nine.id, four.id, event.id);
  await w.relation(six.id, four.id, event.id, {
    kind: 'UPDATES',
    method: 'later-total',
    reasons: [{ rule: 'rose-to', value: '4 -> 6' }],
  });
  await w.relation(denial.id, nine.id, event.id, { kind: 'DISPUTES', method: 'denial-verb', reasons: [] });

  const about = { eventId: event.id };
  const first = await w.claim({
    ...about,
    articleId: original.id,
    assertionId: four.id,
    originId: byPolice.id,
    kind: 'REPORTED_SPEECH',
    text: 'Four passengers were hurt',
    end: 25,
    speakerId: police.id,
    speakerText: 'Bergen police',
    attributions: {
      create: [
        {
          step: 0,
          role: 'OUTLET',
          text: 'Nordic Wire',
          rule: 'publisher',
          sourceId: agency.id,
        },
        {
          step: 1,
          role: 'SPEAKER',
          text: 'Bergen police',
          start: 27,
          end: 40,
          rule: 'said-after',
          sourceId: police.id,
        },
      ],
    },
    mentions: {
      create: [
        {
          ordinal: 0,
          kind: 'ORGANISATION',
          name: 'Bergen police',
          fullName: 'Bergen police',
          start: 27,
          end: 40,
          sourceId: police.id,
        },
      ],
    },
    quantities: {
      create: [
        {
          ordinal: 0,
          focus: true,
          kind: 'COUNT',
          start: 0,
          end: 15,
          text: 'Four passengers',
          low: 4,
          high: 4,
          lowOpen: false,
          highOpen: false,
          approximate: false,
          change: 'NONE',
          counted: 'passengers',
          countedHead: 'person',
          predicate: 'injured',
          partOf: false,
          cumulative: false,
        },
      ],
    },
    timeFrom: at(6),
    timeTo: at(7),
    timePrecision: 'HOUR',
  });
  const copied = await w.claim({
    ...about,
    articleId: copy.id,
    assertionId: four.id,
    originId: byPolice.id,
    kind: 'REPORTED_SPEECH',
    text: 'Four passengers were hurt',
    end: 25,
    speakerId: police.id,
  });
  const other = await w.claim({
    ...about,
    articleId: retold.id,
    assertionId: nine.id,
    originId: byGazette.id,
    text: 'Nine people were hurt',
    end: 21,
  });
  const update = await w.claim({
    ...about,
    articleId: later.id,
    assertionId: six.id,
    originId: byPolice.id,
    text: 'The number of hurt passengers rose to six',
    end: 41,
    speakerId: police.id,
  });
  const denied = await w.claim({
    ...about,
    articleId: later.id,
    assertionId: denial.id,
    originId: byMayor.id,
    denial: true,
    polarity: 'NEGATIVE',
    text: 'The mayor denied nine were hurt',
    start: 56,
    end: 87,
    speakerId: mayor.id,
  });
  return {
    event: event.id,
    merged,
    series: series.id,
    articles: { original: original.id, copy: copy.id, retold: retold.id, later: later.id },
    claims: { first: first.id, copied: copied.id, other: other.id, update: update.id, denied: denied.id },
    assertions: { four: four.id, nine: nine.id, six: six.id, denial: denial.id },
    sources: { post: post.id, gazette: gazette.id, agency: agency.id, police: police.id, mayor: mayor.id },
  };
}

export type FerryFire = Awaited<ReturnType<typeof tellFerryFire>>;
