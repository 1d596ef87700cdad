/** What is asked, written by hand as it would be for this one answer: one statement that builds its JSON itself. */
export const STATEMENTS = {
  event: {
    parameters: ['id'],
    text: `
      SELECT json_build_object('event', (
        SELECT json_build_object(
          'id', id, 'title', title, 'kind', kind, 'place', place, 'placePath', place_path, 'disputed', disputed,
          'claimCount', claim_count, 'articleCount', article_count, 'originCount', origin_count,
          'lastSeenAt', last_seen_at, 'timeFrom', time_from, 'timeTo', time_to, 'timePrecision', time_precision)
        FROM event WHERE id = $1::uuid))::text AS json`,
  },
  nested: {
    parameters: ['id'],
    text: `
      SELECT json_build_object('event', (
        SELECT json_build_object('id', event.id, 'title', event.title, 'measures', (
          SELECT coalesce(json_agg(json_build_object('id', m.id, 'label', m.label, 'assertions', (
            SELECT coalesce(json_agg(json_build_object(
              'id', a.id, 'text', a.text, 'low', a.low, 'high', a.high, 'lowOpen', a.low_open, 'highOpen', a.high_open,
              'claimCount', a.claim_count, 'outletCount', a.outlet_count, 'originCount', a.origin_count,
              'firstSaidAt', a.first_said_at,
              'claims', (
                SELECT coalesce(json_agg(json_build_object(
                  'id', c.id, 'text', c.text, 'kind', c.kind, 'speakerText', c.speaker_text,
                  'article', json_build_object('id', article.id, 'title', article.title, 'url', article.url,
                    'publisher', CASE WHEN publisher.id IS NOT NULL
                      THEN json_build_object('id', publisher.id, 'name', publisher.name) END))), '[]')
                FROM (SELECT * FROM claim WHERE claim.assertion_id = a.id ORDER BY created_at DESC, id DESC LIMIT 10) AS c
                JOIN article ON article.id = c.article_id LEFT JOIN source AS publisher ON publisher.id = article.publisher_id),
              'relationsOut', (
                SELECT coalesce(json_agg(json_build_object(
                  'id', r.id, 'kind', r.kind, 'strength', r.score, 'method', r.method,
                  'to', json_build_object('id', other.id, 'text', other.text))), '[]')
                FROM (SELECT * FROM relation WHERE from_id = a.id ORDER BY created_at, id LIMIT 5) AS r
                JOIN assertion AS other ON other.id = r.to_id))), '[]')
            FROM (SELECT * FROM assertion WHERE measure_id = m.id ORDER BY first_said_at, id LIMIT 15) AS a))), '[]')
          FROM (SELECT * FROM measure WHERE event_id = event.id ORDER BY label, id LIMIT 10) AS m))
        FROM event WHERE event.id = $1::uuid))::text AS json`,
  },
  page: {
    parameters: ['kind'],
    text: `
      SELECT json_build_object('claims', (
        SELECT json_build_object(
          'edges', coalesce(json_agg(json_build_object('node', json_build_object(
            'id', c.id, 'text', c.text, 'kind', c.kind, 'modality', c.modality, 'speakerText', c.speaker_text,
            'createdAt', c.created_at,
            'speaker', CASE WHEN speaker.id IS NOT NULL
              THEN json_build_object('id', speaker.id, 'name', speaker.name) END,
            'article', json_build_object('id', article.id, 'title', article.title, 'url', article.url,
              'publishedFrom', article.published_from,
              'publisher', CASE WHEN publisher.id IS NOT NULL
                THEN json_build_object('id', publisher.id, 'name', publisher.name) END)))
            ORDER BY c.n) FILTER (WHERE c.n <= 50), '[]'),
          'pageInfo', json_build_object('hasNextPage', count(*) > 50,
            'endCursor', max(c.created_at || ' ' || c.id) FILTER (WHERE c.n = 50)))
        FROM (
          SELECT *, row_number() OVER (ORDER BY created_at DESC, id DESC) AS n FROM (
            SELECT * FROM claim WHERE kind = $1::"ClaimKind" ORDER BY created_at DESC, id DESC LIMIT 51) AS first
        ) AS c
        JOIN article ON article.id = c.article_id LEFT JOIN source AS publisher ON publisher.id = article.publisher_id
        LEFT JOIN source AS speaker ON speaker.id = c.speaker_id))::text AS json`,
  },
} as const;
